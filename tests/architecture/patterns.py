"""Which regular expressions can take more than linear time: read from their parse trees.

A repeat is *loose* when it has no upper bound, and *elastic* when the number of its turns can vary. Three things make a
pattern slow: a loose repeat in a loose one; two loose repeats side by side that can match the same characters; and a
repeated body whose elastic repeats meet themselves in the next turn, so that one text is cut in exponentially many ways.
"""

import re
import re._compiler as compiler  # type: ignore[import-not-found]
import re._constants as sre  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Callable, Iterator
from typing import Any

ALPHABET = frozenset(chr(code) for block in (range(0x250), range(0x370, 0x400), range(0x2000, 0x2130)) for code in block)
REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT)
FEW_TURNS = 3
"""A body repeated no oftener cannot explode."""

Node = tuple[Any, Any]
Sequence = list[Node]
Counts = Callable[[int, int], bool]


def slow_places(pattern: re.Pattern[str]) -> Iterator[str]:
    """Say what makes a pattern slow; nothing for one that is linear by these rules."""
    tree = list(parser.parse(pattern.pattern, pattern.flags))
    yield from _nested(tree, inside=False)
    yield from _touching(tree, pattern.flags)
    yield from _meeting_itself(tree, pattern.flags)


def is_loose(low: int, high: int) -> bool:
    return bool(high >= sre.MAXREPEAT)


def is_elastic(low: int, high: int) -> bool:
    return high - low > 1


def _nested(sequence: Sequence, *, inside: bool) -> Iterator[str]:
    for operation, argument in sequence:
        loose = operation in REPEATS and is_loose(argument[0], argument[1])
        if loose and inside:
            yield "a repeat without bound inside a repeat without bound"
        for child in _children(operation, argument):
            yield from _nested(child, inside=inside or loose)


def _touching(sequence: Sequence, flags: int) -> Iterator[str]:
    found: list[str] = []
    _walk(sequence, frozenset(), flags, is_loose, found)
    yield from found
    for operation, argument in sequence:
        if operation in (sre.ASSERT, sre.ASSERT_NOT):
            yield from _touching(list(argument[1]), flags)


def _meeting_itself(sequence: Sequence, flags: int) -> Iterator[str]:
    for operation, argument in sequence:
        children = _children(operation, argument)
        if operation in REPEATS and argument[1] > FEW_TURNS:
            end = _walk(children[0], frozenset(), flags, is_elastic, [])
            if _meets(children[0], end, flags):
                yield "a repeated body whose elastic repeats meet in the next turn"
        for child in children:
            yield from _meeting_itself(child, flags)


def _meets(body: Sequence, pending: frozenset[str], flags: int) -> bool:
    """Say whether the end of one turn and the start of the next can share characters."""
    found: list[str] = []
    alone: list[str] = []
    _walk(body, pending, flags, is_elastic, found)
    _walk(body, frozenset(), flags, is_elastic, alone)
    return len(found) > len(alone)


def _walk(sequence: Sequence, pending: frozenset[str], flags: int, counts: Counts, found: list[str]) -> frozenset[str]:
    """Go along a sequence; `pending` is what the counted repeats just before can match, the return value the same at its end."""
    for node in sequence:
        pending = _step(node, pending, flags, counts, found)
    return pending


def _step(node: Node, pending: frozenset[str], flags: int, counts: Counts, found: list[str]) -> frozenset[str]:
    operation, argument = node
    if operation in REPEATS:
        return _step_repeat(argument, pending, flags, counts, found)
    if operation is sre.SUBPATTERN:
        inner = (flags | argument[1]) & ~argument[2]
        return _walk(list(argument[3]), pending, inner, counts, found)
    if operation is sre.BRANCH:
        ends = [_walk(list(branch), pending, flags, counts, found) for branch in argument[1]]
        return frozenset().union(*ends)
    if operation in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):
        return pending
    return frozenset()


def _step_repeat(argument: Any, pending: frozenset[str], flags: int, counts: Counts, found: list[str]) -> frozenset[str]:
    low, high, body = argument[0], argument[1], list(argument[2])
    if counts(low, high) and _is_one_character(body):
        matched = characters(body, flags)
        if pending & matched:
            found.append(f"two repeats side by side over {''.join(sorted(pending & matched))[:8]!r}")
        return matched | (pending if low == 0 else frozenset())
    end = _walk(body, pending, flags, counts, found)
    return end | (pending if low == 0 else frozenset())


def _is_one_character(body: Sequence) -> bool:
    return len(body) == 1 and body[0][0] in (sre.LITERAL, sre.NOT_LITERAL, sre.IN, sre.ANY)


def _children(operation: Any, argument: Any) -> list[Sequence]:
    if operation in (*REPEATS, sre.POSSESSIVE_REPEAT):
        return [list(argument[2])]
    if operation is sre.SUBPATTERN:
        return [list(argument[3])]
    if operation is sre.BRANCH:
        return [list(branch) for branch in argument[1]]
    if operation in (sre.ASSERT, sre.ASSERT_NOT):
        return [list(argument[1])]
    return [list(argument)] if operation is sre.ATOMIC_GROUP else []


def characters(body: Sequence, flags: int) -> frozenset[str]:
    """Return the characters of the alphabet that a one-character body matches: the engine itself is asked."""
    state = parser.State()
    state.str = ""
    program = parser.SubPattern(state, list(body))
    matcher = _compiled(program, flags)
    return frozenset(sign for sign in ALPHABET if matcher.fullmatch(sign))


def _compiled(program: Any, flags: int) -> re.Pattern[str]:
    compiled: re.Pattern[str] = compiler.compile(program, flags & ~re.DEBUG)
    return compiled
