"""Filings of two registrants in one build: the deal between them is one, told by both."""

from decimal import Decimal

import pytest

from reportgen.model import DateBasis, Dossier, EventType
from tests.merge.telling import told


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    return told("voices", tmp_path_factory.mktemp("story"))


def test_both_are_registrants_in_the_order_of_their_first_filings(dossier: Dossier) -> None:
    assert dossier.registrants == ("tesselate-biologics", "ostrel")


def test_the_deal_seen_from_both_sides_is_one_with_claims_of_both(dossier: Dossier) -> None:
    assert [(deal.licensor, deal.licensee, deal.territory.included) for deal in dossier.deals] == [
        (("tesselate-biologics",), ("ostrel",), ("Japan",)), (("ostrel",), ("velmar",), ("Europe",)),
    ]  # fmt: skip
    files = {claim.file for claim in dossier.claims if claim.id in dossier.deals[0].claims}
    assert files == {f"voices-{name}.txt" for name in ("2005-03-03", "2005-03-04 Ostrel", "2007-07-10", "2007-07-11 Ostrel")}


def test_one_payment_told_twice_is_one_term_and_two_figures_are_a_conflict(dossier: Dossier) -> None:
    claims = {claim.id: claim for claim in dossier.claims}
    terms = {term.type.value: term for term in dossier.deals[0].terms}
    assert {name: (term.max, term.payer, term.payee, len(term.claims)) for name, term in terms.items()} == {
        "upfront_payment": (Decimal(9_000_000), "ostrel", "tesselate-biologics", 2),
        "milestone_payments": (Decimal(50_000_000), "ostrel", "tesselate-biologics", 2),
    }
    assert [(conflict.about, [claims[each].quote for each in conflict.claims]) for conflict in dossier.conflicts] == [
        (
            terms["milestone_payments"].id,
            ["The Company may receive up to $50 million in milestone payments.", "Tesselate may receive up to $55 million in milestone payments."],
        )
    ]


def test_a_milestone_that_both_report_is_one_event_with_both_filings(dossier: Dossier) -> None:
    reached = [event for event in dossier.events if event.type is EventType.MILESTONE]
    assert [(event.dates[DateBasis.EVENT], len(event.filings)) for event in reached] == [("2007-07-09", 2)]
