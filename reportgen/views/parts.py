"""What all documents are made of: cited cells, numbered sources, marks, rows."""

from msgspec import Struct

from reportgen.model import State
from reportgen.views.words import DATE_NOT_STATED, NOT_STATED


class PageRef(Struct, frozen=True, kw_only=True):
    """A document of the output, and a place in it; `publish.links` makes the URL of a format out of it."""

    kind: str
    """`index`, `registrant`, `chronology`, `comparables`, `conflicts`, `gaps`, `partner`, `source`."""
    key: str = ""
    """Id of the party or document where there is one page for each."""
    anchor: str = ""
    """Id of a heading or row, without `#`."""
    title: str = ""


class Cite(Struct, frozen=True, kw_only=True):
    """A citation: the number of a source note of the same page, and where its sentence stands."""

    number: int
    claim: str
    document: str
    anchor: str
    """Of the passage on the source page of `document`: `passage-1042`."""
    is_curated: bool = False
    """Whether the user's curation sets the value that is cited."""


class SourceNote(Struct, frozen=True, kw_only=True):
    """One numbered source: the words cited and where they stand."""

    number: int
    claim: str
    """Id of the first claim that rests on these words."""
    document: str
    anchor: str
    file: str
    form: str
    """`8-K`, `press release`."""
    date: str
    """Of the filing, in prose; `date not stated` where there is none."""
    section: str
    """Where in the filing, in words: `Item 1.01`, `Exhibit 99.1, body`."""
    quote: str
    """Cleaned, at most 300 characters, cuts marked by an ellipsis."""
    excerpt: str
    """The quote for the page's list of sources: shorter where the page is to be short."""
    grade: str
    grade_words: str
    """`8-K item`, `press release`."""
    accession_number: str | None = None
    sec_url: str | None = None
    corrections: tuple[str, ...] = ()
    """What the user's curation puts right of what was read here: `max corrected to 25 by the curation: misprint`."""

    @property
    def words(self) -> str:
        """What the source is: `8-K of 6 Oct 2004, Item 1.01`."""
        return f"{self.form}{', ' if self.date == DATE_NOT_STATED else ' of '}{self.date}, {self.section}"


class Cell(Struct, frozen=True, kw_only=True):
    """A stated value, or the words for its absence; never blank."""

    text: str
    cites: tuple[Cite, ...] = ()
    state: State = State.STATED
    is_computed: bool = False
    is_curated: bool = False
    note: str | None = None
    """What a computed figure leaves out; where a curated value comes from."""
    link: PageRef | None = None


class Labelled(Struct, frozen=True, kw_only=True):
    """A row of two columns."""

    label: str
    cell: Cell


class Figure(Struct, frozen=True, kw_only=True):
    """One of the large figures at the head of a page."""

    label: str
    value: str
    note: str
    """What it counts and what it excludes; never empty."""
    state: State = State.STATED
    cites: tuple[Cite, ...] = ()


class StatusMark(Struct, frozen=True, kw_only=True):
    """One of the three states: words and a shape, so that colour is never needed."""

    axis: str
    """`Agreement`, `Programme`, `Rights`."""
    code: str
    """The member of the enumeration: `in_force`."""
    text: str
    """`terminated (implied)`."""
    shape: str
    """`■` standing, `△` open or partly, `▼` ended, `?` not known: all in the font of the pages."""
    cites: tuple[Cite, ...] = ()


class Sentence(Struct, frozen=True, kw_only=True):
    """A sentence written by a rule, with what it rests on."""

    text: str
    cites: tuple[Cite, ...] = ()


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
    words: str = ""
    """`Royalties on net sales`: the label with what it depends on or is for."""

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


class Page(Struct, frozen=True, kw_only=True):
    """What every document has."""

    ref: PageRef
    title: str
    description: str
    """One line for search results and metadata."""
    as_of: str
    """`6 Oct 2004`: the date given with `--as-of`, else of the newest filing."""
    as_of_edtf: str
    technology: str
    """Technology names read from the filings, or empty."""
    sources: tuple[SourceNote, ...] = ()
