"""How sure a payment is: paid, earned, guaranteed, committed or contingent, and under which condition.

Reads: "received a milestone payment of $2 million" (paid), "upon approval" (a condition), "could raise the funding to $9 million" (contingent).
Refuses: "will be paid an upfront payment": guaranteed, not paid.
"""

import re

from reportgen.extract.amounts.term_nouns import CONTINGENT, GUARANTEED, MILESTONES, POTENTIAL_WORDS, RECEIVED_WORDS
from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line
from reportgen.model import Contingency, TermType

EXPECTED = re.compile(r"(?i)\bexpects? to (?:receive|earn)\b|\bnext milestone payment\b")
DESIGNATED = re.compile(r"(?i)\b(?:designation|nomination|selection) (?:fee|payment)\b")
PAID_ONE = re.compile(r"(?i)\b(?:has |have |also )?(?:made|paid|received)\b(?! (?:if|when|upon|once))[^;,.]{0,40} an? (?:\$[\d.,]+ (?:million )?)?milestone payment\b(?! (?:if|when|upon))")
HIDDEN_PAYMENT = re.compile(
    r"(?i)payments? of (?:an )?undisclosed|(?:milestone )?payments?\b[^.;]{0,90}\b(?:amount|size|sum)\b[^.;]{0,30}\b(?:not|undisclosed|confidential)"
)
MAY_PROLONG = re.compile(
    r"(?i)\b(?:(?-i:may|MAY)|can|could|might|if|should|has (?:the|a) right to|ha(?:s|ve) (?:the|an) option to|entitled to|elects? to|option to|right to)\b[^.;]{0,60}?\b(?:renew|extend|prolong)"
)
EACH_LICENCE = re.compile(
    r"(?i)\b(?:each|every) (?:such |further |additional |new |single-target |exclusive )?licen[sc]e\b(?! (?:agreement|fee))|\b(?:grant|taking) of (?:an?|any|such) (?:\w+ )?licen[sc]e requires"
)
PAID_FOR_DONE = re.compile(
    r"(?i)\b(?:has|have|\w{3,20}ed) [^;]{3,200} by paying\b(?![^;]*\b(?:may|can|could|will|would|if)\b)"
)
HAS_BOUGHT = re.compile(
    r"(?i)\b(?:has|have) (?:now |also |today |already )?(?:made|completed|closed|invested|bought|purchased)\b[^,;.]{0,60}$"
)
RECEIVED_OR_PAID = re.compile(r"(?i)\b(?:received|(?<!fully )paid(?![- ]up)|receipt of)\b")
TO_BE = re.compile(r"(?i)\b(?:will|be paid|to be)\b")
MAY_REQUIRE = re.compile(r"(?i)\b(?:may require|could|(?-i:may|MAY(?! \d))|if)\b")
FIXED = re.compile(r"(?i)\b(?:fixed|guaranteed|non-?refundable|prepaid)\b(?! (?:rate|percentage|share))")
"""What makes a sum of royalties one that is due whatever is sold."""
COULD_GROW = re.compile(
    r"(?i)\b(?:could|might|(?-i:may)|would)\b[^;.]{0,20}\b(?:rais|bring|increas|total|reach|grow|add|expand|amount)\w*\b[^;.]{0,60}$|(?:^|; )if [^;.]{3,80}(?:extend|renew|continu|prolong)\w*,[^;.]{0,60}$"
)
"""What committed funding may become by an extension."""
NEXT_CLAUSE = re.compile(r" of which |, and (?=\S+ (?:(?:also|further) )?(?:may|could)\b)")
"""What parts a payment from what another one depends on."""
CONDITION = re.compile(
    r"(?i)\b(if and when [^,;.]{5,80}|if [^,;.]{5,100}|upon [^,;.]{5,100}|subject to [^,;.]{5,100}|based on [^,;.]{5,100}|on (?:the )?(?:achievement|attainment|meeting|reaching|completion) [^,;.]{3,90}|on meeting [^,;.]{3,80})"
)


