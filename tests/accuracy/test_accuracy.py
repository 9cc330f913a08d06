"""How much of labelled texts is read: the real ones within the bounds that are promised, the invented ones not below what was reached."""

from functools import cache
from pathlib import Path

import pytest

from benchmarks.accuracy import scored
from benchmarks.labels import blind_cases, development_cases, lede_cases
from benchmarks.score import Score
from tests.places import SHARED, needs_shared

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def real() -> Score:
    return scored(development_cases(SHARED / "dev"))


@cache
def invented(file: str) -> Score:
    return scored(blind_cases(HERE / f"{file}.jsonl"))


@needs_shared
def test_of_the_real_texts_one_event_and_two_terms_may_be_missed(real: Score) -> None:
    assert real.missed["event"] <= 1
    assert real.missed["term"] <= 2


@needs_shared
def test_in_the_real_texts_no_amount_and_no_event_is_read_that_is_none(real: Score) -> None:
    assert [line for line in real.lines if line.startswith(("FALSE term", "FALSE event"))] == []


@needs_shared
def test_the_kind_of_event_is_told_by_a_headline_and_its_first_paragraph() -> None:
    score = scored(lede_cases(SHARED / "dev" / "ledes.tsv"))
    assert score.missed["kind"] <= 1
    assert score.false["kind"] <= 1


@pytest.mark.parametrize(
    ("file", "row", "recall", "precision"),
    [
        ("blind_a", "event", 0.85, 0.93),
        ("blind_a", "term", 0.70, 0.92),
        ("blind_b", "event", 0.80, 0.92),
        ("blind_b", "term", 0.62, 0.97),
        ("blind_c", "event", 0.97, 0.93),
        ("blind_c", "term", 0.75, 0.84),
        ("blind_d", "event", 0.96, 0.97),
        ("blind_d", "term", 0.89, 0.95),
        ("blind_d", "component", 0.94, 0.96),
        ("blind_e", "event", 0.88, 0.94),
        ("blind_e", "term", 0.68, 0.85),
        ("blind_f", "event", 0.50, 0.57),
        ("blind_f", "term", 0.50, 0.74),
        ("blind_h", "event", 0.69, 0.72),
        ("blind_h", "term", 0.48, 0.76),
        ("blind_j", "event", 0.81, 0.76),
        ("blind_j", "term", 0.73, 0.90),
        ("blind_j", "component", 0.85, 0.65),
        ("blind_g", "event", 0.80, 0.84),
        ("blind_g", "term", 0.72, 0.84),
        ("blind_i", "event", 0.95, 0.95),
        ("blind_i", "term", 0.94, 0.97),
        ("blind_i", "component", 0.86, 0.78),
        ("blind_l", "event", 0.94, 0.93),
        ("blind_l", "term", 0.81, 0.79),
        ("blind_l", "component", 0.67, 0.61),
        ("blind_w", "event", 0.90, 0.93),
        ("blind_w", "term", 0.81, 0.90),
        ("blind_w", "component", 0.93, 0.82),
        ("blind_u", "event", 0.94, 0.94),
        ("blind_u", "term", 0.86, 0.95),
        ("blind_u", "component", 0.86, 0.78),
        ("blind_y", "event", 0.95, 1.0),
        ("blind_y", "term", 0.73, 0.82),
        ("blind_y", "component", 0.99, 0.99),
        ("blind_v", "event", 0.91, 0.96),
        ("blind_v", "term", 0.75, 0.84),
        ("blind_v", "component", 0.71, 0.76),
        ("blind_n", "event", 1.0, 0.96),
        ("blind_n", "term", 0.96, 1.0),
        ("blind_n", "component", 0.89, 1.0),
        ("blind_a", "subject", 0.87, 0.97),
        ("blind_b", "subject", 0.85, 0.92),
        ("blind_c", "subject", 0.96, 0.96),
        ("blind_d", "subject", 0.87, 0.90),
        ("blind_e", "subject", 0.75, 0.91),
        ("blind_f", "subject", 0.79, 0.95),
        ("blind_g", "subject", 0.66, 0.88),
        ("blind_h", "subject", 0.81, 0.95),
        ("blind_n", "subject", 0.86, 0.90),
    ],
)
def test_what_was_reached_on_invented_texts_is_kept(file: str, row: str, recall: float, precision: float) -> None:
    score = invented(file)
    right = score.right[row]
    assert right / (right + score.missed[row]) >= recall
    assert right / (right + score.false[row]) >= precision


@pytest.mark.parametrize(
    ("row", "recall", "precision"),
    [("payer", 0.93, 0.98), ("payee", 0.92, 0.98), ("rate", 0.95, 0.965), ("unit", 0.92, 0.965), ("date", 0.84, 0.94)],
)
def test_fields_of_terms_and_events_are_read_as_well_as_was_reached(row: str, recall: float, precision: float) -> None:
    scores = [invented(f"blind_{letter}") for letter in "abcdefghijl"]
    right, missed, false = (sum(count[row] for count in counts) for counts in zip(*((s.right, s.missed, s.false) for s in scores), strict=True))
    assert right / (right + missed) >= recall
    assert right / (right + false) >= precision


@pytest.mark.parametrize(("file", "recall", "precision"), [("ledes_k", 0.96, 0.98), ("ledes_p", 1.0, 1.0), ("ledes_r", 1.0, 1.0), ("ledes_s", 0.93, 1.0), ("ledes_x", 0.97, 0.97)])
def test_what_was_reached_on_invented_headlines_is_kept(file: str, recall: float, precision: float) -> None:
    score = scored(lede_cases(HERE / f"{file}.tsv"))
    right = score.right["kind"]
    assert right / (right + score.missed["kind"]) >= recall
    assert right / (right + score.false["kind"]) >= precision


def test_in_texts_without_a_deal_none_is_read() -> None:
    assert scored(blind_cases(HERE / "blind_o.jsonl")).lines == []


def test_headlines_that_speak_of_licences_and_tell_of_no_deal_give_no_event() -> None:
    assert scored(lede_cases(HERE / "ledes_t.tsv")).lines == []
