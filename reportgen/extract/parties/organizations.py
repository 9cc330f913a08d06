"""The directory of a filing's organizations, from all of its sentences."""

import re

from reportgen.extract.lines import Sentence, Zone
from reportgen.extract.parties.affiliates import join_faculties, mark_present_name, part_affiliates
from reportgen.extract.parties.filer import mark_filer
from reportgen.extract.parties.full_names import enter_full_names, enter_registrant
from reportgen.extract.parties.known_names import enter_short_forms
from reportgen.extract.parties.placed_names import Wording, enter_placed_names, is_printed_small
from reportgen.extract.parties.short_names import enter_definitions
from reportgen.extract.parties.things import is_thing
from reportgen.lexicon.defined_words import AILMENTS
from reportgen.model import Filing, Section, SectionKind
from reportgen.scan.directory import Directory
from reportgen.scan.name_finding import headline_names
from reportgen.scan.names import is_name, trim_name

COMPANY_LIKE = re.compile(
    r"(?i)\b(?:company|corporation|institute|university|leader|firm|provider|group|organi[sz]ation|founded|headquartered|pioneers?|develops|manufactur\w+|is dedicated|is focused|creates|designs|markets)\b"
)
AILMENT = re.compile(rf"(?i)\b(?:{AILMENTS})$")


def directory_of(filing: Filing, sections: tuple[Section, ...], lines: list[Sentence]) -> Directory:
    """Return every organization that the filing names, its registrant marked."""
    directory = Directory()
    enter_registrant(directory, filing, sections)
    readable = [line for line in lines if line[2] is not Zone.BOILERPLATE]
    whole = " ".join(line[5] for line in readable)
    for _, _, zone, _, _, text in readable:
        enter_full_names(directory, text, zone, whole)
    for _, _, _, _, _, text in readable:
        enter_definitions(directory, text)
    _enter_described(directory, lines)
    enter_short_forms(directory, readable)
    enter_placed_names(directory, readable)
    enter_short_forms(directory, readable)
    if len(directory.organizations) < 2 or (
        directory.registrant is None and not any(line[2] is Zone.NEWS for line in readable)
    ):
        _enter_headlines(directory, readable)
    if directory.registrant is None:
        mark_filer(directory, filing, sections, lines)
    for line in readable:
        part_affiliates(directory, line[5])
    join_faculties(directory)
    mark_present_name(directory)
    _use_first_names(directory, readable)
    return directory


def _enter_described(directory: Directory, lines: list[Sentence]) -> None:
    """Enter the companies that a section at the end of a release is about: "About Alpha"."""
    wording = Wording(lines)
    for _, section, _, _, _, text in lines:
        if (
            section.kind is SectionKind.ABOUT
            and section.about
            and is_name(trim_name(section.about))
            and COMPANY_LIKE.search(text)
            and not is_printed_small(section.about, wording)
            and not AILMENT.search(section.about)
            and not _is_product(section.about, lines)
            and not any(_is_of_ailment(other[5], section.about) for other in lines if other[1] is section)
        ):
            directory.add(section.about)


def _is_product(name: str, lines: list[Sentence]) -> bool:
    """Say whether a text prints a name of one word as a common noun too, or with a mark behind it."""
    texts = [line[5] for line in lines if name.casefold() in line[5].casefold()]
    is_common = " " not in name and any(re.search(rf"(?<![\w.@/-]){re.escape(name.lower())}(?![\w.@-])", text) for text in texts)
    return is_common or is_thing(name, texts)


def _is_of_ailment(text: str, name: str) -> bool:
    """Say whether a sentence defines a name as that of an illness: "Glaucoma is a group of eye diseases"."""
    return re.match(rf"(?:About {re.escape(name)}:? )?(?:{re.escape(name)}|It) (?:is|are|refers to|affects|occurs)\b[^.;]{{0,120}}?\b(?:{AILMENTS}|patients|people|adults|children)\b", text) is not None


def _use_first_names(directory: Directory, lines: list[Sentence]) -> None:
    """Let a company without a printed legal form go by the name that the body first gives it, where a longer one stands in a later place alone."""
    body = " ".join(text for _, _, zone, _, _, text in lines if zone is not Zone.TITLE)
    for organization in directory:
        shorter = [surface for surface in organization.surfaces if organization.name.startswith(f"{surface} ")]
        if organization.legal_name or organization.is_registrant or not shorter or body.count(organization.name) > 1:
            continue
        usual = max(shorter, key=len)
        first = re.search(rf"(?<![\w-]){re.escape(usual)}(?![\w-])", body)
        if first and not body.startswith(organization.name, first.start()):
            organization.name = usual


def _enter_headlines(directory: Directory, lines: list[Sentence]) -> None:
    """Enter the parties of headlines that no known name is part of."""
    for _, _, zone, _, _, text in lines:
        for name in headline_names(text) if zone is Zone.TITLE else ():
            if directory.find(name) is None and not any(name in s for o in directory for s in o.surfaces):
                directory.add(name)
