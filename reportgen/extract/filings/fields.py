"""Cover fields, header lines and signers to normalized readings."""

import re

from reportgen.extract.filings.dates import first_day
from reportgen.lexicon.cover import is_ticked
from reportgen.model import CoverField, Document, FieldReading, Section
from reportgen.scan.text import squeeze

DATES = frozenset((CoverField.DATE_OF_REPORT, CoverField.SIGNATURE_DATE, CoverField.FILING_DATE))
FORM = re.compile(r"8\s?-?\s?k(?P<amended>\s{0,4}/\s?a|-a)?", re.IGNORECASE)
LABELS_WITHIN = re.compile(r"\([^()]{0,120}(?:office|code|address)[^()]{0,80}\)", re.IGNORECASE)
RULES_WITHIN = re.compile(r"[-_=]{3,}")
MONTH_AND_DAY = re.compile(r"-{0,2}(\d{2})-?(\d{2})")
SMALL = frozenset(["of", "and", "the", "in"])


def field_reading(document: Document, section: Section) -> FieldReading | None:
    """Return the reading of a field's section, None where its value says nothing."""
    if section.field is None:
        return None
    value = section.value
    words = squeeze(document.text[value.start : value.end]) if value else ""
    text = _normalized(section.field, words)
    if section.field is CoverField.CHECK_BOX:
        text = "checked" if is_ticked(words) else "empty"
    return FieldReading(field=section.field, text=text, label=section.title) if text else None


def _normalized(field: CoverField, words: str) -> str | None:
    """Return a value in its one form: dates in EDTF, a state in title case, an address on one line."""
    if field in DATES:
        return first_day(words)
    if field is CoverField.FORM:
        return _form(words)
    if field is CoverField.AMENDMENT:
        return "false" if words.lower() in ("false", "no") else "true"
    if field is CoverField.FISCAL_YEAR_END:
        return "".join(MONTH_AND_DAY.findall(words)[0]) if MONTH_AND_DAY.search(words) else None
    if field is CoverField.ADDRESS:
        return _address(words)
    if field is CoverField.STATE_OF_INCORPORATION and len(words) > 3:
        return " ".join(word if word.lower() in SMALL else word.capitalize() for word in words.lower().split())
    if field is CoverField.SIGNER:
        return _person(words)
    return words.strip(" ,;:_") or None


def _form(words: str) -> str:
    match = FORM.search(words)
    if not match:
        return words
    return "8-K/A" if match["amended"] else "8-K"


def _address(words: str) -> str | None:
    plain = RULES_WITHIN.sub(" ", LABELS_WITHIN.sub(" ", words))
    return " ".join(plain.split()).strip(" ,;:") or None


def _person(words: str) -> str | None:
    name = words.strip(" _,;:\"'").removeprefix("/s/").strip()
    if name.isupper():
        name = " ".join("-".join(part.capitalize() for part in word.split("-")) for word in name.split())
    return name or None
