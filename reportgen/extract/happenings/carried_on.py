"""Sentences that go on with what the one before them tells of: where that one looks back, so do they.

Reads: "In it Alpha gave Beta the sole right to sell …", "For its part Beta paid $30 million at signing", behind a sentence of 2012.
Refuses: "Under it Beta will pay royalties", which still holds; "In return Beta has paid $2 million", the first sentence of a section.
"""

import re
from itertools import pairwise

from reportgen.extract.lines import Line, Zone

GOES_ON = re.compile(
    r"(?i)(?:(?:in|under|by|through|pursuant to) (?:it|them|that|this|those|these)\b(?: (?:agreement|licen[sc]e|contract)s?\b)?|for (?:its|their|his|her) part\b|in (?:return|exchange|consideration)\b)"
)
HOLDS_NOW = re.compile(r"(?i)^[^;]{0,160}?\b(?:will|shall|may|can|has|have|is to|are to|owes?|pays?|receives?|grants?|gives?|obtains?|today|now|announce[sd]?)\b")
TOLD_PAST = re.compile(r"(?i)\b(?:gave|paid|took|made|got|was|were|had|\w{3,20}ed)\b")


def carried_on(lines: tuple[Line, ...]) -> dict[int, int]:
    """Return each sentence in the past that goes on with another, with the one that begins what they tell; both by identity."""
    found: dict[int, int] = {}
    for before, line in pairwise(lines):
        is_next = line.zone is Zone.NEWS and line.section is before.section and GOES_ON.match(line.text) is not None
        if is_next and TOLD_PAST.search(line.text) and not HOLDS_NOW.match(line.text):
            found[id(line)] = found.get(id(before), id(before))
    return found
