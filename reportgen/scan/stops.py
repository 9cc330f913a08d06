"""Which stops end a sentence.

Ends: "The parties signed with Vantor Inc. The fee was paid." Goes on: "Vantor Inc. and Dr. R. Moss agreed on No. 4."
"""

import re

from reportgen.lexicon.abbreviations import (
    AFTER_COUNTRY,
    BEFORE_NUMBER,
    COMPANY_FORMS,
    CONNECTIVES,
    COUNTRIES,
    MAY_BE_LAST,
    NEVER_LAST,
    STARTERS,
    TITLES,
    VERBS,
)

NEXT = re.compile(r"[\s\"'(\[]{0,400}")
WORD = re.compile(r"[A-Za-z][\w'&-]{0,40}")
LAST_WORD = re.compile(r"[^\s(\[\"/]{1,40}$")
ADDRESS = re.compile(r"(?:www\.|://|@)\S{0,60}$", re.I)
BEHIND_THE = re.compile(r"\bthe\s{1,20}\S{3,6}$", re.I)
"""`in the U.S. Orlo sells`, but `the head of U.S. Orlo sells`."""
PAST_FORM = re.compile(r"\b[a-z-]{3,20}ed\b")
NAME_RUN = 4
"""Words; the longest name that is looked over to find the verb behind it."""
CONTEXT = 600
"""Characters of a sentence in which its verb is looked for."""


def is_end(text: str, first: int, stop: int, behind: int, end: int) -> bool:
    """Say whether the stop at `stop`, closing quotes up to `behind`, ends the sentence that begins at `first`."""
    gap = NEXT.match(text, behind, end)
    begin = gap.end() if gap else behind
    if begin >= end:
        return True
    following = text[begin]
    if following.islower() or (text[stop] != "." and following in ",;"):
        return False
    if text[stop] != "." or behind > stop + 1:
        return not _is_redacted_or_quoted_word(text, stop, behind)
    return _dot_ends(text, first, stop, begin, end)


def _is_redacted_or_quoted_word(text: str, stop: int, behind: int) -> bool:
    """Say whether a bracket closes behind an abbreviation: `(Vantor Inc.) Beta`, `(the "Co.") Beta`."""
    word = _word_before(text, stop).lower()
    return text[stop] == "." and ")" in text[stop:behind] and (word in MAY_BE_LAST or word in NEVER_LAST)


def _dot_ends(text: str, first: int, stop: int, begin: int, end: int) -> bool:
    word = _word_before(text, stop)
    low = word.lower()
    digit = text[begin].isdigit()
    if begin == stop + 1 and ADDRESS.search(text[max(first, stop - 80) : stop]):
        return False
    if not word or _is_enumeration(text, first, stop, word):
        return False
    if low in NEVER_LAST:
        return low in ("no", "mar", "dec", "sun") and word == low and not digit
    if digit and low in BEFORE_NUMBER:
        return False
    if low in MAY_BE_LAST or _is_initials(word):
        return _new_sentence(text, first, stop, begin, end, low)
    return True


def _word_before(text: str, stop: int) -> str:
    match = LAST_WORD.search(text[max(0, stop - 40) : stop])
    word = match[0] if match else ""
    behind_comma = word.rpartition(",")[2]
    if behind_comma.lower() in MAY_BE_LAST:
        return behind_comma
    behind_dash = word.rpartition("-")[2]
    return behind_dash if behind_dash.lower() in NEVER_LAST else word


def _is_enumeration(text: str, first: int, stop: int, word: str) -> bool:
    """Say whether all of the sentence so far is a number or letter (`1. Definitions`, `Item 5. Other Events`)."""
    so_far = text[first:stop].strip() if stop - first < 60 else ""
    if so_far == word and (word.isdigit() or len(word) == 1):
        return True
    words = so_far.split()
    return len(words) == 2 and words[0].lower() in BEFORE_NUMBER and words[1][0].isdigit()


def _is_initials(word: str) -> bool:
    return (len(word) == 1 and word.isalpha() and word.isupper()) or bool(re.fullmatch(r"(?:[A-Z]\.){1,5}[A-Z]", word))


def _new_sentence(text: str, first: int, stop: int, begin: int, end: int, low: str) -> bool:
    """Say whether a new sentence begins behind an abbreviation: by its opening word, or by a name with its verb."""
    words = WORD.findall(text[begin : min(end, begin + 120)])
    opening = words[0] if words else ""
    if text[begin].isdigit() or not opening:
        return text[begin] == "\u2022"
    if "(" in text[stop:begin]:
        return False
    if low in COUNTRIES and opening in AFTER_COUNTRY:
        return False
    if opening in STARTERS:
        return not (len(low) == 1 and opening in ("A", "I"))
    if (
        len(low) == 1
        or opening in TITLES
        or (low in COUNTRIES and not BEHIND_THE.search(text[max(first, stop - 30) : stop]))
    ):
        return False
    if not _has_verb(text[max(first, stop - CONTEXT) : stop]):
        return False
    return _names_and_verb(words) or (low in COMPANY_FORMS and _subject_and_word(words))


def _has_verb(words: str) -> bool:
    return not VERBS.isdisjoint(words.split()) or bool(PAST_FORM.search(words))


def _names_and_verb(words: list[str]) -> bool:
    for word in words[: NAME_RUN + 1]:
        if word in VERBS:
            return True
        if not word[0].isupper():
            return False
    return False


def _subject_and_word(words: list[str]) -> bool:
    """Say whether a word in small letters follows the first, as in `Orlo gains rights` and not in `Board of Directors`."""
    return len(words) > 1 and words[0][0].isupper() and words[1].islower() and words[1] not in CONNECTIVES
