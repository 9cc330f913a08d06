"""The sheet of a partner: states, bottom line, snapshot, timeline, names, gaps, sources."""

from msgspec.structs import replace

from reportgen.model import Party
from reportgen.views import build_views
from reportgen.views.records import DealBlock, FactSheet
from tests.views.sample import dossier


def test_the_head_names_the_partner_then_and_now(sheets: dict[str, FactSheet]) -> None:
    sheet = sheets["ostrava"]
    assert (sheet.name_at_signing, sheet.name) == ("Nordlicht Chemie", "Ostrava Biologics")
    assert (sheet.registrant, sheet.technology, sheet.span, sheet.as_of) == ("Corvane", "LPP", "1999–2002", "31 Mar 2006")


def test_three_states_stand_in_words_and_shapes(blocks: dict[str, DealBlock]) -> None:
    marks = [(mark.axis, mark.shape, mark.text) for mark in blocks["deal-ostrava"].states]
    assert marks == [
        ("Agreement", "▼", "terminated (implied)"),
        ("Programme", "?", "not stated"),
        ("Rights", "▼", "back with the licensor"),
    ]
    assert blocks["deal-ostrava"].states[1].cites == ()


def test_the_bottom_line_says_what_was_licensed_and_what_it_brings(blocks: dict[str, DealBlock]) -> None:
    texts = [found.text for found in blocks["deal-halden"].bottom_line]
    assert texts == [
        "Under a licence signed 3 May 2004, Halden Pharma took exclusive worldwide rights from Corvane to develop and sell "
        "antibody drugs against one undisclosed target.",
        "US$1.0 million is guaranteed and up to an additional US$42 million is contingent; royalties and manufacturing payments "
        "are mentioned without an amount; nothing later is reported in these filings.",
    ]
    assert all(found.cites for found in blocks["deal-halden"].bottom_line)


def test_a_deal_known_from_a_look_back_says_so_under_the_name_of_its_time(blocks: dict[str, DealBlock]) -> None:
    texts = [found.text for found in blocks["deal-ostrava"].bottom_line]
    assert texts == [
        "Nordlicht Chemie took from Corvane a licence to ostramab-LPP in 1999 (known only from a later look back).",
        "US$2 million was earned; there is no payment on termination or return, as stated; last event reported (10 Jun 2002): "
        "Ostrava Biologics gives back all rights to ostramab-LPP.",
    ]
    assert blocks["deal-ostrava"].standing_words == "Known only from a later look back"


def test_the_snapshot_names_what_no_text_mentions(blocks: dict[str, DealBlock]) -> None:
    rows = {row.label: row.cell.text for row in blocks["deal-halden"].snapshot}
    assert rows["Target"] == "not disclosed"
    assert rows["Exclusivity"] == "exclusive"
    assert rows["Rights"] == "to develop and sell"
    assert rows["Stage when first told"] == "preclinical (as of 4 May 2004)"
    assert rows["Not mentioned"] == "Field of use, rights kept by the licensor and right to sublicense"
    assert {row.label: row.cell.text for row in blocks["deal-tarn"].snapshot}["Signed"] == "not stated"


def test_no_cell_is_blank(sheets: dict[str, FactSheet]) -> None:
    cells = [row.cell for sheet in sheets.values() for block in sheet.deals for row in block.snapshot]
    cells += [cell for sheet in sheets.values() for block in sheet.deals for row in block.matrix.rows for cell in row.cells]
    cells += [line.amount for sheet in sheets.values() for block in sheet.deals for group in block.ledger.groups for line in group.lines]
    assert [cell for cell in cells if cell.text.strip() in ("", "-", "–", "0")] == []


def test_activities_that_read_alike_share_a_row(blocks: dict[str, DealBlock]) -> None:
    matrix = blocks["deal-halden"].matrix
    assert matrix.parties == ("Corvane", "Halden Pharma")
    assert [(row.activity, [cell.text for cell in row.cells]) for row in matrix.rows] == [
        ("Manufacturing", ["not mentioned", "responsible"]),
        ("Initial materials", ["responsible", "not mentioned"]),
    ]


def test_an_event_has_all_its_dates_and_the_name_of_the_time(sheets: dict[str, FactSheet]) -> None:
    first, milestone, returned = sheets["ostrava"].timeline
    assert (first.date_words, first.basis_words, first.partner_then, first.partner) == ("1999", "happened", "Nordlicht Chemie", "Ostrava Biologics")
    assert milestone.date_words == "c. 20 Nov 2001"
    assert milestone.other_dates_words == "1 Dec 2001 (notice given); 5 Dec 2001 (announced)"
    assert milestone.money_words == "Milestone payment US$2 million (earned)"
    assert returned.money_words == "Payment on termination or return: none, as stated"


def test_an_undated_event_says_so(sheets: dict[str, FactSheet]) -> None:
    talks = sheets["tarn"].timeline[-1]
    assert (talks.date, talks.date_words, talks.standing_words) == (None, "date not stated", "mentioned in passing")


