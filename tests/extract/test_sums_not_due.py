"""Sums that were received so far, or were due and not paid, and sums of several payments together: each with what looks like it."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import Standing, Term, TermType
from reportgen.pipeline import gather

LICENCE = "Larkspur Licenses Valve to Corwen\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that it has licensed its valve to Corwen Medical, Inc. "
ENDED = "Larkspur Ends License of Corwen\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that it has terminated its license agreement with Corwen Medical, Inc. "
MILLION = 1_000_000


def terms_of(folder: Path, text: str) -> list[Term]:
    file = folder / "release.txt"
    file.write_text(f"{text}\n", encoding="utf-8")
    dossier = gather([file]).dossier
    told = [event for event in dossier.events if event.standing is Standing.NEWS]
    return [term for deal in dossier.deals for term in deal.terms] + [term for event in told for term in event.terms]


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
        ENDED + "Fees of Corwen are in arrears, with royalties overdue of $3 million.",
    ],
)
def test_what_was_received_or_not_paid_is_no_term(tmp_path: Path, text: str) -> None:
    assert terms_of(tmp_path, text) == []


@pytest.mark.parametrize(
    ("words", "kind", "most"),
    [
        ("Corwen will pay an access fee of $3 million, of which $1 million has been received.", TermType.ACCESS_FEE, 3),
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
