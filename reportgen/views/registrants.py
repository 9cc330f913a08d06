"""An index for each registrant, where the dossier has several: what its own filings tell."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from msgspec.structs import replace

from reportgen.model import Deal, Dossier, Event, Filing
from reportgen.views.context import Context
from reportgen.views.fact_sheet import fact_sheet
from reportgen.views.index import index
from reportgen.views.parts import PageRef
from reportgen.views.passages import Passages
from reportgen.views.records import FactSheet, Index

Sided = TypeVar("Sided", Deal, Event)


class Claimed(Protocol):
    """A record that rests on claims."""

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of its claims."""


def registrant_indexes(context: Context, passages: Passages) -> tuple[Index, ...]:
    """Return the index of each registrant; none where there is one registrant or none."""
    if len(context.dossier.registrants) < 2:
        return ()
    parts = own_dossiers(context)
    return tuple(_index(context, passages, registrant, own) for registrant, own in parts.items()) if len(parts) > 1 else ()


def linked_indexes(indexes: tuple[Index, ...]) -> tuple[Index, ...]:
    """Return indexes that know each other."""
    refs = tuple(found.ref for found in indexes)
    return tuple(replace(found, others=refs) for found in indexes) if len(indexes) > 1 else indexes


def led_to_registrants(context: Context, sheet: FactSheet, indexes: tuple[Index, ...]) -> FactSheet:
    """Return a sheet that leads to the indexes of the registrants that it is a partner of."""
    own = context.registrants_of(sheet.party)
    refs = [replace(found.ref, title=context.name(found.ref.key)) for found in indexes if found.ref.key in own]
    return replace(sheet, registrants=tuple(refs)) if len(refs) == len(own) else sheet


def _index(context: Context, passages: Passages, registrant: str, dossier: Dossier) -> Index:
    own = context.within(dossier)
    sheets = tuple(fact_sheet(own, passages, party) for party in own.partners)
    ref = PageRef(kind="registrant", key=registrant, title=f"{context.name(registrant)}: overview")
    return index(own, passages, sheets, ref)


def own_dossiers(context: Context) -> dict[str, Dossier]:
    """Return the part of a dossier that each registrant's filings tell; a registrant of no filing has none."""
    dossier = context.dossier
    filings = by_registrant(context)
    of_filing = {filing.id: registrant for registrant, own in filings.items() for filing in own}
    of_document = {document.id: of_filing[filing.id] for own in filings.values() for filing in own for document in filing.documents}
    of_claim = {claim.id: of_document[claim.document] for claim in dossier.claims if claim.document in of_document}
    kinds = {
        field: shared(getattr(dossier, field), of_claim)
        for field in ("technologies", "parties", "assets", "statements", "conflicts", "flags", "set_aside")
    }
    deals = seen_by_each(dossier.deals, of_claim, {})
    parties = {registrant: {party for deal in held for party in (*deal.licensor, *deal.licensee)} for registrant, held in deals.items()}
    events = seen_by_each(dossier.events, of_claim, parties)
    rosters, notices = defaultdict(list), defaultdict(list)
    for roster in dossier.rosters:
        rosters[of_filing.get(roster.filing, "")].append(roster)
    for notice in dossier.notices:
        notices[of_document.get(notice.document or "", "")].append(notice)
    return {
        registrant: replace(
            dossier, left_out=(), registrants=(registrant,), filings=tuple(filings[registrant]), rosters=tuple(rosters[registrant]),
            notices=tuple(notices[registrant]), deals=tuple(deals[registrant]), events=tuple(events[registrant]), **{field: tuple(found[registrant]) for field, found in kinds.items()},
        )
        for registrant in dossier.registrants
        if registrant in filings
    }


def seen_by_each(records: Iterable[Sided], of_claim: Mapping[str, str], parties: Mapping[str, set[str]]) -> defaultdict[str, list[Sided]]:
    """Return deals or events as each registrant that tells of them sees them: it is no partner of its own.

    What rests on no claim is told of by each registrant among whose `parties` is one of it.
    """
    own: defaultdict[str, list[Sided]] = defaultdict(list)
    for record in records:
        told = [of_claim[claim] for claim in record.claims if claim in of_claim]
        near = [registrant for registrant, held in parties.items() if not held.isdisjoint(record.counterparties)]
        for registrant in dict.fromkeys(told if record.claims else near):
            others = tuple(party for party in record.counterparties if party != registrant)
            own[registrant].append(replace(record, counterparties=others) if others else record)
    return own


def shared(records: Iterable[Claimed], of_claim: Mapping[str, str]) -> defaultdict[str, list[Claimed]]:
    """Return records by each registrant that tells of them."""
    found: defaultdict[str, list[Claimed]] = defaultdict(list)
    for record in records:
        for registrant in dict.fromkeys(of_claim[claim] for claim in record.claims if claim in of_claim):
            found[registrant].append(record)
    return found


def by_registrant(context: Context) -> defaultdict[str, list[Filing]]:
    """Return filings by their registrant."""
    told = tellers(context)
    found: defaultdict[str, list[Filing]] = defaultdict(list)
    for filing in context.dossier.filings:
        owner = context.registrant_of_filing(filing) or told.get(filing.id)
        if owner is not None:
            found[owner].append(filing)
    return found


def tellers(context: Context) -> dict[str, str]:
    """Return whose a filing without a cover is, a press release: of the registrant of its list of partners, or of its deals."""
    registrants = set(context.dossier.registrants)
    found = {roster.filing: roster.registrant for roster in context.dossier.rosters if roster.registrant in registrants}
    for deal in context.dossier.deals:
        owner = next((party for party in (*deal.licensor, *deal.licensee) if party in registrants), None)
        for claim in context.claims_in(deal.claims):
            filing = context.filing_of(claim.document)
            if owner is not None and filing is not None:
                found.setdefault(filing.id, owner)
    return found
