"""For what one sum is due: the deal, each product, a year; and sums that are fixed, cumulative or the worth of shares."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import Contingency, TermType, Unit
from tests.extract.invented_release import AMENDED, LICENCE, terms_of


@pytest.mark.parametrize(
    ("sentence", "unit"),
    [
        ("Corwen will pay $5 million upfront and royalties on each product sold.", Unit.DEAL),
        ("Corwen will pay an upfront fee of $5 million, and a minimum of 10 staff will be trained every year.", Unit.DEAL),
        ("For each licensed product, Larkspur is eligible for milestone payments of up to $40 million.", Unit.PRODUCT),
        ("For every program, Corwen will pay a license fee of $2 million.", Unit.PROGRAM),
        ("Larkspur is eligible for milestone payments of up to $40 million per target.", Unit.TARGET),
        ("Corwen will pay a minimum royalty of $50,000 for 2021.", Unit.YEAR),
        ("For each of 2019 and 2020 the minimum royalty is $1.5 million.", Unit.YEAR),
        ("Corwen will pay an annual license fee of $50,000.", Unit.YEAR),
        ("Corwen will pay at least $500,000 in royalties each year.", Unit.YEAR),
        ("Larkspur may receive up to $40 million in milestone payments with respect to each licensed product.", Unit.PRODUCT),
        ("Corwen will pay a royalty of $2.50 per valve unit.", Unit.UNIT),
        ("Larkspur may receive up to $30 million in milestone payments based on annual net sales.", Unit.DEAL),
    ],
)
def test_the_words_beside_a_sum_say_what_it_is_for(tmp_path: Path, sentence: str, unit: Unit) -> None:
    assert {term.unit for term in terms_of(tmp_path, LICENCE + sentence) if term.min is not None} == {unit}


def test_fixed_royalties_are_committed(tmp_path: Path) -> None:
    (term,) = terms_of(tmp_path, LICENCE + "Corwen will make fixed royalty payments of at least $120 million over eight years.")
    assert (term.type, term.contingency) == (TermType.ROYALTY, Contingency.COMMITTED)


def test_a_fixed_rate_commits_to_nothing(tmp_path: Path) -> None:
    (term,) = terms_of(tmp_path, LICENCE + "Corwen will pay a royalty at a fixed rate of $2 per valve unit.")
    assert term.contingency is Contingency.CONTINGENT


def test_the_base_of_a_changed_rate_ends_before_the_rate(tmp_path: Path) -> None:
    (term,) = terms_of(tmp_path, AMENDED + "The amendment reduces the royalty on net sales of licensed valves from 6% to 4.5%.")
    assert (term.base, term.rate) == ("net sales of licensed valves", "4.5%")


REACHED = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. announced today that its licensee Corwen Medical, Inc. has dosed the first patient in a trial of its valve, which triggers a milestone payment of $2 million to Larkspur. "


@pytest.mark.parametrize("sentence", ["Larkspur has now received $31 million under the agreement.", "Larkspur has so far been paid more than $31 million in milestones under the license."])
def test_all_that_an_agreement_has_brought_is_no_payment(tmp_path: Path, sentence: str) -> None:
    assert [term.min for term in terms_of(tmp_path, REACHED + sentence)] == [Decimal(2_000_000)]


def test_a_payment_that_has_now_come_is_one(tmp_path: Path) -> None:
    text = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. has now received a milestone payment of $31 million under the license agreement with Corwen Medical, Inc. for its valve."
    assert Decimal(31_000_000) in [term.min for term in terms_of(tmp_path, text)]


def test_what_shares_are_worth_is_no_payment_in_cash(tmp_path: Path) -> None:
    found = {(t.type, t.min) for t in terms_of(tmp_path, LICENCE + "Larkspur will receive units of Corwen worth about $15 million at closing.")}
    assert found == {(TermType.EQUITY_PURCHASE, Decimal(15_000_000))}


def test_cash_beside_shares_is_paid_upfront(tmp_path: Path) -> None:
    found = {(t.type, t.min) for t in terms_of(tmp_path, LICENCE + "Larkspur will receive 200,000 shares of Corwen and an upfront payment of $15 million.")}
    assert (TermType.UPFRONT_PAYMENT, Decimal(15_000_000)) in found


def test_the_option_fee_that_an_exercise_triggers_is_the_one_for_it(tmp_path: Path) -> None:
    text = "Corwen Exercises Option on Valve\n- Exercise triggers $35 million option fee -\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. said that Corwen Medical, Inc. has exercised its option to license the valve."
    assert [(term.type, term.max) for term in terms_of(tmp_path, text)] == [(TermType.OPTION_EXERCISE_FEE, Decimal(35_000_000))]
