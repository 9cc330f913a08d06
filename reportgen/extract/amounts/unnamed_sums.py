"""Sums that no noun names: what a sentence says of when or for what they fall due tells what they are.

Reads: "a further $6 million upon approval" (a milestone), "$0.35 for each chip sold" (a royalty), "up to $15 million if sales reach …".
Refuses: "a license for $6 million" (no sale), "sold for $12 a share", "sales of $15 million if the launch succeeds".
"""

import re

from reportgen.extract.amounts.sums_by_measure import fee_by_capacity, fee_for_extension, least_price, sold_by_measure
from reportgen.extract.amounts.term_nouns import Noun, unnamed
from reportgen.model import TermType
from reportgen.scan.money import Amount

RECEIVED_TOTAL = re.compile(
    r"(?i)\b(?:received|earned|recorded|collected|paid|raised|recogni[sz]ed|invested|spent|boost\w*|bring\w*|cross\w*|surpass\w*)\b"
)
ON_EVENT = re.compile(
    r"(?i) (?:more )?(?:when|once|if|upon|on|after) [^,;.$]{0,60}?\b(?:phase (?:[1-4]|I{1,3}V?\b)|approv\w+|submi(?:ts?|tted|tting|ssion)|grants? the marketing|marketing authori[sz]ation|clears?\b|cleared|clearance|first (?:patient|commercial sale)|launch\w*|licensure\b|Shonin\b|regulator\w*|IND\b|NDA\b|BLA\b)"
)
ON_SALES_LEVEL = re.compile(
    r"(?i) (?:more )?(?:in (?:additional |further |contingent |future |one-time |other ){0,2}payments? )?(?:in (?:all|total) )?(?:when|once|if|as|upon|should) (?:[^,;.$]|U\.S\.){0,40}\bsales\b[^,;.$]{0,30}\b(?:reach|exceed|pass|surpass|hit|meet|achiev)\w{0,3}\b"
)
STEP_FIRST = re.compile(r"(?i)(?:when|once|upon|if|on|after|should|following) (?!(?:or about )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d)(?![^,;.$€£¥]{0,60}\boption\b)(?:the )?[^.;$€£¥]{10,160}?(?:,| an?(?:other)?| the) ")
FALLS_DUE = re.compile(r"(?i) (?:more )?(?:falls?|becomes?|is|are|will be|will become|would be|comes?) (?:then )?(?:due|payable|owed)\b")
TAKEOVER_RECALLED = re.compile(r"(?i)^(?:acquired|bought|purchased) (?:in|last|earlier|this)\b|^(?:acquisition|purchase) of (?:[A-Z]\w{1,30} ){1,6}for")
"""What a relative clause tells of a takeover: "Alpha, which Beta bought in March for $48 billion"."""
PAYING_ANEW = re.compile(
    r"(?i)\b(?:pay|pays|receives?|owes?|earn|remits?|further|another|additional)\b(?: [\w-]+){0,3} {1,3}$"
)
SOLD_FOR = re.compile(
    r"(?i)\b(?:acquir\w+|purchas\w+|buy(?:s|ing)?|bought|sell(?:s|ing)?|sold|sale|assign\w*|transfer\w*|divest\w*)\b[^;$€£¥]{3,200}? (?:for|in exchange for|at a price of|price (?:is|was|of))"
    r"(?: (?:an?|the|total|cash|consideration|of|payment|sum|price|aggregate|purchase|in|approximately|initial|gross|net|one-time)){0,8} {0,2}$"
)
NOT_SOLD = re.compile(
    r"(?i)\bordered\b|\bdevices\b|\bdisposables\b|\binstruments\b|\bshares?\b|\bstock\b|\bunits\b|\blicen[sc]es?\b|(?<!all )(?<!all of its )(?<!its )\brights to\b|per share"
    r"|\b(?:subsidiar(?:y|ies)|divisions?|(?:[A-Z][\w-]{1,30}['’]s|its|his|their|the) (?:[\w-]+ ){0,3}(?:unit|arm|business)|stake in|interest in|whole business|entire business)\b"
    r"|\b(?:offices?|buildings?|headquarters|real estate|land|factory|warehouses?|aircraft|vessels?)\b"
)
"""A licence is no sale, nor is that of a building; who buys all rights buys the thing."""
LEAST_PRICE = 1000
"""Below it, what something is sold for is the price of an article, not of rights."""
ARTICLE = (
    r"(?:each|every) (?:[\w-]+ ){1,4}?(?:sold|shipped|made|produced|installed|distributed|manufactured|downloaded)\b"
)
PER_ARTICLE = re.compile(rf"(?i) (?:for|on|per) {ARTICLE}")
FOR_EACH = re.compile(
    rf"(?i)\b(?:for|on) {ARTICLE}[^;.$€£¥]{{0,60}}\b(?:pays?|remits?|owes?)(?: a further| another)? {{1,3}}$"
)
FOR_PAST = re.compile(r"(?i)(?: in cash)? (?:for|in respect of|on account of|in settlement of|to cover) (?:its |the |all |any )?(?:alleged )?past (?:infringements?|sales|use|usage|royalties|shipments|damages)\b")
CASH_AND_SHARES = re.compile(r"(?i) in (?:combined |total |aggregate |upfront |near-term ){0,2}(?:cash and (?:an? )?equity(?: investments?)?|equity and cash|upfront and equity|cash and stock purchases?|fees and equity(?: investments?)?)\b(?! securities| holdings)")
IS_RECEIVED = re.compile(r"(?i)\b(?:receiv\w+|pays?|paying|gets?|collects?|worth|brings?|provid\w+|includ\w+)\b[^;.$€£¥]{0,30}$")
SUPPLIED_AT = re.compile(r"(?i)\b(?:suppl(?:y|ies|ied)|purchas\w+|buys?|sells?|deliver\w*|manufactur\w+)\b(?![^;.$€£¥]{0,90}\b(?:shares?|stock|units|warrants?)\b)[^;.$€£¥]{0,90} (?:at|for) (?:an? |the )?(?:[\w-]+ ){0,2}price of $")
PER_UNIT = re.compile(r"(?i) (?:per|a|for each|for every|each) (?!share|year|annum|month|barrel|ounce|ton\b|unit of)")
WITH_PARTS = re.compile(
    r"(?i)^(?: (?:over|during|within|in) (?:the|that|this) [^,;.$€£¥]{3,30})?,? (?:which )?(?:including|includes|comprising|consisting of|made up of|comprised of)\b[^;.]{0,60}(?:up-?front|milestone|payment|fee|royalt)"
    r"|^,? (?:comprising|consisting of|made up of|comprised of) (?:[A-Z]{2,3} ?)?[$€£¥][\d.,]{1,14}(?: (?:million|billion|thousand))? (?:for|as|on|upon)\b[^;$€£¥]{3,120}\band (?:[A-Z]{2,3} ?)?[$€£¥]"
)


