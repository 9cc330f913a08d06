"""What in a text speaks for or against a company being the one that publishes it.

Reads: "About Alpha" as the only profile; "Alpha Inc. (NYSE: ALP)"; "Alpha's actual results may differ"; "Contact: Alpha Investor Relations".
Refuses: "our partner Beta", "agreement with Beta" in a heading, "its largest licensee, Beta": each speaks against Beta.
"""

import re
from collections import Counter

from reportgen.extract.lines import Sentence, Zone
from reportgen.model import Filing, Section, SectionKind
from reportgen.scan.directory import Directory
from reportgen.scan.organization import Mention
from reportgen.scan.text import clean

SAYS = re.compile(
    r"^[ ,.]{0,3}(?:\([^)]{0,60}\),? ?){0,2}(?:(?:has |have )?(?:today )?(?:said|says|announced|announces|reports?|reported|disclosed|discloses)\b(?! (?:to|by)\b)|cautions?\b|reminds? (?:investors|readers)\b)"
)
OWN_FIGURES = re.compile(
    r"^['’]s? (?:[\w-]+ ){0,4}(?:revenues?|net income|earnings|shareholders|stockholders|investors|common stock|fiscal year|results|board|management)\b"
    r"|^ (?:charged|recorded|recognized|recognised|expects? to (?:book|record|recognize|recognise))\b"
)
OTHER_SIDE = re.compile(
    r"\b(?:[Oo]ur|[Ii]ts|[Tt]heir|[Tt]he [Cc]ompany['’]s) (?:[\w-]+ ){0,3}(?:partners?|licensees?|licensors?|collaborators?|distributors?|customers?),? $"
)
PARTNER_OF = re.compile(
    r"(?i)^[ \")]{0,3}(?:\([^)]{1,40}\))?,? (?:the|an?) (?:[\w-]+ ){0,3}(?:partner|licensee|licensor|collaborator|distributor) of (?:the )?(?-i:(?=[A-Z])|$)"
)
"""Behind the name of who is told to be another's partner: "Beta, the licensee of Alpha, announced …"."""
OF_OTHER = re.compile(r"(?i)\w['’]s? (?:[\w-]+ ){0,2}(?:partner|licensee|licensor|collaborator|distributor),? $")
"""The same before it: "Alpha's partner Beta"."""
FIRST_PERSON = re.compile(r"(?<![\w\"])(?:[Ww]e|[Oo]ur|us)(?![\w\"])")
SPEAKER_OF = re.compile(r"\b(?:said|says|stated|explained|commented|added|noted|according to)\b[^.;\"]{0,90}$")
TOGETHER = re.compile(r"(?: \([^)]{0,60}\))?,? (?:(?:an?|the) [^.;()]{3,160}, )?(?:and|&) (?:the )?")
JOINED_WITH = re.compile(r"(?i)\bwith (?:the )?$")
HEADING = re.compile(r"^(?:[A-Z][A-Z0-9 ,&.'’-]{6,80}[.:]|[A-Z][^.]{6,80}\. {0,2}(?=On ))")
CONTACTS = frozenset({SectionKind.CONTACTS, SectionKind.LETTERHEAD})
TELLS_FILER = re.compile(
    r"(?i)^[ ,.]{0,3}(?:\([^)]{0,60}\),? ?){0,2}(?:[\w-]+ ){0,3}(?:notified|informed|advised|told|paid|granted|gave|sent|owes?|sued|licensed)\b[^;.]{0,30}? (?:the )?(?:Company|Registrant)\b"
)
"""Who does something to the Company is not it."""
HAS_PARTNER = re.compile(r"(?i)['’]s? (?:[\w-]+ ){0,2}(?:partner|licensee|licensor|collaborator|distributor),? (?-i:(?=[A-Z]))")
SAID, ONLY_PROFILE, TICKER, CONTACT, WARNING, TITLE, FIGURES, SPEAKER, PARTNERED, AGAINST = 3, 3, 2, 3, 3, 1, 1, 1, 2, -3


def weighed(directory: Directory, filing: Filing, sections: tuple[Section, ...], lines: list[Sentence]) -> Counter[int]:
    """Return how much speaks for each organization, by its index; kin count together."""
    weights: Counter[int] = Counter()
    first_title = next((line for line in lines if line[2] is Zone.TITLE), None)
    for line in lines:
        _weigh_sentence(directory, line, line is first_title, weights)
    weights.update(_first_speaker(directory, lines))
    _weigh_once(directory, [line[5] for line in lines if line[2] is Zone.BOILERPLATE], WARNING, weights)
    _weigh_once(directory, [section.about for section in sections if section.kind is SectionKind.ABOUT and section.about], ONLY_PROFILE, weights)
    texts = {document.id: clean(document.text) for document in filing.documents}
    contacts = [texts[s.span.document][s.span.start : s.span.end] for s in sections if s.kind in CONTACTS]
    _weigh_once(directory, contacts, CONTACT, weights)
    listed = {directory.kin(o.index) for o in directory if o.ticker}
    for index in listed if len(listed) == 1 else ():
        weights[index] += TICKER
    return weights


def _first_speaker(directory: Directory, lines: list[Sentence]) -> dict[int, int]:
    """Return the weight of the company whose officer is quoted first."""
    for line in lines:
        if '"' in line[5]:
            for mention in directory.mentions(line[5]):
                if SPEAKER_OF.search(line[5][: mention.start]):
                    return {directory.kin(mention.index): SPEAKER}
    return {}


def _weigh_once(directory: Directory, texts: list[str], weight: int, weights: Counter[int]) -> None:
    """Add a weight to the only company that some part of the text names."""
    named = {directory.kin(mention.index) for text in texts for mention in directory.mentions(text)}
    for index in named if len(named) == 1 else ():
        weights[index] += weight


def _weigh_sentence(directory: Directory, line: Sentence, is_headline: bool, weights: Counter[int]) -> None:
    text, zone = line[5], line[2]
    if zone not in (Zone.NEWS, Zone.TITLE):
        return
    heading = HEADING.match(text)
    person = FIRST_PERSON.search(text) if zone is Zone.NEWS else None
    mentions = directory.mentions(text)
    for place, mention in enumerate(mentions):
        index, before, behind = directory.kin(mention.index), text[: mention.start], text[mention.end : mention.end + 90]
        is_joint = bool(place) and TOGETHER.fullmatch(text[mentions[place - 1].end : mention.start]) is not None
        if SAYS.match(behind) and not is_joint:
            weights[index] += SAID
        if OWN_FIGURES.match(behind):
            weights[index] += FIGURES
        if OTHER_SIDE.search(before) or OF_OTHER.search(before) or PARTNER_OF.match(behind) or (person and mention.start > person.end()):
            weights[index] += AGAINST
        if TELLS_FILER.match(behind):
            weights[index] += AGAINST
        if PARTNER_OF.match(_between(text, mentions, place)) or HAS_PARTNER.match(behind):
            weights[index] += PARTNERED
        if is_headline and not before.strip():
            weights[index] += TITLE
        if JOINED_WITH.search(before) and (zone is Zone.TITLE or (heading and mention.end <= heading.end())):
            weights[index] += AGAINST


def _between(text: str, mentions: tuple[Mention, ...], place: int) -> str:
    """Return the words between a mention and the one before it; nothing for the first and behind the last."""
    return text[mentions[place - 1].end : mentions[place].start] if 0 < place < len(mentions) else ""
