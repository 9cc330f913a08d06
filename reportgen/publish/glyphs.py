"""Characters in print: only those that our fonts have, so that no font of the host comes into a file.

A character that they lack is written as a plainer one where there is such, else as its code: `[U+4E2D]`.
"""

import unicodedata
from collections.abc import Mapping
from io import BytesIO

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

SPACES = {"\u2002": " ", "\u2003": " ", "\u2007": "\u00a0", "\u2008": " ", "\u2009": " ", "\u200a": " ", "\u202f": "\u00a0", "\u205f": " ", "\u3000": " "}
PLAIN = SPACES | {"\u2010": "-", "\u2011": "-", "\u2012": "–", "\u2015": "—", "\u25cf": "•", "\u25aa": "•", "\ufeff": "", "\u200b": "", "\u00ad": ""}
CONTROLS = {"\n", "\r", "\t"}


class Printable(dict[int, str]):
    """A table for `str.translate`: what is printed for each character."""

    def __init__(self, covered: frozenset[int]):
        super().__init__()
        self._covered = covered

    def __missing__(self, code: int) -> str:
        self[code] = printed = self._find(chr(code))
        return printed

    def _find(self, sign: str) -> str:
        if ord(sign) in self._covered or sign in CONTROLS:
            return sign
        if sign in PLAIN:
            return PLAIN[sign]
        if unicodedata.category(sign) in ("Cc", "Cf"):
            return ""
        decomposed = unicodedata.normalize("NFKD", sign)
        for candidate in (unicodedata.normalize("NFC", decomposed), decomposed, without_marks(decomposed)):
            if candidate and all(ord(part) in self._covered for part in candidate):
                return candidate
        return f"[U+{ord(sign):04X}]"


def printable(fonts: Mapping[str, bytes]) -> Printable:
    """Return the table for characters that every one of these TrueType files has."""
    covers = [frozenset(TTFont(BytesIO(content), lazy=True).getBestCmap()) for content in fonts.values()]
    return Printable(frozenset.intersection(*covers))


def without_marks(decomposed: str) -> str:
    """Return letters without their accents."""
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))
