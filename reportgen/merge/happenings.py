"""What one filing tells of one happening: the claims that share its key, their names resolved."""

from collections.abc import Sequence
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace as struct_replace

from reportgen.merge.assets import Assets, asset_key
from reportgen.merge.parties import Parties
from reportgen.merge.scope import Scope
from reportgen.merge.sources import Sources
from reportgen.model import (
    AssetReading,
    Claim,
    DateBasis,
    EdtfDate,
    EventReading,
    EventType,
    Filing,
    Grade,
    GrantReading,
    Modality,
    ResponsibilityReading,
    Standing,
    State,
    StatementReading,
    SubjectReading,
    TermReading,
)

Reading = TypeVar("Reading", EventReading, GrantReading, SubjectReading, TermReading, ResponsibilityReading, StatementReading)

TITLES = (" headline", " subhead")
NOT_TOLD = (Modality.HYPOTHETICAL, Modality.NEGATED, Modality.POTENTIAL)
"""How a sentence speaks of what did not happen."""
OWN_DATES = (DateBasis.EFFECTIVE, DateBasis.SIGNED, DateBasis.EVENT, DateBasis.NOTICE, DateBasis.ANNOUNCED)
"""Dates that a text gives for what happened, in sorting order."""


class Happening(Struct, kw_only=True, eq=False):
    """One happening as one filing tells of it."""

    key: str
    filing: Filing
    type: EventType
    standing: Standing
    """`hindsight` for a look back."""
    is_planned: bool
    """Announced as something yet to be done."""
    events: list[tuple[Claim, EventReading]]
    grants: list[tuple[Claim, GrantReading]]
    subjects: list[tuple[Claim, SubjectReading]]
    terms: list[tuple[Claim, TermReading]]
    responsibilities: list[tuple[Claim, ResponsibilityReading]]
    statements: list[tuple[Claim, StatementReading]]
    registrant: str | None
    parties: tuple[str, ...]
    licensor: tuple[str, ...]
    licensee: tuple[str, ...]
    assignor: str | None
    assignee: str | None
    assets: tuple[str, ...]
    scope: Scope
    dates: dict[DateBasis, list[tuple[EdtfDate, Claim]]]
    ordinal: int | None

    @property
    def counterparties(self) -> tuple[str, ...]:
        """Parties other than the registrant."""
        return tuple(party for party in self.parties if party != self.registrant)

    @property
    def own_date(self) -> EdtfDate | None:
        """The first date that the text gives, in the order of bases."""
        return next((self.dates[basis][0][0] for basis in OWN_DATES if self.dates.get(basis)), None)

    @property
    def claims(self) -> list[Claim]:
        """All claims that tell of it."""
        groups = (self.events, self.grants, self.subjects, self.terms, self.responsibilities)
        return [claim for group in groups for claim, _ in group]


def gather(claims: Sequence[Claim], sources: Sources, parties: Parties, assets: Assets) -> list[Happening]:
    """Return what happened, as each filing tells it, in the order of filings; what is only supposed or denied is left out."""
    grouped: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        news = getattr(claim.value, "news", None)
        if news is not None:
            grouped.setdefault((sources.filing(claim).id, news), []).append(claim)
    resolver = _Resolver(sources, parties, assets)
    found = [made for (_, key), group in grouped.items() if (made := resolver.happening(key, group)) is not None]
    _adopt_titled_assets(found, claims, sources, assets)
    return found


def _adopt_titled_assets(happenings: Sequence[Happening], claims: Sequence[Claim], sources: Sources, assets: Assets) -> None:
    """Give a filing's only news the products of its headline and subheads, where its sentences name none."""
    news: dict[str, list[Happening]] = {}
    for happening in happenings:
        if happening.standing is Standing.NEWS:
            news.setdefault(happening.filing.id, []).append(happening)
    titled: dict[str, list[str]] = {}
    for claim in claims:
        if isinstance(claim.value, AssetReading) and claim.section.endswith(TITLES):
            titled.setdefault(sources.filing(claim).id, []).append(claim.value.name)
    for filing, held in news.items():
        if len(held) == 1 and not held[0].assets:
            held[0].assets = assets.find_all(titled.get(filing, ()))
            held[0].scope = struct_replace(held[0].scope, assets=frozenset(held[0].assets))


