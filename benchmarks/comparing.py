"""What was read in a text, compared with what must be read."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from msgspec.structs import replace

from benchmarks.company_words import WORD, is_same_company
from benchmarks.fields import PERSON, Names, agreement, compare_date, compare_term_fields
from benchmarks.labels import GROUPS, Case, LabelledDeal, LabelledTerm
from benchmarks.score import Score
from benchmarks.territories import places_of, read_places
from reportgen.model import Asset, Deal, Dossier, Event, Party, Standing, Term

SMALL_WORDS = frozenset(WORD.findall("a an the of and for in to on with its their s by r tm licensed product products"))
Amount = tuple[str, str | None, Decimal | None, Decimal | None]


def compare(case: Case, dossier: Dossier, score: Score) -> None:
    """Count what of a case is read rightly, not at all and wrongly."""
    parties = {party.id: party for party in dossier.parties}
    events = [event for event in dossier.events if event.standing is Standing.NEWS]
    told_of = {event.deal for event in events}
    deals = {deal.id: deal for deal in dossier.deals if deal.standing is Standing.NEWS or deal.id in told_of}
    if case.groups is not None:
        compare_kind(case, case.groups, events, score)
        return
    for labelled in case.deals:
        found = best_event(labelled, events, parties)
        if found is None:
            score.miss("event", case, f"{labelled.group} with {', '.join(labelled.counterparties)}")
            continue
        events.remove(found)
        score.hit("event")
        compare_date(case, labelled.date, found, score)
        if found.deal in deals:
            deal = deals[found.deal]
            compare_fields(case, labelled, deal, parties, score)
            compare_subject(case, labelled, deal, [asset for asset in dossier.assets if asset.id in deal.assets], score)
            compare_territory(case, labelled, deal, score)
    for event in events:
        score.wrong("event", case, f"{event.type}: {event.headline}")
    told = [term for event in dossier.events if event.standing is Standing.NEWS for term in event.terms]
    told += [term for deal in deals.values() for term in deal.terms]
    names = {party: names_of(party, parties) for party in parties}
    compare_terms(case, [term for deal in case.deals for term in deal.terms], by_steps(told), names, score)


def compare_kind(case: Case, groups: frozenset[str], events: Sequence[Event], score: Score) -> None:
    """Count the kind of event alone: with no right kind, no event must be read."""
    read = {GROUPS.get(event.type, event.type) for event in events}
    if groups and read & groups:
        score.hit("kind")
    elif groups:
        score.miss("kind", case, f"wanted {sorted(groups)}, read {sorted(read)}")
    elif read:
        score.wrong("kind", case, f"read {sorted(read)}: {'; '.join(event.headline for event in events)}")


def best_event(labelled: LabelledDeal, events: Iterable[Event], parties: dict[str, Party]) -> Event | None:
    """Return an event of the labelled kind with one of its counterparties; where they are persons, one without any."""
    is_private = all(PERSON.match(wanted) for wanted in labelled.counterparties)
    for event in events:
        if GROUPS.get(event.type, event.type) == labelled.group:
            names = [name for party in event.counterparties for name in names_of(party, parties)]
            if any(is_same_company(name, wanted) for name in names for wanted in labelled.counterparties):
                return event
            if is_private and not names:
                return event
    return None


def compare_fields(case: Case, labelled: LabelledDeal, deal: Deal, parties: dict[str, Party], score: Score) -> None:
    """Count licensor, licensee and exclusivity where the label has them."""
    for row, wanted, read in (("licensor", labelled.licensor, deal.licensor), ("licensee", labelled.licensee, deal.licensee)):
        if wanted is None or PERSON.match(wanted):
            continue
        names = [name for party in read for name in names_of(party, parties)]
        if any(is_same_company(name, wanted) for name in names):
            score.hit(row)
        else:
            score.miss(row, case, f"wanted {wanted}, read {names}")
            if read:
                score.false[row] += 1
    if labelled.exclusivity is not None:
        if deal.exclusivity == labelled.exclusivity:
            score.hit("exclusive")
        else:
            score.miss("exclusive", case, f"wanted {labelled.exclusivity}, read {deal.exclusivity}")
            score.false["exclusive"] += deal.exclusivity is not None


def compare_subject(case: Case, labelled: LabelledDeal, deal: Deal, assets: Sequence[Asset], score: Score) -> None:
    """Count whether what the deal is about is one of the things in the label, and whether the subject that is read is one."""
    if not labelled.subject:
        return
    named = [*(asset.name for asset in assets), *(alias.name for asset in assets for alias in asset.aliases)]
    read = [words for words in (deal.subject, *named) if words]
    if any(is_same_thing(words, wanted) for words in read for wanted in labelled.subject):
        score.hit("subject")
    else:
        score.miss("subject", case, f"wanted {list(labelled.subject)}, read {read}")
    if deal.subject and not any(is_same_thing(deal.subject, wanted) for wanted in labelled.subject):
        score.false["subject"] += 1


def compare_territory(case: Case, labelled: LabelledDeal, deal: Deal, score: Score) -> None:
    """Count whether the places are those of the label; an empty label says that none is stated."""
    if labelled.territory is None:
        return
    wanted, read = places_of(labelled.territory), read_places(deal.territory)
    if wanted == read:
        score.right["territory"] += bool(wanted)
        return
    if wanted:
        score.miss("territory", case, f"wanted {list(labelled.territory)}, read {sorted(read)}")
    if read:
        score.wrong("territory", case, f"read {sorted(read)}, wanted {list(labelled.territory)}")


def compare_terms(case: Case, wanted: Sequence[LabelledTerm], told: Sequence[Term], names: Names, score: Score) -> None:
    """Count terms by type, currency and bounds, those without an amount by type alone; then the fields of those that were read."""
    left = list(told)
    for term in wanted:
        key = key_of(term)
        row = row_of(key)
        alike = [other for other in left if key_of(other) == key]
        if alike:
            nearest = max(alike, key=lambda other: agreement(term, other, names))
            left.remove(nearest)
            score.hit(row)
            compare_term_fields(case, term, nearest, names, score)
        else:
            score.miss(row, case, f"{words_of(key)} “{' '.join(term.quote.split())}”")
    for other in left:
        key = key_of(other)
        score.wrong(row_of(key), case, words_of(key))


def by_steps(told: Iterable[Term]) -> list[Term]:
    """Return terms as labels list them: each step of a royalty by tiers is one of its own."""
    return [
        replace(term, rate=tier.rate, rate_min=tier.rate_min, rate_max=tier.rate_max, tiers=()) if tier else term
        for term in told
        for tier in term.tiers or (None,)
    ]


def key_of(term: Term | LabelledTerm) -> Amount:
    if term.min is None and term.max is None:
        return str(term.type), None, None, None
    return str(term.type), term.currency, normal(term.min), normal(term.max)


def row_of(key: Amount) -> str:
    return "component" if key[2] is None and key[3] is None else "term"


def words_of(key: Amount) -> str:
    """Return `upfront_payment USD 1,000,000 to 1,000,000`."""
    kind, currency, low, high = key
    if low is None and high is None:
        return f"{kind} without an amount"
    bounds = " to ".join("no bound" if number is None else f"{number:,f}" for number in (low, high))
    return f"{kind} {currency} {bounds}"


def normal(number: Decimal | None) -> Decimal | None:
    return None if number is None else number.normalize()


def names_of(party: str, parties: dict[str, Party]) -> list[str]:
    record = parties[party]
    return [record.name, *(name.name for name in record.names), *record.legal_names]


def is_same_thing(one: str, other: str) -> bool:
    """Compare names of products and fields by their words: one says all that the other says."""
    first, second = (set(WORD.findall(words.lower())) - SMALL_WORDS for words in (one, other))
    return bool(first and second) and (first <= second or second <= first)
