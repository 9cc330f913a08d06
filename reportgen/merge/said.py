"""Statements and set-aside quantities: what is said and is no term or right."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from reportgen.merge.assets import Assets, asset_key
from reportgen.merge.happenings import Happening
from reportgen.merge.parties import Parties
from reportgen.merge.sources import Sources
from reportgen.model import (
    Claim,
    SetAside,
    SetAsideClass,
    SetAsideReading,
    Standing,
    Statement,
    StatementKind,
    StatementReading,
    Technology,
    TermReading,
    digest,
)


class Subjects(Struct, frozen=True, kw_only=True):
    """What a statement can be about."""

    sources: Sources
    parties: Parties
    assets: Assets
    technologies: tuple[Technology, ...]
    happenings: Mapping[tuple[str, str], str]
    """Id of the deal or event by filing and key of the news."""

    def about(self, claim: Claim, value: StatementReading) -> str | None:
        """Return the id of what a statement is about: as named, else the event it is told with."""
        filing = self.sources.filing(claim).id
        name = value.about
        named = (self.parties.find(filing, name) or self.assets.find(name) or self._technology(name)) if name else None
        return named or self.happenings.get((filing, value.news or "")) or self.parties.find(filing, value.speaker_company)

    def _technology(self, name: str) -> str | None:
        key = asset_key(name)
        return next((t.id for t in self.technologies if any(asset_key(form) == key for form in t.names)), None)


def fold_statements(claims: Sequence[Claim], subjects: Subjects, corrected: frozenset[str]) -> tuple[Statement, ...]:
    """Return the statements in the order in which they were made; the same words as of one date are one."""
    sources = subjects.sources
    found: dict[tuple[str, ...], Statement] = {}
    for claim in sorted(claims, key=sources.order):
        value = claim.value
        if not isinstance(value, StatementReading):
            continue
        when, about = sources.as_of(claim), subjects.about(claim, value)
        key = (value.kind, about or "", " ".join(value.value.casefold().split()), when or "", value.speaker or "")
        known = found.get(key)
        found[key] = Statement(
            id=known.id if known else "s-" + digest(claim.id),
            kind=value.kind,
            about=about,
            value=value.value,
            as_of=when,
            speaker=value.speaker,
            speaker_title=value.speaker_title,
            speaker_company=value.speaker_company,
            is_curated=claim.id in corrected or (known is not None and known.is_curated),
            claims=(*(known.claims if known else ()), claim.id),
        )
    return tuple(found.values())


def mentioned(loose: Sequence[Happening], known: Sequence[Statement], sources: Sources) -> tuple[Statement, ...]:
    """Return looks back that belong to no deal as statements about the partner, where no statement has their words."""
    cited = {claim for statement in known for claim in statement.claims}
    quoted = {(claim.document, claim.start) for happening in loose for claim in happening.claims if claim.id in cited}
    found = []
    for happening in loose:
        claim, value = happening.events[0]
        if happening.standing is Standing.NEWS or not happening.counterparties or (claim.document, claim.start) in quoted:
            continue
        date = f" ({happening.own_date})" if happening.own_date else ""
        title = value.titles[0] if value.titles else value.type.replace("_", " ")
        subject = f": {value.subject}" if value.subject else ""
        found.append(
            Statement(
                id="s-" + digest(claim.id),
                kind=StatementKind.COLLABORATION,
                about=happening.counterparties[0],
                value=f"{title}{date}{subject}",
                as_of=sources.as_of(claim),
                claims=tuple(dict.fromkeys(claim.id for claim in happening.claims)),
            )
        )
    return tuple(found)


def fold_set_aside(claims: Sequence[Claim], background: Sequence[tuple[Claim, TermReading]], sources: Sources) -> tuple[SetAside, ...]:
    """Return the numbers that are no terms, each once in its filing, in the order in which they stand.

    `background` are amounts of earlier deals that no document of the dossier reports.
    """
    told = [(claim, claim.value) for claim in claims if isinstance(claim.value, SetAsideReading)]
    told += [(claim, _as_background(claim, reading)) for claim, reading in background]
    found: dict[tuple[object, ...], SetAside] = {}
    for claim, value in sorted(told, key=lambda pair: sources.order(pair[0])):
        key = (sources.filing(claim).id, value.set_aside_class, value.currency, value.min, value.max, value.words.casefold())
        known = found.get(key)
        found[key] = SetAside(
            set_aside_class=value.set_aside_class,
            currency=value.currency,
            min=value.min,
            max=value.max,
            words=value.words,
            about=None,
            claims=(*(known.claims if known else ()), claim.id),
        )
    return tuple(found.values())


def _as_background(claim: Claim, reading: TermReading) -> SetAsideReading:
    words = " ".join(claim.quote[claim.value_start - claim.start : claim.value_end - claim.start].split())
    low, high = (reading.min, reading.max) if reading.currency else (reading.rate_min, reading.rate_max)
    return SetAsideReading(set_aside_class=SetAsideClass.BACKGROUND, currency=reading.currency, min=low, max=high, words=words)
