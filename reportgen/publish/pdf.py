"""Pages to PDF: WeasyPrint, which may read our own resources and nothing else."""

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from io import BytesIO
from multiprocessing import get_context
from typing import Any, ClassVar
from warnings import catch_warnings, simplefilter

from msgspec import Struct

from reportgen.errors import OutputError
from reportgen.publish.origins import digest, engine_versions, origin_of, own_code
from reportgen.publish.pdf_structure import mend_structure
from reportgen.publish.seals import is_intact, sealed

SCHEME = "reportgen:"
MEDIA_TYPES = {"ttf": "font/ttf", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg"}
TAGGED, ARCHIVED = "pdf/ua-1", "pdf/a-3a"
FEW = 2
"""Documents up to this number are printed here: a pool takes longer to start."""

UA_MARK = """<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="" pdfuaid:part="1"/>
<rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the document follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
"""


class Attachment(Struct, frozen=True, kw_only=True):
    """A file within a PDF."""

    name: str
    description: str
    relationship: str
    """To the document, by the words of ISO 32000-2, 7.11.3: `Data`, `Source`."""
    content: bytes
    day: datetime
    """When it was made: of the data, not of the build."""


class PrintJob(Struct, frozen=True, kw_only=True):
    """One PDF to make."""

    path: str
    html: str
    weight: int
    """How long it takes, by comparison: the longest job goes first."""
    attachments: tuple[Attachment, ...] = ()
    """In the order of their names; a PDF with any is one for archives (PDF/A-3a) as well as for all readers (PDF/UA-1)."""


class PrintResources(Struct, frozen=True, kw_only=True):
    """What a PDF may load, by the name behind `reportgen:`; and the style sheet of all."""

    files: dict[str, bytes]
    css: str


class Press:
    """What a process needs to print, made once in each: a new one for every document would leak."""

    current: ClassVar["Press | None"] = None

    def __init__(self, resources: PrintResources):
        from weasyprint import CSS  # type: ignore[import-untyped]
        from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]

        self.fetcher = closed_fetcher(resources.files)
        self.fonts = FontConfiguration()
        self.style = CSS(string=resources.css, font_config=self.fonts, url_fetcher=self.fetcher)

    def pdf(self, job: PrintJob, origin: str) -> bytes:
        """Print a page; raises OutputError where it asks for what may not be loaded."""
        from weasyprint import HTML
        from weasyprint.urls import FatalURLFetchingError  # type: ignore[import-untyped]

        variant = ARCHIVED if job.attachments else TAGGED
        options = {
            "pdf_variant": variant, "pdf_identifier": origin, "presentational_hints": False, "attachments": attached(job.attachments),
        }
        try:
            page = HTML(string=job.html, url_fetcher=self.fetcher, base_url=None)
            document = page.render(self.fonts, stylesheets=[self.style], **options)
            if variant == ARCHIVED:
                metadata = document.metadata
                metadata.generate_rdf_metadata = with_both_marks(metadata.generate_rdf_metadata)
            with catch_warnings():
                # The engine leaves its colour profile to be closed by the garbage collector.
                simplefilter("ignore", ResourceWarning)
                printed = document.write_pdf(finisher=mend_structure, **options)
        except FatalURLFetchingError as error:
            raise OutputError(f"a PDF asks for what is not its own: {error}") from error
        # Within a drawing the engine keeps the refusal to itself.
        if self.fetcher.refused:
            raise OutputError(f"a PDF asks for what is not its own: {self.fetcher.refused[0]}")
        return sealed(bytes(printed), origin)


def print_all(
    jobs: Sequence[PrintJob], resources: PrintResources, processes: int | None = None, standing: Mapping[str, bytes] | None = None,
) -> dict[str, bytes]:
    """Return the PDFs of all jobs by path, in the order of the jobs.

    A file of `standing`, what an earlier build wrote, is taken as it is where printing would give the same bytes.
    """
    engine = engine_versions()
    common = digest((resources, own_code(), engine))
    origins = {job.path: origin_of((job.html, job.attachments), common) for job in jobs}
    kept = standing if standing and engine else {}
    made = {path: kept[path] for path, origin in origins.items() if path in kept and is_intact(kept[path], origin)}
    left = [(job, origins[job.path]) for job in jobs if job.path not in made]
    made |= print_new(left, resources, processes)
    return {job.path: made[job.path] for job in jobs}


def print_new(jobs: Sequence[tuple[PrintJob, str]], resources: PrintResources, processes: int | None) -> dict[str, bytes]:
    """Lay out and print jobs, each with the digest of what it is printed from."""
    workers = min(len(jobs), processes or os.cpu_count() or 1)
    if not jobs:
        return {}
    if len(jobs) <= FEW or workers < 2:
        press = Press(resources)
        return {job.path: press.pdf(job, origin) for job, origin in jobs}
    longest_first = sorted(jobs, key=lambda pair: (-pair[0].weight, pair[0].path))
    # Processes, not threads: the layout engine is not safe in threads.
    with ProcessPoolExecutor(workers, get_context("spawn"), initializer=start_press, initargs=(resources,)) as pool:
        return dict(zip((job.path for job, _ in longest_first), pool.map(print_one, longest_first), strict=True))


def start_press(resources: PrintResources) -> None:
    """Make the press of this process."""
    Press.current = Press(resources)


def print_one(pair: tuple[PrintJob, str]) -> bytes:
    """Print one job with the press of this process."""
    if Press.current is None:
        raise OutputError("this process was not set up to print")
    return Press.current.pdf(*pair)


def attached(attachments: Sequence[Attachment]) -> list[Any]:
    """Return files for the engine."""
    from weasyprint import Attachment as Embedded

    return [
        Embedded(
            file_obj=BytesIO(found.content), name=found.name, description=found.description,
            relationship=found.relationship, created=found.day, modified=found.day,
        )
        for found in attachments
    ]


def with_both_marks(metadata: Callable[..., bytes]) -> Callable[..., bytes]:
    """Return a maker of metadata that marks a PDF for archives as one for all readers too.

    The mark is no part of what PDF/A-3 knows (ISO 19005-3, 6.6.2.3), so its schema is told with it.
    """

    def marked(*variant: object) -> bytes:
        return metadata(*variant).replace(b"</rdf:RDF>", UA_MARK.encode() + b"</rdf:RDF>")

    return marked


def closed_fetcher(files: Mapping[str, bytes]) -> Any:
    """Return a fetcher that gives out these files and `data:` addresses; for any other the printing fails."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class OwnResources(URLFetcher):  # type: ignore[misc]
        """Gives out what the build holds in memory."""

        def __init__(self) -> None:
            super().__init__(allowed_protocols=("data",), allow_redirects=False, fail_on_errors=True)
            self.refused: list[str] = []

        def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> Any:
            """Return one of the files, or what a `data:` address holds."""
            if url.lower().startswith("data:"):
                return super().fetch(url, headers)
            name = url.removeprefix(SCHEME) if url.startswith(SCHEME) else ""
            if name not in files:
                self.refused.append(url)
                raise ValueError(f"not ours: {url}")
            media_type = MEDIA_TYPES.get(name.rpartition(".")[2], "application/octet-stream")
            return URLFetcherResponse(url, BytesIO(files[name]), {"Content-Type": media_type})

    return OwnResources()
