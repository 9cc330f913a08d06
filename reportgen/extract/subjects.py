"""What an agreement is about: the product, technology, patents or work that its sentences name, as they name it.

Reads: "FlowMesh bone cement" of "the right to sell Alpha's FlowMesh bone cement in Italy", "patents on catheters" of "a licence under its patents on catheters".
Refuses: "storage" of "licensed its cathode for storage", "Texas" of "the Eastern District of Texas", "ten years", "development and commercialization".
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from reportgen.extract.happenings.look_backs import look_backs
from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.royalty_sales import is_royalty_sale
from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.extract.products.subject_finding import Found, names_in, subject_of
from reportgen.extract.reading import FilingReading
from reportgen.model import Claim, ClaimKind, Grade, Modality, SubjectReading

PAST_DEEDS = frozenset(("ending", "change", "exercise", "money", "assignment", "programme", "option"))
"""Happenings to an agreement, whose making is told as it lies back."""
ANOTHER_DEAL = re.compile(r"(?i)\balso (?:licen[sc]ed|holds? (?:a |another )?licen[sc]e|has (?:a |another )?licen[sc]e)\b")
SIGHTED, OF_PAST_DEED, PAST = 1, 3, -2
"""What raises and lowers the rank of a sentence: that it reports the news, that the news is of an older agreement, that it looks back."""


class Place(Struct, frozen=True, kw_only=True):
    """Words for a subject with the sentence that they stand in."""

    found: Found
    line: Line


def subjects(reading: FilingReading) -> Iterator[Claim]:
    """Yield for each happening the best name that its sentences give to what it is about."""
    best: dict[str, Place] = {}
    before: str | None = None
    """Key of the news that the sentence before reports."""
    beside: dict[str, dict[str, Place]] = {}
    for line, news in reading.told():
        if news is None or line.zone not in (Zone.NEWS, Zone.TITLE) or is_royalty_sale(line):
            continue
        is_past, sighted = reading.is_background(line, news), _reports(line, news)
        follows, before = before == news.key, news.key if sighted else None
        if (is_past and not _recalls(line, news, follows=follows)) or (not sighted and ANOTHER_DEAL.search(line.text)):
            continue
        bonus = (SIGHTED + OF_PAST_DEED * (news.group in PAST_DEEDS)) * sighted + PAST * is_past
        found = subject_of(line, reading.product_names, bonus=bonus, is_told=sighted)
        if found and (news.key not in best or found.rank > best[news.key].found.rank):
            best[news.key] = Place(found=found, line=line)
        if not sighted and not is_past:
            for name in names_in(line, reading.product_names):
                beside.setdefault(news.key, {}).setdefault(name.words.casefold(), Place(found=name, line=line))
    for key, places in beside.items():
        if key not in best and len(places) == 1:
            best[key] = next(iter(places.values()))
    for key, place in best.items():
        yield _claim(key, place, Modality.ASSERTED)
    for news, sighting in look_backs(reading):
        recalled = subject_of(sighting.line, reading.product_names, is_told=True)
        if recalled:
            yield _claim(news.key, Place(found=recalled, line=sighting.line), Modality.RETROSPECTIVE)


def _reports(line: Line, news: News) -> bool:
    """Say whether a sentence, or the one that it is a part of, reports a happening."""
    return any(s.line is line or (s.line.document is line.document and s.line.start <= line.start and line.end <= s.line.end) for s in news.sightings)


def _recalls(line: Line, news: News, *, follows: bool) -> bool:
    """Say whether a sentence that looks back tells of the agreement to which something happens now: by its partner, or behind the news."""
    return news.group in PAST_DEEDS and (follows or bool(set(line.names()) & set(news.partners)))


def _claim(news: str, place: Place, modality: Modality) -> Claim:
    found, line = place.found, place.line
    return line_claim(
        line,
        ClaimKind.SUBJECT,
        SubjectReading(news=news, words=found.words, is_named=found.is_named),
        rule="subjects",
        detail=news,
        modality=modality,
        grade=Grade.D if modality is Modality.RETROSPECTIVE else None,
        words=(found.start, found.end),
    )
