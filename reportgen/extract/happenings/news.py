"""One happening in one filing: what kind it is, the sightings that tell of it and with whom it is.

Reads: "Alpha has licensed GX-1 to an undisclosed partner" as a happening with a partner.
Refuses: "Alpha has licensed GX-1" in a sentence alone: with nobody.
"""

import re

from msgspec import Struct

from reportgen.extract.happenings.sightings import Sighting
from reportgen.extract.lines import Line, Zone
from reportgen.model import EventType

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
DATED_BACK = frozenset({EventType.AGREEMENT, EventType.LICENSE_TAKEN, EventType.OPTION_GRANTED, EventType.ASSIGNMENT})
UNNAMED = re.compile(
    r"(?i)\bwith an? (?:[\w-]+ )?third party\b|\bwith its (?:[\w-]+ ){0,2}(?:affiliate|sister company|parent company)\b|\b(?:company|party|licensee|manufacturer|partner|group|firm|corporation),? (?:whose (?:name|identity)\b|(?:which|that|who) (?:has asked|asked|wishes|prefers|chose|wants) not to be named\b)|\b(?:undisclosed|unnamed|an? (?:leading|major|global|large|top|multinational|european|japanese|chinese|fortune|big|well-known|world|(?-i:[A-Z])[a-z]{2,10}(?:an|ese|ish|ch|ss)|u\.?s\.?)[\w -]{0,40}(?:company|partner|manufacturer|firm|corporation|group|maker|producer|retailer|university|hospital|institute))\b"
)


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


def has_partner(news: News) -> bool:
    """Say whether a happening has a partner, or says that it leaves the partner unnamed; a headline's event may lack one, and an ending in its own item (Form 8-K, 1.02)."""
    return bool(news.partners) or any(
        UNNAMED.search(s.line.text)
        or (news.group == "ending" and s.line.section.number == "1.02" and not s.parties[1:])
        or (s.line.zone is Zone.TITLE and (s.title or news.type not in (EventType.AGREEMENT, EventType.NEGOTIATION)))
        for s in news.sightings
    )
