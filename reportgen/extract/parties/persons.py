"""Agreements with a person, who is no party of the register: the deal is told without a counterparty.

Reads: "a license agreement with Dr. Harold Weintraub", "with Ann B. Lee, an individual", "acquired from its founder, Mr. Peter Okafor, all right, title and interest in".
Refuses: "a license agreement with Alpha Inc., said Dr. Weintraub", "a consulting agreement with Dr. Weintraub".
"""

import re

from reportgen.extract.happenings.news import News
from reportgen.model import EventType

TITLED = r"(?:(?:Dr|Mr|Ms|Mrs|Prof|Professor)\.? (?:[A-Z][\w'’.-]{0,20} ){0,3}[A-Z][\w'’-]{1,20})"
CALLED = r"(?:(?:inventors?|founder|co-founder|scientist|physician|surgeon|engineer|designer|author|artist|musician|entrepreneur),? (?:[A-Z][\w'’.-]{0,20} ){1,3}[A-Z][\w'’-]{1,20})"
DESCRIBED = r"(?:(?:[A-Z][\w'’.-]{0,20} ){1,3}[A-Z][\w'’-]{1,20},? \(?an? (?:[\w-]+ )?(?:individual|resident|citizen|inventor)\b)"
PERSON = rf"(?:{TITLED}|{CALLED}|{DESCRIBED})"
WITH_PERSON = re.compile(
    rf"\b(?:[Aa]greements?|[Ll]icen[sc]es?|LICEN[SC]E|[Aa]cquired|[Pp]urchased|[Ll]icensed|[Bb]ought|[Rr]ights|[Oo]btained)\b[^;:\ue000-\uefff]{{0,60}}? (?:with|from)(?: [a-z][\w’'-]*| and [A-Z][\w ]{{2,40}}| [A-Z][a-z]+ (?:Officer|Executive|Technology|Scientific|Medical)[\w ]{{0,20}}|,){{0,8}} {PERSON}"
)
FROM_PERSON = re.compile(rf"{TITLED},? (?:has |have |hereby )?(?:granted|licensed|assigned|sold|given)\b")
OF_WORK = re.compile(r"(?i)\b(?:employ\w+|consult\w+|severance|retire\w*|resign\w*|salary|director of)\b")
DEALT = frozenset({EventType.AGREEMENT, EventType.ASSIGNMENT, EventType.AMENDMENT, EventType.EXTENSION, EventType.TERMINATION})


def is_with_person(news: News) -> bool:
    """Say whether the other side of a happening is a person, whom its own sentences name."""
    return news.type in DEALT and any(
        (WITH_PERSON.search(line.masked) or FROM_PERSON.search(line.masked)) and not OF_WORK.search(line.text)
        for line in news.lines()
    )


def let_person_license(news: News, us: int | None) -> None:
    """Make the filer the licensee of what a person licenses to it; the licensor stays without a record."""
    if us is not None and news.type is EventType.AGREEMENT and not news.partners and is_with_person(news):
        news.licensee = (us,)
