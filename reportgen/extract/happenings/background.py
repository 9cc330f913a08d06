"""What in a filing is no part of a happening, though it stands beside it.

Reads: "In 2003 Alpha licensed …"; "Each licensee pays a fee"; a sentence on others than the parties.
Refuses: the sentences that tell of the happening, and those behind them that name its parties.
"""

import re
from typing import TYPE_CHECKING

from reportgen.extract.happenings.earlier_deeds import tells_past
from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.past_dates import opens_long_past
from reportgen.extract.happenings.sighting_moods import EARLIER, OLD_DEAL
from reportgen.extract.lines import Line
from reportgen.extract.parties.financiers import is_financier
from reportgen.extract.topics.no_news import is_career
from reportgen.model import SectionKind

if TYPE_CHECKING:
    from reportgen.extract.reading import FilingReading

GENERAL = re.compile(
    r"(?i)\b(?:each licensee|(?:other|earlier|existing|current|further) (?:partners|licensees|collaborators|collaborations|alliances) (?:are|include|is|were)|several (?:companies|licensees|partners)|these agreements|our (?:licensees|collaborators)|its (?:licensees|collaborators)|licensed to (?:several|many|numerous|other))\b"
)

IN_A_YEAR = re.compile(r"In (?:early |late |mid-)?(?:19|20)\d\d\b")
"""How a text without a day of its own opens what it tells of an earlier time."""


TO_BE_PAID = re.compile(r"(?i)\b(?:will|shall) (?:also |then )?(?:pay|receive|make|be paid)\b[^;]{0,80}[$€£¥\d]")
"""What is yet to be paid is no part of what is recalled beside it."""


def is_background(reading: "FilingReading", line: Line, news: News) -> bool:
    """Say whether a sentence tells of something earlier or of others than the happening's parties."""
    if reading.homes.is_shared(line):
        return True
    named = set(line.names())
    is_told = reading.homes.of(line) is not None
    if named and not named & set(reading.parties_of(news)):
        return True
    if not is_told and not named & set(news.partners) and _others_of(reading, named, news):
        return True
    if line.section.kind is SectionKind.ITEM and not named & set(news.partners) and _comes_before(line, news):
        return True
    if _is_general(reading, line, news):
        return True
    if not is_told and _is_of_what_is_recalled(reading, line):
        return True
    if OLD_DEAL.match(line.text) or (not is_told and is_career(line.text)):
        return True
    if not is_told and reading.reference_day is None and IN_A_YEAR.match(line.text) and tells_past(line.text):
        return True
    return not is_told and (
        bool(EARLIER.search(line.text[:60])) or opens_long_past(line.text, reading.reference_day)
    )


def _is_general(reading: "FilingReading", line: Line, news: News) -> bool:
    """Say whether a sentence tells what licensees in general get and pay, as one shortly before it announces."""
    if reading.homes.of(line) is not None:
        return False
    at = reading.homes.places[id(line)]
    for other in reversed(reading.lines[max(0, at - 4) : at + 1]):
        if GENERAL.search(other.text):
            return True
        if other is not line and set(other.names()) & set(news.partners):
            return False
    return False


def _comes_before(line: Line, news: News) -> bool:
    """Say whether a sentence of an item stands before the first one that tells of the happening, as of another contract."""
    first = [s.line.start for s in news.sightings if s.line.section is line.section]
    return bool(first) and line.start < min(first)


def _others_of(reading: "FilingReading", named: set[int], news: News) -> set[int]:
    """Return the companies that a sentence names besides the filer and the partners, which lend, advise or insure nobody."""
    known = {word for party in reading.parties_of(news) for word in reading.directory.organizations[party].name.split()}
    names = {i: reading.directory.organizations[i].name for i in named - set(reading.parties_of(news)) - {reading.us}}
    return {i for i, name in names.items() if not is_financier(name) and not known & set(name.split())}


def _is_of_what_is_recalled(reading: "FilingReading", line: Line) -> bool:
    """Say whether a sentence recalls an earlier happening, or carries on with one that does."""
    return (id(line) in reading.recalled and not TO_BE_PAID.search(line.text)) or reading.carried.get(id(line)) in reading.recalled
