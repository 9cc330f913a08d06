"""Accession numbers in names of files and folders: `0000912057-02-038693`, in folders also eighteen digits."""

import re

DASHED = re.compile(r"(?<!\d)(\d{10})-(\d{2})-(\d{6})(?!\d)")
PLAIN_FOLDER = re.compile(r"(\d{10})(\d{2})(\d{6})")


def accession_of(file: str) -> str | None:
    """Return the accession number that a path names: in the file's own name, else as the name of its folder."""
    *folders, name = file.split("/")
    match = DASHED.search(name)
    if match:
        return "-".join(match.groups())
    for folder in reversed(folders):
        match = DASHED.fullmatch(folder) or PLAIN_FOLDER.fullmatch(folder)
        if match:
            return "-".join(match.groups())
    return None
