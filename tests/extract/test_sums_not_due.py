"""Sums that were received so far, or were due and not paid, and sums of several payments together: each with what looks like it."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import TermType
from tests.extract.invented_release import ENDED, LICENCE, terms_of

MILLION = 1_000_000


@pytest.mark.parametrize(
    "text",
    [
        LICENCE + "To date Larkspur has received $61 million from Corwen in upfront and milestone payments.",
        LICENCE + "Since 2011 Corwen has paid Larkspur $9 million in license fees.",
        LICENCE + "Larkspur has now been paid $900,000 of the first milestone of $1,500,000.",
        LICENCE + "Under a separate engineering contract worth $2 million, Larkspur will supply services.",
        LICENCE + "Larkspur also has a separate agreement worth $3 million to train surgeons.",
        ENDED + "Corwen had failed to pay the guaranteed minimum royalty of $2.4 million that was due for 2017.",
        ENDED + "Corwen did not pay royalties of $310,000 due in January.",
        ENDED + "Corwen will not owe the remaining payments, among them a fee of $4.0 million and up to $36 million in milestones.",
        ENDED + "Larkspur will incur wind-down costs of approximately $0.8 million.",
        ENDED + "Corwen paid Larkspur $3.0 million in 2013 and issued shares valued at $1.5 million.",
        LICENCE + "Larkspur will pay a fee of $600,000 to its bankers.",
        LICENCE + "Larkspur had licensed the pump from its inventor for an upfront payment of $1 million.",
        LICENCE + "Corwen paid $2 million for the original option.",
        LICENCE + "Corwen, which bought Larkspur's heart business for $310 million, sells pumps.",
        LICENCE + "Corwen also agreed to buy Larkspur's unit Tarvin for $19 million.",
        ENDED + "Corwen paid an upfront payment of $4 million and sold pumps in six countries.",
        ENDED + "Milestone payments of up to $4 million will not become payable.",
        ENDED + "Fees of Corwen are in arrears, with royalties overdue of $3 million.",
    ],
)
def test_what_was_received_or_not_paid_is_no_term(tmp_path: Path, text: str) -> None:
    assert terms_of(tmp_path, text) == []


@pytest.mark.parametrize(
    ("words", "kind", "most"),
    [
        ("Corwen will pay an access fee of $3 million, of which $1 million has been received.", TermType.ACCESS_FEE, 3),
        ("Milestone payments of $4 million will not become payable until 2020.", TermType.MILESTONE_PAYMENTS, 4),
        ("If Corwen fails to pay the annual license fee of $2 million, Larkspur may take the rights back.", TermType.MAINTENANCE_FEE, 2),
        ("Larkspur will receive $45 million in upfront, equity and near-term payments.", TermType.HEADLINE_TOTAL, 45),
        ("Upfront and milestone payments worth up to $33 million are foreseen.", TermType.HEADLINE_TOTAL, 33),
        ("The license agreement is worth $12 million to Larkspur.", TermType.HEADLINE_TOTAL, 12),
        ("Larkspur will receive $10 million in near-term payments that are tied to a transfer.", TermType.MILESTONE_PAYMENTS, 10),
        ("Larkspur will receive $5 million in upfront payments.", TermType.UPFRONT_PAYMENT, 5),
    ],
)
def test_what_looks_like_it_is_one_term(tmp_path: Path, words: str, kind: TermType, most: int) -> None:
    assert [(term.type, term.max) for term in terms_of(tmp_path, LICENCE + words)] == [(kind, Decimal(most * MILLION))]


def test_parts_that_fall_due_are_terms(tmp_path: Path) -> None:
    terms = terms_of(tmp_path, LICENCE + "Corwen will pay a license fee of $4 million, of which $2 million is due on signing and $2 million in May.")
    assert {term.type for term in terms} == {TermType.LICENSE_FEE}
    assert len(terms) > 1


def test_royalties_to_come_stand_beside_a_sum_that_was_received(tmp_path: Path) -> None:
    words = "Larkspur has now received $31 million under the agreement and remains eligible for royalties of 6% of net sales."
    assert [(term.type, term.max) for term in terms_of(tmp_path, LICENCE + words)] == [(TermType.ROYALTY, None)]
