"""Where a citation and a page lead, in each kind of output; templates call `links.cites(…)` and `links.page(…)`.

One class a kind of address, one entry of `FLAVOURS` a kind of Markdown. A page of the output is named by its kind and key:

    kind         folder of pages          GitHub wiki        Obsidian
    index        index.md                 Home               index
    chronology   chronology.md            Chronology         chronology
    registrant   registrants/KEY.md       Registrant-KEY     registrants/KEY
    partner      partners/KEY.md          Partner-KEY        partners/KEY
    source       sources/KEY.md           Source-KEY         sources/KEY
"""

from collections.abc import Callable, Iterable, Mapping
from os.path import relpath
from posixpath import dirname
from typing import Protocol
from urllib.parse import quote

from reportgen.publish.markdown import MarkdownText, escape_markdown
from reportgen.views.parts import Cite, PageRef, SourceNote

TEMPLATES: dict[str, str] = {
    "index": "index.md.j2",
    "registrant": "index.md.j2",
    "chronology": "chronology.md.j2",
    "comparables": "comparables.md.j2",
    "conflicts": "conflicts.md.j2",
    "gaps": "gaps.md.j2",
    "partner": "fact_sheet.md.j2",
    "source": "source.md.j2",
}
"""The template of each kind of page; it gets `page`, `views` and `links`."""

FOLDERS: dict[str, str] = {"registrant": "registrants", "partner": "partners", "source": "sources"}
WIKI_NAMES: dict[str, str] = {"index": "Home", "registrant": "Registrant", "partner": "Partner", "source": "Source"}
PASSAGE = "passage-"
NO_BREAK = "\u00a0"
CURATED = " (curated)"
"""Behind a citation whose value the user's curation sets."""


class Links(Protocol):
    """What a template may ask for; an instance knows the page that it writes."""

    def cite(self, cite: Cite) -> MarkdownText:
        """Return the number in brackets as a link; the inner brackets are escaped: wikis take doubled ones for their own."""

    def cites(self, cites: Iterable[Cite], *, alone: bool = False) -> MarkdownText:
        """Return a space and the links of all citations, or nothing; a number stands once. No space where they stand alone."""

    def source(self, note: SourceNote) -> MarkdownText:
        """Return what a source is, linked to its passage."""

    def page(self, ref: PageRef, words: str | None = None, *, in_table: bool = False) -> MarkdownText:
        """Return a link to a page, its title as words unless others are given; within the page itself the words alone."""

    def url(self, ref: PageRef) -> MarkdownText:
        """Return the address of a page, from the page that is written; empty where it cannot be reached."""


def page_name(ref: PageRef) -> str:
    """Return the path of a page below its folder, without an extension."""
    folder = FOLDERS.get(ref.kind)
    return f"{folder}/{ref.key}" if folder else ref.kind


def wiki_name(ref: PageRef) -> str:
    """Return the flat name of a page in a GitHub wiki."""
    name = WIKI_NAMES.get(ref.kind, ref.kind.capitalize())
    return f"{name}-{ref.key}" if ref.key else name


def source_ref(cite: Cite) -> PageRef:
    """Return the passage on a source page that a citation leads to."""
    return PageRef(kind="source", key=cite.document, anchor=cite.anchor)


def passage_ref(note: SourceNote) -> PageRef:
    """Return the passage on a source page that a note quotes."""
    return PageRef(kind="source", key=note.document, anchor=note.anchor)


class FolderLinks:
    """Relative links between files: Markdown in a repository, and the pages of the site."""

    def __init__(self, here: PageRef, extension: str = ".md", *, has_row_anchors: bool = False):
        self._here = page_name(here)
        self._extension = extension
        self._has_row_anchors = has_row_anchors

    def cite(self, cite: Cite) -> MarkdownText:
        """Return a link to the passage."""
        return MarkdownText(rf"[\[{cite.number}\]]({self.url(source_ref(cite))})")

    def cites(self, cites: Iterable[Cite], *, alone: bool = False) -> MarkdownText:
        """Return the links of all citations."""
        return run_of(self.cite, cites, "" if alone else NO_BREAK)

    def source(self, note: SourceNote) -> MarkdownText:
        """Return a link to the passage."""
        return MarkdownText(f"[{escape_markdown(note.words)}]({self.url(passage_ref(note))})")

    def page(self, ref: PageRef, words: str | None = None, *, in_table: bool = False) -> MarkdownText:
        """Return a link to a page, or within it the words."""
        text = escape_markdown(words or ref.title)
        return text if self._is_here(ref) else MarkdownText(f"[{text}]({self.url(ref)})")

    def _is_here(self, ref: PageRef) -> bool:
        return self._name(ref) == self._here and not self._anchor(ref)

    def _name(self, ref: PageRef) -> str:
        return page_name(ref)

    def url(self, ref: PageRef) -> MarkdownText:
        """Return a relative path with its anchor."""
        path = self._path(ref)
        return MarkdownText(path + self._anchor(ref))

    def _path(self, ref: PageRef) -> str:
        if page_name(ref) == self._here and self._anchor(ref):
            return ""
        return quote(relpath(page_name(ref), dirname(self._here) or ".").replace("\\", "/") + self._extension)

    def _anchor(self, ref: PageRef) -> str:
        is_there = ref.anchor.startswith(PASSAGE) or self._has_row_anchors
        return f"#{quote(ref.anchor)}" if ref.anchor and is_there else ""


