"""Known names in a text: their shorter forms, and what stands inside them."""

import re

from reportgen.extract.lines import Sentence
from reportgen.scan.directory import Directory
from reportgen.scan.name_search import spots
from reportgen.scan.names import is_name, short_forms
from reportgen.scan.organization import Organization

WORD_PART = re.compile(r"[\w-]")


def enter_short_forms(directory: Directory, lines: list[Sentence]) -> None:
    """Enter the shorter forms of each known name that the text prints."""
    text = " \n ".join(line[5] for line in lines)
    for organization in list(directory):
        printed = [s for s in organization.surfaces if organization.name.isupper() and not s.isupper()]
        for short in dict.fromkeys(form for name in (organization.name, *printed) for form in short_forms(name)):
            if directory.find(short) is None and is_name(short) and _stands_alone(short, text, organization):
                directory.enter(organization, short)


def _stands_alone(short: str, text: str, organization: Organization) -> bool:
    """Say whether the short form is printed without the words that follow it in the full name."""
    for start, end in spots(short, text):
        if WORD_PART.match(text[start - 1 : start]) or WORD_PART.match(text, end):
            continue
        rest = text[start : start + 100]
        if not any(len(s) > len(short) and " ".join(rest.split()).startswith(s) for s in organization.surfaces):
            return True
    return False


def is_within_known(directory: Directory, name: str, text: str) -> bool:
    """Say whether a name stands in a text inside the name of an organization that is known, or around it."""
    at = text.find(name)
    return any(m.start <= at < m.end or at <= m.start < at + len(name) for m in directory.mentions(text))
