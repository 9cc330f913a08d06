"""Prints how much is read alike of sentences that mean the same: each grammar puts many wordings into the slots of a few texts.

A grammar is a table of a TOML file in `tests/accuracy/grammars`:

- `name`, and `texts` with slots in braces; a slot stands in `slots` of the grammar or of its file, and may hold slots itself;
- a wording is a string, or a table with `text` and what it adds to the expectation: `terms`, `events`, `exclusivity`, `territory`;
- `events`: the kinds of event that are news, in any order; kinds that are as good stand behind a bar ("termination|rights_returned");
- `terms`: type, currency, least and most, as "upfront_payment USD 5000000 5000000"; a rate or a term without a sum is its type alone;
  without `terms` in the grammar and its wordings they are not compared;
- `licensor`, `licensee`, `date`, `exclusivity`, `territory` (the places where rights hold), and `payer` of all terms: compared where they are given.

usage: python -m benchmarks.grammars [--texts N] [--seed N] [--show N] [FILE of grammars ...]
"""

import argparse
import random
import re
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from reportgen.model import Dossier, Standing, Term
from reportgen.pipeline import gather

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "accuracy" / "grammars"
SLOT = re.compile(r"\{(\w+)\}")


class Wording(Struct, frozen=True, forbid_unknown_fields=True):
    """One way to fill a slot, and what it adds to what must be read."""

    text: str
    terms: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    exclusivity: str | None = None
    territory: tuple[str, ...] | None = None


Slots = dict[str, tuple[str | Wording, ...]]


class Grammar(Struct, kw_only=True, forbid_unknown_fields=True):
    """Texts with slots that all must be read alike."""

    name: str
    texts: tuple[str, ...]
    floor: float
    """The share of its texts that are read rightly, below which a change must not fall."""
    events: tuple[str, ...] = ()
    terms: tuple[str, ...] | None = None
    licensor: str | None = None
    licensee: str | None = None
    payer: str | None = None
    date: str | None = None
    slots: Slots = {}


class GrammarFile(Struct, forbid_unknown_fields=True):
    """The grammars of a file and the slots that they share."""

    grammar: tuple[Grammar, ...]
    slots: Slots = {}


class Sample(Struct, frozen=True):
    """A text that a grammar makes, with what must be read in it and the wordings that it has."""

    text: str
    events: tuple[str, ...]
    terms: tuple[str, ...] | None
    exclusivity: str | None
    territory: tuple[str, ...] | None
    wordings: tuple[tuple[str, str], ...]


