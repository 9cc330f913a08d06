"""Short names and role words that a text defines for organizations.

Reads: 'Alpha Pharma, Inc. ("Alpha" or the "Company")', "Alpha Pharma Co., Ltd., or AP,", 'Alpha, Inc. and Alpha B.V. (collectively, the "Company")'.
Refuses: the code of a product, 'an antibody ("AB-7")', and the name of a contract, '(the "Alpha Agreement")'.
"""

import re

from reportgen.lexicon.defined_words import DEFINED_ROLES, DEFINED_THINGS
from reportgen.scan.directory import Directory
from reportgen.scan.names import CODE_LIKE, NAME_BEFORE, WORD, is_name, trim_name
from reportgen.scan.organization import Mention, Organization

DEFINITION = re.compile(
    r"\( ?(?:[^()\"]{0,80}[ ,;])??\"(?P<a>[^\"()]{1,60}?),?\"(?:,? (?:and|or) (?:the |collectively,? )?\"(?P<b>[^\"()]{1,60}?),?\")? ?\)"
)
ACRONYM = re.compile(r"\( ?([A-Z][A-Za-z&-]{1,9}) ?\)")
ROLE_WORD = re.compile(
    r"(?i)(?:the )?(?:company|registrant|we|us|our|licensee|licensor|buyer|seller|purchaser|assignor|assignee|parent|partner|optionee|collaborator|distributor|university|institute|corporation|foundation)"
)

def enter_definitions(directory: Directory, text: str) -> None:
    """Enter the short names and role words that a sentence defines, and who stands for a group."""
    for match in DEFINITION.finditer(text):
        for words in (match.group("a"), match.group("b")):
            organization = _defined(directory, text, match.start(), short=words.strip(" ,.")) if words else None
            if organization is not None:
                _give_short_name(directory, organization, words.strip(" ,."))
    for mention in directory.mentions(text):
        _enter_or_name(directory, text, mention)
    for match in OUR_SUBSIDIARY.finditer(text):
        _mark_subsidiary(directory, text, match)
    for match in RENAMED.finditer(text):
        _join_names(directory, text, match)
    for match in TOGETHER.finditer(text):
        _join_group(directory, text[: match.start()], match["short"])
    for match in DEFINITION.finditer(text):
        _enter_defined_name(directory, text[: match.start()], match.group("a").strip(" ,."))
    for match in ACRONYM.finditer(text):
        organization = _defined(directory, text, match.start(), reach=4)
        short = match.group(1)
        if organization is not None and _is_acronym(short, organization.name) and directory.find(short) is None:
            directory.enter(organization, short)


OUR_SUBSIDIARY = re.compile(
    r"(?i),? (?:which is )?(?:one of our|our|an?)(?: indirect| direct)?,?(?: wholly[- ]owned| majority[- ]owned)? subsidiar(?:y|ies)(?: of (?:ours|us|the (?:company|registrant)))?\b(?! of)|\b(?:our|the (?:company|registrant)['’]s)(?: indirect| direct)?,?(?: wholly[- ]owned| majority[- ]owned)? subsidiary,? "
)
"""Where a company is told to be the filer's own: "Alpha GmbH, one of our subsidiaries", "our subsidiary, Alpha, Inc."."""
RENAMED = re.compile(
    r"(?i)[,(] ?(?:which (?:is|was) )?(?:now|since (?:re)?named|since renamed|formerly|previously|then|f/k/a|n/k/a|d/b/a|doing business as|trading as|a/k/a)(?: known as| called| named| doing business as)?:? ?(?:the )?\"?(?=[A-Z0-9])|(?<=\S) (?:d/b/a|doing business as|a/k/a|f/k/a) (?=[A-Z0-9])"
)
"""What stands between two names of one company."""
BETWEEN_NAMES = re.compile(r".{0,2}|,? ?\((?:the |\"){1,2}[\w .&-]{1,40}\"?")
"""What may part a name from the words that lead to the other: "Alpha Inc. (the "Company", formerly Beta Corp.)"."""
NAME_BEHIND = re.compile(rf"(?:{WORD} ){{0,4}}{WORD}")
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


def _mark_subsidiary(directory: Directory, text: str, match: re.Match[str]) -> None:
    """Let a subsidiary stand for the filer: joined to it, or in its place where the filer is not named."""
    words = match.group().lower()
    if not re.search(r"\b(?:our|ours|us|the (?:company|registrant))\b", words):
        return
    beside = match.end() if words.rstrip(" ,").endswith("subsidiary") and not words.startswith(",") else match.start()
    mention = next((m for m in directory.mentions(text) if beside in (m.start, m.end) or 0 <= m.start - beside <= 4), None)
    if mention is None:
        return
    subsidiary, filer = directory.organizations[mention.index], directory.registrant
    if filer is None:
        subsidiary.is_registrant = True
    else:
        directory.join(filer, subsidiary)


