"""Contracts filed as exhibits: each has a notice of how far it was read."""

from collections.abc import Sequence

from reportgen.merge.findings import Findings
from reportgen.merge.sources import Sources
from reportgen.model import Claim, EventReading, ExhibitReading, Grade


def notice_contracts(claims: Sequence[Claim], sources: Sources, findings: Findings) -> None:
    """Enter a notice for each contract beside news of licensing: title, parties, date and omissions are read, its clauses are not."""
    telling = {sources.filing(claim).id for claim in claims if isinstance(claim.value, EventReading)}
    for claim in claims:
        if claim.grade is Grade.A and isinstance(claim.value, ExhibitReading) and sources.filing(claim).id in telling:
            text = f"exhibit {claim.value.number} ({claim.value.title}) is read for title, parties, date and omissions; its clauses are not read yet"
            findings.notice(claim, text)
