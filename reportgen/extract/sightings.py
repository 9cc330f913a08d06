"""Sentences that report what happened to a licence: one sighting a cue.

Reads: "On 3 May Alpha and Beta entered into a licence agreement." and "Gamma has regained all rights to GX-1."
Refuses: "Alpha may terminate the agreement if Beta fails to pay."
"""

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from reportgen.extract.about_rights import about_rights
from reportgen.extract.lines import Line, Zone
from reportgen.extract.no_news import (
    buys_company,
    is_about_debt,
    is_bare_settlement,
    is_career,
    is_charge,
    is_deed_beside_debt,
    is_official,
    settles_with_rights,
)
from reportgen.extract.sighting_moods import CHANGES, modality_of
from reportgen.lexicon.event_cues import CUES
from reportgen.model import EventType, Modality, SectionKind
from reportgen.scan.masking import ORG, ORGANIZATION, masked_index

PATTERNS = tuple((kind, re.compile("(?i)" + pattern.replace("{O}", ORG))) for kind, pattern in CUES)
NO_EVENT_LICENCE = re.compile(
    r"(?i)\b(?:biologics licen[sc]e|licen[sc]e application|broadcast\w* licen|production licen|establishment licen|import licen|wholesale licen|exploration (?:and production )?licen|[KW][A-Z]{2,3}-(?:FM|AM|TV)|radio station|television station|liquor licen|gaming licen|banking licen|business licen|driver'?s? licen|state licen|operating licen|spectrum (?:licen|auction)|FCC licen|export licen|casino|permits, licen|licen[sc]es, (?:permits|franchises)|licen[sc]ed (?:\w+ )?(?:sales )?(?:representatives?|agents?|professionals?|contractors?|practitioners?|nurses?|dealers?)|"
    r"licen[sc]ed (?:physician|professional|engineer|vaccine in|in the U|for use|bank|lender|broker|insurer)|wireless licen|nuclear (?:plant|power|regulatory)|cannabis licen|dispensary|mining licen|exploration licen|prospecting licen|seismic licen|slot machine licen|music licen|"
    r"money transmitter|licenses? for \w+ and|user licen|seat licen|pharmacists?\b|to dispense|ordinary course|Amendment No\. \d+ (?:to|amends|on) (?:the |this |its )?(?:current )?(?:report|form)|landlord|tenant|easement|square feet|Federal Communications Commission|offshore|oil lifted|medical licen|pharmacy licen|licensed by the (?:state|FDA|FCC|commission)|software licen[sc]e revenue)"
)
DEED_OF_LICENCE = re.compile(
    r"(?i)(?:licen[sc]e|collaboration|distribution|option|co-promotion)(?: and [\w-]{1,30}){0,4} agreement|exclusive(?:ly)? licen|sub-?licen[sc]"
)
RECAP_HEADLINE = re.compile(
    r"(?i)\b(?:financial results|(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter|quarterly results|(?:full[- ]?)?year[- ]end|full[- ]year|fiscal (?:year )?\d{4} (?:results|guidance)|earnings|operating results|corporate update|business updates?|to present at|to participate in|"
    r"investor conference|conference call|(?<=[a-z] )guidance|guidance (?:for|of|range)|annual meeting|results for the|reports? (?:q[1-4]|record|strong)|(?:interim|half[- ]year(?:ly)?|preliminary|final|annual|unaudited) (?:results|report)|trading (?:update|statement)|placing\b|open offer|pipeline update|shareholder (?:letter|update)|letter to (?:share|stock)holders|year in review|highlights? 20\d\d|net sales|revenue expectations|"
    r"public offering|private placement|underwritten|rights offering|progress(?:es)? (?:on|research|of)|shares progress|advances collaboration|priorities)\b"
)


ITEM_TITLE = re.compile(
    r"(?i)[| ]{0,9}(?:item ?\d[\d.]*[.:;]?[ |-]{0,20})?(?:entry into|termination of|amendment of) a (?:material (?:definitive )?|definitive material )agreement[. |]{0,9}"
)
"""The title that the form gives to an item, which tells of no happening by itself."""
HAPPENED = re.compile(
    r"(?i)\b(?:notified|informed|advised|told|learned|initiated|began|begun|started|dosed|approved|accepted|enrolled|completed)\b"
)
REFERS_BACK = re.compile(
    r"(?i)(?:(?:with|upon|as a result of|by|following) )?(?:the (?:achievement|attainment|accomplishment|initiation|completion|start|beginning|dosing|approval|acceptance|filing) of (?:this|that|the|dosing|\w+)|this (?:event|accomplishment|achievement|milestone|start|approval|filing)|the milestone)\b"
)


