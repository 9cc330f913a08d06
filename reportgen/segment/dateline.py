"""Datelines: "AVON, Ohio, March 3, 2005 -", "BASEL--(BUSINESS WIRE)--", "Lund, Sweden - (NewMediaWire) - May 2, 2024 -".

Refuses "On March 3, 2005, Vantor announced": no rule follows the date, and no place stands before it.
"""

import re

from msgspec import Struct

from reportgen.lexicon.places import COUNTRIES, US_STATES

MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?"
)
DAY = (
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:{MONTH}\s{{0,3}}\d{{1,2}}(?:st|nd|rd|th)?,?\s{{1,4}}\d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s{{1,3}}{MONTH},?\s{{1,3}}\d{{4}}|\d{{1,2}}/\d{{1,2}}/\d{{2,4}})"
)
DATE = re.compile(DAY, re.IGNORECASE)
DAY_ONLY = re.compile(rf"{MONTH}\s{{0,3}}\d{{1,2}}(?!\d)(?:st|nd|rd|th)?(?!,?\s{{0,4}}\d{{4}})", re.IGNORECASE)
"""A day without its year, as wire services print it."""
WIRE = re.compile(
    r"[/(\[]\s?(?:pr\s?newswire|business\s?wire|globe\s?newswire|globenewswire|primenewswire|prime\s?newswire|newmediawire|marketwired?|market\s?wire|accesswire|acces\s?newswire"
    r"|access\s?newswire|newsfile(?:\s+corp\.?)?|canada\s?newswire|cnw|businesswire|bw|internetwire|collegiate\s+presswire|first\s?call|dow\s?jones|reuters|afx|thomson.{0,20}|ein\s?presswire"
    r"|[\w\s.-]{0,20}(?:wire|newswire)[\w\s.-]{0,20})[^)/\]]{0,40}[/)\]]",
    re.IGNORECASE,
)
CLOCK = re.compile(
    r"[\s,(]{0,4}(?:at\s)?\d{1,2}[:.]\d{2}\s{0,2}(?:[ap]\.?m\.?)?\s{0,2}(?:C\.?E\.?S?T|GMT|BST|UTC|E[SD]?T|P[SD]?T|C[SD]T|JST|IST|(?:Eastern|Pacific|Central)(?:\sTime)?)?",
    re.IGNORECASE,
)
SEPARATOR = re.compile(r"[\s,.;:|/()\[\]\u2026-]{0,20}")
HAS_RULE = re.compile(r"-|\.\.|\u2026|:|;|/|\|")
REACH = 330
LONGEST_PLACES = 170
NO_PLACE = frozenset(
    ["on", "in", "as", "by", "date", "dated", "effective", "released", "release", "at", "since", "from", "the", "a", "an", "this", "item", "exhibit", "page", "contact", "contacts", "tel", "press", "news", "immediate", "for", "form", "report", "earliest", "year", "quarter", "fiscal", "ended"]
)
TEL_AVIV = re.compile(r"(?i)\btel[ -]+(?=aviv\b)")
"""The one city that opens like the number of a telephone."""
WITH_ARTICLE = re.compile(r"(?i)\bthe (?=(?:netherlands|bahamas|philippines|united (?:states|kingdom)|u\.?s\.?a?\b|u\.?k\.?|hague|czech republic|cayman|isle of man)\b)")
"""Places that are named with an article."""
JOINING = frozenset(["and", "&", "of", "de", "la", "le", "el", "upon", "sur", "am", "del", "und", "y", "et"])
COUNTRY_WORD = re.compile(r"[A-Z\u00c0-\u024f0-9].{0,40}|\(.{1,30}\)?|\W{1,4}")


UNDATED = re.compile(
    r"(?P<places>[A-Z][A-Za-z.' -]{1,40}(?:,\s{1,3}(?P<state>[A-Z][A-Za-z. ]{1,30}))?)\s{0,3}(?:\.{2,5}|-{1,3})\s{1,4}(?=[A-Z])"
)
STATES = frozenset(name.lower().rstrip(".") for name in (*US_STATES, *COUNTRIES))


class Dateline(Struct, frozen=True, kw_only=True):
    """The dateline of a release."""

    start: int
    end: int
    """Behind its closing rule, where the body begins."""
    value_end: int


def dateline_at(plain: str, start: int, end: int) -> Dateline | None:
    """Return the dateline that begins at `start`, or None."""
    stretch = plain[start : min(end, start + REACH)]
    paragraph_end = stretch.find("\n\n")
    stretch = stretch[: paragraph_end if paragraph_end >= 0 else None]
    date, wire = DATE.search(stretch), WIRE.search(stretch)
    date = date or (DAY_ONLY.search(stretch) if wire else None)
    marks = [match for match in (date, wire) if match and match.start() <= LONGEST_PLACES]
    if not marks or not _are_places(stretch[: min(match.start() for match in marks)], is_dated=date in marks):
        return None
    first = min(marks, key=lambda match: match.start())
    place = first.end()
    if len(marks) == 2:
        second = max(marks, key=lambda match: match.start())
        if len(stretch[first.end() : second.start()].strip(" ,.;:/()[]-\n\u2026")) <= 3:
            place = second.end()
    clock = CLOCK.match(stretch, place)
    place = clock.end() if clock else place
    gap = SEPARATOR.match(stretch, place)
    gap_end = gap.end() if gap else place
    if wire not in marks and not (HAS_RULE.search(stretch[place:gap_end]) and stretch[gap_end : gap_end + 1]):
        return None
    return Dateline(start=start, end=start + gap_end, value_end=start + place)


def undated_at(plain: str, start: int, end: int) -> Dateline | None:
    """Return a dateline of a city and its state without a date: "Avon, Ohio - Vantor Inc. said"."""
    match = UNDATED.match(plain, start, end)
    if not match or not match["state"] or match["state"].strip(" .").lower() not in STATES:
        return None
    return Dateline(start=start, end=match.end(), value_end=match.end("places"))


def _are_places(words: str, *, is_dated: bool) -> bool:
    """Say whether words before a date or wire are names of places only; none are needed before a date."""
    parts = TEL_AVIV.sub("Aviv", WITH_ARTICLE.sub("", words).replace("/", " / ")).split()
    if not parts:
        return is_dated
    if len(parts) > 22 or len(words) > LONGEST_PLACES:
        return False
    return all(_is_place_word(part) for part in parts) and any(part[:1].isalpha() for part in parts)


def _is_place_word(part: str) -> bool:
    core = part.strip(",.;:()[]-&/'\"\u2026").lower()
    if core in NO_PLACE:
        return False
    return not core or core in JOINING or bool(COUNTRY_WORD.fullmatch(part.lstrip("(-")))
