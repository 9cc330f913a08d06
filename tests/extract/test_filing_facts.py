"""What a filing says of itself: values, spans and sections of the claims."""

import json

import pytest

from reportgen.extract.filing_facts import filing_facts
from reportgen.model import (
    Claim,
    ClaimKind,
    CoverField,
    DatelineReading,
    ExhibitReading,
    FieldReading,
    Grade,
    ItemReading,
)
from reportgen.readers import read_bytes, read_inputs
from reportgen.segment import segment
from tests.places import INPUTS, SHARED, needs_shared

REPORT = """SECURITIES AND EXCHANGE COMMISSION

FORM 8-K/A

Date of Report (Date of earliest event reported): March 3, 2005

VANTOR BIOSCIENCES, INC.
(Exact name of registrant as specified in its charter)

OHIO\t0-12345\t34-1234567
(State or other jurisdiction)\t(Commission File Number)\t(IRS Employer Identification No.)

12 Mill Lane, Avon, Ohio
(Address of principal executive offices)

44011
(Zip Code)

Registrant's telephone number, including area code: **(440) 555-0100**

- o Written communications pursuant to Rule 425 under the Securities Act
- x Soliciting material pursuant to Rule 14a-12 under the Exchange Act

ITEM 1.01. ENTRY INTO A MATERIAL DEFINITIVE AGREEMENT

Vantor licensed its press to Kesh Oy. The press release about the licence is incorporated
herein by reference and filed as Exhibit 99.1 hereto.

ITEM 9.01. FINANCIAL STATEMENTS AND EXHIBITS

(d) Exhibits

Exhibit No.\tExhibit
10.1*\tLicence Agreement
99.1\tPress Release dated
March 4, 2005
\t2

SIGNATURE

Pursuant to the requirements of the Securities Exchange Act of 1934, this report was signed.

Date: March 5, 2005

/s/ ADA B. MOSS

ADA B. MOSS
Treasurer

FOR IMMEDIATE RELEASE

VANTOR LICENSES ITS PRESS

- *Kesh to sell it in Finland* -

SAN MARCO, OHIO and TURKU, FINLAND, MARCH 4, 2005 - Vantor Biosciences, Inc. today announced a licence.
"""


def claims_of(text: str) -> list[Claim]:
    filing = read_bytes(text.encode(), "report.txt")
    found = list(filing_facts(filing, segment(filing)))
    assert [claim.quote for claim in found] == [filing.documents[0].text[claim.start : claim.end] for claim in found]
    return found


CLAIMS = claims_of(REPORT)


def fields() -> dict[str, tuple[str, str | None]]:
    values = [claim.value for claim in CLAIMS]
    return {str(value.field): (value.text, value.label) for value in values if isinstance(value, FieldReading) and value.field}


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (CoverField.FORM, "8-K/A"),
        (CoverField.AMENDMENT, "true"),
        (CoverField.DATE_OF_REPORT, "2005-03-03"),
        (CoverField.REGISTRANT, "VANTOR BIOSCIENCES, INC."),
        (CoverField.STATE_OF_INCORPORATION, "Ohio"),
        (CoverField.COMMISSION_FILE_NUMBER, "0-12345"),
        (CoverField.EIN, "34-1234567"),
        (CoverField.ADDRESS, "12 Mill Lane, Avon, Ohio 44011"),
        (CoverField.PHONE, "(440) 555-0100"),
        (CoverField.SIGNATURE_DATE, "2005-03-05"),
    ],
)
def test_cover_and_signature_are_normalized(field: CoverField, text: str) -> None:
    assert fields()[field] == (text, None)


def test_who_signed_has_title_as_label() -> None:
    assert fields()[CoverField.SIGNER] == ("Ada B. Moss", "Treasurer")


def test_check_boxes_are_checked_or_empty() -> None:
    boxes = [claim.value for claim in CLAIMS if isinstance(claim.value, FieldReading) and claim.value.field is CoverField.CHECK_BOX]
    assert [(box.label, box.text) for box in boxes] == [("Rule 425", "empty"), ("Rule 14a-12", "checked")]


def test_a_cover_claim_spans_the_label_with_its_value() -> None:
    claim = next(one for one in CLAIMS if isinstance(one.value, FieldReading) and one.value.field is CoverField.DATE_OF_REPORT)
    assert claim.quote == "Date of Report (Date of earliest event reported): March 3, 2005"
    assert REPORT[claim.value_start : claim.value_end] == "March 3, 2005"
    assert (claim.section, claim.grade) == ("8-K/A cover field", Grade.B)


def test_items_have_their_numbers_and_titles() -> None:
    found = [(claim.value, claim.quote) for claim in CLAIMS if claim.kind is ClaimKind.ITEM]
    assert found == [
        (
            ItemReading(number="1.01", current_number="1.01", title="Entry into a Material Definitive Agreement"),
            "ITEM 1.01. ENTRY INTO A MATERIAL DEFINITIVE AGREEMENT",
        ),
        (
            ItemReading(number="9.01", current_number="9.01", title="Financial Statements and Exhibits"),
            "ITEM 9.01. FINANCIAL STATEMENTS AND EXHIBITS",
        ),
    ]


