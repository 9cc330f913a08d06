"""Search indexes whose filters stand in a fixed order: Pagefind lists them as its hash table yields them.

Two kinds of file are read and written again: the list of all pages (`.pf_meta`) and that of a filter's values (`.pf_filter`).
Both hold CBOR (RFC 8949) of three types only, behind a signature, and are named by a digest of what they hold.
"""

import gzip
import json
from collections.abc import Iterator

from reportgen.errors import OutputError
from reportgen.model.identity import digest

SIGNATURE = b"pagefind_dcd"
"""Files that begin with it are read as they are, others are unpacked first."""
FILTERS = 3
"""Place of the filters in the list of pages."""
UNSIGNED, TEXT, ARRAY = 0, 3, 4
LENGTHS = {24: 1, 25: 2, 26: 4, 27: 8}

Item = int | str | list["Item"]


def in_order(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the files of an index with filters and their values by name."""
    entry = json.loads(files["pagefind-entry.json"])
    done = {path: content for path, content in files.items() if not path.startswith("filter/")}
    for language in entry["languages"].values():
        path = f"pagefind.{language['hash']}.pf_meta"
        pages = listed(unpacked(done.pop(path)))
        named: dict[str, str] = {}
        for name, old in pairs(pages[FILTERS]):
            values = listed(unpacked(files[f"filter/{old}.pf_filter"]))
            content = packed([name, sorted(listed(values[1]), key=str)])
            named[name] = f"{old[: old.index('_')]}_{named_by(content)}"
            done[f"filter/{named[name]}.pf_filter"] = content
        pages[FILTERS] = [[name, named[name]] for name in sorted(named)]
        content = packed(pages)
        language["hash"] = f"{language['hash'].split('_')[0]}_{named_by(content)}"
        done[f"pagefind.{language['hash']}.pf_meta"] = content
    done["pagefind-entry.json"] = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    return dict(sorted(done.items()))


def named_by(content: bytes) -> str:
    """Return a name for a file by what it holds."""
    return digest(content.hex(), length=10)


def listed(item: Item) -> list[Item]:
    """Return an item that is a list; raises OutputError where the format is another than the one known."""
    if not isinstance(item, list):
        raise OutputError("the search index cannot be read: its version of Pagefind is not known")
    return item


def pairs(item: Item) -> Iterator[tuple[str, str]]:
    """Yield the names of filters with the names of their files."""
    for pair in listed(item):
        name, file = listed(pair)
        yield str(name), str(file)


def unpacked(content: bytes) -> Item:
    """Return what a file holds."""
    plain = content if content.startswith(SIGNATURE) else gzip.decompress(content)
    return decoded(plain, len(SIGNATURE))[0]


def packed(item: Item) -> bytes:
    """Return a file that holds an item, without compression: the bytes then depend on no library."""
    return SIGNATURE + encoded(item)


def decoded(content: bytes, at: int) -> tuple[Item, int]:
    """Return the item that begins at a place, and where the next one begins."""
    kind, short = content[at] >> 5, content[at] & 31
    width = LENGTHS.get(short, 0)
    number = int.from_bytes(content[at + 1 : at + 1 + width], "big") if width else short
    at += 1 + width
    if kind == UNSIGNED:
        return number, at
    if kind == TEXT:
        return content[at : at + number].decode(), at + number
    if kind != ARRAY:
        raise OutputError("the search index cannot be read: its version of Pagefind is not known")
    items: list[Item] = []
    for _ in range(number):
        item, at = decoded(content, at)
        items.append(item)
    return items, at


def encoded(item: Item) -> bytes:
    """Return an item as CBOR, its length in the fewest bytes."""
    if isinstance(item, int):
        return opening(UNSIGNED, item)
    if isinstance(item, str):
        text = item.encode()
        return opening(TEXT, len(text)) + text
    return opening(ARRAY, len(item)) + b"".join(encoded(each) for each in item)


def opening(kind: int, number: int) -> bytes:
    """Return the type of an item with its value or length."""
    if number < min(LENGTHS):
        return bytes([kind << 5 | number])
    short, width = next((short, width) for short, width in LENGTHS.items() if number < 1 << 8 * width)
    return bytes([kind << 5 | short]) + number.to_bytes(width, "big")
