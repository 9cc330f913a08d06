"""Payment terms as rows, and what those of one class come to."""

from collections.abc import Iterable
from decimal import Decimal

from msgspec import Struct

from reportgen.model import Claim, Qualifier, State, Term, TermReading, TermType, Unit
from reportgen.views.amounts import amount_words, term_words, unit_words
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.money_classes import CONTINGENT, RECEIVED, class_words, money_class, money_classes
from reportgen.views.parts import Cell
from reportgen.views.quotes import cleaned, without_loose_end
from reportgen.views.row_records import MoneyLine
from reportgen.views.share_words import full_words
from reportgen.views.tier_words import tier_lines
from reportgen.views.wording import counted
from reportgen.views.words import NOT_MENTIONED, NOT_STATED, STATES, TERM_TYPES

RUNNING_ON = {"on", "upon", "if", "for", "when", "as", "after", "of", "at", "from", "in", "to", "until", "once", "per"}
"""Words with which a condition continues the name of a payment."""
SUMMABLE = {None, Qualifier.EXACT, Qualifier.UP_TO, Qualifier.UP_TO_ADDITIONAL}
SINGLE = {TermType.MILESTONE_PAYMENT}
AGGREGATE = {TermType.MILESTONE_PAYMENTS}


def money_line(
    context: Context, citer: Citer, term: Term, labels: dict[str, str] | None = None, *, most: int = 3
) -> MoneyLine:
    """Return one term as a row, with `most` citations; `labels` gives the names of the terms that it can be a part of."""
    return MoneyLine(
        term=term.id,
        type=term.type,
        label=TERM_TYPES[term.type],
        money_class=money_class(term),
        class_words=class_words(term),
        amount=amount_cell(context, citer, term, most),
        unit=_unit(term),
        payer=context.name(term.payer),
        payee=context.name(term.payee),
        condition=condition_words(term),
        part_of=(labels or {}).get(term.part_of or "", ""),
        words=payment_words(term),
        tiers=tier_lines(term, printed(context, term)),
        is_headline=term.type is TermType.HEADLINE_TOTAL,
    )


def _unit(term: Term) -> str:
    """What is paid once and for all needs no unit; a contingent amount that is for the whole deal says so."""
    if term.unit is None or not has_amount(term) or (term.unit is Unit.DEAL and money_class(term) != CONTINGENT):
        return ""
    return unit_words(term.unit)


def payment_words(term: Term) -> str:
    """Return `Royalties on net sales`: the name of a payment, run on with its condition where that reads as one."""
    label, condition = TERM_TYPES[term.type], condition_words(term)
    if not condition:
        return label
    first = condition.split(" ", 1)[0].lower()
    return f"{label} {condition}" if first in RUNNING_ON else f"{label}: {condition}"


def condition_words(term: Term) -> str:
    """Return what a payment is counted on, what it is for and on what it depends, in the words of the text."""
    parts: list[str | None] = []
    if term.base and term.base.lower() not in (term.scope or "").lower():
        parts.append(term.base if term.base.lower().startswith("on ") else f"on {term.base}")
    parts += [term.scope if term.scope != term.condition else None, term.condition]
    told = [cleaned(part) for part in parts if part]
    joint = ", " if all(part.split(" ", 1)[0].lower() in RUNNING_ON for part in told[1:]) else "; "
    return without_loose_end(joint.join(told))


def amount_cell(context: Context, citer: Citer, term: Term, most: int = 3) -> Cell:
    """Return the amount, rate or absence of a term."""
    return Cell(
        text=cleaned(full_words(term, printed(context, term))),
        cites=citer.cite(term.claims, most),
        state=term.state,
        is_curated=term.is_curated,
    )


def printed(context: Context, term: Term) -> str:
    """Return the words in which the claims of a term give its value."""
    claims = [claim for claim in context.claims_in(term.claims) if isinstance(claim.value, TermReading)]
    return " ; ".join([*(_value_words(claim) for claim in claims), *(cleaned(claim.quote) for claim in claims)])


def _value_words(claim: Claim) -> str:
    return cleaned(claim.quote[max(0, claim.value_start - claim.start) : claim.value_end - claim.start])


def has_amount(term: Term) -> bool:
    """Say whether a number of money is stated."""
    return term.state is State.STATED and (term.min is not None or term.max is not None)


class Bucket(Struct, frozen=True, kw_only=True):
    """Terms that may stand in one sum: one payer and payee, one currency, one unit."""

    terms: tuple[Term, ...]

    @property
    def unit(self) -> Unit | None:
        """What each amount is for."""
        return self.terms[0].unit


