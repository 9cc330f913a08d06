"""Names are found wherever they stand as words of their own, the longest at each place."""

import pytest

from reportgen.scan.name_search import NameSearch, spots


def search(*names: str) -> NameSearch:
    made = NameSearch()
    for name in names:
        made.add(name)
    return made


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Alpha Pharma and Alpha signed.", ["Alpha Pharma", "Alpha"]),
        ("ALPHA PHARMA pays Alpha   Pharma", ["ALPHA PHARMA", "Alpha   Pharma"]),
        ("Alpha Pharmacy", ["Alpha"]),
        ("Alphabet, R&Alpha, Alpha-based, alpha", []),
        ("Alpha, Alpha's (Alpha)", ["Alpha", "Alpha", "Alpha"]),
        ("+One Labs is no One Labs", ["+One Labs"]),
        ("X-Ray Co pays X-Ray", ["X-Ray Co"]),
        ("Alpha         Pharma", ["Alpha"]),
    ],
)
def test_the_longest_name_is_found_at_each_place(text: str, found: list[str]) -> None:
    names = search("Alpha", "Alpha Pharma", "+One Labs", "X-Ray Co")
    assert [text[start:end] for start, end in names.spans(text)] == found


def test_a_name_that_is_entered_later_is_found() -> None:
    names = search("Alpha")
    assert list(names.spans("Beta and Alpha")) == [(9, 14)]
    names.add("Beta")
    assert list(names.spans("Beta and Alpha")) == [(0, 4), (9, 14)]


def test_letters_are_found_inside_of_words_and_of_each_other() -> None:
    assert list(spots("ana", "banana")) == [(1, 4), (3, 6)]
