"""Periods in the words of the registrant's fiscal year: `Q1 of fiscal 2003 (Jul–Sep 2002)`.

The year's end is the one of the filing's header, else the one that a text of the same registrant names.
"""

import re
from collections import Counter

from reportgen.model import EdtfDate, Filing
from reportgen.views.context import Context
from reportgen.views.dates import MONTHS

YEAR_END = re.compile(r"fiscal\s{1,4}year\s{1,4}end(?:ed|ing|s)?\s{1,4}(?:on\s{1,4})?([A-Z][a-z]{2})[a-z]{0,6}\s{1,4}\d{1,2}\b", re.I)
QUARTER = re.compile(r"(\d{4})-(\d{2})/(\d{4})-(\d{2})")
EARLY = 2
"""A year that ends by this month is named by some after the year before, so the year is told by its end."""


def fiscal_closing(context: Context, filing: Filing | None) -> int | None:
    """Return the last month of the fiscal year of a filing's registrant; None where no filing tells it."""
    registrant = (filing.registrant or "").casefold() if filing else ""
    if registrant not in context.closings:
        context.closings[registrant] = _closing_of(context, registrant)
    return context.closings[registrant]


def _closing_of(context: Context, registrant: str) -> int | None:
    own = [other for other in context.filings.values() if (other.registrant or "").casefold() == registrant]
    stated = [other.fiscal_year_end[:2] for other in own if other.fiscal_year_end]
    headers = Counter(int(month) for month in stated if month.isdigit() and 1 <= int(month) <= 12)
    found = headers or Counter(
        MONTHS.index(match[1].capitalize()) + 1
        for other in own for document in other.documents for match in YEAR_END.finditer(document.text)
        if match[1].capitalize() in MONTHS
    )
    return found.most_common(1)[0][0] if found else None


def period_words(period: EdtfDate, closing: int | None) -> str | None:
    """Return a quarter in words; None where the period is none."""
    match = QUARTER.fullmatch(period)
    if match is None:
        return None
    start_year, start, end_year, end = map(int, match.groups())
    if (end_year - start_year) * 12 + end - start != 2 or not (1 <= start <= 12 and 1 <= end <= 12):
        return None
    calendar = _calendar(start_year, start, end_year, end)
    if closing is None or (end - closing) % 3:
        return f"quarter {calendar}"
    number = ((end - closing - 1) % 12) // 3 + 1
    year = end_year + (end > closing)
    named = f"fiscal {year}" if closing > EARLY else f"the fiscal year to {MONTHS[closing - 1]} {year}"
    return f"Q{number} of {named} ({calendar})"


def _calendar(start_year: int, start: int, end_year: int, end: int) -> str:
    opening = MONTHS[start - 1] if start_year == end_year else f"{MONTHS[start - 1]} {start_year}"
    return f"{opening}–{MONTHS[end - 1]} {end_year}"
