"""Templates: what they may name, and what an error of theirs says."""

from pathlib import Path

import pytest
from msgspec import Struct

from reportgen.errors import TemplateError
from reportgen.publish.environment import html_templates, markdown_templates
from reportgen.resources import Resource


class Sheet(Struct, frozen=True, kw_only=True):
    """A record as a template gets one."""

    partner: str = "A|B *Inc*"
    quote: str = "<script>alert('x')</script>"
    link: str = "javascript:alert(1)"


def sources(**texts: str) -> dict[str, Resource]:
    return {
        f"{name}.j2": Resource(name=f"{name}.j2", path=Path(name), content=text.encode())
        for name, text in texts.items()
    }


def test_markdown_values_are_escaped_and_the_words_of_the_template_are_not() -> None:
    rendered = markdown_templates(sources(a="# **{{ s.partner }}**\n")).render("a.j2", s=Sheet())
    assert rendered == "# **A\\|B \\*Inc\\***\n"


def test_markdown_of_a_filter_is_not_escaped_twice() -> None:
    templates = markdown_templates(sources(a="{{ ['a|b', 'c'] | md_join(' · ') }}"))
    assert templates.render("a.j2") == "a\\|b · c"


def test_an_included_template_is_escaped_once() -> None:
    templates = markdown_templates(sources(a='{% include "b.j2" %}', b="{{ s.partner }}"))
    assert templates.render("a.j2", s=Sheet()) == "A\\|B \\*Inc\\*"


def test_html_values_are_escaped() -> None:
    rendered = html_templates(sources(a='<p title="{{ s.quote }}">{{ s.quote }}</p>')).render("a.j2", s=Sheet())
    assert "<script>" not in rendered
    assert rendered.count("&lt;script&gt;") == 2


@pytest.mark.parametrize("address", ["javascript:alert(1)", "  JavaScript:x", "data:text/html,x", "//host/x", "vbscript:x", "\\\\host"])
def test_a_link_with_another_scheme_leads_nowhere(address: str) -> None:
    assert html_templates(sources(a='{{ link | url }}')).render("a.j2", link=address) == "#"


@pytest.mark.parametrize("address", ["sources/a.html#c-1", "https://www.sec.gov/x?a=1&b=2", "#top", "../index.html"])
def test_our_own_links_pass(address: str) -> None:
    rendered = html_templates(sources(a='{{ link | url }}')).render("a.j2", link=address)
    assert rendered.replace("&amp;", "&") == address


@pytest.mark.parametrize(("text", "message"), [
    ("one\n{{ s.partnr }}", "b.j2:2: .*no attribute 'partnr'; the nearest is 'partner'"),
    ("one\n\n{{ shet.partner }}", "b.j2:3: 'shet' is undefined; the nearest is 'sheet'"),
    ("one\n{% if %}", "b.j2:2: Expected an expression"),
    ("{% include 'c.j2' %}", "c.j2: no such template"),
    ("\n{{ nothing }}", "b.j2:2: .*say in words"),
])
def test_an_error_names_template_line_and_nearest_field(text: str, message: str) -> None:
    templates = markdown_templates(sources(a='{% include "b.j2" %}', b=text))
    with pytest.raises(TemplateError, match=message):
        templates.render("a.j2", s=Sheet(), sheet=Sheet(), nothing=None)
