"""Days with which sentences open: they tell when a text without a date of its own can have been written.

Reads: "On 6 May 2019, Alpha and Beta signed …" (6 May 2019).
Refuses: "In May 2019, …": no day.
"""

import re
from collections.abc import Iterable

from reportgen.extract.happenings.past_dates import ordinal
from reportgen.scan.dates import DateKind, Precision, dates

OPENS = re.compile(r"(?i)(?:[\w ]{0,40}, )?(?:on|effective|as of|effective as of|dated)(?: or about)? ?$")


def opening_day(text: str) -> str | None:
    """Return the day with which a sentence opens, in EDTF: "On 6 May 2019, …"."""
    first = next((d for d in dates(text[:40]) if d.kind is DateKind.DATE and d.precision is Precision.DAY), None)
    return first.edtf if first and re.match(r"(?i)(?:on|effective)\b", text) else None


def latest_day(texts: Iterable[str]) -> str | None:
    """Return the latest day at the head of a sentence, in EDTF: what a text without a date of its own can be no earlier than."""
    days = [
        match.edtf
        for text in texts
        for match in dates(text[:120])
        if match.kind is DateKind.DATE
        and match.precision is Precision.DAY
        and match.edtf
        and OPENS.fullmatch(text[: match.start].lstrip(" |-"))
    ]
    return max(days, key=ordinal, default=None)
