"""Dates in EDTF, their kind, and what is no date."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.scan.dates import DateKind, DateMatch, Precision, dates, with_year
from reportgen.scan.text import clean


def only(text: str) -> DateMatch:
    found = dates(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "edtf", "precision"),
    [
        ("signed October 8, 2002", "2002-10-08", Precision.DAY),
        ("OCTOBER 15, 2002 - Orlo", "2002-10-15", Precision.DAY),
        ("OCTOBER 15,2002", "2002-10-15", Precision.DAY),
        ("Sept. 21, 2000", "2000-09-21", Precision.DAY),
        ("4 May 2000", "2000-05-04", Precision.DAY),
        ("4TH MAY 2000", "2000-05-04", Precision.DAY),
        ("May 4th, 2000", "2000-05-04", Precision.DAY),
        ("the 3rd day of May, 2025", "2025-05-03", Precision.DAY),
        ("2001-11-28", "2001-11-28", Precision.DAY),
        ("12/31/2002", "2002-12-31", Precision.DAY),
        ("2/25/2004", "2004-02-25", Precision.DAY),
        ("25/2/04", "2004-02-25", Precision.DAY),
        ("5/5/2004", "2004-05-05", Precision.DAY),
        ("31.12.2002", "2002-12-31", Precision.DAY),
        ("in November 2001", "2001-11", Precision.MONTH),
        ("in November of 2001", "2001-11", Precision.MONTH),
        ("early November 2001", "2001-11~", Precision.MONTH),
        ("on or about September 24, 2002", "2002-09-24~", Precision.DAY),
        ("on approximately September 24, 2002", "2002-09-24~", Precision.DAY),
        ("around September 24, 2002", "2002-09-24~", Precision.DAY),
        ("in or about May 2003", "2003-05~", Precision.MONTH),
        ("fourth quarter of 2004", "2004-10/2004-12", Precision.QUARTER),
        ("second quarter 2004", "2004-04/2004-06", Precision.QUARTER),
        ("first calendar quarter of 2004", "2004-01/2004-03", Precision.QUARTER),
        ("Q3 2004", "2004-07/2004-09", Precision.QUARTER),
        ("first half of 2004", "2004-01/2004-06", Precision.HALF),
        ("H2 2004", "2004-07/2004-12", Precision.HALF),
        ("mid-2005", "2005~", Precision.YEAR),
        ("late 2004", "2004~", Precision.YEAR),
        ("year-end 2003", "2003-12~", Precision.MONTH),
        ("the end of 2003", "2003-12~", Precision.MONTH),
        ("In 1999 Orlo", "1999", Precision.YEAR),
        ("since 1998", "1998", Precision.YEAR),
        ("the summer of 2003", "2003", Precision.YEAR),
        ("the 2000 license", "2000", Precision.YEAR),
        ("March 6, 2025Exclusive", "2025-03-06", Precision.DAY),
    ],
)
def test_a_date_is_read_as_exact_as_it_is_written(text: str, edtf: str, precision: Precision) -> None:
    found = only(text)
    assert (found.edtf, found.precision, found.kind) == (edtf, precision, DateKind.DATE)


def test_the_span_holds_the_words_of_approximation_and_no_preposition() -> None:
    text = "begun on or about September 24, 2002 and told in 1999"
    assert [text[found.start : found.end] for found in dates(text)] == ["on or about September 24, 2002", "1999"]


@pytest.mark.parametrize(
    ("text", "edtf", "kind"),
    [
        ("the quarter ended September 30, 2002", "2002-07/2002-09", DateKind.QUARTER_ENDED),
        ("the three months ended March 31, 2003", "2003-01/2003-03", DateKind.QUARTER_ENDED),
        ("the three-month period ended March 31, 2003", "2003-01/2003-03", DateKind.QUARTER_ENDED),
        ("fiscal year ended June 30, 2002", "2001-07/2002-06", DateKind.YEAR_ENDED),
        ("the six months ended June 30, 2002", "2002-01/2002-06", DateKind.PERIOD_ENDED),
        ("fiscal 2003", None, DateKind.FISCAL),
        ("third fiscal quarter of 2003", None, DateKind.FISCAL),
        ("third quarter of fiscal year 2003", None, DateKind.FISCAL),
        ("announced today", None, DateKind.RELATIVE),
        ("announced yesterday", None, DateKind.RELATIVE),
        ("later this week", None, DateKind.RELATIVE),
        ("fourth quarter of this year", None, DateKind.RELATIVE),
    ],
)
def test_periods_and_relative_days_have_their_kind(text: str, edtf: str | None, kind: DateKind) -> None:
    found = only(text)
    assert (found.edtf, found.kind) == (edtf, kind)


@pytest.mark.parametrize(
    ("text", "edtf"), [("on Sept. 21", "2000-09-21"), ("4 May", "2000-05-04"), ("last November", "2000-11")]
)
def test_a_day_without_a_year_takes_the_year_it_is_given(text: str, edtf: str) -> None:
    found = only(text)
    assert found.edtf is None
    assert with_year(found, 2000).edtf == edtf


def test_a_year_is_given_only_where_it_lacks_and_fits() -> None:
    leap = only("about February 29")
    assert with_year(leap, 2001) == leap
    assert with_year(leap, 2004).edtf == "2004-02-29~"
    whole = only("May 4, 2001")
    assert with_year(whole, 2000) == whole
    assert with_year(only("today"), 2000).edtf is None


@pytest.mark.parametrize(
    "text",
    [
        "the Securities Exchange Act of 1934",
        "the Private Securities Litigation Reform Act of 1995, as amended",
        "02/09/05",
        "3.4.2001",
        "February 30, 2002",
        "In 2000 patients",
        "in the 2000 Stock Plan",
        "it may 5 times",
        "$1,999 and 2004 shares",
        "1999-2000",
        "Rule 12b-2 and Form 10-K",
    ],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert dates(text) == ()


DATEISH = st.lists(
    st.sampled_from(
        [
            "May",
            "Sept.",
            "OCTOBER",
            "31",
            "4th",
            "2002",
            "1999",
            ",",
            "in",
            "on or about",
            "first",
            "quarter",
            "half",
            "of",
            "fiscal",
            "ended",
            "12/31/2002",
            "2001-11-28",
            "mid-",
            "year",
            "end",
            "today",
            "this",
            "Q3",
            "the",
            "six months",
            "day",
            " ",
            "-",
            "٣",
        ]
    ),
    max_size=25,
).map(" ".join)


@given(st.one_of(DATEISH, st.text(max_size=200)))
def test_dates_of_any_text_lie_in_it_in_order(raw: str) -> None:
    text = clean(raw)
    end = 0
    for found in dates(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end
        assert with_year(found, 2001).start == found.start
