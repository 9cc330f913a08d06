"""The command line: what it prints where, and how it ends."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import reportgen
from reportgen.cli import main
from tests.places import INPUTS

SLOW = ("weasyprint", "jinja2", "lxml", "markdown_it", "reportgen.pipeline", "reportgen.publish", "reportgen.views")
ONE_FILING = INPUTS / "2004-10-06-biogen-idec-licence.md"
NO_TEXT = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def dossier() -> reportgen.Dossier:
    return reportgen.gather([INPUTS], curation=INPUTS / "curation.toml").dossier


@pytest.mark.parametrize("program", ["import reportgen", "import reportgen.cli; reportgen.cli.main(['--help'], standalone_mode=False)"])
def test_nothing_slow_is_loaded_before_it_is_needed(program: str) -> None:
    program += f"; import sys; print('loaded', [name for name in {SLOW!r} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "loaded []"


def test_every_public_name_is_there() -> None:
    assert [name for name in reportgen.__all__ if getattr(reportgen, name).__name__ != name] == []
    with pytest.raises(AttributeError, match="no attribute 'biuld'"):
        reportgen.biuld  # noqa: B018


class TestBuild:
    def test_it_ends_with_a_summary_and_where_to_look(self, tmp_path: Path) -> None:
        ran = run("build", INPUTS, "-o", tmp_path)
        assert (ran.exit_code, ran.stderr) == (0, "")
        assert ran.stdout.startswith("Read 4 filings: 3 deals, ")
        places = [line.split(":", 1)[1].strip() for line in ran.stdout.splitlines()[1:]]
        assert len(places) >= 4
        assert all(Path(place).is_file() for place in places)
        assert {path.name for path in tmp_path.iterdir()} == {"markdown", "site", "pdf", "data", "manifest.json"}

    def test_an_unreadable_input_is_one_line_and_the_others_are_built(self, tmp_path: Path) -> None:
        image = tmp_path / "scan.txt"
        image.write_bytes(NO_TEXT)
        ran = run("build", image, ONE_FILING, tmp_path / "none.txt", "-o", tmp_path / "out", "--format", "data")
        assert ran.exit_code == 1
        errors = [line for line in ran.stderr.splitlines() if line.startswith("error: ")]
        assert [line.split(":")[1].strip() for line in errors] == ["scan.txt", str(tmp_path / "none.txt")]
        assert ran.stdout.startswith("Read 1 filing: 1 deal, ")
        built = json.loads((tmp_path / "out" / "data" / "dossier.json").read_bytes())
        assert [filing["file"] for filing in built["filings"]] == [ONE_FILING.name]

    def test_where_nothing_can_be_read_the_old_output_stands(self, tmp_path: Path) -> None:
        (tmp_path / "scan.png").write_bytes(NO_TEXT)
        old = tmp_path / "out" / "data" / "dossier.json"
        old.parent.mkdir(parents=True)
        old.write_text("old")
        ran = run("build", tmp_path / "scan.png", "-o", tmp_path / "out")
        assert (ran.exit_code, ran.stdout) == (1, "")
        assert old.read_text() == "old"

    def test_it_replaces_its_own_entries_and_touches_nothing_else(self, tmp_path: Path) -> None:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "stale.csv").write_text("stale")
        (tmp_path / "README.md").write_text("mine")
        ran = run("build", ONE_FILING, "-o", tmp_path, "--format", "data")
        assert ran.exit_code == 0
        assert not (tmp_path / "data" / "stale.csv").exists()
        assert (tmp_path / "README.md").read_text() == "mine"

    def test_a_format_is_written_alone(self, tmp_path: Path) -> None:
        assert run("build", ONE_FILING, "-o", tmp_path, "--format", "markdown", "--format", "data").exit_code == 0
        assert {path.name for path in tmp_path.iterdir()} == {"markdown", "data", "manifest.json"}

    def test_as_of_leaves_out_what_was_not_public(self, tmp_path: Path) -> None:
        ran = run("build", INPUTS, "-o", tmp_path, "--format", "data", "--format", "markdown", "--as-of", "2002-12-31")
        assert (ran.exit_code, ran.stderr) == (0, "notice: 2 filings were not public by 2002-12-31 and are left out\n")
        assert "2 filings not public by 31 Dec 2002 are left out." in (tmp_path / "markdown" / "index.md").read_text(encoding="utf-8")
        late = ["2003-01-24-glaxosmithkline-rights.txt", "2004-10-06-biogen-idec-licence.md"]
        assert json.loads((tmp_path / "manifest.json").read_bytes())["left_out"] == late
        built = json.loads((tmp_path / "data" / "dossier.json").read_bytes())
        assert sorted(filing["date_of_report"] for filing in built["filings"]) == ["2001-11-28", "2002-10-08"]
        assert {event["type"] for event in built["events"] if event["standing"] == "news"} == {"agreement", "milestone"}

    @pytest.mark.parametrize("command", [("check",), ("explain", "biogen")])
    def test_as_of_says_what_is_left_out_wherever_it_is_given(self, command: tuple[str, ...]) -> None:
        late = "notice: 3 filings were not public by 2002-01-31 and are left out\n"
        assert late in run(*command, INPUTS, "--as-of", "2002-01-31").stderr
        assert "left out" not in run(*command, INPUTS).stderr

    def test_strict_makes_a_notice_a_fault(self, tmp_path: Path) -> None:
        twice = tmp_path / "in"
        twice.mkdir()
        for name in ("one.md", "two.md"):
            (twice / name).write_bytes(ONE_FILING.read_bytes())
        options = ("-o", tmp_path / "out", "--format", "data")
        lax, strict = run("build", twice, *options), run("build", twice, *options, "--strict")
        assert (lax.exit_code, strict.exit_code) == (0, 1)
        assert strict.stderr.startswith("notice: two.md: ")
        assert strict.stdout.startswith("Read 1 filing: ")

    def test_a_fault_in_the_configuration_is_named_with_its_line(self, tmp_path: Path) -> None:
        config = tmp_path / "mine.toml"
        config.write_text('title = "A"\nlgoo = "B"\n')
        ran = run("build", INPUTS, "-o", tmp_path / "out", "--config", config)
        assert ran.exit_code == 2
        assert ran.stderr.startswith(f"error: {config}:2: unknown key 'lgoo'")
        assert not (tmp_path / "out").exists()

    def test_a_fault_in_the_curation_is_named_with_its_line(self, tmp_path: Path) -> None:
        curation = tmp_path / "curation.toml"
        curation.write_text('[[party]]\nname = "Alpha"\nnick = "A"\n')
        ran = run("build", INPUTS, "-o", tmp_path / "out", "--curation", curation)
        assert ran.exit_code == 2
        assert ran.stderr.startswith(f"error: {curation}:3: unknown key 'nick'")


class TestExtract:
    def test_it_prints_the_dossier_and_writes_nothing(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        ran = run("extract", ONE_FILING)
        assert (ran.exit_code, ran.stderr) == (0, "")
        assert [deal["types"] != [] for deal in json.loads(ran.stdout)["deals"]] == [True]
        assert list(tmp_path.iterdir()) == []

    def test_it_applies_no_curation(self) -> None:
        parties = json.loads(run("extract", INPUTS).stdout)["parties"]
        assert parties
        assert [party["name"] for party in parties if party["curated"]] == []

    def test_an_unreadable_input_ends_with_1_and_the_others_are_printed(self, tmp_path: Path) -> None:
        (tmp_path / "scan.png").write_bytes(NO_TEXT)
        ran = run("extract", tmp_path / "scan.png", ONE_FILING)
        assert ran.exit_code == 1
        assert len(json.loads(ran.stdout)["filings"]) == 1
        assert ran.stderr.startswith("error: scan.png: ")


def test_schema_names_what_others_rely_on() -> None:
    ran = run("schema")
    schema = json.loads(ran.stdout)
    assert ran.exit_code == 0
    wanted = "schema_version registrants technologies filings parties assets deals events statements rosters conflicts"
    assert set(wanted.split()) <= set(schema["$defs"]["Dossier"]["properties"])
    assert {"from", "to"} <= set(schema["$defs"]["PartyName"]["properties"])
    assert "class" in schema["$defs"]["SetAside"]["properties"]


def test_check_counts_what_to_look_at_and_names_it(dossier: reportgen.Dossier) -> None:
    ran = run("check", INPUTS)
    assert ran.exit_code == 0
    headings = [line for line in ran.stdout.splitlines() if not line.startswith(" ")]
    assert headings[0] == f"{len(dossier.conflicts) or 'no'} conflict" + "s" * (len(dossier.conflicts) != 1)
    assert [heading.split()[1].rstrip("s") for heading in headings] == ["conflict", "gap", "flag", "notice", "paragraph"]
    assert all(conflict.id in ran.stdout for conflict in dossier.conflicts)


def test_check_and_explain_apply_the_curation_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "curation.toml").write_text('[[party]]\nname = "Nobody"\nnick = "N"\n')
    (tmp_path / ONE_FILING.name).write_bytes(ONE_FILING.read_bytes())
    for arguments in (("check", tmp_path), ("explain", "c-0", tmp_path)):
        ran = run(*arguments)
        assert (ran.exit_code, ran.stdout) == (2, "")
        assert "unknown key 'nick'" in ran.stderr


class TestExplain:
    def test_a_claim_is_told_with_rule_source_and_words(self, dossier: reportgen.Dossier) -> None:
        claim = next(claim for claim in dossier.claims if claim.kind == "term")
        ran = run("explain", claim.id, INPUTS)
        told = " ".join(ran.stdout.split())
        assert ran.exit_code == 0
        assert f"claim {claim.id}: term" in told
        assert f"rule {claim.rule} source {claim.file}, {claim.section}" in told
        assert "«" in told

    def test_a_deal_is_told_with_its_terms_and_claims(self, dossier: reportgen.Dossier) -> None:
        deal = next(deal for deal in dossier.deals if deal.terms)
        ran = run("explain", deal.id, INPUTS)
        assert ran.exit_code == 0
        assert ran.stdout.startswith(f"deal {deal.id}\n")
        assert all(term.id in ran.stdout for term in deal.terms)
        assert all(f"claim {claim}: " in ran.stdout for claim in deal.claims)

    def test_an_event_and_a_term_can_be_asked_for(self, dossier: reportgen.Dossier) -> None:
        event = next(event for event in dossier.events if event.terms)
        assert run("explain", event.id, INPUTS).stdout.startswith(f"event {event.id}\n")
        assert run("explain", event.terms[0].id, INPUTS).stdout.startswith(f"term {event.terms[0].id}\n")

    def test_an_unknown_id_is_answered_with_those_most_like_it(self, dossier: reportgen.Dossier) -> None:
        deal = dossier.deals[0].id
        ran = run("explain", deal[:-1] + "~", INPUTS)
        assert ran.exit_code == 2
        assert deal in ran.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("biuld",),
        ("build", "--colour", "red"),
        ("build", "--as-of", "2002-13-31"),
        ("build", "--format", "docx"),
        ("build", "--config", "none.toml"),
        ("build", "--templates", "none"),
        ("build",),
        ("extract",),
        ("explain",),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run(*arguments)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "Error: " in ran.stderr


def test_the_configuration_of_the_folder_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("reportgen.toml").write_text('title = "Licences of the year"\n')
    assert run("build", ONE_FILING, "--format", "markdown").exit_code == 0
    written = "".join(path.read_text("utf-8") for path in Path("output/markdown").rglob("*.md"))
    assert "Licences of the year" in written


def test_what_a_build_wrote_into_an_input_folder_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "filing.md").write_bytes(ONE_FILING.read_bytes())
    first, second = (run("build", tmp_path, "-o", tmp_path / "out", "--format", "markdown", "--format", "data") for _ in "12")
    assert first.exit_code == second.exit_code == 0
    assert first.stdout == second.stdout
    assert second.stdout.startswith("Read 1 filing: 1 deal, ")


def test_an_output_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("here stands a file")
    ran = run("build", ONE_FILING, "-o", tmp_path / "file", "--format", "data")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert ran.stderr.startswith("error: ")
    assert len(ran.stderr.splitlines()) == 1
