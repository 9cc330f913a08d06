"""Amounts that are no longer due: what falls away, what is left of an earlier agreement, shares that are bought back.

Reads: "would forgo $9 million in milestones", "the fee of $2 million will no longer be due", "$4 million, which can still be earned".
Refuses: "a fee of $2 million, no longer payable in shares".
"""

import re

from reportgen.extract.amounts.term_nouns import Noun
from reportgen.model import TermType
from reportgen.scan.money import Amount

LOST = re.compile(
    r"(?i)\b(?:los(?:es?|ing|t)|forgo(?:es)?|forfeit\w*|no longer|would have|(?:was|were) to have|relieved of|released from|waiv\w+)\b[^,;]{0,80}$"
)
LOST_BEHIND = re.compile(
    r"(?i)^[^.;$€£¥]{0,140}?(?:,? (?:which|that) [^.;]{2,40} would have|\b(?:falls? away|fell away|will no longer be (?:paid|due)|is no longer (?:paid|due)|(?:was|were) to have been|(?:is|are|was|were) (?:eliminated|waived|abolished|cancel+ed|deleted|dropped)))\b"
)
STILL_OPEN = re.compile(r"(?i)^[^.;$€£¥]{0,40}\b(?:(?:can|could|may) still be (?:earned|received|paid)|(?:is|are|remains?) still (?:open|outstanding|to come)|remains? (?:open|to be (?:earned|paid)))\b")
"""What is left of the payments of an earlier agreement."""
BOUGHT_BACK = re.compile(r"(?i)\b(?:buy back|buys back|repurchas\w+|buyback)\b")


def is_lost(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether a side loses or gives up an amount, or is released from it."""
    return LOST.search(text[max(0, amount.start - 90) : amount.start]) is not None or LOST_BEHIND.match(text[amount.end :]) is not None


def is_left_over(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is what of an earlier agreement is still open."""
    return STILL_OPEN.match(text[amount.end :]) is not None


def is_bought_back(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether shares are bought back."""
    return noun.type is TermType.EQUITY_PURCHASE and BOUGHT_BACK.search(text) is not None
