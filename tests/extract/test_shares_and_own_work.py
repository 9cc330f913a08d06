"""Work that a party pays for itself, shares of what it takes in, and royalties that are no rate: each with what looks like it."""

from pathlib import Path

import pytest

from reportgen.model import EventType, Standing, TermType
from reportgen.pipeline import gather
from tests.extract.invented_release import AMENDED, LICENCE, terms_of

SETTLED = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. and Corwen Medical, Inc. have {words} and entered into a patent license agreement."


@pytest.mark.parametrize(
    ("words", "kind", "rate"),
    [
        ("Corwen will pay a share of 30% of the service fees that it charges hospitals.", TermType.ROYALTY, "30%"),
        ("Corwen will pay Larkspur 20% of the subscription fees it collects.", TermType.ROYALTY, "20%"),
        ("After that, 45% of the net advertising revenue from the valve films goes to Larkspur.", TermType.ROYALTY, "45%"),
        ("Larkspur will receive 40% of the net proceeds of each suit.", TermType.ROYALTY, "40%"),
        ("Larkspur may join in the costs in return for half of the U.S. profits.", TermType.PROFIT_SHARE, "half"),
        ("The costs of the trials will be shared equally.", TermType.COST_SHARE, "equally"),
        ("Corwen will bear promotion costs in the same proportion.", TermType.COST_SHARE, None),
        ("Corwen will fund Larkspur's research on a second valve.", TermType.RESEARCH_FUNDING, None),
        ("Corwen will fund $600,000 of work at Larkspur.", TermType.RESEARCH_FUNDING, None),
    ],
)
def test_a_share_is_read(tmp_path: Path, words: str, kind: TermType, rate: str | None) -> None:
    assert [(term.type, term.rate) for term in terms_of(tmp_path, LICENCE + words)] == [(kind, rate)]


@pytest.mark.parametrize(
    "words",
    [
        "Corwen will fund and carry out all trials in Japan.",
        "Corwen will fund its own development program.",
        "Larkspur may elect to co-fund one program.",
        "Corwen will bear the cost of the trials and will share the data.",
        "Corwen charges hospitals 30% of the bill.",
        "Royalty revenue was $88 million in fiscal 2017, about 40 percent of total revenue.",
        "Royalties made up 22% of the revenue of Larkspur.",
        "Corwen will take over the royalty that Larkspur owes to Tarvin AG.",
    ],
)
def test_what_is_no_payment_between_the_parties_is_none(tmp_path: Path, words: str) -> None:
    assert terms_of(tmp_path, LICENCE + words) == []


@pytest.mark.parametrize(
    "words",
    [
        "The amendment ends Corwen's obligation to pay a royalty of 3% on sales.",
        "Corwen did not pay royalties that were due in January.",
    ],
)
def test_a_royalty_that_ends_or_was_not_paid_is_no_term(tmp_path: Path, words: str) -> None:
    assert terms_of(tmp_path, AMENDED + words) == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("ended all litigation between them", EventType.AGREEMENT),
        ("ended the license agreement of 2011", EventType.TERMINATION),
    ],
)
def test_an_end_of_litigation_is_not_that_of_the_agreement(tmp_path: Path, words: str, kind: EventType) -> None:
    file = tmp_path / "release.txt"
    file.write_text(SETTLED.format(words=words) + "\n", encoding="utf-8")
    assert kind in [event.type for event in gather([file]).dossier.events if event.standing is Standing.NEWS]


def test_who_buys_down_a_royalty_on_patents_buys_no_patents(tmp_path: Path) -> None:
    file = tmp_path / "release.txt"
    title = "Larkspur Amends License with Corwen, Buying Down Royalty on Valve Patents"
    file.write_text(f"{title}\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. and Corwen Medical, Inc. have amended their license agreement.\n", encoding="utf-8")
    assert [event.type for event in gather([file]).dossier.events] == [EventType.AMENDMENT]


def test_a_label_before_a_sum_is_no_second_payment(tmp_path: Path) -> None:
    (term,) = terms_of(tmp_path, LICENCE + "\n\n* Signing fee: Corwen pays a one-time access fee of $150,000\n")
    assert term.type is TermType.ACCESS_FEE