def test_an_ending_is_told_as_before_and_after(sheets: dict[str, FactSheet]) -> None:
    (row,) = sheets["ostrava"].changes
    assert (row.date, row.before.text) == ("10 Jun 2002", "rights held by the licensee")
    assert row.after.text == "rights back with the licensor; agreement terminated, implied"


def test_a_conflict_shows_both_quotes_and_the_rule(sheets: dict[str, FactSheet]) -> None:
    (conflict,) = sheets["ostrava"].conflicts
    assert conflict.title == "Milestone: amount"
    assert [(side.value, side.is_kept, side.grade) for side in conflict.sides] == [("US$2 million", True, "B"), ("not disclosed", False, "C")]
    assert conflict.sides[0].quote == "Ostrava earned Corvane a $2 million milestone in 2001."
    assert conflict.rule == "An 8-K item outranks its press release."


def test_gaps_name_the_document_that_would_tell(sheets: dict[str, FactSheet]) -> None:
    rows = {gap.what: (gap.words, gap.where) for gap in sheets["halden"].gaps}
    contract = "the contract as exhibit 10 of the 10-K for the fiscal year ended 30 Jun 2004"
    assert rows["Royalties, manufacturing payments"] == ("mentioned, no amount", contract)
    assert rows["Target"] == ("not disclosed", "a report of the partner on its pipeline")
    assert any(gap.words == "redacted" and "confidential treatment" in gap.where for gap in sheets["tarn"].gaps)


def test_names_tell_their_time_and_where_they_come_from(sheets: dict[str, FactSheet]) -> None:
    rows = [(row.name, row.kind, row.used, row.cell.is_curated) for row in sheets["ostrava"].names]
    assert rows == [
        ("Nordlicht Chemie", "other name", "in filings of 27 Dec 2000", False),
        ("Ostrava Biologics", "name today", "from 27 Dec 2000", True),
        ("Vltava Group", "successor", "as stated", False),
    ]
    assert sheets["ostrava"].names[1].cell.text == "curated, see below"


def test_an_inferred_alias_is_probable_and_never_stated(sheets: dict[str, FactSheet]) -> None:
    rows = {row.alias: row.basis_words for row in sheets["ostrava"].aliases}
    assert rows == {"OST-9": "stated as the same", "oM-LPP": "probably the same: same partner and target"}


def test_a_quotation_has_its_speaker(sheets: dict[str, FactSheet]) -> None:
    (quotation,) = sheets["halden"].quotations
    assert (quotation.speaker, quotation.role, quotation.text) == ("Ida Brandt", "senior officer, Halden Pharma AG", "a good fit")


def test_a_partner_that_is_only_mentioned_gets_a_short_sheet(sheets: dict[str, FactSheet]) -> None:
    sheet = sheets["merrow"]
    assert (sheet.is_mention, sheet.deals, sheet.timeline) == (True, (), ())
    assert [row.as_of for row in sheet.mentions] == ["11 Jun 2002", "4 May 2004"]
    assert sheet.bottom_line[0].text == "Merrow Bio is named in lists of partners from 11 Jun 2002 to 4 May 2004."
    assert "No deal with it is reported as news" in sheet.bottom_line[1].text


def test_sources_are_numbered_in_order_and_each_is_cited_once(sheets: dict[str, FactSheet]) -> None:
    for sheet in sheets.values():
        assert [note.number for note in sheet.sources] == list(range(1, len(sheet.sources) + 1))
        places = [(note.document, note.quote) for note in sheet.sources]
        assert len(places) == len(set(places))


def test_a_source_leads_to_the_filing_at_the_sec_where_its_numbers_are_known(sheets: dict[str, FactSheet]) -> None:
    first = sheets["halden"].sources[0]
    assert first.sec_url == "https://www.sec.gov/Archives/edgar/data/999999/000099999904000012/0000999999-04-000012-index.htm"
    assert sheets["ostrava"].sources[0].sec_url is None
    assert (first.form, first.date, first.section, first.grade) == ("8-K", "3 May 2004", "Item 1.01", "B")


def test_a_partner_of_one_registrant_of_several_names_that_one() -> None:
    sample = dossier()
    others = tuple(Party(id=f"r-{number}", name=f"Filer {number}", is_registrant=True) for number in range(4))
    several = replace(sample, registrants=("corvane", *(party.id for party in others)), parties=(*sample.parties, *others))
    views = build_views(several)
    assert {sheet.registrant for sheet in views.fact_sheets} == {"Corvane"}
    assert views.index.intro[0].text == "3 filings by 5 registrants were read."


def test_a_subject_is_cited_with_the_sentence_that_holds_its_words(sheets: dict[str, FactSheet], blocks: dict[str, DealBlock]) -> None:
    cell = next(row.cell for row in blocks["deal-halden"].snapshot if row.label == "Subject")
    quotes = {note.number: note.quote for note in sheets["halden"].sources}
    assert [cell.text in quotes[cite.number] for cite in cell.cites] == [True]
