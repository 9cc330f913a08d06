"""Claims that disagree: both quotes, which one is kept and why."""

from collections import Counter
from collections.abc import Iterable

from msgspec.structs import replace

from reportgen.model import Claim, Conflict, DateBasis, EventReading, GrantReading, TermReading
from reportgen.views.amounts import amount_words
from reportgen.views.citing import Citer, quote_of, section_words
from reportgen.views.context import Context
from reportgen.views.filings import filing_words
from reportgen.views.quotes import capitalized, cleaned, sentence
from reportgen.views.readings import reading_words
from reportgen.views.row_records import ConflictBlock, ConflictSide
from reportgen.views.wording import spaced
from reportgen.views.words import DATE_BASES, EVENT_TYPES, EXCLUSIVITY, GRADES, STATES, TERM_TYPES


def conflict_blocks(context: Context, citer: Citer, conflicts: Iterable[Conflict]) -> tuple[ConflictBlock, ...]:
    """Return conflicts of which no two are called alike: later ones of the same title get a number."""
    counts: Counter[tuple[str, str]] = Counter()
    found = []
    for conflict in conflicts:
        block = conflict_block(context, citer, conflict)
        counts[block.title, block.partner] += 1
        number = counts[block.title, block.partner]
        found.append(replace(block, title=f"{block.title}, number {number}") if number > 1 else block)
    return tuple(found)


def conflict_block(context: Context, citer: Citer, conflict: Conflict) -> ConflictBlock:
    """Return a conflict with all its sides, the kept one first."""
    owner = owner_of(context, conflict.about)
    claims = sorted(context.claims_in(conflict.claims), key=lambda claim: (claim.id != conflict.kept, claim.grade, claim.document, claim.start))
    return ConflictBlock(
        id=conflict.id,
        title=conflict_title(context, conflict),
        partner=context.name(owner) if owner else "",
        partner_ref=context.partner_ref(owner) if owner else None,
        sides=tuple(_side(context, citer, claim, conflict) for claim in claims),
        rule=sentence(cleaned(conflict.rule)),
        note=sentence(cleaned(conflict.note)) if conflict.note else "",
    )


def conflict_title(context: Context, conflict: Conflict) -> str:
    """Return `Milestone payment: amount`."""
    basis = basis_of(conflict)
    field = f"date ({DATE_BASES[basis][0]})" if basis else spaced(conflict.field)
    return capitalized(f"{about_words(context, conflict.about)}: {field}")


def basis_of(conflict: Conflict) -> DateBasis | None:
    """Return the basis of the dates that disagree; None where no dates do."""
    field, _, basis = conflict.field.partition(".")
    return DateBasis(basis) if field == "dates" and basis in set(DateBasis) else None


def about_words(context: Context, about: str) -> str:
    """Return what a record that an id points at is called."""
    if about in context.events:
        return EVENT_TYPES[context.events[about].type]
    if about in context.deals:
        return "agreement"
    if about in context.parties:
        return context.name(about)
    if about in context.assets:
        return context.assets[about].name
    return TERM_TYPES[context.terms[about].type] if about in context.terms else "statement"


def owner_of(context: Context, about: str) -> str | None:
    """Return the partner whose sheet a record belongs to."""
    return next(iter(context.owners.get(about, ())), None)


def _side(context: Context, citer: Citer, claim: Claim, conflict: Conflict) -> ConflictSide:
    filing = context.filing_of(claim.document)
    source = filing_words(context, filing) if filing else claim.file
    return ConflictSide(
        value=_value(context, claim, conflict),
        quote=quote_of(claim, context.settings.quote_limit),
        grade=claim.grade,
        grade_words=GRADES[claim.grade],
        source=f"{source}, {section_words(claim.section)}",
        is_kept=claim.id == conflict.kept,
        cites=citer.cite((claim.id,)),
    )


def _value(context: Context, claim: Claim, conflict: Conflict) -> str:
    basis = basis_of(conflict)
    if basis and isinstance(claim.value, EventReading) and basis in claim.value.dates:
        return context.date(claim.value.dates[basis])
    exclusivity = claim.value.exclusivity if isinstance(claim.value, GrantReading) else None
    if conflict.field == "exclusivity" and exclusivity:
        return EXCLUSIVITY[exclusivity]
    if isinstance(claim.value, TermReading):
        value = claim.value
        amount = amount_words(value.currency, value.min, value.max, value.qualifier, cleaned(claim.quote))
        return amount or value.rate or STATES[value.state]
    return reading_words(claim, context.settings.date_style)
