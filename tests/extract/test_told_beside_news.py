"""Words of a licence that stand beside news and tell of none, and the news that they must not hide."""

from pathlib import Path

import pytest

from reportgen.model import EventType
from tests.extract.invented_release import news, read

DAY = "DENVER, May 11, 2018 -- "


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (DAY + "Larkspur Cells Ltd. said it has signed a letter of intent with Corwen Motors Inc. to license its fuel cell.", [EventType.NEGOTIATION]),
        (DAY + "Larkspur Cells Ltd. said it has signed an agreement with Corwen Motors Inc. to license its fuel cell.", [EventType.AGREEMENT]),
        (DAY + "Larkspur Works Corp. announced that it has been awarded a contract by Corwen Chemie AG to build a plant that uses a process which Corwen has licensed from Osk Ltd.", []),
        (DAY + "Larkspur Works Corp. announced that it has been awarded an exclusive license by Corwen Chemie AG to a cracking process.", [EventType.AGREEMENT]),
        (DAY + "Larkspur, Inc., which licenses its lipids to drug makers, said its licensee Corwen, Inc. has changed its name to Tarvin, Inc.", [EventType.PARTY_RENAMED]),
        (
            "Item 8.01. On July 6, 2012, Larkspur, Inc. received $5 million from Corwen Co. This is an installment of the license fee of $15 million due under the December 2011 license agreement.",
            [],
        ),
        (DAY + "Under the license signed in 2011, Larkspur Labs, Inc. earned a milestone payment of $10 million from Corwen Inc. on approval.", [EventType.MILESTONE]),
        (DAY + "Larkspur Labs, Inc. reported results. In 2011, Larkspur earned a milestone payment of $10 million from Corwen Inc. on approval.", []),
    ],
)
def test_only_what_is_done_is_news(tmp_path: Path, text: str, kinds: list[EventType]) -> None:
    assert news(read(tmp_path, text)) == kinds


def test_who_grants_a_sublicence_is_its_licensor_though_a_licensee(tmp_path: Path) -> None:
    [deal] = read(tmp_path, DAY + "Larkspur, Inc. said that Corwen, Inc., its licensee for LK-4, has granted Tarvin GmbH an exclusive sublicense in Austria.").deals
    assert (deal.licensor, deal.licensee) == (("corwen",), ("tarvin",))


def test_what_a_licensee_pays_at_the_end_makes_it_no_licensor(tmp_path: Path) -> None:
    text = DAY + "Larkspur, Inc. is returning to Corwen Ltd. all rights to KN-8. Larkspur, which licensed KN-8 for Asia in 2009, will pay a fee of $2 million to Corwen."
    [deal] = read(tmp_path, text).deals
    assert (deal.licensor, deal.licensee) == (("corwen",), ("larkspur",))


def test_each_of_two_that_took_a_licence_is_a_licensee(tmp_path: Path) -> None:
    [deal] = read(tmp_path, DAY + "Larkspur Corp. said that Corwen Co. and Tarvin Corp. have each taken a license to its display patents.").deals
    assert deal.licensee == ("corwen", "tarvin")


def test_the_seller_of_a_product_is_no_licensee_for_the_royalty_it_owed(tmp_path: Path) -> None:
    text = "Item 2.01 Completion of Acquisition or Disposition of Assets.\n\nOn July 31, 2014, Larkspur, Inc. completed the sale to Corwen Ltd. of its product Zolvex. Corwen paid $45 million in cash at closing. Larkspur will pay royalties to its old licensor, the University of Osk, until closing."
    [deal] = read(tmp_path, text).deals
    assert (deal.licensor, deal.licensee) == ((), ())
