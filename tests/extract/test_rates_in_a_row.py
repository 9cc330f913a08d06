"""Royalties of several rates, each for a step of sales, a time or a kind of product; beside rates of other things."""

from pathlib import Path

import pytest

from reportgen.model import TermType
from tests.extract.test_sums_told_together import FROM_COLLEGE, LICENSED, terms_of


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("The royalty is 6% of net sales up to $50 million in a calendar year and 9% of net sales beyond that amount.", ["6%", "9%"]),
        ("The Company pays royalties of 3% during the first two years and 1.5% after that.", ["3%", "1.5%"]),
        ("Royalties are 10% on the first €5 million of net sales, 12% on the next €5 million and 15% on everything more.", ["10%", "12%", "15%"]),
        ("The royalty is 5% of receipts from console games, 7% from games for phones and 12% from online play.", ["5%", "7%", "12%"]),
        ("The royalty rate is 4% where a patent is in force and 2% where there is none.", ["4%", "2%"]),
        ("Corwen will pay a royalty of 7% of net sales until the patents expire, thereafter 3%.", ["7%", "3%"]),
        ("Corwen pays royalties of 8% on annual net sales below $300 million, 11% on the part between $300 million and $800 million, and 14% on the part above $800 million.", ["8%", "11%", "14%"]),
    ],
)  # fmt: skip
def test_each_rate_is_a_royalty_and_no_level_of_sales_is_a_sum(tmp_path: Path, text: str, rates: list[str]) -> None:
    terms = terms_of(tmp_path, LICENSED + text)
    found = [(term.type, rate, term.max) for term in terms for rate in ([tier.rate for tier in term.tiers] or [str(term.rate)])]
    assert sorted(found, key=str) == sorted([(TermType.ROYALTY, rate, None) for rate in rates], key=str)


@pytest.mark.parametrize(
    "text",
    [
        "The Company pays a royalty of 5% of net sales, and the University owns 12% of the Company's shares.",
        "The Company pays a royalty of 5% of net sales, and interest of 9% on late payments.",
        "The Company pays a royalty of 5% of net sales, of which not more than 50% may be set off.",
        "The Company pays a royalty of 5% of net sales and 20% of the costs of the patents.",
    ],
)
def test_a_rate_of_something_else_is_no_royalty(tmp_path: Path, text: str) -> None:
    assert [term.rate for term in terms_of(tmp_path, FROM_COLLEGE + text) if term.type is TermType.ROYALTY] == ["5%"]


def test_what_is_paid_until_a_total_is_reached_has_no_total(tmp_path: Path) -> None:
    terms = terms_of(tmp_path, LICENSED + "Corwen will pay the Company a royalty of 3% on sales until a total of $4.0 million has been paid.")
    assert [(term.type, term.rate, term.max) for term in terms] == [(TermType.ROYALTY, "3%", None)]
