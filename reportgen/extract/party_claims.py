"""The organizations of a filing, each with all names printed for it.

Reads: 'Alpha Pharma International GmbH ("Alpha Pharma")'. Refuses: the agency in a contacts block, agencies, exchanges.
"""

from collections.abc import Iterable, Iterator

from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.extract.reading import FilingReading
from reportgen.model import Claim, ClaimKind, EventReading, NameChange, PartyReading, RosterReading, TermReading


def party_claims(reading: FilingReading, others: Iterable[Claim]) -> Iterator[Claim]:
    """Yield a claim for each organization that takes part in anything claimed, where its fullest name stands first."""
    wanted = _named(others)
    places = _fullest_names(reading)
    for organization in reading.directory:
        if not (organization.is_registrant or organization.name in wanted):
            continue
        place = places.get(organization.index)
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


def _fullest_names(reading: FilingReading) -> dict[int, tuple[Line, int, int]]:
    """Return for each organization the first place of the longest form of its name."""
    best: dict[int, tuple[Line, int, int]] = {}
    lengths: dict[int, int] = {}
    for line in reading.lines:
        for mention in line.mentions if line.zone is not Zone.BOILERPLATE else ():
            if len(mention.words) > lengths.get(mention.index, -1):
                lengths[mention.index] = len(mention.words)
                best[mention.index] = (line, mention.start, mention.end)
    return best
