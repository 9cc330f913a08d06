"""The cover of Form 8-K: fields whose values stand before, above, below or apart from their labels.

A label in brackets has its value above or before it, a label without them behind it; numbers and states are known by their shape.
"""

import re
from collections.abc import Iterator

from reportgen.lexicon.cover import DATE_LABELS, LABELS, ZIP_LABEL
from reportgen.lexicon.places import COUNTRIES, US_STATES
from reportgen.model import CoverField, Section, SectionKind
from reportgen.segment.boxes import check_boxes
from reportgen.segment.dateline import DATE
from reportgen.segment.lines import Line, Sheet, is_rule
from reportgen.segment.making import section

LABEL = {field: re.compile(pattern, re.IGNORECASE) for field, pattern in LABELS.items()}
FORM = re.compile(r"\bform\s{0,9}8\s?-?\s?k(?:\s{0,4}(?:/\s?a\b|-\s?a\b))?|^\W{0,9}8-K(?:/A)?\W{0,9}$", re.IGNORECASE | re.MULTILINE)
AMENDMENT = re.compile(r"amendment\s+(?:no\.?|number|#)\s{0,4}\w{1,5}|form\s{0,9}8\s?-?\s?k\s{0,4}/\s?a\b", re.IGNORECASE)
EMPTY_BEHIND = re.compile(r"\(\s{0,4}amendment\s+no\.?[\s_]{0,12}\)", re.IGNORECASE)
MORE_PLACES = (
    "District of Columbia", "Bermuda", "Cayman Islands", "British Virgin Islands", "British Columbia", "Ontario", "Quebec", "Québec", "Alberta",
    "Yukon Territory", "Yukon", "Nova Scotia", "Manitoba", "Marshall Islands", "Republic of the Marshall Islands", "Netherlands Antilles",
    "Curacao", "Jersey", "Guernsey", "Isle of Man", "Liberia", "Panama", "The Netherlands", "England and Wales", "Bahamas", "Barbados",
)  # fmt: skip
SHORTEST_PLACE = 4
PLACE_NAMES = sorted({*COUNTRIES, *US_STATES, *MORE_PLACES}, key=lambda name: (-len(name), name))
STATE = re.compile(
    r"(?<![\w,])(?<!,\s)(?:" + "|".join(re.escape(name) for name in PLACE_NAMES if len(name) >= SHORTEST_PLACE and not name.startswith("United States")) + r")(?![\w.])(?!,?\s+\d{5})(?!,?\s+D\.?\s?C\b)",
    re.IGNORECASE,
)
STATE_CODE = re.compile(r"^[ \t]*([A-Z]{2})(?=[ ]{2,}|[ \t]*\t|[ \t]*$)", re.MULTILINE)
FILE_NUMBER = re.compile(r"(?<![\d-])\d{1,3}-\d{2,6}(?:-\d{1,3})?(?![\d-])")
EIN = re.compile(r"(?<![\d-])\d{2}-\s?\d{7}(?![\d-])")
PHONE = re.compile(r"(?:\+?1[\s.-])?\(?\d{3}\)?[\s./-]{0,3}\d{3}\s?[-.]\s?\d{4}(?!\d)|\+\s?\d[\d\s().-]{7,20}\d|\(?0\d{1,4}\)?[\d\s-]{6,16}\d")
SHAPES = {
    CoverField.STATE_OF_INCORPORATION: STATE,
    CoverField.COMMISSION_FILE_NUMBER: FILE_NUMBER,
    CoverField.EIN: EIN,
    CoverField.PHONE: PHONE,
}
BEFORE = 600
BEHIND = 260
WHOLE = 330
"""Longest span of a label with its value; what is further apart is cited by the value alone."""
STREET = re.compile(r"\d{1,6}[\w-]{0,3} [\w. ]{2,60},|P\.? ?O\.? Box", re.IGNORECASE)
NO_NAME = re.compile(
    r"\b(?:act\s+of\s+1934|date\s+of\s+(?:report|earliest|event)|earliest\s+event|current\s+report|form\s+8-?k|washington,?\s+d\.?c|exchange\s+commission|commission\s+file|amendment\s+no|15\s?\(?d\)?)",
    re.IGNORECASE,
)
LEGAL_END = re.compile(r"\b(?:inc|corp|corporation|company|co|ltd|limited|plc|llc|l\.?p|trust|n\.?v|s\.?a|ag)\.?,?$", re.IGNORECASE)
NO_ADDRESS = re.compile(r"\)\s*$|employer|incorporation|commission|identification|charter", re.IGNORECASE)
MOST_ADDRESS_LINES = 5
AFTER_GAP = re.compile(r"[\s):.,_'\"-]{0,80}(?:(?:is|was|on)\s)?")
BEFORE_GAP = re.compile(r"[\s(:.,_-]{0,60}(?:date\s+of\s+report)?[\s(:.,_-]{0,20}", re.IGNORECASE)
IN_BRACKETS = re.compile(r"\s{0,4}\(\s{0,4}")


