"""The happenings of one filing: sightings of the same thing, with the same partners, are one.

Reads: a headline, an item and a lead paragraph that tell of one licence are one happening.
Refuses: a sentence late in a release that names another partner's older agreement is background.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from reportgen.extract.event_dates import is_long_past, is_recent, opens_long_past
from reportgen.extract.lines import Line, Zone
from reportgen.extract.no_news import was_changed_before
from reportgen.extract.sightings import Sighting
from reportgen.model import EventType, Modality, SectionKind, digest
from reportgen.scan.masking import ORG

GROUPS = {
    EventType.AGREEMENT: "agreement",
    EventType.LICENSE_TAKEN: "agreement",
    EventType.SUPERSEDED: "agreement",
    EventType.AMENDMENT: "change",
    EventType.EXTENSION: "change",
    EventType.OPTION_GRANTED: "option",
    EventType.OPTION_EXERCISED: "exercise",
    EventType.MILESTONE: "money",
    EventType.PAYMENT: "money",
    EventType.RIGHTS_RETURNED: "ending",
    EventType.TERMINATION: "ending",
    EventType.EXPIRY: "ending",
    EventType.PROGRAMME_DISCONTINUED: "programme",
    EventType.PROGRAMME_SUSPENDED: "programme",
    EventType.ASSIGNMENT: "assignment",
    EventType.NEGOTIATION: "negotiation",
    EventType.OTHER: "other",
}
ABSORBS = {
    "exercise": {"agreement", "option"},
    "change": {"agreement", "option"},
    "money": {"agreement", "programme"},
    "ending": {"assignment", "programme", "agreement"},
    "assignment": {"agreement"},
    "agreement": {"option", "negotiation", "programme", "assignment", "money"},
    "option": {"negotiation"},
    "programme": {"agreement"},
    "other": {"agreement", "option"},
}
"""What a happening tells of in passing: told later of the same partners, it is no happening of its own."""
DATED_BACK = frozenset({EventType.AGREEMENT, EventType.LICENSE_TAKEN, EventType.OPTION_GRANTED, EventType.ASSIGNMENT})
PAID = frozenset({EventType.MILESTONE, EventType.PAYMENT})
SUM = re.compile(r"[$€£¥]|\b(?:million|billion|dollars|euros?|yen)\b")
LICENCE = re.compile(r"(?i)licen[sc]|collaborat|distribut|option|development|alliance|partnership")
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
UNNAMED = re.compile(
    r"(?i)\b(?:undisclosed|unnamed|an? (?:leading|major|global|large|top|multinational|european|japanese|chinese|fortune|big|well-known|world)[\w -]{0,40}(?:company|partner|manufacturer|firm|corporation|group))\b"
)
SEPARATE = re.compile(
    r"(?i)\b(?:separate(?:ly)?|also (?:announced|entered|signed|today)|second (?:agreement|license|licence)|secondly|on the same (?:day|date)|concurrently|simultaneously|in a related|another (?:agreement|license|licence)|at the same time|new (?:license|licence|agreement|collaboration)|in addition(?! to)|additionally)\b"
)
ONE_WITH_EACH = re.compile(
    rf"(?i)(?<!supply )(?<!manufacturing )(?<!purchase )\b(?:licen[sc]es|(?:licen[sc]e|collaboration|option|distribution) agreements|collaborations|alliances|partnerships) with (?:the )?{ORG}(?:, {ORG})*,? and (?:with )?(?:the )?{ORG}"
)
SEVERAL = re.compile(
    r"(?i)\b(?:two|three|four|five|six|several|multiple|both|separate|additional) (?:[\w-]+ ){0,4}(?:agreements|licen[sc]es|collaborations|deals|partnerships|alliances|contracts)\b"
)
THIS_IS = re.compile(
    r"(?i)(?:it|this|that|(?:the|this|that) (?:new |latest |present )?(?:licen[sc]e|grant|agreement|selection)|with (?:this|the) (?:new )?licen[sc]e)\b[^.;]{0,30}?\b(?:is|was|marks|represents|becomes|has)\b"
)
"""How a sentence behind an announcement says which of several licences it is."""
FORMAL = re.compile(r"(?i)\b(?:on|effective|dated)\b.{0,25}\d{4}")


class News(Struct, kw_only=True):
    """One happening in one filing."""

    key: str
    type: EventType
    sightings: list[Sighting]
    partners: list[int]
    """Organizations besides the filer, in order of their naming."""
    licensor: tuple[int, ...] = ()
    licensee: tuple[int, ...] = ()

    @property
    def group(self) -> str:
        """The kind of happening that sightings must share."""
        return GROUPS[self.type]

    def lines(self) -> list[Line]:
        """Return the sentences that tell of it."""
        return [s.line for s in self.sightings]


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
        if (
            sighting.modality is Modality.RETROSPECTIVE
            or (id(sighting.line.section) in ended and _tells_of_what_ended(sighting))
            or sighting.type is EventType.SUPERSEDED
            or (sighting.type in DATED_BACK and is_long_past(sighting, day))
            or _is_old_payment(sighting, day)
            or was_changed_before(sighting.line.text, day)
            or opens_long_past(sighting.line.text, day)
            or carried.get(id(sighting.line)) in {id(s.line) for s in back} - {id(s.line) for n in found for s in n.sightings}
        ) and not _is_the_news_of_its_item(sighting, sightings, openers, found or back):
            back.append(sighting)
            continue
        home = _home(found, sighting, partners)
        if home is not None:
            if (
                sighting.type is EventType.ASSIGNMENT
                and home.type is EventType.AGREEMENT
                and not any(LICENCE.search(s.title or "") for s in home.sightings)
            ):
                home.type = EventType.ASSIGNMENT
            if home.type is EventType.AGREEMENT and sighting.type is EventType.LICENSE_TAKEN and THIS_IS.match(sighting.line.text):
                home.type = EventType.LICENSE_TAKEN
            home.sightings.append(sighting)
            home.partners.extend(p for p in partners if p not in home.partners and _same_scene(home, sighting))
        elif _is_news(found, sighting, partners, leading) or (
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
    """Put a collaboration before the option that its own sentence goes on to tell: the option is a part of it."""
    ordered = list(sightings)
    for at, (one, other) in enumerate(pairwise(ordered)):
        is_option = one.type is EventType.OPTION_GRANTED and other.type is EventType.AGREEMENT and one.line is other.line
        if is_option and other.start < one.start and other.title and "option" not in other.title.lower():
            ordered[at], ordered[at + 1] = other, one
    return ordered


def _tells_of_what_ended(sighting: Sighting) -> bool:
    """Say whether an item about an ending recalls how the agreement came about (Form 8-K, item 1.02)."""
    is_made = sighting.type in DATED_BACK or sighting.type in (EventType.AMENDMENT, EventType.EXTENSION)
    return is_made and sighting.line.section.number == "1.02" and not SEPARATE.search(sighting.line.text)


def _is_the_news_of_its_item(
    sighting: Sighting, sightings: tuple[Sighting, ...], openers: frozenset[int], told: Sequence[object]
) -> bool:
    """Say whether an item that tells of nothing else opens with an agreement signed some months before."""
    section = sighting.line.section
    return (
        sighting.type is EventType.AGREEMENT
        and sighting.modality is Modality.ASSERTED
        and section.kind is SectionKind.ITEM
        and section.number != "1.02"
        and not told
        and all(s.line is sighting.line for s in sightings)
        and sighting.title is not None
        and id(sighting.line) in openers
        and BY_NOW.search(sighting.line.text) is None
    )


BY_NOW = re.compile(r"(?i)\b(?:previously|as (?:disclosed|reported|announced)|former|prior to|was terminated|expired|since then)\b")


def _is_old_payment(sighting: Sighting, day: str | None) -> bool:
    """Say whether a sighting tells of a sum that was paid well before the document's day."""
    return (
        sighting.type in PAID
        and SUM.search(sighting.line.text) is not None
        and is_long_past(sighting, day)
        and not is_recent(sighting, day)
    )


