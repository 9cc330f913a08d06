"""Folders, filings of several files, and documents that are given twice."""

from pathlib import Path

from reportgen.readers import read_inputs
from tests.readers.texts import FLAT, HUMAN_HEADER, RELEASE

ACCESSION = "0000111111-05-000007"


def test_folders_are_read_to_their_depth_in_the_order_of_paths(tmp_path: Path) -> None:
    for name in ("b.txt", "deep/er/a.txt", "deep/c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(RELEASE.replace("Press", f"Press {name}"))
    assert [filing.file for filing in read_inputs([tmp_path]).filings] == ["b.txt", "deep/c.txt", "deep/er/a.txt"]


def test_settings_and_dotfiles_are_no_inputs(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RELEASE)
    (tmp_path / "curation.toml").write_text("x = 1")
    (tmp_path / ".hidden").write_text(FLAT)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_text(FLAT)
    assert [filing.file for filing in read_inputs([tmp_path]).filings] == ["a.txt"]


def test_a_lone_file_has_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RELEASE)
    assert read_inputs([tmp_path / "a.txt"]).filings[0].file == "a.txt"


def test_ids_are_made_of_content_and_not_of_names(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RELEASE)
    first = read_inputs([tmp_path]).filings[0]
    (tmp_path / "a.txt").rename(tmp_path / "z.txt")
    assert read_inputs([tmp_path]).filings[0].id == first.id
    assert first.documents[0].id == f"{first.id}-1"


def test_the_same_document_counts_once_in_whatever_form(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RELEASE)
    (tmp_path / "b.txt").write_bytes(b"\xef\xbb\xbf" + RELEASE.replace("\n", "\r\n").encode())
    (tmp_path / "c.htm").write_text("<html><body>" + "".join(f"<p>{part}</p>" for part in RELEASE.split("\n\n")) + "</body></html>")
    reading = read_inputs([tmp_path])
    assert [filing.file for filing in reading.filings] == ["a.txt"]
    assert [notice.text for notice in reading.notices] == ["is the same document as a.txt and was read once"] * 2


def test_files_that_share_an_accession_number_are_one_filing(tmp_path: Path) -> None:
    (tmp_path / f"v_{ACCESSION}_ex991.txt").write_text(RELEASE)
    (tmp_path / f"v_{ACCESSION}_body.txt").write_text(FLAT)
    (filing,) = read_inputs([tmp_path]).filings
    assert (filing.id, filing.form) == (ACCESSION, "8-K")
    assert [(one.id, one.type) for one in filing.documents] == [(f"{ACCESSION}-1", "8-K"), (f"{ACCESSION}-2", "EX-99.1")]


def test_a_folder_named_by_an_accession_number_is_one_filing(tmp_path: Path) -> None:
    folder = tmp_path / ACCESSION.replace("-", "")
    folder.mkdir()
    (folder / "release.txt").write_text(RELEASE)
    (folder / "body.txt").write_text(FLAT)
    (filing,) = read_inputs([tmp_path]).filings
    assert filing.accession_number == ACCESSION
    assert [one.type for one in filing.documents] == ["8-K", "TEXT"]


def test_a_submission_outranks_the_files_that_it_holds(tmp_path: Path) -> None:
    (tmp_path / f"{ACCESSION}.txt").write_text(HUMAN_HEADER)
    (tmp_path / f"{ACCESSION}-body.txt").write_text(FLAT)
    reading = read_inputs([tmp_path])
    assert [filing.file for filing in reading.filings] == [f"{ACCESSION}.txt"]
    assert f"belongs to the submission {ACCESSION}.txt and was read there" in [notice.text for notice in reading.notices]


def test_files_without_an_accession_number_stay_apart(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FLAT)
    (tmp_path / "b.txt").write_text(RELEASE)
    assert len(read_inputs([tmp_path]).filings) == 2
