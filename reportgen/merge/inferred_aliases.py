"""Assets that are probably one and that no text equates: each shows the other, with the reason; they stay two."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, pairwise

from msgspec import Struct
from msgspec.structs import replace

from reportgen.merge.assets import Assets, asset_key, product_names
from reportgen.merge.dates import is_before
from reportgen.merge.drafts import Draft
from reportgen.model import AliasBasis, Asset, AssetAlias, EdtfDate, Roster

SAME_PARTS = "same partner, same antibody and effector"
ONE_DEAL = "same partner, the one product named for its agreement"
REPLACED = "same partner, code replaced between lists"


class Held(Struct, frozen=True, kw_only=True):
    """A product that a partner is named with."""

    party: str
    asset: str
    when: EdtfDate | None
    claims: tuple[str, ...]


def with_inferred(records: Sequence[Asset], assets: Assets, rosters: Sequence[Roster], drafts: Sequence[Draft]) -> tuple[Asset, ...]:
    """Return the assets, each with those that are probably the same."""
    by_id = {asset.id: asset for asset in records}
    listed = list(_listed(rosters, assets))
    pairs: dict[tuple[str, str], tuple[str, tuple[str, ...]]] = {}
    for one, other, reason, claims in (*_of_one_deal(drafts, by_id), *_replaced(listed, by_id), *_same_parts(listed, drafts, by_id)):
        key = min(one, other), max(one, other)
        if one != other and _can_be_one(by_id[one], by_id[other]):
            pairs.setdefault(key, (reason, claims))
    return tuple(_with_aliases(asset, pairs, by_id) for asset in records)


Pair = tuple[str, str, str, tuple[str, ...]]


def _with_aliases(asset: Asset, pairs: Mapping[tuple[str, str], tuple[str, tuple[str, ...]]], by_id: Mapping[str, Asset]) -> Asset:
    found = [
        AssetAlias(name=by_id[other].name, basis=AliasBasis.INFERRED, claims=claims, reason=reason)
        for (one, two), (reason, claims) in sorted(pairs.items())
        for other in ((two,) if one == asset.id else (one,) if two == asset.id else ())
    ]
    return replace(asset, aliases=(*asset.aliases, *found)) if found else asset


def _can_be_one(one: Asset, other: Asset) -> bool:
    """Say whether nothing that is said of the two tells them apart."""
    same = ((one.effector, other.effector), (one.target, other.target), (one.antibody, other.antibody))
    return all(not a or not b or asset_key(a) in asset_key(b) or asset_key(b) in asset_key(a) for a, b in same)


def _listed(rosters: Sequence[Roster], assets: Assets) -> Iterable[Held]:
    for roster in rosters:
        for entry in roster.entries:
            for name in product_names(entry.holds):
                asset = assets.find(name)
                if asset:
                    yield Held(party=entry.party, asset=asset, when=roster.as_of, claims=entry.claims)


def _replaced(listed: Sequence[Held], by_id: Mapping[str, Asset]) -> Iterable[Pair]:
    """Yield products of one partner of which the one stands in earlier lists only and the other in later ones only."""
    for held in _by_party(listed).values():
        products = list(dict.fromkeys(item.asset for item in held))
        dates = {asset: sorted(item.when or "" for item in held if item.asset == asset) for asset in products}
        single = len({item.when for item in held}) == sum(len(set(days)) for days in dates.values())
        ordered = sorted(products, key=lambda asset: dates[asset][0])
        for earlier, later in pairwise(ordered if single else []):
            if is_before(dates[earlier][-1], dates[later][0]) and earlier in by_id and later in by_id:
                claims = (claim for item in held if item.asset in (earlier, later) for claim in item.claims)
                yield earlier, later, REPLACED, tuple(dict.fromkeys(claims))


def _by_party(listed: Sequence[Held]) -> dict[str, list[Held]]:
    found: dict[str, list[Held]] = {}
    for item in listed:
        found.setdefault(item.party, []).append(item)
    return found


def _of_one_deal(drafts: Sequence[Draft], by_id: Mapping[str, Asset]) -> Iterable[Pair]:
    """Yield products that two documents name for one licence to one target, each document only one of them."""
    for draft in drafts:
        if draft.scope.is_umbrella:
            continue
        named: dict[str, set[str]] = {}
        for happening in draft.happenings:
            named.setdefault(happening.filing.id, set()).update(happening.assets)
        single = [next(iter(held)) for held in named.values() if len(held) == 1]
        for index, one in enumerate(single):
            for other in single[index + 1 :]:
                if one != other:
                    reason = SAME_PARTS if _share_parts(by_id[one], by_id[other]) else ONE_DEAL
                    yield one, other, reason, (*by_id[one].claims[:1], *by_id[other].claims[:1])


def _share_parts(one: Asset, other: Asset) -> bool:
    parts = (one.antibody, other.antibody), (one.effector, other.effector)
    return all(a and b and (asset_key(a) in asset_key(b) or asset_key(b) in asset_key(a)) for a, b in parts)


def _same_parts(listed: Sequence[Held], drafts: Sequence[Draft], by_id: Mapping[str, Asset]) -> Iterable[Pair]:
    """Yield products of one partner that are made of the same antibody and effector."""
    held = {(item.party, item.asset) for item in listed}
    held |= {(party, asset) for draft in drafts for h in draft.happenings for party in h.counterparties for asset in h.assets}
    held |= {(asset.owner, asset.id) for asset in by_id.values() if asset.owner}
    made: dict[str, list[str]] = {}
    for party, asset in sorted(held):
        if by_id[asset].antibody and by_id[asset].effector:
            made.setdefault(party, []).append(asset)
    for products in made.values():
        for one, other in combinations(products, 2):
            if _share_parts(by_id[one], by_id[other]):
                yield one, other, SAME_PARTS, (*by_id[one].claims[:1], *by_id[other].claims[:1])
