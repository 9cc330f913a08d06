"""Sums that a sentence makes depend on the condition that it opens with.

Reads: "If the drug is approved, Beta will pay Alpha $12 million" (a milestone), "When sales pass $100 million Alpha receives $5 million"
(a sales milestone), "If Beta exercises the option it owes $3 million" (the fee for it).
Refuses: "If it is approved, Gamma will owe Alpha $25 million" told beside a licence to Beta.
"""

import re

from reportgen.extract.amounts.due_times import Occasion, occasion_of
from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line
from reportgen.model import TermType
from reportgen.scan.masking import ORG
from reportgen.scan.money import Amount

NAME = rf"(?:{ORG}|[\w.'&-]{{1,40}})"
THEN_PAID = re.compile(
    rf"(?i)(?:^|[,;:.] (?:and )?)(?P<clause>(?:if|when|once|upon|on|after|should|were|following|as soon as)\b[^;]{{8,200}}?),? {NAME}(?: {NAME}){{0,4}} (?:will |shall |must |is to |would )?(?:also |then )?(?:pays?|owes?|receives?|earns?|makes?)(?: {NAME}){{0,6}} {{0,2}}$"
)
DUE_THEN = re.compile(
    r"(?i)(?:^|[;:.] )(?P<clause>(?:if|when|once|upon|should|were|in the event(?: that)?|in case)\b[^;$€£¥]{8,160}?), (?:then )?(?:(?:an?|another|the|further|additional|second|extra|sum|amount|payment|of|about|approximately) ){0,5}$"
)
FALLS_DUE = re.compile(r"(?i) (?:(?:is|are|becomes?|will be|will become|would be) (?:then |also )?(?:due|payable|owed)|falls? due)\b")
"""What is said of a sum that no side is named to pay."""
EXERCISED = re.compile(r"(?i)\b(?:exercis\w+|takes? up|elects? to take)\b[^,;]{0,60}\boption|\boption\b[^,;]{0,30} (?:is|are|being) (?:exercised|taken up)")
IN_THE_EVENT = re.compile(r"(?i)^in (?:the event|case)(?: that)? ")
KINDS = {Occasion.SALES: TermType.SALES_MILESTONES, Occasion.STEP: TermType.MILESTONE_PAYMENTS}


def paid_then(line: Line, news: News, amount: Amount) -> TermType | None:
    """Return what is paid between the parties on the condition that opens a sentence."""
    before = line.masked[: amount.start][-300:]
    match = THEN_PAID.search(before) or (DUE_THEN.search(before) if FALLS_DUE.match(line.text[amount.end :]) else None)
    if match is None or not _is_between(line, news):
        return None
    if EXERCISED.search(match["clause"]):
        return TermType.OPTION_EXERCISE_FEE
    occasion = occasion_of(" " + IN_THE_EVENT.sub("if ", match["clause"]))
    return KINDS.get(occasion) if occasion is not None else None


def _is_between(line: Line, news: News) -> bool:
    """Say whether a sentence names nobody but the parties: besides the partners at most the filer."""
    return len(set(line.names()) - set(news.partners)) <= 1
