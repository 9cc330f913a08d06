"""The atom of the model: one value of one kind, with the words that it rests on."""

from decimal import Decimal

from msgspec import Struct

from reportgen.model.values import EdtfDate, Stated, Territory, Tier
from reportgen.model.vocabulary import (
    ClaimKind,
    Contingency,
    CoverField,
    DateBasis,
    EventType,
    Exclusivity,
    Grade,
    Instrument,
    Modality,
    Qualifier,
    RightsStatus,
    SetAsideClass,
    State,
    StatementKind,
    TermType,
    Unit,
)


class FieldReading(Struct, frozen=True, kw_only=True, tag="field", tag_field="reading"):
    """A field of a cover, signature or filing header; also a headline or subhead (`field` is then None)."""

    field: CoverField | None
    text: str
    """Normalized: dates in EDTF, names as printed without line breaks; `true`/`false` for amendment."""
    label: str | None = None
    """Of a check box (`text` is `checked` or `empty`); title of a signer."""


class ItemReading(Struct, frozen=True, kw_only=True, tag="item", tag_field="reading"):
    """An item heading."""

    number: str
    current_number: str
    title: str


class ExhibitReading(Struct, frozen=True, kw_only=True, tag="exhibit", tag_field="reading"):
    """A line of the exhibit index, or a sentence that incorporates an exhibit by reference."""

    number: str
    title: str
    dated: EdtfDate | None = None


class DatelineReading(Struct, frozen=True, kw_only=True, tag="dateline", tag_field="reading"):
    """Places and date of a press release."""

    date: EdtfDate | None
    places: tuple[str, ...] = ()


class PartyReading(Struct, frozen=True, kw_only=True, tag="party", tag_field="reading"):
    """An organization that a document names as a party, with all names printed for it in that document."""

    name: str
    """The key by which other readings of the same filing point at it: its fullest printed name, cleaned."""
    legal_name: str | None = None
    """With its legal form, where printed: `Example Pharma International GmbH`."""
    short_names: tuple[str, ...] = ()
    """Printed or defined short names."""
    is_registrant: bool = False
    ticker: str | None = None
    parent: str | None = None


class NameChange(Struct, frozen=True, kw_only=True, tag="name_change", tag_field="reading"):
    """`former` is today `present`: renamed, merged, or part of it."""

    former: str
    present: str
    how: str
    """`renamed` ("which later became", "formerly"), `merged`, `part_of` ("now a part of")."""
    date: EdtfDate | None = None


class TechnologyReading(Struct, frozen=True, kw_only=True, tag="technology", tag_field="reading"):
    """A named technology or platform."""

    name: str
    acronym: str | None = None
    owner: str | None = None


class AssetReading(Struct, frozen=True, kw_only=True, tag="asset", tag_field="reading"):
    """A product or compound, with the names that the sentence equates and what it is made of."""

    name: str
    aliases: tuple[str, ...] = ()
    owner: str | None = None
    antibody: str | None = None
    target: str | None = None
    effector: str | None = None


class StageReading(Struct, frozen=True, kw_only=True, tag="stage", tag_field="reading"):
    """How far an asset is said to be."""

    asset: str
    stage: str
    """`preclinical`, `phase 1`, `phase 1/2`, `clinical`, `approved`, `marketed`, …"""
    words: str


class EventReading(Struct, frozen=True, kw_only=True, tag="event", tag_field="reading"):
    """One sentence that reports, or looks back at, what happened to a licence."""

    news: str
    """Key of the happening within its filing: claims with the same key tell of the same event."""
    type: EventType
    parties: tuple[str, ...] = ()
    """Names of all parties to it, keys of party readings of the same filing."""
    licensor: tuple[str, ...] = ()
    licensee: tuple[str, ...] = ()
    assets: tuple[str, ...] = ()
    subject: str | None = None
    """Product, technology or rights as the sentence names them."""
    titles: tuple[str, ...] = ()
    """What the document calls the agreement: `collaboration agreement`."""
    deal_types: tuple[str, ...] = ()
    """`license`, `collaboration`, `option`, `supply`, `asset_purchase`, …"""
    dates: dict[DateBasis, EdtfDate] = {}
    ordinal: int | None = None
    is_headline: bool = False
    returns_rights: bool = False
    """Whether the sentence says that the rights go back to the licensor, of itself or beside an ending."""
    keeps_agreement: bool = False
    """Whether the sentence says that the agreement stands although work on a product stops."""
    keeps_rights: RightsStatus | None = None
    """What the one who stopped keeps, where the sentence says so."""
    assignor: str | None = None
    """Who passes an agreement or rights on, where the sentence of an assignment says so."""
    assignee: str | None = None
    relates_to: str | None = None
    """Words that name an earlier agreement which this one amends, replaces or is taken under."""


