"""Bytes to text: UTF-8 (a byte-order mark not counted) or else Windows-1252; what is no text is refused by name."""

import codecs

from reportgen.errors import InputError

EXPECTED = "expected a Form 8-K, an exhibit or a press release as text, Markdown, HTML or full submission"
SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"RIFF", "a media file"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "a rich-text document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
UTF_16 = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
MOST_CONTROLS = 0.02
"""Share of control characters above which a file is no text."""
CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1a\x1b")


def decoded(data: bytes, file: str) -> str:
    """Return the text of a file, without newline translation.

    Raises InputError where the bytes are no text or hold no words.
    """
    _refuse_other_kinds(data, file)
    text = _text(data, file)
    if not any(character.isalpha() for character in text):
        raise InputError("holds no words", file=file, hint=EXPECTED)
    return text


def _refuse_other_kinds(data: bytes, file: str) -> None:
    if not data.strip():
        raise InputError("is empty", file=file, hint=EXPECTED)
    for signature, kind in SIGNATURES:
        if data.startswith(signature):
            raise InputError(f"is {kind}, no document of text", file=file, hint=EXPECTED)


def _text(data: bytes, file: str) -> str:
    for mark, encoding in UTF_16:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    controls = len(data) - len(data.translate(None, CONTROLS))
    if controls > MOST_CONTROLS * len(data):
        raise InputError("is binary, no document of text", file=file, hint=EXPECTED)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
