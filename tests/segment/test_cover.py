"""The cover in its layouts: values before, above, below and apart from their labels."""

import pytest

from tests.segment.reading import fields_of

TOP = """UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 3, 2005

"""
END = "\n\nITEM 8.01. OTHER EVENTS\n\nVantor signed a licence.\n"

BEFORE = """VANTOR BIOSCIENCES, INC.
(Exact name of registrant as specified in its charter)

Ohio (State or other jurisdiction of incorporation)\t0-12345 (Commission File Number)\t34-1234567 (IRS Employer Identification No.)

12 Mill Lane, Avon, Ohio 44011
(Address of principal executive offices) (Zip Code)

Registrant's telephone number, including area code: (440) 555-0100"""

ABOVE = """Vantor Biosciences, Inc.

(Exact name of registrant
as specified in its charter)

Ohio
(State or other jurisdiction
of incorporation)

0-12345
(Commission
File Number)

34-1234567
(I.R.S. Employer
Identification No.)

12 Mill Lane, Avon, Ohio
(Address of principal executive offices)

44011
(Zip Code)

(440) 555-0100
(Registrant's telephone number, including area code)"""

APART = """VANTOR BIOSCIENCES, INC.

-----
(Exact name of registrant as specified in its charter)

OHIO

0-12345

34-1234567

-----
(State or other
jurisdiction of
incorporation)

(Commission
File Number)

(IRS Employer
Identification No.)

12 MILL LANE, AVON, OH 44011

-----
(Address of principal executive offices) (Zip Code)

REGISTRANT'S TELEPHONE NUMBER, INCLUDING AREA CODE: (440) 555-0100"""

COLUMNS = """Vantor Biosciences, Inc.
(Exact name of registrant as specified in its charter)

Ohio\t0-12345\t34-1234567
(State or other\t(Commission\t(IRS Employer
jurisdiction of\tFile Number)\tIdentification No.)
incorporation)

12 Mill Lane, Avon, Ohio\t44011
(Address of principal executive offices)\t(Zip Code)

(440) 555-0100
(Registrant's telephone number, including area code)"""

BELOW = """Exact name of registrant as specified in its charter: Vantor Biosciences, Inc.

State or other jurisdiction of incorporation: Ohio
Commission File Number: 0-12345
IRS Employer Identification No.: 34-1234567
Address of principal executive offices: 12 Mill Lane, Avon, Ohio 44011
Registrant's telephone number, including area code: (440) 555-0100"""


@pytest.mark.parametrize("cover", [BEFORE, ABOVE, APART, COLUMNS, BELOW], ids=["before", "above", "apart", "columns", "below"])
def test_the_fields_are_found_in_each_layout(cover: str) -> None:
    fields = fields_of(TOP + cover + END)
    assert fields["form"] == "FORM 8-K"
    assert fields["date_of_report"] == "March 3, 2005"
    assert fields["registrant"].lower() == "vantor biosciences, inc."
    assert fields["state_of_incorporation"].lower() == "ohio"
    assert fields["commission_file_number"] == "0-12345"
    assert fields["ein"] == "34-1234567"
    assert fields["phone"] == "(440) 555-0100"
    assert fields["address"].lower().startswith("12 mill lane, avon, oh")
    assert fields["address"].endswith("44011")


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Date of Report (Date of earliest event reported)\nMarch 3, 2005", "March 3, 2005"),
        ("March 3, 2005\nDate of Report (Date of earliest event reported)", "March 3, 2005"),
        ("Date of Report (Date of earliest event reported): March 9, 2005 (March 3, 2005)", "March 3, 2005"),
        ("Date of Report: March 9, 2005\nDate of earliest event reported: March 3, 2005", "March 3, 2005"),
        ("MARCH 3, 2005\n(Date of Report)", "MARCH 3, 2005"),
        ("Date of report (date of earliest event reported) - 03/03/2005", "03/03/2005"),
    ],
)
def test_the_date_of_the_earliest_event_is_the_date_of_report(line: str, date: str) -> None:
    top = TOP.replace("Date of Report (Date of earliest event reported): March 3, 2005", line)
    assert fields_of(top + BEFORE + END)["date_of_report"] == date


def test_the_seat_of_the_commission_is_no_state_of_incorporation() -> None:
    cover = COLUMNS.replace("Ohio\t0-12345", "OH\t0-12345")
    assert fields_of(TOP + cover + END)["state_of_incorporation"] == "OH"


def test_a_cover_without_a_field_has_none() -> None:
    cover = BEFORE.replace("\t34-1234567 (IRS Employer Identification No.)", "")
    assert "ein" not in fields_of(TOP + cover + END)


def test_an_amendment_is_a_field_and_an_empty_blank_for_one_is_not() -> None:
    amended = fields_of((TOP + BEFORE + END).replace("CURRENT REPORT", "CURRENT REPORT\n\nAmendment No. 2"))
    assert amended["amendment"] == "Amendment No. 2"
    assert "amendment" not in fields_of(TOP + BEFORE + "\n(Amendment No. ___)\n" + END)


BOXES = """

Check the appropriate box below if the filing satisfies another obligation:

{} Written communications pursuant to Rule 425 under the Securities Act
{} Soliciting material pursuant to Rule 14a-12 under the Exchange Act
{} Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act
{} Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act

Emerging growth company {}
"""
LABELS = ["Rule 425", "Rule 14a-12", "Rule 14d-2(b)", "Rule 13e-4(c)", "Emerging growth company"]


@pytest.mark.parametrize("marks", [["o"] * 5, ["x", "\u2610", "\u00a8", "\u2612", "\u00fd"], ["[X]", "[ ]", "[x]", "[ ]", "\u2610"]])
def test_check_boxes_have_their_glyph_as_value(marks: list[str]) -> None:
    fields = fields_of(TOP + BEFORE + BOXES.format(*marks) + END)
    assert [fields[label] for label in LABELS] == marks


def test_header_lines_are_fields_too() -> None:
    header = "<SEC-DOCUMENT>\n<SEC-HEADER>\nACCESSION NUMBER: 0000111111-05-000007\nFILED AS OF DATE: 20050307\nFISCAL YEAR END: 0630\n</SEC-HEADER>\n"
    fields = fields_of(header + f"<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n{TOP}{BEFORE}{END}</TEXT>\n</DOCUMENT>")
    assert (fields["accession_number"], fields["filing_date"], fields["fiscal_year_end"]) == ("0000111111-05-000007", "20050307", "0630")
    assert fields["registrant"] == "VANTOR BIOSCIENCES, INC."
