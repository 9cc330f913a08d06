"""Rows of the site's tables: each has an address that stays when filings are added, events a reference ready to copy."""

from collections.abc import Mapping

from reportgen.model.identity import slug
from reportgen.publish.tables import Cell, Row, Table


def addressed(table: Table, taken: set[str], references: Mapping[str, str]) -> Table:
    """Return a table whose rows all have an anchor; the anchors are added to those that are taken on the page."""
    return Table(
        head=table.head, place=table.place, label=table.label, is_turned=table.is_turned,
        rows=tuple(
            Row(cells=row.cells, anchor=anchor, reference=references.get(anchor))
            for row in table.rows
            for anchor in (row.anchor or anchor_of(row.cells, table.place, taken),)
        ),
    )


def anchor_of(cells: tuple[Cell, ...], place: str, taken: set[str]) -> str:
    """Return the place and the words of the first cell; where they are taken those of the second too, then a number."""
    words = [cell.words for cell in cells[:2]]
    wanted = [f"{place}-{slug(words[0])}", f"{place}-{slug(' '.join(words))}"]
    numbered = (f"{wanted[1]}-{number}" for number in range(2, len(taken) + 3))
    found = next(anchor for anchor in (*wanted, *numbered) if anchor not in taken)
    taken.add(found)
    return found
