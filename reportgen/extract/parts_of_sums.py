"""Instalments that a sentence of their own tells of: they are parts of the sum that the sentence before them states.

Reads: "Beta owes fees totaling $9 million. They fall due in yearly installments: $6 million in 2010 and $3 million in 2011."
Refuses: "They are due in May. The plant cost $3 million."; parts that are greater than the sum.
"""

import re
from collections.abc import Sequence

from reportgen.extract.lines import Line
from reportgen.extract.term_nouns import Noun
from reportgen.model import Claim, State, TermReading
from reportgen.scan.money import Amount

FALL_DUE = re.compile(
    r"(?i)(?:they|it|these|this|the (?:[\w-]+ )?(?:sums?|amounts?|fees?|payments?|price|money))\b[^;.$€£¥]{0,40}?\b(?:due|payable|paid|made)\b[^;.$€£¥]{0,40}\b(?:instal?lments?|parts|payments|tranches)\b"
)


def parts_of_sum(line: Line, money: Sequence[Amount], told: Sequence[Claim]) -> list[tuple[Amount, Noun]]:
    """Return the amounts of a sentence about instalments as those of the last sum told, which must stand in the sentence before."""
    last = told[-1] if told else None
    total = last.value if last is not None else None
    if last is None or not isinstance(total, TermReading) or total.state is not State.STATED or total.max is None:
        return []
    is_behind = last.document == line.document.id and 0 <= line.start - last.end <= 4
    if not is_behind or not FALL_DUE.match(line.text):
        return []
    parts = [amount for amount in money if amount.money.max is not None and amount.money.max <= total.max]
    return [(part, Noun(type=total.type, start=part.start, end=part.start)) for part in parts]
