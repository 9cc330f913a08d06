"""Sums in a series, of which the first alone has its noun beside it: the others are payments of the same kind.

Reads: "guaranteed minimum royalties of $400,000 in 2012, $600,000 in 2013 and $750,000 in each year thereafter"; "milestones of
$3 million, $5 million and $7 million upon start of Phase 3, approval and launch".
Refuses: "an upfront payment of $3 million, and $5 million upon approval" (an upfront payment has no step to wait for); "$2 million of stock".
"""

import re
from itertools import pairwise

from msgspec.structs import replace

from reportgen.extract.amounts.money_lines import MoneyLine, Pair, Pairs
from reportgen.extract.amounts.term_nouns import MILESTONES, Noun
from reportgen.extract.no_terms.no_term import is_no_term
from reportgen.model import Qualifier, TermType
from reportgen.scan.money import Amount

BY_TIME = frozenset(
    {
        TermType.UPFRONT_PAYMENT,
        TermType.LICENSE_FEE,
        TermType.ACCESS_FEE,
        TermType.MAINTENANCE_FEE,
        TermType.ROYALTY,
        TermType.RESEARCH_FUNDING,
        TermType.PURCHASE_PRICE,
        TermType.TERMINATION_PAYMENT,
    }
)
"""Payments whose further sums fall due with time alone."""
TIME = r"(?:(?:19|20)\d\d|anniversar(?:y|ies)|(?:\w+ )?days|months?|years?|quarters?|thereafter|signing|January|February|March|April|May|June|July|August|September|October|November|December)"
WHEN = rf"(?: ?\([^)$€£¥]{{0,80}}\)| (?:in|on|at|by|for|within|during|each|every|upon|per|a|beginning)\b[^,;.()$€£¥]{{0,60}}?\b{TIME}\b[^,;.()$€£¥]{{0,30}}?| thereafter)"
UPON = r"(?: ?\([^)$€£¥]{0,80}\)| (?:for|on|upon|at|when|once|if|after|in|following) [^;.()$€£¥]{3,90}?)"
JOINT = r"(?:, and| and|,) (?:(?:an? )?(?:additional|further|another) |then )?"
TAIL = r"(?=[,;.]|$| and\b| or\b|, respectively)"
BARE = re.compile(r" and ")
AND_SALES = re.compile(r"(?i)\b(?:regulatory|development|clinical|approval)(?: milestones?)? and (?:net )?(?:sales|commercial)\b")
GAPS = {
    True: re.compile(rf"(?i)(?:{UPON})?{JOINT}"),
    False: re.compile(rf"(?i)(?:{WHEN}){JOINT}"),
}
"""Between two sums of a series; those of steps may stand bare, the steps behind all of them."""
BEHIND = {
    True: re.compile(rf"(?i)(?:{UPON}|){TAIL}"),
    False: re.compile(rf"(?i){WHEN}{TAIL}"),
}


def series(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Add the sums that go on with one whose noun stands before it, with that noun."""
    text = sentence.text
    nouns = {amount.start: noun for amount, noun in pairs if noun.start < noun.end <= amount.start}
    taken = {amount.start for amount, _ in pairs}
    found: list[Pair] = []
    for first, second in pairwise(sentence.money):
        noun = nouns.get(first.start)
        if noun is not None and second.start not in taken and _goes_on(text, noun, first, second):
            nouns[second.start] = noun
            found.append(_dealt_out(text, noun, first, second))
    return (*pairs, *found)


def _dealt_out(text: str, noun: Noun, first: Amount, second: Amount) -> Pair:
    """Return a sum with its noun: of "regulatory and sales milestones of up to $9 million and $20 million" the second is for sales."""
    is_bare = BARE.fullmatch(text, first.end, second.start) is not None
    if is_bare and first.money.qualifier is Qualifier.UP_TO and second.money.qualifier is Qualifier.EXACT:
        second = replace(second, money=replace(second.money, min=first.money.min, qualifier=Qualifier.UP_TO))
    is_of_sales = is_bare and noun.type is TermType.MILESTONE_PAYMENTS and AND_SALES.search(text[noun.start : noun.end])
    return second, replace(noun, type=TermType.SALES_MILESTONES) if is_of_sales else noun


def _goes_on(text: str, noun: Noun, first: Amount, second: Amount) -> bool:
    """Say whether the second of two sums is one more payment of the same kind."""
    by_step = noun.type in MILESTONES
    if (not by_step and noun.type not in BY_TIME) or first.money.currency != second.money.currency:
        return False
    return (
        GAPS[by_step].fullmatch(text, first.end, second.start) is not None
        and BEHIND[by_step].match(text, second.end) is not None
        and not is_no_term(text, second, noun)
    )
