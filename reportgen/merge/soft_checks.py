"""Counts and totals that the texts give, held against what the dossier knows: what does not add up is flagged, not changed."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from reportgen.merge.clusters import cluster
from reportgen.merge.dates import is_before
from reportgen.merge.drafts import Draft
from reportgen.merge.findings import Findings
from reportgen.merge.happenings import Happening
from reportgen.merge.sources import Sources
from reportgen.model import (
    Claim,
    Contingency,
    Deal,
    EdtfDate,
    Event,
    EventType,
    Roster,
    SetAsideClass,
    SetAsideReading,
    Standing,
    Statement,
    StatementKind,
    TermType,
)

ORDINALS = {
    word: number
    for number, word in enumerate(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"], 1
    )
}
COUNTED = re.compile(r"\b(?P<word>[a-z]{5,10}|\d{1,2}(?:st|nd|rd|th))\s(?:(?!milestone|under|of\b|its\b|the\b)[\w-]{1,20}\s){0,3}?(?P<what>partner|licensee|collaborator|licen[sc]e)\b", re.I)
MILESTONE = re.compile(r"\bmilestones?\b", re.I)
MILESTONES = frozenset({TermType.MILESTONE_PAYMENT, TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES})
RECEIVED = frozenset({Contingency.EARNED, Contingency.PAID})


def ordinal(word: str) -> int | None:
    """Return the number of an ordinal: `sixth`, `6th`."""
    if word[:1].isdigit():
        return int(re.sub(r"\D", "", word))
    return ORDINALS.get(word.casefold())


def check_partner_counts(statements: Sequence[Statement], rosters: Sequence[Roster], deals: Sequence[Deal], sources: Sources, claims: Mapping[str, Claim], findings: Findings) -> None:
    """Flag "our sixth partner" where the documents up to then name more or fewer; "first" is always qualified, and left."""
    for statement in statements:
        match = COUNTED.search(statement.value) if statement.kind is StatementKind.ORDINAL_CLAIM else None
        number = ordinal(match["word"]) if match else None
        if match is None or number is None or number < 2:
            continue
        known = _partners_by(statement.as_of, rosters, deals, sources, claims)
        if len(known) != number:
            text = f"“{match[0]}” as of {statement.as_of}: the documents up to then name {len(known)} partners"
            findings.flag(statement.about or statement.id, "count", text, statement.claims)


def _partners_by(when: EdtfDate | None, rosters: Sequence[Roster], deals: Sequence[Deal], sources: Sources, claims: Mapping[str, Claim]) -> set[str]:
    listed = {entry.party for roster in rosters if not is_before(when, roster.as_of) for entry in roster.entries}
    held: set[str] = set()
    for deal in deals:
        told = [sources.as_of(claims[claim]) for claim in deal.claims if claim in claims]
        if any(not is_before(when, date) for date in told):
            held.update(deal.counterparties)
    return listed | held


def check_milestone_counts(drafts: Sequence[Draft], findings: Findings) -> None:
    """Flag "the third milestone" where the dossier knows fewer of them up to then; several tellings of one count once."""
    for draft in drafts:
        reached = [told for told in cluster(draft.happenings) if told[0].type is EventType.MILESTONE]
        for told in reached:
            number = next((happening.ordinal for happening in told if happening.ordinal), None)
            known = len([other for other in reached if not is_before(_when(told), _when(other))])
            if number and told[0].standing is Standing.NEWS and known < number:
                text = f"told as milestone number {number}: the documents up to then report {known}"
                claims = [claim.id for happening in told for claim, value in happening.events if value.ordinal]
                findings.flag(draft.id, "count", text, claims)


def _when(told: Sequence[Happening]) -> EdtfDate | None:
    return next((happening.own_date for happening in told if happening.own_date), None)


def check_totals(claims: Sequence[Claim], drafts: Sequence[Draft], deals: Mapping[str, Deal], events: Mapping[str, Event], sources: Sources, findings: Findings) -> None:
    """Flag "$7 million to date" where the payments that the dossier knows add up to another sum."""
    filings = {draft.id: {h.filing.id for h in draft.happenings if h.standing is Standing.NEWS} for draft in drafts}
    for claim in claims:
        value = claim.value
        if not isinstance(value, SetAsideReading) or value.set_aside_class is not SetAsideClass.CUMULATIVE or value.max is None:
            continue
        told = [draft for draft in drafts if sources.filing(claim).id in filings[draft.id]]
        if len(told) != 1:
            continue
        deal = deals.get(told[0].id)
        kinds = MILESTONES if MILESTONE.search(claim.quote) else frozenset(TermType)
        total = _received(deal, events, value.currency, sources.as_of(claim), kinds) if deal else None
        if deal and total is not None and total != value.max:
            text = f"{value.currency} {value.max:,f} to date as stated: the payments known up to then add up to {total:,f}"
            findings.flag(deal.id, "total", text, [claim.id])


def _received(deal: Deal, events: Mapping[str, Event], currency: str | None, when: EdtfDate | None, kinds: frozenset[TermType]) -> Decimal:
    held = [events[name] for name in deal.events if name in events]
    terms = [*deal.terms, *(term for event in held if not is_before(when, event.date) for term in event.terms)]
    counted = (term for term in terms if term.type in kinds and term.currency == currency and term.contingency in RECEIVED and term.part_of is None)
    return sum((term.max for term in counted if term.max is not None), Decimal(0))
