"""Where words stand: offsets into the text of one document."""

from msgspec import Struct


class Span(Struct, frozen=True, kw_only=True, order=True):
    """A place in a document, such that `document.text[start:end]` is the quote."""

    document: str
    """Id of the document."""
    start: int
    """Offset of the first character, counted in characters of the document's text."""
    end: int
    """Offset behind the last character."""

    def covers(self, other: "Span") -> bool:
        """Say whether `other` lies within this span of the same document."""
        return self.document == other.document and self.start <= other.start and other.end <= self.end
