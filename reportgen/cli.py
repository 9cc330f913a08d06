"""The command line: options and messages only."""

import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

import click
import msgspec

import reportgen
from reportgen.config import FILE_NAME, Config, Format, read_config
from reportgen.errors import InputError, ReportgenError
from reportgen.model import Dossier, Notice
from reportgen.terminal import check_lines, explain_lines, find_ids, left_out_lines, nearest_ids, summary_lines

DEFAULT_INPUT = Path("inputs")
UNREAD = 1
WRONG_USAGE = 2

PATH = click.Path(path_type=Path)
FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
FORMAT = click.Choice([name.value for name in Format])


class Commands(click.Group):
    """Says an error of ours in one line and ends with its exit code."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except ReportgenError as error:
            say_errors([error])
            ctx.exit(UNREAD if isinstance(error, InputError) else WRONG_USAGE)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="reportgen")
def main() -> None:
    """Reads SEC filings about technology licences and publishes what they say, with every source.

    INPUT is a file or a folder, read with all that lies below it. Where none is given, inputs/ is read.
    """


def iso_date(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """Return a calendar date as `2002-12-31`."""
    try:
        return value and date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no date as 2002-12-31") from error


inputs_argument = click.argument("inputs", metavar="[INPUT]...", nargs=-1, type=PATH)
curation_option = click.option("--curation", type=FILE, help="Use this curation.toml instead of the input folder's.")
as_of_option = click.option("--as-of", metavar="DATE", callback=iso_date, help="Use only what was public by this date.")
strict_option = click.option("--strict", is_flag=True, help="End with exit code 1 where there is a notice.")


@main.command()
@inputs_argument
@click.option("-o", "--output", "out", type=PATH, default=Path("output"), show_default=True, help="Folder to write to.")
@curation_option
@click.option("--config", "config_file", type=FILE, help=f"Use this file instead of {FILE_NAME} in this folder.")
@as_of_option
@strict_option
@click.option("--templates", type=FOLDER, help="Folder whose files replace templates of the same name.")
@click.option("--styles", type=FOLDER, help="Folder whose files replace style sheets of the same name.")
@click.option("--format", "formats", multiple=True, type=FORMAT, help="Write only this; repeatable.")
def build(
    inputs: tuple[Path, ...],
    out: Path,
    curation: Path | None,
    config_file: Path | None,
    as_of: str | None,
    strict: bool,
    templates: Path | None,
    styles: Path | None,
    formats: tuple[str, ...],
) -> None:
    """Write fact sheets, chronology and data of the inputs."""
    wanted = tuple(Format(name) for name in formats) or tuple(Format)
    config = msgspec.structs.replace(chosen_config(config_file), templates=templates, styles=styles, formats=wanted)
    report = reportgen.build(given(inputs), out, config=config, curation=curation, as_of=as_of)
    say_errors(report.errors)
    say_notices(report.dossier)
    if report.files:
        say(summary_lines(report.dossier, report.files, out))
    else:
        click.echo(f"Nothing was read; {out} stands as it was.", err=True)
    finish(report.errors, faults(report.dossier) if strict else ())


@main.command()
@click.argument("inputs", metavar="INPUT...", nargs=-1, required=True, type=PATH)
def extract(inputs: tuple[Path, ...]) -> None:
    """Print the dossier of the inputs alone as JSON; no curation, nothing is written."""
    gathered = reportgen.gather(inputs)
    say_errors(gathered.errors)
    print_bytes(reportgen.dossier_json(gathered.dossier))
    finish(gathered.errors)


@main.command()
def schema() -> None:
    """Print the JSON Schema of the dossier."""
    print_bytes(msgspec.json.format(msgspec.json.encode(msgspec.json.schema(Dossier)), indent=2) + b"\n")


@main.command()
@inputs_argument
@curation_option
@as_of_option
@strict_option
def check(inputs: tuple[Path, ...], curation: Path | None, as_of: str | None, strict: bool) -> None:
    """Print conflicts, gaps, flags, notices, and text from which nothing was read."""
    gathered = gathered_from(given(inputs), curation, as_of)
    say(check_lines(gathered.dossier, reportgen.views_of(gathered.dossier, Config()).gaps, gathered.formal))
    finish(gathered.errors, faults(gathered.dossier) if strict else ())


@main.command()
@click.argument("wanted", metavar="ID")
@inputs_argument
@curation_option
@as_of_option
def explain(wanted: str, inputs: tuple[Path, ...], curation: Path | None, as_of: str | None) -> None:
    """Print what a deal, event, term, claim, conflict or party rests on; the first characters of its ID are enough."""
    gathered = gathered_from(given(inputs), curation, as_of)
    found = find_ids(gathered.dossier, wanted)
    if len(found) != 1:
        likely = found or nearest_ids(gathered.dossier, wanted)
        reason = "begins more than one id" if found else "is no id of these inputs"
        raise click.UsageError(f"{wanted!r} {reason}; there are {', '.join(likely[:5])}" if likely else f"{wanted!r} {reason}")
    say(explain_lines(gathered.dossier, found[0]))
    finish(gathered.errors)


def given(inputs: Sequence[Path]) -> Sequence[Path]:
    """Return the inputs, or the default one; a folder that is not there is wrong usage only where nobody named it."""
    if not inputs and not DEFAULT_INPUT.is_dir():
        raise click.UsageError(f"there is no {DEFAULT_INPUT}/ here: name files or folders to read")
    return inputs or (DEFAULT_INPUT,)


def gathered_from(inputs: Sequence[Path], curation: Path | None, as_of: str | None) -> "reportgen.Gathered":
    """Return the dossier that a build of the inputs would publish, and say what could not be read."""
    beside = reportgen.curation_beside(inputs)
    gathered = reportgen.gather(inputs, curation=curation or beside, as_of=as_of)
    say_errors(gathered.errors)
    say(left_out_lines(gathered.dossier), err=True)
    return gathered


def chosen_config(file: Path | None) -> Config:
    """Return the configuration that was named, else the one of this folder, else the empty one."""
    beside = Path(FILE_NAME)
    if file is None and not beside.is_file():
        return Config()
    return read_config(file or beside)


def say(lines: Iterable[str], *, err: bool = False) -> None:
    for line in lines:
        click.echo(line, err=err)


def say_errors(errors: Iterable[ReportgenError]) -> None:
    for error in errors:
        click.echo(f"error: {error}", err=True)


def say_notices(dossier: Dossier) -> None:
    say((f"notice: {notice.file}: {notice.text}" for notice in dossier.notices), err=True)
    say(left_out_lines(dossier), err=True)


def faults(dossier: Dossier) -> Sequence[Notice]:
    """Return the notices but for what the user's own curation decided."""
    return [notice for notice in dossier.notices if not notice.file.endswith(".toml")]


def print_bytes(content: bytes) -> None:
    """Write UTF-8 to standard output, whatever the locale is."""
    sys.stdout.buffer.write(content)


def finish(errors: Sequence[ReportgenError], faults: Sequence[Notice] = ()) -> None:
    """End with exit code 1 where an input could not be read or a notice is a fault."""
    if errors or faults:
        raise SystemExit(UNREAD)
