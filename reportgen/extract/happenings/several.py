"""Several agreements that one sentence announces without a partner, while the sentences behind it tell of one partner each.

Reads: "Alpha announced license agreements for its spray. Beta will pay a fee of $1 million, and Gamma a fee of $2 million."
Refuses: "Alpha announced license agreements with Beta and Gamma", "Alpha announced a license agreement. Beta and Gamma make sprays."
"""

import re

from msgspec import Struct

from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.sightings import Sighting
from reportgen.extract.lines import Line, Zone, with_only
from reportgen.extract.sides.partner_clauses import partner_clauses
from reportgen.model import EventType, digest
from reportgen.scan.masking import ORG, masked_index

AGREEMENTS = re.compile(
    r"(?i)\b(?:(?:licen[sc](?:e|ing)|sub-?licen[sc]e|distribution|collaboration|option|patent|technology|marketing|supply)(?: and [\w-]{3,20})? agreements|licen[sc]es)\b(?! (?:with|between))"
)
TAKES_PART = re.compile(
    rf"(?i)(?P<party>{ORG})(?:,[^,;]{{0,60}},)? (?:will|shall|is to|has agreed to|agreed to|pays?|paid|owes|receives?|received|obtains?|obtained|gets|takes|took|may|acquires?|acquired|becomes?|became"
    r"|licen[sc]es(?! to\b)|grants|has (?:also )?(?:taken|made|paid|received|obtained|acquired|become|been (?:granted|given|appointed|named|chosen|selected|licensed)))\b"
    rf"|\b(?:sold|marketed|distributed|made|manufactured|promoted|launched|offered|handled)(?: there| exclusively)? (?:by|through) (?:the )?(?P<seller>{ORG}),? (?:which|who) (?:will |has |also ){{0,2}}(?:pay|pays|paid|receives?|obtains?|takes?)\b"
)
TAKES_PART_TOO = re.compile(rf"(?i)(?:\band|,) (?P<party>{ORG}) (?:an?|up to|another|royalties|[$€£¥]|[A-Z]{{2,3}} ?\d|\d)")
"""A second company with the verb of the first: "and Gamma a license fee of …"."""
OF_RIGHTS = re.compile(
    r"(?i)\b(?:fees?|royalt\w+|licen[sc]\w+|rights?|payments?|up-?front|milestones?|exclusiv\w+)\b|[$€£¥]|\b(?-i:[A-Z]{2,3}) ?\d"
)
ONE_OF_THEM = re.compile(
    rf"(?i)\s*(?:under )?(?:the )?(?:first|second|third|fourth|fifth|one|another|other|last|latter|former)(?: of (?:these|them|the [\w-]{{3,12}}))?(?:,| is| was)(?: an?| the)?(?: [\w-]{{3,20}}){{0,5}} (?:with|to) (?:the )?(?P<party>{ORG})"
)
"""How one of the agreements is told of by its number: "The first is with Beta"."""
REACH = 8
"""Sentences behind the announcement in which its partners are looked for."""


class Part(Struct, frozen=True, kw_only=True):
    """What a sentence tells of one of the agreements."""

    line: Line
    """The sentence, its other clauses left blank."""
    news: News


def split_news(news: News, lines: tuple[Line, ...], us: int | None) -> tuple[list[News], list[tuple[Line, Part]]]:
    """Return a happening for each partner that the sentences behind it name, with their clauses; itself where they name none or one."""
    first = news.sightings[0]
    told = first.line
    is_plural = AGREEMENTS.search(told.text[first.start : first.end]) is not None
    if news.type is not EventType.AGREEMENT or not is_plural or any(party != us for party in first.parties):
        return [news], []
    at = next(number for number, line in enumerate(lines) if line is told)
    behind = [line for line in lines[at + 1 : at + 1 + REACH] if line.zone is Zone.NEWS and line.section.part == told.section.part]
    clauses = [(line, clause) for line in behind for clause in _clauses(line, us)]
    partners = tuple(dict.fromkeys(party for _, (party, _) in clauses))
    if len(partners) < 2:
        return [news], []
    parted = {id(line) for line, _ in clauses}
    made = {party: _news_of(news, party, parted) for party in partners}
    parts = [(line, Part(line=clause, news=made[party])) for line, (party, clause) in clauses]
    for _, part in parts:
        part.news.sightings.append(_sighting(news.sightings[0], part))
    return list(made.values()), parts


