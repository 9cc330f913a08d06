"""Phrases of a sheet that must read as a person would write them, whatever the text was cut into."""

import pytest
from msgspec.structs import replace

from reportgen.model import (
    Deal,
    Exclusivity,
    PartyName,
    Qualifier,
    RosterEntry,
    State,
    Stated,
    Term,
    TermType,
    Territory,
)
from reportgen.views import build_views
from reportgen.views.amounts import term_words
from reportgen.views.deal_words import deal_title
from reportgen.views.quotes import naming, sentence, without_lone_mark
from reportgen.views.records import DealBlock, FactSheet
from reportgen.views.snapshot import GENERAL_TITLE, RETAINS
from reportgen.views.statements import held_words
from tests.views.sample import HALDEN_DEAL, dollars, dossier


def sheet_of(deal: Deal) -> FactSheet:
    """Return the sheet of the sample's first partner with another deal."""
    sheets = build_views(replace(dossier(), deals=(deal,))).fact_sheets
    return next(sheet for sheet in sheets if sheet.party == "halden")


def first_sentence(**fields: object) -> str:
    return sheet_of(replace(HALDEN_DEAL, **fields)).bottom_line[0].text


@pytest.mark.parametrize(("raw", "words"), [
    ("antibody drugs", "antibody drugs"),
    ("in-vitro tests of the", "in-vitro tests"),
    ("sales outside of the", "sales"),
    ("and co-market the drug", ""),
    ("from Halden Pharma", ""),
    ("termination of that certain agreement", ""),
    ("on-board software", "on-board software"),
    (None, ""),
])
def test_what_names_nothing_is_no_subject(raw: str | None, words: str) -> None:
    assert naming(raw) == words


@pytest.mark.parametrize(("quote", "words"), [
    ('our sixth partner."', "our sixth partner."),
    ('"We are glad', "We are glad"),
    ("a “new” drug”", "a “new” drug"),
    ('a "new" drug', 'a "new" drug'),
    ("a drug", "a drug"),
])
def test_a_mark_whose_partner_was_cut_off_goes(quote: str, words: str) -> None:
    assert without_lone_mark(quote) == words


def test_a_sentence_that_is_cut_ends_with_its_ellipsis() -> None:
    assert sentence("to sell the drug …") == "To sell the drug …"


@pytest.mark.parametrize(("place", "end"), [
    ("US", "in the US."), ("U.S. and Canada", "in the U.S. and Canada."), ("Usedom", "in Usedom."), ("United Kingdom", "in the United Kingdom."),
])
def test_a_country_stands_with_its_article(place: str, end: str) -> None:
    assert first_sentence(territory=Territory(included=(place,), words=place), subject="drugs").endswith(f"sell drugs {end}")


def test_places_that_the_subject_names_are_not_told_again() -> None:
    told = first_sentence(territory=Territory(included=("Brazil", "Chile"), words="Brazil and Chile"), subject="drugs across Brazil, Peru and Chile")
    assert told.endswith("sell drugs across Brazil, Peru and Chile.")


def test_a_subject_that_names_nothing_gives_way_to_the_products() -> None:
    assert "and from" not in first_sentence(subject="and from Halden", grants=())


def test_rights_are_bought_in_a_sale_and_an_agreement_without_sides_is_told_of() -> None:
    sold = first_sentence(types=("asset_purchase",), grants=(), exclusivity=None, subject="the drug", territory=None)
    assert sold.startswith("Halden Pharma bought rights to the drug from Corvane, signed 3 May 2004")
    told = first_sentence(types=("distribution",), licensor=(), licensee=(), grants=(), dates={}, events=(), subject="the drug")
    assert told == "These filings tell of a distribution agreement with Halden Pharma, for the drug (date not stated)."


@pytest.mark.parametrize(("kind", "title"), [
    ("license", "Licence"), ("distribution", "Distribution agreement"), ("asset_purchase", "Sale of rights"), ("multi_target", "Multi-target agreement"),
])
def test_a_deal_is_called_by_a_noun(kind: str, title: str) -> None:
    assert deal_title(replace(HALDEN_DEAL, types=(kind,), exclusivity=None)) == f"{title} (2004)"


@pytest.mark.parametrize(("title", "is_general"), [
    ("agreement", True), ("the strategic partnership", True), ("in 2024, the collaboration", True), ("Partnership", True),
    ("License Agreement", False), ("right-to-test agreement", False),
])
def test_a_title_that_any_agreement_has_is_not_told(title: str, is_general: bool) -> None:
    assert bool(GENERAL_TITLE.fullmatch(title)) == is_general


