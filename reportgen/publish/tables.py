"""Tables on a page: a region that scrolls, columns that styles can name, cells that say their column on a phone.

Three kinds of table read better in another form, and get it by their shape alone:

- one row of cells that begin with a sign (`■ in force`) is a strip of states; two rows of which the first is bold are
  figures. Both become lists;
- one row of six columns or more, or two of eight, are turned: a column becomes a row;
- a cell that holds `″` repeats the words above it, which are there for readers of screens and phones.

A row with a reference ends in a part that opens, with the words to copy and a link to the row.
"""

from collections.abc import Callable, Sequence
from html import escape
from typing import Literal

from markdown_it.token import Token
from msgspec import Struct

from reportgen.model.identity import slug
from reportgen.publish.tokens import words_of

DITTO = "″"
SIGNS = frozenset("■△▼?●◐○◇◆")
"""With which a state begins."""
TURNED_FROM = {1: 6, 2: 8}
"""From how many columns on a table of so many rows is turned."""


class Cell(Struct, frozen=True, kw_only=True):
    """What stands in one cell."""

    inline: Token
    align: str
    """`num`, `mid` or empty."""
    is_ditto: bool = False

    @property
    def words(self) -> str:
        """The words that it shows."""
        return words_of(self.inline)


class Row(Struct, frozen=True, kw_only=True):
    """One row of a table's body."""

    cells: tuple[Cell, ...]
    anchor: str | None = None
    reference: str | None = None
    """Of an event, ready to copy."""


class Table(Struct, frozen=True, kw_only=True):
    """A table with where it stands."""

    head: tuple[Cell, ...]
    rows: tuple[Row, ...]
    place: str
    """Slug of the heading above; `head` above the first one."""
    label: str
    is_turned: bool = False


def dress_tables(tokens: Sequence[Token], dress: Callable[[Table], Table] | None = None) -> list[Token]:
    """Return the tokens with every table dressed; what is not turned or made a list passes `dress` before."""
    dressed: list[Token] = []
    above = place = "head"
    number = 0
    opening = -1
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            above, number = words_of(tokens[index + 1]), 0
            place = "head" if token.markup == "#" else slug(above.partition(":")[0])
        if token.type == "table_open":
            opening, number = index, number + 1
        elif token.type == "table_close":
            label = f"Table: {above}" + (f" ({number})" if number > 1 else "")
            dressed += shown(read_table(tokens[opening:index], place, label), dress)
            opening = -1
        elif opening < 0:
            dressed.append(token)
    return dressed


def read_table(tokens: Sequence[Token], place: str, label: str) -> Table:
    """Return the table that these tokens hold."""
    rows: list[tuple[str | None, list[Cell]]] = []
    for index, token in enumerate(tokens):
        if token.type == "tr_open":
            anchor = token.attrs.get("id")
            rows.append((None if anchor is None else str(anchor), []))
        elif token.type in ("th_open", "td_open"):
            rows[-1][1].append(Cell(inline=tokens[index + 1], align=alignment(token)))
    body = tuple(Row(cells=tuple(cells), anchor=anchor) for anchor, cells in rows[1:])
    return Table(head=tuple(rows[0][1]), rows=with_repeats(body), place=place, label=label)


def alignment(token: Token) -> str:
    """Return the class of a cell's alignment: styles then need no attribute."""
    style = str(token.attrs.get("style", ""))
    return "num" if "right" in style else "mid" if "center" in style else ""


