"""The graphic timeline: where on the drawing each lane, span and point stands. The template draws it."""

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct

from reportgen.views.records import Lane, LanePoint, LaneSpan, PageRef

WIDTH, LABELS, MARGIN = 960, 190, 18
HEAD, LANE, FOOT = 30, 40, 12
STEPS = (1, 2, 5, 10, 20, 50)
MOST_TICKS = 12
LABEL_LENGTH = 26
APART = 11
"""Points nearer than this are moved apart, to stay told from one another."""


class Tick(Struct, frozen=True, kw_only=True):
    """A year on the axis."""

    x: float
    year: int


class DrawnSpan(Struct, frozen=True, kw_only=True):
    """A licence from its first to its last known date."""

    x: float
    end: float
    label: str
    is_open: bool
    is_hindsight: bool


class DrawnPoint(Struct, frozen=True, kw_only=True):
    """An event."""

    x: float
    url: str
    shape: str
    label: str
    is_hindsight: bool


class DrawnLane(Struct, frozen=True, kw_only=True):
    """A partner."""

    y: float
    name: str
    short_name: str
    url: str
    spans: tuple[DrawnSpan, ...]
    points: tuple[DrawnPoint, ...]


class Drawing(Struct, frozen=True, kw_only=True):
    """All of a timeline, in units of the drawing."""

    width: int
    height: int
    left: int
    right: int
    bottom: int
    title: str
    description: str
    ticks: tuple[Tick, ...]
    lanes: tuple[DrawnLane, ...]


def draw(lanes: Sequence[Lane], axis: tuple[str, str], url: Callable[[PageRef], str], prefix: str = "") -> Drawing | None:
    """Return the drawing of lanes that have something to show, or None where there is no dated event.

    `prefix` stands before the ids of the rows that the points lead to.
    """
    shown = [lane for lane in lanes if lane.spans or lane.points]
    if not shown or not all(axis):
        return None
    first, last = date.fromisoformat(axis[0]).year, date.fromisoformat(axis[1]).year + 1
    right = WIDTH - MARGIN
    scale = (right - LABELS) / (date(last, 1, 1) - date(first, 1, 1)).days

    def x_of(day: str) -> float:
        return round(LABELS + (date.fromisoformat(day) - date(first, 1, 1)).days * scale, 1)

    bottom = HEAD + LANE * len(shown)
    return Drawing(
        width=WIDTH, height=bottom + FOOT, left=LABELS, right=right, bottom=bottom,
        title=f"Timeline of {len(shown)} partner{'' if len(shown) == 1 else 's'}, {first} to {last - 1}",
        description=describe(shown),
        ticks=tuple(Tick(x=x_of(f"{year:04}-01-01"), year=year) for year in ticks(first, last)),
        lanes=tuple(draw_lane(lane, HEAD + LANE * (place + 0.5), x_of, right, url, prefix) for place, lane in enumerate(shown)),
    )


def ticks(first: int, last: int) -> list[int]:
    """Return the years that are written on the axis: at most a dozen, at even steps."""
    step = next((step for step in STEPS if (last - first) / step <= MOST_TICKS), 100)
    return [year for year in range(first, last + 1) if (year - first) % step == 0]


def describe(lanes: Sequence[Lane]) -> str:
    """Say in words what the drawing shows."""
    told = [f"{lane.name}: " + ("; ".join(point.label for point in lane.points) or lane.spans[0].label) for lane in lanes]
    return ". ".join(told) + ". The table of events says the same."


def draw_lane(
    lane: Lane, y: float, x_of: Callable[[str], float], right: int, url: Callable[[PageRef], str], prefix: str
) -> DrawnLane:
    """Place what one partner's lane holds."""
    return DrawnLane(
        y=y, name=lane.name, short_name=shortened(lane.name), url=url(lane.ref),
        spans=tuple(draw_span(span, x_of, right) for span in lane.spans),
        points=draw_points(lane.points, x_of, right, prefix),
    )


def draw_span(span: LaneSpan, x_of: Callable[[str], float], right: int) -> DrawnSpan:
    """Place a licence; one without a known end runs to the edge."""
    end = right if span.end is None else x_of(span.end)
    return DrawnSpan(
        x=x_of(span.start), end=end, label=span.label + (f", {span.ending}" if span.ending else ""),
        is_open=span.end is None, is_hindsight=span.is_hindsight,
    )


def draw_points(points: Sequence[LanePoint], x_of: Callable[[str], float], right: int, prefix: str) -> tuple[DrawnPoint, ...]:
    """Place events in order, those of almost one day beside one another."""
    drawn: list[DrawnPoint] = []
    for point in sorted(points, key=lambda point: point.day):
        x = x_of(point.day)
        if drawn and x - drawn[-1].x < APART:
            x = min(right, round(drawn[-1].x + APART, 1))
        drawn.append(
            DrawnPoint(x=x, url=f"#{prefix}{point.event}", shape=point.shape, label=point.label, is_hindsight=point.is_hindsight)
        )
    return tuple(drawn)


def shortened(name: str) -> str:
    """Return a name that fits beside its lane; the whole name is in the title of the lane."""
    return name if len(name) <= LABEL_LENGTH else name[: LABEL_LENGTH - 1].rstrip(" ,.&") + "…"
