"""The pieces of a sentence: words, organizations, brackets, quoted names and signs."""

import re
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from reportgen.scan.masking import ORG

TOKEN = re.compile(
    rf"(?P<org>{ORG}\.?)(?P<owner>'s?(?!\w))?"
    r"|(?P<sign>\((?:R|TM|SM|r|tm|sm)\)|[®™])"
    r"|(?P<bracket>\([^()]{1,70}(?:\([^()]{1,20}\)[^()]{0,30})?\))"
    r"|(?P<quote>\"[A-Z0-9][^\"]{1,50}\")"
    r"|(?P<word>(?:[A-Z]\.){2,5}|Nos?\.(?= \d)|[A-Za-z0-9](?:[\w®™+&'-]|/(?=\w)|[.,](?=\d)|(?<=[A-Z0-9])\.(?=[A-Z])|\((?=\d{1,2}\)|[A-Z]\)-)|(?<=\(\d)\)|(?<=\(\d\d)\)){0,40})"
    r"|(?P<mark>\S)"
)


class Kind(StrEnum):
    """What a piece of a sentence is."""

    ORGANIZATION = "org"
    OWNER = "owner"
    """An organization in the possessive."""
    SIGN = "sign"
    """Of a trade mark, standing alone."""
    BRACKET = "bracket"
    QUOTE = "quote"
    WORD = "word"
    MARK = "mark"


class Token(Struct, frozen=True, kw_only=True):
    """A piece of a sentence, with its offsets."""

    kind: Kind
    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """The words in small letters."""
        return self.text.lower()


OURS = frozenset(("our", "ours"))


def tokens(text: str, masked: str, at: int, end: int) -> Iterator[Token]:
    """Yield the pieces of a sentence from an offset on; `masked` has one private character for each organization."""
    for match in TOKEN.finditer(masked, at, end):
        kind = Kind(match.lastgroup or "mark")
        words = text[match.start() : match.end()]
        if match["org"]:
            kind = Kind.OWNER if match["owner"] or words.lower() in OURS else Kind.ORGANIZATION
        yield Token(kind=kind, text=words, start=match.start(), end=match.end())
