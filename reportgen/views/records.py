"""The frozen records of the documents: what templates, pages and PDF are written from.

Every text here is cleaned words of prose, not Markdown or HTML: who writes it into a format escapes it.
"""

from msgspec import Struct

from reportgen.model import State
from reportgen.views.parts import (
    AliasRow,
    Cell,
    Cite,
    ConflictBlock,
    EventRow,
    Figure,
    GapRow,
    Labelled,
    MentionRow,
    MoneyLine,
    NameRow,
    Page,
    PageRef,
    QuotationBlock,
    Sentence,
    StatementRow,
    StatusMark,
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
    """`Biogen Idec to ImmunoGen` where all lines are paid so; empty where they differ or nothing is said."""
    headline_stated: Cell
    """The total that the text states, verbatim; else `no total stated`."""
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
    financial_terms: Cell | None
    """What the text says of the financial terms as a whole."""


class ChangeRow(Struct, frozen=True, kw_only=True):
    """What an event changed."""

    date: str
    what: str
    before: Cell
    after: Cell


class FactSheet(Page, frozen=True, kw_only=True):
    """All that is known of one partner."""

    party: str
    name: str
    """Today."""
    name_at_signing: str
    """Equal to `name` where no other is known."""
    registrant: str
    """Whose partner it is."""
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
    previous: PageRef | None = None
    next: PageRef | None = None


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
    royalty: Cell
    exclusivity: Cell
    territory: Cell
    stage: Cell
    unit: Cell


class Comparables(Page, frozen=True, kw_only=True):
    """Deals side by side."""

    rows: tuple[ComparableRow, ...]


class PartnerRow(Struct, frozen=True, kw_only=True):
    """One partner in the index."""

    party: str
    name: str
    ref: PageRef
    deals: int
    events: int
    first: str
    last: str
    is_mention: bool
    status: str
    """Three states in a few words, or `mentioned only`."""
    bottom_line: Sentence | None


class DealRow(Struct, frozen=True, kw_only=True):
    """One deal in the index."""

    deal: str
    title: str
    partner: str
    ref: PageRef
    date: str
    date_edtf: str
    agreement: str
    guaranteed: Cell
    contingent: Cell
    received: Cell


class ProductRow(Struct, frozen=True, kw_only=True):
    """One product or compound."""

    asset: str
    name: str
    aliases: str
    owner: str
    antibody: str
    target: str
    effector: str
    stage: str
    """Newest stage with its as-of date."""
    cites: tuple[Cite, ...]


class FilingRow(Struct, frozen=True, kw_only=True):
    """One filing with its source pages."""

    filing: str
    form: str
    registrant: str
    date_of_report: str
    signature_date: str
    release_date: str
    filing_date: str
    items: str
    file: str
    sha256: str
    documents: tuple[PageRef, ...]
    accession_number: str
    sec_url: str | None


class SetAsideRow(Struct, frozen=True, kw_only=True):
    """A number that was seen and is no term."""

    class_words: str
    amount: str
    words: str
    about: str
    cites: tuple[Cite, ...]


class NoticeRow(Struct, frozen=True, kw_only=True):
    """What could not be read, or was read with doubt."""

    file: str
    text: str
    ref: PageRef | None


class Index(Page, frozen=True, kw_only=True):
    """The first page."""

    intro: tuple[Sentence, ...]
    """What was read and found; where no deal was found, says so first."""
    has_deals: bool
    figures: tuple[Figure, ...]
    partners: tuple[PartnerRow, ...]
    deals: tuple[DealRow, ...]
    events: tuple[EventRow, ...]
    products: tuple[ProductRow, ...]
    conflicts: tuple[ConflictBlock, ...]
    gaps: tuple[GapRow, ...]
    filings: tuple[FilingRow, ...]
    set_aside: tuple[SetAsideRow, ...]
    statements: tuple[StatementRow, ...]
    """About no partner: of the registrant and its technology."""
    flags: tuple[Sentence, ...]
    notices: tuple[NoticeRow, ...]


class ConflictsPage(Page, frozen=True, kw_only=True):
    """All conflicts."""

    conflicts: tuple[ConflictBlock, ...]
    flags: tuple[Sentence, ...]


class GapsPage(Page, frozen=True, kw_only=True):
    """All that is not disclosed, by partner."""

    gaps: tuple[GapRow, ...]


class PassageClaim(Struct, frozen=True, kw_only=True):
    """One claim that rests on a passage."""

    claim: str
    kind: str
    """In words."""
    value: str
    """What was read, in a few words."""
    grade: str
    modality: str


class Passage(Struct, frozen=True, kw_only=True):
    """A marked stretch of a source page: the union of the overlapping spans of its claims."""

    anchor: str
    """`passage-1042`: offset of its first character; also the slug of its heading in Markdown."""
    heading: str
    """`Passage 1042`."""
    number: int
    """Counted on its page from 1."""
    start: int
    end: int
    section: str
    quote: str
    """Cleaned, in full."""
    claims: tuple[PassageClaim, ...]
    used_in: tuple[PageRef, ...]
    """Pages that cite it."""


class Segment(Struct, frozen=True, kw_only=True):
    """A stretch of a document's text; segments in order are the whole text."""

    text: str
    """As in the document, white space and all, without `\\` before `$` and without `**`."""
    passage: str | None
    """Anchor of the passage that it is the text of; None where nothing is read from it."""


class SourcePage(Page, frozen=True, kw_only=True):
    """A filing's document as text, with what was read marked."""

    document: str
    filing: FilingRow
    meta: tuple[Labelled, ...]
    """Form, registrant, dates, items, exhibits, file and hash."""
    segments: tuple[Segment, ...]
    passages: tuple[Passage, ...]
    previous: PageRef | None = None
    next: PageRef | None = None


class ViewSettings(Struct, frozen=True, kw_only=True):
    """What a user may choose about the words of all documents."""

    title: str | None = None
    """Instead of the title made of the technology names."""
    date_style: str = "dmy"
    """`dmy` 1 Oct 2004, `mdy` Oct 1, 2004, `iso` 2004-10-01."""
    quote_limit: int = 300


class Views(Struct, frozen=True, kw_only=True):
    """All documents of a build."""

    title: str
    """Of the whole: `ABC licensing`."""
    index: Index
    fact_sheets: tuple[FactSheet, ...]
    """By name."""
    chronology: Chronology
    comparables: Comparables
    conflicts: ConflictsPage
    gaps: GapsPage
    sources: tuple[SourcePage, ...]
    """In the order of the filings."""

    def pages(self) -> tuple[Page, ...]:
        """Return all documents, the index first."""
        return (
            self.index,
            self.chronology,
            *self.fact_sheets,
            self.comparables,
            self.conflicts,
            self.gaps,
            *self.sources,
        )


__all__ = [
    "AliasRow", "Cell", "ChangeRow", "Chronology", "Cite", "ComparableRow", "Comparables", "ConflictBlock",
    "ConflictsPage", "DealBlock", "DealRow", "EventRow", "FactSheet", "Figure", "FilingRow", "GapRow", "GapsPage",
    "Index", "Labelled", "Lane", "LanePoint", "LaneSpan", "Matrix", "MatrixRow", "MentionRow", "MoneyGroup",
    "MoneyLedger", "MoneyLine", "NameRow", "NoticeRow", "Page", "PageRef", "PartnerRow", "Passage", "PassageClaim",
    "ProductRow", "QuotationBlock", "RightsRow", "RosterCell", "RosterColumn", "RosterGrid", "RosterRow", "Segment",
    "Sentence", "SetAsideRow", "SourcePage", "State", "StatementRow", "StatusMark", "TreeNode", "ViewSettings", "Views",
]
