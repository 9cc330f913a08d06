"""What is printed: each fact sheet, the chronology, and one briefing with all; every citation leads to a note in the same file."""

import re
from collections.abc import Sequence
from itertools import groupby

from markupsafe import Markup
from msgspec import Struct

from reportgen.config import Config
from reportgen.publish.documents import body_of
from reportgen.publish.environment import Templates
from reportgen.publish.fonts import face_files, font_css
from reportgen.publish.glyphs import printable
from reportgen.publish.html import Body, Dressing, Part, to_body
from reportgen.publish.layout import KICKERS
from reportgen.publish.links import NoteLinks, page_name
from reportgen.publish.palette import Palette
from reportgen.publish.pdf import SCHEME, Attachment, PrintJob, PrintResources
from reportgen.publish.timeline import Drawing, draw
from reportgen.resources import Resources
from reportgen.views.records import Chronology, FactSheet, Page, PageRef, Views

TEMPLATE, BOTTOM_LINES = "print.html.j2", "briefing.md.j2"
BRIEFING = "pdf/briefing.pdf"
SMALL = frozenset(("names", "products-and-their-names", "what-is-said", "in-lists-of-partners", "to-review"))
"""Parts of a sheet whose tables are narrow: in print they stand in two columns."""
TAG = re.compile(r"<[^<>]{0,2000}>")
HEADING_SIZE = 80
"""As many characters of a narrow table are as high as a heading with its distances."""
NO_DOUBT = 1.3
"""Two heights that are told in characters differ where one is higher by this."""
ISO_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
SIZES = {"a4": "A4", "letter": "letter"}


class Chapter(Struct, frozen=True, kw_only=True):
    """One document of a printed file."""

    anchor: str
    kind: str
    title: str
    kicker: str
    head: str
    drawings: tuple[Drawing, ...]
    """The graphic timeline of a chronology."""
    rest: str


class Sheet(Struct, frozen=True, kw_only=True):
    """A fact sheet with the links of its chapter, for the bottom lines of the briefing."""

    page: FactSheet
    links: NoteLinks


class Printing:
    """Makes the PDFs' pages of one build."""

    def __init__(
        self, words: Templates, layouts: Templates, views: Views, config: Config, evidence: tuple[Attachment, ...] = (),
        palette: Palette | None = None,
    ):
        self._words, self._layouts, self._views, self._config = words, layouts, views, config
        self._evidence, self._palette = evidence, palette
        self._signs = printable(face_files())

    def jobs(self) -> tuple[PrintJob, ...]:
        """Return all PDFs to make."""
        alone = (
            self._job(f"pdf/{page_name(page.ref)}.pdf", page.title, (self._chapter(page),), page)
            for page in printed_alone(self._views)
        )
        return (*alone, self._briefing())

    def _briefing(self) -> PrintJob:
        """Return the one file with all documents."""
        views = self._views
        pages: tuple[Page, ...] = (
            views.chronology, *deals_first(views.fact_sheets), views.comparables, views.conflicts, views.gaps
        )
        places = {(page.ref.kind, page.ref.key): chapter_anchor(page.ref) for page in pages}
        chapters = (self._bottom_lines(places), *(self._chapter(page, places) for page in pages))
        return self._job(BRIEFING, f"{views.title}: briefing", chapters, views.index, is_briefing=True)

    def _bottom_lines(self, places: dict[tuple[str, str], str]) -> Chapter:
        """Return the first chapter of the briefing: two sentences a partner."""
        sheets = tuple(
            Sheet(page=page, links=NoteLinks(f"{chapter_anchor(page.ref)}-", places, self._config.base_url)) for page in deals_first(self._views.fact_sheets)
        )
        words = self._words.render(BOTTOM_LINES, sheets=sheets, views=self._views)
        body = to_body(words, Dressing(prefix="bottom-lines-", deepen=1))
        return printed_chapter("bottom-lines", "bottom-lines", "", body)

    def _chapter(self, page: Page, places: dict[tuple[str, str], str] | None = None) -> Chapter:
        """Return one document for print; `places` has the anchors of the documents where it is one of several."""
        prefix = f"{chapter_anchor(page.ref)}-" if places else ""
        links = NoteLinks(prefix, places, self._config.base_url)
        body = body_of(self._words, page, self._views, links, prefix=prefix, deepen=1 if places else 0)
        drawings: tuple[Drawing, ...] = ()
        if isinstance(page, Chronology):
            drawings = draw(page.lanes, (page.axis_start, page.axis_end), links.url, prefix=prefix, is_print=True, palette=self._palette)
        kind = page.ref.kind + (" mention" if isinstance(page, FactSheet) and page.is_mention else "")
        return printed_chapter(chapter_anchor(page.ref), kind, KICKERS[page.ref.kind], body, drawings)

    def _job(
        self, path: str, title: str, chapters: Sequence[Chapter], page: Page, *, is_briefing: bool = False
    ) -> PrintJob:
        """Return one PDF to make."""
        config = self._config
        html = self._layouts.render(
            TEMPLATE, title=title, site_title=self._views.title, page=page, chapters=chapters, is_briefing=is_briefing,
            carried=[found.name for found in self._evidence], day=iso_day(page.as_of_edtf), disclaimer=config.disclaimer,
            logo=f"{SCHEME}logo/{config.logo.name}" if config.logo else None,
        )
        return PrintJob(
            path=path, html=html.translate(self._signs), weight=len(html), attachments=self._evidence if is_briefing else ()
        )


