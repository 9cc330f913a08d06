"""What a licence is about, as far as a mention says: enough to tell whether two mentions are of one deal."""

import re
from collections.abc import Iterable

from msgspec import Struct

UMBRELLA = re.compile(r"multi[- ]?(?:target|product|program)|umbrella|master|right[- ]to[- ]test|technology access|\baccess\b|option", re.I)
WORD = re.compile(r"[^\W_]{3,}")
COMMON = frozenset(
    ["the", "and", "for", "with", "its", "use", "using", "certain", "product", "products", "rights", "right", "technology", "technologies", "license", "licence", "licensed", "agreement", "agreements", "development", "commercialization", "commercialisation", "develop", "commercialize", "manufacture", "worldwide", "exclusive", "candidate", "candidates", "compound", "compounds", "therapeutics", "therapeutic", "drug", "drugs", "program", "programs", "collaboration", "that", "are", "any", "all"]
)
"""Words that any licence may be about."""

CLASH, APART, UNKNOWN, MATCH = -1, 0, 1, 2
"""Two targets that differ; two products that differ; nothing to compare; something in common."""


class Scope(Struct, frozen=True, kw_only=True):
    """Products, targets and distinctive words of a mention."""

    assets: frozenset[str]
    targets: frozenset[str]
    words: frozenset[str]
    is_umbrella: bool

    @staticmethod
    def of(*, assets: Iterable[str], targets: Iterable[str], subjects: Iterable[str], titles: Iterable[str]) -> "Scope":
        """Return the scope of readings."""
        subjects = list(subjects)
        found = (word.casefold() for subject in subjects for word in WORD.findall(subject))
        return Scope(
            assets=frozenset(assets),
            targets=frozenset(targets),
            words=frozenset(word for word in found if word not in COMMON),
            is_umbrella=any(UMBRELLA.search(text) for text in [*titles, *subjects]),
        )

    def joined(self, other: "Scope") -> "Scope":
        """Return what both mentions say together."""
        return Scope(
            assets=self.assets | other.assets,
            targets=self.targets | other.targets,
            words=self.words | other.words,
            is_umbrella=self.is_umbrella or other.is_umbrella,
        )

    def against(self, other: "Scope") -> int:
        """Return how well two mentions agree: CLASH, APART, UNKNOWN or MATCH."""
        if self.assets & other.assets:
            return MATCH
        if self.targets and other.targets:
            return MATCH if any(_same_target(a, b) for a in self.targets for b in other.targets) else CLASH
        if self.assets and other.assets:
            return APART
        if self.words and other.words and 2 * len(self.words & other.words) >= min(len(self.words), len(other.words)):
            return MATCH
        return UNKNOWN


def _same_target(one: str, other: str) -> bool:
    """Say whether one target is the other or a variant of it, as `ab12` and `ab12v6`."""
    return one == other or (min(len(one), len(other)) >= 4 and (one.startswith(other) or other.startswith(one)))
