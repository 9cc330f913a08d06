"""The user's curation: what a person knows and no filing says, each entry with its source or reason.

    [[party]]    name, aliases, source           other names of a party that a filing prints
    [[rename]]   from, to, date, source          names without their legal form; date in EDTF
    [[merger]]   from, to, date, source          `from` is part of `to` since then
    [[split]]    names, reason, source           printed names of companies that are not one
    [[correct]]  claim, field, value, reason, source
    [[hide]]     deal, reason
    [[join]]     deals, reason                   several records that are one deal
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from msgspec import Struct

from reportgen.errors import ConfigError
from reportgen.merge.dates import bounds

TABLE_HEAD = re.compile(r"\s{0,80}\[\[\s{0,80}([\w-]{1,80})\s{0,80}\]\]")
KEYS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "party": (frozenset({"name", "aliases", "source"}), frozenset()),
    "rename": (frozenset({"from", "to", "source"}), frozenset({"date"})),
    "merger": (frozenset({"from", "to", "source"}), frozenset({"date"})),
    "split": (frozenset({"names", "reason"}), frozenset({"source"})),
    "correct": (frozenset({"claim", "field", "value", "reason"}), frozenset({"source"})),
    "hide": (frozenset({"deal", "reason"}), frozenset()),
    "join": (frozenset({"deals", "reason"}), frozenset()),
}
"""Of each table the keys that must stand and those that may."""
LISTS = frozenset({"aliases", "deals", "names"})

Scalar = str | int | float | bool | None


class PartyAliases(Struct, frozen=True, kw_only=True):
    """Other names of a party."""

    line: int
    name: str
    aliases: tuple[str, ...]
    source: str


class Renaming(Struct, frozen=True, kw_only=True):
    """A change of name, or a merger after which one name is used."""

    line: int
    former: str
    present: str
    how: str
    """`renamed` or `merged`."""
    date: str | None
    source: str


class Splitting(Struct, frozen=True, kw_only=True):
    """Names of several companies that a rule or a text would take for one."""

    line: int
    names: tuple[str, ...]
    reason: str
    source: str | None


class Correction(Struct, frozen=True, kw_only=True):
    """A value of one claim, put right by a person."""

    line: int
    claim: str
    field: str
    value: Scalar | tuple[str, ...]
    reason: str
    source: str | None


class Hiding(Struct, frozen=True, kw_only=True):
    """A deal that is none."""

    line: int
    deal: str
    reason: str


class Joining(Struct, frozen=True, kw_only=True):
    """Deals that are one."""

    line: int
    deals: tuple[str, ...]
    reason: str


class Curation(Struct, frozen=True, kw_only=True):
    """All entries of one curation file, in their order."""

    file: str
    parties: tuple[PartyAliases, ...] = ()
    renamings: tuple[Renaming, ...] = ()
    splittings: tuple[Splitting, ...] = ()
    corrections: tuple[Correction, ...] = ()
    hidings: tuple[Hiding, ...] = ()
    joinings: tuple[Joining, ...] = ()

    def error(self, line: int, message: str, hint: str | None = None) -> ConfigError:
        """Return the error that names a line of this file."""
        return ConfigError(message, file=self.file, line=line, hint=hint)


def load_curation(tables: Mapping[str, Any], text: str, file: str = "curation.toml") -> Curation:
    """Return the entries of a parsed curation file; `text` is what was parsed, for the numbers of lines.

    Raises ConfigError for a table or key that is not known, a key that is missing, and a value of the wrong type.
    """
    reader = _Reader(text, file)
    for name in tables:
        if name not in KEYS:
            raise ConfigError(f"unknown table {name!r}", file=file, line=reader.first_line(name), hint=f"known: {', '.join(KEYS)}")
    entries = {name: reader.entries(name, tables.get(name, [])) for name in KEYS}
    return Curation(
        file=file,
        parties=tuple(
            PartyAliases(line=line, name=entry["name"], aliases=tuple(entry["aliases"]), source=entry["source"])
            for line, entry in entries["party"]
        ),
        renamings=tuple(
            _renaming(line, entry, how, reader)
            for table, how in (("rename", "renamed"), ("merger", "merged"))
            for line, entry in entries[table]
        ),
        splittings=tuple(_splitting(line, entry, reader) for line, entry in entries["split"]),
        corrections=tuple(_correction(line, entry) for line, entry in entries["correct"]),
        hidings=tuple(Hiding(line=line, deal=entry["deal"], reason=entry["reason"]) for line, entry in entries["hide"]),
        joinings=tuple(_joining(line, entry, reader) for line, entry in entries["join"]),
    )


class _Reader:
    """Finds the lines of a curation file and checks its entries."""

    def __init__(self, text: str, file: str):
        self.file = file
        self._lines = text.splitlines()

    def entries(self, name: str, rows: object) -> list[tuple[int, dict[str, Any]]]:
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise ConfigError(f"{name!r} is no list of tables", file=self.file, line=self.first_line(name), hint=f"write [[{name}]]")
        heads = [number for number, line in enumerate(self._lines, 1) if self._is_head(line, name)]
        found = []
        for index, row in enumerate(rows):
            line = heads[index] if index < len(heads) else self.first_line(name)
            self._check(name, row, line)
            found.append((line, {key: _as_text(value) for key, value in row.items()}))
        return found

    def first_line(self, word: str) -> int:
        return self.line_of(word, 1)

    def line_of(self, key: str, head: int) -> int:
        """Return the line on which a key stands, from the head of its table on; the head where it is not found."""
        for number in range(head, len(self._lines) + 1):
            line = self._lines[number - 1].strip()
            if names_key(line, key):
                return number
            if head > 1 and number > head and TABLE_HEAD.match(line):
                break
        return head

    def _is_head(self, line: str, name: str) -> bool:
        match = TABLE_HEAD.match(line)
        return match is not None and match[1] == name

    def _check(self, name: str, row: Mapping[str, object], head: int) -> None:
        needed, allowed = KEYS[name]
        for key, value in row.items():
            line = self.line_of(key, head)
            if key not in needed | allowed:
                raise ConfigError(f"unknown key {key!r} in [[{name}]]", file=self.file, line=line, hint=f"known: {', '.join(sorted(needed | allowed))}")
            if not _has_type(key, value):
                raise ConfigError(f"{key!r} in [[{name}]] has the wrong type", file=self.file, line=line, hint="a list of names in quotes" if key in LISTS else "a text in quotes")
        for key in sorted(needed - row.keys()):
            raise ConfigError(f"[[{name}]] has no {key!r}", file=self.file, line=head)


def names_key(line: str, key: str) -> bool:
    """Say whether a line gives a key its value or is the head of a table of that name."""
    bare = line.lstrip("[ ")
    quote = bare[:1] if bare[:1] in ("'", '"') else ""
    rest = bare.removeprefix(quote).removeprefix(key)
    return rest != bare.removeprefix(quote) and rest.removeprefix(quote).lstrip()[:1] in ("=", "]")


def _has_type(key: str, value: object) -> bool:
    if key in LISTS:
        return isinstance(value, list) and all(isinstance(item, str) and item.strip() for item in value)
    if key == "value":
        return isinstance(value, str | int | float | bool | date | list)
    if key == "date":
        return isinstance(value, str | date)
    return isinstance(value, str) and bool(value.strip())


def _as_text(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime) else value


def _renaming(line: int, entry: Mapping[str, Any], how: str, reader: _Reader) -> Renaming:
    when = entry.get("date")
    if when is not None and bounds(when) is None:
        raise ConfigError(f"{when!r} is no date", file=reader.file, line=reader.line_of("date", line), hint="2003, 2003-11 or 2003-11-12")
    return Renaming(line=line, former=entry["from"], present=entry["to"], how=how, date=when, source=entry["source"])


def _correction(line: int, entry: Mapping[str, Any]) -> Correction:
    value = entry["value"]
    return Correction(
        line=line,
        claim=entry["claim"],
        field=entry["field"],
        value=tuple(str(item) for item in value) if isinstance(value, Sequence) and not isinstance(value, str) else value,
        reason=entry["reason"],
        source=entry.get("source"),
    )


def _splitting(line: int, entry: Mapping[str, Any], reader: _Reader) -> Splitting:
    names = tuple(dict.fromkeys(entry["names"]))
    if len(names) < 2:
        raise ConfigError("[[split]] needs two names", file=reader.file, line=reader.line_of("names", line))
    return Splitting(line=line, names=names, reason=entry["reason"], source=entry.get("source"))


def _joining(line: int, entry: Mapping[str, Any], reader: _Reader) -> Joining:
    deals = tuple(dict.fromkeys(entry["deals"]))
    if len(deals) < 2:
        raise ConfigError("[[join]] needs two deals", file=reader.file, line=reader.line_of("deals", line))
    return Joining(line=line, deals=deals, reason=entry["reason"])
