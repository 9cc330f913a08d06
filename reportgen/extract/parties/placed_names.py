"""Companies that a text names without any form, where agreements put a party.

Reads: "an agreement with Alpha", "licensed to Alpha", "Alpha and Beta announced"; a list of partners.
Refuses: "Alpha" where the filing prints "alpha" too, or speaks of it as a product: "Alpha tablets".
"""

import re

from reportgen.extract.lines import Sentence, Zone
from reportgen.extract.parties.known_names import is_within_known
from reportgen.extract.parties.printed import Printed
from reportgen.extract.parties.things import is_thing
from reportgen.scan.directory import Directory
from reportgen.scan.name_finding import KIND_OF_COMPANY, OF_COUNTRY, listed_names, placed_names
from reportgen.scan.name_search import spots
from reportgen.scan.names import WORD

Place = tuple[re.Pattern[str], re.Pattern[str]]
DEAL_NOUN = r"(?:agreements?|collaborations?|partnerships?|alliances?|deals?|contracts?|relationships?|arrangements?|accords?|settlements?|understanding|sheet|discussions|negotiations|pact|venture|intent)"
DEAL_VERB = (
    r"(?:(?:out-|in-|sub)?licen[sc](?:e|es|ed|ing)|grant(?:s|ed)?|receiv(?:e|es|ed)|pays?|paid|agree[sd]?|notif(?:y|ied)|inform(?:s|ed)?|terminat(?:e|es|ed)|exercis(?:e|es|ed)|develop(?:s|ed)?|market(?:s|ed)?|commerciali[sz](?:e|es|ed)|"
    r"announc(?:e|es|ed)|enter(?:s|ed)?|acquir(?:e|es|ed)|obtain(?:s|ed)?|elect(?:s|ed)?|return(?:s|ed)?|purchas(?:e|es|ed)|make|made|signs?|signed|collaborat(?:e|es|ed)|partner(?:s|ed)?|own(?:s|ed)|hold(?:s)?|be responsible|retain(?:s|ed)?|distribut(?:e|es|ed)|sell|sold|fund(?:s|ed)?|manufactur(?:e|es|ed)|"
    r"abandon(?:s|ed)?|discontinu(?:es|ed)|halt(?:s|ed)|stop(?:s|ped)|suspend(?:s|ed)|ends?|ended|cancel(?:s|led|ed)|takes?|took|taken|becomes?|became|bought|buys?|convert(?:s|ed)?|let|lets|owes?|amend(?:s|ed)|renew(?:s|ed)|withdr(?:ew|awn)|decided|chosen|assign(?:s|ed)?|transfer(?:s|red)?|opt(?:s|ed)|tapped|taps|restructur(?:es|ed)|"
    r"supply|supplies|responsible|eligible|entitled|regain(?:s|ed)?|expand(?:s|ed)?|extend(?:s|ed)?|unveil(?:s|ed)?|gives?|gave|give each other)"
)
STRONG_PLACES: tuple[Place, ...] = (
    (
        re.compile(rf"{DEAL_NOUN}(?: [\w-]+){{0,4}}? (?:by and )?(?:with|between|from) (?:the )?$"),
        re.compile(r"(?![\w-])(?! (?:[A-Z]|agreement|technolog|antibod|platform|rights))"),
    ),
    (re.compile(r"\b(?:licen[sc]ed|sublicensed|granted|assigned|sold)(?: exclusively)? (?:to|from|by) (?:the )?$"), re.compile(r"(?![\w-])")),
    (
        re.compile(r"(?:^|[-.:] {1,3}|\bthat )$"),
        re.compile(r"(?: \([^)]{1,40}\))? and (?:the )?[A-Z][^.;]{0,90}? (?:have|has|today|announced|entered|signed|agreed|said|will|are|to)\b"),
    ),
    (re.compile(r"\b(?:granted|grants|gave|gives|giving) $"), re.compile(r" (?:an?|exclusive|non-exclusive|worldwide|the right|rights)\b")),
    (re.compile(rf"(?:\b[A-Z][\w.]{{2,20}}-based|{KIND_OF_COMPANY}) $"), re.compile(r"(?![\w-])")),
    (re.compile(r"\b(?:pay|pays|paying) $"), re.compile(r" (?:up to |an? |[$€£¥])")),
    (
        re.compile(r"(?:^|[.,;] |and |that )$"),
        re.compile(rf"(?:,[^,;]{{0,60}},)? (?:(?:has|have|had|will|would|also|not|shall|may|is|are|to|today|and {WORD}(?: {WORD}){{0,3}}) ){{0,3}}{DEAL_VERB}\b"),
    ),
)
"""What stands before and behind a name where an agreement puts a party."""
WEAK_PLACES: tuple[Place, ...] = (
    (re.compile(r"(?:from|by|to|with) $"), re.compile(r"(?:[.,;]| under| for| pursuant| following| in | on | to | as | after| triggered| and |$)")),
    (re.compile(rf"(?:from|to|with) (?:{OF_COUNTRY})['’]s $"), re.compile(r"(?:[.,;]| under| for| pursuant| following| in | on | and |$)")),
    (re.compile(r"\b(?:partner|licensee|licensor|collaborator|sublicensee),? $"), re.compile(r"\b")),
    (re.compile(r"$"), re.compile(r"['’]s? (?:proprietary|patented|technolog|antibod|platform|option|rights|portfolio|anti)")),
)
"""Places where a company stands, and what is no company too."""
THING_AFTER = re.compile(
    r"(?:[®™]| (?:Agreement|License|Licence|Amendment|Collaboration|Technology|Technologies'|Plan|Act|Program|Product|Patents?|Settlement|technology|platform|product|antibod|gene|receptor|virus|infection|patients|antigen|tablets?|capsules?|injection|vaccine|trial|stud(?:y|ies)|brand)\b)"
)
LIST_CUE = re.compile(
    r"(?i)(?:partner(?:ship)?s?|agreements?|collaborat\w+|licen[sc]\w+|companies|technology)\b[^.]{0,120}?(?:with|include|including|to|:|-|as partners|are|partners) {1,3}[A-Z]|among (?:the|our|its) (?:companies|partners|licensees)"
)
TRADEMARK_BEHIND = re.compile(
    r" ?(?:[®™]|\((?:TM|R)\))| (?:is|are|was|were|has been|have been|will be) (?:now |also |currently )?(?:out-)?(?:licensed (?:to|from|by)|marketed|sold|manufactured|distributed|prescribed|administered|dosed)\b"
)
WORD_BEFORE = re.compile(r"[\w-]")
WORD_BEHIND = re.compile(r"\w")
SHORTENED = re.compile(rf"(?P<name>(?:{WORD} ){{1,6}})\((?:the )?\"?(?P<short>[A-Z]{{2,6}})\"?\)")