def split_each(
    several: list[News], lines: tuple[Line, ...], us: int | None
) -> tuple[list[list[News]], dict[int, list[Part]]]:
    """Return each happening as those that it is parted into, and the clauses of the sentences parted, by the id of the sentence."""
    groups: list[list[News]] = []
    parts: dict[int, list[Part]] = {}
    for news in several:
        parted, clauses = split_news(news, lines, us)
        told = {p for other in several if other is not news for p in other.partners}
        if any(told & set(each.partners) for each in parted):
            parted, clauses = [news], []
        groups.append(parted)
        for line, part in clauses:
            parts.setdefault(id(line), []).append(part)
    return groups, parts


def part_clauses(
    several: list[News], lines: tuple[Line, ...], parts: dict[int, list[Part]], us: int | None
) -> None:
    """Enter in `parts` the clauses of the sentences that tell of several agreements at once and announce none."""
    told = {id(s.line) for news in several for s in news.sightings if s.type is not EventType.PAYMENT or news.type is s.type}
    for line in lines if len(several) > 1 else ():
        if line.zone is Zone.NEWS and id(line) not in told and id(line) not in parts:
            clauses = parts_of(line, several, us) or [Part(line=c, news=n) for c, n in partner_clauses(line, several, us)]
            if clauses:
                parts[id(line)] = clauses


def parts_of(line: Line, several: list[News], us: int | None) -> list[Part]:
    """Return the clauses of a sentence that tells of more than one of several agreements, each with another partner; else nothing."""
    found = []
    for party, clause in _clauses(line, us):
        homes = [news for news in several if news.group == "agreement" and news.partners == [party]]
        if len(homes) != 1:
            return []
        found.append(Part(line=clause, news=homes[0]))
    return found if len({part.news.key for part in found}) > 1 else []


def share_roles(several: list[News], us: int | None) -> None:
    """Give the filer the side in every one of several agreements that it has in one of them."""
    grants = any(us in news.licensor for news in several)
    takes = any(us in news.licensee for news in several)
    for news in several:
        if us is not None and grants != takes and not (news.licensor or news.licensee):
            sides = ((us,), tuple(news.partners))
            news.licensor, news.licensee = sides if grants else sides[::-1]


def _clauses(line: Line, us: int | None) -> list[tuple[int, Line]]:
    """Return each company that takes part in what a sentence tells, with the sentence as far as it is about it."""
    numbered = ONE_OF_THEM.match(line.masked)
    if numbered and masked_index(numbered["party"]) != us:
        return [(masked_index(numbered["party"]), line)]
    found = sorted(
        (match.start(group), masked_index(match[group]))
        for pattern in (TAKES_PART, TAKES_PART_TOO)
        for match in pattern.finditer(line.masked)
        for group, words in match.groupdict().items()
        if words
    )
    starts = [(start, party) for start, party in found if party != us]
    ends = [start for start, _ in starts[1:]] + [len(line.text)]
    clauses = [
        (party, with_only(line, (0 if number == 0 else start, end)))
        for number, ((start, party), end) in enumerate(zip(starts, ends, strict=False))
    ]
    return [(party, clause) for party, clause in clauses if OF_RIGHTS.search(clause.text)]


def _news_of(news: News, party: int, parted: set[int]) -> News:
    """Return the agreement with one partner: told by the announcement, and by its own clauses of the sentences that are parted."""
    shared = [sighting for sighting in news.sightings if id(sighting.line) not in parted]
    return News(key=f"n-{digest(news.key, str(party))}", type=news.type, sightings=shared, partners=[party])


def _sighting(announced: Sighting, part: Part) -> Sighting:
    """Return the clause as a sighting of the agreement that it is about."""
    return Sighting(
        line=part.line,
        type=announced.type,
        start=len(part.line.text) - len(part.line.text.lstrip()),
        end=len(part.line.text.rstrip()),
        title=None,
        modality=announced.modality,
        parties=(part.news.partners[0],),
    )
