"""Whether a capitalized name is of a product, not of a company, by how a filing uses it.

Reads: "FlowMesh (tirolase) was approved in May", "sales of FlowMesh", "FlowMesh, an implant for the knee" (a product).
Refuses: "sold to Flowmesh", "Flowmesh, a maker of implants", "partners include Flowmesh (tirolase)" (a company).
"""

import re
from collections.abc import Iterator

from reportgen.lexicon.products import OF_A_PRODUCT, PRODUCT_NOUNS, SAID_OF_A_PRODUCT

WORD_PART = re.compile(r"[\w-]")
BEFORE = re.compile(rf"(?:{OF_A_PRODUCT}) (?:(?:the|its|their|our|a|an|new) )?[\"'“]?$", re.I)
AFTER = re.compile(rf"[®™]?[\"'”]?(?:,? \([a-z][a-z -]{{3,40}}\))? (?:{SAID_OF_A_PRODUCT})\b")
GENERIC = re.compile(r"[®™]?,? \((?!the |a |an |formerly |or |and |together |now )[a-z][a-z]{4,24}(?:[ -][a-z]{3,20}){0,3}\)")
LISTED = re.compile(r"(?i)\b(?:companies|partners|licensees|collaborators)\b[^.]{1,180}$")
"""A list of companies gives the product of each in brackets."""
MARKED = re.compile(r" ?(?:[®™℠]|\((?:R|TM|SM)\))(?!,? (?:Inc|Corp|Ltd|LLC|plc|GmbH|AG|SA|NV|[A-Z]\w+ (?:Inc|Corp|Ltd|LLC))\b)")
"""The mark behind the name of a product."""
KIND = re.compile(rf"[®™]? (?:(?!(?:for|to|of|with|and|or|its|their|on|in|at|under|by|from|the|an?|has|will|is|was|as|that|which|who)\b)[a-z][\w-]{{1,20}} ){{0,3}}(?:{PRODUCT_NOUNS})\b(?! (?:company|maker|manufacturer|developer|business|firm|group|supplier|unit))")
NOUN = rf"(?:[\w-]+,? ){{0,5}}?(?:{PRODUCT_NOUNS})\b(?! (?:company|maker|manufacturer|developer|business|firm|group|supplier|unit))"
APPOSED = re.compile(rf"[®™]?,? (?:is |was )?(?:an?|its|their|our|the company's) (?:[\w-]+ )?{NOUN}")
KIND_BEFORE = re.compile(rf"\b(?:its|their|our|the) (?:[\w-]{{1,20}} ){{0,3}}(?:{PRODUCT_NOUNS}),? $")
COMPANY_BEFORE_NOUN = re.compile(r"(?i)\b(?:compan|maker|manufacturer|developer|leader|firm|subsidiary|unit|provider|supplier|publisher|institute|that|which|of|for)\w*\b")


def is_thing(name: str, texts: list[str]) -> bool:
    """Say whether the sentences that name something speak of a product more often than not, or define it as one."""
    uses, seen = 0, 0
    for text in texts:
        for start, end in _places(name, text):
            seen += 1
            behind = text[end : end + 120]
            if MARKED.match(behind) or (GENERIC.match(behind) and not LISTED.search(text[max(0, start - 200) : start])) or _is_called_a_product(behind) or KIND_BEFORE.search(text[max(0, start - 90) : start]):
                return True
            uses += bool(AFTER.match(behind) or KIND.match(behind) or BEFORE.search(text[max(0, start - 50) : start]))
    return (uses > 1 and 2 * uses >= seen) or (uses == 1 and seen <= 2)


def _places(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of a name wherever it stands as a word of its own."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (at and WORD_PART.match(text[at - 1])) and not (end < len(text) and WORD_PART.match(text[end]) and text[end] != "-"):
            yield at, end
        at = text.find(name, end)


def _is_called_a_product(behind: str) -> bool:
    match = APPOSED.match(behind)
    return match is not None and not COMPANY_BEFORE_NOUN.search(match.group())
