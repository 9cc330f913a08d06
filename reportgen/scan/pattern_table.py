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
        numbers = [number for word, rows in self._rows_of.items() if word in within for number in rows]
        for number in sorted({*numbers, *self._for_all}):
            if all(any(word in within for word in clause) for clause in self._clauses[number][1:]):
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
    def _rows_of(self) -> dict[str, list[int]]:
        """The rows by each word of their most telling clause."""
        rows: dict[str, list[int]] = {}
        for number, clauses in enumerate(self._clauses):
            for word in clauses[0] if clauses else ():
                rows.setdefault(word, []).append(number)
        return rows

    @cached_property
    def _for_all(self) -> tuple[int, ...]:
        """The rows that need no word."""
        return tuple(number for number, clauses in enumerate(self._clauses) if not clauses)
