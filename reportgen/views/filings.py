"""What a filing is called and when it is of: rows of the index and heads of source pages."""

import re

from reportgen.model import Document, EdtfDate, Filing
from reportgen.views.context import Context
from reportgen.views.parts import PageRef
from reportgen.views.records import FilingRow
from reportgen.views.words import DATE_NOT_STATED, NOT_STATED

ARCHIVE = "https://www.sec.gov/Archives/edgar/data"
ACCESSION = re.compile(r"\d{10}-\d{2}-\d{6}")


def filing_date(filing: Filing) -> EdtfDate | None:
    """Return the date that a filing is known by: of its report, else of its release, signature or filing."""
    return filing.date_of_report or filing.release_date or filing.signature_date or filing.filing_date


def public_by(filing: Filing) -> EdtfDate | None:
    """Return the day by which a filing was public, as far as it states one."""
    return filing.filing_date or filing.signature_date or filing.release_date or filing.date_of_report


def form_words(filing: Filing) -> str:
    """Return `8-K`, or `press release` where there is no form."""
    return filing.form or "press release"


def filing_words(context: Context, filing: Filing) -> str:
    """Return `8-K of 8 Oct 2002`."""
    date = filing_date(filing)
    words = form_words(filing)
    return f"{words} of {context.date(date)}" if date else f"{words}, {DATE_NOT_STATED}"


def sec_url(filing: Filing) -> str | None:
    """Return the index page of a filing at the SEC, where CIK and accession number are known."""
    if not filing.cik or not filing.accession_number or not ACCESSION.fullmatch(filing.accession_number):
        return None
    if not filing.cik.isdigit():
        return None
    number = filing.accession_number
    return f"{ARCHIVE}/{int(filing.cik)}/{number.replace('-', '')}/{number}-index.htm"


def source_ref(context: Context, document: Document, anchor: str = "") -> PageRef:
    """Return the source page of a document."""
    return PageRef(kind="source", key=document.id, anchor=anchor, title=source_title(context, document))


def source_title(context: Context, document: Document) -> str:
    """Return `Example, Inc.: 8-K of 8 Oct 2002`, with the document's type where a filing has several."""
    filing = context.filings[document.filing]
    words = filing_words(context, filing)
    if len(filing.documents) > 1:
        words += f", {document.type}"
    return f"{registrant_name(context, filing)}: {words}" if filing.registrant else words


def registrant_name(context: Context, filing: Filing) -> str:
    """Return the registrant as the other documents print it: a cover may print it in capitals, and a release has none."""
    teller = context.registrant_of_filing(filing)
    if filing.registrant is None and teller:
        return f"{context.name(teller)} (by the text)"
    printed = filing.registrant or NOT_STATED
    known = (name for party in context.dossier.parties for name in (party.name, *party.legal_names))
    return next((name for name in known if name.casefold() == printed.casefold()), printed)


def filing_row(context: Context, filing: Filing) -> FilingRow:
    """Return what the index and the source pages say of a filing."""
    return FilingRow(
        filing=filing.id,
        form=form_words(filing) + (" (amendment)" if filing.is_amendment and "/A" not in (filing.form or "") else ""),
        registrant=registrant_name(context, filing),
        date_of_report=_date(context, filing.date_of_report),
        signature_date=_date(context, filing.signature_date),
        release_date=_date(context, filing.release_date),
        filing_date=_date(context, filing.filing_date),
        items="; ".join(_item(item.number, item.current_number, item.title) for item in filing.items) or NOT_STATED,
        file=filing.file,
        sha256=filing.sha256,
        documents=tuple(source_ref(context, document) for document in filing.documents),
        accession_number=filing.accession_number or NOT_STATED,
        sec_url=sec_url(filing),
    )


def _date(context: Context, date: EdtfDate | None) -> str:
    return context.date(date) if date else NOT_STATED


def _item(number: str, current: str, title: str) -> str:
    return f"{number} {title}" if number == current else f"{number} {title} (today {current})"