PERSON_BEHIND = re.compile(r"(?:\.? [A-Z][\w'’-]{1,20})?,? \(?(?:each )?(?:an?|both|two|as) (?:\w+ )?(?:individuals?|residents?|persons?|citizens?|inventors?)\b")
"""What is said of a person behind the name, or behind the part of it that a middle initial ends."""


class Wording:
    """The sentences of a filing, and how they print a name."""

    def __init__(self, lines: list[Sentence]) -> None:
        self._lines = lines
        self._single = tuple(" ".join(line[5].split()) for line in lines)
        self._printed = Printed([line[5] for line in lines])
        self._printed_single = Printed(self._single)
        self.has_body = any(line[2] is Zone.NEWS for line in lines)

    def texts(self, name: str) -> list[str]:
        """Return the sentences that hold a name."""
        return [self._lines[number][5] for number in self._printed.numbers(name)]

    def uses(self, name: str) -> list[tuple[Zone, str]]:
        """Return the sentences that hold a name, with single spaces, each with its zone."""
        return [(self._lines[number][2], self._single[number]) for number in self._printed_single.numbers(name)]


def enter_placed_names(directory: Directory, lines: list[Sentence]) -> None:
    """Enter the companies that sentences name as parties, where a sentence of the filing bears it out."""
    refused: set[str] = set()
    wording = Wording(lines)
    for _, _, zone, _, _, text in lines:
        if zone is not Zone.QUOTED:
            _enter_named(directory, text, wording, refused)


