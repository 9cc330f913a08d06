"""What all documents are made of: cited cells, numbered sources, marks, pages."""

from msgspec import Struct

from reportgen.model import State
from reportgen.views.words import DATE_NOT_STATED


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


class PageInRow(Page, frozen=True, kw_only=True):
    """A document with others of its kind before and after it."""

    previous: PageRef | None = None
    next: PageRef | None = None
