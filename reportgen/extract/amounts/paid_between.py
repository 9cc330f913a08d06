"""Sums of a new agreement that a party to it pays and that no noun names: the fee of the licence, or a milestone.

Reads: "Beta will pay Alpha $18 million in three instalments" of the licensee, "Beta will pay Alpha $5 million if sales exceed $1 billion".
Refuses: "Beta will pay Alpha $3 million for supplies", "… in damages"; what an outsider pays.
"""

import re

from reportgen.extract.amounts.due_times import Occasion, occasion_of
from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line
from reportgen.extract.no_terms.no_term import OWN_NOUN
from reportgen.extract.topics.rights_language import says_licence
from reportgen.model import EventType, Qualifier, TermType, Unit
from reportgen.scan.masking import ORG, masked_index
from reportgen.scan.money import Amount

NO_FEE = re.compile(
    r"(?i)\b(?:revenues?|net sales|sales of|market|cash position|loan|debt|salary|offering|cost savings|to date|years? ended|quarter(?:ly)?|monthly|average|charge|expenses?|shares?|stock|past|previously|earlier|20\d\d to|since)\b"
)
SHARES_TOO = re.compile(
    r"(?i),? and (?:(?:will|shall|to|has|have) )?(?:also )?(?:issue[ds]?|grant(?:s|ed)?|deliver(?:s|ed)?|transfer(?:s|red)?|receives?|received) [^.;$€£¥]{0,60}\b(?:shares|stock|warrants?)\b[^.;$€£¥]{0,40}"
)
"""What is given beside a sum and does not tell what the sum is for."""
IN_A_QUARTER = re.compile(r"(?i)\b(?:in|during) (?:the|its) (?:first|second|third|fourth|current|next)(?: fiscal)? quarter\b")
"""When a sum is paid; no sum of a quarter."""
ANOTHER_TIME = re.compile(r"(?i)\b(?:exercis\w+|if|upon|when|once|retains?|keeps?|had|consent)\b")
LICENSEE_PAYS = re.compile(
    rf"(?P<payer>{ORG})(?:,[^,;]{{1,60}},)? (?:will |shall |has agreed to |have agreed to |agreed to |agrees to |is to |must )?(?:also )?(?:pay|pays|paid|paying)(?: to)?(?: (?:the )?(?:(?P<payee>{ORG})|licensor|[Uu]niversity|[Cc]ollege|[Ii]nstitute|[Ff]oundation|it))?"
    r"(?: (?:an?|the|single|lump|total|sum|amount|of|in|cash|one-time|approximately)){0,6} {1,4}$"
)
ALSO_PAYS = re.compile(
    rf"(?P<payer>{ORG})(?![\uf8ff'’])(?: (?:will|shall|is to))? (?:takes?|took|obtains?|receives?|acquires?|gets?|is granted) (?:an? |the )?(?:[\w-]+,? ){{0,4}}(?:licen[sc]e|rights)\b[^;]{{0,160}}? and (?:will |shall |is to |has agreed to )?(?:also )?(?:pay|pays|paid)(?: (?:the )?(?P<payee>{ORG}))?"
    r"(?: (?:an?|the|single|lump|total|sum|amount|of|in|cash|one-time|approximately)){0,6} {1,4}$"
)
"""The licensee of a sentence that goes on with what it pays: "Beta takes a license to Alpha's patents and will pay Alpha …"."""
CROSSED = re.compile(r"(?i)cross[- ]licen[sc]|settle(?:s|d|ment)|granted? the other")
"""Where both license, whoever pays pays for the balance."""
SETTLEMENT = re.compile(r"(?i)\bsettle(?:s|d|ment)\b")
"""In a sentence about a settlement a sum is paid for peace, whatever is licensed with it."""
LEAST_FEE = 1000
"""A smaller sum is the price of an article."""
FOR_OTHER_THINGS = re.compile(
    r"(?i) (?:per (?!year|annum)|for each|(?:for|in|of|worth of) (?:[\w'-]+ ){0,4}(?:shares?|stock|inventor\w+|suppl\w+|services?|equipment|products?|damages|costs?|expenses|work|studies))\b"
)
PARTY_PAYS = re.compile(
    rf"(?i)(?:(?P<payer>{ORG})[^;\ue000-\uefff]{{0,120}}?|\bit|,? and)(?<!not) (?:(?:will|shall|would|must|is to|has agreed to|agreed to|agrees to|to) (?:also |then )?pay|(?:has |have )?paid|pays|owes)(?: (?:the )?(?P<payee>{ORG}))?(?: (?:an?|another|further|additional|cash|the|sum|total|amount|of|in|(?:[\w-]+ )?fee|(?:[\w-]+ )?payment)){{0,5}} {{1,4}}$"
)
PARTY_GETS = re.compile(
    rf"(?i)(?P<payee>{ORG}) (?:(?:will|shall|is to|would) (?:also |then )?(?:receive|be paid)|receives|is paid)(?: (?:an?|another|further|additional|cash|the|sum|total|amount|of|in|(?:[\w-]+ )?fee|(?:[\w-]+ )?payment)){{0,5}} {{1,4}}$"
)
DUE = re.compile(
    rf"(?i)(?: in cash)?(?: and to issue\b|[.;]|,? (?:on|upon|within|at|by|before|after|when|if|once|in each of|in (?:two|three|four|five|equal)|for (?:each|every|the (?:(?:[\w-]+ ){{0,2}}(?:licen[sc]e|rights)|option))|annually|per|a year|over|payable|comprising|consisting of|of which|in (?:consideration|exchange|return))\b| from (?:the )?{ORG}|$)"
)
NOT_UNDER_DEAL = re.compile(
    r"(?i)\b(?:terminat\w*|breach|default|damages|indemnif\w*|settle\w*|litigation|lawsuit|tax(?:es)?|interest|dividend|rent|lease|salary|bonus|severance|insurance|legal|advisers?|advisors?|suppl(?:y|ies|ier)|services?|inventory|equipment|buildings?|land)\b"
)
CONDITION = re.compile(r"(?i)(?:^|[,;] )(?:should|if|when|once)\b[^,;]{5,120}|\b(?:if|when|once|should) [^,;.]{5,120}\.?$")
AT_ONCE = re.compile(
    r"(?i)(?: in cash)?,? (?:(?:on|at|upon) (?:the )?(?:signing|execution|signature|effective(?:ness| date))\b|within [\w() -]{1,24} (?:business |working |calendar )?(?:days|weeks)\b(?! (?:of|after|from|following) (?:the )?(?!signing|execution|signature|effective|date of th|agreement))|immediately\b|up ?front\b)"
)
AT_ONCE_BEFORE = re.compile(rf"(?i)^(?:on|at|upon) (?:the )?(?:signing|execution|signature)(?: of (?:the|this) (?:[\w-]+ ){{0,3}}(?:agreement|licen[sc]e|contract))?,? [^,;.$€£¥]{{2,60}} (?:pays?|paid|will pay|receives?|received|will receive)(?: (?:{ORG}|the|an?|sum|payment|amount|of|cash)){{0,5}} {{1,3}}$")
"""What is paid with the signing."""
FOR_PATENTS = re.compile(r"(?i)^(?:in (?:exchange|return) )?for (?:the|these|those|all) (?:[\w,-]+ ){0,4}(?:patents|trademarks|patent portfolio)\b[^;.$€£¥]{0,140}$")
ANOTHER_SUM = re.compile(r"(?i),? and,? (?:if|once|when|an?|another|up to|will|may|to|shall|pay|further|additional)\b")
FOR_RIGHTS = re.compile(r"(?i) (?:in (?:consideration|exchange|return) (?:of|for)|as consideration for|for) (?:the|these|its|this) (?:[\w-]+ ){0,2}(?:rights|licen[sc]e|grant)\b")
HAS_PAID = re.compile(r"(?i)\b(?:has|have) paid\b[^,;.$€£¥]{0,40}$")
"""What was paid by the time that the agreement is told of."""

