"""A deal folded from its happenings: precedence of sources for facts, the earlier telling for terms at signing."""

import re
from collections.abc import Iterable, Sequence

from reportgen.merge.assigning import Sides, after_assignments
from reportgen.merge.chronology import in_order
from reportgen.merge.clusters import cluster
from reportgen.merge.dates import sort_day
from reportgen.merge.drafts import MAKING, NO_DEAL, Draft
from reportgen.merge.events import Telling, fold_event
from reportgen.merge.happenings import Happening
from reportgen.merge.recollections import deal_terms, recall
from reportgen.merge.rights import best_target, exclusivity_of, fold_grants, fold_responsibilities, territory_of
from reportgen.merge.split import is_about_whole
from reportgen.merge.status import Kept, Status, status_of
from reportgen.merge.term_slots import Told
from reportgen.merge.terms import fold_terms
from reportgen.model import (
    Claim,
    Deal,
    EdtfDate,
    Event,
    EventType,
    Grant,
    Relation,
    Standing,
    State,
    Stated,
    StatementKind,
    StatementReading,
    Term,
    TermType,
)

COMPARABLE = re.compile(r"\b(?:similar|comparable|in line with|customary)\b", re.I)
HIDDEN = re.compile(r"confidential treatment|redacted", re.I)
UNTOLD = re.compile(r"undisclosed|(?:not|un|nor|never|without)\b.{0,30}?disclos", re.I)
LATER = (EventType.OPTION_GRANTED, EventType.PROGRAMME_DISCONTINUED, EventType.PROGRAMME_SUSPENDED)
"""What is told of beside an agreement may be about a part of it, or about more."""
PAID = (EventType.MILESTONE, EventType.PAYMENT)
"""Their subject is what was paid for, not what the deal is about."""
TERMINATING = re.compile(r"\btermination agreement|\bby which\b.{0,40}\b(?:terminat|end)ed\b", re.I)
"""Words for the agreement by which a deal was ended."""
PAYS_FOR_RIGHTS = frozenset({TermType.ROYALTY, TermType.MILESTONE_PAYMENT, TermType.MILESTONE_PAYMENTS, TermType.UPFRONT_PAYMENT})


def fold_deal(draft: Draft, relations: Sequence[Relation], telling: Telling, *, as_of: EdtfDate | None, is_superseded: bool) -> tuple[Deal, tuple[Event, ...]]:
    """Return the deal and its events, those in the order of their dates."""
    told = sorted(draft.happenings, key=lambda h: (h.standing is not Standing.NEWS, h.type not in MAKING, sort_day(h.own_date)))
    makers = [happening for happening in told if happening.type in MAKING]
    speaking = [*makers, *(happening for happening in told if happening not in makers)]
    grants = fold_grants(draft.id, [pair for h in _granting(told, makers) for pair in h.grants], telling.resolve, telling.sources, telling.findings, telling.corrected)
    types = _types(makers or told, grants)
    events, recalled = _events(draft, told, types, grants, telling)
    terms = fold_terms(draft.id, [*deal_terms(told), *recalled], telling.resolve, telling.sources, telling.findings, telling.corrected)
    signed = _sides(draft.id, makers, told, grants, [*terms, *(term for event in events for term in event.terms)], telling)
    sides = after_assignments(signed, told, as_of)
    status = _status(told, makers, events, sides, as_of=as_of, is_superseded=is_superseded)
    duties = [pair for happening in told for pair in happening.responsibilities]
    begun = next((event for event in events if event.type in MAKING), None)
    claims = _claims(told, telling)
    deal = Deal(
        id=draft.id,
        types=types,
        titles=_titles(makers or told, telling),
        licensor=sides.licensor,
        licensee=sides.licensee,
        counterparties=tuple(dict.fromkeys(party for happening in told for party in happening.counterparties)),
        exclusivity=exclusivity_of(grants),
        territory=territory_of(grants),
        field_of_use=next((grant.field_of_use for grant in grants if grant.field_of_use), None),
        target=best_target(grant.target for grant in grants),
        subject=_subject(speaking, grants),
        assets=tuple(dict.fromkeys(asset for happening in speaking for asset in happening.assets)),
        grants=grants,
        responsibilities=fold_responsibilities(duties, telling.resolve, telling.sources, telling.corrected),
        relations=tuple(relations),
        dates=begun.dates if begun else {},
        terms=terms,
        financial_terms=_financial_terms(told, telling),
        agreement_status=status.agreement,
        programme_status=status.programme,
        rights_status=status.rights,
        status_basis=status.basis,
        standing=_standing(makers, told),
        events=tuple(event.id for event in events),
        is_curated=draft.is_curated or _is_corrected([*claims, *(claim for claim, _ in duties)], terms, telling),
        claims=tuple(dict.fromkeys(claim.id for claim in claims)),
    )
    return deal, events


