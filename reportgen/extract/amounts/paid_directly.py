"""Fees that are paid without being named: what happens, and who pays, tells what they are for.

Reads: "Alpha will pay $2 million", told of an extension: an extension fee.
Refuses: "Alpha paid $2 million in interest"; sums of several payments.
"""

import re

from reportgen.extract.amounts.bare_payments import bare_payment
from reportgen.extract.amounts.counted_payments import counted_payment
from reportgen.extract.amounts.happening_fees import fee_of
from reportgen.extract.amounts.money_lines import MoneyLine, Pairs, with_unpaired
from reportgen.extract.amounts.paid_then import paid_then
from reportgen.extract.amounts.term_nouns import unnamed
from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line
from reportgen.extract.no_terms.no_term import OWN_NOUN
from reportgen.extract.no_terms.other_money import is_other_money
from reportgen.model import EventType, Qualifier, TermType, Unit
from reportgen.scan.masking import ORG
from reportgen.scan.money import Amount

PAYING = r"(?:pays?|paid|paying|receives?|received|entitled to|owes?|obligated to pay|remits?|payment of|due|hand(?:s|ed)? over|puts? down)"
TO_WHOM = rf"{ORG}|it|us|university|institute|college|foundation|licensor"
SUM_WORDS = r"the|an?|to|of|in|total|sum|amount|cash|one-time|single|further|additional|also|approximately|immediately|now|then"
PAID_BARE = re.compile(rf"(?i)\b{PAYING}\b(?: (?:{TO_WHOM}|{SUM_WORDS})){{0,6}} {{1,4}}$")
"""A verb of paying right before a sum, with no word of what is paid."""
ANOTHER_TIME = re.compile(r"(?i)\b(?:exercis\w+|if|upon|when|once|retains?|keeps?|had|consent)\b")
"""What a sum may fall due with that is not the happening itself."""
TOTALS = re.compile(
    r"(?i)\b(?:total|cumulative|aggregate|in all|all (?:of )?(?:the |its |these )?(?:payments|fees|partners|licensees|sums)|combined|over \d+ years|so far|three|four|five|several|partners)\b"
)
FOR_SUM = re.compile(r"(?i)(?<!suit )(?<!judgment )(?<!return )(?<!exchange )\b(?:for|at a price of)(?: (?:an?|the|total|cash|consideration|payment|price|sum|aggregate|approximately|about|of|in)){0,6} $")
"""What a thing has been sold for, in the sentence that tells of the sale."""
BOUGHT_BEFORE = re.compile(r"(?i)\b(?:which|who|that|it) (?:had |has )?(?:recently |later |since )?(?:acquired|bought|purchased|took over)\b[^;]{0,80}$")
"""What somebody bought is told in passing."""
ANOTHER_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LICENCE = re.compile(r"(?i)\blicen[sc]")
STILL_ELIGIBLE = re.compile(r"(?i)\b(?:remains?|is still|continues? to be) (?:eligible|entitled) (?:to (?:receive|earn)|for)(?: up to)? {0,2}$")
ELIGIBLE = re.compile(r"(?i)\b(?:eligible|entitled|could|may|able)\b[^;.$€£¥]{0,40}$")
"""What leads to the most that may yet be received: no fee of the happening."""
THE_SUM = re.compile(r"(?i)\b(?:the|this|that) $")
PAYMENT = re.compile(r" payment\b")
WAS_NOT_PAID = re.compile(r"(?i)\b(?:could|might|would|should) have (?:paid|received|earned|been paid)\b[^,;.]{0,60}$")
RECEIPTS = (
    (TermType.UPFRONT_PAYMENT, re.compile(r"(?i)\bup-?front|\bsigning|\binitial (?:payment|fee)")),
    (TermType.MILESTONE_PAYMENT, re.compile(r"(?i)\bmilestone")),
    (TermType.LICENSE_FEE, re.compile(r"(?i)\blicen[sc]e fee")),
)
"""What sentences about a receipt call it."""


