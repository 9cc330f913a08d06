"""The dossier as files for programs: JSON, one claim a line, the texts that offsets count in, tables as CSV (of claims one a document).

All is UTF-8. Keys stand in the order of the records; amounts are decimal strings in whole currency units without an
exponent; a text is written as the readers gave it, so that `text[start:end]` of a claim is its quote.
"""

import json
from collections import defaultdict
from decimal import Decimal

import msgspec

from reportgen.model import Claim, Dossier
from reportgen.publish.spreadsheets import TABLES, claim_row, csv_bytes, decimal_words

Plain = dict[str, "Plain"] | list["Plain"] | str | int | float | bool | None


def data_files(dossier: Dossier) -> dict[str, bytes]:
    """Return `data/…` of a build, by path below the output folder."""
    files = {
        "data/dossier.json": dossier_json(dossier),
        "data/claims.jsonl": claims_jsonl(dossier.claims),
    }
    files |= {f"data/{name}.csv": csv_bytes(table(dossier)) for name, table in TABLES.items()}
    within: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in dossier.claims:
        within[claim.document].append(claim)
    for filing in dossier.filings:
        for document in filing.documents:
            files[f"data/text/{document.id}.txt"] = document.text.encode("utf-8", "replace")
            claims = (claim_row(claim, reading(claim)) for claim in within[document.id])
            files[f"data/claims/{document.id}.csv"] = csv_bytes(claims)
    return files


def dossier_json(dossier: Dossier) -> bytes:
    """Return the whole dossier as indented JSON."""
    return (json.dumps(plain(dossier), ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def claims_jsonl(claims: tuple[Claim, ...]) -> bytes:
    """Return one claim a line, in the order of the dossier."""
    lines = (json.dumps(plain(claim), ensure_ascii=False, separators=(",", ":")) + "\n" for claim in claims)
    return "".join(lines).encode("utf-8", "replace")


def plain(record: msgspec.Struct) -> Plain:
    """Return a record in the types of JSON, with plain decimal strings."""
    return _plain(msgspec.to_builtins(record, builtin_types=(Decimal,)))


def reading(claim: Claim) -> dict[str, Plain]:
    """Return the value of a claim in the types of JSON."""
    found = plain(claim.value)
    assert isinstance(found, dict)
    return found


def _plain(value: object) -> Plain:
    if isinstance(value, Decimal):
        return decimal_words(value)
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    assert value is None or isinstance(value, str | int | float | bool)
    return value
