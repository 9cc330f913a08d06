"""Where names stand in a text: known ones all at once, in time that grows with the text and not with how many are known.

Reads: "Alpha Pharma" in "ALPHA PHARMA, INC." and in "Alpha  Pharma"; of "Alpha" and "Alpha Pharma" the longer one.
Refuses: "Alpha" in "Alphabet", "R&Alpha" and "Alpha-based".
"""

import re
from collections.abc import Iterator
from functools import lru_cache

FIRST_WORD = re.compile(r"(?<![\w&])\w+")
WORD_BEHIND = re.compile(r"[\w&]|-\w")
MOST_SPACES = 8
"""Between two words of a name."""

Rank = tuple[int, str, bool]
"""What makes one of two names that begin at one place come first: the longer one, the one printed as known."""


class NameSearch:
    """Names, by the word with which they begin."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[tuple[Rank, tuple[str, ...]]]] = {}
        self._by_sign: dict[str, list[tuple[Rank, tuple[str, ...]]]] = {}

    def add(self, name: str) -> None:
        """Enter a name with single spaces; it is found in capitals too."""
        self._enter(name, (-len(name), name, False))
        if name.upper() != name:
            self._enter(name.upper(), (-len(name), name, True))

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield start and end of the names in a text in order, none overlapping another."""
        found = [
            (start, rank, end)
            for start, forms in self._openings(text)
            for rank, words in forms
            if (end := _end(words, text, start)) is not None
        ]
        done = 0
        for start, _, end in sorted(found):
            if start >= done:
                yield start, end
                done = end

    def _enter(self, name: str, rank: Rank) -> None:
        first = FIRST_WORD.match(name)
        forms = self._by_word.setdefault(first.group(), []) if first else self._by_sign.setdefault(name[0], [])
        forms.append((rank, tuple(name.split(" "))))

    def _openings(self, text: str) -> Iterator[tuple[int, list[tuple[Rank, tuple[str, ...]]]]]:
        """Yield the places at which names can begin, with the names that begin so."""
        for word, start in _words(text):
            if word in self._by_word:
                yield start, self._by_word[word]
        for sign, forms in self._by_sign.items():
            for start, _ in spots(sign, text):
                if not start or not (text[start - 1].isalnum() or text[start - 1] in "_&"):
                    yield start, forms


def spots(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of words wherever their letters stand."""
    at = text.find(words)
    while at >= 0:
        yield at, at + len(words)
        at = text.find(words, at + 1)


@lru_cache(maxsize=16384)
def _words(text: str) -> tuple[tuple[str, int], ...]:
    return tuple((match.group(), match.start()) for match in FIRST_WORD.finditer(text))


def _end(words: tuple[str, ...], text: str, at: int) -> int | None:
    """Return where a name ends that begins at a place; None where it does not stand there as words of its own."""
    for number, word in enumerate(words):
        if number:
            gap = at
            while text.startswith(" ", at):
                at += 1
            if not 0 < at - gap <= MOST_SPACES:
                return None
        if not text.startswith(word, at):
            return None
        at += len(word)
    return None if WORD_BEHIND.match(text, at) else at
