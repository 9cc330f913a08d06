"""How exclusive a sentence says rights to be.

Reads: "exclusive in Japan and non-exclusive elsewhere" (mixed); "may use the enzyme exclusively in detergents" (exclusive).
Refuses: what a choice or a condition may make of a licence: "Beta may convert it to an exclusive license".
"""

import re

from reportgen.model import Exclusivity

EXCLUSIVE = (
    (Exclusivity.CO_EXCLUSIVE, re.compile(r"(?i)\b(?:co|semi)-?exclusive(?:ly)?\b")),
    (Exclusivity.NON_EXCLUSIVE, re.compile(r"(?i)\bnon-? ?exclusive(?:ly)?\b")),
    (
        Exclusivity.SOLE,
        re.compile(r"(?i)\bsole (?:and exclusive )?(?:rights?|licen[sc]\w+|distribut\w+|worldwide|global|marketing)\b"),
    ),
    (
        Exclusivity.EXCLUSIVE,
        re.compile(r"(?i)(?<!non-)(?<!non)(?<!non )(?<!co-)(?<!co)(?<!semi-)\bexclusiv(?:e|ely|ity)\b"),
    ),
)
MAY_CHANGE = re.compile(
    r"(?i)\b(?:(?-i:may|MAY)|can|could|might|option|right|entitled|elect|choose|if|unless|until|upon|should|talks|negotiat\w+|discussions)\b"
)
BECOMES = re.compile(
    r"(?i)\b(?:convert\w*|chang(?:e|es|ed|ing)|(?:turn(?:s|ed|ing)?|mak(?:e|es|ing)) (?:it|them|this|(?:the|its|their|such|these) (?:[\w-]+ ){0,2}(?:licen[sc]es?|rights?|grants?|agreement))"
    r"|becom(?:e|es|ing)|became|revert\w*|talks|negotiat\w+|discussions)\b[^;.]{0,80}?\b(?:(?:non|co|semi)-? ?)?exclusiv\w+(?! (?:licensee|distributor|partner|agent|supplier|provider))[^;.]{0,60}"
)
REPLACED = re.compile(
    r"(?i)\b(?:in (?:place|lieu) of|instead of|replac(?:es|ed|ing)|supersed(?:es|ed|ing)) (?:(?! with )[^;.]){0,120}"
)
"""The agreement that was before, whose rights are not these."""
HAS_BECOME = re.compile(r"(?i)\b(?:has|have|had) (?:now |today |also )?(?:converted|changed|made|become|turned)\b")
CLAUSES = re.compile(r"; |(?<=[a-z])\. ")


def exclusivity_of(text: str) -> Exclusivity | None:
    """Return how exclusive a sentence says rights to be; `mixed` where it says two things."""
    text = REPLACED.sub(" ", text)
    text = "; ".join(_as_granted(clause) for clause in CLAUSES.split(text))
    found = [kind for kind, pattern in EXCLUSIVE if pattern.search(text)]
    if not found:
        return None
    if Exclusivity.EXCLUSIVE in found and Exclusivity.SOLE in found:
        found.remove(Exclusivity.SOLE)
    return found[0] if len(found) == 1 else Exclusivity.MIXED


def _as_granted(clause: str) -> str:
    """Return a clause without what may yet become of the rights."""
    return BECOMES.sub(" ", clause) if MAY_CHANGE.search(clause) and not HAS_BECOME.search(clause) else clause
