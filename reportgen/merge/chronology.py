"""The order of events: by the first day that their date may mean; what has no date stands before the document that tells it."""

from collections.abc import Sequence

from reportgen.merge.dates import bounds, sort_day
from reportgen.merge.sources import public_by
from reportgen.model import DateBasis, Event, Filing

BASES = tuple(DateBasis)


def event_order(event: Event, told_by: str = "") -> tuple[str, bool, str, int, str, str]:
    """Return what sorts an event; of two that begin on one day the wider date comes first."""
    span = bounds(event.date)
    first = span[0].isoformat() if span else told_by or sort_day(None)
    width = span[1].toordinal() - span[0].toordinal() if span else 0
    basis = BASES.index(event.date_basis) if event.date_basis else -1
    return first, span is not None, f"{99999 - width:05}", basis, event.type, event.id


def in_order(events: Sequence[Event], filings: Sequence[Filing]) -> tuple[Event, ...]:
    """Return the events as the chronology lists them."""
    public = {filing.id: sort_day(public_by(filing)) for filing in filings}

    def key(event: Event) -> tuple[str, bool, str, int, str, str]:
        return event_order(event, min((public[filing] for filing in event.filings if filing in public), default=""))

    return tuple(sorted(events, key=key))
