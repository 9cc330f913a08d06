"""The two families of site and PDF, from packages under the SIL Open Font License; no other font is in any file.

Upright only: the italic cuts of the packages have no Greek and no arrows, and a host's font would come in for them.
"""

from msgspec import Struct

from reportgen.resources import package_file


class Face(Struct, frozen=True, kw_only=True):
    """One cut of a family."""

    family: str
    package: str
    file: str
    weight: int


SANS, SERIF = "Source Sans Pro", "Source Serif Pro"
SANS_PACKAGE, SERIF_PACKAGE = "font_source_sans_pro", "font_source_serif_pro"

FACES = (
    Face(family=SANS, package=SANS_PACKAGE, file="SourceSansPro-Regular.ttf", weight=400),
    Face(family=SANS, package=SANS_PACKAGE, file="SourceSansPro-Semibold.ttf", weight=600),
    Face(family=SERIF, package=SERIF_PACKAGE, file="SourceSerifPro-Regular.ttf", weight=400),
    Face(family=SERIF, package=SERIF_PACKAGE, file="SourceSerifPro-Semibold.ttf", weight=600),
)
LICENCE = "LICENSE.txt"


def face_files() -> dict[str, bytes]:
    """Return the TrueType files of all faces, by name."""
    return {face.file: package_file(face.package, "files", face.file) for face in FACES}


def font_files() -> dict[str, bytes]:
    """Return the files of all faces and their licences, by name."""
    found = face_files()
    for family, package in ((SANS, SANS_PACKAGE), (SERIF, SERIF_PACKAGE)):
        found[f"{family.replace(' ', '')}-{LICENCE}"] = package_file(package, "files", LICENCE)
    return found


def font_css(folder: str) -> str:
    """Return the `@font-face` rules for fonts that stand in a folder, given with its slash."""
    return "".join(
        f'@font-face {{ font-family: "{face.family}"; font-weight: {face.weight}; font-style: normal;'
        f' font-display: swap; src: url("{folder}{face.file}") format("truetype"); }}\n'
        for face in FACES
    )
