"""Signatures with and without a heading, and what is run on behind them."""

import pytest

from reportgen.model import CoverField, Section
from reportgen.readers import read_bytes
from reportgen.segment import segment
from tests.segment.reading import fields_of, outline

REPORT = "ITEM 5. OTHER EVENTS\n\nVantor Biosciences, Inc. licensed its press to Kesh Oy.\n\n"
WORDS = "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has signed this report.\n\n"
RELEASE = """FOR IMMEDIATE RELEASE

VANTOR LICENSES ITS PRESS

AVON, Ohio, March 3, 2005 - Vantor Biosciences, Inc. today announced a licence.
"""


def signer_of(text: str) -> Section:
    return next(one for one in segment(read_bytes(text.encode(), "a.txt")) if one.field is CoverField.SIGNER)


@pytest.mark.parametrize(
    ("block", "name", "title"),
    [
        ("/s/ ADA B. MOSS\n\nAda B. Moss\nChief Financial Officer\nand Secretary\n", "Ada B. Moss", "Chief Financial Officer and Secretary"),
        ("By: /s/ Ada B. Moss\n    -----------\n    Name: Ada B. Moss\n    Title: Treasurer\n", "Ada B. Moss", "Treasurer"),
        ("By:\t/s/ Ada B. Moss\nAda B. Moss\nVice President, Finance\n", "Ada B. Moss", "Vice President, Finance"),
        ("By: /s/ Ada B. Moss, President\n", "Ada B. Moss", "President"),
        ("By: /s/ Ada B. Moss\n\nName:\n\nAda B. Moss\n\nTitle:\n\nController\n", "Ada B. Moss", "Controller"),
        ("By: Ada B. Moss\n    ----------\n    Ada B. Moss\n    General Counsel\n", "Ada B. Moss", "General Counsel"),
        ("/s/ Ada B. Moss\n", "Ada B. Moss", None),
    ],
)
def test_who_signed_and_as_what(block: str, name: str, title: str | None) -> None:
    text = REPORT + "SIGNATURE\n\n" + WORDS + "Date: March 4, 2005\n\n" + block
    found = signer_of(text)
    assert found.value is not None
    assert (text[found.value.start : found.value.end], found.title) == (name, title)
    assert fields_of(text)["signature_date"] == "March 4, 2005"


@pytest.mark.parametrize("line", ["Dated: March 4, 2005", "March 4, 2005", "DATE:   March 4, 2005   By:"])
def test_the_date_of_signature(line: str) -> None:
    assert fields_of(REPORT + WORDS + line + "\n\n/s/ Ada Moss\n")["signature_date"] == "March 4, 2005"


def test_a_signature_without_a_heading_ends_the_items() -> None:
    text = REPORT + WORDS + "/s/ Ada Moss\n\nAda Moss\n\nTreasurer\n\n3\n\nDate: March 4, 2005\n"
    assert outline(text) == [("8-K", "item"), ("8-K", "signature")]
    assert fields_of(text)["signature_date"] == "March 4, 2005"


def test_a_release_behind_the_signature_is_found_by_its_marks() -> None:
    text = REPORT + "SIGNATURE\n\n" + WORDS + "/s/ Ada Moss\n\nAda Moss\nTreasurer\n\n[VANTOR LETTERHEAD]\n\n" + RELEASE
    assert outline(text) == [
        ("8-K", "item"),
        ("8-K", "signature"),
        ("EX-99", "letterhead"),
        ("EX-99", "headline"),
        ("EX-99", "dateline"),
        ("EX-99", "body"),
    ]


def test_an_exhibit_index_stands_between_signature_and_release() -> None:
    index = "EXHIBIT INDEX\n\nExhibit No.\tExhibit\n99.2\tPress release dated March 3, 2005\n\t4\n\nVANTOR BIOSCIENCES, INC.\n\n"
    text = REPORT + WORDS + "/s/ Ada Moss\n\n" + index + RELEASE
    assert outline(text)[2:5] == [("8-K", "exhibit_index"), ("EX-99.2", "letterhead"), ("EX-99.2", "headline")]


def test_exhibits_with_marks_of_their_own_are_parts_of_their_own() -> None:
    contract = "LICENSE AGREEMENT\n\nThis agreement is by and between Vantor and Kesh. " + "They agree on many things. " * 20
    text = REPORT + WORDS + f"/s/ Ada Moss\n\nEXHIBIT 10.1\n\n{contract}\n\nEXHIBIT 99.1\n\n" + RELEASE
    assert ("EX-10.1", "agreement") in outline(text)
    assert outline(text)[-1] == ("EX-99.1", "body")


def test_an_index_at_the_end_of_a_report_is_no_release() -> None:
    text = REPORT + WORDS + "/s/ Ada Moss\n\nEXHIBIT INDEX\n\n99.1 Press release dated\nMarch 3, 2005\n\n4\n"
    assert outline(text) == [("8-K", "item"), ("8-K", "signature"), ("8-K", "exhibit_index")]
