"""Sums that follow another one by "and" or a comma: one noun or verb holds for all, and each has an occasion of its own or none.

Reads: "milestone payments of $2 million on filing, $4 million on approval and $1 million on launch", "minimum royalties of $10,000 in 2001
and $20,000 in 2002", "milestones of $3 million, $5 million and $7 million upon start, approval and launch".
Refuses: "a fee of $2 million, and sales were $4 million in 2001"; "$2 million on filing and royalties"; "milestones of $3 million and $2 million of stock".
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from reportgen.extract.amounts.due_times import Occasion, occasion_of
from reportgen.extract.amounts.money_lines import MoneyLine, Pair, Pairs
from reportgen.extract.amounts.term_distances import AT_THE_TIME
from reportgen.extract.amounts.term_nouns import MILESTONES, Noun, unnamed
from reportgen.extract.no_terms.no_term import is_no_term
from reportgen.model import Qualifier, TermType, Unit
from reportgen.scan.money import Amount

ANY_MILESTONE = MILESTONES | {TermType.MILESTONE_PAYMENT}
FEES = frozenset({TermType.EXTENSION_FEE, TermType.AMENDMENT_FEE, TermType.TERMINATION_PAYMENT, TermType.OPTION_FEE})
"""What may be paid in two steps, the second on a condition."""
IF = re.compile(r"(?i) (?:if|unless|when|provided)\b")
NEXT_VERB = (
    r"stays? at|rises? to|increases? to|falls? to|drops? to|(?:declin|fall|ris|dropp|decreas|increas|reduc|go|stepp)ing (?:down |up )?to"
    r"|will make|makes?|will (?:also |then )?pay|pays?"
)
NEXT_WORD = r"and|then|finally|lastly|again|another|an?|one|the|further|additional|final|last|more|second|third|fourth|remaining|other"
SUM_WORD = r"payment|instal?lment|of|in|year"
POINT = r"\([a-h]\)|\([ivx]{1,4}\)|\([1-9]\)"
NEXT = re.compile(
    r"(?i)(?P<cue>[^;]{0,170}?)(?:[,;]? (?:and|or|plus|then)|[,;])(?:, for [\w -]{3,40},)?"
    rf"(?: (?:{NEXT_VERB}|{NEXT_WORD}|{SUM_WORD}|{POINT})[,:]?){{0,7}} ?"
)
"""What lies between two sums that are told in a row: the occasion of the first, and a word that adds the second."""
OTHER_CLAUSE = re.compile(
    r"(?i)\b(?:sales|revenues?|income|loss|costs?|expenses?|shares?|stock|warrants?|budget|loan|debt|tax\w*|interest|was|were|had|has been|royalt\w+|fees?)\b"
)
BARE = re.compile(r"(?:, and| and|,) ")
"""Between sums that are told in a row, their occasions behind all of them."""
ROW_GOES_ON = re.compile(r"(?i)(?: (?:for|on|upon|at|when|once|if|after|in|following) [^;.()$€£¥]{3,90}?)?(?:[,;.]|$| and\b| or\b)")
AND_SALES = re.compile(r"(?i)\b(?:regulatory|development|clinical|approval)(?: milestones?)? and (?:net )?(?:sales|commercial)\b")
EACH_ARTICLE = re.compile(r"(?i) ?(?:per|for each|for every|an?|on each) (?!year|month|quarter|annum|day)[a-z]")


def coordinated(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Add each amount that no noun claims and that goes on a row of sums, with what it is by the row or by its own occasion."""
    found: list[Pair] = []
    named = {amount.start: noun for amount, noun in pairs}
    for before, amount in pairwise(sentence.money):
        noun = named.get(before.start)
        pair = None if noun is None or amount.start in named else _following(sentence, noun, before, amount)
        if pair is not None:
            named[amount.start] = pair[1]
            found.append(pair)
    return (*pairs, *found)


def _following(sentence: MoneyLine, noun: Noun, before: Amount, amount: Amount) -> Pair | None:
    """Return an amount with what it is, where it goes on the row of the one before it."""
    text = sentence.text
    if _is_in_row(text, noun, before, amount):
        return _of_row(text, noun, before, amount)
    if not _goes_on(text, before, amount, [other for other in sentence.nouns if other != noun]):
        return None
    kind = _kind_of(text, noun, before, amount)
    return None if kind is None else (amount, noun if kind is noun.type else unnamed(kind, amount))


def _is_in_row(text: str, noun: Noun, before: Amount, amount: Amount) -> bool:
    """Say whether an amount stands right behind another of milestones that are named before both."""
    return (
        noun.type in ANY_MILESTONE
        and noun.start < noun.end <= before.start
        and before.money.currency == amount.money.currency
        and BARE.fullmatch(text, before.end, amount.start) is not None
        and ROW_GOES_ON.match(text, amount.end) is not None
        and not is_no_term(text, amount, noun)
    )


def _of_row(text: str, noun: Noun, before: Amount, amount: Amount) -> Pair:
    """Return a sum of a row with its noun: of "regulatory and sales milestones of up to $9 million and $20 million" the second is for sales."""
    if text[before.end : amount.start] != " and ":
        return amount, noun
    if before.money.qualifier is Qualifier.UP_TO and amount.money.qualifier is Qualifier.EXACT:
        amount = replace(amount, money=replace(amount.money, min=before.money.min, qualifier=Qualifier.UP_TO))
    is_of_sales = noun.type is TermType.MILESTONE_PAYMENTS and AND_SALES.search(text[noun.start : noun.end])
    return amount, replace(noun, type=TermType.SALES_MILESTONES) if is_of_sales else noun


def _goes_on(text: str, before: Amount, amount: Amount, nouns: Sequence[Noun]) -> bool:
    """Say whether an amount goes on the row of the one before: no clause and no payment of another kind begins between them."""
    gap = NEXT.fullmatch(text[before.end : amount.start])
    if gap is None:
        return False
    between = [n for n in nouns if before.end <= n.start < amount.start and n.type not in ANY_MILESTONE]
    others = [n for n in between if not AT_THE_TIME.match(text[n.start : n.end])]
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
    if occasion is Occasion.STEP or (occasion is Occasion.DELIVERY and noun.type in ANY_MILESTONE):
        return TermType.MILESTONE_PAYMENTS
    return noun.type if occasion is not None and noun.type not in ANY_MILESTONE else None


def _is_price(amount: Amount, behind: str) -> bool:
    """Say whether a sum is paid for each article."""
    return amount.money.unit is Unit.UNIT or EACH_ARTICLE.match(behind) is not None
