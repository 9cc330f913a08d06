"""Sums that a measure or an extension names: the price of a supply by the piece, a licence fee by capacity, the fee for more time.

Reads: "supplies the adjuvant at $0.55 per dose", "a fee of $240 per barrel of daily capacity", "will pay $500,000 if it extends the option".
Refuses: "sold shares at $0.55 per share", "a plant that cost $240 per barrel of capacity".
"""

import re

from reportgen.extract.amounts.term_nouns import Noun, unnamed
from reportgen.model import TermType
from reportgen.scan.money import Amount

SOLD_AT = re.compile(
    r"(?i)\b(?:sells?|suppl(?:y|ies|ied)|deliver(?:s|ed)?|provid(?:es?|ed)|purchas(?:es?|ed)|buys?)\b(?:(?!\b(?:shares?|stock|units|notes?|warrants?|tickets?)\b)[^.;$€£¥]){3,80} (?:at|for)(?: an? (?:transfer |supply |fixed |initial )?prices? of)? {0,2}$"
)
MUST_BUY = re.compile(r"(?i)\b(?:must|will|shall|is to|agreed to|has to) (?:also )?(?:buy|purchase|obtain|order)\b(?:(?!\b(?:shares?|stock|units|notes?)\b)[^.;$€£¥]){3,90},(?: at)? {0,2}$")
"""What is supplied, told before its price."""
PER_MEASURE = re.compile(
    r"(?i) (?:per|a|an|each|for each|for every) (?:dose|tablet|vial|capsule|syringe|gram|kilo(?:gram)?|kg|milligram|pound|ton(?:ne)?|lit(?:er|re)|gallon|barrel|bushel|bag|bottle|piece|wafer|chip|watt|meter|metre|foot|square (?:foot|meter|metre)|kit|test|cartridge|device)\b"
)
LEAST_PRICE = re.compile(r"(?i)\b(?:transfer|supply|purchase) prices?\b[^.;$€£¥]{3,120}(?:,| but| and)(?: (?:but|and|in any case|always))?(?: of)? {0,2}$")
FEE_OF = re.compile(r"(?i)\bfees? (?:of|is|amounts to) {0,2}$")
OF_CAPACITY = re.compile(r"(?i) (?:per|for each|for every|a) [\w-]+(?: [\w-]+){0,2} of (?:[\w-]+ ){0,2}capacity\b")
IF_EXTENDED = re.compile(
    r"(?i)^(?: more)?,? (?:if|when|should|in case) [^,;.$€£¥]{2,40} (?:extends?|renews?|prolongs?|lengthens?|(?:chooses?|takes?|wants?|asks for|elects) (?:to (?:extend|renew|prolong|lengthen)\b|(?:the |an? )?(?:additional|extra|further|second|longer) (?:[\w-]+ )?(?:year|season|term|period)))\b"
)
MAY_EXTEND = re.compile(r"(?i)\b(?:may|can|could|entitled to|right to|option to) (?:extend|renew|prolong)\b[^;.$€£¥]{3,90}? (?:up)?(?:on|against|for|by|with) (?:the )?(?:payment of|paying)(?: an?)?(?: [\w-]+ (?:fee|sum|payment) of)? {0,2}$")
EXTENDED_FIRST = re.compile(r"(?i)(?:^|[.;] )(?:if|should|when) [^,;.$€£¥]{2,40} (?:extends?|renews?|prolongs?|lengthens?)\b[^,;.$€£¥]{0,60}, [^,;.$€£¥]{2,40} (?:will|shall|must|is to) (?:pay|owe)[^,;.$€£¥]{0,40}$")


def sold_by_measure(text: str, amount: Amount) -> Noun | None:
    """Return the price at which one party supplies the other: "supplies the adjuvant at $0.55 per dose"."""
    is_price = SOLD_AT.search(text[: amount.start]) and PER_MEASURE.match(text[amount.end :])
    if not is_price:
        is_price = SOLD_AT.search(text[: amount.start]) and PER_MEASURE.search(text[amount.start : amount.end])
    if not is_price:
        is_price = MUST_BUY.search(text[: amount.start]) and PER_MEASURE.search(text[amount.start : amount.end + 24])
    return unnamed(TermType.SUPPLY_PRICE, amount) if is_price else None


def least_price(text: str, amount: Amount) -> Noun | None:
    """Return the price below which a supply price never falls: "at a price of 40% of its sales, but never below $610 a unit"."""
    is_least = amount.money.max is None and LEAST_PRICE.search(text[: amount.start]) is not None
    return unnamed(TermType.SUPPLY_PRICE, amount) if is_least else None


def fee_by_capacity(text: str, amount: Amount) -> Noun | None:
    """Return the licence fee of a process, which is taken by the capacity of the plant: "a fee of $240 per barrel of daily capacity"."""
    is_fee = FEE_OF.search(text[: amount.start]) and (OF_CAPACITY.match(text[amount.end :]) or OF_CAPACITY.search(text[amount.start : amount.end + 60]))
    return unnamed(TermType.LICENSE_FEE, amount) if is_fee else None


def fee_for_extension(text: str, amount: Amount) -> Noun | None:
    """Return the fee that a party pays if it extends a term: "will pay $500,000 if it extends the option"."""
    is_fee = MAY_EXTEND.search(text[: amount.start]) or IF_EXTENDED.match(text[amount.end :]) or EXTENDED_FIRST.search(text[: amount.start])
    return unnamed(TermType.EXTENSION_FEE, amount) if is_fee else None
