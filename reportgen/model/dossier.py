"""All that is known, for one registrant and technology or several."""

from msgspec import Struct

from reportgen.model.claim import Claim
from reportgen.model.deal import Deal
from reportgen.model.event import Event
from reportgen.model.filing import Filing
from reportgen.model.party import Asset, Party, Technology
from reportgen.model.register import Conflict, Flag, Notice, Roster, SetAside, Statement

SCHEMA_VERSION = "1"


class Dossier(Struct, frozen=True, kw_only=True):
    """The normalized model of everything read; records point at each other by id."""

    schema_version: str = SCHEMA_VERSION
    as_of: str | None = None
    """The date that limits what is used, where one was given."""
    left_out: tuple[str, ...] = ()
    """Files of the filings that cannot be shown to have been public by that date."""
    registrants: tuple[str, ...] = ()
    """Ids of parties."""
    technologies: tuple[Technology, ...] = ()
    filings: tuple[Filing, ...] = ()
    parties: tuple[Party, ...] = ()
    assets: tuple[Asset, ...] = ()
    deals: tuple[Deal, ...] = ()
    events: tuple[Event, ...] = ()
    """In the order of the chronology."""
    statements: tuple[Statement, ...] = ()
    rosters: tuple[Roster, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    flags: tuple[Flag, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    notices: tuple[Notice, ...] = ()
    claims: tuple[Claim, ...] = ()

    @property
    def corrections(self) -> dict[str, tuple[Conflict, ...]]:
        """What the user's curation puts right, by the id of the claim: an entry of the register that is about the claim itself."""
        found: dict[str, tuple[Conflict, ...]] = {}
        for conflict in self.conflicts:
            if conflict.claims == (conflict.about,):
                found[conflict.about] = (*found.get(conflict.about, ()), conflict)
        return found
