"""Sums that a party pays or gets without a noun that says what for: read by who pays, and by when or for what the sum falls due.

Reads: "Beta will make a one-time, non-refundable payment to Alpha of $2 million", "the consideration was a single payment of $875,000",
"Beta will pay Alpha $5 million if sales exceed $1 billion" (a milestone), "Beta has paid $1 million for the distribution rights".
Refuses: "Beta paid $2 million in damages", "Alpha received $9 million to date", "it pays $3 for supplies"; what an outsider pays.
"""

import re

from reportgen.extract.amounts.due_times import Occasion, occasion_of
from reportgen.extract.amounts.happening_fees import fee_of
from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line
from reportgen.extract.no_terms.other_money import may_be_fee
from reportgen.extract.topics.rights_language import says_licence
from reportgen.model import EventType, TermType
from reportgen.scan.masking import ORG, ORGANIZATION, masked_index
from reportgen.scan.money import Amount

MAKES_PAYMENT = r"(?:make|makes|making|made)(?= [^;$€£¥]{0,90}\b(?:payments?|deposit|advance)\b)"
PAYING = (
    r"(?:pay|pays|paying|paid|remit|remits|remitted|owes|advance|advances|advanced|(?:hand|hands|handed) over|puts? down"
    rf"|{MAKES_PAYMENT})"
)
GETTING = r"(?:receives?|receiving|received|collects?|gets?|be paid|been paid|is paid|was paid|entitled to)"
AUXILIARY = (
    r"(?:will|shall|would|must|is|are|was|has|have|had|to|be|been|agreed|agrees|obliged|obligated|required|has agreed|also|then|now|further"
    r"|itself|both|today|promptly|immediately|in turn|in return|thus|therefore|initially)"
)
VERB = re.compile(
    rf"(?i)(?:(?P<side>{ORG})(?:,[^,;$€£¥]{{1,60}},)?|\b(?:it|they|who|which|and|,))(?: {AUXILIARY}){{0,6}},? (?:{PAYING}|{GETTING})\b(?! (?:up|off|back|for|by)\b)"
)
"""A party that pays or is paid, or what stands for one that is named before."""
KIND_OF_PAYMENT = r"(?:one-time|single|cash|further|additional|initial|total|entry|final|fixed|non-?refundable|lump[- ]sum|access)"
LEADS_TO_PAYMENT = r"\b(?:is|was|of|for|with|pays?|paid|paying|an?|the|its|bears|carries|against|in return for|in exchange for) "
FOR_THE_CHANGE = r" (?:for (?:the|this|these) (?:rights|licen[sc]e|amendment|extension|option|change))"
AMOUNTS_TO = r"(?:is|was|are|will be|would be|of|amounts? to|comes? to|equals?)"
SUM_WORD = r"(?:an?|the|single|one-time|lump[- ]sum|cash|payment|fee|sum|total|of|non-?refundable|about|approximately)"
NAMED = re.compile(
    rf"(?i)(?:^|[,;:] ?|{LEADS_TO_PAYMENT})(?:{KIND_OF_PAYMENT},? ){{0,3}}(?:payment|fee|sum|amount|consideration)(?:{FOR_THE_CHANGE})?,?"
    rf" {AMOUNTS_TO}(?: {SUM_WORD}){{0,6}} {{1,3}}$"
)
"""A general noun of payment right before a sum."""
PAID_NEAR = re.compile(rf"(?i)\b(?:{PAYING}|{GETTING})\b[^;]{{1,60}}$")
"""A verb of paying before the noun: to whom is paid then decides."""
FEES_FOR_ADVICE = r"advisory|adviser|advisor|management|success|finder'?s?|legal|attorneys?'?|directors?'?|audit\w*|consulting|court|filing"
FEES_FOR_MONEY = r"underwriting|arrangement|commitment|break-?up|placement|facility|closing|interest|insurance|registration|listing"
FEES_FOR_WORK = r"user|service|rental|lease|severance|retention|salary|tuition|purchase|supply|work|construction|membership"
OTHER_NOUN = re.compile(rf"(?i)\b(?:{FEES_FOR_ADVICE}|{FEES_FOR_MONEY}|{FEES_FOR_WORK}) (?:fees?|payments?|sum|consideration)")
"""A payment for something else than rights."""
NEXT_CLAUSE = r"if|when|once|because|although|while|and|or|plus|that|which|who|for|with|on|upon|at|under"
OTHER_SUMS = (
    r"royalt\w*|milestones?|revenues?|sales|income|profits?|proceeds|premiums?|minimum|guaranteed|grants?|funding|reimburs\w+|shares?|stock|equity"
)
OTHER_CHARGES = (
    r"costs?|expenses?|salar\w+|wages?|rent|interest|dividends?|tax\w*|damages|fines?|penalt\w*|judgments?|loans?|notes?|debts?|goods|services?"
    r"|supplies|anniversary of its"
)
OTHER_PAYEES = (
    r"suppliers?|landlords?|lenders?|banks?|counsel|advisers?|advisors?|investors|employees|staff|licensors|licensees|partners|inventors?|owners?"
    r"|holders|university|institute|college|hospital|foundation|agency|government"
)
STOP = re.compile(rf"(?i)[;:%]|\b(?:{NEXT_CLAUSE}|{OTHER_SUMS}|{OTHER_CHARGES}|{OTHER_PAYEES})\b")
"""What must not stand between the verb and the sum: another clause, or what else is paid."""
UNDER_DEAL_NOW = re.compile(r"(?i)\b(?:has|have) (?:now |already |so far |also )?(?:received|collected|been paid)\b")
"""What was received up to the news is a total, no payment of its own."""
CONSENT = re.compile(r"(?i)\bconsents?\b|\bconsenting\b")
"""What a payment is for beside a transfer to which a party agrees."""
SETTLED = re.compile(r"(?i)\bsettle\w*")
IN_SETTLEMENT = re.compile(r"(?i)\bsettle(?:s|d|ment)\b[^$€£¥]{0,160}$")
"""What leads to a sum that is paid for peace, whatever is licensed with it."""
IN_LIEU = re.compile(r"(?i)\b(?:in lieu of|instead of|in place of)\b[^.$€£¥]{0,60}\b(?:payments|fees|instal?lments)\b")
"""What a fixed sum takes the place of, when a licence is changed."""
FOR_SALES = re.compile(r"(?i) (?:in cash )?for (?:the |its |all )?(?:past )?(?:sales|use|shipments)\b")
FOR_PATENTS = re.compile(
    r"(?i)^ ?(?:in (?:exchange|return) )?for (?:the|these|those|all) (?:[\w,-]+ ){0,4}(?:patents|trademarks|patent portfolio)\b[^;.$€£¥]{0,140}$"
)
"""Opens a sentence with what is bought."""
FOR_RIGHTS = re.compile(
    r"(?i) (?:in (?:consideration|exchange|return) (?:of|for)|as consideration for|for) (?:the|these|its|this) (?:[\w-]+ ){0,2}(?:rights|licen[sc]e|grant)\b"
)
HAS_PAID = re.compile(r"(?i)\b(?:has|have) paid\b[^,;.$€£¥]{0,40}$")
"""What was paid by the time that the agreement is told of."""
TO_WHOM = re.compile(r"^ to (?:the )?[A-Z][\w.&'’-]{1,30}(?: [A-Z][\w.&'’-]{1,30}){0,3}(?= (?:up)?(?:on|when|if|once|after|at|within)\b)")
"""Who gets a sum, between it and what it falls due with."""
PAID_NOW = re.compile(r"(?i)(?: in cash)? (?:now|down|at once|immediately|up ?front)\b")
FIRST = re.compile(r"(?i)\b(?:initial|first|non-?refundable|up-?front|immediately|at once|now|today|one-time|single)\b")
WITHIN_DAYS = re.compile(r"(?i)[^;,.$€£¥]{0,40}\bwithin [\w() -]{1,24} (?:business |working |calendar )?(?:days|weeks)\b")
ON_SIGNING = re.compile(r"(?i)[^$€£¥]{0,80}?\b(?:at|on|upon|with) (?:the )?(?:signing|signature|execution|closing)\b")
"""Behind another sum it tells when that one is paid."""
ANNUAL = re.compile(r"(?i)\b(?:annual(?:ly)?|yearly|per year|per annum|a year|each year|every year|each (?:of the )?(?:next|following))\b")
BY_OCCASION: dict[Occasion | None, TermType] = {Occasion.STEP: TermType.MILESTONE_PAYMENTS, Occasion.SALES: TermType.SALES_MILESTONES}
LATEST_OPENING = 4
"""Where the noun of a sentence stands at the latest that opens with it: "The consideration was …"."""
LONGEST = 120
"""Characters between a verb of paying and its sum."""


