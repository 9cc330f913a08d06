"""Whose release or item a text without a cover is: what says so outright, else the evidence of the whole text.

Reads: "The licence under which Beta made heads has run out, Alpha Inc. said today."; "Beta has paid Alpha $1 million. Alpha cautions investors …".
Refuses: "Sales of the drug by our partner Beta rose": who is told of by "us" is the other side, and the filer is not stated.
"""

import re

from reportgen.extract.lines import Sentence, Zone
from reportgen.extract.parties.filer_evidence import TELLS_FILER, weighed
from reportgen.extract.parties.institutions import is_institution
from reportgen.model import Filing, Section, SectionKind
from reportgen.scan.directory import Directory
from reportgen.scan.organization import Mention, Organization

APPOSED = re.compile(r"(?i)\bthe (?:registrant|company), $")
BESIDE = re.compile(r"(?i)\b(?:with|from|by|to)(?: the)? $")
JOINED = re.compile(r"(?i)(?:\band|&|,) (?:the )?$")
TOLD = re.compile(r"(?i)\b(?:notified|advised|informed|told|letter (?:received|from)|served)\b")
SAID = re.compile(
    r"(?i)^[ ,.]{0,4}(?:\([^)]{0,60}\),? ?){0,2}(?:said|announced|reported|disclosed|stated)\b|^[^.;]{0,60}\b(?:today announced|announced today|said today)"
)
FIRST_PERSON = re.compile(r"(?<![\"(])\b(?:[Ww]e|[Oo]ur|[Tt]he (?:Company|Registrant))\b(?![\")])")
UNNAMED_SUBJECT = re.compile(r"(?:The Company|The Registrant|We)\b")
"""Opens a sentence before any company is named: who tells is not named at all."""
UNNAMED_REGISTRANT = re.compile(r"(?<!['’\"(])\b(?:the |and )Registrant\b(?!['’]s (?:Business|Certifying|telephone))(?![\")])")
CONCLUDES = re.compile(r"(?i)\b(?:enter\w*|sign\w*|execut\w*|agree\w*|announc\w*|acquir\w*|licens\w*|received|amend\w*|conclud\w*|terminat\w*|gave|notified)\b")
FOREIGN = re.compile(
    r"(?: (?:AG|GmbH|KGaA|AB|A/S|AS|ASA|ApS|Oyj?|SA|SAS|SpA|BV|KK|SE)|(?:\bS\.A\.(?:S\.)?|S\.p\.A\.?|S\.r\.l\.?|B\.V\.?|K\.K\.?|Pty\.? Ltd\.?))$"
)
AMERICAN = re.compile(r" (?:Inc|INC|Corp|CORP|Incorporated|Corporation|LLC|L\.L\.C|L\.P)\.?$")
HEADING = 60
"""Characters of a heading, at most."""
ENOUGH = 2
"""Weight of evidence that names a filer, at least; and none may weigh as much."""


def mark_filer(directory: Directory, filing: Filing, sections: tuple[Section, ...], lines: list[Sentence]) -> None:
    """Mark the company whose release or item it is; none where the text does not show it.

    Where the text says "we" or "the Registrant" and names none, a placeholder stands for the filer.
    """
    readable = [line for line in lines if line[2] is not Zone.BOILERPLATE]
    told = [line for line in readable if line[2] is Zone.NEWS] or readable
    outright = _called_company(directory, told)
    if outright is not None:
        outright.is_registrant = True
        return
    naming = [line for line in told if directory.mentions(line[5])]
    opening = next((line for line in naming if not _is_heading(directory, line[5])), next(iter(naming), None))
    if opening is None:
        return
    mentions = directory.mentions(opening[5])
    is_unnamed = any(UNNAMED_SUBJECT.match(line[5]) for line in told[: told.index(opening)])
    if is_unnamed or _is_told_by_the_unnamed(opening[5], mentions):
        directory.add_unnamed_filer(opening[0].file.rpartition("/")[2])
        return
    teller = directory.organizations[_teller(directory, opening[5], mentions)]
    if opening[1].kind is SectionKind.ITEM:
        teller = _domestic(directory, teller, mentions)
    teller = _no_institution(directory, teller, mentions)
    weights = weighed(directory, filing, sections, lines)
    is_beside = all(BESIDE.search(opening[5][: mention.start]) for mention in mentions)
    weights[directory.kin(teller.index)] += ENOUGH - is_beside
    for organization in directory:
        if is_institution(organization.name):
            weights[directory.kin(organization.index)] -= ENOUGH
    ranked = sorted(weights, key=lambda index: (-weights[index], index != directory.kin(teller.index)))
    best = ranked[0]
    is_tied = len(ranked) > 1 and weights[ranked[1]] == weights[best]
    if weights[best] >= ENOUGH and not is_tied:
        chosen = teller if directory.kin(teller.index) == best else directory.organizations[best]
        chosen.is_registrant = True


