"""What happened, with every date known for it."""

from msgspec import Struct

from reportgen.model.deal import Term
from reportgen.model.values import EdtfDate
from reportgen.model.vocabulary import DateBasis, EventType, Standing


class NameThen(Struct, frozen=True, kw_only=True):
    """A party under the name that it had at the time."""

    party: str
    name: str


class Event(Struct, frozen=True, kw_only=True):
    """One happening in the life of a deal."""

    id: str
    type: EventType
    standing: Standing
    date: EdtfDate | None
    """The date it is sorted by."""
    date_basis: DateBasis | None
    dates: dict[DateBasis, EdtfDate]
    deal: str | None
    counterparties: tuple[str, ...]
    names_then: tuple[NameThen, ...] = ()
    headline: str
    """One line in our words."""
    subject: str | None = None
    assets: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()
    filings: tuple[str, ...] = ()
    """Ids of the filings that tell of it."""
    is_curated: bool = False
    source: str | None = None
    """Of what the user's curation alone tells: where it can be looked up."""
    claims: tuple[str, ...] = ()
