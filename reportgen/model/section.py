"""A stretch of a document with what it is."""

from msgspec import Struct

from reportgen.model.span import Span
from reportgen.model.vocabulary import CoverField, SectionKind


class Section(Struct, frozen=True, kw_only=True):
    """A classified stretch of one document; sections come in reading order and do not overlap, but that cover fields
    lie within a cover, filing header or signature, quotations within a body, and page numbers within text that runs on."""

    kind: SectionKind
    span: Span
    part: str
    """The document type that the stretch belongs to: `8-K`, `EX-99.1`, also inside a flat file."""
    title: str | None = None
    """Heading of an item, About section or body part, as printed and cleaned."""
    number: str | None = None
    """Of an item, as printed; of an exhibit."""
    field: CoverField | None = None
    """Of a cover field."""
    value: Span | None = None
    """Where the value of a cover field stands; the places and date of a dateline."""
    about: str | None = None
    """The company that an About section, a contacts block or a safe-harbor statement is of, as printed."""
    speaker: Span | None = None
    """Who is quoted, with title and company: the attribution."""
