"""Who pays whom: the nearest verb of paying or receiving before a term, else the roles of the happening.

Reads: "Alpha will receive from Beta an upfront payment" and "payable by Beta to Alpha": Beta pays Alpha.
Refuses: a sentence that names neither: the licensee pays the licensor.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.royalty_sales import is_royalty_sale
from reportgen.extract.lines import Line
from reportgen.extract.payments.flow_words import Pair, in_words
from reportgen.extract.payments.paying_words import PROVIDES
from reportgen.extract.payments.share_flow import flow_of_division, flow_of_equity
from reportgen.extract.sides.sale_sides import sides_of_assignment, sides_of_sale
from reportgen.model import EventType, TermType
from reportgen.scan.masking import masked_index

if TYPE_CHECKING:
    from reportgen.extract.reading import FilingReading

SHARES_BETWEEN = frozenset({TermType.PROFIT_SHARE, TermType.COST_SHARE})

FOR_WORK = frozenset({TermType.RESEARCH_FUNDING, TermType.REIMBURSEMENT, TermType.MANUFACTURING_PAYMENT, TermType.SUPPLY_PRICE})
"""What goes to who does the work, not to who licenses."""


PROVIDED = frozenset({TermType.SUPPLY_PRICE, TermType.OTHER})
"""What may be paid for what one side gives besides the licence."""


class Flow(Struct, frozen=True, kw_only=True):
    """Payer and payee by their names in the filing; None where nothing shows them."""

    payer: str | None = None
    payee: str | None = None


def flow_of(reading: "FilingReading", line: Line, news: News, kind: TermType, at: int) -> Flow:
    """Return who pays the term that stands at `at` in a line."""
    parties = reading.parties_of(news)
    if kind in SHARES_BETWEEN:
        payer, payee = flow_of_division(line.masked, at, parties, kind)
        return Flow(payer=reading.name(payer), payee=reading.name(payee))
    provider = PROVIDES.search(line.masked[:at]) if kind in PROVIDED else None
    given = masked_index(provider["payee"]) if provider else None
    payer, payee = (None, given) if given in parties else in_words(line.masked, at, parties, kind)
    if kind is TermType.PURCHASE_PRICE or is_royalty_sale(line):
        payer, payee = _of_sale(line, news, parties, (payer, payee))
    if kind is TermType.BUYOUT and news.licensee and news.licensor:
        payer, payee = news.licensee[0], news.licensor[0]
    if kind is TermType.EQUITY_PURCHASE and payer is None and payee is None:
        payer, payee = flow_of_equity(line.masked, parties, reading.us)
        return Flow(payer=reading.name(payer), payee=reading.name(payee))
    if payer is None and payee is None:
        payer = news.licensee[0] if news.licensee else None
        payee = news.licensor[0] if news.licensor else None
    if payer is None and payee is None:
        payer, payee = next((sides for sides in _told_sides(news, parties) if None not in sides), (None, None))
    if len(parties) == 2:
        payer, payee = _of_two(parties, payer, payee)
    payer, payee = _completed(reading, news, kind, payer, payee)
    return Flow(payer=reading.name(payer), payee=reading.name(payee))


def _of_two(parties: tuple[int, ...], payer: int | None, payee: int | None) -> Pair:
    """Return both of two parties where one is known."""
    if payer is None and payee in parties:
        payer = next(p for p in parties if p != payee)
    elif payee is None and payer in parties:
        payee = next(p for p in parties if p != payer)
    return payer, payee


def _of_sale(line: Line, news: News, parties: tuple[int, ...], told: Pair) -> Pair:
    """Return buyer and seller where the sentence tells of the sale, else who pays and receives in its words, else as the happening tells."""
    buyer, seller = _sides(line.masked, parties)
    if buyer is not None or seller is not None:
        return buyer, seller
    if told != (None, None) or news.licensee:
        return told
    return next((sides for sides in _told_sides(news, parties) if sides != (None, None)), told)


def _told_sides(news: News, parties: tuple[int, ...]) -> Iterator[Pair]:
    """Yield buyer and seller as each sentence of a happening tells of its sale."""
    return (_sides(sighting.line.masked, parties) for sighting in news.sightings)


def _sides(masked: str, parties: tuple[int, ...]) -> Pair:
    sides = sides_of_sale(masked)
    return sides.buyer if sides.buyer in parties else None, sides.seller if sides.seller in parties else None


def _completed(reading: "FilingReading", news: News, kind: TermType, payer: int | None, payee: int | None) -> Pair:
    """Return both sides where the other is the one that has a role, or a partner whose other side can only be the filer."""
    us = reading.us
    if payer is None and payee is None and kind is TermType.MILESTONE_PAYMENT and len(news.partners) == 1:
        return news.partners[0], us
    if payee is not None and payer is None and len(news.licensee) == 1 and payee not in news.licensee:
        return news.licensee[0], payee
    if payer is not None and payee is None and kind not in FOR_WORK and payer in news.licensee and len(news.licensor) == 1:
        return payer, news.licensor[0]
    if payee is not None and payer is None and news.type is EventType.ASSIGNMENT and len(news.partners) > 1:
        return next((b for s in news.sightings if (b := sides_of_assignment(s.line.masked).buyer) not in (None, payee)), None), payee
    if payer is not None and payee is None and payer in news.partners:
        return payer, us
    if payee is not None and payer is None and payee in news.partners:
        return us, payee
    return payer, payee
