"""The full submission text file: header, then one `<DOCUMENT>` a part; PEM wrapper and page marks left out."""

import html as entities
import re

from msgspec import Struct

from reportgen.readers.header import Header, read_header
from reportgen.readers.html import Page, is_marked_up, read_html

HEADER_START = re.compile(r"<(?:SEC|IMS)-HEADER>|<SUBMISSION>")
HEADER_END = re.compile(r"</(?:SEC|IMS)-HEADER>|<DOCUMENT>")
PART = re.compile(r"<DOCUMENT>")
PART_END = re.compile(r"</DOCUMENT>")
BODY = re.compile(r"<TEXT>")
FIELD = re.compile(r"<(TYPE|SEQUENCE|FILENAME|DESCRIPTION)>([^<\r\n]{0,400})")
WRAPPER = re.compile(r"</?(?:XBRL|XML|HTML-FRAGMENT)>\s{0,9}", re.IGNORECASE)
PAGE_MARK = re.compile(r"<PAGE>[ \t]{0,80}[\w-]{0,6}[ \t]{0,80}", re.IGNORECASE)
TABLE_TAGS = re.compile(r"</?(?:TABLE|CAPTION|S|C|FN|F\d{1,2}|R)>[ \t]{0,9}", re.IGNORECASE)
UUENCODED = re.compile(r"^begin \d{3} \S", re.MULTILINE)
LEFT_OUT = re.compile(r"GRAPHIC|ZIP|EXCEL|PDF|JSON|XML|EX-10[01]\b|COVER$|CORRESP")
DATA_FILE = re.compile(r"\.(?:xsd|xml|xls[xm]?|zip|jpe?g|gif|png|pdf|js|css|json)$", re.IGNORECASE)
HEAD = 4000


class Part(Struct, frozen=True, kw_only=True):
    """One document of a submission."""

    type: str
    text: str
    description: str | None = None
    file_name: str | None = None
    facts: tuple[tuple[str, str], ...] = ()
    is_text: bool = True


def read_submission(text: str) -> tuple[Header, tuple[Part, ...]]:
    """Return header and parts; parts that are no text have none and say so."""
    return _header(text), tuple(_part(stretch) for stretch in _stretches(text))


def _header(text: str) -> Header:
    start = HEADER_START.search(text)
    if not start:
        return Header()
    end = HEADER_END.search(text, start.end())
    return read_header(text[start.end() : end.start() if end else min(len(text), start.end() + 20_000)])


def _stretches(text: str) -> list[str]:
    starts = [match.end() for match in PART.finditer(text)]
    if not starts:
        header = HEADER_END.search(text)
        return [text[header.end() :]] if header else [text]
    bounds = [*starts[1:], len(text)]
    stretches = []
    for start, bound in zip(starts, bounds, strict=True):
        end = PART_END.search(text, start, bound)
        stretches.append(text[start : end.start() if end else bound])
    return stretches


def _part(stretch: str) -> Part:
    body = BODY.search(stretch)
    head = stretch[: body.start()] if body else stretch[:HEAD]
    fields = {name: value.strip() for name, value in FIELD.findall(head)}
    kind = fields.get("TYPE", "").upper() or "8-K"
    words = _body(stretch, body.end() if body else 0)
    file_name, description = fields.get("FILENAME") or None, fields.get("DESCRIPTION") or None
    if _is_left_out(kind, file_name or "", words):
        return Part(type=kind, text="", is_text=False, description=description, file_name=file_name)
    page = _page(words)
    return Part(type=kind, text=page.text, facts=page.facts, description=description, file_name=file_name)


def _body(stretch: str, start: int) -> str:
    end = stretch.rfind("</TEXT>", start)
    return WRAPPER.sub("", stretch[start : end if end >= 0 else len(stretch)])


def _is_left_out(kind: str, file_name: str, words: str) -> bool:
    if LEFT_OUT.match(kind) or DATA_FILE.search(file_name) or "<PDF>" in words[:HEAD]:
        return True
    return bool(UUENCODED.search(words[:HEAD])) or not any(map(str.isalpha, words))


def _page(words: str) -> Page:
    if is_marked_up(words):
        return read_html(words)
    shown = TABLE_TAGS.sub("", PAGE_MARK.sub("", words))
    return Page(text=entities.unescape(shown))
