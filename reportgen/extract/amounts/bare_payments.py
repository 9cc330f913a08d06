"""Sums that a party pays or gets without a noun that says what for: read by who pays, and by when or for what the sum falls due.

Reads: "Beta will make a one-time, non-refundable payment to Alpha of $2 million", "the consideration was a single payment of $875,000".
Refuses: "Beta paid $2 million in damages", "Alpha received $9 million to date", "it pays $3 for supplies"; what an outsider pays.
"""

import re

from reportgen.extract.amounts.due_times import Occasion, occasion_of
from reportgen.extract.amounts.paid_between import LEAST_FEE, is_other_money
from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line
from reportgen.extract.no_terms.no_term import OWN_NOUN
from reportgen.extract.topics.rights_language import says_licence
from reportgen.model import EventType, Qualifier, TermType, Unit
from reportgen.scan.masking import ORG, ORGANIZATION, masked_index
from reportgen.scan.money import Amount

PAYING = r"(?:pay|pays|paying|paid|remit|remits|remitted|owes|advance|advances|advanced|(?:hand|hands|handed) over|puts? down|(?:make|makes|making|made)(?= [^;$€£¥]{0,90}\b(?:payments?|deposit|advance)\b))"
GETTING = r"(?:receives?|receiving|received|collects?|gets?|be paid|been paid|is paid|was paid|entitled to)"
AUXILIARY = r"(?:will|shall|would|must|is|are|was|has|have|to|be|been|also|then|now|further|agreed|agrees|obliged|obligated|required|has agreed|itself|both|today|promptly|immediately|in turn|in return|thus|therefore|initially)"
VERB = re.compile(
    rf"(?i)(?:(?P<side>{ORG})(?:,[^,;$€£¥]{{1,60}},)?|\b(?:it|they|who|which|and|,))(?: {AUXILIARY}){{0,6}},? (?:{PAYING}|{GETTING})\b(?! (?:up|off|back|for|by)\b)"
)
"""A party that pays or is paid, or what stands for one that is named before."""
NAMED = re.compile(r"(?i)(?:^|[,;:] ?|\b(?:is|was|of|for|with|pays?|paid|paying|an?|the|its|bears|carries|against|in return for|in exchange for) )(?:(?:one-time|single|cash|further|additional|initial|total|entry|final|fixed|non-?refundable|lump[- ]sum|access),? ){0,3}(?:payment|fee|sum|amount|consideration)(?: (?:for (?:the|this|these) (?:rights|licen[sc]e|amendment|extension|option|change)))?(?:,)? (?:is|was|are|will be|would be|of|amounts? to|comes? to|equals?)(?: (?:an?|the|single|one-time|lump[- ]sum|cash|payment|fee|sum|total|of|non-?refundable|about|approximately)){0,6} {1,3}$")
"""A general noun of payment right before a sum."""
PAID_NEAR = re.compile(rf"(?i)\b(?:{PAYING}|{GETTING})\b[^;]{{1,60}}$")
"""A verb of paying before the noun: to whom is paid then decides."""
OTHER_NOUN = re.compile(
    r"(?i)\b(?:user|advisory|adviser|advisor|management|success|finder'?s?|legal|attorneys?'?|underwriting|arrangement|commitment|filing|break-?up|directors?'?|audit\w*|consulting|placement|facility|closing|service|rental|lease|interest|insurance|severance|retention|salary|tuition|court|purchase|supply|work|construction|registration|membership|listing) (?:fees?|payments?|sum|consideration)"
)
"""A payment for something else than rights."""
STOP = re.compile(
    r"(?i)[;:%]|\b(?:if|when|once|because|although|while|and|or|plus|that|which|who|for|with|on|upon|at|under|royalt\w*|shares?|stock|equity|revenues?|sales|costs?|expenses?|salar\w+|rent|interest|dividends?|tax\w*|damages|fines?|penalt\w*|loans?|notes?|debts?|judgments?|wages?|staff|anniversary of its|premiums?|supplies|suppliers?|landlords?|lenders?|banks?|counsel|advisers?|advisors?|investors|employees|minimum|proceeds|income|profits?|grants?|funding|reimburs\w+|goods|services?|milestones?|licensors|licensees|partners|inventors?|owners?|holders|university|institute|college|hospital|foundation|agency|government|guaranteed)\b"
)
"""What must not stand between the verb and the sum: another clause, or what else is paid."""
NOT_PAID = re.compile(r"(?i)\b(?:not|never|no longer|had|previously|formerly|already|earlier|originally|can|may|could|might|option|los(?:es?|ing|t)|forgo\w*|chance|waiv\w*|reliev\w*|released|lenders?|refus\w+|fail\w*|su(?:ed|es|ing)|claim\w*|demand\w*|offer\w*|propos\w+|expects? to spend)\b")
IN_ALL = re.compile(r"(?i)\b(?:to date|so far|in all|in total|cumulative\w*|altogether|aggregate|since (?:the )?(?:inception|signing|beginning|19|20))\b")
UNDER_DEAL_NOW = re.compile(r"(?i)\b(?:has|have) (?:now |already |so far |also )?(?:received|collected|been paid)\b")
"""What was received up to the news is a total, no payment of its own."""
IN_INSTALMENTS = re.compile(r"(?i)\b(?:monthly|quarterly|semi-?annual|annual) (?:cash )?(?:instal?lments|payments)\b")
"""How a sum is spread; no income of a quarter."""
FOR_OTHERS = re.compile(
    r"(?i),? (?:per (?!year|annum)|(?:(?:in|of|as|for|worth of|towards?|to cover|to settle) (?:(?:its|the|their|any|all|an?|such|past|unpaid|certain) ){0,2}(?:[\w-]+ ){0,3})(?:shares?|stock|suppl\w+|services?|equipment|products?|goods|damages|costs?|expenses|work|studies|infring\w+|litigation|lawsuit|claims?|inventor\w+|interest|taxes|rent|loans?|debt|notes?|dividends?|royalties|materials|patients|employees|sponsorship)\b)"
)
OTHER_SENTENCE = re.compile(
    r"(?i)\b(?:lawsuit|litigation|verdict|judgment|jury|infring\w+|damages|breach|default|indemnif\w*|settle\w*|insurance|bankruptcy|escrow|lease|rent|loan|credit|mortgage|dividend|employ\w+|severance|salary|bonus|tax(?:es)?|construction|equipment|building|land|offering|underwrit\w+|merger|tender offer)\b"
)
CONSENT = re.compile(r"(?i)\bconsents?\b|\bconsenting\b")
"""What a payment is for beside a transfer to which a party agrees."""
IN_LIEU = re.compile(r"(?i)\b(?:in lieu of|instead of|in place of)\b[^.$€£¥]{0,60}\b(?:payments|fees|instal?lments)\b")
"""What a fixed sum takes the place of, when a licence is changed."""
FOR_SALES = re.compile(r"(?i) (?:in cash )?for (?:the |its |all )?(?:past )?(?:sales|use|shipments)\b")
FOR_A_THING = re.compile(
    r"(?i) for (?!(?:(?:the|these|those|this|its|all|any|such|an?|certain|exclusive|non-exclusive|world-?wide|sole|extended|additional|further|past) ){0,3}(?:[\w-]+ ){0,2}(?:rights?|licen[sc]es?|patents?|technology|know-how|extension|option|amendment|use|sales|shipments|release|return|termination|assignment|transfer|grant)\b)|,? against\b"
)
"""What else is bought; or what the sum is set off against."""
PAID_NOW = re.compile(r"(?i)(?: in cash)? (?:now|down|at once|immediately|up ?front)\b")
FOR_SUM = re.compile(r"(?i)\b(?:in lieu of|instead of|in place of) (?:the )?(?:[A-Z]{2,3} ?)?[$€£¥]")
"""A sum that this one takes the place of tells what it is, and its own noun is not here."""
FIRST = re.compile(r"(?i)\b(?:initial|first|non-?refundable|up-?front|immediately|at once|now|today|one-time|single)\b")
WITHIN_DAYS = re.compile(r"(?i)[^;,.$€£¥]{0,40}\bwithin [\w() -]{1,24} (?:business |working |calendar )?(?:days|weeks)\b")
ON_SIGNING = re.compile(r"(?i)\b(?:at|on|upon|with) (?:the )?(?:signing|signature|execution|closing)\b")
ANNUAL = re.compile(r"(?i)\b(?:annual(?:ly)?|yearly|per year|per annum|a year|each year|every year|each (?:of the )?(?:next|following))\b")
OF_HAPPENING = {
    "change": TermType.AMENDMENT_FEE,
    "option": TermType.OPTION_FEE,
    "assignment": TermType.PURCHASE_PRICE,
    "ending": TermType.TERMINATION_PAYMENT,
    "exercise": TermType.OPTION_EXERCISE_FEE,
}
"""What a bare payment is for, by the happening that it is told of."""
BY_OCCASION = {Occasion.STEP: TermType.MILESTONE_PAYMENTS, Occasion.SALES: TermType.SALES_MILESTONES}
LATEST_OPENING = 4
"""Where the noun of a sentence stands at the latest that opens with it: "The consideration was …"."""
LONGEST = 120
"""Characters between a verb of paying and its sum."""


