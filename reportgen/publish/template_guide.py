"""Writes `docs/templates.md`: every template with the names that it gets, and every record behind them with every field.

The lists are made from the templates and the records themselves: `python -m reportgen.publish.template_guide` prints the guide.
"""

import ast
import inspect
import sys
from collections.abc import Iterator
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from msgspec import Struct

from reportgen.publish.environment import Templates, html_templates, markdown_templates
from reportgen.publish.filters import HTML_FILTERS, MARKDOWN_FILTERS
from reportgen.publish.flavours import Publication
from reportgen.publish.html import Body
from reportgen.publish.layout import Layout
from reportgen.publish.links import TEMPLATES, Links
from reportgen.publish.printing import BOTTOM_LINES, Chapter, Sheet
from reportgen.publish.search import Choices
from reportgen.publish.timeline import Drawing
from reportgen.resources import load_resources
from reportgen.views.records import (
    Chronology,
    Comparables,
    ConflictBlock,
    ConflictsPage,
    DealBlock,
    EventRow,
    FactSheet,
    Figure,
    GapRow,
    GapsPage,
    Index,
    Page,
    Passage,
    Sentence,
    SourcePage,
    StatusMark,
    Views,
)

PAGES: dict[str, type[Struct]] = {
    "index": Index, "chronology": Chronology, "comparables": Comparables, "conflicts": ConflictsPage, "gaps": GapsPage,
    "partner": FactSheet, "source": SourcePage,
}
"""The record that a document is written from, by its kind."""
PAGE_OF = {TEMPLATES[kind]: record for kind, record in PAGES.items()} | {
    "chronology.html.j2": Chronology, "source.html.j2": SourcePage, "partials/index_registers.md.j2": Index,
    "partials/index_seen.md.j2": Index, "partials/names.md.j2": FactSheet, "partials/said.md.j2": FactSheet,
    "partials/timeline.md.j2": FactSheet, "partials/deal.md.j2": FactSheet,
}
NAMES: dict[str, str] = {
    "page": "`Page`, and the fields of its kind", "views": "`Views`", "links": "`Links`", "publication": "`Publication`",
    "layout": "`Layout`", "body": "`Body`", "drawings": "many `Drawing`", "sheets": "many `Sheet`", "chapters": "many `Chapter`",
    "passages": "`Passage` by its anchor", "deal": "`DealBlock`", "figures": "many `Figure`", "states": "many `StatusMark`",
    "sentences": "many `Sentence`", "flags": "many `Sentence`", "conflicts": "many `ConflictBlock`", "gaps": "many `GapRow`",
    "choices": "`Choices`", "passage": "`Passage`", "rows": "many `EventRow`", "show_deal": "yes or no: whether the deal of a gap is named",
    "named": "yes or no: whether the partner of a conflict is named", "title": "text", "words": "the document below its title, as Markdown",
    "has_properties": "yes or no: whether the page opens with properties", "address": "path of the page below the site",
    "logo": "path of the image, or nothing", "site_title": "text", "is_briefing": "yes or no", "day": "date of the metadata, ISO 8601",
    "disclaimer": "text, or nothing", "carried": "names of the files that the briefing carries",
}
"""What a template may find under a name."""
SHOWN: tuple[type[Struct], ...] = (
    Views, Page, *PAGES.values(), DealBlock, EventRow, ConflictBlock, GapRow, Figure, StatusMark, Sentence, Passage, Publication, Sheet,
    Layout, Body, Chapter, Drawing, Choices,
)
"""The records that names stand for; those in their fields follow."""
GIVEN = dict.fromkeys(TEMPLATES.values(), ("page", "views", "links")) | {BOTTOM_LINES: ("sheets", "views")}
"""What a template gets, also where ours does not ask for it."""
OPENING = """# Templates and styles

`reportgen build --templates DIR --styles DIR` takes single files of these folders in the place of ours with the same name; all
others stay ours. A document's words are one Markdown template, used for Markdown, site and PDF alike; `*.html.j2` is what stands
around them on the site and in print. `styles/print.css` is for the PDFs, the other style sheets are for the site; a further `*.css`
in DIR is loaded after ours.

The language is Jinja. In `*.md.j2` every value is escaped for Markdown as it is written, in `*.html.j2` for HTML. An unknown name or
field ends the build with the template, the line and the nearest name; a value that is not there (`None`) does so too, in Markdown:
a template says in words what is not known. Nothing is written of a build that ends so.

This page is made from the templates and records: `python -m reportgen.publish.template_guide > docs/templates.md`.
"""


def guide() -> str:
    """Return the whole guide as Markdown."""
    return "\n".join([OPENING, *_templates(), *_filters(), *_links(), *_records()]).rstrip("\n") + "\n"


