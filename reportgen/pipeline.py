"""The whole way from bytes to documents: the one module that calls every stage, in order."""

from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

from msgspec import Struct

from reportgen.config import Config, Format, Language, parse_toml, read_text
from reportgen.errors import InputError
from reportgen.extract import extract as extract_claims
from reportgen.merge import Curation, load_curation, merge
from reportgen.model import Dossier, Notice, SectionKind, Span
from reportgen.publish import publish_documents
from reportgen.publish.data import data_files, dossier_json
from reportgen.publish.downloads import site_downloads
from reportgen.publish.manifest import NAME as MANIFEST
from reportgen.publish.manifest import manifest_json
from reportgen.publish.printing import printed_paths
from reportgen.publish.writer import ENTRIES, read_standing, write
from reportgen.readers import read_inputs
from reportgen.segment import segment
from reportgen.views import build_views
from reportgen.views.records import Views, ViewSettings

__all__ = [
    "BuildReport", "Gathered", "build", "curation_beside", "dossier_json", "extract", "files_of", "gather", "views_of",
]

FORMAL = frozenset({
    SectionKind.FILING_HEADER, SectionKind.COVER, SectionKind.EXHIBIT_INDEX, SectionKind.SIGNATURE, SectionKind.LETTERHEAD,
    SectionKind.CONTACTS, SectionKind.FORWARD_LOOKING, SectionKind.ARTEFACT,
})  # fmt: skip
CURATION_NAME = "curation.toml"
DATE_STYLES = {Language.EN_GB: "dmy", Language.EN_US: "mdy"}


class Gathered(Struct, frozen=True, kw_only=True):
    """The dossier of some inputs, and the inputs that could not be read."""

    dossier: Dossier
    errors: tuple[InputError, ...] = ()
    formal: tuple[Span, ...] = ()
    """Text that is never news: covers, signatures, contacts, safe-harbor statements, page numbers."""


class BuildReport(Struct, frozen=True, kw_only=True):
    """What a build read and wrote."""

    dossier: Dossier
    out: Path
    files: frozenset[str] = frozenset()
    """Paths below `out`; empty where no input could be read, and then nothing was touched."""
    errors: tuple[InputError, ...] = ()


def extract(inputs: Sequence[Path]) -> Dossier:
    """Return the dossier of files and folders alone, without curation; raises InputError where one cannot be read."""
    gathered = gather(inputs)
    if gathered.errors:
        raise gathered.errors[0]
    return gathered.dossier


def build(
    inputs: Sequence[Path],
    out: Path,
    *,
    config: Config | None = None,
    curation: Path | None = None,
    as_of: str | None = None,
) -> BuildReport:
    """Read files and folders and write their documents below `out`.

    Args:
        inputs: files and folders; an input that cannot be read is one of the errors of the report.
        out: where the output goes; what stands there of an earlier build is replaced whole, at the end. A PDF that
            would come out the same is taken from there instead of being laid out again.
        config: what the user chose; None: as if nothing was said.
        curation: None: the `curation.toml` of an input folder, where there is one.
        as_of: an ISO date; what was not public by then is left out.

    Raises ConfigError, TemplateError and OutputError.
    """
    written = tuple(out / entry for entry in ENTRIES)
    gathered = gather(inputs, curation=curation or curation_beside(inputs), as_of=as_of, without=written)
    files: dict[str, bytes] = {}
    if gathered.dossier.filings or not gathered.errors:
        chosen = config or Config()
        views = views_of(gathered.dossier, chosen)
        standing = read_standing(out, printed_paths(views)) if Format.PDF in chosen.formats else {}
        files = files_of(gathered.dossier, views, chosen, standing)
        write(files, out)
    return BuildReport(dossier=gathered.dossier, out=out, files=frozenset(files), errors=gathered.errors)


def gather(
    inputs: Sequence[Path],
    *,
    curation: Path | None = None,
    as_of: str | None = None,
    without: Sequence[Path] = (),
) -> Gathered:
    """Read files and folders into one dossier, but what lies in the folders of `without`."""
    reading = read_inputs(inputs, without=without)
    sections = {filing.id: segment(filing) for filing in reading.filings}
    claims = tuple(claim for filing in reading.filings for claim in extract_claims(filing, sections[filing.id]))
    unread = tuple(Notice(file=error.file or "", text=f"not read: {error.message}") for error in reading.errors)
    dossier = merge(
        reading.filings,
        claims,
        curation=None if curation is None else _curation(curation),
        as_of=as_of,
        notices=(*reading.notices, *unread),
    )
    formal = tuple(section.span for found in sections.values() for section in found if section.kind in FORMAL)
    return Gathered(dossier=dossier, errors=reading.errors, formal=formal)


def views_of(dossier: Dossier, config: Config) -> Views:
    """Return the documents of a dossier as frozen records."""
    return build_views(dossier, ViewSettings(title=config.title, date_style=DATE_STYLES[config.language]))


def files_of(
    dossier: Dossier, views: Views, config: Config, standing: Mapping[str, bytes] | None = None
) -> dict[str, bytes]:
    """Return all files of a build by path below the output folder; `standing` are PDFs that an earlier build wrote."""
    files = publish_documents(views, config, dossier=dossier, standing=standing)
    if Format.DATA in config.formats:
        data = data_files(dossier)
        files |= data | (site_downloads(data) if Format.SITE in config.formats else {})
    return files | {MANIFEST: manifest_json(dossier, files, views.title, version("reportgen"))}


def curation_beside(inputs: Sequence[Path]) -> Path | None:
    """Return the `curation.toml` of the first input folder that has one."""
    return next((path / CURATION_NAME for path in inputs if (path / CURATION_NAME).is_file()), None)


def _curation(file: Path) -> Curation:
    text = read_text(file)
    return load_curation(parse_toml(text, str(file)), text, str(file))
