"""Licences that are paid for once: what is paid for one is its buyout.

Reads: "a royalty buy-out agreement … a one-time fee of $7 million", "For a one-time payment of EUR 4 million, Beta obtains a paid-up licence", "a fully paid, royalty-free license … $30 million for the license".
Refuses: "a license fee of $5 million and a running royalty", "all shares are fully paid up".
"""

import re

from msgspec.structs import replace

from reportgen.extract.amounts.money_lines import MoneyLine, Pairs
from reportgen.extract.lines import Zone
from reportgen.extract.reading import FilingReading
from reportgen.model import TermType

PAID_UP = re.compile(
    r"(?i)\b(?:(?:fully[- ])?paid[- ]up|fully[- ]paid)\b(?:,? (?:and )?[\w-]{1,30}){0,5}? (?:sub-?)?licen[sc]es?\b(?! fee)"
    r"|\broyalty buy-?out|\bbuy-?out of (?:[\w-]{1,20} ){0,4}?royalt|\b(?:buys?|bought|buying) out\b[^.;]{0,40}\broyalt"
    r"|\blicen[sc]e\b[^.;]{0,60}\b(?:(?:fully[- ])?paid[- ]up|fully[- ]paid)\b"
)
ONCE = re.compile(r"(?i)\b(?:lump[- ]sum|one-time|single|fixed|flat|once)\b|for (?:the|this|its|an?) (?:[\w-]+,? ){0,4}licen[sc]e\b")
PAID_ONCE = frozenset({TermType.LICENSE_FEE, TermType.OTHER})


def paid_up_news(reading: FilingReading) -> frozenset[str]:
    """Return the keys of the happenings whose licence a news sentence calls paid up, or whose royalties it calls bought out."""
    paid_up = [line for line in reading.lines if line.zone in (Zone.NEWS, Zone.TITLE) and PAID_UP.search(line.text)]
    return frozenset(news.key for line in paid_up if (news := reading.news_for(line)) is not None)


def buyouts(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Make what is paid for a change that pays up the licence its buyout."""
    if not sentence.is_paid_up or sentence.news.group != "change":
        return pairs
    return tuple((a, replace(n, type=TermType.BUYOUT) if n.type is TermType.AMENDMENT_FEE else n) for a, n in pairs)


def is_paid_once(kind: TermType, text: str) -> bool:
    """Say whether a sum for a paid-up licence is the one that pays it up."""
    return kind in PAID_ONCE and ONCE.search(text) is not None
