"""Ids made from content: the same filing gives the same ids on every machine."""

import hashlib
import re
import unicodedata


def slug(words: str, limit: int = 48) -> str:
    """Return lower-case ASCII words joined by hyphens, cut at a word below `limit` characters."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    parts = re.findall(r"[a-z0-9]+", plain.lower())
    while len(parts) > 1 and len("-".join(parts)) > limit:
        parts.pop()
    return "-".join(parts)[:limit] or "unnamed"


def digest(*parts: str, length: int = 8) -> str:
    """Return the first `length` hex digits of the SHA-256 of the parts."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:length]


def claim_id(document: str, kind: str, start: int, end: int, detail: str = "") -> str:
    """Return the id of a claim; `detail` tells apart claims of one kind over one span."""
    return "c-" + digest(document, kind, str(start), str(end), detail, length=12)
