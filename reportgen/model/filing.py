"""A filing and its documents, as the readers give them."""

from msgspec import Struct

from reportgen.model.values import EdtfDate


class Document(Struct, frozen=True, kw_only=True):
    """One document of a filing: the text that offsets count in."""

    id: str
    filing: str
    """Id of the filing."""
    type: str
    """`8-K`, `EX-99.1`, …; `8-K` also where a flat file runs body and exhibit together; `TEXT` for a bare release."""
    file: str
    """Path below the input it was found in; a lone file's name."""
    text: str
    """As decoded, without newline translation, byte-order mark not counted; for HTML and submissions what the source
    page shows, with header lines and hidden inline-XBRL facts at its beginning under the line "Filing header"."""
    form: str
    """Physical form: `flat`, `markdown`, `html`, `submission`."""
    description: str | None = None


class Item(Struct, frozen=True, kw_only=True):
    """An item of Form 8-K."""

    number: str
    """As printed: `5`, `1.01`."""
    current_number: str
    """In the numbering in force since 23 August 2004 (Release 33-8400)."""
    title: str
    """As printed, in title case."""


class Exhibit(Struct, frozen=True, kw_only=True):
    """An exhibit that a filing lists."""

    number: str
    title: str
    dated: EdtfDate | None = None


class CheckBox(Struct, frozen=True, kw_only=True):
    """A check box of the cover."""

    label: str
    checked: bool


class Signer(Struct, frozen=True, kw_only=True):
    """Who signed a report."""

    name: str
    title: str | None = None


class Filing(Struct, frozen=True, kw_only=True):
    """One filing; the readers fill what the header gives, the merge what the text gives."""

    id: str
    file: str
    sha256: str
    """Of the bytes as received, in lower-case hex; of the first file where a filing is several."""
    documents: tuple[Document, ...] = ()
    form: str | None = None
    """`8-K`, `8-K/A`; None for a bare release or exhibit."""
    is_amendment: bool = False
    accession_number: str | None = None
    registrant: str | None = None
    cik: str | None = None
    state_of_incorporation: str | None = None
    commission_file_number: str | None = None
    ein: str | None = None
    address: str | None = None
    phone: str | None = None
    fiscal_year_end: str | None = None
    """MMDD."""
    date_of_report: EdtfDate | None = None
    signature_date: EdtfDate | None = None
    signer: Signer | None = None
    filing_date: EdtfDate | None = None
    release_date: EdtfDate | None = None
    """Date of the press release's dateline."""
    items: tuple[Item, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    check_boxes: tuple[CheckBox, ...] = ()
