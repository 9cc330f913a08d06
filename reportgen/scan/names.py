"""What a name of an organization looks like: its words, its legal form and the shorter forms of it."""

import re
from functools import lru_cache

from reportgen.lexicon.company_names import COMMON_HEADS, COMMON_TAILS, NO_SHORT_NAME
from reportgen.lexicon.defined_words import DEFINED_THINGS
from reportgen.lexicon.legal_forms import LEGAL_FORMS
from reportgen.lexicon.no_names import NO_NAME, NO_NAME_START
from reportgen.lexicon.places import PLACES
from reportgen.lexicon.regulators import REGULATOR, REGULATORS

RELEASE_MARK = re.compile(r"^(?:(?i:for) )?(?i:immediate release|press release|news release)\s{1,8}(?=\S)")
REGULATOR_NAME = re.compile(REGULATOR)
WORD = r"(?:[A-Z](?:[\w.&/+-]|'(?!s\b)){0,30}\w|[A-Z]|[a-z]{1,2}'?[A-Z]\w{1,20}|\d{1,3}[A-Z]?[a-zA-Z]{1,12})"
LEGAL = "(?:" + "|".join(sorted(LEGAL_FORMS, key=len, reverse=True)) + ")"
LEGAL_ALONE = re.compile(rf"(?:{LEGAL},? ?){{1,3}}")
NAME_BEFORE = re.compile(rf"((?:{WORD} (?:& |and |of )?){{0,5}}{WORD})(?:,? {LEGAL})?,? {{0,3}}$")
CODE_LIKE = re.compile(
    r"(?:[A-Z]{1,6}-?\d{1,7}[A-Za-z]{0,3}|(?:anti|hu)-?[A-Z]?\w*\d\w*|[A-Za-z]{2,16}-[A-Z]{1,4}\d{1,4}|[A-Z]{1,6}\d+[A-Z]+\d*|[A-Z]{1,5}\d{1,4}-[A-Z]{1,5}\d{1,4}[A-Z]{0,4}|[A-Z][A-Za-z]{1,3}-[A-Z]{2,5})"
)
BASED = re.compile(r"[A-Z][\w.]+-[Bb]ased")
EDGE = " ,.;:-'\"()[]"


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """Return a name in lower case and without its marks, so that two printed forms of one name are equal."""
    return " ".join(re.sub(r"[.,'\"]|(?<=[a-z])-(?=[a-z])", " ", name.casefold()).split()).removeprefix("the ")


def trim_name(name: str) -> str:
    """Return a name without the capitalized words before it that belong to the sentence."""
    words = RELEASE_MARK.sub("", name.strip(EDGE)).split()
    while len(words) > 1 and BASED.fullmatch(words[0]):
        words.pop(0)
    while words and (
        words[0].strip(EDGE) in NO_NAME_START
        or (words[0].strip(EDGE).title() in NO_NAME_START and words[0].isupper() and len(words) > 1)
    ):
        words.pop(0)
    while words and words[0] in {"of", "and", "&", "for", "at", "de", "the"}:
        words.pop(0)
    while words and (
        words[-1] in {"of", "and", "&", "for", "at", "today", "the"}
        or words[-1].strip(EDGE) in NO_NAME_START - {"Technology", "Research", "Development"}
    ):
        words.pop()
    return " ".join(words).strip(" ,;:-'\"()[]")


def is_name(name: str) -> bool:
    """Say whether capitalized words can name an organization: no place, person's title, agency or thing alone."""
    words = name.split()
    if not words or len(name) < 2 or len(name) > 90 or not any(c.isupper() for c in name):
        return False
    if name in PLACES or name.rstrip(".") in PLACES or _is_regulator(name) or all(_names_nothing(word) for word in words):
        return False
    if words[-1].lower().strip(EDGE) in DEFINED_THINGS and words[-1] not in COMMON_TAILS:
        return False
    return not LEGAL_ALONE.fullmatch(name) and not (len(words) == 1 and _is_no_single_name(words[0]))


def _is_regulator(name: str) -> bool:
    return name in REGULATORS or name.removeprefix("the ") in REGULATORS or REGULATOR_NAME.fullmatch(name) is not None


def _names_nothing(word: str) -> bool:
    bare = word.strip(EDGE)
    return bare in NO_NAME or bare.title() in NO_NAME or bare in PLACES or re.fullmatch(r"[\d.,-]+", word) is not None


def _is_no_single_name(word: str) -> bool:
    """Say whether a word that stands alone is the code of a product, a number, a letter or a word of the sentence."""
    return (
        CODE_LIKE.fullmatch(word) is not None
        or word.strip(EDGE) in NO_NAME_START
        or re.fullmatch(r"[IVX]+|[A-Z]\.?|\d+\w?", word) is not None
    )


@lru_cache(maxsize=4096)
def common_name(name: str) -> str:
    """Return a name without its legal form: `Example Pharma` for `Example Pharma, Inc.`."""
    match = re.fullmatch(rf"(.+?),? {LEGAL}(?:,? {LEGAL})?", name)
    return match.group(1) if match else name


def short_forms(name: str) -> tuple[str, ...]:
    """Return the shorter forms by which a text may go on to name a company: without its tail words, its first word."""
    words = common_name(name).split()
    forms = []
    if words[:1] == ["The"]:
        words = words[1:]
    cut = list(words)
    while len(cut) > 1 and cut[-1] in COMMON_TAILS:
        cut.pop()
        forms.append(" ".join(cut))
    if len(words) > 1 and not _is_common(words[0]):
        forms.append(words[0])
    return tuple(dict.fromkeys(f for f in forms if len(f) > 2))


def _is_common(word: str) -> bool:
    return word in COMMON_TAILS or word in NO_SHORT_NAME or word.casefold() in COMMON_HEADS
