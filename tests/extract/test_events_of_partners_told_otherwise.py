"""Agreements with partners that are unnamed, leagues or told beside the filer in a headline, and changes of an option: each with what looks like it."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import EventType, TermType
from tests.extract.invented_release import news, read

ITEM = "Item 1.01 Entry into a Material Definitive Agreement.\n"
RELEASE = "DENVER, May 11, 2018 -- "


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("entered into a Patent License Agreement with a third party.", [EventType.AGREEMENT]),
        ("concluded a patent license with a company whose identity it keeps confidential.", [EventType.AGREEMENT]),
        ("concluded a patent license with a manufacturer that asked not to be named.", [EventType.AGREEMENT]),
        ("entered into a lease of its plant with a third party. Its valves are made under license.", []),
        ("may enter into a patent license with a third party whose identity is open.", []),
    ],
)
def test_a_partner_may_stay_unnamed(tmp_path: Path, told: str, wanted: list[EventType]) -> None:
    assert news(read(tmp_path, f"{ITEM}On May 11, 2018, Larkspur Devices, Inc. {told}")) == wanted


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Larkspur Games, Inc. today announced that the Northern Bowling League (NBL) has granted it the exclusive rights to the league's name for games.", ["Northern Bowling League"]),
        ("Larkspur Games, Inc. today announced that Corwen Media, Inc. has granted it the exclusive rights to a game about the premier league.", ["Corwen Media, Inc."]),
    ],
)
def test_a_league_licenses_its_name(tmp_path: Path, told: str, wanted: list[str]) -> None:
    dossier = read(tmp_path, RELEASE + told)
    assert news(dossier) == [EventType.AGREEMENT]
    assert [party.name for party in dossier.parties if "Larkspur" not in party.name] == wanted


@pytest.mark.parametrize(
    ("headline", "wanted"),
    [
        ("Larkspur Devices and Corwen Pharma to Co-Promote Zinol(R) Tablets", [EventType.AGREEMENT]),
        ("Larkspur Devices and Corwen Pharma to Present Data on Zinol(R) Tablets", []),
    ],
)
def test_two_are_to_promote_together(tmp_path: Path, headline: str, wanted: list[EventType]) -> None:
    body = "Larkspur Devices, Inc. and Corwen Pharma US LLC today said that doctors know Zinol well. Rights to Zinol belong to Corwen."
    assert news(read(tmp_path, f"{headline}\n\n{RELEASE}{body}")) == wanted


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("On May 11, 2018, the parties signed Amendment No. 2, by which the option period is prolonged to May 1, 2019.", [EventType.AMENDMENT]),
        ("On May 11, 2018, Corwen exercised the option.", [EventType.OPTION_EXERCISED]),
        ("On May 11, 2018, the parties signed an amendment of the Option Agreement. The fee for the exercise of the option is not altered.", [EventType.AMENDMENT]),
    ],
)
def test_the_agreement_that_stands_is_no_news_beside_its_change(tmp_path: Path, told: str, wanted: list[EventType]) -> None:
    stands = (
        'Larkspur Devices, Inc. (the "Company") and Corwen Medical, Inc. ("Corwen") are parties to an Option Agreement of May 1, 2016, '
        "which gives Corwen an option to obtain an exclusive license to the valve."
    )
    assert news(read(tmp_path, f"{ITEM}{stands}\n{told}")) == wanted


def test_a_product_sold_with_its_rights_is_paid_in_two_parts(tmp_path: Path) -> None:
    sold = (
        "On May 11, 2018, Larkspur Devices, Inc. closed the sale to Corwen Medical, Inc. of all that belongs to the ZINOL(R) lens (the \"Product\"), under the Asset Purchase "
        "Agreement of May 1, 2018. Corwen paid $7 million at the closing and will pay another $2 million on or before April 1, 2019, plus royalties of 5% of net sales."
    )
    dossier = read(tmp_path, f"Item 2.01 Completion of Acquisition or Disposition of Assets.\n{sold}")
    assert news(dossier) == [EventType.ASSIGNMENT]
    prices = [term.max for event in dossier.events for term in event.terms if term.type is TermType.PURCHASE_PRICE]
    assert sorted(price for price in prices if price is not None) == [Decimal(2_000_000), Decimal(7_000_000)]


def test_a_plant_that_is_sold_is_no_deal(tmp_path: Path) -> None:
    sold = "On May 11, 2018, Larkspur Devices, Inc. closed the sale to Corwen Medical, Inc. of its plant, under the Asset Purchase Agreement of May 1, 2018."
    kept = "The plant makes the ZINOL(R) lens, on which Larkspur pays royalties."
    assert news(read(tmp_path, f"Item 2.01 Completion of Acquisition or Disposition of Assets.\n{sold} {kept}")) == []