def deals_first(sheets: Sequence[FactSheet]) -> tuple[FactSheet, ...]:
    """Return the sheets of partners with a deal or event, then those of partners that are only named."""
    return tuple(sorted(sheets, key=lambda sheet: sheet.is_mention))


def printed_alone(views: Views) -> tuple[Page, ...]:
    """Return the documents that have a PDF of their own."""
    return (*views.fact_sheets, views.chronology)


def printed_paths(views: Views) -> frozenset[str]:
    """Return the paths of all PDFs."""
    return frozenset({*(f"pdf/{page_name(page.ref)}.pdf" for page in printed_alone(views)), BRIEFING})


def print_resources(resources: Resources, config: Config) -> PrintResources:
    """Return fonts and styles for the press."""
    fonts = {f"fonts/{name}": content for name, content in face_files().items()}
    size = SIZES[config.page_size]
    css = [
        font_css(f"{SCHEME}fonts/"),
        *(resources.styles[name].content.decode() for name in ("tokens.css", "print.css")),
        f"@page {{ size: {size} }} @page wide {{ size: {size} landscape }}\n",
    ]
    if config.colours.accent:
        css.append(f":root {{ --accent: {config.colours.accent} }}\n")
    if config.mark:
        css.append(f'@page {{ @top-center {{ content: "{config.mark.upper()}" }} }}\n')
    files = fonts | ({f"logo/{config.logo.name}": config.logo.content} if config.logo else {})
    return PrintResources(files=files, css="".join(css))


def printed_chapter(anchor: str, kind: str, kicker: str, body: Body, drawings: tuple[Drawing, ...] = ()) -> Chapter:
    """Return a body as a chapter."""
    rest = Markup("".join(map(in_columns, by_size(body.parts))))
    title = body.headings[0].title if body.headings else kicker
    return Chapter(anchor=anchor, kind=kind, title=title, kicker=kicker, head=Markup(body.head), drawings=drawings, rest=rest)


def by_size(parts: Sequence[Part]) -> list[tuple[Part, ...]]:
    """Return the parts in order, small ones that follow one another together."""
    return [tuple(run) for _, run in groupby(parts, key=lambda part: part.slug in SMALL or id(part))]


def in_columns(parts: Sequence[Part]) -> str:
    """Return parts one after the other; several small ones in two columns."""
    if len(parts) == 1:
        return parts[0].html
    turn = turning_point([HEADING_SIZE + len(TAG.sub("", part.html)) for part in parts])
    if turn is None:
        return f'<div class="small">\n{joined(parts)}</div>\n'
    return f'<div class="small parted">\n{joined(parts[:turn])}<div class="turn">\n{joined(parts[turn:])}</div>\n</div>\n'


def joined(parts: Sequence[Part]) -> str:
    """Return parts one after the other."""
    return "".join(part.html for part in parts)


def turning_point(sizes: Sequence[int]) -> int | None:
    """Return the part that the second column begins with so that the higher one is lowest; None where that is in doubt.

    The engine finds it by laying out all parts for every pixel that it makes the columns higher: up to two thirds of the
    time of a sheet.
    """
    for turn in range(1, len(sizes)):
        left, right = sum(sizes[:turn]), sum(sizes[turn:])
        later_is_higher = turn == len(sizes) - 1 or right * NO_DOUBT <= left + sizes[turn]
        earlier_is_higher = turn == 1 or left * NO_DOUBT <= right + sizes[turn - 1]
        if later_is_higher and earlier_is_higher:
            return turn
    return None


def chapter_anchor(ref: PageRef) -> str:
    """Return the anchor at which a document begins in a file of several."""
    return f"{ref.kind}-{ref.key}" if ref.key else ref.kind


def iso_day(edtf: str) -> str | None:
    """Return the date of the metadata, as fine as it is known."""
    match = ISO_DAY.match(edtf)
    return match.group() if match else None
