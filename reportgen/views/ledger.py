"""The money ledger of a deal: five kinds of money kept apart, the headline as stated beside what its parts come to."""

from decimal import Decimal

from msgspec.structs import replace

from reportgen.model import Deal, Qualifier, State, Term, TermType, Unit
from reportgen.views.amounts import amount_words, term_words
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.money import absent, has_amount, largest, money_line, printed, total_cell
from reportgen.views.money_classes import (
    COMMITTED,
    CONTINGENT,
    GUARANTEED,
    OTHER,
    RECEIVED,
    ROYALTY,
    money_class,
    money_classes,
)
from reportgen.views.parts import Cell, Figure
from reportgen.views.records import MoneyGroup, MoneyLedger
from reportgen.views.row_records import MoneyLine
from reportgen.views.wording import counted, joined
from reportgen.views.words import STATES, TERM_TYPES

TITLES = {
    GUARANTEED: "Guaranteed at signing",
    COMMITTED: "Committed over the term",
    CONTINGENT: "Contingent",
    ROYALTY: "Royalties and shares of sales",
    RECEIVED: "Received or earned to date",
    OTHER: "Other payments",
}
SILENT = {
    GUARANTEED: "payments guaranteed at signing",
    COMMITTED: "payments committed over the term",
    CONTINGENT: "contingent payments",
    ROYALTY: "royalties or shares of sales",
    RECEIVED: "payments received or earned to date",
}
"""What is missing where a kind of money is not mentioned."""


def money_ledger(context: Context, citer: Citer, deal: Deal) -> MoneyLedger:
    """Return all terms of a deal and its events in their classes."""
    terms = context.terms_of(deal)
    labels = {term.id: TERM_TYPES[term.type].lower() for term in terms}
    groups = []
    for name, title in TITLES.items():
        inside = tuple(term for term in terms if name in money_classes(term))
        if inside or name != OTHER:
            lines = in_both_directions([money_line(context, citer, term, labels) for term in inside])
            groups.append(MoneyGroup(money_class=name, title=title, lines=lines, total=group_total(context, citer, name, inside)))
    return MoneyLedger(
        groups=tuple(groups),
        direction=direction(context, terms),
        silent=joined([SILENT[group.money_class] for group in groups if not group.lines]),
        headline_stated=_headline(context, citer, terms),
        headline_computed=_computed(context, citer, terms),
    )


def in_both_directions(lines: list[MoneyLine]) -> tuple[MoneyLine, ...]:
    """Return lines with those in one that say the same of either party: that none pays the other, most of all."""
    found: list[MoneyLine] = []
    for line in lines:
        twin = next((other for other in found if (other.payer, other.payee) == (line.payee, line.payer) and is_alike(other, line)), None)
        if twin is None or line.payer == line.payee:
            found.append(line)
        else:
            found[found.index(twin)] = replace(twin, payer="either party", payee="the other")
    return tuple(found)


def is_alike(one: MoneyLine, other: MoneyLine) -> bool:
    """Say whether two lines differ at most in who pays."""
    numbers = [[cite.number for cite in line.amount.cites] for line in (one, other)]
    return (one.words, one.amount.text, one.unit) == (other.words, other.amount.text, other.unit) and numbers[0] == numbers[1]


def direction(context: Context, terms: tuple[Term, ...]) -> str:
    """Return who pays whom, where it is the same for every term."""
    ways = {(term.payer, term.payee) for term in terms}
    payer, payee = ways.pop() if len(ways) == 1 else (None, None)
    return f"{context.name(payer)} to {context.name(payee)}" if payer and payee else ""


def group_total(context: Context, citer: Citer, name: str, terms: tuple[Term, ...]) -> Cell:
    """Return what a class comes to; royalties and other payments are never summed."""
    if name not in (ROYALTY, OTHER):
        return total_cell(context, citer, terms)
    stated = [term for term in terms if term.state is State.STATED]
    if not stated:
        return absent(citer, [term for term in terms if term.state is not State.NOT_STATED])
    words = "; ".join(dict.fromkeys(term_words(term, printed(context, term)) for term in stated))
    return Cell(text=words, cites=citer.cite(claim for term in stated for claim in term.claims))


def four_figures(context: Context, citer: Citer, deal: Deal) -> tuple[Figure, ...]:
    """Return how much is disclosed, what is guaranteed, what was received and what is contingent at most."""
    terms = context.terms_of(deal)
    received = tuple(term for term in terms if RECEIVED in money_classes(term))
    return (
        disclosed_figure(terms),
        _figure(context, citer, "Guaranteed", GUARANTEED, terms, _guaranteed_note(terms)),
        _figure(context, citer, "Received or earned", RECEIVED, terms, _received_note(received)),
        _figure(context, citer, "Contingent, at most", CONTINGENT, terms, _contingent_note(terms)),
    )


