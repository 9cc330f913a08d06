"""Payments that are named by what they are for: each phrase beside one that only sounds like it."""

from pathlib import Path

import pytest

from reportgen.model import TermType
from tests.extract.test_sums_told_together import FROM_COLLEGE, LICENSED, sums_of, terms_of

BUYOUT, EXERCISE, FEE, BACK = TermType.BUYOUT, TermType.OPTION_EXERCISE_FEE, TermType.LICENSE_FEE, TermType.REIMBURSEMENT


@pytest.mark.parametrize(
    ("text", "kind", "amount"),
    [
        ("Corwen may at any time after 2015 replace all future royalties by a single payment of $6.0 million.", BUYOUT, 6000000),
        ("Corwen has the right to redeem its royalty obligation against payment of $25 million.", BUYOUT, 25000000),
        ("In place of further royalties Corwen may pay a lump sum of $4.0 million.", BUYOUT, 4000000),
        ("Corwen has an option to add Asia to its territory against payment of $700,000.", EXERCISE, 700000),
        ("If Corwen nominates a second field it pays a further fee of $120,000.", EXERCISE, 120000),
        ("The license carries a fee of $3.2 million, fixed by the number of scanners.", FEE, 3200000),
        ("If Corwen adds a plant, it pays a further fee of $400,000 for each.", FEE, 400000),
        ("The price of the license is $850,000.", FEE, 850000),
        ("Corwen must repay the Company, in six monthly installments, $64,500 of patent costs.", BACK, 64500),
        ("Corwen bears the costs of the study under an agreed budget of $2.5 million.", TermType.RESEARCH_FUNDING, 2500000),
        ("The Company sells the lamps at a transfer price equal to 48% of the sales of Corwen, but never below $410 a unit.", TermType.SUPPLY_PRICE, 410),
    ],
)  # fmt: skip
def test_a_sum_is_what_its_phrase_says(tmp_path: Path, text: str, kind: TermType, amount: float) -> None:
    assert sums_of(tmp_path, LICENSED + text) == [(kind, amount)]


@pytest.mark.parametrize(
    "text",
    [
        "Corwen will replace all lamps of the plant by a single purchase of $6.0 million.",
        "Corwen has an option to add a building to its lease at a rent of $700,000.",
        "The film on the scanner was made under a budget of $2.5 million.",
        "The bank must repay $64,500 to its depositors.",
        "The milestones total up to $80.0 million and no longer $120.0 million, as compared with $120.0 million before.",
    ],
)
def test_what_only_sounds_like_a_payment_is_none(tmp_path: Path, text: str) -> None:
    assert [amount for _, amount in sums_of(tmp_path, LICENSED + text) if amount] == []


@pytest.mark.parametrize(
    "text",
    [
        "The Company must give the University 25% of whatever it receives from sublicensees.",
        "The University gets one fifth of the Company's sublicense revenue.",
        "The Company pays to the University 15% of amounts received from sublicensees.",
        "Thirty percent (30%) of what its sublicensees pay goes to the University.",
        "Of all that it takes in from sublicenses the Company has to pass 40% on to the University.",
    ],
)
def test_a_share_of_what_sublicensees_pay_is_read(tmp_path: Path, text: str) -> None:
    assert [term.type for term in terms_of(tmp_path, FROM_COLLEGE + text)] == [TermType.SUBLICENSE_INCOME]


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("From 2002 the Company bears 40% and the University 60% of the costs of development.", 1),
        ("Development costs are borne 65% by the University and 35% by the Company.", 1),
        ("If an error exceeds 5% the University bears the costs of the audit.", 0),
    ],
)
def test_a_share_of_costs_is_read(tmp_path: Path, text: str, rates: int) -> None:
    assert [term.type for term in terms_of(tmp_path, FROM_COLLEGE + text)] == [TermType.COST_SHARE] * rates
