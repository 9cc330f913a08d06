"""What the briefing carries with it: the dossier, and the text of every filing that a document cites.

The dates of an attachment are those of what it holds, so that the same inputs give the same bytes.
"""

from datetime import datetime

from reportgen.model import Document, Dossier
from reportgen.publish.data import dossier_json
from reportgen.publish.pdf import Attachment
from reportgen.views.records import SourcePage, Views

DOSSIER = "dossier.json"
NO_DATE = datetime(1970, 1, 1)
"""Stands for a date that no text gives: the format asks for one."""


def evidence(dossier: Dossier, views: Views) -> tuple[Attachment, ...]:
    """Return the attachments of the briefing by name: the dossier, then the cited texts."""
    documents = {document.id: document for filing in dossier.filings for document in filing.documents}
    cited = [page for page in views.sources if any(passage.used_in for passage in page.passages)]
    whole = Attachment(
        name=DOSSIER, description=f"{views.title}: the dossier that this briefing is written from", relationship="Data",
        content=dossier_json(dossier), day=first_moment(views.index.as_of_edtf),
    )
    texts = [_text(page, documents[page.document]) for page in cited]
    return tuple(sorted((whole, *texts), key=lambda found: found.name))


def _text(page: SourcePage, document: Document) -> Attachment:
    return Attachment(
        name=f"{document.id}.txt", description=f"{page.title}, as text", relationship="Source",
        content=document.text.encode("utf-8", "replace"), day=first_moment(page.as_of_edtf),
    )


def first_moment(edtf: str) -> datetime:
    """Return the first moment of an EDTF date; what is no calendar date gives that of no date."""
    parts = [int(part) for part in edtf.rstrip("~?%").split("-") if part.isdigit()]
    if not parts or "/" in edtf or any(part > most for part, most in zip(parts[1:], (12, 31), strict=False)):
        return NO_DATE
    year, month, day = (*parts[:3], 1, 1)[:3]
    return datetime(year, month, day)
