"""Each flavour of Markdown does what its host asks: anchors by its rule, links that it follows, headings that differ."""

import re
from collections import Counter
from posixpath import dirname, join, normpath
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt

from reportgen.config import Config, Flavour, Logo, Mark
from reportgen.publish.environment import markdown_templates
from reportgen.publish.flavours import HOSTS, markdown_files
from reportgen.resources import load_resources
from reportgen.views import build_views
from tests.publish.sample_views import sample_views
from tests.views.sample import dossier

TEMPLATES = markdown_templates(load_resources().templates)
CHOSEN = Config(
    title="Licences & Co.", mark=Mark.DRAFT, disclaimer="For *our* own use.", base_url="https://example.org/a/",
    logo=Logo(name="mark.svg", media_type="image/svg+xml", content=b"<svg/>"),
)
VIEWS = {"dossier": build_views(dossier()), "mischief": sample_views()}
FILES = {
    (views, flavour): {
        path.removeprefix("markdown/"): content.decode()
        for path, content in markdown_files(TEMPLATES, VIEWS[views], (flavour,), CHOSEN).items()
    }
    for views in VIEWS for flavour in Flavour
}
LINK = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")
WIKI_LINK = re.compile(r"(?<!\\)\[\[([^\]|\\]+)\\?\|([^\]]+)\]\]")
PROPERTIES = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
each = pytest.mark.parametrize(("views", "flavour"), sorted(FILES))


def headings(text: str) -> list[str]:
    """Headings as a host shows them."""
    tokens = MarkdownIt("js-default", {"html": False}).parse(PROPERTIES.sub("", text))
    opened = [place for place, token in enumerate(tokens) if token.type == "heading_open"]
    return ["".join(child.content for child in tokens[place + 1].children or ()) for place in opened]


def github_anchors(text: str) -> set[str]:
    """Anchors by the rule of GitHub: small letters; signs but - and _ go, each space is a hyphen; a second one is numbered."""
    taken: Counter[str] = Counter()
    found = set()
    for heading in headings(text):
        anchor = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        found.add(f"{anchor}-{taken[anchor]}" if taken[anchor] else anchor)
        taken[anchor] += 1
    return found


@each
def test_no_two_headings_of_a_file_are_alike_and_none_ends_with_a_stop(views: str, flavour: Flavour) -> None:
    for path, text in FILES[views, flavour].items():
        shown = headings(text)
        assert sorted(shown) == sorted(set(shown)), path
        assert [line for line in HEADING.findall(text) if line[-1] in ".,:!" or (line[-1] == ";" and not re.search(r"&#\d+;$", line))] == [], path


@pytest.mark.parametrize("views", sorted(VIEWS))
@pytest.mark.parametrize("flavour", [Flavour.GFM, Flavour.GITHUB_WIKI])
def test_github_finds_every_file_and_anchor(views: str, flavour: Flavour) -> None:
    files = FILES[views, flavour]
    seen = 0
    for path, text in files.items():
        for address in LINK.findall(text):
            if address.startswith("https://"):
                continue
            name, _, anchor = address.partition("#")
            target = normpath(join(dirname(path), unquote(name))) if name else path
            target += ".md" if flavour is Flavour.GITHUB_WIKI and name and not name.endswith(".svg") else ""
            assert target in files, (path, address)
            assert not anchor or anchor in github_anchors(files[target]), (path, address)
            seen += bool(anchor)
    assert seen


@pytest.mark.parametrize("views", sorted(VIEWS))
def test_obsidian_finds_every_note_and_heading(views: str) -> None:
    files = FILES[views, Flavour.OBSIDIAN]
    for path, text in files.items():
        for note, words in WIKI_LINK.findall(text):
            assert f"{note}.md" in files, (path, note)
            assert not set(words) & set("[]|#^"), words
        for address in LINK.findall(PROPERTIES.sub("", text)):
            if address.startswith("https://") or address.endswith(".svg"):
                continue
            name, _, heading = address.partition("#")
            assert unquote(heading) in headings(files[normpath(join(dirname(path), unquote(name)))]), (path, address)


def test_a_wiki_has_its_home_sidebar_and_footer_and_lies_flat() -> None:
    files = FILES["dossier", Flavour.GITHUB_WIKI]
    assert {"Home.md", "_Sidebar.md", "_Footer.md"} <= set(files)
    assert [path for path in files if "/" in path and not path.startswith("images/")] == []
    assert [path for path, text in files.items() if "[^" in text or "[[" in text] == []
    linked = set(LINK.findall(files["_Sidebar.md"]))
    assert linked == {path.removesuffix(".md") for path in files if not path.startswith(("_", "images/"))}


def test_a_note_of_obsidian_opens_with_its_properties() -> None:
    text = FILES["dossier", Flavour.OBSIDIAN]["partners/halden.md"]
    assert text.startswith('---\naliases:\n  - "Halden Pharma"\ntags:\n  - licensing\n  - partner\nas-of: "2006-03-31"\n---\n\n# Halden Pharma\n')


@pytest.mark.parametrize("flavour", [Flavour.GFM, Flavour.GITHUB_WIKI])
def test_no_other_flavour_has_properties(flavour: Flavour) -> None:
    assert [path for path, text in FILES["dossier", flavour].items() if text.startswith("---")] == []


@each
def test_what_the_user_chose_stands_on_every_page(views: str, flavour: Flavour) -> None:
    for path, text in FILES[views, flavour].items():
        if path.startswith("images/"):
            assert text == "<svg/>"
        elif path == "_Sidebar.md":
            assert "Overview" in text
        else:
            assert r"For \*our\* own use." in text, path
            assert "Draft" in text.split("\n## ")[0], path
            if path != "_Footer.md":
                assert "](https://example.org/a/" in text, path


@each
def test_blocks_stand_apart_by_one_line(views: str, flavour: Flavour) -> None:
    for path, text in FILES[views, flavour].items():
        assert "\n\n\n" not in text, path
        assert [line for line in text.splitlines() if line != line.rstrip(" ")] == [], path


def test_several_flavours_stand_in_a_folder_each() -> None:
    files = markdown_files(TEMPLATES, VIEWS["dossier"], ("gfm", "obsidian"))
    assert {path.split("/")[1] for path in files} == {"gfm", "obsidian"}


def test_every_flavour_of_the_configuration_has_its_host() -> None:
    assert set(HOSTS) == set(Flavour)
