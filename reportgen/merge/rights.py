"""Rights of a deal: grants that differ in scope stay apart, the same grant in other words is one."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from msgspec import Struct

from reportgen.lexicon.places import MEMBERS
from reportgen.merge.amounts import plain
from reportgen.merge.findings import Findings
from reportgen.merge.sources import Sources
from reportgen.merge.term_slots import voice
from reportgen.merge.terms import Resolve
from reportgen.model import (
    Claim,
    Exclusivity,
    Grant,
    GrantReading,
    Responsibility,
    ResponsibilityReading,
    State,
    Stated,
    Territory,
)

Told = tuple[Claim, GrantReading]
Value = TypeVar("Value")
WORLD = "worldwide"


class Slot(Struct, kw_only=True, eq=False):
    """One grant with all that is told of it."""

    licensor: str | None
    licensee: str | None
    exclusivity: Exclusivity | None
    places: frozenset[str]
    targets: frozenset[str]
    told: list[Told]


def fold_grants(
    owner: str, told: Sequence[Told], resolve: Resolve, sources: Sources, findings: Findings, corrected: frozenset[str]
) -> tuple[Grant, ...]:
    """Return the grants of a deal; where two documents differ in exclusivity the better one counts, with a conflict."""
    slots: list[Slot] = []
    for claim, reading in sorted(told, key=lambda pair: sources.weight(pair[0])):
        new = _slot(claim, reading, resolve)
        same = next((slot for slot in slots if _is_same(slot, new)), None)
        disputed = next((slot for slot in slots if _is_disputed(slot, new)), None)
        if same is None and disputed is not None:
            kept = next(known for known, value in disputed.told if value.exclusivity is disputed.exclusivity)
            findings.disagree(owner, "exclusivity", kept, [claim])
        home = same or disputed
        if home is None:
            slots.append(new)
        else:
            _take(home, new)
    return tuple(_grant(slot, corrected) for slot in slots)


def _slot(claim: Claim, reading: GrantReading, resolve: Resolve) -> Slot:
    target = reading.target.value if reading.target and reading.target.state is State.STATED else None
    return Slot(
        licensor=resolve(claim, reading.licensor),
        licensee=resolve(claim, reading.licensee),
        exclusivity=reading.exclusivity,
        places=frozenset(plain(place) for place in reading.territory.included) if reading.territory else frozenset(),
        targets=frozenset((plain(target),)) if target else frozenset(),
        told=[(claim, reading)],
    )


def _agree(one: object, other: object) -> bool:
    return not one or not other or one == other


def _is_same(one: Slot, other: Slot) -> bool:
    return _agree(one.exclusivity, other.exclusivity) and _same_scope(one, other)


def _same_scope(one: Slot, other: Slot) -> bool:
    return (
        _agree(one.licensor, other.licensor)
        and _agree(one.licensee, other.licensee)
        and _agree(one.places, other.places)
        and _agree(one.targets, other.targets)
    )


def _is_disputed(one: Slot, other: Slot) -> bool:
    """Say whether two documents of their own give one grant as differently exclusive."""
    apart = {voice(claim) for claim, _ in one.told}.isdisjoint({voice(claim) for claim, _ in other.told})
    return apart and _same_scope(one, other) and not _agree(one.exclusivity, other.exclusivity)


def _take(home: Slot, new: Slot) -> None:
    home.told.extend(new.told)
    home.licensor, home.licensee = home.licensor or new.licensor, home.licensee or new.licensee
    home.exclusivity = home.exclusivity or new.exclusivity
    home.places, home.targets = home.places or new.places, home.targets or new.targets


def _grant(slot: Slot, corrected: frozenset[str]) -> Grant:
    readings = [reading for _, reading in slot.told]
    return Grant(
        licensor=slot.licensor,
        licensee=slot.licensee,
        rights=tuple(dict.fromkeys(right for reading in readings for right in reading.rights)),
        exclusivity=slot.exclusivity,
        territory=_first(reading.territory for reading in readings if reading.territory and (reading.territory.included or reading.territory.excluded))
        or _first(reading.territory for reading in readings),
        field_of_use=_first(reading.field_of_use for reading in readings),
        target=best_target([reading.target for reading in readings]),
        subject=_first(reading.subject for reading in readings),
        retained=_first(reading.retained for reading in readings),
        is_curated=any(claim.id in corrected for claim, _ in slot.told),
        claims=tuple(dict.fromkeys(claim.id for claim, _ in slot.told)),
    )


def best_target(targets: Iterable[Stated[str] | None]) -> Stated[str] | None:
    """Return the first target that is named, else the first reason why none is."""
    known = [target for target in targets if target is not None]
    return next((target for target in known if target.state is State.STATED and target.value), next(iter(known), None))


def exclusivity_of(grants: Sequence[Grant]) -> Exclusivity | None:
    """Return how exclusive the licence is in its main direction; `mixed` where its grants differ."""
    main = next((grant.licensor for grant in grants if grant.licensor), None)
    said = {grant.exclusivity for grant in grants if grant.exclusivity and _agree(grant.licensor, main)}
    return Exclusivity.MIXED if len(said) > 1 else next(iter(said), None)


def territory_of(grants: Sequence[Grant]) -> Territory:
    """Return where the rights of all grants hold together.

    Excluded is only what no grant includes. A place within another that is told of elsewhere is not named twice: of the
    world and its countries the world stays, of a list of countries and the region that sums it up the list.
    """
    held = [grant.territory for grant in grants if grant.territory]
    included = tuple(dict.fromkeys(place for territory in held for place in territory.included))
    if exclusivity_of(grants) is not Exclusivity.MIXED:
        included = _without_sums(included, [territory.included for territory in held])
    excluded = tuple(dict.fromkeys(place for territory in held for place in territory.excluded if place not in included))
    excluded = _without_sums(excluded, [territory.excluded for territory in held])
    return Territory(included=included, excluded=excluded, words=_words_of(held, included, excluded))


def _without_sums(places: tuple[str, ...], lists: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Leave out countries beside the world; of a region and its members, told of apart, the region where they are a list, else the one member."""
    if WORLD in places:
        return (WORLD,)
    told = [{place.casefold() for place in row} for row in lists]
    names = {place.casefold() for place in places}
    left_out: set[str] = set()
    for region in names & MEMBERS.keys():
        members = names.intersection(MEMBERS[region])
        if not any(region in row and members & row for row in told):
            left_out |= {region} if len(members) > 1 else members
    return tuple(place for place in places if place.casefold() not in left_out)


