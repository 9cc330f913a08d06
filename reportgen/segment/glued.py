"""Headings that lost their line: releases of wire services run paragraphs and headings together.

Reads "…of tests."About VantorVantor is", "…in 2020.Safe HarborThis release". Refuses "…took part. About 40 patients".
"""

import re

SHORTEST = 400
"""Characters; headings are glued only into lines that hold paragraphs."""
HEADING = re.compile(
    r"(?<=[.!?\"')\u00ae\u2122])\s{0,4}(?:(?P<about>About\s(?=[A-Z0-9\u00c0-\u024f]))|(?:Forward[\s-]Looking\sStatements?|Safe\sHarbor|Cautionary\s(?:Note|Statement)"
    r"|Contacts?:|View\s(?:original|source)\s|SOURCE\s{1,3}[A-Z]))"
)
JOINT = re.compile(r"(?:[a-z.)\u00ae\u2122]|(?<=\s)[A-Z])(?=[A-Z][a-z]{0,20}[\s,])")
TWICE = re.compile(r"(.{2,60}?)\s?\1(?=[\s,.'\u2019])")
OPENING = re.compile(r"\s(?:Founded|Based|Headquartered|Established|At|With|The|As|In|Since|Our|We)\s")
NAME_REACH = 130
NO_NAME = re.compile(r"(?:half|one|two|three|four|five|six|seven|eight|nine|ten|\d)\b", re.IGNORECASE)


def glued_headings(text: str) -> list[int]:
    """Return where headings stand that were glued to the sentence before them."""
    if len(text) < SHORTEST:
        return []
    return [match.end() - len(match[0].lstrip()) for match in HEADING.finditer(text) if _is_heading(text, match)]


def _is_heading(text: str, match: re.Match[str]) -> bool:
    if not match["about"]:
        return True
    if NO_NAME.match(text, match.end()):
        return False
    is_glued = not match[0][0].isspace()
    return is_glued or about_name(text[match.end() - len("About ") :]) is not None


def about_name(text: str) -> str | None:
    """Return the name behind a glued "About ": up to where it is repeated, or to the joint of two words."""
    name = text[len("About ") : len("About ") + NAME_REACH].lstrip()
    words = name.split()
    if not words:
        return None
    twice = TWICE.match(name)
    if twice:
        return twice[1].strip()
    again = name.find(words[0].strip(",.")[:40], 1)
    if again > 1:
        opening = OPENING.search(name, 1, again)
        return name[: opening.start() if opening else again].strip()
    joint = JOINT.search(name)
    return name[: joint.end()].strip() if joint else None
