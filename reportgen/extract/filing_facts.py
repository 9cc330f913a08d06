"""Facts of the filing itself: cover, items, exhibits, incorporation by reference, headline, dateline, signature.

Reads: "Date of Report: March 3, 2005", "ITEM 1.01. ENTRY INTO …", "99.1 Press Release dated March 4, 2005".
Refuses: a page number in an exhibit list, a second part of an item behind a page break.
"""

from collections.abc import Callable, Iterator

from reportgen.extract.filings.dates import first_day, nearest_day
from reportgen.extract.filings.exhibits import exhibits, incorporations
from reportgen.extract.filings.fields import DATES, field_reading
from reportgen.extract.filings.items import item_heading
from reportgen.extract.filings.places import places_of
from reportgen.extract.making import make_claim
from reportgen.model import (
    Claim,
    ClaimKind,
    CoverField,
    DatelineReading,
    Document,
    EdtfDate,
    FieldReading,
    Filing,
    Section,
    SectionKind,
)
from reportgen.scan.text import squeeze

Rule = Callable[[Document, Section], Iterator[Claim]]


def filing_facts(filing: Filing, sections: tuple[Section, ...]) -> Iterator[Claim]:
    """Yield the claims of what a filing says of itself, in the order of its sections."""
    documents = {document.id: document for document in filing.documents}
    day = _day_of(documents, sections)
    for section in sections:
        if section.kind is SectionKind.DATELINE:
            yield _dateline(documents[section.span.document], section, day)
        for rule in RULES.get(section.kind, ()):
            yield from rule(documents[section.span.document], section)


def _cover_field(document: Document, section: Section) -> Iterator[Claim]:
    reading = field_reading(document, section)
    if reading:
        value = section.value or section.span
        yield make_claim(
            document,
            section,
            ClaimKind.COVER_FIELD,
            reading,
            (section.span.start, section.span.end),
            rule=f"filing_facts.{reading.field}",
            value_span=(value.start, value.end),
            detail=f"{reading.field}",
        )


def _headline(document: Document, section: Section) -> Iterator[Claim]:
    yield _title_claim(document, section, ClaimKind.HEADLINE)


def _subhead(document: Document, section: Section) -> Iterator[Claim]:
    yield _title_claim(document, section, ClaimKind.SUBHEAD)


def _title_claim(document: Document, section: Section, kind: ClaimKind) -> Claim:
    words = squeeze(document.text[section.span.start : section.span.end]).strip("#-\u2013\u2014*\u2022 ")
    reading = FieldReading(field=None, text=words)
    return make_claim(
        document, section, kind, reading, (section.span.start, section.span.end), rule=f"filing_facts.{kind}"
    )


def _day_of(documents: dict[str, Document], sections: tuple[Section, ...]) -> EdtfDate | None:
    """Return the day of the filing by which a day without its year is dated: of the report, its signature or its filing."""
    fields = {
        section.field: reading.text
        for section in sections
        if section.field in DATES and (reading := field_reading(documents[section.span.document], section))
    }
    order = (CoverField.DATE_OF_REPORT, CoverField.SIGNATURE_DATE, CoverField.FILING_DATE)
    return next((fields[field] for field in order if field in fields), None)


def _dateline(document: Document, section: Section, day: EdtfDate | None) -> Claim:
    value = section.value or section.span
    words = document.text[value.start : value.end]
    return make_claim(
        document,
        section,
        ClaimKind.DATELINE,
        DatelineReading(date=first_day(words) or nearest_day(words, day), places=places_of(words)),
        (section.span.start, section.span.end),
        rule="filing_facts.dateline",
        value_span=(value.start, value.end),
    )


RULES: dict[SectionKind, tuple[Rule, ...]] = {
    SectionKind.COVER_FIELD: (_cover_field,),
    SectionKind.ITEM: (item_heading, exhibits, incorporations),
    SectionKind.EXHIBIT_INDEX: (exhibits,),
    SectionKind.HEADLINE: (_headline,),
    SectionKind.SUBHEAD: (_subhead,),
}
"""What is read in which kind of section, in order; a dateline needs the day of the filing beside its section."""
