"""Which printed names are one organization: by what the texts equate, and by rules over distinctive words."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations

from reportgen.merge.mentions import Mention, Role, is_party_name
from reportgen.merge.names import Core, begins, common_form, folded, is_short_for, trade_line
from reportgen.merge.namesakes import Namesakes
from reportgen.merge.union import Union
from reportgen.model import Claim, EventReading, GrantReading, NameChange, PartyReading

Tie = tuple[str, str]
"""Two names that are one organization: former and present, name and alias."""


class PartyTies:
    """Sets of name cores that stand for one organization."""

    def __init__(
        self,
        mentions: Sequence[Mention],
        claims: Sequence[Claim],
        things: AbstractSet[str] = frozenset(),
        curated: Iterable[Tie] = (),
        split: Sequence[Sequence[str]] = (),
    ):
        self._things = things
        self._namesakes = Namesakes(mentions, split)
        self._filing_of = {mention.claim.id: mention.filing for mention in mentions}
        self._sets: Union[Core] = Union()
        self._shorts: dict[Core, Core] = {}
        self._local: dict[tuple[str, Core], Core] = {}
        self._opposed: dict[Core, set[Core]] = {}
        self.refused: list[Tie] = []
        filings: dict[Core, set[str]] = {}
        for mention in mentions:
            node = self.core(mention.filing, mention.form)
            if mention.role is not Role.SHORT:
                self._sets.add(node)
            filings.setdefault(node, set()).add(mention.filing)
        self._filings = filings
        pairs = list(self._split(split))
        self._parted = {words for pair in pairs for words in pair}
        for left, right in [*self._opposed_in(claims), *pairs]:
            if left in self._sets and right in self._sets:
                self._oppose(left, right)
        self._held: dict[Core, list[Core]] | None = None
        self._tie_stated(claims)
        for one, other in curated:
            self._join(self.core("", one), self.core("", other))
        self._tie_common_forms()
        self._tie_short_cores()
        self._tie_defined_shorts(claims)

    def find(self, filing: str, name: str) -> Core | None:
        """Return the core that stands for the organization a filing names so; None where nobody is known by it."""
        words = self.core(filing, name)
        if not self._is_party(name):
            return None
        if (filing, words) in self._local:
            return self._sets.find(self._local[filing, words])
        if words in self._shorts:
            return self._sets.find(self._shorts[words])
        return self._sets.find(words) if words in self._sets else None

    def core(self, filing: str, name: str) -> Core:
        """Return the core that a name in a filing stands for."""
        return self._namesakes.core(filing, name)

    def _is_party(self, name: str) -> bool:
        """Say whether a name can be a party's: technologies have names too."""
        return is_party_name(name) and folded(name) not in self._things

    def roots(self) -> list[Core]:
        """Return the cores that stand for the organizations, in the order in which they were first named."""
        return list(self._sets.sets())

    def cores(self, root: Core) -> list[Core]:
        """Return all cores of one organization that are no defined short name."""
        if self._held is None:
            self._held = self._sets.sets()
        return self._held[self._sets.find(root)]

    def _join(self, one: Core, other: Core) -> None:
        """Make one of two organizations, unless a text has them on the two sides of a licence or the curation splits them."""
        a, b = self._sets.find(one), self._sets.find(other)
        if a == b:
            return
        if b in self._opposed.get(a, ()):
            if not {a, b} <= self._parted:
                self.refused.append((" ".join(one), " ".join(other)))
            return
        self._sets.join(a, b)
        root, gone = (a, b) if self._sets.find(a) == a else (b, a)
        if gone in self._parted:
            self._parted.add(root)
        for rival in self._opposed.pop(gone, set()):
            self._opposed[rival].discard(gone)
            self._oppose(root, rival)

    def _oppose(self, one: Core, other: Core) -> None:
        self._opposed.setdefault(one, set()).add(other)
        self._opposed.setdefault(other, set()).add(one)

    def _tie_stated(self, claims: Sequence[Claim]) -> None:
        for claim in claims:
            value = claim.value
            pair = ("", "")
            if isinstance(value, PartyReading) and value.legal_name:
                pair = value.name, value.legal_name
            elif isinstance(value, NameChange) and value.how != "part_of":
                pair = value.former, value.present
            if all(self._is_party(name) for name in pair):
                filing = self._filing_of.get(claim.id, "")
                self._join(self.core(filing, pair[0]), self.core(filing, pair[1]))

    def _tie_common_forms(self) -> None:
        first: dict[Core, Core] = {}
        for words in [words for nodes in self._sets.sets().values() for words in nodes]:
            self._join(first.setdefault(common_form(words), words), words)

    def _tie_short_cores(self) -> None:
        """Join a name that leaves out words of the trade with the one name that has them."""
        all_cores = [words for nodes in self._sets.sets().values() for words in nodes]
        alike: dict[str, list[Core]] = {}
        for words in all_cores:
            alike.setdefault(words[0], []).append(words)
        for short in sorted(all_cores, key=lambda words: (len(words), words)):
            longer = [long for long in alike[short[0]] if is_short_for(short, long)]
            if len({trade_line(short, long) for long in longer if trade_line(short, long)}) <= 1:
                for long in longer:
                    self._join(short, long)
                continue
            for filing in sorted(self._filings[short]):
                here = self._sets.roots(long for long in longer if filing in self._filings[long])
                if len(here) == 1:
                    self._local[filing, short] = here[0]

    def _tie_defined_shorts(self, claims: Sequence[Claim]) -> None:
        """Give a defined short name to its one owner, or to a different owner in each filing that defines it."""
        owners: dict[Core, list[tuple[str, Core]]] = {}
        for claim in claims:
            if isinstance(claim.value, PartyReading) and claim.id in self._filing_of:
                filing = self._filing_of[claim.id]
                for form in filter(self._is_party, claim.value.short_names):
                    owners.setdefault(self.core(filing, form), []).append((filing, self.core(filing, claim.value.name)))
        for short, holders in owners.items():
            roots = self._sets.roots(words for _, words in holders)
            if len(roots) == 1 or all(is_short_for(short, words) or words == short for _, words in holders):
                for root in roots:
                    self._settle(short, root)
            else:
                for filing, words in holders:
                    self._local.setdefault((filing, short), words)

    def _settle(self, short: Core, root: Core) -> None:
        if short in self._sets:
            self._join(short, root)
        elif short in self._shorts:
            self._join(self._shorts[short], root)
        else:
            self._shorts[short] = root

    def _opposed_in(self, claims: Sequence[Claim]) -> Iterable[tuple[Core, Core]]:
        """Yield cores that a text has as licensor and licensee of one licence: never one organization."""
        seen = set()
        for claim in claims:
            filing = self._filing_of.get(claim.id, "")
            licensors, licensees = _sides(claim)
            for left in licensors:
                for right in licensees:
                    pair = self.core(filing, left), self.core(filing, right)
                    related = pair[0] == pair[1] or begins(*pair) or begins(pair[1], pair[0])
                    if not related and pair not in seen:
                        seen.add(pair)
                        yield pair

    def _split(self, groups: Iterable[Sequence[str]]) -> Iterable[tuple[Core, Core]]:
        """Yield the cores that the curation keeps apart."""
        for group in groups:
            for one, other in combinations(group, 2):
                yield self.core("", one), self.core("", other)


def _sides(claim: Claim) -> tuple[tuple[str, ...], tuple[str, ...]]:
    value = claim.value
    if isinstance(value, EventReading):
        return value.licensor, value.licensee
    if isinstance(value, GrantReading) and value.licensor and value.licensee:
        return (value.licensor,), (value.licensee,)
    return (), ()
