"""Who licenses to whom: votes of all sentences that tell of a happening.

Reads: "Alpha granted Beta an exclusive licence" and "Beta has licensed GX-1 from Alpha": Alpha licenses to Beta.
Refuses: "Alpha will acquire GX-1 from Beta": a sale has no licensor; "Alpha gave Beta notice that it ends the license"; "takes back rights from".
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.royalty_sales import is_royalty_sale
from reportgen.extract.lines import Line, Zone
from reportgen.lexicon.role_cues import BACK, ROLE_CUES
from reportgen.model import EventType
from reportgen.scan.masking import ORG, masked_index
from reportgen.scan.pattern_table import PatternTable

PATTERNS = PatternTable((weight, "(?i)" + pattern.replace("{O}", ORG)) for weight, pattern in ROLE_CUES)
SALE = re.compile(
    r"(?i)\b(?:asset purchase|purchase (?:agreement|price)|to acquire|acquires?|acquired|sale of|sold|sells|divest\w+|assign(?:ed|s|ment))\b"
)
CROSS = re.compile(
    r"(?i)cross-?licen[sc]|licen[sc]ed? each other|each (?:company|party) (?:will |has )?(?:grant|receiv|licens)|grant(?:ed|s)? (?:to )?each other|mutual licen[sc]|reciprocal"
)


DID_EACH = re.compile(rf"(?i)(?P<all>{ORG}(?:, (?:the )?{ORG}){{0,6}},? and (?:the )?{ORG}),? (?:(?:have|has|had) )?(?:each|both|separately)\b")
"""Several who did the same, each for itself."""
ORGANIZATION = re.compile(ORG)
MONEY = re.compile("royalt|paid|pays")
MONEY_WEIGHT = 5
"""Weight up to which a phrase shows a role by the direction of money alone, which an ending may turn round."""
ACQUIRES = re.compile(r"(?<!re-\?)acquir")
"""Who acquires rights at an ending may get back its own."""
NOTICE_OF_END = re.compile(
    r"(?i)\b(?:notices?|letters?|notification)\b[^;]{0,100}?\b(?:terminat\w+|end(?:s|ed|ing)?|cancel\w*|rescind\w*|expir\w+|breach\w*|default\w*|non-?renewal|not (?:to )?(?:renew|extend))\b"
)
"""Who gives or receives notice that a licence ends may be either side."""
UNAFFECTED = re.compile(
    r"(?i)\b(?:(?:is|are|be|remains?|stays?) (?:not (?:be )?affected|unaffected|unchanged|in (?:full )?(?:force|effect|place))|continues? (?:in (?:force|effect)|unchanged)|does not (?:affect|concern|touch))\b"
)
"""Of licences that do not end."""
TAKES_BACK = re.compile(rf"(?i)\b(?:{BACK}|regain\w*|re-?acqui\w+|re-?obtain\w*|reclaim\w*)\b")
FROM = re.compile(r"(?i)\bfrom (?:the )?$")
ALONE = 5
"""Weight below which a phrase shows the role of one party whoever the other side is."""
CLEAR = 7
"""Weight from which a phrase shows a role without doubt."""
DEFINED = 30
"""Weight of a role that a bracket defines: 'Alpha, Inc. ("Licensor")'."""
DESCRIBED = re.compile(
    rf"(?i)({ORG})(?: \([^()]{{2,60}}\))?, (?:an? |the )[^;.\ue000-\uefff]{{5,160}}?,? (?=(?:today |yesterday |has |have |had |will )?(?:announced?|reported|said|entered|signed|granted|licensed|executed|disclosed)\b)"
)
"""A company with what it says of itself: "Alpha, Inc. (Nasdaq: ALPH), a maker of valves, today announced"."""


def assign_roles(news: News, showing: Iterable[Line], lines: Iterable[Line], us: int | None, defined: dict[str, int]) -> None:
    """Set licensor and licensee of a happening where its sentences show them; leave both empty otherwise.

    `showing` are those of `lines` that may show a role of one of its parties.
    """
    parties = {*news.partners, *([us] if us is not None else [])}
    if any(CROSS.search(line.text) for line in news.lines()):
        return
    if news.type is EventType.AGREEMENT and _is_sale(news, (line for line in lines if _is_beside(line, news, parties, us))):
        return
    if news.type is EventType.ASSIGNMENT and any(is_royalty_sale(line) for line in news.lines()):
        return
    told = [line for line in showing if _is_beside(line, news, parties, us)]
    licensor, licensee = _votes(told, parties, without_money=news.group == "ending")
    if not licensor and not licensee:
        licensor, licensee = _votes(told, parties, without_money=False)
    for role, votes in (("licensor", licensor), ("licensee", licensee)):
        if role in defined:
            votes[defined[role]] += DEFINED
    score = {p: licensor[p] - licensee[p] for p in parties}
    if not score or max(abs(s) for s in score.values()) == 0:
        return
    ranked = sorted(parties, key=lambda p: (-score[p], p))
    if len(parties) == 1:
        _side_of_one(news, ranked[0], score[ranked[0]])
        return
    giver, taker = ranked[0], ranked[-1]
    if (score[giver] <= 0 and score[taker] >= 0) or score[giver] == score[taker]:
        return
    news.licensor, news.licensee = _with_others(news, giver), _with_others(news, taker)


def _with_others(news: News, party: int) -> tuple[int, ...]:
    """Return a side with those who did the same in one sentence: "Alpha and Beta have each taken a license"."""
    for line in news.lines():
        for match in DID_EACH.finditer(line.masked):
            joined = tuple(masked_index(m.group()) for m in ORGANIZATION.finditer(match["all"]))
            if party in joined and set(joined) <= set(news.partners):
                return joined
    return (party,)


def _is_beside(line: Line, news: News, parties: set[int], us: int | None) -> bool:
    """Say whether a sentence may tell of the parties of a happening."""
    is_theirs = not line.mentions or not parties.isdisjoint(line.names())
    return line.zone in (Zone.NEWS, Zone.TITLE) and is_theirs and not _goes_on(line, news, us)


def _goes_on(line: Line, news: News, us: int | None) -> bool:
    """Say whether a sentence beside an ending tells that licences with others stand."""
    return news.group == "ending" and not set(line.names()) & (set(news.partners) - {us}) and _is_unaffected(line.text)


@lru_cache(maxsize=16384)
def _is_unaffected(text: str) -> bool:
    return UNAFFECTED.search(text) is not None


def _side_of_one(news: News, party: int, score: int) -> None:
    """Set the side of the only party that is named, where a phrase shows it without doubt."""
    if score >= CLEAR:
        news.licensor = (party,)
    elif score <= -CLEAR:
        news.licensee = (party,)


def roles_between(lines: tuple[Line, ...], us: int, other: int) -> bool:
    """Say whether a news sentence shows one of two as the licensor and the other as the licensee, both named."""
    for line in lines:
        if line.zone in (Zone.NEWS, Zone.TITLE) and {us, other} <= set(line.names()):
            for weight, pattern in PATTERNS.likely(line.masked):
                for match in pattern.finditer(line.masked) if weight >= CLEAR else ():
                    groups = match.groupdict()
                    named = {masked_index(g) for key in ("L", "E", "E2") if (g := groups.get(key))}
                    if other in named:
                        return True
    return False


def _is_sale(news: News, told: Iterable[Line]) -> bool:
    first = " ".join(line.text for line in news.lines()[:3])
    return bool(SALE.search(first)) and not any(
        re.search(
            r"(?i)licen[sc]e|licensing|exclusive(?:ly)?.{0,40}rights|(?:commercial(?:i[sz]ation)?|marketing|development|world-?wide) rights|distribut|co-?promot|option",
            line.text,
        )
        for line in told
    )


def shown_parties(line: Line, us: int | None) -> set[int]:
    """Return the parties of a happening for which a sentence may have a vote; the filer where it has one whoever the partner is."""
    if not line.mentions or line.zone not in (Zone.NEWS, Zone.TITLE):
        return set()
    shown = [(weight, {side for side in (give, take) if side is not None}) for weight, _, give, take in _shown(line.masked)]
    is_ours = any(us in sides and (sides == {us} or weight < ALONE) for weight, sides in shown)
    return {side for _, sides in shown for side in sides if side != us} | ({us} if us is not None and is_ours else set())


def _votes(told: list[Line], parties: set[int], *, without_money: bool) -> tuple[Counter[int], Counter[int]]:
    """Return the votes of all sentences for the licensor and for the licensee, with or without those of the direction of money."""
    licensor: Counter[int] = Counter()
    licensee: Counter[int] = Counter()
    for line in told:
        _vote(line, parties, licensor, licensee, without_money=without_money)
    return licensor, licensee


def _vote(line: Line, parties: set[int], licensor: Counter[int], licensee: Counter[int], *, without_money: bool) -> None:
    seen: set[tuple[str, int]] = set()
    for weight, may_turn_round, give, take in _shown(line.masked) if line.mentions else ():
        if without_money and may_turn_round:
            continue
        if give in parties and ("L", give) not in seen and (take is None or take in parties or weight < ALONE):
            licensor[give] += weight
            seen.add(("L", give))
        if take in parties and ("E", take) not in seen and (give is None or give in parties or weight < ALONE):
            licensee[take] += weight
            seen.add(("E", take))


@lru_cache(maxsize=16384)
def _shown(masked: str) -> tuple[tuple[int, bool, int | None, int | None], ...]:
    """Return what the phrases of a sentence show, whoever is asked for: weight, whether an ending may turn it round, who grants, who receives."""
    masked = DESCRIBED.sub(r"\1 ", masked)
    return tuple(
        (weight, _may_turn_round(weight, pattern), give, take)
        for weight, pattern in PATTERNS.likely(masked)
        for match in pattern.finditer(masked)
        if not _is_turned(masked, match)
        for give, take in (_sides(match),)
        if give is None or give != take
    )


def _sides(match: re.Match[str]) -> tuple[int | None, int | None]:
    groups = match.groupdict()
    giver, taker = groups.get("L"), groups.get("E") or groups.get("E2")
    return masked_index(giver) if giver else None, masked_index(taker) if taker else None


def _is_turned(masked: str, match: re.Match[str]) -> bool:
    """Say whether the words of a grant are those of a notice that it ends, or of rights that their owner takes back."""
    if NOTICE_OF_END.search(match.group()):
        return True
    giver = match.start("L") if "L" in match.re.groupindex else -1
    return giver >= 0 and _takes_back(masked[:giver])


def _takes_back(before: str) -> bool:
    """Say whether the words before a name tell that what was its own is taken back from it."""
    source = FROM.search(before)
    verbs = tuple(TAKES_BACK.finditer(before))
    return source is not None and bool(verbs) and not re.search(r";|\bfrom\b", before[verbs[-1].end() : source.start()])


def _may_turn_round(weight: int, pattern: re.Pattern[str]) -> bool:
    """Say whether what shows a role of an agreement may show the other one where it ends."""
    return (weight <= MONEY_WEIGHT and MONEY.search(pattern.pattern) is not None) or (
        weight <= CLEAR and ACQUIRES.search(pattern.pattern) is not None
    )
