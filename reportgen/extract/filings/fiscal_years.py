"""The registrant's fiscal year: when it ends, and which months one of its quarters has.

Reads: "whose fiscal year ends on June 30", "The Company's fiscal year ends September 30", the header line "FISCAL YEAR END: 0630".
Refuses: the fiscal year of a partner; one that ends in January or February, whose number says no year.
"""

import re

from reportgen.extract.lines import Line
from reportgen.model import Claim, CoverField, EdtfDate, FieldReading
from reportgen.scan.dates import DateKind, DateMatch, dates
from reportgen.scan.masking import ORGANIZATION, masked_index

ENDS = re.compile(r"(?i)\bfiscal years? (?:ends?|ended|ending|closes?)(?: on| each)?(?: the)? {1,3}(?=[A-Z0-9])")
FIRST_CLEAR = 3
"""The first month such that a year that ends in it is called by the year of its end."""


def fiscal_year_end(lines: tuple[Line, ...], us: int | None, facts: tuple[Claim, ...]) -> int | None:
    """Return the month in which the registrant's fiscal year ends, None where nothing states one month alone."""
    header = {
        int(fact.value.text[:2])
        for fact in facts
        if isinstance(fact.value, FieldReading) and fact.value.field is CoverField.FISCAL_YEAR_END
    }
    months = header or {month for line in lines if (month := _stated_in(line, us)) is not None}
    return months.pop() if len(months) == 1 else None


def months_of(match: DateMatch, end_month: int | None) -> EdtfDate | None:
    """Return the months of a fiscal quarter or year: 2003-01/2003-03 for the third quarter of one that ends in June."""
    if match.kind is not DateKind.FISCAL or match.year is None or end_month is None or end_month < FIRST_CLEAR:
        return None
    first = match.year * 12 + end_month - 12
    months = 12 if match.number is None else 12 // match.parts
    first += (match.number - 1) * months if match.number is not None else 0
    return f"{_month(first)}/{_month(first + months - 1)}"


def _month(count: int) -> str:
    return f"{count // 12:04}-{count % 12 + 1:02}"


def _stated_in(line: Line, us: int | None) -> int | None:
    """Return the month in which a sentence says that the registrant's fiscal year ends."""
    match = ENDS.search(line.text)
    named = ORGANIZATION.findall(line.masked[: match.start()]) if match else []
    if match is None or not named or masked_index(named[-1]) != us:
        return None
    day = next((date for date in dates(line.text[match.end() : match.end() + 40]) if date.day and date.start == 0), None)
    return day.month if day else None
