"""Where sentences end, and where they go on."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.scan.sentences import LONGEST, sentences
from reportgen.scan.text import blank, clean


def split(raw: str) -> list[str]:
    return [sentence.text for sentence in sentences(clean(raw), raw, 0, len(raw))]


@pytest.mark.parametrize(
    "whole",
    [
        "Vantor Inc. and Orlo Corp. signed a deal worth $4.5 million with Dr. R. Moss on Sept. 3, 2001.",
        "Vantor, Inc. (Nasdaq: VNTR) licensed the U.S. rights from the University of St. Gall.",
        "The U.S. Patent and Trademark Office granted U.S. Patent No. 9,999,999 to Orlo Ltd. on that day.",
        "Orlo pays a fee; Vantor keeps the rights, e.g. the right to make batches, i.e. manufacture.",
        "A. B. Carden, Ph.D., Chief Scientist of Orlo, M.D., Basel, Mass., spoke.",
        '"We like it," said J. Moss. "Very much ... indeed!" he added.',
        "It was approx. 5 of vs. 6.",
        "Vantor Inc. President Jane Moss welcomed the agreement.",
        "Washington, D.C. 20549",
        "NEW YORK--Feb. 3, 2001--Orlo Inc. Board of Directors members met.",
        "The head of U.S. HomeGlow believes in it.",
        "See http://www.vantor.Example for it.",
        "Vantor Inc. Receives Milestone Payment",
        "Item 5. Other Events",
        "1. Definitions",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(whole: str) -> None:
    expected = 2 if whole.startswith('"We') else 1
    assert len(split(whole)) == expected


@pytest.mark.parametrize(
    ("raw", "parts"),
    [
        ("Vantor licensed it to Orlo Inc. The fee was paid.", ["Vantor licensed it to Orlo Inc.", "The fee was paid."]),
        (
            "Orlo licensed it to Vantor Co., Ltd. Vantor gains it.",
            ["Orlo licensed it to Vantor Co., Ltd.", "Vantor gains it."],
        ),
        (
            "It met the goal with Vantor Corp. Success obliges it.",
            ["It met the goal with Vantor Corp.", "Success obliges it."],
        ),
        ("Orlo gave up the U.S. Vantor believes it.", ["Orlo gave up the U.S.", "Vantor believes it."]),
        ("It will be sold in the U.S. Orlo will pay.", ["It will be sold in the U.S.", "Orlo will pay."]),
        ('He said "we agree." Then he left.', ['He said "we agree."', "Then he left."]),
        ("Is it so? Yes! It is.", ["Is it so?", "Yes!", "It is."]),
        ("The answer is no. Orlo left.", ["The answer is no.", "Orlo left."]),
        ("It was paid (in cash.) The rest is due.", ["It was paid (in cash.)", "The rest is due."]),
        ("The term ends in 2004. 12 months later it renews.", ["The term ends in 2004.", "12 months later it renews."]),
        ("They signed the agreement.Vantor paid.", ["They signed the agreement.", "Vantor paid."]),
    ],
)
def test_a_stop_ends_a_sentence(raw: str, parts: list[str]) -> None:
    assert split(raw) == parts


@pytest.mark.parametrize(
    ("raw", "parts"),
    [
        ("About Orlo\n\nOrlo makes dyes", ["About Orlo", "Orlo makes dyes"]),
        ("OTHER EVENTS TOLD\nOrlo signed.", ["OTHER EVENTS TOLD", "Orlo signed."]),
        ("**About Orlo**\nOrlo makes dyes", ["About Orlo", "Orlo makes dyes"]),
        ("# About\nOrlo makes dyes", ["# About", "Orlo makes dyes"]),
        ("- pays a fee\n- pays a royalty", ["- pays a fee", "- pays a royalty"]),
        ("| a | b |\n| c | d |", ["| a | b |", "| c | d |"]),
        ("Orlo will pay\nthe fee in\ncash", ["Orlo will pay the fee in cash"]),
        ("Orlo will pay the\n\nfee in cash.", ["Orlo will pay the  fee in cash."]),
        ("ORLO WILL PAY THE\n\nFEE IN CASH.", ["ORLO WILL PAY THE  FEE IN CASH."]),
    ],
)
def test_lines_that_stand_apart_end_a_sentence(raw: str, parts: list[str]) -> None:
    assert split(raw) == parts


def test_a_blanked_page_mark_does_not_break_the_sentence_around_it() -> None:
    raw = "Orlo will pay the\n\n-more-\n\nwhole fee."
    start = raw.index("-more-")
    found = sentences(blank(clean(raw), [(start, start + 6)]), raw, 0, len(raw))
    assert [" ".join(sentence.text.split()) for sentence in found] == ["Orlo will pay the whole fee."]


def test_offsets_are_those_of_the_document() -> None:
    raw = "Zero. One two. Three."
    found = sentences(clean(raw), raw, 6, len(raw))
    assert [(sentence.start, sentence.end) for sentence in found] == [(6, 14), (15, 21)]


def test_a_stretch_without_stops_is_cut() -> None:
    raw = "word " * 3000
    found = sentences(clean(raw), raw, 0, len(raw))
    assert max(len(sentence.text) for sentence in found) <= LONGEST
    assert sum(sentence.text.count("word") for sentence in found) == 3000


@given(st.text(alphabet=st.sampled_from("aB.!?\n \"')(*-#|$1é\u2019\u00a0"), max_size=300))
def test_sentences_hold_every_character_that_is_no_space(raw: str) -> None:
    plain = clean(raw)
    found = sentences(plain, raw, 0, len(raw))
    assert "".join("".join(sentence.text.split()) for sentence in found) == "".join(plain.split())
    for sentence in found:
        assert plain[sentence.start : sentence.end] == sentence.text
    assert all(one.end <= two.start for one, two in pairwise(found))
