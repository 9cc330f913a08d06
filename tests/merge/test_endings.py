"""How a deal stands after an ending: the contract by its own sentence, the rights by theirs."""

from pathlib import Path

import pytest

from reportgen.model import AgreementStatus, RightsStatus
from reportgen.pipeline import gather

TERMINATED = "SEATTLE, May 4, 2011 -- Tolt River Pharma, Inc. today announced that Hollin Health plc has terminated the license agreement of March 2007 for TR-5."
EXPIRED = """Item 1.02 Termination of a Material Definitive Agreement

On March 31, 2012, the license agreement between Tolt River Pharma, Inc. (the "Company") and Hollin Health plc expired in accordance with its terms.
"""


@pytest.mark.parametrize(
    ("text", "agreement", "rights"),
    [
        (f"{TERMINATED} All rights to TR-5 revert to Tolt River.", AgreementStatus.TERMINATED, RightsStatus.REVERTED_TO_LICENSOR),
        (f"{TERMINATED} Tolt River has full rights to its other products.", AgreementStatus.TERMINATED, RightsStatus.UNKNOWN),
        (EXPIRED, AgreementStatus.EXPIRED, RightsStatus.UNKNOWN),
    ],
)
def test_the_rights_go_back_where_a_sentence_says_so_and_the_title_of_an_item_ends_nothing(
    tmp_path: Path, text: str, agreement: AgreementStatus, rights: RightsStatus
) -> None:
    file = tmp_path / "release.txt"
    file.write_text(text)
    (deal,) = gather([file]).dossier.deals
    assert (deal.agreement_status, deal.rights_status) == (agreement, rights)