class _Resolver:
    def __init__(self, sources: Sources, parties: Parties, assets: Assets):
        self._sources = sources
        self._parties = parties
        self._assets = assets

    def happening(self, key: str, group: Sequence[Claim]) -> Happening | None:
        ordered = sorted(group, key=self._sources.weight)
        told = [(claim, value) for claim, value in _readings(ordered, EventReading) if claim.modality not in NOT_TOLD]
        if not told:
            return None
        filing = self._sources.filing(ordered[0])
        news, planned = _now(told, Modality.ASSERTED), _now(told, Modality.FORWARD_LOOKING)
        grants, subjects = _readings(ordered, GrantReading), _readings(ordered, SubjectReading)
        terms, duties = _readings(ordered, TermReading), _readings(ordered, ResponsibilityReading)
        names = self._names(filing, told, grants, terms, duties)
        assets = self._assets.find_all(
            [*(name for _, value in told for name in value.assets), *(value.subject for _, value in grants if value.subject), *(value.words for _, value in subjects)]
        )
        return Happening(
            key=key,
            filing=filing,
            type=_type_of(news or planned or told),
            standing=Standing.NEWS if news or planned else Standing.HINDSIGHT,
            is_planned=not news and bool(planned),
            events=told,
            grants=grants,
            subjects=subjects,
            terms=terms,
            responsibilities=duties,
            statements=_readings(ordered, StatementReading),
            registrant=names.registrant,
            parties=names.parties,
            licensor=names.licensor,
            licensee=names.licensee,
            assignor=names.assignor,
            assignee=names.assignee,
            assets=assets,
            scope=_scope(told, grants, subjects, assets),
            dates=_dates(told),
            ordinal=next((value.ordinal for _, value in told if value.ordinal), None),
        )

    def _names(
        self,
        filing: Filing,
        events: Sequence[tuple[Claim, EventReading]],
        grants: Sequence[tuple[Claim, GrantReading]],
        terms: Sequence[tuple[Claim, TermReading]],
        duties: Sequence[tuple[Claim, ResponsibilityReading]],
    ) -> "_Names":
        named = [name for _, value in events for name in (*value.parties, *value.licensor, *value.licensee)]
        granting = [value.licensor for _, value in grants if value.licensor]
        granted = [value.licensee for _, value in grants if value.licensee]
        paying = [name for _, value in terms for name in (value.payer, value.payee) if name]
        parties = self._parties.find_all(filing.id, [*named, *granting, *granted])
        if len(parties) < 2:
            parties = self._parties.find_all(filing.id, [*named, *granting, *granted, *paying, *(value.party for _, value in duties)])
        licensor = self._parties.find_all(filing.id, [n for _, v in events for n in v.licensor] or granting)
        licensee = self._parties.find_all(filing.id, [n for _, v in events for n in v.licensee] or granted)
        registrant = self._parties.registrant(filing.id)
        if registrant is None:
            registrant = next((party for party in self._parties.registrants() if party in parties), None)
        assignor = self._parties.find_all(filing.id, [v.assignor for _, v in events if v.assignor])
        assignee = self._parties.find_all(filing.id, [v.assignee for _, v in events if v.assignee])
        return _Names(
            registrant=registrant,
            parties=parties,
            licensor=licensor,
            licensee=licensee,
            assignor=assignor[0] if assignor else None,
            assignee=assignee[0] if assignee else None,
        )


class _Names(Struct, frozen=True, kw_only=True):
    registrant: str | None
    parties: tuple[str, ...]
    licensor: tuple[str, ...]
    licensee: tuple[str, ...]
    assignor: str | None
    assignee: str | None


def _readings(claims: Sequence[Claim], kind: type[Reading]) -> list[tuple[Claim, Reading]]:
    """Return the claims of one kind with what each reads."""
    return [(claim, claim.value) for claim in claims if isinstance(claim.value, kind)]


def _now(told: Sequence[tuple[Claim, EventReading]], modality: Modality) -> list[tuple[Claim, EventReading]]:
    """Return what is told of in one mood by a source that is no look back."""
    return [(claim, value) for claim, value in told if claim.modality is modality and claim.grade is not Grade.D]


def _type_of(events: Sequence[tuple[Claim, EventReading]]) -> EventType:
    """Return the type that the best source gives; a headline counts where no sentence says more."""
    return min(events, key=lambda pair: (pair[1].type is EventType.OTHER, pair[1].is_headline))[1].type


def _dates(events: Sequence[tuple[Claim, EventReading]]) -> dict[DateBasis, list[tuple[EdtfDate, Claim]]]:
    found: dict[DateBasis, list[tuple[EdtfDate, Claim]]] = {}
    for claim, value in events:
        for basis, date in value.dates.items():
            found.setdefault(basis, []).append((date, claim))
    return found


def _scope(
    events: Sequence[tuple[Claim, EventReading]],
    grants: Sequence[tuple[Claim, GrantReading]],
    subjects: Sequence[tuple[Claim, SubjectReading]],
    assets: Sequence[str],
) -> Scope:
    targets = {
        asset_key(value.target.value)
        for _, value in grants
        if value.target is not None and value.target.state is State.STATED and value.target.value
    }
    words = [value.subject for _, value in events] + [value.subject for _, value in grants] + [value.field_of_use for _, value in grants] + [value.words for _, value in subjects]
    titles = [title for _, value in events for title in (*value.titles, *value.deal_types)]
    return Scope.of(assets=assets, targets=sorted(targets), subjects=[w for w in words if w], titles=titles)

