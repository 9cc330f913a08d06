"""Payment terms: what several sentences say of one payment is one term with several claims."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import TypeVar

from reportgen.merge.amounts import has_amount, is_rounding, is_same_amount
from reportgen.merge.findings import Findings
from reportgen.merge.royalty_tiers import bounds_of, tiers_in, with_tiers, words_of
from reportgen.merge.sources import Sources
from reportgen.merge.term_slots import Slot, Told, add, fits, voice
from reportgen.model import Claim, Contingency, Grade, Modality, State, Term, TermReading, TermType, digest

SINGULAR = frozenset(
    {
        TermType.UPFRONT_PAYMENT, TermType.HEADLINE_TOTAL, TermType.MILESTONE_PAYMENTS, TermType.MILESTONE_PAYMENT,
        TermType.PURCHASE_PRICE, TermType.OPTION_FEE, TermType.OPTION_EXERCISE_FEE, TermType.ACCESS_FEE, TermType.EXTENSION_FEE,
        TermType.TERMINATION_PAYMENT, TermType.ROYALTY, TermType.EQUITY_PURCHASE, TermType.BUYOUT,
    }
)  # fmt: skip
"""Payments of which a document that gives one figure gives the figure: two documents that differ are in conflict."""
STATED_FIRST = "a stated amount is kept over the words that it is not disclosed"

Value = TypeVar("Value")
Resolve = Callable[[Claim, str | None], str | None]
"""Returns the id of the party that a claim means by a name."""


def fold_terms(owner: str, told: Sequence[Told], resolve: Resolve, sources: Sources, findings: Findings, corrected: frozenset[str]) -> tuple[Term, ...]:
    """Return the terms of one deal or event, in the order in which they were first told."""
    ordered = sorted(told, key=lambda pair: (sources.order(pair[0])[:4], pair[0].value_start, pair[0].id))
    slots: list[Slot] = []
    for claim, reading in ordered:
        if has_amount(reading) and claim.modality is not Modality.RETROSPECTIVE:
            _enter_stated(claim, reading, slots, resolve)
    slots = with_tiers(slots, sources)
    _settle_conflicts(owner, slots, sources, findings)
    for claim, reading in ordered:
        if has_amount(reading) and claim.modality is Modality.RETROSPECTIVE:
            _enter_recalled(owner, (claim, reading), slots, resolve, sources, findings)
    for claim, reading in ordered:
        if not has_amount(reading):
            _enter_open(claim, reading, slots, resolve)
    slots.sort(key=lambda slot: min((sources.order(claim)[:4], claim.value_start) for claim, _ in slot.told))
    ids = {id(slot): "t-" + digest(owner, _first(slot, sources).id) for slot in slots}
    terms = []
    for slot in slots:
        _report_undisclosed(ids[id(slot)], slot, sources, findings)
        terms.append(_term(slot, ids, slots, sources, corrected))
    return tuple(terms)


def _enter_stated(claim: Claim, reading: TermReading, slots: list[Slot], resolve: Resolve) -> None:
    payer, payee = resolve(claim, reading.payer), resolve(claim, reading.payee)
    for slot in slots:
        if slot.type is not reading.type or not fits(slot, payer, payee) or _in_one_breath(claim, slot):
            continue
        same = any(is_same_amount(reading, known) for _, known in slot.told)
        if same or (voice(claim) not in slot.voices() and any(is_rounding(reading, known) for _, known in slot.told)):
            add(slot, claim, reading, payer, payee)
            return
    slots.append(Slot(type=reading.type, payer=payer, payee=payee, told=[(claim, reading)], is_open=False))


def _enter_recalled(owner: str, told: Told, slots: list[Slot], resolve: Resolve, sources: Sources, findings: Findings) -> None:
    """Join what a look back remembers to the payment that it can only mean, and enter the conflict where the amounts differ."""
    claim, reading = told
    payer, payee = resolve(claim, reading.payer), resolve(claim, reading.payee)
    held = [slot for slot in slots if slot.type is reading.type]
    if not held:
        slots.append(Slot(type=reading.type, payer=payer, payee=payee, told=[told], is_open=False))
        return
    same = next((slot for slot in held if any(_is_remembered(reading, known) for _, known in slot.told)), None)
    if same is None and (len(held) > 1 or not _is_contested(claim, reading, held[0]) or not fits(held[0], payer, payee)):
        findings.background.append(told)
        return
    if same is None:
        kept = _best([pair for pair in held[0].told if has_amount(pair[1])], sources)[0]
        term = "t-" + digest(owner, _first(held[0], sources).id)
        findings.disagree(term, "amount", kept, [claim])
    add(same or held[0], claim, reading, payer, payee)


def _is_remembered(reading: TermReading, known: TermReading) -> bool:
    return is_same_amount(reading, known) or is_rounding(reading, known)


def _is_contested(claim: Claim, reading: TermReading, slot: Slot) -> bool:
    """Say whether a remembered amount can be set against the one known: in one currency, for one unit, of another sentence."""
    if _in_one_breath(claim, slot):
        return False
    return any(
        known.currency == reading.currency and (known.unit is None or reading.unit is None or known.unit is reading.unit)
        for _, known in slot.told
        if has_amount(known)
    )


def _enter_open(claim: Claim, reading: TermReading, slots: list[Slot], resolve: Resolve) -> None:
    payer, payee = resolve(claim, reading.payer), resolve(claim, reading.payee)
    fitting = [slot for slot in slots if slot.type is reading.type and fits(slot, payer, payee)]
    apart = [slot for slot in fitting if slot.is_open or not _in_one_breath(claim, slot)]
    if apart:
        add(apart[0], claim, reading, payer, payee)
    else:
        slots.append(Slot(type=reading.type, payer=payer, payee=payee, told=[(claim, reading)], is_open=True))


def _in_one_breath(claim: Claim, slot: Slot) -> bool:
    """Say whether a sentence that the slot rests on gives this claim too, in other words of it: a second payment."""
    return any(
        claim.document == known.document and claim.start == known.start and claim.value_start != known.value_start for known, _ in slot.told
    )


def _settle_conflicts(owner: str, slots: list[Slot], sources: Sources, findings: Findings) -> None:
    """Make one term of two figures for one payment that different documents give, and enter the conflict."""
    for kind in sorted({slot.type for slot in slots} & SINGULAR):
        held = [slot for slot in slots if slot.type is kind]
        if len(held) != 2 or held[0].voices() & held[1].voices() or not fits(held[0], held[1].payer, held[1].payee):
            continue
        if any(_has_own_unit(slot) for slot in held):
            continue
        first, second = sorted(held, key=lambda slot: sources.weight(_best(slot.told, sources)[0]))
        kept = _best(first.told, sources)[0]
        term = "t-" + digest(owner, min((claim for slot in held for claim, _ in slot.told), key=sources.order).id)
        findings.disagree(term, "amount", kept, [claim for claim, _ in second.told])
        for claim, reading in second.told:
            add(first, claim, reading, second.payer, second.payee)
        slots.remove(second)


def _has_own_unit(slot: Slot) -> bool:
    return len({reading.scope for _, reading in slot.told if reading.scope}) > 1


def _report_undisclosed(term: str, slot: Slot, sources: Sources, findings: Findings) -> None:
    silent = [claim for claim, reading in slot.told if reading.state is State.UNDISCLOSED]
    stated = [pair for pair in slot.told if has_amount(pair[1])]
    if silent and stated:
        kept = _best(stated, sources)[0]
        outranks = kept.grade is Grade.B and silent[0].grade is Grade.C
        findings.disagree(term, "amount", kept, silent, "" if outranks else STATED_FIRST)


def _term(slot: Slot, ids: dict[int, str], slots: Sequence[Slot], sources: Sources, corrected: frozenset[str]) -> Term:
    ranked = sorted(slot.told, key=lambda pair: (not has_amount(pair[1]), sources.weight(pair[0])))
    best = ranked[0][1]
    readings = [reading for _, reading in ranked]
    tiers = tiers_in(readings)
    least, most = (bounds_of(tiers) or (None, None)) if tiers else (best.rate_min, best.rate_max)
    return Term(
        id=ids[id(slot)],
        type=slot.type,
        state=best.state,
        currency=best.currency,
        min=best.min,
        max=best.max,
        qualifier=best.qualifier,
        unit=_known(reading.unit for reading in readings),
        rate=words_of(tiers) if tiers else best.rate,
        rate_min=least,
        rate_max=most,
        tiers=tiers,
        base=_known(reading.base for reading in readings),
        shares=_known(reading.shares for reading in readings),
        price_per_share=_known(reading.price_per_share for reading in readings),
        premium=_known(reading.premium for reading in readings),
        premium_on=_known(reading.premium_on for reading in readings),
        instrument=_known(reading.instrument for reading in readings),
        payer=slot.payer,
        payee=slot.payee,
        contingency=_contingency(readings),
        condition=_known(reading.condition for reading in readings),
        scope=_known(reading.scope for reading in readings),
        part_of=_whole(slot, readings, ids, slots),
        is_curated=any(claim.id in corrected for claim, _ in slot.told),
        claims=tuple(dict.fromkeys(claim.id for claim, _ in ranked)),
    )


def _contingency(readings: Sequence[TermReading]) -> Contingency | None:
    """Return how sure the payment is: what was paid or earned stays so, whatever else is said."""
    said = [reading.contingency for reading in readings if reading.contingency]
    return next((sure for sure in (Contingency.PAID, Contingency.EARNED) if sure in said), said[0] if said else None)


def _whole(slot: Slot, readings: Sequence[TermReading], ids: dict[int, str], slots: Sequence[Slot]) -> str | None:
    kinds = [reading.part_of for reading in readings if reading.part_of]
    wholes = [other for other in slots if kinds and other is not slot and other.type is kinds[0]]
    near = [other for other in wholes if other.voices() & slot.voices()]
    if kinds and kinds[0] is slot.type:
        wholes = near = [other for other in near if _most(other) > _most(slot)]
        near.sort(key=_most, reverse=True)
    return next((ids[id(other)] for other in near or wholes), None)


def _most(slot: Slot) -> Decimal:
    """Return the greatest amount that is told of a payment."""
    return max((reading.max or reading.min or Decimal(0) for _, reading in slot.told), default=Decimal(0))


def _best(told: Iterable[Told], sources: Sources) -> Told:
    return min(told, key=lambda pair: sources.weight(pair[0]))


def _first(slot: Slot, sources: Sources) -> Claim:
    return min((claim for claim, _ in slot.told), key=sources.order)


def _known(values: Iterable[Value | None]) -> Value | None:
    return next((value for value in values if value is not None), None)

