"""The nouns that name what is paid, and where they stand in a sentence."""

import re

from msgspec import Struct

from reportgen.lexicon.term_cues import COMPONENTS, MILESTONE_NAME, MILESTONE_REMARK, POTENTIAL, RECEIVED
from reportgen.lexicon.term_phrases import PHRASES
from reportgen.model import TermType
from reportgen.scan.money import Amount
from reportgen.scan.pattern_table import PatternTable

NOUNS = PatternTable((kind, rf"(?i)\b(?:{pattern})") for kind, pattern in (*PHRASES, *COMPONENTS))
POTENTIAL_WORDS = re.compile(POTENTIAL)
RECEIVED_WORDS = re.compile(RECEIVED)
MILESTONE_NAMED = re.compile(MILESTONE_NAME)
MILESTONE_REMARKED = re.compile(MILESTONE_REMARK)
IN_SUM = re.compile(r"(?i)in (?:total|aggregate|the aggregate|all)")
SUMMED = re.compile(r"(?i) (?:(?:potential|possible|future|additional|contingent|certain|further) ){0,3}")
NEEDS_SUM = re.compile(r"(?i)fees?$|lump sums?$")
"""Words of a payment that say nothing where no sum stands beside them."""
MILESTONES = frozenset({TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES})
"""What is due with a step or a level of sales that is yet to be reached."""
CONTINGENT = frozenset(
    {
        TermType.MILESTONE_PAYMENTS,
        TermType.SALES_MILESTONES,
        TermType.ROYALTY,
        TermType.OPTION_EXERCISE_FEE,
        TermType.OPT_IN_FEE,
        TermType.PROFIT_SHARE,
        TermType.SUBLICENSE_INCOME,
        TermType.HEADLINE_TOTAL,
    }
)
GUARANTEED = frozenset(
    {
        TermType.UPFRONT_PAYMENT,
        TermType.LICENSE_FEE,
        TermType.ACCESS_FEE,
        TermType.OPTION_FEE,
        TermType.EQUITY_PURCHASE,
        TermType.EXTENSION_FEE,
        TermType.AMENDMENT_FEE,
        TermType.BUYOUT,
        TermType.PURCHASE_PRICE,
        TermType.MAINTENANCE_FEE,
    }
)
OPEN_ENDED = frozenset({TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES, TermType.HEADLINE_TOTAL})
RATED = frozenset(
    {TermType.ROYALTY, TermType.PROFIT_SHARE, TermType.COST_SHARE, TermType.SUBLICENSE_INCOME, TermType.SUPPLY_PRICE}
)
BESIDES_SUM = re.compile(
    r"(?i)(?:illion|\d) (?:and|plus|as well as|along with|together with) (?:an additional |a further )?(?=\d[\d,.]{0,13} (?:million )?(?:[\w-]+ ){0,4}(?:shares|warrants|ADSs)\b)"
)
"""Between a sum and the number of shares that are given besides it."""


class Noun(Struct, frozen=True, kw_only=True):
    """A noun that names what is paid."""

    type: TermType
    start: int
    end: int


def unnamed(kind: TermType, amount: Amount) -> Noun:
    """Return what an amount is for where no words name it: it stands at the amount and has no length."""
    return Noun(type=kind, start=amount.start, end=amount.start)


def gap_between(text: str, amount: Amount, noun: Noun) -> str:
    """Return the words between an amount and a noun, whichever stands first."""
    return text[noun.end : amount.start] if noun.end <= amount.start else text[amount.end : noun.start]


def needs_sum(text: str, noun: Noun) -> bool:
    """Say whether a noun is a mere fee, which says nothing where no sum stands beside it."""
    return noun.type is TermType.OTHER and NEEDS_SUM.search(text[noun.start : noun.end]) is not None


def component_nouns(text: str, *, is_title: bool = False) -> tuple[Noun, ...]:
    """Return the nouns that name payments, none overlapping, the more special kind first; names and remarks are none."""
    other = [m.span() for m in MILESTONE_REMARKED.finditer(text)] + ([] if is_title else [m.span() for m in MILESTONE_NAMED.finditer(text)])
    found: list[Noun] = []
    for kind, pattern in NOUNS.likely(text):
        at = 0
        while (match := pattern.search(text, at)) is not None:
            start = _start_of(kind, match)
            is_free = not any(n.start < match.end() and start < n.end for n in found)
            if is_free and match.end() > start:
                found.append(Noun(type=kind, start=start, end=match.end()))
            at = match.end() if is_free and match.end() > at else match.start() + 1
    kept = (
        n
        for n in found
        if not any(start < n.end and n.start < end for start, end in other) and not _is_of_next(text, n, found)
    )
    return tuple(sorted(kept, key=lambda n: n.start))


def _start_of(kind: TermType, match: re.Match[str]) -> int:
    """Return where a noun begins: shares that are given besides a sum begin behind the sum."""
    besides = BESIDES_SUM.search(match.group()) if kind is TermType.EQUITY_PURCHASE else None
    return match.start() + besides.end() if besides else match.start()


def _is_of_next(text: str, noun: Noun, found: list[Noun]) -> bool:
    """Say whether "in aggregate" only tells how the payments named right behind it are summed."""
    if noun.type is not TermType.HEADLINE_TOTAL or IN_SUM.fullmatch(text[noun.start : noun.end]) is None:
        return False
    return any(SUMMED.fullmatch(text[noun.end : other.start]) for other in found if other.start > noun.end)
