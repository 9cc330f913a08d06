"""The signature of a report, also one without a heading: its date, who signed, and where it ends."""

import re
from collections.abc import Iterator

from msgspec import Struct

from reportgen.model import CoverField, Section, SectionKind
from reportgen.segment.dateline import DAY
from reportgen.segment.lines import Line, Sheet, is_rule
from reportgen.segment.making import section
from reportgen.segment.marks import is_artefact

REQUIREMENTS = re.compile(r"pursuant\s+to\s+the\s+requirements?\s+of\s+(?:section|the\s+securities)\b", re.IGNORECASE)
HEADING = re.compile(r"\W{0,12}signatures?\W{0,12}(?:page)?\W{0,6}", re.IGNORECASE)
SIGNED = re.compile(r"(?:by\s{0,3}:?\s{0,9})?/\s?s\s?/\s{0,6}(?P<name>[^\n\t/]{0,80})", re.IGNORECASE)
DATED = re.compile(rf"\bdated?\s{{0,3}}(?:as\s+of)?\s{{0,3}}:?[\s_]{{0,20}}(?P<date>{DAY})", re.IGNORECASE)
DATE_LINE = re.compile(rf"(?:dated?\b.{{0,40}}|{DAY})", re.IGNORECASE)
PLAIN_DATE = re.compile(DAY, re.IGNORECASE)
LABELLED = re.compile(r"(?:(?P<label>(?:printed\s+)?name|title|its|by)\s{0,3}:)\s{0,12}", re.IGNORECASE)
UNSIGNED = re.compile(r"\bby[ \t]{0,3}:[ \t_]{0,60}(?P<name>[^\n\t/]{0,80})", re.IGNORECASE)
DAY_OF = re.compile(r"this\s+(?P<date>\d{1,2}(?:st|nd|rd|th)?\s+day\s+of\s+[A-Z][a-z]{2,8},?\s+\d{4})", re.IGNORECASE)
TITLE = re.compile(
    r"\b(?:officer|president|treasurer|secretary|chairman|chairwoman|chair|director|counsel|controller|comptroller|ceo|cfo|coo|vice|finance|principal|executive|manager|managing|trustee|partner|attorney|authorized|administration|operations|affairs|accounting)\b",
    re.IGNORECASE,
)
TITLE_BEHIND = re.compile(
    r",\s{1,4}(?=(?:\w+\s){0,3}(?:officer|president|treasurer|secretary|chairman|counsel|controller|director|ceo|cfo|vice|chief|executive|senior)\b)",
    re.IGNORECASE,
)
PERSON = re.compile(r"(?:[A-Z][\w.'-]{0,20},?\s{1,3}){1,4}[A-Z][\w.'-]{1,20}(?:,?\s(?:Jr|Sr|Ph\.?D|M\.?D|Esq|CPA|II|III|IV)\.?)?")
CAPTION = re.compile(r"\(.{0,80}\)?|by:?", re.IGNORECASE)
REACH = 2500
MOST_LINES = 14


class Signature(Struct, frozen=True, kw_only=True):
    """Where the signature of a report stands."""

    start: int
    end: int


class _Signer(Struct, frozen=True, kw_only=True):
    start: int
    end: int
    name: tuple[int, int]
    title: str | None


def find_signature(sheet: Sheet, start: int, end: int) -> Signature | None:
    """Return the signature behind `start`: from its heading or its opening words to the last line that belongs to it."""
    words = REQUIREMENTS.search(sheet.plain, start, end)
    signed = SIGNED.search(sheet.plain, start, end)
    if not words and not signed:
        return None
    first = words.start() if words else signed.start() if signed else start
    lines = sheet.within(start, end)
    above = [line for line in lines if line.start < first and first - line.start < 400][-3:]
    heading = next((line for line in above if HEADING.fullmatch(line.text)), None)
    begin = heading.start if heading else max((line.start for line in lines if line.start <= first), default=first)
    return Signature(start=begin, end=_end(sheet, first, min(end, first + REACH)))


def signature_sections(sheet: Sheet, found: Signature, part: str) -> Iterator[Section]:
    """Yield the signature and its fields."""
    yield section(sheet, SectionKind.SIGNATURE, found.start, found.end, part)
    fields = [*_dates(sheet, found, part), *_signers(sheet, found, part)]
    yield from sorted(fields, key=lambda one: one.span.start)


def _dates(sheet: Sheet, found: Signature, part: str) -> Iterator[Section]:
    match = DATED.search(sheet.plain, found.start, found.end) or DAY_OF.search(sheet.plain, found.start, found.end)
    span = match.span("date") if match else None
    if not match:
        days = [line.start for line in sheet.within(found.start, found.end) if PLAIN_DATE.match(line.text)]
        day = PLAIN_DATE.match(sheet.plain, days[0]) if days else None
        span = day.span() if day else None
    if span:
        start = match.start() if match else span[0]
        yield section(
            sheet, SectionKind.COVER_FIELD, start, span[1], part, field=CoverField.SIGNATURE_DATE, value=span
        )


