"""The right to be asked first: who holds it, and on what.

Reads: "Alpha also received a right of first negotiation to improvements"; "Beta granted Alpha a right of first refusal in Asia".
Refuses: "Alpha waived its right of first refusal"; "stockholders have no right of first refusal".
"""

import re

from msgspec import Struct

from reportgen.extract.events import whole_words
from reportgen.scan.masking import ORG, masked_index

RIGHT = r"(?P<right>rights? of first (?P<kind>negotiation|refusal|offer)\b[^;.]{0,110})"
HOLDS = r"(?:has|have|holds?|held|receives?|received|obtains?|obtained|gets?|retains?|retained|keeps?|kept|(?:is|was|been) (?:granted|given))"
AN = r"(?:an?|the|exclusive|limited|one-time|time-limited)"
HELD = re.compile(rf"(?i)(?P<party>{ORG})(?:,[^,;]{{0,60}},)? (?:(?:will|shall|also|has|have|further) ){{0,3}}{HOLDS} (?:{AN} ){{0,3}}{RIGHT}")
GIVEN = re.compile(rf"(?i)\b(?:grants?|granted|granting|gives?|gave|giving) (?:the )?(?P<party>{ORG}) (?:{AN} ){{0,3}}{RIGHT}")
IN_SHARES = re.compile(r"(?i)\b(?:shares?|stock|securities|equity|financings?|offerings?)\b")
LONGEST = 120
"""Characters of what is kept."""


class FirstRight(Struct, frozen=True, kw_only=True):
    """A right to be asked first."""

    holder: int
    right: str
    """`first_negotiation`, `first_refusal` or `first_offer`."""
    words: str


def first_right(masked: str, text: str) -> FirstRight | None:
    """Return the right to be asked first that a sentence gives a company; none in shares."""
    match = GIVEN.search(masked) or HELD.search(masked)
    if match is None or IN_SHARES.search(match["right"]):
        return None
    words = " ".join(text[match.start("right") : match.end("right")].split())
    return FirstRight(holder=masked_index(match["party"]), right=f"first_{match['kind'].lower()}", words=whole_words(words, LONGEST))
