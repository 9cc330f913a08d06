"""The check of the patterns finds what is slow and lets pass what is not."""

import re

import pytest

from tests.architecture.patterns import slow_places


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:a+)+",
        r"\s*\s+",
        r"\s+x?\s*",
        r"(?i)a+A+",
        r"(?:a|b+)b*",
        r"(?=a+a*)b",
        r"(?:\w{1,30}\s{0,3}){0,40}X",
    ],
)
def test_a_slow_pattern_is_found(pattern: str) -> None:
    assert list(slow_places(re.compile(pattern)))


@pytest.mark.parametrize(
    "pattern", [r"\s+\w+", r".*,.*", r"(?:\w{1,30}\s{1,3}){0,40}X", r"(?:\w++\s)*", r"a+(?=b)c+", r"[A-Z]{2,5}\d+"]
)
def test_a_linear_pattern_passes(pattern: str) -> None:
    assert list(slow_places(re.compile(pattern))) == []
