"""Prints how much of the labelled texts is read rightly, and each miss and each false reading.

Each text is read alone. `recall` is the share of what must be read that was read; `precision` the share of what was
read that had to be. Real texts are scored where the folder that is named stands beside the project.

usage: python -m benchmarks.accuracy [--quiet] [FOLDER of labelled real texts]
"""

import argparse
import tempfile
from collections.abc import Iterable
from pathlib import Path

from benchmarks.comparing import compare
from benchmarks.fields import FIELD_ROWS
from benchmarks.labels import Case, blind_cases, development_cases, lede_cases
from benchmarks.score import Score
from reportgen.pipeline import gather

ROOT = Path(__file__).resolve().parent.parent
REAL = ROOT.parent / "shared" / "dev"
ROWS = ("event", "term", "component", "licensor", "licensee", "exclusive", "subject", "territory", "kind", *FIELD_ROWS)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=REAL)
    parser.add_argument("--quiet", action="store_true", help="print the figures alone")
    options = parser.parse_args()
    for file in sorted((ROOT / "tests" / "accuracy").glob("*.jsonl")):
        report(file.stem, scored(blind_cases(file)), options.quiet)
    for file in sorted((ROOT / "tests" / "accuracy").glob("ledes_*.tsv")):
        report(file.stem, scored(lede_cases(file)), options.quiet)
    if options.folder.is_dir():
        report("real texts", scored(development_cases(options.folder)), options.quiet)
        report("ledes", scored(lede_cases(options.folder / "ledes.tsv")), options.quiet)
    else:
        print(f"not scored: there are no real texts in {options.folder}")


def scored(cases: Iterable[Case]) -> Score:
    """Read each text alone and compare."""
    score = Score()
    with tempfile.TemporaryDirectory() as folder:
        for number, case in enumerate(cases):
            path = Path(folder) / str(number) / case.file
            path.parent.mkdir()
            path.write_bytes(case.content)
            compare(case, gather([path]).dossier, score)
    return score


def report(name: str, score: Score, quiet: bool) -> None:
    print(f"{name:12} {'right':>6} {'missed':>7} {'false':>6} {'recall':>8} {'precision':>10}")
    for row in ROWS:
        right, missed, false = score.right[row], score.missed[row], score.false[row]
        if right or missed or false:
            print(f"  {row:10} {right:6} {missed:7} {false:6} {share(right, missed):>8} {share(right, false):>10}")
    for line in () if quiet else score.lines:
        print(line)
    print()


def share(right: int, other: int) -> str:
    return f"{right / (right + other):.1%}" if right + other else "none"


if __name__ == "__main__":
    main()
