"""Fees that are paid without being named: what happens tells what they are for.

Reads: "Alpha will pay $2 million", told of an extension: an extension fee.
Refuses: "Alpha paid $2 million in interest"; sums of several payments.
"""

import re

from reportgen.extract.lines import Line
from reportgen.extract.news import News
from reportgen.extract.no_term import OWN_NOUN
from reportgen.extract.term_nouns import Noun
from reportgen.model import EventType, Qualifier, TermType, Unit
from reportgen.scan.masking import ORG, masked_index
from reportgen.scan.money import Amount

PAID_UNDER = {
    "change": TermType.AMENDMENT_FEE,
    "option": TermType.OPTION_FEE,
    "assignment": TermType.PURCHASE_PRICE,
    "ending": TermType.TERMINATION_PAYMENT,
    "exercise": TermType.OPTION_EXERCISE_FEE,
    "money": TermType.MILESTONE_PAYMENT,
}
"""What a bare payment is for, by the happening that it is told of."""
PAID_BARE = re.compile(
    rf"(?i)\b(?:pays?|paid|paying|receives?|received|entitled to|owes?|obligated to pay|remits?|payment of|due|hand(?:s|ed)? over|put(?:s)? down)\b(?: (?:{ORG}|the|university|institute|college|foundation|licensor|an?|it|us|to|immediately|now|then|total|sum|amount|of|in|cash|one-time|single|further|additional|also|approximately)){{0,6}} {{1,4}}$"
)
TOTALS = re.compile(
    r"(?i)\b(?:total|cumulative|aggregate|in all|all (?:of )?(?:the |its |these )?(?:payments|fees|partners|licensees|sums)|combined|over \d+ years|so far|three|four|five|several|partners)\b"
)
NO_FEE = re.compile(
    r"(?i)\b(?:revenues?|net sales|sales of|market|cash position|loan|debt|salary|offering|cost savings|to date|years? ended|quarter(?:ly)?|monthly|average|charge|expenses?|shares?|stock|past|previously|earlier|20\d\d to|since)\b"
)
PARTY_PAYS = re.compile(
    rf"(?i)(?:(?P<payer>{ORG})[^;\ue000-\uefff]{{0,120}}?|\bit|,? and)(?<!not) (?:(?:will|shall|would|must|is to|has agreed to|agreed to|agrees to|to) (?:also |then )?pay|paid|pays|owes)(?: (?:the )?(?P<payee>{ORG}))?(?: (?:an?|another|further|additional|cash|the|sum|total|amount|of|in|(?:[\w-]+ )?fee|(?:[\w-]+ )?payment)){{0,5}} {{1,4}}$"
)
CONDITION = re.compile(r"(?i)(?:^|[,;] )(?:should|if|when|once)\b[^,;]{5,120}|\b(?:if|when|once|should) [^,;.]{5,120}\.?$")
PARTY_GETS = re.compile(
    rf"(?i)(?P<payee>{ORG}) (?:(?:will|shall|is to|would) (?:also |then )?(?:receive|be paid)|receives|is paid)(?: (?:an?|another|further|additional|cash|the|sum|total|amount|of|in|(?:[\w-]+ )?fee|(?:[\w-]+ )?payment)){{0,5}} {{1,4}}$"
)
DUE = re.compile(
    rf"(?i)(?: in cash)?(?: and to issue\b|[.;]|,? (?:on|upon|within|at|by|before|after|when|if|once|in each of|in (?:two|three|four|five|equal)|for (?:each|every|the (?:licen[sc]e|rights|option))|annually|per|a year|over|payable|comprising|consisting of|of which|in (?:consideration|exchange|return))\b| from (?:the )?{ORG}|$)"
)
NOT_UNDER_DEAL = re.compile(
    r"(?i)\b(?:terminat\w*|breach|default|damages|indemnif\w*|settle\w*|litigation|lawsuit|tax(?:es)?|interest|dividend|rent|lease|salary|bonus|severance|insurance|legal|advisers?|advisors?|suppl(?:y|ies|ier)|services?|inventory|equipment)\b"
)
ANOTHER_TIME = re.compile(r"(?i)\b(?:exercis\w+|if|upon|when|once|retains?|keeps?|had|consent)\b")
ANOTHER_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


LICENCE = re.compile(r"(?i)\blicen[sc]")


def paid_directly(line: Line, news: News, amount: Amount) -> Noun | None:
    """Return the fee that a sentence says is paid without naming it: told of an extension, it is the extension fee."""
    if (
        news.group == "money"
        and re.search(r"(?i)\b(?:the|this|that) $", line.masked[: amount.start])
        and re.match(r" payment\b", line.text[amount.end :])
    ):
        return Noun(type=TermType.MILESTONE_PAYMENT, start=amount.start, end=amount.end)
    if _licensee_pays(line, news, amount):
        return Noun(type=TermType.LICENSE_FEE, start=amount.start, end=amount.end)
    if news.group == "agreement" and news.type is EventType.AGREEMENT and _is_sum_between(line, news, amount):
        return _under_deal(line, news, amount)
    kind = (
        TermType.EXTENSION_FEE
        if news.type is EventType.EXTENSION
        else TermType.LICENSE_FEE
        if news.type is EventType.LICENSE_TAKEN
        else TermType.LICENSE_FEE
        if news.group == "agreement" and amount.money.unit is Unit.YEAR and _is_licence(news)
        else _kind_of_receipt(news)
        if news.type is EventType.PAYMENT
        else PAID_UNDER.get(news.group)
    )
    if (
        kind is None
        or TOTALS.search(line.text)
        or NO_FEE.search(line.text)
        or not (PAID_BARE.search(line.masked[: amount.start]) or _is_single_payment(line.text, amount))
        or OWN_NOUN.match(line.text[amount.end :])
        or (news.group in ("option", "ending", "assignment") and ANOTHER_TIME.search(line.text))
        or (news.group in ("ending", "assignment") and ANOTHER_YEAR.search(line.text[max(0, amount.start - 80) : amount.start]))
        or (amount.money.unit is not None and news.group != "agreement")
    ):
        return None
    return Noun(type=kind, start=amount.start, end=amount.start)


