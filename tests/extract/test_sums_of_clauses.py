"""Rates, shares and sums that a sentence gives beside others, each read with its own."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import Contingency, TermType
from tests.extract.invented_release import AMENDED, ENDED, LICENCE, read, terms_of


def test_a_royalty_that_rises_with_an_amendment_has_its_new_rate(tmp_path: Path) -> None:
    [royalty] = terms_of(tmp_path, AMENDED + "The royalty payable by Corwen on net sales of valves rises from 4% to 6%.")
    assert (royalty.rate, royalty.base) == ("6%", "net sales of valves")


def test_a_royalty_that_rises_with_sales_has_both_rates(tmp_path: Path) -> None:
    [royalty] = terms_of(tmp_path, LICENCE + "Corwen will pay a royalty on net sales of valves that rises from 4% to 6%.")
    assert royalty.rate == "4% to 6%"


def test_a_purchase_of_shares_does_not_hang_on_what_may_be_required_later(tmp_path: Path) -> None:
    text = LICENCE + "Corwen will purchase 500,000 shares of Larkspur stock for $6.5 million, and Larkspur may require Corwen to buy up to $8 million of additional stock."
    first, second = [term for term in terms_of(tmp_path, text) if term.type is TermType.EQUITY_PURCHASE]
    assert (first.rate, first.contingency) == ("500,000 shares", Contingency.GUARANTEED)
    assert (second.rate, second.contingency) == (None, Contingency.CONTINGENT)


def test_half_of_the_profits_beside_a_sum_is_not_that_sum(tmp_path: Path) -> None:
    shares = [term for term in terms_of(tmp_path, LICENCE + "Larkspur will get $1.1 million over two years and half of the profits.") if term.type is TermType.PROFIT_SHARE]
    assert [(share.rate, share.max) for share in shares] == [("half", None)]


def test_points_under_key_terms_are_payments_and_under_highlights_none(tmp_path: Path) -> None:
    points = "\n\n* Upfront payment of $25 million\n* $10 million upon first patient dosed in China\n"
    listed = terms_of(tmp_path, LICENCE + "\n\n**Key terms**" + points)
    assert [term.max for term in listed] == [25_000_000, 10_000_000]
    assert 10_000_000 not in [term.max for term in terms_of(tmp_path, LICENCE + "\n\n**Highlights**" + points)]


def test_no_sum_is_the_subject_of_a_licence(tmp_path: Path) -> None:
    text = "DENVER, May 11, 2018 -- Larkspur, Inc. announced license agreements for LK-10. Corwen AG obtains rights in Japan and will pay $5 million. Tarvin AG obtains rights in Italy and will pay EUR 8 million upfront and up to EUR 60 million in milestones."
    assert all("million" not in (deal.subject or "") for deal in read(tmp_path, text).deals)


def test_a_field_ends_where_the_territory_begins(tmp_path: Path) -> None:
    text = "DENVER, May 11, 2018 -- Larkspur, Inc. granted Corwen AG an exclusive license to make and sell LK-9 for the topical treatment of acne throughout the world, other than Japan."
    [deal] = read(tmp_path, text).deals
    assert deal.field_of_use == "for the topical treatment of acne"
    assert deal.types == ("license",)


def test_what_each_of_several_milestones_is_worth_is_exact(tmp_path: Path) -> None:
    [each] = terms_of(tmp_path, LICENCE + "Larkspur is eligible for two further milestones of $5 million each.")
    assert (each.min, each.max) == (Decimal(5_000_000), Decimal(5_000_000))


def test_a_milestone_that_may_come_is_a_most(tmp_path: Path) -> None:
    [most] = terms_of(tmp_path, LICENCE + "Larkspur could receive further milestones of $5 million.")
    assert (most.min, most.max) == (Decimal(0), Decimal(5_000_000))


@pytest.mark.parametrize(
    "words",
    [
        "Larkspur is eligible for further milestones of $5 million.",
        "Larkspur will be eligible to receive an additional $5 million upon approval by the FDA.",
        "Larkspur may receive milestone payments of $5 million.",
    ],
)
def test_what_a_side_is_eligible_for_is_as_exact_as_it_is_told(tmp_path: Path, words: str) -> None:
    [told] = terms_of(tmp_path, LICENCE + words)
    assert (told.min, told.max) == (Decimal(5_000_000), Decimal(5_000_000))


def test_what_is_kept_at_an_ending_was_paid_before(tmp_path: Path) -> None:
    assert not any(term.max == 15_000_000 for term in terms_of(tmp_path, ENDED + "Larkspur keeps the $15.0 million upfront payment that it received."))
