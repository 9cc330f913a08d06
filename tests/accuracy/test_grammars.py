"""Sentences that mean the same are read alike, whatever words fill them: not fewer than was reached."""

from pathlib import Path

import pytest

from benchmarks.grammars import Grammar, grammars_of, read_samples, samples

FILES = sorted((Path(__file__).parent / "grammars").glob("*.toml"))
GRAMMARS = [grammar for file in FILES for grammar in grammars_of(file)]
TEXTS = 20


@pytest.mark.parametrize("grammar", GRAMMARS, ids=lambda grammar: grammar.name)
def test_what_was_reached_on_a_grammar_is_kept(grammar: Grammar) -> None:
    result = read_samples(grammar, TEXTS)
    assert result.right / TEXTS >= grammar.floor, result.failures[:3]


def test_a_grammar_fills_all_slots_and_adds_what_they_expect() -> None:
    grammar = Grammar(name="", texts=("Beta pays {sum}.",), floor=1, events=("agreement",), slots={"sum": ("{n} euros",), "n": ("5", "6")})
    assert {sample.text for sample in samples(grammar, 20, 1)} == {"Beta pays 5 euros.", "Beta pays 6 euros."}
    assert all(sample.terms is None for sample in samples(grammar, 5, 1))