def cover_sections(sheet: Sheet, start: int, end: int, part: str) -> Iterator[Section]:
    """Yield the cover and its fields, the cover first, the fields in order."""
    yield section(sheet, SectionKind.COVER, start, end, part)
    found = [*_fields(sheet, start, end, part), *check_boxes(sheet, start, end, part)]
    yield from sorted(found, key=lambda one: (one.span.start, one.span.end))


def _fields(sheet: Sheet, start: int, end: int, part: str) -> Iterator[Section]:
    form = FORM.search(sheet.plain, start, end)
    if form:
        yield _field(sheet, CoverField.FORM, form.span(), form.span(), part)
    amendment = AMENDMENT.search(sheet.plain, start, end)
    if amendment and not EMPTY_BEHIND.match(sheet.plain, max(start, amendment.start() - 1)):
        yield _field(sheet, CoverField.AMENDMENT, amendment.span(), amendment.span(), part)
    date = _date_of_report(sheet.plain, start, end)
    if date:
        yield _field(sheet, CoverField.DATE_OF_REPORT, _hull(*date), date[1], part)
    for field in LABEL:
        label = _label(sheet.plain, field, start, end)
        value = _value(sheet, field, label, start, end) if label else None
        if label and value:
            whole = _hull(label, value)
            yield _field(sheet, field, whole if whole[1] - whole[0] <= WHOLE else value, value, part)


def _field(sheet: Sheet, field: CoverField, span: tuple[int, int], value: tuple[int, int], part: str) -> Section:
    return section(sheet, SectionKind.COVER_FIELD, *span, part, field=field, value=value)