def unnamed_sum(text: str, amount: Amount) -> Noun | None:
    """Return what an amount is by what it includes, buys, is paid for or falls due with."""
    for kind in (_for_past, _supplied, sold_by_measure, least_price, fee_by_capacity, fee_for_extension, _whole, _sold_for, _per_article, _on_event, _on_sales, _in_a_list, _least_royalty):
        noun = kind(text, amount)
        if noun is not None:
            return noun
    return None


def _for_past(text: str, amount: Amount) -> Noun | None:
    """Return the payment that makes good what was done without a licence."""
    behind = FOR_PAST.match(text[amount.end :])
    return unnamed(TermType.OTHER, amount) if behind else None


def in_cash_and_shares(text: str, amount: Amount) -> Noun | None:
    """Return the total of what is paid partly in cash and partly for shares."""
    is_total = CASH_AND_SHARES.match(text[amount.end :]) is not None and IS_RECEIVED.search(text[: amount.start]) and not RECEIVED_TOTAL.search(text[max(0, amount.start - 60) : amount.start])
    return unnamed(TermType.HEADLINE_TOTAL, amount) if is_total else None


def _supplied(text: str, amount: Amount) -> Noun | None:
    """Return the price at which an article is supplied."""
    is_price = SUPPLIED_AT.search(text[: amount.start][-200:]) and PER_UNIT.match(text[amount.end :])
    return unnamed(TermType.SUPPLY_PRICE, amount) if is_price else None


def _whole(text: str, amount: Amount) -> Noun | None:
    """Return the stated total where an amount is said to include payments."""
    is_total = WITH_PARTS.match(text[amount.end :]) is not None and not RECEIVED_TOTAL.search(
        text[max(0, amount.start - 60) : amount.start]
    )
    return unnamed(TermType.HEADLINE_TOTAL, amount) if is_total else None


