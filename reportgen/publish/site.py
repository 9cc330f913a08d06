"""The static site: pages that work from a plain folder, ask no other host for anything and need no script to be read."""

from collections.abc import Mapping

from markupsafe import Markup, escape

from reportgen.config import Config
from reportgen.publish.documents import body_of
from reportgen.publish.environment import Templates
from reportgen.publish.fonts import font_css, font_files
from reportgen.publish.html import Body, Part
from reportgen.publish.layout import Layout, Surroundings, lay_out, named_sheets, web_address
from reportgen.publish.links import html_links, page_name
from reportgen.publish.timeline import draw
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
    for page in views.pages():
        files[f"site/{page_name(page.ref)}.html"] = page_html(words, layouts, page, around).encode()
    files["site/404.html"] = not_found(layouts, views, around).encode()
    if around.base_url:
        files["site/sitemap.xml"] = sitemap(views, around).encode()
    return files


def surroundings(
    views: Views, config: Config, styles: Mapping[str, Resource], *, printed: frozenset[str], markdown: bool, data: bool
) -> Surroundings:
    """Return what all pages of the site share."""
    custom = (CUSTOM,) if colour_css(config) else ()
    return Surroundings(
        views=views, sheets=named_sheets(tuple(styles)) + custom, disclaimer=config.disclaimer,
        logo=config.logo.name if config.logo else None, printed=printed, has_markdown=markdown, has_data=data,
        base_url=config.base_url,
    )


def page_html(words: Templates, layouts: Templates, page: Page, around: Surroundings) -> str:
    """Return one page of the site."""
    links = html_links(page.ref)
    name = LAYOUTS.get(page.ref.kind, "page.html.j2")
    if isinstance(page, SourcePage):
        passages = {passage.anchor: passage for passage in page.passages}
        return layouts.render(name, page=page, layout=lay_out(page, None, links, around), passages=passages, links=links)
    body = body_of(words, page, around.views, links)
    drawings = draw(page.lanes, (page.axis_start, page.axis_end), links.url) if isinstance(page, Chronology) else ()
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


def not_found(layouts: Templates, views: Views, around: Surroundings) -> str:
    """Return the page of an address that there is none at."""
    index = views.index
    page = Page(
        ref=PageRef(kind="404"), title="No such page", description="Nothing stands at this address.",
        as_of=index.as_of, as_of_edtf=index.as_of_edtf, technology=index.technology,
    )
    around_it = lay_out(index, None, html_links(index.ref), around)
    layout = Layout(root="", site_title=views.title, sheets=around.sheets, nav=around_it.nav[:0], disclaimer=around.disclaimer, logo=around.logo)
    return layouts.render("404.html.j2", page=page, layout=layout)


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
    if colours := colour_css(config):
        files[f"site/assets/{CUSTOM}"] = colours.encode()
    if config.logo:
        files[f"site/assets/{config.logo.name}"] = config.logo.content
    return files


def colour_css(config: Config) -> str:
    """Return the colours that the user chose in place of ours; empty where none."""
    light, dark = config.colours.accent, config.colours.accent_dark
    css = f":root {{ --accent: {light}; }}\n" if light else ""
    if dark:
        css += f":root[data-theme=dark] {{ --accent: {dark}; }}\n"
        css += f"@media (prefers-color-scheme: dark) {{ :root:not([data-theme=light]) {{ --accent: {dark}; }} }}\n"
    return css
