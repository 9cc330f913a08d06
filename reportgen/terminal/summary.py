"""The closing lines of a build."""

from collections.abc import Iterator
from pathlib import Path

from reportgen.model import Dossier

FIRST_TO_OPEN = (
    ("site", "site/index.html"),
    ("Markdown", "markdown/README.md"),
    ("Markdown", "markdown/Home.md"),
    ("Markdown", "markdown/index.md"),
    ("PDF", "pdf/briefing.pdf"),
    ("data", "data/dossier.json"),
)
"""Where a reader of each format begins, as far as the build wrote it."""


def summary_lines(dossier: Dossier, files: frozenset[str], out: Path) -> Iterator[str]:
    """Yield what was read and found, and where to look."""
    yield (
        f"Read {counted(len(dossier.filings), 'filing')}: {counted(len(dossier.deals), 'deal')}, "
        f"{counted(len(dossier.events), 'event')}, {counted(len(dossier.conflicts), 'conflict')}, "
        f"{counted(len(dossier.notices), 'notice')}."
    )
    if not dossier.deals:
        yield "No deal was found; the index says what was seen and set aside."
    for name, file in FIRST_TO_OPEN:
        if file in files:
            yield f"{name + ':':9} {(out / file).as_posix()}"


def left_out_lines(dossier: Dossier) -> Iterator[str]:
    """Yield how many filings the as-of day leaves out."""
    number = len(dossier.left_out)
    if number:
        yield f"notice: {counted(number, 'filing')} {'was' if number == 1 else 'were'} not public by {dossier.as_of} and {'is' if number == 1 else 'are'} left out"


def counted(number: int, word: str) -> str:
    """Return `1 deal`, `2 deals`, `no deals`."""
    return f"{number or 'no'} {word}{'' if number == 1 else 's'}"
