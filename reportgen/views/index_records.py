"""The records of the index and of the registers."""

from msgspec import Struct

from reportgen.views.parts import Cell, Cite, Figure, Page, PageRef, Sentence
from reportgen.views.row_records import ConflictBlock, EventRow, GapRow, StatementRow


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
    registrant: str = ""
    """Whose deal it is, where the dossier has several registrants; else empty."""


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
    """The first page, of all that was read or of one registrant."""

    others: tuple[PageRef, ...] = ()
    """Where there are several registrants: the index of all, then that of each."""

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

    @property
    def names_registrants(self) -> bool:
        """Whether deals and events tell whose they are."""
        return any(row.registrant for row in self.deals) or any(row.registrant for row in self.events)


class ConflictsPage(Page, frozen=True, kw_only=True):
    """All conflicts."""

    conflicts: tuple[ConflictBlock, ...]
    flags: tuple[Sentence, ...]


class GapsPage(Page, frozen=True, kw_only=True):
    """All that is not disclosed, by partner."""

    gaps: tuple[GapRow, ...]
