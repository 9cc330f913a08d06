"""Whose text a release or item without a cover is: shown by what the whole of it says, or not stated."""

from pathlib import Path

import pytest

from reportgen.extract.filing_facts import filing_facts
from reportgen.extract.reading import FilingReading
from reportgen.readers import read_inputs
from reportgen.segment import segment


def filer(folder: Path, text: str) -> str | None:
    path = folder / "text.txt"
    path.write_text(text, encoding="utf-8")
    filing = read_inputs([path]).filings[0]
    sections = segment(filing)
    reading = FilingReading(filing, sections, tuple(filing_facts(filing, sections)))
    return reading.name(reading.us)


PAID = "OMAHA, Neb., March 3, 1999 -- Gravel Mills Corporation has paid Pelham Sorters Inc. $200,000 for a license to its sorting process. "
NAMED = {
    "who says it at the end of the sentence": (
        "OMAHA, Neb., March 3, 1999 -- The license under which Gravel Mills Corporation runs its sorters expired on March 1, Pelham Sorters Inc. said today.",
        "Pelham Sorters Inc.",
    ),
    "who warns its investors": (PAID + "Pelham cautions investors not to count on more.", "Pelham Sorters Inc."),
    "whose profile closes the release": (PAID + "\n\nAbout Pelham Sorters\nPelham Sorters Inc. is a company that designs sorters.\n", "Pelham Sorters Inc."),
    "whom the safe harbor statement is about": (
        PAID + "\n\nThis release contains forward-looking statements. The actual results of Pelham Sorters may differ, for risks and uncertainties.\n",
        "Pelham Sorters Inc.",
    ),
    "who alone is listed": (PAID + "Pelham Sorters Inc. (Nasdaq: PELS) designs sorters for quarries.", "Pelham Sorters Inc."),
    "whom the first sentence names first, where nothing else speaks": (
        "OMAHA, Neb., March 3, 1999 -- Pelham Sorters Inc. has granted Gravel Mills Corporation a license to its sorting process.",
        "Pelham Sorters Inc.",
    ),
    "who announces together with another is the first": (
        "OMAHA, Neb., March 3, 1999 -- Pelham Sorters Inc. and Gravel Mills Corporation announced today a license agreement for a sorting process.",
        "Pelham Sorters Inc.",
    ),
    "the side that a heading does not name": (
        "Item 5. Other Events\n\nLICENSE TO GRAVEL MILLS CORPORATION. On March 3, 1999, Pelham Sorters Inc. granted Gravel Mills Corporation a license to its process.",
        "Pelham Sorters Inc.",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMED.values(), ids=NAMED)
def test_the_filer_is_who_speaks(tmp_path: Path, text: str, name: str) -> None:
    assert filer(tmp_path, text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Quarterly report\n\nRoyalties came to $2 million, chiefly on sales by our partner Gravel Mills Corporation. We expect more.",
        "OMAHA, Neb., March 3, 1999 -- A court upheld the license that quarries hold from Gravel Mills Corporation.",
    ],
    ids=["spoken of as a partner", "named in passing"],
)
def test_who_is_only_told_of_is_not_taken_for_the_filer(tmp_path: Path, text: str) -> None:
    assert filer(tmp_path, text) is None


def test_a_company_that_is_never_named_has_a_placeholder(tmp_path: Path) -> None:
    text = "The Company supplements its risk factors. Should Gravel Mills Corporation exercise the option that it holds, a fee would fall due."
    assert filer(tmp_path, text) == "Registrant of text.txt"