def _events(draft: Draft, told: Sequence[Happening], types: Sequence[str], grants: Sequence[Grant], telling: Telling) -> tuple[tuple[Event, ...], Sequence[Told]]:
    """Return the events in the order of their dates, and the amounts from looks back that are the deal's own."""
    groups = cluster(told)
    recalled = recall(groups)
    telling.findings.background.extend(recalled.left)
    folded = [
        fold_event(group, draft.id, types, grants if group[0].type in MAKING else (), telling, recalled.events.get(number, ()))
        for number, group in enumerate(groups)
    ]
    return in_order(folded, telling.sources), recalled.deal


def _granting(told: Sequence[Happening], makers: Sequence[Happening]) -> Sequence[Happening]:
    """Return the happenings whose words give the rights: the beginnings, and the exercise of an option; without a beginning all."""
    return [h for h in told if h in makers or h.type is EventType.OPTION_EXERCISED] if makers else told


def _claims(told: Sequence[Happening], telling: Telling) -> list[Claim]:
    """Return what the deal itself rests on, the best source first."""
    said = sorted((claim for happening in told for claim, _ in (*happening.events, *happening.grants)), key=telling.sources.weight)
    return [*said, *sorted((claim for happening in told for claim, _ in happening.subjects), key=telling.sources.weight)]


def _is_corrected(claims: Iterable[Claim], terms: Sequence[Term], telling: Telling) -> bool:
    return any(claim.id in telling.corrected for claim in claims) or any(term.is_curated for term in terms)


def _status(
    told: Sequence[Happening], makers: Sequence[Happening], events: Sequence[Event], sides: Sides, *, as_of: EdtfDate | None, is_superseded: bool
) -> Status:
    """Return the three states of a deal, from its events and from what their sentences say beside them."""
    reported = [happening.is_planned for happening in makers if happening.standing is Standing.NEWS]
    readings = [reading for happening in told for _, reading in happening.events]
    return status_of(
        events,
        is_planned=bool(makers) and all(reported),
        has_licensee=bool(sides.licensee),
        assets=tuple(dict.fromkeys(asset for happening in makers for asset in happening.assets)),
        as_of=as_of,
        is_superseded=is_superseded,
        is_given_back=any(reading.returns_rights for reading in readings),
        is_ended=any(reading.type is EventType.AMENDMENT and TERMINATING.search(reading.relates_to or "") for reading in readings),
        kept=Kept(
            is_agreement=any(reading.keeps_agreement for reading in readings),
            rights=next((reading.keeps_rights for reading in readings if reading.keeps_rights), None),
        ),
    )


def _standing(makers: Sequence[Happening], told: Sequence[Happening]) -> Standing:
    """Return `hindsight` where only a look back tells of the beginning; news of a milestone or an end that alone tells of a deal is news."""
    known = makers or told
    return Standing.NEWS if any(happening.standing is Standing.NEWS for happening in known) else Standing.HINDSIGHT


def _types(told: Sequence[Happening], grants: Sequence[Grant]) -> tuple[str, ...]:
    stated = tuple(dict.fromkeys(kind for happening in told for _, value in happening.events for kind in value.deal_types))
    if stated:
        return stated
    if any(happening.type is EventType.OPTION_GRANTED for happening in told):
        return ("option",)
    returned = any(happening.type is EventType.RIGHTS_RETURNED for happening in told)
    return ("license",) if grants or returned or any(h.type is EventType.LICENSE_TAKEN for h in told) else ()


