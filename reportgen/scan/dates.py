"""Dates in a clean sentence, in EDTF as far as the words give one.

Reads: "on or about March 4, 2003", "4TH MAY 2000", "fourth quarter of 2004", "In 1999". Refuses: "Exchange Act of 1934", "02/09/05".
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from reportgen.lexicon.months import MONTHS, ORDINALS, SPANS
from reportgen.model.values import EdtfDate
from reportgen.scan import date_patterns as written
from reportgen.scan.pattern_table import PatternTable


class Precision(StrEnum):
    """How exact a date is."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    PERIOD = "period"


class DateKind(StrEnum):
    """What sort of date the words give."""

    DATE = "date"
    QUARTER_ENDED = "quarter_ended"
    YEAR_ENDED = "year_ended"
    PERIOD_ENDED = "period_ended"
    FISCAL = "fiscal"
    """A fiscal year or quarter: its months follow from the registrant's fiscal year end, so there is no EDTF date."""
    RELATIVE = "relative"
    """`today`, `last year`: its date follows from the date of the document."""


class DateMatch(Struct, frozen=True, kw_only=True):
    """A date and the words that give it, `on or about` included."""

    start: int
    """Offset in the text that was read."""
    end: int
    edtf: EdtfDate | None
    precision: Precision
    kind: DateKind = DateKind.DATE
    year: int | None = None
    month: int | None = None
    day: int | None = None
    is_approximate: bool = False
    number: int | None = None
    """Of a fiscal quarter or half: which one of its year."""
    parts: int = 1
    """Into how many such parts a fiscal year falls."""


Builder = Callable[[re.Match[str]], DateMatch | None]


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
    if match.day is not None and not _exists(year, match.month, match.day):
        return match
    edtf = _edtf(year, match.month, match.day)
    return replace(match, year=year, edtf=edtf + ("~" if match.is_approximate else ""))


def _about(text: str, date: DateMatch) -> DateMatch:
    """Return the date with the `on or about` before it."""
    low = max(0, date.start - 60)
    match = written.ABOUT.search(text[low : date.start]) if date.kind is DateKind.DATE else None
    if not match:
        return date
    edtf = f"{date.edtf}~" if date.edtf and "/" not in date.edtf and not date.is_approximate else date.edtf
    return replace(date, start=low + match.start(), edtf=edtf, is_approximate=True)


def _day(match: re.Match[str]) -> DateMatch | None:
    year, month, day = int(match["year"]), _month(match["month"]), int(match["day"])
    if not _exists(year, month, day):
        return None
    return _made(match, _edtf(year, month, day), Precision.DAY, year=year, month=month, day=day)


def _numeric_day(match: re.Match[str]) -> DateMatch | None:
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    if match["sign"] == "." and len(match["year"]) < 4:
        return None
    month, day = (two, one) if one > 12 else (one, two)
    year += 0 if year > 99 else 2000 if year < 50 else 1900
    if (day <= 12 and month != day) or not _exists(year, month, day):
        return None
    return _made(match, _edtf(year, month, day), Precision.DAY, year=year, month=month, day=day)


def _day_without_year(match: re.Match[str]) -> DateMatch | None:
    month, day = _month(match["month"]), int(match["day"])
    return _made(match, None, Precision.DAY, month=month, day=day) if _exists(2000, month, day) else None


def _month_of_year(match: re.Match[str]) -> DateMatch:
    year, month = int(match["year"]), _month(match["month"])
    return _made(match, _edtf(year, month), Precision.MONTH, year=year, month=month)


def _month_without_year(match: re.Match[str]) -> DateMatch:
    start = match.start("month")
    made = _made(match, None, Precision.MONTH, month=_month(match["month"]))
    return replace(made, start=start)


def _year_alone(match: re.Match[str]) -> DateMatch:
    year = int(match["year"])
    return replace(_made(match, str(year), Precision.YEAR, year=year), start=match.start("year"), end=match.end("year"))


def _fiscal_year(match: re.Match[str]) -> DateMatch:
    return _made(match, None, Precision.YEAR, kind=DateKind.FISCAL, year=int(match["year"]))


def _part_of_year(match: re.Match[str]) -> DateMatch:
    year = int(match["year"])
    is_end = "end" in match["part"].lower()
    month = _month(match["month"]) if match["month"] else 12 if is_end else None
    precision = Precision.MONTH if month else Precision.YEAR
    return _made(match, f"{_edtf(year, month)}~", precision, year=year, month=month, is_approximate=True)


