"""Dossier to frozen records for templates: one module a document."""
