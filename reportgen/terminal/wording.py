"""How values and quotes read in the terminal."""

import re
import textwrap
from decimal import Decimal

import msgspec

WIDTH = 100
NESTED = frozenset({"claims"})
"""What a record within a record need not repeat."""
BREAKS = re.compile(r"\s+")


def one_line(text: str, limit: int = 400) -> str:
    """Return text without line breaks, cut at a word with an ellipsis."""
    return textwrap.shorten(BREAKS.sub(" ", text), limit, placeholder=" …")


def labelled(label: str, text: str, indent: str = "  ") -> str:
    """Return a line `label   text`, wrapped under its text."""
    start = f"{indent}{label:<13} "
    return textwrap.fill(text, WIDTH, initial_indent=start, subsequent_indent=" " * len(start), break_long_words=False)


def record_words(record: msgspec.Struct, without: frozenset[str] = frozenset()) -> str:
    """Return the fields of a record that say something, as `name value; …`."""
    said = (
        f"{name.replace('_', ' ')} {words}"
        for name in record.__struct_fields__
        if name not in without and (words := value_words(getattr(record, name)))
    )
    return "; ".join(said)


def value_words(value: object) -> str:
    """Return a value as words; nothing for what says nothing."""
    if isinstance(value, msgspec.Struct):
        return f"({words})" if (words := record_words(value, NESTED)) else ""
    if isinstance(value, dict):
        return ", ".join(f"{key} {value_words(each)}" for key, each in value.items())
    if isinstance(value, (tuple, list)):
        return ", ".join(value_words(each) for each in value)
    if isinstance(value, Decimal):
        return f"{value:,f}"
    return "" if value is None or value is False else one_line(str(value), 200)
