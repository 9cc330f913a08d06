"""Where claims stand on source pages: overlapping spans of one document folded into passages."""

from collections import defaultdict
from collections.abc import Iterable

from msgspec import Struct

from reportgen.model import Claim


class Place(Struct, frozen=True, kw_only=True):
    """A passage: the union of overlapping spans, with its claims in reading order."""

    document: str
    start: int
    end: int
    claims: tuple[Claim, ...]

    @property
    def anchor(self) -> str:
        """Id of the passage on its source page; the slug of its heading too."""
        return f"passage-{self.start}"

    @property
    def heading(self) -> str:
        """Heading of the passage in Markdown."""
        return f"Passage {self.start}"


class Passages:
    """All passages of a dossier, by document and by claim."""

    def __init__(self, claims: Iterable[Claim]):
        by_document: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            by_document[claim.document].append(claim)
        self._places = {document: folded(found) for document, found in by_document.items()}
        self._of_claim = {
            claim.id: place for places in self._places.values() for place in places for claim in place.claims
        }

    def of_document(self, document: str) -> tuple[Place, ...]:
        """Return the passages of a document in reading order."""
        return self._places.get(document, ())

    def of_claim(self, claim: Claim) -> Place:
        """Return the passage that a claim rests on."""
        return self._of_claim[claim.id]


def folded(claims: Iterable[Claim]) -> tuple[Place, ...]:
    """Return claims of one document as passages: spans that overlap become one, spans that touch stay two."""
    places: list[tuple[int, int, list[Claim]]] = []
    for claim in sorted(claims, key=lambda claim: (claim.start, -claim.end, claim.id)):
        if places and claim.start < places[-1][1]:
            start, end, within = places[-1]
            places[-1] = (start, max(end, claim.end), [*within, claim])
        else:
            places.append((claim.start, claim.end, [claim]))
    return tuple(
        Place(document=within[0].document, start=start, end=end, claims=tuple(within)) for start, end, within in places
    )
