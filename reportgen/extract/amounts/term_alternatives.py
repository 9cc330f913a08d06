"""Sums that share a noun: two of which one is paid, never added and never a range, and those that "respectively" deals out.

Reads: "about $200 million or $238 million, depending on the product": two terms, each about, each for a product;
"an upfront and a second payment of $2 million and $3 million, respectively".
Refuses: "up to $18 million; it had revenues of $21 million or $22 million".
"""

import re
from itertools import pairwise

from msgspec.structs import replace

from reportgen.extract.amounts.money_lines import MoneyLine, Pairs
from reportgen.model import Qualifier, Unit
from reportgen.scan.money import Amount

ABOUT = r"(?:about|approximately|roughly|some)"
OR_ELSE = re.compile(rf",? or {{1,2}}(?:{ABOUT} )?")
OR_BEFORE = re.compile(rf"[\d)n] ?,? or {{1,2}}(?:{ABOUT} )?$")
OR_BEHIND = re.compile(rf",? or {{1,2}}(?:{ABOUT} )?(?:[$€£¥]|[A-Z]{{2,3}} ?[$\d])")
RESPECTIVELY = re.compile(r"(?i)[^;]{0,40}\brespectively\b")


def alternatives(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Add the other sum of each "or", under the same noun, for the same unit and as exactly."""
    found = list(pairs)
    for first, second in pairwise(sentence.money):
        if OR_ELSE.fullmatch(sentence.text[first.end : second.start]) is None or (second.money.unit is Unit.SHARE and first.money.unit is not Unit.SHARE):
            continue
        held = {a.start: (a, n) for a, n in found if a.start in (first.start, second.start)}
        if not held:
            continue
        noun = next(iter(held.values()))[1]
        found = [pair for pair in found if pair[0].start not in held]
        found += [(amount, held.get(amount.start, (amount, noun))[1]) for amount in _alike(first, second)]
    return tuple(found)


def respectively(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Put in the place of all pairs the amounts that "respectively" deals out to the nouns before them; a bound on the first holds for each."""
    text, money = sentence.text, sentence.money
    if len(money) < 2 or not RESPECTIVELY.match(text[money[-1].end :]):
        return pairs
    before = [noun for noun in sentence.nouns if noun.end <= money[0].start]
    if len(before) != len(money) or any(
        "and" not in text[a.end : b.start] and "," not in text[a.end : b.start] for a, b in pairwise(money)
    ):
        return pairs
    first = money[0].money
    if first.qualifier is Qualifier.UP_TO:
        money = tuple(replace(m, money=replace(m.money, min=first.min, qualifier=first.qualifier)) for m in money)
    return tuple(zip(money, before, strict=True))


AT_FIRST = re.compile(r"(?i)\b(?:begin(?:s|ning)?|start(?:s|ing)?|initially|at first|first)(?: (?:at|with|of|is|are|was))? {1,3}$")
AT_FIRST_BEHIND = re.compile(r"(?i) (?:at first|initially|in the first year|for the first)")
RISES_TO = re.compile(
    r"(?i)[^;.$€£¥]{0,70}\b(?:ris(?:e|es|ing)|increas(?:e|es|ing)|grow(?:s|ing)?|climb(?:s|ing)?|escalat(?:e|es|ing)|step(?:s|ping)? up|go(?:es|ing)? up)(?: (?:gradually|annually|yearly|over time|each year|by stages)){0,2} to {1,3}"
)


RISING_TO = re.compile(r"(?i)(?: (?:per|a|each) year| annually)?,? (?:rising|increasing|growing|escalating|stepping up)(?: (?:gradually|annually|over time|each year)){0,2} to (?:up to )?")
"""What ties two sums into one range without a word of where it begins."""


def rising(text: str, money: tuple[Amount, ...]) -> tuple[Amount, ...]:
    """Return the amounts with each that begins low and rises as one range: "fees that begin at $10,000 and rise to $50,000"."""
    found: list[Amount] = []
    for amount in money:
        first = found[-1] if found else None
        if first is not None and _rises(text, first, amount):
            ranged = replace(first.money, max=amount.money.max, qualifier=Qualifier.RANGE)
            found[-1] = replace(first, end=amount.end, money=ranged, words=text[first.start : amount.end])
        else:
            found.append(amount)
    return tuple(found)


def _rises(text: str, first: Amount, last: Amount) -> bool:
    """Say whether a sum is where another one begins, and the second where it ends."""
    low, high = first.money, last.money
    if low.currency != high.currency or low.max is None or high.max is None or low.max >= high.max or low.min != low.max:
        return False
    gap = text[first.end : last.start]
    begins = AT_FIRST.search(text[: first.start]) or AT_FIRST_BEHIND.match(text[first.end :])
    return (begins is not None and RISES_TO.fullmatch(gap) is not None) or RISING_TO.fullmatch(gap) is not None


def is_alternative(text: str, amount: Amount) -> bool:
    """Say whether another sum stands beside this one behind "or"."""
    return bool(OR_BEFORE.search(text[: amount.start]) or OR_BEHIND.match(text[amount.end :]))


def _alike(first: Amount, second: Amount) -> tuple[Amount, Amount]:
    """Return two sums with the unit of either and the "about" of the first."""
    unit = next((u for u in (first.money.unit, second.money.unit) if u not in (None, Unit.SHARE)), None)
    is_about = first.money.qualifier is Qualifier.ABOUT and second.money.qualifier is Qualifier.EXACT
    qualifier = Qualifier.ABOUT if is_about else second.money.qualifier
    return (
        replace(first, money=replace(first.money, unit=first.money.unit or unit)),
        replace(second, money=replace(second.money, unit=second.money.unit or unit, qualifier=qualifier)),
    )
