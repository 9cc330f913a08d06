"""Companies told to be the same by their distinctive words."""

import re

WORD = re.compile(r"[a-z0-9]+")
COMMON_WORDS = frozenset(
    WORD.findall(
        "the of and inc corp corporation co company ltd limited llc plc ag sa gmbh nv bv ab as oy kk holdings holding"
        " group pharmaceuticals pharmaceutical pharma therapeutics biotherapeutics biosciences sciences technologies"
        " technology international laboratories systems"
    )
)


def is_same_company(one: str, other: str) -> bool:
    """Compare companies by their distinctive words."""
    first, second = distinctive(one), distinctive(other)
    return bool(first and second) and (first <= second or second <= first)


def distinctive(name: str) -> set[str]:
    words = set(WORD.findall(name.lower()))
    return words - COMMON_WORDS or words
