"""The common nouns and initials by which a text goes on to name a university, a foundation or a hospital.

Reads: "with Alder University. … The university receives $2 million", "the National Institutes of Mills … paid the NIM".
Refuses: "the university" where two are named, "the foundation" of "Alder Foundation Corp.", "the University of Orland".
"""

import re
from collections.abc import Iterable

from reportgen.extract.parties.institutions import OF_A_COMPANY
from reportgen.scan.directory import Directory
from reportgen.scan.organization import Mention

NOUNS = ("University", "Institute", "Foundation", "Hospital", "College", "Clinic", "Laboratory", "Ministry", "Council", "Academy", "Agency", "Society", "Museum")
CALLED = re.compile(rf"(?<![\w-])(?<=the |The )(?P<noun>{'|'.join(NOUNS)}|{'|'.join(NOUNS).lower()})(?![\w-])(?!['’]s (?:of|for) | (?:of|for|in|at) (?:the )?[A-Z]| [A-Z&])")
SMALL = frozenset(("of", "the", "for", "and", "in", "at"))
FEWEST = 3
"""Letters of initials that stand for a name without a bracket."""


def commonly_called(directory: Directory) -> dict[str, int]:
    """Return the nouns that stand for the one institution whose name holds them, in lower case."""
    found: dict[str, set[int]] = {}
    for organization in directory:
        words = set(organization.name.split())
        for noun in NOUNS:
            if noun in words or f"{noun}s" in words:
                found.setdefault(noun.lower(), set()).add(directory.kin(organization.index))
    companies = {directory.kin(o.index) for o in directory if OF_A_COMPANY.search(o.legal_name or o.name) and not o.is_registrant}
    return {noun: next(iter(one)) for noun, one in found.items() if len(one) == 1 and not one & companies}


def called_mentions(text: str, nouns: dict[str, int]) -> list[Mention]:
    """Return where a sentence names an institution by a common noun."""
    if not nouns:
        return []
    found = [(match, nouns.get(match["noun"].lower())) for match in CALLED.finditer(text)]
    return [Mention(index=index, start=match.start(), end=match.end(), words=match.group()) for match, index in found if index is not None]


def enter_initials(directory: Directory, texts: Iterable[str]) -> None:
    """Enter the initials of an institution that the text goes on to use without a bracket."""
    words = {word for text in texts for word in re.findall(r"(?<![\w-])[A-Z]{3,6}(?![\w-])", text)}
    for organization in tuple(directory):
        name = organization.name.split()
        initials = "".join(word[0] for word in name if word.lower() not in SMALL and word[0].isupper())
        is_institution = any(word.removesuffix("s") in NOUNS for word in name) and not OF_A_COMPANY.search(organization.legal_name or organization.name)
        if is_institution and len(initials) >= FEWEST and initials in words and directory.find(initials) is None:
            directory.enter(organization, initials)