def _titles(told: Sequence[Happening], telling: Telling) -> tuple[str, ...]:
    """Return what the documents call the agreement, each title once whatever its case."""
    found: dict[str, str] = {}
    events = sorted((pair for happening in told for pair in happening.events), key=lambda pair: telling.sources.weight(pair[0]))
    for _, value in events:
        for title in value.titles:
            found.setdefault(" ".join(title.casefold().split()), title)
    return tuple(found.values())


def _subject(told: Sequence[Happening], grants: Sequence[Grant]) -> str | None:
    ordered = sorted(told, key=lambda h: h.type in LATER)
    named = [(value.is_named, value.words) for h in ordered if h.type not in NO_DEAL for _, value in h.subjects]
    best = next((words for is_named, words in named if is_named), named[0][1] if named else None)
    said: Iterable[str | None] = (best, *(grant.subject for grant in grants), *(value.subject for h in told if h.type not in (*NO_DEAL, *PAID) for _, value in h.events))
    return next((text for text in said if text), None)


def _sides(
    deal: str, makers: Sequence[Happening], told: Sequence[Happening], grants: Sequence[Grant], terms: Sequence[Term], telling: Telling
) -> Sides:
    """Return licensor and licensee: as the beginning says, else later news, else who pays royalties and milestones."""
    speaking = [*makers, *(happening for happening in told if happening.type is not EventType.ASSIGNMENT), *told]
    licensor = next((happening.licensor for happening in speaking if happening.licensor), ())
    licensee = next((happening.licensee for happening in speaking if happening.licensee), ())
    _dispute_sides(deal, makers, licensor, telling)
    licensor = licensor or tuple(dict.fromkeys(grant.licensor for grant in grants if grant.licensor))
    licensee = licensee or tuple(dict.fromkeys(grant.licensee for grant in grants if grant.licensee))
    is_sale = all(happening.type is EventType.ASSIGNMENT for happening in told)
    if licensor or licensee or is_sale:
        return Sides(licensor=licensor, licensee=licensee)
    paid = [term for term in terms if term.type in PAYS_FOR_RIGHTS]
    payer = next((term.payer for term in paid if term.payer), None)
    payee = next((term.payee for term in paid if term.payee), None)
    return Sides(licensor=(payee,), licensee=(payer,)) if payer and payee else Sides(licensor=(), licensee=())


def _dispute_sides(deal: str, makers: Sequence[Happening], licensor: Sequence[str], telling: Telling) -> None:
    """Enter a conflict where two documents turn licensor and licensee around."""
    said = [(claim, telling.resolve(claim, name)) for h in makers for claim, value in h.events for name in value.licensor]
    kept = next((claim for claim, party in said if party in licensor), None)
    both_ways = any("cross_license" in value.deal_types for happening in makers for _, value in happening.events)
    turned = [claim for claim, party in said if party and party not in licensor and any(party in h.licensee for h in makers)]
    if kept and turned and not both_ways:
        telling.findings.disagree(deal, "licensor", kept, turned)


def _financial_terms(told: Sequence[Happening], telling: Telling) -> Stated[str] | None:
    """Return what the best source says of the terms as a whole."""
    said: list[tuple[Claim, Stated[str]]] = []
    for happening in told:
        for claim, reading in happening.terms:
            if is_about_whole(reading):
                said.append((claim, Stated(state=reading.state, value=reading.condition or reading.scope)))
        for claim, statement in happening.statements:
            if statement.kind is StatementKind.FINANCIAL_TERMS:
                said.append((claim, Stated(state=_state(statement), value=statement.value)))
    return min(said, key=lambda pair: telling.sources.weight(pair[0]))[1] if said else None


def _state(statement: StatementReading) -> State:
    if UNTOLD.search(statement.value):
        return State.UNDISCLOSED
    if HIDDEN.search(statement.value):
        return State.REDACTED
    return State.COMPARATIVE if COMPARABLE.search(statement.value) else State.UNQUANTIFIED
