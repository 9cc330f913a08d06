"""The filters that templates may use: pure functions, one table for each format."""

from collections.abc import Callable, Iterable
from urllib.parse import quote, urlsplit

from reportgen.model.identity import slug
from reportgen.publish.markdown import MarkdownText, finalize, link_title

SCHEMES = frozenset({"", "http", "https", "mailto"})
REFUSED = "#"
ENDING_SIGNS = frozenset(".,;:!。，；：！")
"""Punctuation that checkers of Markdown do not want at the end of a heading."""


def safe_url(address: str) -> str:
    """Return an address that may stand in a link; one with another scheme or without scheme but with host gives `#`."""
    trimmed = address.strip()
    if trimmed.startswith(("//", "\\")) or urlsplit(trimmed).scheme.lower() not in SCHEMES:
        return REFUSED
    return quote(trimmed, safe="/:?#@!$&'*+,;=%-._~")


def markdown_url(address: str) -> MarkdownText:
    """Return an address for the round brackets of a Markdown link."""
    return MarkdownText(safe_url(address).replace("*", "%2A").replace("_", "%5F") if "://" in address else safe_url(address))


def as_markdown(text: str) -> MarkdownText:
    """Take text as Markdown already: for what the template has put together itself, never for text of a filing."""
    return MarkdownText(text)


def markdown_join(values: Iterable[object], separator: str = ", ") -> MarkdownText:
    """Join values, each escaped, by a separator that is Markdown."""
    return MarkdownText(separator.join(finalize(value) for value in values))


def as_heading(text: str) -> MarkdownText:
    """Return text for a heading; a stop at its end is written as an entity, since none may end a heading's source."""
    words = finalize(text)
    ends = words[-1:] in ENDING_SIGNS and words[-2:-1] != "\\"
    return MarkdownText(f"{words[:-1]}&#{ord(words[-1])};" if ends else words)


MARKDOWN_FILTERS: dict[str, Callable[..., str]] = {
    "heading": as_heading,
    "md": as_markdown,
    "md_join": markdown_join,
    "title_text": link_title,
    "url": markdown_url,
    "slug": slug,
}

HTML_FILTERS: dict[str, Callable[..., str]] = {
    "url": safe_url,
    "slug": slug,
}
