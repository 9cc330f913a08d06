"""Which rate belongs to a noun of payment, and of what it is taken.

Reads: "royalties of 5% to 8% on net sales", "an equal split of the profits".
Refuses: "royalties; the loan bears interest of 5%", "royalties and a 5% stake".
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from reportgen.extract.amounts.term_nouns import Noun
from reportgen.model import TermType
from reportgen.scan.rates import RateMatch, rates

BASE = re.compile(
    r"(?i)\b(?:on|of) (?:all |any |worldwide |annual |future |aggregate |the |its |global |product )*((?:net |gross |product |worldwide |global |annual |future |commercial |invoiced |resulting |U\.S\. |ex-U\.S\. |net product ){0,4}(?:sales|revenues?|profits?|selling price|net receipts|wholesale price)(?: of (?:any |the |all |each )?[\w-]+(?: (?!(?:outside|within|inside|until|that|which|from|to|at|by|after|once|when|begin\w*|ris\w+|rose|increas\w+|decreas\w+|fall\w*|paid|payable)\b)[\w-]+){0,3})?)"
)


def rate_for(text: str, noun: Noun, found: tuple[RateMatch, ...], taken: set[int], others: Sequence[Noun] = ()) -> RateMatch | None:
    """Return the rate nearest to a noun that no other noun has taken, and take it; rates of shares and interest are none."""
    near = []
    for index, rate in enumerate(found):
        if index in taken or any(other is not noun and other.start <= rate.start and rate.end <= other.end for other in others):
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


ELSEWHERE = re.compile(
    r"(?i)\b(?:and|or|plus|but) (?P<of>(?:a royalty )?of |an? )?(?=\d{1,2}(?:\.\d+)? ?(?:%|percent\b|per cent\b)[ ,]{1,2}(?:(?:of|on) (?:the )?(?:net |gross )?sales\b|elsewhere\b|outside\b|there\b|thereafter\b|after(?:wards| that)\b|in (?:all |the )?(?:other|rest|remaining)\b))"
)

BETWEEN = re.compile(r"(?i)\bbetween \S{1,8}(?: percent| per cent)? $")
"""Before the second of two rates that bound one: "between 2% and 4% of net sales"."""


def further_royalties(text: str, nouns: Sequence[Noun]) -> list[Noun]:
    """Return the royalties that a sentence adds to one that it names: "4.5% on sales in Asia and 2% elsewhere"."""
    first = next((n for n in nouns if n.type is TermType.ROYALTY), None)
    if first is None:
        return []
    found = [m for m in ELSEWHERE.finditer(text, first.end) if ";" not in text[first.end : m.start()] and not BETWEEN.search(text[: m.start()])]
    return [Noun(type=TermType.ROYALTY, start=m.start(), end=m.end()) for m in found if not any(n.start < m.end() and m.start() < n.end for n in nouns)]


DOWN = r"lower(?:s|ed|ing)|reduc(?:es|ed|ing)|cut(?:s|ting)?|decreas(?:es|ed)|bring(?:s|ing)? down|brought down"
REPLACED = re.compile(rf"(?i)\b(?:{DOWN}|chang(?:es|ed|ing)|amend(?:s|ed|ing)|rais(?:es|ed|ing)|increas(?:es|ed)|doubl(?:es|ed|ing)|ris(?:es|en|ing)|rose|fall(?:s|en|ing)?|fell|drop(?:s|ped)?|goes (?:up|down)|went (?:up|down))\b[^;.%]{{0,70}}\bfrom $")
"""What leads to the rate that was, behind which stands the one that is."""
NEW_ONE = re.compile(r"(?i)[^;.%]{0,30}\bto {1,3}")


def rate_in_force(text: str, rate: RateMatch, found: tuple[RateMatch, ...]) -> RateMatch:
    """Return the rate that a change puts in the place of another: "lowers the royalty from 6% to 2.5%" states 2.5%."""
    if REPLACED.search(text[: rate.start]) is None:
        return rate
    behind = next((r for r in found if r.start >= rate.end and NEW_ONE.fullmatch(text[rate.end : r.start])), None)
    if behind is not None:
        return behind
    parts = re.split(r"(?i)\bto {1,3}", text[rate.start : rate.end], maxsplit=1)
    inside = rates(parts[1]) if len(parts) == 2 else ()
    at = rate.end - len(parts[-1])
    return replace(inside[0], start=at + inside[0].start, end=at + inside[0].end) if inside else rate


CHANGED = re.compile(r"(?i) (?:from|to|at|by|of|is|are|was|were) (?:an? )?(?=\d|(?:low|mid|high)\b)")
"""What ends the name of a base: the rate that it had or has."""


def base_of(text: str, at: int, kind: TermType) -> str | None:
    """Return what a rate is taken of; behind a comma the base of shared profits is that of another payment."""
    behind = text[at : at + 160]
    match = BASE.search(behind.split(",")[0] if kind is TermType.PROFIT_SHARE else behind)
    return CHANGED.split(" ".join(match.group(1).split()))[0] if match else None
