"""A contract filed as an exhibit, so far as it is read: title, parties, date, and how much of it is left out by marks.

Reads: 'This License Agreement is made as of 3 May 2004 by and between ALPHA, INC. and BETA AG'; '[***]' as an omission.
Refuses: its clauses (what is granted and paid), and a contract of parties that the report does not speak of.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from reportgen.extract.happenings.news import GROUPS, News
from reportgen.extract.making import make_claim
from reportgen.extract.reading import FilingReading
from reportgen.model import (
    Claim,
    ClaimKind,
    DateBasis,
    Document,
    EventReading,
    ExhibitReading,
    PartyReading,
    Section,
    SectionKind,
    StatementKind,
    StatementReading,
)
from reportgen.scan.blocks import blocks
from reportgen.scan.dates import dates
from reportgen.scan.organization import Organization
from reportgen.scan.text import clean

HEAD, TITLE = 4000, 200
"""Characters in which a contract names its parties and its date; in which its title stands."""
BETWEEN = re.compile(r"\b(?:by and )?(?:between|among)\b", re.I)
DATED = re.compile(
    r"\b(?:made|entered into|effective|dated|executed)\b.{0,60}?\b(?:as of|on|this)\b|\bas of\b|\bdated\b", re.I | re.S
)
EFFECTIVE = re.compile(r"effective|in force", re.I)
OMISSION = re.compile(r"\\?\[\s?(?:\\?\*\s?){1,6}\\?\]|\[(?:redacted|omitted|confidential)\]|\*{3,12}", re.I)
SMALL = frozenset(("and", "of", "for", "the", "to", "with", "by", "between"))
NEAR = 200
LONGEST = 1200


class Opening(Struct, frozen=True, kw_only=True):
    """The first sentence of a contract, which names parties and date."""

    start: int
    end: int
    text: str
    date: str | None
    is_effective: bool


def contracts(reading: FilingReading) -> Iterator[Claim]:
    """Yield for each contract its exhibit with title and date, its parties, its signing, and what is left out."""
    documents = {document.id: document for document in reading.filing.documents}
    for section in reading.sections:
        if section.kind is SectionKind.AGREEMENT and section.part.startswith("EX-10"):
            yield from _contract(reading, documents[section.span.document], section)


def _contract(reading: FilingReading, document: Document, section: Section) -> Iterator[Claim]:
    opening = _opening(document, section)
    span = (opening.start, opening.end)
    number = section.part.removeprefix("EX-")
    exhibit = ExhibitReading(number=number, title=_title(section) or "Contract", dated=opening.date)
    yield make_claim(document, section, ClaimKind.EXHIBIT, exhibit, span, rule="contracts")
    parties = _parties(reading, opening)
    for organization, words in parties:
        party = PartyReading(
            name=organization.name,
            legal_name=words if words == organization.legal_name else None,
            is_registrant=organization.is_registrant,
        )
        yield make_claim(document, section, ClaimKind.PARTY, party, span, rule="contracts", detail=organization.name)
    news = _news(reading, [organization.index for organization, _ in parties])
    if news is None:
        return
    yield make_claim(
        document,
        section,
        ClaimKind.EVENT,
        _signing(reading, news, section, opening),
        span,
        rule="contracts",
        detail=news.key,
    )
    marks = list(OMISSION.finditer(document.text, section.span.start, section.span.end))
    place = (marks[0].start(), marks[0].end()) if marks else span
    words = f"exhibit {number} holds the contract; {_counted(len(marks))}; its clauses are not read yet"
    kind = StatementKind.FINANCIAL_TERMS if marks else StatementKind.OTHER
    statement = StatementReading(kind=kind, value=words, news=news.key)
    yield make_claim(document, section, ClaimKind.STATEMENT, statement, place, rule="contracts")


def _opening(document: Document, section: Section) -> Opening:
    """Return the paragraph in which parties and date are named; of a contract that opens otherwise its first words."""
    start, end = section.span.start, min(section.span.end, section.span.start + HEAD)
    plain = clean(document.text[: section.span.end])
    for first, last in blocks(plain, document.text, start, end):
        text = plain[first : min(last, first + LONGEST)]
        if BETWEEN.search(text) and DATED.search(text):
            date, cue = _date(text)
            return Opening(
                start=first, end=first + len(text), text=text, date=date, is_effective=bool(EFFECTIVE.search(cue))
            )
    return Opening(start=start, end=min(end, start + TITLE), text="", date=None, is_effective=False)


def _date(text: str) -> tuple[str | None, str]:
    """Return the first date that follows a word of dating, and the words around it."""
    flat = text.replace("\n", " ").replace("\r", " ")
    cue = DATED.search(flat)
    found = next((date for date in dates(flat) if cue and cue.start() <= date.start <= cue.end() + NEAR), None)
    return (found.edtf, flat[max(0, found.start - 40) : found.end + 30]) if found else (None, "")


def _parties(reading: FilingReading, opening: Opening) -> list[tuple[Organization, str]]:
    """Return the organizations of the report that the contract names, each with its printed name."""
    flat = " ".join(opening.text.casefold().split())
    named = []
    for organization in reading.directory:
        forms = [organization.legal_name or "", organization.name, *organization.surfaces]
        words = next((form for form in forms if len(form) > 3 and form.casefold().rstrip(".") in flat), None)
        if words:
            named.append((organization, words))
    return named


def _news(reading: FilingReading, parties: list[int]) -> News | None:
    """Return the agreement of the report whose partners the contract names."""
    fitting = [
        news
        for news in reading.news
        if GROUPS[news.type] in ("agreement", "option", "change") and set(news.partners) & set(parties)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _signing(reading: FilingReading, news: News, section: Section, opening: Opening) -> EventReading:
    basis = DateBasis.EFFECTIVE if opening.is_effective else DateBasis.SIGNED
    return EventReading(
        news=news.key,
        type=news.type,
        parties=tuple(name for party in reading.parties_of(news) if (name := reading.name(party))),
        titles=tuple(filter(None, (_title(section),))),
        dates={basis: opening.date} if opening.date else {},
    )


def _title(section: Section) -> str | None:
    """Return the title of a contract, not in capitals."""
    words = section.title or ""
    if words.isupper():
        words = " ".join(
            word if index and word in SMALL else word.capitalize() for index, word in enumerate(words.lower().split())
        )
    return words or None


def _counted(marks: int) -> str:
    return (
        f"{marks} of its passages {'is' if marks == 1 else 'are'} redacted"
        if marks
        else "none of its passages is redacted"
    )
