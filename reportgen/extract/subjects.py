"""What an agreement is about: the words behind its name without parties, places, times and sums.

Reads: "FlowMesh" of "rights to sell FlowMesh in Europe from Alpha Inc.", "patents on catheters" of "licence under its patents on catheters".
Refuses: "data at its own cost" of "the transfer of data", "Texas" of "the Eastern District of Texas".
"""

import re

from reportgen.lexicon.places import COUNTRIES, REGIONS
from reportgen.scan.masking import ORG

PLACE = "(?:" + "|".join(re.escape(p).replace(r"\ ", " {1,4}") for p in sorted((*REGIONS, *COUNTRIES), key=len, reverse=True)) + ")"
SIDE = re.compile(rf",? (?:to|from|by) (?:the )?{ORG}")
WHERE = re.compile(
    rf",? (?:in|throughout|within|across|outside(?: of)?|for) (?:the |all |certain |\d{{1,3}} |other )?(?:{PLACE}|[Tt]erritory|[Tt]erritories|(?:[\w-]{{1,20}} ){{0,3}}(?:countries|territories|markets|jurisdictions)\b|[\w-]{{3,20}}-(?:[Ss]peaking|[Ll]anguage) [A-Z]\w{{1,20}})(?![\w-])"
)
WHEN = re.compile(
    r"(?i),? (?:by \w{1,9} (?:years?|months?)\b|(?:from|through|until|before|after|since|beginning|starting|effective|dated|in|by|on)(?: (?:about|early|late|mid|the|end|fall|spring|summer|autumn|winter|season|of)){0,4} (?:(?:19|20)\d\d|(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b)"
    r"|for (?:an? |the )?(?:further |additional |another |initial |term of |period of )?(?:\w{1,9}|\d{1,2})[ -](?:years?|months?)\b|(?:a|per|each) year\b)"
)
AND_THEN = re.compile(
    r"(?i),? (?:but|yet|whereas)\b|,? and (?:has|have|is|are|will|shall|may|said|guarantees?|pa(?:ys?|id)|retain(?:s|ed)?|keeps?|kept|agree[sd]?|would|receives?|returned|assumes?|provides?|takes?)\b"
)
LAST_VERB = re.compile(r"(?i) to (?:develop|make|use|sell|market|commerciali[sz]e|manufacture|distribute)$")
NOTHING = re.compile(
    rf"(?i)(?:the |such |any |all |certain )?(?:data|results|breach|default|insolvency|notice|time|times|its own|(?:patent |pending |all |the )?(?:litigation|suits?|disputes?|claims?|actions?)|(?:all )?(?:human|licensed) uses?|up to|at least|clinical (?:data|trial)|which|whom|whose|a term|life|breach or|(?:[\w-]{{1,12}}|\d{{1,2}}) (?:years?|months?|days?))\b|(?:licen[sc]es?|agreements?|rights|products?|technology|(?:[\w-]{{1,20}} ){{0,3}}(?:countries|territories|markets))$|{PLACE}(?![\w-])|(?:District|Court|Commission|Eastern|Northern|Southern|Western) "
)
AGREEMENT = re.compile(r"(?-i:(?:[A-Z][\w&-]{1,20} ){1,5}(?:Agreement|Contract))\b")
TAKES_OF = re.compile(
    r"(?i)\b(?:rights?|licen[sc]es?|licensees?|distributors?|sellers?|sale|purchase|acquisition|development|commerciali[sz]ation|distribution|marketing|promotion|co-promotion|manufacture|use|discovery|version|versions|form|assignment|supply|production|exploitation|licensing|development and|research|detailing|sales)$"
)
THING = re.compile(
    r"(?i)\b(?:drugs?|medicines?|inhalers?|patch(?:es)?|compounds?|candidates?|vaccines?|treatments?|therap(?:y|ies)|devices?|tests?|antibod(?:y|ies)|inhibitors?|enzymes?|implants?|gel|cream)$"
)
"""What a thing is for is not what the agreement is for."""
DOTTED = re.compile(r"\b(U\.S\.A?\.?|U\.K\.|E\.U\.|No\.|Nos\.|St\.|Dr\.|vs\.)(?= ?[\w,;])")
DOT = "\u2024"
"""Stands for the dot of an abbreviation, so that no pattern takes it for the end of a sentence."""


def without_dots(text: str) -> str:
    """Return a text of the same length in which the dots of abbreviations end nothing."""
    return DOTTED.sub(lambda match: match.group().replace(".", DOT), text)


def is_led_to(before: str, preposition: str) -> bool:
    """Say whether the words before a preposition make what follows a subject: "sale of", not "tons of"; "license for", not "inhaler for"."""
    if preposition.lower() == "for":
        return THING.search(before.rstrip()) is None
    return preposition.lower() != "of" or TAKES_OF.search(before.rstrip()) is not None


def clean_subject(words: str, masked: str) -> str | None:
    """Return the words without what tells to whom, where and when; None where they name nothing. `masked` is as long as `words`."""
    side = SIDE.search(masked)
    found = words[: side.start()] if side else words
    for pattern in (WHERE, WHEN, AND_THEN):
        cut = pattern.search(found)
        found = found[: cut.start()] if cut else found
    found = LAST_VERB.sub("", " ".join(found.replace(DOT, ".").split())).strip(" ,;-")
    if len(found) < 4 or NOTHING.match(found) or AGREEMENT.match(found):
        return None
    return found
