"""What is said besides deals, what disagrees, what was set aside, what could not be read."""

from decimal import Decimal

from msgspec import Struct

from reportgen.model.values import EdtfDate
from reportgen.model.vocabulary import SetAsideClass, StatementKind


class Statement(Struct, frozen=True, kw_only=True):
    """Something said that is neither term nor right."""

    id: str
    kind: StatementKind
    about: str | None
    """Id of a party, asset, technology, deal or event."""
    value: str
    as_of: EdtfDate | None
    speaker: str | None = None
    speaker_title: str | None = None
    speaker_company: str | None = None
    is_curated: bool = False
    claims: tuple[str, ...] = ()


class RosterEntry(Struct, frozen=True, kw_only=True):
    """One partner that a list names."""

    party: str
    holds: str | None = None
    territory: str | None = None
    is_curated: bool = False
    claims: tuple[str, ...] = ()


class Roster(Struct, frozen=True, kw_only=True):
    """Who is said to hold what, as of one document's date."""

    id: str
    filing: str
    as_of: EdtfDate | None
    registrant: str | None
    """Id of the party whose list it is."""
    entries: tuple[RosterEntry, ...]


class Conflict(Struct, frozen=True, kw_only=True):
    """Claims that disagree, and the rule that decides."""

    id: str
    about: str
    """Id of the deal, event, term, party or asset."""
    field: str
    claims: tuple[str, ...]
    kept: str
    """Id of the claim that is kept."""
    rule: str
    """Why, in words: `an 8-K item outranks its press release`."""
    note: str | None = None


class Flag(Struct, frozen=True, kw_only=True):
    """What a reader should review: an absence from a later list, a count that does not add up."""

    about: str
    kind: str
    text: str
    claims: tuple[str, ...] = ()


class SetAside(Struct, frozen=True, kw_only=True, rename={"set_aside_class": "class"}):
    """A number that was seen and is no term."""

    set_aside_class: SetAsideClass
    currency: str | None = None
    min: Decimal | None = None
    max: Decimal | None = None
    words: str = ""
    about: str | None = None
    claims: tuple[str, ...] = ()


class Notice(Struct, frozen=True, kw_only=True):
    """What could not be read, or was read with doubt."""

    file: str
    text: str
    document: str | None = None
    start: int | None = None
    end: int | None = None
