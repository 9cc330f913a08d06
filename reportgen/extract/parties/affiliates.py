"""Organizations that belong together: affiliates that pass a licence on, schools of a university, a company under its present name.

Reads: "Alpha GmbH has assigned the license to its affiliate Alpha Med AG" as two; "University of X College of Medicine" as the university.
Refuses: "Alpha GmbH has assigned the license to Beta AG" as affiliates.
"""

import re

from reportgen.scan.directory import Directory

FACULTY = re.compile(
    r"(?P<whole>.{6,70}?),? (?:College|School|Faculty|Department|Institute|Hospital|Medical (?:Center|Centre|School)|Cancer (?:Center|Centre|Institute)|Health System)(?: (?:of|for) .{3,60})?"
)
AT_A_PLACE = re.compile(r"(?P<whole>(?:[A-Z][\w'-]{1,30} ){1,4}(?:Clinic|Hospital|Institute|College|Laborator(?:y|ies))) (?:of|in|at) [A-Z][\w-]{1,20}")
"""An institution with its place: "Rhein Clinic of Cologne"."""
PASSED_ON = re.compile(r"(?i)\b(?:assign(?:s|ed|ment)|transfer(?:s|red)|novat(?:es?|ed|ion)|convey(?:s|ed))\b")
TO_AFFILIATE = re.compile(
    r"(?i)\bto (?:(?:its|their|an|a|the)(?: [\w-]+){0,3} (?:affiliate|subsidiary|sister company|parent(?: company)?|unit),? (?:named |called )?)?$"
)


def part_affiliates(directory: Directory, text: str) -> None:
    """Keep apart the company to which one of its family assigns something: "Alpha GmbH has assigned … to its affiliate Alpha Med AG"."""
    verb = PASSED_ON.search(text)
    mentions = directory.mentions(text) if verb else ()
    for mention in mentions:
        giver = next((m for m in mentions if verb and m.end <= verb.start() and directory.kin(m.index) == directory.kin(mention.index)), None)
        if giver is not None and giver.index != mention.index and TO_AFFILIATE.search(text[: mention.start]):
            directory.keep_apart(directory.organizations[mention.index])


def join_faculties(directory: Directory) -> None:
    """Let a university stand for its schools and hospitals: "University of X", "University of X College of Medicine", "X Clinic of Cologne"."""
    for organization in directory:
        match = FACULTY.fullmatch(organization.name) or AT_A_PLACE.fullmatch(organization.name)
        whole = directory.find(match["whole"]) if match else None
        if whole is not None and " " in whole.name:
            directory.join(whole, organization)


def mark_present_name(directory: Directory) -> None:
    """Let the company that stands for the registrant, as under its present name, be marked in its place."""
    filer = directory.registrant
    present = directory.organizations[directory.kin(filer.index)] if filer else None
    if filer is not None and present is not None and present is not filer:
        filer.is_registrant, present.is_registrant = False, True
