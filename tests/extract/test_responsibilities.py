"""Who has to do what: duties of one party, of both, told of in one breath, and what is no duty."""

from pathlib import Path

import pytest

from reportgen.pipeline import gather

RELEASE = (
    "BOSTON, May 4, 2011 -- Alder Pharma, Inc. (Nasdaq: ALDR) today announced that it has granted Brook Laboratories Ltd."
    " an exclusive licence to AP-12 in Europe. {words}\n"
)


def duties(folder: Path, words: str) -> list[tuple[str, str]]:
    file = folder / "release.txt"
    file.write_text(RELEASE.format(words=words), encoding="utf-8")
    return [(duty.party, duty.activity) for deal in gather([file]).dossier.deals for duty in deal.responsibilities]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Brook will be responsible for all development, manufacturing and marketing in Europe.", [("brook", "development"), ("brook", "manufacturing"), ("brook", "marketing")]),
        ("Alder will be responsible for research and Brook for development.", [("alder", "research"), ("brook", "development")]),
        ("Commercial manufacturing will be performed by Brook after a transfer.", [("brook", "commercial manufacturing")]),
        ("Under the terms of the agreement, all clinical development will be led and carried out by Brook.", [("brook", "clinical development")]),
        ("Alder retains responsibility for patent prosecution, while Brook handles enforcement.", [("alder", "patent prosecution"), ("brook", "enforcement")]),
        ("Brook will bear all costs of development and registration.", [("brook", "costs of development and registration")]),
        ("Brook takes over the running Phase 2 study and its costs.", [("brook", "running Phase 2 study and its costs")]),
    ],
)  # fmt: skip
def test_duties_are_read_in_the_order_of_the_text(tmp_path: Path, words: str, wanted: list[tuple[str, str]]) -> None:
    assert duties(tmp_path, words) == wanted


@pytest.mark.parametrize(
    ("words", "activity"),
    [
        ("Alder and Brook will co-commercialize AP-12 in the United States.", "co-commercialize AP-12 in the United States"),
        ("Both Alder and Brook will share responsibility for regulatory filings.", "regulatory filings"),
        ("Alder and Brook will jointly be responsible for clinical development.", "clinical development"),
    ],
)
def test_a_duty_of_both_is_one_of_each(tmp_path: Path, words: str, activity: str) -> None:
    assert sorted(duties(tmp_path, words)) == [("alder", activity), ("brook", activity)]


@pytest.mark.parametrize(
    "words",
    [
        "Brook assumed the lease of Alder in Dublin, purchased certain fixed assets, and earned manufacturing rights.",
        "Alder will provide further funding of up to $24 million, and it will have the right to license any discoveries.",
        "Each party will bear its own costs.",
    ],
)
def test_other_sentences_give_no_duty(tmp_path: Path, words: str) -> None:
    assert duties(tmp_path, words) == []
