"""Which rate belongs to a noun of payment, and of what it is taken.

Reads: "royalties of 5% to 8% on net sales", "an equal split of the profits".
Refuses: "royalties; the loan bears interest of 5%", "royalties and a 5% stake".
"""

import re

from reportgen.extract.term_nouns import Noun
from reportgen.model import TermType
from reportgen.scan.rates import RateMatch

BASE = re.compile(
    r"(?i)\b(?:on|of) (?:all |any |worldwide |annual |future |aggregate |the |its |global |product )*((?:net |gross |product |worldwide |global |annual |future |commercial |invoiced |resulting |U\.S\. |ex-U\.S\. |net product ){0,4}(?:sales|revenues?|profits?|selling price|net receipts|wholesale price)(?: of (?:any |the |all |each )?[\w-]+(?: [\w-]+){0,3})?)"
)


def rate_for(text: str, noun: Noun, found: tuple[RateMatch, ...], taken: set[int]) -> RateMatch | None:
    """Return the rate nearest to a noun that no other noun has taken, and take it; rates of shares and interest are none."""
    near = []
    for index, rate in enumerate(found):
        if index in taken:
            continue
        gap = text[noun.end : rate.start] if rate.start >= noun.end else text[rate.end : noun.start]
        if (
            len(gap) <= 70
            and ";" not in gap
            and not re.search(
                r"(?i)premium|interest|ownership|stake|owned|shares|up-?front|milestone",
                gap + text[rate.end : rate.end + 14],
            )
        ):
            near.append((len(gap) + (0 if rate.end <= noun.start else 2), index, rate))
    if not near:
        return None
    _, index, rate = min(near)
    taken.add(index)
    return rate


def base_of(text: str, at: int, kind: TermType) -> str | None:
    """Return what a rate is taken of; behind a comma the base of shared profits is that of another payment."""
    behind = text[at : at + 160]
    match = BASE.search(behind.split(",")[0] if kind is TermType.PROFIT_SHARE else behind)
    return " ".join(match.group(1).split()) if match else None
