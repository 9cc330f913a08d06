"""Sums for goods and for shares sold to others, each with the payment that looks like it."""

import pytest

from reportgen.extract.no_terms.sums_of_goods import is_sum_of_goods
from reportgen.model import TermType
from reportgen.scan.money import amounts

UPFRONT, SHARES, PRICE = TermType.UPFRONT_PAYMENT, TermType.EQUITY_PURCHASE, TermType.PURCHASE_PRICE


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (UPFRONT, "Corwen has to buy at least €3 million of tests over two years."),
        (UPFRONT, "It will order up to $2 million worth of pumps."),
        (UPFRONT, "Corwen must purchase scanners worth at least $6 million."),
        (PRICE, "The valve is sold at a list price of $3,500."),
        (SHARES, "It will pay from the proceeds of its sale of 3,400,000 shares at $4.00 per share."),
    ],
)
def test_what_goods_and_an_issue_of_shares_cost_is_no_payment_for_rights(kind: TermType, text: str) -> None:
    assert [is_sum_of_goods(text, kind, amount) for amount in amounts(text)] == [True]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (SHARES, "Corwen has to buy at least $3 million of shares of Larkspur."),
        (UPFRONT, "Corwen will buy the license for $2 million of cash."),
        (UPFRONT, "Corwen will buy the rights worth $2 million."),
        (PRICE, "Corwen sold the valve at a purchase price of $3,500,000."),
        (UPFRONT, "The proceeds are an upfront payment of $4 million."),
    ],
)
def test_a_payment_in_like_words_is_one(kind: TermType, text: str) -> None:
    assert [is_sum_of_goods(text, kind, amount) for amount in amounts(text)] == [False]
