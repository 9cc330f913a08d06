"""Words that the end of a line or the foot of a page parts, and headings of items printed with spaces or glued to their text."""

from pathlib import Path

import pytest

from reportgen.extract.parted_words import left_out
from reportgen.model import Dossier
from reportgen.pipeline import gather
from tests.extract.invented_release import LICENCE, terms_of

OPENS = "Item 1.01 Entry into a Material Definitive Agreement.\n\nOn May 9, 2018, Larkspur Devices, Inc. granted Corwen Medical, Inc. an exclusive license to its valve"
FOOT = "\n\n                    2\n<PAGE>\n\n"
BOARD = "Compensatory Arrangements of Certain Officers.\n\nOn May 10, 2018, the board gave Dr. Ada Moore an option on 900 shares at $7.15.\n"


def whole(raw: str) -> str:
    gone = left_out(raw)
    return "".join(sign for at, sign in enumerate(raw) if at not in gone)


@pytest.mark.parametrize(
    ("raw", "joined"),
    [
        ("worth $3 mil-\nlion a year", "worth $3 million a year"),
        ("has acqui-\n   red the valve", "has acquired the valve"),
        ("a non-\nexclusive license", "a non-exclusive license"),
        ("a non-exclu-\nsive license", "a non-exclusive license"),
        ("a high-\ner price", "a higher price"),
        ("has re-\nported it", "has reported it"),
        ("to in-\nlicense a drug", "to in-license a drug"),
        ("over three-\nyear terms", "over three-year terms"),
        ("the short-\nand long-term debt", "the short-\nand long-term debt"),
        ("Alpha -\nof Ohio", "Alpha -\nof Ohio"),
        ("the LX-\n9 valve", "the LX-\n9 valve"),
    ],
)
def test_words_parted_by_a_line_end_are_whole(raw: str, joined: str) -> None:
    assert whole(raw) == joined


def test_a_sum_that_a_line_end_parts_is_read_whole(tmp_path: Path) -> None:
    text = LICENCE + "Corwen will make an up-\nfront payment to Larkspur of $3 mil-\nlion."
    assert [int(term.max or 0) for term in terms_of(tmp_path, text)] == [3_000_000]


def report(folder: Path, text: str) -> Dossier:
    file = folder / "report.txt"
    file.write_text(text, encoding="utf-8")
    return gather([file]).dossier


def sums(dossier: Dossier) -> list[str]:
    found = [term for deal in dossier.deals for term in deal.terms] + [term for event in dossier.events for term in event.terms]
    return [f"{term.type} {term.max}" for term in found]


@pytest.mark.parametrize("foot", [f"for an upfront payment{FOOT}of $2 million.", f"and will be paid an upfront payment of{FOOT}$2 million.", f"for which Corwen will pay{FOOT}Larkspur an upfront payment of $2 million."])
def test_a_sentence_goes_on_behind_the_foot_of_a_page(tmp_path: Path, foot: str) -> None:
    assert sums(report(tmp_path, f"{OPENS} {foot}\n")) == ["upfront_payment 2000000"]


def test_a_new_sentence_behind_the_foot_of_a_page_is_one(tmp_path: Path) -> None:
    text = f"{OPENS}.{FOOT}Corwen will make an upfront payment of $2 million.\n"
    assert sums(report(tmp_path, text)) == ["upfront_payment 2000000"]


@pytest.mark.parametrize("heading", ["I T E M   5 . 02   ", "ITEM 5.02 ", "Item5.02"])
def test_what_another_item_says_is_no_term_however_its_heading_is_printed(tmp_path: Path, heading: str) -> None:
    assert sums(report(tmp_path, f"{OPENS} for an upfront payment of $2 million.\n\n{heading}{BOARD}")) == ["upfront_payment 2000000"]
