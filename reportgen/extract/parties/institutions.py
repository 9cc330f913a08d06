"""Universities, institutes and hospitals, which license their inventions to companies and publish no reports of companies.

Reads: "amended its license agreement with Alder University": the university licenses, to whom its licence is assigned with its consent too.
Refuses: "a research agreement with Alder University"; "Alder Institute, Inc.", which is a company.
"""

import re
from collections.abc import Iterable

from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line, Zone
from reportgen.extract.sides.sale_sides import sides_of_assignment
from reportgen.lexicon.legal_forms import LEGAL_FORMS
from reportgen.model import EventType

INSTITUTION = re.compile(
    r"\b(?:Universit(?:y|ies|é|ät|à|eit)|Universidad|Universiteit|College|Polytechnic|Institutes? of (?:Technology|Health)|(?:Research|Cancer|Medical) Institute|Institut|Medical (?:School|Center|Centre|Research)|School of|Hospital"
    r"|Regents|Trustees of|National Institutes?|National Laborator(?:y|ies)|Academy of|Research Foundation|Foundation (?:for|of) (?:[A-Z]\w+ )?[A-Z]\w+|Cancer (?:Center|Centre|Research))\b"
)
OF_A_COMPANY = re.compile(rf",? (?:{'|'.join(LEGAL_FORMS)})$")
LICENCE = re.compile(r"(?i)licen[sc]")
LICENSED_UNDER = frozenset({"agreement", "change", "ending", "option", "exercise"})
"""Groups of happenings that an agreement with a licensor and a licensee stands behind."""
SIGNS = re.compile(
    r"(?i)\b(?:entered into|signed|executed|concluded)\b[^;]{0,120}?\b(?:with|between|among)\b|\bconsenting party\b"
)
"""What makes those named in a sentence the parties of the deed."""


def is_institution(name: str) -> bool:
    """Say whether a name is that of a place of learning or healing, not of a company."""
    return INSTITUTION.search(name) is not None and OF_A_COMPANY.search(name) is None


def let_institution_license(news: News, names: dict[int, str], us: int | None) -> None:
    """Make the institution the licensor of a licence with the filer where no sentence shows the sides."""
    if us is None or news.licensor or news.licensee or len(news.partners) != 1 or news.group not in LICENSED_UNDER:
        return
    partner = news.partners[0]
    told = any(LICENCE.search(line.text) for line in news.lines())
    if told and is_institution(names[partner]) and not is_institution(names[us]):
        news.licensor, news.licensee = (partner,), (us,)


def let_institution_stay(news: News, names: dict[int, str], lines: Iterable[Line]) -> None:
    """Make the institution the licensor of a licence that one company assigns to another, where it signs too."""
    if news.type is not EventType.ASSIGNMENT:
        return
    signing = {
        party
        for line in lines
        if line.zone is Zone.NEWS and SIGNS.search(line.text)
        for party in line.names()
        if party in news.partners and is_institution(names[party])
    }
    for line in (line for line in news.lines() if LICENCE.search(line.text)):
        sides = sides_of_assignment(line.masked)
        behind = signing - {sides.seller, sides.buyer}
        if sides.seller is not None and sides.buyer is not None and len(behind) == 1:
            news.licensor, news.licensee = tuple(behind), (sides.buyer,)
            return
