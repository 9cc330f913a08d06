"""Products and compounds: names that the texts equate are one asset, whatever filing equates them."""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from reportgen.merge.parties import Parties
from reportgen.merge.sources import Sources
from reportgen.merge.union import Union
from reportgen.model import (
    AliasBasis,
    Asset,
    AssetAlias,
    AssetReading,
    Claim,
    EventReading,
    RosterReading,
    StageAsOf,
    StageReading,
    slug,
)

SIGNS = re.compile(r"[\s\-–—_®™'’\".]+")
BRACKETED = re.compile(r"(?P<name>[^()]{3,80}?)\s?\((?P<other>[^()]{3,60})\)")
NO_PRODUCT = re.compile(
    r"\b(?:agreements?|licen[cs]\w*|collaborat\w*|partner\w*|rights?|options?|access|multi-?target|technolog\w*|products?|programs?)\b", re.I
)
"""Words by which a list tells the kind of an agreement, not a product."""


def asset_key(name: str) -> str:
    """Return a name without case, hyphens and trade marks: `ZX-12 DM`, `zx12-dm` are one spelling."""
    return SIGNS.sub("", name.casefold())


def asset_names(name: str) -> list[str]:
    """Return the names that one printed group holds: `AB-12/cd34-X`, `brevitumab (AB-12)`."""
    match = BRACKETED.fullmatch(name.strip())
    parts = [match["name"], match["other"]] if match else name.split("/")
    whole = [part.strip() for part in parts]
    is_group = len(whole) > 1 and all(len(asset_key(part)) >= 4 and re.search(r"[A-Za-z]", part) for part in whole)
    return whole if is_group else [name.strip()]


def product_names(holds: str | None) -> list[str]:
    """Return the products that a list of partners gives for one of them; none for a kind of agreement."""
    if not holds or NO_PRODUCT.search(holds) or len(holds.split()) > 4:
        return []
    return asset_names(holds)


class NameUse(Struct, frozen=True, kw_only=True):
    """A printed asset name in one claim."""

    name: str
    claim: Claim


class Assets:
    """The assets of a dossier, and which of them a name means."""

    def __init__(self, claims: Sequence[Claim], sources: Sources, parties: Parties):
        self._sources = sources
        self._parties = parties
        self._names: Union[str] = Union()
        self._uses: dict[str, list[NameUse]] = {}
        for claim in claims:
            for group in _groups(claim):
                self._enter(group, claim)
        self._roots = self._names.sets()
        self.ids: dict[str, str] = {}
        for root in self._roots:
            self._make_id(root)
        self._readings_of: dict[str, list[tuple[Claim, AssetReading]]] = {}
        self._targets: dict[str, str] = {}
        self._stages: dict[str, list[tuple[Claim, StageReading]]] = {}
        for claim in claims:
            value = claim.value
            if isinstance(value, AssetReading):
                self._readings_of.setdefault(self._root(value.name), []).append((claim, value))
                if value.target:
                    for name in (value.name, value.antibody or value.name):
                        self._targets.setdefault(asset_key(name), value.target)
            elif isinstance(value, StageReading):
                self._stages.setdefault(self._root(value.asset), []).append((claim, value))

    def find(self, name: str | None) -> str | None:
        """Return the id of the asset that a name means; of a group of names the asset of the first."""
        for part in asset_names(name or ""):
            if asset_key(part) in self._names:
                return self.ids[self._names.find(asset_key(part))]
        return None

    def find_all(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of the assets that are named, each once."""
        found = (self.find(name) for name in names)
        return tuple(dict.fromkeys(asset for asset in found if asset))

    def _root(self, name: str) -> str:
        return self._names.find(asset_key(asset_names(name)[0]))

    def records(self) -> list[Asset]:
        """Return the assets with what all claims say of them, in the order in which they were first named."""
        return [self._record(root) for root in self._roots]

    def _enter(self, group: Sequence[str], claim: Claim) -> None:
        keys = [asset_key(name) for name in group]
        for key, name in zip(keys, group, strict=True):
            self._names.add(key)
            self._uses.setdefault(key, []).append(NameUse(name=name, claim=claim))
        for key in keys[1:]:
            self._names.join(keys[0], key)

    def _make_id(self, root: str) -> None:
        uses = self._uses_of(root)
        name = slug(uses[0].name)
        taken = name in self.ids.values()
        self.ids[root] = f"{name}-{slug(uses[-1].name)}" if taken else name

    def _uses_of(self, root: str) -> list[NameUse]:
        uses = [use for key in self._roots[root] for use in self._uses[key]]
        return sorted(uses, key=lambda use: (self._sources.order(use.claim)[:4], use.claim.quote.find(use.name)))

    def _record(self, root: str) -> Asset:
        keys = set(self._roots[root])
        uses = self._uses_of(root)
        shown = {key: _shown(self._uses[key]) for key in self._roots[root]}
        main = min(keys, key=lambda key: (any(c.isdigit() for c in key), -len(self._uses[key]), shown[key]))
        readings = sorted(self._readings_of.get(root, ()), key=lambda pair: self._sources.weight(pair[0]))
        antibody = _first(value.antibody for _, value in readings)
        return Asset(
            id=self.ids[root],
            name=shown[main],
            aliases=tuple(
                AssetAlias(name=shown[key], basis=AliasBasis.STATED, claims=_claims(self._uses[key]))
                for key in self._roots[root]
                if key != main
            ),
            antibody=antibody,
            target=_first(value.target for _, value in readings) or self._target_of(antibody),
            effector=_first(value.effector for _, value in readings),
            owner=_first(self._parties.find(self._sources.filing(claim).id, value.owner) for claim, value in readings),
            stages=self._stages_of(root),
            claims=_claims(uses),
        )

    def _target_of(self, antibody: str | None) -> str | None:
        """Return what the antibody of a conjugate is said to bind, where a sentence is about the antibody alone."""
        if antibody is None:
            return None
        key = asset_key(antibody)
        return self._targets.get(key)

    def _stages_of(self, root: str) -> tuple[StageAsOf, ...]:
        found: dict[tuple[str, str | None], StageAsOf] = {}
        for claim, value in sorted(self._stages.get(root, ()), key=lambda pair: self._sources.order(pair[0])):
            when = self._sources.as_of(claim)
            known = found.get((value.stage, when))
            claims = (*known.claims, claim.id) if known else (claim.id,)
            found[value.stage, when] = StageAsOf(stage=value.stage, words=known.words if known else value.words, as_of=when, claims=claims)
        return tuple(found.values())


def _groups(claim: Claim) -> list[list[str]]:
    """Return the asset names of a claim, those together that it equates."""
    value = claim.value
    if isinstance(value, AssetReading):
        return [[name for printed in (value.name, *value.aliases) for name in asset_names(printed)]]
    if isinstance(value, StageReading):
        return [asset_names(value.asset)]
    if isinstance(value, EventReading):
        return [asset_names(name) for name in value.assets]
    if isinstance(value, RosterReading):
        return [names for entry in value.entries if (names := product_names(entry.holds))]
    return []


def _shown(uses: Sequence[NameUse]) -> str:
    """Return the form that is printed most, not in capitals and not as the first word of a sentence where another is."""
    counts: dict[str, int] = {}
    for use in uses:
        counts[use.name] = counts.get(use.name, 0) + 1
    return min(counts, key=lambda name: (name.isupper() and not any(c.isdigit() for c in name), name.istitle(), -counts[name], name))


def _claims(uses: Iterable[NameUse]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(use.claim.id for use in uses))


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)
