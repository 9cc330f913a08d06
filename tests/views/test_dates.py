"""Dates in prose at the precision that the text has."""

import pytest

from reportgen.model import DateBasis
from reportgen.views.dates import date_line, first_day, last_day, prose, quarter_end, year_of


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2004-10-01", "1 Oct 2004"),
        ("2002-09-24~", "c. 24 Sep 2002"),
        ("2001-11", "Nov 2001"),
        ("1999", "1999"),
        ("1999~", "c. 1999"),
        ("2002-07/2002-09", "Jul 2002 to Sep 2002"),
        ("../2003-01-24", "by 24 Jan 2003"),
        ("2003-01-24/..", "from 24 Jan 2003"),
        ("2002-35", "third quarter of 2002"),
        ("soon", "soon"),
    ],
)
def test_a_date_reads_as_prose(edtf: str, words: str) -> None:
    assert prose(edtf) == words


def test_the_style_of_dates_is_the_users() -> None:
    assert prose("2004-10-01", "mdy") == "Oct 1, 2004"
    assert prose("2004-10-01", "iso") == "2004-10-01"


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2004-10-01", "2004-10-01", "2004-10-01"),
        ("2001-11", "2001-11-01", "2001-11-30"),
        ("2000-02", "2000-02-01", "2000-02-29"),
        ("1999", "1999-01-01", "1999-12-31"),
        ("2002-09-24~", "2002-09-24", "2002-09-24"),
        ("2002-07/2002-09", "2002-07-01", "2002-09-30"),
        ("2002-34", "2002-04-01", "2002-06-30"),
        ("../2003-01-24", "2003-01-24", "2003-01-24"),
        ("soon", "", ""),
    ],
)
def test_a_date_allows_days(edtf: str, first: str, last: str) -> None:
    assert (first_day(edtf), last_day(edtf)) == (first, last)


def test_the_year_of_an_interval_is_that_of_its_start() -> None:
    assert year_of("1999-12/2000-03") == "1999"


def test_a_date_keeps_what_it_is_the_date_of() -> None:
    line = date_line(DateBasis.NOTICE, "2002-10-08", "dmy")
    assert (line.text, line.basis, line.code) == ("8 Oct 2002", "notice given", "n")


@pytest.mark.parametrize(
    ("day", "closing", "end"),
    [
        ("2001-11-28", 6, "2001-12-31"),
        ("2001-11-28", None, "2001-12-31"),
        ("2001-11-28", 1, "2002-01-31"),
        ("2004-06-30", 12, "2004-06-30"),
    ],
)
def test_a_day_lies_in_a_fiscal_quarter(day: str, closing: int | None, end: str) -> None:
    assert quarter_end(day, closing) == end
