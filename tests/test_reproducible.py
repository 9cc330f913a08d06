"""The same inputs give the same bytes, wherever and whenever they are built."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import INPUTS, SHARED, needs_shared

PLACES = (
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"},
    {"TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "4242"},
)


@pytest.mark.parametrize("inputs", [INPUTS, pytest.param(SHARED / "filings", marks=needs_shared)], ids=lambda path: path.name)
def test_two_builds_are_equal_byte_for_byte(inputs: Path, tmp_path: Path) -> None:
    first, second = (build_in(tmp_path / f"place {number}", inputs, place) for number, place in enumerate(PLACES))
    assert len(first) > 20
    assert any(name.startswith("pdf/") for name in first)
    assert [name for name in first.keys() | second.keys() if first.get(name) != second.get(name)] == []


def build_in(folder: Path, inputs: Path, place: dict[str, str]) -> dict[str, bytes]:
    """Copy the inputs to a folder of their own, build there in a process of its own, and return all files written."""
    shutil.copytree(inputs, folder / "given")
    program = "import reportgen.cli; reportgen.cli.main()"
    command = [sys.executable, "-c", program, "build", "given", "-o", "out"]
    subprocess.run(command, cwd=folder, env={**os.environ, **place}, check=True, capture_output=True)
    out = folder / "out"
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}
