"""A partner that is renamed or merged, where the text ties it to a licence.

Reads: "Our licensee Beta, Inc. has been acquired by Gamma plc."; "Beta AG, which holds the license, changed its name to Delta AG."
Refuses: "Alpha has been acquired by Gamma" of the filer itself, and a merger in a text without a word of licensing beside it.
"""

import re
from collections.abc import Iterator

from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import make_claim
from reportgen.extract.reading import FilingReading
from reportgen.lexicon.party_cues import LICENSING, PARTY_CUES
from reportgen.model import Claim, ClaimKind, DateBasis, EdtfDate, EventReading, EventType, NameChange, digest
from reportgen.scan.dates import Precision, dates
from reportgen.scan.masking import ORG, masked_index

CUES = tuple((kind, re.compile("(?i)" + pattern.replace("{O}", ORG))) for kind, pattern in PARTY_CUES)
TIED = re.compile("(?i)" + LICENSING)
ON = re.compile(r"(?i)\b(?:on|effective)\s{1,3}$")
REACH = 60
"""Letters between the words of the change and its date."""
HOW = {EventType.PARTY_MERGED: "merged", EventType.PARTY_RENAMED: "renamed"}
BECOMES = {EventType.PARTY_MERGED: "into", EventType.PARTY_RENAMED: "to"}


def party_changes(reading: FilingReading) -> Iterator[Claim]:
    """Yield the change of name and the event for each sentence that reports one of a partner."""
    lines = [line for line in reading.lines if line.zone is Zone.NEWS]
    for number, line in enumerate(lines):
        for kind, cue in CUES:
            match = cue.search(line.masked)
            if match is None or not _is_tied(lines, number):
                continue
            former, present = (masked_index(match[side]) for side in ("former", "present"))
            if reading.us not in (former, present) and former != present:
                yield from _claims(reading, line, kind, match, (former, present))
                break


def _is_tied(lines: list[Line], number: int) -> bool:
    """Say whether the sentence or one beside it in the same document speaks of a licence."""
    here = lines[number].document.id
    near = lines[max(0, number - 1) : number + 2]
    return any(TIED.search(line.text) for line in near if line.document.id == here)


def _claims(
    reading: FilingReading, line: Line, kind: EventType, match: re.Match[str], sides: tuple[int, int]
) -> Iterator[Claim]:
    former, present = (reading.name(side) or "" for side in sides)
    span = (line.start, line.end)
    words = (line.start + match.start(), line.start + match.end())
    day = _day(line, match.start(), match.end())
    change = NameChange(former=former, present=present, how=HOW[kind], date=day)
    yield make_claim(
        line.document,
        line.section,
        ClaimKind.NAME_CHANGE,
        change,
        span,
        rule="party_changes",
        detail=f"{former}{present}",
        value_span=words,
    )
    key = "p-" + digest(reading.filing.id, kind, former, present)
    event = EventReading(
        news=key,
        type=kind,
        parties=(former, present),
        subject=f"{former} {BECOMES[kind]} {present}",
        dates={DateBasis.EVENT: day} if day else {},
    )
    yield make_claim(
        line.document, line.section, ClaimKind.EVENT, event, span, rule="party_changes", detail=key, value_span=words
    )


def _day(line: Line, start: int, end: int) -> EdtfDate | None:
    """Return the day on which it happened: "on …" right before the words or close behind them; a dateline is none."""
    for date in dates(line.text):
        is_close = 0 <= date.start - end <= REACH or 0 <= start - date.end <= 2
        if date.precision is Precision.DAY and is_close and ON.search(line.text[: date.start]):
            return date.edtf
    return None
