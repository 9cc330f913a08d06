"""The total that a headline states alone, as the most that one side may receive.

Reads: "Alpha and Beta Sign License, Alpha Entitled to up to $640 million".
Refuses: "Alpha receives $2 million" in a headline; "entitled to up to $640 million in milestones", which names what it is.
"""

import re
from collections.abc import Sequence

from reportgen.extract.amounts.term_nouns import Noun
from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line, Zone
from reportgen.model import Qualifier, TermType
from reportgen.scan.money import Amount

ENTITLED = re.compile(r"(?i)\b(?:entitled to|eligible (?:for|to (?:receive|earn))|(?:could|may|can|to|will) (?:receive|earn|get))(?: (?:payments|cash|fees))?(?: of)? {1,3}$")
ALONE = re.compile(r"(?i) *(?:[.;!*_-]|$|(?:from|under|in|over) )")


def headline_total(line: Line, news: News, pairs: Sequence[tuple[Amount, Noun]], money: Sequence[Amount]) -> list[tuple[Amount, Noun]]:
    """Return the sum of a headline that states no other, where it is the most that may be received."""
    if line.zone is not Zone.TITLE or pairs or news.group != "agreement":
        return []
    return [
        (amount, Noun(type=TermType.HEADLINE_TOTAL, start=amount.start, end=amount.start))
        for amount in money
        if amount.money.qualifier is Qualifier.UP_TO and ENTITLED.search(line.text[: amount.start]) and ALONE.match(line.text[amount.end :])
    ]
