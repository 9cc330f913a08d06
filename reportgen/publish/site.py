"""The static site: pages that work from a plain folder, ask no other host for anything and need no script to be read."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from reportgen.config import Config
from reportgen.publish.documents import body_of
from reportgen.publish.environment import Templates
from reportgen.publish.feed import atom
from reportgen.publish.fonts import font_css, font_files
from reportgen.publish.html import Body, Part
from reportgen.publish.layout import Layout, Surroundings, feed_address, lay_out, named_sheets, navigation, web_address
from reportgen.publish.links import html_links, page_name
from reportgen.publish.palette import colour_css, palette_of
from reportgen.publish.references import passage_reference, row_references, source_reference
from reportgen.publish.search import choices, search_files
from reportgen.publish.timeline import Drawing, draw
from reportgen.resources import Resource
from reportgen.views.records import Chronology, Page, PageRef, SourcePage, Views

LAYOUTS = {"chronology": "chronology.html.j2", "source": "source.html.j2"}
"""Layouts of the kinds of page that have their own."""
CUSTOM = "custom.css"
"""The sheet with the colours that the user chose."""


def site_files(
    words: Templates, layouts: Templates, views: Views, config: Config, styles: Mapping[str, Resource], around: Surroundings
) -> dict[str, bytes]:
    """Return all files of the site."""
    files = asset_files(styles, config)
    bodies: dict[str, Body] = {}
    for page in views.pages():
        name = page_name(page.ref)
        if isinstance(page, SourcePage):
            html = source_html(layouts, page, around)
        else:
            references = row_references(page, views.title, web_address(page.ref, around))
            bodies[name] = body_of(words, page, views, html_links(page.ref), references=references)
            html = page_html(layouts, page, bodies[name], around)
        files[f"site/{name}.html"] = html.encode()
    files["site/404.html"] = special_page(layouts, "404", "No such page", "Nothing stands at this address.", around).encode()
    files["site/search.html"] = special_page(layouts, "search", "Search", "Fact sheets, events, sources and registers.", around).encode()
    if around.base_url:
        files["site/sitemap.xml"] = sitemap(views, around).encode()
        files["site/feed.xml"] = atom(views, around.base_url).encode()
    return files | search_files(bodies, views)


def surroundings(
    views: Views, config: Config, styles: Mapping[str, Resource], *, printed: frozenset[str], markdown: tuple[str, ...], data: bool
) -> Surroundings:
    """Return what all pages of the site share."""
    custom = (CUSTOM,) if colour_css(config.colours) else ()
    return Surroundings(
        views=views, sheets=named_sheets(tuple(styles)) + custom, disclaimer=config.disclaimer, mark=config.mark,
        logo=config.logo.name if config.logo else None, printed=printed, markdown=markdown, has_data=data,
        base_url=config.base_url, palette=palette_of(styles, config.colours),
    )


def source_html(layouts: Templates, page: SourcePage, around: Surroundings) -> str:
    """Return the page of a filing's text."""
    links, address = html_links(page.ref), web_address(page.ref, around)
    return layouts.render(
        LAYOUTS["source"], page=page, layout=lay_out(page, None, links, around), links=links,
        passages={passage.anchor: passage for passage in page.passages},
        reference=source_reference(page, address),
        references={passage.anchor: passage_reference(page, passage, address) for passage in page.passages},
    )


def page_html(layouts: Templates, page: Page, body: Body, around: Surroundings) -> str:
    """Return one page of the site."""
    links = html_links(page.ref)
    name = LAYOUTS.get(page.ref.kind, "page.html.j2")
    drawings: tuple[Drawing, ...] = ()
    if isinstance(page, Chronology):
        drawings = draw(page.lanes, (page.axis_start, page.axis_end), links.url, palette=around.palette)
    return layouts.render(
        name, page=page, layout=lay_out(page, body, links, around), body=as_markup(body), drawings=drawings, links=links
    )


def as_markup(body: Body) -> Body:
    """Return a body whose HTML passes autoescape: the renderer made it of Markdown, with raw HTML as text."""
    return Body(
        head=Markup(body.head),
        parts=tuple(Part(anchor=part.anchor, title=part.title, slug=part.slug, html=Markup(part.html)) for part in body.parts),
        headings=body.headings,
    )


def special_page(layouts: Templates, kind: str, title: str, description: str, around: Surroundings) -> str:
    """Return a page that shows no document: of an address that nothing stands at, and of the search.

    A server shows the first at any address, so where that of the site is known its links begin there.
    """
    index, views = around.views.index, around.views
    page = Page(
        ref=PageRef(kind=kind), title=title, description=description,
        as_of=index.as_of, as_of_edtf=index.as_of_edtf, technology=index.technology,
    )
    root = urlsplit(around.base_url).path if kind == "404" and around.base_url else ""
    layout = Layout(
        root=root, site_title=views.title, sheets=around.sheets, nav=navigation(page, views, html_links(index.ref), root),
        disclaimer=around.disclaimer, mark=around.mark, logo=around.logo, feed=feed_address(around),
    )
    return layouts.render(f"{kind}.html.j2", page=page, layout=layout, choices=choices(views))


def sitemap(views: Views, around: Surroundings) -> str:
    """Return the list of all pages that search engines read."""
    addresses = "".join(f"<url><loc>{escape(web_address(page.ref, around) or '')}</loc></url>\n" for page in views.pages())
    opening = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return f"{opening}{addresses}</urlset>\n"


def asset_files(styles: Mapping[str, Resource], config: Config) -> dict[str, bytes]:
    """Return style sheets, script, fonts and logo."""
    files = {f"site/assets/fonts/{name}": content for name, content in font_files().items()}
    files["site/assets/fonts.css"] = font_css("fonts/").encode()
    for name, resource in styles.items():
        if name != "print.css":
            files[f"site/assets/{name}"] = resource.content
    if colours := colour_css(config.colours):
        files[f"site/assets/{CUSTOM}"] = colours.encode()
    if config.logo:
        files[f"site/assets/{config.logo.name}"] = config.logo.content
    return files
