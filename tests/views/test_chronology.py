"""The chronology: rows, lanes, partners over time, trees, names."""

from msgspec.structs import replace

from reportgen.views import Views, build_views
from tests.views.sample import dossier


def test_it_is_titled_by_the_technology_that_the_filings_name(views: Views) -> None:
    assert (views.title, views.chronology.title) == ("LPP licensing", "LPP licensing chronology")
    plain = build_views(replace(dossier(), technologies=()))
    assert (plain.title, plain.chronology.title) == ("Licensing", "Licensing chronology")


def test_events_keep_the_order_of_the_dossier(views: Views) -> None:
    assert [row.event for row in views.chronology.rows] == [event.id for event in dossier().events]


def test_the_first_event_of_a_deal_tells_its_terms_with_their_classes(views: Views) -> None:
    rows = {row.event: row.money_words for row in views.chronology.rows}
    assert rows["e-halden"] == (
        "Upfront payment US$1.0 million (guaranteed); milestone payments up to an additional US$42 million (contingent); "
        "royalties and manufacturing payments: mentioned, no amount"
    )
    assert rows["e-tarn"] == (
        "Milestone payments up to US$60 million per target (contingent); upfront payment (guaranteed): redacted; "
        "royalties: as in another agreement"
    )


def test_a_lane_has_its_licence_and_its_events(views: Views) -> None:
    lanes = {lane.party: lane for lane in views.chronology.lanes}
    assert list(lanes) == ["ostrava", "halden", "tarn"]
    (span,) = lanes["ostrava"].spans
    assert (span.start, span.end, span.is_hindsight, span.ending) == ("1999-01-01", "2002-06-10", True, "terminated (implied)")
    assert [point.shape for point in lanes["ostrava"].points] == ["start", "milestone", "end"]
    assert lanes["halden"].spans[0].end is None
    assert (views.chronology.axis_start, views.chronology.axis_end) == ("1999-01-01", "2006-12-31")


def test_the_roster_flags_entries_and_exits_and_ends_nothing(views: Views) -> None:
    grid = views.chronology.roster
    assert [column.as_of for column in grid.columns] == ["11 Jun 2002", "4 May 2004"]
    cells = {row.partner: [(cell.text, cell.flag) for cell in row.cells] for row in grid.rows}
    assert cells["Ostrava Biologics"] == [
        ("ostramab-LPP (Europe)", ""),
        ("not in this list", "no longer listed; an ending is reported by then"),
    ]
    assert cells["Merrow Bio"] == [("listed", ""), ("listed", "")]
    assert cells["Halden Pharma"] == [("not in this list", ""), ("HAL-1 | *lead*", "first list with it")]


def test_an_absence_without_a_reported_ending_is_to_review() -> None:
    sample = dossier()
    events = tuple(event for event in sample.events if event.id != "e-2002")
    grid = build_views(replace(sample, events=events)).chronology.roster
    assert grid.rows[0].cells[1].flag == "no longer listed: to review, not an ending"


def test_a_licence_stands_under_its_umbrella(views: Views) -> None:
    nodes = [(node.depth, node.deal, node.relation) for node in views.chronology.trees]
    assert nodes == [(0, "deal-tarn", ""), (1, "deal-tarn-1", "licence under")]


def test_a_circle_of_relations_is_cut() -> None:
    sample = dossier()
    circle = tuple(
        replace(deal, relations=(replace(sample.deals[3].relations[0], deal="deal-tarn-1"),)) if deal.id == "deal-tarn" else deal
        for deal in sample.deals
    )
    nodes = build_views(replace(sample, deals=circle)).chronology.trees
    assert sorted(node.deal for node in nodes) == ["deal-tarn", "deal-tarn-1"]


def test_other_names_of_partners_are_listed(views: Views) -> None:
    names = {(row.name, row.party) for row in views.chronology.names}
    assert ("Nordlicht Chemie", "Ostrava Biologics") in names
