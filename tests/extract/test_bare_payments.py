"""Sums that a party pays without a noun that says what for; beside each, sums that are paid for something else."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import TermType
from tests.extract.invented_release import AMENDED, ENDED, LICENCE, terms_of

MILLION = 1_000_000


@pytest.mark.parametrize(
    ("lead", "words", "wanted"),
    [
        (LICENCE, "Corwen will make a one-time, non-refundable payment to Larkspur of $2 million.", (TermType.UPFRONT_PAYMENT, 2)),
        (LICENCE, "Corwen is obliged to remit to Larkspur the amount of $2 million within thirty (30) days of the effective date.", (TermType.UPFRONT_PAYMENT, 2)),
        (LICENCE, "Larkspur will be paid by wire a further $3 million upon approval of the valve in Japan.", (TermType.MILESTONE_PAYMENTS, 3)),
        (LICENCE, "Corwen will pay Larkspur $2 million in the first quarter.", (TermType.LICENSE_FEE, 2)),
        (LICENCE, "Corwen shall pay Larkspur $2 million in consideration of the exclusive rights.", (TermType.LICENSE_FEE, 2)),
        (LICENCE, "For the 230 patents, Corwen will pay Larkspur $4 million in four installments.", (TermType.PURCHASE_PRICE, 4)),
        (LICENCE, "Under the settlement, Corwen will pay Larkspur $6 million.", (TermType.OTHER, 6)),
        (AMENDED, "Corwen paid Larkspur a fee of $3 million.", (TermType.AMENDMENT_FEE, 3)),
        (AMENDED, "In lieu of the quarterly payments that are still outstanding, Corwen will pay Larkspur $28 million.", (TermType.LICENSE_FEE, 28)),
        (ENDED, "Larkspur will pay to Corwen $1 million in four equal monthly installments.", (TermType.TERMINATION_PAYMENT, 1)),
    ],
)
def test_what_is_paid_between_the_parties(tmp_path: Path, lead: str, words: str, wanted: tuple[TermType, int]) -> None:
    kind, millions = wanted
    assert [(t.type, t.max) for t in terms_of(tmp_path, lead + words) if t.max is not None] == [(kind, Decimal(millions * MILLION))]


@pytest.mark.parametrize(
    "words",
    [
        "Corwen will pay its advisers a fee of $2 million.",
        "Corwen paid $2 million in damages to Larkspur.",
        "Corwen will pay Larkspur $2 million for supplies of the valve.",
        "Corwen will pay Larkspur $412 for each valve.",
        "Corwen will pay Larkspur $2 million; what it owes for 2009 is yet to be settled.",
        "Larkspur has now received $9 million from Corwen.",
        "Corwen paid a user fee of $2 million with its application.",
        "The lender made an advance of $7 million to Larkspur.",
        "Corwen could have paid Larkspur $2 million.",
        "Larkspur loses the chance of a payment of $5 million.",
    ],
)
def test_what_is_paid_for_something_else(tmp_path: Path, words: str) -> None:
    assert [t for t in terms_of(tmp_path, LICENCE + words) if t.max is not None] == []


def test_a_payment_to_come_is_not_recalled_with_the_old_agreement_beside_it(tmp_path: Path) -> None:
    words = "Under the amendment, for the rights that it had under the License Agreement, Corwen will pay Larkspur a royalty of 5% and $2 million."
    assert [t.max for t in terms_of(tmp_path, AMENDED + words) if t.max is not None] == [Decimal(2 * MILLION)]
