"""Sentences of a section, at the offsets of the document.

A stop ends a sentence unless it belongs to an abbreviation, a number, an initial or an enumeration; a paragraph break, a bullet, a
table row and a heading line end it always.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from reportgen.scan.blocks import blocks
from reportgen.scan.stops import is_end

LONGEST = 4000
"""Characters; a longer sentence is a table or a list without stops and is cut."""
LEADERS = "....."
"""Dots that lead the eye from a label to its amount."""
STOP = re.compile(r"(?:[.!?]|\u2026)[.!?]{0,4}[\"')\]]{0,3}(?=\s|$)|(?<=[a-z]{3})\.(?=[A-Z][\w®™]{1,30}[ ,])")


class Sentence(Struct, frozen=True, kw_only=True):
    """A sentence without white space at its ends."""

    start: int
    """Offset in the document's text."""
    end: int
    text: str
    """Its words in plain characters: the slice of the clean text."""


def sentences(clean_text: str, raw_text: str, start: int = 0, end: int | None = None) -> tuple[Sentence, ...]:
    """Return the sentences between two offsets; `clean_text` is `clean(raw_text)`, which keeps the line breaks."""
    last = len(clean_text) if end is None else min(end, len(clean_text))
    return tuple(
        sentence
        for block_start, block_end in blocks(clean_text, raw_text, start, last)
        for first, behind in _stretches(clean_text, block_start, block_end)
        for sentence in _cut(clean_text, first, behind)
    )


def _stretches(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    for stop in STOP.finditer(text, start, end):
        if LEADERS not in text[max(first, stop.start() - 4) : stop.end()] and is_end(text, first, stop.start(), stop.end(), end):
            yield first, stop.end()
            first = stop.end()
    yield first, end


def _cut(text: str, start: int, end: int) -> Iterator[Sentence]:
    start, end = _trimmed(text, start, end)
    while end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        behind = space if space > 0 else start + LONGEST
        yield _sentence(text, start, behind)
        start, end = _trimmed(text, behind, end)
    if start < end:
        yield _sentence(text, start, end)


def _sentence(text: str, start: int, end: int) -> Sentence:
    start, end = _trimmed(text, start, end)
    return Sentence(start=start, end=end, text=text[start:end])


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
