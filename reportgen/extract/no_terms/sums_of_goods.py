"""Sums for goods, for shares sold to others and prices of articles: no payments for rights.

Reads: "has to buy at least €3 million of tests", "a list price of $3,500", "the proceeds of its sale of shares at $4.00 per share".
Refuses: "has to buy at least $3 million of shares of Alpha", "a purchase price of $3,500", "the proceeds of $4 million from the assignment".
"""

import re

from reportgen.extract.amounts.money_lines import MoneyLine
from reportgen.extract.amounts.term_nouns import Noun
from reportgen.model import TermType
from reportgen.scan.money import Amount

BUYS = re.compile(r"(?i)\b(?:buy|buys|purchase|purchases|order|orders|take|takes)(?: (?:at least|a minimum of|not less than|up to|some|about|from \w+|goods|products|worth|for|more than)){0,4} {0,3}$")
OF_GOODS = re.compile(
    r"(?i) (?:worth )?of (?!(?:the |its |their |[\w'’]+['’]s )?(?:[\w-]+ ){0,3}(?:shares|stock|equity|notes?|debentures?|securities|units|ADSs)\b)[a-z]"
)
BUYS_WORTH = re.compile(r"(?i)\b(?:buy|purchase|order|take)s? (?!(?:[\w-]+ ){0,3}(?:shares|stock|rights|licen[sc]es?)\b)(?:[\w-]+ ){1,4}worth (?:at least |a minimum of |not less than |up to )?$")
"""What has to be bought, by its worth."""
LEAST_BOUGHT = re.compile(
    r"(?i)\bminimum (?:annual |yearly )?(?:purchases\b|purchase (?:levels|quantities|commitments?|obligations?|requirements?|volumes?)\b)[^;$€£¥]{0,60}?\b(?:add up to|totall?ing|of|amount(?:s|ing)? to|comes? to|worth) (?:[\w-]+ ){0,2}$"
)
LIST_PRICE = re.compile(r"(?i)\b(?:list|retail|wholesale|catalog(?:ue)?|unit|street|sticker|suggested) prices?(?: (?:of|is|was|at|for))*(?: about| approximately| some)? {0,3}$")
PROCEEDS = re.compile(r"(?i)\bproceeds (?:of|from) (?:its|the|an?|their|our) (?:[\w-]+ ){0,3}?(?:sale|offering|placement|issuance|issue)\b[^;]{0,120}$")
PRICE_OF_WORKS = re.compile(
    r"(?i)\b(?:sale|purchase|acquisition|sold|sells?|selling|bought|buys?|purchased|acquired|acquires) (?:of )?(?:its |the |an? |their )?(?:former |idle |surplus |[A-Z][\w-]+ ){0,3}(?:plants?|buildings?|factor(?:y|ies)|facilit(?:y|ies)|warehouses?|land|headquarters|premises|real estate|aircraft|vessels?|campus)\b"
    r"(?:(?!\b(?:rights|licen[sc]\w*|patents?|products?|trademarks?|technolog\w+|know-how|milestones?|royalt\w+|upfront|fees?)\b)[^;]){0,120}$"
)
"""What works and land are sold for."""
PRICES = frozenset({TermType.PURCHASE_PRICE, TermType.HEADLINE_TOTAL, TermType.LICENSE_FEE, TermType.UPFRONT_PAYMENT})
FROM_ISSUE = frozenset({TermType.EQUITY_PURCHASE, TermType.PURCHASE_PRICE, TermType.HEADLINE_TOTAL})


def is_sum_of_goods(text: str, kind: TermType, amount: Amount) -> bool:
    """Say whether an amount is what goods cost, or shares that are sold to raise the money."""
    before = text[: amount.start][-200:]
    if kind not in (TermType.EQUITY_PURCHASE, TermType.SUPPLY_PRICE) and BUYS.search(before) and OF_GOODS.match(text[amount.end :]):
        return True
    if kind is not TermType.SUPPLY_PRICE and BUYS_WORTH.search(before):
        return True
    if kind not in (TermType.OTHER, TermType.SUPPLY_PRICE) and LEAST_BOUGHT.search(before):
        return True
    if kind in PRICES and PRICE_OF_WORKS.search(before):
        return True
    return LIST_PRICE.search(before) is not None or is_from_issue(text, kind, amount.start)


def is_of_goods(sentence: MoneyLine, amount: Amount, noun: Noun) -> bool:
    """Say whether the amount of a pair is one of goods."""
    return is_sum_of_goods(sentence.text, noun.type, amount)


def is_from_issue(text: str, kind: TermType, place: int) -> bool:
    """Say whether the words up to a place tell of shares that are sold to raise money."""
    return kind in FROM_ISSUE and PROCEEDS.search(text[:place][-200:]) is not None
