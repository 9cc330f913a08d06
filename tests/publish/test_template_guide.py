"""`docs/templates.md` is true: made from the templates and records as they are, and followed by a build with templates of a user."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from reportgen.cli import main
from reportgen.publish.environment import markdown_templates
from reportgen.publish.template_guide import NAMES, PAGE_OF, all_records, guide
from reportgen.resources import load_resources
from reportgen.views.records import Cite, FactSheet
from tests.places import INPUTS, ROOT

SOURCES = load_resources().templates


def test_the_guide_is_the_one_of_these_templates_and_records() -> None:
    written = (ROOT / "docs" / "templates.md").read_text("utf-8")
    assert written == guide(), "run: python -m reportgen.publish.template_guide > docs/templates.md"


def test_every_template_and_every_field_of_a_record_is_in_the_guide() -> None:
    told = guide()
    assert [name for name in SOURCES if f"| `{name}` |" not in told] == []
    assert {FactSheet, Cite} <= set(all_records())
    for record in all_records():
        part = told.partition(f"### `{record.__name__}`\n")[2].partition("\n### ")[0]
        assert [field for field in record.__struct_fields__ if f"| `{field}` |" not in part] == [], record


@pytest.mark.parametrize("name", sorted(name for name in SOURCES if name.endswith(".md.j2")))
def test_every_name_that_a_document_asks_for_is_explained(name: str) -> None:
    assert [wanted for wanted in markdown_templates(SOURCES).wanted(name) if wanted not in NAMES] == []


def test_a_page_is_named_by_the_record_of_its_template() -> None:
    assert PAGE_OF["fact_sheet.md.j2"] is FactSheet
    assert "| `fact_sheet.md.j2` | `page`: `FactSheet`; `views`: `Views`; `links`: `Links` |" in guide()


def build(tmp_path: Path, *options: str) -> tuple[int, str]:
    out = ["--output", str(tmp_path / "out"), "--format", "markdown", "--format", "site"]
    done = CliRunner().invoke(main, ["build", str(INPUTS), *out, *options])
    return done.exit_code, done.output


def overlay(folder: Path, name: str, text: str) -> Path:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder


def test_a_user_s_template_and_style_take_the_place_of_ours_and_only_they(tmp_path: Path) -> None:
    templates = overlay(tmp_path / "mine", "partials/sources.md.j2", "## Sources\n\n{{ page.sources | length }} in all.\n")
    styles = overlay(tmp_path / "look", "tokens.css", ":root { --accent: #123456 }\n")
    code, output = build(tmp_path, "--templates", str(templates), "--styles", str(styles))
    assert code == 0, output
    chronology = (tmp_path / "out" / "markdown" / "chronology.md").read_text("utf-8")
    assert " in all.\n" in chronology
    assert "## Events\n" in chronology
    assert (tmp_path / "out" / "site" / "assets" / "tokens.css").read_text("utf-8") == ":root { --accent: #123456 }\n"
    assert " in all." in (tmp_path / "out" / "site" / "chronology.html").read_text("utf-8")


@pytest.mark.parametrize(("text", "line", "words"), [
    ("# x\n\n{{ page.bottomline }}\n", 3, "no attribute 'bottomline'; the nearest is 'bottom_line'"),
    ("# x\n\n{% for note in page.sources %}\n{{ note.secton }}\n{% endfor %}\n", 4, "the nearest is 'section'"),
    ("# x\n{{ pages.title }}\n", 2, "'pages' is undefined; the nearest is 'page'"),
    ("# x\n{{ page.title | headline }}\n", 2, "No filter named 'headline'"),
    ("# x\n{% for a in b\n", 2, ""),
])
def test_a_fault_of_a_template_is_told_with_its_place_and_nothing_is_written(tmp_path: Path, text: str, line: int, words: str) -> None:
    templates = overlay(tmp_path / "mine", "fact_sheet.md.j2", text)
    code, output = build(tmp_path, "--templates", str(templates))
    assert code == 2, output
    assert f"fact_sheet.md.j2:{line}: " in output
    assert words in output
    assert not (tmp_path / "out").exists()
