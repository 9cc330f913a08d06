"""What the merge finds besides facts: conflicts, flags and notices, gathered while it folds."""

from collections.abc import Sequence

from reportgen.merge.sources import RANK
from reportgen.model import Claim, Conflict, Flag, Grade, Notice, TermReading, digest

GRADE_WORDS = {
    Grade.A: "a contract",
    Grade.B: "an 8-K item",
    Grade.C: "a press release",
    Grade.D: "boilerplate or a look back",
    Grade.E: "the curation",
}


class Findings:
    """The register that a merge fills."""

    def __init__(self, notices: Sequence[Notice] = ()):
        self.notices = list(notices)
        self.flags: list[Flag] = []
        self.background: list[tuple[Claim, TermReading]] = []
        """Amounts that looks back remember and no deal here holds."""
        self._conflicts: dict[str, Conflict] = {}

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """All conflicts by what they are about."""
        return tuple(sorted(self._conflicts.values(), key=lambda conflict: (conflict.about, conflict.field, conflict.id)))

    def disagree(self, about: str, field: str, kept: Claim, others: Sequence[Claim], rule: str = "", note: str | None = None) -> None:
        """Enter a conflict between the claim that is kept and others; who disagrees later joins it."""
        known = [each for each in self._conflicts.values() if (each.about, each.field, each.kept) == (about, field, kept.id)]
        told = (each for conflict in known for each in conflict.claims)
        claims = tuple(dict.fromkeys((kept.id, *told, *(claim.id for claim in others))))
        if len(claims) < 2:
            return
        for conflict in known:
            del self._conflicts[conflict.id]
            rule, note = rule or conflict.rule, note or conflict.note
        name = "x-" + digest(about, field, *sorted(claims))
        self._conflicts[name] = Conflict(
            id=name, about=about, field=field, claims=claims, kept=kept.id, rule=rule or precedence(kept, others[0]), note=note
        )

    def correct(self, claim: Claim, field: str, value: str, reason: str, source: str | None) -> None:
        """Enter a value that the curation puts right: the claim stays, its value is not used."""
        name = "x-" + digest(claim.id, field, "curated")
        rule = f"corrected to {value} by the curation: {reason}"
        self._conflicts[name] = Conflict(id=name, about=claim.id, field=field, claims=(claim.id,), kept=claim.id, rule=rule, note=source)

    def flag(self, about: str, kind: str, text: str, claims: Sequence[str] = ()) -> None:
        """Enter what a reader should review."""
        self.flags.append(Flag(about=about, kind=kind, text=text, claims=tuple(dict.fromkeys(claims))))

    def notice(self, claim: Claim, text: str) -> None:
        """Enter what was read with doubt."""
        self.notices.append(Notice(file=claim.file, text=text, document=claim.document, start=claim.start, end=claim.end))


def precedence(kept: Claim, other: Claim) -> str:
    """Return in words why one claim is kept over another."""
    if RANK[kept.grade] < RANK[other.grade]:
        better, worse = GRADE_WORDS[kept.grade], GRADE_WORDS[other.grade]
        return "an 8-K item outranks its press release" if (kept.grade, other.grade) == (Grade.B, Grade.C) else f"{better} outranks {worse}"
    return "of two sources of one grade the earlier counts for the terms at signing"
