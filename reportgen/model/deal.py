"""A deal and its terms: folds over claims."""

from decimal import Decimal

from msgspec import Struct

from reportgen.model.values import EdtfDate, Stated, Territory, Tier
from reportgen.model.vocabulary import (
    AgreementStatus,
    Contingency,
    DateBasis,
    Exclusivity,
    Instrument,
    ProgrammeStatus,
    Qualifier,
    RelationType,
    RightsStatus,
    Standing,
    State,
    StatusBasis,
    TermType,
    Unit,
)


class Term(Struct, frozen=True, kw_only=True):
    """One payment term with its amount, or the reason why there is none."""

    id: str
    type: TermType
    state: State
    currency: str | None = None
    """ISO 4217."""
    min: Decimal | None = None
    """Whole currency units."""
    max: Decimal | None = None
    qualifier: Qualifier | None = None
    unit: Unit | None = None
    rate: str | None = None
    """Royalty or share in the words of the text; of several tiers the first and the last."""
    rate_min: Decimal | None = None
    """Per cent, where a number is stated."""
    rate_max: Decimal | None = None
    base: str | None = None
    """What a royalty or share is counted on: `net sales`."""
    tiers: tuple[Tier, ...] = ()
    """Steps of sales with their rates, the lowest first."""
    shares: int | None = None
    """Of a purchase of equity: how many."""
    price_per_share: Decimal | None = None
    """In `currency`; of warrants the price at which they are exercised."""
    premium: Decimal | None = None
    """Per cent by which the price of the shares is above `premium_on`."""
    premium_on: str | None = None
    """What the premium is counted on, in the words of the text: `the 30-day average`."""
    instrument: Instrument | None = None
    payer: str | None = None
    """Id of the party."""
    payee: str | None = None
    contingency: Contingency | None = None
    condition: str | None = None
    scope: str | None = None
    part_of: str | None = None
    """Id of the term that it is a part of."""
    is_curated: bool = False
    claims: tuple[str, ...] = ()


class Grant(Struct, frozen=True, kw_only=True):
    """One grant of rights, where a deal has several scopes."""

    licensor: str | None = None
    licensee: str | None = None
    rights: tuple[str, ...] = ()
    exclusivity: Exclusivity | None = None
    territory: Territory | None = None
    field_of_use: str | None = None
    target: Stated[str] | None = None
    subject: str | None = None
    retained: str | None = None
    is_curated: bool = False
    claims: tuple[str, ...] = ()


class Responsibility(Struct, frozen=True, kw_only=True):
    """What a party has to do under a deal."""

    activity: str
    party: str
    is_curated: bool = False
    claims: tuple[str, ...] = ()


class Relation(Struct, frozen=True, kw_only=True):
    """A tie from one deal to another."""

    type: RelationType
    deal: str
    claims: tuple[str, ...] = ()


class Deal(Struct, frozen=True, kw_only=True):
    """One licence, option, collaboration or sale of rights between its parties."""

    id: str
    types: tuple[str, ...]
    titles: tuple[str, ...] = ()
    """What the documents call the agreement."""
    licensor: tuple[str, ...] = ()
    """Ids of parties."""
    licensee: tuple[str, ...] = ()
    counterparties: tuple[str, ...] = ()
    """Parties other than the registrant of the filing that tells of it."""
    exclusivity: Exclusivity | None = None
    territory: Territory = Territory()
    field_of_use: str | None = None
    target: Stated[str] | None = None
    subject: str | None = None
    assets: tuple[str, ...] = ()
    grants: tuple[Grant, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    relations: tuple[Relation, ...] = ()
    dates: dict[DateBasis, EdtfDate] = {}
    terms: tuple[Term, ...] = ()
    financial_terms: Stated[str] | None = None
    """What the text says of the financial terms as a whole: undisclosed, comparative, redacted."""
    agreement_status: AgreementStatus = AgreementStatus.UNKNOWN
    programme_status: ProgrammeStatus = ProgrammeStatus.UNKNOWN
    rights_status: RightsStatus = RightsStatus.UNKNOWN
    status_basis: StatusBasis = StatusBasis.STATED
    standing: Standing = Standing.NEWS
    events: tuple[str, ...] = ()
    """Ids, in order of their dates."""
    is_curated: bool = False
    claims: tuple[str, ...] = ()
