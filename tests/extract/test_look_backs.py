"""Amounts of sentences that look back: read as claims of the lowest grade; what is no payment of a partner is not."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import Claim, ClaimKind, Grade, Modality, TermReading, TermType
from reportgen.pipeline import gather

HEAD = (
    "Larkspur grants Tarvin a license\n\n"
    "DENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that it has granted Tarvin Group plc an exclusive license to its VQ-9 valve. "
)


def remembered(folder: Path, words: str) -> list[Claim]:
    """Return the terms that look back, read from a release that ends with these words."""
    file = folder / "release.txt"
    file.write_text(f"{HEAD}{words}\n", encoding="utf-8")
    claims = gather([file]).dossier.claims
    return [claim for claim in claims if claim.kind is ClaimKind.TERM and claim.modality is Modality.RETROSPECTIVE]


@pytest.mark.parametrize(
    ("words", "kind", "amount"),
    [
        ("In March 2011, Corwen Medical, Inc. paid Larkspur $4 million upfront under their license.", TermType.UPFRONT_PAYMENT, 4),
        ("In 2014, Larkspur received a milestone payment of $3 million from Corwen Medical, Inc.", TermType.MILESTONE_PAYMENT, 3),
        ("In May 2014 Corwen Medical, Inc. made an upfront payment of $6 million to Larkspur.", TermType.UPFRONT_PAYMENT, 6),
        (
            "In June 2012, Larkspur granted Corwen Medical, Inc. an exclusive license to its VQ-4 valve for an upfront payment of $2 million.",
            TermType.UPFRONT_PAYMENT, 2,
        ),
    ],
)  # fmt: skip
def test_an_amount_of_an_earlier_deal_is_remembered(tmp_path: Path, words: str, kind: TermType, amount: int) -> None:
    found = remembered(tmp_path, words)
    assert [(value.type, value.max) for claim in found if isinstance(value := claim.value, TermReading)] == [(kind, Decimal(amount * 1_000_000))]
    assert [claim.grade for claim in found] == [Grade.D]


@pytest.mark.parametrize(
    "words",
    [
        "In 2011, Corwen Medical, Inc. had sales of $4 million.",
        "In 2011, Corwen Medical, Inc. paid $4 million for its headquarters in Boulder.",
        "In 2011, Larkspur received a total of $4 million in upfront and milestone payments from Corwen Medical, Inc.",
        "Since 2011, Larkspur has received $9 million in milestone payments from Corwen Medical, Inc. to date.",
        "In 2011, Larkspur received upfront payments of $4 million from Corwen Medical, Inc. and Osk Valves Ltd.",
        "In 2011, the valve market was worth $4 billion, and makers paid royalties of $90 million.",
    ],
)
def test_what_is_no_single_payment_of_one_partner_is_not(tmp_path: Path, words: str) -> None:
    assert remembered(tmp_path, words) == []