def bare_payment(line: Line, news: News, amount: Amount) -> TermType | None:
    """Return what a sum is for that a party pays or gets, where nothing names it; None where it may be for something else."""
    before, behind = line.masked[: amount.start], line.text[amount.end :]
    clause = before[max(before.rfind("; "), before.rfind(". ")) + 1 :]
    if not _may_be_fee(line, clause, behind, amount):
        return None
    said = _paid_by_party(line, news, clause) or _named_payment(line, news, clause)
    return None if said is None else _kind(line, news, said, behind, amount)


def _may_be_fee(line: Line, clause: str, behind: str, amount: Amount) -> bool:
    """Say whether nothing beside a sum tells that it is income, a debt, a price, or a total of the past."""
    near = clause[-120:] + behind[:60]
    return not (
        (amount.money.min or amount.money.max or 0) < LEAST_FEE
        or amount.money.qualifier not in (Qualifier.EXACT, Qualifier.ABOUT)
        or amount.money.unit is Unit.SHARE
        or is_other_money(IN_INSTALMENTS.sub("", near))
        or IN_ALL.search(near)
        or OTHER_SENTENCE.search(line.text)
        or FOR_OTHERS.match(behind)
        or FOR_A_THING.match(behind)
        or FOR_SUM.search(line.text[: amount.start])
        or OWN_NOUN.match(behind)
        or NOT_PAID.search(clause[-80:])
    )