def total_cell(context: Context, citer: Citer, terms: Iterable[Term]) -> Cell:
    """Return what a class of money comes to: the one amount, a computed sum, amounts side by side, or words."""
    mentioned = [term for term in terms if term.state is not State.NOT_STATED]
    stated = _without_parts([term for term in mentioned if has_amount(term)])
    if not stated:
        return absent(citer, mentioned)
    buckets = _buckets(term for term in stated if term.type is not TermType.EQUITY_PURCHASE) or _buckets(stated)
    cells = [_bucket_cell(context, citer, bucket, show_payer=len(buckets) > 1) for bucket in buckets]
    left = _left_out(mentioned, [term for bucket in buckets for term in bucket.terms])
    notes = [cell.note for cell in cells if cell.note] + ([f"leaves out {left}"] if left else [])
    if len(cells) > 1:
        notes.append("not added up: units, currencies or payers differ")
    return Cell(
        text="; ".join(cell.text for cell in cells),
        cites=tuple(dict.fromkeys(cite for cell in cells for cite in cell.cites)),
        is_computed=any(cell.is_computed for cell in cells),
        note="; ".join(dict.fromkeys(notes)) or None,
    )


def absent(citer: Citer, terms: Iterable[Term]) -> Cell:
    """Return the words for a class without any amount: of its terms' states the one that tells most."""
    terms = list(terms)
    if not terms:
        return Cell(text=NOT_MENTIONED, state=State.NOT_STATED)
    order = [State.STATED, State.ZERO, State.REDACTED, State.UNDISCLOSED, State.COMPARATIVE, State.UNQUANTIFIED]
    best = min(terms, key=lambda term: order.index(term.state))
    words = STATES[State.UNQUANTIFIED if best.state is State.STATED else best.state]
    claims = [claim for term in terms if term.state is best.state for claim in term.claims]
    return Cell(text=words, cites=citer.cite(claims), state=best.state)


def _without_parts(stated: list[Term]) -> list[Term]:
    """Leave out what is a part of another stated amount: it would count twice."""
    ids = {term.id for term in stated}
    whole = [term for term in stated if term.part_of not in ids]
    if any(term.type in AGGREGATE for term in whole):
        whole = [term for term in whole if term.type not in SINGLE or RECEIVED in money_classes(term)]
    return whole


def _buckets(stated: Iterable[Term]) -> list[Bucket]:
    found: dict[tuple[str | None, ...], list[Term]] = {}
    for term in stated:
        found.setdefault((term.payer, term.payee, term.currency, term.unit), []).append(term)
    return [Bucket(terms=tuple(terms)) for terms in found.values()]


def _bucket_cell(context: Context, citer: Citer, bucket: Bucket, *, show_payer: bool) -> Cell:
    terms = bucket.terms
    suffix = f" {unit_words(bucket.unit)}" if bucket.unit not in (None, Unit.DEAL) else ""
    if show_payer and terms[0].payer:
        suffix += f" from {context.name(terms[0].payer)}"
    cites = citer.cite((claim for term in terms for claim in term.claims), most=len(terms))
    if len(terms) == 1 or not all(term.qualifier in SUMMABLE for term in terms):
        texts = [term_words(term, printed(context, term)) for term in terms]
        return Cell(text="; ".join(dict.fromkeys(texts)) + suffix, cites=cites)
    words = _sum_words(terms)
    return Cell(
        text=words + suffix, cites=cites, is_computed=True, note=f"computed: sum of {counted(len(terms), 'stated amount')}"
    )


def _sum_words(terms: tuple[Term, ...]) -> str:
    low = sum((term.min or Decimal(0) for term in terms), Decimal(0))
    high = sum((term.max if term.max is not None else term.min or Decimal(0) for term in terms), Decimal(0))
    if low == high:
        return amount_words(terms[0].currency, low, high, Qualifier.EXACT)
    return amount_words(terms[0].currency, None, high, Qualifier.UP_TO)


def _left_out(mentioned: list[Term], counted_in: list[Term]) -> str:
    inside = {term.id for term in counted_in}
    parts = {term.id for term in mentioned if term.part_of in inside}
    labels = [
        TERM_TYPES[term.type].lower() + ("" if has_amount(term) else f" ({STATES[State.UNQUANTIFIED]})")
        for term in mentioned
        if term.id not in inside | parts and term.state not in (State.ZERO, State.NOT_STATED)
        and not (term.type in SINGLE and any(other.type in AGGREGATE for other in counted_in))
    ]
    return ", ".join(dict.fromkeys(labels))


def largest(term: Term) -> Decimal:
    """Return the most that a stated amount can come to."""
    return term.max if term.max is not None else term.min or Decimal(0)


def not_stated_cell(words: str = NOT_STATED) -> Cell:
    """Return a cell for what no text of the dossier says."""
    return Cell(text=words, state=State.NOT_STATED)
