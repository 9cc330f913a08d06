"""Contracts filed as exhibits: each has a notice of how far it was read."""

from collections.abc import Iterable

from reportgen.merge.findings import Findings
from reportgen.model import Claim, ExhibitReading, Grade


def notice_contracts(claims: Iterable[Claim], findings: Findings) -> None:
    """Enter a notice for each contract: title, parties, date and omissions are read, its clauses are not."""
    for claim in claims:
        if claim.grade is Grade.A and isinstance(claim.value, ExhibitReading):
            text = f"exhibit {claim.value.number} ({claim.value.title}) is read for title, parties, date and omissions; its clauses are not read yet"
            findings.notice(claim, text)
