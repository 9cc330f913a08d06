"""What each way of writing a date gives: `READINGS` shows them all, in the order in which they are tried."""

import re
from collections.abc import Callable, Iterator

from msgspec.structs import replace

from reportgen.lexicon.months import MONTHS, ORDINALS, SPANS
from reportgen.scan import date_patterns as written
from reportgen.scan.date_matches import DateKind, DateMatch, Precision, edtf_of, is_day
from reportgen.scan.pattern_table import PatternTable

Builder = Callable[[re.Match[str]], DateMatch | None]


def _day(match: re.Match[str]) -> DateMatch | None:
    year, month, day = int(match["year"]), _month(match["month"]), int(match["day"])
    if not is_day(year, month, day):
        return None
    return _made(match, edtf_of(year, month, day), Precision.DAY, year=year, month=month, day=day)


def _numeric_day(match: re.Match[str]) -> DateMatch | None:
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    if match["sign"] == "." and len(match["year"]) < 4:
        return None
    month, day = (two, one) if one > 12 else (one, two)
    year += 0 if year > 99 else 2000 if year < 50 else 1900
    if (day <= 12 and month != day) or not is_day(year, month, day):
        return None
    return _made(match, edtf_of(year, month, day), Precision.DAY, year=year, month=month, day=day)


def _day_without_year(match: re.Match[str]) -> DateMatch | None:
    month, day = _month(match["month"]), int(match["day"])
    return _made(match, None, Precision.DAY, month=month, day=day) if is_day(2000, month, day) else None


def _month_of_year(match: re.Match[str]) -> DateMatch:
    year, month = int(match["year"]), _month(match["month"])
    return _made(match, edtf_of(year, month), Precision.MONTH, year=year, month=month)


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
    return _made(match, f"{edtf_of(year, month)}~", precision, year=year, month=month, is_approximate=True)


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
    return _made(match, f"{edtf_of(year, last - months + 1)}/{edtf_of(year, last)}", precision, year=year, month=last)


def _ended(match: re.Match[str]) -> DateMatch | None:
    """Return the months that end with a date: 2002-07/2002-09 for the quarter ended September 30, 2002."""
    year, month, day = int(match["year"]), _month(match["month"]), int(match["day"])
    if not is_day(year, month, day):
        return None
    months = SPANS[match["span"].lower()]
    first = year * 12 + month - months
    edtf = f"{edtf_of(first // 12, first % 12 + 1)}/{edtf_of(year, month)}"
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
