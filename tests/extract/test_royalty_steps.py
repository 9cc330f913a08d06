"""Royalties whose rates change with sales: one term with tiers, in whichever order rate and sales stand; beside what looks like steps."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import SetAsideClass, Term, TermType
from reportgen.pipeline import gather
from tests.extract.test_sums_told_together import LICENSED, terms_of

MILLION = 1_000_000
Tiers = list[tuple[str, int | None, int | None]]


def royalties(folder: Path, text: str) -> list[Term]:
    return [term for term in terms_of(folder, LICENSED + text) if term.type is TermType.ROYALTY]


def steps(term: Term) -> Tiers:
    return [
        (tier.rate, None if tier.from_ is None else int(tier.from_ / MILLION), None if tier.to is None else int(tier.to / MILLION))
        for tier in term.tiers
    ]


@pytest.mark.parametrize(
    ("text", "rate", "tiers"),
    [
        ("Corwen will pay the Company royalties of 8% of net sales up to $100 million, 10% between $100 and $250 million and 12% above.", "8% to 12%", [("8%", 0, 100), ("10%", 100, 250), ("12%", 250, None)]),
        ("The royalty is 6% of net sales up to $50 million in a calendar year and 9% of net sales beyond that amount.", "6% to 9%", [("6%", 0, 50), ("9%", 50, None)]),
        ("Corwen pays royalties of 8% on annual net sales below $300 million, 11% on the part between $300 million and $800 million, and 14% on the part above $800 million.", "8% to 14%", [("8%", 0, 300), ("11%", 300, 800), ("14%", 800, None)]),
        ("Corwen will pay royalties at 14% of net sales less than or equal to $250 million, 16% of net sales greater than $250 million but less than or equal to $500 million, and 18% of net sales exceeding $500 million.", "14% to 18%", [("14%", 0, 250), ("16%", 250, 500), ("18%", 500, None)]),
        ("Corwen pays on annual net sales up to $50 million a royalty of 5%, on annual net sales from $50 million to $100 million a royalty of 7% and on annual net sales above $100 million a royalty of 9%.", "5% to 9%", [("5%", 0, 50), ("7%", 50, 100), ("9%", 100, None)]),
        ("Corwen will pay royalties of mid-single digits rising to low teens above $1 billion in net sales.", "mid-single digits to low teens", [("mid-single digits", 0, 1000), ("low teens", 1000, None)]),
        ("The royalty rates are:\nAnnual net sales | Royalty rate\nUp to $10 million | 4%\n$10 million to $50 million | 6%\nOver $50 million | 8%\n", "4% to 8%", [("4%", 0, 10), ("6%", 10, 50), ("8%", 50, None)]),
    ],
)  # fmt: skip
def test_the_steps_of_a_royalty_are_one_term(tmp_path: Path, text: str, rate: str, tiers: Tiers) -> None:
    (term,) = royalties(tmp_path, text)
    assert (term.rate, term.min, term.max, steps(term)) == (rate, None, None, tiers)


def test_a_bound_that_only_follows_is_marked(tmp_path: Path) -> None:
    (term,) = royalties(tmp_path, "Royalties are 10% on the first €5 million of net sales, 12% on the next €5 million and 15% on everything more.")
    assert steps(term) == [("10%", 0, 5), ("12%", 5, 10), ("15%", 10, None)]
    assert [tier.is_computed for tier in term.tiers] == [False, True, False]
    assert (term.rate_min, term.rate_max, {tier.currency for tier in term.tiers}) == (Decimal(10), Decimal(15), {"EUR"})


def test_a_bound_that_the_next_step_states_is_not_computed(tmp_path: Path) -> None:
    (term,) = royalties(tmp_path, "Royalties are 10% on the first €5 million of net sales, 12% on the next €5 million and 15% on net sales above €10 million.")
    assert (steps(term), any(tier.is_computed for tier in term.tiers)) == ([("10%", 0, 5), ("12%", 5, 10), ("15%", 10, None)], False)


def test_each_tier_rests_on_words_of_its_own(tmp_path: Path) -> None:
    (term,) = royalties(tmp_path, "Corwen will pay royalties of 8% on net sales up to $100 million and 10% on net sales above $100 million.")
    claims = [claim for claim in gather([tmp_path / "report.txt"]).dossier.claims if claim.id in term.claims]
    words = sorted(claim.quote[claim.value_start - claim.start : claim.value_end - claim.start] for claim in claims)
    assert words == ["and 10%", "royalties of 8%"]


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("Corwen will pay royalties of 3% of net sales during the first two years and 1.5% after that.", ["3%", "1.5%"]),
        ("Corwen will pay royalties of 5% of net sales in Europe and 3% of net sales in Asia.", ["5%", "3%"]),
        ("Corwen will pay a royalty of 5% of net sales, up to a maximum of $2 million a year.", ["5%"]),
        ("Corwen will pay a royalty of 3% of net sales above $50 million.", ["3%"]),
        ("Corwen will pay royalties on net sales from the mid-single digits to the low teens.", ["mid-single digits to the low teens"]),
        ("Corwen will pay a royalty of 4% of net sales up to $20 million and 5% of net sales above $30 million.", ["4%", "5%"]),
        ("Corwen will pay a royalty of 5% of net sales and, after it has paid $10 million, 2% of net sales.", ["5%", "2%"]),
    ],
)
def test_other_rates_have_no_tiers(tmp_path: Path, text: str, rates: list[str]) -> None:
    terms = royalties(tmp_path, text)
    assert [(term.rate, term.tiers) for term in terms] == [(rate, ()) for rate in rates]


def test_what_is_paid_besides_is_no_step(tmp_path: Path) -> None:
    text = "Corwen will pay a royalty of 8% on net sales up to $100 million and 10% on net sales above $100 million, and milestone payments of up to $30 million."
    terms = terms_of(tmp_path, LICENSED + text)
    assert [(term.type, term.max, len(term.tiers)) for term in terms] == [(TermType.ROYALTY, None, 2), (TermType.MILESTONE_PAYMENTS, Decimal(30 * MILLION), 0)]


def test_levels_of_sales_are_held_by_their_tiers_or_set_aside_as_thresholds(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text(LICENSED + "Corwen will pay royalties of 8% on net sales up to $100 million and 10% on net sales above $100 million.\n", encoding="utf-8")
    assert gather([file]).dossier.set_aside == ()
    file.write_text(LICENSED + "Corwen will pay a royalty of 3% of net sales above $50 million.\n", encoding="utf-8")
    assert [number.set_aside_class for number in gather([file]).dossier.set_aside] == [SetAsideClass.THRESHOLD]
