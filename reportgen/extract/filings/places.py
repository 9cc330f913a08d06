"""Places of a dateline, one for each city: "LUND, SWEDEN and AVON, Ohio" gives "Lund, Sweden" and "Avon, Ohio"."""

import re

from reportgen.scan.text import squeeze

MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
DATE_ON = re.compile(
    rf"[\s,.(/-]{{0,12}}(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\b{MONTH}\.?\s{{0,3}}\d|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}\b|\b\d{{1,2}}/\d)",
    re.IGNORECASE,
)
WIRE_ON = re.compile(r"\s{0,4}(?:-{1,2}|\u2013|\u2014)?\s{0,4}[(/\[].*$", re.DOTALL)
BETWEEN = re.compile(r"(?<!\s)\s{1,9}(?:and|&)\s{1,9}|[;/]|(?<!\s)\s{1,9}-\s{1,9}", re.IGNORECASE)
STATE_CODE = 2
"""Letters; a word of no more in capitals is a code (`MA`, `UK`)."""
CODES = frozenset(("USA", "UAE", "PRC", "ROC", "N.Y", "D.C", "U.S", "U.K", "U.S.A"))


def places_of(words: str) -> tuple[str, ...]:
    """Return the places before the date or the wire service of a dateline."""
    plain = squeeze(words)
    for pattern in (WIRE_ON, DATE_ON):
        match = pattern.search(plain)
        plain = plain[: match.start()] if match else plain
    return tuple(place for part in BETWEEN.split(plain) if (place := _cased(part.strip(" ,.-\u2013\u2014\u2026"))))


def _cased(place: str) -> str:
    words = place.split()
    return " ".join(word if _is_code(word.strip(",.")) else _capitalized(word) for word in words)


def _is_code(word: str) -> bool:
    return not word.isupper() or len(word) <= STATE_CODE or word in CODES


def _capitalized(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-"))
