"""Markdown to the body of a page: the words are the template's, this adds what Markdown cannot hold.

- A heading gets its slug as anchor, or the id that `anchors` gives for its words; a second one of the same words gets
  the anchor of the heading above it in front. Each heading of level 2 opens a part, `<section class="part part-SLUG">`.
- On the site a heading is followed by a link to itself, and every row of a table has an address.
- A row or list item whose words hold those of an anchor gets its id, so that events keep their address.
- A table stands in a region that scrolls; its cells carry the slug of their column as class and its words as label.
- A link `[[3]](…)` is a citation: it shows the number, and tells the quote when pointed at or focused.
- Raw HTML is text. Links of other schemes, links to a host without a scheme, and images from elsewhere are refused.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from msgspec import Struct

from reportgen.model.identity import slug
from reportgen.publish.citations import Citation, dress_citations, with_wrapped_notes
from reportgen.publish.filters import REFUSED, safe_url
from reportgen.publish.rows import addressed
from reportgen.publish.tables import Table, dress_tables, written
from reportgen.publish.tokens import words_of


class LinkingSafely(MarkdownIt):
    """A renderer that links within the page, to relative paths and to the web by its scheme, and nowhere else."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the name is markdown-it's
        """Say whether a link may lead there."""
        return url == REFUSED or safe_url(url) != REFUSED


class Part(Struct, frozen=True, kw_only=True):
    """What stands below one heading of level 2."""

    anchor: str
    title: str
    slug: str
    html: str


class Heading(Struct, frozen=True, kw_only=True):
    """A heading, for contents and bookmarks."""

    level: int
    anchor: str
    title: str


class Body(Struct, frozen=True, kw_only=True):
    """The body of a page."""

    head: str
    """What stands above the first heading of level 2: the title and what is most important."""
    parts: tuple[Part, ...]
    headings: tuple[Heading, ...]

    def html(self) -> str:
        """Return all of it."""
        return self.head + "".join(part.html for part in self.parts)


class Dressing(Struct, frozen=True, kw_only=True):
    """What a page adds to its Markdown."""

    citations: Mapping[int, Citation] = {}
    """By the number of the source."""
    anchors: Sequence[tuple[str, str]] = ()
    """Ids of rows and headings with the words that tell them, in the order of the page."""
    prefix: str = ""
    """Put before every id, where several documents share one page."""
    deepen: int = 0
    """By how many levels headings are lowered."""
    references: Mapping[str, str] | None = None
    """Of rows by their anchors, on the site; None in print, where nothing leads to a row or heading of its own."""


def to_body(markdown: str, dressing: Dressing | None = None) -> Body:
    """Render Markdown as the body of a page."""
    dressing = Dressing() if dressing is None else dressing
    renderer = make_renderer()
    tokens = renderer.parse(markdown)
    headings = dress_headings(tokens, dressing)
    dress_rows(tokens, dressing)
    dress_citations(tokens, dressing.citations, dressing.prefix)
    tokens = dress_tables(tokens, addressing(tokens, dressing))
    head, parts = split_parts(tokens)
    if dressing.references is None:
        parts = [(anchor, with_wrapped_notes(opened)) for anchor, opened in parts]
    else:
        head, parts = with_permalinks(head), [(anchor, with_permalinks(opened)) for anchor, opened in parts]
    render = renderer.renderer.render
    titles = {heading.anchor: heading.title for heading in headings}
    return Body(
        head=render(head, renderer.options, {}),
        parts=tuple(
            Part(anchor=anchor, title=titles[anchor], slug=slug(titles[anchor]), html=part_html(anchor, titles[anchor], inner))
            for anchor, opened in parts
            for inner in (render(opened, renderer.options, {}),)
        ),
        headings=headings,
    )


def make_renderer() -> MarkdownIt:
    """Return a renderer that shows raw HTML as text and links only to what is safe."""
    renderer = LinkingSafely("js-default", {"html": False, "linkify": False, "typographer": False})
    renderer.add_render_rule("image", render_image)
    return renderer