def test_what_a_licensor_keeps_is_told_without_that_it_keeps_it() -> None:
    assert RETAINS.sub("", "will retain the rights in Japan") == "the rights in Japan"
    assert RETAINS.sub("", "manufacturing rights") == "manufacturing rights"


def test_a_list_that_only_says_partnership_says_no_more_than_the_name() -> None:
    entries = [RosterEntry(party="halden", holds=words) for words in ("partnerships", "multi-target agreement")]
    assert held_words(entries) == "multi-target agreement"


def test_a_name_of_a_time_before_the_filings_is_not_said_to_stand_in_one() -> None:
    sample = dossier()
    named = PartyName(name="Halden & Sons", from_="1999", to="1999", claims=sample.parties[1].claims)
    parties = tuple(replace(party, names=(*party.names, named)) if party.id == "halden" else party for party in sample.parties)
    sheet = next(sheet for sheet in build_views(replace(sample, parties=parties)).fact_sheets if sheet.party == "halden")
    assert next(row.used for row in sheet.names if row.name == "Halden & Sons") == "in 1999"


def test_a_rate_in_words_has_a_small_letter() -> None:
    rate = Term(id="t", type=TermType.PROFIT_SHARE, state=State.STATED, rate="Equal")
    assert term_words(rate) == "equal"
    assert term_words(replace(rate, rate="FTE rate")) == "FTE rate"


def test_a_total_is_not_computed_while_a_part_has_no_amount() -> None:
    total = replace(dollars("t-1", TermType.HEADLINE_TOTAL, 900, ()), qualifier=Qualifier.UP_TO)
    open_part = Term(id="t-3", type=TermType.MILESTONE_PAYMENTS, state=State.UNQUANTIFIED)
    sheet = sheet_of(replace(HALDEN_DEAL, terms=(total, dollars("t-2", TermType.UPFRONT_PAYMENT, 310, ()), open_part)))
    computed = sheet.deals[0].ledger.headline_computed
    assert (computed.text, computed.note) == ("not computed", "no amount is stated for milestone payments")


def test_a_stated_total_stands_in_the_bottom_line() -> None:
    total = replace(dollars("t-1", TermType.HEADLINE_TOTAL, 900, ()), qualifier=Qualifier.UP_TO)
    told = sheet_of(replace(HALDEN_DEAL, terms=(total, dollars("t-2", TermType.UPFRONT_PAYMENT, 310, ())))).bottom_line[1].text
    assert told.startswith("US$310 is guaranteed; the total as stated is up to US$900; ")


def test_terms_that_a_text_keeps_to_itself_are_not_said_to_be_missing() -> None:
    kept = Stated[str](state=State.UNDISCLOSED)
    told = sheet_of(replace(HALDEN_DEAL, terms=(), events=(), financial_terms=kept)).bottom_line[1].text
    assert told.startswith("The financial terms are not disclosed; ")
    assert sheet_of(replace(HALDEN_DEAL, terms=(), events=(), financial_terms=None)).bottom_line[1].text.startswith("No payment is mentioned; ")


def test_a_figure_of_what_is_not_mentioned_says_so(blocks: dict[str, DealBlock]) -> None:
    notes = {figure.label: figure.note for figure in blocks["deal-ostrava"].figures}
    assert notes["Guaranteed"] == "these filings mention no payment at signing"
    assert blocks["deal-halden"].figures[1].note == "at signing; nothing contingent is in it"


@pytest.mark.parametrize(("subject", "words"), [
    ("proprietary Linked Payload (LPP) technology", "rights from Corvane to the proprietary Linked Payload (LPP) technology"),
    ("drought trait R-41", "rights from Corvane to the drought trait R-41"),
    ("anticancer product candidate tolvamab", "rights from Corvane to develop and sell the anticancer product candidate tolvamab"),
    ("estradiol patch", "rights from Corvane to develop and sell the estradiol patch"),
    ("antibody drugs", "rights from Corvane to develop and sell antibody drugs"),
    ("a heart valve", "rights from Corvane to develop and sell a heart valve"),
])
def test_what_is_licensed_reads_as_a_thing_that_one_sells_or_uses(subject: str, words: str) -> None:
    assert f"{words}" in first_sentence(subject=subject, target=None)


def test_places_and_mixed_rights_are_joined_as_in_a_sentence() -> None:
    places = Territory(included=("Spain", "Portugal", "Italy"), words="Spain, Portugal, Italy")
    text = first_sentence(subject="estradiol patch", target=None, territory=places, exclusivity=Exclusivity.MIXED)
    assert "took partly exclusive rights from Corvane" in text
    assert "in Spain, Portugal and Italy" in text