MILESTONE_OF: dict[Occasion | None, TermType] = {Occasion.STEP: TermType.MILESTONE_PAYMENTS, Occasion.SALES: TermType.SALES_MILESTONES}
"""What a sum is that falls due with an occasion."""


def is_other_money(text: str) -> bool:
    """Say whether a text speaks of income, debts, prices or shares for which a bare sum may be."""
    return NO_FEE.search(SHARES_TOO.sub(" ", text)) is not None


def paid_by_licensee(line: Line, news: News, amount: Amount) -> TermType | None:
    """Return the licence fee that the licensee pays, where nothing else names the sum: "Alpha will pay Beta $18 million in three instalments"."""
    is_sum = amount.money.qualifier in (Qualifier.EXACT, Qualifier.ABOUT) and (amount.money.min or 0) >= LEAST_FEE
    if news.group != "agreement" or not is_sum or is_other_money(IN_A_QUARTER.sub("", line.text)) or ANOTHER_TIME.search(line.text):
        return None
    match = LICENSEE_PAYS.search(line.masked[: amount.start]) or ALSO_PAYS.search(line.masked[: amount.start])
    if match is None:
        return None
    payer, payee = masked_index(match["payer"]), masked_index(match["payee"]) if match["payee"] else None
    is_licensee = news.licensee == (payer,)
    is_between = not news.licensee and payee is not None and payee != payer and CROSSED.search(" ".join(s.line.text for s in news.sightings))
    behind = line.text[amount.end :]
    if SETTLEMENT.search(line.text) and news.licensor != (payer,):
        return TermType.OTHER
    is_fee = (is_licensee or is_between) and FOR_OTHER_THINGS.match(behind) is None and OWN_NOUN.match(behind) is None
    return MILESTONE_OF.get(occasion_of(behind), TermType.LICENSE_FEE) if is_fee else None


