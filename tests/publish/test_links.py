"""Where citations and pages lead in each kind of output."""

import pytest

from reportgen.publish.links import FLAVOURS, Links, NoteLinks, html_links, page_name, wiki_name
from reportgen.views.parts import Cite, PageRef

INDEX = PageRef(kind="index", title="All")
SHEET = PageRef(kind="partner", key="acme", title="Acme | *Inc*")
SOURCE = PageRef(kind="source", key="d-1", anchor="passage-40", title="8-K")
CITE = Cite(number=3, claim="c", document="d-1", anchor="passage-40")


@pytest.mark.parametrize(
    ("links", "cited"),
    [
        (FLAVOURS["gfm"](SHEET), r"[\[3\]](../sources/d-1.md#passage-40)"),
        (FLAVOURS["gfm"](INDEX), r"[\[3\]](sources/d-1.md#passage-40)"),
        (FLAVOURS["github-wiki"](SHEET), r"[\[3\]](Source-d-1#passage-40)"),
        (FLAVOURS["obsidian"](SHEET), r"[\[3\]](../sources/d-1.md#Passage%2040)"),
        (html_links(SHEET), r"[\[3\]](../sources/d-1.html#passage-40)"),
        (NoteLinks(), r"[\[3\]](#note-3)"),
        (NoteLinks("acme-"), r"[\[3\]](#acme-note-3)"),
    ],
)
def test_a_citation_leads_to_its_passage_or_note(links: Links, cited: str) -> None:
    assert links.cite(CITE) == cited


@pytest.mark.parametrize(
    ("links", "linked"),
    [
        (FLAVOURS["gfm"](INDEX), r"[Acme \| \*Inc\*](partners/acme.md)"),
        (FLAVOURS["gfm"](SOURCE), r"[Acme \| \*Inc\*](../partners/acme.md)"),
        (FLAVOURS["github-wiki"](INDEX), r"[Acme \| \*Inc\*](Partner-acme)"),
        (FLAVOURS["obsidian"](INDEX), r"[[partners/acme|Acme Inc]]"),
        (html_links(INDEX), r"[Acme \| \*Inc\*](partners/acme.html)"),
        (NoteLinks(), r"Acme \| \*Inc\*"),
        (NoteLinks(pages={("partner", "acme"): "sheet-acme"}), r"[Acme \| \*Inc\*](#sheet-acme)"),
    ],
)
def test_a_page_is_linked_by_its_title(links: Links, linked: str) -> None:
    assert links.page(SHEET) == linked


def test_the_bar_of_a_wiki_link_is_escaped_in_a_table() -> None:
    assert FLAVOURS["obsidian"](INDEX).page(SHEET, in_table=True) == r"[[partners/acme\|Acme Inc]]"


def test_a_row_is_an_anchor_on_the_site_alone() -> None:
    row = PageRef(kind="partner", key="acme", anchor="deal-1", title="Acme")
    assert html_links(INDEX).url(row) == "partners/acme.html#deal-1"
    assert FLAVOURS["gfm"](INDEX).url(row) == "partners/acme.md"


def test_an_anchor_of_the_same_page_needs_no_path() -> None:
    assert html_links(SOURCE).url(SOURCE) == "#passage-40"
    assert FLAVOURS["github-wiki"](SOURCE).url(SOURCE) == "#passage-40"


def test_a_number_stands_once_in_a_run() -> None:
    links = FLAVOURS["gfm"](INDEX)
    other = Cite(number=4, claim="c2", document="d-1", anchor="passage-90")
    assert links.cites(()) == ""
    assert links.cites((CITE, CITE, other)) == "\u00a0" + links.cite(CITE) + links.cite(other)


def test_pages_are_named_by_kind_and_key() -> None:
    assert [page_name(ref) for ref in (INDEX, SHEET, SOURCE)] == ["index", "partners/acme", "sources/d-1"]
    assert [wiki_name(ref) for ref in (INDEX, SHEET, SOURCE)] == ["Home", "Partner-acme", "Source-d-1"]
