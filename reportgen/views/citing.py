"""The numbered sources of one page: a number for each stretch of words cited, in order of first use."""

from collections.abc import Iterable

from reportgen.model import Claim, Conflict
from reportgen.views.context import Context
from reportgen.views.filings import filing_date, form_words, sec_url
from reportgen.views.parts import Cite, SourceNote
from reportgen.views.passages import Passages
from reportgen.views.quotes import around, capitalized, cleaned, without_lone_mark
from reportgen.views.words import DATE_NOT_STATED, GRADES

LONGEST, SHORTEST = 200, 90
"""Characters of an excerpt; it keeps the fewer however many sources a page has."""
Words = tuple[str, int, int]


class Citer:
    """Gives claims their numbers on one page; the notes come out in order, their excerpts in `room` characters, as far as that goes."""

    def __init__(self, context: Context, passages: Passages, room: int | None = None):
        self._context = context
        self._passages = passages
        self._room = room
        self._numbers: dict[Words, int] = {}
        self._first: list[Claim] = []
        self._corrected: dict[Words, list[str]] = {}
        for claim in context.claims_in(context.corrections):
            told = self._corrected.setdefault(_words(claim), [])
            told.extend(correction_words(entry) for entry in context.corrections[claim.id])

    def cite(self, claims: Iterable[str], most: int = 3) -> tuple[Cite, ...]:
        """Return citations of the `most` best-graded stretches of words that these claims rest on, corrected ones before all."""
        cited = sorted(self._context.claims_in(claims), key=self._worth)
        curated = {_words(claim) for claim in cited if claim.id in self._context.corrections}
        best: dict[Words, Claim] = {}
        for claim in cited:
            best.setdefault(_words(claim), claim)
        chosen = sorted(best.values(), key=lambda claim: _words(claim) not in curated)[:most]
        cites = (self._cite(claim, is_curated=_words(claim) in curated) for claim in chosen)
        return tuple(sorted(cites, key=lambda cite: cite.number))

    def notes(self) -> tuple[SourceNote, ...]:
        """Return the notes of all that was cited so far."""
        limit = excerpt_limit(self._room, len(self._first), min(LONGEST, self._context.settings.quote_limit))
        return tuple(self._note(number, claim, limit) for number, claim in enumerate(self._first, 1))

    def _worth(self, claim: Claim) -> tuple[str, str, int, int]:
        filing = self._context.filing_of(claim.document)
        date = filing_date(filing) if filing else None
        return claim.grade, date or "9999", claim.start, claim.end

    def _cite(self, claim: Claim, *, is_curated: bool) -> Cite:
        words = _words(claim)
        if words not in self._numbers:
            self._first.append(claim)
            self._numbers[words] = len(self._first)
        return Cite(
            number=self._numbers[words],
            claim=claim.id,
            document=claim.document,
            anchor=self._passages.of_claim(claim).anchor,
            is_curated=is_curated,
        )

    def _note(self, number: int, claim: Claim, limit: int) -> SourceNote:
        filing = self._context.filing_of(claim.document)
        date = filing_date(filing) if filing else None
        return SourceNote(
            number=number,
            claim=claim.id,
            document=claim.document,
            anchor=self._passages.of_claim(claim).anchor,
            file=claim.file,
            form=form_words(filing) if filing else "document",
            date=self._context.date(date) if date else DATE_NOT_STATED,
            section=section_words(claim.section),
            quote=quote_of(claim, self._context.settings.quote_limit),
            excerpt=quote_of(claim, limit),
            grade=claim.grade,
            grade_words=GRADES[claim.grade],
            accession_number=filing.accession_number if filing else None,
            sec_url=sec_url(filing) if filing else None,
            corrections=tuple(self._corrected.get(_words(claim), ())),
        )


def _words(claim: Claim) -> Words:
    return claim.document, claim.start, claim.end


def correction_words(entry: Conflict) -> str:
    """Return what a correction sets, why, and where it can be looked up."""
    return cleaned(f"{entry.field} {entry.rule}" + (f" (source: {entry.note})" if entry.note else ""))


def excerpt_limit(room: int | None, sources: int, longest: int) -> int:
    """Return how many characters of each source a page shows that has room for so many of all."""
    return longest if room is None else min(longest, max(SHORTEST, room // max(1, sources)))


def quote_of(claim: Claim, limit: int) -> str:
    """Return the words of a claim, cleaned; a long one is cut around the words that give the value."""
    before = len(cleaned(claim.quote[: max(0, claim.value_start - claim.start)]))
    value = len(cleaned(claim.quote[max(0, claim.value_start - claim.start) : claim.value_end - claim.start]))
    return without_lone_mark(around(cleaned(claim.quote), (before, before + value), limit))


def section_words(section: str) -> str:
    """Return where a claim stands: `Item 1.01`, `Exhibit 99.1, body`, `8-K, cover`."""
    part, _, rest = section.partition(" ")
    if rest.startswith("item "):
        return capitalized(rest)
    if part == "TEXT":
        return capitalized(rest) or "text"
    part = f"Exhibit {part[3:]}" if part.startswith("EX-") else part
    return f"{part}, {rest}" if rest else part
