"""Exhibits of Form 8-K: how their numbers look, and what kinds they are (Regulation S-K, Item 601)."""

NUMBER = r"\d{1,3}(?:\.\(?[0-9A-Za-z]{1,3}\)?){0,3}(?:\([A-Za-z0-9]{1,4}\)){0,2}"
"""An exhibit number as printed: `99.1`, `99`, `10.1(a)`, `4.(g)`, `99.4(C)`."""

KINDS = {
    "1": "underwriting agreement",
    "2": "plan of acquisition",
    "3": "articles or bylaws",
    "4": "instrument of security holders",
    "5": "opinion",
    "10": "material contract",
    "12": "computation of ratios",
    "14": "code of ethics",
    "16": "letter of the former accountant",
    "17": "letter of a departing director",
    "18": "letter on accounting principles",
    "20": "other document to security holders",
    "23": "consent",
    "21": "subsidiaries",
    "24": "power of attorney",
    "25": "statement of eligibility of trustee",
    "27": "financial data schedule",
    "28": "additional exhibit",
    "99": "additional exhibit",
    "101": "interactive data",
    "104": "cover page interactive data",
}
"""By the number before the point."""

CONTRACTS = frozenset(("1", "2", "4", "10"))
"""Kinds whose exhibits are agreements."""



def kind_of(number: str) -> str | None:
    """Return the kind of an exhibit, None for a number that Item 601 does not have."""
    return KINDS.get(number.split(".")[0].split("(")[0])
