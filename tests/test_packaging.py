"""The wheel carries all that a build needs, and works where no checkout is."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from reportgen import BuildReport
from tests.places import INPUTS, PACKAGE, ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("reportgen-*.whl"))


def test_the_wheel_holds_modules_templates_and_styles(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    modules = {path.relative_to(ROOT).as_posix() for path in PACKAGE.rglob("*.py")}
    resources = {
        f"reportgen/_resources/{path.relative_to(ROOT).as_posix()}"
        for kind in ("templates", "styles")
        for path in (ROOT / kind).rglob("*")
        if path.is_file()
    }
    assert len(resources) > 5
    assert modules | resources <= held
    assert {name.split("/")[0] for name in held if ".dist-info/" not in name} == {"reportgen"}


def test_an_installed_wheel_builds_the_same_documents(wheel: Path, tmp_path: Path, sample_build: BuildReport) -> None:
    site = tmp_path / "site-packages"
    zipfile.ZipFile(wheel).extractall(site)
    out = tmp_path / "out"
    program = "import reportgen.cli; print(reportgen.__file__); reportgen.cli.main()"
    run = subprocess.run(
        [sys.executable, "-c", program, "build", str(INPUTS), "-o", str(out)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(site)},
        check=True,
        capture_output=True,
        text=True,
    )
    assert run.stdout.startswith(str(site))
    assert json.loads((out / "manifest.json").read_bytes()) == json.loads((sample_build.out / "manifest.json").read_bytes())
