"""A date as a text gives it: its words, how exact it is, and what sort of date."""

from calendar import monthrange
from enum import StrEnum

from msgspec import Struct

from reportgen.model.values import EdtfDate


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


def is_day(year: int, month: int, day: int) -> bool:
    """Say whether a year has such a day."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def edtf_of(year: int, month: int | None = None, day: int | None = None) -> str:
    """Return a date as EDTF, as exact as it is given."""
    return f"{year:04}" + ("" if month is None else f"-{month:02}") + ("" if day is None else f"-{day:02}")
