"""Rows of the site's tables: each has an address that stays when filings are added, events a reference ready to copy."""

import re
from collections.abc import Mapping
from itertools import count

from reportgen.model.identity import slug
from reportgen.publish.tables import Cell, Row, Table

# What a link leads to: the place on a page, else the page.
LED_TO = re.compile(r"([\w-]{1,80})\.html(?:#([\w-]{1,120}))?$")


def addressed(table: Table, taken: dict[str, int], references: Mapping[str, str]) -> Table:
    """Return a table whose rows all have an anchor; the anchors are added to those that are taken on the page, each with
    the last number that was put behind it.
    """
    return Table(
        head=table.head, place=table.place, label=table.label, is_turned=table.is_turned,
        rows=tuple(
            Row(cells=row.cells, anchor=anchor, reference=references.get(anchor))
            for row in table.rows
            for anchor in (row.anchor or anchor_of(row.cells, table.place, taken),)
        ),
    )


def anchor_of(cells: tuple[Cell, ...], place: str, taken: dict[str, int]) -> str:
    """Return the table's place with what the first cell leads to, for names change, else with its words; where that is
    taken with the words of the second cell too, then with a number.
    """
    first = led_to(cells[0]) or slug(cells[0].words)
    wanted = [f"{place}-{first}", f"{place}-{slug(' '.join(cell.words for cell in cells[:2]))}"]
    found = next((anchor for anchor in wanted if anchor not in taken), None) or _numbered(wanted[1], taken)
    taken[found] = 1
    return found


def _numbered(wanted: str, taken: dict[str, int]) -> str:
    """Return an anchor with the next number that is free behind it."""
    number = next(number for number in count(taken[wanted] + 1) if f"{wanted}-{number}" not in taken)
    taken[wanted] = number
    return f"{wanted}-{number}"


def led_to(cell: Cell) -> str | None:
    """Return the name of the page or place that the first link of a cell leads to; a citation names no row."""
    links = (child for child in cell.inline.children or () if child.type == "link_open" and child.attrs.get("class") != "cite")
    found = next((LED_TO.search(str(link.attrs.get("href"))) for link in links), None)
    return None if found is None else found[2] or found[1]
