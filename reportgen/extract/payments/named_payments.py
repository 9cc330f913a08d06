"""Whether words that may name a payment do so where no sum stands beside them.

Reads: "is entitled to milestones and royalties", "paid up front", "an option fee".
Refuses: "to reach its milestones", "stood up front", "to extend the agreement", "royalty-free".
"""

import re

from reportgen.extract.amounts.term_nouns import Noun
from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line
from reportgen.extract.no_terms.outsiders import is_offering
from reportgen.extract.reading import FilingReading
from reportgen.model import TermType
from reportgen.scan.shares import share_counts

FEES = frozenset(
    {TermType.EXTENSION_FEE, TermType.AMENDMENT_FEE, TermType.OPTION_FEE, TermType.OPTION_EXERCISE_FEE}
)
"""What is a payment only where it is called a fee: the words may mean the extension or the option itself."""
DEPENDS = re.compile(r"(?i)\b(?:based|contingent|dependent|depending|conditional|conditioned|tied|linked) (?:(?:up)?on|to)(?: (?:the|its|certain|such|achieving|meeting|reaching)){0,3}(?: [\w-]+)? $")
"""What makes milestones the steps on which another payment depends."""
JOINED = re.compile(r"(?i)\b(?:as well as|plus|along with|together with|in addition to)(?: [\w-]+){0,3} $")
PAYS_BEFORE = re.compile(r"(?i)\b(?:will|shall|to|must|would|may) (?:also )?(?:pay|receive|owe|earn)\b|\b(?:pays|receives|owes|eligible|entitled)\b")
PAYING_BEFORE = re.compile(
    r"(?i)\b(?:pay\w*|paid|receiv\w*|fees?|sums?|amounts?|money|cash|consideration)\b[^,;.]{0,40}$"
)
PAYMENT_BEHIND = re.compile(r"(?i)(?:,| and| or)[^;.]{0,40}?\b(?:payments?|fees?)\b")
RELIEVED = re.compile(
    r"(?i)\b(?:replac(?:es|ed|ing)|in (?:place|lieu) of|instead of) (?:the |all |any )?(?:[\w-]+ ){0,3}$"
    r"|\b(?:end(?:s|ed|ing)|lift(?:s|ed|ing)|remov(?:es|ed|ing)|abolish\w*|discharg\w+|extinguish\w+) [^,;.]{0,40}\b(?:duty|obligation|requirement|liability|need)\b[^,;.]{0,60}$"
    r"|\b(?:eliminat\w+|absolv\w+|reliev\w+|releas\w+ from|free[sd]? (?:of|from)|waiv\w+|extinguish\w+|no longer (?:ow\w*|pay\w*|required|ha(?:s|ve) to pay|(?:be )?(?:eligible|entitled|due)))\b(?:(?!\binstead (?!of\b))[^,;.]){0,90}$"
)
"""What ends a duty to pay."""


def is_named(reading: FilingReading, line: Line, news: News, noun: Noun, kind: TermType) -> bool:
    """Say whether the words name a payment of a kind, not the thing or the step that it may be paid for."""
    words = line.text[noun.start : noun.end]
    if kind is TermType.EQUITY_PURCHASE:
        is_counted = share_counts(line.text) or re.search(r"(?i)equity (?:investment|stake)", line.text[max(0, noun.start - 40) : noun.end + 60])
        return bool(is_counted) and not is_offering(reading.parties_of(news), line, noun.start, noun.end)
    if kind is TermType.MILESTONE_PAYMENTS:
        return _is_payment(line.text, noun)
    if kind in FEES:
        return re.search(r"(?i)fees?|payments?|premium", words) is not None
    if kind is TermType.MANUFACTURING_PAYMENT:
        return bool(re.search(r"(?i)payments?|fees?", words) or re.search(r"(?i)\b(?:compensat\w+|paid|pays?|payments?)\b", line.text))
    return kind is not TermType.UPFRONT_PAYMENT or _is_upfront(line.text, noun)


def _is_payment(text: str, noun: Noun) -> bool:
    """Say whether milestones are something to be paid, not steps of development."""
    words = text[noun.start : noun.end].lower()
    if "payment" in words or "fee" in words:
        return True
    if re.match(r"(?i) and [\w-]+ payments", text[noun.end :]):
        return True
    before = text[: noun.start]
    if DEPENDS.search(before):
        return False
    if JOINED.search(before) and PAYS_BEFORE.search(before):
        return "milestones" in words
    around = text[max(0, noun.start - 60) : noun.end + 40].lower()
    return (
        bool(re.search(r"receiv|eligible|pay|entitled|royalt|up-?front|earn|subject to|plus", around))
        and "milestones" in words
    )


def _is_upfront(text: str, noun: Noun) -> bool:
    """Say whether bare words of the beginning name a payment: "paid up front", not "stood up front", not "at signing" alone."""
    words = text[noun.start : noun.end]
    if re.match(r"(?i)(?:at|on|upon) ", words):
        return False
    return words.lower() != "up front" or bool(
        PAYING_BEFORE.search(text[: noun.start]) or PAYMENT_BEHIND.match(text[noun.end :])
    )


def is_negated_noun(text: str, noun: Noun) -> bool:
    """Say whether a payment is denied or ends: "no royalties", "royalty-free", "relieved of milestone payments"."""
    return bool(
        re.search(
            r"(?i)\b(?:no|not|nothing|without|neither|nor|never|free of|any)\b[^,;]{0,25}$",
            text[max(0, noun.start - 40) : noun.start],
        )
    ) or bool(re.match(r"(?i)-?free\b|(?:cease|expire|end)s?\b", text[noun.end :].lstrip()) or RELIEVED.search(text[max(0, noun.start - 110) : noun.start]))