class WikiLinks(FolderLinks):
    """Links of a GitHub wiki, where all pages lie in one folder and are named without an extension."""

    def __init__(self, here: PageRef):
        super().__init__(here, "")
        self._here = wiki_name(here)

    def _name(self, ref: PageRef) -> str:
        return wiki_name(ref)

    def _path(self, ref: PageRef) -> str:
        return "" if wiki_name(ref) == self._here and self._anchor(ref) else quote(wiki_name(ref))


class ObsidianLinks(FolderLinks):
    """Links of an Obsidian vault: `[[page|words]]` between pages, headings by their words in citations."""

    def page(self, ref: PageRef, words: str | None = None, *, in_table: bool = False) -> MarkdownText:
        """Return a wiki link, or within the page the words; in a table its bar is escaped, as Obsidian asks."""
        if self._is_here(ref):
            return escape_markdown(words or ref.title)
        heading = f"#{self._heading(ref)}" if self._anchor(ref) else ""
        text = plain_words(words or ref.title)
        bar = r"\|" if in_table else "|"
        return MarkdownText(f"[[{page_name(ref)}{heading}{bar}{text}]]")

    def url(self, ref: PageRef) -> MarkdownText:
        """Return a path below the vault's folder, with the words of the heading."""
        heading = f"#{quote(self._heading(ref))}" if self._anchor(ref) else ""
        return MarkdownText(self._path(ref) + heading)

    @staticmethod
    def _heading(ref: PageRef) -> str:
        return ref.anchor.replace("-", " ").capitalize()


class NoteLinks:
    """Links within one printed file: a citation leads to its note, a page to where it begins, if it is in the file."""

    def __init__(self, prefix: str = "", pages: Mapping[tuple[str, str], str] | None = None, base_url: str | None = None):
        self._prefix = prefix
        self._pages = pages or {}
        self._base_url = base_url

    def cite(self, cite: Cite) -> MarkdownText:
        """Return a link to the printed note."""
        return MarkdownText(rf"[\[{cite.number}\]](#{self._prefix}note-{cite.number})")

    def cites(self, cites: Iterable[Cite], *, alone: bool = False) -> MarkdownText:
        """Return the links of all citations."""
        return run_of(self.cite, cites, "" if alone else " ")

    def source(self, note: SourceNote) -> MarkdownText:
        """Return what the source is; with a link to its passage where the site has an address."""
        words, ref = escape_markdown(note.words), passage_ref(note)
        if not self._base_url:
            return words
        return MarkdownText(f"[{words}]({self._base_url}{quote(page_name(ref))}.html#{quote(ref.anchor)})")

    def page(self, ref: PageRef, words: str | None = None, *, in_table: bool = False) -> MarkdownText:
        """Return a link where the page is in the same file, else the words alone."""
        text = escape_markdown(words or ref.title)
        url = self.url(ref)
        return MarkdownText(f"[{text}]({url})") if url else text

    def url(self, ref: PageRef) -> MarkdownText:
        """Return the anchor of a page in the same file, or nothing."""
        anchor = self._pages.get((ref.kind, ref.key))
        return MarkdownText(f"#{anchor}" if anchor else "")


def run_of(cite: Callable[[Cite], MarkdownText], cites: Iterable[Cite], lead: str) -> MarkdownText:
    """Return links one after the other behind what leads them, each number once, in order."""
    numbered: dict[int, Cite] = {}
    for found in cites:
        if found.is_curated or found.number not in numbered:
            numbered[found.number] = found
    links = "".join(cite(numbered[number]) + CURATED * numbered[number].is_curated for number in sorted(numbered))
    return MarkdownText(lead + links if links else "")


def plain_words(words: str) -> str:
    """Return words that may stand in a wiki link, which knows no escapes."""
    return " ".join("".join(" " if sign in "[]|#^\\`*<>" else sign for sign in words).split())


def html_links(here: PageRef) -> FolderLinks:
    """Return the links of a page of the site."""
    return FolderLinks(here, ".html", has_row_anchors=True)


FLAVOURS: dict[str, Callable[[PageRef], Links]] = {
    "gfm": FolderLinks,
    "github-wiki": WikiLinks,
    "obsidian": ObsidianLinks,
}
"""The kinds of Markdown by the names that `reportgen.toml` knows them by."""