def _hull(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return min(one[0], other[0]), max(one[1], other[1])


def _label(plain: str, field: CoverField, start: int, end: int) -> tuple[int, int] | None:
    """Return where a label stands, with its brackets."""
    match = LABEL[field].search(plain, start, end)
    if not match:
        return None
    before = plain.rfind("(", max(start, match.start() - 4), match.start())
    if before >= 0 and not plain[before + 1 : match.start()].strip():
        close = plain.find(")", match.end(), min(end, match.end() + 200))
        return before, close + 1 if close >= 0 else match.end()
    line_end = plain.find("\n", match.end(), end)
    colon = plain.find(":", match.end(), line_end if line_end >= 0 else end)
    return match.start(), colon + 1 if colon >= 0 else match.end()


def _value(sheet: Sheet, field: CoverField, label: tuple[int, int], start: int, end: int) -> tuple[int, int] | None:
    if field is CoverField.REGISTRANT:
        return _registrant(sheet, label, start, end)
    if field is CoverField.ADDRESS:
        return _address(sheet, label, start, end)
    plain, shape = sheet.plain, SHAPES[field]
    above = [match.span() for match in shape.finditer(plain, max(start, label[0] - BEFORE), label[0])][-1:]
    below = [match.span() for match in shape.finditer(plain, label[1], min(end, label[1] + BEHIND))][:1]
    first, second = (above, below) if plain[label[0]] == "(" else (below, above)
    found = [*first, *second]
    if not found and field is CoverField.STATE_OF_INCORPORATION:
        found = [match.span(1) for match in STATE_CODE.finditer(sheet.document.text, max(start, label[0] - BEHIND), label[0])]
    return next(iter(found), None)


def _registrant(sheet: Sheet, label: tuple[int, int], start: int, end: int) -> tuple[int, int] | None:
    """Return the name: the block above its label, or what stands behind a label without brackets."""
    if sheet.plain[label[0]] != "(" and sheet.plain[label[1] - 1] == ":":
        line = next((line for line in sheet.within(label[0], end) if line.end > label[1] + 1), None)
        return (max(label[1], line.start), line.end) if line else None
    block: list[Line] = []
    for line in reversed(sheet.within(start, label[0])):
        if is_rule(line.text):
            continue
        if NO_NAME.search(line.text) or DATE.search(line.text) or (")" in line.text[-1:] and block):
            break
        if block and block[-1].opens and not LEGAL_END.search(line.text):
            break
        block.append(line)
        if len(block) > 4:
            break
    if not block:
        line = next((line for line in sheet.within(label[1], end) if not is_rule(line.text)), None)
        return (line.start, line.end) if line and "(" not in line.text and not STREET.match(line.text) else None
    return _first_name(block[::-1])


def _first_name(block: list[Line]) -> tuple[int, int]:
    """Return the first name of a block: where each line ends in a legal form, each is a registrant of its own."""
    if len(block) > 1 and all(LEGAL_END.search(line.text) and len(line.text.split()) > 1 for line in block):
        return block[0].start, block[0].end
    return block[0].start, block[-1].end


def _address(sheet: Sheet, label: tuple[int, int], start: int, end: int) -> tuple[int, int] | None:
    """Return the address above its label, or behind a label without brackets, to the zip code that stands apart."""
    if sheet.plain[label[0]] != "(" and sheet.plain[label[1] - 1] == ":":
        line = next((line for line in sheet.within(label[0], end) if line.end > label[1] + 1), None)
        return (max(label[1], line.start), line.end) if line else None
    block: list[Line] = []
    for line in reversed(sheet.within(start, label[0])):
        if is_rule(line.text) and not block:
            continue
        if is_rule(line.text) or NO_ADDRESS.search(line.text) or EIN.search(line.text) or len(block) == MOST_ADDRESS_LINES:
            break
        block.append(line)
    if not block:
        return None
    last = _zip_end(sheet.plain, label[1], end) or block[0].end
    phone = PHONE.search(sheet.plain, block[-1].start, last)
    return block[-1].start, phone.start() if phone and phone.start() > block[-1].start else last


def _zip_end(plain: str, place: int, end: int) -> int | None:
    match = re.compile(r"\s{0,20}(\d{5}(?:-\d{4})?)\s{0,20}" + ZIP_LABEL, re.IGNORECASE).match(plain, place, end)
    return match.end(1) if match else None


def _date_of_report(plain: str, start: int, end: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return label and date: of the earliest event, where the cover gives two."""
    for pattern in DATE_LABELS:
        for label in re.compile(pattern, re.IGNORECASE).finditer(plain, start, end):
            value = _date_behind(plain, label.end(), end) or _date_before(plain, start, label.start())
            if value:
                return _whole_label(plain, label, start), value
    return None


def _whole_label(plain: str, label: re.Match[str], start: int) -> tuple[int, int]:
    opening = re.compile(r"date\s+of\s+(?:the\s+)?report\s{0,9}\(?\s{0,4}$", re.IGNORECASE).search(plain, max(start, label.start() - 40), label.start())
    return opening.start() if opening else label.start(), label.end()


def _date_behind(plain: str, place: int, end: int) -> tuple[int, int] | None:
    gap = AFTER_GAP.match(plain, place, end)
    date = DATE.match(plain, gap.end() if gap else place, end)
    if not date:
        return None
    bracket = IN_BRACKETS.match(plain, date.end(), end)
    inner = DATE.match(plain, bracket.end(), end) if bracket else None
    return (inner or date).span()


def _date_before(plain: str, start: int, place: int) -> tuple[int, int] | None:
    dates = list(DATE.finditer(plain, max(start, place - 140), place))
    if not dates or not BEFORE_GAP.fullmatch(plain, dates[-1].end(), place):
        return None
    return dates[-1].span()
