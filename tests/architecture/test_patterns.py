"""No regular expression of the package has a part that can explode, so that no filing can make a build hang."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping

import msgspec
import pytest

import reportgen
from reportgen.scan.pattern_table import PatternTable
from tests.architecture.patterns import slow_places
from tests.places import PACKAGE

SKIPPED = ("reportgen._resources",)
PATTERN_CALLS = {"compile", "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer"}
PUT_TOGETHER = {
    "config.py",
    "extract/happenings/agreement_titles.py",
    "extract/happenings/earlier_deeds.py",
    "extract/parties/organizations.py",
    "extract/parties/placed_names.py",
    "extract/rosters.py",
    "scan/bounds.py",
    "scan/names.py",
    "scan/pattern_table.py",
    "segment/cover.py",
}
"""Modules that put a pattern together inside a function, from constants of theirs or the escaped names of a file."""

def all_patterns() -> dict[str, re.Pattern[str]]:
    found: dict[str, re.Pattern[str]] = {}
    for module in pkgutil.walk_packages([str(PACKAGE)], "reportgen."):
        if module.name.startswith(SKIPPED):
            continue
        loaded = importlib.import_module(module.name)
        for name, value in vars(loaded).items():
            for number, pattern in enumerate(patterns_in(value)):
                found.setdefault(f"{module.name.removeprefix('reportgen.')}.{name}[{number}]", pattern)
    for name, call in calls_of_re():
        if (words := constant(call)) is not None:
            found[f"{name}:{call.lineno}"] = re.compile(words)
    return {label: pattern for label, pattern in found.items() if is_first(label, pattern, found)}


def is_first(label: str, pattern: re.Pattern[str], found: Mapping[str, re.Pattern[str]]) -> bool:
    """A pattern that other modules import is tested once."""
    return next(key for key, value in found.items() if value is pattern) == label


def patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif isinstance(value, Mapping):
        for pair in value.items():
            yield from patterns_in(pair)
    elif isinstance(value, (tuple, list, set, frozenset)):
        for each in value:
            yield from patterns_in(each)
    elif isinstance(value, PatternTable):
        yield from (pattern for _, pattern in value)
    elif isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from patterns_in(getattr(value, field))


def calls_of_re() -> Iterator[tuple[str, ast.Call]]:
    """Yield the calls of `re` inside functions, with the module that they stand in."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef):
                calls = (node for node in ast.walk(function) if isinstance(node, ast.Call) and is_call_of_re(node))
                yield from ((path.relative_to(PACKAGE).as_posix(), call) for call in calls)


def is_call_of_re(call: ast.Call) -> bool:
    function = call.func
    return (
        isinstance(function, ast.Attribute)
        and function.attr in PATTERN_CALLS
        and isinstance(function.value, ast.Name)
        and function.value.id == "re"
    )


def constant(call: ast.Call) -> str | None:
    first = call.args[0]
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


PATTERNS = all_patterns()
each_pattern = pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS.keys())


def test_patterns_are_found() -> None:
    assert reportgen.__name__ == "reportgen"
    assert len(PATTERNS) > 50


@each_pattern
def test_a_pattern_has_no_part_that_is_slow(pattern: re.Pattern[str]) -> None:
    assert list(slow_places(pattern)) == []


def test_a_pattern_inside_a_function_is_constant_or_listed() -> None:
    """So that the tests above see them all."""
    made = {name for name, call in calls_of_re() if constant(call) is None}
    assert made <= PUT_TOGETHER
