"""The documents in Markdown: whole tables, links that lead somewhere, words for every state, nothing that runs."""

import re
from posixpath import dirname, join, normpath

import pytest
from markdown_it import MarkdownIt
from msgspec.structs import replace

from reportgen.model import Grant, Territory
from reportgen.model.identity import slug
from reportgen.publish.environment import markdown_templates
from reportgen.publish.flavours import markdown_files
from reportgen.resources import load_resources
from reportgen.views import build_views
from tests.views.sample import dossier

VIEWS = build_views(dossier())
TEMPLATES = markdown_templates(load_resources().templates)
FILES = {path.removeprefix("markdown/"): text.decode() for path, text in markdown_files(TEMPLATES, VIEWS, ("gfm",)).items()}
LINK = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")
PIPE = re.compile(r"(?<!\\)\|")

each_file = pytest.mark.parametrize("path", sorted(FILES))


def test_the_tree_of_files_is_as_documented() -> None:
    assert sorted(FILES) == [
        "chronology.md", "comparables.md", "conflicts.md", "gaps.md", "index.md",
        "partners/halden.md", "partners/merrow.md", "partners/ostrava.md", "partners/quillon.md", "partners/tarn.md",
        "sources/d-2002.md", "sources/d-2004.md", "sources/d-2006.md",
    ]


@each_file
def test_every_table_has_the_same_cells_in_all_rows_and_none_is_blank(path: str) -> None:
    rows: list[list[str]] = []
    for line in [*FILES[path].splitlines(), ""]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in PIPE.split(line)[1:-1]])
            continue
        if rows:
            assert {len(row) for row in rows} == {len(rows[0])}
            assert rows[1] == ["---"] * len(rows[0])
            assert [row for row in rows if "" in row] == []
        rows = []


@each_file
def test_every_link_within_leads_to_a_file_and_heading(path: str) -> None:
    for address in LINK.findall(FILES[path]):
        if address.startswith("https://www.sec.gov/"):
            continue
        target, _, anchor = address.partition("#")
        file = normpath(join(dirname(path), target)) if target else path
        assert file in FILES, address
        if anchor:
            headings = {slug(line.lstrip("# ")) for line in FILES[file].splitlines() if line.startswith("#")}
            assert anchor in headings, address


@each_file
def test_blocks_stand_apart_by_one_line_and_the_file_ends_with_one(path: str) -> None:
    text = FILES[path]
    assert "\n\n\n" not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert text.startswith("# ")
    for before, line in zip(text.splitlines(), text.splitlines()[1:], strict=False):
        if line.startswith("|") and not before.startswith("|"):
            assert before == "", line
        if before.startswith("#"):
            assert line == "", before


@each_file
def test_text_of_filings_runs_as_nothing(path: str) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(FILES[path])
    kinds = {token.type for token in tokens} | {child.type for token in tokens for child in token.children or ()}
    assert kinds.isdisjoint({"html_block", "html_inline", "image", "em_open", "s_open", "code_inline", "fence", "code_block"})


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("partners/halden.md", "mentioned, no amount"),
        ("partners/halden.md", "not disclosed"),
        ("partners/ostrava.md", "none, as stated"),
        ("partners/tarn.md", "redacted"),
        ("partners/tarn.md", "as in another agreement"),
        ("partners/ostrava.md", "not mentioned"),
        ("partners/halden.md", "US$1.0 million"),
        ("partners/halden.md", "up to an additional US$42 million"),
        ("partners/tarn.md", "up to US$60 million per target"),
        ("partners/ostrava.md", "c. 20 Nov 2001"),
        ("conflicts.md", "“The release spoke of an undisclosed amount.”"),
        ("index.md", "EUR 6.7 billion"),
        ("chronology.md", "no longer listed; an ending is reported by then"),
        ("chronology.md", "  - licence under the above: "),
    ],
)
def test_a_document_says_it_in_words(path: str, words: str) -> None:
    assert words in FILES[path]


def test_each_source_note_of_a_page_is_in_its_list_of_sources() -> None:
    for page in VIEWS.fact_sheets:
        listed = FILES[f"partners/{page.party}.md"].partition("## Sources\n")[2]
        numbers = [int(number) for number in re.findall(r"^(\d+)\. ", listed, re.MULTILINE)]
        assert numbers == [note.number for note in page.sources]


def test_a_name_with_markup_in_it_is_a_heading_of_its_own_words() -> None:
    assert FILES["partners/quillon.md"].startswith(r"# Quillon Labs \| \*Inc\* \[x\](y) \<b\>" + "\n")


@pytest.mark.parametrize(
    ("flavour", "names"),
    [
        ("github-wiki", {"Home.md", "Chronology.md", "Partner-halden.md", "Source-d-2004.md"}),
        ("obsidian", {"index.md", "chronology.md", "partners/halden.md", "sources/d-2004.md"}),
    ],
)
def test_a_flavour_names_its_pages_as_its_host_does(flavour: str, names: set[str]) -> None:
    files = markdown_files(TEMPLATES, VIEWS, (flavour,))
    assert names <= {path.removeprefix("markdown/") for path in files}


def test_a_wiki_holds_no_doubled_brackets_that_it_would_take_for_its_own() -> None:
    files = markdown_files(TEMPLATES, VIEWS, ("github-wiki",))
    assert [path for path, text in files.items() if b"[[" in text] == []


@pytest.mark.parametrize("name", sorted(name for name in load_resources().templates if name.endswith(".md.j2")))
def test_a_template_stays_below_eighty_lines(name: str) -> None:
    assert len(load_resources().templates[name].content.splitlines()) < 80


def test_grants_side_by_side_leave_out_what_none_of_them_says_and_name_it() -> None:
    whole = dossier()
    (halden,) = [deal for deal in whole.deals if deal.id == "deal-halden"]
    further = Grant(rights=("sell",), territory=Territory(included=("Chile",), words="Chile"), subject="drugs")
    first = replace(halden.grants[0], field_of_use=None, retained=None)
    deals = tuple(replace(deal, grants=(first, further)) if deal is halden else deal for deal in whole.deals)
    text = markdown_files(TEMPLATES, build_views(replace(whole, deals=deals)), ("gfm",))["markdown/partners/halden.md"].decode()
    assert "| From | To | Rights | Exclusivity | Territory | Target |\n| --- | --- | --- | --- | --- | --- |\n" in text
    assert "| sell: drugs | not mentioned | Chile | not mentioned |" in text
    assert "\nNot mentioned for any of them: field, kept by the licensor.\n" in text
