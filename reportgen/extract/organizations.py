"""The directory of a filing's organizations, from all of its sentences."""

import re

from reportgen.extract.filer import mark_filer
from reportgen.extract.lines import Sentence, Zone
from reportgen.extract.short_names import enter_definitions
from reportgen.extract.things import is_thing
from reportgen.lexicon.defined_words import AILMENTS
from reportgen.model import CoverField, Filing, Section, SectionKind
from reportgen.scan.directory import Directory
from reportgen.scan.name_finding import (
    described_names,
    headline_names,
    institutions,
    legal_names,
    listed_names,
    placed_names,
    tailed_names,
)
from reportgen.scan.names import NAME_BEFORE, WORD, common_name, is_name, short_forms, trim_name
from reportgen.scan.organization import Organization
from reportgen.scan.text import clean

TICKER = re.compile(
    r"[(\[] {0,2}(?:[A-Za-z][A-Za-z .&/-]{1,30} {0,2}: {0,2}|\w+ under )[\"']?(?P<symbol>[A-Z][A-Z0-9.]{0,7})[\"']?[,;:) \]]"
)
COMPANY_LIKE = re.compile(
    r"(?i)\b(?:company|corporation|institute|university|leader|firm|provider|group|organi[sz]ation|founded|headquartered|pioneers?|develops|manufactur\w+|is dedicated|is focused|creates|designs|markets)\b"
)
LIST_CUE = re.compile(
    r"(?i)(?:partner(?:ship)?s?|agreements?|collaborat\w+|licen[sc]\w+|companies|technology)\b[^.]{0,120}?(?:with|include|including|to|:|-|as partners|are|partners) {1,3}[A-Z]|among (?:the|our|its) (?:companies|partners|licensees)"
)


AILMENT = re.compile(rf"(?i)\b(?:{AILMENTS})$")


def is_of_ailment(text: str, name: str) -> bool:
    """Say whether a sentence defines a name as that of an illness: "Glaucoma is a group of eye diseases"."""
    return re.match(rf"(?:About {re.escape(name)}:? )?(?:{re.escape(name)}|It) (?:is|are|refers to|affects|occurs)\b[^.;]{{0,120}}?\b(?:{AILMENTS}|patients|people|adults|children)\b", text) is not None


def directory_of(filing: Filing, sections: tuple[Section, ...], lines: list[Sentence]) -> Directory:
    """Return every organization that the filing names, its registrant marked."""
    directory = Directory()
    _enter_registrant(directory, filing, sections)
    readable = [line for line in lines if line[2] is not Zone.BOILERPLATE]
    whole = " ".join(line[5] for line in readable)
    for _, _, zone, _, _, text in readable:
        _enter_full_names(directory, text, zone, whole)
    for _, _, _, _, _, text in readable:
        enter_definitions(directory, text)
    for _, section, _, _, _, text in lines:
        if (
            section.kind is SectionKind.ABOUT
            and section.about
            and is_name(trim_name(section.about))
            and COMPANY_LIKE.search(text)
            and not AILMENT.search(section.about)
            and not any(is_of_ailment(other[5], section.about) for other in lines if other[1] is section)
        ):
            directory.add(section.about)
    _enter_short_forms(directory, readable)
    for _, _, zone, _, _, text in readable:
        _enter_placed_names(directory, text, zone, readable)
    _enter_short_forms(directory, readable)
    if len(directory.organizations) < 2 or (
        directory.registrant is None and not any(line[2] is Zone.NEWS for line in readable)
    ):
        for _, _, zone, _, _, text in readable:
            for name in headline_names(text) if zone is Zone.TITLE else ():
                if directory.find(name) is None and not any(name in s for o in directory for s in o.surfaces):
                    directory.add(name)
    if directory.registrant is None:
        mark_filer(directory, filing, sections, lines)
    for line in readable:
        _part_affiliates(directory, line[5])
    _join_faculties(directory)
    _mark_present_name(directory)
    return directory


FACULTY = re.compile(
    r"(?P<whole>.{6,70}?),? (?:College|School|Faculty|Department|Institute|Hospital|Medical (?:Center|Centre|School)|Cancer (?:Center|Centre|Institute)|Health System)(?: (?:of|for) .{3,60})?"
)