def has_partner(news: News) -> bool:
    """Say whether a happening has a partner, or says that it leaves the partner unnamed; a headline's event may lack one."""
    return bool(news.partners) or any(
        UNNAMED.search(s.line.text) or (s.line.zone is Zone.TITLE and (s.title or news.type is not EventType.AGREEMENT))
        for s in news.sightings
    )


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


def _home(found: list[News], sighting: Sighting, partners: list[int]) -> News | None:
    """Return the happening that a sighting tells of again."""
    group = GROUPS[sighting.type]
    same = [n for n in found if n.group == group and _compatible(n, partners)]
    if same:
        shared = [n for n in same if set(partners) & set(n.partners)]
        return (shared or same)[-1] if not _opens_another(sighting, partners, (shared or same)[-1]) else None
    if sighting.type is EventType.PAYMENT:
        fee_of = next((n for n in found if n.group == "change" and any(s.line is sighting.line for s in n.sightings)), None)
        if fee_of is not None:
            return fee_of
    for news in found:
        if news.group == "negotiation" and group == "agreement" and _compatible(news, partners):
            news.type = sighting.type
            return news
    for news in reversed(found):
        if group in ABSORBS.get(news.group, ()) and _compatible(news, partners) and not _own_deed(news, sighting):
            return news
    for news in found:
        if (
            news.group in ABSORBS.get(group, ())
            and _compatible(news, partners)
            and group in {"exercise", "change"}
            and news.group in {"agreement", "option"}
            and all(s.line.zone is Zone.TITLE and not s.title for s in news.sightings)
        ):
            news.type = sighting.type
            return news
    return None