def _words_of(held: Sequence[Territory], included: tuple[str, ...], excluded: tuple[str, ...]) -> str | None:
    """Return the words of the one territory that says all of it, else the places in a row."""
    same = (known.words for known in held if known.included == included and known.excluded == excluded)
    if not included and not excluded:
        return _first(known.words for known in held)
    told = ", ".join(included)
    without = f"outside {', '.join(excluded)}" if excluded else ""
    return _first(same) or ", ".join(part for part in (told, without) if part)


def fold_responsibilities(
    told: Sequence[tuple[Claim, ResponsibilityReading]], resolve: Resolve, sources: Sources, corrected: frozenset[str]
) -> tuple[Responsibility, ...]:
    """Return what each party has to do, once for each activity; what nobody known has to do is left out."""
    found: dict[tuple[str, str], Responsibility] = {}
    for claim, reading in sorted(told, key=lambda pair: _place_of(pair[0], pair[1], sources)):
        party = resolve(claim, reading.party)
        if party is None:
            continue
        key = party, plain(reading.activity)
        known = found.get(key)
        claims = (*known.claims, claim.id) if known else (claim.id,)
        found[key] = Responsibility(
            activity=known.activity if known else reading.activity,
            party=party,
            is_curated=not corrected.isdisjoint(claims),
            claims=tuple(dict.fromkeys(claims)),
        )
    return tuple(found.values())


def _place_of(claim: Claim, reading: ResponsibilityReading, sources: Sources) -> tuple[object, ...]:
    """Return where a duty is told, in the order of the text; of several in one quote by their own words."""
    place = claim.quote.casefold().find(reading.activity.casefold())
    return sources.weight(claim)[0], sources.order(claim)[:4], claim.value_start, place


def _first(values: Iterable[Value | None]) -> Value | None:
    return next((value for value in values if value is not None), None)
