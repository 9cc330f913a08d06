"""Percentages and royalty rates in a clean sentence.

Reads: "five percent (5%)", "between 5 and 8 percent", "high single digits to low teens", "split 60/40". Refuses: "[***]% of net sales".
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from msgspec import Struct

from reportgen.model.values import Rate
from reportgen.model.vocabulary import Qualifier
from reportgen.scan.bounds import bound_of
from reportgen.scan.number_words import NUMBER_WORDS, value_of

GAP = r"\s{0,30}"
NUMBER = rf"(?:(?<![\w$.])(?<!\d,)\d{{1,3}}(?:\.\d{{1,4}})?|{NUMBER_WORDS})"
PERCENT = (
    r"(?:\s?%|[\s-]{1,30}(?:percent(?:age\s{1,30}points?)?|per\s{1,30}cent|pct\.?|percentage\s{1,30}points?)(?!\w))"
)
PART_OF_ONE = rf"(?:\s{{1,30}}of\s{{1,30}}(?:one|1|a)|\s{{1,30}}a|\s{{1,30}}one)?{PERCENT}"
BASIS_POINTS = r"\s{0,30}(?:basis\s{1,30}points?|bps\b)"
AGAIN = rf"(?:{GAP}\({GAP}(?:\d{{1,3}}(?:\.\d{{1,4}})?{GAP}%|{NUMBER_WORDS}{PERCENT}){GAP}\))?"
DEGREE = r"(?:very\s{1,3})?(?:lower|low|middle|mid|upper|high)(?:(?:-|\s{1,3}|-\s{1,3})(?:to|and)[\s-]{1,3}(?:low|mid|upper|high))?[\s-]{1,4}"
DIGITS = r"(?:single|double|triple)[\s-]{1,30}digits?"
DECADES = r"(?:teens?|tens|twenties|thirties|forties|fifties|[2-5]0'?s)"
BAND = (
    rf"(?:\b(?:{DEGREE})?{DIGITS}|\b{DEGREE}{DECADES}|\bsub-?\s?teens|(?<=\bin\sthe\s){DECADES}|(?<=\binto\sthe\s){DECADES}"
    rf"|(?<=\bto\sthe\s)(?:teens|twenties|thirties)|(?<=\bto\s)(?:teens|twenties|thirties)(?=\s))\b(?:[\s-]{{1,30}}(?:percentages?|percents?|per\scent)\b)?"
)
BASE = r"(?:\s{1,30}(?:of|on)(?:\s{1,30}[\w'-]{1,20}){1,4}?)?"
UPWARD = r"(?:ris(?:es?|ing)|increas(?:es?|ing)|escalat(?:es?|ing)|climb(?:s|ing)?|grow(?:s|ing)?|rang(?:es?|ing)|go(?:es|ing)?|step(?:s|ping)?|mov(?:es?|ing)|up)"
RISING = (
    rf"{BASE}(?:{GAP},)?(?:{GAP}-{GAP}|\s{{1,30}}(?:and\s{{1,30}})?(?:then\s{{1,30}})?(?:{UPWARD}\s{{1,30}})?"
    r"(?:up\s{1,30})?(?:to|into|through|reaching)\s{1,30}(?:as\s{1,30}high\s{1,30}as\s{1,30})?(?:the\s{1,30}|an?\s{1,30})?)"
)
STATED = re.compile(rf"(?P<value>{NUMBER}){PART_OF_ONE}{AGAIN}", re.I)
POINTS = re.compile(rf"(?P<value>{NUMBER}){BASIS_POINTS}", re.I)
NAMED = re.compile(BAND, re.I)
FROM_NUMBER = re.compile(
    rf"(?P<lead>\bbetween\s{{1,30}})?(?P<low>{NUMBER})(?:{PERCENT})?{AGAIN}(?:(?P<rise>{RISING})|\s{{1,30}}(?P<and>and)\s{{1,30}})"
    rf"(?P<high>{NUMBER})(?:{PERCENT}){AGAIN}",
    re.I,
)
MIXED = re.compile(
    rf"(?:\b{DEGREE}(?:single|double){RISING}{BAND}|{BAND}{RISING}(?:{BAND}|(?P<high>{NUMBER}){PERCENT}{AGAIN})|(?P<low>{NUMBER}){PERCENT}{AGAIN}{RISING}{BAND}"
    rf"|\bbetween\s{{1,30}}(?:the\s{{1,30}}|an?\s{{1,30}})?{BAND}\s{{1,30}}and\s{{1,30}}(?:the\s{{1,30}}|an?\s{{1,30}})?{BAND})",
    re.I,
)
SPLIT = re.compile(r"(?<![\w/.:-])(?P<one>\d{1,2})(?:%)?\s?[/:-]\s?(?P<two>\d{1,2})(?:%)?(?![\w/:%]|[.-]\d)")
ONE_PARTY = r"(?:the\s{1,30})?[A-Z][\w&'-]{0,20}(?:\s{1,30}[A-Z][\w&'-]{1,20}){0,2}"
TO_EACH = re.compile(
    rf"(?P<one>{NUMBER}){PERCENT}(?:{GAP}(?:to|for|by)(?:\s{{1,30}}[\w.&'-]{{1,20}}){{1,4}}?)?,?\s{{1,30}}and\s{{1,30}}(?P<two>{NUMBER}){PERCENT}(?:{GAP}(?:to|for|by)\s{{1,30}}{ONE_PARTY})?"
)
"""`60 percent to one and 40 percent to the other`."""
EACH_DOES = r"(?:pay|bear|fund|receiv|tak|contribut|cover|keep|carry|shoulder)(?:s|es|ing)"
BY_EACH = re.compile(
    rf"\b{ONE_PARTY}\s{{1,30}}{EACH_DOES}\s{{1,30}}(?P<one>{NUMBER}){PERCENT},?\s{{1,30}}and\s{{1,30}}{ONE_PARTY}(?:\s{{1,30}}{EACH_DOES})?\s{{1,30}}(?P<two>{NUMBER}){PERCENT}"
)
"""`one paying 60 percent and the other 40 percent`."""
DIVIDED = r"profits?|loss(?:es)?|costs?|expenses?|proceeds|revenues?|income|economics"
HALF = re.compile(
    rf"\b(?P<word>(?:one[\s-])?half)\b(?:\s{{1,30}}of)?(?:\s{{1,30}}[\w.'-]{{1,20}}){{0,4}}?(?=\s{{1,30}}(?:{DIVIDED})\b)",
    re.I,
)
FRACTIONAL = re.compile(rf"(?<![\w$.,/])(?:(?P<whole>\d{{1,2}})[\s-]{{1,3}})?(?P<top>[13])/(?P<bottom>[248]){PART_OF_ONE}", re.I)
"""`7 1/2%`, `1/2 of one percent`."""
OVER_TIERS = re.compile(
    rf"\b(?:rang|ris|increas|escalat|climb|step|tier)\w{{0,6}}\s{{1,30}}(?:up\s{{1,30}})?from\s{{1,30}}(?P<low>{NUMBER}){PERCENT}\s{{1,30}}(?:on|for|of)\b[^;%]{{1,70}}?\s{{1,30}}(?:up\s{{1,30}})?to\s{{1,30}}(?P<high>{NUMBER}){PERCENT}",
    re.I,
)
"""`ranging from 8% on the first $100 million of sales to 12%`."""
QUARTER = re.compile(
    rf"\b(?P<word>(?:one[\s-]|an?\s)quarter|(?P<three>three[\s-]quarters))\s{{1,30}}of(?=(?:\s{{1,30}}[\w.'-]{{1,20}}){{0,4}}?\s{{1,30}}(?:{DIVIDED}|sublicen[sc]\w{{1,4}}|receipts|royalties)\b|\s{{1,30}}what\b)",
    re.I,
)
EVENLY = r"(?:equally|evenly|fifty-fifty|half and half)"
EQUALLY = re.compile(
    rf"\b(?:shar|split|divid|fund|b(?:ear|orn)|co-)\w{{0,5}}\b(?:[^.;]|(?<=U)\.(?=S)|(?<=U\.S)\.){{0,80}}?\b(?P<word>{EVENLY})(?!\w)"
    rf"|\b(?P<word_first>{EVENLY})\s{{1,30}}(?:shar|split|divid|fund|bear)"
    rf"|\b(?P<word_adjective>equal)\s{{1,30}}(?:[\w.-]{{1,20}}\s{{1,30}}){{0,2}}?(?:shar(?:e|es|ing)\b|split|basis|(?:{DIVIDED})\b)",
    re.I,
)
PERCENT_SIGN = re.compile(r"%|percent|per\s{1,30}cent|\bpct", re.I)
POINTS_SIGN = re.compile(r"basis\s|\bbps\b", re.I)
BAND_SIGN = re.compile(r"digit|teen|tens\b|ties\b|\b[2-5]0'?s", re.I)
COST_PLUS = re.compile(r"\bcosts?[\s-]{1,30}plus(?:\s{1,30}an?)?\s{1,30}$", re.I)


class RateMatch(Struct, frozen=True, kw_only=True):
    """A rate and the words that give it, those that bound it included."""

    start: int
    """Offset in the text that was read."""
    end: int
    rate: Rate


def rates(text: str) -> tuple[RateMatch, ...]:
    """Return the rates of a clean text in order; none overlaps another, the longer of two stands."""
    found: list[RateMatch] = []
    end = 0
    for match in sorted(_candidates(text), key=lambda match: (match.start, -match.end)):
        if match.start >= end:
            found.append(_bounded(text, match, end))
            end = match.end
    return tuple(found)


def _candidates(text: str) -> Iterator[RateMatch]:
    """Yield what each pattern reads; one is tried only where the sign that it must hold stands in the text."""
    if PERCENT_SIGN.search(text):
        for match in FROM_NUMBER.finditer(text):
            yield from _range(text, match)
        yield from _stated(text, STATED, 1)
        for match in FRACTIONAL.finditer(text):
            value = Decimal(match["whole"] or 0) + Decimal(match["top"]) / Decimal(match["bottom"])
            yield _match(text, *match.span(), value, value)
        for match in OVER_TIERS.finditer(text):
            low, high = _value(match["low"]), _value(match["high"])
            if low is not None and high is not None and low < high:
                yield _match(text, match.start("low"), match.end(), low, high)
    if POINTS_SIGN.search(text):
        yield from _stated(text, POINTS, 100)
    if BAND_SIGN.search(text):
        for match in MIXED.finditer(text):
            yield _match(text, *match.span(), _value(match["low"]), _value(match["high"]))
        for match in NAMED.finditer(text):
            yield _match(text, *match.span(), None, None)
    yield from _divisions(text)


def _stated(text: str, pattern: re.Pattern[str], parts: int) -> Iterator[RateMatch]:
    for match in pattern.finditer(text):
        value = _value(match["value"])
        if value is not None:
            yield _match(text, *match.span(), value / parts, value / parts)


def _range(text: str, match: re.Match[str]) -> Iterator[RateMatch]:
    """Yield one rate for `between 5 and 8 percent`, two for `5 and 8 percent`, none where the second is not the greater."""
    low, high = _value(match["low"]), _value(match["high"])
    if low is None or high is None:
        return
    if match["and"] and not match["lead"]:
        yield _match(text, match.start("low"), match.start("and"), low, low)
    elif low < high:
        yield _match(text, *match.span(), low, high)


def _divisions(text: str) -> Iterator[RateMatch]:
    for match in SPLIT.finditer(text):
        one, two = Decimal(match["one"]), Decimal(match["two"])
        if one + two == 100:
            yield _match(text, *match.span(), min(one, two), max(one, two))
    for match in (*TO_EACH.finditer(text), *BY_EACH.finditer(text)):
        first, second = _value(match["one"]), _value(match["two"])
        if first is not None and second is not None and first + second == 100:
            yield _match(text, *match.span(), min(first, second), max(first, second))
    for match in HALF.finditer(text):
        yield _match(text, *match.span("word"), Decimal(50), Decimal(50))
    for match in QUARTER.finditer(text):
        part = Decimal(75) if match["three"] else Decimal(25)
        yield _match(text, *match.span("word"), part, part)
    for match in EQUALLY.finditer(text):
        group = match.lastgroup or "word"
        yield _match(text, *match.span(group), None, None)


def _match(text: str, start: int, end: int, least: Decimal | None, most: Decimal | None) -> RateMatch:
    words = text[start:end].rstrip()
    return RateMatch(start=start, end=start + len(words), rate=Rate(words=words, min=least, max=most))


def _value(words: str | None) -> Decimal | None:
    if not words:
        return None
    return Decimal(words) if words[0].isdigit() else value_of(words)


def _bounded(text: str, match: RateMatch, floor: int) -> RateMatch:
    """Return the rate with the words that bound it; `up to 8%` states no least rate, `at least 5%` no greatest one."""
    rate = match.rate
    plus = COST_PLUS.search(text[max(floor, match.start - 80) : match.start])
    if plus:
        start = max(floor, match.start - 80) + plus.start()
        return _match(text, start, match.end, rate.min, rate.max)
    bound = bound_of(text, match.start, match.end, floor=floor)
    is_single = rate.min is not None and rate.min == rate.max
    least, most = rate.min, rate.max
    if is_single and bound.qualifier in (Qualifier.UP_TO, Qualifier.UP_TO_ADDITIONAL, Qualifier.LESS_THAN):
        least = None
    if is_single and bound.qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST):
        most = None
    return _match(text, bound.start, max(match.end, bound.end), least, most)
