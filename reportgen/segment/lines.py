"""Lines and paragraphs of a document with their offsets, in plain characters."""

import re
from bisect import bisect_left, bisect_right

from msgspec import Struct

from reportgen.model import Document
from reportgen.scan.text import clean
from reportgen.segment.run_on import with_line_ends

CONTENT = re.compile(r"[^\n]+")
HEADING_MARK = re.compile(r"^(?:[#>]{1,6}\s{1,9})(?=[^\s#])")
RULE = re.compile(r"[\s\-=_*~.#+|:\u2022\\]{1,400}")
LONG_LINE = 160
"""Characters; a longer line is a paragraph of its own, not one line of a wrapped paragraph."""
SHORT_OF_WIDTH = 0.75


class Line(Struct, frozen=True, kw_only=True):
    """A line that is not empty."""

    start: int
    """Of its words: white space and marks of headings are left out."""
    end: int
    text: str
    opens: bool
    """Whether an empty line, or nothing, stands above it."""


class Paragraph(Struct, frozen=True, kw_only=True):
    """One or more lines that belong together."""

    start: int
    end: int
    text: str
    """Its lines joined by one space."""
    lines: tuple[Line, ...]


class Sheet(Struct, frozen=True, kw_only=True):
    """A document with its plain text, which has the same offsets."""

    document: Document
    plain: str
    lines: tuple[Line, ...]

    def within(self, start: int, end: int) -> tuple[Line, ...]:
        """Return the lines that begin in a stretch."""
        first = bisect_left(self.lines, start, key=_start)
        return self.lines[first : bisect_left(self.lines, end, lo=first, key=_start)]

    def line_at(self, place: int) -> Line | None:
        """Return the last line that begins at or before a place."""
        index = bisect_right(self.lines, place, key=_start)
        return self.lines[index - 1] if index else None


def _start(line: Line) -> int:
    return line.start


def sheet_of(document: Document) -> Sheet:
    """Return the document with plain text and lines."""
    plain = with_line_ends("\n".join(clean(line) for line in document.text.split("\n")))
    return Sheet(document=document, plain=plain, lines=tuple(_lines(plain)))


def _lines(plain: str) -> list[Line]:
    lines: list[Line] = []
    last_end = -1
    for match in CONTENT.finditer(plain):
        words = match[0].strip()
        if not words:
            continue
        words = HEADING_MARK.sub("", words)
        start = match.start() + match[0].rindex(words)
        opens = last_end < 0 or plain.count("\n", last_end, start) > 1
        lines.append(Line(start=start, end=start + len(words), text=words, opens=opens))
        last_end = start + len(words)
    return lines


def is_rule(text: str) -> bool:
    """Say whether a line is drawn, not written."""
    return RULE.fullmatch(text) is not None


def paragraph_of(lines: list[Line]) -> Paragraph:
    """Return the paragraph that lines make."""
    return Paragraph(
        start=lines[0].start, end=lines[-1].end, text=" ".join(line.text for line in lines), lines=tuple(lines)
    )


def paragraphs(lines: tuple[Line, ...], stands_alone: "frozenset[int]" = frozenset()) -> list[Paragraph]:
    """Return the paragraphs of lines; a line whose offset is in `stands_alone` is one by itself."""
    found: list[Paragraph] = []
    block: list[Line] = []
    width = 0
    for line in lines:
        alone = line.start in stands_alone
        if block and (alone or _begins(line, block[-1], width) or block[-1].start in stands_alone):
            found.append(paragraph_of(block))
            block, width = [], 0
        block.append(line)
        width = max(width, len(line.text))
    return [*found, paragraph_of(block)] if block else found


def _begins(line: Line, before: Line, width: int) -> bool:
    """Say whether a line begins a paragraph under the line before it."""
    if line.opens or len(before.text) > LONG_LINE or len(line.text) > LONG_LINE:
        return True
    return before.text[-1:] in '.!?:"' and len(before.text) < SHORT_OF_WIDTH * width
