"""Dossier to frozen records for templates: one module a document."""

from reportgen.views.build import build_views
from reportgen.views.records import Views, ViewSettings

__all__ = ["ViewSettings", "Views", "build_views"]
