"""The least and the most that a sum may be: what could be paid is a most, a minimum royalty is a least.

Reads: "could receive milestones of $40 million" (up to), "a minimum royalty of $1 million" (at least), "the highest cost, $3 million" (up to).
Refuses: "could receive payments totaling $72 million", "is eligible for milestones of $5 million": both are exact.
"""

import re
from decimal import Decimal

from reportgen.extract.amounts.term_alternatives import is_alternative
from reportgen.extract.amounts.term_nouns import OPEN_ENDED, Noun
from reportgen.model import Qualifier, TermType
from reportgen.scan.money import Amount

PART_OF_MOST = re.compile(
    r"(?i)\bup to\b[^;]{0,120}\b(?:of which|including|comprising|consisting of|comprised of)\b[^;]{0,160}$"
    r"|\bup to\b[^;()]{0,120}\((?:(?:(?:US|EUR|USD) ?)?[$€£¥]?\d[^;()]{0,160})?$"
)
ON_ITS_OWN = re.compile(r"(?i) (?:(?:is |are )?(?:due |payable |paid ))?(?:upon|when|if|once|after|following|on) (?!(?:achiev\w+|attain\w+|reaching|meeting|various|certain|specified)\b)")
"""What makes a part of the most that may be paid a sum of its own: it falls due with one step."""
MOST_OF_COST = re.compile(r"(?i)\b(?:highest|maximum|largest|greatest|cap|ceiling|limit)\b(?:[^;.]|\.\d){0,140}$")
"""What makes a sum that is paid back the most that is paid back."""
PAID_BACK = frozenset({TermType.REIMBURSEMENT, TermType.COST_SHARE, TermType.RESEARCH_FUNDING})
MINIMUM = re.compile(r"(?i)\bminimum\b[^,;]{0,30}\broyalt|\broyalt\w+[^,;]{0,40}\bminimum\b")
EACH_YEAR = re.compile(r"(?i)\b(?:minimum (?:annual|yearly|quarterly)|(?:annual|yearly|quarterly) (?:guaranteed )?minimum|minimum (?:annual |yearly )?royalt(?:y|ies) (?:is|are) (?:set|fixed) at)\b")
OF_A_YEAR = re.compile(r"(?i) (?:a|per|each|every|in each) (?:calendar |contract |license |fiscal )?(?:year|quarter|annum)\b| (?:in|for) (?:19|20)\d\d\b| annually\b")
"""What makes a minimum royalty a payment of its own, due year by year."""
GROWS_BY = re.compile(r"(?i)\b(?:increas|rais|reduc|lower|cut)\w*\b[^;.$€£¥]{0,90}\bby $")
"""Before "by $6 million to $16 million": the second is the sum from now on."""
STATED_SUM = re.compile(r"(?i)\btotal(?:s|ing|ling)? {1,3}$")
COULD = re.compile(r"(?i)\b(?:could|(?:(?-i:may|MAY(?! \d))|might)(?!(?: also| then| later| together)?,?(?: in addition,?)? (?:receive|bring|be paid|become entitled|be entitled)\b)|potential(?:ly)?|would be eligible|possible)\b")
MAY_COME = re.compile(r"(?i)[^;.$€£¥]{0,60}\b(?:could|(?-i:may)|might) (?:follow|come|fall due|become|be (?:earned|paid|due|payable|received))\b")
ENUMERATED = re.compile(r"[$€£¥\d][^:$€£¥]{0,60}: ")
"""What enumerates the parts of a sum, which are exact."""
FURTHER = re.compile(r"(?i)\b(?:further|additional|another|extra) {1,3}$")
OF_EACH = re.compile(r"(?i) (?:each|apiece)\b")
"""What makes a sum that may come exact: it is that of each of several."""
STATED_TOTAL = re.compile(r"(?i)(?:\btotal(?:l?ing|s)?(?: of)?|\bvalue of)(?: approximately| about| an?)? $")
"""What makes a possible sum an exact one: "may receive payments totaling $72 million"."""


def bounds_of(text: str, kind: TermType, noun: Noun, amount: Amount) -> tuple[Decimal | None, Decimal | None, Qualifier]:
    """Return the least and the most that an amount may be, and how it is qualified: what could be paid is a most."""
    least, most, qualifier = amount.money.min, amount.money.max, amount.money.qualifier
    if qualifier is Qualifier.RANGE and GROWS_BY.search(text[: amount.start]):
        least, qualifier = most, Qualifier.EXACT
    if kind is TermType.ROYALTY and _is_minimum(text, noun, amount):
        most, qualifier = None, Qualifier.AT_LEAST
    if kind in PAID_BACK and qualifier is Qualifier.EXACT and MOST_OF_COST.search(text[: amount.start]):
        least, qualifier = Decimal(0), Qualifier.UP_TO
    if kind in OPEN_ENDED and qualifier is Qualifier.EXACT and PART_OF_MOST.search(text[: amount.start]) and not ON_ITS_OWN.match(text, amount.end):
        least, qualifier = Decimal(0), Qualifier.UP_TO
    if (
        kind in OPEN_ENDED
        and qualifier in (Qualifier.EXACT, Qualifier.ABOUT)
        and not is_alternative(text, amount)
        and not STATED_TOTAL.search(text[: amount.start])
        and not OF_EACH.match(text, amount.end)
        and (COULD.search(text[_reach(text, amount.start) : amount.start]) or MAY_COME.match(text[amount.end :]))
    ):
        is_further = FURTHER.search(text[: amount.start])
        least, qualifier = Decimal(0), Qualifier.UP_TO_ADDITIONAL if is_further else Qualifier.UP_TO
    return least, most, qualifier


def _is_minimum(text: str, noun: Noun, amount: Amount) -> bool:
    """Say whether a sum is the least royalty; what all minimum royalties total, or that of one year, is a sum of its own."""
    words = text[max(0, noun.start - 40) : amount.start]
    is_royalty = "royalt" in text[noun.start : noun.end].lower()
    is_of_a_year = EACH_YEAR.search(words) is not None or OF_A_YEAR.match(text[amount.end :]) is not None
    return MINIMUM.search(words) is not None and (is_royalty or not STATED_SUM.search(words)) and not is_of_a_year


def _reach(text: str, at: int) -> int:
    """Return from where words may bound the amount at a place: not from before the colon that enumerates the parts of a sum."""
    colons = [match.end() for match in ENUMERATED.finditer(text[:at])]
    return max(0, at - 70, *colons[-1:])
