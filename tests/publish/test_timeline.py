"""The graphic timeline: where things stand on it."""

from reportgen.publish.timeline import LABELS, WIDTH, draw, shortened, ticks
from reportgen.views.records import Lane, LanePoint, LaneSpan, PageRef

REF = PageRef(kind="partner", key="a", title="A")


def url(ref: PageRef) -> str:
    return f"partners/{ref.key}.html"


def point(day: str, event: str) -> LanePoint:
    return LanePoint(event=event, day=day, type="milestone", shape="milestone", label=f"{day}: x", is_hindsight=False)


def lane(spans: tuple[LaneSpan, ...] = (), points: tuple[LanePoint, ...] = ()) -> Lane:
    return Lane(party="a", name="A", ref=REF, spans=spans, points=points)


def test_nothing_dated_is_no_drawing() -> None:
    assert draw((), ("", ""), url) == ()
    assert draw((lane(),), ("2001-01-01", "2002-01-01"), url) == ()


def test_days_stand_in_proportion_on_whole_years() -> None:
    (drawing,) = draw((lane(points=(point("2000-01-01", "e-1"), point("2002-01-01", "e-2"))),), ("2000-01-01", "2002-01-01"), url)
    assert [tick.year for tick in drawing.ticks] == [2000, 2001, 2002, 2003]
    first, second = drawing.lanes[0].points
    assert first.x == LABELS
    assert second.x == drawing.ticks[2].x
    assert (first.url, second.url) == ("#e-1", "#e-2")


def test_events_of_one_day_stand_beside_one_another() -> None:
    (drawing,) = draw((lane(points=tuple(point("2001-06-01", f"e-{n}") for n in range(3))),), ("2001-01-01", "2001-12-31"), url)
    places = [found.x for found in drawing.lanes[0].points]
    assert places[1] - places[0] >= 11
    assert places[2] - places[1] >= 11


def test_a_licence_without_an_end_runs_to_the_edge() -> None:
    spans = (
        LaneSpan(deal="d", start="2001-03-01", end=None, label="Licence", is_hindsight=False, ending=""),
        LaneSpan(deal="d", start="2001-03-01", end="2001-09-01", label="Licence", is_hindsight=True, ending="terminated (implied)"),
    )
    (drawing,) = draw((lane(spans),), ("2001-03-01", "2001-09-01"), url)
    first, second = drawing.lanes[0].spans
    assert first.is_open
    assert first.end == drawing.right
    assert not second.is_open
    assert second.x < second.end < drawing.right < WIDTH
    assert second.label == "Licence, terminated (implied)"


def test_the_axis_of_many_years_is_not_crowded() -> None:
    assert ticks(1990, 2026) == [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]
    assert len(ticks(1900, 2026)) <= 13


def test_a_long_name_is_shortened_with_an_ellipsis() -> None:
    assert shortened("Boehringer Ingelheim International GmbH") == "Boehringer Ingelheim Inte…"
    assert shortened("Acme") == "Acme"


def test_many_partners_are_one_drawing_on_a_screen_and_several_in_print() -> None:
    lanes = tuple(lane(points=(point("2001-06-01", f"e-{number}"),)) for number in range(30))
    axis = ("2001-01-01", "2001-12-31")
    assert [len(found.lanes) for found in draw(lanes, axis, url)] == [30]
    printed = draw(lanes, axis, url, prefix="chronology-", is_print=True)
    assert [len(found.lanes) for found in printed] == [14, 14, 2]
    assert [found.number for found in printed] == [1, 2, 3]
    assert printed[1].lanes[0].points[0].url == "#chronology-e-14"
    assert all(found.height < 450 for found in printed)
