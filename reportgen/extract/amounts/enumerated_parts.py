"""Parts of a sum that stand behind a colon, each with what it falls due with; they tell what the sum itself is for.

Reads: "further payments of up to $5 million in all: $2 million on approval and $3 million in the first year in which sales exceed $9 million".
Refuses: "a fee of $3 million: it has three plants, one of which cost $9 million"; parts that are greater than the sum.
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from reportgen.extract.amounts.due_times import Occasion, occasion_of
from reportgen.extract.amounts.money_lines import MoneyLine, Pairs
from reportgen.extract.amounts.term_nouns import MILESTONES, Noun, unnamed
from reportgen.model import TermType
from reportgen.scan.money import Amount

COLON = re.compile(r"(?i)[^;.:$€£¥]{0,70}: ")
THRESHOLD = re.compile(r"(?i)\b(?:exceed\w*|above|over|more than|reach\w*|surpass\w*|sales of|in excess of|greater than|at least)(?: [\w-]+){0,2} {0,2}$")
"""What sales must reach is no part of what is paid."""
FALLS_DUE = re.compile(
    r"(?i) (?:is |are |will be )?(?:due |payable |paid )?(?:if|when|once|upon|on|at|after|in the (?:first|second|third|fourth|last)|in (?:\w+ )?(?:19|20)\d\d|within|for|by)\b"
)
OF_SALES = re.compile(r"(?i)[^,;:$€£¥]{0,60}\bsales\b")
AT_SIGNING = re.compile(r"(?i) (?:is |are |will be )?(?:due |payable |paid )?(?:at|on|upon|within) [^,;:$€£¥]{0,30}\b(?:signing|signature|execution|closing|effective)\b")
OPEN = frozenset({TermType.HEADLINE_TOTAL, TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES, TermType.OTHER})
"""What a sum that is made of several conditional ones is called."""


def enumerated_parts(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Add the parts of the first sum that a colon sets out, and make the sum what its parts make it."""
    for total, noun in pairs:
        colon = COLON.match(sentence.text, total.end)
        parts = _parts(sentence.text, colon.end(), sentence.money) if colon else []
        if colon and parts and total.money.max is not None and sum(a.money.max or 0 for a in parts) <= total.money.max:
            return _set_out(sentence.text, pairs, noun, parts, colon.end())
    return pairs


def _set_out(text: str, pairs: Pairs, noun: Noun, parts: Sequence[Amount], start: int) -> Pairs:
    """Return the pairs with the parts of the sum of a noun, which stand behind a place; what sales must reach is taken out."""
    own = {a.start: n for a, n in pairs if n.start >= start and n.end > n.start and n.type is not TermType.UPFRONT_PAYMENT}
    told = [(a, unnamed(_type_of(text, a, noun.type), a)) for a in parts if a.start not in own]
    kinds = {own[a.start].type if a.start in own else _type_of(text, a, noun.type) for a in parts}
    whole = noun
    if noun.type in OPEN and kinds <= MILESTONES:
        whole = replace(noun, type=kinds.pop() if len(kinds) == 1 else TermType.MILESTONE_PAYMENTS)
    gone = {a.start for a, _ in told} | {a.start for a, _ in pairs if a.start > start and THRESHOLD.search(text[: a.start])}
    return (*((a, whole if n is noun else n) for a, n in pairs if a.start not in gone), *told)


def _parts(text: str, at: int, money: Sequence[Amount]) -> list[Amount]:
    """Return the amounts behind a colon that fall due with something; a single one is no enumeration."""
    behind = [a for a in money if a.start >= at and ";" not in text[at : a.start] and not THRESHOLD.search(text[: a.start])]
    parts = [a for a in behind if a.money.max is not None and FALLS_DUE.match(text, a.end)]
    return parts if len(parts) > 1 else []


def _type_of(text: str, part: Amount, whole: TermType) -> TermType:
    """Return what a part is for: with sales, at the signing, with another step; of a fee it is an instalment."""
    is_dated = occasion_of(text[part.end :]) is Occasion.DATE and whole in (TermType.HEADLINE_TOTAL, TermType.OTHER)
    if whole not in OPEN or is_dated:
        return whole
    if AT_SIGNING.match(text, part.end):
        return TermType.UPFRONT_PAYMENT
    return TermType.SALES_MILESTONES if OF_SALES.match(text, part.end) else TermType.MILESTONE_PAYMENTS
