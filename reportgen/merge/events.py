"""One event from its tellings: all dates gathered, the sorting date chosen by the order of bases."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from reportgen.merge.dates import days_between, lies_within, sort_day
from reportgen.merge.drafts import MAKING
from reportgen.merge.event_headlines import headline_of
from reportgen.merge.findings import Findings
from reportgen.merge.happenings import Happening
from reportgen.merge.parties import Parties
from reportgen.merge.recollections import event_terms
from reportgen.merge.sources import Sources, public_by
from reportgen.merge.term_slots import Told
from reportgen.merge.terms import fold_terms
from reportgen.model import (
    Asset,
    Claim,
    DateBasis,
    EdtfDate,
    Event,
    EventType,
    Grant,
    NameThen,
    Standing,
    digest,
    slug,
)

HARD_DATES = (DateBasis.EFFECTIVE, DateBasis.SIGNED, DateBasis.EVENT, DateBasis.NOTICE)
PAID = (EventType.MILESTONE, EventType.PAYMENT)
SAME_NEWS = 31
"""Days within which two announcements are of one event."""


class Telling(Struct, frozen=True, kw_only=True):
    """What an event is folded from, beside its tellings."""

    sources: Sources
    parties: Parties
    assets: dict[str, Asset]
    findings: Findings
    corrected: frozenset[str]
    taken: set[str]
    """Ids of events that are given."""

    def resolve(self, claim: Claim, name: str | None) -> str | None:
        """Return the id of the party that a claim means."""
        return self.parties.find(self.sources.filing(claim).id, name)


def fold_event(
    told: Sequence[Happening],
    deal: str | None,
    types: Sequence[str],
    grants: Sequence[Grant],
    telling: Telling,
    recalled: Sequence[Told] = (),
) -> Event:
    """Return the event; `types` and `grants` of its deal serve the line of an agreement, `recalled` are amounts from looks back."""
    kind = told[0].type
    first = min(told, key=lambda happening: (sort_day(public_by(happening.filing)), happening.filing.id))
    counterparties = tuple(dict.fromkeys(party for happening in told for party in happening.counterparties))
    name = _id(kind, counterparties, first, telling.taken)
    dates = _dates(name, told, telling)
    basis = next((basis for basis in DateBasis if basis in dates), None)
    claims = [claim for happening in told for claim, _ in (*happening.events, *(happening.grants if kind in MAKING else ()))]
    terms = fold_terms(name, [*event_terms(told), *recalled], telling.resolve, telling.sources, telling.findings, telling.corrected)
    event = Event(
        id=name,
        type=kind,
        standing=_standing(told, basis),
        date=dates[basis] if basis else None,
        date_basis=basis,
        dates=dates,
        deal=deal,
        counterparties=counterparties,
        names_then=_names_then(told, dates[basis] if basis else None, telling),
        headline="",
        subject=_subject(kind, told),
        assets=tuple(dict.fromkeys(asset for happening in told for asset in happening.assets)),
        terms=terms,
        filings=tuple(dict.fromkeys(happening.filing.id for happening in told)),
        is_curated=any(claim.id in telling.corrected for claim in claims) or any(term.is_curated for term in terms),
        claims=tuple(dict.fromkeys(claim.id for claim in sorted(claims, key=telling.sources.weight))),
    )
    return replace(event, headline=headline_of(event, told, types, grants, telling.assets))


def _standing(told: Sequence[Happening], basis: DateBasis | None) -> Standing:
    """Return what an event is: news, a look back where it is dated or begins a deal, else a mention."""
    if any(happening.standing is Standing.NEWS for happening in told):
        return Standing.NEWS
    return Standing.HINDSIGHT if basis or told[0].type in MAKING else Standing.MENTION


def _subject(kind: EventType, told: Sequence[Happening]) -> str | None:
    """Return what the tellings give as subject: for a payment what it was paid for, else the best name of what the deal is about."""
    best = [value.words for happening in told for _, value in happening.subjects]
    said = [value.subject for happening in told for _, value in happening.events if value.subject]
    return next(iter((*said, *best) if kind in PAID else (*best, *said)), None)


def _id(kind: EventType, counterparties: Sequence[str], first: Happening, taken: set[str]) -> str:
    """Return an id from the type, the first party and the earliest document that tells of the event."""
    when = public_by(first.filing) or digest(first.filing.id)
    name = f"{slug(' '.join([kind, *counterparties[:1]]))}-{when.rstrip('~')}"
    if name in taken:
        name += "-" + digest(first.events[0][0].id, length=4)
    taken.add(name)
    return name


def _dates(event: str, told: Sequence[Happening], telling: Telling) -> dict[DateBasis, EdtfDate]:
    """Return the dates by basis; what a report and its release are dated counts for news, not for a look back."""
    said: dict[DateBasis, list[tuple[EdtfDate, Claim]]] = {}
    for happening in told:
        for basis, dates in happening.dates.items():
            said.setdefault(basis, []).extend(dates)
    found = {basis: _chosen(event, basis, dates, telling) for basis, dates in said.items()}
    news = [happening.filing for happening in told if happening.standing is Standing.NEWS]
    for filing in sorted(news, key=lambda filing: (sort_day(public_by(filing)), filing.id)):
        given = {
            DateBasis.ANNOUNCED: filing.release_date,
            DateBasis.REPORT: filing.date_of_report,
            DateBasis.SIGNATURE: filing.signature_date,
            DateBasis.FILED: filing.filing_date,
        }
        for basis, date in given.items():
            if date and basis not in found:
                found[basis] = date
    return {basis: found[basis] for basis in DateBasis if basis in found}


def _chosen(event: str, basis: DateBasis, dates: Sequence[tuple[EdtfDate, Claim]], telling: Telling) -> EdtfDate:
    """Return the date of the best source, made finer by others; dates that exclude it are a conflict."""
    ranked = sorted(dates, key=lambda pair: telling.sources.weight(pair[1]))
    best, kept = ranked[0]
    others = [claim for date, claim in ranked if (days_between(date, best) or 0) > (SAME_NEWS if basis is DateBasis.ANNOUNCED else 0)]
    if others and basis in (*HARD_DATES, DateBasis.ANNOUNCED):
        telling.findings.disagree(event, f"dates.{basis}", kept, others)
    for date, _ in ranked:
        if lies_within(date, best) and not lies_within(best, date):
            best = date
    return best


def _names_then(told: Sequence[Happening], when: EdtfDate | None, telling: Telling) -> tuple[NameThen, ...]:
    """Return the names that the first telling prints for the parties; in news one that was not given up by then."""
    found: dict[str, tuple[str, str]] = {}
    is_news = any(happening.standing is Standing.NEWS for happening in told)
    ordered = sorted(told, key=lambda happening: (happening.standing is Standing.NEWS) is not is_news)
    for happening in ordered:
        for _, value in happening.events:
            for name in (*value.licensor, *value.licensee, *value.parties):
                party = telling.parties.find(happening.filing.id, name)
                if party is None:
                    continue
                known, source = found.get(party, ("", ""))
                if not known or (is_news and source == happening.filing.id and telling.parties.is_former(party, known)):
                    found[party] = telling.parties.name_at(party, name, when), happening.filing.id
    return tuple(NameThen(party=party, name=name) for party, (name, _) in found.items())
