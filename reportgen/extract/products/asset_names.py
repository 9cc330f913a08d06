"""Names of products and compounds: codes, generic names by their stems, and names with the mark of a brand.

Reads: "GX-100", "gexatamab", "Gexara®"; "GX-100 (gexatamab)" as two names of one compound.
Refuses: "Form 8-K", "patent 5,555,555", "Phase 2", and the antigen in "directed to the CD99 antigen".
"""

import re
from functools import lru_cache

from reportgen.lexicon.assets import CONJUGATE_WORDS, NO_CODES, NO_GENERIC_NAMES, PAYLOADS, STEMS
from reportgen.lexicon.noun_phrases import OPENERS, PREPOSITIONS, STOPS
from reportgen.scan.directory import Directory

STEM = "|".join(sorted(STEMS, key=len, reverse=True))
ENDS_IN_STEM = re.compile(rf"(?:{STEM})$")
CODE = r"(?:[A-Za-z]{1,12}\d{1,6}[A-Za-z]{0,4}(?:-[A-Z]{1,4}\d{1,3})|[A-Z][a-z]{2,14}-[A-Z]{1,3}\d{1,4}|[A-Z]{2,6}-\d{2,8}[A-Za-z]?|[A-Z]{2,6}\d{2,7}[A-Za-z]{0,4}\d{0,4}|[A-Z]{1,3}-?\d{3,7}[A-Za-z]{0,2}|[A-Z]{2,5}[IVX]?\d{1,2}\b(?!-))"
INN = rf"(?:(?:hu)?[A-Za-z][a-z]{{2,16}}(?:{STEM})(?: (?:{'|'.join(CONJUGATE_WORDS)}))?(?:-[a-z]{{4}})?)"
MARKED = r"(?:[A-Z][A-Za-z0-9-]{2,24}(?: [A-Z][A-Za-z0-9-]{1,20}){0,2}(?=[®™]))"
NOT_FIRST = STOPS | PREPOSITIONS | OPENERS | {"and", "or", "product", "brand", "drug", "new"}
WEAK_STEM = re.compile(r"(?:tide|rsen|tinum|terol|alfa|beta|stat|gene|cel|vir|pant|cept|statin|idone|nase|cillin)$")
SHORTEST_WITH_CAPITAL = 10
"""Letters of a generic name printed with a capital; a shorter one with a common end is a name of people or of a metal."""
NAME = re.compile(rf"(?<![\w-])(?<![A-Z]\.)(?:{CODE}|{INN}|{MARKED})(?![\w])(?!-\d{{3}}|/\d)")
EQUATED = re.compile(
    rf"(?<![\w-])(?P<a>{CODE}|{INN}|{MARKED})[®™]? ?(?:/|\((?:formerly |also known as |known as |previously |or )?)(?P<b>{CODE}|{INN}|{MARKED})[®™]?"
)
TARGET_BEFORE = re.compile(
    r"(?i)(?:\btarget(?:s|ing|ed)?|\bagainst|\banti-|\bantigens?,?|\breceptors?|\bexpress\w*|\bbinds? to|\bdirected to|\bphase) {0,2}(?:the )?$"
)
TARGET_WORD = re.compile(
    "|".join(PAYLOADS)
    + r"|CD\d{1,3}\w{0,3}|HER-?\d|HIV-?\d?|IL-?\d{1,2}\w?|PD-L?1|[A-Z]{1,2}\d|COVID-19|H\dN\d|[A-Z]{1,3}\d{1,2}|G-CSF|Q[1-4]"
)


def asset_names(text: str, directory: Directory) -> tuple[str, ...]:
    """Return the compounds and products that a clean sentence names, each once, none that is an organization's name."""
    taken = [(m.start, m.end) for m in directory.mentions(text)]
    found = []
    for match in _looking_so(text):
        words = match.group()
        letters = re.match(r"[A-Za-z]*", words)
        if any(s <= match.start() < e for s, e in taken) or (letters and letters.group().upper() in NO_CODES):
            continue
        if TARGET_BEFORE.search(text[: match.start()]) or TARGET_WORD.fullmatch(words):
            continue
        if (words.islower() and not ENDS_IN_STEM.search(words.split()[0])) or words.lower() in NO_GENERIC_NAMES:
            continue
        name = _own_words(words)
        if name and not _is_no_product(name, text[: match.start()], directory):
            found.append(name)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=16384)
def _looking_so(text: str) -> tuple[re.Match[str], ...]:
    return tuple(NAME.finditer(text))


def _own_words(words: str) -> str:
    """Return a name without the words of the sentence or heading before it: `With FlowMesh`, `PIPELINE UPDATE Flowmesh`."""
    parts = words.split()
    while len(parts) > 1 and (parts[0].lower() in NOT_FIRST or parts[0].endswith(("-approved", "-cleared", "-based")) or (parts[0].isupper() and parts[0].isalpha() and not parts[-1].isupper() and len(parts[0]) > 3)):
        parts.pop(0)
    return " ".join(parts)


def _is_no_product(name: str, before: str, directory: Directory) -> bool:
    """Say whether a name is an abbreviation in brackets, a company's, or a word with a capital that only ends as a generic name does."""
    if before.endswith("(") and name.isupper() and name.isalpha():
        return True
    if not name.istitle() or " " in name:
        return False
    is_weak = len(name) < SHORTEST_WITH_CAPITAL and WEAK_STEM.search(name) is not None
    return is_weak or (ENDS_IN_STEM.search(name) is not None and any(name in o.name.split() for o in directory))


def equated_names(text: str) -> list[tuple[str, str]]:
    """Return the pairs of names that a sentence gives to one compound: "GX-100 (gexatamab)"."""
    pairs = [(m.group("a"), m.group("b")) for m in EQUATED.finditer(text) if not _is_effector(m.group("b"))]
    return [(a, b) for a, b in pairs if a != b]


def _is_effector(name: str) -> bool:
    return re.fullmatch(r"[A-Z]{1,3}\d", name) is not None
