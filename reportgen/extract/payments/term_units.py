"""What one amount is for: the deal as a whole, each product or target, a year, a share.

Reads: "For each program, an exercise fee of $18 million" (program), "a minimum royalty of $50,000 for 2021" (year).
Refuses: "$5 million upfront and royalties for each product": the upfront payment is for the deal.
"""

import re

from reportgen.extract.no_terms.share_sums import DEAREST_SHARE
from reportgen.model import TermType, Unit
from reportgen.scan.bounds import unit_named
from reportgen.scan.money import Amount

SMALLER = re.compile(r"(?i)\b(?:per|each|every|a share|apiece|annual(?:ly)?(?! (?:(?:worldwide|global|net|aggregate|cumulative|gross|product|U\.S\.) ){0,3}sales\b)|a year)\b")
ANOTHER_SUM = re.compile(
    r"[;$€£¥]|(?:,| and| as well as| plus) (?:an? |the |up to |tiered )?(?=[^,;]{0,30}(?:royalt|payments?\b|fees?\b|[$€£¥]|shares\b|will |shall ))|\. (?=[A-Z])"
)
"""What begins the words on another payment."""
NEAR = 90
"""Characters beside an amount that may say what it is for."""
OPENS_FOR_EACH = re.compile(r"(?i)^[ (]{0,3}(?:in addition,? |also,? )?(?:for|on|with respect to|under|per) (?:each|every) (?:of (?:the|its) )?(?:[\w-]+ ){0,3}?(?P<word>targets?|antigens?|products?|compounds?|candidates?|program(?:me)?s?|indications?|licen[sc]es?)\b")
"""Opens a sentence whose sums are all for one of several."""
OF_YEAR = re.compile(r"(?i) (?:for|in|during) (?:the |each |calendar |fiscal |contract ){0,3}(?:(?:19|20)\d\d\b|(?:first|second|third|fourth|fifth|each|every|following|subsequent|later)\b[^,;.$€£¥]{0,24} years?\b)")
OF_EACH_YEAR = re.compile(r"(?i)\bfor each of (?:19|20)\d\d\b[^;.$€£¥]{0,60}$")
EVERY_YEAR = re.compile(r"(?i) (?:in|of) (?:[\w-]+ ){1,3}(?:each|every) (?:calendar |fiscal |contract )?year\b")
MINIMUM = re.compile(r"(?i)\bminim")
BY_YEAR = frozenset({TermType.ROYALTY, TermType.MAINTENANCE_FEE})
"""What has a least sum for a year."""


def unit_of_term(text: str, kind: TermType, amount: Amount) -> Unit | None:
    """Return what an amount is for: the deal as a whole where the words beside it speak of nothing smaller."""
    is_of_all = kind is TermType.EQUITY_PURCHASE and amount.money.unit is None
    if (amount.money.unit is Unit.SHARE or is_of_all) and (amount.money.max or 0) >= DEAREST_SHARE:
        return Unit.DEAL
    if amount.money.unit is not None:
        return amount.money.unit
    opened = OPENS_FOR_EACH.match(text)
    if opened is not None:
        return unit_named(opened["word"])
    if EVERY_YEAR.match(text, amount.end) or (kind in BY_YEAR and MINIMUM.search(text) and _is_of_year(text, amount)):
        return Unit.YEAR
    return None if SMALLER.search(_beside(text, amount)) else Unit.DEAL


def _is_of_year(text: str, amount: Amount) -> bool:
    return OF_YEAR.match(text, amount.end) is not None or OF_EACH_YEAR.search(text[: amount.start]) is not None


def _beside(text: str, amount: Amount) -> str:
    """Return the words on both sides of an amount up to another payment."""
    before, behind = text[: amount.start], text[amount.end :]
    begun = max((match.end() for match in ANOTHER_SUM.finditer(before)), default=0)
    return f"{before[begun:][-NEAR:]} {ANOTHER_SUM.split(behind, maxsplit=1)[0][:NEAR]}"
