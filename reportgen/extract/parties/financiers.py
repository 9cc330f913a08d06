"""Lenders, advisers and insurers, who take part in no licence; and charities, whose names may end as theirs do."""

import re

from reportgen.extract.lines import Line
from reportgen.lexicon.agreements import FINANCIERS
from reportgen.lexicon.legal_forms import LEGAL_FORMS
from reportgen.scan.directory import Directory

FINANCIER = re.compile(rf"\b{FINANCIERS}(?:,? (?:{'|'.join(LEGAL_FORMS)}))?$")
CHARITY = re.compile(
    r"(?i),? (?:\([^)]{1,40}\),? )?(?:is |which is )?an? (?:[\w-]+,? ){0,4}(?:foundation|non-?profit|not-for-profit|charit\w+|philanthrop\w+)\b"
)


def is_financier(name: str) -> bool:
    """Say whether a name ends as those of financial firms do."""
    return FINANCIER.search(name) is not None


def charities(lines: tuple[Line, ...], directory: Directory) -> frozenset[str]:
    """Return the names that some sentence calls a charity, though they end as those of financial firms do."""
    return frozenset(
        directory.organizations[m.index].name
        for line in lines
        for m in line.mentions
        if CHARITY.match(line.text[m.end : m.end + 90])
    )
