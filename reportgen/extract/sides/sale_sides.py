"""Who sells and who buys, in a sentence that tells of a sale.

Reads: "Alpha announced that it has sold its royalties to Beta" and "Beta bought all rights to GX-1 from Alpha": Alpha sells, Beta buys.
Refuses: "GX-1, which is licensed to Gamma" of a sale to Beta: Gamma is no buyer.
"""

import re

from msgspec import Struct

from reportgen.scan.masking import ORG, masked_index

OTHERWISE = r"[^;\ue000-\uefff]"
"""Words between a company and its verb: no other company."""
SELLS = r"(?:sold|sells?|selling|assign(?:ed|s)|transferr?(?:ed|s)|divest(?:ed|s)|moneti[sz](?:ed|es))"
BUYS = r"(?:bought|buys?|acquir(?:ed?|es)|purchas(?:ed?|es))"
KIN = r"(?:its|their|an?|the)(?: [\w-]{1,20}){0,3} (?:affiliate|subsidiary|sister company|parent(?: company)?|unit)"
SELLER = re.compile(rf"(?i)(?P<seller>{ORG}){OTHERWISE}{{0,80}}?(?<!is )(?<!are )(?<!was )(?<!been )(?<!be )\b(?:{SELLS}|(?:the |a )?sale (?=of\b|to\b))")
BUYER = re.compile(rf"(?i)(?P<buyer>{ORG}){OTHERWISE}{{0,80}}?\b{BUYS}\b(?! by\b)")
TO = re.compile(
    rf"(?i)(?<!licensed )(?<!licenced )(?<!leased )(?<!payable )(?<!paid )(?<!owed )(?<!due )(?<!granted )(?<!supplied )\bto (?:{KIN},? )?(?:the )?(?P<buyer>{ORG})(?!['’])"
)
TAKER = re.compile(
    rf"(?i)(?<! of )(?<! with )(?<! from )(?P<buyer>{ORG}){OTHERWISE}{{0,60}}?\b(?:succe(?:eds|eded)|(?:takes|took|taken|take) over|assum(?:es?|ed)|(?:steps|stepped) into)\b"
)
FROM = re.compile(rf"(?i)\bfrom (?:the )?(?P<seller>{ORG})(?!['’])")


PASSES = re.compile(rf"(?i)\b(?:agreements?|licen[sc]es?)\b[^;]{{0,40}}? (?:pass(?:es|ed)?|go(?:es)?|gone|went) to (?:the )?(?P<buyer>{ORG})(?!['’])")


class Sides(Struct, frozen=True, kw_only=True):
    """Seller and buyer by their index; None where the words do not show one."""

    seller: int | None = None
    buyer: int | None = None


def sides_of_sale(masked: str) -> Sides:
    """Return who sells and who buys: the subject of the verb, and whom "to" or "from" names behind it."""
    sold, bought = SELLER.search(masked), BUYER.search(masked)
    if sold is not None:
        buyer = TO.search(masked, sold.end())
        return Sides(seller=masked_index(sold["seller"]), buyer=masked_index(buyer["buyer"]) if buyer else None)
    if bought is not None:
        seller = FROM.search(masked, bought.end())
        return Sides(buyer=masked_index(bought["buyer"]), seller=masked_index(seller["seller"]) if seller else None)
    return Sides()


def sides_of_assignment(masked: str) -> Sides:
    """Return who passes an agreement on and who takes it over, of which the words may show one alone."""
    passed = PASSES.search(masked)
    if passed is not None:
        return Sides(buyer=masked_index(passed["buyer"]))
    sides = sides_of_sale(masked)
    taker = TAKER.search(masked) if sides.buyer is None else None
    return Sides(buyer=masked_index(taker["buyer"])) if taker else sides
