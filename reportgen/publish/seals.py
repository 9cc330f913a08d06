"""The two identifiers of a PDF (ISO 32000-1, 14.4): what it was printed from, and its seal.

The permanent one is the digest of all that went into the printing: the engine is given it. The changing one is the
digest of every other byte of the file, set here in place of the engine's own, which is as long: a file that was cut
short, damaged or changed since bears another. The seal tells of accidents and edits, not of a forger: it is no signature.
"""

import hashlib
import re

IDENTIFIERS = re.compile(rb"/ID \[\(([0-9a-f]{64})\) \(([0-9a-f]{32})\)\]")
LENGTH = 32
"""Of the seal, in hexadecimal digits."""


def sealed(printed: bytes, origin: str) -> bytes:
    """Return a PDF as the engine wrote it, with the seal; one without identifiers stays as it is."""
    place = place_of_seal(printed, origin)
    if place is None:
        return printed
    start, end = place
    return printed[:start] + seal(printed[:start], printed[end:]) + printed[end:]


def is_intact(pdf: bytes, origin: str) -> bool:
    """Whether a PDF was printed from what `origin` is the digest of, and is byte for byte as it was then."""
    place = place_of_seal(pdf, origin)
    if place is None:
        return False
    start, end = place
    return pdf[start:end] == seal(pdf[:start], pdf[end:])


def place_of_seal(pdf: bytes, origin: str) -> tuple[int, int] | None:
    """Return where the changing identifier begins and ends behind this permanent one."""
    return next((found.span(2) for found in IDENTIFIERS.finditer(pdf) if found[1] == origin.encode()), None)


def seal(before: bytes, after: bytes) -> bytes:
    """Return the digest of a file without its seal, which stands where both parts meet."""
    digest = hashlib.sha256(len(before).to_bytes(8) + before)
    digest.update(after)
    return digest.hexdigest()[:LENGTH].encode()
