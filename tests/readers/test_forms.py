"""Each physical form becomes a filing with the text that offsets count in."""


import pytest

from reportgen.readers import read_bytes
from tests.readers.texts import FLAT, HTML, HUMAN_HEADER, INLINE_XBRL, RELEASE, TAG_HEADER


def test_flat_text_is_kept_as_decoded_with_its_line_ends() -> None:
    text = FLAT.replace("\n", "\r\n")
    filing = read_bytes(text.encode(), "body.txt")
    assert [(one.type, one.form, one.text) for one in filing.documents] == [("8-K", "flat", text)]
    assert (filing.form, filing.registrant, filing.accession_number) == ("8-K", None, None)


def test_a_byte_order_mark_is_not_counted() -> None:
    assert read_bytes(b"\xef\xbb\xbf" + FLAT.encode(), "a.txt").documents[0].text == FLAT


def test_what_is_not_utf_8_is_windows_1252() -> None:
    assert "\u2013 half of the fee" in read_bytes(FLAT.encode("cp1252"), "a.txt").documents[0].text


def test_utf_16_with_its_mark_is_read() -> None:
    assert read_bytes(FLAT.encode("utf-16"), "a.txt").documents[0].text == FLAT


def test_markdown_is_known_by_its_headings_and_kept_as_it_is() -> None:
    text = f"# {RELEASE}"
    document = read_bytes(text.encode(), "a.txt").documents[0]
    assert (document.form, document.type, document.text) == ("markdown", "TEXT", text)


def test_html_becomes_the_text_that_its_page_shows() -> None:
    document = read_bytes(HTML.encode(), "a.txt").documents[0]
    assert (document.form, document.type) == ("html", "8-K")
    assert document.text == (
        "FORM 8-K\n\nSECURITIES AND EXCHANGE\nCOMMISSION\n\nOhio\t0-12345\n\nFee of \u201ctwo\u201d million\n\nItem 8.01. Other Events\n"
    )


def test_cover_facts_of_inline_xbrl_stand_under_the_filing_header() -> None:
    document = read_bytes(INLINE_XBRL.encode(), "a.htm").documents[0]
    header, _, shown = document.text.partition("\n\n")
    assert header.split("\n") == [
        "Filing header",
        "dei:EntityCentralIndexKey: 0000999999",
        "dei:DocumentType: 8-K",
        "dei:DocumentPeriodEndDate: March 3, 2021",
    ]
    assert shown == "SECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nDate of Report: March 3, 2021\n"


def test_a_submission_fills_the_filing_from_its_header() -> None:
    filing = read_bytes(HUMAN_HEADER.encode(), "a.txt")
    assert (filing.id, filing.accession_number) == ("0000111111-05-000007",) * 2
    assert (filing.form, filing.is_amendment, filing.registrant) == ("8-K", False, "VANTOR BIOSCIENCES INC")
    assert (filing.cik, filing.ein, filing.fiscal_year_end) == ("0000999999", "341234567", "0630")
    assert (filing.state_of_incorporation, filing.commission_file_number) == ("OH", "000-12345")
    assert (filing.date_of_report, filing.filing_date) == ("2005-03-03", "2005-03-07")


def test_each_document_of_a_submission_is_one_and_its_text_what_is_shown() -> None:
    body, release = read_bytes(HUMAN_HEADER.encode(), "a.txt").documents
    assert (body.id, body.type, body.description) == ("0000111111-05-000007-1", "8-K", "CURRENT REPORT")
    assert body.text.startswith("Filing header\nACCESSION NUMBER: 0000111111-05-000007\n")
    assert body.text.endswith("\n\n\nFORM 8-K\nVantor & Kesh\n\n")
    assert (release.id, release.type, release.text) == ("0000111111-05-000007-2", "EX-99.1", "Vantor and Kesh sign\n")


def test_the_tag_form_of_a_header_says_the_same_in_the_same_words() -> None:
    filing = read_bytes(TAG_HEADER.encode(), "a.nc")
    assert (filing.form, filing.is_amendment, filing.filing_date) == ("8-K/A", True, "2025-01-08")
    assert filing.registrant == "VANTOR BIOSCIENCES INC"
    assert "FILED AS OF DATE: 20250108\n" in filing.documents[0].text
    assert filing.documents[0].text.endswith("\n\nItem 1.01\n")


def test_an_old_submission_has_other_tags() -> None:
    text = HUMAN_HEADER.replace("SEC-DOCUMENT", "IMS-DOCUMENT").replace("SEC-HEADER", "IMS-HEADER")
    assert read_bytes(text.encode(), "a.txt").filing_date == "2005-03-07"


@pytest.mark.parametrize(
    ("text", "file", "kind"),
    [
        (FLAT, "a.txt", "8-K"),
        (FLAT.replace("FORM 8-K", "FORM 8-K/A"), "a.txt", "8-K/A"),
        ("Item 1.01 Entry into a Material Definitive Agreement.\nVantor signed.", "a.txt", "8-K"),
        ("Exhibit 99.2\n\n" + RELEASE, "a.txt", "EX-99.2"),
        (RELEASE, "vantor_ex991.txt", "EX-99.1"),
        (RELEASE, "dex101.htm", "EX-10.1"),
        (RELEASE, "release.txt", "TEXT"),
        ("LICENSE AGREEMENT\n\nThis agreement is by and between Vantor and Kesh.", "a.txt", "EX-10"),
    ],
)
def test_the_kind_of_a_document_is_read_from_its_text(text: str, file: str, kind: str) -> None:
    assert read_bytes(text.encode(), file).documents[0].type == kind


@pytest.mark.parametrize("depth", [10, 100_000])
def test_deep_nesting_neither_crashes_nor_loses_text(depth: int) -> None:
    text = "<html><body>" + "<div><table><tr><td>" * depth + "deep" + "</div>" * depth + "<p>after</p>"
    shown = read_bytes(text.encode(), "a.htm").documents[0].text
    assert shown.split() == ["deep", "after"]


def test_an_entity_from_outside_is_never_resolved() -> None:
    text = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><body><p>name &x; here</p><p>more</p></body></html>'
    shown = read_bytes(text.encode(), "a.htm").documents[0].text
    assert "name" in shown
    assert "here" in shown
    assert not any(line for line in shown.split("\n") if line.startswith("name") and "&x;" not in line)


def test_a_row_of_long_cells_is_shown_as_blocks() -> None:
    cell = "<br>".join(f"line {number}" for number in range(12))
    text = f"<html><body><table><tr><td>left</td><td>{cell}</td></tr></table></body></html>"
    assert "left\nline 0\nline 1\n" in read_bytes(text.encode(), "a.htm").documents[0].text
