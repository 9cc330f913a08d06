"""Dates in a clean sentence, in EDTF as far as the words give one.

Reads: "on or about March 4, 2003", "4TH MAY 2000", "fourth quarter of 2004", "In 1999". Refuses: "Exchange Act of 1934", "02/09/05".
"""

from functools import lru_cache

from msgspec.structs import replace

from reportgen.scan.date_matches import DateKind, DateMatch, Precision, edtf_of, is_day
from reportgen.scan.date_patterns import ABOUT
from reportgen.scan.date_readings import READINGS

__all__ = ["DateKind", "DateMatch", "Precision", "dates", "with_year"]


@lru_cache(maxsize=16384)
def dates(text: str) -> tuple[DateMatch, ...]:
    """Return the dates of a clean text in order; none overlaps another."""
    taken: list[DateMatch] = []
    used = bytearray(len(text))
    for build, pattern in READINGS.likely(text):
        for match in pattern.finditer(text):
            date = None if any(used[match.start() : match.end()]) else build(match)
            if date:
                used[date.start : date.end] = b"\x01" * (date.end - date.start)
                taken.append(date)
    return tuple(_about(text, date) for date in sorted(taken, key=lambda date: date.start))


def with_year(match: DateMatch, year: int) -> DateMatch:
    """Return a date that lacks its year with that year; unchanged where it has one or where the day does not exist."""
    if match.edtf is not None or match.kind is not DateKind.DATE or match.month is None:
        return match
    if match.day is not None and not is_day(year, match.month, match.day):
        return match
    edtf = edtf_of(year, match.month, match.day)
    return replace(match, year=year, edtf=edtf + ("~" if match.is_approximate else ""))


def _about(text: str, date: DateMatch) -> DateMatch:
    """Return the date with the `on or about` before it."""
    low = max(0, date.start - 60)
    match = ABOUT.search(text[low : date.start]) if date.kind is DateKind.DATE else None
    if not match:
        return date
    edtf = f"{date.edtf}~" if date.edtf and "/" not in date.edtf and not date.is_approximate else date.edtf
    return replace(date, start=low + match.start(), edtf=edtf, is_approximate=True)
