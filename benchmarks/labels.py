"""Labelled texts: what must be read in each, as written before anything was run on them."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import msgspec
from msgspec import Struct

GROUPS = {
    "agreement": "agreement",
    "license_taken": "agreement",
    "amendment": "change",
    "extension": "change",
    "superseded": "change",
    "option_granted": "option",
    "option_exercised": "option",
    "milestone": "payment",
    "payment": "payment",
    "termination": "ending",
    "rights_returned": "ending",
    "expiry": "ending",
    "assignment": "assignment",
    "programme_discontinued": "stop",
    "programme_suspended": "stop",
    "negotiation": "negotiation",
}
"""Kinds of event that count as the same; a kind that is not named here is a group of its own."""

LEDE_GROUPS = {
    "agreement": {"agreement", "change"},
    "settlement with licence": {"agreement", "change"},
    "milestone": {"payment"},
    "option": {"option"},
    "termination/rights returned": {"ending", "stop"},
}
"""Groups that are right for the word in the table of ledes; with another word the text reports no deal."""


class LabelledTerm(Struct, frozen=True, kw_only=True):
    """A term that must be read."""

    type: str
    state: str = "stated"
    currency: str | None = None
    min: Decimal | None = None
    max: Decimal | None = None
    rate: str | None = None
    unit: str | None = None
    payer: str | None = None
    payee: str | None = None
    quote: str = ""


class LabelledDeal(Struct, frozen=True, kw_only=True):
    """A deal or event that a text reports as news."""

    event: str
    counterparties: tuple[str, ...] = ()
    licensor: str | None = None
    licensee: str | None = None
    exclusivity: str | None = None
    subject: tuple[str, ...] | None = None
    territory: tuple[str, ...] | None = None
    date: str | None = None
    terms: tuple[LabelledTerm, ...] = ()

    @property
    def group(self) -> str:
        """Return the group of its kind of event."""
        return GROUPS.get(self.event, self.event)


class Case(Struct, frozen=True, kw_only=True):
    """One text with what must be read in it; `groups` alone where only the kind of event is known."""

    name: str
    file: str
    content: bytes
    deals: tuple[LabelledDeal, ...] = ()
    groups: frozenset[str] | None = None


class BlindRow(Struct, frozen=True):
    """A line of a file that holds texts and labels together."""

    id: str
    text: str
    deals: tuple[LabelledDeal, ...]


class RealRow(Struct, frozen=True):
    """A line of the labels of real texts."""

    file: str
    deals: tuple[LabelledDeal, ...]


def blind_cases(file: Path) -> Iterator[Case]:
    """Yield the cases of a file that holds texts and labels together."""
    for row in msgspec.json.Decoder(BlindRow).decode_lines(file.read_bytes()):
        yield Case(name=row.id, file=f"{row.id}.txt", content=row.text.encode(), deals=row.deals)


def development_cases(folder: Path) -> Iterator[Case]:
    """Yield the real texts that report a deal, then those that report none."""
    texts = folder / "texts"
    for row in msgspec.json.Decoder(RealRow).decode_lines((folder / "labels.jsonl").read_bytes()):
        yield Case(name=row.file, file=row.file, content=(texts / row.file).read_bytes(), deals=row.deals)
    for negative in _table(folder / "negatives.tsv"):
        yield Case(name=negative["file"], file=negative["file"], content=(texts / negative["file"]).read_bytes())


def lede_cases(file: Path) -> Iterator[Case]:
    """Yield the titles of a table with their first paragraph, of which only the kind of event is known."""
    for row in _table(file):
        text = f"{row['title']}\n\n{row['lede']}\n"
        groups = frozenset(LEDE_GROUPS.get(row["event"], ()))
        yield Case(name=f"lede {row['id']}", file=f"{row['id']}.txt", content=text.encode(), groups=groups)


def _table(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as rows:
        yield from csv.DictReader(rows, delimiter="\t")
