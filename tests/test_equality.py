"""The restated samples and the real filings tell of the same events: the same deals, terms, rights and dates in other words."""

import re
from collections.abc import Iterable
from typing import Any

import pytest

import reportgen
from reportgen.model import Deal, Dossier, Event, Term
from tests.places import INPUTS, SHARED, needs_shared

LEGAL_FORM = re.compile(r"[,.]? (?:Inc|plc|GmbH|Corporation|Corp|Ltd|AG|SA)\.?$", re.IGNORECASE)

Row = tuple[Any, ...]


@pytest.fixture(scope="module")
def pair() -> tuple[Dossier, Dossier]:
    curation = INPUTS / "curation.toml"
    return tuple(reportgen.gather([folder], curation=curation).dossier for folder in (INPUTS, SHARED / "filings"))  # type: ignore[return-value]


@needs_shared
def test_the_deals_are_the_same(pair: tuple[Dossier, Dossier]) -> None:
    names = Names(pair)
    restated, real = (sorted((deal_row(deal, names) for deal in dossier.deals), key=repr) for dossier in pair)
    assert len(real) == 3
    assert restated == real


@needs_shared
def test_the_terms_of_the_deals_are_the_same(pair: tuple[Dossier, Dossier]) -> None:
    names = Names(pair)
    restated, real = (term_rows((deal.counterparties, deal.terms) for deal in dossier.deals) for dossier in pair)
    assert len(real) >= 8
    assert named(restated, names) == named(real, names)


@needs_shared
def test_the_events_are_the_same(pair: tuple[Dossier, Dossier]) -> None:
    names = Names(pair)
    restated, real = (sorted((event_row(event, names) for event in dossier.events), key=repr) for dossier in pair)
    assert len(real) >= 5
    assert restated == real


@needs_shared
def test_the_terms_of_the_events_are_the_same(pair: tuple[Dossier, Dossier]) -> None:
    names = Names(pair)
    restated, real = (term_rows((event.counterparties, event.terms) for event in dossier.events) for dossier in pair)
    assert len(real) >= 2
    assert named(restated, names) == named(real, names)


class Names:
    """Calls a party of either dossier by one name: whichever of those printed for it comes first."""

    def __init__(self, dossiers: Iterable[Dossier]):
        self._of_id: dict[str, set[str]] = {}
        groups: list[set[str]] = []
        for party in (party for dossier in dossiers for party in dossier.parties):
            own = {plain(name) for name in (party.name, *(each.name for each in party.names), *party.legal_names)}
            met = [group for group in groups if group & own]
            groups = [group for group in groups if not group & own] + [own.union(*met)]
            self._of_id.setdefault(party.id, set()).update(own)
        self._groups = groups

    def __call__(self, party: str | None) -> str | None:
        if party is None:
            return None
        return min(next(group for group in self._groups if group & self._of_id[party]))


def plain(name: str) -> str:
    return LEGAL_FORM.sub("", name.strip()).casefold()


def deal_row(deal: Deal, names: Names) -> Row:
    return (
        sorted(str(names(party)) for party in deal.licensor),
        sorted(str(names(party)) for party in deal.licensee),
        sorted(str(names(party)) for party in deal.counterparties),
        deal.exclusivity,
        sorted(place.casefold() for place in deal.territory.included),
        sorted(place.casefold() for place in deal.territory.excluded),
        deal.target and (deal.target.state, deal.target.value),
        sorted({str(names(each.party)) for each in deal.responsibilities}),
        sorted(deal.dates.items()),
        deal.financial_terms and deal.financial_terms.state,
        deal.agreement_status,
        deal.status_basis,
        deal.programme_status,
        deal.rights_status,
        deal.standing,
        len(deal.events),
    )


def event_row(event: Event, names: Names) -> Row:
    parties = sorted(str(names(party)) for party in event.counterparties)
    return event.date, event.date_basis, event.type, event.standing, sorted(event.dates.items()), parties


def term_rows(holders: Iterable[tuple[tuple[str, ...], tuple[Term, ...]]]) -> list[tuple[tuple[str, ...], Term]]:
    return [(parties, term) for parties, terms in holders for term in terms]


def named(rows: list[tuple[tuple[str, ...], Term]], names: Names) -> list[Row]:
    return sorted(
        (
            (
                sorted(str(names(party)) for party in parties),
                term.type,
                term.state,
                term.currency,
                term.min,
                term.max,
                term.qualifier,
                term.unit,
                term.contingency,
                names(term.payer),
                names(term.payee),
            )
            for parties, term in rows
        ),
        key=repr,
    )
