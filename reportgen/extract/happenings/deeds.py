"""Sentences that tell of several deeds, each with another partner: one clause a deed, as if each were a sentence.

Reads: "Alpha entered into (i) a license agreement with Beta, and (ii) a distribution agreement with Gamma"; "Alpha has regained the
rights from Beta and has licensed them to Gamma".
Refuses: "Alpha will (i) pay Beta $1 million and (ii) reimburse Gamma's costs"; "Alpha licensed the rights from Beta and sells to Gamma".
"""

import re
from itertools import pairwise

from msgspec.structs import replace

from reportgen.extract.lines import Line, Zone, with_only

POINT = re.compile(r"(?<![\w)])\((?P<mark>i{1,3}|iv|v|[a-e]|[1-5])\) ")
MARKS = (("i", "ii", "iii", "iv", "v"), ("a", "b", "c", "d", "e"), ("1", "2", "3", "4", "5"))
"""How the points of a list are marked."""
COUNTED = re.compile(r"(?i)(?<= )(?:two|three|four|five|several|the following)(?: [\w-]+){0,4}:? ?$")
"""How many deeds a list tells of, which is the name of none."""
MADE = (
    r"(?:(?:re-?)?(?:enter(?:ed|s|ing)? into|sign(?:ed|s)|execut(?:ed|es)|conclud(?:ed|es)|grant(?:ed|s)|(?:sub|in-|out-)?licen[sc](?:ed|es)"
    r"|acquir(?:ed|es)|purchas(?:ed|es)|obtain(?:ed|s)|gain(?:ed|s)|s(?:old|ells)|assign(?:ed|s)|terminat(?:ed|es)|exercis(?:ed|es)|extend(?:ed|s)"
    r"|amend(?:ed|s)|renew(?:ed|s)|appoint(?:ed|s)|receiv(?:ed|es))|(?:agreed to|mutually agreed to) terminate|return(?:ed|s)|regain(?:ed|s))"
)
DEED = re.compile(rf"(?i)\b{MADE}\b")
CONTRACT = re.compile(r"(?i)\ban? [^;.]{0,80}?\b(?:agreement|contract|licen[sc]e)\b")
"""A contract, of which the words before a list have the verb: "entered into (i) a License Agreement with …"."""
RIGHTS = re.compile(r"(?i)licen[sc]|\brights\b|\bdistribut|\boption\b|collaborat|\broyalt")
ADVERB = r"(?:(?:also|simultaneously|separately|concurrently|additionally|further|at the same time|on the same day|today|then|exclusively) ){0,2}"
NEXT_DEED = re.compile(
    rf"(?i)(?:,? and|;|, as well as|,)(?: that)? (?:(?:it|they|we) )?{ADVERB}(?:(?:has|have|had) )?{ADVERB}(?={MADE}\b)"
    r"|,? (?:and|as well as) (?:with )?(?=an? (?:[\w-]+ ){0,4}(?:licen[sc]e|distribution|collaboration|option|marketing|co-promotion)(?: and [\w-]+)? agreement\b[^,;.]{0,30} with )"
)
"""What leads from one deed to the next, of the same subject."""


def deeds_of(line: Line, us: int | None) -> tuple[Line, ...]:
    """Return the clauses of a news sentence or title that tell of deeds with one partner each; else the line itself."""
    if us is None or line.zone not in (Zone.NEWS, Zone.TITLE) or len(line.names()) < 2:
        return (line,)
    return _points(line, us) or _coordinated(line, us) or (line,)


def _points(line: Line, us: int) -> tuple[Line, ...]:
    """Return the points of a list of deeds, each behind the words that lead to the list."""
    marks = list(POINT.finditer(line.text))
    order = next((order for order in MARKS if tuple(m["mark"] for m in marks) == order[: len(marks)]), None)
    if len(marks) < 2 or order is None:
        return ()
    counted = COUNTED.search(line.text[: marks[0].start()])
    lead = counted.start() if counted else marks[0].start()
    bounds = [*(mark.start() for mark in marks), len(line.text)]
    has_verb = DEED.search(line.text[:lead]) is not None
    clauses = [(start, end, _is_deed(line.text[start:end], has_verb)) for start, end in pairwise(bounds)]
    return _parted(line, us, lead, clauses) if RIGHTS.search(line.text) else ()


def _is_deed(text: str, has_verb: bool) -> bool:
    return (DEED.search(text) or (has_verb and CONTRACT.search(text))) is not None


def _coordinated(line: Line, us: int) -> tuple[Line, ...]:
    """Return the clauses of a sentence that has one subject do one deed with one partner and another with another."""
    first = DEED.search(line.text)
    if first is None:
        return ()
    joints = list(NEXT_DEED.finditer(line.text, first.end()))
    bounds = [first.start(), *(joint.start() for joint in joints), len(line.text)]
    clauses = [(start, end, True) for start, end in pairwise(bounds)]
    return _parted(line, us, first.start(), clauses) if joints and RIGHTS.search(line.text) else ()


def _parted(line: Line, us: int, lead: int, clauses: list[tuple[int, int, bool]]) -> tuple[Line, ...]:
    """Return a line for each deed with a partner of its own; nothing where the lead names a partner or two deeds share one."""
    if _partners(line, us, 0, lead):
        return ()
    spans: list[tuple[int, int, set[int]]] = []
    for start, end, is_deed in clauses:
        partners = _partners(line, us, start, end)
        if spans and (not partners or not is_deed):
            spans[-1] = (spans[-1][0], end, spans[-1][2] | partners)
        elif partners and is_deed:
            spans.append((start, end, partners))
        else:
            return ()
    named = [partner for _, _, partners in spans for partner in partners]
    if len(spans) < 2 or len(set(named)) < len(named):
        return ()
    return tuple(replace(with_only(line, (0, lead), (start, end)), is_clause=True) for start, end, _ in spans)


def _partners(line: Line, us: int, start: int, end: int) -> set[int]:
    return {mention.index for mention in line.mentions if start <= mention.start < end and mention.index != us}
