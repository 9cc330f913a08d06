"""Agreements in every known wording are read as they must be, and what looks alike is not."""

from pathlib import Path

import pytest

from reportgen.model import Dossier
from reportgen.pipeline import gather
from tests.extract.phrasing_matching import told, unmet
from tests.extract.phrasing_reader import Phrasing, failing, phrasings

PHRASINGS = phrasings()
FAILING = failing()
CASES = [(phrasing, half) for _, phrasing in PHRASINGS for half in ("text", "near_miss")]
NAMES = [f"{file}:{phrasing.number} {phrasing.title}{', near miss' * half}" for file, phrasing in PHRASINGS for half in (0, 1)]


@pytest.mark.parametrize(("phrasing", "half"), CASES, ids=NAMES)
def test_a_wording_is_read_and_what_looks_alike_is_not(phrasing: Phrasing, half: str, tmp_path: Path) -> None:
    if half == "text":
        dossier = read(phrasing.text, tmp_path)
        wrong = unmet(dossier, phrasing.expect)
    else:
        dossier = read(phrasing.near_miss, tmp_path)
        wrong = unmet(dossier, phrasing.refuse, turned=True) + unmet(dossier, phrasing.instead)
    instead = FAILING.get((phrasing.number, half))
    if instead is None:
        assert not wrong, "\n".join((*wrong, "read:", told(dossier)))
    else:
        assert wrong, f"{phrasing.number} {half} is read as it must be: take it off the list of failing ones"


def test_each_phrasing_stands_once() -> None:
    numbers = [phrasing.number for _, phrasing in PHRASINGS]
    assert sorted(numbers) == sorted(set(numbers))
    assert sorted({number for number, _ in FAILING} - set(numbers)) == []


def read(text: str, folder: Path) -> Dossier:
    file = folder / "release.txt"
    file.write_text(text.strip() + "\n", encoding="utf-8")
    gathered = gather([file])
    assert gathered.errors == ()
    return gathered.dossier