def bare_payment(line: Line, news: News, amount: Amount) -> TermType | None:
    """Return what a sum is for that a party pays or gets, where nothing names it; None where it may be for something else."""
    before = line.masked[: amount.start]
    clause = before[max(before.rfind("; "), before.rfind(". ")) + 1 :]
    if not may_be_fee(line, clause, amount):
        return None
    said = _paid_by_party(line, news, clause) or _named_payment(line, news, clause)
    return None if said is None else _kind(line, news, said, clause, amount)


def _paid_by_party(line: Line, news: News, clause: str) -> str | None:
    """Return the words between the nearest verb of paying and the sum, where nobody but parties is named around it."""
    verbs = [m for m in VERB.finditer(clause) if len(clause) - m.end() <= LONGEST]
    if not verbs:
        return None
    verb = verbs[-1]
    gap = clause[verb.end() :]
    if STOP.search(gap) or OTHER_NOUN.search(gap) or UNDER_DEAL_NOW.search(clause[verb.start() - 20 :]):
        return None
    near = {masked_index(m.group()) for m in ORGANIZATION.finditer(clause[max(0, verb.start() - 60) :])}
    return gap if _are_parties(news, near or set(line.names())) else None


def _named_payment(line: Line, news: News, clause: str) -> str | None:
    """Return the general noun of payment that stands right before a sum, in a sentence that names nobody but parties."""
    noun = NAMED.search(clause)
    if noun is None or PAID_NEAR.search(clause[: noun.start() + 1]) or OTHER_NOUN.search(clause[max(0, noun.start() - 30) :]):
        return None
    named = {masked_index(m.group()) for m in ORGANIZATION.finditer(line.masked)}
    is_told_first = not named and noun.start() <= LATEST_OPENING
    return noun.group() if is_told_first or _are_parties(news, named) else None


