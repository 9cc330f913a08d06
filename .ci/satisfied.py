"""Exit with 0 when the environment that runs this holds all that pyproject.toml asks for, else with 1."""

import sys
import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from pip._vendor.packaging.requirements import Requirement


def is_met(requirement: Requirement) -> bool:
    try:
        return requirement.specifier.contains(version(requirement.name), prereleases=True)
    except PackageNotFoundError:
        return False


project = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["project"]
wanted = [f"reportgen=={project['version']}", *project["dependencies"], *project["optional-dependencies"]["dev"]]
sys.exit(not all(is_met(Requirement(each)) for each in wanted))
