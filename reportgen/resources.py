"""Where templates/ and styles/ are: beside the package in a checkout, below it once installed, and the user's own over them."""

from importlib.resources import files
from pathlib import Path

from msgspec import Struct

from reportgen.errors import ConfigError

PACKAGE = Path(__file__).resolve().parent
INSTALLED = PACKAGE / "_resources"
KINDS = ("templates", "styles")


class Resource(Struct, frozen=True, kw_only=True):
    """One file of a template or style folder."""

    name: str
    """Path below its folder, with forward slashes."""
    path: Path
    content: bytes


class Resources(Struct, frozen=True, kw_only=True):
    """All templates and styles of one build, by name, in the order of their names."""

    templates: dict[str, Resource]
    styles: dict[str, Resource]


def load_resources(templates: Path | None = None, styles: Path | None = None) -> Resources:
    """Read our templates and styles; a file of the same name in the user's folder takes the place of ours.

    Raises ConfigError where a folder of the user's is none.
    """
    return Resources(
        templates=overlaid(shipped("templates"), templates),
        styles=overlaid(shipped("styles"), styles),
    )


def shipped(kind: str) -> Path:
    """Return our own folder of templates or styles."""
    installed = INSTALLED / kind
    return installed if installed.is_dir() else PACKAGE.parent / kind


def overlaid(ours: Path, theirs: Path | None) -> dict[str, Resource]:
    """Return the files of `ours` with those of `theirs` in their place."""
    if theirs is not None and not theirs.is_dir():
        raise ConfigError("no such folder", file=str(theirs), hint="give a folder that holds files named as ours are")
    found = read_folder(ours) | ({} if theirs is None else read_folder(theirs))
    return dict(sorted(found.items()))


def read_folder(folder: Path) -> dict[str, Resource]:
    """Read every file below a folder but hidden ones."""
    return {
        name: Resource(name=name, path=path, content=path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        for name in (path.relative_to(folder).as_posix(),)
    }


def package_file(package: str, *parts: str) -> bytes:
    """Return a file that an installed package brings along: the fonts are packages."""
    return files(package).joinpath(*parts).read_bytes()
