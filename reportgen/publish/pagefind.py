"""The program that makes the search index of a site: Pagefind, asked through its pipes, so that no file is read or written.

A request is a JSON object in base64 with a comma at its end; one answer of the same form follows each.
"""

import json
import os
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence

from msgspec import Struct
from pagefind_bin import get_executable

from reportgen.errors import OutputError
from reportgen.publish.filter_order import in_order

# Amounts are looked for with their sign, shares with theirs.
SIGNS = "$€£%"
# Numbers of citations would stand between the words of a phrase.
LEFT_OUT = [".cite", ".permalink", "details"]
# Its own search page: ours is smaller and knows the site's words.
NEEDED = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "wasm.en.", "pagefind.en", "filter/", "fragment/", "index/")
READ_AT_ONCE = 1 << 20


class Entry(Struct, frozen=True, kw_only=True):
    """What can be found: a page, or one row of it."""

    url: str
    """From the root of the site."""
    title: str
    html: str
    """Its words; an element with an id is a place of its own."""
    filters: tuple[tuple[str, str], ...]
    """Name and value, names several times where there are several values."""
    about: str = ""
    """A line for the list of results: the date of an event, the kind of a page."""


def index_files(entries: Sequence[Entry]) -> dict[str, bytes]:
    """Return the files of an index by path below its folder; raises OutputError where the program refuses."""
    asked: list[dict[str, object]] = [
        {"type": "NewIndex", "config": {"force_language": "en", "include_characters": SIGNS, "exclude_selectors": LEFT_OUT}},
    ]
    for entry in entries:
        asked.append({"type": "AddFile", "index_id": 0, "url": entry.url, "file_path": None, "file_contents": page_of(entry)})
    asked.append({"type": "GetFiles", "index_id": 0})
    files = answers(asked)[-1].get("files")
    found = {file["path"]: b64decode(file["content"]) for file in files} if isinstance(files, list) else {}
    return in_order({path: content for path, content in found.items() if path.startswith(NEEDED)})


def page_of(entry: Entry) -> str:
    """Return an entry as the page that is indexed."""
    filters = "".join(
        f'<meta data-pagefind-filter="{name}[content]" content="{quoted(value)}">' for name, value in entry.filters
    )
    meta = "".join(
        f'<meta data-pagefind-meta="{name}[content]" content="{quoted(value)}">'
        for name, value in (("title", entry.title), ("about", entry.about))
    )
    return f'<!DOCTYPE html><html lang="en"><head><title>_</title>{meta}{filters}</head><body>{entry.html}</body></html>'


def quoted(text: str) -> str:
    """Return text for an attribute in double quotes."""
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")


def answers(asked: Iterable[dict[str, object]]) -> list[dict[str, object]]:
    """Put requests one after the other and return what is answered to each."""
    found = []
    command = [str(get_executable()), "--service"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
        for number, request in enumerate(asked):
            found.append(answer(program, number, request))
    return found


def answer(program: "subprocess.Popen[bytes]", number: int, request: dict[str, object]) -> dict[str, object]:
    """Put one request and return its answer; raises OutputError for a refusal."""
    if program.stdin is None or program.stdout is None:
        raise OutputError("the search index cannot be made: Pagefind has no pipes")
    program.stdin.write(b64encode(json.dumps({"message_id": number, "payload": request}).encode()) + b",")
    program.stdin.flush()
    parts: list[bytes] = []
    while not parts or not parts[-1].endswith(b","):
        part = os.read(program.stdout.fileno(), READ_AT_ONCE)
        if not part:
            raise OutputError("the search index cannot be made: Pagefind ended early")
        parts.append(part)
    payload: dict[str, object] = json.loads(b64decode(b"".join(parts)[:-1]))["payload"]
    if payload.get("type") == "Error":
        raise OutputError(f"the search index cannot be made: {payload.get('message')}")
    return payload
