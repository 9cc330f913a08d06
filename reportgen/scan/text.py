"""Plain characters for recognizers, at the offsets of the document's text.

`clean` changes characters in place and never their number, so a match in the clean text is a span of the document.
"""

import re
import unicodedata
from collections.abc import Iterable

ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
EMPHASIS = re.compile(r"\[[ \\*]{1,12}\]|\*{2,}|_{2,}|`+")
"""A redaction (`[***]`) comes first, so that its stars stay."""
WHITE_SPACE = re.compile(r"\s+")
ZERO_WIDTH = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
DASHES = "\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d\x96\x97"
"""Soft hyphen (filings print it as a hyphen), hyphens, dashes, minus, and the dashes of Windows-1252 read as Latin-1."""
SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u00b4\x91\x92"
DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\x93\x94"


def clean(text: str) -> str:
    """Return `text` in plain characters, character by character: the result has its length."""
    plain = text.translate(PLAIN)
    plain = ESCAPE.sub(" ", plain)
    return EMPHASIS.sub(_spaces, plain)


def blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return `text` with each span turned into spaces; what of a span lies outside of the text is left out."""
    pieces: list[str] = []
    done = 0
    for start, end in sorted(spans):
        first, last = max(start, done), min(end, len(text))
        if first < last:
            pieces += [text[done:first], " " * (last - first)]
            done = last
    return "".join(pieces) + text[done:]


def squeeze(text: str) -> str:
    """Return `text` for display: one space for each run of white space, without escapes, emphasis and zero-width signs."""
    plain = text.translate(dict.fromkeys(map(ord, ZERO_WIDTH)))
    plain = EMPHASIS.sub(_redaction_only, plain)
    return WHITE_SPACE.sub(" ", ESCAPE.sub("", plain)).strip()


def _spaces(match: re.Match[str]) -> str:
    found = match[0]
    return found if found[0] == "[" else " " * len(found)


def _redaction_only(match: re.Match[str]) -> str:
    return match[0] if match[0][0] == "[" else ""


def _plain_characters() -> dict[int, str]:
    table = {code: " " for code in range(0x3001) if _is_blank(chr(code))}
    table |= dict.fromkeys(map(ord, ZERO_WIDTH), " ")
    table |= dict.fromkeys(map(ord, DASHES), "-")
    table |= dict.fromkeys(map(ord, SINGLE_QUOTES), "'")
    return table | dict.fromkeys(map(ord, DOUBLE_QUOTES), '"')


def _is_blank(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in ("Zs", "Zl", "Zp", "Cc")


PLAIN = _plain_characters()
