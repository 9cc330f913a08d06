"""What a sentence calls an agreement, and the names that brackets give to agreements.

Reads: "entered into an Exclusive License Agreement" (Exclusive License Agreement), '(the "Amended License")' as a name.
Refuses: "it has granted a license": a clause is no name.
"""

import re

from reportgen.extract.lines import Line

DEFINED_AGREEMENT = re.compile(
    r"\((?:[a-z, ]{0,40}?\b)?(?:the |as so amended, the |as amended, the )?\"?((?:[A-Z][\w'-]{0,20} ){1,5}(?:Agreements?|Licen[sc]es?|Amendment|[A-Z]{3,6}))\"?,?\"?\)"
)
"""The name that a bracket gives to a contract: a verb in it, as in "the Amended Licence", tells of nothing."""
LEADING = re.compile(
    r"(?i)^(?:.{0,80}\b(?:into|signed|signing of|signs|sign|executed|execution of|announced?|announces|announcing|that|of|formed|establish\w*|reached|concluded) )?(?:(?:an?|the|its|their|certain|new|that|this|another|today|first|second) ){0,4}"
)
FINITE = re.compile(r"(?i)\b(?:it|they|we|has|have|had|is|was|will|granted|grants|gave|received|obtained|acquired)\b")
"""Words that make a clause of what would be a name."""


def defined_agreements(lines: tuple[Line, ...]) -> re.Pattern[str]:
    """Return the pattern of the names that brackets give to contracts."""
    names = {match[1] for line in lines for match in DEFINED_AGREEMENT.finditer(line.text)}
    return re.compile("|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name))) or r"(?!)")


def clean_title(title: str | None, line: Line, match: re.Match[str]) -> str | None:
    """Return what the sentence calls the agreement, without the words that lead to it."""
    if title is None:
        return None
    at = match.start("title")
    words = " ".join(line.text[at : at + len(title)].split())
    words = LEADING.sub("", words).strip(" ,.-")
    return words if 3 < len(words) <= 90 and not FINITE.search(words) else None
