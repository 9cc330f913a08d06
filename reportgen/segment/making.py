"""How a section is made: the one place where offsets become spans."""

from reportgen.model import CoverField, Section, SectionKind, Span
from reportgen.segment.lines import Sheet


def span_of(sheet: Sheet, start: int, end: int) -> Span:
    """Return the span without white space at its ends."""
    text = sheet.document.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(document=sheet.document.id, start=start, end=end)


def section(
    sheet: Sheet,
    kind: SectionKind,
    start: int,
    end: int,
    part: str,
    *,
    title: str | None = None,
    number: str | None = None,
    field: CoverField | None = None,
    value: tuple[int, int] | None = None,
    about: str | None = None,
    speaker: tuple[int, int] | None = None,
) -> Section:
    """Return a section over a stretch of the sheet."""
    return Section(
        kind=kind,
        span=span_of(sheet, start, end),
        part=part,
        title=title,
        number=number,
        field=field,
        value=span_of(sheet, *value) if value else None,
        about=about,
        speaker=span_of(sheet, *speaker) if speaker else None,
    )
