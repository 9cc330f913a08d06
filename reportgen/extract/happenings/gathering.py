"""The happenings of one filing: sightings of the same thing, with the same partners, are one.

Reads: "licence agreements with Beta and Gamma" as one happening with each.
Refuses: what lies before the news, and a sighting that neither tells of a happening again nor opens one: it looks back.
"""

import re
from itertools import pairwise

from reportgen.extract.happenings.news import GROUPS, News
from reportgen.extract.happenings.news_homes import home_of, is_clause_of_change, opens_news
from reportgen.extract.happenings.past_dates import is_recent
from reportgen.extract.happenings.past_sightings import is_news_of_its_item, looks_back
from reportgen.extract.happenings.sightings import Sighting
from reportgen.extract.lines import Zone
from reportgen.model import EventType, Modality, digest
from reportgen.scan.masking import ORG

FINISHED = frozenset(
    {
        EventType.TERMINATION,
        EventType.EXPIRY,
        EventType.RIGHTS_RETURNED,
        EventType.OPTION_EXERCISED,
        EventType.PAYMENT,
        EventType.MILESTONE,
        EventType.ASSIGNMENT,
        EventType.EXTENSION,
        EventType.AMENDMENT,
        EventType.OTHER,
    }
)
LICENCE = re.compile(r"(?i)licen[sc]|collaborat|distribut|option|development|alliance|partnership")
THIS_IS = re.compile(
    r"(?i)(?:it|this|that|(?:the|this|that) (?:new |latest |present )?(?:licen[sc]e|grant|agreement|selection)|with (?:this|the) (?:new )?licen[sc]e)\b[^.;]{0,30}?\b(?:is|was|marks|represents|becomes|has)\b"
)
"""How a sentence behind an announcement says which of several licences it is."""
NOT_EXERCISED = re.compile(r"(?i)\bnot exercise\b")
"""An option that lapses, for which the rights that come back are the news."""
ONE_WITH_EACH = re.compile(
    rf"(?i)(?<!supply )(?<!manufacturing )(?<!purchase )\b(?:licen[sc]es|(?:licen[sc]e|collaboration|option|distribution) agreements|collaborations|alliances|partnerships) with (?:the )?{ORG}(?:, {ORG})*,? and (?:with )?(?:the )?{ORG}"
)
UNDER_IT = re.compile(r"(?i)\b(?:under|pursuant to|in (?:consideration|exchange|return) for|for|by) which\b|\bwhereby\b")


def news_of(
    sightings: tuple[Sighting, ...],
    us: int | None,
    filing: str,
    day: str | None,
    openers: frozenset[int] = frozenset(),
    carried: dict[int, int] | None = None,
) -> tuple[list[News], list[Sighting]]:
    """Return the happenings in reading order, and the sightings that look back; `openers` are the lines that open an item.

    `carried` are the sentences that go on with what another one tells of, each with that one.
    """
    found: list[News] = []
    back: list[Sighting] = []
    leading: set[int] = set()
    carried = carried or {}
    ended = {id(s.line.section) for s in sightings if GROUPS[s.type] == "ending" and s.modality is Modality.ASSERTED}
    for sighting in _deals_first(sightings):
        partners = [p for p in sighting.parties if p != us]
        carrier = carried.get(id(sighting.line))
        in_wake = carrier is not None and _is_of(carrier, back) and not any(_is_of(carrier, news.sightings) for news in found)
        if (in_wake or looks_back(sighting, day, ended)) and not is_news_of_its_item(sighting, sightings, openers, found or back):
            back.append(sighting)
            continue
        home = home_of(found, sighting, partners)
        if home is None and is_clause_of_change(found, sighting, partners):
            continue
        if home is not None:
            _join(home, sighting, partners)
        elif opens_news(found, sighting, partners, leading) or (
            sighting.type in FINISHED and partners and is_recent(sighting, day)
        ):
            found.extend(_new(sighting, group, filing) for group in _by_agreement(sighting, partners))
        else:
            back.append(sighting)
            continue
        if len(found) == 1 or sighting.line.zone is Zone.TITLE:
            leading.update(partners)
    return found, back


def _deals_first(sightings: tuple[Sighting, ...]) -> list[Sighting]:
    """Put an agreement before the option, or the payment, that its own sentence goes on to tell: it is a part of it."""
    ordered = list(sightings)
    for at, (one, other) in enumerate(pairwise(ordered)):
        is_option = one.type is EventType.OPTION_GRANTED and other.type is EventType.AGREEMENT and one.line is other.line
        if is_option and other.start < one.start and other.title and "option" not in other.title.lower():
            ordered[at], ordered[at + 1] = other, one
        if _is_paid_under(one, other):
            ordered[at], ordered[at + 1] = other, one
    return ordered


def _is_paid_under(payment: Sighting, deed: Sighting) -> bool:
    """Say whether a clause tells of a payment under the agreement that its sentence announces before it."""
    if payment.type is not EventType.PAYMENT or deed.type is not EventType.AGREEMENT or payment.line is not deed.line:
        return False
    return deed.start < payment.start and UNDER_IT.search(deed.line.text[deed.start : payment.start]) is not None


def _is_of(line: int, sightings: list[Sighting]) -> bool:
    """Say whether one of the sightings stands in a sentence, which its identity gives."""
    return any(id(sighting.line) == line for sighting in sightings)


def _join(home: News, sighting: Sighting, partners: list[int]) -> None:
    """Add a sighting to its happening, which it may tell to be an assignment, or one of several licences, rather than a new agreement."""
    if (
        sighting.type is EventType.ASSIGNMENT
        and home.type is EventType.AGREEMENT
        and not any(LICENCE.search(s.title or "") for s in home.sightings)
    ):
        home.type = EventType.ASSIGNMENT
    if home.type is EventType.AGREEMENT and sighting.type is EventType.LICENSE_TAKEN and THIS_IS.match(sighting.line.text):
        home.type = EventType.LICENSE_TAKEN
    if home.type is EventType.EXPIRY and sighting.type is EventType.RIGHTS_RETURNED and any(NOT_EXERCISED.search(s.line.text) for s in home.sightings):
        home.type = EventType.RIGHTS_RETURNED
    home.sightings.append(sighting)
    home.partners.extend(p for p in partners if p not in home.partners and _same_scene(home, sighting))


def _same_scene(news: News, sighting: Sighting) -> bool:
    """Say whether further names of a sighting may join the partners: only while the scene is being set."""
    return not news.partners or (sighting.line.zone is Zone.TITLE and len(news.partners) < 2)


def _by_agreement(sighting: Sighting, partners: list[int]) -> list[list[int]]:
    """Return the partners of each agreement: "agreements with A and B" are one with each."""
    if len(partners) < 2 or sighting.type is not EventType.AGREEMENT or not ONE_WITH_EACH.search(sighting.line.masked):
        return [partners]
    return [[partner] for partner in partners]


def _new(sighting: Sighting, partners: list[int], filing: str) -> News:
    key = digest(
        filing,
        sighting.type,
        str(sighting.line.start),
        sighting.line.document.id,
        *(map(str, partners) if len(partners) == 1 else ()),
    )
    return News(key=f"n-{key}", type=sighting.type, sightings=[sighting], partners=list(partners))
