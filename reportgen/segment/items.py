"""Item headings of Form 8-K, in old and new numbering.

Reads: "Item 5. Other Events", "ITEM 1.01 -- Entry into …", "Item" over "9.01. Financial Statements", "Item5.", "Item 2. 02",
"Item 8.01. On May 4, 2017, Alpha …" as an item without a title.
Refuses: "Item 5 - Other Events......3", "Item 4 of Form 8-K", "Item 1.01 is incorporated".
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from reportgen.lexicon.items import is_item, title_case, titles
from reportgen.segment.lines import Line, Sheet, is_rule

HEADING = re.compile(
    r"i ?t ?e ?m ?s?\s{0,8}(?:(?:no|number)\.?\s{0,4})?(\d{1,2})(?:\s?\.\s{0,3}(\d{2})(?!\d))?"
    r"(?:\s{0,2}\(\s?[a-h]\s?\))?(?P<after>[\s.:;,)-]{0,12})",
    re.IGNORECASE,
)
OPENS_ITEM = re.compile(r"(?i)item|i t e m\b")
"""Opens a heading, which some filings print with spaces between its letters."""
GLUED_TO = re.compile(r"(?<=[a-z])(?=(?:On|Effective|As of) (?:or about )?[A-Z])")
"""Where a title ends that lost the line end behind it."""
SENTENCE_START = re.compile(r"(?:of|is|are|in|to|and|or|shall|above|below|hereof|herein|was|has|by|for|that|which|pursuant|on|under|as|with|will|may)\b|[,;]")
RUN_IN = re.compile(
    r"(?:On|Effective(?: as of| on)?|As of)(?: or about)? (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{1,2}\b)"
)
"""How the text of an item begins that has no title."""
WORD = re.compile(r"[a-z0-9]+")
SHORTEST_HALF = 2
"""Words; of "Acquisition or Disposition of Assets" many filings print the half that applies."""
LONGEST_UNKNOWN = 120
REACH = 420
SHORTEST_BODY = 200
SENTENCE = re.compile(r"[.:]\s{1,4}(?=[A-Z(\"])")


class Heading(Struct, frozen=True, kw_only=True):
    """The heading of an item."""

    number: str
    title: str
    start: int
    end: int
    """Behind the title."""


def item_headings(sheet: Sheet, start: int, end: int) -> list[Heading]:
    """Return the item headings of a stretch in order, without those of a table of contents."""
    candidates = list(_candidates(sheet, start, end))
    if not candidates:
        return []
    has_current = any("." in heading.number for heading in candidates)
    candidates = [heading for heading in candidates if ("." in heading.number) == has_current] or candidates
    if not candidates:
        return []
    bounds = [*(heading.start for heading in candidates[1:]), end]
    lengths = [bound - heading.end for heading, bound in zip(candidates, bounds, strict=True)]
    best: dict[str, int] = {}
    for index, heading in enumerate(candidates):
        held = best.setdefault(heading.number, index)
        if lengths[index] > lengths[held]:
            best[heading.number] = index
    return [
        heading
        for index, heading in enumerate(candidates)
        if index == best[heading.number] or (lengths[index] > SHORTEST_BODY and not _is_contents(sheet, heading))
    ]


def _is_contents(sheet: Sheet, heading: Heading) -> bool:
    """Say whether a repeated heading is the last line of a table of contents."""
    following = sheet.plain[heading.end : heading.end + 120].lower()
    return "signature" in following or "exhibit index" in following


def _candidates(sheet: Sheet, start: int, end: int) -> Iterator[Heading]:
    lines = sheet.within(start, end)
    for index, line in enumerate(lines):
        match = HEADING.match(sheet.plain, line.start, min(end, line.start + 60)) if OPENS_ITEM.match(line.text) else None
        if not match:
            continue
        number = f"{int(match[1])}.{match[2]}" if match[2] else str(int(match[1]))
        before = lines[index - 1] if index else None
        if is_item(number) and not _is_contents_line(sheet, match.end(), line):
            heading = _titled(sheet, number, line, match.end(), end)
            if heading and (heading.title or _stands_free(line, before)) and not _is_in_sentence(heading, line, before):
                yield heading


def _is_contents_line(sheet: Sheet, place: int, line: Line) -> bool:
    rest = sheet.plain[place : max(place, line.end)]
    return bool(re.search(r"(?:\.\s?){4,}", rest)) or bool(re.search(r"\S {3,}\d{1,3}$", rest))


def _is_in_sentence(heading: Heading, line: Line, before: Line | None) -> bool:
    """Say whether a line only begins with an item by the chance of a line break."""
    if line.opens or before is None or is_rule(before.text):
        return False
    unfinished = before.text[-1:] not in '.:;!?)"' and not before.text.isupper() and len(before.text) > 25
    return unfinished and not _is_known(heading.number, heading.title)


def _stands_free(line: Line, before: Line | None) -> bool:
    return line.opens or before is None or is_rule(before.text)


def _titled(sheet: Sheet, number: str, line: Line, place: int, end: int) -> Heading | None:
    """Return the heading with its title, on the same line or the next ones; None where a sentence goes on."""
    stop = min(end, place + REACH)
    known = _known_end(sheet.plain, number, place, stop)
    if known:
        return _heading(sheet, number, line.start, place, known)
    line_end = sheet.plain.find("\n", place, stop)
    line_end = line_end if line_end >= 0 else stop
    rest = sheet.plain[place:line_end].strip()
    if SENTENCE_START.match(rest) or (rest and rest[0].islower()):
        return None
    if not rest:
        return _over_next_line(sheet, number, line, place, end)
    if RUN_IN.match(rest):
        return Heading(number=number, title="", start=line.start, end=place)
    cut = GLUED_TO.search(rest[:LONGEST_UNKNOWN]) or SENTENCE.search(rest)
    title_end = place + sheet.plain[place:line_end].index(rest) + (cut.start() if cut else len(rest))
    if title_end - place > LONGEST_UNKNOWN:
        return None
    return _heading(sheet, number, line.start, place, title_end)


def _over_next_line(sheet: Sheet, number: str, line: Line, place: int, end: int) -> Heading | None:
    following = next((other for other in sheet.within(place, min(end, place + REACH)) if not is_rule(other.text)), None)
    if following is None:
        return Heading(number=number, title="", start=line.start, end=line.end)
    if SENTENCE_START.match(following.text) and not following.opens:
        return None
    is_title = len(following.text) <= LONGEST_UNKNOWN and following.text[:1].isupper() and _is_titled_case(following.text)
    return _heading(sheet, number, line.start, following.start, following.end) if is_title else Heading(
        number=number, title="", start=line.start, end=line.end
    )


def _is_titled_case(words: str) -> bool:
    parts = [word for word in words.split() if word[:1].isalpha() and len(word) > 3]
    return bool(parts) and sum(word[0].isupper() for word in parts) >= 0.7 * len(parts) and not words.startswith("On ")


def _heading(sheet: Sheet, number: str, start: int, title_start: int, title_end: int) -> Heading:
    words = " ".join(sheet.plain[title_start:title_end].split()).strip(" .:-;")
    words = re.sub(r"(?<=\S)\s(?=[,;])", "", words)
    return Heading(number=number, title=title_case(words), start=start, end=title_end)


def _is_known(number: str, title: str) -> bool:
    first = _words(title)[:2]
    return any(_words(known)[: len(first)] == first for known in titles(number)) if first else False


def _known_end(plain: str, number: str, place: int, stop: int) -> int | None:
    """Return where a title that the form prescribes ends, or a good part of one; None where none stands there."""
    tokens = [(match[0], match.end()) for match in WORD.finditer(plain[place:stop].lower())]
    best: tuple[int, int] = (0, 0)
    halves = [half for title in titles(number) if len(half := _words(title)[2:]) >= SHORTEST_HALF]
    for wanted in [*(_words(title) for title in titles(number)), *halves]:
        matched = 0
        while matched < min(len(wanted), len(tokens)) and _alike(tokens[matched][0], wanted[matched]):
            matched += 1
        enough = matched == len(wanted) or matched >= 4
        if enough and matched > best[0]:
            best = (matched, _end_of(plain[place:stop], tokens[matched - 1], wanted[matched - 1]))
    if not best[0] or plain[place : place + best[1]].count("\n\n\n") > 2:
        return None
    return place + best[1]


def _end_of(text: str, token: tuple[str, int], wanted: str) -> int:
    """Return where the last word of a title ends, to which the next sentence may be glued: "AgreementOn October 4"."""
    word, end = token
    joint = end - len(word) + len(wanted)
    return joint if word.startswith(wanted) and joint < end and text[joint].isupper() and text[joint - 1].islower() else end


def _alike(word: str, wanted: str) -> bool:
    return word == wanted or (len(word) > 4 and len(wanted) > 4 and word[:5] == wanted[:5])


def _words(title: str) -> list[str]:
    return WORD.findall(title.lower())
