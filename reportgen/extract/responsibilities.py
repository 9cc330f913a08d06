"""Who has to do what under an agreement.

Reads: "Beta will be responsible for the manufacturing, development and marketing of products", "Alpha will supply clinical material";
at an ending "Beta will complete the running study at its own cost".
Refuses: "Alpha is responsible for the content of this release"; "Beta will host a conference call".
"""

import re
from collections.abc import Iterator

from reportgen.extract.events import whole_words
from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import make_claim
from reportgen.extract.reading import FilingReading
from reportgen.model import Claim, ClaimKind, ResponsibilityReading
from reportgen.scan.masking import ORG, masked_index
from reportgen.scan.pattern_table import PatternTable

LONGEST = 160
"""Characters of an activity."""
NO_MAKING = r"(?:[\w-]+ ){0,5}?(?:payments?|efforts?|announcements?|decisions?|determinations?|available|use|investments?|contributions?|filings?|progress|presentations?|statements?|purchases?|elections?|disclosures?|submissions?|changes?|offers?|claims?|choices?|selections?|calls?)\b"
"""What is made in a manner of speaking."""
RESPONSIBLE = (
    rf"(?i)(?P<party>{ORG})(?:['’]s)?(?: and {ORG})?(?:,[^,;]{{0,50}},)? (?:(?:will|shall|is|are|to|would|also|both|share[sd]?|be|assume[sd]?|take[s]?|has|have|retain[s]?|bear[s]?|remain[s]?|jointly|solely|primarily|then|turn|in|its|full|sole|primary|the|all|agreed) ){{0,8}}?responsib(?:le|ility|ilities) for(?P<what>(?:(?!,? (?:while|whereas) {ORG} [a-z]+s\b)[^;.]){{4,260}})"
)
WILL_DO = (
    rf"(?i)(?P<party>{ORG})(?:,[^,;]{{0,50}},)? (?:will|shall|is to|has agreed to|agreed to|agrees to|would)(?: (?:also|continue to|then|jointly|initially|be|solely|lead|in turn|exclusively|and|manufacture|develop))?"
    rf" (?P<what>(?:manufactur|develop|market|commerciali|distribut|suppl|conduct|lead|fund|perform|promot|sell|provid|undertak|carry out|co-commerciali|co-promot|co-develop|support|file|prosecut|register|produce|design|test)\w*\b(?:(?!,? (?:and|while|whereas) {ORG})[^;.]){{4,200}}|make (?!{NO_MAKING})(?:the|all|any|its|further|preclinical|clinical|commercial|finished|such)\b(?:(?!,? (?:and|while|whereas) {ORG})[^;.]){{4,200}})"
)
FINISHES = (
    rf"(?i)(?P<party>{ORG})(?:,[^,;]{{0,50}},)? (?:will|shall|is to|must|has agreed to|agreed to|agrees to|remains? obliged to)(?: (?:also|still|first|however))?"
    r" (?P<what>(?:complete|finish|conclude|wind down|fund|pay for|bear|cover)\b(?=[^;.]{0,80}?\b(?:stud(?:y|ies)|trials?|tests?|testing|program(?:me)?s?|plants?|batch(?:es)?|transition|transfer|development|enrol\w{1,6}|projects?|manufactur\w{1,6}|work)\b)[^;.]{4,200})"
)
"""What is left to do at an ending: "Beta will complete the running study at its own cost"."""
DONE_BY = (
    rf"(?i)\b(?P<what>(?:(?:all|further|future|clinical|commercial|preclinical|product|regulatory) ){{0,3}}(?:development|manufacturing|manufacture|marketing|research|trials?|studies|clinical)\b[^;.,]{{0,80}}?) (?:will|shall|are to|is to) be (?:\w+ )?(?:(?:conducted|performed|handled|undertaken|carried out|funded|borne|led)(?: and )?){{1,2}} by (?:the )?(?P<party>{ORG})"
)
TAKES_ON = (
    rf"(?i)(?P<party>{ORG})(?:,[^,;]{{0,50}},)? (?:(?:will|shall|also|has|have|is to|to) ){{0,2}}(?:takes? on|took on|taken on|undertakes?|undertake|assumes?|assumed|handles?|take over|takes? over|bears?) (?:the |all )?(?P<what>[^;.]{{4,200}})"
)
LIES_WITH = (
    rf"(?i)\bresponsibilit(?:y|ies) for (?P<what>[^;.]{{4,160}}?) (?:will )?(?:lies?|rests?|remains?|falls?|stays?) (?:with|on|to|upon) (?:the )?(?P<party>{ORG})"
)
TASK_OF = (
    rf"(?i)(?P<what>[^;.]{{4,170}}?) (?:will be|is|are|shall be|remains?) (?:the )?(?:sole |joint )?(?:task|responsibility|duty|job|obligation)s? of (?:the )?(?P<party>{ORG})"
)
NOT_DUTY = re.compile(
    r"(?i)[$€£¥] ?\d|^(?:(?:bears?|pays?|funds?|covers?|shares?) )?\d{1,3}(?:\.\d+)? ?%|\bconference call|webcast|content|forward-looking|press release|present(?:ation)?\b|royalt|up-?front|milestone|accurac|taxes|\bdata (?:from|at)|results of"
)
NO_TASK = re.compile(r"(?i)(?:[\w'’-]+ ){0,4}?(?:agreements?|licen[sc]es?|rights)\b")
"""What a successor takes over, at the beginning of the words: the deal itself, no task under it."""
WORK = re.compile(r"(?i)\b(?:costs?|expenses?|expenditures?|stud(?:y|ies)|trials?|obligations?|program(?:me)?s?|work|prosecution|enforcement|maintenance|filings?|submissions?)\b")
"""What is taken on beside activities."""
ALSO_BEFORE = re.compile(rf"(?P<party>{ORG})(?:, {ORG})? and (?:the )?$")
ALSO_BEHIND = re.compile(rf"(?:['’]s)? and (?:the )?(?P<party>{ORG})")
IN_TURN = re.compile(rf"(?i),? (?:and|while|with|whereas) (?:the )?(?P<party>{ORG}) (?:(?:will be |is )?responsible )?for (?P<what>[^;.,]{{4,160}})")
"""What the other party does, told of without a verb of its own."""
HEAD = re.compile(r"(?i)^ *(?:all |any |the |its |further |future |worldwide |global |and )*")
ACTIVITY = re.compile(
    r"(?i)(?:product |clinical |commercial |preclinical |further |regulatory |global |worldwide |research|process )*\b(?:research|development|manufactur\w+|marketing|commerciali[sz]ation|commerciali[sz]ing|distribution|distributing|sales?|selling|supply|regulatory (?:affairs|approvals?|filings?|submissions?)|obtaining[^,]{0,60}approvals?|clinical trials?|clinical development|promotion|launch|patent prosecution|production|funding|registration|developing|manufacturing|pricing|reimbursement)\b"
)


