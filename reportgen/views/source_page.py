"""A document of a filing as text, with every passage that something was read from marked."""

from collections.abc import Iterable

from reportgen.model import Claim, Document, Filing
from reportgen.views.citing import section_words
from reportgen.views.context import Context
from reportgen.views.filings import filing_row, filing_words, source_ref, source_title
from reportgen.views.parts import Cell, Labelled, Page, PageRef
from reportgen.views.passages import Passages, Place
from reportgen.views.quotes import cleaned, unescaped
from reportgen.views.readings import reading_words
from reportgen.views.records import FilingRow, Passage, PassageClaim, Segment, SourcePage
from reportgen.views.titles import as_of_words, technology_words
from reportgen.views.wording import counted, spaced
from reportgen.views.words import GRADES, NOT_STATED

Uses = dict[tuple[str, str], tuple[PageRef, ...]]
"""Pages that cite a passage, by document and anchor."""


def uses_of(pages: Iterable[Page]) -> Uses:
    """Return which pages cite which passages."""
    found: dict[tuple[str, str], dict[PageRef, None]] = {}
    for page in pages:
        for note in page.sources:
            found.setdefault((note.document, note.anchor), {})[page.ref] = None
    return {place: tuple(refs) for place, refs in found.items()}


def source_page(context: Context, passages: Passages, document: Document, uses: Uses) -> SourcePage:
    """Return the page of a document."""
    filing = context.filings[document.filing]
    row = filing_row(context, filing)
    places = passages.of_document(document.id)
    title = source_title(context, document)
    return SourcePage(
        ref=source_ref(context, document),
        title=title,
        description=f"{filing_words(context, filing)} as text, with {counted(len(places), 'marked passage')}.",
        as_of=row.date_of_report if row.date_of_report != NOT_STATED else row.release_date,
        as_of_edtf=filing.date_of_report or filing.release_date or "",
        technology=technology_words(context),
        document=document.id,
        filing=row,
        meta=(*filing_meta(filing, row, document), Labelled(label="Dossier as of", cell=Cell(text=as_of_words(context)))),
        segments=segments(document, places),
        passages=tuple(
            _passage(context, document, place, number, uses.get((document.id, place.anchor), ()))
            for number, place in enumerate(places, 1)
        ),
    )


def filing_meta(filing: Filing, row: FilingRow, document: Document) -> tuple[Labelled, ...]:
    """Return what the cover and header say; what they do not say is in words too."""
    exhibits = "; ".join(f"{exhibit.number} {exhibit.title}".strip() for exhibit in filing.exhibits)
    signer = ", ".join(part for part in (filing.signer.name, filing.signer.title) if part) if filing.signer else ""
    known = (
        ("Form", row.form),
        ("Registrant", row.registrant),
        ("Date of report", row.date_of_report),
        ("Press release dated", row.release_date),
        ("Signed", row.signature_date + (f" by {signer}" if signer else "")),
        ("Filed", row.filing_date),
        ("Items", row.items),
        ("Exhibits", exhibits or NOT_STATED),
        ("Commission file number", filing.commission_file_number or NOT_STATED),
        ("CIK", filing.cik or NOT_STATED),
        ("Accession number", row.accession_number),
        ("Document", f"{document.type} in {document.file}"),
        ("SHA-256 of the file", row.sha256),
    )
    return tuple(Labelled(label=label, cell=Cell(text=cleaned(text))) for label, text in known)


def segments(document: Document, places: tuple[Place, ...]) -> tuple[Segment, ...]:
    """Return the whole text, cut where passages begin and end."""
    found: list[Segment] = []
    at = 0
    for place in places:
        if at < place.start:
            found.append(Segment(text=unescaped(document.text[at : place.start]), passage=None))
        found.append(Segment(text=unescaped(document.text[place.start : place.end]), passage=place.anchor))
        at = place.end
    if at < len(document.text):
        found.append(Segment(text=unescaped(document.text[at:]), passage=None))
    return tuple(found)


def _passage(context: Context, document: Document, place: Place, number: int, used_in: tuple[PageRef, ...]) -> Passage:
    return Passage(
        anchor=place.anchor,
        heading=place.heading,
        number=number,
        start=place.start,
        end=place.end,
        section=section_words(place.claims[0].section),
        quote=cleaned(document.text[place.start : place.end]),
        claims=tuple(_claim(context, claim) for claim in place.claims),
        used_in=used_in,
    )


def _claim(context: Context, claim: Claim) -> PassageClaim:
    return PassageClaim(
        claim=claim.id,
        kind=spaced(claim.kind),
        value=reading_words(claim, context.settings.date_style),
        grade=f"{claim.grade} ({GRADES[claim.grade]})",
        modality=spaced(claim.modality),
    )
