"""What is no document of text is an error that names the file; a form that is not read is a notice."""

from pathlib import Path

import pytest

from reportgen.errors import InputError
from reportgen.readers import read_bytes, read_inputs
from tests.readers.texts import ANNUAL_REPORT, FLAT, HUMAN_HEADER


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \n\t", "is empty"),
        (b"%PDF-1.7 text", "is a PDF"),
        (b"\x89PNG\r\n\x1a\n", "is a PNG image"),
        (b"\xff\xd8\xff\xe0", "is a JPEG image"),
        (b"PK\x03\x04archive", "is a ZIP archive"),
        (b"{\\rtf1 text}", "is a rich-text document"),
        (bytes(range(256)) * 4, "is binary"),
        (b"12 34 -- 56", "holds no words"),
        (b'<?xml version="1.0"?><root>values</root>', "is XML data"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, words: str) -> None:
    with pytest.raises(InputError) as caught:
        read_bytes(data, "folder/thing.bin")
    assert str(caught.value).startswith(f"folder/thing.bin: {words}")
    assert "expected a Form 8-K" in str(caught.value)


def test_a_submission_of_pictures_only_is_refused() -> None:
    text = "<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\nbegin 644 a.jpg\nM\nend\n</TEXT>\n</DOCUMENT>"
    with pytest.raises(InputError, match="without a document of text"):
        read_bytes(text.encode(), "a.txt")


@pytest.mark.parametrize("form", ["10-K", "10-Q", "20-F", "6-K", "10-K405", "S-1"])
def test_another_form_is_refused_with_a_notice_that_says_what_is_read(form: str, tmp_path: Path) -> None:
    (tmp_path / "annual.txt").write_text(ANNUAL_REPORT.replace("10-K", form))
    reading = read_inputs([tmp_path])
    assert reading.filings == ()
    assert reading.errors == ()
    assert [notice.text for notice in reading.notices] == [
        f"is a Form {form}, which is not read: reportgen reads Form 8-K, its exhibits and press releases"
    ]


def test_a_submission_of_another_form_is_refused_by_its_header(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(HUMAN_HEADER.replace("TYPE:\t8-K", "TYPE:\t10-Q"))
    assert [notice.text.split(",")[0] for notice in read_inputs([tmp_path]).notices] == ["is a Form 10-Q"]


def test_a_report_that_mentions_another_form_is_read() -> None:
    text = FLAT + "\nSee our annual report on\nFORM 10-K\nfor more.\n"
    assert read_bytes(text.encode(), "a.txt").form == "8-K"


def test_one_bad_input_leaves_the_others_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FLAT)
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.4")
    reading = read_inputs([tmp_path, tmp_path / "absent.txt"])
    assert [filing.file for filing in reading.filings] == ["a.txt"]
    assert [error.message for error in reading.errors] == ["is a PDF, no document of text", "does not exist"]


def test_what_is_left_out_of_a_submission_is_a_notice(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(HUMAN_HEADER)
    assert [notice.text for notice in read_inputs([tmp_path]).notices] == ["parts that are no text were left out: GRAPHIC logo.jpg"]
