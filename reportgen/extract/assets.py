"""Products and compounds: their names, the names that a sentence equates, and what they are made of.

Reads: "GX-100 (gexatamab)", "is composed of the antibody huA1 and the agent DX1", "The huA1 antibody binds to the ABC antigen".
Refuses: "Form 8-K", "patent 5,555,555", "Phase 2".
"""

import re
from collections.abc import Iterator

from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.extract.products.asset_names import asset_names, equated_names
from reportgen.extract.products.makeup import makeup, only_product
from reportgen.extract.products.stages import stages
from reportgen.extract.reading import FilingReading
from reportgen.model import AssetReading, Claim, ClaimKind

THE_LAST = re.compile(r"(?i)(?:it|this \w+|the (?:compound|product|product candidate|conjugate))\b")
"""Begins a sentence on the compound that was named last."""


def assets(reading: FilingReading) -> Iterator[Claim]:
    """Yield each sentence's assets with the names it equates, and what it says of antibody, target, effector and stage."""
    last: str | None = None
    for line in reading.lines:
        if line.zone is Zone.BOILERPLATE:
            continue
        names = asset_names(line.text, reading.directory)
        equated = equated_names(line.text)
        for name in names:
            if any(name in pair[1:] for pair in equated):
                continue
            yield _asset(
                line, AssetReading(name=name, aliases=tuple(p[1] for p in equated if p[0] == name), owner=None), name
            )
        subject = names[0] if names else last if THE_LAST.match(line.text) else None
        for value, detail in makeup(line.text, subject, last):
            yield _asset(line, value, detail)
        yield from stages(line, names)
        last = subject or last
    yield from only_product(reading)


def _asset(line: Line, value: AssetReading, detail: str) -> Claim:
    """Return the claim of a product, with its name where the sentence prints it."""
    at = line.text.find(value.name)
    words = (at, at + len(value.name)) if at >= 0 else None
    return line_claim(line, ClaimKind.ASSET, value, rule="assets", words=words, detail=detail)