def contingency_of(kind: TermType, line: Line, start: int, amount_start: int) -> Contingency | None:
    """Return how sure a payment is, by its kind and the words between its noun, its amount and what stands close to both."""
    behind = line.text[max(start, amount_start) : max(start, amount_start) + 60]
    near = line.text[max(0, min(start, amount_start) - 80) : max(start, amount_start)] + NEXT_CLAUSE.split(behind, maxsplit=1)[0]
    if kind is TermType.MILESTONE_PAYMENT and EXPECTED.search(near):
        return Contingency.CONTINGENT
    if kind is TermType.MILESTONE_PAYMENT:
        return (
            Contingency.PAID
            if RECEIVED_WORDS.search(near) and not re.search(r"(?i)will|entitled|trigger|earned", near)
            else Contingency.EARNED
        )
    if kind is TermType.ROYALTY and start < amount_start and FIXED.search(line.text[max(0, start - 30) : amount_start]):
        return Contingency.COMMITTED
    if kind is TermType.HEADLINE_TOTAL and not POTENTIAL_WORDS.search(near):
        return None
    if kind in CONTINGENT:
        return (
            Contingency.PAID
            if kind is TermType.OPTION_EXERCISE_FEE and re.search(r"(?i)\b(?:paid|received)\b", near) and not TO_BE.search(near)
            else Contingency.CONTINGENT
        )
    if kind in GUARANTEED:
        return _of_guaranteed(kind, line, near, min(start, amount_start), max(start, amount_start))
    if kind is TermType.RESEARCH_FUNDING and COULD_GROW.search(line.text[:amount_start]):
        return Contingency.CONTINGENT
    if kind in (TermType.RESEARCH_FUNDING, TermType.COST_SHARE):
        return Contingency.COMMITTED
    return None


def _of_guaranteed(kind: TermType, line: Line, near: str, start: int, end: int) -> Contingency:
    """Return how sure a payment is that follows from signing: paid where the sentence says so, contingent where it leaves a choice."""
    if _is_chosen(kind, line.text, start, end):
        return Contingency.CONTINGENT
    is_bought = kind is TermType.EQUITY_PURCHASE and HAS_BOUGHT.search(line.text[:start])
    is_received = RECEIVED_OR_PAID.search(near) and not TO_BE.search(near)
    if PAID_FOR_DONE.search(line.text[:end]) or is_bought or is_received:
        return Contingency.PAID
    is_optional = kind is TermType.EQUITY_PURCHASE and MAY_REQUIRE.search(near)
    return Contingency.CONTINGENT if is_optional else Contingency.GUARANTEED


def _is_chosen(kind: TermType, text: str, start: int, end: int) -> bool:
    """Say whether a fee falls due only with a choice: a renewal that may be, each licence that is taken."""
    if kind is TermType.EXTENSION_FEE:
        return MAY_PROLONG.search(text[max(0, start - 120) : end + 70]) is not None
    return kind is TermType.LICENSE_FEE and EACH_LICENCE.search(text[max(0, start - 60) : end + 80]) is not None


def reached_type(kind: TermType, line: Line, news: News, start: int, end: int) -> TermType:
    """Return `milestone_payment` for one that was reached, `milestone_payments` for those that may be."""
    if kind not in MILESTONES:
        return kind
    if news.group == "money" and HIDDEN_PAYMENT.match(line.text[start:]):
        return TermType.MILESTONE_PAYMENT
    if kind is TermType.MILESTONE_PAYMENTS and PAID_ONE.search(line.text[max(0, start - 90) : end + 10]):
        return TermType.MILESTONE_PAYMENT
    near = line.text[max(0, start - 90) : end + 60]
    singular = re.search(r"(?i)milestone(?: payment)?(?!s| payments)\b", near) is not None
    if news.group == "money" and re.search(
        r"(?i)milestone payments? (?:was|were|has been|have been) (?:triggered|earned|reached|achieved|received|paid)",
        line.text[max(0, start - 20) : end + 90],
    ):
        return TermType.MILESTONE_PAYMENT
    potential = re.search(
        r"(?i)\b(?:eligible|potential|up to|additional|further|(?<!near )future|could|(?-i:may|MAY(?! \d))|remaining|subsequent|if)\b", near
    )
    if news.group == "money" and not potential and (singular or RECEIVED_WORDS.search(near) or DESIGNATED.search(near)):
        return TermType.MILESTONE_PAYMENT
    return kind


def condition_of(text: str, at: int) -> str | None:
    """Return the condition that stands right behind an amount."""
    match = CONDITION.match(text[at : at + 130].lstrip(" ,"))
    return " ".join(match.group(1).split()) if match else None


def condition_behind(text: str, at: int) -> str | None:
    """Return the condition that stands behind a noun without a sum."""
    match = re.search(
        r"(?i)\b(?:if and when|subject to (?:a |certain )?(?:reductions?|adjustments?|offsets?)(?! of)) ?[^,;.]{0,80}",
        text[at : at + 140],
    )
    return " ".join(match.group().split()) if match else None
