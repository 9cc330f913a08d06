"""What the site's search finds: fact sheets, events, sources and registers, by words, amounts and phrases.

Filters are the kind of a page, the partner and the type of an event. Lists of sources are left out: their words are
found where they stand.
"""

import re
from collections.abc import Iterable, Mapping

from markupsafe import escape
from msgspec import Struct

from reportgen.publish.html import Body
from reportgen.publish.links import page_name
from reportgen.publish.pagefind import Entry, index_files
from reportgen.views.records import EventRow, FactSheet, Page, SourcePage, Views

FACT_SHEET, EVENT, SOURCE, REGISTER = "Fact sheet", "Event", "Source", "Register"
# `US$1` is one word to the index; who looks for `$1` is to find it too.
CURRENCY_BEFORE_SIGN = re.compile(r"\b([A-Z]{1,3})([$€£])")
SOURCES_PART = "sources"


class Choices(Struct, frozen=True, kw_only=True):
    """What the search page offers to choose from."""

    kinds: tuple[str, ...]
    partners: tuple[str, ...]
    events: tuple[str, ...]


def search_files(bodies: Mapping[str, Body], views: Views) -> dict[str, bytes]:
    """Return the index; `bodies` are those of the pages, by the names of the pages."""
    return {f"site/search/{path}": content for path, content in index_files(tuple(entries(bodies, views))).items()}


def choices(views: Views) -> Choices:
    """Return what the index can be filtered by."""
    return Choices(
        kinds=(FACT_SHEET, EVENT, SOURCE, REGISTER),
        partners=tuple(sheet.name for sheet in views.fact_sheets),
        events=tuple(sorted({row.type_words for row in views.chronology.rows})),
    )


def entries(bodies: Mapping[str, Body], views: Views) -> Iterable[Entry]:
    """Yield what can be found, in the order of the pages."""
    for sheet in views.fact_sheets:
        types = sorted({row.type_words for row in sheet.timeline})
        yield of_page(sheet, bodies, FACT_SHEET, ("partner", sheet.name), *(("event", words) for words in types))
    for row in views.chronology.rows:
        yield of_event(row, views)
    for source in views.sources:
        yield of_source(source, views)
    for page in (views.index, views.conflicts, views.gaps):
        yield of_page(page, bodies, REGISTER)


def of_page(page: Page, bodies: Mapping[str, Body], kind: str, *filters: tuple[str, str]) -> Entry:
    """Return a document without its list of sources."""
    body = bodies[page_name(page.ref)]
    html = body.head + "".join(part.html for part in body.parts if part.slug != SOURCES_PART)
    return Entry(
        url=f"{page_name(page.ref)}.html", title=page.title, html=findable(html), filters=(("kind", kind), *filters),
        about=f"as of {page.as_of}" if isinstance(page, FactSheet) else "",
    )


def of_event(row: EventRow, views: Views) -> Entry:
    """Return one row of the chronology."""
    words = (row.partner_then, row.partner, row.type_words, row.what, row.products, row.money_words, row.date_words, row.other_dates_words)
    told = " · ".join(dict.fromkeys(word for word in words if word))
    names = [sheet.name for sheet in views.fact_sheets if row.partner_ref and sheet.ref.key == row.partner_ref.key]
    return Entry(
        url=f"chronology.html#{row.event}", title=f"{row.partner_then}: {row.what}", html=findable(f"<p>{escape(told)}</p>"),
        filters=(("kind", EVENT), *(("partner", name) for name in names), ("event", row.type_words)), about=row.date_words,
    )


def of_source(page: SourcePage, views: Views) -> Entry:
    """Return the text of a filing, its passages as places, with the partners and events that rest on it."""
    shown = "".join(
        f'<span id="{segment.passage}">{escape(segment.text)}</span>' if segment.passage else str(escape(segment.text))
        for segment in page.segments
    )
    used = {ref.key for passage in page.passages for ref in passage.used_in if ref.kind == "partner"}
    partners = [("partner", sheet.name) for sheet in views.fact_sheets if sheet.ref.key in used]
    types = sorted({row.type_words for row in views.chronology.rows if any(cite.document == page.document for cite in row.cites)})
    return Entry(
        url=f"{page_name(page.ref)}.html", title=page.title, html=findable(f"<div>{shown}</div>"),
        filters=(("kind", SOURCE), *partners, *(("event", words) for words in types)), about=f"{len(page.passages)} marked passages",
    )


def findable(html: str) -> str:
    """Return words with currency and sign apart."""
    return CURRENCY_BEFORE_SIGN.sub(r"\1 \2", html)