def with_repeats(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return rows in which a ditto sign is the cell above it."""
    done: list[Row] = []
    for row in rows:
        cells = tuple(
            Cell(inline=done[-1].cells[column].inline, align=cell.align, is_ditto=True) if done and cell.words == DITTO else cell
            for column, cell in enumerate(row.cells)
        )
        done.append(Row(cells=cells, anchor=row.anchor))
    return tuple(done)


def shown(table: Table, dress: Callable[[Table], Table] | None) -> list[Token]:
    """Return a table in the form in which it reads best."""
    if kind := strip_kind(table):
        return strip(table, kind)
    table = turned(table) if is_wide_and_short(table) else table
    return grid(table if dress is None else dress(table))


def strip_kind(table: Table) -> str:
    """Return `states` or `figures` where the table is one, else nothing."""
    if len(table.rows) == 1 and all(cell.words[:1] in SIGNS for cell in table.rows[0].cells):
        return "states"
    if len(table.rows) == 2 and all(is_bold(cell) for cell in table.rows[0].cells):
        return "figures"
    return ""


def is_bold(cell: Cell) -> bool:
    """Say whether a cell begins with bold words."""
    children = [child for child in cell.inline.children or () if child.type != "text" or child.content]
    return bool(children) and children[0].type == "strong_open"


def is_wide_and_short(table: Table) -> bool:
    """Say whether a table has too many columns for its rows, and no row that something leads to."""
    most = TURNED_FROM.get(len(table.rows))
    return most is not None and len(table.head) >= most and not any(row.anchor for row in table.rows)


def turned(table: Table) -> Table:
    """Return a table with its columns as rows."""
    head = (table.head[0], *(row.cells[0] for row in table.rows))
    rows = tuple(
        Row(cells=(name, *(row.cells[column] for row in table.rows)))
        for column, name in enumerate(table.head) if column
    )
    return Table(head=head, rows=rows, place=table.place, label=table.label, is_turned=True)


def strip(table: Table, kind: str) -> list[Token]:
    """Return a list: the head of each column with what stands below it."""
    found = [element("ul", 1, {"class": kind})]
    for column, name in enumerate(table.head):
        found += [element("li", 1), *element_with("span", name.inline, {"class": "term"})]
        for row, part in zip(table.rows, ("value", "note"), strict=False):
            found += element_with("span", row.cells[column].inline, {"class": part})
        found.append(element("li", -1))
    return [*found, element("ul", -1)]


def grid(table: Table) -> list[Token]:
    """Return a table in a region that can be scrolled with the keyboard."""
    names = [cell.words for cell in table.head]
    shape = f"in-{table.place} cols-{len(names)}" + (" turned" if table.is_turned else " stack" if is_stacked(table) else "")
    tokens = [
        element("div", 1, {"class": "scroll", "role": "group", "aria-label": table.label, "tabindex": "0"}),
        element("table", 1, {"class": shape}),
        written("<colgroup>" + "".join(f'<col class="w-{slug(name)}">' for name in names) + "</colgroup>\n"),
    ]
    if any(names):
        tokens += [element("thead", 1), element("tr", 1)]
        for cell, name in zip(table.head, names, strict=True):
            tokens += element_with("th", cell.inline, {"scope": "col", "class": classes(name, cell)})
        tokens += [element("tr", -1), element("thead", -1)]
    tokens.append(element("tbody", 1))
    for row in table.rows:
        tokens += grid_row(row, names)
    return [*tokens, element("tbody", -1), element("table", -1), element("div", -1)]


def is_stacked(table: Table) -> bool:
    """Say whether a table is one block a row on a phone: amounts in three columns still stand beside one another."""
    return len(table.head) > (3 if table.place == "money" else 2)


def grid_row(row: Row, names: Sequence[str]) -> list[Token]:
    """Return one row; its first cell is its head."""
    tokens = [element("tr", 1, {"id": row.anchor} if row.anchor else {})]
    for column, (cell, name) in enumerate(zip(row.cells, names, strict=True)):
        attributes = {"class": classes(name, cell), "data-label": name} | ({} if column else {"scope": "row"})
        tokens += element_with("td" if column else "th", cell.inline, attributes, is_ditto=cell.is_ditto)
    if row.reference:
        tokens.insert(-1, written(reference_html(row.reference, row.anchor or "")))
    return [*tokens, element("tr", -1)]


def reference_html(reference: str, anchor: str) -> str:
    """Return a part that opens without a script: words to copy, and the address of the row."""
    return (
        f'<details class="reference"><summary>Cite</summary><p class="copyable">{escape(reference)}</p>'
        f'<p><a href="#{escape(anchor)}">Link to this row</a></p></details>'
    )


def classes(name: str, cell: Cell) -> str:
    """Return the classes of a cell: its column and its alignment."""
    return f"c-{slug(name)}" + (f" {cell.align}" if cell.align else "")


def element(tag: str, nesting: Literal[-1, 1], attributes: dict[str, str] | None = None) -> Token:
    """Return the opening (1) or closing (-1) token of an element."""
    token = Token(f"{tag}_{'open' if nesting > 0 else 'close'}", tag, nesting, block=True)
    token.attrs = dict(attributes or {})
    return token


def element_with(
    tag: str, inline: Token, attributes: dict[str, str] | None = None, *, is_ditto: bool = False
) -> list[Token]:
    """Return an element with its words; those of a ditto in an element that styles may hide."""
    words = [written('<span class="ditto">'), inline, written("</span>")] if is_ditto else [inline]
    return [element(tag, 1, attributes), *words, element(tag, -1)]


def written(html: str) -> Token:
    """Return a token for HTML of our own."""
    token = Token("html_block", "", 0)
    token.content = html
    return token
