"""Deals, terms, events, parties and claims as CSV: one row a record, lists in one cell by semicolons.

A cell whose text a spreadsheet would take for a formula gets an apostrophe in front (text of filings is data).
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal

from reportgen.model import Claim, DateBasis, Deal, Dossier, Event, Party, Term, Tier

Row = dict[str, str]
FORMULA = ("=", "+", "-", "@", "\t", "\r")
TERM_FIELDS = (
    "type", "state", "currency", "min", "max", "qualifier", "unit", "rate", "rate_min", "rate_max", "base", "shares", "price_per_share", "premium", "premium_on", "instrument",
    "contingency", "condition", "scope", "part_of",
)


def csv_bytes(rows: Iterable[Row]) -> bytes:
    """Return rows as CSV (RFC 4180 with newline alone), the keys of the first row as head; no row gives no bytes."""
    rows = list(rows)
    if not rows:
        return b""
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({key: safe_cell(value) for key, value in row.items()} for row in rows)
    return text.getvalue().encode("utf-8", "replace")


def safe_cell(value: str) -> str:
    """Return a cell that no spreadsheet reads as a formula."""
    return f"'{value}" if value.startswith(FORMULA) else value


def deal_rows(dossier: Dossier) -> Iterator[Row]:
    """Return one row a deal."""
    names = party_names(dossier.parties)
    for deal in dossier.deals:
        yield {
            "id": deal.id,
            "types": listed(deal.types),
            "titles": listed(deal.titles),
            "licensor": named(names, deal.licensor),
            "licensee": named(names, deal.licensee),
            "counterparties": named(names, deal.counterparties),
            "exclusivity": said(deal.exclusivity),
            "territory": said(deal.territory.words) or listed(deal.territory.included),
            "territory_excluded": listed(deal.territory.excluded),
            "field_of_use": said(deal.field_of_use),
            "target": said(deal.target.value if deal.target else None),
            "target_state": said(deal.target.state if deal.target else "not_stated"),
            "subject": said(deal.subject),
            **dates(deal),
            "agreement_status": deal.agreement_status,
            "status_basis": deal.status_basis,
            "programme_status": deal.programme_status,
            "rights_status": deal.rights_status,
            "standing": deal.standing,
            "curated": said(deal.is_curated),
            "claims": listed(deal.claims),
        }


def term_rows(dossier: Dossier) -> Iterator[Row]:
    """Return one row a term, with the deal or event that it stands in; an event's term names the event's deal too."""
    names = party_names(dossier.parties)
    for deal in dossier.deals:
        for term in deal.terms:
            yield term_row(term, names, deal.id, "")
    for event in dossier.events:
        for term in event.terms:
            yield term_row(term, names, event.deal or "", event.id)


def term_row(term: Term, names: dict[str, str], deal: str, event: str) -> Row:
    """Return one term as a row."""
    return {
        "id": term.id,
        "deal": deal,
        "event": event,
        **{field: said(getattr(term, field)) for field in TERM_FIELDS},
        "tiers": listed(tier_cell(tier) for tier in term.tiers),
        "payer": names.get(term.payer or "", said(term.payer)),
        "payee": names.get(term.payee or "", said(term.payee)),
        "curated": said(term.is_curated),
        "claims": listed(term.claims),
    }


def tier_cell(tier: Tier) -> str:
    """Return `10% from 100000000 to 250000000 USD`; the last tier has no upper bound."""
    upper = f" to {said(tier.to)}" if tier.to is not None else ""
    return f"{tier.rate} from {said(tier.from_)}{upper} {said(tier.currency)}{' (upper bound computed)' if tier.is_computed else ''}"


def event_rows(dossier: Dossier) -> Iterator[Row]:
    """Return one row an event, in the order of the chronology."""
    names = party_names(dossier.parties)
    for event in dossier.events:
        yield {
            "id": event.id,
            "type": event.type,
            "standing": event.standing,
            "date": said(event.date),
            "date_basis": said(event.date_basis),
            **dates(event),
            "deal": said(event.deal),
            "counterparties": named(names, event.counterparties),
            "names_then": listed(then.name for then in event.names_then),
            "headline": event.headline,
            "curated": said(event.is_curated),
            "claims": listed(event.claims),
        }


def party_rows(dossier: Dossier) -> Iterator[Row]:
    """Return one row a party."""
    for party in dossier.parties:
        yield {
            "id": party.id,
            "name": party.name,
            "names": listed(name.name for name in party.names),
            "legal_names": listed(party.legal_names),
            "successor": said(party.successor),
            "parent": said(party.parent),
            "ticker": said(party.ticker),
            "registrant": said(party.is_registrant),
            "curated": said(bool(party.curated)),
            "claims": listed(party.claims),
        }


def claim_row(claim: Claim, value: Mapping[str, object]) -> Row:
    """Return one claim, with its value in plain types; offsets count in the text of its document."""
    return {
        "id": claim.id,
        "kind": claim.kind,
        "value": listed(f"{field}: {read_words(found)}" for field, found in value.items() if field != "reading" and is_told(found)),
        "quote": " ".join(claim.quote.split()),
        "section": claim.section,
        "start": said(claim.start),
        "end": said(claim.end),
        "value_start": said(claim.value_start),
        "value_end": said(claim.value_end),
        "grade": claim.grade,
        "modality": claim.modality,
        "rule": claim.rule,
    }


def read_words(value: object) -> str:
    """Return a part of a reading in one line: the parts of a list by commas, those of a record with their names."""
    if isinstance(value, Mapping):
        return ", ".join(f"{field} {read_words(found)}" for field, found in value.items() if is_told(found))
    return ", ".join(map(read_words, value)) if isinstance(value, list) else said(value)


def is_told(value: object) -> bool:
    """Say whether a reading has this part."""
    return value is not None and value != []


TABLES: dict[str, Callable[[Dossier], Iterator[Row]]] = {
    "deals": deal_rows,
    "terms": term_rows,
    "events": event_rows,
    "parties": party_rows,
}
"""The tables by the name of their file."""


def dates(record: Deal | Event) -> Row:
    """Return a column for each basis of a date, in EDTF."""
    return {f"date_{basis}": said(record.dates.get(basis)) for basis in DateBasis}


def party_names(parties: Iterable[Party]) -> dict[str, str]:
    """Return the names of today by id."""
    return {party.id: party.name for party in parties}


def named(names: dict[str, str], parties: Iterable[str]) -> str:
    """Return names of parties in one cell."""
    return listed(names.get(party, party) for party in parties)


def listed(values: Iterable[str]) -> str:
    """Return values in one cell."""
    return "; ".join(values)


def said(value: object) -> str:
    """Return a value as a cell: empty where there is none (the column of its state tells why), `yes` or `no`."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return decimal_words(value) if isinstance(value, Decimal) else str(value)


def decimal_words(number: Decimal) -> str:
    """Return `1000000` also where the number was counted as 1.0 million; `0.5` stays."""
    whole = number == number.to_integral_value()
    return f"{number.to_integral_value() if whole else number.normalize():f}"