def _signers(sheet: Sheet, found: Signature, part: str) -> Iterator[Section]:
    for match in _marks(sheet, found.start, found.end):
        signer = _signer(sheet, match, found.end)
        if signer:
            yield section(
                sheet, SectionKind.COVER_FIELD, signer.start, signer.end, part,
                field=CoverField.SIGNER, value=signer.name, title=signer.title,
            )  # fmt: skip


def _marks(sheet: Sheet, start: int, end: int) -> list[re.Match[str]]:
    """Return the marks of signatures; where none was copied, the lines that begin with "By:"."""
    return list(SIGNED.finditer(sheet.plain, start, end)) or list(UNSIGNED.finditer(sheet.plain, start, end))


def _signer(sheet: Sheet, match: re.Match[str], end: int) -> _Signer | None:
    """Return who signed: the printed name under the mark where there is one, and the title under it."""
    name: tuple[int, int] | None = None
    titles: list[str] = []
    last = match.end()
    expects_name = False
    for line in sheet.within(match.end(), min(end, match.end() + 800))[:MOST_LINES]:
        if SIGNED.search(line.text):
            break
        kind = _kind(line, match["name"], bool(name), expects_name, bool(titles))
        if kind == "stop":
            break
        begin, words = _unlabelled(line)
        expects_name = kind == "label"
        if kind == "name" and words:
            comma = TITLE_BEHIND.search(words)
            name, last = (begin, begin + (comma.start() if comma else len(words))), line.end
            titles += [words[comma.end() :]] if comma else []
        elif kind == "title" and words:
            titles.append(words)
            last = line.end
    own, own_title = _own_name(sheet.plain, *match.span("name"))
    if not name and own_title:
        titles.insert(0, own_title)
    if not name and not sheet.plain[slice(*own)].strip():
        return None
    title = " ".join(" ".join(titles).split()).rstrip(",") or None
    return _Signer(start=match.start(), end=last, name=name or own, title=title)


def _own_name(plain: str, start: int, end: int) -> tuple[tuple[int, int], str | None]:
    """Return the name on the line of the mark, said once, and the title behind it."""
    words = plain[start:end]
    comma = TITLE_BEHIND.search(words)
    name = words[: comma.start()] if comma else words
    parts = name.split()
    half = len(parts) // 2
    if half > 1 and parts[:half] == parts[half:]:
        name = name[: name.index(parts[0], name.index(parts[half - 1]) + 1)].rstrip()
    return (start, start + len(name)), words[comma.end() :].strip() if comma else None


def _unlabelled(line: Line) -> tuple[int, str]:
    label = LABELLED.match(line.text)
    place = label.end() if label else 0
    return line.start + place, line.text[place:].strip()


def _kind(line: Line, signed: str, has_name: bool, expects_name: bool, has_title: bool) -> str:
    """Return what a line under a mark is: `name`, `title`, `label`, `skip` or `stop`."""
    label = LABELLED.match(line.text)
    _, words = _unlabelled(line)
    if is_rule(line.text) or is_artefact(line.text) or DATE_LINE.fullmatch(line.text) or PLAIN_DATE.fullmatch(line.text):
        return "skip"
    if label and not words:
        return "label"
    if not has_name and (_letters(words)[:12] == _letters(signed)[:12] or expects_name or (label and "name" in label[0].lower())):
        return "name"
    if (label and label["label"].lower() in ("title", "its")) or (TITLE.search(words) and len(words) < 120):
        return "title"
    if CAPTION.fullmatch(line.text):
        return "skip"
    if not has_name and not has_title and PERSON.fullmatch(words) and _may_be(signed, words):
        return "name"
    return "stop"


def _may_be(signed: str, printed: str) -> bool:
    """Say whether a printed name may be that of the mark: its last word is the same, or the mark has no name."""
    return not signed.strip() or _letters(signed.split()[-1]) in _letters(printed)


def _letters(words: str) -> str:
    return re.sub(r"[^a-z]", "", words.lower())


def _end(sheet: Sheet, first: int, end: int) -> int:
    """Return the end of the last line that belongs to the signature."""
    signed = _marks(sheet, first, end)
    if not signed:
        return _unsigned_end(sheet, first, end)
    last = first
    for match in signed:
        signer = _signer(sheet, match, end)
        last = max(last, signer.end if signer else match.end())
    for line in sheet.within(last, end):
        belongs = DATE_LINE.fullmatch(line.text) or is_rule(line.text) or CAPTION.fullmatch(line.text) or is_artefact(line.text)
        if not belongs:
            break
        last = line.end
    return last


def _unsigned_end(sheet: Sheet, first: int, end: int) -> int:
    """Return the end of a signature without a mark: short lines under its opening words."""
    last = first
    for line in sheet.within(first, end)[:MOST_LINES]:
        last = line.end
    return last
