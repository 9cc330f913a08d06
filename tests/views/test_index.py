"""The first page and the registers."""

from msgspec.structs import replace

from reportgen.model import SetAside, SetAsideClass
from reportgen.views import Views, build_views
from tests.views.sample import dossier


def test_it_counts_what_was_read_and_found(views: Views) -> None:
    assert [found.text for found in views.index.intro] == [
        "3 filings by Corvane were read.",
        "They tell of 4 deals and 7 events with 3 partners, and name 2 further partners without reporting a deal.",
        "Technology named in them: Linked Payload Platform (LPP).",
    ]
    assert {figure.label: figure.value for figure in views.index.figures} == {
        "Deals": "4", "Events": "7", "Terms disclosed": "8 of 12", "Conflicts": "1",
    }


def test_partners_with_deals_stand_before_those_only_mentioned(views: Views) -> None:
    assert [row.party for row in views.index.partners] == ["halden", "ostrava", "tarn", "merrow", "quillon"]
    assert views.index.partners[-1].status == "mentioned only"


def test_deals_stand_by_date_with_their_money_apart(views: Views) -> None:
    rows = [(row.deal, row.guaranteed.text, row.contingent.text, row.received.text) for row in views.index.deals]
    assert rows[0] == ("deal-ostrava", "not mentioned", "not mentioned", "US$2 million")
    assert rows[1] == ("deal-halden", "US$1.0 million", "up to an additional US$42 million", "not mentioned")


def test_a_number_that_is_no_term_is_set_aside_with_its_class(views: Views) -> None:
    (row,) = views.index.set_aside
    assert (row.class_words, row.amount, row.words, row.about) == ("revenue of a company", "€6.7 billion", "EUR 6.7 billion", "Halden Pharma")


def test_a_number_that_is_no_money_says_so() -> None:
    count = SetAside(set_aside_class=SetAsideClass.HEADCOUNT, words="some 140 people")
    (row,) = build_views(replace(dossier(), set_aside=(count,))).index.set_aside
    assert (row.class_words, row.amount, row.words) == ("headcount", "no amount of money", "some 140 people")


def test_where_no_deal_was_found_the_index_says_so_first() -> None:
    sample = dossier()
    bare = build_views(replace(sample, deals=(), events=(), rosters=(), conflicts=(), flags=(), statements=())).index
    assert not bare.has_deals
    assert bare.intro[0].text == "No licensing deal was found."
    assert bare.intro[1].text == "3 filings by Corvane were read. Seen and listed below: 6 organizations, 0 statements and 1 number set aside."
    assert (bare.partners, bare.deals, bare.events) == ((), (), ())
    assert len(bare.filings) == 3
    assert len(bare.set_aside) == 1


def test_a_dossier_of_nothing_has_all_pages() -> None:
    empty = build_views(replace(dossier(), registrants=(), technologies=(), filings=(), parties=(), assets=(), deals=(), events=(),
                                statements=(), rosters=(), conflicts=(), flags=(), set_aside=(), notices=(), claims=()))
    assert [page.ref.kind for page in empty.pages()] == ["index", "chronology", "comparables", "conflicts", "gaps"]
    assert empty.index.as_of == "date not stated"
    assert (empty.chronology.axis_start, empty.chronology.lanes) == ("", ())


def test_what_is_said_of_the_registrant_stands_in_the_index_and_on_no_sheet(views: Views) -> None:
    assert [row.text for row in views.index.statements] == ["lives on licences"]


def test_a_filing_row_gives_items_with_their_number_of_today(views: Views) -> None:
    rows = {row.filing: row for row in views.index.filings}
    assert rows["f-2002"].items == "5 Other Events (today 8.01)"
    assert rows["f-2006"].form == "press release"
    assert rows["f-2006"].date_of_report == "not stated"


def test_comparables_show_each_value_as_stated(views: Views) -> None:
    rows = {row.deal: row for row in views.comparables.rows}
    assert (rows["deal-halden"].upfront.text, rows["deal-halden"].unit.text) == ("US$1.0 million", "for the whole deal")
    assert (rows["deal-tarn"].upfront.text, rows["deal-tarn"].milestones.text) == ("redacted", "up to US$60 million")
    assert rows["deal-tarn"].unit.text == "per target"
    assert rows["deal-ostrava"].royalty.text == "not mentioned"
    totals = {row.deal: row.total.text for row in views.comparables.rows}
    assert [totals.pop(deal) for deal in ("deal-tarn", "deal-halden", "deal-ostrava")] == ["not mentioned"] * 3
    assert list(totals.values()) == ["US$25 million"]
    assert rows["deal-ostrava"].milestones.text == "reached: US$2 million"
    assert rows["deal-halden"].other.text == "Manufacturing payments: mentioned, no amount"
    assert rows["deal-ostrava"].other.text == "Payment on termination or return: none, as stated"


def test_the_as_of_day_is_the_one_given_else_that_of_the_newest_filing(views: Views) -> None:
    assert views.index.as_of == "31 Mar 2006"
    assert build_views(replace(dossier(), as_of="2005-01-01")).index.as_of == "1 Jan 2005"
