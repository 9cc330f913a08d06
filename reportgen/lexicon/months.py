"""Months, parts of a year and relative days as filings write them."""

MONTHS: dict[str, int] = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6, "jun": 6,
    "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

ORDINALS: dict[str, int] = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "latter": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": 4, "final": 4,
}  # fmt: skip

SPANS: dict[str, int] = {
    "quarter": 3, "three": 3, "six": 6, "half": 6, "nine": 9, "twelve": 12, "year": 12, "3": 3, "6": 6, "9": 9, "12": 12,
}  # fmt: skip
"""How many months end with a date: `quarter ended`, `six months ended`, `fiscal year ended`."""

RELATIVE = (
    r"(?:earlier |later )?today|yesterday|tomorrow|this morning|tonight"
    r"|(?:(?:earlier|later) )?(?:this|last|next) (?:week|month|quarter|year|spring|summer|fall|autumn|winter)"
)

CONTRACT_NOUNS = (
    r"licen[sc]es?|agreements?|collaborations?|amendments?|contracts?|options?|deals?|alliances?|partnerships?|transactions?"
    r"|arrangements?|collaboration|settlements?|trials?|stud(?:y|ies)"
)
"""Nouns before which a bare year dates them (`the 2000 license`); an Act or a stock plan is not among them."""
