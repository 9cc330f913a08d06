"""Where claims come from: filing, time of the document, and the order in which claims are weighed."""

from collections.abc import Iterable

from reportgen.merge.dates import sort_day
from reportgen.model import Claim, EdtfDate, Filing, Grade

RANK = {Grade.E: 0, Grade.A: 1, Grade.B: 2, Grade.C: 3, Grade.D: 4}
"""A better source comes first; what the user's curation says overrides, and is marked."""

Order = tuple[str, str, int, int, str]


def public_by(filing: Filing) -> EdtfDate | None:
    """Return when a filing was public: the first known of filed, signature, announced, report."""
    return filing.filing_date or filing.signature_date or filing.release_date or filing.date_of_report


class Sources:
    """The filings of a dossier by their documents."""

    def __init__(self, filings: Iterable[Filing]):
        self.filings = tuple(sorted(filings, key=lambda filing: (sort_day(public_by(filing)), filing.id)))
        self._days = {filing.id: sort_day(public_by(filing)) for filing in self.filings}
        self._texts = {document.id: document.text for filing in self.filings for document in filing.documents}
        self._flat: dict[str, str] = {}
        self._documents = {
            document.id: (filing, index)
            for filing in self.filings
            for index, document in enumerate(filing.documents)
        }

    def knows(self, claim: Claim) -> bool:
        """Say whether the claim's document belongs to one of the filings."""
        return claim.document in self._documents

    def flat_text(self, document: str) -> str:
        """Return the text of a document without case and doubled spaces."""
        if document not in self._flat:
            self._flat[document] = " ".join(self._texts[document].casefold().split())
        return self._flat[document]

    def public_day(self, filing: str) -> str:
        """Return the day by which a filing was public, for sorting."""
        return self._days[filing]

    def filing(self, claim: Claim) -> Filing:
        """Return the filing that a claim stands in."""
        return self._documents[claim.document][0]

    def as_of(self, claim: Claim) -> EdtfDate | None:
        """Return the date at which the claim's words were said: of the release, or of the signed report."""
        filing = self.filing(claim)
        release, report = filing.release_date, filing.signature_date or filing.date_of_report or filing.filing_date
        return (report or release) if claim.section.startswith("8-K") else (release or report)

    def order(self, claim: Claim) -> Order:
        """Return what sorts claims by the time of their filing, then by their place in it."""
        filing, index = self._documents[claim.document]
        return self._days[filing.id], filing.id, index, claim.start, claim.id

    def weight(self, claim: Claim) -> tuple[int, Order]:
        """Return what sorts claims by the grade of their source, then by time: the earlier counts for signing terms."""
        return RANK[claim.grade], self.order(claim)
