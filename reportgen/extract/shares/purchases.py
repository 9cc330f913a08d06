"""How many shares a purchase buys, at which price and premium: what stands with its sum in one clause.

Reads: "buys 789,000 shares of common stock at $19.00 per share, a 25% premium to the 30-day average, for $15 million".
Refuses: "common stock, par value $0.01 per share", "above the closing price of $12 per share", a price that the sum and the number belie.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import TypeVar

from msgspec import Struct

from reportgen.extract.no_terms.share_sums import DEAREST_SHARE
from reportgen.extract.shares.instruments import instrument_in
from reportgen.extract.shares.premiums import Premium, premiums
from reportgen.model import Instrument, Unit
from reportgen.scan.money import Amount, amounts
from reportgen.scan.shares import ShareCount, share_counts

EACH = re.compile(r"(?i)\)? (?:each|apiece|(?:a|per) (?:common |ordinary |preferred |newly issued )?(?:share|ADS|ADR|unit))\b")
PRICE_OF = re.compile(r"(?i)\b(?:price per (?:[\w-]+ ){0,2}(?:share|ADS)|per[- ]share (?:purchase |subscription |issue )?price|share price)(?: (?:is|was|of|equal|to|at|will|be)){1,4} $")
NO_PRICE = re.compile(
    r"(?i)(?:\bpar value(?: of)?|\b(?:dividends?|earnings|loss|losses|income|value)\b[^,;]{0,30}|\b(?:closing|market|average|trading|sale|last|quoted|reference|reported|volume[- ]weighted) (?:[\w-]+ ){0,3}(?:price|close)\b[^,;]{0,60}|\bpremium\b[^,;]{0,120}\b(?:price|close|average)\b[^,;]{0,60}) $"
)
"""Before a sum for each share that is not what the buyer pays."""
EXERCISE = re.compile(r"(?i)\b(?:exercise|strike|conversion|exercis\w+|convert\w*)\b[^,;]{0,60}$")
PAR = re.compile(r"(?i)\)? par\b|(?: per share)? par value\b")
OTHER_COUNT = re.compile(r"(?i)^(?: of [\w ]{0,40})? (?:(?:are|were|is|was|being|currently|then|already|which) ){0,3}(?:outstanding|held|owned)\b")
BESIDES = re.compile(r"(?i);|\b(?:and|plus|also|as well as|together with|along with)\b(?! (?:accompanying |related |associated |attached )?(?:warrants|preferred|common|convertible)\b)")
"""What ends the words on a sum behind it; "common stock and warrants" are bought together."""
BOUNDED = re.compile(r"(?i)\b(?:up to|as many as|at least|at most|more than|less than|fewer than|over|maximum of|minimum of|not exceeding|in excess of)(?: an? (?:additional|aggregate|total)(?: of)?)? $")
APART = re.compile(r";|(?i:\b(?:plus|also|additional|further|as well as|in addition|warrants?|options?|royalt\w+|milestones?|up-?front|fees?)\b)")
"""What stands between a sum and what belongs to another payment."""
APART_OR_MORE = re.compile(APART.pattern + r"|(?i:\b(?:and|of which)\b)")
"""What stands between a sum and a number of shares that is given besides it."""
NEAR = 170
TOLERANCE = Decimal("0.05")
"""Share by which number times price may miss the sum, which may be rounded."""
Placed = TypeVar("Placed", Amount, ShareCount, Premium)


class Purchase(Struct, frozen=True, kw_only=True):
    """What is told of a purchase of equity beside its sum."""

    shares: int | None = None
    price: Decimal | None = None
    currency: str | None = None
    """Of the price."""
    premium: Decimal | None = None
    premium_on: str | None = None
    instrument: Instrument | None = None


def purchase_at(text: str, start: int, end: int, amount: Amount | None = None) -> Purchase:
    """Return what belongs to the purchase whose sum, number or noun stands from `start` to `end`."""
    sums = [each for each in amounts(text) if each != amount]
    own = _price_in(text, amount) if amount else None
    instrument = instrument_in(_clause(text, start, end, [s for s in sums if not is_share_price(text, s)]))
    is_exercised = instrument is Instrument.WARRANTS
    priced = [s for s in sums if _price_in(text, s, is_exercised=is_exercised) is not None]
    others = [s for s in sums if not is_share_price(text, s)]
    price = amount if own is not None else _nearest(text, start, end, priced, others)
    counts = [c for c in share_counts(text) if not OTHER_COUNT.match(text[c.end :]) and not BOUNDED.search(text[: c.start])]
    count = _nearest(text, start, end, counts, others, APART_OR_MORE)
    premium = _nearest(text, start, end, [*premiums(text)], others)
    found = Purchase(
        shares=count.count if count else None,
        price=price.money.max if price else None,
        currency=price.money.currency if price else None,
        premium=premium.percent if premium else None,
        premium_on=premium.basis if premium else None,
        instrument=instrument,
    )
    return _checked(found, None if amount is None or own is not None else amount)


def is_share_price(text: str, amount: Amount) -> bool:
    """Say whether an amount is for one share, whatever price it is."""
    is_each = amount.money.unit is Unit.SHARE or EACH.match(text[amount.end :]) is not None or PRICE_OF.search(text[: amount.start]) is not None
    return is_each and 0 < (amount.money.max or 0) < DEAREST_SHARE


def _price_in(text: str, amount: Amount, *, is_exercised: bool = False) -> Decimal | None:
    """Return the exact price of one share that an amount gives, if it is what the buyer pays."""
    before = text[: amount.start]
    if not is_share_price(text, amount) or amount.money.min != amount.money.max or NO_PRICE.search(before) or PAR.match(text[amount.end :]):
        return None
    return None if EXERCISE.search(before) and not is_exercised else amount.money.max


def _clause(text: str, start: int, end: int, others: Sequence[Amount]) -> str:
    """Return the words around a place up to another sum or a semicolon."""
    first = max((s.end for s in others if s.end <= start), default=0)
    last = min((s.start for s in others if s.start >= end), default=len(text))
    before, behind = text[max(first, start - NEAR) : start], text[end : min(last, end + NEAR)]
    return before.rsplit(";", 1)[-1] + text[start:end] + BESIDES.split(behind, maxsplit=1)[0]


def _nearest(
    text: str, start: int, end: int, found: Sequence[Placed], others: Sequence[Amount], apart: re.Pattern[str] = APART
) -> Placed | None:
    """Return what stands nearest to a place with nothing of another payment between."""
    near: list[tuple[int, int]] = []
    for number, each in enumerate(found):
        if each.start < end and start < each.end:
            return each
        low, high = (end, each.start) if each.start >= end else (each.end, start)
        gap = text[low:high]
        if len(gap) <= NEAR and not apart.search(gap) and not any(low <= other.start < high for other in others):
            near.append((len(gap), number))
    return found[min(near)[1]] if near else None


def _checked(found: Purchase, amount: Amount | None) -> Purchase:
    """Return what agrees: a price in the currency of the sum, a number and a price that make the sum."""
    if amount is None:
        return found
    if found.currency not in (None, amount.money.currency):
        return Purchase(shares=found.shares, premium=found.premium, premium_on=found.premium_on, instrument=found.instrument)
    total = amount.money.max if amount.money.max is not None else amount.money.min
    if found.shares and found.price and total and abs(found.shares * found.price - total) > TOLERANCE * total:
        return Purchase(premium=found.premium, premium_on=found.premium_on, instrument=found.instrument)
    return found
