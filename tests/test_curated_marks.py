"""A value that the user's curation sets is marked in every document, in the spreadsheets and in the terminal."""

import csv
import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from reportgen.config import Config, Format
from reportgen.model import Claim, ClaimKind, Dossier
from reportgen.pipeline import BuildReport, build, gather
from reportgen.terminal import explain_lines
from tests.merge.telling import write_story

RELEASE = "alderly-2001-03-14.txt"
ENTRY = "[[correct]]\nclaim = '{claim}'\nfield = '{field}'\nvalue = {value}\nreason = 'a misprint'\nsource = 'the letter'\n"
SET = {
    ClaimKind.GRANT: ("exclusivity", "'non_exclusive'"),
    ClaimKind.EVENT: ("licensee", "['Norrik AG']"),
    ClaimKind.TERM: ("amount", "4500000"),
    ClaimKind.STATEMENT: ("value", "'terms similar to another agreement'"),
}
"""By kind of claim the field that is corrected, and its value in TOML."""


def papers(folder: Path) -> list[Path]:
    """Return two filings of a story, the first with a sentence that makes a statement."""
    paths = write_story("alderly", folder)[:2]
    text = paths[0].read_text(encoding="utf-8")
    said = "to $30 million in milestone payments. The financial terms of the agreement are similar to those of other agreements."
    paths[0].write_text(text.replace("to $30 million in milestone payments.", said), encoding="utf-8")
    return paths


def first(dossier: Dossier, kind: ClaimKind) -> Claim:
    return next(claim for claim in dossier.claims if claim.kind is kind and claim.file == RELEASE)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> BuildReport:
    folder = tmp_path_factory.mktemp("curated")
    paths = papers(folder)
    plain = gather(paths).dossier
    entries = [ENTRY.format(claim=first(plain, kind).id, field=field, value=value) for kind, (field, value) in SET.items()]
    curation = folder / "curation.toml"
    curation.write_text("\n".join(entries), encoding="utf-8")
    formats = (Format.MARKDOWN, Format.SITE, Format.PDF, Format.DATA)
    return build(paths, folder / "out", config=Config(formats=formats), curation=curation)


def rows_with(text: str, *words: str) -> list[str]:
    """Return the lines of a document in which all words stand."""
    return [line for line in text.splitlines() if all(word in line for word in words)]


def test_every_row_of_the_sheet_that_shows_a_curated_value_says_so(built: BuildReport) -> None:
    sheet = (built.out / "markdown/partners/norrik.md").read_text(encoding="utf-8")
    for words in (("| Exclusivity |", "non-exclusive"), ("| Licensee |", "Norrik"), ("pfront", "$4.5 million"), ("similar to another",)):
        found = rows_with(sheet, *words)
        assert found, words
        assert [line for line in found if "(curated)" not in line and "by the curation" not in line] == []


def test_the_notes_tell_what_was_corrected_and_why(built: BuildReport) -> None:
    sheet = (built.out / "markdown/partners/norrik.md").read_text(encoding="utf-8")
    assert "(exclusivity corrected to non_exclusive by the curation: a misprint (source: the letter))" in sheet.replace("\\", "")
    assert "(amount corrected to 4500000 by the curation: a misprint (source: the letter))" in sheet


@pytest.mark.parametrize("page", ["partners/norrik", "chronology", "index"])
def test_the_site_has_the_marks_of_the_markdown(built: BuildReport, page: str) -> None:
    markdown = (built.out / f"markdown/{page}.md").read_text(encoding="utf-8")
    html = (built.out / f"site/{page}.html").read_text(encoding="utf-8")
    main = re.sub(r"<[^>]{1,2000}>", "", html[html.index("<main") : html.index("</main>")])
    assert main.count("(curated)") >= markdown.count("(curated)") > 0


def test_the_printed_sheet_is_marked(built: BuildReport) -> None:
    text = "".join(page.extract_text() for page in PdfReader(built.out / "pdf/partners/norrik.pdf").pages)
    assert "(curated)" in text
    assert "by the curation" in text


def test_the_tables_have_a_column_for_it(built: BuildReport) -> None:
    marked = {
        name: [row["curated"] for row in csv.DictReader(io.StringIO((built.out / f"data/{name}.csv").read_text(encoding="utf-8")))]
        for name in ("deals", "terms", "events")
    }
    assert marked == {"deals": ["yes"], "terms": ["yes", "no", "no"], "events": ["no", "yes", "no"]}


def test_the_records_are_marked(built: BuildReport) -> None:
    deal = built.dossier.deals[0]
    assert [grant.is_curated for grant in deal.grants] == [True]
    assert [statement.is_curated for statement in built.dossier.statements if statement.kind == "financial_terms"] == [True]


def test_explain_says_that_a_record_rests_on_the_curation(built: BuildReport) -> None:
    statement = next(each for each in built.dossier.statements if each.is_curated)
    for subject in (built.dossier.deals[0].id, built.dossier.deals[0].terms[0].id, statement.id):
        assert any(line.strip().startswith("curated") for line in explain_lines(built.dossier, subject)), subject
