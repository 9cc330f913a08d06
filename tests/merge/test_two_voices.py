"""Filings of two registrants in one build: the deal between them is one, told by both."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import DateBasis, Dossier, EventType
from reportgen.pipeline import gather
from reportgen.views import build_views
from reportgen.views.records import Index
from tests.merge.telling import told, write_story


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


def test_the_overview_of_each_registrant_names_the_other_as_partner_and_not_itself(dossier: Dossier) -> None:
    indexes = {page.ref.key: page for page in build_views(dossier).pages() if isinstance(page, Index) and page.ref.kind == "registrant"}
    partners = {registrant: [row.name for row in page.partners] for registrant, page in indexes.items()}
    assert partners == {
        "tesselate-biologics": ["Ostrel Pharma, Inc."],
        "ostrel": ["Tesselate Biologics, Inc.", "Velmar Labs, Inc."],
    }
    assert [row.partner for row in indexes["ostrel"].events] == ["Tesselate Biologics, Inc.", "Velmar Labs, Inc.", "Tesselate Biologics, Inc."]
    assert indexes["ostrel"].intro[1].text == "They tell of 2 deals and 3 events with 2 partners."


def test_a_rename_that_the_curation_tells_stands_in_the_overview_of_each_whose_partner_it_is(tmp_path: Path) -> None:
    curation = tmp_path / "curation.toml"
    curation.write_text("[[rename]]\nfrom = 'Velmar Labs'\nto = 'Velmar Therapies'\ndate = '2007'\nsource = 'a notice'\n", encoding="utf-8")
    pages = build_views(gather(write_story("voices", tmp_path), curation=curation).dossier).pages()
    renamed = {
        page.ref.key: [row.what for row in page.events if row.type == "party_renamed"]
        for page in pages if isinstance(page, Index) and page.ref.kind == "registrant"
    }  # fmt: skip
    assert renamed == {"tesselate-biologics": [], "ostrel": ["Party renamed: Velmar Labs to Velmar Therapies"]}
