"""What the words around a term say of it: unit, contingency, condition, base, rate, and whether it was reached."""

import re

from reportgen.extract.lines import Line
from reportgen.extract.news import News
from reportgen.extract.term_nouns import CONTINGENT, GUARANTEED, POTENTIAL_WORDS, RECEIVED_WORDS, Noun
from reportgen.model import (
    Contingency,
    TermType,
    Unit,
)
from reportgen.scan.money import Amount
from reportgen.scan.rates import RateMatch
from reportgen.scan.shares import share_counts

PART_OF_MOST = re.compile(
    r"(?i)\bup to\b[^;]{0,120}\b(?:of which|including|comprising|consisting of|comprised of)\b[^;]{0,160}$"
)
MOST_OF_COST = re.compile(r"(?i)\b(?:highest|maximum|largest|greatest|cap|ceiling|limit)\b(?:[^;.]|\.\d){0,140}$")
"""What makes a sum that is paid back the most that is paid back."""
MINIMUM = re.compile(r"(?i)\bminimum\b[^,;]{0,30}\broyalt|\broyalt\w+[^,;]{0,40}\bminimum\b")
COULD = re.compile(r"(?i)\b(?:could|(?-i:may|MAY(?! \d))|might|potential(?:ly)?|would be eligible|eligible (?:for|to)|possible)\b")
MAY_COME = re.compile(r"(?i)[^;.$€£¥]{0,60}\b(?:could|(?-i:may)|might) (?:follow|come|fall due|become|be (?:earned|paid|due|payable|received))\b")
FURTHER = re.compile(r"(?i)\b(?:further|additional|another|extra) {1,3}$")
DESIGNATED = re.compile(r"(?i)\b(?:designation|nomination|selection) (?:fee|payment)\b")
PASSING = re.compile(
    r"(?i)\b(?:(?:performance|diligence) milestones|milestones? (?:is|are|was|were|in the|for the program|reached|achieved|event)|royalty (?:financing|monetization|interest|trust|free)|royalty-free|royalt(?:y|ies) (?:cease|expire|end)s?\b|milestone in\b|funding from|venture|no )"
)
EXPECTED = re.compile(r"(?i)\bexpects? to (?:receive|earn)\b|\bnext milestone payment\b")
HIDDEN_PAYMENT = re.compile(
    r"(?i)payments? of (?:an )?undisclosed|(?:milestone )?payments?\b[^.;]{0,90}\b(?:amount|size|sum)\b[^.;]{0,30}\b(?:not|undisclosed|confidential)"
)
RECOGNIZED = re.compile(r"(?i)\brecogni[sz](?:ed|es|e|ing)\b[^.;]{0,60}\brevenues?\b")
REDACTED = re.compile(r"\[ ?\*+ ?\]|\[ ?redacted ?\]|\*{3,}|\$ ?\[|\[_+\]")
BASE = re.compile(
    r"(?i)\b(?:on|of) (?:all |any |worldwide |annual |future |aggregate |the |its |global |product )*((?:net |gross |product |worldwide |global |annual |future |commercial |invoiced |resulting |U\.S\. |ex-U\.S\. |net product ){0,4}(?:sales|revenues?|profits?|selling price|net receipts|wholesale price)(?: of (?:any |the |all |each )?[\w-]+(?: [\w-]+){0,3})?)"
)
CONDITION = re.compile(
    r"(?i)\b(if and when [^,;.]{5,80}|if [^,;.]{5,100}|upon [^,;.]{5,100}|subject to [^,;.]{5,100}|based on [^,;.]{5,100}|on (?:the )?(?:achievement|attainment|meeting|reaching|completion) [^,;.]{3,90}|on meeting [^,;.]{3,80})"
)
JOINED = re.compile(r"(?i)\b(?:as well as|plus|along with|together with|in addition to)(?: [\w-]+){0,3} $")
PAYS_BEFORE = re.compile(r"(?i)\b(?:will|shall|to|must|would|may) (?:also )?(?:pay|receive|owe|earn)\b|\b(?:pays|receives|owes|eligible|entitled)\b")
PAID_ONE = re.compile(r"(?i)\b(?:has |have |also )?(?:made|paid|received)\b(?! (?:if|when|upon|once))[^;,.]{0,40} an? (?:\$[\d.,]+ (?:million )?)?milestone payment\b(?! (?:if|when|upon))")
RELIEVED = re.compile(
    r"(?i)\b(?:eliminat\w+|absolv\w+|reliev\w+|releas\w+ from|free[sd]? (?:of|from)|waiv\w+|extinguish\w+|no longer (?:ow\w*|pay\w*|required|ha(?:s|ve) to pay))\b[^,;.]{0,90}$"
)
"""What ends a duty to pay."""
SMALLER = re.compile(r"(?i)\b(?:per|each|every|a share|apiece|annual(?:ly)?|a year)\b")


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
COULD_GROW = re.compile(
    r"(?i)\b(?:could|might|(?-i:may)|would)\b[^;.]{0,20}\b(?:rais|bring|increas|total|reach|grow|add|expand|amount)\w*\b[^;.]{0,60}$|(?:^|; )if [^;.]{3,80}(?:extend|renew|continu|prolong)\w*,[^;.]{0,60}$"
)
"""What committed funding may become by an extension."""
PAYING_BEFORE = re.compile(
    r"(?i)\b(?:pay\w*|paid|receiv\w*|fees?|sums?|amounts?|money|cash|consideration)\b[^,;.]{0,40}$"
)
PAYMENT_BEHIND = re.compile(r"(?i)(?:,| and| or)[^;.]{0,40}?\b(?:payments?|fees?)\b")


