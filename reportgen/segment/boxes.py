"""Check boxes of the cover, ticked or empty."""

import re
from collections.abc import Iterator

from reportgen.lexicon.cover import BOX_LABELS, MARK
from reportgen.model import CoverField, Section, SectionKind
from reportgen.segment.lines import Line, Sheet
from reportgen.segment.making import section

BOXES = tuple((re.compile(pattern, re.IGNORECASE), label) for pattern, label in BOX_LABELS)
GLYPH = re.compile(MARK)
AT_START = re.compile(r"[\s*\u2022-]{0,12}(" + MARK + r")")
AT_END = re.compile(r"(" + MARK + r")\s{0,9}$")
GROWTH = re.compile(r"emerging\s+growth\s+company\s{0,9}(" + MARK + r")", re.IGNORECASE)


def check_boxes(sheet: Sheet, start: int, end: int, part: str) -> Iterator[Section]:
    """Yield a field for each check box of the cover, its glyph as value."""
    lines = sheet.within(start, end)
    for pattern, label in BOXES:
        match = pattern.search(sheet.plain, start, end)
        if match:
            index = max(i for i, line in enumerate(lines) if line.start <= match.start())
            glyph = _glyph(sheet, lines, index)
            first = min(lines[index].start, glyph[0]) if glyph else lines[index].start
            yield _box(sheet, first, max(lines[index].end, match.end()), label, glyph, part)
    growth = GROWTH.search(sheet.plain, start, end)
    if growth:
        yield _box(sheet, growth.start(), growth.end(), "Emerging growth company", growth.span(1), part)


def _box(sheet: Sheet, start: int, end: int, label: str, glyph: tuple[int, int] | None, part: str) -> Section:
    return section(
        sheet, SectionKind.COVER_FIELD, start, end, part, field=CoverField.CHECK_BOX, title=label, value=glyph
    )


def _glyph(sheet: Sheet, lines: tuple[Line, ...], index: int) -> tuple[int, int] | None:
    """Return where the glyph stands: at the line's beginning or end, or on a line of its own above."""
    line = lines[index]
    match = AT_START.match(sheet.document.text, line.start, line.end) or AT_END.search(sheet.document.text, line.start, line.end)
    if match:
        return match.span(1)
    above = lines[index - 1] if index else None
    alone = GLYPH.fullmatch(sheet.document.text, above.start, above.end) if above else None
    return alone.span() if alone else None
