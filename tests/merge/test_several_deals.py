"""Several deals in one release: each partner has its own, with its own money."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.pipeline import gather

OPENING = "CAMBRIDGE, Mass., June 3, 2019 -- Vellora Bio, Inc. (Nasdaq: VLRA) today announced that it has "
TEXTS = (
    OPENING
    + """entered into two exclusive license agreements. Under the first, Kanto Pharma Co., Ltd. obtains rights to VB-12 in Japan for an
upfront payment of $15 million. Under the second, Nordfjell AS obtains rights to VB-12 in the Nordic countries for $2 million upfront.""",
    OPENING
    + """signed license agreements with Kanto Pharma Co., Ltd. and Nordfjell AS for VB-12. Kanto will pay an upfront payment of $15 million for
exclusive rights in Japan. Nordfjell will pay $2 million upfront for exclusive rights in the Nordic countries.""",
    OPENING
    + """granted an exclusive license to VB-12 in Japan to Kanto Pharma Co., Ltd. for an upfront payment of $15 million. In addition, Vellora
signed a license agreement with Nordfjell AS for the Nordic countries. Nordfjell will make an upfront payment of $2 million.""",
)


@pytest.mark.parametrize("text", TEXTS)
def test_each_partner_of_a_release_has_its_own_deal_and_money(tmp_path: Path, text: str) -> None:
    file = tmp_path / "release.txt"
    file.write_text(text)
    deals = gather([file]).dossier.deals
    paid = {deal.licensee[0]: [term.max for term in deal.terms] for deal in deals}
    assert {party.split("-")[0]: sums for party, sums in paid.items()} == {"kanto": [Decimal(15_000_000)], "nordfjell": [Decimal(2_000_000)]}


def test_two_partners_of_one_agreement_make_one_deal(tmp_path: Path) -> None:
    file = tmp_path / "release.txt"
    file.write_text(f"{OPENING}signed a license agreement with Kanto Pharma Co., Ltd. and Nordfjell AS for VB-12.")
    assert len(gather([file]).dossier.deals) == 1


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("a license agreement with Kanto Pharma Co., Ltd. for the VB stent in Japan", "VB stent"),
        ("a license agreement with Kanto Pharma Co., Ltd. of March 2007 for VB-12", "VB-12"),
        ("a license agreement with Kanto Pharma Co., Ltd. for $2 million upfront", None),
    ],
)
def test_the_subject_of_a_deal_is_no_place_no_date_and_no_money(tmp_path: Path, words: str, subject: str | None) -> None:
    file = tmp_path / "release.txt"
    file.write_text(f"{OPENING}signed {words}.")
    (event,) = gather([file]).dossier.events
    assert event.subject == subject
