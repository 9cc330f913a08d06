"""Amounts of money in a clean sentence, each with all the words that bound it.

Reads: "up to an additional $4.5 million", "between $2 million and $3 million", "one million euro ($1.2 million)".
Refuses: "patent 5,555,555 of 2001" (no currency).
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from reportgen.lexicon.bounds import CHANGING
from reportgen.model.values import Money
from reportgen.model.vocabulary import Qualifier, Unit
from reportgen.scan.bounds import bound_of, limits, range_start, unit_of
from reportgen.scan.figures import CENT, LARGE, Figure, figures
from reportgen.scan.shares import ShareCount, share_counts

__all__ = ["Amount", "ShareCount", "amounts", "share_counts"]

ABOUT = r"(?:approximately|about|around|approx\.?|roughly|some|ca\.?|~)"
BRACKET = re.compile(
    rf"\s{{0,30}},?\s{{0,30}}[(\[]\s{{0,30}}(?:or\s{{1,30}})?(?:the\s{{1,30}})?(?:equivalent\s{{1,30}}(?:of|to)\s{{1,30}}|equal\s{{1,30}}to\s{{1,30}})?"
    rf"(?P<about>{ABOUT})?\s{{0,30}}"
)
OR_CONVERTED = re.compile(rf",?\s{{0,30}}(?:or|equivalent to)\s{{1,30}}(?P<about>{ABOUT}\s{{1,30}})?")
CURRENCY_SIGN = re.compile(
    r"[$€£¥₩₹₪]|\bcents?\b|\bpence\b|\b(?:dollar|euro|pound|yen\b|won\b|mark|kron|crown|franc|yuan|renminbi|rupee|shekel|lir[ae]\b|guilder|peseta|schilling|reais)"
    r"|(?i:[dns]kk|usd|eur|gbp|jpy|chf|sek|nok|cad|aud|nzd|hkd|sgd|twd|ntd|brl|cny|rmb|krw|inr|ils|nis\b|mxn|dem\b|d-?marks?|dm\b|frf|ff\b|itl|nlg|dfl"
    r"|esp\b|ats\b|\brs\b|\bs[fw]|canadian|cdn)|U\.?\s?S\.?\s?\d",
    re.I,
)
"""What every amount holds one of: a sentence without is not read further."""
CLOSING = re.compile(r"[^()\[\]\d]{0,60}[)\]]")
DASH = re.compile(r"\s{0,30}-{1,2}\s{0,30}")
UNTIL = re.compile(r"\s{0,30}\b(?:to|through|up to)\s{1,30}(?:(?:as much as|up to|approximately|about)\s{1,30})?")
CONJUNCTION = re.compile(r"\s{0,30},?\s{0,30}\b(?:and|or)\s{1,30}|\s{0,30}&\s{0,30}")
COMMA = re.compile(r"\s{0,30},\s{0,30}")
CHANGE = re.compile(rf"\b(?:{CHANGING})\w{{0,6}}\b[^;]{{0,110}}\bfrom\b[^.;]{{0,30}}$", re.I)
EACH_THING = re.compile(
    r"\s{1,30}(?:an?|(?:on|for|per)\s{1,30}(?:each|every))\s{1,30}(?!(?:day|week|month|quarter|year|total)\b)[a-z]{2,20}\b"
)
"""A price: `$0.60 a box`, `$11 for every lamp`; a large amount is no price of a thing."""
COUNTED = re.compile(r"\s{0,30}(?!dollars|payments?|milestones?|fees|respectively|depends|is\b|as\b)[a-z]{2,30}s\b")
"""A plural noun behind a figure without a currency: it counts those."""


class Amount(Struct, frozen=True, kw_only=True):
    """An amount and the words that give it, qualifiers included."""

    start: int
    """Offset in the text that was read."""
    end: int
    money: Money
    words: str
    converted: Money | None = None
    """The same amount in another currency, as a bracket behind it states."""


@lru_cache(maxsize=16384)
def amounts(text: str) -> tuple[Amount, ...]:
    """Return the amounts of a clean text in order; none overlaps another."""
    found: list[Amount] = []
    floor = 0
    read = figures(text) if CURRENCY_SIGN.search(text) else ()
    index = 0
    while index < len(read):
        taken, new = _at(text, read, index, floor)
        if found and new and _is_alternative(text, found[-1], new[0]):
            new[0] = replace(new[0], money=replace(new[0].money, qualifier=Qualifier.ABOUT))
        found += new
        floor = new[-1].end if new else floor
        index += taken
        while index < len(read) and read[index].start < floor:
            index += 1
    return tuple(found)


def _at(text: str, read: Sequence[Figure], index: int, floor: int) -> tuple[int, list[Amount]]:
    """Return how many figures from `index` on are used up, and the amounts that they make."""
    rest = read[index : index + 8]
    ranged = _range(text, rest, floor)
    if ranged:
        return 2, [ranged]
    chain = _chain(text, rest)
    if len(chain) > 1:
        return len(chain), list(_distributed(text, chain, rest, floor))
    figure = rest[0]
    following = rest[1] if len(rest) > 1 else None
    if following is not None:
        repeated = _repeated(text, figure, following)
        if repeated:
            return 2, [_single(text, repeated, rest[2:], floor)]
    if figure.currency is None:
        return 1, []
    return 1, [_single(text, figure, rest[1:], floor)]


def _is_alternative(text: str, first: Amount, second: Amount) -> bool:
    """Say whether `about` holds for the second of two amounts too, as in `about $2 million or $3 million`."""
    is_about = first.money.qualifier is Qualifier.ABOUT and second.money.qualifier is Qualifier.EXACT
    return is_about and text[first.end : second.start].strip() == "or"


def _range(text: str, rest: Sequence[Figure], floor: int) -> Amount | None:
    if len(rest) < 2:
        return None
    low, high = _same_scale(rest[0], rest[1])
    currency = low.currency or high.currency
    if (
        currency is None
        or (low.currency and high.currency and low.currency != high.currency)
        or low.value >= high.value
    ):
        return None
    if (low.currency is None and not (text[high.start].isdigit() or high.is_words)) or (
        high.currency is None and high.scale is None
    ):
        return None
    begin = range_start(text, low.start, floor=floor)
    gap = text[low.end : high.start]
    is_between = begin is not None and text[begin:].lower().startswith(("between", "ranging between"))
    joined = DASH.fullmatch(gap) or UNTIL.fullmatch(gap) or (is_between and CONJUNCTION.fullmatch(gap))
    is_ranging = begin is not None and text[begin:].lower().startswith("rang")
    if not joined or (not is_ranging and UNTIL.fullmatch(gap) and CHANGE.search(text[max(floor, low.start - 140) : low.start])):
        return None
    start = bound_of(text, low.start, high.end, floor=floor).start if begin is None else begin
    unit = unit_of(text, start, high.end, floor=floor, ceiling=_next_start(rest[2:]))
    money = Money(currency=currency, min=low.value, max=high.value, qualifier=Qualifier.RANGE, unit=unit)
    return Amount(start=start, end=high.end, money=money, words=text[start : high.end])


def _same_scale(low: Figure, high: Figure) -> tuple[Figure, Figure]:
    """Return both figures, the unit of the second carried back to the first where that leaves it the smaller one."""
    if low.scale is None and high.scale is not None and low.number < LARGE and low.number < high.number:
        return replace(low, scale=high.scale), high
    return low, high


def _chain(text: str, rest: Sequence[Figure]) -> list[Figure]:
    """Return the figures of `$5, $10 and $15 million` with the scale and currency that they share; one figure is no chain."""
    chain = [rest[0]]
    has_conjunction = False
    for one, two in pairwise(rest):
        gap = text[one.end : two.start]
        conjunction = CONJUNCTION.fullmatch(gap)
        if not (conjunction or COMMA.fullmatch(gap)) or (two.currency or chain[0].currency) != chain[0].currency:
            break
        if two.currency is None and (two.scale is None or COUNTED.match(text, two.end)):
            break
        chain.append(two)
        has_conjunction = bool(conjunction)
    last = chain[-1]
    if rest[0].currency is None or not has_conjunction or all(each.currency and each.scale for each in chain):
        return chain[:1]
    if last.scale is None or any(each.has_cents or (each.scale is None and each.number >= LARGE) for each in chain):
        return chain[:1]
    return [replace(each, scale=each.scale or last.scale, currency=chain[0].currency) for each in chain]


def _distributed(text: str, chain: list[Figure], rest: Sequence[Figure], floor: int) -> Iterator[Amount]:
    """Yield the amounts of a chain: what bounds the first bounds all, what the last is for all are for."""
    bound = bound_of(text, chain[0].start, chain[0].end, floor=floor)
    unit = unit_of(text, bound.start, chain[-1].end, floor=floor, ceiling=_next_start(rest[len(chain) :]))
    for figure in chain:
        start = bound.start if figure is chain[0] else figure.start
        money = _money(figure, bound.qualifier, unit)
        yield Amount(start=start, end=figure.end, money=money, words=text[start : figure.end])


def _repeated(text: str, figure: Figure, following: Figure) -> Figure | None:
    """Return `two million dollars ($2,000,000)` as one figure."""
    if figure.value != following.value or not BRACKET.fullmatch(text, figure.end, following.start):
        return None
    currency = figure.currency or following.currency
    closing = CLOSING.match(text, following.end)
    if currency is None or not closing or (figure.currency and following.currency not in (None, currency)):
        return None
    return replace(figure, currency=currency, end=closing.end())


def _single(text: str, figure: Figure, rest: Sequence[Figure], floor: int) -> Amount:
    converted, end = _converted(text, figure, rest)
    bound = bound_of(text, figure.start, end, floor=floor)
    following = [each for each in rest if each.start >= bound.end]
    unit = unit_of(text, bound.start, bound.end, floor=floor, ceiling=_next_start(following))
    if unit is None and figure.scale in (None, CENT) and figure.value < LARGE and EACH_THING.match(text, bound.end):
        unit = Unit.UNIT
    money = _money(figure, bound.qualifier, unit)
    return Amount(
        start=bound.start, end=bound.end, money=money, words=text[bound.start : bound.end], converted=converted
    )


def _converted(text: str, figure: Figure, rest: Sequence[Figure]) -> tuple[Money | None, int]:
    """Return the amount in another currency that a bracket adds, and where the bracket ends."""
    other = rest[0] if rest else None
    if other is None or other.currency in (None, figure.currency):
        return None, figure.end
    gap = BRACKET.fullmatch(text, figure.end, other.start) or OR_CONVERTED.fullmatch(text, figure.end, other.start)
    if not gap:
        return None, figure.end
    closing = CLOSING.match(text, other.end) if "(" in gap[0] or "[" in gap[0] else None
    qualifier = Qualifier.ABOUT if gap["about"] else Qualifier.EXACT
    return _money(other, qualifier, None), closing.end() if closing else other.end


def _money(figure: Figure, qualifier: Qualifier, unit: Unit | None) -> Money:
    least, most = limits(qualifier, figure.value)
    return Money(currency=figure.currency or "", min=least, max=most, qualifier=qualifier, unit=unit)


def _next_start(rest: Sequence[Figure]) -> int | None:
    return next((figure.start for figure in rest if figure.currency), None)