def _compatible(news: News, partners: list[int]) -> bool:
    return not partners or not news.partners or bool(set(partners) & set(news.partners))


def _same_scene(news: News, sighting: Sighting) -> bool:
    """Say whether further names of a sighting may join the partners: only while the scene is being set."""
    return not news.partners or (sighting.line.zone is Zone.TITLE and len(news.partners) < 2)


def _opens_another(sighting: Sighting, partners: list[int], news: News) -> bool:
    return bool(
        sighting.title and SEPARATE.search(sighting.line.text) and partners and not set(partners) <= set(news.partners)
    )


def _own_deed(news: News, sighting: Sighting) -> bool:
    """Say whether an agreement told beside an ending or change was signed anew."""
    return (
        sighting.type in (EventType.AGREEMENT, EventType.ASSIGNMENT)
        and sighting.title is not None
        and news.group == "ending"
        and (SEPARATE.search(sighting.line.text) is not None or _is_entered_beside(news, sighting))
    )


def _is_entered_beside(news: News, sighting: Sighting) -> bool:
    """Say whether a dated agreement stands in the item for what is entered, and the ending in that for what is terminated (Form 8-K, 1.01, 1.02)."""
    return (
        sighting.line.section.number == "1.01"
        and FORMAL.search(sighting.line.text) is not None
        and {line.section.number for line in news.lines()} == {"1.02"}
    )


def _tells_several(found: list[News]) -> bool:
    """Say whether the news so far announces agreements in the plural, which the sentences behind it take one by one."""
    return any(SEVERAL.search(sighting.line.text) for news in found for sighting in news.sightings)


def _is_news(found: list[News], sighting: Sighting, partners: list[int], leading: set[int]) -> bool:
    """Say whether a sighting without a home opens a happening, or is background to the ones that stand."""
    if not found:
        return True
    if sighting.line.zone is Zone.TITLE or SEPARATE.search(sighting.line.text):
        return True
    if partners and sighting.type in DATED_BACK and _tells_several(found):
        return True
    if sighting.line.section.part.startswith("8-K") or sighting.line.section.kind is SectionKind.ITEM:
        return bool(FORMAL.search(sighting.line.text)) or not partners or bool(set(partners) & leading)
    if sighting.type in (
        EventType.OPTION_EXERCISED,
        EventType.TERMINATION,
        EventType.RIGHTS_RETURNED,
        EventType.MILESTONE,
    ):
        return bool(set(partners) & leading) or not leading
    return not leading and bool(partners)
