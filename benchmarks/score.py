"""Counts of what was read rightly, not at all and wrongly."""

from collections import Counter

from benchmarks.labels import Case


class Score:
    """Counts of right, missed and false readings by row, with a line for each that is not right."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.missed: Counter[str] = Counter()
        self.false: Counter[str] = Counter()
        self.lines: list[str] = []

    def hit(self, row: str) -> None:
        self.right[row] += 1

    def miss(self, row: str, case: Case, words: object) -> None:
        self.missed[row] += 1
        self.lines.append(f"MISS  {row:10} {case.name}: {words}")

    def wrong(self, row: str, case: Case, words: object) -> None:
        self.false[row] += 1
        self.lines.append(f"FALSE {row:10} {case.name}: {words}")