def paid_between(line: Line, news: News, amount: Amount) -> TermType | None:
    """Return what a bare sum of a new agreement is: a milestone where it falls due with a condition, else the fee of a licence."""
    if news.type is not EventType.AGREEMENT or not _is_sum_between(line, news, amount):
        return None
    behind = line.text[amount.end :]
    if AT_ONCE.match(behind) or AT_ONCE_BEFORE.search(line.masked[: amount.start]):
        return TermType.UPFRONT_PAYMENT
    if FOR_RIGHTS.match(behind):
        if HAS_PAID.search(line.text[: amount.start]):
            return TermType.UPFRONT_PAYMENT
        return TermType.LICENSE_FEE
    condition = CONDITION.search(line.text[: amount.end] + ANOTHER_SUM.split(behind)[0])
    if condition is None and FOR_PATENTS.search(line.text[: amount.start]):
        return TermType.PURCHASE_PRICE
    if condition is not None:
        return TermType.SALES_MILESTONES if "sales" in condition.group().lower() else TermType.MILESTONE_PAYMENTS
    return TermType.LICENSE_FEE if says_licence(told.text for told in news.lines()) else None


def _is_sum_between(line: Line, news: News, amount: Amount) -> bool:
    """Say whether a party to a new agreement pays a sum that nothing names, at a time or for a thing that the sentence tells."""
    before = line.masked[: amount.start]
    pays = PARTY_PAYS.search(before) or PARTY_GETS.search(before)
    near = line.text[max(0, amount.start - 120) : amount.end + 40]
    if pays is None or amount.money.unit is Unit.SHARE or is_other_money(near) or NOT_UNDER_DEAL.search(line.text):
        return False
    named = {masked_index(words) for words in pays.groupdict().values() if words} or set(line.names())
    is_of_deal = pays.re is PARTY_GETS or not named.isdisjoint(news.partners)
    return is_of_deal and DUE.match(line.masked[amount.end :]) is not None
