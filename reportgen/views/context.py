"""The dossier with its ids resolved: what every module of the views looks up."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from msgspec.structs import replace

from reportgen.model import (
    Asset,
    Claim,
    Deal,
    Document,
    Dossier,
    EdtfDate,
    Event,
    EventType,
    Filing,
    Party,
    Roster,
    RosterEntry,
    Term,
)
from reportgen.views.dates import prose
from reportgen.views.parts import PageRef
from reportgen.views.records import ViewSettings
from reportgen.views.tellers import Tellers
from reportgen.views.wording import joined

MOST_NAMED = 3
OPENINGS = frozenset({EventType.AGREEMENT, EventType.LICENSE_TAKEN, EventType.OPTION_GRANTED})


class Context:
    """Read-only look-ups over one dossier."""

    def __init__(self, dossier: Dossier, settings: ViewSettings):
        self.dossier = dossier
        self.settings = settings
        self.parties: dict[str, Party] = {party.id: party for party in dossier.parties}
        self.assets: dict[str, Asset] = {asset.id: asset for asset in dossier.assets}
        self.deals: dict[str, Deal] = {deal.id: deal for deal in dossier.deals}
        self.events: dict[str, Event] = {event.id: event for event in dossier.events}
        self.closings: dict[str, int | None] = {}
        """Last months of fiscal years by registrant, as far as `views.fiscal` has looked them up."""
        self.claims: dict[str, Claim] = {claim.id: claim for claim in dossier.claims}
        self.corrections = dossier.corrections
        self.filings: dict[str, Filing] = {filing.id: filing for filing in dossier.filings}
        self.documents: dict[str, Document] = {
            document.id: document for filing in dossier.filings for document in filing.documents
        }

    def within(self, part: Dossier) -> "Context":
        """Return look-ups over a part of the dossier; what its records point at is still found in the whole."""
        found = Context(replace(part, claims=(), parties=()), self.settings)
        found.dossier = part
        found.parties, found.claims, found.corrections = self.parties, self.claims, self.corrections
        found.filings, found.documents, found.closings = self.filings, self.documents, self.closings
        return found

    def date(self, date: EdtfDate) -> str:
        """Return a date in prose, in the style of the settings."""
        return prose(date, self.settings.date_style)

    def name(self, party: str | None, default: str = "not stated") -> str:
        """Return the name of a party today."""
        if party is None:
            return default
        known = self.parties.get(party)
        return known.name if known else party

    def names(self, parties: Iterable[str]) -> str:
        """Return names of today, joined."""
        return joined([self.name(party) for party in parties])

    def asset_names(self, assets: Iterable[str]) -> str:
        """Return names of products, joined; empty where there are none."""
        return joined([self.assets[asset].name if asset in self.assets else asset for asset in assets])

    def registrants_of(self, party: str) -> tuple[str, ...]:
        """Return the registrants that a party has deals with, is listed by or is told of by, in the dossier's order."""
        own = {other for deal in self.deals_of.get(party, ()) for other in (*deal.licensor, *deal.licensee, *deal.counterparties)}
        own |= {roster.registrant for roster, _ in self.entries_of(party) if roster.registrant}
        own |= {self._registrant_of(claim) for claim in self._claims_about(party)}
        own -= {party}
        found = tuple(registrant for registrant in self.dossier.registrants if registrant in own)
        others = tuple(registrant for registrant in self.dossier.registrants if registrant != party)
        return found or (others if len(others) == 1 else ())

    def _claims_about(self, party: str) -> Iterable[Claim]:
        deals = [claim for deal in self.deals_of.get(party, ()) for claim in deal.claims]
        return self.claims_in([*deals, *(claim for event in self.events_of_party(party) for claim in event.claims)])

    def _registrant_of(self, claim: Claim) -> str:
        filing = self.filing_of(claim.document)
        return self.registrant_of_filing(filing) if filing else ""

    def registrant_side(self, claims: Iterable[str], counterparties: Iterable[str]) -> str:
        """Return whose filings tell of a deal, by name; empty in a dossier of one registrant, where it is always the same."""
        if len(self.dossier.registrants) < 2:
            return ""
        told = {self._registrant_of(claim) for claim in self.claims_in(claims)} - set(counterparties)
        return self.names(registrant for registrant in self.dossier.registrants if registrant in told)

    def registrant_of_filing(self, filing: Filing) -> str:
        """Return the registrant on a filing's cover, else the company whose release its text shows it to be; else an empty string."""
        return self._tellers.of(filing)

    @cached_property
    def _tellers(self) -> Tellers:
        return Tellers(self.dossier, self.parties, self.filing_of)

    def registrant_words(self, party: str | None = None) -> str:
        """Return the names of all registrants, or of a partner's; their number where they are more than three."""
        registrants = self.registrants_of(party) if party else self.dossier.registrants
        return self.names(registrants) if len(registrants) <= MOST_NAMED else f"{len(registrants)} registrants"

    def partner_ref(self, party: str) -> PageRef | None:
        """Return the sheet of a party, where it has one."""
        return self._partner_refs.get(party)

    @cached_property
    def _partner_refs(self) -> dict[str, PageRef]:
        return {
            party: PageRef(kind="partner", key=party, title=self.name(party)) for party in self.partners
        }

    @cached_property
    def partners(self) -> tuple[str, ...]:
        """Ids of all parties that get a sheet: counterparties of deals and events, and who stands in a list; by name."""
        found: set[str] = set()
        for deal in self.dossier.deals:
            found.update(self.counterparties(deal))
        for event in self.dossier.events:
            found.update(event.counterparties)
        listed = {entry.party for roster in self.dossier.rosters for entry in roster.entries}
        found.update(listed - set(self.dossier.registrants))
        return tuple(sorted(found & set(self.parties), key=lambda party: (self.name(party).casefold(), party)))

    def counterparties(self, deal: Deal) -> tuple[str, ...]:
        """Return who a deal is made with; where the record names none, its parties but the registrants."""
        if deal.counterparties:
            return deal.counterparties
        return tuple(
            party for party in (*deal.licensee, *deal.licensor) if party not in self.dossier.registrants
        )

    @cached_property
    def deals_of(self) -> dict[str, tuple[Deal, ...]]:
        """Deals by counterparty, in the order of the dossier."""
        found: defaultdict[str, list[Deal]] = defaultdict(list)
        for deal in self.dossier.deals:
            for party in self.counterparties(deal):
                found[party].append(deal)
        return {party: tuple(deals) for party, deals in found.items()}

    @cached_property
    def events_of_deal(self) -> dict[str, tuple[Event, ...]]:
        """Events by deal, in the order of the chronology."""
        found: defaultdict[str, list[Event]] = defaultdict(list)
        for event in self.dossier.events:
            if event.deal is not None:
                found[event.deal].append(event)
        return {deal: tuple(events) for deal, events in found.items()}

    def opening_of(self, deal: str) -> Event | None:
        """Return the event that begins a deal, else its first one; what only a date without a day puts before it is none."""
        events = self.events_of_deal.get(deal, ())
        return next((event for event in events if event.type in OPENINGS), next(iter(events), None))

    def events_of_party(self, party: str) -> tuple[Event, ...]:
        """Return the events of a partner and of its deals, in the order of the chronology."""
        return self._events_of.get(party, ())

    @cached_property
    def _events_of(self) -> dict[str, tuple[Event, ...]]:
        found: defaultdict[str, list[Event]] = defaultdict(list)
        for event in self.dossier.events:
            deal = self.deals.get(event.deal or "")
            of_deal = self.counterparties(deal) if deal else ()
            for party in dict.fromkeys((*event.counterparties, *of_deal)):
                found[party].append(event)
        return {party: tuple(events) for party, events in found.items()}

    def terms_of(self, deal: Deal) -> tuple[Term, ...]:
        """Return the terms of a deal, then those of its events."""
        events = self.events_of_deal.get(deal.id, ())
        return (*deal.terms, *(term for event in events for term in event.terms))

    def entries_of(self, party: str) -> tuple[tuple[Roster, RosterEntry], ...]:
        """Return what lists say of a party, by date."""
        return self._entries_of.get(party, ())

    @cached_property
    def _entries_of(self) -> dict[str, tuple[tuple[Roster, RosterEntry], ...]]:
        found: defaultdict[str, list[tuple[Roster, RosterEntry]]] = defaultdict(list)
        for roster in sorted(self.dossier.rosters, key=lambda roster: (roster.as_of or "", roster.id)):
            for entry in roster.entries:
                found[entry.party].append((roster, entry))
        return {party: tuple(entries) for party, entries in found.items()}

    @cached_property
    def owners(self) -> dict[str, tuple[str, ...]]:
        """Partners whose sheets a party, deal, event, term or product belongs to, by id."""
        found: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for party in self.parties:
            found[party][party] = None
        for deal in self.dossier.deals:
            for record in (deal.id, *deal.assets, *(term.id for term in deal.terms)):
                found[record].update(dict.fromkeys(self.counterparties(deal)))
        for event in self.dossier.events:
            of_deal = self.counterparties(self.deals[event.deal]) if event.deal in self.deals else ()
            for record in (event.id, *(term.id for term in event.terms)):
                found[record].update(dict.fromkeys((*event.counterparties, *of_deal)))
        return {record: tuple(parties) for record, parties in found.items()}

    @cached_property
    def terms(self) -> dict[str, Term]:
        """All terms of deals and events by id."""
        found = [term for deal in self.dossier.deals for term in deal.terms]
        found += [term for event in self.dossier.events for term in event.terms]
        return {term.id: term for term in found}

    @cached_property
    def names_of_records(self) -> dict[str, str]:
        """Names of parties, products and technologies by id."""
        return {
            record.id: record.name
            for records in (self.dossier.parties, self.dossier.assets, self.dossier.technologies)
            for record in records
        }

    def claims_in(self, claims: Iterable[str]) -> tuple[Claim, ...]:
        """Return the claims of these ids that the dossier holds, each once."""
        return tuple(self.claims[claim] for claim in dict.fromkeys(claims) if claim in self.claims)

    def sets(self, claims: Iterable[str], field: str) -> bool:
        """Say whether the user's curation sets a field of one of these claims."""
        return any(entry.field == field for claim in claims for entry in self.corrections.get(claim, ()))

    def filing_of(self, document: str) -> Filing | None:
        """Return the filing of a document."""
        known = self.documents.get(document)
        return self.filings.get(known.filing) if known else None

    def is_registrant(self, party: str) -> bool:
        """Say whether a party files the reports of this dossier."""
        known = self.parties.get(party)
        return party in self.dossier.registrants or (known is not None and known.is_registrant)
