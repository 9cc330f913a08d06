"""What a file runs on behind the signature: exhibit index, then exhibits, with or without a mark of their own."""

import re
from collections.abc import Iterator

from reportgen.lexicon.exhibits import CONTRACTS, NUMBER
from reportgen.model import Section, SectionKind
from reportgen.segment.agreement import agreement_sections, is_contract
from reportgen.segment.lines import Line, Sheet, is_rule
from reportgen.segment.making import section
from reportgen.segment.marks import IMMEDIATE, is_artefact, is_contact_heading
from reportgen.segment.release import find_dateline, release_sections

INDEX = re.compile(r"\W{0,6}(?:exhibit\s+index|index\s+(?:to|of)\s+exhibits?|exhibits?\s+list|list\s+of\s+exhibits?|exhibits?)\W{0,6}", re.IGNORECASE)
INDEX_ROW = re.compile(rf"[|\s]{{0,6}}(?:exhibit\s+|ex-?\s?)?\(?{NUMBER}\)?[*+#\u2020]{{0,3}}(?:\s|$|\.\s|-)", re.IGNORECASE)
COLUMN_HEAD = re.compile(r"(?:exhibit|number|no\.?|description|document|page|title|sequential|item)\b.{0,60}", re.IGNORECASE)
ALONE = re.compile(r"\W{0,6}(?:exhibit|ex)[\s.-]{0,4}(?P<number>\d{1,3}(?:[.-]\d{1,3})?)\W{0,6}", re.IGNORECASE)
NINETY_NINE = re.compile(r"(?<![\d.])99(?:\.\d{1,2})?(?!\d)")
FEWEST_WORDS = 60
"""Words; less than this behind a signature is no exhibit."""


def enclosed_sections(sheet: Sheet, start: int, end: int, part: str) -> Iterator[Section]:
    """Yield the sections behind a signature."""
    lines = sheet.within(start, end)
    place = _index_end(lines, start, end)
    rest = sheet.plain[place:end]
    if not _holds_exhibit(sheet, place, end, rest):
        place = end
    if sheet.plain[start:place].strip():
        kind = SectionKind.EXHIBIT_INDEX if any(_is_index(line) for line in lines if line.start < place) else SectionKind.OTHER
        yield section(sheet, kind, start, place, part)
    for first, behind, number in _exhibits(sheet, place, end):
        yield from exhibit_sections(sheet, first, behind, f"EX-{number}")


def exhibit_sections(sheet: Sheet, start: int, end: int, part: str) -> Iterator[Section]:
    """Yield the sections of one exhibit: an agreement, a release, or text that is neither."""
    number = part.removeprefix("EX-").split(".")[0].split("(")[0]
    if number in CONTRACTS or is_contract(sheet, start, end):
        yield from agreement_sections(sheet, start, end, part)
    elif number in ("99", "20", "28", "TEXT"):
        yield from release_sections(sheet, start, end, part)
    elif sheet.plain[start:end].strip():
        yield section(sheet, SectionKind.OTHER, start, end, part)


def _is_index(line: Line) -> bool:
    return INDEX.fullmatch(line.text) is not None or INDEX_ROW.match(line.text) is not None


def _holds_exhibit(sheet: Sheet, place: int, end: int, rest: str) -> bool:
    if len(rest.split()) >= FEWEST_WORDS:
        return True
    return bool(find_dateline(sheet, place, end)) or any(IMMEDIATE.match(line.text) for line in sheet.within(place, end))


def _index_end(lines: tuple[Line, ...], start: int, end: int) -> int:
    """Return where the exhibit index ends, `start` where there is none."""
    heading = next((index for index, line in enumerate(lines[:12]) if INDEX.fullmatch(line.text)), None)
    if heading is None:
        return start
    rows = 0
    described = False
    for line in lines[heading + 1 :]:
        if ALONE.fullmatch(line.text) and rows and described:
            return line.start
        if described and line.text.isdigit() and is_artefact(line.text):
            continue
        if INDEX_ROW.match(line.text):
            rows += 1
            described = len(line.text.split()) > 2
        elif is_rule(line.text) or is_artefact(line.text) or (COLUMN_HEAD.fullmatch(line.text) and not described):
            continue
        elif rows and described and (line.opens or is_contact_heading(line.text) or IMMEDIATE.match(line.text)):
            return line.start
        else:
            described = rows > 0
    return end


def _exhibits(sheet: Sheet, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield the exhibits of a stretch: by their marks, or one as the report numbers it."""
    lines = sheet.within(start, end)
    if not lines:
        return
    marks = [(line.start, match["number"].replace("-", ".")) for line in lines if (match := ALONE.fullmatch(line.text))]
    kept = [mark for index, mark in enumerate(marks) if index == 0 or mark[1] != marks[index - 1][1]]
    if not kept or len(sheet.plain[lines[0].start : kept[0][0]].split()) >= FEWEST_WORDS:
        listed = NINETY_NINE.search(sheet.plain, 0, start)
        kept = [(lines[0].start, listed[0] if listed else "99"), *kept]
    kept[0] = (lines[0].start, kept[0][1])
    for (first, number), behind in zip(kept, [*(place for place, _ in kept[1:]), end], strict=True):
        yield first, behind, number
