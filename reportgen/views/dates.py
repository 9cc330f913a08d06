"""EDTF dates in prose, and the days that they allow.

Read: `2004-10-01`, `2002-09-24~`, `2001-11`, `1999`, `2002-07/2002-09`, `../2003-01-24` (by).
"""

import calendar
import re

from reportgen.model import DateBasis, EdtfDate
from reportgen.views.row_records import DateLine
from reportgen.views.words import DATE_BASES

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
CALENDAR_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)")
QUARTERS = {33: "first", 34: "second", 35: "third", 36: "fourth"}


def prose(date: EdtfDate, style: str = "dmy") -> str:
    """Return a date in words; what is no EDTF date comes back as it is."""
    if "/" in date:
        start, end = date.split("/", 1)
        return _interval(start, end, style)
    match = CALENDAR_DATE.fullmatch(date)
    if match is None:
        return date
    year, month, day, mark = match.groups()
    return ("c. " if mark else "") + _calendar(year, month, day, style)


def _interval(start: str, end: str, style: str) -> str:
    if start in ("", ".."):
        return f"by {prose(end, style)}"
    if end in ("", ".."):
        return f"from {prose(start, style)}"
    return f"{prose(start, style)} to {prose(end, style)}"


def _calendar(year: str, month: str | None, day: str | None, style: str) -> str:
    if style == "iso" or month is None:
        return "-".join(part for part in (year, month, day) if part)
    if int(month) in QUARTERS:
        return f"{QUARTERS[int(month)]} quarter of {year}"
    name = MONTHS[int(month) - 1] if 1 <= int(month) <= 12 else month
    if day is None:
        return f"{name} {year}"
    return f"{name} {int(day)}, {year}" if style == "mdy" else f"{int(day)} {name} {year}"


def first_day(date: EdtfDate) -> str:
    """Return the earliest ISO day that a date allows; empty for what is no date."""
    start = date.split("/", 1)[0]
    if start in ("", "..") and "/" in date:
        start = date.split("/", 1)[1]
    match = CALENDAR_DATE.fullmatch(start)
    if match is None:
        return ""
    year, month, day, _ = match.groups()
    month = _month(month, first=True)
    return f"{year}-{month}-{day or '01'}"


def last_day(date: EdtfDate) -> str:
    """Return the latest ISO day that a date allows; empty for what is no date."""
    end = date.rsplit("/", 1)[-1]
    if end in ("", ".."):
        return ""
    match = CALENDAR_DATE.fullmatch(end)
    if match is None:
        return ""
    year, month, day, _ = match.groups()
    month = _month(month, first=False)
    return f"{year}-{month}-{day or str(calendar.monthrange(int(year), int(month))[1])}"


def _month(month: str | None, *, first: bool) -> str:
    if month is None:
        return "01" if first else "12"
    if int(month) in QUARTERS:
        return f"{(int(month) - 33) * 3 + (1 if first else 3):02d}"
    return month if 1 <= int(month) <= 12 else "01"


def year_of(date: EdtfDate) -> str:
    """Return the year that a date begins in, or nothing."""
    return first_day(date)[:4]


def date_line(basis: DateBasis, date: EdtfDate, style: str) -> DateLine:
    """Return a date with the words and the letter of its basis."""
    words, code = DATE_BASES[basis]
    return DateLine(edtf=date, text=prose(date, style), basis=words, code=code)


def quarter_end(day: str, closing: int | None) -> str:
    """Return the ISO day on which the fiscal quarter of `day` ends; `closing` is the year's last month, December if unknown."""
    year, month = int(day[:4]), int(day[5:7])
    ahead = ((closing or 12) - month) % 3
    month += ahead
    year, month = (year + 1, month - 12) if month > 12 else (year, month)
    return f"{year}-{month:02d}-{calendar.monthrange(year, month)[1]:02d}"
