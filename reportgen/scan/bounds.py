"""How the words around an amount bound it, and what one amount is for.

Reads: "up to an additional $4 million", "$5 million or more", "$2 million per target". Refuses: "the deal ran over, and $4 million was paid".
"""

import re
from decimal import Decimal

from msgspec import Struct

from reportgen.lexicon.bounds import BOUNDING, BOUNDING_BEHIND, FILLER, RANGING, UNIT_WORDS
from reportgen.model.vocabulary import Qualifier, Unit

WINDOW = 140
"""Characters before and behind an amount that are looked at."""
FILLERS = rf"(?:\s{{1,30}}{FILLER}\b){{0,8}}\s{{0,30}}$"
BEFORE = tuple((qualifier, re.compile(rf"(?<![\w-])(?:{words}){FILLERS}", re.I)) for qualifier, words in BOUNDING)
BEHIND = tuple((qualifier, re.compile(words, re.I)) for qualifier, words in BOUNDING_BEHIND)
RANGE_BEFORE = re.compile(rf"(?<![\w-])(?:{RANGING}){FILLERS}", re.I)
ADDITIONAL = re.compile(r"\b(?:additional|further|another)\b")
ADDITIONAL_BEFORE = re.compile(r"\badditional\b[^,;.:$]{0,60}$", re.I)
ADDITIONAL_BEHIND = re.compile(
    r"\s{0,30}in (?:(?:potential|possible|certain|future|contingent) )?(?:additional|further)\b", re.I
)
EACH = r"(?:per|for each(?: of)?|for every|on each|(?:with respect to|in respect of|as to) (?:each|every)(?: of)?)"
BETWEEN = r"(?:up to|the|its|these|those|such|additional|new|licensed|selected|collaboration|\w{2,20}-?\w{0,20})"
UNIT_BEHIND = tuple(
    (unit, re.compile(rf"\b{EACH}\s{{1,30}}(?:{BETWEEN}\s{{1,30}}){{0,3}}?(?:{words})\b(?!-)", re.I))
    for unit, words in UNIT_WORDS
)
DIRECT = re.compile(
    r"\s{0,30}(?:(?P<share>(?:a|each) share\b|/\s?share\b|\(?par value|par\b)|(?P<year>a year\b(?! (?:ago|earlier|later|before|after))"
    r"|each (?:calendar |fiscal )?year\b|annually\b|yearly\b|/\s?ye?a?r\b|per annum\b|p\.a\.))",
    re.I,
)
EACH_YEAR = re.compile(r"[^,;:.$\d]{0,30} (?:each|every) (?:calendar |fiscal |contract )?year\b", re.I)
BASIS = re.compile(
    r"\bon an? (?:[\w-]{1,30} (?:and|or) )?(?P<word>product|target|antigen|program|indication|license)-by-", re.I
)
YEAR_BEFORE = re.compile(
    r"\b(?:annual|yearly|annually)\b(?! (?:net )?(?:sales|revenue|report))[^,;.]{0,40}\b(?:fees?|payments?|funding|royalt(?:y|ies)|costs?"
    r"|minimums?|instal?lments?|charges?|rent|budget)\b[^,;.]{0,20}$",
    re.I,
)
UNIT_BEFORE = re.compile(
    r"\b(?:per|each)[\s-](?P<word>target|antigen|product|compound|candidate|program|programme|indication|licen[sc]e|unit|device|chip|share|year)\b"
    r"(?P<rest>[^;.:$\d]{0,80})$",
    re.I,
)
SHARES_AT = re.compile(r"\bshares?\b[^$;.\d]{0,60}\bat (?:an? (?:[\w-]{1,20} ){0,3}price of |an? )?$", re.I)
NEAR_ONLY = frozenset({Unit.SHARE, Unit.YEAR, Unit.UNIT})
"""Units whose words stand close to their amount; farther away they belong to another one."""
NEAR = 60
NEXT_CLAUSE = re.compile(r",.{0,80}\b(?:and|plus|as well)\b|\b(?:plus|as well)\b", re.I)
CLAUSE = re.compile(
    r"[;:]|\.\s|,? (?:and|plus|as well as) (?:an?|up to|royalt\w{1,4}|tiered|additional|also|will|is|may)\b|\s(?:royalt)",
    re.I,
)


