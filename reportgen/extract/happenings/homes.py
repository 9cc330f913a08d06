"""Which happening of a filing each of its sentences belongs to."""

from collections import Counter
from collections.abc import Mapping

from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.several import Part
from reportgen.extract.lines import Line


class Homes:
    """The happening that tells each sentence, and for the others the one that they belong to."""

    def __init__(
        self, lines: tuple[Line, ...], news: list[News], parts: Mapping[int, list[Part]], us: int | None
    ) -> None:
        self._news = news
        self._us = us
        self.places = {id(line): number for number, line in enumerate(lines)}
        """The number of each sentence and of each part of one in reading order."""
        for whole, clauses in parts.items():
            self.places.update((id(part.line), self.places[whole]) for part in clauses)
        self._homes = {id(s.line): n for n in news for s in n.sightings}
        told = Counter(id(line) for n in news for line in {id(s.line): s.line for s in n.sightings}.values())
        self._shared = {line for line, times in told.items() if times > 1}

    def of(self, line: Line) -> News | None:
        """Return the happening that a sentence itself tells."""
        return self._homes.get(id(line))

    def is_shared(self, line: Line) -> bool:
        """Say whether a sentence tells of several happenings at once."""
        return id(line) in self._shared and len(self._news) > 1

    def news_for(self, line: Line) -> News | None:
        """Return the happening that a sentence belongs to: its own, that of the partner it names, or the last one told."""
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
        told = [
            n
            for n in choice
            if any(s.line.document.id == line.document.id and s.line.start <= line.start for s in n.sightings)
        ]
        return (
            max(
                told,
                key=lambda n: max(
                    s.line.start
                    for s in n.sightings
                    if s.line.document.id == line.document.id and s.line.start <= line.start
                ),
            )
            if told
            else choice[0]
        )
