"""A press release, split by its own marks; also one without a dateline, and an exhibit that is none."""

from collections.abc import Iterator

from reportgen.model import Section, SectionKind
from reportgen.segment.body import body_sections
from reportgen.segment.dateline import DATE, Dateline, dateline_at, undated_at
from reportgen.segment.head import head_sections
from reportgen.segment.lines import Sheet
from reportgen.segment.making import section
from reportgen.segment.marks import RELEASE_MARK, is_artefact
from reportgen.segment.quotations import quotations

MOST_LINES = 120
"""Lines in which a dateline is looked for."""
SENTENCE_WORDS = 22


def release_sections(sheet: Sheet, start: int, end: int, part: str) -> Iterator[Section]:
    """Yield the sections of a release that fills a stretch, quotations within their body."""
    dateline = find_dateline(sheet, start, end)
    body = dateline.end if dateline else _first_text(sheet, start, end)
    head_end = dateline.start if dateline else body
    is_dated = dateline is not None and DATE.search(sheet.plain, dateline.start, dateline.value_end) is not None
    yield from head_sections(sheet, start, head_end, part, reads_dates=not is_dated)
    if dateline:
        yield section(
            sheet, SectionKind.DATELINE, dateline.start, dateline.end, part, value=(dateline.start, dateline.value_end)
        )
    for found in body_sections(sheet, body, end, part):
        yield found
        if found.kind is SectionKind.BODY:
            yield from quotations(sheet, found.span.start, found.span.end, part)


def find_dateline(sheet: Sheet, start: int, end: int) -> Dateline | None:
    """Return the first dateline of a stretch."""
    for line in sheet.within(start, end)[:MOST_LINES]:
        found = dateline_at(sheet.plain, line.start, end)
        if found:
            return found
    for line in sheet.within(start, end)[:MOST_LINES]:
        found = undated_at(sheet.plain, line.start, end)
        if found:
            return found
    return None


def _first_text(sheet: Sheet, start: int, end: int) -> int:
    """Return where the text of a release without a dateline begins: its first long line."""
    for line in sheet.within(start, end):
        if RELEASE_MARK.fullmatch(line.text) or is_artefact(line.text):
            continue
        words = line.text.split()
        if len(words) >= SENTENCE_WORDS or (len(words) >= 8 and not _is_title(words)):
            return line.start
    return start


def _is_title(words: list[str]) -> bool:
    long_words = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return bool(long_words) and sum(word[0].isupper() for word in long_words) >= 0.6 * len(long_words)
