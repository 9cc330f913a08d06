"""The records of rows that several documents show: payments, events, conflicts, gaps, names, what is said."""

from msgspec import Struct

from reportgen.model import State
from reportgen.views.parts import Cell, Cite, PageRef
from reportgen.views.words import NOT_STATED


class DateLine(Struct, frozen=True, kw_only=True):
    """One date of an event or deal, with what it is the date of."""

    edtf: str
    text: str
    """`1 Oct 2004`, `c. 24 Sep 2002`, `Nov 2001`."""
    basis: str
    """`signed`."""
    code: str
    """One letter for tables: e effective, s signed, v event, n notice, a announced, r report, g signature, f filed."""


class MoneyLine(Struct, frozen=True, kw_only=True):
    """One payment term."""

    term: str
    """Id of the term."""
    type: str
    label: str
    """`Upfront payment`."""
    money_class: str
    """`guaranteed`, `committed`, `contingent`, `royalty`, `received`, `other`."""
    class_words: str
    """`guaranteed`, `received`, `class not stated`."""
    amount: Cell
    """`US$1 million`, `up to an additional US$42 million`, `mentioned, no amount`."""
    unit: str
    """`for the whole deal`, `per target`; empty where none is stated."""
    payer: str
    payee: str
    """Names, or `not stated`."""
    condition: str
    """Of a contingent payment or scope, in the words of the text; empty where none is told."""
    part_of: str = ""
    """Label of the stated total that it is a part of."""
    tiers: tuple[str, ...] = ()
    """Of a royalty by steps of sales: `8% up to US$100 million`, `10% from US$100 million to US$250 million`, `12% above US$250 million`."""
    words: str = ""
    """`Royalties on net sales`: the label with what it depends on or is for."""

    @property
    def row_words(self) -> str:
        """What the row of a ledger says: `Upfront payment (part of total)`, `of which licence fee at signing`."""
        words = self.words or self.label
        if self.part_of == self.label.casefold():
            return f"of which {words[:1].lower()}{words[1:]}"
        return f"{words} (part of {self.part_of})" if self.part_of else words

    @property
    def way(self) -> str:
        """Who pays whom: `Alpha to Beta`; `not stated` where neither is told."""
        if NOT_STATED not in (self.payer, self.payee):
            return f"{self.payer} to {self.payee}"
        if self.payer == self.payee:
            return NOT_STATED
        return f"to {self.payee}" if self.payer == NOT_STATED else f"by {self.payer}"
    is_headline: bool = False


class EventRow(Struct, frozen=True, kw_only=True):
    """One event, in a timeline or in the chronology."""

    event: str
    """Id, and anchor of the row."""
    type: str
    type_words: str
    standing: str
    """`news`, `hindsight`, `mention`."""
    standing_words: str
    """Empty for news; `told in a later filing`."""
    date: DateLine | None
    """None: the page says `date not stated`; empty where `date_words` says so."""
    date_words: str
    """`1 Oct 2004`; `by 24 Jan 2003` where only the text that tells of it is dated."""
    other_dates: tuple[DateLine, ...]
    partner: str
    """Name or names today, joined."""
    partner_then: str
    """Name at the time."""
    partner_ref: PageRef | None
    what: str
    products: str
    money: tuple[MoneyLine, ...]
    cites: tuple[Cite, ...]
    """Of what happened and of the money."""
    registrant: str = ""
    """Whose deal it is, where the dossier has several registrants; else empty."""
    source_words: str = ""
    """Of what the user's curation alone tells: where it can be looked up."""
    is_curated: bool = False
    basis_words: str = ""
    """All that the main date is the date of: `signed, date of report`; `date not stated`; empty where `date_words` says so."""
    other_dates_words: str = ""
    """`6 Oct 2004 (announced, report signed)`; empty where there is none."""
    money_words: str = "none mentioned"
    """The terms in one line, each with its class, those without amount gathered."""


class ConflictSide(Struct, frozen=True, kw_only=True):
    """One of the claims that disagree."""

    value: str
    quote: str
    grade: str
    grade_words: str
    source: str
    """`8-K of 8 Oct 2002, item 5`."""
    is_kept: bool
    cites: tuple[Cite, ...]


class ConflictBlock(Struct, frozen=True, kw_only=True):
    """Claims that disagree, and the rule that decides."""

    id: str
    title: str
    """`Milestone payment: amount`."""
    partner: str
    partner_ref: PageRef | None
    sides: tuple[ConflictSide, ...]
    rule: str
    note: str


class GapRow(Struct, frozen=True, kw_only=True):
    """What is not disclosed, and where it would be."""

    partner: str
    partner_ref: PageRef | None
    deal: str
    """Title of the deal, or empty."""
    what: str
    state: State
    words: str
    where: str
    """Class of document that would hold it."""
    cites: tuple[Cite, ...]


class NameRow(Struct, frozen=True, kw_only=True):
    """A name of a party, with the time of its use."""

    party: str
    """Its name today."""
    name: str
    kind: str
    """`name`, `legal entity`, `successor`, `parent`."""
    used: str
    """`until 2000`, `as printed in these filings`."""
    cell: Cell
    """Source: cites, or the words of the curation."""


class AliasRow(Struct, frozen=True, kw_only=True):
    """A product with one of its names."""

    product: str
    alias: str
    basis: str
    """`stated`, `inferred`, `curated`."""
    basis_words: str
    """`stated as the same`, `probably the same: …`, `from the curation: …`."""
    partner: str
    cites: tuple[Cite, ...]


class QuotationBlock(Struct, frozen=True, kw_only=True):
    """What a person is quoted with."""

    speaker: str
    role: str
    """Title and company, as printed."""
    text: str
    as_of: str
    cites: tuple[Cite, ...]


class StatementRow(Struct, frozen=True, kw_only=True):
    """Something said that is neither term nor right."""

    kind: str
    """In words: `ordinal claim`."""
    about: str
    text: str
    as_of: str
    cites: tuple[Cite, ...]


class MentionRow(Struct, frozen=True, kw_only=True):
    """An entry of a partner list, as of its document."""

    as_of: str
    edtf: str
    holds: str
    """With the territory in brackets, where one is told."""
    source: str
    cites: tuple[Cite, ...]
