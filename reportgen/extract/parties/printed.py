"""Which sentences of a filing print given words, found without going through all of them."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

BETWEEN = "\0"
"""What parts the sentences; no name holds it."""


class Printed:
    """The texts of sentences, searched as one."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._text = BETWEEN.join(texts)
        self._starts = tuple(accumulate((len(text) + 1 for text in texts), initial=0))

    def numbers(self, words: str) -> list[int]:
        """Return the numbers of the texts that hold the words, in order."""
        found = []
        at = self._text.find(words)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            found.append(number)
            at = self._text.find(words, self._starts[number + 1])
        return found