def _quarter(match: re.Match[str]) -> DateMatch:
    fields = match.groupdict()
    is_fiscal = "fiscal" in f"{fields.get('fiscal') or ''} {fields.get('kind') or ''}".lower() or "FY" in match[0]
    return _nth_of_year(match, 3, Precision.QUARTER, is_fiscal=is_fiscal)


def _half(match: re.Match[str]) -> DateMatch:
    return _nth_of_year(match, 6, Precision.HALF, is_fiscal="fiscal" in match[0].lower())


def _nth_of_year(match: re.Match[str], months: int, precision: Precision, *, is_fiscal: bool) -> DateMatch:
    fields = match.groupdict()
    if fields.get("relative"):
        return _made(match, None, precision, kind=DateKind.RELATIVE)
    nth = fields.get("nth") or fields["nth_first"] or ""
    number = int(nth) if nth.isdigit() else ORDINALS[nth.lower()]
    last = number * months
    year = int(match["year"])
    if is_fiscal:
        made = _made(match, None, precision, kind=DateKind.FISCAL, year=year)
        return replace(made, number=number, parts=12 // months)
    return _made(match, f"{_edtf(year, last - months + 1)}/{_edtf(year, last)}", precision, year=year, month=last)


def _ended(match: re.Match[str]) -> DateMatch | None:
    """Return the months that end with a date: 2002-07/2002-09 for the quarter ended September 30, 2002."""
    year, month, day = int(match["year"]), _month(match["month"]), int(match["day"])
    if not _exists(year, month, day):
        return None
    months = SPANS[match["span"].lower()]
    first = year * 12 + month - months
    edtf = f"{_edtf(first // 12, first % 12 + 1)}/{_edtf(year, month)}"
    kind, precision = ENDED_KINDS.get(months, (DateKind.PERIOD_ENDED, Precision.PERIOD))
    return _made(match, edtf, precision, kind=kind, year=year, month=month, day=day)


def _relative(match: re.Match[str]) -> DateMatch:
    last = match[0].lower().split()[-1]
    unit = {"month": Precision.MONTH, "quarter": Precision.QUARTER, "year": Precision.YEAR, "week": Precision.PERIOD}
    return _made(match, None, unit.get(last, Precision.DAY), kind=DateKind.RELATIVE)


def _made(
    match: re.Match[str],
    edtf: str | None,
    precision: Precision,
    *,
    kind: DateKind = DateKind.DATE,
    year: int | None = None,
    month: int | None = None,
    day: int | None = None,
    is_approximate: bool = False,
) -> DateMatch:
    return DateMatch(
        start=match.start(),
        end=match.end(),
        edtf=edtf,
        precision=precision,
        kind=kind,
        year=year,
        month=month,
        day=day,
        is_approximate=is_approximate,
    )


def _month(name: str) -> int:
    return int(name) if name.isdigit() else MONTHS[name.lower()]


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _edtf(year: int, month: int | None = None, day: int | None = None) -> str:
    return f"{year:04}" + ("" if month is None else f"-{month:02}") + ("" if day is None else f"-{day:02}")


def _readings() -> Iterator[tuple[re.Pattern[str], Builder]]:
    yield written.ENDED, _ended
    yield written.MONTH_DAY_YEAR, _day
    yield written.DAY_MONTH_YEAR, _day
    yield written.ISO, _day
    yield written.NUMERIC, _numeric_day
    yield written.QUARTER, _quarter
    yield written.QUARTER_SIGN, _quarter
    yield written.HALF, _half
    yield written.HALF_SIGN, _half
    yield written.PART_OF_YEAR, _part_of_year
    yield written.MONTH_YEAR, _month_of_year
    yield written.SEASON_YEAR, _year_alone
    yield written.MONTH_DAY, _day_without_year
    yield written.DAY_MONTH, _day_without_year
    yield written.FISCAL_YEAR, _fiscal_year
    yield written.BARE_YEAR, _year_alone
    yield written.YEAR_OF_CONTRACT, _year_alone
    yield written.MONTH_ALONE, _month_without_year
    yield written.RELATIVE_DAY, _relative


ENDED_KINDS = {3: (DateKind.QUARTER_ENDED, Precision.QUARTER), 12: (DateKind.YEAR_ENDED, Precision.YEAR)}
READINGS = PatternTable((build, pattern.pattern) for pattern, build in _readings())
