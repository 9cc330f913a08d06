"""Names of organizations, compared by their distinctive words.

`Harlow Biosciences, Inc.`, `HARLOW BIOSCIENCES INC` and `Harlow Biosciences` share the core `harlow biosciences`; the name
for short, `Harlow`, is a shorter core of the same. `Harlow` and `Harlow Finch` do not belong together: `Finch` is no word
of a trade or of a group. No name is guessed from its spelling.
"""

import re
from functools import lru_cache

from reportgen.merge.name_words import GROUP_WORDS, LEGAL_FORMS, TRADE_WORDS

Core = tuple[str, ...]
DOTTED = re.compile(r"\b(?:[A-Za-z]\.){2,6}(?![A-Za-z])")
OWNER = re.compile(r"'s\b")
WORD = re.compile(r"[^\W_]+")
TRADE_STEM = 6
"""Letters by which words of a trade are one: `pharma`, `pharmaceuticals`."""


@lru_cache(maxsize=4096)
def core(name: str) -> Core:
    """Return the distinctive words of a name, in lower case, without its legal form and a leading article."""
    words = _words(name)
    while len(words) > 1 and words[0] == "the":
        words.pop(0)
    while len(words) > 1 and (words[-1] in LEGAL_FORMS or words[-1] == "and"):
        words.pop()
    return tuple(words)


def has_legal_form(name: str) -> bool:
    """Say whether a name is printed with its legal form."""
    words = _words(name)
    return len(words) > 1 and words[-1] in LEGAL_FORMS


def legal_end(name: str) -> str:
    """Return the last word of a legal form: `inc` of `Harlow & Co., Inc.`; empty where a name has none."""
    return _words(name)[-1] if has_legal_form(name) else ""


def folded(name: str) -> str:
    """Return a printed form without case, doubled spaces and a last full stop, to tell forms apart that differ in more."""
    return " ".join(name.casefold().split()).rstrip(".,")


def is_capitals(name: str) -> bool:
    """Say whether a name is printed in capitals throughout, as covers and headlines print it."""
    letters = [letter for letter in name if letter.isalpha()]
    return len(letters) > 4 and all(letter.isupper() for letter in letters)


def begins(short: Core, long: Core) -> bool:
    """Say whether `short` is a proper beginning of `long`."""
    return 0 < len(short) < len(long) and long[: len(short)] == short


def begins_or_is(short: Core, long: Core) -> bool:
    """Say whether `short` is `long` or a beginning of it."""
    return short == long or begins(short, long)


def is_short_for(short: Core, long: Core) -> bool:
    """Say whether `long` only adds words of a trade or of a group to `short`."""
    return begins(short, long) and all(word in TRADE_WORDS or word in GROUP_WORDS for word in long[len(short) :])


def trade_line(short: Core, long: Core) -> Core:
    """Return the stems of the words of a trade that `long` adds: two companies of one short name differ in them."""
    return tuple(word[:TRADE_STEM] for word in long[len(short) :] if word in TRADE_WORDS)


def common_form(words: Core) -> Core:
    """Return a core with the words of its trade cut to their stems: `Tern Pharma` is `Tern Pharmaceuticals`."""
    return tuple(word[:TRADE_STEM] if word in TRADE_WORDS and index else word for index, word in enumerate(words))


def _words(name: str) -> list[str]:
    plain = DOTTED.sub(lambda match: match[0].replace(".", ""), name.replace("’", "'")).replace("A/S", "AS")
    plain = OWNER.sub("", plain)
    return [word.casefold() for word in WORD.findall(plain.replace("&", " and "))]
