"""The guide to rules is true of the code: its example is read as it says."""

import re
from pathlib import Path

from click.testing import CliRunner

from reportgen.cli import main
from reportgen.extract import RULES
from tests.places import ROOT

GUIDE = (ROOT / "docs" / "rules.md").read_text("utf-8")
BLOCK = re.compile(r"^```(\w{0,20})\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def block(language: str) -> str:
    return next(match[2] for match in BLOCK.finditer(GUIDE) if match[1] == language)


def test_the_worked_example_prints_what_the_guide_shows(tmp_path: Path) -> None:
    file = tmp_path / "takeover.txt"
    file.write_text(block("text"), "utf-8")
    command = block("sh").split()
    ran = CliRunner().invoke(main, [*command[1:-1], str(file)])
    assert ran.output == block("console")


def test_the_rule_of_the_example_stands_in_the_table_where_the_guide_says() -> None:
    names = [rule.__name__ for rule in RULES]
    assert names[names.index("party_changes") - 1] == "name_changes"
