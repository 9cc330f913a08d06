"""Licences that a release recalls behind its news, which is an approval, data of a trial or an order.

Reads: "Alpha has licensed Canadian rights to Beta" far below "FDA Approves Xel" (background).
Refuses: the same below "Alpha Licenses Xel to Beta", or as one of the first sentences of the release.
"""

import re

from reportgen.extract.happenings.sightings import Sighting
from reportgen.extract.lines import Line, Zone
from reportgen.model import EventType

OTHER_NEWS = re.compile(
    r"(?i)\b(?:approv(?:es|ed|al)|clear(?:s|ed|ance)|510\(k\)|top-?line|phase (?:[123]|i{1,3})[ab]?\b[^;]{0,40}\b(?:data|results|trial|study)|(?:positive|clinical) (?:data|results)|launch(?:es|ed)|orders?|orphan|fast track|breakthrough)\b"
)
"""What a headline tells that is no licence."""
OF_RIGHTS = re.compile(r"(?i)licen[sc]|\brights\b|collaborat|partner|alliance|agreement|\bdeal\b|royalt|milestone|option|distribut|\bpact\b|acqui|\bsells\b|payment")
WAS_LICENSED = re.compile(r"(?i)\b(?:has|have|had) (?:[\w-]+ ){0,2}(?:in-|out-|sub-?)?licen[sc]ed$")
NEWS_OF_NOW = re.compile(r"(?i)\b(?:today|announc\w*|also|recently|now|this (?:week|month)|on [A-Z][a-z]{2,8}\.? \d{1,2})\b")
FIRST = 3
"""How many sentences of a release may tell its news."""


def is_recalled_beside(sighting: Sighting, lines: tuple[Line, ...]) -> bool:
    """Say whether a licence without a day is told far below a headline of other news."""
    line = sighting.line
    words = line.text[sighting.start : sighting.end]
    if sighting.type is not EventType.AGREEMENT or line.zone is not Zone.NEWS or NEWS_OF_NOW.search(line.text):
        return False
    if WAS_LICENSED.search(words) is None:
        return False
    part = [other for other in lines if other.document is line.document and other.section.part == line.section.part]
    heads = " ".join(other.text for other in part if other.zone is Zone.TITLE)
    if OTHER_NEWS.search(heads) is None or OF_RIGHTS.search(heads):
        return False
    return all(line is not other for other in [other for other in part if other.zone is Zone.NEWS][:FIRST])
