"""A total that a party pays for a licence and that nothing divides into payments of several kinds: the fee of the licence.

Reads: "Beta will pay Alpha a total of $9 million, in three instalments", "Beta pays Alpha $9 million in all".
Refuses: "Beta may pay up to $9 million in total", "a total of $9 million in milestones and royalties".
"""

import re

from msgspec.structs import replace

from reportgen.extract.amounts.money_lines import MoneyLine, Pairs
from reportgen.extract.amounts.term_nouns import Noun
from reportgen.extract.topics.rights_language import says_licence
from reportgen.model import Qualifier, TermType
from reportgen.scan.money import Amount

BARE = re.compile(r"(?i)(?:an? )?(?:total|aggregate|sum) of|in (?:total|aggregate|the aggregate|all)")
PAYS = re.compile(
    r"(?i)\b(?:will pay|shall pay|is to pay|are to pay|must pay|pays|paid|agreed to pay|agrees to pay|undertakes to pay|undertook to pay|obligated to pay|obliged to pay|will receive|is to receive|receives?)\b[^;$€£¥]{0,90}$"
)
OPEN = re.compile(r"(?i)\b(?:(?-i:may)|could|might|would|if|up to|eligible|potential\w*|conting\w+|depend\w+)\b")
FEE_OF = {"agreement": TermType.LICENSE_FEE, "change": TermType.AMENDMENT_FEE, "assignment": TermType.PURCHASE_PRICE}
"""What a bare total is paid for, by the happening."""


def fees_of_totals(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Make a bare total that is paid for sure the fee of what happened, and so its parts."""
    text, kind = sentence.text, FEE_OF.get(sentence.news.group)
    if kind is None or any(n.type is not TermType.HEADLINE_TOTAL for n in sentence.nouns if not _is_time(text, n)):
        return pairs
    if not says_licence(line.text for line in sentence.news.lines()):
        return pairs
    totals = [(a, n) for a, n in pairs if n.type is TermType.HEADLINE_TOTAL]
    if not totals or not _is_paid(text, *totals[0]):
        return pairs
    return tuple((a, replace(n, type=kind) if n.type is TermType.HEADLINE_TOTAL else n) for a, n in pairs)


def _is_paid(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether the words are a mere total, and the sentence has a party pay it for sure."""
    is_exact = amount.money.qualifier in (Qualifier.EXACT, Qualifier.ABOUT)
    return is_exact and BARE.fullmatch(text[noun.start : noun.end].strip()) is not None and PAYS.search(text[: amount.start]) is not None and OPEN.search(text[: amount.start]) is None


def _is_time(text: str, noun: Noun) -> bool:
    """Say whether words of the signing only tell when a part is paid, or words of the licence for what."""
    return re.match(r"(?i)(?:at|on|upon|when|for) ", text[noun.start : noun.end]) is not None
