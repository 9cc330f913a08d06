"""Raw words cleaned and cut, with every cut marked."""

import pytest

from reportgen.views.quotes import around, capitalized, cleaned, sentence, shortened, unescaped, with_whole_quotation


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("a fee of \\$1.0 million", "a fee of $1.0 million"),
        ("**(617) 555-0100**", "(617) 555-0100"),
        ("one\n\n  two\tthree", "one two three"),
        ("above ---------- below", "above below"),
        ("a fee of [***] dollars", "a fee of [***] dollars"),
        ("snake_case stays", "snake_case stays"),
    ],
)
def test_layout_goes_and_words_stay(raw: str, words: str) -> None:
    assert cleaned(raw) == words


def test_unescaping_keeps_white_space() -> None:
    assert unescaped("a \\$1\n\n b") == "a $1\n\n b"


def test_a_long_quote_is_cut_at_a_word_and_says_so() -> None:
    assert shortened("one two three four", 12) == "one two …"
    assert shortened("one two", 12) == "one two"


def test_a_cut_keeps_the_words_of_the_value() -> None:
    words = "word " * 100 + "VALUE" + " more" * 100
    cut = around(words, (500, 505), 60)
    assert "VALUE" in cut
    assert len(cut) <= 60
    assert cut.startswith("… ")
    assert cut.endswith(" …")


def test_a_name_keeps_its_own_capitals() -> None:
    assert capitalized("huX90 is given back") == "huX90 is given back"
    assert capitalized("licence") == "Licence"


@pytest.mark.parametrize(("cut", "whole"), [
    ('The chair said, "We leave it at that.', 'The chair said, "We leave it at that."'),
    ('We look forward to it."', '"We look forward to it."'),
    ("“We leave it", "“We leave it”"),
    ("we leave it”", "“we leave it”"),
    ('It is "whole" as it is', 'It is "whole" as it is'),
    ("Nobody is quoted", "Nobody is quoted"),
])
def test_a_quotation_that_was_cut_is_closed(cut: str, whole: str) -> None:
    assert with_whole_quotation(cut) == whole


def test_a_sentence_ends_once() -> None:
    assert sentence("sold by Acme, Inc.") == "Sold by Acme, Inc."
    assert sentence("sold by Acme") == "Sold by Acme."
