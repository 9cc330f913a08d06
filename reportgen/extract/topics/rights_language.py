"""Whether a text speaks of rights in technology at all, so that its agreements are read as licences."""

import re
from collections.abc import Iterable

from reportgen.lexicon.agreements import RIGHTS_LANGUAGE

RIGHTS = re.compile("(?i)" + RIGHTS_LANGUAGE)
LICENCE_OR_RIGHTS = re.compile(r"(?i)licen[sc]|\brights\b")
FOR_MORE_YEARS = re.compile(r"(?i)\b(?:extension|renewal) (?:fee|payment)s?\b")
LENT_OR_LET = re.compile(
    r"(?i)\b(?:loans?|credit|lend\w*|borrow\w*|banks?|notes?|leas(?:e|es|ed|ing)|rent\w*|tenants?|landlord|maturity|merger|forbearance|franchis\w+|employ\w+|insur\w+)\b"
)


def says_licence(texts: Iterable[str]) -> bool:
    """Say whether some sentence speaks of a licence or of rights."""
    return any(LICENCE_OR_RIGHTS.search(text) for text in texts)


def speaks_of_rights(texts: list[str]) -> bool:
    """Say whether a text speaks of rights in technology; a fee for more years of an agreement shows it where nothing is lent or let."""
    return any(RIGHTS.search(text) for text in texts) or (
        any(FOR_MORE_YEARS.search(text) for text in texts) and not any(LENT_OR_LET.search(text) for text in texts)
    )
