"""Days with which sentences open: they tell when a text without a date of its own can have been written.

Reads: "On 6 May 2019, Alpha and Beta signed …" (6 May 2019).
Refuses: "In May 2019, …": no day.
"""

import re
from collections.abc import Iterable
from itertools import islice

from reportgen.extract.happenings.past_dates import ordinal
from reportgen.scan.dates import DateKind, Precision, dates

OPENS = re.compile(r"(?i)(?:item \d[\d.]{0,4}(?: [a-z][a-z ]{2,70})?\. {0,3})?(?:[\w ]{0,40}, )?(?:on|effective|as of|effective as of|dated)(?: or about)? ?$")

TOLD = re.compile(
    r"(?i)\b(?:announced|reported|disclosed|said|stated|signed|concluded|executed|entered into|amended|extended|terminated|exercised|granted|licen[sc]ed|acquired|obtained|sold|assigned|received|achieved|ended|formed|informed|notified)\b"
    r"(?:(?!\b(?:will|shall|may|until|which|that (?:was|were|expire)|due|payable|dated|expir\w+)\b)[^;]){0,160}?\bon(?: or about)? $"
)
"""What leads to the day of a deed that a sentence tells in the past."""
FIRST = 2
"""Sentences from the head of a text among which its day may be told, where no sentence opens with one."""


def opening_day(text: str) -> str | None:
    """Return the day with which a sentence opens, in EDTF: "On 6 May 2019, …"."""
    first = next((d for d in dates(text[:40]) if d.kind is DateKind.DATE and d.precision is Precision.DAY), None)
    return first.edtf if first and re.match(r"(?i)(?:on|effective)\b", text) else None


def told_day(texts: Iterable[str]) -> str | None:
    """Return the day of a deed that the first sentences tell of, in EDTF: "Alpha licensed GX-1 to Beta on 6 May 2019"."""
    for text in islice((text for text in texts if dates(text)), FIRST):
        for match in dates(text):
            is_day = match.kind is DateKind.DATE and match.precision is Precision.DAY and match.edtf
            if is_day and TOLD.search(text[: match.start]):
                return match.edtf
    return None


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
