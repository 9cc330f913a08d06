"""The words by which contracts on rights, of supply, of service and of sale are told apart.

Reads: "License Agreement" (on rights), "Asset Purchase Agreement" (a sale with rights), "Services Agreement" (another contract).
Refuses: "completed the sale of its building" as a sale of rights.
"""

import re

from reportgen.lexicon.agreements import LICENSING_WORDS, OTHER_AGREEMENTS, STRONG_WORDS, SUPPLY_WORDS

LICENSING = re.compile(r"(?i)\b(?:" + "|".join(LICENSING_WORDS) + r")\b")
STRONG = re.compile(r"(?i)\b(?:" + "|".join(STRONG_WORDS) + r")\b")
OTHER_DEED = re.compile(r"(?i)\b(?:" + "|".join(OTHER_AGREEMENTS) + r")\b")
SUPPLY = re.compile(r"(?i)\b(?:" + "|".join(SUPPLY_WORDS) + r")\b")
SERVICE_CONTRACT = re.compile(
    r"(?i)\b(?:her|his) (?:[\w-]+ ){0,2}(?:deal|contract|agreement)\b|\b(?:provider|payer|staffing|maintenance|outsourcing|hosting|service|services) contracts?\b|\bcontracts?\b[^;.]{0,40} (?:under|by|through) which\b[^;.]{0,60}\b(?:provides?|staffs?|serves?|operates?|manages?|runs?|cleans?|hosts?)\b"
)
"""What one side does for another, with no right given."""
COMPLETED_SALE = re.compile(r"(?i)(?:complet\w+|closed|announc\w+) (?:the |its )?(?:purchase|acquisition|sale|divestiture) (?:from|to|by)\b")
SALE_WITH_RIGHTS = re.compile(r"(?i)\b(?:asset|product) (?:purchase|sale)\b[^;]{0,30} agreement\b|^(?:(?:sale|divestiture|divestment|purchase|acquisition) of|sells|divests|acquires|buys|purchases)\b[^;]{0,80}(?:®|™|\((?:R|TM)\))")
"""The sale of a product with the rights to it."""
BUSINESS = re.compile(
    r"(?i)\b(?:business(?:es)?|subsidiar(?:y|ies)|division|plants?|factor(?:y|ies)|stores?|buildings?|real estate|hotels?|restaurants?|vessels?|aircraft|membership interests|land)\b"
)
SERVICES = re.compile(r"(?i)\bservices? agreements?$")
"""Ends the name of a contract for work: "Development and Manufacturing Services Agreement"."""
CLINICAL = re.compile(r"(?i)\bclinical\b")
"""Of a supply it says what the goods are for, not that rights are given."""


def is_product_sale(words: str) -> bool:
    """Say whether a cue tells of the purchase of a thing, of which "purchase" is no name of a contract; a business is none."""
    return (COMPLETED_SALE.match(words) or SALE_WITH_RIGHTS.search(words)) is not None and BUSINESS.search(words) is None


def is_other_contract(words: str, title: str | None) -> bool:
    """Say whether what is named, or else the words of the cue, is a contract of supply, service, lending or the like."""
    named = title or words
    return not STRONG.search(named) and bool(
        OTHER_DEED.search(named) or SERVICES.search(named) or (SUPPLY.search(named) and not LICENSING.search(CLINICAL.sub("", named)))
    )
