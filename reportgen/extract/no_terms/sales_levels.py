"""Amounts that are levels of sales between which rates change, and what is paid in all before a royalty ends: none is a term.

Reads: "6% of net sales up to $50 million", "10% on the first €5 million", "until a total of $4 million has been paid", "royalties of at least $3 million" as a condition.
Refuses: "a royalty of $50 million", "pays $5 million on the first sale".
"""

import re

from reportgen.extract.amounts.term_nouns import Noun
from reportgen.model import TermType
from reportgen.scan.money import Amount

STEP_OF_SALES = re.compile(
    r"(?i)(?:%|\bper ?cent)\)? (?:royalty )?(?:of|on|for|in|to|up to|above|over|until)\b(?: (?:the|its|all|any|annual|yearly|net|gross|first|next|following|initial|part|portion|sales|revenues?|receipts|above|over|below|between|of|up|to|in|a|an|year|excess|that|which|exceeds?|exceeding|cumulative|aggregate|worldwide|calendar|additional|further|is|are|reach|(?-i:[A-Z])[\w®™-]{1,20})){0,12} {0,2}$"
)
BOUND = re.compile(r"(?i)(?:up to|below|under|between|above|over|less than|more than|in excess of|exceeding|not exceeding|at least|of up to|as much as)\b")
OF_SALES = re.compile(r"(?i)\b(?:sales|revenues?|receipts)(?: (?:in|for|during) (?:a|any|the|each)(?: calendar| contract| fiscal)? year)?(?: are| is| of)? {0,2}$")
UNTIL_PAID = re.compile(r"(?i)\b(?:until|till|up to when|before)\b[^,;.$€£¥]{0,40}\b(?:total|sum|aggregate|amount)s?(?: of)? {0,2}$")
HAS_PAID = re.compile(
    r"(?i)\b(?:if|provided that|once|so long as|as long as) (?:it|they|[\w.&'’-]{2,30}) (?:has |have |had )?(?:paid|pays|earned)\b[^,;.$€£¥]{0,50}$"
)

LEAST_TOTAL = 1000
"""Below it a sum is the price of an article."""


def is_level(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is a level of sales, or too small for the total of a deal: the price of an article."""
    is_small = noun.type is TermType.HEADLINE_TOTAL and amount.money.max is not None and amount.money.max < LEAST_TOTAL
    return is_small or is_sales_level(text, amount)


def is_sales_level(text: str, amount: Amount) -> bool:
    """Say whether an amount bounds the sales to which a rate applies, or what must have been paid for something to happen."""
    before = text[: amount.start]
    is_bound = BOUND.match(text[amount.start :]) is not None and OF_SALES.search(before) is not None
    is_condition = HAS_PAID.search(before) is not None and "royalt" in before[-60:].lower()
    return bool(is_bound or is_condition or STEP_OF_SALES.search(before[-200:]) or UNTIL_PAID.search(before))
