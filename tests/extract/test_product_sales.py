"""Sales of products with their rights, further sums beside a first one, and what a headline promises: each with what looks like it."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import Dossier, EventType, Standing, Term, TermType
from tests.extract.invented_release import news, read

SOLD = (
    "DENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced an asset purchase agreement by which Corwen Medical, Inc. is to acquire all U.S. rights to Nasopan(R) nasal spray,"
    " with all finished goods. "
)
LICENCE = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that it has licensed its valve to Corwen Medical, Inc. "
MILLION = 1_000_000
PRICE, MILESTONES = TermType.PURCHASE_PRICE, TermType.MILESTONE_PAYMENTS


def terms_of(dossier: Dossier) -> list[Term]:
    told = [event for event in dossier.events if event.standing is Standing.NEWS]
    return [term for deal in dossier.deals for term in deal.terms] + [term for event in told for term in event.terms]


def sums(dossier: Dossier) -> list[tuple[TermType, Decimal | None]]:
    return sorted((term.type, term.max) for term in terms_of(dossier))


def millions(*wanted: tuple[TermType, int]) -> list[tuple[TermType, Decimal | None]]:
    return sorted((kind, Decimal(most * MILLION)) for kind, most in wanted)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (SOLD, EventType.AGREEMENT),
        (
            "DENVER, May 11, 2018 -- Larkspur Devices, Inc. entered into an asset purchase agreement with Corwen Medical, Inc. under which Corwen will purchase the rights to its valve patents.",
            EventType.AGREEMENT,
        ),
        (
            "Larkspur Announces Sale of Nasopan(R) to Corwen\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. has sold the rights to its spray Nasopan(R) to Corwen Medical, Inc. Corwen pays a royalty.",
            EventType.ASSIGNMENT,
        ),
    ],
)
def test_the_sale_of_a_product_is_read_as_agreed_or_done(tmp_path: Path, text: str, kind: EventType) -> None:
    assert news(read(tmp_path, text)) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "DENVER, May 11, 2018 -- Larkspur Devices, Inc. entered into an asset purchase agreement with Corwen Medical, Inc. for a warehouse in Utah. It licenses patents.",
        "Larkspur Announces Sale of Two Nasopan(R) Systems to Corwen\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. sold two systems to Corwen Medical, Inc. It licenses patents.",
    ],
)
def test_the_sale_of_goods_or_land_is_none(tmp_path: Path, text: str) -> None:
    assert news(read(tmp_path, text)) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (SOLD + "Corwen will pay Larkspur $42 million in cash at closing, and a further $5 million on the first anniversary of the closing.", millions((PRICE, 42), (PRICE, 5))),
        (LICENCE + "Corwen will pay a license fee of $2 million and another $1 million one year later.", millions((TermType.LICENSE_FEE, 2), (TermType.LICENSE_FEE, 1))),
        (LICENCE + "Corwen will pay an upfront fee of $2 million and a further $8 million when the first patient is treated.", millions((TermType.UPFRONT_PAYMENT, 2), (MILESTONES, 8))),
        (LICENCE + "Corwen will pay an upfront fee of $2 million. It had sales of $50 million and a further $20 million in June.", millions((TermType.UPFRONT_PAYMENT, 2))),
        ("Larkspur Licenses Valve to Corwen - Entitled to up to $640 Million\n\n" + LICENCE, millions((TermType.HEADLINE_TOTAL, 640))),
        ("Larkspur Licenses Valve to Corwen and Receives $4 Million Grant\n\n" + LICENCE, []),
    ],
)  # fmt: skip
def test_a_further_sum_is_read_beside_the_first(tmp_path: Path, text: str, wanted: list[tuple[TermType, Decimal | None]]) -> None:
    assert sums(read(tmp_path, text)) == wanted


def test_what_a_product_is_sold_for_at_most_is_a_total(tmp_path: Path) -> None:
    title = "Larkspur Announces Sale of Nasopan(R) to Corwen for up to $87 Million\n\n"
    assert sums(read(tmp_path, title + SOLD)) == millions((TermType.HEADLINE_TOTAL, 87))


@pytest.mark.parametrize(
    "words",
    [
        "The business includes a license from Corwen Medical, Inc., to which the seller paid royalties of 3%.",
        "Larkspur will be paid a royalty of 3% by Corwen Medical, Inc. from 2021 on.",
    ],
)
def test_a_payment_told_in_passing_is_no_event(tmp_path: Path, words: str) -> None:
    assert news(read(tmp_path, f"DENVER, May 11, 2018 -- Larkspur Devices, Inc. has bought a business. {words}")) == []


def test_talks_that_name_nobody_are_no_event(tmp_path: Path) -> None:
    title = "Larkspur Ends License of Corwen\n\nCompany in Advanced Talks with Successor\n\n"
    text = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. has terminated its license agreement with Corwen Medical, Inc."
    assert news(read(tmp_path, title + text)) == [EventType.TERMINATION]


def test_a_listed_company_of_asia_is_known_by_its_number(tmp_path: Path) -> None:
    text = "SEOUL, May 11, 2018 -- Dongseo BioPharm (KOSDAQ: 214870; CEO Baek Jin-woo) announced that it has concluded a license agreement for its hormone with Anadolia Ilac A.S. of Turkey."
    dossier = read(tmp_path, text)
    names = {party.id: party.name for party in dossier.parties}
    assert [names[party] for event in dossier.events for party in event.counterparties] == ["Anadolia Ilac A.S."]
    assert "Dongseo BioPharm" in names.values()


def test_a_product_with_a_trademark_is_no_party(tmp_path: Path) -> None:
    text = LICENCE + "The companies will share profits from Vesitra. Vesitra(TM) is a valve. Elsewhere, Vesitra is licensed to Tarvin AG."
    names = {party.name for party in read(tmp_path, text).parties}
    assert "Vesitra" not in names


SEVERAL = "TULSA, June 3, 1998 -- Larkspur Pumps Inc. announced the signing of two exclusive distribution agreements for its mud pump. "


@pytest.mark.parametrize(
    ("words", "partners"),
    [
        ("Corwen Ltda. has taken distribution rights for four years. Tarvin AG has made an upfront payment of $1 million.", {"Corwen Ltda.", "Tarvin AG"}),
        ("In Norway, the pump will be sold by Corwen AS, which pays a fee of $2 million. Tarvin AG will pay $1 million.", {"Corwen AS", "Tarvin AG"}),
        ("In Norway the pump was sold by Corwen AS. Tarvin AG makes pumps.", set()),
    ],
)
def test_each_of_several_agreements_has_the_partner_that_a_sentence_tells_of(tmp_path: Path, words: str, partners: set[str]) -> None:
    dossier = read(tmp_path, SEVERAL + words)
    names = {party.id: party.name for party in dossier.parties}
    assert {names[party] for event in dossier.events for party in event.counterparties} == partners
    assert {deal.exclusivity for deal in dossier.deals} <= {"exclusive"}