def unit_of(text: str, amount: Amount) -> Unit | None:
    """Return what an amount is for: the deal as a whole where the sentence speaks of nothing smaller."""
    if amount.money.unit is not None:
        return amount.money.unit
    return None if SMALLER.search(text) else Unit.DEAL


def is_part(text: str, amount: Amount) -> bool:
    return bool(
        re.search(
            r"(?i)\b(?:including|includes|of which|comprised of|consisting of|comprising|made up of)\b[^;]{0,60}$",
            text[: amount.start][-90:],
        )
    ) and bool(re.search(r"(?i)\b(?:total|aggregate|up to|worth|valued|value)\b", text[: amount.start]))


def share_words(line: Line) -> str | None:
    """Return the number of shares as a sentence words it."""
    counts = share_counts(line.text)
    return line.text[counts[0].start : counts[0].end].strip() if counts else None


def reached_type(kind: TermType, line: Line, news: News, start: int, end: int) -> TermType:
    """Return `milestone_payment` for one that was reached, `milestone_payments` for those that may be."""
    if kind not in (TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES):
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


def contingency_of(kind: TermType, line: Line, start: int, amount_start: int) -> Contingency | None:
    behind = line.text[max(start, amount_start) : max(start, amount_start) + 60]
    near = line.text[max(0, min(start, amount_start) - 80) : max(start, amount_start)] + behind.split(" of which ")[0]
    if kind is TermType.MILESTONE_PAYMENT and EXPECTED.search(near):
        return Contingency.CONTINGENT
    if kind is TermType.MILESTONE_PAYMENT:
        return (
            Contingency.PAID
            if RECEIVED_WORDS.search(near) and not re.search(r"(?i)will|entitled|trigger|earned", near)
            else Contingency.EARNED
        )
    if kind is TermType.HEADLINE_TOTAL and not POTENTIAL_WORDS.search(near):
        return None
    if kind in CONTINGENT:
        return (
            Contingency.PAID
            if kind is TermType.OPTION_EXERCISE_FEE and re.search(r"(?i)\b(?:paid|received)\b", near)
            else Contingency.CONTINGENT
        )
    if kind in GUARANTEED and _is_chosen(kind, line.text, min(start, amount_start), max(start, amount_start)):
        return Contingency.CONTINGENT
    if kind in GUARANTEED:
        if PAID_FOR_DONE.search(line.text[: max(start, amount_start)]):
            return Contingency.PAID
        if kind is TermType.EQUITY_PURCHASE and HAS_BOUGHT.search(line.text[: min(start, amount_start)]):
            return Contingency.PAID
        if re.search(r"(?i)\b(?:received|(?<!fully )paid(?![- ]up)|receipt of)\b", near) and not re.search(
            r"(?i)\b(?:will|be paid|to be)\b", near
        ):
            return Contingency.PAID
        return (
            Contingency.CONTINGENT
            if re.search(r"(?i)\b(?:may require|could|(?-i:may|MAY(?! \d))|if)\b", near) and kind is TermType.EQUITY_PURCHASE
            else Contingency.GUARANTEED
        )
    if kind is TermType.RESEARCH_FUNDING and COULD_GROW.search(line.text[: amount_start]):
        return Contingency.CONTINGENT
    if kind in (TermType.RESEARCH_FUNDING, TermType.COST_SHARE):
        return Contingency.COMMITTED
    return None


