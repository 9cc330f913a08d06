"""Sums that follow another one by "and": each falls due with an occasion of its own, so one noun or verb holds for all.

Reads: "milestone payments of $2 million on filing, $4 million on approval and $1 million on launch", "minimum royalties of $10,000 in 2001 and $20,000 in 2002".
Refuses: "a fee of $2 million, and sales were $4 million in 2001"; "$2 million on filing and royalties".
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from reportgen.extract.amounts.due_times import Occasion, occasion_of
from reportgen.extract.amounts.money_lines import MoneyLine, Pair, Pairs
from reportgen.extract.amounts.term_nouns import Noun, unnamed
from reportgen.model import TermType, Unit
from reportgen.scan.money import Amount

MILESTONES = frozenset({TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES, TermType.MILESTONE_PAYMENT})
FEES = frozenset({TermType.EXTENSION_FEE, TermType.AMENDMENT_FEE, TermType.TERMINATION_PAYMENT, TermType.OPTION_FEE})
"""What may be paid in two steps, the second on a condition."""
IF = re.compile(r"(?i) (?:if|unless|when|provided)\b")
NEXT = re.compile(
    r"(?i)(?P<cue>[^;]{0,170}?)(?:[,;]? (?:and|or|plus|then)|[,;])(?:, for [\w -]{3,40},)?(?: (?:and|then|finally|lastly|again|stays? at|rises? to|increases? to|will make|makes?|will (?:also |then )?pay|pays?|another|an?|one|the|further|additional|final|last|more|second|third|fourth|payment|instal?lment|one|of|in|year|remaining|other|\([a-h]\)|\([ivx]{1,4}\)|\([1-9]\))[,:]?){0,7} ?"
)
"""What lies between two sums that are told in a row: the occasion of the first, and a word that adds the second."""
OTHER_CLAUSE = re.compile(
    r"(?i)\b(?:sales|revenues?|income|loss|costs?|expenses?|shares?|stock|warrants?|budget|loan|debt|tax\w*|interest|was|were|had|has been|royalt\w+|fees?)\b"
)
EACH_ARTICLE = re.compile(r"(?i) ?(?:per|for each|for every|an?|on each) (?!year|month|quarter|annum|day)[a-z]")


def coordinated(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Add each amount that no noun claims and that goes on a row of sums, with what it is by its own occasion."""
    text = sentence.text
    found: list[Pair] = []
    named = {amount.start: noun for amount, noun in pairs}
    for before, amount in pairwise(sentence.money):
        noun = named.get(before.start)
        if noun is None or amount.start in named or not _goes_on(text, before, amount, [n for n in sentence.nouns if n != noun]):
            continue
        kind = _kind_of(text, noun, before, amount)
        if kind is not None:
            named[amount.start] = noun if kind is noun.type else unnamed(kind, amount)
            found.append((amount, named[amount.start]))
    return (*pairs, *found)


def _goes_on(text: str, before: Amount, amount: Amount, nouns: Sequence[Noun]) -> bool:
    """Say whether an amount goes on the row of the one before: no clause and no payment of another kind begins between them."""
    gap = NEXT.fullmatch(text[before.end : amount.start])
    if gap is None:
        return False
    others = [n for n in nouns if before.end <= n.start < amount.start and n.type not in MILESTONES]
    return not others and (occasion_of(gap["cue"]) is Occasion.SALES or OTHER_CLAUSE.search(gap["cue"]) is None)


def _kind_of(text: str, noun: Noun, before: Amount, amount: Amount) -> TermType | None:
    """Return what a sum of a row is: as the one before it, or the milestone that its own occasion makes it."""
    behind = text[amount.end :]
    if noun.type is TermType.ROYALTY:
        is_dated = occasion_of(behind) is Occasion.DATE and occasion_of(text[before.end :]) is Occasion.DATE
        is_price = _is_price(before, text[before.end :]) and _is_price(amount, behind)
        return noun.type if is_dated or is_price else None
    if noun.type in FEES and IF.match(behind):
        return noun.type
    occasion = occasion_of(behind)
    if occasion is Occasion.SALES:
        return TermType.SALES_MILESTONES
    if occasion is Occasion.STEP or (occasion is Occasion.DELIVERY and noun.type in MILESTONES):
        return TermType.MILESTONE_PAYMENTS
    return noun.type if occasion is not None and noun.type not in MILESTONES else None


def _is_price(amount: Amount, behind: str) -> bool:
    """Say whether a sum is paid for each article."""
    return amount.money.unit is Unit.UNIT or EACH_ARTICLE.match(behind) is not None
