"""Reports whose items have no title, and whose first lines name no commission."""

from pathlib import Path

from reportgen.model import DateBasis
from tests.extract.invented_release import read

RUN_IN = "Item 8.01. On September 30, 2015, Larkspur, Inc. and Corwen Co. entered into a license agreement covering valves.\n"
COVER = "FORM 8-K\nCURRENT REPORT\nDate of Report (Date of earliest event reported): September 30, 2015\nLARKSPUR, INC.\n(Exact name of registrant as specified in its charter)\n\n"


def test_an_item_without_a_title_keeps_the_day_that_it_opens_with(tmp_path: Path) -> None:
    dossier = read(tmp_path, RUN_IN)
    assert [(item.number, item.title) for item in dossier.filings[0].items] == [("8.01", "")]
    assert [event.dates for event in dossier.events] == [{DateBasis.SIGNED: "2015-09-30"}]


def test_a_cover_that_names_no_commission_is_one_all_the_same(tmp_path: Path) -> None:
    [filing] = read(tmp_path, COVER + RUN_IN).filings
    assert (filing.form, filing.date_of_report) == ("8-K", "2015-09-30")


def test_a_release_that_speaks_of_a_form_is_no_report(tmp_path: Path) -> None:
    [filing] = read(tmp_path, "DENVER, May 11, 2018 -- Larkspur, Inc. has filed a current report on Form 8-K about its license to Corwen Co.").filings
    assert filing.form is None


def test_tel_aviv_is_no_telephone(tmp_path: Path) -> None:
    [filing] = read(tmp_path, "TEL AVIV, April 10, 2017 -- Larkspur Ltd. today announced that it has licensed LK-10 to Corwen AG.").filings
    assert filing.release_date == "2017-04-10"
