"""Deals while their happenings are gathered."""

from msgspec import Struct

from reportgen.merge.dates import earliest
from reportgen.merge.happenings import Happening
from reportgen.merge.scope import Scope
from reportgen.merge.sources import public_by
from reportgen.model import EdtfDate, EventType, Notice, Standing

MAKING = frozenset({EventType.AGREEMENT, EventType.LICENSE_TAKEN, EventType.OPTION_GRANTED})
ENDING = frozenset({EventType.TERMINATION, EventType.EXPIRY, EventType.RIGHTS_RETURNED, EventType.SUPERSEDED})
NO_DEAL = frozenset({EventType.PARTY_RENAMED, EventType.PARTY_MERGED})
"""What happens to a party and makes no deal."""


class Draft(Struct, kw_only=True, eq=False):
    """A deal while its happenings are gathered."""

    id: str
    happenings: list[Happening]
    scope: Scope
    is_curated: bool = False

    @property
    def makers(self) -> list[Happening]:
        """The happenings that report its beginning."""
        return [happening for happening in self.happenings if happening.type in MAKING]

    @property
    def parties(self) -> frozenset[str]:
        """Ids of all its parties."""
        return frozenset(party for happening in self.happenings for party in happening.parties)

    def began(self) -> EdtfDate | None:
        """Return the first date of its beginning that a text gives, else when it was public."""
        own = earliest(*(happening.own_date for happening in self.makers))
        return own or earliest(*(public_by(happening.filing) for happening in self.happenings))

    def ended(self) -> EdtfDate | None:
        """Return when the last of its news ended it."""
        ends = [happening for happening in self.happenings if happening.type in ENDING and happening.standing is Standing.NEWS]
        return earliest(*(when_of(happening) for happening in ends))

    def take(self, happening: Happening) -> None:
        """Add a happening to the deal."""
        self.happenings.append(happening)
        self.scope = self.scope.joined(happening.scope)


class Linked(Struct, frozen=True, kw_only=True):
    """Deals with their happenings, those of no deal, and what was doubtful."""

    drafts: list[Draft]
    loose: list[Happening]
    notices: list[Notice]
    by_party: dict[str | None, list[Draft]]
    """Deals by their counterparties; under None those that name nobody."""

    def add(self, draft: Draft, happening: Happening) -> None:
        """Add a happening to a deal, new or known."""
        if not draft.happenings:
            self.drafts.append(draft)
        draft.take(happening)
        for party in happening.parties if happening.counterparties else (None,):
            held = self.by_party.setdefault(party, [])
            if draft not in held:
                held.append(draft)


def when_of(happening: Happening) -> EdtfDate | None:
    """Return when something happened by its own words, else when it was public."""
    return happening.own_date or public_by(happening.filing)
