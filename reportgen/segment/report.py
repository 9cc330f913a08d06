"""A Form 8-K: filing header, cover, items, signature, and what is run on behind it in one file."""

import re
from collections.abc import Iterator

from reportgen.lexicon.cover import HEADER_FIELDS
from reportgen.lexicon.items import EXHIBIT_ITEMS
from reportgen.model import CoverField, Section, SectionKind
from reportgen.segment.body import body_sections
from reportgen.segment.cover import cover_sections
from reportgen.segment.enclosed import enclosed_sections
from reportgen.segment.items import Heading, item_headings
from reportgen.segment.lines import Sheet
from reportgen.segment.making import section
from reportgen.segment.signature import find_signature, signature_sections

HEADER = "Filing header\n"
HEADER_LINE = re.compile(r"^(?P<label>[\w:.()/ -]{2,80}?): (?P<value>\S[^\n]{0,600})$", re.MULTILINE)
COVER_WORDS = re.compile(r"form\s{0,9}8\s?-?\s?k|exchange\s+commission|current\s+report", re.IGNORECASE)


def report_sections(sheet: Sheet, part: str) -> Iterator[Section]:
    """Yield the sections of a document that is a Form 8-K, in order."""
    start = header_end(sheet.document.text)
    end = len(sheet.plain)
    if start:
        yield from header_sections(sheet, start, part)
    headings = item_headings(sheet, start, end)
    signature = find_signature(sheet, _signature_from(headings, start), end)
    report_end = signature.start if signature else end
    headings = [heading for heading in headings if heading.start < report_end]
    first = headings[0].start if headings else None
    yield from _front(sheet, start, report_end if first is None else first, part, has_items=bool(headings))
    bounds = [*(one.start for one in headings), report_end][1:]
    for heading, behind in zip(headings, bounds, strict=True):
        yield from _item(sheet, heading, behind, part)
    if signature:
        yield from signature_sections(sheet, signature, part)
        yield from enclosed_sections(sheet, signature.end, end, part)


def _signature_from(headings: list[Heading], start: int) -> int:
    """Return where a signature may begin: behind the first item that is no line of contents."""
    return headings[0].end if headings else start


def header_end(text: str) -> int:
    """Return where the lines of the filing header end, 0 where there are none."""
    if not text.startswith(HEADER):
        return 0
    end = text.find("\n\n")
    return end if end >= 0 else len(text)


def header_sections(sheet: Sheet, end: int, part: str) -> Iterator[Section]:
    """Yield the filing header and the first line of each field in it."""
    yield section(sheet, SectionKind.FILING_HEADER, 0, end, part)
    seen: set[str] = set()
    for match in HEADER_LINE.finditer(sheet.document.text, 0, end):
        field = HEADER_FIELDS.get(match["label"])
        if field and match["label"] not in seen:
            seen.add(match["label"])
            yield section(sheet, SectionKind.COVER_FIELD, match.start(), match.end(), part, field=field, value=match.span("value"))


def _front(sheet: Sheet, start: int, end: int, part: str, *, has_items: bool) -> Iterator[Section]:
    """Yield what stands above the first item: the cover; in a report without items the text below it too."""
    if not sheet.plain[start:end].strip():
        return
    if not COVER_WORDS.search(sheet.plain, start, end):
        yield from body_sections(sheet, start, end, part)
        return
    if has_items:
        yield from cover_sections(sheet, start, end, part)
        return
    fields = [one for one in cover_sections(sheet, start, end, part) if one.kind is SectionKind.COVER_FIELD]
    cover_end = max((one.span.end for one in fields if one.field is not CoverField.CHECK_BOX), default=start)
    cover_end = max([cover_end, *(one.span.end for one in fields)])
    line_end = sheet.plain.find("\n", cover_end)
    cover_end = line_end if 0 <= line_end < end else end
    yield from cover_sections(sheet, start, cover_end, part)
    yield from body_sections(sheet, cover_end, end, part)


def _item(sheet: Sheet, heading: Heading, end: int, part: str) -> Iterator[Section]:
    """Yield an item; a safe harbor and page numbers inside it are sections of their own."""
    yield from body_sections(
        sheet, heading.start, end, part,
        plain_kind=SectionKind.ITEM, number=heading.number, title=heading.title or None,
        keeps_numbers=heading.number in EXHIBIT_ITEMS,
    )  # fmt: skip
