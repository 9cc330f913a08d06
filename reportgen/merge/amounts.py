"""Amounts of one kind of payment as several sentences give them: the same, a variant in words, or a conflict."""

from decimal import Decimal

from reportgen.model import Qualifier, State, TermReading

LOOSE = frozenset({Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.LESS_THAN})
ROUNDING = Decimal("0.1")
"""Share by which a rounded amount may miss the exact one."""


def has_amount(reading: TermReading) -> bool:
    """Say whether a term states a number: of money, of a rate, or none at all as zero."""
    return any(value is not None for value in (reading.min, reading.max, reading.rate, reading.rate_min, reading.rate_max)) or (
        reading.state is State.ZERO
    )


def is_same_amount(one: TermReading, other: TermReading) -> bool:
    """Say whether two readings state the same number, however bounded in words: `42`, `up to 42`."""
    if (one.state is State.ZERO) != (other.state is State.ZERO) or _differ(one.currency, other.currency) or _differ(one.unit, other.unit):
        return False
    if one.state is State.ZERO:
        return True
    if one.max is not None and other.max is not None:
        return one.max == other.max and not _differ(one.min or None, other.min or None)
    if one.min is not None and other.min is not None:
        return one.min == other.min
    return is_same_rate(one, other)


def is_same_rate(one: TermReading, other: TermReading) -> bool:
    """Say whether two readings state the same rate, by its numbers or else by its words."""
    if any(value is not None for value in (one.min, one.max, other.min, other.max)):
        return False
    if one.rate_min is not None or one.rate_max is not None or other.rate_min is not None or other.rate_max is not None:
        return (one.rate_min, one.rate_max) == (other.rate_min, other.rate_max) and not (one.tiers and other.tiers and one.tiers != other.tiers)
    return one.rate is not None and other.rate is not None and plain(one.rate) == plain(other.rate)


def is_rounding(one: TermReading, other: TermReading) -> bool:
    """Say whether one amount is the other in rounder words: `nearly 40 million`, `39.5 million`."""
    if _differ(one.currency, other.currency) or not {one.qualifier, other.qualifier} & LOOSE:
        return False
    a, b = one.max if one.max is not None else one.min, other.max if other.max is not None else other.min
    return a is not None and b is not None and abs(a - b) <= ROUNDING * max(a, b)


def plain(words: str) -> str:
    """Return words without case, hyphens and doubled spaces, for comparing."""
    return " ".join(words.casefold().replace("-", " ").split())


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other
