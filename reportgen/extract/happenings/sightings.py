"""Sentences that report what happened to a licence: one sighting a cue.

Reads: "On 3 May Alpha and Beta entered into a licence agreement." and "Gamma has regained all rights to GX-1."
Refuses: "Alpha may terminate the agreement if Beta fails to pay."
"""

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from reportgen.extract.happenings.agreement_titles import clean_title, defined_agreements
from reportgen.extract.happenings.listed_deeds import listed_deeds
from reportgen.extract.happenings.no_deeds import CHANGES, ENDED
from reportgen.extract.happenings.occasions import occasion_before
from reportgen.extract.happenings.sighting_moods import modality_of
from reportgen.extract.lines import Line
from reportgen.extract.topics.about_rights import about_rights
from reportgen.extract.topics.matters import is_of_matter, matter_of
from reportgen.extract.topics.telling_lines import telling_lines
from reportgen.lexicon.event_cues import CUES
from reportgen.model import EventType, Modality
from reportgen.scan.masking import ORG, ORGANIZATION, masked_index
from reportgen.scan.pattern_table import PatternTable

PATTERNS = PatternTable((kind, "(?i)" + pattern.replace("{O}", ORG)) for kind, pattern in CUES)
FOUND_AT = re.compile(r"(?i)\b(?:discovered|developed|invented|isolated|pioneered|conceived|created|made) (?:at|in the laborator(?:y|ies) of|by (?:scientists|researchers|investigators|a team) (?:at|from|of)) (?:the )?$")
"""What stands before the name of a place where a thing was found, told in passing."""
IN_CLAUSE = re.compile(r"(?i)\b(?:(?:by|under|in|through|with) which|that|which)\b")
DEED = re.compile(r"(?i)(?:amend|restat|terminat|extend|renew|assign|supplement|modif|revis|replac|supersed|original)")
PARENT = re.compile(r"(?i)\b(?:subsidiary|affiliate|division|unit|member|part|arm|a company|portfolio company|spin-?o(?:ut|ff)) of (?:the )?(?:(?-i:[A-Z])[a-z]{2,12} )?(?:(?:firm|company|group|investor) )?$|\bowned by (?:the )?$")
"""What stands before the name of a parent, told in passing."""
UNDER_WHICH = re.compile(r"(?i)\b(?:(?:under|pursuant to|by|through) which|whereby)\b")
"""What leads to what an agreement says, which may name others than its parties."""
NOTICE_TO = re.compile(
    rf"(?i)\bnotice(?: of [^,;.]{{0,40}}?)? (?:to|from) (?:the )?(?P<a>{ORG})|\b(?:notified|informed|advised) (?:the )?(?P<b>{ORG})|(?P<c>{ORG})[^;,.]{{0,30}} (?:notified|informed|advised|gave notice)"
)
"""To whom or from whom the notice of an ending goes."""


class Sighting(Struct, frozen=True, kw_only=True):
    """One cue in one sentence."""

    line: Line
    type: EventType
    start: int
    """Offset of the cue within the line."""
    end: int
    title: str | None
    modality: Modality
    parties: tuple[int, ...]


def sightings(lines: tuple[Line, ...], has_rights_language: bool) -> Iterator[Sighting]:
    """Yield what the titles and news sentences report, modality told apart; nothing of a recap of results."""
    matter = matter_of(lines)
    if matter.is_property:
        return
    names = defined_agreements(lines)
    before: list[Line] = []
    yield from _listed(lines, has_rights_language, names)
    for line in telling_lines(lines):
        for sighting in _in_line(line, has_rights_language, names):
            if is_of_matter(matter, sighting.type, sighting.title, line.text[sighting.start : sighting.end], line.text):
                continue
            occasion = occasion_before(line, before) if sighting.modality is Modality.ASSERTED else None
            if occasion is not None:
                yield _occasion(occasion, sighting)
            yield sighting
        before.append(line)


