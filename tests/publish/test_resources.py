"""Templates and styles: ours, and the user's in their place."""

from pathlib import Path

import pytest

from reportgen.config import Config, Format
from reportgen.errors import ConfigError, TemplateError
from reportgen.publish import publish_documents
from reportgen.resources import load_resources
from tests.publish.sample_views import sample_views


def test_a_file_of_the_user_takes_the_place_of_ours_and_of_no_other(tmp_path: Path) -> None:
    (tmp_path / "partials").mkdir()
    (tmp_path / "partials" / "pager.html.j2").write_text("mine", "utf-8")
    (tmp_path / ".hidden").write_text("x", "utf-8")
    ours, theirs = load_resources(), load_resources(templates=tmp_path)
    changed = [name for name in theirs.templates if theirs.templates[name] != ours.templates.get(name)]
    assert changed == ["partials/pager.html.j2"]
    assert theirs.templates["partials/pager.html.j2"].content == b"mine"
    assert theirs.styles == ours.styles


def test_a_style_sheet_of_the_user_is_linked_by_every_page(tmp_path: Path) -> None:
    (tmp_path / "house.css").write_text("body { margin: 1px }", "utf-8")
    files = publish_documents(sample_views(), Config(styles=tmp_path, formats=(Format.SITE,)))
    assert files["site/assets/house.css"] == b"body { margin: 1px }"
    assert b'<link rel="stylesheet" href="assets/house.css">' in files["site/index.html"]


def test_a_folder_that_is_none_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such folder"):
        load_resources(styles=tmp_path / "nowhere")


def test_an_unknown_field_in_a_template_of_the_user_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "fact_sheet.md.j2").write_text("# x\n\n{{ page.nam }}\n", "utf-8")
    with pytest.raises(TemplateError, match=r"fact_sheet\.md\.j2:3: .*'nam'; the nearest is 'name'"):
        publish_documents(sample_views(), Config(templates=tmp_path, formats=(Format.MARKDOWN,)))
