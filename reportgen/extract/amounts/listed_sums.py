"""Sums in the points of a list, whose lead-in says that they are paid.

Reads: "Alpha will receive:" over "· €3 million on signing" (upfront) and "· up to €26 million on first launches" (milestones).
Refuses: points under "Highlights:", points that tell of sales, cash or shares.
"""

import re

from reportgen.extract.amounts.money_lines import MoneyLine, Pairs, with_unpaired
from reportgen.extract.amounts.term_nouns import Noun
from reportgen.extract.lines import Line
from reportgen.extract.no_terms.no_term import NO_TERM
from reportgen.model import TermType

LEAD_IN = re.compile(
    r"(?i)\b(?:receive|paid|pays?|payable|entitled to|eligible (?:for|to)|consideration|payments?|following (?:payments|amounts|sums|fees)|financial terms)\b[^.]{0,80}:$"
)
POINT = re.compile(
    r"(?i)(?:[\u00b7\u2022*\u2013o-]|\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)])?\s{0,6}(?:an? |the |further |additional |another |initial |potential |one-time |cash |payments? of |up to |aggregate of |approximately ){0,6}$"
)
AT_SIGNING = re.compile(
    r"(?i)[^;.]{0,30}\b(?:(?:on|upon|at|following|within [\w ()]{3,30} of) (?:the )?(?:day the [\w ]{3,20} takes effect|signing|signature|execution|effective(?:ness| date)|closing|completion of the (?:agreement|transaction))|immediately|up-?front)\b"
)
ON_SALES = re.compile(r"(?i)[^;.]{0,60}\b(?:net |annual |cumulative |aggregate )?sales (?:of|reach|exceed|in excess|thresholds?|targets?|levels?|milestones?)\b")
CONDITIONED = re.compile(r"(?i)[^;.]{0,30}\b(?:when|upon|on|if|once|after|following|at|subject to|depend\w*|contingent|related to|for (?:the )?(?:achiev|approv|completion))\b")
CONDITIONS = (
    (TermType.UPFRONT_PAYMENT, AT_SIGNING),
    (TermType.SALES_MILESTONES, ON_SALES),
    (TermType.MILESTONE_PAYMENTS, CONDITIONED),
)
"""What the sum of a point is by what stands behind it, the more special first."""
HEAD = re.compile(r"(?i)[#*_ ]{0,6}(?:(?:key|principal|main|financial|deal|economic|summary of) ){0,3}(?:terms|economics|consideration|payments)(?: of (?:the )?(?:agreement|deal|licen[sc]e|collaboration))?[*_ ]{0,6}")
"""A heading over the points of a list of payments."""
REACH = 9
"""Lines; a point further from its lead-in belongs to another list."""


def listed_sum(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Add the sum that a point of a list opens with, by its condition."""
    if not sentence.money or sentence.place is None:
        return pairs
    text, first = sentence.text, sentence.money[0]
    if not POINT.fullmatch(text[: first.start]) or not _has_lead_in(sentence.reading.lines, sentence.place):
        return pairs
    kind = next((kind for kind, condition in CONDITIONS if condition.match(text[first.end :])), None)
    is_no_term = kind is not TermType.UPFRONT_PAYMENT and any(pattern.search(text) for _, pattern in NO_TERM)
    if kind is None or is_no_term:
        return pairs
    return with_unpaired(pairs, [(first, Noun(type=kind, start=first.start, end=first.end))])


def _has_lead_in(lines: tuple[Line, ...], place: int) -> bool:
    """Say whether the nearest line above that ends in a colon says that what follows is paid."""
    section = lines[place].section
    for line in reversed(lines[max(0, place - REACH) : place]):
        if line.section is not section:
            return False
        if HEAD.fullmatch(line.text.strip()):
            return True
        if line.text.rstrip().endswith(":"):
            return LEAD_IN.search(line.text.rstrip()) is not None
    return False
