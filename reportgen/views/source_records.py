"""The records of source pages."""

from msgspec import Struct

from reportgen.views.index_records import FilingRow
from reportgen.views.parts import Labelled, PageInRow, PageRef


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


class SourcePage(PageInRow, frozen=True, kw_only=True):
    """A filing's document as text, with what was read marked."""

    document: str
    filing: FilingRow
    meta: tuple[Labelled, ...]
    """Form, registrant, dates, items, exhibits, file and hash."""
    segments: tuple[Segment, ...]
    passages: tuple[Passage, ...]
