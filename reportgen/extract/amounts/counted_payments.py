"""Sums of several payments that are counted before them, in news of milestones: each is one of the payments.

Reads: "received two payments, of $1 million and $4 million, for the first and second milestones".
Refuses: "received two orders, of $1 million and $4 million"; "two payments totaling $5 million".
"""

import re

from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line
from reportgen.model import EventType, TermType
from reportgen.scan.money import Amount

SUM = r"(?:[A-Z]{0,3} ?[$€£¥] ?)?[\d.,]{1,14}(?: (?:million|billion|thousand))?"
COUNTED = re.compile(
    rf"(?i)\b(?:received|paid|earned|collected|receives|pays) (?:two|three|four) (?:[\w-]+ ){{0,2}}payments,? of (?:{SUM}(?:,| and|, and) ){{0,3}}$"
)
REACHED = re.compile(r"(?i)\b(?:for|on|upon|with) (?:the )?(?:achievement|attainment|completion)?[^;.]{0,60}\bmilestones\b")


def counted_payment(line: Line, news: News, amount: Amount) -> TermType | None:
    """Return the milestone payment that a sum is, one of several that the sentence counts."""
    if news.type is not EventType.MILESTONE or COUNTED.search(line.text[: amount.start]) is None:
        return None
    return TermType.MILESTONE_PAYMENT if REACHED.search(line.text[amount.end :]) else None