def disclosed_figure(terms: tuple[Term, ...]) -> Figure:
    """Return how many of the payment terms that the texts mention come with an amount, a rate or a plain no."""
    mentioned = [term for term in terms if term.state is not State.NOT_STATED and term.type is not TermType.HEADLINE_TOTAL]
    known = [term for term in mentioned if term.state in (State.STATED, State.ZERO)]
    if not mentioned:
        return Figure(label="Terms disclosed", value="none mentioned", note="no payment term is mentioned", state=State.NOT_STATED)
    note = "payment terms mentioned come with an amount, a rate or a plain “none”"
    return Figure(label="Terms disclosed", value=f"{_told(known)} of {_told(mentioned)}", note=note)


def _told(terms: list[Term]) -> int:
    """Count terms, those once that say the same of either party."""
    zeros = {(term.type, frozenset((term.payer, term.payee))) for term in terms if term.state is State.ZERO}
    return len(zeros) + sum(term.state is not State.ZERO for term in terms)


def _figure(context: Context, citer: Citer, label: str, name: str, terms: tuple[Term, ...], note: str) -> Figure:
    cell = total_cell(context, citer, (term for term in terms if name in money_classes(term)))
    return Figure(
        label=label,
        value=cell.text,
        note="; ".join(part for part in (note, cell.note) if part),
        state=cell.state,
        cites=cell.cites,
    )


def _guaranteed_note(terms: tuple[Term, ...]) -> str:
    is_told = any(GUARANTEED in money_classes(term) for term in terms)
    return "at signing; nothing contingent is in it" if is_told else "these filings mention no payment at signing"


def _received_note(received: tuple[Term, ...]) -> str:
    if not received:
        return "these filings report no payment"
    if any(term.contingency == "earned" for term in received):
        return "earned; whether it was paid is not stated"
    return "as these filings tell"


def _contingent_note(terms: tuple[Term, ...]) -> str:
    contingent = [term for term in terms if money_class(term) == CONTINGENT]
    units = {term.unit for term in contingent if has_amount(term)}
    if not contingent:
        return "these filings mention no contingent payment"
    if units - {Unit.DEAL, None}:
        return "not multiplied: how many is not known from these filings"
    if units == {Unit.DEAL}:
        return "for the whole deal; royalties are not in it"
    return "stated as one sum, without a unit; royalties are not in it" if units else "royalties are not in it"


def _headline(context: Context, citer: Citer, terms: tuple[Term, ...]) -> Cell:
    headlines = [term for term in terms if term.type is TermType.HEADLINE_TOTAL]
    stated = [term for term in headlines if term.state is State.STATED]
    if stated:
        words = "; ".join(dict.fromkeys(term_words(term, printed(context, term)) for term in stated))
        return Cell(text=words, cites=citer.cite(claim for term in stated for claim in term.claims))
    if headlines:
        return absent(citer, headlines)
    return Cell(text="none is stated", state=State.NOT_STATED)


def _computed(context: Context, citer: Citer, terms: tuple[Term, ...]) -> Cell:
    """What the parts of a stated total come to; where none is stated nothing is added up."""
    parts = [term for term in terms if money_class(term) in (GUARANTEED, COMMITTED, CONTINGENT) and has_amount(term)]
    headlines = [term for term in terms if term.type is TermType.HEADLINE_TOTAL and has_amount(term)]
    left = ", ".join(dict.fromkeys(_label(term) for term in terms if term not in parts and term not in headlines))
    if not headlines:
        return Cell(text="not added up", state=State.NOT_STATED, is_computed=True,
                    note="guaranteed and contingent money are kept apart")
    silent = [term for term in terms if money_class(term) in (GUARANTEED, CONTINGENT) and term.state is not State.ZERO and not has_amount(term)]
    if silent and parts:
        names = joined(list(dict.fromkeys(TERM_TYPES[term.type].lower() for term in silent)))
        return Cell(text="not computed", state=State.NOT_STATED, is_computed=True, note=f"no amount is stated for {names}")
    kinds = {(term.payer, term.currency, term.unit) for term in parts}
    if not parts or len(kinds) > 1 or parts[0].unit not in (None, Unit.DEAL):
        return Cell(text="not computed", state=State.NOT_STATED, is_computed=True,
                    note="its stated parts differ in unit, currency or payer" if parts else "no part of it is stated")
    whole = [term for term in parts if term.part_of not in {part.id for part in parts}]
    total = sum(map(largest, whole), Decimal(0))
    text = amount_words(parts[0].currency, None, total, Qualifier.UP_TO)
    note = f"for comparison only: {counted(len(whole), 'stated part')}, guaranteed and contingent alike"
    if total not in [largest(term) for term in headlines]:
        note += "; differs from the total as stated"
    return Cell(text=text, cites=citer.cite((claim for term in whole for claim in term.claims), most=len(whole)),
                is_computed=True, note=note + (f"; leaves out {left}" if left else ""))


def _label(term: Term) -> str:
    words = TERM_TYPES[term.type].lower()
    return words if term.state is State.STATED else f"{words} ({STATES[term.state]})"
