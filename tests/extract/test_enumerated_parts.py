"""Parts of a sum, each with what it falls due with, and sums that are paid with the signing: each with what looks like it."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import Standing, Term, TermType
from reportgen.pipeline import gather

LICENCE = "Larkspur Licenses Valve to Corwen\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that it has licensed its valve to Corwen Medical, Inc. "
PROMOTED = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced a co-promotion agreement with Corwen Medical, Inc. for its valve. "
MILLION = 1_000_000
MILESTONES, SALES, UPFRONT = TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES, TermType.UPFRONT_PAYMENT


def sums(folder: Path, text: str) -> list[tuple[TermType, Decimal | None, Decimal | None]]:
    file = folder / "release.txt"
    file.write_text(f"{text}\n", encoding="utf-8")
    dossier = gather([file]).dossier
    told = [event for event in dossier.events if event.standing is Standing.NEWS]
    terms: list[Term] = [term for deal in dossier.deals for term in deal.terms] + [term for event in told for term in event.terms]
    return [(term.type, term.min, term.max) for term in terms]


def millions(*wanted: tuple[TermType, int, int]) -> list[tuple[TermType, Decimal | None, Decimal | None]]:
    return [(kind, Decimal(least * MILLION), Decimal(most * MILLION)) for kind, least, most in wanted]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            "Larkspur may receive further payments of up to $5 million in all: $2 million on approval by the FDA and $3 million in the first year in which sales exceed $20 million.",
            millions((MILESTONES, 0, 5), (MILESTONES, 2, 2), (SALES, 3, 3)),
        ),
        (
            "Corwen will pay a license fee of $3 million: $1 million at signing and $2 million in June 2019.",
            millions((TermType.LICENSE_FEE, 3, 3), (TermType.LICENSE_FEE, 1, 1), (TermType.LICENSE_FEE, 2, 2)),
        ),
        ("Corwen will pay a license fee of $3 million: its plant, one of three, cost $9 million.", millions((TermType.LICENSE_FEE, 3, 3))),
        ("Milestone payments total $90 million, of which $60 million relates to sales goals.", millions((MILESTONES, 90, 90), (SALES, 60, 60))),
        ("Corwen may pay up to $70 million in additional payments should annual net sales in Asia reach agreed levels.", millions((SALES, 0, 70))),
        ("Corwen will make one-time payments of up to $40 million in all if yearly U.S. sales reach two levels.", millions((SALES, 0, 40))),
        ("On signing, Larkspur receives a payment of $22 million.", millions((UPFRONT, 22, 22))),
        ("Corwen will pay Larkspur $22 million in three installments.", millions((TermType.LICENSE_FEE, 22, 22))),
    ],
)  # fmt: skip
def test_what_a_sum_falls_due_with_tells_what_it_is(tmp_path: Path, words: str, wanted: list[tuple[TermType, Decimal | None, Decimal | None]]) -> None:
    assert sorted(sums(tmp_path, LICENCE + words)) == sorted(wanted)


def test_a_condition_holds_for_the_sum_that_it_stands_beside(tmp_path: Path) -> None:
    text = PROMOTED + "Corwen will pay Larkspur $12 million within thirty days, and a further $8 million when the first patient is treated."
    assert sorted(sums(tmp_path, text)) == sorted(millions((UPFRONT, 12, 12), (MILESTONES, 8, 8)))
