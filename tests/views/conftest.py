"""The views of the sample dossier, built once."""

import pytest

from reportgen.views import Views, build_views
from reportgen.views.records import DealBlock, FactSheet
from tests.views.sample import dossier


@pytest.fixture(scope="session")
def views() -> Views:
    """All documents of the sample."""
    return build_views(dossier())


@pytest.fixture(scope="session")
def sheets(views: Views) -> dict[str, FactSheet]:
    """The sheets by id of the partner."""
    return {sheet.party: sheet for sheet in views.fact_sheets}


@pytest.fixture(scope="session")
def blocks(sheets: dict[str, FactSheet]) -> dict[str, DealBlock]:
    """The deals by id."""
    return {block.deal: block for sheet in sheets.values() for block in sheet.deals}
