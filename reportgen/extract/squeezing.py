"""Sentences with one space where a line break or justified print leaves a run of them, and words that a line end parts made whole.

Reads: "a License\n          Agreement with Alpha" as "a License Agreement with Alpha": every phrase may then expect single spaces;
"$3 mil-\nlion" as "$3 million", "non-\nexclusive" as "non-exclusive".
Refuses: the rows of tables, whose runs of spaces part columns.
"""

from bisect import bisect_right
from collections.abc import Sequence

from msgspec import Struct

from reportgen.extract.lines import Sentence
from reportgen.extract.parted_words import left_out
from reportgen.model import Document
from reportgen.scan.blocks import is_row


class Squeezed(Struct, frozen=True, kw_only=True):
    """A sentence whose runs of spaces are one space each."""

    start: int
    """Offset in the document."""
    text: str
    places: tuple[int, ...]
    """Where each of its characters, and its end, stood in the raw sentence."""


class SqueezedDocument(Document, frozen=True, kw_only=True):
    """A document some of whose sentences are squeezed: an offset in one of those counts from its start in squeezed words."""

    squeezed: tuple[Squeezed, ...]
    """In reading order."""

    def place(self, offset: int) -> int:
        """Return where in the raw text an offset is."""
        number = bisect_right(self.squeezed, offset, key=lambda sentence: sentence.start) - 1
        if number < 0:
            return offset
        within = offset - self.squeezed[number].start
        places = self.squeezed[number].places
        return self.squeezed[number].start + places[within] if within < len(places) else offset


def place_in(document: Document, offset: int) -> int:
    """Return where in the raw text of a document an offset is that counts in its sentences."""
    return document.place(offset) if isinstance(document, SqueezedDocument) else offset


def squeezed(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences with single spaces, each with a document that knows the way back where one of its sentences had runs."""
    found: dict[str, list[Squeezed]] = {}
    made: list[Sentence] = []
    for document, section, zone, start, end, text in sentences:
        raw = document.text[start:end]
        parted = left_out(raw)
        if parted or ("  " in text and not _holds_row(raw)):
            short = _squeezed(start, text, parted)
            found.setdefault(document.id, []).append(short)
            text = short.text
        made.append((document, section, zone, start, end, text))
    documents = {one[0].id: _with(one[0], found[one[0].id]) for one in sentences if one[0].id in found}
    return [(documents.get(one[0].id, one[0]), *one[1:]) for one in made]


def _holds_row(raw: str) -> bool:
    return any(is_row(line.strip()) for line in raw.splitlines())


def _squeezed(start: int, text: str, parted: frozenset[int]) -> Squeezed:
    kept = [at for at, sign in enumerate(text) if at not in parted and not (sign == " " and at and text[at - 1] == " ")]
    return Squeezed(start=start, text="".join(text[at] for at in kept), places=(*kept, len(text)))


def _with(document: Document, sentences: list[Squeezed]) -> SqueezedDocument:
    return SqueezedDocument(
        id=document.id,
        filing=document.filing,
        type=document.type,
        file=document.file,
        text=document.text,
        form=document.form,
        description=document.description,
        squeezed=tuple(sorted(sentences, key=lambda sentence: sentence.start)),
    )
