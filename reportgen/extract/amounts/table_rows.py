"""Sums and rates in the rows of a table of payments: the line above the table and the heads of its columns name what they are.

Reads: "Beta will make these milestone payments:" over "Approval by the FDA | $7,000,000"; "Minimum royalty" over "2014 | $250,000".
Refuses: rows of results, of shares and of a cover page; rows under a line that tells of no payment.
"""

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from reportgen.extract.amounts.due_times import Occasion, occasion_of
from reportgen.extract.amounts.money_lines import MoneyLine, Pairs
from reportgen.extract.amounts.term_nouns import Noun, component_nouns, unnamed
from reportgen.extract.lines import Line
from reportgen.lexicon.term_cues import NOT_TERMS
from reportgen.model import Qualifier, TermType
from reportgen.scan.blocks import is_row
from reportgen.scan.money import Amount, amounts
from reportgen.scan.rates import RateMatch, rates

REACH = 16
"""Lines; a row further below the line that leads to its table belongs to another."""
LONGEST_HEAD = 90
"""Characters; a longer line is no head of columns."""
HEADS = re.compile(r"[\w'’,/() |-]{1,90}")
LEADS_IN = re.compile(
    r"(?i)\b(?:pay|pays|paid|payable|payments?|receives?|entitled|eligible|owes?|due|consideration|royalt\w+|fees?|milestones?|instal?lments?|schedule|guarantees?)\b[^.]{0,160}(?:[:.-]|$)"
)
LEAST = re.compile(r"(?i)\bminimum\b|\bguaranteed\b|\bat least\b")
YEARLY = re.compile(r"(?i)\byears?\b|\bannual|\byearly\b|\bquarter")
"""What makes a minimum a payment of its own, due year by year."""
DIRECT = frozenset(
    {
        TermType.UPFRONT_PAYMENT,
        TermType.LICENSE_FEE,
        TermType.ACCESS_FEE,
        TermType.OPTION_FEE,
        TermType.OPTION_EXERCISE_FEE,
        TermType.EXTENSION_FEE,
        TermType.MAINTENANCE_FEE,
        TermType.MILESTONE_PAYMENTS,
        TermType.SALES_MILESTONES,
        TermType.ROYALTY,
        TermType.RESEARCH_FUNDING,
        TermType.PURCHASE_PRICE,
    }
)
"""What the sums of a table may be."""
EVENTS = re.compile(r"(?i)\b(?:events?|steps|stages|goals|achievements?)\b")
"""What the rows of a table of payments tell where nothing names the payments."""
BEGINS_NO_EVENT = re.compile(r"(?i)(?:total|aggregate|sum)\b")
NO_PAYMENTS = tuple(re.compile(rf"(?i)\b(?:{pattern})") for _, pattern in NOT_TERMS)


class Row(Struct, frozen=True, kw_only=True):
    """What a row of a table of payments states: a sum with what it is for, or a rate under its noun."""

    pairs: Pairs = ()
    rated: tuple[Noun, ...] = ()


def row_terms(sentence: MoneyLine) -> Row | None:
    """Return what a row of a table of payments states; None for a line that is no such row."""
    lines, place, money = sentence.reading.lines, sentence.place, sentence.money
    above = list(_above(lines, place)) if place is not None and _is_row(lines[place]) else []
    if not above or not LEADS_IN.search(above[0].text) or any(pattern.search(_heads(above)) for pattern in NO_PAYMENTS):
        return None
    lead = " ".join(other.text for other in above)
    named = [n for n in component_nouns(lead, is_title=False) if n.type in DIRECT]
    text = sentence.text
    rate = _closing_rate(text)
    if rate is not None and any(n.type is TermType.ROYALTY for n in named):
        return Row(rated=(Noun(type=TermType.ROYALTY, start=rate.start, end=rate.start),))
    if len(money) != 1 or BEGINS_NO_EVENT.match(text.strip()):
        return None
    kind = _kind_of(text, lead, named, money[0])
    if kind is None:
        return None
    amount = money[0]
    if kind is TermType.ROYALTY and LEAST.search(lead) and not YEARLY.search(lead):
        amount = replace(amount, money=replace(amount.money, max=None, qualifier=Qualifier.AT_LEAST))
    return Row(pairs=((amount, unnamed(kind, amount)),))


def _closing_rate(text: str) -> RateMatch | None:
    """Return the rate that a row ends with."""
    last = next(reversed(rates(text)), None)
    return last if last is not None and last.end >= len(text.rstrip(" |.")) else None


def is_head(line: Line) -> bool:
    """Say whether a line holds the heads of columns: words in cells, no sum and no rate."""
    return _is_row(line) and not amounts(line.text) and not rates(line.text)


def _is_row(line: Line) -> bool:
    return is_row(line.document.text[line.start : line.end].replace("\n", " "))


def _above(lines: tuple[Line, ...], place: int) -> Iterator[Line]:
    """Yield the line that leads to the table of a row, then the heads of its columns."""
    heads: list[Line] = []
    for other in reversed(lines[max(0, place - REACH) : place]):
        if other.section is not lines[place].section:
            return
        if any(map(str.isdigit, other.text)) and _is_row(other):
            continue
        if len(other.text) <= LONGEST_HEAD and HEADS.fullmatch(other.text.strip(" |-=_")) and len(heads) < 3:
            heads.append(other)
            continue
        yield other
        yield from reversed(heads)
        return


def _heads(above: list[Line]) -> str:
    return " ".join(line.text for line in above[1:])


def _kind_of(text: str, lead: str, named: list[Noun], amount: Amount) -> TermType | None:
    """Return what the sum of a row is: by the words of its label, else by the noun named last before the table."""
    label = text[: amount.start].strip(" |.$-:") or text[amount.end :].strip(" |.$-:")
    own = [n.type for n in component_nouns(label, is_title=True) if n.type in DIRECT]
    occasion = occasion_of(f" upon {label}")
    kind = named[-1].type if named else TermType.MILESTONE_PAYMENTS if EVENTS.search(lead) else None
    if own and own[0] is not TermType.ROYALTY:
        return own[0]
    if kind is None or kind is TermType.MILESTONE_PAYMENTS:
        if occasion is Occasion.SALES:
            return TermType.SALES_MILESTONES
        if occasion in (Occasion.STEP, Occasion.DELIVERY):
            return TermType.MILESTONE_PAYMENTS
    return kind
