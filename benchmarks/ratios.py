"""Prints where the time of a build goes and how it grows: ratios of times that are taken in this one run."""

import gc
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import _lru_cache_wrapper
from pathlib import Path
from statistics import median
from typing import TypeVar

from benchmarks.growth import recognizer_lines
from benchmarks.invented import write_filings, write_long_filing
from reportgen.config import Config, Format
from reportgen.extract import extract
from reportgen.merge import merge
from reportgen.pipeline import build, files_of, views_of
from reportgen.readers import read_inputs
from reportgen.segment import segment

INPUTS = Path(__file__).resolve().parent.parent / "inputs"
TURNS = 3
FEW, MANY = 4, 40
SHORT, LONG = 25, 100
TEXT = (Format.MARKDOWN, Format.SITE, Format.DATA)

T = TypeVar("T")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        build([INPUTS], work / "warm")
        for heading, lines in (
            ("share of the time of each stage (sample inputs)", stage_lines()),
            (f"time of a filing among {MANY}, compared with one among {FEW}", growth_lines(work)),
            (f"four times the text of one filing ({SHORT} and {LONG} deals)", length_lines(work)),
            ("output, compared with Markdown, site and data without PDF", format_lines(work)),
            ("a second build into the same folder, nothing changed", second_lines(work)),
            ("start, compared with an empty Python", start_lines()),
            ("four times the text, slowest of the pieces that slow careless patterns", recognizer_lines()),
        ):
            print(heading)
            for label, ratio in lines:
                print(f"  {label:<44} {ratio}")


def stage_lines() -> Iterator[tuple[str, str]]:
    seconds = stage_seconds([INPUTS], pdf=True)
    total = sum(seconds.values())
    yield from ((name, f"{each / total:6.1%}") for name, each in seconds.items())


def stage_seconds(inputs: list[Path], *, pdf: bool) -> dict[str, float]:
    """Return what each stage takes, in the order of the pipeline."""
    seconds: dict[str, float] = {}
    forget()

    def timed(name: str, work: Callable[[], T]) -> T:
        start = time.perf_counter()
        result = work()
        seconds[name] = time.perf_counter() - start
        return result

    filings = timed("readers", lambda: read_inputs(inputs)).filings
    sections = timed("segment", lambda: [segment(filing) for filing in filings])
    claims = timed(
        "extract", lambda: [claim for pair in zip(filings, sections, strict=True) for claim in extract(*pair)]
    )
    dossier = timed("merge", lambda: merge(filings, tuple(claims)))
    views = timed("views", lambda: views_of(dossier, Config()))
    timed("publish: Markdown, site and data", lambda: files_of(dossier, views, Config(formats=TEXT)))
    if pdf:
        timed("publish: PDF", lambda: files_of(dossier, views, Config(formats=(Format.PDF,))))
    return seconds


def forget() -> None:
    """Empty what the functions of the package remember, so that no turn profits from the one before."""
    for found in gc.get_objects():
        if isinstance(found, _lru_cache_wrapper) and found.__module__.startswith("reportgen."):
            found.cache_clear()


def growth_lines(work: Path) -> Iterator[tuple[str, str]]:
    each: dict[int, dict[str, float]] = {}
    for number in (FEW, MANY):
        folder = work / f"{number} filings"
        folder.mkdir()
        write_filings(folder, number)
        runs = [stage_seconds([folder], pdf=False) for _ in range(TURNS)]
        each[number] = {name: median(run[name] for run in runs) / number for name in runs[0]}
    for name in each[FEW]:
        yield name, f"{each[MANY][name] / each[FEW][name]:6.2f}"
    yield "all of these", f"{sum(each[MANY].values()) / sum(each[FEW].values()):6.2f}"


def length_lines(work: Path) -> Iterator[tuple[str, str]]:
    each: dict[int, dict[str, float]] = {}
    for number in (SHORT, LONG):
        file = work / f"{number} deals.md"
        write_long_filing(file, number)
        runs = [stage_seconds([file], pdf=False) for _ in range(TURNS)]
        each[number] = {name: median(run[name] for run in runs) for name in runs[0]}
    for name in each[SHORT]:
        yield name, f"{each[LONG][name] / each[SHORT][name]:6.1f}"


def format_lines(work: Path) -> Iterator[tuple[str, str]]:
    text = seconds_of(lambda: build([INPUTS], work / "text", config=Config(formats=TEXT)))
    yield "with PDF", f"{first_seconds(work) / text:6.1f}"


def second_lines(work: Path) -> Iterator[tuple[str, str]]:
    first = first_seconds(work)
    out = work / "second"
    build([INPUTS], out)
    yield "compared with the first", f"{seconds_of(lambda: build([INPUTS], out)) / first:6.2f}"


def first_seconds(work: Path) -> float:
    """Return what a whole build takes into a folder that holds none."""
    return seconds_of(lambda: build([INPUTS], Path(tempfile.mkdtemp(dir=work))))


def start_lines() -> Iterator[tuple[str, str]]:
    empty = seconds_of(lambda: run_python("pass"))
    for program in ("import reportgen", "import reportgen.cli", "import reportgen.pipeline", "import weasyprint"):
        yield program, f"{seconds_of(lambda program=program: run_python(program)) / empty:6.1f}"  # type: ignore[misc]


def run_python(program: str) -> None:
    subprocess.run([sys.executable, "-c", program], check=True)


def seconds_of(work: Callable[[], object]) -> float:
    """Return the median of some turns."""
    taken = []
    for _ in range(TURNS):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return median(taken)


if __name__ == "__main__":
    main()
