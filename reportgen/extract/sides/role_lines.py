"""The sentences of a filing that may show the sides of a happening, found by the parties that they show."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.several import Part
from reportgen.extract.lines import Line
from reportgen.extract.sides.roles import shown_parties


class RoleLines:
    """Made once for all happenings, each of which then meets only the sentences that can tell its sides."""

    def __init__(self, lines: tuple[Line, ...], parts: Mapping[int, list[Part]], us: int | None) -> None:
        self._lines = lines
        self._parts = parts
        self._us = us
        self._clauses = {id(line): line for line in lines if line.is_clause}
        self._by_party: dict[int, list[Line]] = defaultdict(list)
        for line in lines:
            if not line.is_clause and id(line) not in parts:
                for party in shown_parties(line, us):
                    self._by_party[party].append(line)
        self._of_parts: dict[int, list[tuple[int, Line]]] = defaultdict(list)
        for whole, clauses in parts.items():
            for part in clauses:
                self._of_parts[id(part.news)].append((whole, part.line))

    def showing(self, news: News) -> tuple[Line, ...]:
        """Return the sentences that may show who of a happening licenses to whom; of those that tell of several agreements the clause about this one."""
        parties = dict.fromkeys(party for party in (self._us, *news.partners) if party is not None)
        found = {id(line): line for party in parties for line in self._by_party.get(party, ())}
        found.update((key, self._clauses[key]) for key in self._own(news) if key in self._clauses and key not in self._parts)
        return (*found.values(), *(line for whole, line in self._of_parts[id(news)] if self._is_told(whole, news)))

    def told(self, news: News) -> Iterator[Line]:
        """Yield all sentences of the filing, of those that tell of several agreements the clause about this one."""
        own = self._own(news)
        for line in self._lines:
            if line.is_clause and id(line) not in own:
                continue
            clauses = self._parts.get(id(line))
            yield from (line,) if clauses is None else (part.line for part in clauses if part.news is news)

    def _is_told(self, whole: int, news: News) -> bool:
        return whole not in self._clauses or whole in self._own(news)

    def _own(self, news: News) -> frozenset[int]:
        """Return the sentences that tell of a happening, by identity."""
        return frozenset(id(line) for line in news.lines())