def _templates() -> Iterator[str]:
    sources = load_resources().templates
    yield "## What each template gets\n"
    yield "| Template | Names |\n| --- | --- |"
    for name in sources:
        templates: Templates = markdown_templates(sources) if name.endswith(".md.j2") else html_templates(sources)
        given = dict.fromkeys((*GIVEN.get(name, ()), *templates.wanted(name)))
        yield f"| `{name}` | {'; '.join(_name(name, wanted) for wanted in given) or 'none'} |"
    yield ""


def _name(template: str, name: str) -> str:
    record = PAGE_OF.get(template) if name == "page" else None
    return f"`{name}`: {f'`{record.__name__}`' if record else NAMES.get(name, 'as the layout of the site sets it')}"


def _filters() -> Iterator[str]:
    yield "## Filters\n"
    yield "| Filter | In | What it does |\n| --- | --- | --- |"
    for where, filters in (("Markdown", MARKDOWN_FILTERS), ("HTML", HTML_FILTERS)):
        for name, function in filters.items():
            yield f"| `{name}` | {where} | {_first_line(function)} |"
    yield ""


def _links() -> Iterator[str]:
    yield "## Links\n"
    yield "`links` makes the links of the page and format that is written.\n"
    yield "| Call | What it does |\n| --- | --- |"
    for name, function in vars(Links).items():
        if inspect.isfunction(function) and not name.startswith("_"):
            arguments = ", ".join(parameter for parameter in inspect.signature(function).parameters if parameter != "self")
            yield f"| `links.{name}({arguments})` | {_first_line(function)} |"
    yield ""


def _first_line(function: Any) -> str:
    return (inspect.getdoc(function) or "").split("\n", 1)[0].replace("|", "\\|")


def _records() -> Iterator[str]:
    yield "## Records\n"
    for record in all_records():
        yield f"### `{record.__name__}`\n"
        yield _first_line(record) + "\n"
        yield "| Field | Type | What it holds |\n| --- | --- | --- |"
        told = field_words(record)
        for name, hint in get_type_hints(record).items():
            if name in record.__struct_fields__:
                yield f"| `{name}` | {type_words(hint)} | {told.get(name) or 'as its name says'} |"
        for name, value in vars(record).items():
            if isinstance(value, property):
                yield f"| `{name}` | made from the others | {_first_line(value.fget)} |"
        yield ""


def all_records() -> tuple[type[Struct], ...]:
    """Return the records that templates see, each once, those that stand in others behind them."""
    found: dict[type[Struct], None] = dict.fromkeys(SHOWN)
    waiting = list(found)
    while waiting:
        for hint in get_type_hints(waiting.pop(0)).values():
            new = [record for record in records_in(hint) if record not in found]
            found.update(dict.fromkeys(new))
            waiting += new
    return tuple(found)


def records_in(hint: Any) -> Iterator[type[Struct]]:
    """Return the records that a type names."""
    if isinstance(hint, type) and issubclass(hint, Struct):
        yield hint
    for inner in get_args(hint):
        yield from records_in(inner)


def type_words(hint: Any) -> str:
    """Return a type in words: `many Cite`, `text, or nothing`."""
    if hint is type(None):
        return "nothing"
    if isinstance(hint, UnionType):
        return ", or ".join(type_words(inner) for inner in get_args(hint))
    if get_origin(hint) is tuple:
        inner = [argument for argument in get_args(hint) if argument is not Ellipsis]
        return "many " + " and ".join(type_words(argument) for argument in inner)
    if isinstance(hint, type) and issubclass(hint, Struct):
        return f"`{hint.__name__}`"
    if isinstance(hint, type) and issubclass(hint, Enum):
        return "one of " + ", ".join(f"`{member.value}`" for member in hint)
    return {str: "text", int: "number", float: "number", bool: "yes or no"}.get(hint, "text")


def field_words(record: type[Struct]) -> dict[str, str]:
    """Return what stands below each field of a record and of those that it extends."""
    told: dict[str, str] = {}
    for owner in reversed(record.__mro__):
        if owner is not Struct and issubclass(owner, Struct) and owner.__module__ != "msgspec":
            body = ast.parse(inspect.getsource(owner)).body[0]
            told |= dict(_documented(body)) if isinstance(body, ast.ClassDef) else {}
    return told


def _documented(body: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, below in zip(body.body, body.body[1:], strict=False):
        is_words = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) and isinstance(below.value.value, str)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and is_words:
            assert isinstance(below, ast.Expr)
            assert isinstance(below.value, ast.Constant)
            yield field.target.id, " ".join(str(below.value.value).split()).replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(guide())
