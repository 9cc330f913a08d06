"""Labels of the cover of Form 8-K by era, check boxes, and header fields with their names in this project."""

from reportgen.model import CoverField

LABELS: dict[CoverField, str] = {
    CoverField.REGISTRANT: r"(?:exact\s+)?names?\s+of\s+(?:the\s+)?(?:registrant|issuer|small\s+business\s+issuer|company)s?\s?(?:\(s\)\s?)?"
    r"(?:as\s+)?(?:it\s+appears|specified|set\s+forth|\)|in\s+its\s+charter)|exact\s+name\b",
    CoverField.STATE_OF_INCORPORATION: r"state(?:,|\s)\s{0,4}(?:or|of|other)\s+(?:other|incorporation|organization|jurisdiction)|jurisdiction\s+of\s+(?:incorporation|organization)|state\s+or\s+other",
    CoverField.COMMISSION_FILE_NUMBER: r"(?:commission|sec)\s+file\s+(?:number|no\b|#)|(?<!exchange )commission\b(?=[\s\S]{0,120}?\bfile\s+n)",
    CoverField.EIN: r"(?:i\.?\s?r\.?\s?s\.?|federal)\s+employer\b|employer\s+identification|i\.?\s?r\.?\s?s\.?\s+(?:identification|id\b|no\b)",
    CoverField.ADDRESS: r"address(?:es)?\b(?=[^)]{0,40}(?:principal|executive|zip))",
    CoverField.PHONE: r"(?:registrants?'?s?'?\s{1,4}|issuer's\s+|company's\s+)?(?:area\s+code\s+and\s+)?telephone\s+number",
}
"""What a label begins with, in plain characters; case does not count."""

ZIP_LABEL = r"\(\s{0,4}zip\s+code\s{0,4}\)"
DATE_LABELS = (
    r"date\s+of\s+(?:the\s+)?earliest\s+event\s+reported",
    r"date\s+of\s+(?:the\s+)?report\b",
    r"date\s+of\s+event",
)
"""The date of the earliest event counts before the date of the report."""


TICKED_MARKS = frozenset(
    (
        "x",
        "X",
        "\u2612",
        "\u2611",
        "\u00fd",
        "\u00fe",
        "\u2713",
        "\u2714",
        "\u2717",
        "\u2718",
        "[x]",
        "[X]",
        "(x)",
        "(X)",
        "\uf0fd",
        "\uf078",
        "\uf0fe",
    )
)
"""Glyphs of a ticked box."""

MARK = (
    r"(?:\[\s{0,4}[xX]?\s{0,4}\]|\(\s{0,4}[xX]?\s{0,4}\)|[\u2610\u2611\u2612\u00a8\u00fd\u00fe\u2b1c\u25a1\u25a2\u25fb\u2713\u2714\u2717\u2718\uf0a8\uf06f\uf071\uf0fd\uf078\uf0fe]"
    r"|(?<![A-Za-z])[oxX](?![A-Za-z])|_{1,4}[xX]?_{0,4})"
)

BOX_LABELS = (
    (r"pursuant\s+to\s+rule\s+425", "Rule 425"),
    (r"pursuant\s+to\s+rule\s+14a-12", "Rule 14a-12"),
    (r"pursuant\s+to\s+rule\s+14d-2\s?\(b\)", "Rule 14d-2(b)"),
    (r"pursuant\s+to\s+rule\s+13e-4\s?\(c\)", "Rule 13e-4(c)"),
)
"""The words of a check box, and its short name."""

HEADER_FIELDS: dict[str, CoverField] = {
    "ACCESSION NUMBER": CoverField.ACCESSION_NUMBER,
    "CONFORMED SUBMISSION TYPE": CoverField.FORM,
    "CONFORMED PERIOD OF REPORT": CoverField.DATE_OF_REPORT,
    "FILED AS OF DATE": CoverField.FILING_DATE,
    "COMPANY CONFORMED NAME": CoverField.REGISTRANT,
    "CENTRAL INDEX KEY": CoverField.CIK,
    "IRS NUMBER": CoverField.EIN,
    "STATE OF INCORPORATION": CoverField.STATE_OF_INCORPORATION,
    "FISCAL YEAR END": CoverField.FISCAL_YEAR_END,
    "SEC FILE NUMBER": CoverField.COMMISSION_FILE_NUMBER,
    "dei:DocumentType": CoverField.FORM,
    "dei:AmendmentFlag": CoverField.AMENDMENT,
    "dei:DocumentPeriodEndDate": CoverField.DATE_OF_REPORT,
    "dei:EntityRegistrantName": CoverField.REGISTRANT,
    "dei:EntityCentralIndexKey": CoverField.CIK,
    "dei:EntityIncorporationStateCountryCode": CoverField.STATE_OF_INCORPORATION,
    "dei:EntityFileNumber": CoverField.COMMISSION_FILE_NUMBER,
    "dei:EntityTaxIdentificationNumber": CoverField.EIN,
    "dei:CurrentFiscalYearEndDate": CoverField.FISCAL_YEAR_END,
}
"""Labels of header lines and cover facts; where a field has two, the printed cover outranks both."""


def is_ticked(mark: str) -> bool:
    """Say whether the glyph of a check box is a ticked one; an unknown one is empty."""
    return "".join(mark.split()) in TICKED_MARKS or any(sign in mark for sign in "xX")
