"""References ready to copy: of a row of events, of a source, of one passage of it. Plain text, so that it can be pasted anywhere."""

from collections.abc import Iterable

from reportgen.views.records import Chronology, EventRow, FactSheet, Page, Passage, SourcePage

NOT_STATED = "not stated"
"""What views say where a document does not."""
LONGEST_QUOTE = 280


def row_references(page: Page, title: str, address: str | None) -> dict[str, str]:
    """Return the references of a page's events by their anchors; `address` is that of the page on the web."""
    match page:
        case FactSheet():
            rows = page.timeline
        case Chronology():
            rows = page.rows
        case _:
            rows = ()
    return {row.event: event_reference(row, page, title, address) for row in rows}


def event_reference(row: EventRow, page: Page, title: str, address: str | None) -> str:
    """Return who, what and when, the documents that say so, and where it was read."""
    basis = f" ({row.basis_words})" if row.basis_words else ""
    numbers = {cite.number for cite in row.cites}
    places = once(
        f"{note.form} of {note.date}, {note.section}" + (f", {note.accession_number}" if note.accession_number else "")
        for note in page.sources if note.number in numbers
    )
    sources = f" Sources: {'; '.join(places)}." if places else ""
    curated = " (curated)" if row.is_curated or any(cite.is_curated for cite in row.cites) else ""
    return f"{row.partner_then}: {row.what}{curated}, {row.date_words}{basis}.{sources} In: {title}, as of {page.as_of}.{at(address, row.event)}"


def source_reference(page: SourcePage, address: str | None = None) -> str:
    """Return what identifies a document; what it does not state is said in words."""
    filing = page.filing
    dated = f"date of report {filing.date_of_report}" if filing.date_of_report != NOT_STATED else f"dated {filing.release_date}"
    number = f"accession number {filing.accession_number}" if filing.accession_number != NOT_STATED else "accession number not stated"
    return f"{document_words(page)}, {dated}, {number}, file {filing.file}, SHA-256 {filing.sha256}.{at(address)}"


def passage_reference(page: SourcePage, passage: Passage, address: str | None = None) -> str:
    """Return the words of a passage with their place in the document."""
    quote = passage.quote if len(passage.quote) <= LONGEST_QUOTE else passage.quote[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
    filing = page.filing
    dated = filing.date_of_report if filing.date_of_report != NOT_STATED else filing.release_date
    number = f", {filing.accession_number}" if filing.accession_number != NOT_STATED else ""
    place = f"{passage.section}, characters {passage.start} to {passage.end}"
    return f"“{quote}” {document_words(page)} of {dated}{number}, {place}.{at(address, passage.anchor)}"


def document_words(page: SourcePage) -> str:
    """Return whose document it is and of which form."""
    filing = page.filing
    form = filing.form if filing.form[:1].islower() else f"Form {filing.form}"
    return form if filing.registrant == NOT_STATED else f"{filing.registrant}, {form}"


def at(address: str | None, anchor: str = "") -> str:
    """Return where it stands on the web, if that is known."""
    return "" if address is None else f" {address}{'#' + anchor if anchor else ''}"


def once(words: Iterable[str]) -> tuple[str, ...]:
    """Return words in their order, each once."""
    return tuple(dict.fromkeys(words))
