"""Item headings in both numberings and in every shape, and what only looks like one."""

import pytest

from reportgen.model import SectionKind
from tests.segment.reading import sections_of

BODY = "\n\nVantor Biosciences, Inc. granted Kesh Oy a licence to its press on March 3, 2005, and will get a fee.\n\n"


def items_of(text: str) -> list[tuple[str | None, str | None]]:
    return [(one.number, one.title) for one in sections_of(text) if one.kind is SectionKind.ITEM]


@pytest.mark.parametrize(
    ("heading", "number", "title"),
    [
        ("Item 5. Other Events", "5", "Other Events"),
        ("ITEM 5 -- OTHER EVENTS", "5", "Other Events"),
        ("ITEM 5 \u2013 OTHER EVENTS.", "5", "Other Events"),
        ("Item 5:  Other events", "5", "Other Events"),
        ("Item5. Other Events", "5", "Other Events"),
        ("ITEM 5.\n\nOTHER EVENTS", "5", "Other Events"),
        ("**Item 5. Other Events**", "5", "Other Events"),
        ("## Item 8.01 Other Events", "8.01", "Other Events"),
        ("Item\n8.01. Other Events.", "8.01", "Other Events"),
        ("Item 8. 01 Other Events", "8.01", "Other Events"),
        ("Item\u00a08.01\tOther Events", "8.01", "Other Events"),
        ("Item No. 8.01 Other Events", "8.01", "Other Events"),
        ("ITEM 1.01 ENTRY INTO A MATERIAL\nDEFINITIVE AGREEMENT", "1.01", "Entry into a Material Definitive Agreement"),
        ("Item 1.01. Amendment of a Material Definitive Agreement", "1.01", "Amendment of a Material Definitive Agreement"),
        ("Item 9. Regulation FD Disclosure", "9", "Regulation FD Disclosure"),
        ("ITEM 7. EXHIBITS", "7", "Exhibits"),
    ],
)
def test_a_heading_is_read_in_every_shape(heading: str, number: str, title: str) -> None:
    assert items_of(heading + BODY) == [(number, title)]


def test_an_item_holds_all_up_to_the_next() -> None:
    text = f"Item 1.01 Entry into a Material Definitive Agreement{BODY}Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n"
    found = [one for one in sections_of(text) if one.kind is SectionKind.ITEM]
    assert [(one.number, text[one.span.start : one.span.end].split()[-1]) for one in found] == [("1.01", "fee."), ("9.01", "Exhibits")]


@pytest.mark.parametrize(
    "words",
    [
        "Item 1.01 of this report describes the licence in part.",
        "Item\n1.01 of this report describes the licence in part.",
        "Item 4 of Form 8-K, as part of the rules, asks for less.",
        "Item 13. Nothing of the kind exists.",
    ],
)
def test_a_sentence_about_an_item_is_no_heading(words: str) -> None:
    assert items_of(f"Item 8.01 Other Events{BODY}{words}\n") == [("8.01", "Other Events")]


def test_a_line_that_begins_with_an_item_by_chance_is_no_heading() -> None:
    text = f"Item 1.01 Entry into a Material Definitive Agreement{BODY}The words above under the heading of\nItem 8.01 and the exhibit belong to this report.\n"
    assert items_of(text) == [("1.01", "Entry into a Material Definitive Agreement")]


def test_a_table_of_contents_gives_no_items() -> None:
    contents = "INDEX\n\nItem 5 - Other Events..............  3\n\nItem 7 - Exhibits    4\n\n"
    cover = "SECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\n"
    assert items_of(cover + contents + "ITEM 5 -- OTHER EVENTS" + BODY) == [("5", "Other Events")]


def test_a_list_of_the_headings_above_them_is_passed_over() -> None:
    cover = "SECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nTABLE OF CONTENTS\n\n"
    headings = ["Item 8.01 Other Events", "Item 9.01 Financial Statements and Exhibits"]
    text = cover + "\n".join(headings) + "\nSIGNATURE\nEXHIBIT INDEX\n\n" + f"{headings[0]}{BODY}{headings[1]}\n\n(d) Exhibits\n\n99.1 Release\n"
    found = [one for one in sections_of(text) if one.kind is SectionKind.ITEM]
    assert [one.number for one in found] == ["8.01", "9.01"]
    assert found[0].span.start > text.index("SIGNATURE")


def test_the_shape_of_the_codes_decides_the_numbering() -> None:
    text = f"Item 1.01 Entry into a Material Definitive Agreement{BODY}Item 5 Other Events{BODY}"
    assert [number for number, _ in items_of(text)] == ["1.01"]


def test_a_safe_harbor_inside_an_item_is_a_section_of_its_own() -> None:
    harbor = "Certain statements in this report are forward-looking statements and carry risks and uncertainties."
    kinds = [one.kind for one in sections_of(f"Item 5. Other Events{BODY}{harbor}\n\nItem 7. Exhibits\n\n99.1 Release\n")]
    assert kinds == [SectionKind.ITEM, SectionKind.FORWARD_LOOKING, SectionKind.ITEM]


def test_a_page_number_inside_a_sentence_lies_within_the_item() -> None:
    text = "Item 5. Other Events\n\nVantor granted a licence that covers the\n\n3\n\npress in all its parts.\n"
    found = sections_of(text)
    assert [one.kind for one in found] == [SectionKind.ITEM, SectionKind.ARTEFACT]
    assert found[0].span.covers(found[1].span)
