"""Steps of sales to which the rates of a royalty apply.

Reads: "8% of net sales up to $100 million, 10% between $100 and $250 million and 12% above", "on the first €5 million … on the next €5 million".
Refuses: "5% of net sales, up to a maximum of $2 million a year" (a cap), "3% for two years and 2% thereafter" (times).
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from reportgen.model import Qualifier, Tier, Unit
from reportgen.scan.blocks import is_row
from reportgen.scan.money import Amount, amounts
from reportgen.scan.rates import RateMatch

SALES = re.compile(r"(?i)\b(?:sales|revenues?|receipts|turnover|sold)\b")
ENDS = re.compile(
    r"(?i)[;]|\b(?:milestones?|payments?|fees?|up-?front|maximum|minimum|cap|capped|ceiling|until|unless|credit\w*|paid|pays?|in royalties|royalty (?:of|is|payable)|per (?:unit|share))\b"
)
"""Where the words on a step end: what stands behind is of another payment, of a cap or of a time."""
FIRST = re.compile(r"(?i)\b(?:first|initial)(?: [\w-]+){0,2} $")
NEXT = re.compile(r"(?i)\b(?:next|following|additional|further|second|third)(?: [\w-]+){0,2} $")
ABOVE = re.compile(r"(?i)\b(?:above|over|exceed\w*|in excess of|beyond|more than|greater than|higher than|from|at least)(?: [\w-]+){0,3} $")
BELOW = re.compile(r"(?i)\b(?:up to|below|under|less than|lower than|not (?:exceeding|more than|over)|not in excess of|through|to)(?: [\w-]+){0,3} $")
OR_EQUAL = re.compile(r"(?i)\b(?:greater|more|higher) than or equal to $")
THAT = r"(?:that|this|such|those|these|it|the same)(?: (?:amount|sum|threshold|level|figure|mark|point)s?)?"
REST = re.compile(
    rf"(?i)^(?:[^$€£¥;]{{0,60}}? )?(?:(?:above|over|beyond|exceeding|in excess of|more than|greater than) {THAT}\b|(?:that|which|what|all) (?:is |are )?(?:above|over|beyond|exceeds?)\b|above\b|thereabove\b|(?:everything|anything|all|any) (?:more|else|further)\b|(?:the )?(?:excess|remainder|rest|balance)\b)"
)
"""All sales above the step before."""
RISES = re.compile(r"(?i),? (?:and )?(?:then )?(?:rising|rises|increasing|increases|escalating|stepping up|growing|climbing|going up) to (?:an? |the )?")
FARTHEST = 150


class Step(Struct, frozen=True, kw_only=True):
    """Sales between two bounds."""

    low: Decimal
    high: Decimal | None
    currency: str | None
    is_low_stated: bool = False
    is_computed: bool = False
    """Whether `high` only follows: `the next $5 million`, and no step behind it states where it begins."""


def tiers_of(text: str, found: Sequence[RateMatch]) -> dict[int, tuple[Tier, ...]]:
    """Return the steps of sales by the place where their rate begins: a row of two or more, the one of a row of a table, or a rate that rises."""
    rising = {rate.start: tiers for rate in found if (tiers := _rising(text, rate))}
    if rising or not found:
        return rising
    if len(found) == 1:
        step = _step(text[: found[0].start].strip(" |\t.") + " ", None) if is_row(text) else None
        return {found[0].start: (_tier(found[0], step),)} if step else {}
    for regions in (_behind(text, found), _before(text, found)):
        steps = list(_steps(text, regions))
        if len(steps) == len(found):
            confirmed = [replace(one, is_computed=one.is_computed and not two.is_low_stated) for one, two in pairwise(steps)]
            return {rate.start: (_tier(rate, step),) for rate, step in zip(found, [*confirmed, steps[-1]], strict=True)}
    return {}


def _behind(text: str, found: Sequence[RateMatch]) -> list[str]:
    """Return the words behind each rate up to the next one."""
    ends = [*(rate.start for rate in found[1:]), len(text)]
    return [text[rate.end : min(end, rate.end + FARTHEST)] for rate, end in zip(found, ends, strict=True)]


def _before(text: str, found: Sequence[RateMatch]) -> list[str]:
    """Return the words before each rate from the one before it."""
    starts = [0, *(rate.end for rate in found[:-1])]
    return [_from_level(text[max(start, rate.start - FARTHEST) : rate.start]) for rate, start in zip(found, starts, strict=True)]


def _from_level(region: str) -> str:
    """Return the words on a level of sales without what speaks of payments before it."""
    level = next(iter(amounts(region)), None)
    ends = [match.end() for match in ENDS.finditer(region) if level and match.end() <= level.start]
    return region[max(ends, default=0) :]


def _steps(text: str, regions: Sequence[str]) -> Iterator[Step]:
    """Yield the step of each region as long as each begins where the one before it ends, the first at no sales."""
    last: Step | None = None
    if SALES.search(text) is None:
        return
    for region in regions:
        step = _step(region, last)
        if step is None or step.low != (last.high if last else 0) or (last and step.currency != last.currency):
            return
        yield step
        last = step


def _step(region: str, last: Step | None) -> Step | None:
    """Return the sales that words bound; None where they bound none, or another thing."""
    end = ENDS.search(region)
    words = region[: end.start()] if end else region
    levels = [amount for amount in amounts(words) if amount.start < len(words)]
    if not levels:
        is_rest = last is not None and last.high is not None and REST.search(words) is not None
        return Step(low=last.high, high=None, currency=last.currency) if is_rest and last and last.high is not None else None
    if len(levels) > 2 or any(level.money.unit not in (None, Unit.YEAR, Unit.DEAL) for level in levels):
        return None
    low: Decimal | None = None
    high: Decimal | None = None
    for level in levels:
        bounds = _bounds(words[: level.start], level, last)
        if bounds is None:
            return None
        low, high = bounds[0] if bounds[0] is not None else low, bounds[1] if bounds[1] is not None else high
    is_low_stated = low is not None
    if low is None:
        low = last.high if last and last.high is not None else Decimal(0)
    is_next = NEXT.search(words[: levels[0].start]) is not None
    if high is not None and high <= low:
        return None
    return Step(low=low, high=high, currency=levels[0].money.currency, is_low_stated=is_low_stated and not is_next, is_computed=is_next)


def _bounds(before: str, level: Amount, last: Step | None) -> tuple[Decimal | None, Decimal | None] | None:
    """Return from where and up to where a level of sales bounds a step."""
    money = level.money
    if money.qualifier is Qualifier.RANGE:
        return money.min, money.max
    if NEXT.search(before):
        return (last.high, last.high + money.max) if last and last.high is not None and money.max is not None else None
    if FIRST.search(before):
        return Decimal(0), money.max
    if OR_EQUAL.search(before):
        return money.min, None
    if money.qualifier in (Qualifier.UP_TO, Qualifier.LESS_THAN, Qualifier.UP_TO_ADDITIONAL) or BELOW.search(before):
        return None, money.max
    if money.qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST) or ABOVE.search(before):
        return money.min, None
    return None


def _rising(text: str, rate: RateMatch) -> tuple[Tier, ...]:
    """Return the two steps of `mid-single digits rising to low teens above $1 billion`."""
    words = text[rate.start : rate.end]
    rise = RISES.search(words)
    region = text[rate.end : rate.end + FARTHEST]
    step = _step(region, None) if rise and SALES.search(text) else None
    if rise is None or step is None or step.low == 0 or step.high is not None or len(RISES.findall(words)) > 1:
        return ()
    first, second = " ".join(words[: rise.start()].split()), " ".join(words[rise.end() :].split())
    return (
        Tier(rate=first, rate_min=rate.rate.min, rate_max=rate.rate.min, from_=Decimal(0), to=step.low, currency=step.currency),
        Tier(rate=second, rate_min=rate.rate.max, rate_max=rate.rate.max, from_=step.low, currency=step.currency),
    )


def _tier(rate: RateMatch, step: Step) -> Tier:
    return Tier(
        rate=" ".join(rate.rate.words.split()),
        rate_min=rate.rate.min,
        rate_max=rate.rate.max,
        from_=step.low,
        to=step.high,
        currency=step.currency,
        is_computed=step.is_computed,
    )
