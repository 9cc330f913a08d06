"""Who is quoted with which words, and what people claim by number ("our sixth partner").

Reads: '"We are glad," said Ann Bell, Ph.D., Chief Executive Officer of Alpha, Inc.'
Refuses: a defined term in quotation marks.
"""

import re
from collections.abc import Iterator

from reportgen.extract.lines import Zone
from reportgen.extract.making import make_claim
from reportgen.extract.reading import FilingReading
from reportgen.model import Claim, ClaimKind, Section, SectionKind, StatementKind, StatementReading
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


def quotations(reading: FilingReading) -> Iterator[Claim]:
    """Yield the attribution and each quoted sentence of every quotation, and ordinal claims wherever they stand."""
    documents = {d.id: d for d in reading.filing.documents}
    spoken: dict[tuple[str, int], tuple[str | None, str | None, str | None]] = {}
    for section in reading.sections:
        if section.kind is not SectionKind.QUOTATION:
            continue
        document = documents[section.span.document]
        who = (
            _speaker(clean(document.text[section.speaker.start : section.speaker.end]))
            if section.speaker
            else (None, None, None)
        )
        spoken[(document.id, section.span.start)] = who
        if section.speaker is not None:
            value = _statement(StatementKind.QUOTATION, document.text[section.span.start : section.span.end], who)
            yield make_claim(
                document,
                section,
                ClaimKind.STATEMENT,
                value,
                (section.speaker.start, section.speaker.end),
                rule="quotations",
                detail="attribution",
            )
    for line in reading.lines:
        home = _home(reading.sections, line.document.id, line.start, line.end)
        ordinal = ORDINAL.search(line.text) if line.zone is not Zone.BOILERPLATE else None
        if home is None and ordinal is None:
            continue
        who = spoken.get((line.document.id, home.span.start), (None, None, None)) if home else (None, None, None)
        kind = StatementKind.ORDINAL_CLAIM if ordinal else StatementKind.QUOTATION
        about = next((reading.name(i) for i in line.names() if i != reading.us), None) if ordinal else None
        if ordinal and about is None and reading.news and reading.news[0].partners:
            about = reading.name(reading.news[0].partners[0])
        value = _statement(kind, ordinal.group().strip(" ,(") if ordinal else line.text, who, about)
        yield make_claim(
            line.document,
            home or line.section,
            ClaimKind.STATEMENT,
            value,
            (line.start, line.end),
            rule="quotations",
            detail=f"{kind}",
            value_span=(line.start + ordinal.start(), line.start + ordinal.end()) if ordinal else None,
        )


def _statement(
    kind: StatementKind, words: str, who: tuple[str | None, str | None, str | None], about: str | None = None
) -> StatementReading:
    return StatementReading(
        kind=kind,
        about=about,
        value=" ".join(clean(words).split()).strip(' "'),
        speaker=who[0],
        speaker_title=who[1],
        speaker_company=who[2],
    )


def _home(sections: tuple[Section, ...], document: str, start: int, end: int) -> Section | None:
    return next(
        (
            s
            for s in sections
            if s.kind is SectionKind.QUOTATION
            and s.span.document == document
            and s.span.start < end
            and start < s.span.end
        ),
        None,
    )


def _speaker(words: str) -> tuple[str | None, str | None, str | None]:
    """Return name, title and company of an attribution."""
    match = AFTER.search(words) or BEFORE.search(words)
    if match is None:
        return None, None, None
    role = " ".join(match.group("role").split()).strip(" ,.")
    company = COMPANY.search(role)
    name = " ".join((match.group("who") + match.group("degrees")).split()).strip(" ,")
    if company:
        return name, role[: company.start()].strip(" ,"), company.group("company").strip(" ,.")
    return name, role, None
