"""Clean text keeps its offsets, display text does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.scan.text import blank, clean, squeeze


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("a fee of\n\\$2 million", "a fee of  $2 million"),
        ("**Vantor** and `Orlo`", "  Vantor   and  Orlo "),
        ("the “Licensee’s” rights", 'the "Licensee\'s" rights'),
        ("10–12 — 14 − 3 non‑exclusive", "10-12 - 14 - 3 non-exclusive"),
        ("US$\u00a05\u2009million\u200b.", "US$ 5 million ."),
        ("a rate of [***] percent", "a rate of [***] percent"),
        ("a rate of \\[\\*\\*\\*\\] percent", "a rate of  [ * * * ] percent"),
        ("the 5 * 3 array", "the 5 * 3 array"),
        ("the ﬁrst ﬂask", "the ﬁrst ﬂask"),
        ("\x93Vantor\x94 pays \x96 now", '"Vantor" pays - now'),
    ],
)
def test_clean_writes_plain_characters_in_place(raw: str, plain: str) -> None:
    assert clean(raw) == plain
    assert len(clean(raw)) == len(raw)


@given(st.text())
def test_clean_keeps_the_length_of_any_text(raw: str) -> None:
    assert len(clean(raw)) == len(raw)
    assert not set(clean(raw)) & set("\n\t\u00a0\u201c\u2014`")


def test_blank_turns_spans_into_spaces_and_leaves_the_rest() -> None:
    assert blank("one two three", [(4, 7), (5, 9), (12, 40)]) == "one      hre "


@given(st.text(), st.lists(st.tuples(st.integers(-5, 60), st.integers(-5, 60)), max_size=5))
def test_blank_keeps_the_length_of_any_text(text: str, spans: list[tuple[int, int]]) -> None:
    assert len(blank(text, spans)) == len(text)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("  **a fee**  of\n \\$2 million ", "a fee of $2 million"),
        ("a share of \\[\\*\\*\\*\\] percent", "a share of [***] percent"),
        ("the “Licensee’s” rights", "the “Licensee’s” rights"),
        ("zero\u200bwidth", "zerowidth"),
    ],
)
def test_squeeze_shows_words_as_a_reader_expects_them(raw: str, shown: str) -> None:
    assert squeeze(raw) == shown
