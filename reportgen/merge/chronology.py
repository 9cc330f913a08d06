"""The order of events: by the first day that their date may mean; what has no date stands before the document that tells it."""

from collections.abc import Sequence

from reportgen.merge.dates import bounds, sort_day
from reportgen.merge.sources import Sources
from reportgen.model import DateBasis, Event

BASES = tuple(DateBasis)


def event_order(event: Event, told_by: str = "") -> tuple[str, bool, str, int, str, str]:
    """Return what sorts an event; of two that begin on one day the wider date comes first."""
    span = bounds(event.date)
    first = span[0].isoformat() if span else told_by or sort_day(None)
    width = span[1].toordinal() - span[0].toordinal() if span else 0
    basis = BASES.index(event.date_basis) if event.date_basis else -1
    return first, span is not None, f"{99999 - width:05}", basis, event.type, event.id


def in_order(events: Sequence[Event], sources: Sources) -> tuple[Event, ...]:
    """Return the events as the chronology lists them."""
    def key(event: Event) -> tuple[str, bool, str, int, str, str]:
        return event_order(event, min(map(sources.public_day, event.filings), default=""))

    return tuple(sorted(events, key=key))
