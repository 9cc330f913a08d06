"""Sales of a right to royalties: the buyer gets the payments, the licence stays as it is.

Reads: "Alpha has sold its right to royalties on Lumo, licensed to Beta, to Gamma Fund LP"; "Gamma has bought the royalty stream from the license".
Refuses: "a loan secured by royalties", "an overriding royalty interest in twelve wells", "Alpha may sell its royalties".
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from reportgen.extract.happenings.sighting_moods import modality_of
from reportgen.extract.happenings.sightings import Sighting
from reportgen.extract.lines import Line, Zone
from reportgen.extract.sides.sale_sides import BUYS, SELLS, sides_of_sale
from reportgen.model import EventType

ROYALTIES = (
    r"(?:(?:rights?|entitlements?|interests?) (?:to|in) (?:receive )?(?:[\w'’.%-]+ ){0,5}?royalt(?:y|ies)(?: payments?)?"
    r"|royalty (?:interests?|streams?|rights?|entitlements?|receivables?)|(?:its|their|future|remaining|the|all|certain) (?:[\w-]+ ){0,2}royalties|(?<=sale of )royalties)"
)
SALE = re.compile(
    rf"(?i)\b(?:{SELLS}|sale of|{BUYS}(?! out\b))\b[^;$€£¥]{{0,90}}?\b(?P<what>{ROYALTIES}\b(?: (?:on|from|in|for|under) [^;,.$€£¥\ue000-\uefff]{{3,60}})?)"
)
LICENSED = re.compile(r"(?i)\b(?:sub-?)?licen[sc](?:e|es|ed|ee|ees|ing)\b|\bcollaborat\w+")
NO_SALE = re.compile(
    r"(?i)\b(?:loans?|lenders?|lend|borrow\w*|notes?|secured|collateral|wells?|oil|gas|minerals?|mining|mines?|smelter|overriding|acres?|synthetic)\b"
)


def royalty_sales(lines: tuple[Line, ...]) -> Iterator[Sighting]:
    """Yield an assignment for each news sentence that tells of such a sale, with seller and buyer alone as parties."""
    for number, line in enumerate(lines):
        match = _sale(line.masked) if line.zone in (Zone.NEWS, Zone.TITLE) else None
        if match is None or NO_SALE.search(line.text) or not _is_licensed(lines, number):
            continue
        modality = modality_of(line, EventType.ASSIGNMENT, match)
        sides = sides_of_sale(line.masked)
        if modality is not None and sides.buyer is not None:
            parties = tuple(side for side in (sides.seller, sides.buyer) if side is not None)
            yield Sighting(
                line=line,
                type=EventType.ASSIGNMENT,
                start=match.start(),
                end=match.end(),
                title=None,
                modality=modality,
                parties=parties,
            )


def is_royalty_sale(line: Line) -> bool:
    """Say whether what a sentence assigns is a right to royalties."""
    return _sale(line.masked) is not None and not NO_SALE.search(line.text)


def sold_royalties(line: Line) -> str | None:
    """Return what a sentence says is sold, in its words: "right to royalties on Lumo"."""
    match = _sale(line.masked)
    if match is None:
        return None
    words = re.split(r"(?: (?:to|for|by|and|at|with|of|the))+$", " ".join(line.text[match.start("what") : match.end("what")].split()))[0]
    return re.sub(r"(?i)^(?:its|their|the|all|certain) ", "", words)


@lru_cache(maxsize=16384)
def _sale(masked: str) -> re.Match[str] | None:
    return SALE.search(masked)


def _is_licensed(lines: tuple[Line, ...], number: int) -> bool:
    """Say whether the sentence or one beside it speaks of the licence under which the royalties are paid."""
    here = lines[number].document.id
    near = lines[max(0, number - 1) : number + 2]
    return any(LICENSED.search(line.text) for line in near if line.document.id == here)
