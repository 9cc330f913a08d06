"""Which happening a sighting tells of again, and which sighting opens a happening of its own.

Reads: a headline, an item and a lead paragraph that tell of one licence are one happening; "also entered into a second agreement" is another.
Refuses: a sentence late in a release that names another partner's older agreement is background.
"""

import re
from functools import lru_cache

from reportgen.extract.happenings.news import DATED_BACK, GROUPS, News
from reportgen.extract.happenings.sightings import Sighting
from reportgen.extract.lines import Zone
from reportgen.model import EventType, SectionKind

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
CLAUSES_OF_CHANGE = frozenset({EventType.RIGHTS_RETURNED, EventType.TERMINATION})
"""What an amendment may bring about by one of its clauses."""
SEPARATE = re.compile(
    r"(?i)\b(?:separate(?:ly)?|also (?:announced|entered|signed|today)|second (?:agreement|license|licence)|secondly|on the same (?:day|date)|concurrently|simultaneously|in a related|another (?:agreement|license|licence)|at the same time|new (?:license|licence|agreement|collaboration)|in addition(?! to)|additionally|besides(?! (?:the|its|their)\b)|moreover|furthermore)\b"
)
SEVERAL = re.compile(
    r"(?i)\b(?:two|three|four|five|six|several|multiple|both|separate|additional) (?:[\w-]+ ){0,4}(?:agreements|licen[sc]es|collaborations|deals|partnerships|alliances|contracts)\b"
)
WIDENS = re.compile(r"(?i)\b(?:expand|broaden|deepen|widen|enlarg|extend)\w{0,3}\b")
OF_THE_STANDING = re.compile(r"(?i)\b(?:existing|original|current|ongoing|20\d\d|19\d\d|amend\w*)\b")
BY_RESTATEMENT = re.compile(
    r"(?i)\b(?:up)?on (?:the )?(?:effectiveness|effective date|execution|signing|entry into force) of (?:the|such|this) (?:(?:new|amended and restated|second|third) )?(?:restated|amended)\b"
)
"""How an item says that the old agreement ended with its restatement."""
FORMAL = re.compile(r"(?i)\b(?:on|effective|dated)\b.{0,25}\d{4}")


def home_of(found: list[News], sighting: Sighting, partners: list[int]) -> News | None:
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
            and all(s.line.zone is Zone.TITLE and (not s.title or _widens(s, sighting)) for s in news.sightings)
        ):
            news.type = sighting.type
            return news
    return None


def _widens(title: Sighting, sighting: Sighting) -> bool:
    """Say whether a headline tells of an agreement that is made wider, and a sighting of one that stood."""
    return WIDENS.search(title.line.text[: title.end]) is not None and OF_THE_STANDING.search(sighting.line.text[sighting.start : sighting.end]) is not None


def is_clause_of_change(found: list[News], sighting: Sighting, partners: list[int]) -> bool:
    """Say whether rights come back, or an older deed ends, by what a change of an agreement says: in its section, with its partner, without a day."""
    line = sighting.line
    if sighting.type not in CLAUSES_OF_CHANGE or line.zone is Zone.TITLE or line.is_clause:
        return False
    changes = [news for news in found if news.group == "change" and _compatible(news, partners)]
    if changes and BY_RESTATEMENT.search(line.text):
        return True
    if SEPARATE.search(line.text) or FORMAL.search(line.text):
        return False
    return any(told.section is line.section and told is not line for news in changes for told in news.lines())


def _compatible(news: News, partners: list[int]) -> bool:
    return not partners or not news.partners or bool(set(partners) & set(news.partners))


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


def opens_news(found: list[News], sighting: Sighting, partners: list[int], leading: set[int]) -> bool:
    """Say whether a sighting without a home opens a happening, or is background to the ones that stand."""
    if not found:
        return True
    if sighting.line.zone is Zone.TITLE or sighting.line.is_clause or SEPARATE.search(sighting.line.text):
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


def _tells_several(found: list[News]) -> bool:
    """Say whether the news so far announces agreements in the plural, which the sentences behind it take one by one."""
    return any(_announces_several(sighting.line.text) for news in found for sighting in news.sightings)


@lru_cache(maxsize=16384)
def _announces_several(text: str) -> bool:
    return SEVERAL.search(text) is not None
