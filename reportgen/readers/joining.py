"""Files of one filing joined, and filings that were given twice counted once."""

import re
from collections.abc import Iterable

import msgspec

from reportgen.model import Document, Filing, Notice, digest

WORD = re.compile(r"[^\W_]+")


def joined(filings: Iterable[Filing]) -> tuple[tuple[Filing, ...], tuple[Notice, ...]]:
    """Return the filings with those of one accession number made one, and what was dropped as given twice."""
    notices: list[Notice] = []
    seen: dict[str, str] = {}
    groups: dict[str, list[Filing]] = {}
    for filing in filings:
        words = digest(*WORD.findall("\n".join(_shown(document) for document in filing.documents).lower()), length=32)
        if seen.setdefault(words, filing.file) != filing.file:
            notices.append(Notice(file=filing.file, text=f"is the same document as {seen[words]} and was read once"))
        else:
            groups.setdefault(filing.id, []).append(filing)
    return tuple(_one(group, notices) for group in groups.values()), tuple(notices)


def _shown(document: Document) -> str:
    """Return the words of a document without its filing header, which another rendering of it may lack."""
    if not document.text.startswith("Filing header\n"):
        return document.text
    return document.text.partition("\n\n")[2]


def _one(group: list[Filing], notices: list[Notice]) -> Filing:
    whole = [filing for filing in group if filing.filing_date or len(filing.documents) > 1]
    if len(group) == 1 or whole:
        kept = whole[0] if whole else group[0]
        notices += [
            Notice(file=filing.file, text=f"belongs to the submission {kept.file} and was read there")
            for filing in group
            if filing is not kept
        ]
        return kept
    parts = sorted((document for filing in group for document in filing.documents), key=_order)
    main = next(filing for filing in group if filing.documents[0] == parts[0])
    documents = tuple(msgspec.structs.replace(part, id=f"{main.id}-{number}") for number, part in enumerate(parts, 1))
    return msgspec.structs.replace(main, documents=documents)


def _order(document: Document) -> tuple[bool, list[str], str]:
    """Sort the report before its exhibits, and exhibits by their numbers."""
    return not document.type.startswith("8-K"), [part.zfill(4) for part in re.split(r"\D+", document.type)], document.file
