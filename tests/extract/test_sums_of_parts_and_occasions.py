"""Sums told as parts, totals and on occasions: each with what looks like it."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import TermType
from reportgen.pipeline import gather

LICENCE = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that it has licensed its valve to Corwen Medical, Inc. "
KIND = TermType


def sums(folder: Path, words: str) -> list[tuple[TermType, Decimal]]:
    file = folder / "release.txt"
    file.write_text(f"{LICENCE}{words}\n", encoding="utf-8")
    return sorted((term.type, term.max) for deal in gather([file]).dossier.deals for term in deal.terms if term.max is not None)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Two technical milestones could bring Larkspur additional payments totaling $900,000.", [(KIND.MILESTONE_PAYMENTS, 900)]),
        ("Sales to hospitals could bring Larkspur's customers payments totaling $900,000.", []),
        ("Corwen will pay further sums totaling $12 million when the three regulatory milestones are reached.", [(KIND.MILESTONE_PAYMENTS, 12_000)]),
        (
            "Corwen will pay up to $30 million over the first phase, made up of milestone payments of up to $20 million and an upfront payment of $10 million.",
            [(KIND.HEADLINE_TOTAL, 30_000), (KIND.MILESTONE_PAYMENTS, 20_000), (KIND.UPFRONT_PAYMENT, 10_000)],
        ),
        ("Corwen will pay up to $30 million in milestone payments over the first phase.", [(KIND.MILESTONE_PAYMENTS, 30_000)]),
        ("A signing fee of $2 million is paid for each field, or $6 million altogether.", [(KIND.UPFRONT_PAYMENT, 2_000), (KIND.UPFRONT_PAYMENT, 6_000)]),
        ("A signing fee of $2 million is paid for each field, or a total of $6 million.", [(KIND.UPFRONT_PAYMENT, 2_000), (KIND.UPFRONT_PAYMENT, 6_000)]),
        ("A signing fee of $2 million is paid for each field, or $6 million if both succeed.", [(KIND.UPFRONT_PAYMENT, 2_000)]),
    ],
)
def test_totals_are_of_the_kind_of_what_they_are_made_of(tmp_path: Path, words: str, wanted: list[tuple[TermType, int]]) -> None:
    assert sums(tmp_path, words) == sorted((kind, Decimal(most * 1000)) for kind, most in wanted)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Of the upfront fee, $2 million is due in ten days.", [(KIND.UPFRONT_PAYMENT, 2_000)]),
        ("Of the signing payment, $2 million falls due in May.", [(KIND.UPFRONT_PAYMENT, 2_000)]),
        ("Of the upfront fee, $2 million was spent on tooling.", []),
        ("If the option is taken up, a further $3 million falls due.", [(KIND.OPTION_EXERCISE_FEE, 3_000)]),
        ("In the event that the option is exercised, another $3 million is payable.", [(KIND.OPTION_EXERCISE_FEE, 3_000)]),
        ("In the event that the device is approved by the FDA, an additional $4 million is due.", [(KIND.MILESTONE_PAYMENTS, 4_000)]),
        ("In the event that the plant burns down, an additional $4 million is due.", []),
        ("If the insurer refuses, an additional $4 million is due to the bank.", []),
    ],
)
def test_a_sum_falls_due_with_its_occasion(tmp_path: Path, words: str, wanted: list[tuple[TermType, int]]) -> None:
    assert sums(tmp_path, words) == [(kind, Decimal(most * 1000)) for kind, most in wanted]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Corwen has paid $900,000 for the marketing rights.", [(KIND.UPFRONT_PAYMENT, 900)]),
        ("Corwen pays $900,000 for the marketing rights.", [(KIND.LICENSE_FEE, 900)]),
        ("Corwen has paid $900,000 for the rights to a building in Denver.", []),
        ("Corwen had paid $900,000 for the rights to another valve in 2009.", []),
        ("In April Corwen made to Larkspur a good faith payment of $80,000.", [(KIND.UPFRONT_PAYMENT, 80)]),
        ("The two talked in good faith of sales of $80,000.", []),
        ("Corwen pays the salaries of five engineers of Larkspur, about $60,000 a month.", [(KIND.RESEARCH_FUNDING, 60)]),
        ("Larkspur pays the salaries of its officers, about $60,000 a month.", []),
        ("Corwen will also fund the development work, at an expected cost of $2.2 million.", [(KIND.RESEARCH_FUNDING, 2_200)]),
        ("Corwen receives a detailing fee of $700,000 a quarter.", [(KIND.OTHER, 700)]),
    ],
)
def test_what_is_paid_for_rights_and_for_work(tmp_path: Path, words: str, wanted: list[tuple[TermType, int]]) -> None:
    assert sums(tmp_path, words) == [(kind, Decimal(most * 1000)) for kind, most in wanted]
