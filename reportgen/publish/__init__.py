"""Views to files: Markdown by templates, HTML of that Markdown, PDF of that HTML, data; one writer touches the disk."""

from collections.abc import Mapping

from reportgen.config import Config, Format
from reportgen.model import Dossier
from reportgen.publish.downloads import site_downloads
from reportgen.publish.environment import html_templates, markdown_templates
from reportgen.publish.evidence import evidence
from reportgen.publish.flavours import markdown_files
from reportgen.publish.palette import palette_of
from reportgen.publish.pdf import print_all
from reportgen.publish.printing import Printing, print_resources, printed_paths
from reportgen.publish.site import site_files, surroundings
from reportgen.resources import Resources, load_resources
from reportgen.views.records import Views

__all__ = ["publish_documents"]


def publish_documents(
    views: Views, config: Config, resources: Resources | None = None, dossier: Dossier | None = None,
    standing: Mapping[str, bytes] | None = None,
) -> dict[str, bytes]:
    """Return the documents of a build in all formats that are asked for, by path below the output folder.

    The briefing carries the dossier and the texts that it cites, where the dossier is given. A PDF of `standing`, what an
    earlier build wrote, is taken over where it would come out the same.
    """
    resources = resources or load_resources(config.templates, config.styles)
    words, layouts = markdown_templates(resources.templates), html_templates(resources.templates)
    wanted = set(config.formats)
    files: dict[str, bytes] = {}
    if Format.MARKDOWN in wanted:
        files |= markdown_files(words, views, config.markdown, config)
    if Format.SITE in wanted:
        around = surroundings(
            views, config, resources.styles,
            printed=printed_paths(views) if Format.PDF in wanted else frozenset(),
            markdown=config.markdown if Format.MARKDOWN in wanted else (),
            data=Format.DATA in wanted,
        )
        files |= site_files(words, layouts, views, config, resources.styles, around)
    if Format.PDF in wanted:
        carried = () if dossier is None else evidence(dossier, views)
        printing = Printing(words, layouts, views, config, carried, palette_of(resources.styles, config.colours))
        files |= print_all(printing.jobs(), print_resources(resources, config), standing=standing)
    if Format.SITE in wanted:
        files |= site_downloads(files)
    return files
