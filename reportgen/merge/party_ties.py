"""Which printed names are one organization: by what the texts equate, and by rules over distinctive words."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from reportgen.merge.mentions import Mention, Role, is_party_name
from reportgen.merge.names import Core, begins, common_form, core, folded, is_short_for, trade_line
from reportgen.merge.union import Union
from reportgen.model import Claim, EventReading, GrantReading, NameChange, PartyReading

Tie = tuple[str, str]
"""Two names that are one organization: former and present, name and alias."""


class PartyTies:
    """Sets of name cores that stand for one organization."""

    def __init__(self, mentions: Sequence[Mention], claims: Sequence[Claim], things: AbstractSet[str] = frozenset(), curated: Iterable[Tie] = ()):
        self._things = things
        self._sets: Union[Core] = Union()
        self._shorts: dict[Core, Core] = {}
        self._local: dict[tuple[str, Core], Core] = {}
        self._opposed: dict[Core, set[Core]] = {}
        self.refused: list[Tie] = []
        filings: dict[Core, set[str]] = {}
        for mention in mentions:
            if mention.role is not Role.SHORT:
                self._sets.add(core(mention.form))
            filings.setdefault(core(mention.form), set()).add(mention.filing)
        self._filings = filings
        for left, right in _opposed(claims):
            if left in self._sets and right in self._sets:
                self._oppose(left, right)
        self._held: dict[Core, list[Core]] | None = None
        self._tie_stated(claims)
        for one, other in curated:
            self._join(core(one), core(other))
        self._tie_common_forms()
        self._tie_short_cores()
        self._tie_defined_shorts(claims, mentions)

    def find(self, filing: str, name: str) -> Core | None:
        """Return the core that stands for the organization a filing names so; None where nobody is known by it."""
        words = core(name)
        if not self._is_party(name):
            return None
        if (filing, words) in self._local:
            return self._sets.find(self._local[filing, words])
        if words in self._shorts:
            return self._sets.find(self._shorts[words])
        return self._sets.find(words) if words in self._sets else None

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
        """Make one of two organizations, unless a text has them on the two sides of a licence."""
        a, b = self._sets.find(one), self._sets.find(other)
        if a == b:
            return
        if b in self._opposed.get(a, ()):
            self.refused.append((" ".join(one), " ".join(other)))
            return
        self._sets.join(a, b)
        root, gone = (a, b) if self._sets.find(a) == a else (b, a)
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
                self._join(core(pair[0]), core(pair[1]))

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

    def _tie_defined_shorts(self, claims: Sequence[Claim], mentions: Sequence[Mention]) -> None:
        """Give a defined short name to its one owner, or to a different owner in each filing that defines it."""
        filing_of = {mention.claim.id: mention.filing for mention in mentions}
        owners: dict[Core, list[tuple[str, Core]]] = {}
        for claim in claims:
            if isinstance(claim.value, PartyReading) and claim.id in filing_of:
                for form in filter(self._is_party, claim.value.short_names):
                    owners.setdefault(core(form), []).append((filing_of[claim.id], core(claim.value.name)))
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


def _opposed(claims: Sequence[Claim]) -> Iterable[tuple[Core, Core]]:
    """Yield cores that a text has as licensor and licensee of one licence: never one organization."""
    seen = set()
    for claim in claims:
        value = claim.value
        sides: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        if isinstance(value, EventReading):
            sides = value.licensor, value.licensee
        elif isinstance(value, GrantReading) and value.licensor and value.licensee:
            sides = (value.licensor,), (value.licensee,)
        for left in sides[0]:
            for right in sides[1]:
                pair = core(left), core(right)
                related = pair[0] == pair[1] or begins(*pair) or begins(pair[1], pair[0])
                if not related and pair not in seen:
                    seen.add(pair)
                    yield pair