class Bound(Struct, frozen=True, kw_only=True):
    """What the words around a figure say of it."""

    qualifier: Qualifier
    start: int
    """Where the bounding words begin, or the figure."""
    end: int


def bound_of(text: str, start: int, end: int, *, floor: int = 0) -> Bound:
    """Return how the words around the figure at `start` bound it, none of them before `floor`."""
    low = max(floor, start - WINDOW)
    before = text[low:start]
    behind = text[end : end + WINDOW]
    for qualifier, pattern in BEFORE:
        match = pattern.search(before)
        if match:
            begin = low + match.start()
            if qualifier is Qualifier.UP_TO and _is_additional(match[0], before[: match.start()], behind):
                return Bound(qualifier=Qualifier.UP_TO_ADDITIONAL, start=begin, end=end)
            return Bound(qualifier=qualifier, start=begin, end=end)
    for qualifier, pattern in BEHIND:
        match = pattern.match(behind)
        if match:
            return Bound(qualifier=qualifier, start=start, end=end + match.end())
    return Bound(qualifier=Qualifier.EXACT, start=start, end=end)


def range_start(text: str, start: int, *, floor: int = 0) -> int | None:
    """Return where `between`, `from` or their like begins before a figure, None where there is none."""
    low = max(floor, start - WINDOW)
    match = RANGE_BEFORE.search(text[low:start])
    return low + match.start() if match else None


def limits(qualifier: Qualifier, value: Decimal) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the greatest amount that a qualified value allows."""
    if qualifier in (Qualifier.UP_TO, Qualifier.UP_TO_ADDITIONAL, Qualifier.LESS_THAN):
        return Decimal(0), value
    if qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST):
        return value, None
    return value, value


def unit_of(text: str, start: int, end: int, *, floor: int = 0, ceiling: int | None = None) -> Unit | None:
    """Return what one amount is for, as the words between its neighbours (`floor`, `ceiling`) say, None where they do not."""
    behind = text[end : min(end + WINDOW, len(text) if ceiling is None else ceiling)]
    clause = CLAUSE.search(behind)
    behind = behind[: clause.start()] if clause else behind
    return _direct(behind) or _behind(behind) or _before(text[max(floor, start - WINDOW) : start])


def _is_additional(words: str, before: str, behind: str) -> bool:
    return bool(ADDITIONAL.search(words.lower()) or ADDITIONAL_BEFORE.search(before) or ADDITIONAL_BEHIND.match(behind))


def _direct(behind: str) -> Unit | None:
    match = DIRECT.match(behind)
    return None if not match else Unit.SHARE if match["share"] else Unit.YEAR


def _behind(behind: str) -> Unit | None:
    found = [
        (match.span(), unit)
        for unit, pattern in UNIT_BEHIND
        if (match := pattern.search(behind)) and (unit not in NEAR_ONLY or _is_near(behind[: match.start()]))
    ]
    if found:
        return min(found)[1]
    if EACH_YEAR.match(behind):
        return Unit.YEAR
    basis = BASIS.search(behind)
    return unit_named(basis["word"]) if basis else None


def _is_near(between: str) -> bool:
    return len(between) <= NEAR and "," not in between


def _before(before: str) -> Unit | None:
    named = UNIT_BEFORE.search(before)
    if named and not NEXT_CLAUSE.search(named["rest"]):
        unit = unit_named(named["word"])
        return unit if unit not in NEAR_ONLY or len(named["rest"]) < NEAR // 2 else None
    if SHARES_AT.search(before):
        return Unit.SHARE
    return Unit.YEAR if YEAR_BEFORE.search(before) else None


def unit_named(word: str) -> Unit | None:
    """Return the unit that a word stands for."""
    return next((unit for unit, words in UNIT_WORDS if re.fullmatch(words, word, re.I)), None)
