"""Exhibit lists, in the item that lists exhibits or in an index, and sentences that incorporate an exhibit.

Reads: "99.1  Press Release dated March 4, 2005", a number with its title on the next line, "filed as Exhibit 99.1 hereto".
Refuses: a page number, "Exhibit No.", an exhibit number without a title.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from reportgen.extract.filings.dates import first_day
from reportgen.extract.making import make_claim
from reportgen.lexicon.exhibits import NUMBER, kind_of
from reportgen.lexicon.items import EXHIBIT_ITEMS
from reportgen.model import Claim, ClaimKind, Document, ExhibitReading, Section, SectionKind
from reportgen.scan.sentences import sentences
from reportgen.scan.text import clean, squeeze

LINE = re.compile(r"[^\n]+")
ROW = re.compile(
    rf"\A[\s*\u2022|-]{{0,120}}(?:\([a-e]\)\s{{1,9}})?\(?(?P<word>exhibits?[.:]?\s{{1,9}}(?:no\.?\s{{1,4}})?|ex\.?-?\s?)?(?P<number>{NUMBER})"
    r"[)*+#\u2020|]{0,4}(?=\s|$|[.:-]\s|--|\*)[\s.:|*-]{0,40}",
    re.IGNORECASE,
)
HEADING = re.compile(
    r"\W{0,6}(?:exhibit\s{0,4}(?:no\.?|number|index)?|number|no\.?|description(?:\s+of\s+\w+)?|document|page|title)\W{0,6}",
    re.IGNORECASE,
)
FIRST_WORD = re.compile(r"^exhibits?\.?\s+(?=[A-Z])", re.IGNORECASE)
LETTERS = re.compile(r"[A-Za-z]{3}")
LISTED = re.compile(r"\([a-e]\)")
INCORPORATED = re.compile(
    r"\b(?:incorporated\b|filed\b|furnished\b|attached\b|included\b|set\s+forth\b)", re.IGNORECASE
)
EXHIBIT = re.compile(rf"\bexhibits?\s{{1,4}}(?P<number>{NUMBER})", re.IGNORECASE)
SUBJECT_END = re.compile(
    r"(?<!\s)\s{1,40}(?:is|are|was|has\s+been|have\s+been|which|that|,\s+a\s+copy|and\s+is)\b", re.IGNORECASE
)
DATED = re.compile(r"\bdated\b", re.IGNORECASE)
NEVER_PAGES = frozenset(("99", "101", "104"))
LONGEST_TITLE = 600


class Row(Struct, kw_only=True):
    """A row of an exhibit list while it is read."""

    number: str
    start: int
    end: int
    words: str


def exhibits(document: Document, section: Section) -> Iterator[Claim]:
    """Yield the exhibits that a list names, each with its title and the date in it."""
    if section.kind is SectionKind.ITEM and section.number not in EXHIBIT_ITEMS:
        return
    for row in _rows(document.text, section.span.start, section.span.end):
        title = FIRST_WORD.sub("", squeeze(row.words).strip(" .;:|-"))[:LONGEST_TITLE]
        if not LETTERS.search(title):
            continue
        reading = ExhibitReading(number=row.number, title=title, dated=_dated(title))
        yield make_claim(
            document, section, ClaimKind.EXHIBIT, reading, (row.start, row.end), rule="filing_facts.exhibit"
        )


def _rows(text: str, start: int, end: int) -> Iterator[Row]:
    """Yield the rows of a list: a number at the beginning of a line, and the words up to the next."""
    row: Row | None = None
    last_end = start
    for line in LINE.finditer(text, start, end):
        plain = clean(line[0])
        match = ROW.match(plain)
        gap = text.count("\n", last_end, line.start()) > 1
        last_end = line.end()
        if not plain.strip() or HEADING.fullmatch(plain):
            last_end = line.end() if plain.strip() else last_end
            continue
        if match and _is_number(match, plain, row):
            if row:
                yield row
            begin = line.start() + match.start("number")
            row = Row(number=match["number"], start=begin, end=line.end(), words=line[0][match.end() :])
        elif row and not (gap and LETTERS.search(row.words)) and _goes_on(plain):
            row.words += f" {line[0]}"
            row.end = line.end()
        elif row and LETTERS.search(row.words):
            yield row
            row = None
    if row:
        yield row


def _is_number(match: re.Match[str], plain: str, row: Row | None) -> bool:
    """Say whether a number at the beginning of a line is that of an exhibit, not of a page, a paragraph or a year."""
    number, rest = match["number"], plain[match.end() :]
    if kind_of(number) is None:
        return False
    if "." in number or "(" in number:
        return True
    if (row and not LETTERS.search(row.words)) or plain[: match.start("number")].rstrip().endswith("("):
        return False
    if match["word"] or number in NEVER_PAGES:
        return True
    stands_apart = plain[match.end("number") : match.end()] != " "
    return len(number) > 1 and stands_apart and rest[:1].isupper()


def _goes_on(plain: str) -> bool:
    words = plain.strip()
    return not words.isdigit() and not LISTED.match(words) and LETTERS.search(words) is not None


def _dated(title: str) -> str | None:
    match = DATED.search(title)
    return first_day(title[match.end() :] if match else title)


def incorporations(document: Document, section: Section) -> Iterator[Claim]:
    """Yield the sentences of an item that file or incorporate an exhibit."""
    if section.number in EXHIBIT_ITEMS:
        return
    start = section.span.start
    words = document.text[start : section.span.end]
    for sentence in sentences(clean(words), words):
        match = EXHIBIT.search(sentence.text)
        if not match or not INCORPORATED.search(sentence.text):
            continue
        subject = SUBJECT_END.split(sentence.text, maxsplit=1)[0]
        title = " ".join(subject.split())[:LONGEST_TITLE]
        yield make_claim(
            document,
            section,
            ClaimKind.INCORPORATION,
            ExhibitReading(number=match["number"], title=title, dated=_dated(title)),
            (start + sentence.start, start + sentence.end),
            rule="filing_facts.incorporation",
        )
