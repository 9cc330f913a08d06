"""Whether a dossier holds what a phrasing expects."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec
from msgspec import UNSET

from reportgen.model import Deal, Dossier, Event, Grant, Standing, Term
from tests.extract.phrasing_patterns import Pattern
from tests.extract.phrasing_reader import Expectation

Fields = dict[str, object]
EXACT = frozenset({
    "type", "state", "currency", "min", "max", "qualifier", "unit", "rate_min", "rate_max", "shares", "price_per_share", "premium", "instrument", "contingency", "part_of", "event", "standing", "date",
    "date_basis", "exclusivity", "target_state", "financial_terms", "agreement_status", "programme_status", "rights_status", "kind", "as_of", "class",
    "acronym", "set_aside_class",
})
"""Fields that must be equal; of all others the wanted words need only be in the value."""


def unmet(dossier: Dossier, expectations: Iterable[Expectation], *, turned: bool = False) -> list[str]:
    """Return the expectations that do not hold; with `turned`, those that do."""
    return [str(expectation) for expectation in expectations if holds(dossier, expectation) is turned]


def holds(dossier: Dossier, expectation: Expectation) -> bool:
    (key,) = expectation.keys()
    wanted = getattr(expectation, key)
    if key == "no_amount":
        return not any(term["min"] is not None or term["max"] is not None for term in terms(dossier))
    if wanted is True:
        return not any(event.standing is Standing.NEWS for event in dossier.events)
    number = sum(fits(record, wanted) for record in RECORDS[key.removeprefix("no_")](dossier))
    if key.startswith("no_"):
        return number == 0
    return number > 0 if wanted.count is UNSET else number == wanted.count


def fits(record: Fields, wanted: Pattern) -> bool:
    """Say whether a record has all wanted fields, and no value in those that must be absent."""
    unknown = [name for name in wanted.absent if name not in record]
    if unknown:
        raise ValueError(f"there is no field {unknown}")
    fields = {name: getattr(wanted, name) for name in wanted.__struct_fields__ if name not in ("count", "absent")}
    given = {name: value for name, value in fields.items() if value is not UNSET and not (name == "standing" and value == "any")}
    return all(agrees(name, value, record[name]) for name, value in given.items()) and not any(record[name] for name in wanted.absent)


def agrees(name: str, wanted: object, value: object) -> bool:
    if isinstance(wanted, dict):
        return isinstance(value, dict) and wanted.items() <= value.items()
    if isinstance(wanted, tuple):
        return isinstance(value, (tuple, list)) and all(any(agrees(name, one, other) for other in value) for one in wanted)
    if name in EXACT:
        return wanted == value
    if name in ("territory", "excluded", "rights", "types", "relation"):
        return str(wanted).casefold() == str(value).casefold() or (isinstance(value, tuple) and wanted in value)
    return value is not None and str(wanted).casefold() in str(value).casefold()


def terms(dossier: Dossier) -> Iterator[Fields]:
    homes: tuple[Deal | Event, ...] = (*dossier.deals, *dossier.events)
    for home in homes:
        types = {term.id: term.type for term in home.terms}
        for term in home.terms:
            yield term_fields(dossier, home, term) | {"part_of": types.get(term.part_of or "")}


def term_fields(dossier: Dossier, home: Deal | Event, term: Term) -> Fields:
    fields = plain(term) | {"event": home.type if isinstance(home, Event) else None}
    return fields | {role: names(dossier, fields[role]) for role in ("payer", "payee")}


def events(dossier: Dossier) -> Iterator[Fields]:
    for event in dossier.events:
        yield plain(event) | {"counterparties": each(dossier, event.counterparties)}


def deals(dossier: Dossier) -> Iterator[Fields]:
    for deal in dossier.deals:
        sides = {side: each(dossier, getattr(deal, side)) for side in ("licensor", "licensee", "counterparties")}
        relations = tuple(relation.type for relation in deal.relations)
        yield plain(deal) | sides | scope(deal) | {"relation": relations}


def grants(dossier: Dossier) -> Iterator[Fields]:
    for grant in (grant for deal in dossier.deals for grant in deal.grants):
        yield plain(grant) | scope(grant) | {side: names(dossier, getattr(grant, side)) for side in ("licensor", "licensee")}


def scope(record: Deal | Grant) -> Fields:
    places, target = record.territory, record.target
    return {
        "territory": places.included if places else (),
        "excluded": places.excluded if places else (),
        "target": target.value if target else None,
        "target_state": target.state if target else None,
        "financial_terms": getattr(getattr(record, "financial_terms", None), "state", None),
    }


def responsibilities(dossier: Dossier) -> Iterator[Fields]:
    for duty in (duty for deal in dossier.deals for duty in deal.responsibilities):
        yield {"party": names(dossier, duty.party), "activity": duty.activity}


def assets(dossier: Dossier) -> Iterator[Fields]:
    for asset in dossier.assets:
        aliases, stages = tuple(alias.name for alias in asset.aliases), tuple(stage.stage for stage in asset.stages)
        yield plain(asset) | {"owner": names(dossier, asset.owner), "alias": aliases, "stage": stages}


def technologies(dossier: Dossier) -> Iterator[Fields]:
    for technology in dossier.technologies:
        yield plain(technology) | {"owner": names(dossier, technology.owner)}


def parties(dossier: Dossier) -> Iterator[Fields]:
    for party in dossier.parties:
        yield plain(party) | {"name": names(dossier, party.id)}


def rosters(dossier: Dossier) -> Iterator[Fields]:
    for roster in dossier.rosters:
        yield {"parties": each(dossier, [entry.party for entry in roster.entries])}


def each(dossier: Dossier, ids: Iterable[str]) -> tuple[str | None, ...]:
    return tuple(names(dossier, one) for one in ids)


def names(dossier: Dossier, party: object) -> str | None:
    """Return all names of a party in one line."""
    found = next((one for one in dossier.parties if one.id == party), None)
    return None if found is None else " | ".join((found.name, *(name.name for name in found.names), *found.legal_names))


def plain(record: msgspec.Struct) -> Fields:
    return msgspec.structs.asdict(record)


RECORDS: dict[str, Callable[[Dossier], Iterator[Fields]]] = {
    "term": terms,
    "event": events,
    "deal": deals,
    "grant": grants,
    "responsibility": responsibilities,
    "asset": assets,
    "technology": technologies,
    "party": parties,
    "roster": rosters,
    "statement": lambda dossier: (plain(one) for one in dossier.statements),
    "flag": lambda dossier: (plain(one) for one in dossier.flags),
    "set_aside": lambda dossier: (plain(one) for one in dossier.set_aside),
}


def told(dossier: Dossier) -> str:
    """Return what was read, in one line a record, for who looks at a failure."""
    rows = []
    for kind in ("event", "deal", "grant", "term", "responsibility", "set_aside", "statement"):
        for record in RECORDS[kind](dossier):
            kept: dict[str, Any] = {k: v for k, v in record.items() if v not in (None, (), {}, "") and k not in HIDDEN}
            rows.append(f"  {kind}: " + ", ".join(f"{name}={value}" for name, value in kept.items()))
    return "\n".join(rows)


HIDDEN = frozenset({"id", "claims", "is_curated", "events", "terms", "filings", "deal", "grants", "responsibilities", "relations", "names_then", "assets"})
