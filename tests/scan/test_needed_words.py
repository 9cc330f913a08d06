"""The words that a pattern needs are read from it, and each pattern of the tables matches nothing without its own."""

import pytest

from reportgen.extract.happenings import sightings
from reportgen.extract.sides import roles
from reportgen.scan.needed_words import folded, needed_words
from reportgen.scan.pattern_table import PatternTable
from tests.places import ROOT

SENTENCES = tuple(
    sentence
    for name in ("blind_c", "blind_j")
    for sentence in (ROOT / "tests" / "accuracy" / f"{name}.jsonl").read_text("utf-8").replace("\\n", ". ").split(". ")
)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"(?i)\bGrant(?:ed|s)?\b[^;]{0,80}? licen[sc]es?\b", [{" licen"}, {"grant"}]),
        (r"(?:sold|sale of)\b.{0,9}(?P<what>rights? to)", [{"right"}, {" to"}, {"sold", "sale of"}]),
        (r"(?:opt(?:s|ed)? in|exercis(?:e|ed)) (?:its|the)", [{"opt", "exercis"}, {"its", "the"}]),
        (r"\$\d{1,3}\u2026and (?-i:May){2} (?>pay|owe)++", [{"and "}, {"may"}, {"owe", "pay"}]),
        (r"[]a]b\]c\\(?#note)[^\]]+(?P=x)\1\x41end", [{"b]c\\"}, {"end"}]),
        (r"net sales{0,3}{x}", [{"net sale"}, {"{x}"}]),
    ],
)
def test_the_words_that_a_text_must_hold_are_read(pattern: str, words: list[set[str]]) -> None:
    assert sorted(map(sorted, needed_words(pattern))) == sorted(map(sorted, words))


@pytest.mark.parametrize(
    "pattern",
    [r"(?:royalty)?", r"(?:fee|)", r"(?=fee)\w+", r"(?<!no )(?!fee)", r"(?:fee){0,2}", r"(?:fees)*", r"[fe]+", r"(?(1)fee|sum)", r"(?i)"],
)
def test_no_word_is_needed_that_a_text_may_lack(pattern: str) -> None:
    assert needed_words(pattern) == ()


def test_words_are_compared_without_regard_to_case() -> None:
    assert folded("LICEN\u017fED in \u0130zmir by D\u0131c") == "licensed in izmir by dic"


def test_a_table_yields_the_rows_whose_words_a_text_holds_in_order() -> None:
    table = PatternTable([("grant", r"(?i)\bgrants?\b"), ("any", r"\d"), ("sale", r"(?:sold|sells)\b"), ("both", r"(?i)grant.*licen")])
    assert [label for label, _ in table.likely("Grants a LICENCE")] == ["grant", "any", "both"]
    assert [(label, pattern.pattern) for label, pattern in table.likely("It sells.")] == [("any", r"\d"), ("sale", r"(?:sold|sells)\b")]


@pytest.mark.parametrize("table", [sightings.PATTERNS, roles.PATTERNS], ids=["sightings", "roles"])
def test_no_pattern_matches_a_sentence_without_its_words(table: PatternTable[object]) -> None:
    assert len(SENTENCES) > 1000
    for sentence in SENTENCES:
        masked = sentence.replace("Inc", "\ue000")
        likely = [pattern for _, pattern in table.likely(masked)]
        assert [pattern for _, pattern in table if pattern not in likely and pattern.search(masked)] == []