def _paid_by_party(line: Line, news: News, clause: str) -> str | None:
    """Return the words between the nearest verb of paying and the sum, where nobody but parties is named around it."""
    verbs = [m for m in VERB.finditer(clause) if len(clause) - m.end() <= LONGEST]
    if not verbs:
        return None
    verb = verbs[-1]
    gap = clause[verb.end() :]
    if STOP.search(gap) or OTHER_NOUN.search(gap) or UNDER_DEAL_NOW.search(clause[verb.start() - 20 :]):
        return None
    named = {masked_index(m.group()) for m in ORGANIZATION.finditer(clause[max(0, verb.start() - 60) :])}
    return gap if named and _are_parties(line, news, named) else None


def _named_payment(line: Line, news: News, clause: str) -> str | None:
    """Return the general noun of payment that stands right before a sum, in a sentence that names nobody but parties."""
    noun = NAMED.search(clause)
    if noun is None or PAID_NEAR.search(clause[: noun.start() + 1]) or OTHER_NOUN.search(clause[max(0, noun.start() - 30) :]):
        return None
    named = {masked_index(m.group()) for m in ORGANIZATION.finditer(line.masked)}
    is_told_first = not named and noun.start() <= LATEST_OPENING
    return noun.group() if is_told_first or (named and _are_parties(line, news, named)) else None


def _are_parties(line: Line, news: News, named: set[int]) -> bool:
    """Say whether the organizations that are named are partners of the happening, or the filer beside them."""
    sides = {*news.partners, *news.licensor, *news.licensee}
    return named <= sides and bool(sides)


def _kind(line: Line, news: News, said: str, behind: str, amount: Amount) -> TermType | None:
    """Return what a bare sum is for: what it falls due with, else what the happening is."""
    if CONSENT.search(line.text):
        return TermType.OTHER
    occasion = None if FOR_SALES.match(behind) else occasion_of(behind)
    if occasion in (Occasion.STEP, Occasion.SALES):
        return BY_OCCASION[occasion]
    if news.group == "change" and IN_LIEU.search(line.text[: amount.start]):
        return TermType.LICENSE_FEE
    if news.type not in (EventType.AGREEMENT, EventType.LICENSE_TAKEN):
        return OF_HAPPENING.get(news.group) if news.type is not EventType.EXTENSION else TermType.EXTENSION_FEE
    if occasion is Occasion.SIGNING or PAID_NOW.match(behind):
        return TermType.UPFRONT_PAYMENT
    if not says_licence(told.text for told in news.lines()):
        return None
    if ANNUAL.search(said) or ANNUAL.search(behind[:40]):
        return TermType.LICENSE_FEE
    is_first = FIRST.search(said) or WITHIN_DAYS.match(behind) or ON_SIGNING.search(line.text[: amount.start][-80:])
    return TermType.UPFRONT_PAYMENT if is_first else TermType.LICENSE_FEE
