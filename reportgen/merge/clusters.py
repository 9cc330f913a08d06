"""Which happenings of one deal are one event: told by item and release, by several filings, or again in a look back."""

from collections.abc import Sequence

from reportgen.merge.dates import days_between, overlaps, sort_day
from reportgen.merge.drafts import ENDING, MAKING
from reportgen.merge.fitting import MISDATED, SAME_AGREEMENT
from reportgen.merge.happenings import Happening
from reportgen.merge.sources import public_by
from reportgen.merge.split import is_event_term
from reportgen.model import DateBasis, EventType, Standing

HARD_DATES = (DateBasis.EFFECTIVE, DateBasis.SIGNED, DateBasis.EVENT, DateBasis.NOTICE)
"""Dates of what happened; of two such dates on one basis an event has one."""
NEAR, SLOW = 45, 400
"""Days between two tellings of one event; from the notice of a termination to its effect."""


def cluster(happenings: Sequence[Happening]) -> list[list[Happening]]:
    """Return the happenings of one deal, those together that tell of one event, in the order in which they became public."""
    ordered = sorted(happenings, key=lambda h: (h.standing is not Standing.NEWS, sort_day(public_by(h.filing)), h.filing.id))
    events: list[list[Happening]] = []
    for happening in ordered:
        home = _home(happening, events)
        if home is None:
            events.append([happening])
        else:
            home.append(happening)
    return events


def _home(happening: Happening, events: Sequence[list[Happening]]) -> list[Happening] | None:
    """Return the event that a telling is of: for a look back the one with its amount, or the only one that it can mean."""
    fitting = [event for event in events if _tells_again(happening, event)]
    if happening.standing is Standing.NEWS or not _amounts(happening):
        return next(iter(fitting), None)
    paying = [event for event in fitting if any(_amounts(known) for known in event)]
    same = [event for event in paying if any(_amounts(happening) & _amounts(known) for known in event)]
    return next(iter(same), None) or (fitting[0] if len(fitting) == 1 or (fitting and not paying) else None)


def _tells_again(happening: Happening, event: Sequence[Happening]) -> bool:
    return _same_kind(happening.type, event[0].type) and all(_agree(happening, known) for known in event) and _is_timely(happening, event)


def _same_kind(one: EventType, other: EventType) -> bool:
    return one is other or (one in MAKING and other in MAKING)


def _agree(one: Happening, other: Happening) -> bool:
    """Say whether nothing tells the two apart: number, product, amount, or a date on the same basis.

    A look back at the beginning of a deal tells of the one that was reported, whatever it remembers of the date.
    """
    if one.ordinal and other.ordinal and one.ordinal != other.ordinal:
        return False
    if one.type not in MAKING and one.assets and other.assets and not set(one.assets) & set(other.assets):
        return False
    differ = one.type not in MAKING and _amounts(one) and _amounts(other) and not _amounts(one) & _amounts(other)
    if differ and one.standing is other.standing:
        return one.filing.id == other.filing.id and _parts(one).isdisjoint(_parts(other))
    if one.type in MAKING and one.standing is not other.standing:
        return True
    shared = [basis for basis in HARD_DATES if one.dates.get(basis) and other.dates.get(basis)]
    return all(overlaps(a, b) for basis in shared for a, _ in one.dates[basis] for b, _ in other.dates[basis])


def _is_timely(happening: Happening, event: Sequence[Happening]) -> bool:
    """Say whether two tellings lie close enough in time, for what they tell of."""
    if happening.filing.id == event[0].filing.id and happening.standing is event[0].standing:
        return True
    if happening.standing is not Standing.NEWS and happening.own_date is None:
        return happening.type is not EventType.NEGOTIATION
    reach = MISDATED if happening.type in MAKING and happening.standing is not event[0].standing else SAME_AGREEMENT if happening.type in MAKING else SLOW if happening.type in ENDING else NEAR
    times = [happening.own_date or public_by(happening.filing)]
    known = [date for told in event for date in (told.own_date, public_by(told.filing) if told.standing is Standing.NEWS else None) if date]
    gaps = [gap for time in times for date in known if (gap := days_between(time, date)) is not None]
    return not gaps or min(gaps) <= reach


def _amounts(happening: Happening) -> set[object]:
    own = (reading for _, reading in happening.terms if is_event_term(happening.type, reading))
    return {reading.max if reading.max is not None else reading.min for reading in own if reading.max is not None or reading.min is not None}


def _parts(happening: Happening) -> set[tuple[str, str]]:
    return {(claim.document, claim.section.split(" ", 1)[0]) for claim in happening.claims}
