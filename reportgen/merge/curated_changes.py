"""Renames and mergers that only the user's curation tells: events of the chronology, marked as curated."""

from collections.abc import Iterable, Iterator, Sequence

from reportgen.merge import headlines
from reportgen.merge.curation import Curation, Renaming
from reportgen.merge.dates import days_between, earliest, is_before
from reportgen.merge.fitting import MISDATED
from reportgen.merge.parties import Parties
from reportgen.model import DateBasis, Deal, EdtfDate, Event, EventType, NameThen, Party, Standing, digest, slug

CHANGES = frozenset({EventType.PARTY_RENAMED, EventType.PARTY_MERGED})


def curated_changes(
    curation: Curation | None, parties: Parties, deals: Sequence[Deal], events: Sequence[Event], as_of: EdtfDate | None
) -> Iterator[Event]:
    """Yield an event for each change of a party since its first deal that no document tells; none for what lay ahead at `as_of`."""
    began = _first_deals(deals, events)
    told = [event for event in events if event.type in CHANGES]
    for party in parties.records if curation else ():
        for entry in parties.renamings(party.id) if party.id in began else ():
            is_within = not is_before(as_of, entry.date) and not is_before(entry.date, began[party.id])
            if is_within and not _is_told(entry, party, told):
                yield _event(entry, party)


def _first_deals(deals: Sequence[Deal], events: Sequence[Event]) -> dict[str, EdtfDate | None]:
    """Return the first date that is known of the deals of each party to one."""
    dates = {deal.id: list(deal.dates.values()) for deal in deals}
    for event in events:
        dates.setdefault(event.deal or "", []).extend(event.dates.values())
    found: dict[str, EdtfDate | None] = {}
    for deal in deals:
        for party in (*deal.licensor, *deal.licensee, *deal.counterparties):
            found[party] = earliest(found.get(party), *dates[deal.id])
    return found


def _is_told(entry: Renaming, party: Party, events: Iterable[Event]) -> bool:
    """Say whether an event of the texts is this change: of the same party, at about the same time."""
    for event in events:
        gap = days_between(entry.date, event.date)
        if party.id in {*event.counterparties, *(then.party for then in event.names_then)} and (gap is None or gap <= MISDATED):
            return True
    return False


def _event(entry: Renaming, party: Party) -> Event:
    kind = EventType.PARTY_MERGED if entry.how == "merged" else EventType.PARTY_RENAMED
    change = f"{entry.former} {'into' if kind is EventType.PARTY_MERGED else 'to'} {entry.present}"
    return Event(
        id=f"{slug(f'{kind} {party.id}')}-{entry.date or 'undated'}-{digest(entry.former, entry.present, length=4)}",
        type=kind,
        standing=Standing.HINDSIGHT,
        date=entry.date,
        date_basis=DateBasis.EVENT if entry.date else None,
        dates={DateBasis.EVENT: entry.date} if entry.date else {},
        deal=None,
        counterparties=() if party.is_registrant else (party.id,),
        names_then=(NameThen(party=party.id, name=entry.former),),
        headline=headlines.later(kind, change),
        subject=change,
        is_curated=True,
        source=entry.source,
    )
