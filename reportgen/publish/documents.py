"""A document's words: one Markdown template a kind of page, written once for each format with the links of that format."""

from collections.abc import Mapping

from reportgen.publish.citations import Citation
from reportgen.publish.environment import Templates
from reportgen.publish.html import Body, Dressing, to_body
from reportgen.publish.links import TEMPLATES, Links
from reportgen.views.records import Chronology, FactSheet, Index, Page, Views


def write_words(templates: Templates, page: Page, views: Views, links: Links) -> str:
    """Return the Markdown of one document."""
    return templates.render(TEMPLATES[page.ref.kind], page=page, views=views, links=links)


def body_of(
    templates: Templates, page: Page, views: Views, links: Links, *, prefix: str = "", deepen: int = 0,
    references: Mapping[str, str] | None = None,
) -> Body:
    """Return one document as the body of a page, dressed with what its view knows and Markdown cannot hold."""
    dressing = Dressing(
        citations=citations_of(page), anchors=anchors_of(page), prefix=prefix, deepen=deepen, references=references
    )
    return to_body(write_words(templates, page, views, links), dressing)


def citations_of(page: Page) -> dict[int, Citation]:
    """Return what a page tells of each of its sources, by number."""
    return {
        note.number: Citation(words=f"{note.form} of {note.date}, {note.section}", quote=note.quote)
        for note in page.sources
    }


def anchors_of(page: Page) -> tuple[tuple[str, str], ...]:
    """Return the ids of a page's headings and rows with the words that tell them."""
    match page:
        case FactSheet():
            return (
                *((deal.deal, deal.title) for deal in page.deals),
                *((event.event, event.what) for event in page.timeline),
                *((conflict.id, conflict.title) for conflict in page.conflicts),
            )
        case Chronology():
            return tuple((event.event, event.what) for event in page.rows)
        case Index():
            return tuple((event.event, event.what) for event in page.events)
        case _:
            return ()
