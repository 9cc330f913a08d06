"""A press release, split by its own marks; also one without a dateline, and an exhibit that is none."""

import re
from collections.abc import Iterator

from reportgen.model import Section, SectionKind
from reportgen.segment.body import body_sections
from reportgen.segment.dateline import DATE, Dateline, dateline_at, undated_at
from reportgen.segment.head import head_sections
from reportgen.segment.lines import Sheet, paragraphs
from reportgen.segment.making import section
from reportgen.segment.marks import LEGAL_STOP, RELEASE_MARK, is_artefact
from reportgen.segment.quotations import quotations

MOST_LINES = 120
"""Lines in which a dateline is looked for."""
MOST_TITLES = 4
MOST_TITLE_WORDS = 45
SENTENCE_END = re.compile(r"[.!?:;][\"')]{0,2}$")


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
    """Return where the text of a release without a dateline begins: behind its few titles."""
    found = [one for one in paragraphs(sheet.within(start, end)) if not RELEASE_MARK.fullmatch(one.text) and not is_artefact(one.text)]
    titles = 0
    while titles < len(found) and _is_title(found[titles].text):
        titles += 1
    if titles > MOST_TITLES or titles == len(found):
        titles = min(1, len(found) - 1)
    return found[titles].start if found else start


def _is_title(text: str) -> bool:
    """Say whether a paragraph may be a title: short, and without the end of a sentence."""
    words = text.split()
    if len(words) > MOST_TITLE_WORDS or "\t" in text:
        return False
    return not SENTENCE_END.search(text) or LEGAL_STOP.search(text) is not None
