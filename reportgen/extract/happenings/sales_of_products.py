"""Products, programs and rights that are sold: the sale is no licence, and what is paid for it is a price.

Reads: "Alpha has sold the product line to Beta", "Alpha acquired the U.S. rights to Xel from Beta" under an asset purchase agreement.
Refuses: "Alpha has agreed to sell the line to Beta" (an agreement as yet), "Alpha acquired exclusive rights to Xel under a license agreement".
"""

import re
from collections.abc import Iterable

from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line, Zone
from reportgen.extract.sides.sale_sides import sides_of_sale
from reportgen.model import EventType, SectionKind

SOLD = re.compile(
    r"(?i)\b(?:(?:has|have) (?:[a-z]+ ){0,2})?(?:sold|divested|purchased|bought)\b"
    r"|\b(?:complet(?:ed|es|ion of)|clos(?:ed|ing)(?: on| of)?|announc(?:ed|es)(?: today)?) (?:the |its )?(?:previously announced )?(?:sale|purchase|divestiture|divestment)\b"
)
ACQUIRED = re.compile(
    r"(?i)\b(?:(?:has|have) (?:[a-z]+ ){0,2})?acquired\b|\b(?:complet(?:ed|es|ion of)|announc(?:ed|es)(?: today)?|closing of) (?:the |its )?acquisition\b"
)
AS_AN_ASSET = re.compile(
    r"(?i)\b(?:asset purchase|purchase price|inventor(?:y|ies)\b|right, title|acquisition or disposition of assets|new drug applications?\b|N?DAs?\b|paid [^;.]{0,30}in cash (?:at|on|upon) (?:the )?clos)"
)
"""What shows that rights which were acquired were bought."""
PENDING = re.compile(
    r"(?i)\b(?:agree(?:d|s|ment)? to (?:sell|acquire|purchase|buy|divest)|(?:will|is to|are to) (?:sell|acquire|purchase|buy)|agreement (?:for|providing for|to effect) the (?:sale|purchase|acquisition)"
    r"|(?:sale|purchase|acquisition|transaction|closing) (?:is|are|remains) (?:expected|planned|subject)|expected to close|before closing|when the (?:sale|transaction) closes)\b"
)
LICENSED = re.compile(r"(?i)\b(?:sub-?licen[sc]\w*|licen[sc](?:e|ing|es) (?:agreement|and|fee|deal)|licen[sc]ed\b(?! back)|licen[sc]or|licen[sc]ee|exclusive licen[sc]e|exclusive(?:ly)? (?:[\w-]+ ){0,3}rights?|collaborat\w+|distribution agreement)\b")
TOLD_AS_SALE = re.compile(
    r"(?i)\b(?:asset|product) (?:purchase|sale)\b|\b(?:sale|divestiture|divestment) of\b|\b(?:has|have|had) sold\b|\bsells\b|\bsold (?:its|the|all)\b|\bagree[sd]? to sell\b|\bdivest(?:s|ed)?\b"
    r"|\b(?:purchase|acquire)[sd]? (?:all|the|its|certain|worldwide|U\.S\.)\b[^;]{0,40}\b(?:rights?|assets)\b"
)
TOLD_AS_LICENCE = re.compile(r"(?i)\blicen[sc](?:e|es|ed|ing)\b(?! (?:back|from))|\brights? to (?:develop|make|market|use|sell|distribute)\b|\bco-?promot")
"""What the first sentences of a happening say where a price is paid, and where a fee is."""
BEFORE_CUE = 30
"""Characters before a cue in which "has completed the" may stand."""


def mark_sales(several: Iterable[News], lines: tuple[Line, ...]) -> None:
    """Make the sale of a product that is done an assignment; one that is agreed stays an agreement."""
    for news in several:
        if news.type is EventType.AGREEMENT and _is_sale(news, lines):
            news.type = EventType.ASSIGNMENT
            sellers = {sides_of_sale(line.masked).seller for line in news.lines()} - {None}
            if sellers & set(news.licensee):
                news.licensor = news.licensee = ()


def _is_sale(news: News, lines: tuple[Line, ...]) -> bool:
    told = [line for line in news.lines() if line.zone is Zone.NEWS]
    parts = {line.section.part for line in told}
    text = " ".join(line.text for line in lines if line.zone is Zone.NEWS and line.section.part in parts)
    said = " ".join(s.line.text[max(0, s.start - BEFORE_CUE) : s.end] for s in news.sightings if s.line.zone is Zone.NEWS)
    if not told or any(s.title for s in news.sightings) or PENDING.search(text) or LICENSED.search(" ".join(line.text for line in told)):
        return False
    is_item = any(line.section.kind is SectionKind.ITEM and line.section.number in ("2", "2.01") for line in told)
    return SOLD.search(said) is not None or (ACQUIRED.search(said) is not None and (is_item or AS_AN_ASSET.search(text) is not None))


def is_product_sale(news: News) -> bool:
    """Say whether a happening is the sale of a product or of rights: an assignment, or an agreement that is told as a sale and as no licence."""
    if news.group == "assignment":
        return True
    told = [line.text for line in news.lines()[:4]]
    return news.group == "agreement" and any(TOLD_AS_SALE.search(text) for text in told) and not any(TOLD_AS_LICENCE.search(text) for text in told)
