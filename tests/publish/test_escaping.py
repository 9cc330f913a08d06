"""Text of filings in a Markdown document: it reads the same and marks nothing up."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reportgen.publish.markdown import BREAKS, MarkdownText, escape_markdown, finalize, link_title

RENDERER = MarkdownIt("gfm-like", {"html": True, "linkify": False})
"""The renderer that lets most through: raw HTML, tables, strikethrough."""

SNIPPETS = st.sampled_from([
    "|", "||", "*", "**", "_", "__", "<b>", "<script>alert(1)</script>", "<!--", "[x](y)", "![x](//h/y)", "[^1]", "]: x", "`", "```", "~~", "~~~",
    "# ", "## x", "- ", "-", "---", "===", "+ ", "> ", "1. ", "12) ", "\\", "\\|", "&amp;", "&#35;", "&copy", "http://x.org", "www.x.org",
    "<http://x.org>", "\n", "\n\n", "\r\n", "\t", "    ", "\u2028", "\u00a0", "$", "$5 and 6$", "%%", "==", ":--", "- [ ] ", "[[x]]", "a", "Target \u03b1", "\x00",
])
TEXTS = st.one_of(st.text(max_size=60), st.lists(SNIPPETS, max_size=12).map("".join), st.lists(st.one_of(SNIPPETS, st.text(max_size=5)), max_size=8).map("".join))


class Shown(HTMLParser):
    """The tags of a page in order, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.text = ""
        self.titles: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.titles += [value or "" for name, value in attrs if name == "title"]

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.tags.append("comment")


def words(text: str) -> str:
    """Text as a page shows it: runs of white space are one space."""
    return " ".join(BREAKS.sub(" ", text).split())


def shown(markdown: str) -> Shown:
    return Shown(RENDERER.render(markdown))


@given(TEXTS)
def test_a_paragraph_shows_the_text_and_nothing_but_the_text(text: str) -> None:
    page = shown(f"{escape_markdown(text)}\n")
    assert words(page.text) == words(text)
    assert page.tags == (["p"] if words(text) else [])


@given(TEXTS)
def test_a_heading_and_a_list_item_stay_what_they_are(text: str) -> None:
    page = shown(f"# x{escape_markdown('x' + text)}\n\n- x {escape_markdown(text)}\n- {escape_markdown(text)}\n")
    assert page.tags == ["h1", "ul", "li", "li"]
    assert words(page.text) == words(f"xx{text} \n x {text} \n {text}")


@given(TEXTS, TEXTS)
def test_a_table_keeps_its_cells(left: str, right: str) -> None:
    page = shown(f"| a | b |\n|---|---|\n| {escape_markdown(left)} | {escape_markdown(right)} |\n")
    assert page.tags == ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"]
    assert words(page.text) == words(f"a b \n {left} \n {right}")


@given(TEXTS, TEXTS)
def test_a_link_keeps_its_words_and_its_title(text: str, title: str) -> None:
    page = shown(f'see [x{escape_markdown("x" + text)}](sources.md#c-1 "x{link_title(title)}") end\n')
    assert page.tags == ["p", "a"]
    assert words(page.text) == words(f"see xx{text}") + " end"
    assert [words(found) for found in page.titles] == [words("x" + BREAKS.sub(" ", title).strip())]


@given(TEXTS)
def test_emphasis_of_the_template_closes_where_the_template_closes_it(text: str) -> None:
    page = shown(f"**x{escape_markdown('x' + text + 'x')}x** end\n")
    assert page.tags == ["p", "strong"]
    assert words(page.text) == words(f"xx{text}xx end")


@given(TEXTS)
def test_escaped_text_is_one_line(text: str) -> None:
    assert not re.search(r"[\n\r\x00\u2028\u2029]", escape_markdown(text))


@pytest.mark.parametrize(("text", "escaped"), [
    ("http://x.org and www.x.org", "http\\://x.org and www\\.x.org"),
    ("see $5 and x$", "see $5 and x\\$"),
    ("US$1.0 million", "US$1.0 million"),
    ("Johnson & Johnson", "Johnson & Johnson"),
    ("AT&T", "AT\\&T"),
    ("a\\|b", "a&#92;\\|b"),
    ("==mark== %%hidden%%", "\\=\\=mark\\=\\= \\%\\%hidden\\%\\%"),
    ("1. Item", "1\\. Item"),
    ("1.0", "1.0"),
    ("-more-", "\\-more-"),
    ("Item\n 5.\tOther", "Item 5. Other"),
])
def test_escapes_no_more_than_it_must(text: str, escaped: str) -> None:
    assert escape_markdown(text) == escaped


def test_markdown_of_the_template_passes_as_it_is() -> None:
    assert finalize(MarkdownText("**a** | b")) == "**a** | b"


def test_a_value_that_is_not_there_is_refused() -> None:
    with pytest.raises(TypeError, match="say in words what is not known"):
        finalize(None)