def _per_article(text: str, amount: Amount) -> Noun | None:
    """Return the royalty that is a sum for each article sold."""
    is_royalty = PER_ARTICLE.match(text[amount.end :]) or FOR_EACH.search(text[: amount.start][-160:])
    return unnamed(TermType.ROYALTY, amount) if is_royalty else None


def _on_event(text: str, amount: Amount) -> Noun | None:
    """Return the milestone payment that falls due with a step of development, though nothing calls it one."""
    is_on_event = ON_EVENT.match(text[amount.end :]) and PAYING_ANEW.search(text[: amount.start])
    payable = IS_PAYABLE.match(text[amount.end :])
    is_payable = payable is not None and ON_EVENT.match(text[amount.end + payable.end() :]) is not None
    is_due_then = STEP_FIRST.match(text) and FALLS_DUE.match(text[amount.end :])
    if not is_on_event and not is_payable and not is_due_then:
        return None
    return unnamed(TermType.MILESTONE_PAYMENTS, amount)


def _on_sales(text: str, amount: Amount) -> Noun | None:
    """Return the sales milestone that falls due at a level of sales, though nothing calls it one."""
    if not ON_SALES_LEVEL.match(text[amount.end :]) or not PAYING_ANEW.search(text[: amount.start]):
        return None
    return Noun(type=TermType.SALES_MILESTONES, start=amount.start, end=amount.end)


IS_PAYABLE = re.compile(r"(?i) (?:more )?(?:is|are|becomes?|falls?|will be) (?:then )?(?:payable|due)")
IN_A_LIST = re.compile(r"(?i)\b(?:pays?|paid|owes?|receives?|payments? of|entitled to)\b(?:[^.]|\.\d){0,240}\((?:i{1,3}|iv|v|[a-e]|[1-5])\) (?:an? )?(?:further |additional |another )?$")
ON_STEP = re.compile(r"(?i) (?:when|once|if|upon|on|after) (?!(?:the )?(?:signing|execution|closing|effective|anniversary|completion of the (?:agreement|transaction)))")
AT_LEAST_ROYALTY = re.compile(r"(?i)\broyalt(?:y|ies)\b[^;.$€£¥]{0,80},? (?:or|but|and|with)(?: (?:in any case|never|not|subject to))? ?$")
OR_ROYALTY = re.compile(r"(?i)\broyalt(?:y|ies)\b[^;.$€£¥]{0,60}(?:%|\bper ?cent)[^;.$€£¥]{0,60}\bor(?: of)? {0,2}$")
WHICHEVER = re.compile(r"(?i) (?:per|for each|for every|a|an|each) [\w-]+(?: [\w-]+){0,3},? (?:whichever|if (?:higher|greater|that is))\b")
A_YEAR = re.compile(r"(?i) (?:a|per|each|every) (?:calendar )?year\b| annually\b")


def _in_a_list(text: str, amount: Amount) -> Noun | None:
    """Return the milestone payment that a list of payments ties to a step: "(ii) $500,000 when …"."""
    if not IN_A_LIST.search(text[: amount.start]) or not ON_STEP.match(text[amount.end :]):
        return None
    return unnamed(TermType.MILESTONE_PAYMENTS, amount)


def _least_royalty(text: str, amount: Amount) -> Noun | None:
    """Return the royalty of which a year's least sum or a sum for each piece is stated: "a royalty of 2%, or at least $25,000 a year"."""
    if OR_ROYALTY.search(text[: amount.start]) and WHICHEVER.match(text[amount.end :]):
        return unnamed(TermType.ROYALTY, amount)
    is_least = amount.money.max is None and AT_LEAST_ROYALTY.search(text[: amount.start]) and A_YEAR.match(text[amount.end :])
    return unnamed(TermType.ROYALTY, amount) if is_least else None


def _sold_for(text: str, amount: Amount) -> Noun | None:
    """Return the price of what is sold or bought "for" an amount; shares and whole companies have none here."""
    match = SOLD_FOR.search(text[: amount.start][-280:])
    if match is None or TAKEOVER_RECALLED.search(match.group()) or (amount.money.max or amount.money.min or 0) < LEAST_PRICE or NOT_SOLD.search(match.group()):
        return None
    return unnamed(TermType.PURCHASE_PRICE, amount)