def _join_faculties(directory: Directory) -> None:
    """Let a university stand for its schools and hospitals: "University of X", "University of X College of Medicine"."""
    for organization in directory:
        match = FACULTY.fullmatch(organization.name)
        whole = directory.find(match["whole"]) if match else None
        if whole is not None and " " in whole.name:
            directory.join(whole, organization)


def _mark_present_name(directory: Directory) -> None:
    """Let the company that stands for the registrant, as under its present name, be marked in its place."""
    filer = directory.registrant
    present = directory.organizations[directory.kin(filer.index)] if filer else None
    if filer is not None and present is not None and present is not filer:
        filer.is_registrant, present.is_registrant = False, True


PASSED_ON = re.compile(r"(?i)\b(?:assign(?:s|ed|ment)|transfer(?:s|red)|novat(?:es?|ed|ion)|convey(?:s|ed))\b")
TO_AFFILIATE = re.compile(
    r"(?i)\bto (?:(?:its|their|an|a|the)(?: [\w-]+){0,3} (?:affiliate|subsidiary|sister company|parent(?: company)?|unit),? (?:named |called )?)?$"
)


def _part_affiliates(directory: Directory, text: str) -> None:
    """Keep apart the company to which one of its family assigns something: "Alpha GmbH has assigned … to its affiliate Alpha Med AG"."""
    verb = PASSED_ON.search(text)
    mentions = directory.mentions(text) if verb else ()
    for mention in mentions:
        giver = next((m for m in mentions if verb and m.end <= verb.start() and directory.kin(m.index) == directory.kin(mention.index)), None)
        if giver is not None and giver.index != mention.index and TO_AFFILIATE.search(text[: mention.start]):
            directory.keep_apart(directory.organizations[mention.index])


def _enter_registrant(directory: Directory, filing: Filing, sections: tuple[Section, ...]) -> None:
    texts = {d.id: d.text for d in filing.documents}
    printed = [
        " ".join(clean(texts[s.value.document][s.value.start : s.value.end]).split())
        for s in sections
        if s.field is CoverField.REGISTRANT and s.value is not None
    ]
    for name in [*printed, *([filing.registrant] if filing.registrant else [])]:
        organization = _add_legal(directory, _cased(name))
        if organization is not None and directory.registrant is None:
            organization.is_registrant = True


def _cased(name: str) -> str:
    """Return an all-capitals name in title case, its short words kept."""
    name = name.strip(" *_")
    if name.isupper():
        return " ".join(
            w if len(w.strip(".,")) <= 3 and w.strip(".,") not in {"INC", "LTD", "THE", "AND", "CO"} else w.title()
            for w in name.split()
        )
    return name


def _add_legal(directory: Directory, name: str) -> Organization | None:
    short = common_name(name)
    organization = directory.add(short) if short != name else directory.add(name)
    if organization is not None and short != name:
        directory.enter(organization, name)
        organization.legal_name = organization.legal_name or name
        organization.name = name
    return organization


def _is_two(name: str, whole: str) -> bool:
    """Say whether a name in capitals is two that a headline joins, of which the text prints the second alone."""
    last = name.rpartition(" AND ")[2] if name.isupper() else name
    return last != name and last.title() in whole and name.title().replace(" And ", " and ") not in whole


def _enter_full_names(directory: Directory, text: str, zone: Zone, whole: str) -> None:
    for name, form, start, end in legal_names(text):
        if _is_two(name, whole):
            continue
        printed = " ".join(text[start:end].split())
        organization = directory.add(name, form)
        if organization is None:
            continue
        directory.enter(organization, printed)
        if organization.name.casefold() == printed.casefold() and not printed.isupper():
            organization.name = organization.legal_name = printed
        if organization.legal_name is None or organization.name.casefold() == organization.legal_name.casefold():
            organization.legal_name = organization.legal_name or printed
            if not organization.is_registrant or len(printed) >= len(organization.name):
                organization.name = organization.name if len(organization.name) > len(printed) else printed
    _enter_formless_names(directory, text, zone)
    for match in TICKER.finditer(text):
        before = NAME_BEFORE.search(text[: match.start()])
        if before is None:
            continue
        name = trim_name(before.group(1))
        known = next(
            (o for o in directory if any(text[: match.start()].rstrip(" ,").endswith(s) for s in o.surfaces)), None
        )
        organization = known or (directory.add(name) if is_name(name) else None)
        if organization is not None and organization.ticker is None:
            organization.ticker = match.group("symbol")


