"""What a PDF is printed from, as one digest: everything that its bytes depend on.

These are the page with its attachments, the fonts, pictures and styles that it may load, our own code that prints, and the
versions of the engine, of what it is built on, and of the compression. They are asked without loading the engine: that
would take a fifth of a build in which nothing changed.
"""

import ctypes
import hashlib
import re
import zlib
from collections.abc import Sequence
from importlib.metadata import requires, version

import msgspec
from msgspec import Struct

from reportgen.resources import package_file

ENGINE = "weasyprint"
OWN_CODE = ("pdf.py", "pdf_structure.py", "seals.py")
REQUIREMENT = re.compile(r"(?P<name>[\w.-]{1,80})(?![^;]{0,200};)")
"""Opens a line of the engine's requirements; one under a condition is for its developers."""


class Library(Struct, frozen=True, kw_only=True):
    """A library of the system that the engine calls."""

    files: tuple[str, ...]
    """As it is called on each system."""
    asked: str
    """The function that returns its version."""


LIBRARIES = (
    Library(files=("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll"), asked="pango_version_string"),
    Library(files=("libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll"), asked="hb_version_string"),
    Library(
        files=("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib", "libharfbuzz-subset-0.dll"), asked="hb_version_string",
    ),
)


def origin_of(parts: Sequence[object], common: bytes) -> str:
    """Return the digest of one printing: its own parts, and what it has in common with the others."""
    return digest((parts, common)).hex()


def digest(value: object) -> bytes:
    """Return the SHA-256 of records and plain values."""
    return hashlib.sha256(msgspec.msgpack.encode(value, order="deterministic")).digest()


def own_code() -> tuple[bytes, ...]:
    """Return the modules that print: a change of theirs changes the files, whatever the version is."""
    return tuple(package_file("reportgen.publish", name) for name in OWN_CODE)


def engine_versions() -> tuple[str, ...] | None:
    """Return the versions of all that lays out and writes; None where one of them cannot be told."""
    libraries = [library_version(library) for library in LIBRARIES]
    known = [found for found in libraries if found is not None]
    if len(known) < len(libraries):
        return None
    packages = [ENGINE, *(found["name"] for line in requires(ENGINE) or () if (found := REQUIREMENT.match(line)))]
    return (*known, zlib.ZLIB_RUNTIME_VERSION, *(f"{name} {version(name)}" for name in packages))


def library_version(library: Library) -> str | None:
    """Return the version of a library of the system."""
    for file in library.files:
        try:
            found = ctypes.CDLL(file)
        except OSError:
            continue
        asked = getattr(found, library.asked)
        asked.restype = ctypes.c_char_p
        return str(asked().decode())
    return None
