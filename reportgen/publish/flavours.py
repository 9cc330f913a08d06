"""Markdown for each host: one entry of `HOSTS` says how a host links, names its pages and what it wants besides.

A flavour is added by one entry: its links, its names, whether a page opens with properties, and the templates of further
files. What all flavours share (mark, logo, address of the site, disclaimer) is written by `document.md.j2`.
"""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from reportgen.config import Config, Flavour
from reportgen.publish.documents import write_words
from reportgen.publish.environment import Templates
from reportgen.publish.links import FLAVOURS, Links, page_name, wiki_name
from reportgen.publish.markdown import MarkdownText
from reportgen.views.records import Page, PageRef, Views

FRAME = "document.md.j2"
LOGO_FOLDER = "images/"


class Host(Struct, frozen=True, kw_only=True):
    """How one host reads Markdown."""

    links: Callable[[PageRef], Links]
    """The links of a page."""
    name: Callable[[PageRef], str]
    """The path of a page's file, without `.md`."""
    words: str
    """What a link calls its Markdown, where there are several kinds."""
    has_properties: bool = False
    """Whether a page opens with its properties as YAML."""
    frame: Mapping[str, str] = {}
    """Further files by name, with the template of each; it gets `views`, `publication` and `links`."""


HOSTS: dict[str, Host] = {
    Flavour.GFM: Host(links=FLAVOURS["gfm"], name=page_name, words="GitHub and GitLab"),
    Flavour.GITHUB_WIKI: Host(
        links=FLAVOURS["github-wiki"], name=wiki_name, words="GitHub wiki",
        frame={"_Sidebar.md": "wiki_sidebar.md.j2", "_Footer.md": "wiki_footer.md.j2"},
    ),
    Flavour.OBSIDIAN: Host(links=FLAVOURS["obsidian"], name=page_name, words="Obsidian", has_properties=True),
}


class Publication(Struct, frozen=True, kw_only=True):
    """What the user chose and every document shows."""

    title: str
    mark: str
    """`Draft`, `Confidential`; empty where none is chosen."""
    disclaimer: str
    """Empty where none is given."""
    base_url: str
    """Address of the site with a slash at its end; empty where it has none."""
    logo: str
    """Path of the image below the folder of the Markdown; empty where there is none."""


def publication_of(views: Views, config: Config) -> Publication:
    """Return what every document shows of the configuration."""
    return Publication(
        title=views.title,
        mark=config.mark.capitalize() if config.mark else "",
        disclaimer=config.disclaimer or "",
        base_url=config.base_url or "",
        logo=LOGO_FOLDER + config.logo.name if config.logo else "",
    )


def markdown_files(templates: Templates, views: Views, flavours: Sequence[str], config: Config | None = None) -> dict[str, bytes]:
    """Return the Markdown of all documents in each flavour; more than one stand in a folder each."""
    config = config or Config()
    publication = publication_of(views, config)
    files: dict[str, bytes] = {}
    for flavour in flavours:
        folder, host = folder_of(flavour, flavours), HOSTS[flavour]
        for page in views.pages():
            words = write_words(templates, page, views, host.links(page.ref))
            files[folder + file_name(host, page.ref)] = framed(templates, page, words, host, publication).encode()
        for name, template in host.frame.items():
            links = host.links(PageRef(kind="frame"))
            files[folder + name] = templates.render(template, views=views, publication=publication, links=links).encode()
        if config.logo:
            files[folder + publication.logo] = config.logo.content
    return files


def markdown_forms(flavours: Sequence[str], page: PageRef) -> tuple[tuple[str, str], ...]:
    """Return what a link calls each Markdown of a page, and its path below the output folder."""
    words = {flavour: "Markdown" if len(flavours) == 1 else f"Markdown, {HOSTS[flavour].words}" for flavour in flavours}
    return tuple((words[flavour], folder_of(flavour, flavours) + file_name(HOSTS[flavour], page)) for flavour in flavours)


def folder_of(flavour: str, flavours: Sequence[str]) -> str:
    """Return the folder of a flavour: one of its own where there are several."""
    return "markdown/" if len(flavours) == 1 else f"markdown/{flavour}/"


def file_name(host: Host, page: PageRef) -> str:
    """Return the path of a page's file below the folder of its flavour."""
    return f"{host.name(page)}.md"


def framed(templates: Templates, page: Page, words: str, host: Host, publication: Publication) -> str:
    """Return a document as its host wants it, with what the user has chosen around its words."""
    title, _, rest = words.partition("\n\n")
    return templates.render(
        FRAME, page=page, publication=publication, has_properties=host.has_properties,
        title=MarkdownText(title), words=MarkdownText(rest.rstrip("\n")), address=f"{page_name(page.ref)}.html",
        logo="../" * host.name(page.ref).count("/") + publication.logo,
    )