def _is_heading(directory: Directory, text: str) -> bool:
    """Say whether a line is a heading that names the other side alone: "SETTLEMENT WITH BETA."."""
    return len(text) <= HEADING and all(BESIDE.search(text[: mention.start].lower()) for mention in directory.mentions(text))


def _called_company(directory: Directory, told: list[Sentence]) -> Organization | None:
    """Return who is defined as "the Company", or named in apposition to it."""
    for organization in directory:
        if any(re.fullmatch(r"(?i)(?:the )?(?:company|registrant)", role) for role in organization.roles):
            return organization
    for line in told:
        for mention in directory.mentions(line[5]):
            if APPOSED.search(line[5][: mention.start]):
                return directory.organizations[mention.index]
    return None


def _domestic(directory: Directory, teller: Organization, mentions: tuple[Mention, ...]) -> Organization:
    """Return the one company of American form beside a foreign one: Form 8-K is for domestic issuers (17 CFR 249.308)."""
    if not FOREIGN.search(teller.legal_name or ""):
        return teller
    named = {m.index: directory.organizations[m.index] for m in mentions}
    domestic = [o for o in named.values() if AMERICAN.search(o.legal_name or "")]
    return domestic[0] if len(domestic) == 1 else teller


def _no_institution(directory: Directory, teller: Organization, mentions: tuple[Mention, ...]) -> Organization:
    """Return the one company that a sentence names beside universities and the like, which publish no reports of companies."""
    if not is_institution(teller.name):
        return teller
    companies = {m.index for m in mentions if not is_institution(directory.organizations[m.index].name)}
    return directory.organizations[companies.pop()] if len(companies) == 1 else teller


def _is_told_by_the_unnamed(text: str, mentions: tuple[Mention, ...]) -> bool:
    """Say whether a sentence has "we" or "the Company" do something, with all that it names as the other side."""
    person = FIRST_PERSON.search(text)
    if person is None or UNNAMED_REGISTRANT.search(text):
        return UNNAMED_REGISTRANT.search(text) is not None
    if len({mention.index for mention in mentions}) == 1 and TELLS_FILER.match(text[mentions[0].end : mentions[0].end + 90]):
        return True
    does = CONCLUDES.search(text, person.end(), mentions[0].start) if person.start() < mentions[0].start else None
    return does is not None


def _teller(directory: Directory, text: str, mentions: tuple[Mention, ...]) -> int:
    """Return whose text a first sentence opens: the one listed company, the one that says it, the one that is notified, else the first named."""
    named = list(dict.fromkeys(m.index for m in mentions))
    announced = re.search(r"(?i)\b(?:announc(?:ed|es)|reported|disclosed)\b", text)
    before = list(dict.fromkeys(m.index for m in mentions if announced and m.end <= announced.start()))
    if len(before) == 1:
        return before[0]
    listed = [i for i in named if directory.organizations[i].ticker]
    if len(listed) == 1:
        return listed[0]
    saying = next(
        (m.index for m in mentions if SAID.match(text[m.end : m.end + 90]) and not JOINED.search(text[: m.start])), None
    )
    if saying is not None:
        return saying
    told = TOLD.search(text[mentions[0].end : mentions[0].end + 90])
    is_passive = (
        told is not None
        and re.search(r"(?i)\b(?:was|were|been|received)\b", text[mentions[0].end : mentions[0].end + told.start()])
        is not None
    )
    if len(named) > 1 and told and not is_passive:
        return named[1]
    return next((m.index for m in mentions if not BESIDE.search(text[: m.start])), named[0])
