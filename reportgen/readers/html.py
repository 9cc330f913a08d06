"""HTML and inline XBRL to the text that the source page shows.

Blocks stand on lines of their own with an empty line between, cells of a table row are separated by tabs, no-break and
other spaces are plain spaces, runs of spaces one. The tree is never built: parsing is by events, so that depth and size
cost nothing, and nothing outside the text is loaded.
"""

import re

from lxml import etree
from msgspec import Struct

PARAGRAPHS = frozenset(
    ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "center", "ul", "ol", "dl", "hr", "pre", "address", "section", "article", "header", "footer", "table", "form", "fieldset", "body", "title", "nav", "main", "aside", "figure"]
)
LINES = frozenset(["br", "li", "dt", "dd", "tr", "caption", "option"])
CELLS = frozenset(("td", "th"))
SKIPPED = frozenset(["head", "script", "style", "noscript", "template", "object", "iframe", "svg", "math", "textarea", "select"])
HIDDEN_STYLE = re.compile(r"display\s{0,3}:\s{0,3}none", re.IGNORECASE)
FACTS = frozenset(("ix:nonnumeric", "ix:nonfraction"))
SPACES = re.compile(r"[ \t\r\n\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"))
WINDOWS = {
    code: bytes([code]).decode("cp1252")
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
"""Numeric references to these codes mean Windows-1252 (HTML, numeric character reference end state)."""
MOST_LINES_OF_CELL = 8
"""A cell of more lines holds text, not a value: a row with one is shown as blocks."""
MOST_EMPTY_LINES = re.compile(r"\n{3,}")


HEAD = 20_000
DOCUMENT_TAG = re.compile(r"<(?:!doctype\s+html|html|body)\b", re.IGNORECASE)
CLOSING_TAG = re.compile(r"</(?:p|div|td|tr|font|span|b|i|u|center|h[1-6])\s{0,9}>", re.IGNORECASE)
FEWEST_TAGS = 4
TAG = re.compile(r"<[^>]{0,2000}>")


class Page(Struct, frozen=True, kw_only=True):
    """What a page shows, and what its tags say."""

    text: str
    facts: tuple[tuple[str, str], ...] = ()
    """Cover facts in order: name of the tag with its prefix (`dei:EntityRegistrantName`), value."""


def is_marked_up(text: str) -> bool:
    """Say whether a text is HTML: by a tag of the document itself, or by several closing tags in a fragment."""
    head = text[:HEAD]
    return bool(DOCUMENT_TAG.search(head)) or len(CLOSING_TAG.findall(head)) >= FEWEST_TAGS


def read_html(text: str) -> Page:
    """Return the shown text and the cover facts of a page, however broken; nothing is raised for broken markup."""
    parser = etree.HTMLParser(
        target=_Shown(),  # type: ignore[arg-type]  # the stubs ask for a comment method that lxml does not
        encoding="utf-8", huge_tree=True, recover=True, no_network=True, remove_comments=True
    )
    data = _without_prolog(text).encode("utf-8", errors="replace")
    try:
        parser.feed(data)
        page: object = parser.close()
    except etree.LxmlError:
        page = None
    return page if isinstance(page, Page) else Page(text=TAG.sub(" ", text))


def _without_prolog(text: str) -> str:
    return re.sub(r"<\?xml[^>]{0,400}\?>", "", text.replace("\x00", ""), count=1)


class _Frame:
    """The lines of a page, of a cell or of a row that are open."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.lines: list[str] = []
        self.open: list[str] = []

    def close_line(self, *, empty: bool) -> None:
        line = SPACES.sub(" ", "".join(self.open)).strip()
        self.open = []
        if line:
            self.lines.append(line)
        if empty and self.lines and self.lines[-1]:
            self.lines.append("")

    def words(self) -> list[str]:
        self.close_line(empty=False)
        return [line for line in self.lines if line]


class _Shown:
    """The target of the parser: gathers shown text by blocks, rows and cells."""

    def __init__(self) -> None:
        self.frames = [_Frame("page")]
        self.hidden: list[str] = []
        self.fact: list[tuple[str, list[str]]] = []
        self.facts: list[tuple[str, str]] = []
        self.pre = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        tag = tag.lower()
        if tag in FACTS and (attributes.get("name") or "").startswith("dei:"):
            self.fact.append((attributes["name"], []))
        elif tag in FACTS:
            self.fact.append(("", []))
        if self.hidden:
            if tag not in VOID:
                self.hidden.append(tag)
            return
        if tag in SKIPPED or tag == "ix:header" or (HIDDEN_STYLE.search(attributes.get("style") or "") and tag not in VOID):
            self.hidden.append(tag)
            return
        self._open(tag)

    def _open(self, tag: str) -> None:
        if tag == "tr":
            self._close_cell()
            self.frames[-1].close_line(empty=False)
            self.frames.append(_Frame("row"))
        elif tag in CELLS:
            self._close_cell()
            if self.frames[-1].kind != "row":
                self.frames.append(_Frame("row"))
            self.frames.append(_Frame("cell"))
        elif tag in LINES:
            self.frames[-1].close_line(empty=False)
        elif tag in PARAGRAPHS:
            self.frames[-1].close_line(empty=True)
        self.pre += tag == "pre"

    def end(self, tag: str) -> None:
        tag = tag.lower()
        if tag in FACTS and self.fact:
            self._close_fact()
        if self.hidden:
            self._end_hidden(tag)
        elif tag == "tr":
            self._close_row()
        elif tag in CELLS:
            self._close_cell()
        elif tag in LINES:
            self.frames[-1].close_line(empty=False)
        elif tag in PARAGRAPHS:
            if tag == "table":
                self._close_row()
            self.pre = max(0, self.pre - (tag == "pre"))
            self.frames[-1].close_line(empty=True)

    def _end_hidden(self, tag: str) -> None:
        if tag in self.hidden:
            while self.hidden.pop() != tag:
                pass

    def _close_fact(self) -> None:
        name, words = self.fact.pop()
        value = SPACES.sub(" ", "".join(words)).strip()
        if name and value:
            self.facts.append((name, value))

    def _close_cell(self) -> None:
        if self.frames[-1].kind != "cell":
            return
        words = self.frames.pop().words()
        self.frames[-1].lines.append("\n".join(words))

    def _close_row(self) -> None:
        self._close_cell()
        if self.frames[-1].kind != "row":
            return
        row = self.frames.pop()
        cells = [cell for cell in row.lines if cell] + row_rest(row)
        into = self.frames[-1]
        if len(cells) > 1 and all(cell.count("\n") < MOST_LINES_OF_CELL for cell in cells):
            into.lines.append("\t".join(cell.replace("\n", " ") for cell in cells))
        else:
            for cell in cells:
                into.lines += cell.split("\n")

    def data(self, words: str) -> None:
        for _, heard in self.fact:
            heard.append(words)
        if self.hidden:
            return
        if not self.pre:
            self.frames[-1].open.append(words)
            return
        first, *others = words.split("\n")
        self.frames[-1].open.append(first)
        for line in others:
            self.frames[-1].close_line(empty=False)
            self.frames[-1].open.append(line)

    def close(self) -> Page:
        while len(self.frames) > 1:
            self._close_row()
            self._close_cell()
        self.frames[0].close_line(empty=False)
        text = "\n".join(self.frames[0].lines).translate(WINDOWS).translate(UNSEEN)
        return Page(text=MOST_EMPTY_LINES.sub("\n\n", text).strip("\n") + "\n", facts=tuple(dict.fromkeys(self.facts)))


VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"])


def row_rest(row: _Frame) -> list[str]:
    """Return what stands in a row outside of its cells."""
    line = SPACES.sub(" ", "".join(row.open)).strip()
    return [line] if line else []
