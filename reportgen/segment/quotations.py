"""Quotations with their attribution: quoted words, and who is said to have said them."""

import re
from collections.abc import Iterator

from reportgen.model import Section, SectionKind
from reportgen.segment.lines import Sheet
from reportgen.segment.making import section

QUOTED = re.compile(r"\u201c([^\u201c\u201d]{1,3000})\u201d|\"([^\"\u201c\u201d]{1,3000})\"")
SAID = r"(?:said|says|stated|states|commented|comments|added|adds|noted|notes|remarked|explained|explains|continued|concluded|declared|observed)"
OFFICE = r"(?:(?:its|the|our)\s)?(?:[a-z][\w'’/&-]{1,20}[\s,]{1,3}){0,7}"
"""What a speaker is, before the name: "general counsel", "president and chief executive officer"."""
AFTER = re.compile(rf"[\s,]{{0,4}}(?P<verb>{SAID})\s{{1,4}}{OFFICE}(?P<who>[A-Z][^\"]{{2,320}})")
AFTER_NAME = re.compile(rf"[\s,]{{0,4}}(?P<who>[A-Z][\w.'-]{{0,30}}(?:[\s,]{{1,3}}[A-Z][\w.'-]{{0,30}}){{0,5}})[\s,]{{1,3}}(?P<verb>{SAID})\b")
BEFORE = re.compile(rf"(?<!\w)(?P<who>[A-Z][^\"]{{2,420}}?)[\s,]{{1,4}}(?:also\s|further\s)?(?:{SAID}|offered\s+the\s+following|had\s+this\s+to\s+say)[^\".]{{0,60}}[,:]\s{{0,4}}$")
STOP = re.compile(
    r"(?<!\b[A-Z])(?<!\b[MDJS]r)(?<!\bMs)(?<!\bMrs)(?<!\bSt)(?<!\bInc)(?<!\bLtd)(?<!\bPh)(?<!\bPhD)(?<!\bCorp)(?<!\bProf)(?<!\bCo)\.(?=\s|$|\")"
)
FEWEST_WORDS = 4


def quotations(sheet: Sheet, start: int, end: int, part: str) -> Iterator[Section]:
    """Yield the quotations of a stretch that are attributed to somebody."""
    speaker: tuple[int, int] | None = None
    last_end = start
    for quoted in QUOTED.finditer(sheet.document.text, start, end):
        group = 1 if quoted[1] else 2
        if len(quoted[group].split()) < FEWEST_WORDS:
            continue
        if sheet.plain.count("\n\n", last_end, quoted.start()):
            speaker = None
        speaker = _after(sheet.plain, quoted.end(), end) or _before(sheet.plain, last_end, quoted.start()) or speaker
        last_end = quoted.end()
        if speaker:
            yield section(sheet, SectionKind.QUOTATION, *quoted.span(group), part, speaker=speaker)


def _after(plain: str, place: int, end: int) -> tuple[int, int] | None:
    match = AFTER.match(plain, place, end)
    if not match:
        match = AFTER_NAME.match(plain, place, end)
        return match.span("who") if match else None
    first, behind = match.span("who")
    stop = STOP.search(plain, first, behind)
    broken = plain.find("\n\n", first, behind)
    ends = [stop.start() if stop else behind, broken if broken >= 0 else behind]
    last = min(ends)
    return first, last - plain[first:last].endswith((" .", "D.", "A."))


def _before(plain: str, start: int, place: int) -> tuple[int, int] | None:
    broken = plain.rfind("\n\n", start, place)
    first = max(start, place - 460, broken)
    stops = [stop.end() for stop in STOP.finditer(plain, first, place)]
    match = BEFORE.search(plain, stops[-1] if stops else first, place)
    return match.span("who") if match else None
