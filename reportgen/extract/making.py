"""How a rule makes a claim: the one place where spans become quotes and ids."""

from reportgen.extract.lines import Line
from reportgen.extract.squeezing import place_in
from reportgen.model import Claim, ClaimKind, ClaimValue, Document, Grade, Modality, Section, SectionKind, claim_id

BOILERPLATE = frozenset({SectionKind.ABOUT, SectionKind.FORWARD_LOOKING, SectionKind.CONTACTS, SectionKind.LETTERHEAD})


def grade_of(section: Section) -> Grade:
    """Return how good a source a section is: contract A, 8-K item, cover and signature B, release C, boilerplate D."""
    if section.kind in BOILERPLATE:
        return Grade.D
    if section.kind is SectionKind.AGREEMENT or section.part.startswith(("EX-10", "EX-2.")):
        return Grade.A
    return Grade.B if section.part.startswith(("8-K", "6-K", "10-")) else Grade.C


def section_label(section: Section) -> str:
    """Return the words by which a claim names its section: `8-K item 5`, `EX-99.1 body`."""
    number = f" {section.number}" if section.number else ""
    return f"{section.part} {section.kind.replace('_', ' ')}{number}"


def make_claim(
    document: Document,
    section: Section,
    kind: ClaimKind,
    value: ClaimValue,
    span: tuple[int, int],
    *,
    rule: str,
    value_span: tuple[int, int] | None = None,
    grade: Grade | None = None,
    modality: Modality = Modality.ASSERTED,
    detail: str = "",
) -> Claim:
    """Return a claim over `span` of the document's text, its white space at both ends left out.

    `detail` tells apart claims of one kind that rest on the same span (three terms of one sentence).
    """
    start, end = _raw(document, span)
    value_start, value_end = _raw(document, value_span) if value_span else (start, end)
    return Claim(
        id=claim_id(document.id, kind, start, end, detail),
        kind=kind,
        value=value,
        document=document.id,
        file=document.file,
        start=start,
        end=end,
        quote=document.text[start:end],
        value_start=value_start,
        value_end=value_end,
        section=section_label(section),
        rule=rule,
        grade=grade or grade_of(section),
        modality=modality,
    )


def line_claim(
    line: Line,
    kind: ClaimKind,
    value: ClaimValue,
    *,
    rule: str,
    words: tuple[int, int] | None = None,
    grade: Grade | None = None,
    modality: Modality = Modality.ASSERTED,
    detail: str = "",
) -> Claim:
    """Return a claim over a whole sentence; `words` are where the sentence gives the value, counted from its start."""
    return make_claim(
        line.document,
        line.section,
        kind,
        value,
        (line.start, line.end),
        rule=rule,
        value_span=(line.start + words[0], line.start + words[1]) if words else None,
        grade=grade,
        modality=modality,
        detail=detail,
    )


def _raw(document: Document, span: tuple[int, int]) -> tuple[int, int]:
    """Return a span of sentences in the raw text, without white space at its ends."""
    return trimmed(document.text, place_in(document, span[0]), place_in(document, span[1]))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
