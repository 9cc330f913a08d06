"""What an agreement is about, without parties, places and times; and words that name nothing."""

from pathlib import Path

import pytest

from reportgen.model import DateBasis, Deal
from reportgen.pipeline import gather

HEAD = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that "


def only_deal(folder: Path, words: str) -> Deal:
    file = folder / "release.txt"
    file.write_text(f"Larkspur and Corwen Sign License\n\n{HEAD}{words}\n", encoding="utf-8")
    (deal,) = gather([file]).dossier.deals
    return deal


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("it has obtained exclusive rights to sell Flowmesh (tirolase) in Europe from Corwen Medical, Inc. of Ottawa, Canada.", "Flowmesh (tirolase)"),
        ("it has granted Corwen Medical, Inc. a license under four U.S. patents on catheters.", "four U.S. patents on catheters"),
        ("it has granted Corwen Medical, Inc. the exclusive right to sell boots under the brand in Canada from the fall of 2019.", "boots under the brand"),
        ("it has granted Corwen Medical, Inc. a license for its small valve for a further five years.", "small valve"),
        ("it has granted Corwen Medical, Inc. worldwide rights to FM-9, a protein in blood.", "FM-9"),
        ("it has granted Corwen Medical, Inc. a license to make and sell cells with its electrolyte.", "cells with its electrolyte"),
        ("Corwen Medical, Inc. becomes the exclusive licensee of its small valve.", "small valve"),
    ],
)  # fmt: skip
def test_the_subject_is_freed_of_parties_places_and_times(tmp_path: Path, words: str, subject: str) -> None:
    assert only_deal(tmp_path, words).subject == subject


@pytest.mark.parametrize(
    "words",
    [
        "it has signed a license agreement with Corwen Medical, Inc., a maker of battery cells with plants in Korea.",
        "it has settled its suits with Corwen Medical, Inc. in the Eastern District of Texas and granted it a license.",
        "it has granted Corwen Medical, Inc. a license to one plant with a capacity of 600,000 tons of ethylene a year.",
        "it has granted Corwen Medical, Inc. a license for low-income countries.",
        "it has signed a license agreement with Corwen Medical, Inc., whose best inhaler for asthma sells well.",
        "it has granted Corwen Medical, Inc. rights to cover Canada.",
    ],
)
def test_words_that_name_nothing_licensed_are_no_subject(tmp_path: Path, words: str) -> None:
    assert only_deal(tmp_path, words).subject is None


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("it has obtained exclusive rights to sell valves in Europe from Corwen Medical, Inc. of Ottawa, Canada.", ("Europe",)),
        ("it has obtained exclusive rights to sell valves in Germany, Austria and Italy from Corwen Medical, Inc.", ("Germany", "Austria", "Italy")),
        ("it has licensed its valve to Corwen Medical, Inc., which has plants in Korea, for sale in Japan.", ("Japan",)),
        ("it has granted Corwen Medical, Inc. an exclusive license in Asia. Larkspur does not plan to sell the valve in Canada.", ("Asia",)),
        ("it has granted Corwen Medical, Inc. an exclusive license in Asia. Larkspur keeps all rights in Europe.", ("Asia",)),
    ],
)  # fmt: skip
def test_a_territory_is_where_the_rights_are(tmp_path: Path, words: str, places: tuple[str, ...]) -> None:
    deal = only_deal(tmp_path, words)
    assert deal.territory is not None
    assert deal.territory.included == places


def test_the_partners_of_a_partner_are_none_of_the_filers(tmp_path: Path) -> None:
    file = tmp_path / "release.txt"
    about = "About Corwen\n\nCorwen Medical, Inc. has partnerships with Tarvin Group plc and Osk Valves Ltd.\n\nAbout Larkspur\n\nLarkspur Devices, Inc. has a partnership with Dunlin plc.\n"
    file.write_text(f"Larkspur and Corwen Sign License\n\n{HEAD}it has licensed its valve to Corwen Medical, Inc.\n\n{about}", encoding="utf-8")
    dossier = gather([file]).dossier
    names = {party.id: party.name for party in dossier.parties}
    assert [names[entry.party] for roster in dossier.rosters for entry in roster.entries] == ["Dunlin plc"]


@pytest.mark.parametrize(
    ("words", "types"),
    [
        ("it has granted Corwen Medical, Inc. a license to develop, manufacture and sell its valve.", ("license",)),
        ("it has granted Corwen Medical, Inc., a research and development company, a license to its valve.", ("license",)),
        ("it has signed a license and supply agreement with Corwen Medical, Inc. for its valve.", ("license", "supply")),
        ("it has signed a research collaboration and license agreement with Corwen Medical, Inc.", ("license", "collaboration", "research")),
    ],
)
def test_a_right_to_make_is_no_supply_and_a_research_company_no_research(tmp_path: Path, words: str, types: tuple[str, ...]) -> None:
    assert set(only_deal(tmp_path, words).types) == set(types)


def test_what_the_licensee_keeps_is_not_kept_by_the_licensor(tmp_path: Path) -> None:
    deal = only_deal(tmp_path, "it has granted Corwen Medical, Inc. a license. Corwen keeps the exclusive worldwide right to make valves.")
    assert [grant.retained for grant in deal.grants if grant.retained] == []


def test_a_day_of_signing_told_in_the_announcement_is_the_day_of_signing(tmp_path: Path) -> None:
    deal = only_deal(tmp_path, "it has announced an agreement, signed May 9, 2018, that licenses its valve to Corwen Medical, Inc.")
    assert deal.dates[DateBasis.SIGNED] == "2018-05-09"
    assert deal.dates[DateBasis.ANNOUNCED] == "2018-05-11"
