"""What the user chooses is seen in every format: title, logo, colours, dates, page size, mark, disclaimer, address, as-of day."""

import re
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote

import pikepdf
import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from reportgen.cli import main
from reportgen.config import Colours
from reportgen.publish.palette import DARK_GROUND, Palette, channels, colour_css, contrast, lightened, palette_of
from reportgen.resources import Resource, load_resources
from tests.places import INPUTS

CHOICES = """\
title = "Deals of our house"
logo = "mark.svg"
language = "en-US"
page_size = "letter"
base_url = "https://example.org/deals"
mark = "confidential"
disclaimer = "No advice & no warranty."
markdown = ["gfm", "github-wiki", "obsidian"]

[colours]
accent = "#7a1f5c"
accent_dark = "#f0b0dd"
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle cx="10" cy="10" r="9"/></svg>'
AS_OF, IN_WORDS = "2030-02-05", "Feb 5, 2030"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("choices")
    (folder / "reportgen.toml").write_text(CHOICES, "utf-8")
    (folder / "mark.svg").write_text(LOGO, "utf-8")
    done = CliRunner().invoke(
        main, ["build", str(INPUTS), "-o", str(folder / "out"), "--config", str(folder / "reportgen.toml"), "--as-of", AS_OF]
    )
    assert done.exit_code == 0, done.output
    return folder / "out"


@pytest.fixture(scope="module")
def printed(out: Path) -> dict[str, list[str]]:
    """The words of each page of each PDF."""
    return {path.name: [page.extract_text() for page in PdfReader(path).pages] for path in out.glob("pdf/**/*.pdf")}


def texts(out: Path, pattern: str) -> dict[str, str]:
    found = {path.relative_to(out).as_posix(): path.read_text("utf-8") for path in sorted(out.glob(pattern))}
    assert found
    return found


def test_the_title_stands_on_every_page_of_the_site_every_pdf_and_the_index(out: Path, printed: dict[str, list[str]]) -> None:
    assert [name for name, text in texts(out, "site/**/*.html").items() if "Deals of our house" not in text] == []
    assert [name for name, pages in printed.items() if "Deals of our house" not in pages[0]] == []
    assert texts(out, "markdown/gfm/index.md")["markdown/gfm/index.md"].startswith("# Deals of our house\n")


def test_the_logo_is_shown_by_all(out: Path) -> None:
    assert "![Deals of our house](images/mark.svg)" in (out / "markdown/gfm/index.md").read_text("utf-8")
    assert (out / "markdown/gfm/images/mark.svg").read_text("utf-8") == LOGO
    assert '<img src="assets/mark.svg"' in (out / "site/index.html").read_text("utf-8")
    with pikepdf.open(out / "pdf/briefing.pdf") as pdf:
        curves = [found for found in pikepdf.parse_content_stream(pdf.pages[0]) if str(found.operator) == "c"]
        assert len(curves) >= 4, "the circle of the logo"
        figures = [element for element in pdf.objects if isinstance(element, pikepdf.Dictionary) and element.get("/S") == pikepdf.Name.Figure]
        assert "Logo of Deals of our house" in {str(figure.get("/Alt")) for figure in figures}
        assert all("/Alt" in figure for figure in figures)


def test_the_accent_is_the_colour_of_links_in_site_and_print(out: Path) -> None:
    css = "".join(texts(out, "site/assets/*.css").values())
    assert "#7a1f5c" in css
    assert "#f0b0dd" in css
    with pikepdf.open(out / "pdf/chronology.pdf") as pdf:
        drawn = b"".join(page.Contents.read_bytes() for page in pdf.pages)
    assert has_colour(drawn, "7a1f5c", "rg|scn")


def test_the_timeline_is_drawn_in_the_accent_on_screen_and_in_print(out: Path) -> None:
    page = (out / "site/chronology.html").read_text("utf-8")
    graphic = page[page.index("<svg") : page.rindex("</svg>")]
    assert 'stroke="#7a1f5c"' in graphic
    assert "#1c3f73" not in graphic
    with pikepdf.open(out / "pdf/chronology.pdf") as pdf:
        drawn = b"".join(page.Contents.read_bytes() for page in pdf.pages) + b"".join(
            element.read_bytes() for element in pdf.objects
            if isinstance(element, pikepdf.Stream) and element.get("/Subtype") == pikepdf.Name.Form
        )
    assert has_colour(drawn, "7a1f5c", "RG|SCN")
    assert not has_colour(drawn, "1c3f73", "rg|scn|RG|SCN")


def has_colour(drawn: bytes, colour: str, operators: str) -> bool:
    """Say whether a drawing sets the colour by one of the operators of PDF."""
    wanted = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    found = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) (?:" + operators.encode() + rb")\b", drawn)
    return any(sum(abs(float(part) - share) for part, share in zip(parts, wanted, strict=True)) < 0.01 for parts in found)


def test_an_accent_for_light_ground_alone_is_lightened_for_dark_ground() -> None:
    css = colour_css(Colours(accent="#7a1f5c"))
    (dark,) = set(re.findall(r"--accent: (#\w{6})", css)) - {"#7a1f5c"}
    assert contrast(channels(dark), DARK_GROUND) >= 7
    assert lightened("#f0b0dd") == "#f0b0dd"
    assert colour_css(Colours()) == ""


def test_the_colours_of_a_drawing_follow_a_sheet_of_the_user() -> None:
    sheet = Resource(name="tokens.css", path=Path("tokens.css"), content=b":root { --accent: #123456; --rule: var(--other) }")
    assert palette_of({"tokens.css": sheet}, Colours()) == Palette(accent="#123456")
    assert palette_of(load_resources().styles, Colours()) == Palette()


def test_every_page_offers_rows_for_a_spreadsheet_and_its_markdown_of_every_flavour(out: Path) -> None:
    for name, text in texts(out, "site/**/*.html").items():
        if name in ("site/404.html", "site/search.html"):
            continue
        assert re.search(r'<a href="[^"]+\.csv">[^<]+, CSV</a>', text), name
        here = (out / name).parent
        offered = re.findall(r'<a href="([^"]+\.md)">(Markdown, [^<]+)</a>', text)
        assert [words for _, words in offered] == ["Markdown, GitHub and GitLab", "Markdown, GitHub wiki", "Markdown, Obsidian"], name
        assert all((here / unquote(address)).is_file() for address, _ in offered), name


def test_dates_are_written_in_the_language_and_the_as_of_day_is_on_every_document(out: Path, printed: dict[str, list[str]]) -> None:
    for pattern in ("markdown/*/**/*.md", "site/**/*.html"):
        without = [name for name, text in texts(out, pattern).items() if IN_WORDS not in text]
        assert [name for name in without if not name.endswith("_Sidebar.md")] == []
    assert [name for name, pages in printed.items() if IN_WORDS not in "".join(pages)] == []
    every = "".join([*texts(out, "markdown/gfm/**/*.md").values(), *("".join(pages) for pages in printed.values())])
    assert not re.search(r"\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b", every)


def test_the_page_is_of_the_size_chosen(out: Path) -> None:
    for path in out.glob("pdf/**/*.pdf"):
        with pikepdf.open(path) as pdf:
            sizes = {tuple(sorted((round(float(page.mediabox[2])), round(float(page.mediabox[3]))))) for page in pdf.pages}
        assert sizes == {(612, 792)}, path


def test_the_mark_and_the_disclaimer_stand_everywhere(out: Path, printed: dict[str, list[str]]) -> None:
    for name, text in texts(out, "site/**/*.html").items():
        assert "Confidential" in text, name
        assert "No advice &amp; no warranty." in text, name
    for name, pages in printed.items():
        assert all("CONFIDENTIAL" in page for page in pages), name
        assert all("No advice & no warranty." in page for page in pages), name
    for name, text in texts(out, "markdown/gfm/**/*.md").items():
        assert "\n> Confidential\n" in text, name
        assert text.endswith("\n---\n\nNo advice & no warranty.\n"), name


def test_with_an_address_of_the_site_all_formats_lead_to_it(out: Path) -> None:
    for name, text in texts(out, "markdown/gfm/**/*.md").items():
        assert "[This page on the site](https://example.org/deals/" in text, name
    assert '<link rel="canonical" href="https://example.org/deals/chronology.html">' in (out / "site/chronology.html").read_text("utf-8")
    with pikepdf.open(out / "pdf/chronology.pdf") as pdf:
        links = [link for page in pdf.pages for link in page.get("/Annots", pikepdf.Array())]
        addresses = {str(link.A.URI) for link in links if "/A" in link and "/URI" in link.A}
    assert addresses
    pages = texts(out, "site/sources/*.html")
    for address in addresses:
        path, _, anchor = address.removeprefix("https://example.org/deals/").partition("#")
        assert f'id="{anchor}"' in pages[f"site/{path}"], address


def test_each_flavour_stands_in_its_folder(out: Path) -> None:
    assert {path.name for path in (out / "markdown").iterdir()} == {"gfm", "github-wiki", "obsidian"}


def test_the_cover_names_what_the_briefing_carries(out: Path, printed: dict[str, list[str]]) -> None:
    with pikepdf.open(BytesIO((out / "pdf/briefing.pdf").read_bytes())) as pdf:
        names = list(pdf.attachments)
    cover = "".join(printed["briefing.pdf"][0].split())
    assert [name for name in names if name not in cover] == []
    assert "dossier.json" in names