def _enter_named(directory: Directory, text: str, wording: Wording, refused: set[str]) -> None:
    candidates = list(placed_names(text))
    if LIST_CUE.search(text):
        candidates.extend(listed_names(text))
    for name in candidates:
        if name in refused or directory.find(name) is not None or is_within_known(directory, name, text):
            continue
        if not _looks_like_company(name, wording):
            refused.add(name)
            continue
        known = directory.add(_long_form(name, wording) or name)
        if known is not None and known.name != name:
            directory.enter(known, name)


def _looks_like_company(name: str, wording: Wording) -> bool:
    """Say whether some sentence of the filing uses a capitalized name as an agreement uses a party."""
    if is_printed_small(name, wording) or _is_trademark(name, wording) or _is_person(name, wording):
        return False
    is_acronym = " " not in name and name.isupper() and len(name) <= 5
    places = STRONG_PLACES if is_acronym else (*STRONG_PLACES, *WEAK_PLACES)
    is_placed, things, seen = False, 0, 0
    for zone, text in wording.uses(name):
        if zone is Zone.TITLE and wording.has_body:
            continue
        whole = [end for start, end in spots(name, text) if not WORD_BEFORE.match(text[start - 1 : start]) and not WORD_BEHIND.match(text, end)]
        seen += len(whole)
        things += sum(bool(THING_AFTER.match(text[end : end + 24])) for end in whole)
        is_placed = is_placed or _is_placed(name, text, places) or (zone is Zone.PROFILE and LIST_CUE.search(text) is not None)
    return (
        is_placed
        and seen > 0
        and 2 * things <= seen
        and not _is_ticker(name, wording)
        and not is_thing(name, [" ".join(text.split()) for text in wording.texts(name)])
    )


def _is_placed(name: str, text: str, places: tuple[Place, ...]) -> bool:
    """Say whether a name stands in one of the places anywhere in a text."""
    return any(
        behind.match(text, end) and before.search(text, 0, start)
        for start, end in spots(name, text)
        for before, behind in places
    )


def is_printed_small(name: str, wording: Wording) -> bool:
    """Say whether a text prints a name of one word without its capital too, as it prints that of a drug or a thing."""
    small = name.lower()
    return " " not in name and any(
        re.search(rf"(?<![\w.@/-]){re.escape(small)}(?![\w.@-])", text) for text in wording.texts(small)
    )


def _is_trademark(name: str, wording: Wording) -> bool:
    """Say whether a text marks a name as that of a product, or tells to whom it is licensed or by whom it is sold."""
    return any(
        TRADEMARK_BEHIND.match(text, end) and not WORD_BEFORE.match(text[start - 1 : start])
        for text in wording.texts(name)
        for start, end in spots(name, text)
    )


def _is_person(name: str, wording: Wording) -> bool:
    """Say whether a text calls who bears a name an individual: "Paul R. Harding, an individual residing in Ohio"."""
    return any(PERSON_BEHIND.match(text, end) for text in wording.texts(name) for _, end in spots(name, text))


def _is_ticker(name: str, wording: Wording) -> bool:
    return name.isupper() and any(re.search(rf": ?{re.escape(name)}[);, ]", text) for text in wording.texts(name))


def _long_form(name: str, wording: Wording) -> str | None:
    """Return the name that a bracket shortens to these initials: `Barton-Meyer Squires ("BMS")`."""
    if not (name.isupper() and name.isalpha()):
        return None
    for text in wording.texts(name):
        for match in SHORTENED.finditer(text):
            words = re.findall(r"[A-Z]\w*", match["name"])[-len(name) :]
            if match["short"] == name and "".join(word[0] for word in words) == name:
                return match["name"][match["name"].index(words[0]) :].strip()
    return None
