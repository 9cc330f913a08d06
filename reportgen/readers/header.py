"""The header of a full submission, in its human and its tag rendering, as `KEY: value` lines.

Real headers have empty fields, stray tags, missing lines and dates on their first line that are months off
(the header's `FILED AS OF DATE` is the filing date); what cannot be read is left out.
"""

import re

from msgspec import Struct

HUMAN_LINE = re.compile(r"^\s{0,40}<?([A-Z][A-Z0-9 /().-]{2,60}?)(?::|>)\s{0,40}(\S.{0,400}?)?\s*$")
TAG = re.compile(r"<(/?[A-Z][A-Z0-9-]{1,60})>([^<\r\n]{0,400})")
DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")
ACCESSION = re.compile(r"(?<!\d)\d{10}-\d{2}-\d{6}(?!\d)")
HUMAN_NAMES = {
    "ACCESSION-NUMBER": "ACCESSION NUMBER",
    "TYPE": "CONFORMED SUBMISSION TYPE",
    "PUBLIC-DOCUMENT-COUNT": "PUBLIC DOCUMENT COUNT",
    "PERIOD": "CONFORMED PERIOD OF REPORT",
    "ITEMS": "ITEM INFORMATION",
    "FILING-DATE": "FILED AS OF DATE",
    "DATE-OF-FILING-DATE-CHANGE": "DATE AS OF CHANGE",
    "EFFECTIVENESS-DATE": "EFFECTIVENESS DATE",
    "CONFORMED-NAME": "COMPANY CONFORMED NAME",
    "CIK": "CENTRAL INDEX KEY",
    "ASSIGNED-SIC": "STANDARD INDUSTRIAL CLASSIFICATION",
    "ORGANIZATION-NAME": "ORGANIZATION NAME",
    "IRS-NUMBER": "IRS NUMBER",
    "STATE-OF-INCORPORATION": "STATE OF INCORPORATION",
    "FISCAL-YEAR-END": "FISCAL YEAR END",
    "FORM-TYPE": "FORM TYPE",
    "ACT": "SEC ACT",
    "FILE-NUMBER": "SEC FILE NUMBER",
    "FILM-NUMBER": "FILM NUMBER",
    "STREET1": "STREET 1",
    "STREET2": "STREET 2",
    "CITY": "CITY",
    "STATE": "STATE",
    "ZIP": "ZIP",
    "PHONE": "BUSINESS PHONE",
    "FORMER-CONFORMED-NAME": "FORMER CONFORMED NAME",
    "DATE-CHANGED": "DATE OF NAME CHANGE",
}
"""The tag form's names in the words of the human form, so that one text has one set of labels."""
GROUPS = frozenset(
    ["FILER", "COMPANY DATA", "FILING VALUES", "BUSINESS ADDRESS", "MAIL ADDRESS", "FORMER COMPANY", "SUBJECT COMPANY", "FILED BY"]
)


class Header(Struct, frozen=True, kw_only=True):
    """What the header of a submission states."""

    lines: tuple[tuple[str, str], ...] = ()
    """Labels with values, in order; fields without a value are left out."""

    def first(self, name: str) -> str | None:
        """Return the first value of a field: of the first filer, where there are several."""
        return next((value for label, value in self.lines if label == name), None)

    def day(self, name: str) -> str | None:
        """Return a field of eight digits as a date, or None where it is none."""
        match = DAY.fullmatch(self.first(name) or "")
        return "-".join(match.groups()) if match else None

    @property
    def accession_number(self) -> str | None:
        """The accession number, where the header has a whole one."""
        match = ACCESSION.search(self.first("ACCESSION NUMBER") or "")
        return match[0] if match else None


def read_header(text: str) -> Header:
    """Return the fields of a header: tag form where it has `<ACCESSION-NUMBER>` or `<TYPE>`, else human form."""
    if re.search(r"<(?:ACCESSION-NUMBER|CONFORMED-NAME|FILING-DATE)>", text):
        return Header(lines=tuple(_tag_lines(text)))
    return Header(lines=tuple(_human_lines(text)))


def _tag_lines(text: str) -> list[tuple[str, str]]:
    found = [(name, value.strip()) for name, value in TAG.findall(text)]
    return [(HUMAN_NAMES[name], value) for name, value in found if name in HUMAN_NAMES and value]


def _human_lines(text: str) -> list[tuple[str, str]]:
    lines: list[tuple[str, str]] = []
    for line in text.splitlines():
        match = HUMAN_LINE.match(line)
        if match and match[2] and match[1] not in GROUPS:
            lines.append((match[1].strip(), re.sub(r"\s+", " ", match[2])))
    return lines
