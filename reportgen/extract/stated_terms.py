"""Terms with a sum: what the amount is for, how much it may be, who pays it and how sure it is.

Reads: "a fee of $2 million on the signing of the extension" (an extension fee), "could receive milestones of $40 million" (up to).
Refuses: "milestone payments totaling $40 million" as an upper bound: the total is exact.
"""

import re
from decimal import Decimal

from reportgen.extract.lines import Line
from reportgen.extract.news import News
from reportgen.extract.paid_directly import PAID_UNDER
from reportgen.extract.payers import flow_of
from reportgen.extract.reading import FilingReading
from reportgen.extract.term_alternatives import is_alternative
from reportgen.extract.term_nouns import OPEN_ENDED, Noun
from reportgen.extract.term_words import (
    COULD,
    FURTHER,
    MAY_COME,
    MINIMUM,
    MOST_OF_COST,
    PART_OF_MOST,
    condition_of,
    contingency_of,
    is_part,
    reached_type,
    share_words,
    unit_of,
)
from reportgen.model import Contingency, EventType, Qualifier, State, TermReading, TermType
from reportgen.scan.money import Amount

AT_CLOSING = re.compile(r"(?i)(?:at|on|upon) (?:the )?(?:closing|signing|execution|completion)")
"""When the price of an assignment is paid."""
SETTLED = re.compile(r"(?i) (?:in cash )?in (?:full |final )?(?:settlement|satisfaction|discharge|lieu) of\b")
SIGNING_OF_CHANGE = re.compile(r"(?i)(?:at|on|upon) (?:the )?(?:closing|signing|execution|signature)(?: of)? (?:the|this|such) (?:amendment|extension|renewal)")
SIGNING_AMENDMENT = re.compile(r"(?i)\b(?:signing|execution)(?: of)? (?:the|this) amendment")
ON_SALES = re.compile(r"(?i)^(?![^,;.]{0,90}\b(?:regulatory|development|clinical|approval)\b)[^,;.]{0,40}\b(?:if|when|once|upon|after|should)\b[^,;.]{0,30}\bsales\b")
TO_SUPPORT_WORK = re.compile(
    r"(?i)[^;.]{0,90}? to (?:support|fund|finance)\b[^,;.]{0,60}\b(?:research|development|program|studies|trials?)\b"
)
"""What makes a sum of payments the funding of work."""
PAID_BACK = frozenset({TermType.REIMBURSEMENT, TermType.COST_SHARE, TermType.RESEARCH_FUNDING})
STATED_TOTAL = re.compile(r"(?i)(?:\btotal(?:l?ing|s)?(?: of)?|\bvalue of)(?: approximately| about| an?)? $")
"""What makes a possible sum an exact one: "may receive payments totaling $72 million"."""
STATED_SUM = re.compile(r"(?i)\btotal(?:s|ing|ling)? {1,3}$")


def stated_term(reading: FilingReading, line: Line, news: News, noun: Noun, amount: Amount) -> TermReading:
    """Return the term that an amount states under the noun that names it."""
    kind = _kind_of(line, news, noun, amount)
    flow = flow_of(reading, line, news, kind, amount.start)
    least, most, qualifier = _bounds_of(line.text, kind, noun, amount)
    return TermReading(
        news=news.key,
        type=kind,
        state=State.STATED,
        currency=amount.money.currency,
        min=least,
        max=most,
        qualifier=qualifier,
        unit=unit_of(line.text, amount),
        payer=flow.payer,
        payee=flow.payee,
        contingency=_due_now(news, kind, contingency_of(kind, line, noun.start, amount.start)),
        condition=condition_of(line.text, amount.end),
        part_of=TermType.HEADLINE_TOTAL if is_part(line.text, amount) else None,
        rate=share_words(line) if kind is TermType.EQUITY_PURCHASE else None,
    )


def _kind_of(line: Line, news: News, noun: Noun, amount: Amount) -> TermType:
    """Return what an amount is for: as its noun says, where the happening and the words beside it do not make it more special."""
    kind = reached_type(noun.type, line, news, amount.start, amount.end)
    if kind is TermType.UPFRONT_PAYMENT and news.group == "assignment" and AT_CLOSING.match(line.text[noun.start :]):
        kind = TermType.PURCHASE_PRICE
    if kind is TermType.UPFRONT_PAYMENT and news.group == "change" and SIGNING_OF_CHANGE.match(line.text[noun.start :]):
        kind = TermType.EXTENSION_FEE if news.type is EventType.EXTENSION else TermType.AMENDMENT_FEE
    if kind is TermType.ROYALTY and SETTLED.match(line.text[amount.end :]):
        kind = TermType.TERMINATION_PAYMENT if news.group == "ending" else TermType.OTHER
    if kind is TermType.MILESTONE_PAYMENTS and ON_SALES.match(line.text[amount.end :]):
        kind = TermType.SALES_MILESTONES
    if kind is TermType.OTHER and news.group in ("change", "ending", "exercise"):
        kind = PAID_UNDER[news.group]
    if kind is TermType.UPFRONT_PAYMENT and news.group == "change" and SIGNING_AMENDMENT.search(line.text):
        kind = TermType.AMENDMENT_FEE
    if kind is TermType.HEADLINE_TOTAL and TO_SUPPORT_WORK.match(line.text[amount.end :]):
        kind = TermType.RESEARCH_FUNDING
    return kind


def _bounds_of(text: str, kind: TermType, noun: Noun, amount: Amount) -> tuple[Decimal | None, Decimal | None, Qualifier]:
    """Return the least and the most that an amount may be, and how it is qualified: what could be paid is a most."""
    least, most, qualifier = amount.money.min, amount.money.max, amount.money.qualifier
    if kind is TermType.ROYALTY and _is_minimum(text, noun, amount):
        most, qualifier = None, Qualifier.AT_LEAST
    if kind in PAID_BACK and qualifier is Qualifier.EXACT and MOST_OF_COST.search(text[: amount.start]):
        least, qualifier = Decimal(0), Qualifier.UP_TO
    if kind in OPEN_ENDED and qualifier is Qualifier.EXACT and PART_OF_MOST.search(text[: amount.start]):
        least, qualifier = Decimal(0), Qualifier.UP_TO
    if (
        kind in OPEN_ENDED
        and qualifier in (Qualifier.EXACT, Qualifier.ABOUT)
        and not is_alternative(text, amount)
        and not STATED_TOTAL.search(text[: amount.start])
        and (COULD.search(text[max(0, amount.start - 70) : amount.start]) or MAY_COME.match(text[amount.end :]))
    ):
        is_further = FURTHER.search(text[: amount.start])
        least, qualifier = Decimal(0), Qualifier.UP_TO_ADDITIONAL if is_further else Qualifier.UP_TO
    return least, most, qualifier


def _is_minimum(text: str, noun: Noun, amount: Amount) -> bool:
    """Say whether a sum is the least royalty; what all minimum royalties total is a sum of its own."""
    words = text[max(0, noun.start - 40) : amount.start]
    is_royalty = "royalt" in text[noun.start : noun.end].lower()
    return MINIMUM.search(words) is not None and (is_royalty or not STATED_SUM.search(words))


def _due_now(news: News, kind: TermType, contingency: Contingency | None) -> Contingency | None:
    """Return how sure a payment is: the fee for an option is contingent no more once the option is exercised."""
    is_due = kind is TermType.OPTION_EXERCISE_FEE and news.group == "exercise" and contingency is Contingency.CONTINGENT
    return Contingency.GUARANTEED if is_due else contingency
