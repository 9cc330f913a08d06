"""Dates of covers, signatures and exhibit lists, where a numeric date is written the American way."""

import re
from datetime import date

from reportgen.model import EdtfDate
from reportgen.scan.dates import Precision, dates
from reportgen.scan.text import clean

SPACES = re.compile(r"\s+")
GLUED = re.compile(r"(?<=\d),(?=\d{4})")
EIGHT_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
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
