"""The frozen records of the documents: what templates, pages and PDF are written from.

Every text here is cleaned words of prose, not Markdown or HTML: who writes it into a format escapes it.
"""

from msgspec import Struct

from reportgen.model import State
from reportgen.views.chronology_records import (
    Chronology,
    ComparableRow,
    Comparables,
    Lane,
    LanePoint,
    LaneSpan,
    RosterCell,
    RosterColumn,
    RosterGrid,
    RosterRow,
    TreeNode,
)
from reportgen.views.index_records import (
    ConflictsPage,
    DealRow,
    FilingRow,
    GapsPage,
    Index,
    NoticeRow,
    PartnerRow,
    ProductRow,
    SetAsideRow,
)
from reportgen.views.parts import Cell, Cite, Figure, Labelled, Page, PageRef, Sentence, StatusMark
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
from reportgen.views.sheet_records import (
    ChangeRow,
    DealBlock,
    FactSheet,
    Matrix,
    MatrixRow,
    MoneyGroup,
    MoneyLedger,
    RightsRow,
)
from reportgen.views.source_records import Passage, PassageClaim, Segment, SourcePage


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
    registrants: tuple[Index, ...] = ()
    """The index of each registrant, where there are several."""
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
            *self.registrants,
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
