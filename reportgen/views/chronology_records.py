"""The records of the chronology and of the comparables."""

from msgspec import Struct

from reportgen.views.parts import Cell, Cite, Figure, Page, PageRef, Sentence
from reportgen.views.row_records import AliasRow, EventRow, NameRow


class LaneSpan(Struct, frozen=True, kw_only=True):
    """A stretch of a lane: a licence from its first to its last known date."""

    deal: str
    start: str
    """ISO day, the earliest that the EDTF date allows."""
    end: str | None
    """ISO day; None where no end is known: the stroke then runs to the edge and fades."""
    label: str
    is_hindsight: bool
    ending: str
    """`terminated (implied)`; empty where none is known."""


class LanePoint(Struct, frozen=True, kw_only=True):
    """An event on a lane."""

    event: str
    day: str
    """ISO day."""
    type: str
    shape: str
    """`start`, `milestone`, `change`, `end`, `mention`."""
    label: str
    """Date and what, for title and description."""
    is_hindsight: bool


class Lane(Struct, frozen=True, kw_only=True):
    """One partner in the graphic timeline."""

    party: str
    name: str
    ref: PageRef
    spans: tuple[LaneSpan, ...]
    points: tuple[LanePoint, ...]


class RosterColumn(Struct, frozen=True, kw_only=True):
    """One list of partners: a filing."""

    as_of: str
    edtf: str
    filing: str
    document: str | None


class RosterCell(Struct, frozen=True, kw_only=True):
    """What one list says of one partner."""

    is_listed: bool
    text: str
    """What it holds, `listed` where the list says no more, `not in this list`."""
    flag: str
    """`first list with it`, `not in this list, in an earlier one: to review, no ending`; empty else."""
    cites: tuple[Cite, ...]


class RosterRow(Struct, frozen=True, kw_only=True):
    """One partner through all lists."""

    partner: str
    ref: PageRef | None
    cells: tuple[RosterCell, ...]


class RosterGrid(Struct, frozen=True, kw_only=True):
    """Partner by as-of date."""

    columns: tuple[RosterColumn, ...]
    rows: tuple[RosterRow, ...]


class TreeNode(Struct, frozen=True, kw_only=True):
    """A deal below the one that it relates to, flattened: depth first, with its depth."""

    depth: int
    deal: str
    label: str
    relation: str
    """`licence under`, `amends`, …; empty at a root."""
    ref: PageRef | None
    cites: tuple[Cite, ...]


class Chronology(Page, frozen=True, kw_only=True):
    """All events of a technology."""

    figures: tuple[Figure, ...]
    rows: tuple[EventRow, ...]
    axis_start: str
    """ISO day; empty where there is no dated event."""
    axis_end: str
    lanes: tuple[Lane, ...]
    roster: RosterGrid
    trees: tuple[TreeNode, ...]
    aliases: tuple[AliasRow, ...]
    names: tuple[NameRow, ...]
    flags: tuple[Sentence, ...]

    @property
    def names_registrants(self) -> bool:
        """Whether events tell whose they are."""
        return any(row.registrant for row in self.rows)


class ComparableRow(Struct, frozen=True, kw_only=True):
    """One deal, as stated."""

    deal: str
    partner: str
    ref: PageRef
    date: str
    date_edtf: str
    types: str
    subject: Cell
    upfront: Cell
    milestones: Cell
    """All that may fall due, and what was reached of it."""
    royalty: Cell
    other: Cell
    """Research funding, equity, manufacturing and all else, each with its class."""
    total: Cell
    """As the text states it; none is computed."""
    exclusivity: Cell
    territory: Cell
    stage: Cell
    unit: Cell


class Comparables(Page, frozen=True, kw_only=True):
    """Deals side by side."""

    rows: tuple[ComparableRow, ...]
