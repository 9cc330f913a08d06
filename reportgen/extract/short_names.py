"""Short names and role words that a text defines for organizations.

Reads: 'Alpha Pharma, Inc. ("Alpha" or the "Company")', "Alpha Pharma Co., Ltd., or AP,", 'Alpha, Inc. and Alpha B.V. (collectively, the "Company")'.
Refuses: the code of a product, 'an antibody ("AB-7")', and the name of a contract, '(the "Alpha Agreement")'.
"""

import re

from reportgen.lexicon.organizations import DEFINED_THINGS
from reportgen.scan.names import (
    ACRONYM,
    DEFINITION,
    NAME_BEFORE,
    Directory,
    Mention,
    Organization,
    is_name,
    trim_name,
)

ROLE_WORD = re.compile(
    r"(?i)(?:the )?(?:company|registrant|we|us|our|licensee|licensor|buyer|seller|purchaser|assignor|assignee|parent|partner|optionee|collaborator|distributor|university|institute|corporation|foundation)"
)

def enter_definitions(directory: Directory, text: str) -> None:
    """Enter the short names and role words that a sentence defines, and who stands for a group."""
    for match in DEFINITION.finditer(text):
        for words in (match.group("a"), match.group("b")):
            organization = _defined(directory, text, match.start()) if words else None
            if organization is not None:
                _give_short_name(directory, organization, words.strip(" ,."))
    for mention in directory.mentions(text):
        _enter_or_name(directory, text, mention)
    for match in TOGETHER.finditer(text):
        _join_group(directory, text[: match.start()], match["short"])
    for match in DEFINITION.finditer(text):
        _enter_defined_name(directory, text[: match.start()], match.group("a").strip(" ,."))
    for match in ACRONYM.finditer(text):
        organization = _defined(directory, text, match.start(), reach=4)
        short = match.group(1)
        if organization is not None and _is_acronym(short, organization.name) and directory.find(short) is None:
            directory.enter(organization, short)


TOGETHER = re.compile(
    r"(?i)\((?:collectively|together)(?:,| with [^()]{1,80},)? ?(?:hereinafter |referred to (?:herein )?as )?(?:the |\"|\"the ){0,2}(?P<short>company|registrant|we|us|[A-Z][\w.&-]{1,30})\"?\)"
)
ENUMERATION = re.compile(r"[ ,]{0,4}(?:and|&)?[ ,]{0,4}(?:the )?")
OR_NAME = re.compile(r",? or (?:the )?(?P<short>[A-Z][\w&.-]{1,20}(?: [A-Z][\w&.-]{1,20})?)[,.;)]")
"""A short name without brackets: "Alpha Pharmaceutical Co., Ltd., or AP, …"."""


def _join_group(directory: Directory, before: str, short: str) -> None:
    """Let the first of companies that a bracket calls by one name stand for all: the filer's own, or those whose names hold the word."""
    group: list[Organization] = []
    at = len(before)
    for mention in reversed(directory.mentions(before)):
        if not ENUMERATION.fullmatch(before[mention.end : at]):
            break
        group.append(directory.organizations[mention.index])
        at = mention.start
    is_ours = US.fullmatch(short) is not None
    if len(group) < 2 or not (is_ours or all(short in one.name.split() for one in group)):
        return
    first = group[-1]
    for other in group:
        directory.join(first, other)
    if is_ours and directory.registrant is None:
        first.is_registrant = True


def _enter_or_name(directory: Directory, text: str, mention: Mention) -> None:
    match = OR_NAME.match(text, mention.end)
    organization = directory.organizations[mention.index]
    if match and directory.find(match["short"]) is None and _is_acronym(match["short"], organization.name):
        directory.enter(organization, match["short"])


def _give_short_name(directory: Directory, organization: Organization, short: str) -> None:
    """Give an organization the role word or the short name that a bracket defines for it."""
    is_role = ROLE_WORD.fullmatch(short) is not None
    if not short or (short.lower().split()[-1] in DEFINED_THINGS and not is_role):
        return
    if is_role and US.fullmatch(short):
        organization.roles.append(short)
        organization.is_registrant = organization.is_registrant or directory.registrant is None
    elif directory.find(short) is None and any(c.isupper() for c in short):
        organization.roles.extend([short] if is_role else [])
        directory.enter(organization, short)


US = re.compile(r"(?i)(?:the )?(?:company|registrant|we|us|our|corporation)")


def _enter_defined_name(directory: Directory, before: str, short: str) -> None:
    """Enter a name without a legal form that a bracket shortens to its first words."""
    match = NAME_BEFORE.search(before.rstrip())
    name = trim_name(match.group(1)) if match else ""
    if name.startswith(short) and name != short and directory.find(name) is None and is_name(name):
        organization = directory.add(name)
        if organization is not None and directory.find(short) is None:
            directory.enter(organization, short)


def _defined(directory: Directory, text: str, at: int, reach: int = 170) -> Organization | None:
    """Return the organization that a bracket at `at` defines a short name for."""
    before = text[:at].rstrip(" ,")
    last_word = before.split(" ")[-1].strip('",.()').lower() if before else ""
    if last_word in DEFINED_THINGS:
        return None
    mentions = [m for m in directory.mentions(before) if at - m.end <= reach]
    if not mentions:
        return None
    closest = mentions[-1]
    if at - closest.end > 4:
        between = before[closest.end :]
        if re.search(
            r"(?i)agreement|\bthe date|[;]|\blaws of\b.{60}|pursuant|\bto (?:acquire|develop|license)\b|^ (?:with respect|relating|related|regarding|concerning|for|in connection|covering|under)\b",
            between,
        ):
            return None
        if between.lstrip().startswith(("'s", "(")) and "subsidiary" in between and len(mentions) > 1:
            return directory.organizations[mentions[-1].index]
        described = re.search(
            r"(?i),? (?:a|an|the|its) .{0,100}(?:corporation|company|university|subsidiary|limited|partnership|association|firm|affiliate)",
            between,
        )
        if len(mentions) > 1 and described and mentions[-2].end > at - reach:
            return directory.organizations[closest.index]
    return directory.organizations[closest.index]


def _is_acronym(short: str, name: str) -> bool:
    initials = "".join(w[0] for w in re.findall(r"[A-Za-z]+", name) if w[0].isupper())
    letters = re.sub(r"[^A-Za-z]", "", short).upper()
    return bool(letters) and (
        initials.upper().startswith(letters) or letters[:2] == initials[:2].upper() or name.upper().startswith(letters)
    )
