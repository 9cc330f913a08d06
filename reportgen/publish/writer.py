"""Files to disk: all of a build or nothing of it.

A build is written to a hidden folder in the output folder, so on the same disk; then the old entries are moved aside
and the new ones into their place. Where that fails, the old ones are moved back. Nothing else there is touched, and a
link is replaced, never followed.
"""

import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from reportgen.errors import OutputError

ENTRIES = ("markdown", "site", "pdf", "data", "manifest.json")
"""What a build owns in its output folder."""


def read_standing(out: Path, paths: Iterable[str]) -> dict[str, bytes]:
    """Return those of some files that stand below `out`, by path; one that cannot be read is as one that is not there."""
    found = {}
    for path in sorted(paths):
        try:
            found[path] = (out / path).read_bytes()
        except OSError:
            continue
    return found


def write(files: Mapping[str, bytes], out: Path) -> None:
    """Write the files of a build below `out` in place of those of the one before.

    Raises OutputError where the folder cannot be written; what was there before is there still.
    """
    check_paths(files)
    try:
        out.mkdir(parents=True, exist_ok=True)
        with staging_folder(out) as staging:
            new, old = staging / "new", staging / "old"
            fill(new, files)
            old.mkdir()
            swap(out, new, old)
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"cannot be written: {reason}", file=str(error.filename or out)) from error


def check_paths(files: Mapping[str, bytes]) -> None:
    """Refuse a path that leads out of what a build owns."""
    for name in files:
        parts = PurePosixPath(name).parts
        if not parts or parts[0] not in ENTRIES or ".." in parts or "\\" in name or "\x00" in name:
            raise OutputError(f"{name!r} is no place of a build", hint="it owns " + ", ".join(ENTRIES))


@contextmanager
def staging_folder(out: Path) -> Iterator[Path]:
    """Make a hidden folder in `out`, and remove it with all that is in it."""
    staging = Path(tempfile.mkdtemp(prefix=".reportgen-", dir=out))
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def fill(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a new folder."""
    folder.mkdir()
    for name in sorted(files):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(files[name])


def swap(out: Path, new: Path, old: Path) -> None:
    """Move the entries of `out` to `old` and those of `new` to `out`; where a step fails, undo those before it."""
    done: list[tuple[Path, Path]] = []
    steps = [(out / entry, old / entry) for entry in ENTRIES] + [(new / entry, out / entry) for entry in ENTRIES]
    try:
        for source, target in steps:
            if source.exists() or source.is_symlink():
                source.rename(target)
                done.append((source, target))
    except BaseException:  # an interrupt too must not leave half of a build
        for source, target in reversed(done):
            target.rename(source)
        raise
