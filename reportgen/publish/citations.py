"""Citations on a page: a link `[[3]](…)` says what its source is and tells the quote.

The brackets stay: without them a number would read on into the amount that it is set behind.
"""

import re
from collections.abc import Mapping, Sequence

from markdown_it.token import Token
from msgspec import Struct

from reportgen.publish.tables import written

CITATION = re.compile(r"\[(\d{1,5})\]")


class Citation(Struct, frozen=True, kw_only=True):
    """What a page tells of one numbered source."""

    words: str
    """What it is: `8-K of 6 Oct 2004, Item 1.01`."""
    quote: str


def dress_citations(tokens: Sequence[Token], citations: Mapping[int, Citation], prefix: str = "") -> None:
    """Dress each citation link; number the items of the list of sources as their targets."""
    for token in tokens:
        if token.type == "inline" and token.children:
            dress_links(token.children, citations)
    number_sources(tokens, prefix)


def dress_links(children: list[Token], citations: Mapping[int, Citation]) -> None:
    """Give each link of the form `[3]` its class, words and quote."""
    for place, token in enumerate(children):
        if token.type != "link_open":
            continue
        end = next(index for index in range(place, len(children)) if children[index].type == "link_close")
        match = CITATION.fullmatch("".join(child.content for child in children[place + 1 : end]))
        if match is None:
            continue
        number = int(match[1])
        token.attrSet("class", "cite")
        citation = citations.get(number)
        if citation is not None:
            token.attrSet("aria-label", f"Source {number}: {citation.words}")
            token.attrSet("data-quote", f"{citation.quote} ({citation.words})")


def number_sources(tokens: Sequence[Token], prefix: str) -> None:
    """Give the items of the numbered list below the heading "Sources" the ids `note-1`, `note-2`, …"""
    is_sources = False
    number = 0
    for place, token in enumerate(tokens):
        if token.type == "heading_open":
            is_sources = tokens[place + 1].content.strip() == "Sources"
        elif is_sources and token.type == "ordered_list_open" and token.level == 0:
            number = int(token.attrs.get("start", 1))
            token.attrSet("class", "notes")
        elif is_sources and number and token.type == "list_item_open" and token.level == 1:
            token.attrSet("id", f"{prefix}note-{number}")
            number += 1


def with_wrapped_notes(tokens: Sequence[Token]) -> list[Token]:
    """Return tokens in which what each source says stands in an element of its own, which print makes a Note of."""
    found: list[Token] = []
    is_note = False
    for token in tokens:
        if token.type == "ordered_list_open" and token.level == 0:
            is_note = token.attrs.get("class") == "notes"
        if is_note and token.level == 1 and token.type == "list_item_close":
            found.append(written("</main>\n"))
        found.append(token)
        if is_note and token.level == 1 and token.type == "list_item_open":
            found.append(written("<main>\n"))
    return found
