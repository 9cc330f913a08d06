"""Counts of shares, which are no money.

Reads: "2.5 million shares", "one million (1,000,000) ordinary shares". Refuses: "$5 million shares agreement", "$19.00 per share".
"""

import re

from msgspec import Struct

from reportgen.scan.figures import figures

SHARES = re.compile(
    r"\s{1,30}(?:of\s{1,30}(?:its|the|our)\s{1,30})?(?:(?:newly|new|issued|registered|restricted|unregistered|fully|paid|additional|authorized"
    r"|ordinary|common|preferred|Series|Class|[A-Z](?:-\d)?|convertible|voting|depositary|American|treasury|stock|redeemable|non-voting|validly|non-assessable|authorised|underlying|founders?|bonus|equity|capital|(?-i:[A-Z])[A-Za-z]{2,15})\s{1,30}){0,6}"
    r"(?:shares?|ADSs?|ADRs?)\b",
    re.I,
)


class ShareCount(Struct, frozen=True, kw_only=True):
    """A number of shares and the words that give it."""

    start: int
    end: int
    count: int


def share_counts(text: str) -> tuple[ShareCount, ...]:
    """Return the counts of shares in a clean text, in order."""
    found: list[ShareCount] = []
    for figure in figures(text):
        shares = None if figure.currency else SHARES.match(text, figure.end)
        if shares and figure.value == int(figure.value) and (not found or figure.start >= found[-1].end):
            found.append(ShareCount(start=figure.start, end=shares.end(), count=int(figure.value)))
    return tuple(found)
