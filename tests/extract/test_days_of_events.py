"""When something happened: days told beside it, behind it, before it, and as today or yesterday."""

from pathlib import Path

import pytest

from reportgen.model import DateBasis, Standing
from tests.extract.invented_release import ENDED, LICENCE, read

ITEM = "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
TODAY = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. announced an exclusive license agreement with Corwen Medical, Inc. "
OWN = {DateBasis.EFFECTIVE, DateBasis.SIGNED, DateBasis.EVENT, DateBasis.NOTICE}


def days(folder: Path, text: str) -> dict[DateBasis, str]:
    return next(event.dates for event in read(folder, text).events if event.standing is Standing.NEWS)


@pytest.mark.parametrize(
    ("text", "basis", "day"),
    [
        (LICENCE + "The agreement, which was signed on May 7, 2018, has a term of ten years.", "signed", "2018-05-07"),
        (LICENCE + "Under the agreement, dated May 7, 2018, Corwen will pay royalties.", "signed", "2018-05-07"),
        (LICENCE + "The agreement, which came into force on May 1, 2018, lasts ten years.", "effective", "2018-05-01"),
        (LICENCE + "The license becomes effective on June 1, 2018.", "effective", "2018-06-01"),
        (LICENCE + "Effective May 1, 2018, Corwen pays $2 for each valve.", "effective", "2018-05-01"),
        (TODAY + "The agreement was signed today.", "signed", "2018-05-11"),
        (TODAY.replace("an exclusive", "that an exclusive").replace("Inc. ", "Inc. was signed yesterday.", 2), "signed", "2018-05-10"),
        (ITEM + "On or about May 7, 2018, Larkspur Devices, Inc. entered into a license agreement with Corwen Medical, Inc. for its valve.", "signed", "2018-05-07~"),
        (ITEM + "On  May  7, 2018, Larkspur Devices, Inc. entered into a license agreement with Corwen Medical, Inc. for its valve.", "signed", "2018-05-07"),
        (ITEM + "Larkspur Devices, Inc. entered into a license agreement with Corwen Medical, Inc., effective as of May 7, 2018, for its valve.", "effective", "2018-05-07"),
        (
            ITEM + "Larkspur Devices, Inc. made an exclusive license agreement for its valve with Corwen Medical, Inc., a Delaware corporation with its seat in Ohio, and with its parent, on May 7, 2018.",
            "signed",
            "2018-05-07",
        ),
        (ITEM + "By a license agreement of May 7, 2018, Corwen Medical, Inc. obtained from Larkspur Devices, Inc. the exclusive right to make its valve.", "signed", "2018-05-07"),
        (
            "Item 5. Other Events.\n\nOn June 3, 1998, Larkspur Devices, Inc. announced that it had settled its patent litigation with Corwen Medical, Inc. "
            "Under the settlement, Corwen granted Larkspur a non-exclusive license to its patents.",
            "announced",
            "1998-06-03",
        ),
        ("DENVER, May 11, 2018 -- Larkspur Devices, Inc. has today terminated its license agreement with Corwen Medical, Inc. for the valve.", "event", "2018-05-11"),
        (LICENCE + "The deal was struck on May 7, 2018.", "signed", "2018-05-07"),
        (LICENCE + "The agreement was concluded in April 2018.", "signed", "2018-04"),
        (LICENCE + "The ten-year term begins on July 1, 2018.", "effective", "2018-07-01"),
        (ITEM + "By letter dated May 9, 2018, Corwen Medical, Inc. notified Larkspur Devices, Inc. that it terminates the license agreement for the valve.", "notice", "2018-05-09"),
        (
            ITEM + "Larkspur Devices, Inc. and Corwen Medical, Inc. entered into Amendment No. 2, dated May 9, 2018, to the license agreement dated June 1, 2010 for the valve.",
            "signed",
            "2018-05-09",
        ),
        (
            "DENVER, May 11, 2018 -- Larkspur Devices, Inc. announced today that it received on May 9, 2018 a milestone payment of $2 million from its licensee "
            "Corwen Medical, Inc. for the approval of its valve.",
            "event",
            "2018-05-09",
        ),
        (ENDED + "The termination takes effect on July 31, 2018.", "effective", "2018-07-31"),
        (ENDED + "Notice of termination was delivered on May 2, 2018.", "notice", "2018-05-02"),
        (
            "DENVER, May 11, 2018 -- Larkspur Devices, Inc. announced today that it has received a milestone payment of $2 million from its licensee "
            "Corwen Medical, Inc. for the approval of its valve. The money arrived on May 4.",
            "event",
            "2018-05-04",
        ),
    ],
)
def test_the_day_is_told_with_what_it_is_of(tmp_path: Path, text: str, basis: str, day: str) -> None:
    assert days(tmp_path, text)[DateBasis(basis)] == day


@pytest.mark.parametrize(
    "sentence",
    [
        "The agreement, signed on May 7, 2012, with Brant Bank plc is not touched.",
        "Corwen, founded on May 7, 2001, makes pumps.",
        "The lease agreement, dated May 7, 2018, covers a plant.",
        "The companies signed up well, Larkspur reported today.",
        "Larkspur reported its results on May 2, 2018.",
        "The rights run until May 7, 2030.",
        "The valve was approved on May 2, 2018.",
        "Sales begin on July 1, 2018.",
    ],
)
def test_days_of_other_things_are_none_of_the_licence(tmp_path: Path, sentence: str) -> None:
    assert not OWN & set(days(tmp_path, LICENCE + sentence))