def _listed(lines: tuple[Line, ...], has_rights_language: bool, names: re.Pattern[str]) -> Iterator[Sighting]:
    """Yield for each contract of a list the words that lead to it, with its partner, and the contract itself."""
    for deed in listed_deeds(tuple(telling_lines(lines))):
        for sighting in _cues_in(deed.whole, has_rights_language, names):
            if sighting.start < deed.cut < sighting.end:
                named = tuple(dict.fromkeys((*sighting.parties, *(m.index for m in deed.lead.mentions))))
                yield replace(sighting, line=deed.lead, end=deed.cut - 1, parties=named)
                end = sighting.end - deed.cut + deed.mark
                yield replace(sighting, line=deed.point, start=deed.mark, end=end, parties=named)


def _occasion(before: Line, sighting: Sighting) -> Sighting:
    """Return the sentence before as a sighting: it tells of the event that "this milestone" names."""
    parties = tuple(dict.fromkeys(masked_index(m.group()) for m in ORGANIZATION.finditer(before.masked)))
    return Sighting(
        line=before,
        type=sighting.type,
        start=0,
        end=len(before.text),
        title=None,
        modality=sighting.modality,
        parties=parties or sighting.parties,
    )


def _in_line(line: Line, has_rights_language: bool, names: re.Pattern[str]) -> Iterator[Sighting]:
    """Yield what one sentence reports; an ending told in a clause about the deed that is changed lies back."""
    found = tuple(_cues_in(line, has_rights_language, names))
    for sighting in found:
        changed = sighting.type in ENDED and any(
            other.type in CHANGES
            and other.start < sighting.start
            and IN_CLAUSE.search(line.text[other.start : sighting.start])
            for other in found
        )
        yield replace(sighting, modality=Modality.RETROSPECTIVE) if changed else sighting


def _cues_in(line: Line, has_rights_language: bool, names: re.Pattern[str]) -> Iterator[Sighting]:
    """Yield the first cue of each type in a sentence, none overlapping; a verb in the name of a contract is none."""
    found: list[tuple[int, int]] = []
    types: set[EventType] = set()
    named = [(match.start(), match.end()) for match in names.finditer(line.text)]
    for kind, pattern in PATTERNS.likely(line.masked):
        for match in pattern.finditer(line.masked):
            if any(start < match.end() and match.start() < end for start, end in found) or kind in types:
                continue
            if DEED.match(match.group()) and any(start <= match.start() < end for start, end in named):
                continue
            title = match.groupdict().get("title")
            if not about_rights(kind, match.group(), title, line, has_rights_language):
                continue
            modality = modality_of(line, kind, match)
            if modality is None:
                continue
            found.append((match.start(), match.end()))
            types.add(kind)
            yield Sighting(
                line=line,
                type=kind,
                start=match.start(),
                end=match.end(),
                title=clean_title(title, line, match),
                modality=modality,
                parties=_parties(line, kind),
            )


def _parties(line: Line, kind: EventType) -> tuple[int, ...]:
    """Return the organizations of a sentence that take part: no parent told in passing; of an ending by notice, its two sides."""
    named = [m for m in ORGANIZATION.finditer(line.masked) if not PARENT.search(line.masked[: m.start()]) and not FOUND_AT.search(line.masked[: m.start()])]
    clause = UNDER_WHICH.search(line.masked) if kind is EventType.AGREEMENT else None
    before = {masked_index(m.group()) for m in named if clause and m.start() < clause.start()}
    if len(before) > 1:
        return tuple(dict.fromkeys(masked_index(m.group()) for m in named if masked_index(m.group()) in before))
    parties = tuple(dict.fromkeys(masked_index(m.group()) for m in named))
    noticed = {masked_index(g) for m in NOTICE_TO.finditer(line.masked) if kind in ENDED for g in m.groups() if g}
    return tuple(p for p in parties if p in noticed or p == parties[0]) if len(parties) > 2 and noticed else parties
