"""Sections to claims: one file for each kind of claim, in the order of one visible table.

The files beside this one are the rules and what they all read; the folders hold what rules ask, by question.
"""

from collections.abc import Callable, Iterable

from reportgen.extract.assets import assets
from reportgen.extract.contracts import contracts
from reportgen.extract.events import events
from reportgen.extract.filing_facts import filing_facts
from reportgen.extract.grants import grants
from reportgen.extract.kept_rights import kept_rights
from reportgen.extract.name_changes import name_changes
from reportgen.extract.party_changes import party_changes
from reportgen.extract.party_claims import party_claims
from reportgen.extract.quotations import quotations
from reportgen.extract.reading import FilingReading
from reportgen.extract.remembered_terms import remembered_terms
from reportgen.extract.responsibilities import responsibilities
from reportgen.extract.rosters import rosters
from reportgen.extract.set_aside import set_aside
from reportgen.extract.statements import statements
from reportgen.extract.subjects import subjects
from reportgen.extract.technologies import technologies
from reportgen.extract.terms import terms
from reportgen.extract.zero_terms import zero_terms
from reportgen.model import Claim, ClaimKind, Filing, Section

__all__ = ["RULES", "extract"]

RULES: tuple[Callable[[FilingReading], Iterable[Claim]], ...] = (
    events,
    kept_rights,
    grants,
    subjects,
    responsibilities,
    terms,
    remembered_terms,
    zero_terms,
    technologies,
    assets,
    name_changes,
    party_changes,
    rosters,
    quotations,
    statements,
    contracts,
)
"""Each reads the sentences of a filing and yields claims; none sees what another yielded."""


def extract(filing: Filing, sections: tuple[Section, ...]) -> tuple[Claim, ...]:
    """Return all claims of a filing in reading order; each id once."""
    facts = tuple(filing_facts(filing, sections))
    reading = FilingReading(filing, sections, facts)
    found = [claim for rule in RULES for claim in rule(reading)]
    found.extend(set_aside(reading, tuple(c for c in found if c.kind is ClaimKind.TERM)))
    found.extend(party_claims(reading, tuple(found)))
    order = {document.id: number for number, document in enumerate(filing.documents)}
    unique = {claim.id: claim for claim in (*facts, *found)}
    return tuple(sorted(unique.values(), key=lambda c: (order[c.document], c.start, c.end, c.kind, c.id)))
