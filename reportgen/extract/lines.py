"""The sentences of a filing, each with its zone and with its organizations found."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from reportgen.model import Document, Filing, Section, SectionKind
from reportgen.scan.directory import Directory
from reportgen.scan.masking import mask
from reportgen.scan.organization import Mention
from reportgen.scan.sentences import sentences
from reportgen.scan.text import blank, clean


class Zone(StrEnum):
    """How a sentence may be believed."""

    TITLE = "title"
    NEWS = "news"
    QUOTED = "quoted"
    PROFILE = "profile"
    """An About section, or a part of a release that describes a technology or company."""
    BOILERPLATE = "boilerplate"


Sentence = tuple[Document, Section, Zone, int, int, str]
"""Document, section, zone, start, end and clean text."""


class Line(Struct, frozen=True, kw_only=True):
    """A sentence in its place."""

    document: Document
    section: Section
    zone: Zone
    start: int
    """Offset in the document."""
    end: int
    text: str
    """Clean, with one space where a line break leaves a run of them; never longer than the span."""
    masked: str
    """Clean, with each organization replaced by one private character and fillers."""
    mentions: tuple[Mention, ...]
    """With offsets within the line."""
    is_clause: bool = False
    """Whether it is one of several clauses of a sentence, each of which tells of a deed of its own."""

    def names(self) -> tuple[int, ...]:
        """Return the organizations named, in order, each once."""
        return tuple(dict.fromkeys(m.index for m in self.mentions))


def with_only(line: Line, *spans: tuple[int, int]) -> Line:
    """Return a line with blanks outside of the spans, which stand in order, so that all offsets stay."""
    return replace(
        line,
        text=_blanked(line.text, spans),
        masked=_blanked(line.masked, spans),
        mentions=tuple(m for m in line.mentions if any(start <= m.start < end for start, end in spans)),
    )


def _blanked(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    made, at = "", 0
    for start, end in spans:
        made, at = made + " " * (start - at) + text[start:end], end
    return made + " " * (len(text) - at)


ZONES = {
    SectionKind.HEADLINE: Zone.TITLE,
    SectionKind.SUBHEAD: Zone.TITLE,
    SectionKind.ITEM: Zone.NEWS,
    SectionKind.BODY: Zone.NEWS,
    SectionKind.DATELINE: Zone.NEWS,
    SectionKind.OTHER: Zone.NEWS,
    SectionKind.ABOUT: Zone.PROFILE,
    SectionKind.FORWARD_LOOKING: Zone.BOILERPLATE,
}
NO_NEWS_ITEMS = re.compile(r"7|9\.01|2\.0[34]|3\.0[1-3]|5\.0\d|2\.02|12|4|6|8")
"""Items whose text reports no licence: exhibits, debts, listings, shares sold, elections, results, auditors, directors (Form 8-K)."""
SAFE_HARBOR = re.compile(
    r"(?i)forward[- ]looking statements?\b.{0,200}(?:risks?|uncertaint|safe harbor|differ)|private securities litigation reform act|not be deemed (?:to be )?\"?filed\"?"
)
FEELING = re.compile(
    r"(?i)\b(?:we(?:'re| are| were)|i(?:'m| am)|is|are) (?:very |extremely |truly |really )?(?:delighted|excited|thrilled|proud|honou?red|pleased to (?!announce|report))|\bwe (?:look forward|believe)\b"
)
"""Words of a quotation whose marks were lost."""
RETITLED = re.compile(
    r"(?i)^(?:about |our |the )?.{0,60}?(?:technology|platform|profile|pipeline|background|market|disease|science)\b.{0,20}$"
)
PRONOUN = re.compile(
    r"(?i)(?<![\w-])(?:the company|the registrant|we|(?-i:[Uu]s)|our|ours|the corporation)(?![\w-])(?!['’]s (?:common stock|board))"
)


def lines_of(filing: Filing, sections: tuple[Section, ...], clean_texts: dict[str, str]) -> Iterator[Sentence]:
    """Yield document, section, zone, start, end and clean text of each sentence that may be read for facts."""
    documents = {d.id: d for d in filing.documents}
    quoted = [s.span for s in sections if s.kind is SectionKind.QUOTATION]
    for section in sections:
        zone = ZONES.get(section.kind)
        if zone is None or section.field is not None:
            continue
        document = documents[section.span.document]
        if section.kind is SectionKind.ITEM and section.number and NO_NEWS_ITEMS.fullmatch(section.number):
            zone = Zone.BOILERPLATE
        if zone is Zone.NEWS and section.kind is SectionKind.BODY and section.title and RETITLED.match(section.title):
            zone = Zone.PROFILE
        for sentence in sentences(clean_texts[document.id], document.text, section.span.start, section.span.end):
            place = zone
            if (
                any(
                    q.document == document.id
                    and 2 * (min(q.end, sentence.end) - max(q.start, sentence.start)) > sentence.end - sentence.start
                    for q in quoted
                )
                or (
                    sentence.text.startswith('"')
                    and sentence.text.count('"') % 2 == 0
                    and re.search(
                        r'"[ ,]*(?:said|stated|commented|added|noted|remarked|says|explained|according)', sentence.text
                    )
                )
                or (zone is Zone.NEWS and not section.part.startswith("8-K") and FEELING.search(sentence.text))
            ):
                place = Zone.QUOTED
            elif SAFE_HARBOR.search(sentence.text):
                place = Zone.BOILERPLATE
            yield document, section, place, sentence.start, sentence.end, sentence.text


def flat_texts(filing: Filing, sections: tuple[Section, ...]) -> dict[str, str]:
    """Return the clean text of each document, artefacts turned to spaces, on one line."""
    texts = {}
    for document in filing.documents:
        spans = [
            (s.span.start, s.span.end)
            for s in sections
            if s.kind is SectionKind.ARTEFACT and s.span.document == document.id
        ]
        texts[document.id] = blank(clean(document.text), spans)
    return texts


def masked_line(
    document: Document,
    section: Section,
    zone: Zone,
    start: int,
    end: int,
    text: str,
    directory: Directory,
    us: int | None,
    called: Sequence[Mention] = (),
) -> Line:
    """Return a line with its organizations masked; in news and titles "the Company", "we" and "our" are `us`.

    `called` are institutions that the sentence names by a common noun.
    """
    mentions = [
        m if (kin := directory.kin(m.index)) == m.index else Mention(index=kin, start=m.start, end=m.end, words=m.words)
        for m in directory.mentions(text)
    ]
    mentions.extend(c for c in called if not any(m.start < c.end and c.start < m.end for m in mentions))
    if us is not None:
        for match in PRONOUN.finditer(text):
            if not any(m.start < match.end() and match.start() < m.end for m in mentions):
                mentions.append(Mention(index=us, start=match.start(), end=match.end(), words=match.group()))
    mentions.sort(key=lambda m: m.start)
    return Line(
        document=document,
        section=section,
        zone=zone,
        start=start,
        end=end,
        text=text,
        masked=mask(text, mentions),
        mentions=tuple(mentions),
    )
