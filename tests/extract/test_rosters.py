"""Which partner of a profile's list is said to hold which of two products."""

from pathlib import Path

import pytest

from reportgen.pipeline import gather

RELEASE = """Larkspur and Corwen sign a license agreement

DENVER, May 11, 2018 -- Larkspur Therapeutics, Inc. today announced that it has granted Corwen Bio, Inc. an exclusive license to LKS-7.

About Larkspur Therapeutics
Larkspur Therapeutics, Inc. has two products in clinical trials: LKS-11 and LKS-22. {words}
"""


@pytest.mark.parametrize(
    "words",
    [
        "Tarvin Group plc has licensed the former, and Osk Pharma AG has licensed the latter.",
        "Tarvin Group plc has licensed the former while Osk Pharma AG has licensed the latter.",
        "The former is licensed to Tarvin Group plc and the latter to Osk Pharma AG.",
        "The first is licensed to Tarvin Group plc; the second is licensed to Osk Pharma AG.",
        "Osk Pharma AG has licensed the latter, and the former is licensed to Tarvin Group plc.",
    ],
)
def test_former_and_latter_are_told_apart(tmp_path: Path, words: str) -> None:
    file = tmp_path / "release.txt"
    file.write_text(RELEASE.format(words=words), encoding="utf-8")
    entries = [entry for roster in gather([file]).dossier.rosters for entry in roster.entries]
    assert sorted((entry.party, entry.holds) for entry in entries) == [("osk-pharma", "LKS-22"), ("tarvin-group", "LKS-11")]
