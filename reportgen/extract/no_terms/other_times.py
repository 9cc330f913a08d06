"""What sentences tell of another time than that of the news: before it, or of an agreement that may never come.

Reads: "Alpha keeps all payments" at an ending, "At that time Beta paid $4 million", "If both sign, Beta would pay $4 million" in a negotiation.
Refuses: "When it signed, Beta paid $4 million", told of the signing itself; "Alpha keeps the rights and receives $4 million".
"""

import re

from reportgen.extract.amounts.money_lines import MoneyLine
from reportgen.extract.amounts.term_nouns import Noun
from reportgen.extract.happenings.earlier_deeds import OF_ENDING, tells_past
from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.past_dates import without_old_deed
from reportgen.extract.lines import Line
from reportgen.extract.no_terms.looking_back import is_long_paid, recalls_agreement
from reportgen.extract.no_terms.sums_spared import is_as_before, tells_of_back_then, was_paid_at_signing
from reportgen.extract.reading import FilingReading
from reportgen.scan.masking import ORG, masked_index
from reportgen.scan.money import Amount

KEPT = re.compile(r"(?i)\b(?:retains?|keeps?|will keep)\b (?:the|all|its)\b(?:[^.;]|\.(?=\d)){0,60}\b(?:payments?|fees?)\b")
"""What was paid before and is kept at an ending."""
WERE_IT_SIGNED = re.compile(r"(?i)\bwould\b|^(?:should|if|once|when)\b[^,;]{0,80}\b(?:sign|conclud|execut|enter)\w*")
"""What an agreement that is still talked of may bring."""
UNDER_OTHERS = re.compile(
    rf"(?i)(?:under|pursuant to) (?:the (?:company|registrant|licensor|licensee)['’]s|its|our|their|{ORG}['’]s) (?:(?:own|existing|earlier|separate|in-|head|exclusive) ?){{0,2}}(?:licen[sc]e|agreement|option)s?(?: agreements?)? (?:from|with) (?:the )?(?P<other>{ORG})"
)
"""A contract with somebody who is no party to what is told."""
ASKS_OF_HOLDER = re.compile(r"(?i)[^;.$€£¥]{3,90}?,? (?:the (?:licensee|holder|assignee)|[\w.&'’ -]{2,40}) (?:is|was|remains?|are) (?:required|obligated|obliged|bound|to pay)\b|[^;.$€£¥]{3,90}?,? the (?:licensee|holder|assignee) (?:pays|owes|must|will|shall)\b")
"""What an agreement that passes to another asks of whoever holds it."""
WHEN_SIGNED = re.compile(r"(?i)when (?:it|they|both) signed\b")
"""What was paid with the signing that is the news, not back then."""


def is_of_other_time(reading: FilingReading, line: Line, news: News, *, is_past: bool) -> bool:
    """Say whether nothing of a sentence is a term of a happening; one that is past itself is told back then."""
    if not is_past and (tells_of_back_then(line.text) or is_as_before(line.text)):
        return True
    if not is_past and news.group == "ending" and reading.homes.of(line) is None and tells_past(line.text):
        return OF_ENDING.search(line.text) is None
    other_side = UNDER_OTHERS.match(line.masked)
    if other_side is not None and masked_index(other_side["other"]) not in (*reading.parties_of(news), reading.us):
        return True
    if news.group == "assignment" and ASKS_OF_HOLDER.match(line.text) and reading.earlier.is_under(line.text):
        return True
    if news.group == "agreement":
        return recalls_agreement(line.text, reading.reference_day)
    other = {"ending": KEPT, "negotiation": WERE_IT_SIGNED}.get(news.group)
    return other is not None and other.search(line.text) is not None


def is_paid_before(sentence: MoneyLine, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount was paid long before the happening that is told, or at the signing of what ends."""
    text, group = sentence.text, sentence.news.group
    if group == "ending" and was_paid_at_signing(text, amount):
        return True
    is_of_signing = group == "agreement" and WHEN_SIGNED.match(text, noun.start) is not None
    told = without_old_deed(text) if group == "money" else text
    return not sentence.is_past and not is_of_signing and is_long_paid(told, amount, sentence.reading.reference_day)
