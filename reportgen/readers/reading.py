"""Files and folders to filings, errors and notices."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from reportgen.errors import InputError
from reportgen.model import Filing, Notice
from reportgen.readers.decoding import EXPECTED
from reportgen.readers.filing import FormRefusedError, ReadFile, read_file
from reportgen.readers.joining import joined


class Reading(Struct, frozen=True, kw_only=True):
    """What was read, what could not be, and what was left out."""

    filings: tuple[Filing, ...]
    errors: tuple[InputError, ...] = ()
    notices: tuple[Notice, ...] = ()


def read_inputs(paths: Sequence[Path], *, without: Sequence[Path] = ()) -> Reading:
    """Return the filings of files and folders, sorted by path; `*.toml` and dotfiles are no inputs.

    What lies in one of the folders of `without` is left out: an earlier build wrote it.
    Nothing is raised: an input that cannot be read is one of the errors.
    """
    filings: list[Filing] = []
    errors: list[InputError] = []
    notices: list[Notice] = []
    written = tuple(path.resolve() for path in without)
    for given in paths:
        for path, file in _files(given, errors):
            if any(path.resolve().is_relative_to(place) for place in written):
                continue
            read = _attempt(path, file, errors, notices)
            if read:
                filings.append(read.filing)
                notices += read.notices
    kept, dropped = joined(filings)
    return Reading(filings=kept, errors=tuple(errors), notices=(*notices, *dropped))


def read_bytes(data: bytes, file: str) -> Filing:
    """Return the filing that the bytes of one file hold.

    Raises InputError where they are no text or a form that is not read.
    """
    return read_file(data, file).filing


def _files(given: Path, errors: list[InputError]) -> Iterator[tuple[Path, str]]:
    if not given.exists():
        errors.append(InputError("does not exist", file=str(given), hint=EXPECTED))
    elif given.is_file():
        if given.suffix.lower() != ".toml":
            yield given, _lone_name(given)
    else:
        found = [path for path in sorted(given.rglob("*")) if path.is_file() and _is_input(path.relative_to(given))]
        if not found:
            errors.append(InputError("holds no file to read", file=str(given), hint=EXPECTED))
        for path in found:
            yield path, path.relative_to(given).as_posix()


def _lone_name(path: Path) -> str:
    return path.name


def _is_input(relative: Path) -> bool:
    return relative.suffix.lower() != ".toml" and not any(part.startswith(".") for part in relative.parts)


def _attempt(path: Path, file: str, errors: list[InputError], notices: list[Notice]) -> ReadFile | None:
    try:
        return read_file(path.read_bytes(), file)
    except FormRefusedError as refusal:
        notices.append(Notice(file=file, text=f"{refusal.message}: reportgen {refusal.hint}"))
    except InputError as error:
        errors.append(error)
    except OSError as error:
        errors.append(InputError(f"cannot be opened: {error.strerror}", file=file))
    return None
