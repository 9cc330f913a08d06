"""What kind of document a text without a submission header is: Form 8-K, exhibit by its mark, contract, or plain text.

Other forms of the SEC are told apart here, so that they can be refused by name.
"""

import re

HEAD = 6000
COMMISSION = re.compile(r"securities\s+and\s+exchange\s+commission", re.IGNORECASE)
OTHER_FORM = re.compile(
    r"^[\s*#_]{0,40}(?:FORM|SCHEDULE)\s{1,9}(10-?\s?KSB|10-?\s?K405|10-?\s?KT?|10-?\s?QSB|10-?\s?Q|20-?\s?F|40-?\s?F|6-?\s?K|11-?\s?K|18-?\s?K"
    r"|S-\d{1,2}|F-\d{1,2}|N-\w{2,5}|13[DEFG]|14[ACDF]|TO)(?:/A)?\b[\s*_]{0,40}$",
    re.IGNORECASE | re.MULTILINE,
)
FORM_8K = re.compile(r"\bform\s{0,9}8\s?-?\s?k(\s{0,9}/\s?a\b|\s{0,3}\(?amendment)?", re.IGNORECASE)
FORM_8K_LINE = re.compile(r"^[\s*#_]{0,40}(?:form\s{0,9})?8\s?-?\s?k(?:\s{0,9}/\s?a)?\b", re.IGNORECASE | re.MULTILINE)
DATE_OF_REPORT = re.compile(r"\bdate\s+of\s+(?:earliest\s+event\s+)?report", re.IGNORECASE)
CURRENT_REPORT = re.compile(r"\bcurrent\s+report\b", re.IGNORECASE)
AMENDMENT = re.compile(
    r"\b8\s?-?\s?k\s{0,9}/\s?a\b|^[\s*#_(]{0,40}amendment\s+no\.?\s*\d{1,2}\b[\s*_)]{0,40}$", re.IGNORECASE | re.MULTILINE
)
ITEM = re.compile(r"^[\s*#_|]{0,40}(?:item|i t e m)\s{0,9}(?:no\.?\s{0,4})?\d{1,2}\s?(?:\.\s?\d{2})?\b", re.IGNORECASE | re.MULTILINE)
EXHIBIT = re.compile(
    r"^[\s*#_]{0,80}(?:exhibit|ex)[\s.-]{0,4}(\d{1,3}(?:[.-]\d{1,3})?)\b[\s*_:.]{0,40}(?=\S{0,40}(?:\s|$))",
    re.IGNORECASE | re.MULTILINE,
)
EXHIBIT_HEAD = 700
EXHIBIT_NAME = re.compile(r"(?<![a-z])d?ex(?:hibit)?[-_ .]?(99|10|\d)[-_.]?(\d{1,2})?(?![0-9])", re.IGNORECASE)
CONTRACT_TITLE = re.compile(r"^[\s*#_]{0,80}[A-Z][\w ,&'’()/-]{0,120}\bAGREEMENT\b.{0,40}$", re.IGNORECASE | re.MULTILINE)
CONTRACT_WORDS = re.compile(
    r"\bby\s+and\s+(?:between|among)\b|\bWHEREAS\b|\bNOW,?\s+THEREFORE\b|\bmade\s+and\s+entered\s+into\b", re.IGNORECASE
)
RELEASE_WORDS = re.compile(r"for\s+immediate\s+release|\btoday\s+announced\b|\bannounced\s+today\b", re.IGNORECASE)


def other_form(text: str) -> str | None:
    """Return the name of the form where a text is another form of the SEC than 8-K, else None."""
    head = text[:HEAD]
    match = OTHER_FORM.search(head)
    if not match or not COMMISSION.search(head) or FORM_8K_LINE.search(head[: match.start()]):
        return None
    return match[1].upper().replace(" ", "")


def document_type(text: str, file: str) -> str:
    """Return `8-K`, `8-K/A`, `EX-99.1` and the like, or `TEXT`; the name of the file counts only where the text is mute."""
    head = text[:HEAD]
    if _is_current_report(head):
        return "8-K/A" if AMENDMENT.search(head) else "8-K"
    mark = EXHIBIT.search(head[:EXHIBIT_HEAD])
    if mark:
        return f"EX-{mark[1].replace('-', '.')}"
    named = EXHIBIT_NAME.search(file.rpartition("/")[2].rpartition(".")[0])
    if named:
        return f"EX-{named[1]}.{named[2]}" if named[2] else f"EX-{named[1]}"
    if CONTRACT_TITLE.search(head[:1500]) and CONTRACT_WORDS.search(head) and not RELEASE_WORDS.search(head):
        return "EX-10"
    return "TEXT"


def _is_current_report(head: str) -> bool:
    if COMMISSION.search(head) and FORM_8K_LINE.search(head):
        return True
    if FORM_8K_LINE.search(head[:1500]) and (CURRENT_REPORT.search(head[:1500]) or DATE_OF_REPORT.search(head)):
        return True
    if CURRENT_REPORT.search(head) and FORM_8K.search(head) and COMMISSION.search(head[:1500]):
        return True
    return _begins_with_item(head)


def _begins_with_item(head: str) -> bool:
    item = ITEM.search(head)
    return bool(item) and not head[: item.start()].strip(" |\t\r\n") if item else False