DEFINED_AGREEMENT = re.compile(
    r"\((?:[a-z, ]{0,40}?\b)?(?:the |as so amended, the |as amended, the )?\"?((?:[A-Z][\w'-]{0,20} ){1,5}(?:Agreements?|Licen[sc]es?|Amendment|[A-Z]{3,6}))\"?,?\"?\)"
)
"""The name that a bracket gives to a contract: a verb in it, as in "the Amended Licence", tells of nothing."""


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
    told = [line.text for line in lines if line.zone in (Zone.NEWS, Zone.TITLE)]
    is_merger, lends = buys_company(told), is_about_debt(told)
    recap = {
        line.document.id + line.section.part
        for line in lines
        if line.section.kind is SectionKind.HEADLINE and RECAP_HEADLINE.search(line.text)
    }
    if _is_about_property(lines):
        return
    names = _defined_agreements(lines)
    grants_in_settling = settles_with_rights(
        line.text for line in lines if line.zone in (Zone.NEWS, Zone.TITLE, Zone.QUOTED)
    )
    before: list[Line] = []
    for line in lines:
        if line.zone not in (Zone.NEWS, Zone.TITLE) or line.document.id + line.section.part in recap:
            continue
        if ITEM_TITLE.fullmatch(line.text.strip()) or (
            NO_EVENT_LICENCE.search(line.text) and not re.search(r"(?i)licen[sc]e agreement|collaborat", line.text)
        ):
            continue
        if line.zone is Zone.NEWS and (is_career(line.text) or is_charge(line.text) or is_official(line.text)):
            continue
        for sighting in _in_line(line, has_rights_language, names):
            if not grants_in_settling and is_bare_settlement(sighting.title, line.text[sighting.start : sighting.end]):
                continue
            if is_merger and not DEED_OF_LICENCE.search(sighting.line.text):
                continue
            if lends and not sighting.title and not is_deed_beside_debt(line.text, line.text[sighting.start : sighting.end]):
                continue
            occasion = _occasion_before(line, before) if sighting.modality is Modality.ASSERTED else None
            if occasion is not None:
                yield _occasion(occasion, sighting)
            yield sighting
        before.append(line)


PROPERTY = re.compile(
    r"(?i)\b(?:mineral (?:claims?|rights?|propert\w+|resources?)|mining|net smelter|ore\b|claim area|tonnes|water rights|hectares|working interest|drill(?:ing|ed)? (?:program|results|holes?)|land deeds?|acreage|tungsten|gold project|lithium project)\b"
)
TECHNOLOGY = re.compile(r"(?i)\blicen[sc]|patent|technolog|intellectual property|trademark|know-how")


def _is_about_property(lines: tuple[Line, ...]) -> bool:
    """Say whether a text is about land, water or minerals: options, milestones and royalties there are no licensing."""
    told = [line for line in lines if line.zone in (Zone.NEWS, Zone.TITLE)]
    property_lines = sum(bool(PROPERTY.search(line.text)) for line in told)
    return property_lines >= 2 and not any(TECHNOLOGY.search(line.text) for line in told)


def _occasion_before(line: Line, before: list[Line]) -> Line | None:
    """Return the sentence that tells of the event which "this milestone" names: the nearest with a notice or a date, else the last."""
    if not REFERS_BACK.match(line.text) and not re.search(
        r"(?i)\bthis (?:event|milestone|achievement|accomplishment)\b", line.text[:170]
    ):
        return None
    told = [other for other in before[-3:] if other.section is line.section]
    return next((other for other in reversed(told) if HAPPENED.search(other.text)), told[-1] if told else None)


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


def _defined_agreements(lines: tuple[Line, ...]) -> re.Pattern[str]:
    """Return the pattern of the names that brackets give to contracts."""
    names = {match[1] for line in lines for match in DEFINED_AGREEMENT.finditer(line.text)}
    return re.compile("|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name))) or r"(?!)")


ENDED = frozenset({EventType.TERMINATION, EventType.EXPIRY, EventType.RIGHTS_RETURNED})
IN_CLAUSE = re.compile(r"(?i)\b(?:(?:by|under|in|through|with) which|that|which)\b")


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
    found: list[tuple[int, int]] = []
    types: set[EventType] = set()
    named = [(match.start(), match.end()) for match in names.finditer(line.text)]
    for kind, pattern in PATTERNS:
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
                title=_clean_title(title, line, match),
                modality=modality,
                parties=_parties(line, kind),
            )


PARENT = re.compile(r"(?i)\b(?:subsidiary|affiliate|division|unit|member|part|arm|a company) of (?:the )?$|\bowned by (?:the )?$")
"""What stands before the name of a parent, told in passing."""
NOTICE_TO = re.compile(
    rf"(?i)\bnotice(?: of [^,;.]{{0,40}}?)? (?:to|from) (?:the )?(?P<a>{ORG})|\b(?:notified|informed|advised) (?:the )?(?P<b>{ORG})|(?P<c>{ORG})[^;,.]{{0,30}} (?:notified|informed|advised|gave notice)"
)
"""To whom or from whom the notice of an ending goes."""


def _parties(line: Line, kind: EventType) -> tuple[int, ...]:
    """Return the organizations of a sentence that take part: no parent told in passing; of an ending by notice, its two sides."""
    named = [m for m in ORGANIZATION.finditer(line.masked) if not PARENT.search(line.masked[: m.start()])]
    parties = tuple(dict.fromkeys(masked_index(m.group()) for m in named))
    noticed = {masked_index(g) for m in NOTICE_TO.finditer(line.masked) if kind in ENDED for g in m.groups() if g}
    return tuple(p for p in parties if p in noticed or p == parties[0]) if len(parties) > 2 and noticed else parties


DEED = re.compile(r"(?i)(?:amend|restat|terminat|extend|renew|assign|supplement|modif|revis|replac|supersed|original)")


LEADING = re.compile(
    r"(?i)^(?:.{0,80}\b(?:into|signed|signing of|signs|sign|executed|execution of|announced?|announces|announcing|that|of|formed|establish\w*|reached|concluded) )?(?:(?:an?|the|its|their|certain|new|that|this|another|today|first|second) ){0,4}"
)


FINITE = re.compile(r"(?i)\b(?:it|they|we|has|have|had|is|was|will|granted|grants|gave|received|obtained|acquired)\b")
"""Words that make a clause of what would be a name."""


def _clean_title(title: str | None, line: Line, match: re.Match[str]) -> str | None:
    """Return what the sentence calls the agreement, without the words that lead to it."""
    if title is None:
        return None
    at = match.start("title")
    words = " ".join(line.text[at : at + len(title)].split())
    words = LEADING.sub("", words).strip(" ,.-")
    return words if 3 < len(words) <= 90 and not FINITE.search(words) else None
