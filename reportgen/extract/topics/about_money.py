"""Whether news of a payment or a milestone tells of money that a partner pays.

Reads: "received a $4 million milestone payment from Beta", "Beta confirmed that the milestone was reached".
Refuses: "upcoming milestones", "performance milestones" that are duties, "eligible for milestones of up to $40 million".
"""

import re

from reportgen.extract.amounts.term_nouns import MILESTONE_NAMED, MILESTONE_REMARKED
from reportgen.extract.lines import Line, Zone
from reportgen.extract.topics.kinds_of_contracts import STRONG
from reportgen.model import EventType

LENDING = re.compile(
    r"(?i)\b(?:commitment fee|loan agreement|undrawn|borrowings?|term loan|revolving|credit (?:agreement|facility)|lenders?)\b"
)
POTENTIAL_MILESTONES = re.compile(
    r"(?i)\b(?:up to|eligible|potential|certain|future|option exercise)\b|\b(?:pays?|paid|receives?|received|receipt|earns?|earned)\b.{0,120}\bremaining\b|\b(?:will|to) (?:pay|receive|earn)\b.{0,160}\bmilestones?(?: payments)?$"
)
CONFIRMED = re.compile(r"(?i)\b(?:confirm|notif|inform|advis|agree|acknowledg)\w{1,5}\b[^;.]{0,80}\bmilestones?\b")
"""A milestone that one company tells the other of."""
TOLD_TO_PAY = re.compile(
    r"(?i)\b(?:advised|informed|notified|told|confirmed)\b[^;]{0,60} (?:that|and) [^;]{0,50}? (?:will|would) pay (?:it |us )?(?:an?|the|its|their)\b[^;]{0,60}?\bmilestone\b(?![^;.]{0,60} (?:if|when|once|upon|unless|should)\b)"
)
"""One milestone that one company tells the other it will pay, on no condition."""
UPFRONT = re.compile(r"(?i)up-?front|initial (?:payment|fee)")
PLANNED_MILESTONES = re.compile(r"(?i)(?:anticipated|upcoming|expected|corporate) milestones|key milestones ahead")
RIGHT_TO_MILESTONES = re.compile(r"(?i)\brights? to (?:[\w-]+ ){0,3}milestones?")
"""What a party gets in return for a licence, and no milestone yet."""
COLLECTED = re.compile(
    r"\b(?:(?:Collects|Receives|Gets) (?:(?:an?|the|its|First|Second|Third|Fourth|Final) ){0,2}|(?:Earns|Brings|Nets|Collects|Receives) (?:[A-Z][\w.-]{1,20} ){0,2}(?:Sales|Development|Regulatory|Commercial|Clinical) )"
    r"Milestone(?= (?:[Ff]rom|[Uu]nder|[Ii]n|[Ff]or|[Oo]n)\b|[;,]|$)"
)
MILESTONE_PAYMENT = re.compile(r"(?i)\breceipt of (?:[\w-]+ ){0,3}milestone payment")
DUTY_MILESTONES = re.compile(r"(?i)\b(?:performance|diligence) milestones?\b")


def about_money(kind: EventType, words: str, line: Line) -> bool:
    """Say whether a payment or a milestone is one that was paid or reached between partners."""
    around = line.text
    if kind is EventType.PAYMENT and re.search(r"(?i)\bto date\b|\bso far\b|\bcumulative", around):
        return False
    if LENDING.search(around) and (kind is EventType.PAYMENT or not STRONG.search(around)):
        return False
    if kind is EventType.PAYMENT:
        return bool(re.search(r"(?i)licen[sc]|royalt|up-?front|milestone|sublicens|collaborat", around)) and bool(
            re.search(r"[$€£¥]|\d", around) or (line.zone is Zone.TITLE and MILESTONE_PAYMENT.search(words))
        )
    if (line.zone is not Zone.TITLE and MILESTONE_NAMED.search(around)) or MILESTONE_REMARKED.search(around):
        return False
    if UPFRONT.search(words) or re.search(r"(?i)\b(?:whatever|any) milestones?\b", words):
        return False
    if RIGHT_TO_MILESTONES.search(words):
        return False
    if DUTY_MILESTONES.search(words) and not re.search(r"[$€£¥]", around):
        return False
    if TOLD_TO_PAY.search(around) and len(set(line.names())) > 1:
        return True
    if POTENTIAL_MILESTONES.search(words) or PLANNED_MILESTONES.search(around):
        return False
    is_confirmed = CONFIRMED.search(around) is not None and len(set(line.names())) > 1
    if line.zone is Zone.TITLE and COLLECTED.search(around):
        return True
    return is_confirmed or bool(re.search(r"(?i)\bpayments?\b|[$€£¥]|\bfee\b|collaborat|licen[sc]|agreement|partner|milestones? from", around))
