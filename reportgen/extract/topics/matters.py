"""What a text is about as a whole, and what of it is then no news of licensing.

Reads: the licence that a text about a loan, a merger or a lease tells of in a sentence of its own.
Refuses: "granted the lender a license", "an exclusive right to use 60 parking stalls" of a lease, a letter of intent for a bakery.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from reportgen.extract.lines import Line, Zone
from reportgen.extract.topics.about_rights import changes_other_contract
from reportgen.extract.topics.kinds_of_contracts import SERVICE_CONTRACT, STRONG
from reportgen.extract.topics.no_news import (
    NEWS_OF_NOW,
    buys_company,
    is_about_debt,
    is_about_rights,
    is_bare_settlement,
    is_deed_beside_debt,
    is_for_company,
    is_official,
    settles_with_rights,
)
from reportgen.extract.topics.other_texts import (
    is_about_franchises,
    is_about_labor,
    is_about_property,
    is_about_tenancy,
    is_of_rooms,
    is_of_technology,
    is_patent_issue,
)
from reportgen.model import EventType

DEED_OF_LICENCE = re.compile(
    r"(?i)(?:licen[sc]e|collaboration|distribution|option|co-promotion)(?: and [\w-]{1,30}){0,4} agreement|exclusive(?:ly)? licen|sub-?licen[sc]"
)
CHANGED = frozenset({EventType.EXTENSION, EventType.AMENDMENT, EventType.EXPIRY, EventType.TERMINATION})


class Matter(Struct, frozen=True, kw_only=True):
    """What the titles and news sentences of a text are about."""

    is_property: bool
    """Land, minerals or the shops of a chain: nothing in it is licensing."""
    is_merger: bool
    is_debt: bool
    is_tenancy: bool
    is_labor: bool
    is_service: bool
    """A contract by which one side does something for another, or a change of one that gives no rights."""
    is_patent_issue: bool
    """Patents that an office has given."""
    is_permit: bool
    """A licence to ply a trade, which an office gives, and no deed of licence between companies."""
    is_business_for_sale: bool
    """Talks about the purchase of a business."""
    settles_with_rights: bool
    """Some sentence about a dispute gives rights to a side."""


def matter_of(lines: Sequence[Line]) -> Matter:
    """Return what a text is about."""
    told = [line.text for line in lines if line.zone in (Zone.NEWS, Zone.TITLE)]
    return Matter(
        is_property=is_about_property(told) or is_about_franchises(told),
        is_merger=buys_company(told),
        is_debt=is_about_debt(told),
        is_tenancy=is_about_tenancy(told),
        is_labor=is_about_labor(told),
        is_service=any((SERVICE_CONTRACT.search(text) and not STRONG.search(text)) or changes_other_contract(text) for text in told),
        is_patent_issue=is_patent_issue([line.text for line in lines if line.zone is Zone.TITLE]),
        is_permit=any(is_official(text) for text in told) and not any(DEED_OF_LICENCE.search(text) for text in told),
        is_business_for_sale=any(is_for_company(text) for text in told),
        settles_with_rights=settles_with_rights(
            line.text for line in lines if line.zone in (Zone.NEWS, Zone.TITLE, Zone.QUOTED)
        ),
    )


def is_of_matter(matter: Matter, kind: EventType, title: str | None, words: str, text: str) -> bool:
    """Say whether a cue belongs to what its text is about, and tells of no licensing; `text` is its sentence."""
    if not matter.settles_with_rights and is_bare_settlement(title, words):
        return True
    if matter.is_merger and not DEED_OF_LICENCE.search(text):
        return True
    if matter.is_debt and not title and not is_deed_beside_debt(text, words):
        return True
    if matter.is_tenancy and (is_of_rooms(text) or not (title or is_of_technology(text))):
        return True
    if matter.is_labor and not (title or is_of_technology(text)):
        return True
    if matter.is_service and kind in CHANGED and not STRONG.search(text):
        return True
    if matter.is_permit and kind in {EventType.AGREEMENT, *CHANGED} and not (title or is_of_technology(text)):
        return True
    if matter.is_patent_issue and kind in (EventType.AGREEMENT, EventType.NEGOTIATION) and not (title or NEWS_OF_NOW.search(text)):
        return True
    return matter.is_business_for_sale and kind is EventType.NEGOTIATION and not is_about_rights(text)
