"""The two template environments: Markdown with an escaper of its own, HTML with autoescape; both refuse unknown names."""

import difflib
from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import Any

import jinja2
import jinja2.meta

from reportgen.errors import TemplateError
from reportgen.publish.filters import HTML_FILTERS, MARKDOWN_FILTERS
from reportgen.publish.markdown import finalize
from reportgen.resources import Resource

Sources = Mapping[str, Resource]


class NamingUndefined(jinja2.StrictUndefined):
    """An unknown name, whose message offers the nearest known one."""

    @property
    def _undefined_message(self) -> str:
        message = super()._undefined_message
        name = self._undefined_name
        if not isinstance(name, str) or self._undefined_hint:
            return message
        return message + nearest(name, known_names(self._undefined_obj))


class Templates:
    """Renders the templates of one format by name."""

    def __init__(self, environment: jinja2.Environment, sources: Sources):
        self._environment = environment
        self._sources = sources

    def names(self) -> tuple[str, ...]:
        """Return the names of all templates."""
        return tuple(self._sources)

    def wanted(self, name: str) -> tuple[str, ...]:
        """Return the names that a template asks for, in their order."""
        source = self._sources[name].content.decode("utf-8")
        return tuple(sorted(jinja2.meta.find_undeclared_variables(self._environment.parse(source))))

    def render(self, name: str, /, **fields: object) -> str:
        """Render one template; raises TemplateError with template, line and the nearest field."""
        try:
            return self._environment.get_template(name).render(fields)
        except jinja2.TemplateSyntaxError as error:
            raise TemplateError(error.message or "cannot be parsed", file=error.name or name, line=error.lineno) from error
        except jinja2.TemplateNotFound as error:
            missing = str(error.name or name)
            hint = nearest(missing, self._sources).strip(" ;")
            raise TemplateError("no such template", file=missing, hint=hint or None) from error
        except (jinja2.UndefinedError, TypeError) as error:
            place, line = template_place(error.__traceback__, self._sources)
            message = str(error)
            if isinstance(error, jinja2.UndefinedError) and "nearest" not in message:
                message += nearest(quoted_name(message), fields)
            raise TemplateError(message, file=place or name, line=line) from error


def markdown_templates(sources: Sources) -> Templates:
    """Return the templates of the documents' words."""
    environment = _environment(sources, autoescape=False, finalize=finalize)
    environment.filters.update(MARKDOWN_FILTERS)
    return Templates(environment, sources)


def html_templates(sources: Sources) -> Templates:
    """Return the templates of the page layouts; every value is escaped for HTML."""
    environment = _environment(sources, autoescape=True)
    environment.filters.update(HTML_FILTERS)
    return Templates(environment, sources)


def _environment(
    sources: Sources, *, autoescape: bool, finalize: Callable[..., Any] | None = None
) -> jinja2.Environment:
    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        resource = sources.get(name)
        return None if resource is None else (resource.content.decode("utf-8"), name, lambda: True)

    return jinja2.Environment(
        loader=jinja2.FunctionLoader(load),
        autoescape=autoescape,
        finalize=finalize,
        undefined=NamingUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )


def known_names(owner: object) -> list[str]:
    """Return the names that a template could have meant: fields of a record, keys of a mapping."""
    if isinstance(owner, Mapping):
        return [str(key) for key in owner]
    return [name for name in dir(owner) if not name.startswith("_")]


def nearest(name: str, known: Iterable[object]) -> str:
    """Return `; the nearest is …` for the known name most like `name`, or nothing."""
    names = [str(key) for key in known]
    found = difflib.get_close_matches(name, names, n=1, cutoff=0.4)
    return f"; the nearest is '{found[0]}'" if found else ""


def quoted_name(message: str) -> str:
    """Return the first name in quotation marks of a message."""
    parts = message.split("'")
    return parts[1] if len(parts) > 2 else ""


def template_place(trace: TracebackType | None, sources: Sources) -> tuple[str | None, int | None]:
    """Return the template and the line in it where an error arose: the innermost frame that is a template."""
    place: tuple[str | None, int | None] = (None, None)
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in sources:
            place = (trace.tb_frame.f_code.co_filename, trace.tb_lineno)
        trace = trace.tb_next
    return place
