"""`reportgen.toml` becomes one frozen record, and what cannot be used is refused with its line."""

from pathlib import Path

import pytest

from reportgen.config import Colours, Config, Flavour, Language, Mark, PageSize, read_config
from reportgen.errors import ConfigError

FULL = """\
title = "Licensing at Alpha"
logo = "mark.svg"
language = "en-US"
page_size = "letter"
base_url = "https://example.org/licences"
mark = "draft"
disclaimer = "For our own use."
markdown = ["gfm", "obsidian"]

[colours]
accent = "#003366"
"""


def test_every_key_is_read(tmp_path: Path) -> None:
    (tmp_path / "mark.svg").write_text("<svg/>")
    config = read_config(written(tmp_path, FULL))
    assert config.title == "Licensing at Alpha"
    assert config.logo is not None
    assert (config.logo.name, config.logo.media_type, config.logo.content) == ("mark.svg", "image/svg+xml", b"<svg/>")
    assert (config.language, config.page_size, config.mark) == (Language.EN_US, PageSize.LETTER, Mark.DRAFT)
    assert config.base_url == "https://example.org/licences/"
    assert config.disclaimer == "For our own use."
    assert config.markdown == (Flavour.GFM, Flavour.OBSIDIAN)
    assert config.colours == Colours(accent="#003366")


def test_an_empty_file_says_nothing(tmp_path: Path) -> None:
    assert read_config(written(tmp_path, "")) == Config()


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('title = "A"\n\ntitel = "B"\n', 3, "unknown key 'titel'"),
        ('[colours]\naccent = "#000000"\naccentuate = "#000000"\n', 3, "unknown key 'accentuate'"),
        ('title = "A"\npage_size = "a5"\n', 2, "page_size: Invalid enum value 'a5'"),
        ("title = 3\n", 1, "title: Expected `str | null`, got `int`"),
        ('[colours]\naccent = "blue"\n', 2, "accent is 'blue'"),
        ('base_url = "javascript:alert(1)"\n', 1, "base_url is 'javascript:alert(1)'"),
        ('base_url = "//example.org/"\n', 1, "base_url is '//example.org/'"),
        ('disclaimer = ""\nlogo = "mark.exe"\n', 2, "logo 'mark.exe' is of no known kind"),
        ('logo = "none.png"\n', 1, "logo 'none.png' cannot be read"),
        ('title = "A"\ntitle = "B"\n', 2, "is no TOML"),
        ('markdown = "gfm"\n', 1, "markdown: Expected `array`, got `str`"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_config(written(tmp_path, text))
    assert caught.value.line == line
    assert words in caught.value.message
    assert str(caught.value).startswith(f"{tmp_path / 'reportgen.toml'}:{line}: ")


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "reportgen.toml").write_bytes(b"title = '\xff'")
    with pytest.raises(ConfigError, match="is not UTF-8"):
        read_config(tmp_path / "reportgen.toml")


def written(folder: Path, text: str) -> Path:
    file = folder / "reportgen.toml"
    file.write_text(text, "utf-8")
    return file
