"""Instalments: the parts of a sum that its own sentence enumerates, or that the sentence behind it tells of.

Reads: "Beta owes fees totaling $9 million. They fall due in yearly installments: $6 million in 2010 and $3 million in 2011."
Reads: "a fee of $9 million, of which $6 million is due in 2010 and $3 million in 2011".
Refuses: "They are due in May. The plant cost $3 million."; parts that are greater than the sum.
"""

import re
from collections.abc import Sequence

from reportgen.extract.amounts.due_times import Occasion, occasion_of
from reportgen.extract.amounts.money_lines import MoneyLine, Pair, Pairs, with_unpaired
from reportgen.extract.amounts.term_nouns import Noun, unnamed
from reportgen.model import State, TermReading, TermType
from reportgen.scan.money import Amount

FALL_DUE = re.compile(
    r"(?i)(?:they|it|these|this|the (?:[\w-]+ )?(?:sums?|amounts?|fees?|payments?|price|money))\b[^;.$€£¥]{0,40}?\b(?:due|payable|paid|made)\b[^;.$€£¥]{0,40}\b(?:instal?lments?|parts|payments|tranches)\b"
)
INSTALMENTS = re.compile(
    r"(?i)\b(?:in the following manner|as follows|in (?:\w+ )?instal?lments|of which|in (?:(?:(?:twenty|thirty|forty|sixty)-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,6}teen|twenty|\d{1,2})|several|equal|annual|yearly|quarterly|monthly) (?:(?:equal|annual|yearly|quarterly|monthly|semi-?annual|consecutive|further) ){0,3}(?:instal?lments|payments|tranches|parts)|payable|consisting of|comprised of|including|of it\b|the remaining|the remainder|the balance)\b|: (?=[A-Z]{0,3}[$€£¥])"
)

BY_OCCASION: dict[Occasion | None, TermType] = {Occasion.STEP: TermType.MILESTONE_PAYMENTS, Occasion.SALES: TermType.SALES_MILESTONES}
DIVIDED = frozenset({TermType.LICENSE_FEE, TermType.PURCHASE_PRICE, TermType.ACCESS_FEE})
"""Payments of which a part may fall due on signing without being an upfront payment."""
BESIDES = re.compile(r"(?i), (?:plus|as well as|together with|in addition to|along with)\b")
EACH_PART = re.compile(r"(?i)\b(?:payments|instal?lments|tranches|parts) of (?:approximately |about )?$")
"""What leads to one of several equal parts."""


def parts_of_told_sum(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Add the amounts of a sentence about instalments as those of the last sum told, which must stand in the sentence before."""
    line = sentence.line
    last = sentence.told[-1] if sentence.told else None
    total = last.value if last is not None else None
    if last is None or not isinstance(total, TermReading) or total.state is not State.STATED or total.max is None:
        return pairs
    is_behind = last.document == line.document.id and 0 <= line.start - last.end <= 4
    if not is_behind or not FALL_DUE.match(line.text):
        return pairs
    parts = [amount for amount in sentence.money if amount.money.max is not None and amount.money.max <= total.max]
    return with_unpaired(pairs, [(part, unnamed(total.type, part)) for part in parts])


def instalments(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Add the amounts that a sentence enumerates as the parts of a sum, each under the noun of the last sum before it."""
    text = sentence.text
    taken = {a.start for a, _ in pairs}
    found: list[Pair] = []
    for total, noun in sorted(pairs, key=lambda pair: -pair[0].start):
        cue = INSTALMENTS.search(text, total.end)
        parts = [m for m in sentence.money if cue and cue.start() < m.start < _end_of_parts(text, cue.end()) and m.start not in taken and m.money.max is not None]
        if parts and _fit(text, parts, total):
            taken.update(part.start for part in parts)
            found.extend((part, _kind_of_part(text, noun, part)) for part in parts)
    return (*pairs, *found)


def _kind_of_part(text: str, whole: Noun, part: Amount) -> Noun:
    """Return what a part is for: one of a total is what it falls due with, any other what the whole is."""
    kind = BY_OCCASION.get(occasion_of(text[part.end :])) if whole.type is TermType.HEADLINE_TOTAL else None
    return whole if kind is None else unnamed(kind, part)


def parts_on_signing(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Make what is paid "on signing" a part of the fee that the sentence goes on to divide."""
    made = pairs
    for total, noun in pairs:
        cue = INSTALMENTS.search(sentence.text, total.end, total.end + 60)
        if cue is None or noun.type not in DIVIDED or noun.end > total.start or total.money.max is None:
            continue
        signed = [a for a, n in pairs if a.start > cue.start() and n.type is TermType.UPFRONT_PAYMENT and n.start >= a.end]
        if signed and sum(a.money.max or 0 for a in signed) < total.money.max:
            made = tuple((a, unnamed(noun.type, a) if a in signed else n) for a, n in made)
    return made


def parts_among(text: str, pairs: Pairs) -> dict[int, TermType]:
    """Return, by the start of each amount that is a part of another of the same payment, the type of that payment."""
    parts: dict[int, TermType] = {}
    for total, noun in pairs:
        cue = INSTALMENTS.search(text, total.end)
        behind = [a for a, n in pairs if cue and n.type is noun.type and cue.start() < a.start < _end_of_parts(text, cue.end())]
        if behind and _fit(text, behind, total):
            parts.update({a.start: noun.type for a in behind if a.start not in parts})
    return parts


def _end_of_parts(text: str, at: int) -> int:
    """Return where the parts end that begin at a place: before what is paid besides the sum."""
    other = BESIDES.search(text, at)
    return other.start() if other else len(text)


def _fit(text: str, parts: Sequence[Amount], total: Amount) -> bool:
    """Say whether parts are together no more than the whole; one of several equal parts of a part is counted with it."""
    counted = [part.money.max or 0 for part in parts if len(parts) == 1 or not EACH_PART.search(text[: part.start])]
    return total.money.max is not None and all((part.money.max or 0) <= total.money.max for part in parts) and sum(counted) <= total.money.max
