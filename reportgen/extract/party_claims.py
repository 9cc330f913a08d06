"""The organizations of a filing, each with all names printed for it.

Reads: 'Alpha Pharma International GmbH ("Alpha Pharma")'. Refuses: the agency in a contacts block, agencies, exchanges.
"""

from collections.abc import Iterable, Iterator

from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.extract.reading import FilingReading
from reportgen.model import Claim, ClaimKind, EventReading, NameChange, PartyReading, RosterReading, TermReading
from reportgen.scan.organization import Organization


def party_claims(reading: FilingReading, others: Iterable[Claim]) -> Iterator[Claim]:
    """Yield a claim for each organization that takes part in anything claimed, where its fullest name stands first."""
    wanted = _named(others)
    for organization in reading.directory:
        if not (organization.is_registrant or organization.name in wanted):
            continue
        place = _first_place(reading, organization)
        if place is None:
            continue
        line, start, end = place
        value = PartyReading(
            name=organization.name,
            legal_name=organization.legal_name,
            ticker=organization.ticker,
            is_registrant=organization.is_registrant,
            short_names=tuple(
                s for s in organization.surfaces if s not in (organization.name, organization.legal_name)
            ),
        )
        yield line_claim(
            line, ClaimKind.PARTY, value, rule="party_claims", detail=organization.name, words=(start, end)
        )


def _named(claims: Iterable[Claim]) -> set[str]:
    names: set[str] = set()
    for claim in claims:
        value = claim.value
        if isinstance(value, EventReading):
            names.update(value.parties)
        elif isinstance(value, TermReading):
            names.update(n for n in (value.payer, value.payee) if n)
        elif isinstance(value, RosterReading):
            names.update(e.party for e in value.entries)
        elif isinstance(value, NameChange):
            names.update((value.former, value.present))
    return names


def _first_place(reading: FilingReading, organization: Organization) -> tuple[Line, int, int] | None:
    best: tuple[int, Line, int, int] | None = None
    for line in reading.lines:
        for mention in line.mentions:
            if mention.index != organization.index or line.zone is Zone.BOILERPLATE:
                continue
            if best is None or len(mention.words) > best[0]:
                best = (len(mention.words), line, mention.start, mention.end)
    return best[1:] if best else None
