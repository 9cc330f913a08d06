"""One organization of a filing, and a place where it is named."""

from msgspec import Struct


class Organization(Struct, kw_only=True):
    """One organization of a filing, under every name printed for it."""

    index: int
    name: str
    """The fullest printed name."""
    legal_name: str | None = None
    surfaces: list[str]
    """Every printed form that names it, longest first when matched."""
    roles: list[str] = []
    """Defined role words: `Company`, `Licensee`."""
    ticker: str | None = None
    is_registrant: bool = False


class Mention(Struct, frozen=True, kw_only=True):
    """Where an organization is named."""

    index: int
    start: int
    end: int
    words: str
