"""Blocks of a text: the stretches between paragraph breaks, bullets, table rows and headings."""

import re
from collections.abc import Iterator

from reportgen.lexicon.abbreviations import words

LINE = re.compile(r"[^\n]*(?:\n|$)")
BULLET = re.compile(r"\s{0,40}(?:[-*+\u2022\u00b7\u25cf\u25aa\u25e6\u2013o]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])\s+\S")
TABLE_ROW = re.compile(r"\s{0,40}\|")
CELLS = re.compile(r"\s{0,40}(?!\(?\w{1,4}[.)]\s{0,9}[\t|])[^\s|\t][^|\t\n]{0,199}(?:\t|\s\|\s)(?:[^\n]{0,199}(?:\t|\s\|\s))?[^\t|\n]{1,60}")
"""A row of cells parted by tabs or bars, the last of which is short: longer ones hold sentences, which may run on in the next line."""
FAR_VALUE = re.compile(
    r"\s{0,60}\S(?:(?!\s{3}|\.{3})[^\n]){1,99}(?:\s?\.{3,99}|\s{3})[ .]{0,99}(?:[A-Z]{0,3}[$€£¥]\s{0,12}[\d,.]{1,15}(?:\s(?:thousand|million|billion))?|\d[\d.]{0,5}\s?%)"
)
"""A label and far behind it an amount or a rate."""
MARKED_HEADING = re.compile(r"\s{0,40}(?:#{1,6}\s|(?:\*\*|__)[^*_\n]{1,200}(?:\*\*|__)\s*$)")
ITEM_LINE = re.compile(r"\s{0,40}(?i:item)\s{0,3}\d{1,2}(?:\.\s?\d{2})?[\s.:|-]{0,6}(?:(?:[A-Z]\w{1,20}|an?|the|of|in|into|or|and|with|by)[ ,;|-]{0,3}){0,12}\.?\s{0,4}$")
"""The heading of an item on a line of its own."""
TITLE_LINE = re.compile(
    r"\s{0,40}(?:(?:[A-Z][\w&-]{0,20}|an?|the|of|to|for|and|with|No\. ?\d{1,2}) ){0,9}(?:Agreements?|Amendment|Licen[sc]es?|Events?|Arrangements?|Collaboration)\s{0,4}$"
)
"""A title without a stop that names a contract or event."""
WORD_END = re.compile(r"[\w,]")
CONTEXT = 600
"""Characters; blanked page marks on both sides of a break are shorter."""
CONNECTING = words("a an the of to and or in by with from for that its our their which under not will would")
LONG_SENTENCE = 100
"""Characters; so long a stretch without a stop before a blanked page mark is a sentence that goes on behind it."""
SHORTEST_HEADING = 8
"""Letters; a shorter line in capitals may be a name at the break of a line."""


def blocks(clean_text: str, raw_text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the blocks between two offsets, in order; together they hold all words between them."""
    block = start
    for place in _breaks(clean_text, raw_text, start, end):
        if place > block and not _runs_on(clean_text, raw_text, block, place, end):
            yield block, place
            block = place
    if block < end:
        yield block, end


def _breaks(clean_text: str, raw: str, start: int, end: int) -> Iterator[int]:
    """Yield the offsets of lines that begin a block; a line that is blanked in the clean text is an empty one."""
    opened = True
    heading = was_marked = was_title = was_row = False
    for begin, line in _lines(raw, start, end):
        is_blank = not clean_text[begin : begin + len(line)].strip()
        marked = bool(MARKED_HEADING.match(line))
        capitals = not is_blank and _in_capitals(line)
        row = not is_blank and is_row(line)
        if not is_blank and (
            opened
            or marked
            or was_marked
            or was_title
            or (heading and not capitals)
            or BULLET.match(line)
            or TABLE_ROW.match(line)
            or row
            or was_row
        ):
            yield begin
        heading = capitals and (opened or heading)
        was_marked = marked
        was_title = not is_blank and bool(ITEM_LINE.match(line) or ((opened or heading or was_title) and TITLE_LINE.match(line)))
        was_row = row
        opened = is_blank


def _lines(raw: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for match in LINE.finditer(raw, start, end):
        if match[0]:
            yield match.start(), match[0].replace("\f", "\n")


def is_row(line: str) -> bool:
    """Say whether a line is a row of cells, or a label with an amount or rate in a column of its own."""
    row = line.rstrip(" |\t\n\r")
    return CELLS.fullmatch(row) is not None or FAR_VALUE.fullmatch(row) is not None


def _in_capitals(line: str) -> bool:
    return line.upper() == line and sum(map(str.isalpha, line)) >= SHORTEST_HEADING


def _runs_on(clean_text: str, raw: str, start: int, place: int, end: int) -> bool:
    """Say whether a sentence goes on over a blank line, as it does over a page break."""
    line = raw[place : place + 200]
    if BULLET.match(line) or TABLE_ROW.match(line) or MARKED_HEADING.match(line) or is_row(line.partition("\n")[0]):
        return False
    before = clean_text[max(start, place - CONTEXT) : place].rstrip()
    after = clean_text[place : min(end, place + CONTEXT)].lstrip()
    if not before or not WORD_END.match(before[-1]):
        return False
    if after[:1].islower() or after[:1] in "$€£¥" or before.rpartition(" ")[2].lower() in CONNECTING:
        return True
    between = raw[max(start, place - CONTEXT) + len(clean_text[max(start, place - CONTEXT) : place].rstrip()) : place]
    return bool(between.strip()) and len(before) > LONG_SENTENCE and after[:1].isalnum()
