"""Payments that a clause tells of an agreement which its sentence does not announce: they lie before the news.

Reads: "Under the agreement Alpha granted a license, in consideration of which Beta paid $2 million" (before the news).
Refuses: "Alpha entered into an agreement under which Beta paid $2 million"; a payment beside which no other news is told.
"""

import re
from collections.abc import Iterable

from reportgen.extract.happenings.no_deeds import NEW_DEEDS
from reportgen.extract.happenings.past_dates import is_recent
from reportgen.extract.happenings.sighting_moods import PAID
from reportgen.extract.happenings.sightings import Sighting
from reportgen.extract.lines import Zone
from reportgen.model import EventType, Modality

UNDER_WHICH = re.compile(
    r"(?i)\b(?:(?:under|pursuant to|for) which|in (?:consideration|exchange|return|respect) (?:of|for) which|whereby)\b[^;]{0,160}$"
)
WAS_PAID = re.compile(r"(?i)(?:has |had |was )?(?:paid|received|collected)\b")
OPENS_UNDER = re.compile(r"(?i)(?:as [^,]{4,60}, )?(?:under|pursuant to|in accordance with) (?:the|that|this|such|its|their)\b(?! (?:[\w-]+ ){0,3}(?:amendment|termination|settlement|release))")
"""Opens a sentence on what an agreement says that stands already."""
NOW = re.compile(r"(?i)\b(?:today|yesterday|this (?:week|morning|month)|has now|will)\b")


def is_paid_under_another(sighting: Sighting, seen: Iterable[Sighting], day: str | None) -> bool:
    """Say whether a payment is told of an agreement that stands, in a text whose news is another; `day` is that of the text."""
    line = sighting.line
    if sighting.type is not EventType.PAYMENT or line.zone is not Zone.NEWS or is_recent(sighting, day):
        return False
    led = UNDER_WHICH.search(line.masked[: sighting.start])
    if led is None or not WAS_PAID.match(line.text[sighting.start :]) or NOW.search(line.text[led.start() :]):
        return False
    news = [s for s in seen if s.modality is Modality.ASSERTED and s.type not in PAID]
    is_announced = OPENS_UNDER.match(line.text) is None and any(s.line is line and s.start < led.start() for s in news)
    return not is_announced and any(s.line is not line and s.type not in NEW_DEEDS for s in news)
