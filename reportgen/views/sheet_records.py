"""The records of a partner's sheet."""

from msgspec import Struct

from reportgen.views.parts import Cell, Figure, Labelled, PageInRow, PageRef, Sentence, StatusMark
from reportgen.views.row_records import (
    AliasRow,
    ConflictBlock,
    EventRow,
    GapRow,
    MentionRow,
    MoneyLine,
    NameRow,
    QuotationBlock,
    StatementRow,
)


class MoneyGroup(Struct, frozen=True, kw_only=True):
    """One of the kinds of money that are never added together."""

    money_class: str
    """`guaranteed`, `committed`, `contingent`, `royalty`, `received`, `other`."""
    title: str
    """`Guaranteed at signing`."""
    lines: tuple[MoneyLine, ...]
    total: Cell
    """Sum of the stated lines where one currency and unit allow it (computed, labelled), the single amount, or the
    words for its absence."""


class MoneyLedger(Struct, frozen=True, kw_only=True):
    """All payment terms of a deal and its events."""

    groups: tuple[MoneyGroup, ...]
    """In fixed order; all five main groups are there, `other` only where it has lines."""
    direction: str
    """`Alpha to Beta` where all lines are paid so; empty where they differ or nothing is said."""
    silent: str
    """The kinds of money that no text mentions: `contingent payments and payments received`; empty where all are."""
    headline_stated: Cell
    """The total that the text states, verbatim; of state `not_stated` where there is none."""
    headline_computed: Cell
    """Guaranteed plus contingent for the whole deal, as a comparison only: `computed`, with what it leaves out."""


class RightsRow(Struct, frozen=True, kw_only=True):
    """One grant of rights."""

    licensor: str
    licensee: str
    rights: Cell
    exclusivity: Cell
    territory: Cell
    field: Cell
    target: Cell
    retained: Cell


class MatrixRow(Struct, frozen=True, kw_only=True):
    """Who does one thing: a cell for each party of the matrix."""

    activity: str
    cells: tuple[Cell, ...]
    """`responsible` or `not mentioned`."""


class Matrix(Struct, frozen=True, kw_only=True):
    """Responsibilities: activity by party."""

    parties: tuple[str, ...]
    rows: tuple[MatrixRow, ...]


class DealBlock(Struct, frozen=True, kw_only=True):
    """One deal on a partner's sheet."""

    deal: str
    """Id, and anchor of its heading in HTML."""
    title: str
    """`Exclusive licence (2004)`: what a heading says of it."""
    standing: str
    standing_words: str
    """Empty for news; `known only from a later look back`."""
    states: tuple[StatusMark, ...]
    bottom_line: tuple[Sentence, ...]
    """At most two sentences."""
    figures: tuple[Figure, ...]
    """Four: terms disclosed of those mentioned, guaranteed, received, contingent at most."""
    snapshot: tuple[Labelled, ...]
    ledger: MoneyLedger
    rights: tuple[RightsRow, ...]
    matrix: Matrix
    financial_terms: tuple[Cell, ...]
    """What the texts say of the financial terms as a whole, each once."""


class ChangeRow(Struct, frozen=True, kw_only=True):
    """What an event changed."""

    date: str
    what: str
    before: Cell
    after: Cell


class FactSheet(PageInRow, frozen=True, kw_only=True):
    """All that is known of one partner."""

    party: str
    name: str
    """Today."""
    name_at_signing: str
    """Equal to `name` where no other is known."""
    registrant: str
    """Whose partner it is."""
    registrants: tuple[PageRef, ...] = ()
    """Where there are several registrants with an index: the index of each whose partner it is."""
    span: str
    """`2001–2002`, years of its events; empty for a partner that is only mentioned."""
    is_mention: bool
    """No deal and no event: the short sheet."""
    states: tuple[StatusMark, ...]
    """Of the latest deal."""
    bottom_line: tuple[Sentence, ...]
    figures: tuple[Figure, ...]
    """Four; of the latest deal where there are several (then each block has its own)."""
    deals: tuple[DealBlock, ...]
    timeline: tuple[EventRow, ...]
    changes: tuple[ChangeRow, ...]
    conflicts: tuple[ConflictBlock, ...]
    gaps: tuple[GapRow, ...]
    names: tuple[NameRow, ...]
    aliases: tuple[AliasRow, ...]
    quotations: tuple[QuotationBlock, ...]
    statements: tuple[StatementRow, ...]
    mentions: tuple[MentionRow, ...]
    flags: tuple[Sentence, ...]
    curated: tuple[str, ...]
    """Lines of the user's curation, with their source."""
