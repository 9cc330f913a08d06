"""Sums paid for shares: the sum for all of them is the term, the price of one and that of a warrant are none.

Reads: "buys 2,000,000 shares at $5 a share, $10 million in all" (the $10 million), "issued shares for aggregate proceeds of $4 million".
Refuses: "warrants on 100,000 shares at $12 each".
"""

import re

from reportgen.extract.amounts.money_lines import MoneyLine, Pairs
from reportgen.extract.amounts.term_nouns import Noun
from reportgen.model import TermType, Unit
from reportgen.scan.money import Amount
from reportgen.scan.shares import share_counts

SHARES_BOUGHT = re.compile(
    r"(?i)\b(?:buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|sells?|sold|subscrib\w{1,8})\b[^;$€£¥\d]{0,40}\d[\d,.]{0,14} (?:[a-z]{1,20} ){0,4}shares\b[^;$€£¥]{0,110}(?:[$€£¥] ?\d{1,4}(?:\.\d{1,4})? (?:each|apiece|(?:a|per) (?:common |ordinary )?share)\b[^;$€£¥]{0,120})?"
    r"\b(?:for|at)(?: (?:an?|the|total|aggregate|purchase|price|of|in|consideration|cash|approximately)){0,7} $"
)
"""Shares bought for a sum, however far the sum stands behind them."""
SHARES_FOR = re.compile(
    r"(?i)\b(?:shares|stock|warrants?|units)\b(?:[^;.]|\.(?=\d)){0,90}\b(?:for|at) (?:an? |the |its )?(?:aggregate |total |combined |gross ){0,2}(?:purchase |cash |sale )?(?:price|consideration|amount|proceeds|total(?= of))(?: of)?(?: approximately| about)? {0,2}$"
)
SHARES_IN_ALL = re.compile(r"(?i)\bshares\b[^;]{0,60}\b(?:each|apiece|a share|per share),? (?:or )?$")
VALUED = re.compile(r"(?i)\b(?:valued|priced) at (?:an? )?(?:price of )?$")
"""What counts the shares in which a fee is paid."""
DEAREST_SHARE = 100_000
"""From here on a sum beside shares is that of all of them."""


def without_share_prices(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Take out the price of one share where the sum for all shares is stated beside it."""
    text = sentence.text
    equity = [a for a, n in pairs if n.type is TermType.EQUITY_PURCHASE]
    prices = [
        a
        for a in equity
        if ((a.money.unit is Unit.SHARE and (a.money.max or 0) < DEAREST_SHARE) or re.match(r"(?i) (?:each|apiece|a share|per share)\b", text[a.end :]))
    ]
    valued = [a for a in prices if VALUED.search(text[: a.start])]
    if len(prices) == len(equity):
        return tuple((a, n) for a, n in pairs if a not in valued)
    return tuple((a, n) for a, n in pairs if a not in prices)


def for_shares(text: str, nouns: tuple[Noun, ...], amount: Amount) -> Noun | None:
    """Return the purchase of shares before an amount that is the sum for all of them: "for aggregate proceeds of …"."""
    before = [n for n in nouns if n.type is TermType.EQUITY_PURCHASE and n.end <= amount.start]
    words = text[: amount.start]
    is_sum = SHARES_FOR.search(words) or (SHARES_BOUGHT.search(words[-300:]) and share_counts(words))
    return before[-1] if before and is_sum else None


def is_for_shares(text: str, noun: Noun, amount: Amount) -> bool:
    """Say whether a total or a price is that of shares named before it."""
    if noun.type is TermType.HEADLINE_TOTAL and SHARES_IN_ALL.search(text[: amount.start]):
        return True
    before = text[: amount.start]
    return noun.type in (TermType.HEADLINE_TOTAL, TermType.PURCHASE_PRICE) and bool(
        SHARES_FOR.search(before) or (SHARES_BOUGHT.search(before[-300:]) and share_counts(before))
    )


def is_warrant_price(text: str, amount: Amount) -> bool:
    """Say whether an amount is what a warrant asks for one share."""
    return bool(re.search(r"(?i)\bwarrants?\b[^;]{0,60}\bshares\b[^;,$]{0,75}$", text[: amount.start])) and bool(
        re.match(r"(?i) (?:each|apiece|a share|per share)\b", text[amount.end :])
    )
