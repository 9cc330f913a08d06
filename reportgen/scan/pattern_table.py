"""Patterns in the order of their rows, of which a text meets only those whose needed words it holds.

A sentence holds the words of few patterns, so that a table of a hundred costs little more than the search for its words.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Generic, TypeVar

from reportgen.scan.needed_words import Clause, folded, needed_words

Label = TypeVar("Label")


class PatternTable(Generic[Label]):
    """Rows of a label and a pattern, each compiled when the first text holds its words."""

    def __init__(self, rows: Iterable[tuple[Label, str]]) -> None:
        self._rows = tuple(rows)
        self._compiled: dict[int, tuple[Label, re.Pattern[str]]] = {}

    def __iter__(self) -> Iterator[tuple[Label, re.Pattern[str]]]:
        return (self._row(number) for number in range(len(self._rows)))

    def likely(self, text: str) -> Iterator[tuple[Label, re.Pattern[str]]]:
        """Yield the rows whose pattern may match somewhere in a text, in order."""
        within = folded(text)
        held = {word for word in self._words if word in within}
        for number, clauses in enumerate(self._clauses):
            if not any(held.isdisjoint(clause) for clause in clauses):
                yield self._row(number)

    def _row(self, number: int) -> tuple[Label, re.Pattern[str]]:
        if number not in self._compiled:
            label, pattern = self._rows[number]
            self._compiled[number] = label, re.compile(pattern)
        return self._compiled[number]

    @cached_property
    def _clauses(self) -> tuple[tuple[Clause, ...], ...]:
        return tuple(needed_words(pattern) for _, pattern in self._rows)

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return tuple({word: None for clauses in self._clauses for clause in clauses for word in clause})
