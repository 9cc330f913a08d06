"""Amounts that were earned by now: income of a time gone by, what has been received to date, wages, and levels of sales.

Reads: "it has now received milestones totaling $9 million", "royalty income of $2 million in 2009", "sales in excess of $40 million".
Refuses: "an upfront payment of $3 million", "a royalty of $2 for each unit".
"""

import re

from reportgen.extract.amounts.term_nouns import RECEIVED_WORDS, Noun
from reportgen.model import TermType
from reportgen.scan.money import Amount

BY_NOW = re.compile(
    r"(?i)\b(?:has|have) (?:now|so far|to date|thus far|by now) (?:received|earned|collected|been paid)\b[^;.]{0,60}\b(?:totall?ing|in all|altogether)\b"
)
BROUGHT = re.compile(r"(?i)\b(?:brought|generated|yielded|contributed|earned|received)(?: in| us| it)? $")
IN_THAT_YEAR = re.compile(r"(?i)[^.;$€£¥]{0,60}? (?:in (?:that|the (?:last|past|previous|prior)|fiscal) (?:year|quarter)|(?:last|that|the previous) year)\b")
"""Income of a year gone by."""
WAGE = re.compile(r"(?i)\b(?:salary|wages?|bonus(?:es)?|severance|retainer|penalt(?:y|ies)|fines?|dividends?|rent)\b(?! fees?)[^,;$€£¥]{0,15}$")
WERE = re.compile(r"(?i)\b(?:was|were|totall?ed|amounted to|came to) $")
INCOME_OF = re.compile(r"(?i)\broyalty (?:income|revenues?|receipts) of(?: about| approximately| some)? $")
IN_PERIOD = re.compile(r"(?i) (?:in|for|during) (?:the |its )?(?:(?:first|second|third|fourth|last|past|prior|fiscal|full|calendar|three|six|nine|twelve) ){0,2}(?:years?|quarters?|half|months|(?:19|20)\d\d)\b")
"""Of royalties that were earned in a time: income, no rate of the agreement."""
NEAR = 60
"""Characters before an amount that may tell of it."""
UNTIL_PAID = re.compile(r"(?i)\b(?:until|once|after|when) (?:(?:[\w.&'’-]+ ){0,6}(?:royalties|payments|fees|amounts|sums)|(?:it|they|[\w.&'’-]{2,30}) (?:has|have) (?:paid|received|earned|collected)(?: [\w.&'’-]{2,30})?)(?: (?:of|totall?ing|in|an?|the|aggregate|total|amounting to|equal to)){0,6} {0,2}$")
HAVE_BEEN_PAID = re.compile(r"(?i)(?: in (?:the )?(?:aggregate|total|all|royalties|payments))?(?: (?:has|have) been (?:paid|received|earned|collected|reached)\b|,? (?:and|after which|whereupon)\b|[,.;]|$)")
"""How much must have been paid before a rate changes or ends."""
EARNED = re.compile(r"(?i)\bearned\b")
TO_DATE = re.compile(r"(?i)[^,;.]{0,90}\b(?:to date|so far)\b")
SUMMED_UP = re.compile(r"(?i)(?:total of|cumulative|aggregate of)\s*$")
SALES_OF = re.compile(
    r"(?i)\b(?:sales|revenues?) (?:of|above|over|exceed\w*|in excess of|reach\w*|greater than|below|up to|between)\b[^,;]{0,20}$"
)
SALES = re.compile(r"(?i)\b(?:sales|revenues?)(?: first| ever| initially| that| which| of the \w+)? $")
IN_EXCESS = re.compile(r"(?i)(?:in excess of|above|over|exceed\w*|greater than|at least|more than|surpass\w*|reach\w*)\b")


def is_income_of_a_year(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is what something brought in a year gone by."""
    return BROUGHT.search(_before(text, amount)) is not None and IN_THAT_YEAR.match(text, amount.end) is not None


def is_received_by_now(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is the sum of what has been received or earned to date."""
    before = _before(text, amount)
    is_received = RECEIVED_WORDS.search(before) is not None
    if (is_received or EARNED.search(before)) and TO_DATE.match(text[amount.end :]):
        return True
    return (is_received and SUMMED_UP.search(before) is not None) or BY_NOW.search(text[max(0, amount.start - 110) : amount.start]) is not None


def is_threshold(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is what must have been paid before a rate changes or a payment ends: "until royalties of $9 million have been paid"."""
    is_led = UNTIL_PAID.search(text[max(0, amount.start - 110) : amount.start]) is not None
    return is_led and HAVE_BEEN_PAID.match(text[amount.end :]) is not None


def is_wage(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is a wage, a fine or a rent."""
    return WAGE.search(_before(text, amount)) is not None


def is_royalty_income(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is what royalties came to in a time."""
    before = _before(text, amount)
    is_income = WERE.search(before) or INCOME_OF.search(before)
    return noun.type is TermType.ROYALTY and is_income is not None and IN_PERIOD.match(text[amount.end :]) is not None


def is_level_of_sales(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is what sales are or have to reach."""
    before = _before(text, amount)
    if SALES_OF.search(before + text[amount.start : amount.start + 1]):
        return True
    return SALES.search(before) is not None and IN_EXCESS.match(text[amount.start :]) is not None


def _before(text: str, amount: Amount) -> str:
    return text[max(0, amount.start - NEAR) : amount.start]
