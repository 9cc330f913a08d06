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
`statement`, `roster`, `flag` or `set_aside`, each a table of wanted fields (`phrasing_patterns.py`). It holds where one record has them
all; `{}` asks for any record. `count = 2` asks for just so many such records, `absent = ["min"]` for fields without a value.
With `no_` before the kind, no record may have them all; `no_event = true` and `no_amount = true` are short for no event told as
news and no term with an amount. In `refuse` each is turned round: it must not hold.

Texts (`subject`, `rate`, `field_of_use`, `value`, `activity`, …) and names of parties are found anywhere in the value, in any case.
Lists (`territory`, `rights`, `types`, `counterparties`) ask for each of their members. Events are those told as news
unless `standing` says otherwise (`any`); deals and terms are all of the dossier.

`failing-*.toml` list what is not yet read so: `[[failing]]` with `number`, `half` ("text" or "near_miss") and `read`, what is read
instead.
"""

from pathlib import Path
from typing import Literal

import msgspec
from msgspec import UNSET, Struct, UnsetType

from tests.extract.phrasing_patterns import (
    AssetPattern,
    DealPattern,
    EventPattern,
    FlagPattern,
    GrantPattern,
    PartyPattern,
    ResponsibilityPattern,
    RosterPattern,
    SetAsidePattern,
    StatementPattern,
    TechnologyPattern,
    TermPattern,
)

FOLDER = Path(__file__).resolve().parent / "phrasings"


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
