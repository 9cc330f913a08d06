"""The head of a release: letterhead, contacts, headline and subheads above the dateline."""

import re
from collections.abc import Iterator

from reportgen.model import Section, SectionKind
from reportgen.segment.lines import Line, Paragraph, Sheet, paragraphs
from reportgen.segment.making import section
from reportgen.segment.marks import (
    CONTACT,
    IMMEDIATE,
    PHONE_OR_MAIL,
    RELEASE_MARK,
    is_artefact,
    is_contact_heading,
    is_contact_text,
)

LETTERHEAD, CONTACTS, HEADLINE = SectionKind.LETTERHEAD, SectionKind.CONTACTS, SectionKind.HEADLINE
GOES_ON = re.compile(r"(?:and|of|on|for|in|to|with|from|by|at|the|as|its|&|or|into|under|through|that|over)\b", re.IGNORECASE)
UNFINISHED = re.compile(r"(?:\b(?:and|of|on|for|in|to|with|from|by|at|the|a|an|as|its|or|into|under|through)|[,&-])$", re.IGNORECASE)
ADDRESS = re.compile(r"\b[A-Z]{2}\.?\s{1,3}\d{5}(?:-\d{4})?\b|^\d{1,5}\s+\w.{0,60}\b(?:street|st\.|avenue|ave|road|drive|blvd|parkway|way|suite|floor)\b|\bwww\.", re.IGNORECASE)
DATE_ALONE = re.compile(r"(?:\w{3,9},?\s)?(?:\w{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}/\d{1,2}/\d{2,4})")
LEGAL_END = re.compile(r"(?:inc|corp|corporation|ltd|limited|plc|llc|company|co|gmbh|ag|s\.?a|n\.?v|ab)\.?$", re.IGNORECASE)
LONGEST_HEADLINE = 420
MOST_LETTERS = 6


def head_sections(sheet: Sheet, start: int, end: int, part: str, *, reads_dates: bool = False) -> Iterator[Section]:
    """Yield the sections of a release above its body, in order; `reads_dates` takes a date on its own line as dateline."""
    pieces = _pieces(sheet, start, end)
    kinds = _kinds(pieces)
    if reads_dates:
        kinds = [SectionKind.DATELINE if DATE_ALONE.fullmatch(piece.text) else kind for piece, kind in zip(pieces, kinds, strict=True)]
    for kind, first, behind in _runs(kinds):
        if kind is HEADLINE:
            yield from _titles(sheet, pieces[first:behind], part)
        else:
            about = _contact_company(pieces[first].text) if kind is CONTACTS else None
            yield section(sheet, kind, pieces[first].start, pieces[behind - 1].end, part, about=about)


def _pieces(sheet: Sheet, start: int, end: int) -> list[Paragraph]:
    """Return the paragraphs of a head, with words glued to `FOR IMMEDIATE RELEASE` split off."""
    lines: list[Line] = []
    alone: set[int] = set()
    for line in sheet.within(start, end):
        mark = IMMEDIATE.match(line.text)
        if mark and mark.end() < len(line.text):
            place = line.start + mark.end()
            lines.append(Line(start=line.start, end=place, text=line.text[: mark.end()].strip(), opens=True))
            lines.append(Line(start=place, end=line.end, text=line.text[mark.end() :], opens=True))
            alone.add(line.start)
            continue
        if RELEASE_MARK.fullmatch(line.text) or is_artefact(line.text) or DATE_ALONE.fullmatch(line.text):
            alone.add(line.start)
        lines.append(line)
    return paragraphs(tuple(lines), frozenset(alone))


def _kinds(pieces: list[Paragraph]) -> list[SectionKind]:
    kinds = [_kind_alone(piece) for piece in pieces]
    _spread_contacts(pieces, kinds)
    headline = _headline(pieces, kinds)
    return [HEADLINE if index in headline else LETTERHEAD if kind is HEADLINE else kind for index, kind in enumerate(kinds)]


def _kind_alone(piece: Paragraph) -> SectionKind:
    """Return what a piece is by itself; HEADLINE where it may be one."""
    text = piece.text.strip()
    if is_artefact(text):
        return SectionKind.ARTEFACT
    if is_contact_heading(text):
        return CONTACTS
    if RELEASE_MARK.fullmatch(text.strip(" :.-*")) or DATE_ALONE.fullmatch(text) or (ADDRESS.search(text) and len(text) < 200):
        return CONTACTS if is_contact_text(text) and CONTACT.match(text) else LETTERHEAD
    if PHONE_OR_MAIL.search(text):
        return CONTACTS
    return HEADLINE if len(text) <= LONGEST_HEADLINE else SectionKind.BODY


def _spread_contacts(pieces: list[Paragraph], kinds: list[SectionKind]) -> None:
    """Let a block of contacts run to its last phone number or address of mail."""
    begins = [index for index, kind in enumerate(kinds) if kind is CONTACTS]
    if not begins:
        return
    reach = next((i for i, p in enumerate(pieces) if i > begins[0] and IMMEDIATE.match(p.text)), begins[-1] + 1)
    for index in range(begins[0], reach):
        if kinds[index] is HEADLINE and (index < begins[-1] or reach > begins[-1] + 1):
            kinds[index] = CONTACTS


def _headline(pieces: list[Paragraph], kinds: list[SectionKind]) -> set[int]:
    """Return the pieces that make headline and subheads: the last run that may, above the dateline."""
    index = len(pieces) - 1
    while index >= 0 and kinds[index] is not HEADLINE:
        index -= 1
    last = index
    while index >= 0 and kinds[index] in (HEADLINE, SectionKind.ARTEFACT):
        index -= 1
    first = index + 1
    while first < last and (kinds[first] is not HEADLINE or _is_letterhead(pieces[first])):
        first += 1
    return {number for number in range(first, last + 1) if kinds[number] is HEADLINE}


def _is_letterhead(piece: Paragraph) -> bool:
    """Say whether a piece is only the name of a company above its headline."""
    words = piece.text.split()
    return len(words) <= MOST_LETTERS and bool(LEGAL_END.search(piece.text.strip(" *_")))


def _runs(kinds: list[SectionKind]) -> Iterator[tuple[SectionKind, int, int]]:
    first = 0
    for index in range(1, len(kinds) + 1):
        if index == len(kinds) or kinds[index] is not kinds[first]:
            yield kinds[first], first, index
            first = index


def _titles(sheet: Sheet, pieces: list[Paragraph], part: str) -> Iterator[Section]:
    """Yield the headline, which may run over several paragraphs, and each subhead."""
    count = 1
    while count < len(pieces) and _is_continued(pieces[count - 1], pieces[count]):
        count += 1
    yield section(sheet, HEADLINE, pieces[0].start, pieces[count - 1].end, part)
    for piece in pieces[count:]:
        yield section(sheet, SectionKind.SUBHEAD, piece.start, piece.end, part)


def _is_continued(before: Paragraph, after: Paragraph) -> bool:
    if after.text[:1] in "-*\u2022(":
        return False
    same_case = before.text.isupper() == after.text.isupper()
    return same_case and bool(GOES_ON.match(after.text) or UNFINISHED.search(before.text.strip()))


def _contact_company(text: str) -> str | None:
    match = re.match(r"contacts?:\s*(\S.{1,80})", text, re.IGNORECASE)
    return match[1].strip() if match and not PHONE_OR_MAIL.search(match[1]) else None