def _are_parties(news: News, named: set[int]) -> bool:
    """Say whether some organizations are named, each a partner of the happening; of an agreement also who signs it beside them."""
    told = (party for sighting in news.sightings for party in sighting.parties if news.group == "agreement")
    return bool(named) and named <= {*news.partners, *news.licensor, *news.licensee, *told}


def _kind(line: Line, news: News, said: str, clause: str, amount: Amount) -> TermType | None:
    """Return what a bare sum is for: what it falls due with, else what the happening is."""
    behind = line.text[amount.end :]
    is_agreement = news.type in (EventType.AGREEMENT, EventType.LICENSE_TAKEN)
    if CONSENT.search(line.text):
        return TermType.OTHER
    if SETTLED.search(line.text):
        return TermType.OTHER if is_agreement and IN_SETTLEMENT.search(clause.removesuffix(said)) else None
    occasion = None if FOR_SALES.match(behind) else occasion_of(TO_WHOM.sub("", behind))
    if occasion in BY_OCCASION:
        return BY_OCCASION[occasion]
    if is_agreement:
        return _price_of_rights(clause, behind) or _fee(news, said, clause, behind, is_on_signing=occasion is Occasion.SIGNING)
    if news.group == "change" and IN_LIEU.search(line.text[: amount.start]):
        return TermType.LICENSE_FEE
    return None if news.group == "money" else fee_of(news)


def _price_of_rights(clause: str, behind: str) -> TermType | None:
    """Return what a sum of a new agreement is for that is told with the rights or the patents that it pays."""
    if FOR_PATENTS.search(clause):
        return TermType.PURCHASE_PRICE
    if FOR_RIGHTS.match(behind):
        return TermType.UPFRONT_PAYMENT if HAS_PAID.search(clause) else TermType.LICENSE_FEE
    return None


def _fee(news: News, said: str, clause: str, behind: str, *, is_on_signing: bool) -> TermType | None:
    """Return what a sum of a new agreement is that falls due with time alone; without a licence only what is paid at once is told."""
    is_annual = ANNUAL.search(said) or ANNUAL.search(behind[:40])
    is_at_once = is_on_signing or PAID_NOW.match(behind) or WITHIN_DAYS.match(behind)
    if is_at_once and not is_annual:
        return TermType.UPFRONT_PAYMENT
    if not says_licence(told.text for told in news.lines()):
        return None
    is_first = FIRST.search(said) or ON_SIGNING.match(clause[-80:])
    return TermType.UPFRONT_PAYMENT if is_first and not is_annual else TermType.LICENSE_FEE