def _is_chosen(kind: TermType, text: str, start: int, end: int) -> bool:
    """Say whether a fee falls due only with a choice: a renewal that may be, each licence that is taken."""
    if kind is TermType.EXTENSION_FEE:
        return MAY_PROLONG.search(text[max(0, start - 120) : end + 12]) is not None
    return kind is TermType.LICENSE_FEE and EACH_LICENCE.search(text[max(0, start - 60) : end + 80]) is not None


def condition_of(text: str, at: int) -> str | None:
    match = CONDITION.match(text[at : at + 130].lstrip(" ,"))
    return " ".join(match.group(1).split()) if match else None


def condition_behind(text: str, at: int) -> str | None:
    match = re.search(
        r"(?i)\b(?:if and when|subject to (?:a |certain )?(?:reductions?|adjustments?|offsets?)(?! of)) ?[^,;.]{0,80}",
        text[at : at + 140],
    )
    return " ".join(match.group().split()) if match else None


def is_payment(text: str, noun: Noun) -> bool:
    words = text[noun.start : noun.end].lower()
    if "payment" in words or "fee" in words:
        return True
    if re.match(r"(?i) and [\w-]+ payments", text[noun.end :]):
        return True
    before = text[: noun.start]
    if JOINED.search(before) and PAYS_BEFORE.search(before):
        return "milestones" in words
    around = text[max(0, noun.start - 60) : noun.end + 40].lower()
    return (
        bool(re.search(r"receiv|eligible|pay|entitled|royalt|up-?front|earn|subject to|plus", around))
        and "milestones" in words
    )


def is_upfront(text: str, noun: Noun) -> bool:
    """Say whether bare words of the beginning name a payment: "paid up front", not "stood up front", not "at signing" alone."""
    words = text[noun.start : noun.end]
    if re.match(r"(?i)(?:at|on|upon) ", words):
        return False
    return words.lower() != "up front" or bool(
        PAYING_BEFORE.search(text[: noun.start]) or PAYMENT_BEHIND.match(text[noun.end :])
    )


def is_negated_noun(text: str, noun: Noun) -> bool:
    return bool(
        re.search(
            r"(?i)\b(?:no|not|nothing|without|neither|nor|never|free of|any)\b[^,;]{0,25}$",
            text[max(0, noun.start - 40) : noun.start],
        )
    ) or bool(re.match(r"(?i)-?free\b|(?:cease|expire|end)s?\b", text[noun.end :].lstrip()) or RELIEVED.search(text[max(0, noun.start - 110) : noun.start]))


def rate_for(text: str, noun: Noun, found: tuple[RateMatch, ...], taken: set[int]) -> RateMatch | None:
    near = []
    for index, rate in enumerate(found):
        if index in taken:
            continue
        gap = text[noun.end : rate.start] if rate.start >= noun.end else text[rate.end : noun.start]
        if (
            len(gap) <= 70
            and ";" not in gap
            and not re.search(
                r"(?i)premium|interest|ownership|stake|owned|shares|up-?front|milestone",
                gap + text[rate.end : rate.end + 14],
            )
        ):
            near.append((len(gap) + (0 if rate.end <= noun.start else 2), index, rate))
    if not near:
        return None
    _, index, rate = min(near)
    taken.add(index)
    return rate


def base_of(text: str, at: int, kind: TermType) -> str | None:
    """Return what a rate is taken of; behind a comma the base of shared profits is that of another payment."""
    behind = text[at : at + 160]
    match = BASE.search(behind.split(",")[0] if kind is TermType.PROFIT_SHARE else behind)
    return " ".join(match.group(1).split()) if match else None
