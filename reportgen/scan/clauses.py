"""Clauses around a span: how far the words on its left and right reach it."""

import re

from msgspec import Struct

FINITE = r"(?:will|shall|has|have|had|is|are|was|were|may|could|might|would|did|does|paid|pays|received|receives|granted|agreed|retains?|retained|made|licensed)"
NEW_CLAUSE = re.compile(
    r"[;:]\s|[.!?][\"')]{0,2}\s(?=[A-Z])|\s-{1,2}\s|,?\s(?:but|while|whereas|although|though|however)\b"
    rf"|,?\s(?:and|which|who|with)\s(?=(?:[\w'$.-]{{1,30}}\s){{0,2}}{FINITE}\b)",
    re.I,
)
HARD = re.compile(r";\s|[.!?][\"')]{0,2}\s(?=[A-Z])|,?\s(?:but|while|whereas|although|though)\b", re.I)
NEXT_ITEM = re.compile(
    r"[;:]|[.]\s|,(?!\s(?:and\s)?(?:if|upon|on|contingent|provided|assuming|in the event|as previously|at th)\b)|\sbut\b"
    r"|\s(?:and|plus)\s(?=an?\b|up\b|additional|royalt|milestone|tiered|also\b|will\b|ha[sv]e?\b|may\b|[A-Z]{0,3}\$|\d|regained|retain|paid|receiv)",
    re.I,
)
CONDITION = re.compile(r"\b(?:if|when|once|provided)\b[^,;]{0,150},", re.I)
REACH = 400
"""Characters on each side that are looked at."""


class Clause(Struct, frozen=True, kw_only=True):
    """The words around a span, white space squeezed."""

    lead: str
    """What opens the sentence up to its first comma, with no adversative between it and the span."""
    left: str
    """From the beginning of the clause to the span, closed conditions left out."""
    inside: str
    right: str
    """From the span to the next member of the list or the end of the clause."""


def clause_around(text: str, start: int, end: int) -> Clause:
    """Return the clause around a span of a clean sentence."""
    before = " ".join(text[max(0, start - REACH) : start].split()) + " "
    behind = " " + " ".join(text[end : end + REACH].split())
    begin = 0
    for match in NEW_CLAUSE.finditer(before):
        begin = match.end()
    stop = NEXT_ITEM.search(behind)
    return Clause(
        lead=_lead(before),
        left=CONDITION.sub(" ", before[begin:]),
        inside=" ".join(text[start:end].split()),
        right=behind[: stop.start()] if stop else behind,
    )


def _lead(before: str) -> str:
    begin = 0
    for match in HARD.finditer(before):
        begin = match.end()
    head, _, _ = before[begin : begin + 160].partition(",")
    return head.strip()
