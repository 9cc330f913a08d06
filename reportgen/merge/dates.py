"""Dates in EDTF as spans of days, so that a month and a day within it can be compared."""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

from reportgen.model import EdtfDate

POINT = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2}))?(?:-(?P<day>\d{2}))?[~?%]?")
QUARTERS = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
"""Of EDTF level 2: `2002-35` is the third quarter."""


@lru_cache(maxsize=4096)
def bounds(value: EdtfDate | None) -> tuple[date, date] | None:
    """Return the first and last day that a date may mean; None where it is no closed EDTF date."""
    if not value:
        return None
    first, _, last = value.partition("/")
    lower, upper = point_bounds(first), point_bounds(last or first)
    return (lower[0], upper[1]) if lower and upper and lower[0] <= upper[1] else None


def point_bounds(value: str) -> tuple[date, date] | None:
    """Return the first and last day of a year, quarter, month or day."""
    match = POINT.fullmatch(value.strip())
    if match is None:
        return None
    year, month, day = (int(match[name] or 0) for name in ("year", "month", "day"))
    if year == 0 or (month and month not in QUARTERS and not 1 <= month <= 12):
        return None
    first_month, last_month = QUARTERS.get(month, (month or 1, month or 12))
    last_day = monthrange(year, last_month)[1]
    if day > last_day:
        return None
    return date(year, first_month, day or 1), date(year, last_month, day or last_day)


def overlaps(one: EdtfDate | None, other: EdtfDate | None) -> bool:
    """Say whether both dates can mean the same day."""
    a, b = bounds(one), bounds(other)
    return a is not None and b is not None and a[0] <= b[1] and b[0] <= a[1]


def lies_within(narrow: EdtfDate | None, wide: EdtfDate | None) -> bool:
    """Say whether all days of `narrow` are days of `wide`."""
    a, b = bounds(narrow), bounds(wide)
    return a is not None and b is not None and b[0] <= a[0] and a[1] <= b[1]


def days_between(one: EdtfDate | None, other: EdtfDate | None) -> int | None:
    """Return the days from the end of the earlier to the start of the later date; 0 where they overlap."""
    a, b = bounds(one), bounds(other)
    if a is None or b is None:
        return None
    return max(0, (b[0] - a[1]).days, (a[0] - b[1]).days)


def is_before(one: EdtfDate | None, other: EdtfDate | None) -> bool:
    """Say whether every day of the one date lies before every day of the other."""
    a, b = bounds(one), bounds(other)
    return a is not None and b is not None and a[1] < b[0]


def sort_day(value: EdtfDate | None) -> str:
    """Return the first day in ISO form, and what sorts behind every day where there is none."""
    span = bounds(value)
    return span[0].isoformat() if span else "9999-99-99"


def earliest(*values: EdtfDate | None) -> EdtfDate | None:
    """Return the date that begins first; of two that begin on one day, the narrower."""
    known = [value for value in values if value and bounds(value)]
    return min(known, key=_start_then_end) if known else None


def latest(*values: EdtfDate | None) -> EdtfDate | None:
    """Return the date that begins last."""
    known = [value for value in values if value and bounds(value)]
    return max(known, key=lambda value: (_start_then_end(value), value)) if known else None


def _start_then_end(value: EdtfDate) -> tuple[date, date]:
    span = bounds(value)
    return span or (date.max, date.max)
