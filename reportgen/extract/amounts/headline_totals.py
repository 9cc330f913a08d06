"""The total that a headline states alone, as the most that one side may receive.

Reads: "Alpha and Beta Sign License, Alpha Entitled to up to $640 million".
Refuses: "Alpha receives $2 million" in a headline; "entitled to up to $640 million in milestones", which names what it is.
"""

import re

from reportgen.extract.amounts.money_lines import MoneyLine, Pairs
from reportgen.extract.amounts.term_nouns import unnamed
from reportgen.extract.lines import Zone
from reportgen.model import Qualifier, TermType
from reportgen.scan.money import Amount

ENTITLED = re.compile(r"(?i)\b(?:entitled to|eligible (?:for|to (?:receive|earn))|(?:could|may|can|to|will) (?:receive|earn|get))(?: (?:payments|cash|fees))?(?: of)? {1,3}$")
ALONE = re.compile(r"(?i) *(?:[.;!*_-]|$|(?:from|under|in|over) )")


def headline_total(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Add the sum of a headline that states no other, where it is the most that may be received."""
    if sentence.line.zone is not Zone.TITLE or pairs or sentence.news.group != "agreement":
        return pairs
    return tuple((a, unnamed(TermType.HEADLINE_TOTAL, a)) for a in sentence.money if _is_most(sentence.text, a))


def _is_most(text: str, amount: Amount) -> bool:
    """Say whether an amount is the most that one side is entitled to, and no word behind it says for what."""
    is_up_to = amount.money.qualifier is Qualifier.UP_TO
    return is_up_to and ENTITLED.search(text[: amount.start]) is not None and ALONE.match(text[amount.end :]) is not None