def _enter_formless_names(directory: Directory, text: str, zone: Zone) -> None:
    """Enter institutions, and companies that their last word or the words behind them show."""
    for name, _, _ in institutions(text):
        directory.add(name)
    for name in tailed_names(text) if zone is not Zone.TITLE else ():
        directory.add(name)
    for name in described_names(text) if zone is Zone.NEWS else ():
        if directory.find(name) is None and not _within_known(directory, name, text):
            directory.add(name)


def _enter_short_forms(directory: Directory, lines: list[Sentence]) -> None:
    text = " \n ".join(line[5] for line in lines)
    for organization in list(directory):
        printed = [s for s in organization.surfaces if organization.name.isupper() and not s.isupper()]
        for short in dict.fromkeys(form for name in (organization.name, *printed) for form in short_forms(name)):
            if directory.find(short) is None and is_name(short) and _stands_alone(short, text, organization):
                directory.enter(organization, short)


def _stands_alone(short: str, text: str, organization: Organization) -> bool:
    """Say whether the short form is printed without the words that follow it in the full name."""
    for match in re.finditer(rf"(?<![\w-]){re.escape(short)}(?![\w-])", text):
        rest = text[match.start() : match.start() + 100]
        if not any(len(s) > len(short) and " ".join(rest.split()).startswith(s) for s in organization.surfaces):
            return True
    return False


def _enter_placed_names(directory: Directory, text: str, zone: Zone, lines: list[Sentence]) -> None:
    if zone is Zone.QUOTED:
        return
    candidates = list(placed_names(text))
    if LIST_CUE.search(text):
        candidates.extend(listed_names(text))
    for name in candidates:
        if (
            directory.find(name) is None
            and not _within_known(directory, name, text)
            and _looks_like_company(name, lines)
        ):
            known = directory.add(_long_form(name, lines) or name)
            if known is not None and known.name != name:
                directory.enter(known, name)


def _long_form(name: str, lines: list[Sentence]) -> str | None:
    """Return the name that a bracket shortens to these initials: `Barton-Meyer Squires ("BMS")`."""
    if not (name.isupper() and name.isalpha()):
        return None
    for line in lines:
        for match in SHORTENED.finditer(line[5]):
            words = re.findall(r"[A-Z]\w*", match["name"])[-len(name) :]
            if match["short"] == name and "".join(word[0] for word in words) == name:
                return match["name"][match["name"].index(words[0]) :].strip()
    return None


SHORTENED = re.compile(rf"(?P<name>(?:{WORD} ){{1,6}})\((?:the )?\"?(?P<short>[A-Z]{{2,6}})\"?\)")


def _within_known(directory: Directory, name: str, text: str) -> bool:
    at = text.find(name)
    return any(m.start <= at < m.end or at <= m.start < at + len(name) for m in directory.mentions(text))


