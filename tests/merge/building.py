"""Filings and claims by hand, so that the merge is tested without reading a text."""

from collections.abc import Sequence
from typing import Any

from reportgen.merge import Curation, merge
from reportgen.model import (
    AssetReading,
    Claim,
    ClaimKind,
    ClaimValue,
    CoverField,
    DatelineReading,
    Deal,
    Document,
    Dossier,
    Event,
    EventReading,
    EventType,
    ExhibitReading,
    FieldReading,
    Filing,
    Grade,
    GrantReading,
    ItemReading,
    Modality,
    NameChange,
    PartyReading,
    ResponsibilityReading,
    RosterEntryReading,
    RosterReading,
    SetAsideReading,
    StageReading,
    State,
    StatementReading,
    SubjectReading,
    TechnologyReading,
    TermReading,
    TermType,
    claim_id,
)

KINDS: dict[type[ClaimValue], ClaimKind] = {
    FieldReading: ClaimKind.COVER_FIELD,
    ItemReading: ClaimKind.ITEM,
    ExhibitReading: ClaimKind.EXHIBIT,
    DatelineReading: ClaimKind.DATELINE,
    PartyReading: ClaimKind.PARTY,
    NameChange: ClaimKind.NAME_CHANGE,
    TechnologyReading: ClaimKind.TECHNOLOGY,
    AssetReading: ClaimKind.ASSET,
    StageReading: ClaimKind.STAGE,
    EventReading: ClaimKind.EVENT,
    GrantReading: ClaimKind.GRANT,
    SubjectReading: ClaimKind.SUBJECT,
    ResponsibilityReading: ClaimKind.RESPONSIBILITY,
    TermReading: ClaimKind.TERM,
    RosterReading: ClaimKind.ROSTER,
    StatementReading: ClaimKind.STATEMENT,
    SetAsideReading: ClaimKind.SET_ASIDE,
}
GRADES = {"8-K item 5": Grade.B, "8-K cover": Grade.B, "EX-99.1 body": Grade.C, "EX-99.1 subhead": Grade.C, "EX-99.1 about": Grade.D}
ITEM, BODY, ABOUT, COVER = "8-K item 5", "EX-99.1 body", "EX-99.1 about", "8-K cover"


class Paper:
    """One filing that grows claim by claim; each claim gets a sentence of its own unless `again` repeats the last span."""

    def __init__(
        self, name: str, us: str = "Harlow Biosciences, Inc.", *, report: str | None = None, signed: str | None = None, release: str | None = None
    ):
        self.name = name
        self.claims: list[Claim] = []
        self._text = ""
        self._span = (0, 0)
        self.document = f"{name}-d"
        self.add(FieldReading(field=CoverField.FORM, text="8-K"), COVER)
        self.add(FieldReading(field=CoverField.REGISTRANT, text=us.upper()), COVER)
        self.add(PartyReading(name=us, legal_name=us, short_names=(us.split()[0].strip(","),), is_registrant=True), COVER)
        if report:
            self.add(FieldReading(field=CoverField.DATE_OF_REPORT, text=report), COVER)
        if signed:
            self.add(FieldReading(field=CoverField.SIGNATURE_DATE, text=signed), COVER)
        if release:
            self.add(DatelineReading(date=release), BODY)

    def add(
        self, value: ClaimValue, section: str = BODY, *, modality: Modality = Modality.ASSERTED, grade: Grade | None = None, again: bool = False
    ) -> Claim:
        """Add a claim; `again` gives it the span of the last one, with other words of it as value."""
        if not again:
            self._span = (len(self._text), len(self._text) + 20)
            self._text += f"{'Sentence ' + str(len(self.claims)):20}"
        start, end = self._span
        offset = len([claim for claim in self.claims if claim.start == start])
        claim = Claim(
            id=claim_id(self.document, KINDS[type(value)], start, end, str(offset)),
            kind=KINDS[type(value)],
            value=value,
            document=self.document,
            file=f"{self.name}.txt",
            start=start,
            end=end,
            quote=self._text[start:end],
            value_start=start + offset,
            value_end=end,
            section=section,
            rule="by hand",
            grade=grade or (Grade.D if modality is Modality.RETROSPECTIVE else GRADES[section]),
            modality=modality,
        )
        self.claims.append(claim)
        return claim

    def party(self, name: str, *, legal: str | None = None, short: Sequence[str] = (), section: str = BODY) -> Claim:
        """Add a named organization."""
        return self.add(PartyReading(name=name, legal_name=legal, short_names=tuple(short)), section)

    def event(self, news: str, kind: EventType, section: str = BODY, *, back: bool = False, **fields: Any) -> Claim:
        """Add a sentence about what happened; `back` makes it a look back."""
        value = EventReading(news=news, type=kind, **fields)
        return self.add(value, section, modality=Modality.RETROSPECTIVE if back else Modality.ASSERTED)

    def term(self, news: str, kind: TermType, section: str = BODY, *, state: State = State.UNQUANTIFIED, again: bool = False, back: bool = False, **fields: Any) -> Claim:
        """Add a payment term."""
        value = TermReading(news=news, type=kind, state=state, **fields)
        return self.add(value, section, again=again, modality=Modality.RETROSPECTIVE if back else Modality.ASSERTED)

    def roster(self, *entries: tuple[str, str | None]) -> Claim:
        """Add a list of partners with what they hold."""
        return self.add(RosterReading(entries=tuple(RosterEntryReading(party=name, holds=holds) for name, holds in entries)), ABOUT)

    def filing(self) -> Filing:
        """Return the filing as the readers would give it."""
        document = Document(id=self.document, filing=self.name, type="8-K", file=f"{self.name}.txt", text=self._text, form="flat")
        return Filing(id=self.name, file=f"{self.name}.txt", sha256=self.name, documents=(document,))


def merged(*papers: Paper, curation: Curation | None = None, as_of: str | None = None) -> Dossier:
    """Return the dossier of filings made by hand."""
    return merge([p.filing() for p in papers], [c for p in papers for c in p.claims], curation=curation, as_of=as_of)


def deals_with(dossier: Dossier, party: str) -> list[Deal]:
    """Return the deals with a counterparty, by the beginning of its name."""
    ids = [p.id for p in dossier.parties if p.name.startswith(party)]
    return [deal for deal in dossier.deals if set(ids) & set(deal.counterparties)]


def events_of(dossier: Dossier, kind: EventType) -> list[Event]:
    """Return the events of one type."""
    return [event for event in dossier.events if event.type is kind]
