"""Tables on a page: a region that scrolls, columns that styles can name, cells that say their column on a phone."""

from collections.abc import Sequence

from markdown_it.token import Token

from reportgen.model.identity import slug
from reportgen.publish.tokens import words_of


def dress_tables(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with every table dressed and wrapped."""
    dressed: list[Token] = []
    above = name = "head"
    headings: list[str] = []
    tables = 0
    for place, token in enumerate(tokens):
        if token.type == "heading_open":
            above, tables = words_of(tokens[place + 1]), 0
            name = "head" if token.markup == "#" else slug(above)
        if token.type == "table_open":
            tables += 1
            headings = dress_cells(tokens, place)
            token.attrSet("class", " ".join((f"in-{name}", f"cols-{len(headings)}")))
            dressed += [opened_region(f"Table: {above}" + (f" ({tables})" if tables > 1 else "")), token, columns(headings)]
        elif token.type == "table_close":
            dressed += [token, closed("div")]
        else:
            dressed.append(token)
    return without_empty_heads(dressed)


def dress_cells(tokens: Sequence[Token], opening: int) -> list[str]:
    """Name the cells of the table that opens there by their columns, and return the words of its head."""
    headings: list[str] = []
    column = 0
    for place in range(opening, len(tokens)):
        token = tokens[place]
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            column = 0
        elif token.type == "th_open":
            headings.append(words_of(tokens[place + 1]))
            token.attrSet("scope", "col")
            dress_cell(token, headings[-1])
        elif token.type == "td_open":
            dress_cell(token, headings[column])
            token.attrSet("data-label", headings[column])
            column += 1
            if column == 1:
                head_of_row(token, tokens)
    return headings


def dress_cell(token: Token, heading: str) -> None:
    """Give a cell the classes of its column; alignment is a class too, so that styles need no attribute."""
    style = str(token.attrs.pop("style", ""))
    names = [f"c-{slug(heading)}"] + (["num"] if "right" in style else ["mid"] if "center" in style else [])
    token.attrSet("class", " ".join(names))


def head_of_row(token: Token, tokens: Sequence[Token]) -> None:
    """Make the first cell of a row its head."""
    token.tag = "th"
    token.attrSet("scope", "row")
    place = next(index for index, found in enumerate(tokens) if found is token)
    next(found for found in tokens[place:] if found.type == "td_close").tag = "th"


def columns(headings: Sequence[str]) -> Token:
    """Return the columns of a table, for their widths."""
    token = Token("html_block", "", 0)
    token.content = "<colgroup>" + "".join(f'<col class="w-{slug(heading)}">' for heading in headings) + "</colgroup>\n"
    return token


def opened_region(label: str) -> Token:
    """Return the opening of a region that can be scrolled with the keyboard."""
    token = Token("div_open", "div", 1, block=True)
    token.attrs = {"class": "scroll", "role": "group", "aria-label": label, "tabindex": "0"}
    return token


def closed(tag: str) -> Token:
    """Return the closing of an element."""
    return Token(f"{tag}_close", tag, -1, block=True)


def without_empty_heads(tokens: list[Token]) -> list[Token]:
    """Leave out the head of a table in which no cell has words: Markdown needs one, readers do not."""
    kept: list[Token] = []
    skipping = False
    for place, token in enumerate(tokens):
        if token.type == "thead_open":
            end = next(index for index in range(place, len(tokens)) if tokens[index].type == "thead_close")
            skipping = not any(words_of(found) for found in tokens[place:end] if found.type == "inline")
        if not skipping:
            kept.append(token)
        if token.type == "thead_close":
            skipping = False
    return kept