def responsibilities(reading: FilingReading) -> Iterator[Claim]:
    """Yield each duty that a news sentence gives to a party; a list of activities gives one claim each."""
    for line, news in reading.told():
        if line.zone is not Zone.NEWS or news is None or reading.is_background(line, news):
            continue
        parties = reading.parties_of(news)
        for start, end, party, activity in _duties(line, is_ending=news.group == "ending"):
            if party in parties:
                value = ResponsibilityReading(news=news.key, party=reading.name(party) or "", activity=activity)
                yield make_claim(
                    line.document,
                    line.section,
                    ClaimKind.RESPONSIBILITY,
                    value,
                    (line.start + start, line.start + end),
                    rule="responsibilities",
                    detail=f"{value.party}: {activity}",
                )


DUTIES = PatternTable((
    (True, RESPONSIBLE),
    (True, LIES_WITH),
    (True, TASK_OF),
    (True, TAKES_ON),
    (False, WILL_DO),
    (False, FINISHES),
    (True, DONE_BY),
))
"""Whether the words of a pattern may list several activities, and the pattern."""
LAST_DUTIES = PatternTable(((False, FINISHES),))
"""At an ending only what is left to do is a duty; the others tell what each will do alone."""


def _duties(line: Line, *, is_ending: bool) -> Iterator[tuple[int, int, int, str]]:
    taken: list[tuple[int, int]] = []
    for is_list, pattern in (LAST_DUTIES if is_ending else DUTIES).likely(line.masked):
        for match in pattern.finditer(line.masked):
            words = line.text[match.start("what") : match.end("what")]
            if _is_no_duty(pattern, words) or any(s < match.end() and match.start() < e for s, e in taken):
                continue
            taken.append((match.start(), match.end()))
            other = IN_TURN.search(line.masked, match.start("what"), match.end("what"))
            mine = words if other is None else words[: other.start() - match.start("what")]
            for party in _doers(match, line.masked):
                for activity in _activities(mine) if is_list else (_first_clause(mine),):
                    yield match.start(), match.end(), party, activity
            if other is not None:
                for activity in _activities(line.text[other.start("what") : other.end("what")]):
                    yield other.start(), other.end(), masked_index(other["party"]), activity


def _is_no_duty(pattern: re.Pattern[str], words: str) -> bool:
    if NOT_DUTY.search(words):
        return True
    return pattern.pattern == TAKES_ON and (NO_TASK.match(words.lstrip()) is not None or not (WORK.search(words) or ACTIVITY.search(words.split(",")[0])))


def _doers(match: re.Match[str], masked: str) -> tuple[int, ...]:
    """Return the party that a duty is told of, and the one that is named with it: "Alpha and Beta will"."""
    before = ALSO_BEFORE.search(masked[: match.start("party")])
    behind = ALSO_BEHIND.match(masked, match.end("party"))
    return tuple(dict.fromkeys(masked_index(found["party"]) for found in (before, match, behind) if found))


def _activities(words: str) -> tuple[str, ...]:
    """Return the activities of a list such as "the manufacturing, product development and marketing of X"."""
    head = re.split(
        r"(?i)\b(?:of|resulting|relating|related|in|under|for|worldwide|throughout|while|and for|with)\b",
        words,
        maxsplit=1,
    )[0]
    found = tuple(dict.fromkeys(" ".join(m.group().split()).lower() for m in ACTIVITY.finditer(head)))
    return found or (_first_clause(words),)


def _first_clause(words: str) -> str:
    clause = re.split(
        r",? (?:while|whereas|and (?:it|they|we|he|she|this) (?:will|shall|has|have|may|is|are|can)|(?:and )?(?:purchased|acquired|earned|received|paid|obtained)|and will|and [A-Z\ue000-\uefff]|in exchange|for (?:which|manufacturing payments))\b",
        words,
        maxsplit=1,
    )[0]
    return whole_words(HEAD.sub("", " ".join(clause.split())).strip(" ,"), LONGEST)
