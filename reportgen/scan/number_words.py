"""Numbers that are written as words: `two hundred and fifty thousand`, `half a million`, `one and a half million`."""

import re
from decimal import Decimal

from reportgen.lexicon.numbers import FRACTIONS, SCALE_WORDS, SMALL

SPACE = r"[\s-]{1,30}"
WORD = "(?:" + "|".join(sorted((*SMALL, *FRACTIONS, *SCALE_WORDS, "hundred"), key=len, reverse=True)) + ")"
FIRST = "(?:" + "|".join(sorted((*SMALL, "half"), key=len, reverse=True)) + ")"
AND = (
    rf"(?:(?<=hundred)|(?<=thousand)|(?<=million)|(?<=billion)){SPACE}and{SPACE}"
    rf"|{SPACE}and{SPACE}(?=(?:(?:an?|one|three){SPACE})?(?:half|quarter|tenth))"
)
"""`and` within a number; that of `between five and ten million` joins two."""
NUMBER_WORDS = (
    rf"\b(?:{FIRST}|an?{SPACE}(?:half|quarter|hundred|thousand|million|billion|trillion))"
    rf"(?:(?:{AND}|{SPACE}(?:of{SPACE}(?=an?\b))?)(?:an?{SPACE})?{WORD}){{0,14}}\b"
)
"""Matches without regard to case; `value_of` says whether the words are a number."""
PART = re.compile(r"[a-z]+")
FRACTION = re.compile(r"\b(?:(and)\s{1,30})?(one|three)[\s-]{1,30}(half|quarters?|tenths?)\b")
"""`one-half` alone or behind `and`, `three quarters`."""


def value_of(words: str) -> Decimal | None:
    """Return the number that the words name, None where they name none (`two three`)."""
    total, current, last_scale = Decimal(0), None, 0
    joined = False
    for part in PART.findall(FRACTION.sub(_one_part, words.lower())):
        if part in SMALL:
            current = _added(current, SMALL[part])
            if current is None:
                return None
        elif part == "hundred":
            if current is not None and current >= 100:
                return None
            current = (Decimal(1) if current is None else current) * 100
        elif part in SCALE_WORDS:
            last_scale = SCALE_WORDS[part]
            total += (Decimal(1) if current is None else current) * last_scale
            current = None
        elif part in FRACTIONS and current is None and joined:
            total += FRACTIONS[part] * last_scale
        elif part in FRACTIONS:
            current = _with_fraction(current, FRACTIONS[part], joined)
        joined = part == "and" or (joined and part in ("a", "an"))
    return total + (current or 0)


def _one_part(match: re.Match[str]) -> str:
    conjunction, count, fraction = match.groups()
    part = fraction if count == "one" else f"three{fraction}"
    return f"{conjunction or ''} {part}"


def _added(current: Decimal | None, small: int) -> Decimal | None:
    """Return a number with its next word: `twenty` + `five`, `one hundred` + `fifty`; None for `two` + `three`."""
    if current is None:
        return Decimal(small)
    room = current % 100 == 0 if small >= 10 else current % 10 == 0 and current % 100 != 10
    return current + small if room and small and current else None


def _with_fraction(current: Decimal | None, fraction: Decimal, joined: bool) -> Decimal:
    """Return 1.5 for `one and a half`, 0.5 for `half`, 1.5 for `three halves`."""
    if current is None:
        return fraction
    return current + fraction if joined else current * fraction