LICENSEE_PAYS = re.compile(
    rf"(?P<payer>{ORG})(?:,[^,;]{{1,60}},)? (?:will |shall |has agreed to |have agreed to |agreed to |agrees to |is to |must )?(?:also )?(?:pay|pays|paid|paying)(?: to)?(?: (?:the )?(?:(?P<payee>{ORG})|licensor|[Uu]niversity|[Cc]ollege|[Ii]nstitute|[Ff]oundation|it))?"
    r"(?: (?:an?|the|single|lump|total|sum|amount|of|in|cash|one-time|approximately)){0,6} {1,4}$"
)
CROSSED = re.compile(r"(?i)cross[- ]licen[sc]|settle(?:s|d|ment)|granted? the other")
"""Where both license, whoever pays pays for the balance."""
LEAST_FEE = 1000
"""A smaller sum is the price of an article."""
FOR_OTHER_THINGS = re.compile(
    r"(?i) (?:per (?!year|annum)|for each|(?:for|in|of|worth of) (?:[\w'-]+ ){0,4}(?:shares?|stock|inventor\w+|suppl\w+|services?|equipment|products?|damages|costs?|expenses|work|studies))\b"
)


def _licensee_pays(line: Line, news: News, amount: Amount) -> bool:
    """Say whether the licensee of a licence pays a sum that nothing else names: "Alpha will pay Beta $18 million in three instalments"."""
    is_sum = amount.money.qualifier in (Qualifier.EXACT, Qualifier.ABOUT) and (amount.money.min or 0) >= LEAST_FEE
    if news.group != "agreement" or not is_sum or NO_FEE.search(line.text) or ANOTHER_TIME.search(line.text):
        return False
    match = LICENSEE_PAYS.search(line.masked[: amount.start])
    if match is None:
        return False
    payer, payee = masked_index(match["payer"]), masked_index(match["payee"]) if match["payee"] else None
    is_licensee = news.licensee == (payer,)
    is_between = not news.licensee and payee is not None and payee != payer and CROSSED.search(" ".join(s.line.text for s in news.sightings))
    return (
        bool(is_licensee or is_between)
        and FOR_OTHER_THINGS.match(line.text[amount.end :]) is None
        and OWN_NOUN.match(line.text[amount.end :]) is None
    )


def _under_deal(line: Line, news: News, amount: Amount) -> Noun | None:
    """Return what a bare sum of a new agreement is: a milestone where it falls due with a condition, else the fee of a licence."""
    condition = CONDITION.search(line.text)
    if condition is not None:
        kind = TermType.SALES_MILESTONES if "sales" in condition.group().lower() else TermType.MILESTONE_PAYMENTS
        return Noun(type=kind, start=amount.start, end=amount.start)
    is_licence = any(re.search(r"(?i)licen[sc]|\brights\b", told.text) for told in news.lines())
    return Noun(type=TermType.LICENSE_FEE, start=amount.start, end=amount.start) if is_licence else None


def _is_sum_between(line: Line, news: News, amount: Amount) -> bool:
    """Say whether a party to a new agreement pays a sum that nothing names, at a time or for a thing that the sentence tells."""
    before = line.masked[: amount.start]
    pays = PARTY_PAYS.search(before) or PARTY_GETS.search(before)
    near = line.text[max(0, amount.start - 120) : amount.end + 40]
    if pays is None or amount.money.unit is Unit.SHARE or NO_FEE.search(near) or NOT_UNDER_DEAL.search(line.text):
        return False
    named = {masked_index(words) for words in pays.groupdict().values() if words} or set(line.names())
    told = set(line.names()) if pays.re is PARTY_GETS else named
    return bool(told & set(news.partners) or pays.re is PARTY_GETS) and DUE.match(line.masked[amount.end :]) is not None


def _kind_of_receipt(news: News) -> TermType | None:
    """Return what a payment is that was received: as the sentences that tell of the receipt name it."""
    told = " ".join(sighting.line.text for sighting in news.sightings)
    named = [kind for kind, words in RECEIPTS if words.search(told)]
    return named[0] if len(named) == 1 else None


RECEIPTS = (
    (TermType.UPFRONT_PAYMENT, re.compile(r"(?i)\bup-?front|\bsigning|\binitial (?:payment|fee)")),
    (TermType.MILESTONE_PAYMENT, re.compile(r"(?i)\bmilestone")),
    (TermType.LICENSE_FEE, re.compile(r"(?i)\blicen[sc]e fee")),
)
"""What sentences about a receipt call it."""


def _is_single_payment(text: str, amount: Amount) -> bool:
    """Say whether an amount stands as "a one-time $2 million payment"."""
    return bool(
        re.search(r"(?i)\b(?:one-time|single|lump[- ]sum|additional|further|initial|an?)[,]? (?:cash |one-time )?$", text[: amount.start])
        and re.match(r"(?i) (?:cash |lump[- ]sum )?payment\b", text[amount.end :])
    )


def _is_licence(news: News) -> bool:
    """Say whether the agreement is called a licence: what is paid for it each year is its fee."""
    return any(LICENCE.search(sighting.title or sighting.line.text) for sighting in news.sightings)
