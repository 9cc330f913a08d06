"""Values that the user puts right: the claim stays as it was read, the fold uses the corrected value."""

from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from reportgen.merge.curation import Correction, Curation
from reportgen.merge.findings import Findings
from reportgen.model import Claim, ClaimValue, Grade, TermReading

AMOUNT = "amount"
"""Of a term: both of its bounds at once."""


def correct(claims: Sequence[Claim], known: frozenset[str], curation: Curation | None, findings: Findings) -> tuple[tuple[Claim, ...], frozenset[str]]:
    """Return the claims with the curation's values, and the ids of those that it changed.

    `known` holds the ids of all claims read, also of filings that are left out. Raises ConfigError, naming the line,
    for a claim that nobody read, a field that its reading lacks, and a value that the field cannot hold.
    """
    if curation is None or not curation.corrections:
        return tuple(claims), frozenset()
    by_id = {claim.id: claim for claim in claims}
    for entry in curation.corrections:
        if entry.claim not in known:
            raise curation.error(entry.line, f"unknown claim {entry.claim!r}", "claim ids stand in data/claims.jsonl")
        if entry.claim in by_id:
            claim = by_id[entry.claim]
            by_id[entry.claim] = replace(claim, value=_corrected(claim, entry, curation), grade=Grade.E)
            findings.correct(claim, entry.field, _words(entry.value), entry.reason, entry.source)
    changed = frozenset(entry.claim for entry in curation.corrections) & by_id.keys()
    return tuple(by_id[claim.id] for claim in claims), frozenset(changed)


def _words(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else "nothing" if value is None else str(value)


def _corrected(claim: Claim, entry: Correction, curation: Curation) -> ClaimValue:
    plain: dict[str, Any] = msgspec.to_builtins(claim.value)
    if entry.field == AMOUNT and isinstance(claim.value, TermReading):
        return _convert({**plain, "min": entry.value, "max": entry.value}, claim, entry, curation)
    if entry.field not in plain.keys() - {"reading"} and entry.field not in claim.value.__struct_fields__:
        fields = ", ".join(name for name in claim.value.__struct_fields__)
        raise curation.error(entry.line, f"a claim of kind {claim.kind} has no field {entry.field!r}", f"fields: {fields}")
    return _convert({**plain, entry.field: list(entry.value) if isinstance(entry.value, tuple) else entry.value}, claim, entry, curation)


def _convert(plain: dict[str, Any], claim: Claim, entry: Correction, curation: Curation) -> ClaimValue:
    try:
        return msgspec.convert(plain, type(claim.value), strict=False)
    except msgspec.ValidationError as error:
        raise curation.error(entry.line, f"{entry.field!r} cannot be {entry.value!r}: {error}") from error
