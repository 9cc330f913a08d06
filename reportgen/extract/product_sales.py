"""Whether what a happening tells of is the sale of a product or of rights, not a licence: what is paid for it is a price.

Reads: "an asset purchase agreement, by which Beta is to acquire all rights to Lumo", "Alpha has sold Lumo to Beta".
Refuses: "a license agreement", "Alpha sold its shares and licensed Lumo".
"""

import re

from reportgen.extract.news import News

SALE = re.compile(
    r"(?i)\b(?:asset|product) (?:purchase|sale)\b|\b(?:sale|divestiture|divestment) of\b|\b(?:has|have|had) sold\b|\bsells\b|\bsold (?:its|the|all)\b|\bagree[sd]? to sell\b|\bdivest(?:s|ed)?\b"
    r"|\b(?:purchase|acquire)[sd]? (?:all|the|its|certain|worldwide|U\.S\.)\b[^;]{0,40}\b(?:rights?|assets)\b"
)
LICENCE = re.compile(r"(?i)\blicen[sc](?:e|es|ed|ing)\b(?! (?:back|from))|\brights? to (?:develop|make|market|use|sell|distribute)\b|\bco-?promot")


def is_product_sale(news: News) -> bool:
    """Say whether a happening is the sale of a product or of rights: an assignment, or an agreement that is told as a sale and as no licence."""
    if news.group == "assignment":
        return True
    told = [line.text for line in news.lines()[:4]]
    return news.group == "agreement" and any(SALE.search(text) for text in told) and not any(LICENCE.search(text) for text in told)
