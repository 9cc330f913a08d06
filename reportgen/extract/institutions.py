"""Universities, institutes and hospitals, which license their inventions to companies and publish no reports of companies.

Reads: "amended its license agreement with Alder University": the university licenses.
Refuses: "a research agreement with Alder University"; "Alder Institute, Inc.", which is a company.
"""

import re

from reportgen.extract.news import News
from reportgen.lexicon.legal_forms import LEGAL_FORMS

INSTITUTION = re.compile(
    r"\b(?:Universit(?:y|ies|é|ät|à|eit)|Universidad|Universiteit|College|Polytechnic|Institutes? of (?:Technology|Health)|(?:Research|Cancer|Medical) Institute|Institut|Medical (?:School|Center|Centre|Research)|School of|Hospital"
    r"|Regents|Trustees of|National Institutes?|National Laborator(?:y|ies)|Academy of|Research Foundation|Cancer (?:Center|Centre|Research))\b"
)
OF_A_COMPANY = re.compile(rf",? (?:{'|'.join(LEGAL_FORMS)})$")
LICENCE = re.compile(r"(?i)licen[sc]")
LICENSED_UNDER = frozenset({"agreement", "change", "ending", "option", "exercise"})
"""Groups of happenings that an agreement with a licensor and a licensee stands behind."""


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
