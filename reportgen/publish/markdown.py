"""Text of filings as Markdown that reads the same: nothing in it can become markup.

Templates get this as the last step of every `{{ … }}`. What a template writes itself, and what a filter returns as
`MarkdownText`, passes as it is.
"""

import re

# Anywhere: emphasis, code, links and images, tables, tags, strikethrough, raw HTML, headings, wiki tags.
INLINE_MARKUP = re.compile(r"[`*_\[\]<>|~#]")
# A backslash is written as an entity: before a cell's end it would escape the pipe.
BACKSLASH = "&#92;"
ENTITY_OPENING = re.compile(r"&(?=[#A-Za-z])")
# Bare addresses that hosts turn into links; the escape is invisible on the page.
BARE_ADDRESS = re.compile(r"\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)", re.IGNORECASE)
# `$…$` is mathematics on some hosts: a dollar sign that could close it is escaped. Doubled signs mark up in wikis.
WIKI_MARKUP = re.compile(r"(?<=\S)\$(?!\w)|={2,}|%{2,}|\^{2,}")
# A list, quotation, rule or heading opens only at the start of a line, and a value may stand there.
LINE_OPENING = re.compile(r"[-+=:]")
LIST_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
# White space of every kind but the no-break ones, and characters that no document can hold.
BREAKS = re.compile(r"[\x00-\x20\x7f-\x9f\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000\ud800-\udfff]+")


class MarkdownText(str):
    """Text that is Markdown already."""

    __slots__ = ()


def escape_markdown(text: str) -> MarkdownText:
    """Return text in one line that a Markdown renderer shows as it is, in a table, link, list, heading or paragraph."""
    line = BREAKS.sub(" ", text).strip()
    line = line.replace("\\", "\x00")
    line = INLINE_MARKUP.sub(r"\\\g<0>", line)
    line = ENTITY_OPENING.sub(r"\\&", line)
    line = BARE_ADDRESS.sub(_apart, line)
    line = WIKI_MARKUP.sub(_each_escaped, line)
    line = _safe_opening(line)
    return MarkdownText(line.replace("\x00", BACKSLASH))


def finalize(value: object) -> str:
    """Return what a Markdown template writes for a value: escaped, unless it is Markdown already.

    Raises TypeError for None, which no reader understands: a template says in words what is not known.
    """
    if value is None:
        raise TypeError("a value that is not there (None) was to be written: say in words what is not known")
    return value if isinstance(value, MarkdownText) else escape_markdown(str(value))


def link_title(text: str) -> MarkdownText:
    """Return text for the title of a link, between double quotes."""
    return MarkdownText(escape_markdown(text).replace('"', "&quot;"))


def _apart(match: re.Match[str]) -> str:
    word, sign = match.group(1) or match.group(3), match.group(2) or match.group(4)
    return f"{word}\\{sign}"


def _each_escaped(match: re.Match[str]) -> str:
    return "".join("\\" + sign for sign in match.group())


def _safe_opening(line: str) -> str:
    if LINE_OPENING.match(line) and not line.startswith("\\"):
        return "\\" + line
    return LIST_NUMBER.sub(r"\1\\\2", line, count=1) if LIST_NUMBER.match(line) else line
