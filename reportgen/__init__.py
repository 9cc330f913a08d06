"""Reads SEC filings about technology licences into a deal model, and publishes it with every statement led back to its words.

The layers, each of which imports only what stands above it:

    errors      the tree of errors
    model       the frozen records that all stages speak in
    lexicon     data only: titles of items, cue phrases, places, currencies, months, suffixes
    scan        recognizers that rules share: sentences, money, percentages, dates, names, negation
    ─────────   the stages, which never import one another
    readers     bytes of a file -> Filing
    segment     Filing -> sections
    extract     sections -> claims
    merge       claims -> Dossier
    views       Dossier -> frozen records of the documents
    publish     views -> Markdown, site, PDF and data
    ─────────   what joins them
    pipeline    calls every stage, in order
    terminal    a dossier in the words of the terminal
    cli         the command line

`config` reads the user's `reportgen.toml`, `resources` finds templates and styles.

The public names load their modules at first use, so that `import reportgen` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportgen.config import Config, read_config
    from reportgen.errors import ConfigError, InputError, OutputError, ReportgenError, TemplateError
    from reportgen.model import Dossier
    from reportgen.pipeline import BuildReport, Gathered, build, curation_beside, dossier_json, gather, views_of

__all__ = [
    "BuildReport", "Config", "ConfigError", "Dossier", "Gathered", "InputError", "OutputError", "ReportgenError",
    "TemplateError", "build", "curation_beside", "dossier_json", "gather", "read_config", "views_of",
]

_HOMES = {
    "reportgen.config": ("Config", "read_config"),
    "reportgen.errors": ("ConfigError", "InputError", "OutputError", "ReportgenError", "TemplateError"),
    "reportgen.model": ("Dossier",),
    "reportgen.pipeline": ("BuildReport", "Gathered", "build", "curation_beside", "dossier_json", "gather", "views_of"),
}


def __getattr__(name: str) -> object:
    """Load a public name from the module where it lives."""
    for module, names in _HOMES.items():
        if name in names:
            value: object = getattr(import_module(module), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module 'reportgen' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
