"""The same facts in all three formats: every value that a view cites stands in Markdown, site and PDF, with a way to its words."""

import re
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from posixpath import dirname, join, normpath

import pikepdf
import pytest
from lxml import etree, html
from markdown_it import MarkdownIt
from msgspec import Struct
from pypdf import PdfReader

from reportgen.publish.fonts import face_files
from reportgen.publish.glyphs import printable
from reportgen.publish.links import page_name
from reportgen.views import build_views
from reportgen.views.records import Cite, DealBlock, EventRow, FactSheet, Page
from tests.views.sample import dossier

PAGES = tuple(page for page in build_views(dossier()).pages() if page.ref.kind != "source")
PRINTED = tuple(page for page in PAGES if page.ref.kind != "index")
VALUE_FIELDS = ("text", "value", "words", "what", "alias", "holds", "name", "label")
SIGNS = printable(face_files())
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page_name(page.ref))
each_printed_page = pytest.mark.parametrize("page", PRINTED, ids=lambda page: page_name(page.ref))


def cited_values(page: Page) -> list[tuple[str, Cite]]:
    """Every value of a page with each of its citations."""
    return list(dict.fromkeys(_values(page)))


def _values(record: object) -> Iterator[tuple[str, Cite]]:
    if isinstance(record, tuple):
        for entry in record:
            yield from _values(entry)
    if not isinstance(record, Struct):
        return
    if cites := getattr(record, "cites", ()):
        value = next(getattr(record, field) for field in VALUE_FIELDS if getattr(record, field, ""))
        yield from ((value, cite) for cite in cites)
    for field in record.__struct_fields__:
        if field not in unshown(record):
            yield from _values(getattr(record, field))


def unshown(record: Struct) -> tuple[str, ...]:
    """Fields that a document shows in another place or form: terms of an event in one line, one grant in the snapshot."""
    match record:
        case EventRow():
            return ("money",)
        case DealBlock(rights=(_,)):
            return ("rights", "states", "bottom_line", "figures")
        case FactSheet(is_mention=True):
            return ("states", "figures")
        case FactSheet(deals=(_, _, *_)):
            return ("states", "figures")
    return ()


def plain(words: str) -> str:
    """Words without white space: a line of print may break anywhere."""
    return "".join(words.split())


def markdown_words(text: str) -> str:
    tokens = MarkdownIt("js-default", {"html": False}).parse(text)
    return plain(" ".join(child.content for token in tokens for child in (token.children or ())))


def elements(tree: etree._Element, path: str) -> list[etree._Element]:
    found = tree.xpath(path)
    assert isinstance(found, list)
    return [element for element in found if isinstance(element, etree._Element)]


def words_in(element: etree._Element) -> str:
    return "".join(str(words) for words in element.itertext())


def pdf_words(content: bytes) -> str:
    """The words of a PDF without those of the running heads, which stand between two pages."""
    foot = re.compile(r"Page \d+ of \d+")
    return plain("".join(foot.sub("", page.extract_text()) for page in PdfReader(BytesIO(content)).pages))


def test_every_number_of_a_source_is_cited_by_a_value() -> None:
    for page in PAGES:
        assert {cite.number for _, cite in cited_values(page)} == {note.number for note in page.sources}, page.ref


@each_page
def test_values_and_their_sources_stand_in_the_markdown(page: Page, published: dict[str, bytes]) -> None:
    path = f"markdown/{page_name(page.ref)}.md"
    text = published[path].decode()
    words = markdown_words(text)
    for value, cite in cited_values(page):
        assert plain(value) in words, value
        link = re.search(rf"\[\\\[{cite.number}\\\]\]\(([^)]*)\)", text)
        assert link is not None, cite
        file, _, anchor = link[1].partition("#")
        target = normpath(join(dirname(path), file))
        assert target == f"markdown/sources/{cite.document}.md"
        assert f"\n### {anchor.replace('-', ' ').capitalize()}\n" in published[target].decode()


@each_page
def test_values_and_their_sources_stand_on_the_site(page: Page, published: dict[str, bytes]) -> None:
    path = f"site/{page_name(page.ref)}.html"
    tree = html.document_fromstring(published[path])
    words = plain("".join(words_in(found) for found in elements(tree, "//main")))
    links = {words_in(link): str(link.get("href")) for link in elements(tree, "//a[@class='cite']")}
    for value, cite in cited_values(page):
        assert plain(value) in words, value
        file, _, anchor = links[f"[{cite.number}]"].partition("#")
        target = normpath(join(dirname(path), file))
        assert (target, anchor) == (f"site/sources/{cite.document}.html", cite.anchor)
        assert f'id="{anchor}"'.encode() in published[target]


@each_printed_page
def test_values_and_the_words_of_their_sources_stand_in_the_pdf(page: Page, published: dict[str, bytes]) -> None:
    alone = page.ref.kind in ("partner", "chronology")
    content = published[f"pdf/{page_name(page.ref)}.pdf" if alone else "pdf/briefing.pdf"]
    words = pdf_words(content)
    notes = {note.number: note for note in page.sources}
    with pikepdf.open(BytesIO(content)) as pdf:
        links = [link for sheet in pdf.pages for link in sheet.get("/Annots", pikepdf.Array())]
        found = [str(link.Dest if "/Dest" in link else link.A.get("/D")) for link in links]
    prefix = "" if alone else f"{page.ref.kind}-"
    for value, cite in cited_values(page):
        assert plain(value.translate(SIGNS)) in words, value
        assert f"{prefix}note-{cite.number}" in found
        assert plain(f"{cite.number}. {notes[cite.number].words}".translate(SIGNS)) in words
        assert plain(notes[cite.number].excerpt.translate(SIGNS)) in words


@each_printed_page
def test_the_briefing_holds_every_value_too(page: Page, published: dict[str, bytes]) -> None:
    words = pdf_words(published["pdf/briefing.pdf"])
    assert [value for value, _ in cited_values(page) if plain(value.translate(SIGNS)) not in words] == []


def test_the_quote_of_a_source_is_in_the_marked_words_of_its_page(published: dict[str, bytes]) -> None:
    for page in PAGES:
        for note in page.sources:
            tree = html.document_fromstring(published[f"site/sources/{note.document}.html"])
            (place,) = elements(tree, f"//*[@id='{note.anchor}']")
            marked = plain(words_in(place))
            for stretch in note.excerpt.split("…"):
                assert plain(unescape(stretch)) in marked, note
