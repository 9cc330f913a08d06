"""Who licensed to whom where rights come back, a notice ends a licence or an agreement is assigned; nobody where no words show it."""

from pathlib import Path

import pytest

from reportgen.model import Dossier
from reportgen.pipeline import gather

ITEM = "Item 1.02 Termination of a Material Definitive Agreement.\nOn April 4, 2017, "
OTHER = "Item 8.01 Other Events.\nOn June 3, 2014, "


def read(folder: Path, text: str) -> Dossier:
    file = folder / "report.txt"
    file.write_text(f"{text}\n", encoding="utf-8")
    return gather([file]).dossier


def sides(folder: Path, text: str) -> tuple[str, str]:
    """Return the first words of the names of licensor and licensee; none is empty."""
    dossier = read(folder, text)
    names = {party.id: party.name.split()[0].strip(",") for party in dossier.parties}
    deal = dossier.deals[0]
    return " ".join(names[party] for party in deal.licensor), " ".join(names[party] for party in deal.licensee)


@pytest.mark.parametrize(
    ("text", "licensor", "licensee"),
    [
        (
            "VERMEER SEEDS TAKES BACK SOYBEAN RIGHTS FROM ORLO GRAIN\n\nOMAHA, June 3, 2002 -- Vermeer Seeds, Inc. today announced that it has taken"
            " back from Orlo Grain Company the exclusive rights to sell its soybean lines in Argentina.",
            "Vermeer",
            "Orlo",
        ),
        (
            "DUBLIN, March 9, 2011 -- Castellan Games plc today announced that it has bought back the console publishing rights to its Harrow series"
            " from Pinter Interactive, Inc. for $2 million.",
            "Castellan",
            "Pinter",
        ),
        (
            "AUSTIN, July 8, 2016 -- Nimbus Radio, Inc. announced today that it will recover from Ferro Semiconductor Corp. all rights to its"
            " transceiver designs.",
            "Nimbus",
            "Ferro",
        ),
        # rights that are acquired for the first time
        (
            "LEEDS, May 4, 2005 -- Quarrel Pharma plc today announced that it has acquired the European rights to a nasal spray from Stenhus AB,"
            " which licensed them to Quarrel for ten years.",
            "Stenhus",
            "Quarrel",
        ),
    ],
)  # fmt: skip
def test_who_takes_rights_back_is_their_licensor(tmp_path: Path, text: str, licensor: str, licensee: str) -> None:
    assert sides(tmp_path, text) == (licensor, licensee)


@pytest.mark.parametrize(
    ("text", "licensor", "licensee"),
    [
        (
            ITEM + 'Halden Bio, Inc. (the "Company") gave Perrault SA written notice of termination of the Exclusive License Agreement dated May 1,'
            " 2014. All rights to the enzyme lines will revert to Perrault SA.",
            "Perrault",
            "Halden",
        ),
        (
            ITEM + 'Halden Bio, Inc. (the "Company") received from Perrault SA written notice that it ends the License Agreement dated May 1, 2014.'
            " The license that the Company granted to Perrault SA will end.",
            "Halden",
            "Perrault",
        ),
        (
            ITEM + 'Brindle Foods Corp. (the "Company") provided Oakmoor Brands LLC with sixty days\' notice that it is terminating the Trademark'
            " License Agreement of June 2015. On July 5 the rights under the trademarks return to Oakmoor Brands LLC. The licenses for the"
            " Company's snack lines, from Dunmore Inc., are not affected.",
            "Oakmoor",
            "Brindle",
        ),
        (
            OTHER + 'Tarrant Optics, Inc. (the "Company") announced that it is ending the in-license of its lens film from Zelle AG. The Company'
            " gave Zelle AG ninety days' notice that it terminates the license agreement.",
            "Zelle",
            "Tarrant",
        ),
        (
            ITEM + 'Merritt Genetics, Inc. (the "Company") received notice from the Trustees of Alder College that they are terminating the Patent'
            " License Agreement of 2008 because minimum royalties were not paid.",
            "Trustees",
            "Merritt",
        ),
        # notice alone shows no side, what is given that is no notice does
        (
            ITEM + 'Halden Bio, Inc. (the "Company") received from Perrault SA written notice that it ends the License Agreement dated May 1, 2014.',
            "",
            "",
        ),
        (OTHER + 'Halden Bio, Inc. (the "Company") gave Perrault SA written notice that it terminates the License Agreement of 2009.', "", ""),
        (
            OTHER + 'Ostrava Film Corp. (the "Company") gave Bellmer Networks, Inc. a license to broadcast the Company\'s library in Canada.',
            "Ostrava",
            "Bellmer",
        ),
    ],
)  # fmt: skip
def test_a_notice_is_no_grant(tmp_path: Path, text: str, licensor: str, licensee: str) -> None:
    assert sides(tmp_path, text) == (licensor, licensee)


