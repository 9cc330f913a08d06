"""Deeds that stand on lines of their own, whose verb is in the words that lead to the list.

Reads: "Alpha entered into the following agreements:" with "(2) an Exclusive License Agreement with Beta" below it; "Alpha signed three
agreements. The second is a License Agreement with Beta".
Refuses: "Alpha agreed to the following:" with "(1) a license fee of $2 million is due": a point that names no contract.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from reportgen.extract.lines import Line, Zone

LEAD = re.compile(
    r"(?i)\b(?:(?:has |have )?(?:also )?(?:entered +into|signed|executed|concluded|made|terminated|amended|extended))\b(?P<rest>[^;:]{0,140}):\s{0,3}$"
)
"""A verb with a colon behind it: the points below the line are its objects."""
POINT = re.compile(r"\s{0,12}(?:\((?:i{1,3}|iv|vi{0,3}|[a-h]|\d)\)|\d{1,2}[.)]|[-–—*•·])\s{1,12}(?=(?:an?|the|its|that certain)\s|[A-Z])")
CONTRACT = re.compile(r"(?i)(?:an?|the|its|that certain)?\s{0,3}[^;.:]{0,110}?\b(?:agreement|contract|licen[sc]e|amendment)\b")
COUNT = re.compile(
    r"(?i)\b(?:(?:has |have )?(?:also )?(?:entered into|signed|executed|concluded|made))\b(?P<rest> (?:two|three|four|five|several|a number of) (?:[\w-]{2,20} ){0,4}(?:agreements|contracts|licen[sc]es))[.:]\s{0,3}$"
)
"""The number of deeds that the sentences behind it tell one by one."""
NUMBERED = re.compile(
    r"(?i)(?:the )?(?:first|second|third|fourth|fifth|one|another|other|last|latter|former)(?: of (?:these|them))? (?:is|was) (?=(?:an?|the) )"
)
"""Opens a sentence about one of several deeds: "The second is a License Agreement with Beta"."""
REACH = 24
"""Sentences behind the lead among which its points stand."""


class ListedDeed(Struct, frozen=True, kw_only=True):
    """A point of a list, with the words that lead to the list."""

    lead: Line
    point: Line
    whole: Line
    """The lead up to its verb with the point behind it, as one sentence."""
    cut: int
    """Where in `whole` the point begins."""
    mark: int
    """Length of the mark before the point."""


def listed_deeds(lines: tuple[Line, ...]) -> Iterator[ListedDeed]:
    """Yield each point of a list of contracts with its lead."""
    for number, lead in enumerate(lines):
        for verbs, marks in ((LEAD, POINT), (COUNT, NUMBERED)) if lead.zone is Zone.NEWS else ():
            verb = verbs.search(lead.masked)
            yield from _points(lead, verb.start("rest"), lines[number + 1 : number + 1 + REACH], marks) if verb else ()


def _points(lead: Line, at: int, behind: Sequence[Line], marks: re.Pattern[str]) -> Iterator[ListedDeed]:
    """Yield the contracts among the sentences behind a lead, as far as its section and its list go."""
    for point in behind:
        if point.section is not lead.section or LEAD.search(point.masked):
            break
        mark = marks.match(point.text)
        if mark and CONTRACT.match(point.text, mark.end()):
            yield _listed(lead, at, point, mark.end())


def _listed(lead: Line, at: int, point: Line, mark: int) -> ListedDeed:
    """Return the point as the object of its lead's verb, with the companies that the lead names."""
    whole = replace(
        point,
        text=f"{lead.text[:at]} {point.text[mark:]}",
        masked=f"{lead.masked[:at]} {point.masked[mark:]}",
        mentions=(*lead.mentions, *point.mentions),
    )
    return ListedDeed(lead=lead, point=point, whole=whole, cut=at + 1, mark=mark)
