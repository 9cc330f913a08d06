"""What stands when work on a product stops, or some of the rights come back: the agreement, and the rights of the licensee.

Reads: "Beta has discontinued GX-1. Beta keeps its license for a second target."; "The license agreement remains in effect."; "Alpha has
regained the rights in Peru. Beta keeps its rights in Asia."
Refuses: "Alpha retains the right to sell it in Asia" of the licensor, "the loan agreement remains in effect".
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.extract.reading import FilingReading
from reportgen.extract.topics.kinds_of_contracts import OTHER_DEED
from reportgen.model import Claim, ClaimKind, EventReading, EventType, RightsStatus
from reportgen.scan.masking import ORG, ORGANIZATION, masked_index

HOLDS = r"(?:keeps?|kept|retain(?:s|ed)?|(?:continues?|continued) to hold|maintains?)"
THEIRS = r"(?:its|the|all|their|an?)(?: [\w-]{1,20},?){0,4}? (?P<what>licen[sc]es?|rights?)\b(?P<rest>[^.;]{0,120})"
KEEPS = re.compile(
    rf"(?i)(?P<party>{ORG}|^ ?It|(?<=that )it)(?:,[^,;]{{0,50}},)? (?:(?:has|have|will|also|still|however),? ){{0,2}}{HOLDS} {THEIRS}"
)
KEEPS_TOO = re.compile(rf"(?i)\b(?:but|yet|and|while|though it) (?:(?:has|will|it|still) ){{0,2}}{HOLDS} {THEIRS}")
"""In the sentence that tells of the stop, with the same subject."""
STANDS = re.compile(
    r"(?i)\b(?P<deed>(?:[\w-]{1,20} ){0,4}?(?:agreement|licen[sc]e|collaboration|partnership))\b[^.;]{0,60}?"
    r"\b(?:(?:remains?|stays?|continues?|continued)(?: to be)? (?:in (?:full )?(?:force|effect|place)|valid|unaffected|unchanged)|(?:is|are) (?:not affected|unaffected)|continues unchanged)\b(?P<rest>[^.;]{0,80})"
)
OTHER_USE = re.compile(
    r"(?i)\b(?:for|against|to|in|on)\b[^.;]{0,40}?\b(?:other|another|second|third|further|different|remaining)\b"
)


KEEPS_PLACES = re.compile(
    rf"(?i)(?P<party>{ORG})(?:,[^,;]{{0,50}},)? (?:(?:has|have|will|also|still|however),? ){{0,2}}{HOLDS} (?:its|the|all|their|exclusive)(?: [\w-]{{1,20}},?){{0,4}}? (?:licen[sc]es?|rights?)\b[^.;]{{0,60}}? (?:in|for|throughout|elsewhere|outside) (?:the )?(?-i:[A-Z])"
)
"""What the licensee has in other places, when the rights in one come back."""


class Kept(Struct, frozen=True, kw_only=True):
    """What a sentence says still stands."""

    start: int
    end: int
    rights: RightsStatus | None = None
    licensee: int | None = None
    """The holder of a licence that is kept."""


def kept_rights(reading: FilingReading) -> Iterator[Claim]:
    """Yield one claim for each news sentence that says what stands beside a stopped programme."""
    for line in reading.lines:
        news = reading.news_for(line) if line.zone is Zone.NEWS else None
        if news is None:
            continue
        kept = _kept(reading, line, news) if news.group == "programme" else _kept_elsewhere(reading, line, news)
        if kept is not None:
            yield _claim(reading, line, news, kept)


def _kept(reading: FilingReading, line: Line, news: News) -> Kept | None:
    stopped = _stopped(news)
    told = [s.end for s in news.sightings if s.line is line]
    match = KEEPS_TOO.search(line.masked, min(told)) if told else KEEPS.search(line.masked)
    if match is not None and (told or _is_holder(match["party"], stopped, reading.us)):
        other = OTHER_USE.search(match["rest"])
        rights = RightsStatus.RETAINED_FOR_OTHER_TARGET if other else RightsStatus.HELD_BY_LICENSEE
        is_licence = match["what"].lower().startswith("licen")
        return Kept(start=match.start(), end=match.end(), rights=rights, licensee=stopped if is_licence else None)
    stands = STANDS.search(line.masked)
    if stands is None or OTHER_DEED.search(stands["deed"]) or told:
        return None
    other = OTHER_USE.search(stands["rest"])
    return Kept(
        start=stands.start(), end=stands.end(), rights=RightsStatus.RETAINED_FOR_OTHER_TARGET if other else None
    )


def _kept_elsewhere(reading: FilingReading, line: Line, news: News) -> Kept | None:
    """Return what a partner keeps in other places, where the rights in one come back to the filer."""
    match = KEEPS_PLACES.search(line.masked) if news.type is EventType.RIGHTS_RETURNED else None
    if match is None or masked_index(match["party"]) not in news.partners or reading.us in news.licensee:
        return None
    return Kept(start=match.start(), end=match.end(), rights=RightsStatus.HELD_BY_LICENSEE)


def _stopped(news: News) -> int | None:
    """Return who stopped: the company named last before the words that tell of it."""
    for sighting in news.sightings:
        named = ORGANIZATION.findall(sighting.line.masked[: sighting.start])
        if named:
            return masked_index(named[-1])
    return None


def _is_holder(words: str, stopped: int | None, us: int | None) -> bool:
    if words.strip().lower() == "it":
        return True
    holder = masked_index(words)
    return holder == stopped if stopped is not None else holder != us


def _claim(reading: FilingReading, line: Line, news: News, kept: Kept) -> Claim:
    licensee, licensor = news.licensee, news.licensor
    if not licensee and kept.licensee is not None and kept.licensee != reading.us and reading.us is not None:
        licensee, licensor = (kept.licensee,), (reading.us,)
    value = EventReading(
        news=news.key,
        type=news.type,
        parties=tuple(n for p in reading.parties_of(news) if (n := reading.name(p))),
        licensor=tuple(n for p in licensor if (n := reading.name(p))),
        licensee=tuple(n for p in licensee if (n := reading.name(p))),
        keeps_agreement=True,
        keeps_rights=kept.rights,
    )
    return line_claim(line, ClaimKind.EVENT, value, rule="kept_rights", detail=news.key, words=(kept.start, kept.end))
