"""What a reader of a sheet sees: payments with their conditions, repeated rows gathered, headings that differ."""

import pytest
from msgspec.structs import replace

from reportgen.model import EventType, Flag, State, Statement, StatementKind, Term, TermType, Territory
from reportgen.views import build_views
from reportgen.views.citing import excerpt_limit
from reportgen.views.deal_words import headline_words
from reportgen.views.fact_sheet import told_names
from reportgen.views.ledger import in_both_directions
from reportgen.views.money import payment_words
from reportgen.views.parts import Cell
from reportgen.views.records import DealBlock, FactSheet
from reportgen.views.row_records import MoneyLine, NameRow
from reportgen.views.snapshot import _longest
from reportgen.views.what_it_brings import within_sentence
from reportgen.views.wording import in_working_order
from tests.views.sample import dossier


def term(kind: TermType, **fields: str) -> Term:
    return Term(id="t", type=kind, state=State.UNQUANTIFIED, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(("made", "words"), [
    (term(TermType.ROYALTY, base="net sales"), "Royalties on net sales"),
    (term(TermType.ROYALTY, base="net sales", condition="if the product is sold"), "Royalties on net sales, if the product is sold"),
    (term(TermType.MILESTONE_PAYMENTS, condition="if milestones are met"), "Milestone payments if milestones are met"),
    (term(TermType.MILESTONE_PAYMENTS, condition="three further trials"), "Milestone payments: three further trials"),
    (term(TermType.RESEARCH_FUNDING), "Research funding"),
])
def test_a_payment_runs_on_with_its_condition(made: Term, words: str) -> None:
    assert payment_words(made) == words


def line(payer: str, payee: str, amount: str = "none, as stated") -> MoneyLine:
    return MoneyLine(
        term=payer, type="termination_payment", label="Payment on return", money_class="other", class_words="", amount=Cell(text=amount),
        unit="", payer=payer, payee=payee, condition="", words="Payment on return",
    )


def test_what_neither_party_pays_stands_once() -> None:
    (both,) = in_both_directions([line("Alpha", "Beta"), line("Beta", "Alpha")])
    assert (both.payer, both.payee) == ("either party", "the other")
    assert len(in_both_directions([line("Alpha", "Beta", "US$1"), line("Beta", "Alpha")])) == 2
    assert len(in_both_directions([line("Alpha", "Beta"), line("Alpha", "Beta")])) == 2


@pytest.mark.parametrize(("kind", "headline", "words"), [
    (EventType.NEGOTIATION, "Negotiation: product licence agreement", "Negotiation about the product licence agreement"),
    (EventType.NEGOTIATION, "Negotiation: the terms", "Negotiation about the terms"),
    (EventType.NEGOTIATION, "Negotiation: halmetuzumab", "Negotiation about halmetuzumab"),
    (EventType.NEGOTIATION, "Negotiation", "Negotiation"),
    (EventType.MILESTONE, "Milestone reached: first dose", "Milestone reached: first dose"),
])
def test_a_negotiation_says_what_it_is_about(kind: EventType, headline: str, words: str) -> None:
    assert headline_words(replace(dossier().events[0], type=kind, headline=headline)) == words


def test_a_headline_within_a_sentence_keeps_a_name_s_capital() -> None:
    assert within_sentence("Milestone reached: first dose") == "milestone reached, first dose"
    assert within_sentence("Halden gives back all rights") == "Halden gives back all rights"


def test_a_title_that_stands_in_a_longer_one_is_left_out() -> None:
    assert _longest(["licence agreement", "Exclusive Licence Agreement", "collaboration"]) == ["Exclusive Licence Agreement", "collaboration"]


def test_work_is_told_from_research_to_sale() -> None:
    assert in_working_order(["marketing", "manufacturing", "research", "development"]) == ["research", "development", "manufacturing", "marketing"]
    assert in_working_order(["sell", "use", "develop"]) == ["develop", "use", "sell"]


def test_the_ledger_names_the_kinds_of_money_that_no_text_mentions(blocks: dict[str, DealBlock]) -> None:
    assert blocks["deal-ostrava"].ledger.silent == (
        "payments guaranteed at signing, payments committed over the term, contingent payments and royalties or shares of sales"
    )


def test_a_single_name_needs_no_table() -> None:
    row = NameRow(party="Alpha", name="Alpha", kind="name today", used="in filings of 2004", cell=Cell(text="printed in these filings"))
    assert told_names((row,), "Alpha") == ()
    assert told_names((row, replace(row, name="Alpha AG")), "Alpha") == (row, replace(row, name="Alpha AG"))
    curated = replace(row, cell=Cell(text="from the curation", is_curated=True))
    assert told_names((curated,), "Alpha") == (curated,)


def test_deals_of_one_title_are_numbered() -> None:
    whole = dossier()
    halden = next(deal for deal in whole.deals if deal.id == "deal-halden")
    views = build_views(replace(whole, deals=(*whole.deals, replace(halden, id="deal-second", events=(), terms=()))))
    sheet = next(sheet for sheet in views.fact_sheets if sheet.party == "halden")
    assert [block.title for block in sheet.deals] == ["Exclusive licence (2004)", "Exclusive licence (2004), number 2"]


def test_partners_that_a_list_leaves_out_alike_stand_in_one_sentence() -> None:
    text = "{} stands in the list of partners as of 2002-06-11 and not in the list as of 2004-05-04: an absence, not an ending"
    flags = tuple(Flag(about=party, kind="roster_absence", text=text.format(name)) for party, name in (("merrow", "Merrow Bio"), ("halden", "Halden Pharma")))
    sentences = build_views(replace(dossier(), flags=flags)).index.flags
    assert [sentence.text for sentence in sentences] == [
        "Merrow Bio and Halden Pharma stand in the list of partners as of 11 Jun 2002 and not in the list as of 4 May 2004: an absence, not an ending."
    ]


def test_what_is_said_twice_in_the_same_words_stands_once_with_both_dates() -> None:
    whole = dossier()
    said = [
        Statement(id=f"s-{day}", kind=StatementKind.INTENTION, about="halden", value="The work goes on.", as_of=day, claims=whole.deals[0].claims[:1])
        for day in ("2004-05-04", "2005-05-04")
    ]
    sheets = build_views(replace(whole, statements=(*whole.statements, *said))).fact_sheets
    sheet = next(sheet for sheet in sheets if sheet.party == "halden")
    assert [(row.text, row.as_of) for row in sheet.statements if row.kind == "intention"] == [("The work goes on.", "4 May 2004 and 4 May 2005")]


def test_the_more_sources_a_sheet_has_the_shorter_are_their_excerpts_and_quotes_stay_whole(sheets: dict[str, FactSheet]) -> None:
    assert [excerpt_limit(2400, sources, 300) for sources in (0, 1, 12, 40)] == [300, 300, 200, 90]
    assert excerpt_limit(None, 40, 300) == 300
    assert all(note.excerpt.strip("… ") in note.quote for sheet in sheets.values() for note in sheet.sources)


@pytest.mark.parametrize(("payer", "payee", "way"), [
    ("Alpha", "Beta", "Alpha to Beta"),
    ("not stated", "Beta", "to Beta"),
    ("Alpha", "not stated", "by Alpha"),
    ("not stated", "not stated", "not stated"),
])
def test_who_pays_is_told_as_far_as_it_is_stated(payer: str, payee: str, way: str) -> None:
    assert line(payer, payee).way == way


@pytest.mark.parametrize(("place", "subject", "end"), [
    ("Japan", "antibody drugs", "develop and sell antibody drugs in Japan."),
    ("Outside the United States", "antibody drugs", "develop and sell antibody drugs outside the United States."),
    ("Japan", "an exclusive license to antibody drugs", "develop and sell antibody drugs in Japan."),
])
def test_a_bottom_line_names_the_territory_and_says_nothing_twice(place: str, subject: str, end: str) -> None:
    whole = dossier()
    halden = next(deal for deal in whole.deals if deal.id == "deal-halden")
    changed = replace(halden, territory=Territory(included=(place,), words=place), subject=subject)
    sheets = build_views(replace(whole, deals=(changed,))).fact_sheets
    sheet = next(sheet for sheet in sheets if sheet.party == "halden")
    assert sheet.bottom_line[0].text.endswith(end)


def test_a_partner_of_a_filing_without_a_known_registrant_is_a_partner_of_nobody_in_particular() -> None:
    whole = dossier()
    loose = tuple(replace(filing, registrant=None) for filing in whole.filings)
    deals = tuple(replace(deal, licensor=()) for deal in whole.deals)
    views = build_views(replace(whole, filings=loose, deals=deals, rosters=(), registrants=("corvane", "merrow")))
    assert next(sheet for sheet in views.fact_sheets if sheet.party == "halden").registrant == ""
