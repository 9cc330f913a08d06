"""No input makes a recognizer explode: four times the text takes about four times as long."""

import time
from collections.abc import Callable

import pytest

from reportgen.scan.dates import dates
from reportgen.scan.money import amounts, share_counts
from reportgen.scan.negation import modality_of
from reportgen.scan.rates import rates
from reportgen.scan.sentences import sentences
from reportgen.scan.text import clean, squeeze

READERS: tuple[Callable[[str], object], ...] = (
    clean,
    squeeze,
    lambda text: sentences(clean(text), text),
    lambda text: sentences(clean(text), text.replace(" ", "\n")),
    lambda text: amounts(text + " $1"),
    share_counts,
    dates,
    lambda text: rates(text + " 5% basis points teens"),
    lambda text: modality_of(text, len(text) // 2, len(text) // 2 + 5),
)
PIECES = (
    "\t|$|$1 |1|1,|1.|$1.1|one |one hundred and |half a |up to |up to an additional |( |$1 and |$1, |1 - |$1 million (|euro (|5% |5% to |five percent ("
    "|single digits to |mid-|high |May |May 5 |May 5, |In 1999, |first quarter of the |on or about |between |not |may |if |and |, |; |shares |share x "
    '|equal a |split |half of x |cost plus |annual |per x |each target |. |A. |Inc. |U.S. |a.|a |\n\n|** a\n|*|**|[|\\|`|_|- \n|#\n|1)\n|...|"|x|A'
)
SHORT, LONG = 3_000, 12_000


@pytest.mark.parametrize("piece", PIECES.split("|"))
def test_the_time_of_reading_grows_with_the_text_and_not_faster(piece: str) -> None:
    for read in READERS:
        assert _seconds(read, piece, LONG) < 10 * _seconds(read, piece, SHORT) + 0.1


def _seconds(read: Callable[[str], object], piece: str, length: int) -> float:
    text = piece * (length // max(1, len(piece)))
    start = time.perf_counter()
    read(text)
    return time.perf_counter() - start
