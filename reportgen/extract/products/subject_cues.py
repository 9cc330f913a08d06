"""Where a sentence names what is licensed: behind rights, licences, options and the verbs of granting and selling.

Reads: "rights in Japan to |FlowMesh", "licence under |its patents", "has licensed to Beta Inc. |its resin", "right to make and sell |toys".
Refuses: "licensed to Beta Inc. for |storage" (a field of use), "agreed to |pay", "option to |terminate".
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from reportgen.lexicon.subject_cues import (
    DEED_NOUNS,
    GERUNDS,
    HANDLING_VERBS,
    LICENCE_NOUNS,
    NOMINALS,
    OWNER_NOUNS,
    TRANSFER_VERBS,
    WORK_NOUNS,
)
from reportgen.scan.masking import ORG

MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
PREPOSITION = re.compile(
    r"(?i)(?<=[\s)])(?P<word>to|under|on|over|of|in|covering|covers|for|relating to|relates to|related to|regarding|concerning|involving|in respect of"
    r"|with respect to|in relation to|around|with regard to|pertaining to|directed to|as to)(?= )"
)
NOUN = re.compile(rf"(?i)(?<![\w-])(?:(?P<rights>rights?(?: of [a-z]{3,14})?|title|(?:and|its|entire|royalty|the whole) interests?|ownership|exclusivity)|(?P<licence>{LICENCE_NOUNS})|(?P<deed>{DEED_NOUNS})|(?P<owner>{OWNER_NOUNS})|(?P<work>{WORK_NOUNS})|(?P<access>access))$")
TRAILS = tuple(
    re.compile(pattern)
    for pattern in (
        r",$",
        r"\([^()]{0,140}\)$",
        rf"(?:,? ?\b(?:with|between|by and between|among|by|to|from|and|of|held by|granted by|granted to|for)\b)?(?: (?:the|both|itself|each of))? ?{ORG}(?:'s)?$",
        rf"(?:,? ?\b(?:dated|effective|made|signed|concluded|entered into|executed)\b)?(?: as)?(?: ?\b(?:of|on|in|from|since)\b)?(?: (?:about|late|early|mid))? ?(?:(?:\d{{1,2}} )?{MONTH}(?: \d{{1,2}})?(?:,? \d{{4}})?|\b\d{{4}})$",
        r",? ?\bbetween (?:them|the parties|the two companies)$",
        r"\b(?:in|for|throughout|outside|outside of|within|across|covering)(?: the)? [A-Z][\w., -]{1,80}$",
        r",? of [A-Z][\w., -]{1,50}$",
        r"\b(?:exclusively|non-exclusively|jointly|worldwide|today|globally|signed|the parties)$",
    )
)
ASIDE = re.compile(r",[^,;.]{1,60},$")
FITS = {
    "rights": frozenset(("to", "in", "under", "over", "on", "for", "relating to", "with respect to", "covering")),
    "licence": frozenset(("to", "under", "on", "over", "of", "for", "covering", "covers", "relating to", "related to", "regarding", "concerning", "involving", "in respect of", "with respect to", "as to")),
    "deed": frozenset(("on", "for", "covering", "covers", "relating to", "relates to", "related to", "regarding", "concerning", "involving", "in respect of", "with respect to", "in relation to", "around", "with regard to", "over")),
    "owner": frozenset(("of", "for", "to")),
    "work": frozenset(("on",)),
    "access": frozenset(("to",)),
}
"""Which prepositions lead from which noun to what it is about."""
WEIGHTS = {"rights": 6, "licence": 6, "deed": 5, "owner": 5, "work": 3, "access": 4}
A_VERB = re.compile(rf"(?i) (?:exclusively |jointly |further )?(?:{HANDLING_VERBS}|enter|obtain|take|acquire|purchase|buy|negotiate|receive|pay|be|terminate|extend|include|cover|commence|sue|build|design|have)\b")
TO_DO = re.compile(rf"(?i)\bto (?:exclusively |jointly |further |then )?(?={HANDLING_VERBS}\b)")
WILL_DO = re.compile(rf"(?i)\b(?:will|shall|may|are to|is to) (?:(?:also|now|then|[a-z]{{3,12}}ly) )?(?={HANDLING_VERBS}\b)")
NEXT_VERB = re.compile(rf"(?i)(?:,? ?\b(?:and/or|and|or)\b|,|/)? ?(?:to |have |otherwise |jointly |exclusively )?{HANDLING_VERBS}\b")
DOING = re.compile(rf"(?i)\b(?:for|of|in|by) (?:the )?(?=(?:{GERUNDS}|{NOMINALS})\b)")
NEXT_DOING = re.compile(rf"(?i)(?:,? ?\b(?:and/or|and|or)\b|,|/)? ?(?:the |having |further )?(?:{GERUNDS}|{NOMINALS})\b")
NOMINAL_OF = re.compile(rf"(?i)(?<!by )(?<!by the )(?<!through )(?<!through the )\b(?:{NOMINALS}) of(?= )")
BEHIND = re.compile(r"(?i)(?: (?:worldwide|globally|exclusively|otherwise|commercially|jointly|elsewhere))? ?")
OF_RIGHTS = re.compile(r"(?i)\b(?:rights?|(?:sub-?)?licen[sc]\w*|authori[sz]ed|permitt\w+|entitl\w+|option|agreements?|collaborat\w+|partner\w*|deals?|pacts?|alliances?|contract|distribut\w+|appoint\w+)\b")
LICENSED = re.compile(r"(?i)\b(?:out-?|in-?|sub-?|cross-?|re-?)?licen[sc](?:es?|ed|ing)(?= )")
TRANSFERRED = re.compile(rf"(?i)\b(?:{TRANSFER_VERBS})(?= )")
PICKED = re.compile(r"(?i)\b(?:selected|selects|chosen|adopted|adopts|adapt|integrates|added|adds|add)(?= )")
OBJECT_GAPS = tuple(
    re.compile(pattern)
    for pattern in (
        rf" ?(?:to|from|by|for) (?:the )?{ORG}\.?",
        r" (?:exclusively|non-exclusively|also|out|back|worldwide|for cash)(?= )",
        r" \([^()]{1,80}\)",
        r",[^,;.]{1,60},",
        r",(?= )",
    )
)
MARKED = re.compile(r"(?i)\b(?:under|using|use of)(?= )")
UNDER_IT = re.compile(
    rf"^ ?(?:Under|In|By|Pursuant to|Through) (?:the|this|that) [^,;.]{{0,60}}(?:[Aa]greement|[Ll]icen[sc]e)\b[^,;.]{{0,30}}, (?:the )?(?:{ORG}|it|the parties|the companies) (?:(?:has|had|have|is|are|was|were|been) ){{0,3}}(?:to )?(?:develop|sell|market|distribut|produc|manufactur|build|engineer|publish)\w{{0,4}}(?= )"
)
AND_ITS = re.compile(rf"[^;.]{{0,100}}? and (?=(?:its|their|{ORG}'s) )")
UNDER_WHICH = re.compile(
    rf"(?i)\b(?:under|by|in) (?:which|it),? (?:the )?(?:{ORG}|it|they|the parties|the companies) (?:(?:has|had|have|is|are|was|were|may|can|will|been|shall) ){{0,3}}(?:publish|develop|ma[dk]|sell|sold|market|distribut|produc|manufactur|build|built|engineer|us|offer|ship)\w{{0,4}}(?= )"
)
BEARING = re.compile(r"(?i)\b(?:based (?:up)?on|featuring|bearing|(?:built|made|coated|loaded) (?:with|using|on|from)|employing|incorporating|rests? on|known as|called|uses?|develops?|develop(?:ing|ed)|discovered)(?= )")


class Cue(Struct, frozen=True, kw_only=True):
    """A place behind which a sentence may name what is licensed."""

    at: int
    kind: str
    """`rights`, `licence`, `deed`, `owner`, `work`, `deal_for`, `licence_for`, `verb`, `object`, `transfer`, `picked`, `bearing`."""
    weight: int


def subject_cues(text: str, masked: str) -> Iterator[Cue]:
    """Yield the places of a clean sentence behind which the subject of an agreement may stand."""
    yield from _behind_nouns(masked)
    yield from _behind_verbs(text, masked)
    for pattern, kind, weight in ((LICENSED, "object", 6), (TRANSFERRED, "transfer", 4), (PICKED, "picked", 3)):
        for match in pattern.finditer(text):
            at = _behind_gaps(masked, match.end())
            yield Cue(at=at, kind=kind, weight=weight)
            also = AND_ITS.match(masked, at) if kind == "object" else None
            if also is not None:
                yield Cue(at=also.end(), kind=kind, weight=weight - 1)
    for pattern, kind, where in ((BEARING, "bearing", text), (MARKED, "marked", text), (UNDER_WHICH, "verb", masked), (UNDER_IT, "verb", masked)):
        for match in pattern.finditer(where):
            yield Cue(at=match.end(), kind=kind, weight=3)


def _behind_nouns(masked: str) -> Iterator[Cue]:
    for match in PREPOSITION.finditer(masked):
        word = match["word"].lower()
        kind = _attached(masked[max(0, match.start() - 260) : match.start()].rstrip())
        if kind is None or word not in FITS[kind] or (word == "to" and A_VERB.match(masked, match.end())):
            continue
        name = f"{kind}_{word}" if (word == "for" and kind in ("licence", "deed", "rights")) or (word == "in" and kind == "rights") else kind
        yield Cue(at=match.end(), kind=name, weight=WEIGHTS[kind] - (word == "for"))


def _attached(before: str) -> str | None:
    """Return the kind of noun that a preposition belongs to: parties, dates, brackets and places may stand between."""
    for _ in range(8):
        noun = NOUN.search(before)
        if noun is not None:
            return noun.lastgroup
        aside = ASIDE.search(before)
        noun = NOUN.search(before[: aside.start()]) if aside else None
        if noun is not None and (noun["rights"] or noun["licence"]):
            return noun.lastgroup
        trail = next((found for pattern in TRAILS if (found := pattern.search(before))), None)
        if trail is None:
            return None
        before = before[: trail.start()].rstrip()
    return None


def _behind_verbs(text: str, masked: str) -> Iterator[Cue]:
    for lead, following, weight in ((TO_DO, NEXT_VERB, 5), (WILL_DO, NEXT_VERB, 4)):
        for match in lead.finditer(text):
            if lead is WILL_DO or OF_RIGHTS.search(text, max(0, match.start() - 160), match.start()):
                yield Cue(at=_behind_gaps(masked, _behind_run(text, match.end(), following)), kind="verb", weight=weight)
    for match in DOING.finditer(text):
        at = _behind_run(text, match.end(), NEXT_DOING)
        if text[at : at + 4] == " of ":
            at += 3
        yield Cue(at=at, kind="verb", weight=4)
    for match in NOMINAL_OF.finditer(text):
        yield Cue(at=match.end(), kind="verb", weight=3)


def _behind_run(text: str, at: int, following: re.Pattern[str]) -> int:
    """Return the end of a run of verbs: `develop, make and sell`."""
    for _ in range(10):
        match = following.match(text, at)
        if match is None:
            break
        at = match.end()
    behind = BEHIND.match(text, at)
    return behind.end() if behind else at


def _behind_gaps(masked: str, at: int) -> int:
    """Return where the object of a verb begins: behind to whom and for how long."""
    for _ in range(4):
        gap = next((found for pattern in OBJECT_GAPS if (found := pattern.match(masked, at))), None)
        if gap is None:
            break
        at = gap.end()
    return at
