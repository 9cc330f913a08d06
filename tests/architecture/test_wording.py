"""The project knows the language of licensing, not the companies; and its texts are its own."""

import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from tests.places import PACKAGE, ROOT, SHARED, needs_shared

NAMES_IN_THE_SAMPLES = re.compile(
    r"ImmunoGen|Boehringer|Ingelheim|Glaxo|SmithKline|\bGSK\b|Biogen|\bIdec\b|Genentech|Millennium|Abgenix|British Biotech"
    r"|Vernalis|MorphoSys|\bAvalon\b|\bRaven\b|Aventis|mertansine|maytansin|cantuzumab|bivatuzumab|huC242|huN901|SB-408075"
    r"|BB-10901|\bMLN\d|\bDM1\b|BIWI|\bCD44|CanAg|Tumor-Activated|\bTAP\b",
    re.IGNORECASE,
)
RUN = 14
"""So many words in a row are somebody's sentence."""
SMALL_WORDS = frozenset(
    ("the", "a", "an", "of", "to", "and", "in", "for", "that", "with", "by", "its", "has", "is", "was", "on", "as", "which", "will")
)
PIECE = 4
"""So many words in a row tell the wording of the form."""
WORD = re.compile(r"[A-Za-z0-9$%']{1,80}")
LARGEST = 1_000_000
NOT_OURS_TO_WORD = frozenset({"reportgen/lexicon/items.py"})
"""The titles of the items are those of the form."""
WORDS_OF_THE_TRADE = re.compile(r"mertansine|maytansin", re.IGNORECASE)
"""Words of generic names of their class, which the lexicon lists with the others."""


@pytest.mark.parametrize("folder", [PACKAGE, ROOT / "templates", ROOT / "styles"], ids=lambda folder: folder.name)
def test_no_name_of_a_sample_filing_stands_in_the_program(folder: Path) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {match.group()}"
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix in (".py", ".j2", ".css", ".js", ".toml")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        for match in NAMES_IN_THE_SAMPLES.finditer(line)
        if not (path.parent.name == "lexicon" and WORDS_OF_THE_TRADE.fullmatch(match.group()))
    ]
    assert found == []


@needs_shared
def test_no_sentence_of_a_real_filing_stands_in_the_project() -> None:
    theirs: set[tuple[str, ...]] = set()
    for folder in (SHARED / "filings", SHARED / "dev" / "texts"):
        for path in folder.rglob("*.*"):
            theirs |= runs(text_of(path))
    form = wording_of_the_form()
    theirs = {run for run in theirs if is_sentence(run) and not pieces(run, PIECE) & form}
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    files = [ROOT / name for name in listed.split("\0") if name and name not in NOT_OURS_TO_WORD]
    copied = {
        str(path.relative_to(ROOT)): " ".join(min(same))
        for path in files
        if path.is_file() and path.stat().st_size < LARGEST and (same := runs(text_of(path)) & theirs)
    }
    assert copied == {}


def is_sentence(run: tuple[str, ...]) -> bool:
    """Names, numbers and labels in a row are facts of a cover."""
    return sum(word in SMALL_WORDS for word in run) >= 3


def wording_of_the_form() -> set[tuple[str, ...]]:
    """Return what three registrants or more print alike: the law fixes the words of a cover and a signature."""
    paths = (SHARED / "dev" / "edgar_8k").rglob("*.*")
    counted = Counter(piece for path in paths for piece in pieces(words_of(text_of(path)), PIECE))
    return {piece for piece, filings in counted.items() if filings >= 3}


def runs(text: str) -> set[tuple[str, ...]]:
    return pieces(words_of(text), RUN)


def words_of(text: str) -> tuple[str, ...]:
    return tuple(match.group().lower() for match in WORD.finditer(text))


def pieces(words: tuple[str, ...], size: int) -> set[tuple[str, ...]]:
    return {words[start : start + size] for start in range(len(words) - size + 1)}


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")
