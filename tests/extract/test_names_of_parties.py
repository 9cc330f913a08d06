"""Which of a company's printed names it goes by."""

from pathlib import Path

from reportgen.pipeline import gather

RELEASE = (
    "BOSTON, May 4, 2011 -- Alder Pharma, Inc. (Nasdaq: ALDR) today announced that it has entered into a license agreement with {first}"
    ' to develop AP-12. Corvane will pay $5 million upfront. "We are glad to work with Alder," said Tess Harmon, chief executive of {last}.\n'
)


def partners(folder: Path, first: str, last: str) -> list[str]:
    file = folder / "release.txt"
    file.write_text(RELEASE.format(first=first, last=last), encoding="utf-8")
    return [party.name for party in gather([file]).dossier.parties if not party.is_registrant]


def test_a_company_goes_by_the_name_that_the_body_gives_it_first(tmp_path: Path) -> None:
    assert partners(tmp_path, "Corvane", "Corvane Pharma") == ["Corvane"]


def test_a_fuller_name_that_comes_first_stays(tmp_path: Path) -> None:
    assert partners(tmp_path, "Corvane Pharma", "Corvane") == ["Corvane Pharma"]


def test_a_legal_name_stays_wherever_it_stands(tmp_path: Path) -> None:
    assert partners(tmp_path, "Corvane", "Corvane Pharma, Inc.") == ["Corvane Pharma, Inc."]


def test_a_product_with_a_mark_and_an_agency_are_no_parties(tmp_path: Path) -> None:
    file = tmp_path / "release.txt"
    file.write_text(
        "BOSTON, May 4, 2011 -- Alder Pharma, Inc. (Nasdaq: ALDR) and Corvane Bio Ltd. today announced a co-promotion agreement for Somnivar(TM)"
        " (zaleplant) in Korea. The Ministry of Food and Drug Safety approved it, and the Tokyo Stock Exchange was informed.\n\n"
        "About Zaleplant\nThe company developed zaleplant, a medicine for sleep.\n",
        encoding="utf-8",
    )
    assert sorted(party.name for party in gather([file]).dossier.parties) == ["Alder Pharma, Inc.", "Corvane Bio Ltd."]
