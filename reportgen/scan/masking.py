"""Text in which each organization that is named is masked by one private character, so that patterns can say `{O}`."""

import re
from collections.abc import Iterable

from reportgen.scan.organization import Mention

FIRST = 0xE000
FILLER = "\uf8ff"
ORG = "[\ue000-\uefff]\uf8ff{0,90}"
"""Pattern of a masked organization, to be put into others."""
ORGANIZATION = re.compile(ORG)


def mask(text: str, mentions: Iterable[Mention]) -> str:
    """Return the text, same length, with each mention replaced by one private character and fillers."""
    parts, at = [], 0
    for mention in mentions:
        if mention.start < at:
            continue
        parts.append(text[at : mention.start])
        parts.append(chr(FIRST + mention.index) + FILLER * (mention.end - mention.start - 1))
        at = mention.end
    parts.append(text[at:])
    return "".join(parts)


def masked_index(char: str) -> int:
    """Return the index of the organization that a masked text's first character stands for."""
    return ord(char[0]) - FIRST
