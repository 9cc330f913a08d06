"""Rates of a royalty that each hold for a step of sales: one royalty with tiers, told by several claims."""

from collections.abc import Sequence
from decimal import Decimal

from reportgen.merge.sources import Sources
from reportgen.merge.term_slots import Slot, add, fits
from reportgen.model import TermReading, TermType, Tier


def tiers_in(readings: Sequence[TermReading]) -> tuple[Tier, ...]:
    """Return the tiers that readings give, the lowest first; one tier alone is none."""
    found = row_of(readings)
    return tuple(found) if len(found) > 1 else ()


def row_of(readings: Sequence[TermReading]) -> list[Tier]:
    """Return the tiers of readings in a row in which each begins where the one before it ends; of two that fit the one told first."""
    pool = list(dict.fromkeys(tier for reading in readings for tier in reading.tiers))
    row = [min(pool, key=lambda tier: tier.from_ or 0)] if pool else []
    while (following := next((tier for tier in pool if goes_on(row, [tier])), None)) is not None:
        row.append(following)
    return row


def begins(tiers: Sequence[Tier]) -> bool:
    """Say whether tiers begin with the first sales, so that another royalty begins."""
    return bool(tiers) and not tiers[0].from_


def goes_on(tiers: Sequence[Tier], further: Sequence[Tier]) -> bool:
    """Say whether further tiers begin where others end."""
    if not tiers or not further or tiers[-1].to is None:
        return False
    return (tiers[-1].to, tiers[-1].currency) == (further[0].from_, further[0].currency)


def words_of(tiers: Sequence[Tier]) -> str:
    """Return `8% to 12%`: the rates of the first and the last tier."""
    return f"{tiers[0].rate} to {tiers[-1].rate}"


def is_span(tiers: Sequence[Tier], readings: Sequence[TermReading]) -> bool:
    """Say whether readings without tiers tell the same rates from the least to the most: `8% to 12%`."""
    bounds = bounds_of(tiers)
    spans = {(reading.rate_min, reading.rate_max) for reading in readings if reading.rate is not None}
    return bounds is not None and spans == {bounds} and not any(reading.tiers for reading in readings)


def bounds_of(tiers: Sequence[Tier]) -> tuple[Decimal, Decimal] | None:
    """Return the least and the greatest rate in per cent; None where a rate is told in words."""
    numbers = [number for tier in tiers for number in (tier.rate_min, tier.rate_max) if number is not None]
    return (min(numbers), max(numbers)) if len(numbers) == 2 * len(tiers) else None


def with_tiers(slots: list[Slot], sources: Sources) -> list[Slot]:
    """Return slots with the steps of one royalty in one, and what tells it from its first rate to its last."""
    whole: list[Slot] = []
    ladder: Slot | None = None
    for slot in sorted(slots, key=lambda slot: min((sources.order(claim)[:4], claim.value_start) for claim, _ in slot.told)):
        tiers = _tiers(slot)
        if ladder is not None and goes_on(_tiers(ladder), tiers) and fits(ladder, slot.payer, slot.payee):
            _join(ladder, slot)
            continue
        ladder = slot if begins(tiers) else ladder if slot.type is not TermType.ROYALTY else None
        whole.append(slot)
    for ladder in [slot for slot in whole if len(_tiers(slot)) > 1]:
        for other in [slot for slot in whole if slot.type is TermType.ROYALTY and slot is not ladder and fits(ladder, slot.payer, slot.payee)]:
            if not ladder.voices() & other.voices() and is_span(_tiers(ladder), [reading for _, reading in other.told]):
                _join(ladder, other)
                whole.remove(other)
    return whole


def _tiers(slot: Slot) -> list[Tier]:
    return row_of([reading for _, reading in slot.told])


def _join(slot: Slot, other: Slot) -> None:
    for claim, reading in other.told:
        add(slot, claim, reading, other.payer, other.payee)
