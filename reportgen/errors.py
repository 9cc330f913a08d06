"""The tree of errors that reportgen raises.

ReportgenError
├── InputError          an input that cannot be read as a filing
├── ConfigError         reportgen.toml or curation.toml says what cannot be used
├── TemplateError       a template asks for what its record does not have
└── OutputError         the output folder cannot be written
"""


class ReportgenError(Exception):
    """One clear line: the file, the place in it, what is wrong and what to do."""

    def __init__(self, message: str, *, file: str | None = None, line: int | None = None, hint: str | None = None):
        self.message = message
        self.file = file
        self.line = line
        self.hint = hint
        super().__init__(str(self))

    def __str__(self) -> str:
        place = "" if self.file is None else f"{self.file}: " if self.line is None else f"{self.file}:{self.line}: "
        return place + self.message + (f" ({self.hint})" if self.hint else "")


class InputError(ReportgenError):
    """An input is no document of text, or of a form that is not read."""


class ConfigError(ReportgenError):
    """A configuration or curation file has an unknown key, a wrong type or an unknown id."""


class TemplateError(ReportgenError):
    """A template names a field that its record lacks, or cannot be parsed."""


class OutputError(ReportgenError):
    """The output cannot be written where it was asked for."""
