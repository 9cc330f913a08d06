"""One build of the sample dossier in all formats: printing is slow, and the tests only read it."""

import pytest

from reportgen.config import Config
from reportgen.publish import publish_documents
from reportgen.views import build_views
from reportgen.views.records import Views
from tests.views.sample import dossier


@pytest.fixture(scope="session")
def sample_documents() -> Views:
    return build_views(dossier())


@pytest.fixture(scope="session")
def published(sample_documents: Views) -> dict[str, bytes]:
    return publish_documents(sample_documents, Config(), dossier=dossier())
