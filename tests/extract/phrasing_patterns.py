"""The fields by which phrasings ask for a record, a struct for each kind of record."""

from decimal import Decimal
from typing import Literal

from msgspec import UNSET, Struct, UnsetType

from reportgen.model import (
    AgreementStatus,
    Contingency,
    DateBasis,
    EventType,
    Exclusivity,
    Instrument,
    ProgrammeStatus,
    Qualifier,
    RelationType,
    RightsStatus,
    SetAsideClass,
    Standing,
    State,
    StatementKind,
    TermType,
    Unit,
)


class Pattern(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Wanted fields of one record."""

    count: int | UnsetType = UNSET
    absent: tuple[str, ...] = ()


class TermPattern(Pattern, frozen=True, kw_only=True):
    """Of a term of a deal or event; `part_of` is the type of its total, `event` that of the event it stands in."""

    type: TermType | UnsetType = UNSET
    state: State | UnsetType = UNSET
    currency: str | UnsetType = UNSET
    min: Decimal | UnsetType = UNSET
    max: Decimal | UnsetType = UNSET
    qualifier: Qualifier | UnsetType = UNSET
    unit: Unit | UnsetType = UNSET
    rate: str | UnsetType = UNSET
    rate_min: Decimal | UnsetType = UNSET
    rate_max: Decimal | UnsetType = UNSET
    base: str | UnsetType = UNSET
    shares: int | UnsetType = UNSET
    price_per_share: Decimal | UnsetType = UNSET
    premium: Decimal | UnsetType = UNSET
    premium_on: str | UnsetType = UNSET
    instrument: Instrument | UnsetType = UNSET
    payer: str | UnsetType = UNSET
    payee: str | UnsetType = UNSET
    contingency: Contingency | UnsetType = UNSET
    condition: str | UnsetType = UNSET
    scope: str | UnsetType = UNSET
    part_of: TermType | UnsetType = UNSET
    event: EventType | UnsetType = UNSET


class EventPattern(Pattern, frozen=True, kw_only=True):
    """Of an event told as news, unless `standing` says otherwise."""

    type: EventType | UnsetType = UNSET
    standing: Literal["news", "hindsight", "mention", "any"] = "news"
    date: str | UnsetType = UNSET
    date_basis: DateBasis | UnsetType = UNSET
    dates: dict[DateBasis, str] | UnsetType = UNSET
    counterparties: tuple[str, ...] | UnsetType = UNSET
    subject: str | UnsetType = UNSET


class DealPattern(Pattern, frozen=True, kw_only=True):
    """Of a deal; `relation` is the type of a tie to another deal."""

    types: tuple[str, ...] | UnsetType = UNSET
    licensor: tuple[str, ...] | UnsetType = UNSET
    licensee: tuple[str, ...] | UnsetType = UNSET
    counterparties: tuple[str, ...] | UnsetType = UNSET
    exclusivity: Exclusivity | UnsetType = UNSET
    territory: tuple[str, ...] | UnsetType = UNSET
    excluded: tuple[str, ...] | UnsetType = UNSET
    field_of_use: str | UnsetType = UNSET
    target: str | UnsetType = UNSET
    target_state: State | UnsetType = UNSET
    subject: str | UnsetType = UNSET
    relation: RelationType | UnsetType = UNSET
    financial_terms: State | UnsetType = UNSET
    standing: Standing | UnsetType = UNSET
    agreement_status: AgreementStatus | UnsetType = UNSET
    programme_status: ProgrammeStatus | UnsetType = UNSET
    rights_status: RightsStatus | UnsetType = UNSET
    dates: dict[DateBasis, str] | UnsetType = UNSET


class GrantPattern(Pattern, frozen=True, kw_only=True):
    """Of one grant of a deal."""

    licensor: str | UnsetType = UNSET
    licensee: str | UnsetType = UNSET
    rights: tuple[str, ...] | UnsetType = UNSET
    exclusivity: Exclusivity | UnsetType = UNSET
    territory: tuple[str, ...] | UnsetType = UNSET
    excluded: tuple[str, ...] | UnsetType = UNSET
    field_of_use: str | UnsetType = UNSET
    target: str | UnsetType = UNSET
    target_state: State | UnsetType = UNSET
    subject: str | UnsetType = UNSET
    retained: str | UnsetType = UNSET


class ResponsibilityPattern(Pattern, frozen=True, kw_only=True):
    """Of a duty under a deal."""

    party: str | UnsetType = UNSET
    activity: str | UnsetType = UNSET


class AssetPattern(Pattern, frozen=True, kw_only=True):
    """Of a product or compound; `alias` is one of its other names, `stage` one of its stages."""

    name: str | UnsetType = UNSET
    alias: str | UnsetType = UNSET
    antibody: str | UnsetType = UNSET
    target: str | UnsetType = UNSET
    effector: str | UnsetType = UNSET
    owner: str | UnsetType = UNSET
    stage: str | UnsetType = UNSET


class TechnologyPattern(Pattern, frozen=True, kw_only=True):
    """Of a technology."""

    name: str | UnsetType = UNSET
    acronym: str | UnsetType = UNSET
    owner: str | UnsetType = UNSET


class PartyPattern(Pattern, frozen=True, kw_only=True):
    """Of an organization: any of its names, who took it over, whose part it is."""

    name: str | UnsetType = UNSET
    successor: str | UnsetType = UNSET
    parent: str | UnsetType = UNSET


class StatementPattern(Pattern, frozen=True, kw_only=True):
    """Of a statement."""

    kind: StatementKind | UnsetType = UNSET
    value: str | UnsetType = UNSET
    speaker: str | UnsetType = UNSET
    as_of: str | UnsetType = UNSET


class RosterPattern(Pattern, frozen=True, kw_only=True):
    """Of a list of partners: parties that it names."""

    parties: tuple[str, ...] | UnsetType = UNSET


class FlagPattern(Pattern, frozen=True, kw_only=True):
    """Of what a reader should review."""

    kind: str | UnsetType = UNSET
    text: str | UnsetType = UNSET


class SetAsidePattern(Pattern, frozen=True, kw_only=True, rename={"set_aside_class": "class"}):
    """Of a number that is no term."""

    set_aside_class: SetAsideClass | UnsetType = UNSET
    currency: str | UnsetType = UNSET
    min: Decimal | UnsetType = UNSET
    max: Decimal | UnsetType = UNSET
    words: str | UnsetType = UNSET
