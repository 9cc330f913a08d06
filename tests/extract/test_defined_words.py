"""What a bracket defines beside a company, and what a text calls a technology or a company: roles, documents and illnesses are none."""

from pathlib import Path

import pytest

from reportgen.extract.filing_facts import filing_facts
from reportgen.extract.reading import FilingReading
from reportgen.model import Dossier
from reportgen.pipeline import gather
from reportgen.readers import read_inputs
from reportgen.segment import segment

HEAD = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that it has granted Tarvin Group plc an exclusive license to its VQ-9 valve. "


def write(folder: Path, words: str) -> Path:
    file = folder / "release.txt"
    file.write_text(f"Larkspur grants Tarvin a license\n\n{HEAD}{words}\n", encoding="utf-8")
    return file


def names(folder: Path, words: str) -> set[str]:
    """Return every name by which the directory of a release knows an organization."""
    filing = read_inputs([write(folder, words)]).filings[0]
    sections = segment(filing)
    directory = FilingReading(filing, sections, tuple(filing_facts(filing, sections))).directory
    return {surface for organization in directory for surface in organization.surfaces}


def read(folder: Path, words: str) -> Dossier:
    return gather([write(folder, words)]).dossier


@pytest.mark.parametrize(
    ("words", "defined"),
    [
        ('Tarvin Group plc will file with the Securities and Exchange Commission (the "SEC") in June.', "SEC"),
        ('Tarvin Group plc will file a registration statement on Form S-4 (the "Form S-4") in June.', "Form S-4"),
        ('Tarvin Group plc and the lenders from time to time party to it (the "Lenders") amended the loan.', "Lenders"),
        ('Tarvin Group plc owns all patents and other intellectual property (the "IP") in the valve.', "IP"),
        ('Tarvin Group plc will test the valve in age-related heart failure ("ARHF") this year.', "ARHF"),
        ('Tarvin Group plc completed the separation of its pump business (the "Spin-Off") in May.', "Spin-Off"),
        ('Tarvin Group plc told its Board of Directors (the "Tarvin Board") of the license.', "Tarvin Board"),
    ],
)
def test_what_a_bracket_defines_of_others_is_no_name_of_the_company_before_it(tmp_path: Path, words: str, defined: str) -> None:
    assert defined not in names(tmp_path, words)


@pytest.mark.parametrize(
    ("words", "defined"),
    [
        ('Corwen Medical Devices Holdings, Inc., a Delaware corporation ("CMDH"), will make the valve.', "CMDH"),
        ('Osk Savings Bank Corp. ("Osk Bank") will hold the shares.', "Osk Bank"),
        ('Corwen Medical, Inc. (Nasdaq: CRWN) ("Corwen") will make the valve.', "Corwen"),
    ],
)
def test_a_short_name_of_the_company_itself_is_one(tmp_path: Path, words: str, defined: str) -> None:
    assert defined in names(tmp_path, words)


@pytest.mark.parametrize(
    "about",
    [
        "\n\nAbout Stenosis\nStenosis is a narrowing of the heart's valves, a disease that affects four million people and develops slowly.\n",
        "\n\nAbout Heart Failure\nHeart Failure is a condition that develops over years. A leader among its causes is age.\n",
    ],
)
def test_an_illness_with_a_section_of_its_own_is_no_party(tmp_path: Path, about: str) -> None:
    assert {name for name in names(tmp_path, about) if "Stenosis" in name or "Failure" in name} == set()


@pytest.mark.parametrize(
    "words",
    [
        "The license covers intellectual property (IP) and products made with it.",
        "The valve is meant for chronic heart failure (CHF) products of Tarvin.",
        "Tarvin sells central nervous system (CNS) products in Europe.",
    ],
)
def test_a_field_or_illness_is_no_technology(tmp_path: Path, words: str) -> None:
    assert read(tmp_path, words).technologies == ()


def test_a_named_technology_with_its_acronym_is_one(tmp_path: Path) -> None:
    found = read(tmp_path, "The valve is made with Larkspur's Slow Hinge Casting (SHC) technology.").technologies
    assert [(technology.name, technology.acronym) for technology in found] == [("Slow Hinge Casting", "SHC")]
