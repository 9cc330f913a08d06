"""Who takes part, and what they hold."""

from msgspec import Struct

from reportgen.model.values import EdtfDate
from reportgen.model.vocabulary import AliasBasis


class PartyName(Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """A name with the time of its use."""

    name: str
    from_: EdtfDate | None = None
    to: EdtfDate | None = None
    claims: tuple[str, ...] = ()
    source: str | None = None
    """Of a curated name: where it can be looked up."""


class Party(Struct, frozen=True, kw_only=True):
    """One organization under all of its printed names."""

    id: str
    name: str
    """The name today, as far as the documents or the curation say."""
    names: tuple[PartyName, ...] = ()
    legal_names: tuple[str, ...] = ()
    successor: str | None = None
    """Name of the organization that took it over or that it is now a part of, as stated."""
    parent: str | None = None
    ticker: str | None = None
    is_registrant: bool = False
    curated: tuple[str, ...] = ()
    """What the user's curation says of it, with source, a line each."""
    claims: tuple[str, ...] = ()


class AssetAlias(Struct, frozen=True, kw_only=True):
    """Another name of an asset, and why it is taken for one."""

    name: str
    basis: AliasBasis
    claims: tuple[str, ...] = ()
    reason: str | None = None
    """Why it is probably the same, where inferred; the source, where curated."""


class StageAsOf(Struct, frozen=True, kw_only=True):
    """How far an asset was said to be at a time."""

    stage: str
    words: str
    as_of: EdtfDate | None
    claims: tuple[str, ...] = ()


class Asset(Struct, frozen=True, kw_only=True):
    """A product or compound under its names."""

    id: str
    name: str
    aliases: tuple[AssetAlias, ...] = ()
    antibody: str | None = None
    target: str | None = None
    effector: str | None = None
    owner: str | None = None
    """Id of the party that makes or owns it, where said."""
    stages: tuple[StageAsOf, ...] = ()
    claims: tuple[str, ...] = ()


class Technology(Struct, frozen=True, kw_only=True):
    """A named technology or platform."""

    id: str
    name: str
    acronym: str | None = None
    owner: str | None = None
    """Id of the party."""
    names: tuple[str, ...] = ()
    """All printed forms."""
    claims: tuple[str, ...] = ()
