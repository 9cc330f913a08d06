"""What the README says is so: its commands exist, its help is the program's, its links lead somewhere."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

import reportgen
from reportgen.cli import main
from reportgen.config import Config, read_config
from tests.places import ROOT

README = (ROOT / "README.md").read_text("utf-8")
GUIDES = sorted((ROOT / "docs").glob("*.md"))
BLOCK = re.compile(r"^```(\w{0,20})\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#\s]{1,200})[^)\s]{0,100}\)")
INLINE_PROGRAM = re.compile(r"`((?:reportgen|make|\.venv/bin/reportgen) [^`\n]{1,200})`")
ENTRY_ROW = re.compile(r"^\| `([\w./*-]{1,60})` \|", re.MULTILINE)
MAKE_TARGETS = set(re.findall(r"^([\w-]{1,40}):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def commands() -> list[str]:
    shown = [line for language, block in BLOCK.findall(README) if language == "sh" for line in block.splitlines()]
    return [line.split("  #")[0].strip() for line in shown if line.strip()] + INLINE_PROGRAM.findall(README)


def test_it_names_the_two_commands() -> None:
    assert {"make report", "make test"} <= set(commands())


@pytest.mark.parametrize("command", commands())
def test_a_command_exists(command: str) -> None:
    words = shlex.split(command)
    if words[0] == "make":
        assert set(words[1:]) <= MAKE_TARGETS
    elif words[0] in ("reportgen", ".venv/bin/reportgen"):
        assert_usable(words[1:])
    else:
        assert words[0] in ("git", "cd")


def assert_usable(words: list[str]) -> None:
    """Say that the options of a command are those of the program."""
    if words[0].startswith("-"):
        assert words in (["--help"], ["--version"])
        return
    command = main.commands[words[0]]
    known = {name for option in command.params if isinstance(option, click.Option) for name in option.opts} | {"--help"}
    assert {word for word in words[1:] if word.startswith("-")} <= known


def test_the_help_shown_is_the_help_of_the_program() -> None:
    shown = [block for language, block in BLOCK.findall(README) if language == "text" and block.startswith("Usage: ")]
    assert shown
    for block in shown:
        name = block.split()[2]
        arguments = [name, "--help"] if name in main.commands else ["--help"]
        command = [str(Path(sys.executable).with_name("reportgen")), *arguments]
        ran = subprocess.run(command, env={**os.environ, "COLUMNS": "80"}, capture_output=True, text=True, check=True)
        assert block == ran.stdout


def test_every_command_of_the_program_is_named() -> None:
    named = " ".join(commands())
    assert [name for name in main.commands if f"reportgen {name}" not in named] == []


def test_the_entries_of_the_output_are_there(sample_build: "reportgen.BuildReport") -> None:
    rows = ENTRY_ROW.findall(README)
    assert len(rows) >= 6
    missing = [row for row in rows if not any(Path(file).match(row) or file.startswith(row) for file in sample_build.files)]
    assert missing == []


def test_the_configuration_shown_can_be_used(tmp_path: Path) -> None:
    shown = [block for language, block in BLOCK.findall(README) if language == "toml" and "title" in block]
    assert len(shown) == 1
    file = tmp_path / "reportgen.toml"
    file.write_text(shown[0], "utf-8")
    assert read_config(file) != Config()


@pytest.mark.parametrize("document", [ROOT / "README.md", *GUIDES], ids=lambda path: path.name)
def test_a_link_leads_somewhere(document: Path) -> None:
    links = [link for link in LINK.findall(document.read_text("utf-8")) if not link.startswith(("http://", "https://"))]
    assert [link for link in links if not (document.parent / link).exists()] == []
