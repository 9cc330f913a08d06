"""Reads the fixtures of how agreements are worded, and says which of their readings a dossier does not hold.

A file of `phrasings/` holds the phrasings of one kind; keys that are not named here are refused:

    [[phrasing]]
    number = 61
    title = "Up to an additional sum if milestones are met"
    text = "…"            # a filing's or release's own way to say it, read alone as a text file
    expect = [{term = {type = "milestone_payments", min = 0, max = 42000000, payer = "Beta"}}, {no_event = {type = "milestone"}}]
    near_miss = "…"       # looks alike and is something else
    refuse = [{term = {type = "milestone_payments", max = 42000000}}]   # must not be read in the near miss
    instead = [{set_aside = {class = "financing"}}]                     # optional: must be read in the near miss

An expectation is a table with one key: `term`, `event`, `deal`, `grant`, `responsibility`, `asset`, `technology`, `party`,
`statement`, `roster`, `flag` or `set_aside`, each a table of wanted fields (the structs below). It holds where one record has them
all; `{}` asks for any record. `count = 2` asks for just so many such records, `absent = ["min"]` for fields without a value.
With `no_` before the kind, no record may have them all; `no_event = true` and `no_amount = true` are short for no event told as
news and no term with an amount. In `refuse` each is turned round: it must not hold.

Texts (`subject`, `rate`, `field_of_use`, `value`, `activity`, …) and names of parties are found anywhere in the value, in any case.
Lists (`territory`, `rights`, `types`, `counterparties`) ask for each of their members. Events are those told as news
unless `standing` says otherwise (`any`); deals and terms are all of the dossier.

`failing-*.toml` list what is not yet read so: `[[failing]]` with `number`, `half` ("text" or "near_miss") and `read`, what is read
instead.
"""

from decimal import Decimal
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import UNSET, Struct, UnsetType

from reportgen.model import (
    AgreementStatus,
    Contingency,
    DateBasis,
    EventType,
    Exclusivity,
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

FOLDER = Path(__file__).resolve().parent / "phrasings"


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


class Expectation(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One key: a kind of record, with or without `no_` before it."""

    term: TermPattern | UnsetType = UNSET
    event: EventPattern | UnsetType = UNSET
    deal: DealPattern | UnsetType = UNSET
    grant: GrantPattern | UnsetType = UNSET
    responsibility: ResponsibilityPattern | UnsetType = UNSET
    asset: AssetPattern | UnsetType = UNSET
    technology: TechnologyPattern | UnsetType = UNSET
    party: PartyPattern | UnsetType = UNSET
    statement: StatementPattern | UnsetType = UNSET
    roster: RosterPattern | UnsetType = UNSET
    flag: FlagPattern | UnsetType = UNSET
    set_aside: SetAsidePattern | UnsetType = UNSET
    no_term: TermPattern | UnsetType = UNSET
    no_event: EventPattern | bool | UnsetType = UNSET
    no_deal: DealPattern | UnsetType = UNSET
    no_grant: GrantPattern | UnsetType = UNSET
    no_responsibility: ResponsibilityPattern | UnsetType = UNSET
    no_asset: AssetPattern | UnsetType = UNSET
    no_technology: TechnologyPattern | UnsetType = UNSET
    no_party: PartyPattern | UnsetType = UNSET
    no_statement: StatementPattern | UnsetType = UNSET
    no_roster: RosterPattern | UnsetType = UNSET
    no_flag: FlagPattern | UnsetType = UNSET
    no_set_aside: SetAsidePattern | UnsetType = UNSET
    no_amount: bool | UnsetType = UNSET

    def __post_init__(self) -> None:
        """Refuse an expectation of no kind or of several."""
        if len(self.keys()) != 1:
            raise ValueError(f"an expectation has one key, not {list(self.keys())}")
        if self.no_event is False or self.no_amount is False:
            raise ValueError("no_event and no_amount are true or a table")

    def keys(self) -> tuple[str, ...]:
        """Return the keys that are given."""
        return tuple(name for name in self.__struct_fields__ if getattr(self, name) is not UNSET)

    def __str__(self) -> str:
        return msgspec.json.encode(self).decode()


class Phrasing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One way of wording, with what must be read in it, beside a text that looks alike."""

    number: int
    title: str
    text: str
    expect: tuple[Expectation, ...]
    near_miss: str
    refuse: tuple[Expectation, ...]
    instead: tuple[Expectation, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a phrasing that asks for nothing."""
        if not (self.text.strip() and self.expect and self.near_miss.strip() and self.refuse):
            raise ValueError(f"phrasing {self.number} asks for nothing")


class Failing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One half of a phrasing that is not yet read as it must be."""

    number: int
    half: Literal["text", "near_miss"]
    read: str


class PhrasingFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A file of phrasings."""

    phrasing: tuple[Phrasing, ...]


class FailingFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A file of what is not yet read."""

    failing: tuple[Failing, ...] = ()


def phrasings() -> tuple[tuple[str, Phrasing], ...]:
    """Return all phrasings, each with the name of its file."""
    files = (file for file in sorted(FOLDER.glob("*.toml")) if not file.stem.startswith("failing"))
    return tuple((file.stem, phrasing) for file in files for phrasing in msgspec.toml.decode(file.read_bytes(), type=PhrasingFile).phrasing)


def failing() -> dict[tuple[int, str], str]:
    """Return what is read instead by number and half; raises ValueError where one is listed twice."""
    listed: dict[tuple[int, str], str] = {}
    for file in sorted(FOLDER.glob("failing-*.toml")):
        for row in msgspec.toml.decode(file.read_bytes(), type=FailingFile).failing:
            if (row.number, row.half) in listed:
                raise ValueError(f"{file.name}: {row.number} {row.half} is listed twice")
            listed[row.number, row.half] = row.read
    return listed
