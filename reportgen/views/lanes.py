"""Lanes of the graphic timeline: a partner's licences as spans, its events as points."""

from reportgen.model import Deal, Event, EventType, Standing
from reportgen.views.context import Context
from reportgen.views.dates import first_day, last_day
from reportgen.views.deal_words import deal_title, sorting_day
from reportgen.views.parts import PageRef
from reportgen.views.quotes import cleaned
from reportgen.views.records import Lane, LanePoint, LaneSpan
from reportgen.views.states import AGREEMENT_ENDINGS
from reportgen.views.words import AGREEMENT, ENDED, RIGHTS

SHAPES: dict[EventType, str] = {
    EventType.AGREEMENT: "start",
    EventType.LICENSE_TAKEN: "start",
    EventType.OPTION_GRANTED: "start",
    EventType.MILESTONE: "milestone",
    EventType.PAYMENT: "milestone",
    EventType.RIGHTS_RETURNED: "end",
    EventType.TERMINATION: "end",
    EventType.EXPIRY: "end",
    EventType.PROGRAMME_DISCONTINUED: "end",
    EventType.SUPERSEDED: "change",
    EventType.OTHER: "mention",
    EventType.NEGOTIATION: "mention",
}


def lanes(context: Context) -> tuple[Lane, ...]:
    """Return a lane for each partner with a dated deal or event, the earliest first."""
    found = []
    for party in context.partners:
        deals = context.deals_of.get(party, ())
        spans = tuple(span for deal in deals for span in (_span(context, deal),) if span)
        points = tuple(_point(context, event) for event in context.events_of_party(party) if event.date and first_day(event.date))
        if spans or points:
            ref = PageRef(kind="partner", key=party, title=context.name(party))
            found.append(Lane(party=party, name=context.name(party), ref=ref, spans=spans, points=points))
    return tuple(sorted(found, key=lambda lane: (_start(lane), lane.name)))


def _start(lane: Lane) -> str:
    return min([*(span.start for span in lane.spans), *(point.day for point in lane.points)])


def _span(context: Context, deal: Deal) -> LaneSpan | None:
    events = context.events_of_deal.get(deal.id, ())
    days = [sorting_day(deal), *(first_day(event.date) for event in events if event.date)]
    start = min((day for day in days if day and day != "9999"), default="")
    if not start:
        return None
    ending = AGREEMENT[deal.agreement_status]
    is_ended = ending[1] == ENDED or RIGHTS[deal.rights_status][1] == ENDED
    last = [event for event in events if event.type in AGREEMENT_ENDINGS and event.date]
    words = ending[0] if ending[1] == ENDED else f"rights {RIGHTS[deal.rights_status][0]}"
    return LaneSpan(
        deal=deal.id,
        start=start,
        end=last_day(last[-1].date or "") if is_ended and last else None,
        label=deal_title(deal),
        is_hindsight=deal.standing is not Standing.NEWS,
        ending=(words + (" (implied)" if deal.status_basis == "implied" else "")) if is_ended else "",
    )


def _point(context: Context, event: Event) -> LanePoint:
    date = event.date or ""
    return LanePoint(
        event=event.id,
        day=first_day(date),
        type=event.type,
        shape=SHAPES.get(event.type, "change"),
        label=f"{context.date(date)}: {cleaned(event.headline)}",
        is_hindsight=event.standing is not Standing.NEWS,
    )


def axis(found: tuple[Lane, ...], as_of: str) -> tuple[str, str]:
    """Return the first and last day of the axis: whole years around all that is dated, and the as-of day."""
    days = [day for lane in found for span in lane.spans for day in (span.start, span.end or span.start)]
    days += [point.day for lane in found for point in lane.points]
    if not days:
        return "", ""
    days += [last_day(as_of)] if as_of and last_day(as_of) else []
    return f"{min(days)[:4]}-01-01", f"{max(days)[:4]}-12-31"
