"""How far a date of a sentence lies before the day of its text: long past, or recent.

Reads: "In 1999, Alpha licensed GX-1" in a text of 2004 (long past), "On 2 May Alpha paid" in a text of 5 May (recent).
Refuses: "amended the agreement dated 4 June 1999": the date is of the older deed, not of the news.
"""

import re
from datetime import date

from reportgen.extract.happenings.event_dates import NAMES_DEED
from reportgen.extract.happenings.sightings import Sighting
from reportgen.lexicon.months import MONTHS
from reportgen.model import EventType
from reportgen.scan.dates import DateKind, Precision, dates, with_year

LONG_PAST = 100
"""Days before the day of a text from which on something is no news of it."""
OPENS_WITH_DEED = re.compile(
    r"(?i)(?:by|in|under|through|pursuant to) (?:the terms of )?(?:an?|its|their|the) (?:[\w-]+ ){0,5}(?:agreement|licen[sc]e|letter|contract|option)(?: \([^)]{1,60}\))?,? (?:dated|of|made on|signed on|made|signed)(?: as of)? "
)
"""Opens a sentence with the deed that it tells of, up to its date."""


UNDER_OLD_DEED = re.compile(
    r"(?i)\b(?:under|pursuant to|in accordance with|as part of) (?:the terms of )?(?:the|its|their|our|an?|that) (?:[\w-]+ ){0,6}?(?:agreement|licen[sc]e|collaboration|contract|alliance|partnership|option)\b"
    r"[^,;]{0,80}\b(?:signed|entered into|made|concluded|executed|announced|reached|begun|granted|established)\b[^,;]{0,40}$"
)
"""What leads to the day of the deed under which something falls due now: "under the license signed in 2001, Alpha earned"."""
DUE_UNDER = frozenset({EventType.MILESTONE, EventType.PAYMENT, EventType.OPTION_EXERCISED, EventType.LICENSE_TAKEN})
OPENS_WITH_MONTH = re.compile(rf"In (?:early |late |mid-)?(?P<month>(?i:{'|'.join(MONTHS)}))\b(?!\.? \d|, \d)")
TO_COME = re.compile(r"(?i)\b(?:will|shall|expects?|plans?|intends?|would|is to|are to|may)\b")
MONTHS_PAST = 4
"""Months from which on a month named without its year is no news of a text."""


OLD_DEED = re.compile(UNDER_OLD_DEED.pattern.removesuffix("[^,;]{0,40}$") + r"[^,;]{0,40},")


def without_old_deed(text: str) -> str:
    """Return a sentence of the same length in which the deed under which something falls due, with its day, is left blank."""
    return OLD_DEED.sub(lambda match: " " * len(match.group()), text)


def is_long_past(sighting: Sighting, day: str | None) -> bool:
    """Say whether the cue of a sighting stands with a date well before the document's day, or with "in 2016" of a later year."""
    if day is None or len(day) < 7:
        return False
    today = ordinal(day)
    opened = OPENS_WITH_DEED.match(sighting.line.text)
    low, high = max(0, sighting.start - 70), sighting.end + 60
    for match in dates(sighting.line.text):
        if match.kind is not DateKind.DATE or match.edtf is None or not low <= match.start <= high:
            continue
        if match.start >= sighting.end and NAMES_DEED.match(sighting.line.text, match.end):
            continue
        clause = sighting.line.text[: match.start]
        if sighting.type in DUE_UNDER and match.start < sighting.start and UNDER_OLD_DEED.search(clause[-220:]):
            continue
        if opened is not None and opened.end() == match.start and match.precision is Precision.DAY:
            return today - ordinal(match.edtf) > LONG_PAST
        if re.search(
            r"(?i)\b(?:dated|of|by|until|through|effective|the)(?: as)?(?: of)? $", clause[-24:]
        ) and not clause.rstrip().lower().endswith(("in", "on")):
            continue
        if re.search(
            r"(?i)\b(?:under|pursuant to|following)\b",
            sighting.line.text[_told_from(sighting) : match.start] if match.start > sighting.end else "",
        ):
            continue
        if match.precision is Precision.YEAR:
            return int(match.edtf[:4]) < int(day[:4])
        return today - ordinal(match.edtf) > LONG_PAST
    return False


def _told_from(sighting: Sighting) -> int:
    """Return where the words begin that may place a date with an older deed: "under" belongs to the cue of a licence taken."""
    return sighting.start if sighting.type is EventType.LICENSE_TAKEN else sighting.end


def opens_long_past(text: str, day: str | None) -> bool:
    """Say whether a sentence opens with a date well before the document's day: "In 1999, …"."""
    if day is None or len(day) < 7:
        return False
    month = OPENS_WITH_MONTH.match(text)
    if month is not None and not TO_COME.search(text):
        return (int(day[5:7]) - MONTHS[month["month"].lower()]) % 12 >= MONTHS_PAST
    first = next((d for d in dates(text[:40]) if d.kind is DateKind.DATE and d.edtf), None)
    if first is None or not re.match(r"(?i)(?:in|on|since|as of|during)\b", text):
        return False
    if first.precision is Precision.YEAR:
        return int((first.edtf or "")[:4]) < int(day[:4])
    return ordinal(day) - ordinal(first.edtf or day) > LONG_PAST


def is_recent(sighting: Sighting, day: str | None) -> bool:
    """Say whether a sentence gives a day within a hundred days before the document's."""
    if day is None or len(day) < 10:
        return False
    year = int(day[:4])
    found = [
        with_year(d, year).edtf
        for d in dates(sighting.line.text)
        if d.kind is DateKind.DATE and d.precision is Precision.DAY
    ]
    return any(e is not None and 0 <= ordinal(day) - ordinal(e) <= LONG_PAST for e in found)


def days_between(first: str, last: str) -> int:
    """Return the days from one EDTF date to another, negative where the first is the later."""
    return ordinal(last) - ordinal(first)


def ordinal(edtf: str) -> int:
    """Return the number of the day on which a date in EDTF begins; a month or a year begins with its first."""
    parts = [int(p) for p in re.findall(r"\d+", edtf.split("/")[0])][:3]
    year, month, day = [*parts, 1, 1][:3]
    return date(year, min(max(month, 1), 12), min(max(day, 1), 28)).toordinal()
