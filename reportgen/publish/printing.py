"""What is printed: each fact sheet, the chronology, and one briefing with all; every citation leads to a note in the same file."""

import re
from collections.abc import Sequence

from markupsafe import Markup
from msgspec import Struct

from reportgen.config import Config
from reportgen.publish.documents import body_of
from reportgen.publish.environment import Templates
from reportgen.publish.fonts import font_css, font_files
from reportgen.publish.html import Body, Dressing, to_body
from reportgen.publish.layout import KICKERS
from reportgen.publish.links import NoteLinks, page_name
from reportgen.publish.pdf import SCHEME, PrintJob, PrintResources
from reportgen.publish.timeline import Drawing, draw
from reportgen.resources import Resources
from reportgen.views.records import Chronology, FactSheet, Page, PageRef, Views

TEMPLATE, BOTTOM_LINES = "print.html.j2", "briefing.md.j2"
ISO_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
SIZES = {"a4": "A4", "letter": "letter"}


class Chapter(Struct, frozen=True, kw_only=True):
    """One document of a printed file."""

    anchor: str
    kind: str
    title: str
    kicker: str
    head: str
    above: Drawing | None
    """The graphic timeline of a chronology."""
    rest: str


class Sheet(Struct, frozen=True, kw_only=True):
    """A fact sheet with the links of its chapter, for the bottom lines of the briefing."""

    page: FactSheet
    links: NoteLinks


def print_jobs(words: Templates, layouts: Templates, views: Views, config: Config) -> tuple[PrintJob, ...]:
    """Return all PDFs to make."""
    printed: tuple[Page, ...] = (*views.fact_sheets, views.chronology)
    alone = [
        job(layouts, views, config, f"pdf/{page_name(page.ref)}.pdf", page.title, (chapter(words, page, views),), page)
        for page in printed
    ]
    return (*alone, briefing(words, layouts, views, config))


def printed_paths(views: Views) -> frozenset[str]:
    """Return the paths of all PDFs."""
    pages: tuple[Page, ...] = (*views.fact_sheets, views.chronology)
    return frozenset({*(f"pdf/{page_name(page.ref)}.pdf" for page in pages), "pdf/briefing.pdf"})


def print_resources(resources: Resources, config: Config) -> PrintResources:
    """Return fonts and styles for the press."""
    fonts = {f"fonts/{name}": content for name, content in font_files().items()}
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


def briefing(words: Templates, layouts: Templates, views: Views, config: Config) -> PrintJob:
    """Return the one file with all documents."""
    pages: tuple[Page, ...] = (views.chronology, *views.fact_sheets, views.comparables, views.conflicts, views.gaps)
    places = {(page.ref.kind, page.ref.key): chapter_anchor(page.ref) for page in pages}
    chapters = [
        bottom_lines(words, views, places),
        *(chapter(words, page, views, prefix=f"{chapter_anchor(page.ref)}-", places=places) for page in pages),
    ]
    return job(layouts, views, config, "pdf/briefing.pdf", f"{views.title}: briefing", chapters, views.index, is_briefing=True)


def bottom_lines(words: Templates, views: Views, places: dict[tuple[str, str], str]) -> Chapter:
    """Return the first chapter of the briefing: two sentences a partner."""
    sheets = tuple(
        Sheet(page=page, links=NoteLinks(f"{chapter_anchor(page.ref)}-", places)) for page in views.fact_sheets
    )
    body = to_body(words.render(BOTTOM_LINES, sheets=sheets, views=views), Dressing(prefix="bottom-lines-", deepen=1))
    return printed_chapter("bottom-lines", "bottom-lines", "", body, None)


def chapter(
    words: Templates, page: Page, views: Views, *, prefix: str = "", places: dict[tuple[str, str], str] | None = None
) -> Chapter:
    """Return one document for print; `prefix` and `places` are given where it is one of several in its file."""
    links = NoteLinks(prefix, places)
    body = body_of(words, page, views, links, prefix=prefix, deepen=1 if prefix else 0)
    drawing = draw(page.lanes, (page.axis_start, page.axis_end), links.url, prefix) if isinstance(page, Chronology) else None
    kicker = " · ".join(part for part in (KICKERS[page.ref.kind], page.technology, f"as of {page.as_of}") if part)
    return printed_chapter(chapter_anchor(page.ref), page.ref.kind, kicker, body, drawing)


def printed_chapter(anchor: str, kind: str, kicker: str, body: Body, drawing: Drawing | None) -> Chapter:
    """Return a body as a chapter."""
    rest = Markup("".join(part.html for part in body.parts))
    title = body.headings[0].title if body.headings else kicker
    return Chapter(anchor=anchor, kind=kind, title=title, kicker=kicker, head=Markup(body.head), above=drawing, rest=rest)


def job(
    layouts: Templates, views: Views, config: Config, path: str, title: str, chapters: Sequence[Chapter], page: Page,
    *, is_briefing: bool = False,
) -> PrintJob:
    """Return one PDF to make."""
    html = layouts.render(
        TEMPLATE, title=title, site_title=views.title, page=page, chapters=chapters, is_briefing=is_briefing,
        day=iso_day(page.as_of_edtf), disclaimer=config.disclaimer, logo=f"{SCHEME}logo/{config.logo.name}" if config.logo else None,
    )
    return PrintJob(path=path, html=html, weight=len(html))


def chapter_anchor(ref: PageRef) -> str:
    """Return the anchor at which a document begins in a file of several."""
    return f"{ref.kind}-{ref.key}" if ref.key else ref.kind


def iso_day(edtf: str) -> str | None:
    """Return the date of the metadata, as fine as it is known."""
    match = ISO_DAY.match(edtf)
    return match.group() if match else None
