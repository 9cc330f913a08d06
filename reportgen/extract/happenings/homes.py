"""Which happening of a filing each of its sentences belongs to."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property

from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.several import Part
from reportgen.extract.lines import Line


class Homes:
    """The happening that tells each sentence, and for the others the one that they belong to."""

    def __init__(
        self, lines: tuple[Line, ...], news: list[News], parts: Mapping[int, list[Part]], us: int | None
    ) -> None:
        self._lines = lines
        self._news = news
        self._us = us
        self.places = {id(line): number for number, line in enumerate(lines)}
        """The number of each sentence and of each part of one in reading order."""
        for whole, clauses in parts.items():
            self.places.update((id(part.line), self.places[whole]) for part in clauses)
        self._homes = {id(s.line): n for n in news for s in n.sightings}
        told = Counter(id(line) for n in news for line in {id(s.line): s.line for s in n.sightings}.values())
        self._starts: dict[tuple[int, str], list[int]] = {}
        for start, key in sorted((s.line.start, (id(n), s.line.document.id)) for n in news for s in n.sightings):
            self._starts.setdefault(key, []).append(start)
        self._belong: dict[int, News | None] = {}
        self._shared = {line for line, times in told.items() if times > 1}

    def of(self, line: Line) -> News | None:
        """Return the happening that a sentence itself tells."""
        return self._homes.get(id(line))

    def belonging(self, news: News) -> Sequence[Line]:
        """Return the sentences that belong to a happening, in reading order."""
        return self._belonging.get(id(news), ())

    @cached_property
    def _belonging(self) -> dict[int, list[Line]]:
        found: dict[int, list[Line]] = {}
        for line in self._lines:
            found.setdefault(id(self.news_for(line)), []).append(line)
        return found

    def before(self, line: Line) -> Line | None:
        """Return the last sentence of the same document that ends before one."""
        ends, lines = self._by_end.get(line.document.id, ((), ()))
        number = bisect_right(ends, line.start)
        return lines[number - 1] if number else None

    @cached_property
    def _by_end(self) -> dict[str, tuple[list[int], list[Line]]]:
        found: dict[str, tuple[list[int], list[Line]]] = {}
        for line in sorted(self._lines, key=lambda line: line.end):
            ends, lines = found.setdefault(line.document.id, ([], []))
            ends.append(line.end)
            lines.append(line)
        return found

    def is_shared(self, line: Line) -> bool:
        """Say whether a sentence tells of several happenings at once."""
        return id(line) in self._shared and len(self._news) > 1

    def news_for(self, line: Line) -> News | None:
        """Return the happening that a sentence belongs to: its own, that of the partner it names, or the last one told."""
        if id(line) not in self.places:
            return self._found(line)
        if id(line) not in self._belong:
            self._belong[id(line)] = self._found(line)
        return self._belong[id(line)]

    def _found(self, line: Line) -> News | None:
        if not self._news:
            return None
        home = self.of(line)
        if home is not None:
            return home
        named = set(line.names()) - {self._us}
        sharing = [n for n in self._news if named & set(n.partners)]
        if sharing:
            return self._last_told(line, sharing)
        if named and len(self._news) > 1:
            return None
        return self._last_told(line, self._news)

    def _last_told(self, line: Line, choice: list[News]) -> News:
        told = [(self._told_before(line, news), news) for news in choice]
        last = max((start for start, _ in told if start is not None), default=None)
        return next((news for start, news in told if start is not None and start == last), choice[0])

    def _told_before(self, line: Line, news: News) -> int | None:
        """Return where the last sentence up to this one in its document begins that tells of a happening."""
        starts = self._starts.get((id(news), line.document.id), [])
        number = bisect_right(starts, line.start)
        return starts[number - 1] if number else None
