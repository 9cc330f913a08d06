"""What the renderer rules ask of the tokens of a Markdown text."""

from collections.abc import Iterable

from markdown_it.token import Token


def words_of(*tokens: Token) -> str:
    """Return the words that tokens show, in one line."""
    return " ".join("".join(texts(tokens)).split())


def texts(tokens: Iterable[Token]) -> Iterable[str]:
    """Return the texts of tokens and of what stands in them, citations left out."""
    for token in tokens:
        if token.children:
            yield from texts(token.children)
            yield " "
        elif token.type in ("softbreak", "hardbreak"):
            yield " "
        elif token.type in ("text", "code_inline", "text_special"):
            yield token.content
