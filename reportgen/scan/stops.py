"""Which stops end a sentence.

Ends: "The parties signed with Vantor Inc. The fee was paid." Goes on: "Vantor Inc. and Dr. R. Moss agreed on No. 4."
"""

import re

from reportgen.lexicon.abbreviations import (
    AFTER_COUNTRY,
    BEFORE_NUMBER,
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
    return match[0] if match else ""


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
    if len(low) == 1 or opening in TITLES:
        return False
    return _has_verb(text[max(first, stop - CONTEXT) : stop]) and _names_and_verb(words)


def _has_verb(words: str) -> bool:
    return not VERBS.isdisjoint(words.split())


def _names_and_verb(words: list[str]) -> bool:
    for word in words[: NAME_RUN + 1]:
        if word in VERBS:
            return True
        if not word[0].isupper():
            return False
    return False
