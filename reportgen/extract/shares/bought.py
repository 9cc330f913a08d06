"""Terms of equity with what their sentence says of the shares, and sentences that go on about the price of shares bought before.

Reads: "The price is a premium of 25% to the average of the last 30 days." behind "will buy $15 million of common stock".
Refuses: the same behind two purchases (whose price?), "The offer is a premium of 25% to the closing price" of a whole company.
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line
from reportgen.extract.shares.purchases import purchase_at
from reportgen.model import Claim, Instrument, State, TermReading, TermType
from reportgen.scan.money import Amount, amounts

GOES_ON = re.compile(
    r"(?i)(?:the|this|that|these|those|such|its|their)\b(?: [\w'’-]{1,20}){0,4}? ?\b(?:price|shares?|stock|investment|purchase|equity|this|it)\b[^;.$€£¥]{0,70}\b(?:represent\w*|reflect\w*|is|are|was|were|equal\w*|at|includ\w+|constitut\w+|amounts? to|carr(?:y|ies))\b"
    r"|(?:this|that|it|which) (?:represents?|reflects?|is|was|equals)\b"
)
"""Opens a sentence on what was bought in the one before."""
WHOLE_COMPANY = re.compile(r"(?i)\b(?:offer|merger|acquisition|tender|takeover|outstanding)\b")
FARTHEST = 400
"""Characters between the purchase and the sentence that goes on about it."""


def with_purchase(value: TermReading, text: str, start: int, end: int, amount: Amount | None = None) -> TermReading:
    """Return a term with the shares that its sentence speaks of; other terms than those of equity as they are, a loan by its notes."""
    if value.type not in (TermType.EQUITY_PURCHASE, TermType.LOAN):
        return value
    found = purchase_at(text, start, end, amount)
    if value.type is TermType.LOAN:
        is_note = found.instrument is Instrument.CONVERTIBLE_NOTE
        return replace(value, instrument=found.instrument) if is_note else value
    return replace(
        value,
        currency=value.currency or found.currency,
        shares=found.shares,
        price_per_share=found.price,
        premium=found.premium,
        premium_on=found.premium_on,
        instrument=found.instrument,
    )


def premium_behind(line: Line, news: News, told: Sequence[Claim]) -> tuple[TermReading, int, int] | None:
    """Return the premium that a sentence adds to the one purchase of shares told right before it, with its span."""
    if "premium" not in line.text or GOES_ON.match(line.text) is None or WHOLE_COMPANY.search(line.text):
        return None
    bought = [(c, c.value) for c in told if isinstance(c.value, TermReading) and c.value.type is TermType.EQUITY_PURCHASE and c.value.news == news.key]
    if len(bought) != 1 or any(amount.money.unit is None for amount in amounts(line.text)):
        return None
    claim, value = bought[0]
    at = line.text.index("premium")
    found = purchase_at(line.text, at, at + len("premium"))
    is_near = claim.document == line.document.id and 0 <= line.start - claim.end <= FARTHEST
    if found.premium is None or value.premium is not None or not is_near:
        return None
    open_value = TermReading(
        news=news.key,
        type=value.type,
        state=State.UNQUANTIFIED,
        premium=found.premium,
        premium_on=found.premium_on,
        payer=value.payer,
        payee=value.payee,
        contingency=value.contingency,
    )
    return open_value, 0, len(line.text)
