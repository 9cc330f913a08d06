"""What may be done under the rights that a sentence grants, and what a party keeps.

Reads: "rights to develop and market"; "may grant sublicenses"; "Alpha retains rights in Japan".
Refuses: "without the right to sublicense".
"""

import re

from reportgen.extract.events import whole_words
from reportgen.lexicon.agreements import SUBLICENSE_WITHHELD

RIGHT_VERBS = (
    ("develop", r"develop(?:ing|ment)?"),
    ("commercialize", r"commerciali[sz](?:e|ing|ation)"),
    ("manufacture", r"manufactur(?:e|ing)"),
    ("make", r"make"),
    ("have_made", r"have made"),
    ("use", r"use|utili[sz]e"),
    ("market", r"market(?:ing)?"),
    ("sell", r"sell|offer (?:for sale|to sell)|sales? of"),
    ("distribute", r"distribut(?:e|ing|ion)"),
    ("import", r"import"),
    ("promote", r"(?<!co-)promot(?:e|ing|ion)"),
    ("co_promote", r"co-?promot(?:e|ing|ion)"),
    ("co_develop", r"co-?develop(?:ment)?"),
    ("co_commercialize", r"co-?commerciali[sz]\w+"),
    ("sublicense", r"sub-?licen[sc]\w+"),
    ("research", r"research|discover"),
    ("publish", r"publish"),
    ("exploit", r"exploit"),
    ("practice", r"practi[cs]e"),
)
RIGHTS = tuple((word, re.compile(rf"(?i)\b(?:{pattern})\b")) for word, pattern in RIGHT_VERBS)
RIGHTS_CLAUSE = re.compile(
    r"(?i)\b(?:(?:rights?|licen[sc]es?|option|licen[sc]ed),? (?:\w+,? ){0,4}?(?:to|for(?: the)?)|(?:development|commerciali[sz]ation|marketing|distribution|co-promotion|manufacturing)[\w ,]{0,60} rights) ?(?P<verbs>[^;.]{0,90})"
)
MAY_SUBLICENSE = re.compile(
    r"(?i)\bmay (?:also )?(?:grant )?sub-?licen[sc]|\brights? (?:to|of) (?:grant )?sub-?licen[sc]|\bsub-?licen[sc]able\b"
)
SUBLICENSE_DENIED = re.compile("(?i)" + SUBLICENSE_WITHHELD)
RETAINED = re.compile(
    r"(?i)\b(?:retain(?:s|ed)?|will retain|keep(?:s)?|reserve(?:s|d)?|continue(?:s)? to hold)\b[^;.]{0,60}?\b(?:rights?|ownership|option|rest of the world|remainder of the (?:world|globe)|all other (?:countries|territories|markets))(?:U\.S\.|[^;.]){0,120}"
)


OTHERS_SHARE = re.compile(r",? (?:while|whereas) |, in which (?:case|event) |, (?:and|but) | and (?=(?:will|is|are|has|have|it|they) )")
"""Leads from what one keeps to what the other does, or to something else."""
BARE = re.compile(r"(?i)\w+ (?:all |its |the |their |certain |full |exclusive )*rights?$")
LONGEST = 120
"""Characters of what is kept."""


def kept_words(text: str) -> str | None:
    """Return what a sentence says to be kept; None where it says neither of what nor where."""
    match = RETAINED.search(text)
    if match is None or "exclusive" in match.group():
        return None
    rest = re.match(r"\w*", text[match.end() :])
    words = " ".join(OTHERS_SHARE.split(match.group() + (rest.group() if rest else ""), maxsplit=1)[0].split()).rstrip(" ,")
    return None if BARE.fullmatch(words) else whole_words(words, LONGEST)


def granted_rights(text: str) -> tuple[str, ...]:
    """Return the verbs of the rights that a sentence grants, without those that a party keeps."""
    kept = RETAINED.search(text)
    granted = text if kept is None else text[: kept.start()] + text[kept.end() :]
    granted = SUBLICENSE_DENIED.sub(" ", granted)
    clauses = [m.group() for m in RIGHTS_CLAUSE.finditer(granted)]
    found = [word for word, pattern in RIGHTS if pattern.search(" ".join(clauses))]
    if MAY_SUBLICENSE.search(granted) and "sublicense" not in found:
        found.append("sublicense")
    return tuple(found)
