"""Prints how the time of the recognizers grows: four times the text, in this one run, as a ratio.

A ratio of about 4 is linear. The texts are one piece repeated: what makes careless patterns slow.
"""

import time
from collections.abc import Callable, Iterator

from reportgen.scan.dates import dates
from reportgen.scan.money import amounts, share_counts
from reportgen.scan.rates import rates
from reportgen.scan.sentences import sentences
from reportgen.scan.text import clean, squeeze

READERS: dict[str, Callable[[str], object]] = {
    "clean": clean,
    "squeeze": squeeze,
    "sentences": lambda text: sentences(clean(text), text),
    "amounts": lambda text: amounts(text + " $1"),
    "share counts": share_counts,
    "dates": dates,
    "rates": lambda text: rates(text + " 5% basis points teens"),
}
PIECES = ("\t", "$1 ", "1,", "one hundred and ", "up to an additional ", "$1 million (", "5% to ", "mid-", "May 5, ", "between ", "if ", "Inc. ", "** a\n", "\n\n", "...", "A ")
SHORT, LONG = 12_000, 48_000


def recognizer_lines() -> Iterator[tuple[str, str]]:
    """Yield each recognizer with its largest growth over all pieces, and the piece."""
    for name, read in READERS.items():
        ratio, piece = max((_seconds(read, piece, LONG) / max(_seconds(read, piece, SHORT), 1e-4), piece) for piece in PIECES)
        yield name, f"{ratio:5.1f} times (on {piece!r})"


def _seconds(read: Callable[[str], object], piece: str, length: int) -> float:
    text = piece * (length // len(piece))
    start = time.process_time()
    read(text)
    return time.process_time() - start