class Result(Struct):
    """How a grammar was read."""

    right: int = 0
    failures: list[tuple[str, str]] = []
    used: Counter[tuple[str, str]] = msgspec.field(default_factory=Counter)
    """How often each wording of a slot was used."""
    blamed: Counter[tuple[str, str]] = msgspec.field(default_factory=Counter)
    """How often the text was read wrongly then."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--texts", type=int, default=60, help="texts of each grammar")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=3, help="failures to print of each grammar")
    options = parser.parse_args()
    for file in options.files or sorted(FOLDER.glob("*.toml")):
        for grammar in grammars_of(file):
            result = read_samples(grammar, options.texts, options.seed)
            print(f"{file.stem}: {grammar.name}: {result.right} of {options.texts}")
            for line in worst(result, options.show):
                print(line)


def grammars_of(file: Path) -> Iterator[Grammar]:
    """Yield the grammars of a file, each with the slots of the file beside its own."""
    found = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), GrammarFile)
    for grammar in found.grammar:
        grammar.slots = {**found.slots, **grammar.slots}
        yield grammar


def samples(grammar: Grammar, number: int, seed: int) -> Iterator[Sample]:
    """Yield texts that a grammar makes, the same for the same seed."""
    choice = random.Random(seed)
    for _ in range(number):
        text, chosen = choice.choice(grammar.texts), list[tuple[str, Wording]]()
        while (slot := SLOT.search(text)) is not None:
            wording = choice.choice(grammar.slots[slot[1]])
            wording = Wording(wording) if isinstance(wording, str) else wording
            chosen.append((slot[1], wording))
            text = text[: slot.start()] + wording.text + text[slot.end() :]
        terms = [*(grammar.terms or ()), *(term for _, wording in chosen for term in wording.terms)]
        yield Sample(
            text=text,
            events=(*grammar.events, *(event for _, wording in chosen for event in wording.events)),
            terms=tuple(terms) if terms or grammar.terms is not None else None,
            exclusivity=next((wording.exclusivity for _, wording in chosen if wording.exclusivity), None),
            territory=next((wording.territory for _, wording in chosen if wording.territory is not None), None),
            wordings=tuple((slot, wording.text) for slot, wording in chosen),
        )


def read_samples(grammar: Grammar, number: int, seed: int = 1) -> Result:
    """Read texts of a grammar, each alone, and count the wordings of those that are read wrongly."""
    result = Result(failures=[])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "text.txt"
        for sample in samples(grammar, number, seed):
            path.write_text(f"{sample.text}\n", encoding="utf-8")
            wrong = differences(grammar, sample, gather([path]).dossier)
            result.used.update(sample.wordings)
            result.right += not wrong
            if wrong:
                result.blamed.update(sample.wordings)
                result.failures.append((sample.text, wrong))
    return result


def differences(grammar: Grammar, sample: Sample, dossier: Dossier) -> str:
    """Return in words what is read otherwise than must be, or nothing."""
    events = [event for event in dossier.events if event.standing is Standing.NEWS]
    names = {party.id: party.name for party in dossier.parties}
    terms = [term for deal in dossier.deals for term in deal.terms] + [term for event in events for term in event.terms]
    wrong = []
    if not _are_kinds(sample.events, [event.type for event in events]):
        wrong.append(f"events {[str(event.type) for event in events]}")
    if sample.terms is not None and sorted(sample.terms) != sorted(map(term_words, terms)):
        wrong.append(f"terms {sorted(map(term_words, terms))}, wanted {sorted(sample.terms)}")
    for side, wanted in (("licensor", grammar.licensor), ("licensee", grammar.licensee)):
        found = {names[party] for deal in dossier.deals for party in getattr(deal, side)}
        if wanted is not None and found != {wanted}:
            wrong.append(f"{side} {sorted(found)}")
    for deal in dossier.deals:
        if sample.exclusivity is not None and deal.exclusivity != sample.exclusivity:
            wrong.append(f"exclusivity {deal.exclusivity}, wanted {sample.exclusivity}")
        if sample.territory is not None and set(sample.territory) != set(deal.territory.included):
            wrong.append(f"territory {list(deal.territory.included)}, wanted {list(sample.territory)}")
    payers = {names.get(term.payer or "") for term in terms}
    if grammar.payer is not None and terms and payers != {grammar.payer}:
        wrong.append(f"payer {sorted(map(str, payers))}")
    if grammar.date is not None and [event.date for event in events] != [grammar.date]:
        wrong.append(f"date {[event.date for event in events]}")
    return "; ".join(wrong)


def term_words(term: Term) -> str:
    """Return a term as grammars word it."""
    if term.min is None and term.max is None:
        return term.type
    return f"{term.type} {term.currency} {'none' if term.min is None else f'{term.min:f}'} {'none' if term.max is None else f'{term.max:f}'}"


def _are_kinds(wanted: tuple[str, ...], found: list[str]) -> bool:
    """Say whether each event is of a wanted kind, and each kind has its event."""
    left = list(found)
    for kinds in wanted:
        match = next((kind for kind in left if kind in kinds.split("|")), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def worst(result: Result, number: int) -> Iterator[str]:
    """Yield the wordings whose texts fail most often, then some of the texts."""
    shares = {words: count / result.used[words] for words, count in result.blamed.items() if result.used[words] > 1}
    for slot, text in sorted(shares, key=lambda words: (-shares[words], -result.blamed[words]))[: 2 * number]:
        print_share = f"{shares[slot, text]:.0%} of {result.used[slot, text]}"
        yield f"    {print_share:>11}  {slot}: {text}"
    for text, wrong in result.failures[:number]:
        yield f"    {' / '.join(text.split(chr(10)))}\n      -> {wrong}"


if __name__ == "__main__":
    main()
