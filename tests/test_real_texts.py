"""Real filings and releases of every physical form and decade: each is read, and a Form 8-K says whose it is."""

from pathlib import Path

import pytest

import reportgen
from tests.places import SHARED, needs_shared

pytestmark = needs_shared


def files_in(folder: str) -> list[Path]:
    return sorted(path for path in (SHARED / "dev" / folder).glob("*") if path.is_file())


def ids_of(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


@pytest.mark.parametrize("path", files_in("texts"), ids=ids_of(files_in("texts")))
def test_a_text_is_read(path: Path) -> None:
    gathered = reportgen.gather([path])
    assert gathered.errors == ()
    assert len(gathered.dossier.filings) == 1
    assert_quotes_stand_in_the_text(gathered.dossier)


@pytest.mark.parametrize("path", files_in("edgar_8k"), ids=ids_of(files_in("edgar_8k")))
def test_a_form_8_k_says_whose_it_is_of_when_and_about_what(path: Path) -> None:
    gathered = reportgen.gather([path])
    assert gathered.errors == ()
    (filing,) = gathered.dossier.filings
    assert filing.registrant
    assert filing.date_of_report
    assert filing.items
    assert_quotes_stand_in_the_text(gathered.dossier)


def assert_quotes_stand_in_the_text(dossier: reportgen.Dossier) -> None:
    texts = {document.id: document.text for filing in dossier.filings for document in filing.documents}
    assert [claim.id for claim in dossier.claims if texts[claim.document][claim.start : claim.end] != claim.quote] == []
