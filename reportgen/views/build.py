"""Dossier to views: every document of a build, in one call."""

from typing import TypeVar

from msgspec.structs import replace

from reportgen.model import Dossier
from reportgen.views.chronology import chronology
from reportgen.views.comparables import comparables
from reportgen.views.context import Context
from reportgen.views.fact_sheet import fact_sheet
from reportgen.views.index import index
from reportgen.views.parts import PageInRow
from reportgen.views.passages import Passages
from reportgen.views.records import Views, ViewSettings
from reportgen.views.registers import conflicts_page, gaps_page
from reportgen.views.registrants import led_to_registrants, linked_indexes, registrant_indexes
from reportgen.views.source_page import source_page, uses_of
from reportgen.views.titles import main_title

InRow = TypeVar("InRow", bound=PageInRow)


def build_views(dossier: Dossier, settings: ViewSettings | None = None) -> Views:
    """Return all documents of a dossier."""
    context = Context(dossier, settings or ViewSettings())
    passages = Passages(dossier.claims)
    own = registrant_indexes(context, passages)
    sheets = in_a_row([led_to_registrants(context, fact_sheet(context, passages, party), own) for party in context.partners])
    pages = (
        index(context, passages, sheets),
        chronology(context, passages),
        comparables(context, passages),
        conflicts_page(context, passages),
        gaps_page(context, passages),
    )
    uses = uses_of((*pages, *sheets))
    documents = [document for filing in dossier.filings for document in filing.documents]
    whole, events, deals, conflicts, gaps = pages
    first, *others = linked_indexes((whole, *own))
    return Views(
        title=main_title(context),
        index=first,
        registrants=tuple(others),
        fact_sheets=sheets,
        chronology=events,
        comparables=deals,
        conflicts=conflicts,
        gaps=gaps,
        sources=in_a_row([source_page(context, passages, document, uses) for document in documents]),
    )


def in_a_row(pages: list[InRow]) -> tuple[InRow, ...]:
    """Return pages that know the ones before and after them."""
    before = [None, *(page.ref for page in pages)]
    after = [*(page.ref for page in pages[1:]), None]
    return tuple(
        replace(page, previous=last, next=following) for page, last, following in zip(pages, before, after, strict=False)
    )
