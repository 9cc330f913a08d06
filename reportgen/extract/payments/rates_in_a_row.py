"""Rates of a royalty that stand in a row: each step of sales, each time and each kind of product has its own.

Reads: "10% on the first €5 million of net sales, 12% on the next €5 million and 15% on what is above", "3% for two years and 2% thereafter".
Refuses: "a royalty of 5%, and interest of 9% on late payments", "5%, of which 20% may be set off", "5% and 12% of the shares".
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from reportgen.extract.amounts.term_nouns import Noun
from reportgen.model import TermType
from reportgen.scan.rates import RateMatch

GOES_ON = re.compile(
    r"(?i)(?P<base>[^;%]{0,130}?)(?:,? (?:and|but|or)|,| then| thereafter)(?: (?:and|then|but|a|an|the|royalty|royalties|rate|of|at|with|by|is|are|to|thereafter|later|afterwards|finally|tiered|in [\w ]{2,30})){0,5} ?"
)
ANOTHER_THING = re.compile(
    r"(?i)\b(?:interest|shares?|stock|stake|own\w*|discount\w*|premium|margin|penalt\w+|tax\w*|withh\w+|costs?|expenses?|profits?|sub-?licen\w+|milestones?|credit\w*|set[- ]off|offset\w*|reduc\w+|deduct\w+|floor|cap|capped|not more than|no more than|at most|inflation|increase|was|were|had)\b"
)
OF_ANOTHER = re.compile(
    r"(?i)\)? (?:(?:of|in|on) (?:(?:the|its|all|any|such|these|those|what|our|their) ){0,2}(?:[\w'’.-]+ ){0,2}(?:shares?|stock|equity|company|costs?|expenses?|profits?|sub-?licen\w+|royalt\w+|milestones?|amounts?|consideration|patients|employees|votes?|price paid|remainder)|interest|per (?:year|annum|month)|stake|discount|more|less|or more|owner)\b"
)


def rates_in_a_row(text: str, found: Sequence[RateMatch], taken: set[int], nouns: Sequence[Noun], of_noun: Mapping[int, Noun]) -> Iterator[tuple[Noun, RateMatch]]:
    """Yield each rate that no noun has and that goes on the row of a royalty's rate, with the royalty's noun; and take it."""
    named = dict(of_noun)
    for index in range(1, len(found)):
        noun = named.get(index - 1)
        if index in taken or noun is None or noun.type is not TermType.ROYALTY:
            continue
        before, rate = found[index - 1], found[index]
        gap = GOES_ON.fullmatch(text[before.end : rate.start])
        others = [n for n in nouns if before.end <= n.start < rate.end and n.type is not TermType.ROYALTY]
        if gap is None or others or ANOTHER_THING.search(gap.group()) or OF_ANOTHER.match(text[rate.end :]) or _is_changed(before, rate):
            continue
        named[index] = noun
        taken.add(index)
        yield noun, rate


def _is_changed(before: RateMatch, rate: RateMatch) -> bool:
    """Say whether two rates are the same, told twice."""
    return before.rate.words == rate.rate.words
