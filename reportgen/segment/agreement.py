"""A contract filed as an exhibit: one section with its title; its clauses are not split."""

from collections.abc import Iterator

from reportgen.model import Section, SectionKind
from reportgen.segment.lines import Line, Sheet
from reportgen.segment.making import section

HEAD_LINES = 40
MOST_TITLE_LINES = 4
TITLE_WORDS = ("agreement", "amendment", "license", "licence", "contract", "indenture", "deed", "lease", "note", "plan")


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