DEAL_NOUN = r"(?:agreements?|collaborations?|partnerships?|alliances?|deals?|contracts?|relationships?|arrangements?|accords?|settlements?|understanding|sheet|discussions|negotiations|pact|venture|intent)"
DEAL_VERB = (
    r"(?:(?:out-|in-|sub)?licen[sc](?:e|es|ed|ing)|grant(?:s|ed)?|receiv(?:e|es|ed)|pays?|paid|agree[sd]?|notif(?:y|ied)|inform(?:s|ed)?|terminat(?:e|es|ed)|exercis(?:e|es|ed)|develop(?:s|ed)?|market(?:s|ed)?|commerciali[sz](?:e|es|ed)|"
    r"announc(?:e|es|ed)|enter(?:s|ed)?|acquir(?:e|es|ed)|obtain(?:s|ed)?|elect(?:s|ed)?|return(?:s|ed)?|purchas(?:e|es|ed)|make|made|signs?|signed|collaborat(?:e|es|ed)|partner(?:s|ed)?|own(?:s|ed)|hold(?:s)?|be responsible|retain(?:s|ed)?|distribut(?:e|es|ed)|sell|sold|fund(?:s|ed)?|manufactur(?:e|es|ed)|"
    r"abandon(?:s|ed)?|discontinu(?:es|ed)|halt(?:s|ed)|stop(?:s|ped)|suspend(?:s|ed)|ends?|ended|cancel(?:s|led|ed)|takes?|took|taken|becomes?|became|bought|buys?|convert(?:s|ed)?|let|lets|owes?|amend(?:s|ed)|renew(?:s|ed)|withdr(?:ew|awn)|decided|chosen|assign(?:s|ed)?|transfer(?:s|red)?|opt(?:s|ed)|"
    r"supply|supplies|responsible|eligible|entitled|regain(?:s|ed)?|expand(?:s|ed)?|extend(?:s|ed)?)"
)
STRONG_PLACE = (
    rf"{DEAL_NOUN}(?: [\w-]+){{0,4}}? (?:by and )?(?:with|between|from) (?:the )?{{n}}(?![\w-])(?! (?:[A-Z]|agreement|technolog|antibod|platform|rights))|\b(?:licen[sc]ed|sublicensed|granted|assigned|sold)(?: exclusively)? (?:to|from|by) (?:the )?{{n}}(?![\w-])"
    r"|(?:^|[-.:] {1,3}|\bthat ){n}(?: \([^)]{1,40}\))? and (?:the )?[A-Z][^.;]{0,90}? (?:have|has|today|announced|entered|signed|agreed|said|will|are|to)\b"
    rf"|(?:^|[.,;] |and |that ){{n}}(?:,[^,;]{{0,60}},)? (?:(?:has|have|had|will|would|also|shall|may|is|are|to|today|and {WORD}(?: {WORD}){{0,3}}) ){{0,3}}{DEAL_VERB}\b"
)
WEAK_PLACE = r"(?:from|by|to|with) {n}(?:[.,;]| under| for| pursuant| following| in | on | to | as | after| triggered| and |$)|\b(?:partner|licensee|licensor|collaborator|sublicensee),? {n}\b|{n}['’]s? (?:proprietary|patented|technolog|antibod|platform|option|rights|portfolio|anti)"
THING_AFTER = re.compile(
    r"(?:[®™]| (?:Agreement|License|Licence|Amendment|Collaboration|Technology|Technologies'|Plan|Act|Program|Product|Patents?|Settlement|technology|platform|product|antibod|gene|receptor|virus|infection|patients|antigen|tablets?|capsules?|injection|vaccine|trial|stud(?:y|ies)|brand)\b)"
)


def _looks_like_company(name: str, lines: list[Sentence]) -> bool:
    """Say whether some sentence of the filing uses a capitalized name as an agreement uses a party."""
    is_acronym = " " not in name and name.isupper() and len(name) <= 5
    strong = re.compile(STRONG_PLACE.replace("{n}", re.escape(name)))
    weak = re.compile(WEAK_PLACE.replace("{n}", re.escape(name)))
    plain = re.compile(rf"(?<![\w-]){re.escape(name)}(?!\w)")
    found, things, seen = 0, 0, 0
    has_body = any(line[2] is Zone.NEWS for line in lines)
    for line in lines:
        text = " ".join(line[5].split())
        if name not in text or (line[2] is Zone.TITLE and has_body):
            continue
        seen += len(plain.findall(text))
        things += sum(bool(THING_AFTER.match(text[m.end() : m.end() + 24])) for m in plain.finditer(text))
        found += (
            2 * len(strong.findall(text))
            + (0 if is_acronym else len(weak.findall(text)))
            + (1 if line[2] is Zone.PROFILE and LIST_CUE.search(text) else 0)
        )
    if " " not in name and any(
        re.search(rf"(?<![\w.@/-]){re.escape(name.lower())}(?![\w.@-])", line[5]) for line in lines
    ):
        return False
    return (
        found > 0
        and seen > 0
        and 2 * things <= seen
        and not _is_ticker(name, lines)
        and not is_thing(name, [" ".join(line[5].split()) for line in lines if name in line[5]])
    )


def _is_ticker(name: str, lines: list[Sentence]) -> bool:
    return name.isupper() and any(re.search(rf": ?{re.escape(name)}[);, ]", line[5]) for line in lines)
