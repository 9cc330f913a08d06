"""A PDF that an earlier build wrote is taken over where it would come out the same, and only there."""

import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path

import msgspec
import pikepdf
import pytest

import reportgen
from reportgen.config import Colours, Config, Format, Logo, PageSize
from reportgen.publish import origins, pdf, publish_documents
from reportgen.publish.fonts import face_files
from reportgen.publish.pdf import PrintJob, PrintResources, print_all
from reportgen.publish.seals import is_intact, sealed
from reportgen.resources import load_resources
from reportgen.views.records import Views
from tests.places import INPUTS
from tests.publish.test_pdf import page, resources
from tests.views.sample import dossier

PDF = Config(formats=(Format.PDF,))
CHRONOLOGY, BRIEFING = "pdf/chronology.pdf", "pdf/briefing.pdf"
LOGO = Logo(name="logo.svg", media_type="image/svg+xml", content=b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
ANEW = b"laid out anew"
PLAIN = b"%%PDF-1.7 words /ID [(%b) (00000000000000000000000000000000)] more %%%%EOF"

Press = Callable[..., set[str]]


@pytest.fixture
def printed(published: dict[str, bytes]) -> dict[str, bytes]:
    """The PDFs of the sample dossier as a build before wrote them."""
    return {path: content for path, content in published.items() if path.startswith("pdf/")}


@pytest.fixture
def laid_out(monkeypatch: pytest.MonkeyPatch, sample_documents: Views, printed: dict[str, bytes]) -> Press:
    """Publishes the sample again and returns the paths of the PDFs that go to the engine, which prints nothing here."""

    def print_nothing(jobs: Sequence[tuple[PrintJob, str]], _resources: PrintResources, _processes: int | None) -> dict[str, bytes]:
        return {job.path: ANEW for job, _ in jobs}

    def publish(config: Config = PDF, views: Views = sample_documents, standing: Mapping[str, bytes] = printed) -> set[str]:
        files = publish_documents(
            views, config, load_resources(config.templates, config.styles), dossier(), standing=standing,
        )
        found = {path for path, content in files.items() if content == ANEW}
        assert all(files[path] == standing.get(path) for path in files.keys() - found if path in printed)
        return found

    monkeypatch.setattr(pdf, "print_new", print_nothing)
    return publish


def test_what_did_not_change_is_taken_over_byte_for_byte(laid_out: Press) -> None:
    assert laid_out() == set()


def test_what_is_not_there_is_printed(laid_out: Press, printed: dict[str, bytes]) -> None:
    assert laid_out(standing={}) == set(printed)
    assert laid_out(standing={path: content for path, content in printed.items() if path != CHRONOLOGY}) == {CHRONOLOGY}


def test_a_sheet_that_changed_is_printed_and_the_others_are_not(laid_out: Press, sample_documents: Views) -> None:
    first, *rest = sample_documents.fact_sheets
    renamed = msgspec.structs.replace(sample_documents, fact_sheets=(msgspec.structs.replace(first, title="Other"), *rest))
    assert laid_out(views=renamed) == {f"pdf/partners/{first.ref.key}.pdf"}


def test_what_only_the_briefing_carries_lays_out_the_briefing_alone(
    monkeypatch: pytest.MonkeyPatch, laid_out: Press
) -> None:
    monkeypatch.setattr("reportgen.publish.evidence", lambda _dossier, _views: ())
    assert laid_out() == {BRIEFING}


@pytest.mark.parametrize("config", [
    msgspec.structs.replace(PDF, page_size=PageSize.LETTER),
    msgspec.structs.replace(PDF, colours=Colours(accent="#123456")),
    msgspec.structs.replace(PDF, logo=LOGO),
    msgspec.structs.replace(PDF, disclaimer="Not advice"),
])
def test_another_choice_lays_out_all(laid_out: Press, printed: dict[str, bytes], config: Config) -> None:
    assert laid_out(config) == set(printed)


@pytest.mark.parametrize(("kind", "name", "addition"), [
    ("styles", "print.css", "p { color: #123456 }\n"),
    ("templates", "print.html.j2", "<!-- more -->\n"),
])
def test_a_changed_style_or_layout_lays_out_all(
    laid_out: Press, printed: dict[str, bytes], tmp_path: Path, kind: str, name: str, addition: str
) -> None:
    ours = getattr(load_resources(), kind)[name].content
    (tmp_path / name).write_bytes(ours)
    config = msgspec.structs.replace(PDF, **{kind: tmp_path})
    assert laid_out(config) == set()
    (tmp_path / name).write_bytes(ours + addition.encode())
    assert laid_out(config) == set(printed)


def test_a_template_of_words_lays_out_what_has_these_words(laid_out: Press, tmp_path: Path) -> None:
    (tmp_path / "chronology.md.j2").write_bytes(load_resources().templates["chronology.md.j2"].content + b"\nMore.\n")
    assert laid_out(msgspec.structs.replace(PDF, templates=tmp_path)) == {CHRONOLOGY, BRIEFING}


def test_other_fonts_engine_or_code_lay_out_all(
    monkeypatch: pytest.MonkeyPatch, laid_out: Press, printed: dict[str, bytes]
) -> None:
    faces, versions, code = face_files(), origins.engine_versions(), origins.own_code()
    assert versions is not None
    changed = {name: content + b"\0" for name, content in faces.items()}
    for place, value in (
        ("reportgen.publish.printing.face_files", changed),
        ("reportgen.publish.pdf.engine_versions", ("1.0", *versions[1:])),
        ("reportgen.publish.pdf.own_code", (*code[:-1], b"")),
    ):
        with monkeypatch.context() as context:
            context.setattr(place, lambda value=value: value)
            assert laid_out() == set(printed), place
    assert laid_out() == set()


@pytest.mark.parametrize(("name", "taken_over"), [("libpango-1.0.so.0", True), ("libnowhere.so.0", False)])
def test_nothing_is_taken_over_where_the_engine_cannot_be_told(
    monkeypatch: pytest.MonkeyPatch, name: str, taken_over: bool
) -> None:
    found = msgspec.structs.replace(origins.LIBRARIES[0], files=(name,))
    monkeypatch.setattr(origins, "LIBRARIES", (found, *origins.LIBRARIES[1:]))
    assert (origins.engine_versions() is not None) == taken_over
    job = PrintJob(path="pdf/x.pdf", html=page("x"), weight=1)
    monkeypatch.setattr(pdf, "print_new", lambda jobs, *_: {job.path: sealed(PLAIN % origin.encode(), origin) for job, origin in jobs})
    first = print_all([job], resources())
    monkeypatch.setattr(pdf, "print_new", lambda jobs, *_: {job.path: ANEW for job, _ in jobs})
    assert print_all([job], resources(), standing=first) == (first if taken_over else {job.path: ANEW})


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "cut in half": lambda content: content[: len(content) // 2],
    "without its last byte": lambda content: content[:-1],
    "without its first byte": lambda content: content[1:],
    "one byte of it changed": lambda content: content[:9000] + bytes([content[9000] ^ 1]) + content[9001:],
    "something behind it": lambda content: content + b"\n",
    "twice": lambda content: content * 2,
    "another seal": lambda content: re.sub(rb"(/ID \[\(\w+\) \()\w+", rb"\g<1>" + b"0" * 32, content),
    "saved by another program": lambda content: saved_again(content),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_or_edited_file_is_printed_again(
    laid_out: Press, printed: dict[str, bytes], damage: Callable[[bytes], bytes]
) -> None:
    damaged = damage(printed[CHRONOLOGY])
    assert damaged != printed[CHRONOLOGY]
    assert laid_out(standing=printed | {CHRONOLOGY: damaged}) == {CHRONOLOGY}


def test_a_file_under_the_name_of_another_is_printed_again(laid_out: Press, printed: dict[str, bytes]) -> None:
    assert laid_out(standing=printed | {CHRONOLOGY: printed[BRIEFING]}) == {CHRONOLOGY}


def test_every_file_tells_what_it_was_printed_from_and_bears_its_seal(printed: dict[str, bytes]) -> None:
    found = {path: identifiers(content) for path, content in printed.items()}
    assert len({origin for origin, _ in found.values()}) == len(printed)
    assert all(is_intact(printed[path], origin) for path, (origin, _) in found.items())
    assert len({seal for _, seal in found.values()}) == len(printed)


def test_a_file_without_identifiers_stays_as_it_is() -> None:
    assert sealed(b"%PDF-1.7 %%EOF", "0" * 64) == b"%PDF-1.7 %%EOF"
    assert not is_intact(b"%PDF-1.7 %%EOF", "0" * 64)


def test_a_second_build_into_the_same_folder_does_not_call_the_engine(
    monkeypatch: pytest.MonkeyPatch, sample_build: reportgen.BuildReport, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    shutil.copytree(sample_build.out, out)
    first = tree(out)
    monkeypatch.setattr(pdf, "print_new", no_printing)
    reportgen.build([INPUTS], out)
    assert tree(out) == first
    (out / CHRONOLOGY).write_bytes(first[CHRONOLOGY][:-1])
    with pytest.raises(AssertionError, match=CHRONOLOGY):
        reportgen.build([INPUTS], out)


def no_printing(jobs: Sequence[tuple[PrintJob, str]], *_: object) -> dict[str, bytes]:
    assert [job.path for job, _ in jobs] == []
    return {}


def identifiers(content: bytes) -> tuple[str, str]:
    with pikepdf.open(BytesIO(content)) as found:
        origin, seal = (bytes(part).decode() for part in found.trailer.ID)
    return origin, seal


def saved_again(content: bytes) -> bytes:
    saved = BytesIO()
    with pikepdf.open(BytesIO(content)) as found:
        found.save(saved)
    return saved.getvalue()


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
