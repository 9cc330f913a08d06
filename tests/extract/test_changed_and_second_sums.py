"""Sums and rates that change, rise, or are paid for an extension, a supply or a plant: each with what looks like it."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import Contingency, TermType
from tests.extract.invented_release import AMENDED, LICENCE, read, terms_of

OPTION = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. has granted Corwen Medical, Inc. an option to license its valve. "
ENDED = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. and Corwen Medical, Inc. have agreed to end their license agreement of 2010. As a result Larkspur has regained worldwide rights to its valve. "


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        (AMENDED + "The amendment lowers the running royalty from 6% to 2.5% of net sales.", ["2.5%"]),
        (AMENDED + "The royalty on parts was raised from 1% to 2%.", ["2%"]),
        (LICENCE + "Corwen will pay royalties that rise from 5% to 8% of net sales.", ["5% to 8%"]),
        (LICENCE + "Corwen will pay a royalty of 4.5% on sales in Asia and 2% elsewhere.", ["4.5%", "2%"]),
        (LICENCE + "Corwen will pay a royalty of 4% on sales. Its valves had 30% of the market and 5% of sales.", ["4%"]),
    ],
)
def test_the_rate_in_force_is_read(tmp_path: Path, text: str, rates: list[str]) -> None:
    assert [term.rate for term in terms_of(tmp_path, text) if term.type is TermType.ROYALTY] == rates


@pytest.mark.parametrize(
    ("text", "kind", "least", "most"),
    [
        (LICENCE + "Corwen pays annual maintenance fees that begin at $15,000 in 2019 and rise to $60,000 in 2024.", TermType.MAINTENANCE_FEE, 15_000, 60_000),
        (LICENCE + "Larkspur supplies the valve at $0.55 per piece.", TermType.SUPPLY_PRICE, "0.55", "0.55"),
        (LICENCE + "For each plant it will owe a fee of $150 per ton of daily capacity.", TermType.LICENSE_FEE, 150, 150),
        (LICENCE + "The license includes a minimum guarantee of $4,500,000, payable in eight installments.", TermType.OTHER, 4_500_000, 4_500_000),
        (OPTION + "Corwen will pay $300,000 if it extends the option by a season.", TermType.EXTENSION_FEE, 300_000, 300_000),
        (OPTION + "If it prolongs the option, Corwen will owe $400,000.", TermType.EXTENSION_FEE, 400_000, 400_000),
        (AMENDED + "In exchange, Corwen will pay Larkspur $3,200,000 in cash and grant a seat on its board.", TermType.AMENDMENT_FEE, 3_200_000, 3_200_000),
        (AMENDED + "It makes the license perpetual and fully paid. In return, Corwen has paid Larkspur $7,500,000 in cash.", TermType.BUYOUT, 7_500_000, 7_500_000),
        (ENDED + "Larkspur is paying Corwen $2.2 million for the return of the rights.", TermType.TERMINATION_PAYMENT, 2_200_000, 2_200_000),
    ],
)  # fmt: skip
def test_a_sum_is_read_by_what_it_is_paid_for(tmp_path: Path, text: str, kind: TermType, least: int | str, most: int | str) -> None:
    assert [(term.type, term.min, term.max) for term in terms_of(tmp_path, text)] == [(kind, Decimal(least), Decimal(most))]


@pytest.mark.parametrize(
    "words",
    [
        "Corwen sold shares at $0.55 per share.",
        "Its sales began at $15,000 in 2010 and rose to $60,000 in 2014.",
        "Its plant cost $150 per ton of daily capacity.",
        "A guaranteed minimum purchase of $4,500,000 was met in 2017.",
        "Larkspur sold stock at the market price.",
    ],
)
def test_what_looks_like_it_is_no_term(tmp_path: Path, words: str) -> None:
    assert terms_of(tmp_path, LICENCE + words) == []


def test_shares_beside_a_sum_leave_it_what_it_is(tmp_path: Path) -> None:
    text = AMENDED + "In exchange, Corwen will pay Larkspur $3.2 million in cash and issue 100,000 shares of common stock."
    assert {term.type for term in terms_of(tmp_path, text)} == {TermType.AMENDMENT_FEE, TermType.EQUITY_PURCHASE}


def test_the_fee_for_a_possible_extension_is_contingent(tmp_path: Path) -> None:
    (term,) = terms_of(tmp_path, OPTION + "Corwen will pay $300,000 if it extends the option by a season.")
    assert term.contingency is Contingency.CONTINGENT


def test_who_receives_a_licence_against_a_fee_pays_it(tmp_path: Path) -> None:
    dossier = read(tmp_path, OPTION + "Should it exercise the option, Corwen will receive a worldwide license against an exercise fee of $2 million.")
    names = {party.id: party.name for party in dossier.parties}
    fees = [term for deal in dossier.deals for term in deal.terms if term.type is TermType.OPTION_EXERCISE_FEE]
    assert [names[str(fee.payer)] for fee in fees] == ["Corwen Medical, Inc."]


def test_money_that_flows_back_at_an_ending_turns_no_roles_round(tmp_path: Path) -> None:
    dossier = read(tmp_path, ENDED + "Larkspur will pay Corwen $1.5 million. Corwen will receive a royalty of 3% on sales.")
    names = {party.id: party.name for party in dossier.parties}
    assert [names[party] for deal in dossier.deals for party in deal.licensor] == ["Larkspur Devices, Inc."]
