"""What a build read and wrote: inputs with their hashes, counts, and every file with its size and hash; no clock."""

import hashlib
import json
from collections.abc import Mapping

from reportgen.model import Dossier, Filing

NAME = "manifest.json"


def manifest_json(dossier: Dossier, files: Mapping[str, bytes], title: str, version: str) -> bytes:
    """Return `manifest.json` for files by path below the output folder; it does not list itself."""
    content = {
        "title": title,
        "reportgen": version,
        "schema_version": dossier.schema_version,
        "as_of": dossier.as_of,
        "left_out": list(dossier.left_out),
        "inputs": [_input(filing) for filing in dossier.filings],
        "counts": counts(dossier),
        "notices": [{"file": notice.file, "text": notice.text} for notice in dossier.notices],
        "files": {
            path: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for path, content in sorted(files.items())
            if path != NAME
        },
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def counts(dossier: Dossier) -> dict[str, int]:
    """Return how many records of each kind the dossier holds."""
    kinds = (
        "filings", "parties", "assets", "deals", "events", "statements", "rosters", "conflicts", "flags", "set_aside",
        "notices", "claims",
    )
    return {kind: len(getattr(dossier, kind)) for kind in kinds}


def _input(filing: Filing) -> dict[str, object]:
    return {
        "filing": filing.id,
        "file": filing.file,
        "sha256": filing.sha256,
        "accession_number": filing.accession_number,
        "documents": [document.id for document in filing.documents],
    }
