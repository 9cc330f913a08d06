"""One file to one filing: its form is chosen, its documents are read, its header fields filled."""

import hashlib
import re

import msgspec
from msgspec import Struct

from reportgen.errors import InputError
from reportgen.model import Document, Filing, Notice, digest
from reportgen.readers.accession import accession_of
from reportgen.readers.decoding import EXPECTED, decoded
from reportgen.readers.header import Header
from reportgen.readers.html import read_html
from reportgen.readers.kinds import document_type, other_form
from reportgen.readers.physical import physical_form
from reportgen.readers.submission import Part, read_submission

HEADER_LINE = "Filing header"
READ_FORM = re.compile(r"8-?K")
XML_DATA = re.compile(r"\s{0,200}<\?xml[^>]{0,400}\?>", re.IGNORECASE)
READS = "reads Form 8-K, its exhibits and press releases"


class FormRefusedError(InputError):
    """An input is a form of the SEC that is not read."""


class ReadFile(Struct, frozen=True, kw_only=True):
    """A filing with what was left out of it."""

    filing: Filing
    notices: tuple[Notice, ...] = ()


def read_file(data: bytes, file: str) -> ReadFile:
    """Return the filing that one file holds.

    Raises InputError where it is no text, FormRefusedError where it is a form that is not read.
    """
    text = decoded(data, file)
    form = physical_form(text)
    header, parts = _parts(text, form, file)
    shown = tuple(part for part in parts if part.is_text)
    if not shown:
        raise InputError("is a submission without a document of text", file=file, hint=EXPECTED)
    kind = header.first("CONFORMED SUBMISSION TYPE") or header.first("FORM TYPE") or shown[0].type
    _refuse_other_forms(kind, shown[0].text, file)
    accession = header.accession_number or accession_of(file)
    sha256 = hashlib.sha256(data).hexdigest()
    filing_id = accession or f"f-{digest(sha256)}"
    documents = tuple(
        Document(
            id=f"{filing_id}-{number}",
            filing=filing_id,
            type=part.type,
            file=file,
            text=_headed(part, header if number == 1 else Header()),
            form=form,
            description=part.description,
        )
        for number, part in enumerate(shown, 1)
    )
    filing = _filled(header, Filing(id=filing_id, file=file, sha256=sha256, documents=documents, accession_number=accession))
    return ReadFile(filing=filing, notices=tuple(_left_out(parts, file, filing_id)))


def _parts(text: str, form: str, file: str) -> tuple[Header, tuple[Part, ...]]:
    if form == "submission":
        return read_submission(text)
    if form == "html":
        page = read_html(text)
        return Header(), (Part(type=document_type(page.text, file), text=page.text, facts=page.facts),)
    if XML_DATA.match(text):
        raise InputError("is XML data, no document of text", file=file, hint=EXPECTED)
    return Header(), (Part(type=document_type(text, file), text=text),)


def _refuse_other_forms(kind: str, text: str, file: str) -> None:
    other = kind if not READ_FORM.match(kind) and not kind.startswith(("EX-", "TEXT")) else other_form(text)
    if other and not kind.startswith("EX-"):
        raise FormRefusedError(f"is a Form {other}, which is not read", file=file, hint=READS)


def _headed(part: Part, header: Header) -> str:
    lines = [f"{label}: {value}" for label, value in (*header.lines, *part.facts)]
    return "\n".join([HEADER_LINE, *lines, "", part.text]) if lines else part.text


def _filled(header: Header, filing: Filing) -> Filing:
    form = header.first("CONFORMED SUBMISSION TYPE") or header.first("FORM TYPE")
    own = filing.documents[0].type
    form = form or (own if READ_FORM.match(own) else None)
    return msgspec.structs.replace(
        filing,
        form=form,
        is_amendment=bool(form and form.endswith("/A")),
        registrant=header.first("COMPANY CONFORMED NAME"),
        cik=header.first("CENTRAL INDEX KEY"),
        state_of_incorporation=header.first("STATE OF INCORPORATION"),
        commission_file_number=header.first("SEC FILE NUMBER"),
        ein=header.first("IRS NUMBER"),
        fiscal_year_end=header.first("FISCAL YEAR END"),
        date_of_report=header.day("CONFORMED PERIOD OF REPORT"),
        filing_date=header.day("FILED AS OF DATE"),
    )


def _left_out(parts: tuple[Part, ...], file: str, filing_id: str) -> list[Notice]:
    names = [f"{part.type} {part.file_name or ''}".strip() for part in parts if not part.is_text]
    if not names:
        return []
    words = ", ".join(names[:6]) + (f" and {len(names) - 6} more" if len(names) > 6 else "")
    return [Notice(file=file, text=f"parts that are no text were left out: {words}", document=f"{filing_id}-1")]
