"""The sum that several equal payments come to: it is of the kind of the one before it.

Reads: "a signing fee of $2 million for each field, or $6 million altogether" (two signing fees, one of them the total).
Refuses: "$2 million for each field, or $6 million if both succeed"; a sum that is less than each.
"""

import re
from itertools import pairwise

from reportgen.extract.amounts.money_lines import MoneyLine, Pair, Pairs
from reportgen.model import TermType
from reportgen.scan.money import Amount

OR_ALL = re.compile(r"(?i) (?:(?:is|are|will be) (?:paid|due|payable) )?(?:for|per|on) (?:each|every)(?: of)? [^,;.$€£¥]{2,60},? (?:or|i\.e\.,|that is,|together) (?:an? (?:total|sum|aggregate) of )?(?:about |approximately )?$")
TOTAL = re.compile(r"(?i)\b(?:total|sum|aggregate) of ")
ALTOGETHER = re.compile(r"(?i) (?:altogether|in all|in total|in the aggregate|in sum|all told|for (?:both|all|the (?:two|three|four|five|six))\b)")


def totals_of_each(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Put each sum that equal payments come to under the noun of those payments."""
    named = {amount.start: noun for amount, noun in pairs}
    totals: dict[int, Pair] = {}
    for each, total in pairwise(sentence.money):
        noun = named.get(each.start)
        if noun is not None and noun.type is not TermType.ROYALTY and _is_total(sentence.text, each, total):
            totals[total.start] = (total, noun)
    return (*(pair for pair in pairs if pair[0].start not in totals), *totals.values())


def _is_total(text: str, each: Amount, total: Amount) -> bool:
    """Say whether an amount is called what the one before it comes to, and is not less."""
    between = text[each.end : total.start]
    if OR_ALL.match(between) is None or (each.money.max or 0) > (total.money.max or 0):
        return False
    return TOTAL.search(between) is not None or ALTOGETHER.match(text[total.end :]) is not None
