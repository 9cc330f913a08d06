"""Days that a later sentence gives for a deed: when it was signed, when it or its end takes effect.

Reads: "The agreement was signed on 7 April 2009."; "The termination is effective on 1 May."
Refuses: "The lease agreement was signed on 7 April 2009."
"""

import re
from collections.abc import Iterator

from reportgen.extract.happenings.event_dates import event_dates
from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.past_dates import is_long_past
from reportgen.extract.happenings.sightings import Sighting
from reportgen.extract.lines import Line, Zone
from reportgen.extract.reading import FilingReading
from reportgen.extract.topics.kinds_of_contracts import OTHER_DEED
from reportgen.model import DateBasis, EventType, Modality

TAKES_EFFECT = re.compile(
    r"(?i)(?:the|this|such|that) (?:[\w-]+ ){0,4}?(?P<deed>agreement|licen[sc]e|termination|expiration|amendment|extension|assignment)\b[^.;]{0,30}?\b(?:is|was|be|became|becomes?|took|takes?) effect(?:ive)?\b"
)
DEED = r"(?:agreement|licen[sc]e|contract|deal|option|accord)s?"
SIGNED_THEN = re.compile(
    rf"(?i)(?:the|this|such|their) (?:[\w-]+ ){{0,4}}?{DEED} (?:itself )?(?:(?:was|were|is|had been|has been) (?:signed|executed|entered into|concluded|made)|dates) (?:[^.;]{{0,60}}? )?(?:on|as of|of|from)\b"
    rf"|(?:the (?:two )?(?:parties|companies)|both (?:parties|companies)|they) (?:had |have )?(?:signed|executed|entered into|concluded) (?:the|this|their) (?:[\w-]+ ){{0,4}}?{DEED} (?:[^.;]{{0,40}}? )?(?:on|as of)\b"
)
NEW_DEEDS = frozenset({EventType.AGREEMENT, EventType.LICENSE_TAKEN, EventType.OPTION_GRANTED})


def dated_later(reading: FilingReading, news: News) -> Iterator[Sighting]:
    """Yield the sentences behind those of a happening that date it."""
    told = {id(s.line) for s in news.sightings}
    is_signed = any(DateBasis.SIGNED in event_dates(s, None, reading.day) for s in news.sightings)
    for line in reading.lines:
        if line.zone is not Zone.NEWS or id(line) in told or reading.news_for(line) is not news:
            continue
        sighting = _effective(line, news) or (None if is_signed else _signed(line, news, reading))
        dates = event_dates(sighting, None, reading.day) if sighting else {}
        if sighting and (DateBasis.EFFECTIVE in dates or DateBasis.SIGNED in dates):
            is_signed = is_signed or DateBasis.SIGNED in dates
            yield sighting


def _effective(line: Line, news: News) -> Sighting | None:
    """Return a sentence on the day on which the deed, or its end, takes effect."""
    match = TAKES_EFFECT.match(line.text)
    if match is None or (news.group == "ending") != match["deed"].lower().startswith(("terminat", "expir")):
        return None
    return _sighting(line, news, match)


def _signed(line: Line, news: News, reading: FilingReading) -> Sighting | None:
    """Return a sentence on the day on which a new deed was signed; none of another contract, of others or of years ago."""
    match = SIGNED_THEN.match(line.text)
    if match is None or news.type not in NEW_DEEDS or OTHER_DEED.search(match.group()):
        return None
    if not set(line.names()) <= set(reading.parties_of(news)):
        return None
    sighting = _sighting(line, news, match)
    return None if is_long_past(sighting, reading.day) else sighting


def _sighting(line: Line, news: News, match: re.Match[str]) -> Sighting:
    return Sighting(
        line=line, type=news.type, start=match.start(), end=match.end(), title=None, modality=Modality.ASSERTED, parties=()
    )