class GrantReading(Struct, frozen=True, kw_only=True, tag="grant", tag_field="reading"):
    """What rights are granted, in what scope."""

    news: str
    licensor: str | None = None
    licensee: str | None = None
    rights: tuple[str, ...] = ()
    """`develop`, `commercialize`, `manufacture`, `use`, `market`, `sell`, `distribute`, `sublicense`, `co_promote`, …"""
    exclusivity: Exclusivity | None = None
    territory: Territory | None = None
    field_of_use: str | None = None
    target: Stated[str] | None = None
    subject: str | None = None
    retained: str | None = None
    """Rights that the licensor keeps, in the words of the text."""


class SubjectReading(Struct, frozen=True, kw_only=True, tag="subject", tag_field="reading"):
    """What an agreement is about: the best name that the sentences of one filing give to it."""

    news: str
    words: str
    is_named: bool
    """Whether the words hold a name: a mark, a code, a capital inside a sentence."""


class ResponsibilityReading(Struct, frozen=True, kw_only=True, tag="responsibility", tag_field="reading"):
    """What a party has to do."""

    news: str
    party: str
    activity: str


class TermReading(Struct, frozen=True, kw_only=True, tag="term", tag_field="reading"):
    """One payment term, or the statement that it has no amount."""

    news: str
    type: TermType
    state: State
    currency: str | None = None
    min: Decimal | None = None
    max: Decimal | None = None
    qualifier: Qualifier | None = None
    unit: Unit | None = None
    rate: str | None = None
    rate_min: Decimal | None = None
    rate_max: Decimal | None = None
    base: str | None = None
    tiers: tuple[Tier, ...] = ()
    """The steps of sales that these words give."""
    shares: int | None = None
    price_per_share: Decimal | None = None
    premium: Decimal | None = None
    premium_on: str | None = None
    instrument: Instrument | None = None
    payer: str | None = None
    payee: str | None = None
    contingency: Contingency | None = None
    condition: str | None = None
    part_of: TermType | None = None
    """Type of the stated total that this amount is a part of."""
    scope: str | None = None
    """What it is paid for, in the words of the text."""


class RosterEntryReading(Struct, frozen=True, kw_only=True):
    """One partner in a list of partners."""

    party: str
    holds: str | None = None
    """Product or kind of agreement that the list gives for it."""
    territory: str | None = None


class RosterReading(Struct, frozen=True, kw_only=True, tag="roster", tag_field="reading"):
    """A sentence that lists who holds what, as of its document."""

    entries: tuple[RosterEntryReading, ...]


class StatementReading(Struct, frozen=True, kw_only=True, tag="statement", tag_field="reading"):
    """What is said and is neither term nor right."""

    kind: StatementKind
    about: str | None = None
    """Name of the party, asset or technology that it is about."""
    value: str
    speaker: str | None = None
    speaker_title: str | None = None
    speaker_company: str | None = None
    news: str | None = None


class SetAsideReading(Struct, frozen=True, kw_only=True, tag="set_aside", tag_field="reading"):
    """A number that was seen and is no term."""

    set_aside_class: SetAsideClass
    currency: str | None = None
    min: Decimal | None = None
    max: Decimal | None = None
    words: str = ""


ClaimValue = (
    FieldReading
    | ItemReading
    | ExhibitReading
    | DatelineReading
    | PartyReading
    | NameChange
    | TechnologyReading
    | AssetReading
    | StageReading
    | EventReading
    | GrantReading
    | SubjectReading
    | ResponsibilityReading
    | TermReading
    | RosterReading
    | StatementReading
    | SetAsideReading
)


class Claim(Struct, frozen=True, kw_only=True):
    """One value of one kind, as one rule read it in one place."""

    id: str
    """From document, span and kind: see `reportgen.model.identity.claim_id`."""
    kind: ClaimKind
    value: ClaimValue
    document: str
    file: str
    start: int
    """Of the span that a reader needs to accept the value: the sentence, a cover's label with its value, the block."""
    end: int
    quote: str
    """`text[start:end]` of the document, raw."""
    value_start: int
    """Of the words that give the value, within the span."""
    value_end: int
    section: str
    """Part and kind of the section: `8-K item 5`, `EX-99.1 body`."""
    rule: str
    grade: Grade
    modality: Modality = Modality.ASSERTED
