"""The graphic timeline: where on the drawing each lane, span and point stands. The template draws it."""

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct

from reportgen.publish.palette import Palette
from reportgen.views.records import Lane, LanePoint, LaneSpan, PageRef

WIDTH, LABELS, MARGIN = 960, 190, 18
HEAD, FOOT = 30, 12
ON_SCREEN, IN_PRINT = 40, 27
"""Heights of a lane."""
MOST_LANES = 14
"""Of one printed drawing: no more stand on a page below its title."""
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

    number: int
    """Where there are several, counted from 1."""
    width: int
    height: int
    left: int
    right: int
    bottom: int
    title: str
    description: str
    palette: Palette
    ticks: tuple[Tick, ...]
    lanes: tuple[DrawnLane, ...]


def draw(
    lanes: Sequence[Lane], axis: tuple[str, str], url: Callable[[PageRef], str], *, prefix: str = "", is_print: bool = False,
    palette: Palette | None = None,
) -> tuple[Drawing, ...]:
    """Return the drawings of lanes that have something to show: one on a screen, one for each page in print.

    `prefix` stands before the ids of the rows that the points lead to.
    """
    shown = [lane for lane in lanes if lane.spans or lane.points]
    if not shown or not all(axis):
        return ()
    scale = Scale(axis)
    most, height = (MOST_LANES, IN_PRINT) if is_print else (len(shown), ON_SCREEN)
    return tuple(
        draw_some(shown[start : start + most], start // most + 1, scale, url, prefix, height, palette or Palette())
        for start in range(0, len(shown), most)
    )


class Scale:
    """Where a day stands on an axis of whole years."""

    def __init__(self, axis: tuple[str, str]):
        self.first, self.last = date.fromisoformat(axis[0]).year, date.fromisoformat(axis[1]).year + 1
        self.right = WIDTH - MARGIN
        self._start = date(self.first, 1, 1)
        self._step = (self.right - LABELS) / (date(self.last, 1, 1) - self._start).days

    def __call__(self, day: str) -> float:
        """Return the distance of an ISO day from the left edge."""
        return round(LABELS + (date.fromisoformat(day) - self._start).days * self._step, 1)


def draw_some(
    lanes: Sequence[Lane], number: int, scale: Scale, url: Callable[[PageRef], str], prefix: str, height: int,
    palette: Palette,
) -> Drawing:
    """Return one drawing of these lanes."""
    bottom = HEAD + height * len(lanes)
    return Drawing(
        number=number, width=WIDTH, height=bottom + FOOT, left=LABELS, right=scale.right, bottom=bottom,
        title=f"Timeline of {len(lanes)} partner{'' if len(lanes) == 1 else 's'}, {scale.first} to {scale.last - 1}",
        description=describe(lanes), palette=palette,
        ticks=tuple(Tick(x=scale(f"{year:04}-01-01"), year=year) for year in ticks(scale.first, scale.last)),
        lanes=tuple(
            draw_lane(lane, HEAD + height * (place + 0.5), scale, url, prefix) for place, lane in enumerate(lanes)
        ),
    )


def ticks(first: int, last: int) -> list[int]:
    """Return the years that are written on the axis: at most a dozen, at even steps."""
    step = next((step for step in STEPS if (last - first) / step <= MOST_TICKS), 100)
    return [year for year in range(first, last + 1) if (year - first) % step == 0]


def describe(lanes: Sequence[Lane]) -> str:
    """Say in words what the drawing shows."""
    told = [f"{lane.name}: " + ("; ".join(point.label for point in lane.points) or lane.spans[0].label) for lane in lanes]
    return ". ".join(told) + ". The table of events says the same."


def draw_lane(lane: Lane, y: float, scale: Scale, url: Callable[[PageRef], str], prefix: str) -> DrawnLane:
    """Place what one partner's lane holds."""
    return DrawnLane(
        y=y, name=lane.name, short_name=shortened(lane.name), url=url(lane.ref),
        spans=tuple(draw_span(span, scale) for span in lane.spans),
        points=draw_points(lane.points, scale, prefix),
    )


def draw_span(span: LaneSpan, scale: Scale) -> DrawnSpan:
    """Place a licence; one without a known end runs to the edge."""
    end = scale.right if span.end is None else scale(span.end)
    return DrawnSpan(
        x=scale(span.start), end=end, label=span.label + (f", {span.ending}" if span.ending else ""),
        is_open=span.end is None, is_hindsight=span.is_hindsight,
    )


def draw_points(points: Sequence[LanePoint], scale: Scale, prefix: str) -> tuple[DrawnPoint, ...]:
    """Place events in order, those of almost one day beside one another."""
    drawn: list[DrawnPoint] = []
    for point in sorted(points, key=lambda point: point.day):
        x = scale(point.day)
        if drawn and x - drawn[-1].x < APART:
            x = min(scale.right, round(drawn[-1].x + APART, 1))
        drawn.append(
            DrawnPoint(x=x, url=f"#{prefix}{point.event}", shape=point.shape, label=point.label, is_hindsight=point.is_hindsight)
        )
    return tuple(drawn)


def shortened(name: str) -> str:
    """Return a name that fits beside its lane; the whole name is in the title of the lane."""
    return name if len(name) <= LABEL_LENGTH else name[: LABEL_LENGTH - 1].rstrip(" ,.&") + "…"