@pytest.mark.parametrize(
    ("old", "current", "title"),
    [("5", "8.01", "Other Events"), ("7", "9.01", "Exhibits"), ("9", "7.01", "Regulation FD Disclosure"), ("2", "2.01", "Acquisition or Disposition of Assets")],
)
def test_an_old_item_has_its_number_of_today(old: str, current: str, title: str) -> None:
    (value,) = [claim.value for claim in claims_of(f"Item {old}. {title}.\n\nVantor did it.\n") if claim.kind is ClaimKind.ITEM]
    assert value == ItemReading(number=old, current_number=current, title=title)


def test_exhibits_have_titles_and_dates_and_page_numbers_are_none() -> None:
    assert [claim.value for claim in CLAIMS if claim.kind is ClaimKind.EXHIBIT] == [
        ExhibitReading(number="10.1", title="Licence Agreement", dated=None),
        ExhibitReading(number="99.1", title="Press Release dated March 4, 2005", dated="2005-03-04"),
    ]


@pytest.mark.parametrize(
    ("rows", "numbers"),
    [
        ("99.1\n\nPress Release dated March 4, 2005.", ["99.1"]),
        ("Exhibit 99.1  Press Release", ["99.1"]),
        ("(d) Exhibits. 10.1 Licence Agreement", ["10.1"]),
        ("| Exhibit No. | Description |\n| --- | --- |\n| 99.1 | Press Release |", ["99.1"]),
        ("99(a) --  Balance sheets\n99(b) --  Income statements", ["99(a)", "99(b)"]),
        ("104\tCover Page Interactive Data File", ["104"]),
        ("(1) The statements will be filed by amendment.", []),
        ("99.1", []),
        ("None.\n\n4", []),
    ],
)
def test_exhibit_lists_of_other_shapes(rows: str, numbers: list[str]) -> None:
    found = claims_of(f"Item 9.01 Financial Statements and Exhibits\n\n{rows}\n")
    assert [claim.value.number for claim in found if isinstance(claim.value, ExhibitReading)] == numbers


def test_a_sentence_that_files_an_exhibit_is_a_claim() -> None:
    (claim,) = [one for one in CLAIMS if one.kind is ClaimKind.INCORPORATION]
    assert claim.value == ExhibitReading(number="99.1", title="The press release about the licence", dated=None)
    assert claim.quote.endswith("filed as Exhibit 99.1 hereto.")


def test_headline_subhead_and_dateline() -> None:
    titles = {claim.kind: claim.value.text for claim in CLAIMS if isinstance(claim.value, FieldReading) and claim.value.field is None}
    assert titles == {ClaimKind.HEADLINE: "VANTOR LICENSES ITS PRESS", ClaimKind.SUBHEAD: "Kesh to sell it in Finland"}
    (dateline,) = [claim.value for claim in CLAIMS if claim.kind is ClaimKind.DATELINE]
    assert dateline == DatelineReading(date="2005-03-04", places=("San Marco, Ohio", "Turku, Finland"))


def test_a_wire_dateline_without_a_date_has_places_only() -> None:
    (value,) = [claim.value for claim in claims_of("Vantor Licenses\n\nAVON, Ohio & TURKU--(BUSINESS WIRE)--Vantor signed.\n") if claim.kind is ClaimKind.DATELINE]
    assert value == DatelineReading(date=None, places=("Avon, Ohio", "Turku"))


def test_ids_differ_where_claims_differ() -> None:
    assert len({claim.id for claim in CLAIMS}) == len(CLAIMS)


def test_a_second_part_of_an_item_has_no_heading() -> None:
    text = "Item 5. Other Events\n\nVantor signed.\n\n-more-\n\nKesh signed too.\n"
    assert [claim.kind for claim in claims_of(text)] == [ClaimKind.ITEM]


def test_the_sample_filings_state_who_reports_what_and_when() -> None:
    found = {}
    for filing in read_inputs([INPUTS]).filings:
        for claim in filing_facts(filing, segment(filing)):
            if isinstance(claim.value, FieldReading) and claim.value.field is CoverField.DATE_OF_REPORT:
                found[filing.file[:10]] = claim.value.text
    assert found == {"2001-11-28": "2001-11-28", "2002-10-15": "2002-10-08", "2003-01-24": "2003-01-24", "2004-10-06": "2004-10-01"}


@needs_shared
def test_every_filing_fact_of_the_real_filings_is_found() -> None:
    spans: dict[str, list[tuple[int, int]]] = {}
    for filing in read_inputs([SHARED / "filings"]).filings:
        spans[filing.file] = [(claim.start, claim.end) for claim in filing_facts(filing, segment(filing))]
    facts = [json.loads(line) for line in (SHARED / "gold" / "gold_facts.jsonl").read_text("utf-8").splitlines()]
    wanted = [fact for fact in facts if fact["section"].startswith("A.") and "quote" in fact]
    assert len(wanted) == 48
    assert [fact["id"] for fact in wanted if not any(a < fact["end"] and fact["start"] < b for a, b in spans[fact["file"]])] == []


@needs_shared
def test_real_reports_name_their_registrant_date_and_items() -> None:
    lacking = []
    for filing in read_inputs([SHARED / "dev" / "edgar_8k"]).filings:
        claims = list(filing_facts(filing, segment(filing)))
        found = {claim.value.field for claim in claims if isinstance(claim.value, FieldReading)} | {claim.kind for claim in claims}
        lacking += [(filing.file, want) for want in (CoverField.REGISTRANT, CoverField.DATE_OF_REPORT, ClaimKind.ITEM) if want not in found]
    assert lacking == []
