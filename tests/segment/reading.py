"""Sections of a text as short tuples, for the tests."""

from reportgen.model import Section, SectionKind
from reportgen.readers import read_bytes
from reportgen.segment import segment

NESTED = (SectionKind.COVER_FIELD, SectionKind.QUOTATION)


def sections_of(text: str, file: str = "a.txt") -> tuple[Section, ...]:
    return segment(read_bytes(text.encode(), file))


def words_of(text: str, *kinds: SectionKind, file: str = "a.txt") -> list[str]:
    """Return the words of the sections of some kinds, white space evened."""
    filing = read_bytes(text.encode(), file)
    texts = {document.id: document.text for document in filing.documents}
    return [
        " ".join(texts[one.span.document][one.span.start : one.span.end].split())
        for one in segment(filing)
        if one.kind in kinds
    ]


def outline(text: str, file: str = "a.txt") -> list[tuple[str, str]]:
    """Return part and kind of each section that lies in no other."""
    return [(one.part, str(one.kind)) for one in sections_of(text, file) if one.kind not in NESTED]


def fields_of(text: str, file: str = "a.txt") -> dict[str, str]:
    """Return the value of each cover field as printed, white space evened; check boxes by their label."""
    filing = read_bytes(text.encode(), file)
    texts = {document.id: document.text for document in filing.documents}
    found = {}
    for one in segment(filing):
        if one.field and one.value:
            name = one.title if one.field == "check_box" and one.title else str(one.field)
            found[name] = " ".join(texts[one.value.document][one.value.start : one.value.end].split())
    return found
