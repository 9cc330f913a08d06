"""The price at which a right to royalties is sold.

Reads: "Alpha has sold its right to royalties on Lumo, licensed to Beta, to Gamma Fund LP for $40 million" (the $40 million).
Refuses: "Alpha has sold its right to royalties, which came to $4 million in 2009".
"""

import re

from reportgen.extract.amounts.money_lines import MoneyLine, Pairs, with_unpaired
from reportgen.extract.amounts.term_nouns import unnamed
from reportgen.extract.happenings.royalty_sales import is_royalty_sale
from reportgen.model import TermType

AT_PRICE = re.compile(
    r"(?i)\b(?:for|in (?:exchange|return) for|price of)(?: (?:an?|the|total|cash|consideration|of|payment|sum|price|purchase|in|one-time|initial)){0,6} {1,3}$"
)


def royalty_prices(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Add the amounts for which a sentence says that royalties are sold."""
    if not is_royalty_sale(sentence.line):
        return pairs
    priced = [a for a in sentence.money if AT_PRICE.search(sentence.text[: a.start])]
    return with_unpaired(pairs, [(a, unnamed(TermType.PURCHASE_PRICE, a)) for a in priced])
