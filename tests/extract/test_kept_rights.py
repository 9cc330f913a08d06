"""What a licensor is said to keep, in its own words and no others."""

import pytest

from reportgen.extract.rights.granted_rights import kept_words


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Alder retains all rights in Canada and Mexico.", "retains all rights in Canada and Mexico"),
        ("Alder keeps the rights for pets, while Brook pays for the trials.", "keeps the rights for pets"),
        ("The college keeps the right to use the method in teaching and is paid a fee.", "keeps the right to use the method in teaching"),
        ("Alder retains an option to co-promote AP-12 in the U.S., in which case both share U.S. profits.", "retains an option to co-promote AP-12 in the U.S."),
        ("Alder keeps an option to co-promote AP-12, and Brook books sales.", "keeps an option to co-promote AP-12"),
    ],
)
def test_what_is_kept_is_told_without_what_follows(sentence: str, words: str) -> None:
    assert kept_words(sentence) == words


@pytest.mark.parametrize(
    "sentence",
    [
        "The licence leaves out Japan, where Alder retains rights.",
        "Alder will retain responsibility for manufacturing.",
        "Alder retains its headquarters in Dublin.",
    ],
)
def test_nothing_is_kept_that_is_no_right_or_says_not_of_what(sentence: str) -> None:
    assert kept_words(sentence) is None