def _join_names(directory: Directory, text: str, match: re.Match[str]) -> None:
    """Let two names of one company stand for one; a trade name without a legal form is entered."""
    mentions = directory.mentions(text)
    before = next((m for m in reversed(mentions) if m.end <= match.start() and BETWEEN_NAMES.fullmatch(text, m.end, match.start())), None)
    behind = next((m for m in mentions if 0 <= m.start - match.end() <= 1), None)
    if before is None:
        return
    first = directory.organizations[before.index]
    if behind is not None:
        second = directory.organizations[behind.index]
        is_present = re.search(r"(?i)\b(?:now|since)\b|n/k/a", match.group()) is not None
        directory.join(*((second, first) if is_present else (first, second)))
    elif (named := NAME_BEHIND.match(text, match.end())) and is_name(named[0]) and directory.find(named[0]) is None:
        directory.enter(first, named[0])


def _enter_or_name(directory: Directory, text: str, mention: Mention) -> None:
    match = OR_NAME.match(text, mention.end)
    organization = directory.organizations[mention.index]
    if match and directory.find(match["short"]) is None and _is_acronym(match["short"], organization.name):
        directory.enter(organization, match["short"])


def _give_short_name(directory: Directory, organization: Organization, short: str) -> None:
    """Give an organization the role word or the short name that a bracket defines for it."""
    is_role = ROLE_WORD.fullmatch(short) is not None
    if not short or (short.lower().split()[-1] in DEFINED_THINGS and not is_role) or (_is_role_of_others(short, organization) and not is_role):
        return
    if is_role and US.fullmatch(short):
        organization.roles.append(short)
        organization.is_registrant = organization.is_registrant or directory.registrant is None
    elif directory.find(short) is None and any(c.isupper() for c in short):
        organization.roles.extend([short] if is_role else [])
        directory.enter(organization, short)


def _is_role_of_others(short: str, organization: Organization) -> bool:
    """Say whether a defined word stands for lenders, courts, documents or steps, unless the company's own name ends in it."""
    words = short.lower().removeprefix("the ").split()
    last = words[-1] if words else ""
    named = [word.lower() for word in re.findall(r"[\w-]+", organization.name)]
    return (" ".join(words) in DEFINED_ROLES or last in DEFINED_ROLES) and last not in named[-2:]


US = re.compile(r"(?i)(?:the )?(?:company|registrant|we|us|our|corporation)")


def _enter_defined_name(directory: Directory, before: str, short: str) -> None:
    """Enter a name without a legal form that a bracket shortens to its first words."""
    match = NAME_BEFORE.search(before.rstrip())
    name = trim_name(match.group(1)) if match else ""
    if name.startswith(short) and name != short and directory.find(name) is None and is_name(name):
        organization = directory.add(name)
        if organization is not None and directory.find(short) is None:
            directory.enter(organization, short)


def _defined(directory: Directory, text: str, at: int, reach: int = 170, short: str = "") -> Organization | None:
    """Return the organization that a bracket at `at` defines a short name for."""
    before = text[:at].rstrip(" ,")
    last_word = before.split(" ")[-1].strip('",.()').lower() if before else ""
    if last_word in DEFINED_THINGS:
        return None
    mentions = [m for m in directory.mentions(before) if at - m.end <= reach]
    if not mentions or (short and _is_of_the_words_before(short, before[mentions[-1].end :])):
        return None
    closest = next((m for m in reversed(mentions) if short and not ROLE_WORD.fullmatch(short) and short in directory.organizations[m.index].name.split()), mentions[-1])
    if at - closest.end > 4:
        between = " " + before[closest.end :].lstrip(" \"')")
        if re.search(
            r"(?i)agreement|\bthe date|[;]|\blaws of\b.{60}|pursuant|\bto (?:acquire|develop|license)\b|^ (?:with respect|relating|related|regarding|concerning|for|in connection|covering|under|that|which|was|were|is|has|had|to|by|of)\b",
            between,
        ) or (CODE_LIKE.fullmatch(short) and not between.lstrip().startswith(",")):
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


def _is_of_the_words_before(short: str, between: str) -> bool:
    """Say whether a bracket repeats or abbreviates the words right before it, which are not the company: `Form S-4 (the "Form S-4")`."""
    words = re.findall(r"[A-Za-z][\w'-]*|\d[\w-]*", between)
    if len(words) < 2:
        return False
    if " ".join(between.split()).rstrip(" ,").casefold().endswith(" " + short.casefold().removeprefix("the ")):
        return True
    letters = re.sub(r"[^A-Za-z]", "", short)
    if not 2 <= len(letters) <= 6 or not letters[:-1].isupper():
        return False
    parts = [part for word in words for part in word.split("-") if part]
    heads = ("".join(part[0] for part in chosen).upper() for chosen in (parts, [part for part in parts if part.lower() not in SMALL]))
    return any(head.endswith(letters.upper()) for head in heads)


SMALL = frozenset(("and", "of", "the", "for", "in", "to", "a", "an", "with"))


def _is_acronym(short: str, name: str) -> bool:
    initials = "".join(w[0] for w in re.findall(r"[A-Za-z]+", name) if w[0].isupper())
    letters = re.sub(r"[^A-Za-z]", "", short).upper()
    return bool(letters) and (
        _is_made_of(letters, initials.upper())
        or initials.upper().startswith(letters) or letters[:2] == initials[:2].upper() or name.upper().startswith(letters)
    )


def _is_made_of(letters: str, initials: str) -> bool:
    """Say whether letters stand among initials in their order, the first at the head: `HL` for H. Y. L. P."""
    rest = iter(initials)
    return letters[:1] == initials[:1] and len(letters) > 1 and all(letter in rest for letter in letters)
