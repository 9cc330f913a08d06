"""Which sightings lie before the news of a filing, and which old agreement is news all the same.

Reads: "In 2009 Alpha licensed GX-1 to Gamma", "the agreement, entered into in May" beside its own ending (before the news).
Refuses: an agreement signed months ago with which an item opens, and of which alone it tells.
"""

import re
from collections.abc import Sequence

from reportgen.extract.happenings.earlier_deeds import OF_ENDING, tells_past
from reportgen.extract.happenings.news import DATED_BACK
from reportgen.extract.happenings.news_homes import SEPARATE
from reportgen.extract.happenings.no_deeds import STANDS
from reportgen.extract.happenings.past_dates import LONG_PAST, days_between, is_long_past, is_recent, opens_long_past
from reportgen.extract.happenings.sighting_moods import PAID
from reportgen.extract.happenings.sightings import Sighting
from reportgen.extract.lines import Zone
from reportgen.extract.topics.no_news import was_changed_before
from reportgen.model import EventType, Modality, SectionKind
from reportgen.scan.dates import DateKind, Precision, dates

SUM = re.compile(r"[$€£¥]|\b(?:million|billion|dollars|euros?|yen)\b")
BY_NOW = re.compile(r"(?i)\b(?:previously|as (?:disclosed|reported|announced)|former|prior to|was terminated|expired|since then)\b")
WHEN_ENDED = re.compile(
    r"(?i)(?:(?!\b(?:dated|signed|made|entered|granted|concluded|executed|announced|acquired|began|begun|formed|notice|of|from|since|which|that)\b)[^,;.]){0,80} (?:in|on) $"
)
"""What may stand between an ending and its date."""


def looks_back(sighting: Sighting, day: str | None, ended: set[int]) -> bool:
    """Say whether a sighting tells of what lies before the news; `ended` are the sections that tell of an ending."""
    return (
        sighting.modality is Modality.RETROSPECTIVE
        or (id(sighting.line.section) in ended and _tells_of_what_ended(sighting))
        or sighting.type is EventType.SUPERSEDED
        or (sighting.type in DATED_BACK and is_long_past(sighting, day))
        or _is_old_payment(sighting, day)
        or (id(sighting.line.section) in ended and _is_payment_before(sighting, day))
        or _is_old_ending(sighting, day)
        or was_changed_before(sighting.line.text, day)
        or opens_long_past(sighting.line.text, day)
    )


def _tells_of_what_ended(sighting: Sighting) -> bool:
    """Say whether an item about an ending recalls how the agreement came about (Form 8-K, item 1.02)."""
    is_made = sighting.type in DATED_BACK or sighting.type in (EventType.AMENDMENT, EventType.EXTENSION)
    return is_made and sighting.line.section.number == "1.02" and not SEPARATE.search(sighting.line.text)


def _is_old_payment(sighting: Sighting, day: str | None) -> bool:
    """Say whether a sighting tells of a sum that was paid well before the document's day."""
    return (
        sighting.type in PAID
        and SUM.search(sighting.line.text) is not None
        and is_long_past(sighting, day)
        and not is_recent(sighting, day)
    )


def _is_payment_before(sighting: Sighting, day: str | None) -> bool:
    """Say whether a sum of which a text about an ending tells in the past was paid while the agreement ran."""
    text = sighting.line.text
    is_sum = sighting.type in PAID and sighting.line.zone is Zone.NEWS and SUM.search(text) is not None
    return is_sum and tells_past(text) and OF_ENDING.search(text) is None and not is_recent(sighting, day)


def _is_old_ending(sighting: Sighting, day: str | None) -> bool:
    """Say whether the words right behind an ending date it well before the document's day: "terminated the license in 2013"."""
    if sighting.type not in (EventType.TERMINATION, EventType.RIGHTS_RETURNED) or day is None or len(day) < 7 or is_recent(sighting, day):
        return False
    behind = sighting.line.text[sighting.end :]
    for match in dates(behind[:140]):
        led = WHEN_ENDED.match(behind[: match.start])
        if led is None or match.kind is not DateKind.DATE or match.edtf is None:
            continue
        if match.precision is Precision.YEAR:
            return int(match.edtf[:4]) < int(day[:4])
        return days_between(match.edtf, day) > LONG_PAST
    return False


def is_news_of_its_item(
    sighting: Sighting, sightings: tuple[Sighting, ...], openers: frozenset[int], told: Sequence[object]
) -> bool:
    """Say whether an item that tells of nothing else opens with an agreement signed some months before."""
    section = sighting.line.section
    return (
        sighting.type is EventType.AGREEMENT
        and (sighting.modality is Modality.ASSERTED or (section.number == "1.01" and _stands(sighting)))
        and section.kind is SectionKind.ITEM
        and section.number != "1.02"
        and not told
        and all(s.line is sighting.line for s in sightings)
        and sighting.title is not None
        and id(sighting.line) in openers
        and BY_NOW.search(sighting.line.text) is None
    )


def _stands(sighting: Sighting) -> bool:
    return STANDS.search(sighting.line.masked[sighting.start : sighting.end]) is not None
