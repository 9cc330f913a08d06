"""PDFs: tagged, complete in themselves, the same everywhere, and deaf to what a text asks them to load."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from reportgen import BuildReport
from reportgen.config import Config, Format, Mark, PageSize
from reportgen.errors import OutputError
from reportgen.publish import publish_documents
from reportgen.publish.environment import html_templates, markdown_templates
from reportgen.publish.fonts import face_files, font_css
from reportgen.publish.glyphs import printable
from reportgen.publish.pdf import SCHEME, PrintJob, PrintResources, print_all
from reportgen.publish.printing import Printing, print_resources
from reportgen.resources import load_resources
from tests.publish.sample_views import sample_views

BRIEFING = "pdf/briefing.pdf"
PROJECT = Path(__file__).parents[2]
PRINT_IN_A_PROCESS = """
import hashlib, sys
from reportgen.config import Config, Format
from reportgen.publish import publish_documents
from tests.publish.sample_views import sample_views
if __name__ == "__main__":
    files = publish_documents(sample_views(), Config(formats=(Format.PDF,)))
    print(hashlib.sha256(b"".join(files[name] for name in sorted(files))).hexdigest())
"""


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return publish_documents(sample_views(), Config(formats=(Format.PDF,), disclaimer="Not advice", mark=Mark.DRAFT))


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(content))


def fonts_of(pdf: pikepdf.Pdf) -> Iterator[str]:
    for page in pdf.pages:
        for font in page.Resources.get("/Font", pikepdf.Dictionary()).values():
            yield str(font.BaseFont).partition("+")[2]


def size_of(content: bytes) -> tuple[int, int]:
    """Width and height of the first page in points."""
    with opened(content) as pdf:
        box = pdf.pages[0].mediabox
        return round(float(box[2])), round(float(box[3]))


def destinations(pdf: pikepdf.Pdf) -> set[str]:
    names = pdf.Root.Names.Dests.Names
    return {str(name) for name in list(names)[::2]}


def links(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    return [note for page in pdf.pages for note in page.get("/Annots", pikepdf.Array()) if note.Subtype == pikepdf.Name.Link]


def test_each_sheet_the_chronology_and_a_briefing_are_printed(files: dict[str, bytes]) -> None:
    assert sorted(files) == [BRIEFING, "pdf/chronology.pdf", "pdf/partners/borealis.pdf", "pdf/partners/odd.pdf"]


def test_no_font_but_ours_is_in_any_file_and_ours_are_embedded(files: dict[str, bytes]) -> None:
    for content in files.values():
        found = set(fonts_of(opened(content)))
        assert found
        assert {name.partition("-Semi")[0] for name in found} <= {"Source-Sans-Pro", "Source-Serif-Pro"}


def test_files_are_tagged_titled_and_bookmarked(files: dict[str, bytes]) -> None:
    for content in files.values():
        pdf = opened(content)
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"]
            assert metadata["xmp:CreateDate"].startswith("2004-10-06")
            assert metadata["xmp:ModifyDate"].startswith("2004-10-06")
        assert pdf.Root.Outlines.First


def test_every_link_stays_in_its_file_and_leads_somewhere(files: dict[str, bytes]) -> None:
    for name, content in files.items():
        pdf = opened(content)
        found = links(pdf)
        assert found, name
        for link in found:
            assert "/A" not in link or "/URI" not in link.A
            assert str(link.Dest if "/Dest" in link else link.A.D) in destinations(pdf)


def test_nothing_is_attached_and_nothing_runs(files: dict[str, bytes]) -> None:
    for content in files.values():
        pdf = opened(content)
        assert "/EmbeddedFiles" not in pdf.Root.Names
        assert "/OpenAction" not in pdf.Root
        assert b"/JavaScript" not in content


def test_the_chronology_lies_across_and_sheets_stand(files: dict[str, bytes]) -> None:
    assert size_of(files["pdf/chronology.pdf"]) == (842, 595)
    assert size_of(files["pdf/partners/borealis.pdf"]) == (595, 842)


def test_the_engine_understands_every_rule_and_finds_every_target(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "weasyprint")
    config = Config(formats=(Format.PDF,))
    loaded = load_resources()
    words, layouts = markdown_templates(loaded.templates), html_templates(loaded.templates)
    for job in Printing(words, layouts, sample_views(), config).jobs():
        print_all([job], print_resources(loaded, config))
    assert [record.getMessage() for record in caplog.records] == []


def test_letter_by_choice() -> None:
    files = publish_documents(sample_views(), Config(formats=(Format.PDF,), page_size=PageSize.LETTER))
    assert size_of(files["pdf/partners/borealis.pdf"]) == (612, 792)


def test_the_same_bytes_in_every_folder_time_zone_and_locale(tmp_path: Path) -> None:
    script = tmp_path / "print_it.py"
    script.write_text(PRINT_IN_A_PROCESS, "utf-8")
    made = set()
    for zone, locale, seed in (("UTC", "C.UTF-8", "1"), ("Asia/Kathmandu", "tr_TR.UTF-8", "2")):
        folder = tmp_path / seed
        folder.mkdir()
        surroundings = os.environ | {"TZ": zone, "LC_ALL": locale, "PYTHONHASHSEED": seed, "PYTHONPATH": str(PROJECT)}
        done = subprocess.run([sys.executable, str(script)], cwd=folder, env=surroundings, capture_output=True, text=True, check=True)
        made.add(done.stdout.strip())
    assert len(made) == 1


def resources() -> PrintResources:
    fonts = {f"fonts/{name}": content for name, content in face_files().items()}
    return PrintResources(files=fonts, css=font_css(f"{SCHEME}fonts/") + "html { font: 10pt 'Source Sans Pro' }")


def page(body: str) -> str:
    return f'<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><h1>x</h1>{body}</body></html>'


def test_a_pool_prints_the_same_as_one_process() -> None:
    jobs = [PrintJob(path=f"pdf/{number}.pdf", html=page(f"<p>{number}</p>" * number), weight=number) for number in range(1, 5)]
    pool, alone = print_all(jobs, resources(), 2), print_all(jobs, resources(), 1)
    assert list(pool) == [job.path for job in jobs]
    assert pool == alone


@pytest.mark.parametrize("body", [
    '<img alt="x" src="http://localhost:9/x.png">',
    '<img alt="x" src="file:///etc/passwd">',
    '<img alt="x" src="reportgen:../secret">',
    '<link rel="attachment" href="file:///etc/passwd">',
    '<link rel="stylesheet" href="http://localhost:9/x.css">',
    "<style>@import url(http://localhost:9/x.css);</style>",
    "<style>body { background: url(file:///etc/passwd) }</style>",
    '<object data="file:///etc/passwd">x</object>',
    '<svg width="9" height="9"><image href="file:///etc/passwd" width="9" height="9"/></svg>',
])
def test_what_is_not_ours_is_not_loaded(body: str) -> None:
    with pytest.raises(OutputError, match="not its own"):
        print_all([PrintJob(path="pdf/x.pdf", html=page(body), weight=1)], resources())


def test_what_is_in_the_page_itself_is_shown() -> None:
    image = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E"
    made = print_all([PrintJob(path="pdf/x.pdf", html=page(f'<img alt="x" src="{image}">'), weight=1)], resources())
    assert made["pdf/x.pdf"].startswith(b"%PDF-")


@pytest.mark.parametrize(("text", "printed"), [
    ("α ≥ 2 ™ € – “x” ■ △ ▼", "α ≥ 2 ™ € – “x” ■ △ ▼"),
    ("a\u2009b\u202fc\u2011d", "a b\u00a0c-d"),
    ("\u25cf item\u200b\ufeff", "• item"),
    ("Ⅷ ∶", "VIII [U+2236]"),
    ("中", "[U+4E2D]"),
    ("🚀", "[U+1F680]"),
    ("a\x07b\u202ec", "abc"),
])
def test_a_character_that_our_fonts_lack_is_written_plainer_or_by_its_code(text: str, printed: str) -> None:
    assert text.translate(printable(face_files())) == printed


def test_a_partner_stands_on_two_pages_with_its_sources(sample_build: BuildReport) -> None:
    sheets = sorted((sample_build.out / "pdf" / "partners").glob("*.pdf"))
    assert len(sheets) > 5
    for sheet in sheets:
        with pikepdf.open(sheet) as pdf:
            assert len(pdf.pages) <= 2, sheet.name
