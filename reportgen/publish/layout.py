"""What a page of the site has around its words: navigation, crumbs, contents, downloads, neighbours."""

from collections.abc import Sequence
from urllib.parse import quote

from msgspec import Struct

from reportgen.publish.downloads import FOLDER
from reportgen.publish.flavours import markdown_forms
from reportgen.publish.html import Body
from reportgen.publish.links import FolderLinks, page_name
from reportgen.publish.palette import Palette
from reportgen.views.parts import PageInRow
from reportgen.views.records import Page, PageRef, SourcePage, Views

KICKERS = {
    "index": "Overview", "chronology": "Chronology", "comparables": "Comparables", "conflicts": "Conflicts",
    "gaps": "Not disclosed", "registrant": "Registrant", "partner": "Partner fact sheet", "source": "Source",
}
SHEETS = ("tokens.css", "screen.css")
TABLES_OF_DATA: dict[str, tuple[str, ...]] = {
    "index": ("deals", "events", "terms", "parties"), "chronology": ("events",), "comparables": ("deals", "terms"),
    "registrant": ("deals", "events", "terms", "parties"), "partner": ("deals", "events", "terms"), "conflicts": ("terms",), "gaps": ("terms",), "source": (),
}
"""Of which spreadsheets a kind of page shows the rows."""
FEW_PARTS = 2
"""A page of so few parts needs no contents."""


class Link(Struct, frozen=True, kw_only=True):
    """A link of the layout."""

    words: str
    url: str
    is_current: bool = False


class Layout(Struct, frozen=True, kw_only=True):
    """What stands around the words of a page."""

    root: str
    """From the page to the root of the site: empty or `../`."""
    site_title: str
    sheets: tuple[str, ...]
    nav: tuple[Link, ...] = ()
    kicker: str = ""
    crumbs: tuple[Link, ...] = ()
    contents: tuple[Link, ...] = ()
    downloads: tuple[Link, ...] = ()
    previous: Link | None = None
    next: Link | None = None
    disclaimer: str | None = None
    mark: str | None = None
    """`draft`, `confidential`: stands beside the title on every page."""
    logo: str | None = None
    canonical: str | None = None
    """Address of the page on the web, where the address of the site is known."""
    feed: str | None = None
    """Address of the list of events on the web, where that of the site is known."""


class Surroundings(Struct, frozen=True, kw_only=True):
    """What all pages of one site share."""

    views: Views
    sheets: tuple[str, ...] = SHEETS
    disclaimer: str | None = None
    mark: str | None = None
    logo: str | None = None
    printed: frozenset[str] = frozenset()
    """Paths of the PDFs of this build."""
    markdown: tuple[str, ...] = ()
    """The flavours of Markdown of this build."""
    has_data: bool = False
    palette: Palette = Palette()
    """Of the drawings."""
    base_url: str | None = None
    """Address of the site, with a slash at its end."""


def lay_out(page: Page, body: Body | None, links: FolderLinks, around: Surroundings) -> Layout:
    """Return the layout of one page."""
    views = around.views
    before, after = (page.previous, page.next) if isinstance(page, PageInRow) else (None, None)
    return Layout(
        root=root_of(page.ref),
        site_title=views.title,
        sheets=around.sheets,
        nav=navigation(page, views, links),
        kicker=KICKERS[page.ref.kind],
        crumbs=crumbs(page, views, links),
        contents=contents(body, page),
        downloads=downloads(page, around),
        previous=None if before is None else Link(words=before.title, url=links.url(before)),
        next=None if after is None else Link(words=after.title, url=links.url(after)),
        disclaimer=around.disclaimer,
        mark=around.mark,
        logo=around.logo,
        canonical=web_address(page.ref, around),
        feed=feed_address(around),
    )


def navigation(page: Page, views: Views, links: FolderLinks, root: str = "") -> tuple[Link, ...]:
    """Return the links at the head of every page; `root` stands before each."""
    main = (views.index, views.chronology, views.comparables, views.conflicts, views.gaps)
    return tuple(
        Link(words=KICKERS[other.ref.kind], url=root + links.url(other.ref), is_current=other.ref == page.ref) for other in main
    )


def crumbs(page: Page, views: Views, links: FolderLinks) -> tuple[Link, ...]:
    """Return the way from the index to the page; to the index itself there is none."""
    if page.ref.kind == "index":
        return ()
    way = [Link(words="Overview", url=links.url(views.index.ref))]
    if page.ref.kind in ("partner", "source"):
        place, is_there = ("partners", views.index.partners) if page.ref.kind == "partner" else ("filings", views.index.filings)
        index = PageRef(kind="index", anchor=place if is_there else "")
        way.append(Link(words=place.capitalize(), url=links.url(index)))
    return (*way, Link(words=page.title, url="", is_current=True))


def contents(body: Body | None, page: Page) -> tuple[Link, ...]:
    """Return the parts of a page, where it has more than a few."""
    if isinstance(page, SourcePage):
        return (Link(words="Text", url="#text"), Link(words="What was read", url="#read"))
    if body is None or len(body.parts) <= FEW_PARTS:
        return ()
    return tuple(Link(words=part.title, url=f"#{part.anchor}") for part in body.parts)


def downloads(page: Page, around: Surroundings) -> tuple[Link, ...]:
    """Return the other forms of a page that this build has."""
    up = root_of(page.ref) + FOLDER
    found = []
    for words, path in (("PDF", f"pdf/{page_name(page.ref)}.pdf"), ("Briefing, PDF", "pdf/briefing.pdf")):
        if path in around.printed:
            found.append(Link(words=words, url=up + path))
    found += [Link(words=words, url=up + quote(path)) for words, path in markdown_forms(around.markdown, page.ref)]
    if around.has_data:
        found += [Link(words=f"{name.capitalize()}, CSV", url=f"{up}data/{name}.csv") for name in TABLES_OF_DATA[page.ref.kind]]
        found.append(Link(words="All data, JSON", url=up + "data/dossier.json"))
    if around.has_data and isinstance(page, SourcePage):
        document = quote(page.document)
        if page.passages:
            found.append(Link(words="What was read, CSV", url=f"{up}data/claims/{document}.csv"))
        found.append(Link(words="Text as read, TXT", url=f"{up}data/text/{document}.txt"))
    return tuple(found)


def feed_address(around: Surroundings) -> str | None:
    """Return the address of the feed, where that of the site is known."""
    return None if around.base_url is None else f"{around.base_url}feed.xml"


def web_address(ref: PageRef, around: Surroundings) -> str | None:
    """Return the address of a page on the web, where that of the site is known."""
    return None if around.base_url is None else f"{around.base_url}{quote(page_name(ref))}.html"


def root_of(ref: PageRef) -> str:
    """Return the way from a page to the root of the site."""
    return "../" * page_name(ref).count("/")


def named_sheets(names: Sequence[str]) -> tuple[str, ...]:
    """Return the style sheets of the site in their order: ours, then further ones of the user by name."""
    return SHEETS + tuple(name for name in sorted(names) if name.endswith(".css") and name not in (*SHEETS, "print.css"))
