"""What an ending spares its parties, what others did in other years, and mergers: each with the deed or sum that looks like it."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import EventType, State, TermType
from tests.extract.invented_release import ENDED, LICENCE, news, read, terms_of

REACHED = (
    "Larkspur Reaches Milestone\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that it has achieved a milestone under its license agreement "
    "with Corwen Medical, Inc., which triggers a payment of $2 million. The two began to work together in 2011. "
)
REPORT = "Larkspur Reports on its Business\n\nDENVER, December 11, 2018 -- Larkspur Devices, Inc. reported on its business today. "


@pytest.mark.parametrize(
    "text",
    [
        ENDED + "Corwen will not need to pay the sales milestone of $6 million that was foreseen for 2019.",
        ENDED + "Corwen does not have to make the milestone payment of $3 million.",
        ENDED + "Yearly maintenance fees of $20,000 and royalties that might have come to $4 million will no longer become payable.",
        ENDED + "The license fee of $1 million that Corwen paid at signing is not refundable.",
        ENDED + "Yearly maintenance fees of $20,000, and milestone payments of as much as $4.5 million, will no longer fall due.",
        ENDED + "The upfront payment of $1.5 million, which it made on signing, will not be refunded.",
    ],
)
def test_what_an_ending_spares_is_no_term(tmp_path: Path, text: str) -> None:
    assert terms_of(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "kind", "most"),
    [
        (LICENCE + "Corwen will pay an upfront fee of $2 million; all other terms remain unchanged.", TermType.UPFRONT_PAYMENT, 2),
        (ENDED + "Larkspur will pay Corwen a termination fee of $6 million.", TermType.TERMINATION_PAYMENT, 6),
        (LICENCE + "Corwen will not have to pay the annual license fee of $3 million until 2020.", TermType.MAINTENANCE_FEE, 3),
        (LICENCE + "The license fee of $1 million that Corwen pays at signing is not refundable.", TermType.LICENSE_FEE, 1),
        (LICENCE + "Corwen paid an upfront fee of $5 million, which is not refundable.", TermType.UPFRONT_PAYMENT, 5),
        (LICENCE + "The upfront payment of $2 million that Corwen made on signing is not refundable.", TermType.UPFRONT_PAYMENT, 2),
    ],
)
def test_what_is_paid_all_the_same_is_a_term(tmp_path: Path, text: str, kind: TermType, most: int) -> None:
    assert [(term.type, term.max) for term in terms_of(tmp_path, text)] == [(kind, Decimal(most * 1_000_000))]


@pytest.mark.parametrize(
    "words",
    [
        "Of each milestone payment Larkspur owes 6% to the University of Tarvin; it will now pay the University $90,000.",
        "The license requires royalties of 3% on net sales and milestone payments of up to $5 million; these terms remain unchanged.",
        "At that time Larkspur was paid $9 million upfront and became eligible for milestone payments of up to $70 million and for royalties of 4% on net sales.",
        "Back then Corwen agreed to milestone payments of up to $70 million and tiered royalties.",
    ],
)
def test_what_was_agreed_back_then_is_no_term_of_a_milestone(tmp_path: Path, words: str) -> None:
    assert {term.max for term in terms_of(tmp_path, REACHED + words)} <= {2_000_000, None}
    assert {term.type for term in terms_of(tmp_path, REACHED + words)} == {TermType.MILESTONE_PAYMENT}


def test_what_comes_in_place_of_what_is_spared_is_a_term(tmp_path: Path) -> None:
    text = "Larkspur Amends License\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. and Corwen Medical, Inc. have amended their license agreement. "
    words = "Corwen will no longer have to pay the annual fee of $2 million and instead pays a royalty of 4% on net sales."
    assert [(term.type, term.max, term.rate) for term in terms_of(tmp_path, text + words)] == [(TermType.ROYALTY, None, "4%")]


def test_a_university_that_is_a_party_is_paid(tmp_path: Path) -> None:
    text = "Larkspur Takes License\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that it has licensed a valve from the University of Tarvin. "
    terms = terms_of(tmp_path, text + "Larkspur will pay the University an upfront fee of $3 million.")
    assert [(term.type, term.max) for term in terms] == [(TermType.UPFRONT_PAYMENT, Decimal(3_000_000))]


def test_what_is_paid_at_a_time_to_come_is_a_term(tmp_path: Path) -> None:
    terms = terms_of(tmp_path, LICENCE + "The valve may be cleared in 2020. At that time Corwen will pay a milestone payment of $7 million.")
    assert [(term.type, term.max) for term in terms] == [(TermType.MILESTONE_PAYMENTS, Decimal(7_000_000))]


@pytest.mark.parametrize(
    "text",
    [
        REPORT + "In March Larkspur licensed its valve to Corwen Medical, Inc. for use in ships. In May it moved to Ohio.",
        REPORT + "In April, Larkspur granted Corwen Medical, Inc. a license to its valve.",
        REPORT + "In 2009 Tarvin Group plc had signed a license agreement with Corwen Medical, Inc. That agreement was later terminated, and Larkspur sued for damages.",
        "Larkspur Names Business Officer\n\nFormer Corwen Executive Signed Nine Licensing Deals\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced "
        "that Ada Moore has joined it. At Corwen she led the sale of pumps for $80 million and the license of a valve to Tarvin Group plc for $6 million upfront.",
        "Larkspur to Merge With Corwen\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. and Corwen Medical, Inc. today announced a definitive agreement under which "
        "Corwen will become a wholly owned subsidiary of Larkspur. Each share of Corwen will be exchanged for half a share of Larkspur. Together they will license "
        "valves to 90 hospitals. If it is terminated, Corwen must pay a termination fee of $7 million.",
    ],
)
def test_what_others_or_earlier_months_did_is_no_news(tmp_path: Path, text: str) -> None:
    assert news(read(tmp_path, text)) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (REPORT + "In November Larkspur licensed its valve to Corwen Medical, Inc. for use in ships.", EventType.AGREEMENT),
        (REPORT + "In January Larkspur will open a plant. Larkspur has licensed its valve to Corwen Medical, Inc. for use in ships.", EventType.AGREEMENT),
        (REPORT + "Its license agreement with Corwen Medical, Inc. was terminated on December 9, 2018.", EventType.TERMINATION),
        ("Former Rival Signs Licensing Deal With Larkspur\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. has licensed its valve to Corwen Medical, Inc.", EventType.AGREEMENT),
        (LICENCE + "Corwen is a wholly owned subsidiary of Tarvin Group plc.", EventType.AGREEMENT),
    ],
)
def test_what_is_new_is_news(tmp_path: Path, text: str, kind: EventType) -> None:
    assert news(read(tmp_path, text)) == [kind]


def test_a_licence_granted_back_returns_no_rights(tmp_path: Path) -> None:
    sold = "Larkspur Sells Patents to Corwen\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. has sold its patents on valves to Corwen Medical, Inc. "
    assert news(read(tmp_path, sold + "Corwen grants back to Larkspur an exclusive license under the patents for pumps.")) == [EventType.ASSIGNMENT]
    back = "Larkspur Regains Rights\n\nDENVER, May 11, 2018 -- Corwen Medical, Inc. has granted back to Larkspur Devices, Inc. all rights to its valve."
    assert news(read(tmp_path, back)) == [EventType.RIGHTS_RETURNED]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("During the Royalty Term Corwen owes royalties equal to 40% of its gross profit margin on sales.", [TermType.ROYALTY]),
        ("Corwen pays royalties of 4% on net sales, and the two companies share profits in Japan equally.", [TermType.PROFIT_SHARE, TermType.ROYALTY]),
        ("Corwen has to meet minimum purchase levels that add up to $9 million, and must make an upfront payment of $2 million.", [TermType.UPFRONT_PAYMENT]),
        ("Corwen pays an access fee of $2 million and further amounts totaling up to $30 million when certain regulatory milestones are attained.", [TermType.ACCESS_FEE, TermType.MILESTONE_PAYMENTS]),
        ("Corwen has committed to minimum purchases of $9 million and an upfront payment of $2 million.", [TermType.UPFRONT_PAYMENT]),
        ("The license may be renewed by Corwen for three years, subject to minimum sales.", []),
        ("Corwen pays $3 million upfront, creditable against the first milestone payment.", [TermType.UPFRONT_PAYMENT]),
    ],
)
def test_what_a_sentence_names_in_passing_is_no_payment(tmp_path: Path, words: str, kinds: list[TermType]) -> None:
    found = [term for term in terms_of(tmp_path, LICENCE + words) if term.state is not State.ZERO]
    assert sorted(term.type for term in found) == sorted(kinds)
