"""The words without which a regular expression cannot match, read from the expression itself.

Reads: of `(?:grant(?:ed|s)?|award)[^;]{0,80}?licen[sc]es?\\b` that a text must hold "grant" or "award", and "licen".
Refuses: what stands in a lookaround, a class of characters or an optional part: no text must hold it.
"""

from collections.abc import Iterable
from functools import lru_cache

Clause = frozenset[str]
"""Folded words of which a text that matches holds at least one."""
LONGEST_CLAUSE = 60
"""Words; a longer clause costs more than it spares."""
SHORTEST_WORD = 2
HEX_DIGITS = {"x": 2, "u": 4, "U": 8}
CASES_OF_I = str.maketrans({"\u0131": "i", "\u0307": None})
"""Letters that a pattern without regard to case takes for an i, as folded."""


@lru_cache(maxsize=64)
def folded(text: str) -> str:
    """Return a text without regard to case, as the needed words are."""
    text = text.casefold()
    return text if text.isascii() else text.translate(CASES_OF_I)


def needed_words(pattern: str) -> tuple[Clause, ...]:
    """Return the clauses each of which a matching text fulfils, the most telling first; of a pattern without flags of `re.X`."""
    reader = _Reader(pattern)
    return tuple(sorted(set(reader.choice()), key=_rank))


def _rank(clause: Clause) -> tuple[int, int, list[str]]:
    return -min(len(word.strip()) for word in clause), len(clause), sorted(clause)


class _Reader:
    """A walk through an expression from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def choice(self) -> list[Clause]:
        """Return the clauses of alternatives up to the bracket that closes them: one word of each alternative."""
        branches = [self._sequence()]
        while self._take("|"):
            branches.append(self._sequence())
        if len(branches) == 1:
            return branches[0]
        if not all(branches):
            return []
        joint = frozenset(word for branch in branches for word in min(branch, key=_rank))
        return [joint] if len(joint) <= LONGEST_CLAUSE else []

    def _sequence(self) -> list[Clause]:
        clauses: list[Clause] = []
        run = ""
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            letter, needs = self._item()
            least = self._least_turns()
            if letter and least is None:
                run += letter
                continue
            clauses += _of_run(run)
            run = ""
            clauses += needs if least is None or least > 0 else ()
        return [*clauses, *_of_run(run)]

    def _item(self) -> tuple[str, list[Clause]]:
        """Read one letter, class, escape or group; return the letter, where it is one, or what a group needs."""
        sign = self.pattern[self.at]
        self.at += 1
        if sign == "(":
            return "", self._group()
        if sign == "[":
            self._skip_class()
            return "", []
        if sign == "\\":
            return self._escaped(), []
        return ("" if sign in ".^$" else sign), []

    def _escaped(self) -> str:
        sign = self.pattern[self.at]
        self.at += 1 + HEX_DIGITS.get(sign, 0)
        if sign.isdigit():
            while self.pattern[self.at : self.at + 1].isdigit():
                self.at += 1
        return "" if sign.isalnum() else sign

    def _skip_class(self) -> None:
        self._take("^")
        self._take("]")
        while self.pattern[self.at] != "]":
            self.at += 2 if self.pattern[self.at] == "\\" else 1
        self.at += 1

    def _group(self) -> list[Clause]:
        """Read a group behind its bracket; what it only looks at, repeats or sets is no need."""
        opening, is_needed = self._opening()
        if opening == "closed":
            return []
        clauses = self.choice()
        self.at += 1
        return clauses if is_needed else []

    def _opening(self) -> tuple[str, bool]:
        if not self._take("?"):
            return "open", True
        if self._take("P<"):
            self.at = self.pattern.index(">", self.at) + 1
            return "open", True
        if self._take("P=") or self._take("#"):
            self.at = self.pattern.index(")", self.at) + 1
            return "closed", False
        if any(self._take(sign) for sign in ("=", "!", "<=", "<!")):
            return "open", False
        if self._take("("):
            self.at = self.pattern.index(")", self.at) + 1
            return "open", False
        while self.pattern[self.at] not in ":)>":
            self.at += 1
        self.at += 1
        return ("closed" if self.pattern[self.at - 1] == ")" else "open"), True

    def _least_turns(self) -> int | None:
        """Read the repeat behind an item; return how often it must come, None where it is not repeated."""
        least: int | None = None
        if self._take("*") or self._take("?"):
            least = 0
        elif self._take("+"):
            least = 1
        elif self.pattern[self.at : self.at + 1] == "{":
            bounds, brace, _ = self.pattern[self.at + 1 :].partition("}")
            low, _, high = bounds.partition(",")
            if not brace or not bounds.replace(",", "", 1).isdigit() or not (low or high):
                return None
            self.at += len(bounds) + 2
            least = int(low or 0)
        if least is not None and not self._take("?"):
            self._take("+")
        return least

    def _take(self, sign: str) -> bool:
        is_here = self.pattern.startswith(sign, self.at)
        self.at += len(sign) if is_here else 0
        return is_here


def _of_run(run: str) -> Iterable[Clause]:
    """Return what a run of letters needs; a space alone and a single letter tell nothing."""
    word = folded(run)
    return [frozenset((word,))] if len(word.strip()) >= SHORTEST_WORD else []
