"""A contract filed as an exhibit: one section with its title; its clauses are not split."""

import re
from collections.abc import Iterator

from reportgen.model import Section, SectionKind
from reportgen.segment.lines import Line, Sheet
from reportgen.segment.making import section

HEAD = 6000
NEWS_HEAD = 1500
TITLE = re.compile(r"^[ \t]{0,80}[A-Z][A-Za-z ,&'()-]{0,80}\bagreement\b[ \t.]{0,40}$", re.IGNORECASE | re.MULTILINE)
RECITALS = re.compile(r"\bby\s+and\s+(?:between|among)\b|\bwhereas\b|\bnow,?\s+therefore\b|\b(?:made|entered\s+into)\s+(?:and\s+entered\s+into\s+)?(?:as\s+of|this)\b", re.IGNORECASE)
NEWS = re.compile(r"\bannounced\b|for\s+immediate\s+release|press\s+release", re.IGNORECASE)
HEAD_LINES = 40
MOST_TITLE_LINES = 4
TITLE_WORDS = ("agreement", "amendment", "license", "licence", "contract", "indenture", "deed", "lease", "note", "plan")


def is_contract(sheet: Sheet, start: int, end: int) -> bool:
    """Say whether a text opens as a contract does: a title alone on its line, then parties or recitals."""
    head = sheet.plain[start : min(end, start + HEAD)]
    return bool(TITLE.search(head[: HEAD // 2]) and RECITALS.search(head)) and not NEWS.search(head[:NEWS_HEAD])


def agreement_sections(sheet: Sheet, start: int, end: int, part: str) -> Iterator[Section]:
    """Yield the contract, titled as printed."""
    if sheet.plain[start:end].strip():
        yield section(sheet, SectionKind.AGREEMENT, start, end, part, title=_title(sheet.within(start, end)[:HEAD_LINES]))


def _title(lines: tuple[Line, ...]) -> str | None:
    """Return the title: the first short line that names a contract, with the lines of its block."""
    for index, line in enumerate(lines):
        if len(line.text) < 120 and any(word in line.text.lower() for word in TITLE_WORDS) and line.text[:1].isupper():
            block = [line.text]
            for other in reversed(lines[:index]):
                if lines[index - len(block) + 1].opens or len(block) == MOST_TITLE_LINES:
                    break
                block.insert(0, other.text)
            return " ".join(" ".join(block).split())
    return None
