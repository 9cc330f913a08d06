"""Dates of covers, signatures and exhibit lists, where a numeric date is written the American way."""

import re
from datetime import date

from reportgen.model import EdtfDate
from reportgen.scan.dates import Precision, dates, with_year
from reportgen.scan.text import clean

SPACES = re.compile(r"\s+")
GLUED = re.compile(r"(?<=\d),(?=\d{4})")
EIGHT_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
CLOSE = 60
"""Days between a release and the report that files it, at most."""
NUMERIC = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?!\d)")


def first_day(words: str) -> EdtfDate | None:
    """Return the first full date of the words, None where there is none."""
    plain = SPACES.sub(" ", clean(words)).strip()
    digits = EIGHT_DIGITS.fullmatch(plain)
    if digits:
        return _valid(int(digits[1]), int(digits[2]), int(digits[3]))
    plain = GLUED.sub(", ", plain)
    found = [match.edtf for match in dates(plain) if match.precision is Precision.DAY and match.edtf]
    return found[0] if found else _numeric(plain)


def nearest_day(words: str, reference: EdtfDate | None) -> EdtfDate | None:
    """Return the first day without a year in the year that brings it close to a day of the filing, None where none does."""
    known = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", reference or "")
    found = [match for match in dates(SPACES.sub(" ", clean(words))) if match.day and match.edtf is None]
    if not known or not found:
        return None
    anchor = date(int(known[1]), int(known[2]), int(known[3]))
    given = (with_year(found[0], anchor.year + step).edtf for step in (-1, 0, 1))
    near = [(abs((date.fromisoformat(day) - anchor).days), day) for day in given if day]
    return min(near)[1] if near and min(near)[0] <= CLOSE else None


def _numeric(plain: str) -> EdtfDate | None:
    match = NUMERIC.search(plain)
    if not match:
        return None
    year = int(match[3])
    century = 0 if year > 99 else 2000 if year < 50 else 1900
    return _valid(year + century, int(match[1]), int(match[2]))


def _valid(year: int, month: int, day: int) -> EdtfDate | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
