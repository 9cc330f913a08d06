"""What several test files need: one build of the sample inputs."""

import pytest

import reportgen
from tests.places import INPUTS


@pytest.fixture(scope="session")
def sample_build(tmp_path_factory: pytest.TempPathFactory) -> "reportgen.BuildReport":
    """The documents of the sample inputs, in a folder that tests read and do not change."""
    return reportgen.build([INPUTS], tmp_path_factory.mktemp("sample-build"))
