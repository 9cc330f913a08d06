"""Lists of partners, one for each document: who is said to hold what as of its date, and who is missing later."""

from collections.abc import Mapping, Sequence

from reportgen.merge.dates import sort_day
from reportgen.merge.findings import Findings
from reportgen.merge.parties import Parties
from reportgen.merge.sources import Sources
from reportgen.model import Claim, EdtfDate, Event, Roster, RosterEntry, RosterReading, digest


def fold_rosters(claims: Sequence[Claim], sources: Sources, parties: Parties, corrected: frozenset[str]) -> tuple[Roster, ...]:
    """Return the lists in the order of their dates; all sentences of one document make one list."""
    held: dict[tuple[str, EdtfDate | None], list[Claim]] = {}
    for claim in sorted(claims, key=sources.order):
        if isinstance(claim.value, RosterReading):
            held.setdefault((sources.filing(claim).id, sources.as_of(claim)), []).append(claim)
    rosters = [
        Roster(
            id="r-" + digest(filing, when or ""),
            filing=filing,
            as_of=when,
            registrant=parties.registrant(filing),
            entries=_entries(group, filing, parties, corrected),
        )
        for (filing, when), group in held.items()
    ]
    return tuple(sorted(rosters, key=lambda roster: (sort_day(roster.as_of), roster.id)))


def _entries(group: Sequence[Claim], filing: str, parties: Parties, corrected: frozenset[str]) -> tuple[RosterEntry, ...]:
    found: dict[tuple[str, str], RosterEntry] = {}
    for claim in group:
        if not isinstance(claim.value, RosterReading):
            continue
        for entry in claim.value.entries:
            party = parties.find(filing, entry.party)
            if party is None or party == parties.registrant(filing):
                continue
            key = party, " ".join((entry.holds or "").casefold().split())
            known = found.get(key)
            told = tuple(dict.fromkeys((*(known.claims if known else ()), claim.id)))
            found[key] = RosterEntry(
                party=party,
                holds=entry.holds,
                territory=entry.territory or (known.territory if known else None),
                is_curated=not corrected.isdisjoint(told),
                claims=told,
            )
    return tuple(found.values())


def flag_absences(rosters: Sequence[Roster], events: Sequence[Event], names: Mapping[str, str], findings: Findings) -> None:
    """Flag who stands in a list and in none after it; an absence ends nothing, and an ending that is reported needs no flag."""
    ended = {party for event in events if event.type in ("rights_returned", "termination", "expiry") for party in event.counterparties}
    for registrant in dict.fromkeys(roster.registrant for roster in rosters):
        own = [roster for roster in rosters if roster.registrant == registrant and roster.as_of]
        named = [{entry.party for entry in roster.entries} for roster in own]
        for party in dict.fromkeys(entry.party for roster in own for entry in roster.entries):
            listed = max(index for index, parties in enumerate(named) if party in parties)
            if listed == len(own) - 1 or party in ended:
                continue
            last, following = own[listed], own[listed + 1 :]
            claims = [claim for entry in last.entries if entry.party == party for claim in entry.claims]
            dates = ", ".join(roster.as_of or "" for roster in following)
            text = f"{names.get(party, party)} stands in the list of partners as of {last.as_of} and not in the list as of {dates}: an absence, not an ending"
            findings.flag(party, "roster_absence", text, claims)
