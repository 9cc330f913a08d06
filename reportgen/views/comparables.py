"""Deals side by side, each value as stated; nothing is converted, summed or guessed."""

from collections.abc import Iterable

from msgspec.structs import replace

from reportgen.model import Deal, State, Term, TermType
from reportgen.views.amounts import term_words, unit_words
from reportgen.views.citing import Citer
from reportgen.views.claim_kinds import claims_with, grants_with
from reportgen.views.context import Context
from reportgen.views.deal_words import by_date, dated_words, opening_date, territory_words
from reportgen.views.money import absent, has_amount, not_stated_cell, printed
from reportgen.views.money_words import money_words
from reportgen.views.parts import Cell, PageRef
from reportgen.views.passages import Passages
from reportgen.views.quotes import capitalized, naming, shortened
from reportgen.views.records import ComparableRow, Comparables
from reportgen.views.stages import stage_cell
from reportgen.views.timeline import together
from reportgen.views.titles import as_of_edtf, as_of_words, technology_words
from reportgen.views.wording import deal_type, joined
from reportgen.views.words import EXCLUSIVITY, NOT_MENTIONED

UPFRONT = {TermType.UPFRONT_PAYMENT, TermType.LICENSE_FEE, TermType.ACCESS_FEE, TermType.OPTION_FEE, TermType.PURCHASE_PRICE}
MILESTONES = {TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES}
REACHED = {TermType.MILESTONE_PAYMENT}
ROYALTY = {TermType.ROYALTY, TermType.PROFIT_SHARE}


def comparables(context: Context, passages: Passages) -> Comparables:
    """Return one row a deal, by date."""
    citer = Citer(context, passages)
    return Comparables(
        ref=PageRef(kind="comparables", title="Comparables"),
        title="Comparables",
        description="One row a deal: upfront, milestones, royalties, other payments, exclusivity, territory and stage, as stated.",
        as_of=as_of_words(context),
        as_of_edtf=as_of_edtf(context),
        technology=technology_words(context),
        rows=tuple(_row(context, citer, deal) for deal in by_date(context.dossier.deals)),
        sources=citer.notes(),
    )


def _row(context: Context, citer: Citer, deal: Deal) -> ComparableRow:
    partner = next(iter(context.counterparties(deal)), "")
    terms = context.terms_of(deal)
    date = opening_date(deal)
    return ComparableRow(
        deal=deal.id,
        partner=context.names(context.counterparties(deal)) or "not stated",
        ref=PageRef(kind="partner", key=partner, anchor=deal.id, title=context.name(partner)),
        date=dated_words(context, deal),
        date_edtf=date[1] if date else "",
        types=capitalized(joined([deal_type(kind) for kind in deal.types])) or "Not stated",
        subject=_words(citer, shortened(naming(deal.subject), 120), claims_with(context, deal, deal.subject)),
        upfront=terms_cell(context, citer, (term for term in terms if term.type in UPFRONT)),
        milestones=_milestones(context, citer, terms),
        royalty=terms_cell(context, citer, (term for term in terms if term.type in ROYALTY)),
        other=_others(context, citer, terms),
        total=terms_cell(context, citer, (term for term in terms if term.type is TermType.HEADLINE_TOTAL)),
        exclusivity=_words(citer, EXCLUSIVITY[deal.exclusivity] if deal.exclusivity else "", grants_with(context, deal, "exclusivity")),
        territory=_words(citer, territory_words(deal.territory), grants_with(context, deal, "territory")),
        stage=stage_cell(context, citer, deal),
        unit=_unit(terms),
    )


def terms_cell(context: Context, citer: Citer, terms: Iterable[Term]) -> Cell:
    """Return terms of one column as stated, side by side; a part of a stated total is left out."""
    mentioned = [term for term in terms if term.state is not State.NOT_STATED]
    stated = [term for term in mentioned if term.state is State.STATED]
    ids = {term.id for term in stated}
    whole = [term for term in stated if term.part_of not in ids]
    if not whole:
        return absent(citer, mentioned)
    words = [term_words(term, printed(context, term)) for term in whole]
    return Cell(text="; ".join(dict.fromkeys(words)), cites=citer.cite((claim for term in whole for claim in term.claims), 1))


def _milestones(context: Context, citer: Citer, terms: tuple[Term, ...]) -> Cell:
    """Return milestone payments in all, and single ones that were reached."""
    whole = terms_cell(context, citer, (term for term in terms if term.type in MILESTONES))
    reached = terms_cell(context, citer, (term for term in terms if term.type in REACHED and term.state is State.STATED))
    if reached.state is not State.STATED:
        return whole
    if whole.state is State.NOT_STATED:
        return replace(reached, text=f"reached: {reached.text}")
    return replace(whole, text=f"{whole.text}; reached: {reached.text}", cites=together(whole.cites, reached.cites))


def _others(context: Context, citer: Citer, terms: tuple[Term, ...]) -> Cell:
    named = UPFRONT | MILESTONES | REACHED | ROYALTY | {TermType.HEADLINE_TOTAL}
    left = [term for term in terms if term.type not in named and term.state is not State.NOT_STATED]
    if not left:
        return not_stated_cell(NOT_MENTIONED)
    return Cell(text=money_words(context, left), cites=citer.cite((claim for term in left for claim in term.claims), len(left)))


def _unit(terms: tuple[Term, ...]) -> Cell:
    units = [unit_words(term.unit) for term in terms if has_amount(term) and term.type in MILESTONES]
    return Cell(text="; ".join(dict.fromkeys(units))) if units else not_stated_cell(NOT_MENTIONED)


def _words(citer: Citer, words: str, claims: Iterable[str]) -> Cell:
    return Cell(text=words, cites=citer.cite(claims, 1)) if words else not_stated_cell(NOT_MENTIONED)
