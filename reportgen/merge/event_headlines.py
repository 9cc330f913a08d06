"""Which line an event gets in the chronology: what `headlines.py` words, from the event and from the rights of its deal."""

import re
from collections.abc import Mapping, Sequence

from reportgen.merge import headlines
from reportgen.merge.happenings import Happening
from reportgen.merge.rights import best_target, exclusivity_of, territory_of
from reportgen.model import Asset, Event, EventType, Grant, Standing

NAMES_AGREEMENT = re.compile(r"\bagreement\b", re.I)
"""What a subject must not be in a line that speaks of an agreement already."""
SALE = ("asset_purchase",)
LONGEST_SUBJECT = 60
"""Characters of a subject that fits into the line of an agreement."""


def headline_of(event: Event, told: Sequence[Happening], types: Sequence[str], grants: Sequence[Grant], assets: Mapping[str, Asset]) -> str:
    """Return the line of an event; `types` and `grants` are those of its deal."""
    names = [assets[asset].name for asset in event.assets if asset in assets]
    subject = None if event.subject and NAMES_AGREEMENT.search(event.subject) else event.subject
    if event.type is EventType.ASSIGNMENT:
        is_sale = tuple(types) == SALE
        passed_on = None if is_sale else _passed_on(event, told)
        thing = subject or next(iter(names), None)
        return passed_on or (headlines.sale(thing) if is_sale else headlines.later(event.type, thing))
    is_beginning = event.type in (EventType.AGREEMENT, EventType.OPTION_GRANTED)
    if is_beginning or (event.type is EventType.LICENSE_TAKEN and grants):
        subjects = names or [text for text in (subject, *(grant.subject for grant in grants)) if text and len(text) <= LONGEST_SUBJECT][:1]
        return _beginning(event, told, types, grants, subjects)
    first = (*names, subject) if event.type is EventType.RIGHTS_RETURNED else (subject, *names)
    return headlines.later(event.type, next((words for words in first if words), None))


def _passed_on(event: Event, told: Sequence[Happening]) -> str | None:
    """Return the line of an assignment that says from whom to whom."""
    named = {then.party: then.name for then in event.names_then}
    giver = next((named[h.assignor] for h in told if h.assignor in named), None)
    taker = next((named[h.assignee] for h in told if h.assignee in named), None)
    return headlines.assignment(giver, taker) if taker else None


def _beginning(event: Event, told: Sequence[Happening], types: Sequence[str], grants: Sequence[Grant], subjects: Sequence[str]) -> str:
    news = [happening for happening in told if happening.standing is Standing.NEWS]
    return headlines.beginning(
        ("option",) if event.type is EventType.OPTION_GRANTED else types,
        event.standing,
        event.date_basis,
        is_planned=bool(news) and all(happening.is_planned for happening in news),
        exclusivity=exclusivity_of(grants),
        territory=territory_of(grants),
        target=best_target(grant.target for grant in grants),
        subjects=subjects,
    )
