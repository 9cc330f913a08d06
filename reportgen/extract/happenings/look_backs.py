"""Sentences that look back: at an earlier happening, or at what was paid under an earlier agreement.

Reads: "In 1999 Alpha licensed these rights to Gamma."; "In March 2001 Gamma paid Alpha $4 million upfront under the licence."
Refuses: "In 2001 Gamma had sales of $4 billion."; "Gamma will pay $4 million upfront."
"""

import re
from collections.abc import Iterator

from reportgen.extract.amounts.term_nouns import component_nouns
from reportgen.extract.happenings.event_dates import event_dates
from reportgen.extract.happenings.news import GROUPS, News
from reportgen.extract.happenings.past_dates import opens_long_past
from reportgen.extract.happenings.sightings import Sighting
from reportgen.extract.lines import Line, Zone
from reportgen.extract.reading import FilingReading
from reportgen.extract.sides.roles import assign_roles
from reportgen.model import EventType, Modality, digest

TOLD_UNDATED = frozenset(
    {
        EventType.AGREEMENT,
        EventType.LICENSE_TAKEN,
        EventType.OPTION_GRANTED,
        EventType.NEGOTIATION,
        EventType.SUPERSEDED,
    }
)
"""What a look back may tell without a date; other happenings need one."""
WAS_PAID = re.compile(r"(?i)\b(?:paid|received|made|earned)\b(?=[^;]{0,80}[$€£¥\d])")
TALLY = re.compile(r"(?i)\b(?:to date|so far|total of|aggregate of|cumulative\w*|totall?ing|in total|in the aggregate)\b")
"""Words of a sum of several payments, which is no term of its own."""
SAME_DEED = re.compile(r"(?i)\b(?:under|of|pursuant to) (?:the|this|that|their|its) (?:[\w-]+ ){0,3}(?:agreement|licen[sc]e|collaboration)\b")
"""What stands for the partner that a sentence does not name."""


def look_backs(reading: FilingReading) -> Iterator[tuple[News, Sighting]]:
    """Yield what sentences say of earlier happenings, where they name a partner or a date."""
    for sighting in (*reading.back, *_payments(reading)):
        partners = [p for p in sighting.parties if p != reading.us]
        dated = bool(event_dates(sighting, None, reading.day))
        if (
            sighting.line.zone is not Zone.NEWS
            or not (partners or dated or (reading.news and sighting.type is EventType.SUPERSEDED))
            or (sighting.type not in TOLD_UNDATED and not dated)
        ):
            continue
        home = reading.news_for(sighting.line) if not partners and reading.news else None
        key = "b-" + digest(
            reading.filing.id,
            GROUPS.get(sighting.type, sighting.type),
            *map(str, partners or ([] if home is None else home.partners)),
            str(sighting.line.start),
        )
        news = News(
            key=key,
            type=sighting.type,
            sightings=[sighting],
            partners=partners or (list(home.partners) if home else []),
        )
        assign_roles(news, (sighting.line,), (sighting.line,), reading.us, {})
        yield news, sighting


def recalled(reading: FilingReading) -> Iterator[tuple[News, Line]]:
    """Yield the sentences whose amounts belong to an earlier happening, each once: no tallies, none of several partners."""
    seen: set[int] = set()
    for news, sighting in look_backs(reading):
        line = sighting.line
        is_told = news.partners[0] in line.names() or SAME_DEED.search(line.text) if len(news.partners) == 1 else False
        if id(line) not in seen and is_told and not TALLY.search(line.text):
            seen.add(id(line))
            yield news, line


def _payments(reading: FilingReading) -> Iterator[Sighting]:
    """Yield the sentences that open long ago and tell of a payment of a partner, though no cue names a happening."""
    told = {id(sighting.line) for sighting in reading.back}
    for line in reading.lines:
        match = WAS_PAID.search(line.text) if line.zone is Zone.NEWS and opens_long_past(line.text, reading.day) else None
        others = [index for index in line.names() if index != reading.us]
        if match is None or id(line) in told or len(others) != 1 or not component_nouns(line.text):
            continue
        yield Sighting(
            line=line,
            type=EventType.PAYMENT,
            start=match.start(),
            end=match.end(),
            title=None,
            modality=Modality.RETROSPECTIVE,
            parties=line.names(),
        )
