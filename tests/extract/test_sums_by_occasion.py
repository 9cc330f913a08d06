"""Sums that the occasion of their payment names, each with the sum that looks like it."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import Contingency, TermType
from tests.extract.invented_release import AMENDED, LICENCE, terms_of

SOLD = "Larkspur Sells Valve Patents\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. has sold its valve patents to Corwen Medical, Inc. "
MILLION = 1_000_000


@pytest.mark.parametrize(
    ("text", "kind", "least", "most"),
    [
        (LICENCE + "Corwen paid an upfront fee of $2 million for the rights.", TermType.UPFRONT_PAYMENT, 2, 2),
        (LICENCE + "Corwen will pay Larkspur $3 million a year.", TermType.LICENSE_FEE, 3, 3),
        (LICENCE + "Corwen will sponsor research at Larkspur in the amount of $5 million.", TermType.RESEARCH_FUNDING, 5, 5),
        (LICENCE + "Corwen may pay up to $15 million if annual net sales reach certain levels.", TermType.SALES_MILESTONES, 0, 15),
        (AMENDED + "Corwen will pay Larkspur $2 million upon signing the amendment.", TermType.AMENDMENT_FEE, 2, 2),
        (AMENDED + "The remaining milestones are raised to a maximum of $41 million.", TermType.MILESTONE_PAYMENTS, 0, 41),
        (SOLD + "Corwen paid Larkspur $64 million in cash at closing.", TermType.PURCHASE_PRICE, 64, 64),
    ],
)  # fmt: skip
def test_the_occasion_names_the_sum(tmp_path: Path, text: str, kind: TermType, least: int, most: int) -> None:
    found = [(term.type, term.min, term.max) for term in terms_of(tmp_path, text)]
    assert found == [(kind, Decimal(least * MILLION), Decimal(most * MILLION))]


@pytest.mark.parametrize(
    "text",
    [
        LICENCE + "Corwen spends $3 million a year on its plant.",
        LICENCE + "Corwen has annual sales of $15 million.",
        LICENCE + "Corwen will fund all development.",
        AMENDED + "Corwen raised $41 million in May.",
        LICENCE + "Royalties from Corwen were $4 million in the year ended March 31, 2017.",
        LICENCE + "Its president receives a salary of $410,000 and options on 120,000 shares.",
        SOLD + "Corwen had $64 million in cash.",
    ],
)
def test_a_sum_of_another_occasion_is_none(tmp_path: Path, text: str) -> None:
    assert terms_of(tmp_path, text) == []


def test_a_part_of_a_fee_is_a_part_of_it(tmp_path: Path) -> None:
    text = LICENCE + "Corwen will pay license fees of $3 million, of which $1 million is due on signing and the rest in six installments."
    terms = terms_of(tmp_path, text)
    (whole,) = (term for term in terms if term.max == 3 * MILLION)
    assert [(term.max, term.part_of) for term in terms if term is not whole] == [(Decimal(MILLION), whole.id)]
    assert whole.part_of is None


def test_the_fee_for_an_exercised_option_is_contingent_no_more(tmp_path: Path) -> None:
    text = "Corwen Exercises Option to Larkspur Valve\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that Corwen Medical, Inc. has exercised its option to license its valve. Corwen will pay an option exercise fee of $5 million."
    assert [(term.type, term.contingency) for term in terms_of(tmp_path, text)] == [(TermType.OPTION_EXERCISE_FEE, Contingency.GUARANTEED)]


def test_a_fee_that_is_kept_secret_is_undisclosed(tmp_path: Path) -> None:
    (term,) = terms_of(tmp_path, LICENCE + "The license fee was not disclosed.")
    assert (term.type, term.state) == (TermType.LICENSE_FEE, "undisclosed")


@pytest.mark.parametrize("words", ["mid-single to low double digits", "low-single-digit to mid-teens", "mid-single digits to the low teens"])
def test_a_band_of_rates_is_read_from_its_beginning(tmp_path: Path, words: str) -> None:
    (term,) = terms_of(tmp_path, LICENCE + f"Corwen will pay royalties from {words} on net sales.")
    assert (term.type, term.rate) == (TermType.ROYALTY, words)