ASSIGNS = (
    'Item 1.01 Entry into a Material Definitive Agreement.\nOn May 5, 2015, Pellworm Battery Corp. ("Pellworm") entered into an Assignment'
    ' Agreement with Sandvig Labs LLC ("Sandvig"){and_who}. Sandvig assigned to Pellworm all of its rights under the License Agreement between'
    " Sandvig and {whom} dated June 3, 2011. For the assignment Pellworm paid Sandvig $250,000 in cash."
)


def test_the_institution_behind_an_assigned_license_is_its_licensor(tmp_path: Path) -> None:
    text = ASSIGNS.format(and_who=" and, as consenting party, the University of Northmoor", whom="the University of Northmoor")
    assert sides(tmp_path, text) == ("University", "Pellworm")


def test_a_company_behind_an_assigned_license_is_not_taken_for_its_licensor(tmp_path: Path) -> None:
    licensor, licensee = sides(tmp_path, ASSIGNS.format(and_who=" and Brenner GmbH", whom="Brenner GmbH"))
    assert licensor != "Brenner"
    assert licensee == "Pellworm"


def test_an_institution_that_does_not_sign_is_not_made_a_party(tmp_path: Path) -> None:
    text = ASSIGNS.format(and_who="", whom="the University of Northmoor")
    assert sides(tmp_path, text)[1] == "Pellworm"
    assert sides(tmp_path, text)[0] != "University"


def test_the_letter_of_a_form_is_no_part_of_a_name(tmp_path: Path) -> None:
    text = (
        "FORM 8-K\nFennimore Therapeutics plc\nItem 1.02 Termination of a Material Definitive Agreement.\nOn November 7, 2020, Fennimore"
        " Therapeutics plc (“Fennimore”) received from Hale Vaccines Ltd (“Hale”) notice terminating the License Agreement of June 2, 2013."
        " The licenses which Fennimore granted to Hale end."
    )
    assert sides(tmp_path, text) == ("Fennimore", "Hale")


def test_a_letter_that_opens_a_name_stays(tmp_path: Path) -> None:
    text = OTHER + 'K Swiftwater Sports Inc. (the "Company") licensed its logo to Bellmer Networks, Inc.'
    assert {party.name for party in read(tmp_path, text).parties} == {"K Swiftwater Sports Inc.", "Bellmer Networks, Inc."}


@pytest.mark.parametrize(
    "text",
    [
        'Alder Inc. (the "Company") gave Hale University notice that the Patent License Agreement (the "Hale License") ends, which relates to the Company\'s old program.',
        'Alder Inc. (the "Company") and The Foundation for Hale Research (the "Foundation") amended their license agreement relating to rights that cover the Company\'s drug.',
    ],
)
def test_the_name_of_a_license_licenses_nothing(tmp_path: Path, text: str) -> None:
    assert sides(tmp_path, OTHER + text)[1] == "Alder"
