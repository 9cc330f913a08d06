"""Which words of a text are names of things: by a mark, a code, a capital inside a sentence that the text never prints small.

Reads: "FlowMesh(TM)", "TX-118", "the Quickform forms software", "K3".
Refuses: "the Agreement", "Japan", "Phase 3", "DEVELOPMENT" of a headline, "Technology" where the text writes "technology" too.
"""

import re
from collections.abc import Iterable

from msgspec import Struct

from reportgen.lexicon.assets import NO_CODES, STEMS
from reportgen.lexicon.noun_phrases import (
    GENERIC,
    NATIONALITIES,
    NO_GENERIC_NAMES,
    NO_HEADS,
    NO_SUBSTANCES,
    OPENERS,
    STOPS,
    SUBSTANCE_ENDS,
    TITLE_WORDS,
    VERBS,
)
from reportgen.lexicon.places import COUNTRIES, DEMONYMS, REGIONS, US_STATE_NAMES

WORD = re.compile(r"(?<![\w'-])[a-z][a-z-]{2,30}(?![\w'])")
COUNTED = re.compile(r"(?i)\b(?:a|an|this|that|each|every|another) ([a-z]{5,20})\b")
SUBSTANCE = re.compile(rf"[a-z]{{4,18}}{SUBSTANCE_ENDS}")
MARK = re.compile(r"[®™]$|(?<=[a-z])TM$")
CODE = re.compile(r"(?=[A-Za-z0-9./+-]{0,30}\d)(?=[A-Za-z0-9./+-]{0,30}[A-Za-z])[A-Za-z0-9][\w./+-]{1,24}")
NO_CODE = re.compile(r"(?i)\d+(?:st|nd|rd|th|s|k|mm|mg|ml|%|am|pm|m|bn|x|d|g|-[a-z]+|-for-\d)|(?:19|20)\d\d-?[a-z]*|q[1-4]|fy\d+|h[12]|\d[\d.,-]*|[a-z]\.?|10-[kq]|8-k(?:/a)?|s-[134]|20-f|6-k|14a|\d+[a-z]\d?|\d+\([a-z]\)|[ivx]+|p[1-4]|level-\d|covid-19")
INNER = re.compile(r"[a-z][A-Z]|[A-Z]{5,}|\+$")
PLACE_WORDS = frozenset(word.strip(".,").lower() for place in (*REGIONS, *COUNTRIES, *DEMONYMS, *US_STATE_NAMES, *NATIONALITIES) for word in re.split(r"[\s-]+", place))
INN = re.compile(rf"[a-z]{{3,16}}(?:{'|'.join(sorted((s for s in STEMS if len(s) > 3), key=len, reverse=True))})")
CAPITAL = re.compile(r"[A-Z][\w'&+-]{1,30}")
MID_SENTENCE = re.compile(r"(?<=[a-z,] )[A-Z][\w'+-]{2,30}|(?<=[a-z][a-z] \")[A-Z][\w'+-]{2,30}")


class ProductNames(Struct, frozen=True, kw_only=True):
    """What a text says of its own words."""

    small: frozenset[str]
    """Words that it prints in small letters."""
    counted: frozenset[str]
    """Words behind `a` and `an`: common nouns, not names of substances."""
    defined: frozenset[str]
    """Single words that it defines, in small letters: `(the "Mark")`."""
    terms: frozenset[str]
    """Several words that it defines together, in small letters: `(the "Patch Patents")`."""
    inside: frozenset[str]
    """Words that it prints with a capital inside a sentence."""

    def is_strong(self, word: str) -> bool:
        """Say whether a name shows by its form alone that it is one: a mark, a code, a capital within."""
        bare = MARK.sub("", word).strip("'\"")
        return bool(MARK.search(word) or CODE.fullmatch(bare) or INNER.search(bare) or INN.fullmatch(bare))

    def is_substance(self, word: str) -> bool:
        """Say whether a lone word without an article can name a substance: `tolimetrine`."""
        return bool(SUBSTANCE.fullmatch(word)) and word not in NO_NAMES | NO_SUBSTANCES | self.counted

    def is_name(self, word: str, *, is_running: bool) -> bool:
        """Say whether a word names a thing; `is_running` where a capital in its place says something: in a sentence, not at its beginning, and in no headline."""
        bare = MARK.sub("", word).strip("'\"")
        low = bare.lower().removesuffix("'s")
        if low in NO_NAMES or low.rstrip("s") in self.defined or low.split("-")[0] in PLACE_WORDS or low.endswith(NAME_OF_A_PLACE) or bare.split("-")[0].upper() in NO_CODES or NO_CODE.fullmatch(bare):
            return False
        if MARK.search(word) or CODE.fullmatch(bare) or (INN.fullmatch(bare) and bare not in NO_GENERIC_NAMES):
            return True
        if not CAPITAL.fullmatch(bare) or not self.small.isdisjoint((low, low.rstrip("s"), low + "s", low + "es")) or any(part in self.small for part in low.split("-") if len(part) > 3 and not bare.isupper()):
            return False
        return is_running or bare in self.inside


NO_NAMES = TITLE_WORDS | PLACE_WORDS | GENERIC | NO_HEADS | OPENERS | STOPS | VERBS
DEFINED_TERM = re.compile(r"\((?:[a-z, ]{0,30}\b)?the \"([A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,30}){1,3}),?\"")
NAME_OF_A_PLACE = ("-based", "-listed", "-owned", "-speaking", "-language")
DEFINED = re.compile(r"\((?:[a-z, ]{0,30}\b)?(?:the|an?|this|these) \"([A-Z][\w-]{1,30}),?\"")
"""A word that a text defines for an agreement, a party or a place."""


def product_names(texts: Iterable[str]) -> ProductNames:
    """Return what clean sentences say of their words; headlines are not to be among them."""
    small: set[str] = set()
    counted: set[str] = set()
    inside: set[str] = set()
    defined: set[str] = set()
    terms: set[str] = set()
    for text in texts:
        counted.update(COUNTED.findall(text))
        small.update(WORD.findall(text))
        inside.update(MID_SENTENCE.findall(text))
        terms.update(term.lower() for term in DEFINED_TERM.findall(text))
        defined.update(word.lower().rstrip("s") for word in DEFINED.findall(text))
    return ProductNames(small=frozenset(small), counted=frozenset(counted), defined=frozenset(defined), terms=frozenset(terms), inside=frozenset(inside))
