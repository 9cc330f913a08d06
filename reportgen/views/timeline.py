"""Events as rows: the date with its basis, the partner's name then, what happened, the money with its class."""

from reportgen.model import DateBasis, Event
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.dates import date_line, last_day, prose
from reportgen.views.deal_words import headline_words
from reportgen.views.filings import public_by
from reportgen.views.money import money_line
from reportgen.views.money_words import money_words
from reportgen.views.parts import Cite
from reportgen.views.quotes import cleaned, shortened
from reportgen.views.row_records import DateLine, EventRow
from reportgen.views.wording import joined
from reportgen.views.words import DATE_NOT_STATED, EVENT_TYPES, STANDINGS

MOST_CITES = 4
SOURCE_LIMIT = 48
"""Characters of the source of a curated event; it stands whole among the names of the party."""


def event_row(context: Context, citer: Citer, event: Event) -> EventRow:
    """Return one event; the first of a deal tells the terms of the deal too."""
    terms = event.terms
    if event.deal in context.deals and _is_opening(context, event):
        terms = (*context.deals[event.deal].terms, *terms)
    line = main_date(event, context.settings.date_style)
    words = line.text if line else _undated(context, event)
    cites = citer.cite(event.claims, most=MOST_CITES)
    money = tuple(money_line(context, citer, term, most=1) for term in terms)
    return EventRow(
        event=event.id,
        type=event.type,
        type_words=EVENT_TYPES[event.type],
        standing=event.standing,
        standing_words="" if event.source else STANDINGS[event.standing],
        date=line,
        date_words=words,
        other_dates=other_dates(event, line, context.settings.date_style),
        partner=context.names(_sides(event)) or "not stated",
        partner_then=name_then(context, event),
        partner_ref=next((ref for ref in map(context.partner_ref, event.counterparties) if ref), None),
        what=headline_words(event),
        products=context.asset_names(event.assets),
        cites=together(cites, *(line.amount.cites for line in money)),
        money=money,
        registrant=context.registrant_side(event.claims, event.counterparties),
        source_words=f"the curation: {shortened(cleaned(event.source), SOURCE_LIMIT)}" if event.source else "",
        is_curated=event.is_curated and not any(cite.is_curated for cite in cites),
        basis_words=_basis_words(event, line, words, context.settings.date_style),
        other_dates_words=_other_dates_words(event, line, context.settings.date_style),
        money_words=money_words(context, terms),
    )


def together(*runs: tuple[Cite, ...]) -> tuple[Cite, ...]:
    """Return citations of several values as one run, each number once, in order; one of a curated value stays so."""
    every = sorted((cite for run in runs for cite in run), key=lambda cite: cite.is_curated)
    numbered = {cite.number: cite for cite in every}
    return tuple(numbered[number] for number in sorted(numbered))


def _is_opening(context: Context, event: Event) -> bool:
    """Say whether an event begins its deal: the terms of the deal are told there, once."""
    opening = context.opening_of(event.deal or "")
    return opening is not None and opening.id == event.id


def main_date(event: Event, style: str) -> DateLine | None:
    """Return the date that an event is sorted by; None where no day, month or year of it is known."""
    if event.date is None:
        return None
    basis = event.date_basis or next((basis for basis, date in event.dates.items() if date == event.date), None)
    if basis is None:
        return DateLine(edtf=event.date, text=prose(event.date, style), basis="date", code="")
    return date_line(basis, event.date, style)


def _undated(context: Context, event: Event) -> str:
    """The day by which a text tells of it, where the event itself has no date."""
    known = [date for basis in DateBasis for date in (event.dates.get(basis),) if date]
    filings = [context.filing_of(claim.document) for claim in context.claims_in(event.claims)]
    known = known or [date for filing in filings if filing for date in (public_by(filing),) if date]
    return f"by {context.date(min(known, key=last_day))}" if known else DATE_NOT_STATED


def _basis_words(event: Event, main: DateLine | None, words: str, style: str) -> str:
    if main is None:
        return "" if words == DATE_NOT_STATED else DATE_NOT_STATED
    others = [line.basis for line in other_dates(event, main, style) if line.text == main.text]
    return ", ".join([main.basis, *others])


def _other_dates_words(event: Event, main: DateLine | None, style: str) -> str:
    days: dict[str, list[str]] = {}
    for line in other_dates(event, main, style):
        if main is None or line.text != main.text:
            days.setdefault(line.text, []).append(line.basis)
    return "; ".join(f"{day} ({', '.join(bases)})" for day, bases in days.items())


def other_dates(event: Event, main: DateLine | None, style: str) -> tuple[DateLine, ...]:
    """Return all further dates of an event in the order of their bases."""
    lines = [date_line(basis, event.dates[basis], style) for basis in DateBasis if basis in event.dates]
    return tuple(line for line in lines if main is None or (line.edtf, line.code) != (main.edtf, main.code))


def name_then(context: Context, event: Event) -> str:
    """Return the counterparties' names at the time, today's where no other is told."""
    then = {entry.party: entry.name for entry in event.names_then}
    return joined([then.get(party, context.name(party)) for party in _sides(event)]) or "not stated"


def _sides(event: Event) -> tuple[str, ...]:
    """Return whom an event is told of: its counterparties, else the registrant whose own change it is."""
    return event.counterparties or tuple(then.party for then in event.names_then if event.source)
