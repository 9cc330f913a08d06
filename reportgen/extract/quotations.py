"""Who is quoted with which words, and what people claim by number ("our sixth partner").

Reads: '"We are glad," said Ann Bell, Ph.D., Chief Executive Officer of Alpha, Inc.'
Refuses: a defined term in quotation marks.
"""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import make_claim
from reportgen.extract.reading import FilingReading
from reportgen.model import Claim, ClaimKind, Document, Section, SectionKind, StatementKind, StatementReading
from reportgen.scan.text import clean

SAID = r"(?:said|stated|commented|added|noted|remarked|says|explained|continued|observed|according to)"
AFTER = re.compile(
    rf"(?i:{SAID}),? (?P<who>[A-Z][^,\"]{{3,50}}?)(?P<degrees>(?:, (?:Ph\.? ?D\.?|M\.? ?D\.?|MBA|M\.B\.A\.?|J\.D\.|D\.V\.M\.|MBChB|MSc|D\.Sc\.|FRCP|Esq\.))*),? (?P<role>[^\"]{{3,200}})"
)
BEFORE = re.compile(
    rf"(?P<who>[A-Z][^,\"]{{3,50}}?)(?P<degrees>(?:, (?:Ph\.? ?D\.?|M\.? ?D\.?|MBA|M\.B\.A\.?|J\.D\.|D\.V\.M\.))*),? (?P<role>[^\"]{{3,260}}?),? (?i:{SAID})"
)
COMPANY = re.compile(r"(?: of| at| for) (?P<company>[A-Z][^,;\"]{2,60}(?:, (?:Inc|Ltd|LLC|Corp)\.?)?)")
ORDINAL = re.compile(
    r"(?i)\b(?:our|the company's|its|their|as (?:our|the)|the) (?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}th) (?P<what>(?:[\w-]+ ){0,4}?(?:partner|licensee|collaborat\w+|licen[sc]e|agreement|milestone|company)\b[^.;\"]{0,120})"
)


class Speaker(Struct, frozen=True, kw_only=True):
    """Who is quoted, as far as the attribution says."""

    name: str | None = None
    title: str | None = None
    company: str | None = None


UNKNOWN = Speaker()


def quotations(reading: FilingReading) -> Iterator[Claim]:
    """Yield the attribution and each quoted sentence of every quotation, and ordinal claims wherever they stand."""
    quoted = tuple(section for section in reading.sections if section.kind is SectionKind.QUOTATION)
    yield from _attributions(reading, quoted)
    for line in reading.lines:
        home = _home(quoted, line)
        ordinal = ORDINAL.search(line.text) if line.zone is not Zone.BOILERPLATE else None
        speaker = _speaker_of(home, line.document) if home else UNKNOWN
        if ordinal:
            yield _ordinal_claim(reading, line, home or line.section, ordinal, speaker)
        elif home:
            yield _quoted_sentence(line, home, speaker)


def _attributions(reading: FilingReading, quoted: Iterable[Section]) -> Iterator[Claim]:
    """Yield whole quotations, each at the words that say whose it is."""
    documents = {document.id: document for document in reading.filing.documents}
    for section in quoted:
        if section.speaker is not None:
            document = documents[section.span.document]
            words = document.text[section.span.start : section.span.end]
            value = _statement(StatementKind.QUOTATION, words, _speaker_of(section, document))
            span = (section.speaker.start, section.speaker.end)
            yield make_claim(document, section, ClaimKind.STATEMENT, value, span, rule="quotations", detail="attribution")


def _quoted_sentence(line: Line, home: Section, speaker: Speaker) -> Claim:
    return make_claim(
        line.document,
        home,
        ClaimKind.STATEMENT,
        _statement(StatementKind.QUOTATION, line.text, speaker),
        (line.start, line.end),
        rule="quotations",
        detail=StatementKind.QUOTATION,
    )


def _ordinal_claim(reading: FilingReading, line: Line, home: Section, ordinal: re.Match[str], speaker: Speaker) -> Claim:
    return make_claim(
        line.document,
        home,
        ClaimKind.STATEMENT,
        _statement(StatementKind.ORDINAL_CLAIM, ordinal.group().strip(" ,("), speaker, _counted_partner(reading, line)),
        (line.start, line.end),
        rule="quotations",
        detail=StatementKind.ORDINAL_CLAIM,
        value_span=(line.start + ordinal.start(), line.start + ordinal.end()),
    )


def _counted_partner(reading: FilingReading, line: Line) -> str | None:
    """Return who is counted: whom the sentence names beside the filer, else the first partner of the news."""
    named = next((name for i in line.names() if i != reading.us and (name := reading.name(i)) is not None), None)
    if named is None and reading.news and reading.news[0].partners:
        return reading.name(reading.news[0].partners[0])
    return named


def _statement(kind: StatementKind, words: str, speaker: Speaker, about: str | None = None) -> StatementReading:
    return StatementReading(
        kind=kind,
        about=about,
        value=" ".join(clean(words).split()).strip(' "'),
        speaker=speaker.name,
        speaker_title=speaker.title,
        speaker_company=speaker.company,
    )


def _home(quoted: Iterable[Section], line: Line) -> Section | None:
    """Return the quotation that a sentence stands in."""
    spans = ((section, section.span) for section in quoted if section.span.document == line.document.id)
    return next((section for section, span in spans if span.start < line.end and line.start < span.end), None)


def _speaker_of(section: Section, document: Document) -> Speaker:
    """Return who is quoted in a section: name, title and company of its attribution."""
    if section.speaker is None:
        return UNKNOWN
    words = clean(document.text[section.speaker.start : section.speaker.end])
    match = AFTER.search(words) or BEFORE.search(words)
    if match is None:
        return UNKNOWN
    name = " ".join((match["who"] + match["degrees"]).split()).strip(" ,")
    role = " ".join(match["role"].split()).strip(" ,.")
    company = COMPANY.search(role)
    if company is None:
        return Speaker(name=name, title=role)
    return Speaker(name=name, title=role[: company.start()].strip(" ,"), company=company["company"].strip(" ,."))
