"""Item headings: number as printed, number in force today, title in title case."""

import re
from collections.abc import Iterator

from reportgen.extract.making import make_claim
from reportgen.lexicon.items import current_number
from reportgen.model import Claim, ClaimKind, Document, ItemReading, Section
from reportgen.scan.text import clean

OPENING = re.compile(r"[\s#*_>]{0,12}items?\b", re.IGNORECASE)
WORD = re.compile(r"[A-Za-z0-9]+")
REACH = 800


def item_heading(document: Document, section: Section) -> Iterator[Claim]:
    """Yield the claim of an item's heading; a later part of the item has none."""
    start = section.span.start
    plain = clean(document.text[start : min(section.span.end, start + REACH)])
    if not section.number or not OPENING.match(plain):
        return
    number = section.number
    reading = ItemReading(number=number, current_number=current_number(number), title=section.title or "")
    end = start + _heading_end(plain, number, section.title or "")
    yield make_claim(document, section, ClaimKind.ITEM, reading, (start, end), rule="filing_facts.item")


def _heading_end(plain: str, number: str, title: str) -> int:
    """Return where the words of number and title are all read."""
    wanted = "item" + "".join(WORD.findall(number + title)).lower()
    read = ""
    last = 0
    for match in WORD.finditer(plain):
        if len(read) >= len(wanted):
            break
        word = match[0].lower()
        read += "item" if word == "items" else word
        last = match.end()
    line_end = plain.find("\n", last)
    tail = plain[last : line_end if line_end >= 0 else len(plain)]
    return last + (1 if tail.startswith(".") else 0)
