"""Filings to sections: cover, items, exhibit index, signature, release with its parts, agreement."""

from collections.abc import Iterator

from reportgen.model import Document, Filing, Section
from reportgen.segment.enclosed import exhibit_sections
from reportgen.segment.lines import sheet_of
from reportgen.segment.release import release_sections
from reportgen.segment.report import header_end, header_sections, report_sections

__all__ = ["segment"]


def segment(filing: Filing) -> tuple[Section, ...]:
    """Return the sections of all documents of a filing, document by document in reading order."""
    return tuple(found for document in filing.documents for found in _sections(document))


def _sections(document: Document) -> Iterator[Section]:
    sheet = sheet_of(document)
    if document.type.startswith("8-K"):
        yield from report_sections(sheet, document.type)
        return
    start = header_end(document.text)
    if start:
        yield from header_sections(sheet, start, document.type)
    if document.type.startswith("EX-"):
        yield from exhibit_sections(sheet, start, len(sheet.plain), document.type)
    else:
        yield from release_sections(sheet, start, len(sheet.plain), document.type)
