"""Amounts that are levels of sales between which rates change, and what is paid in all before a royalty ends: none is a term.

Reads: "6% of net sales up to $50 million", "10% on the first €5 million", "until a total of $4 million has been paid", "royalties of at least $3 million" as a condition.
Refuses: "a royalty of $50 million", "pays $5 million on the first sale".
"""

import re

from reportgen.extract.amounts.term_nouns import Noun
from reportgen.model import TermType
from reportgen.scan.money import Amount

STEP_OF_SALES = re.compile(
    r"(?i)(?:%|\bper ?cent)\)? (?:royalty )?(?:of|on|for|in|to|up to|above|over|until)\b(?: (?:the|its|all|any|annual|yearly|net|gross|first|next|following|initial|part|portion|sales|revenues?|receipts|above|over|below|between|of|up|to|in|a|an|year|excess|that|which|exceeds?|exceeding|less|more|greater|than|or|equal|cumulative|aggregate|worldwide|calendar|additional|further|is|are|reach|(?-i:[A-Z])[\w®™-]{1,20})){0,12} {0,2}$"
)
BOUND = re.compile(r"(?i)(?:up to|below|under|between|from|above|over|less than|more than|in excess of|exceeding|not exceeding|at least|of up to|as much as)\b")
OF_SALES = re.compile(r"(?i)\b(?:sales|revenues?|receipts)(?: (?:in|for|during) (?:a|any|the|each)(?: calendar| contract| fiscal)? year)?(?: are| is| of)? {0,2}$")
RATE_BEFORE = re.compile(r"(?i)(?:%|\bper ?cent|\b(?:digits?|(?:low|mid|high)[ -](?:teens|twenties|thirties)))\)? $")
IN_SALES = re.compile(r"(?i) (?:in|of) (?:[\w-]+ ){0,3}(?:sales|revenues?)\b")
BUT_BELOW = re.compile(r"(?i)(?:%|\bper ?cent)[^;%]{0,90}\b(?:illion|\d{3}) (?:but|and)(?: (?:is|are|not|no|less|more|greater|than|or|equal|to|up|below|exceeding|over|at|most)){1,7} $")
"""Before the upper bound of a step whose lower one is told."""
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
    is_condition = HAS_PAID.search(before) is not None and "royalt" in before[-60:].lower()
    return bool(is_step_of_sales(text, amount) or is_condition or UNTIL_PAID.search(before))


def is_step_of_sales(text: str, amount: Amount) -> bool:
    """Say whether an amount bounds the sales to which a rate applies."""
    before = text[: amount.start]
    is_bound = BOUND.match(text[amount.start :]) is not None and OF_SALES.search(before) is not None
    is_behind_rate = RATE_BEFORE.search(before) is not None and BOUND.match(text[amount.start :]) is not None and IN_SALES.match(text[amount.end :])
    return bool(is_bound or is_behind_rate or STEP_OF_SALES.search(before[-200:]) or BUT_BELOW.search(before[-160:]))