def paid_directly(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Add each fee that a sentence says is paid without naming it: the first way that reads the sentence says what it is."""
    kinds = ((a, _kind_paid(sentence.line, sentence.news, a)) for a in sentence.money)
    told = [(a, unnamed(kind, a)) for a, kind in kinds if kind is not None]
    open_still = [(a, unnamed(kind, a)) for a in sentence.money if (kind := _still_to_come(sentence, a)) is not None]
    return with_unpaired(with_unpaired(pairs, told), open_still)


def _kind_paid(line: Line, news: News, amount: Amount) -> TermType | None:
    """Return what an amount is for by the first way that reads the sentence."""
    if WAS_NOT_PAID.search(line.text[: amount.start]):
        return None
    return next((kind for way in WAYS if (kind := way(line, news, amount)) is not None), None)


def _the_payment(line: Line, news: News, amount: Amount) -> TermType | None:
    """Return the milestone payment that news of one calls "the $2 million payment"."""
    is_the_payment = THE_SUM.search(line.masked[: amount.start]) and PAYMENT.match(line.text[amount.end :])
    return TermType.MILESTONE_PAYMENT if news.group == "money" and is_the_payment else None


def _paid_for_happening(line: Line, news: News, amount: Amount) -> TermType | None:
    """Return what a bare sum is for, by the happening that its sentence tells of and of no other time."""
    before, behind = line.text[: amount.start], line.text[amount.end :]
    is_bare = PAID_BARE.search(line.masked[: amount.start]) is not None or _is_single_payment(line.text, amount)
    is_price = news.group == "assignment" and BOUGHT_BEFORE.search(before) is None and FOR_SUM.search(before) is not None and any(told is line for told in news.lines())
    if is_price and amount.money.unit is None and not OWN_NOUN.match(behind):
        return TermType.PURCHASE_PRICE
    if amount.money.qualifier in (Qualifier.UP_TO, Qualifier.UP_TO_ADDITIONAL) and ELIGIBLE.search(before):
        return None
    if not is_bare or TOTALS.search(line.text) or is_other_money(line.text) or OWN_NOUN.match(behind):
        return None
    if news.group in ("option", "ending", "assignment") and ANOTHER_TIME.search(line.text):
        return None
    if news.group in ("ending", "assignment") and ANOTHER_YEAR.search(before[-80:]):
        return None
    if amount.money.unit is not None and news.group != "agreement":
        return None
    return _kind_told(news, amount)


def _still_to_come(sentence: MoneyLine, amount: Amount) -> TermType | None:
    """Return the milestone payments for which a side is still eligible, where the sentence before speaks of milestones."""
    place = sentence.place
    if place is None or amount.money.qualifier is not Qualifier.UP_TO or not STILL_ELIGIBLE.search(sentence.text[: amount.start]):
        return None
    near = "".join(line.text for line in sentence.reading.lines[max(0, place - 1) : place])
    is_whole = re.match(r"(?i)(?: in (?:total|all|the aggregate|further payments|payments))?[.,;]", sentence.text[amount.end :])
    return TermType.MILESTONE_PAYMENTS if is_whole and "milestone" in near else None


WAYS = (_the_payment, counted_payment, paid_then, _paid_for_happening, bare_payment)
"""How a sum is told that no noun names; each says what the sum is, or None."""


def _kind_told(news: News, amount: Amount) -> TermType | None:
    """Return what is paid when a happening is told: its fee, or as the sentences about a receipt name it."""
    if news.type is EventType.PAYMENT:
        return _kind_of_receipt(news)
    if news.group == "agreement" and amount.money.unit is Unit.YEAR and _is_licence(news):
        return TermType.LICENSE_FEE
    return fee_of(news)


def _kind_of_receipt(news: News) -> TermType | None:
    """Return what a payment is that was received: as the sentences that tell of the receipt name it."""
    told = " ".join(sighting.line.text for sighting in news.sightings)
    named = [kind for kind, words in RECEIPTS if words.search(told)]
    return named[0] if len(named) == 1 else None


def _is_licence(news: News) -> bool:
    """Say whether the agreement is called a licence: what is paid for it each year is its fee."""
    return any(LICENCE.search(sighting.title or sighting.line.text) for sighting in news.sightings)


def _is_single_payment(text: str, amount: Amount) -> bool:
    """Say whether an amount stands as "a one-time $2 million payment"."""
    return bool(
        re.search(r"(?i)\b(?:one-time|single|lump[- ]sum|additional|further|initial|an?)[,]? (?:cash |one-time )?$", text[: amount.start])
        and re.match(r"(?i) (?:cash |lump[- ]sum )?payment\b", text[amount.end :])
    )
