"""Where the amounts of looks back belong: to the payment that they remember, in the deal or in one of its events.

An amount that is remembered joins what the news told of that payment; it fills a payment of which no news gave an amount,
where news reported the deal at all; what is about another product, or a fee remembered years off, is left.
"""

from collections.abc import Sequence

from msgspec import Struct

from reportgen.merge.amounts import has_amount, is_same_amount
from reportgen.merge.dates import days_between
from reportgen.merge.drafts import MAKING
from reportgen.merge.fitting import MISDATED
from reportgen.merge.happenings import Happening
from reportgen.merge.split import is_about_whole, is_event_term
from reportgen.merge.term_slots import Told
from reportgen.merge.terms import SINGULAR
from reportgen.model import EventType, Modality, Standing, TermReading, TermType

ONE_OFF = SINGULAR - {TermType.MILESTONE_PAYMENT}
"""Payments of which a deal has one, so that one event that pays it is the one that is remembered."""
AT_START = frozenset({TermType.UPFRONT_PAYMENT, TermType.ACCESS_FEE, TermType.OPTION_FEE})
Known = tuple[TermReading, ...]


class Recalled(Struct, frozen=True, kw_only=True):
    """What looks back say of amounts, by where it belongs."""

    deal: list[Told]
    events: dict[int, list[Told]]
    """By the place of the event in the list of groups."""
    left: list[Told]
    """Of no payment of this deal, as far as the texts show."""


def is_recalled(pair: Told) -> bool:
    """Say whether a reading is an amount that a look back remembers."""
    return pair[0].modality is Modality.RETROSPECTIVE and has_amount(pair[1])


def event_terms(group: Sequence[Happening]) -> list[Told]:
    """Return what the tellings of an event say that it pays, without what is remembered."""
    return [pair for h in group for pair in h.terms if is_event_term(group[0].type, pair[1]) and not is_recalled(pair)]


def deal_terms(told: Sequence[Happening]) -> list[Told]:
    """Return what the tellings of a deal say that it promises, without what is remembered."""
    own = (pair for h in told for pair in h.terms if not is_event_term(h.type, pair[1]) and not is_about_whole(pair[1]))
    return [pair for pair in own if not is_recalled(pair)]


def recall(groups: Sequence[Sequence[Happening]]) -> Recalled:
    """Return where each amount that a look back remembers belongs; `groups` are the tellings of each event of one deal."""
    told = [happening for group in groups for happening in group]
    deal = tuple(reading for _, reading in deal_terms(told) if has_amount(reading))
    events = [tuple(reading for _, reading in event_terms(group) if has_amount(reading)) for group in groups]
    is_reported = any(happening.type in MAKING and happening.standing is Standing.NEWS for happening in told)
    found = Recalled(deal=[], events={}, left=[])
    for index, group in enumerate(groups):
        for happening in group:
            for pair in filter(is_recalled, happening.terms):
                if _is_elsewhere(happening, pair[1], told):
                    found.left.append(pair)
                    continue
                home = _home(happening, pair[1], index, deal, events)
                if not is_reported and all(known.type is not pair[1].type for known in (deal if home is None else events[home])):
                    found.left.append(pair)
                    continue
                (found.deal if home is None else found.events.setdefault(home, [])).append(pair)
    return found


def _is_elsewhere(happening: Happening, reading: TermReading, told: Sequence[Happening]) -> bool:
    """Say whether a look back names other products than the news of the deal, or a fee at signing long before or after it."""
    news = [other for other in told if other.standing is Standing.NEWS]
    products = {asset for other in news for asset in other.assets}
    if products and happening.assets and products.isdisjoint(happening.assets):
        return True
    if happening.type is not EventType.PAYMENT or reading.type not in AT_START:
        return False
    gaps = [days_between(happening.own_date, other.own_date) for other in told if other.type in MAKING]
    return bool(gaps) and all(gap is not None and gap > MISDATED for gap in gaps)


def _home(happening: Happening, reading: TermReading, index: int, deal: Known, events: Sequence[Known]) -> int | None:
    """Return the event whose payment is remembered, None for the deal itself."""
    if any(_is_same(reading, known) for known in deal):
        return None
    places = [index, *(place for place in range(len(events)) if place != index)]
    same = next((place for place in places if any(_is_same(reading, known) for known in events[place])), None)
    if same is not None:
        return same
    holding = [place for place in places if any(known.type is reading.type for known in events[place])]
    if index in holding:
        return index
    if any(known.type is reading.type for known in deal):
        return None
    if len(holding) == 1 and reading.type in ONE_OFF:
        return holding[0]
    pays = happening.type is not EventType.PAYMENT or reading.type is TermType.MILESTONE_PAYMENT
    return index if pays and is_event_term(happening.type, reading) else None


def _is_same(one: TermReading, other: TermReading) -> bool:
    return one.type is other.type and is_same_amount(one, other)