def render_image(
    _renderer: RendererHTML, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    """Show an image of ours; of one from elsewhere its words alone, since nothing is loaded from another host."""
    token = tokens[index]
    source, words = str(token.attrs.get("src", "")), escape(token.content)
    if ":" in source or source.startswith("/"):
        return words
    return f'<img src="{escape(source)}" alt="{words}">'


def dress_headings(tokens: Sequence[Token], dressing: Dressing) -> tuple[Heading, ...]:
    """Give every heading its anchor and return all of them in order."""
    given = list(dressing.anchors)
    headings: list[Heading] = []
    taken: set[str] = set()
    for place, token in enumerate(tokens):
        if token.type != "heading_open":
            continue
        title = words_of(tokens[place + 1])
        level = min(6, int(token.tag[1]) + dressing.deepen)
        known = next((entry for entry in given if entry[1] == title), None)
        if known is not None:
            given.remove(known)
        anchor = dressing.prefix + (known[0] if known else slug(title))
        if anchor in taken:
            above = next((heading.anchor for heading in reversed(headings) if heading.level < level), "part")
            anchor = free_anchor(f"{above}-{slug(title)}", taken)
        taken.add(anchor)
        token.attrSet("id", anchor)
        token.tag = tokens[place + 2].tag = f"h{level}"
        headings.append(Heading(level=level, anchor=anchor, title=title))
    return tuple(headings)


def free_anchor(wanted: str, taken: set[str]) -> str:
    """Return the anchor, with the first number at its end that is free."""
    return next(found for number in range(1, len(taken) + 2) if (found := wanted if number == 1 else f"{wanted}-{number}") not in taken)


def dress_rows(tokens: Sequence[Token], dressing: Dressing) -> None:
    """Give each row and list item whose words hold those of an anchor its id; each anchor is used once."""
    waiting = [(dressing.prefix + anchor, words) for anchor, words in dressing.anchors]
    headings = {str(token.attrs.get("id")) for token in tokens if token.type == "heading_open"}
    waiting = [(anchor, words) for anchor, words in waiting if anchor not in headings]
    for place, token in enumerate(tokens):
        if token.type not in ("tr_open", "list_item_open"):
            continue
        words = words_of(*inside(tokens, place))
        found = next((entry for entry in waiting if entry[1] in words), None)
        if found is not None:
            token.attrSet("id", found[0])
            waiting.remove(found)


def addressing(tokens: Sequence[Token], dressing: Dressing) -> Callable[[Table], Table] | None:
    """Return what gives rows their addresses, where they have any."""
    references = dressing.references
    if references is None:
        return None
    taken = {str(token.attrs["id"]): 1 for token in tokens if "id" in token.attrs}
    return lambda table: addressed(table, taken, references)


def with_permalinks(tokens: Sequence[Token]) -> list[Token]:
    """Return tokens in which every heading below the title stands beside a link to itself."""
    found: list[Token] = []
    for place, token in enumerate(tokens):
        is_heading = token.tag in ("h2", "h3", "h4") and token.level == 0
        if is_heading and token.nesting == 1:
            found += [written(f'<div class="headed of-{token.tag}">\n'), token]
        elif is_heading:
            title, anchor = words_of(tokens[place - 1]), str(tokens[place - 2].attrs["id"])
            link = f'<a class="permalink" href="#{escape(anchor)}" aria-label="Link to: {escape(title)}">#</a>'
            found += [token, written(f"{link}</div>\n")]
        else:
            found.append(token)
    return found


def inside(tokens: Sequence[Token], place: int) -> Iterable[Token]:
    """Return the tokens between an opening token and its closing one."""
    closing = tokens[place].type.replace("_open", "_close")
    for token in tokens[place + 1 :]:
        if token.type == closing and token.level == tokens[place].level:
            return
        yield token


def split_parts(tokens: Sequence[Token]) -> tuple[list[Token], list[tuple[str, list[Token]]]]:
    """Cut the tokens at headings that were of level 2 in the Markdown."""
    head: list[Token] = []
    parts: list[tuple[str, list[Token]]] = []
    for token in tokens:
        if token.type == "heading_open" and token.markup == "##" and token.level == 0:
            parts.append((str(token.attrs["id"]), []))
        (parts[-1][1] if parts else head).append(token)
    return head, parts


def part_html(anchor: str, title: str, inner: str) -> str:
    """Return a part as a section that its heading names."""
    return f'<section class="part part-{slug(title)}" aria-labelledby="{escape(anchor)}">\n{inner}</section>\n'
