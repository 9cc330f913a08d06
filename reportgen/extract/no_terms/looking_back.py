"""Sums that a sentence says were paid long before: they belong to an earlier time of the deal, not to its news.

Reads: "At that time Beta paid $45 million upfront", "an agreement of 2016 that brought Alpha €18 million" (of the past).
Refuses: "On May 2, 2018 Beta paid $45 million", told on May 3; "Beta paid $4 million at closing".
"""

import re

from reportgen.extract.happenings.past_dates import LONG_PAST, days_between
from reportgen.scan.dates import DateKind, Precision, dates
from reportgen.scan.money import Amount

BACK_THEN = re.compile(
    r"(?i)\b(?:at (?:that|the) time|back then|when (?:it|they|[A-Z]\w+) (?:first )?(?:took|signed|licen[sc]ed|entered|formed|granted)|when (?:the|its|their|this|that) (?:[\w-]+ ){0,4}(?:agreement|licen[sc]e|contract|deal|option|collaboration) was (?:first )?(?:signed|made|concluded|granted|entered into)|(?<=\d{4}), when (?:it|they|[A-Z]\w+)|was to have (?:made|paid|received)|(?:it|they|he|she) then|then (?:paid|received|bought|made|invested)|since then|has since|have since|had (?:already )?(?:paid|received|bought))\b"
)
PAID = re.compile(
    r"(?i)\b(?:paid|received|brought|bought|earned|invested|obtained|purchased|gave|cost|collected|contributed|provided|granted|acquired|sold|raised|issued|funded|licensed|formed|signed|begun|concluded|struck)\b(?=[^;]{0,140}$)"
)
HAD_PAID = re.compile(
    r"(?i)\b(?:it|they|he|she|[A-Z][\w-]+) had (?:already |then |by then |earlier |once )?(?:paid|received|licensed|acquired|obtained|bought|purchased|sold|made|invested|funded|contributed)\b(?:(?!\b(?:will|would|may|could|is|are|and (?:has|pays?|receives?|paid|received))\b)[^;.]){0,140}$"
)
"""What was paid before something else happened, down to the last of several sums."""
REPORTED = re.compile(r"(?i)\b(?:that|said|says|announced|reported|disclosed|added|confirmed)\b[^,;.]{0,50}$")
"""News told in reported speech: "said that it had received …"."""
STILL_TO_COME = re.compile(r"(?i)\b(?:will|would|may|could|is|are|can|shall|plus|and) [^;$€£¥]{0,90}$")
UNDER_EARLIER = re.compile(r"(?i)under (?:its|the|their|our|an) (?:own )?(?P<year>(?:19|20)\d\d) (?:[\w-]+ ){0,3}(?:agreement|accord|licen[sc]e|deal|contract|collaboration)\b")
FOR_ORIGINAL = re.compile(r"(?i) (?:in cash )?for the (?:original|first|initial|prior|earlier|existing|old) (?:[\w-]+ ){0,2}(?:option|licen[sc]e|agreement|rights|contract)\b")
"""What was paid for that is now changed."""
AGREEMENT_OF = re.compile(r"(?i)\b(?:agreement|licen[sc]e|deal|collaboration|alliance|contract|option) of ((?:19|20)\d\d)\b")


def is_long_paid(text: str, amount: Amount, day: str | None) -> bool:
    """Say whether an amount of a clean sentence was paid long before the day of the text."""
    before = text[: amount.start]
    had = HAD_PAID.search(before)
    is_reported = had is not None and REPORTED.search(before[: had.start()]) is not None
    if had is not None and not is_reported:
        return not _has_date(text, day, long_past=False)
    paid = [match.start() for match in PAID.finditer(before)]
    if not paid or STILL_TO_COME.search(before[paid[-1] :]):
        return False
    if FOR_ORIGINAL.match(text[amount.end :]):
        return not _has_date(text, day, long_past=False)
    if not is_reported and BACK_THEN.search(text[: amount.end + 60]):
        return not _has_date(text, day, long_past=False)
    clause = text[max(0, before.rfind(";")) : amount.end + 60]
    is_past = _has_date(clause, day, long_past=True) or _is_of_earlier_year(clause, day)
    return is_past and not _has_date(text, day, long_past=False)


def recalls_agreement(text: str, day: str | None) -> bool:
    """Say whether a sentence opens with an agreement of an earlier year, under which it tells what is paid."""
    match = UNDER_EARLIER.match(text)
    return match is not None and day is not None and match["year"] < day[:4]


def _is_of_earlier_year(text: str, day: str | None) -> bool:
    match = AGREEMENT_OF.search(text)
    return match is not None and day is not None and match[1] < day[:4]


def _has_date(text: str, day: str | None, *, long_past: bool) -> bool:
    """Say whether a sentence gives a date well before a day, or one that is none."""
    if day is None or len(day) < 7:
        return False
    for match in dates(text):
        if match.kind is not DateKind.DATE or match.edtf is None:
            continue
        is_old = int(match.edtf[:4]) < int(day[:4]) if match.precision is Precision.YEAR else days_between(match.edtf, day) > LONG_PAST
        is_coming = match.edtf[:7] > day[:7]
        if is_old is long_past and not is_coming:
            return True
    return False
