"""Words that the end of a line parts with a hyphen, as copies of printed pages have them.

Reads: "mil-\\nlion" as one word, "non-\\nexclusive" as two with a hyphen.
Refuses: "short-\\nand long-term", where the hyphen stands for a word to come.
"""

import re

PARTED = re.compile(r"(?<!\w)(?P<head>[A-Za-z]?[a-z]{1,20})(?P<gap>-[ \t]{0,4}\r?\n[ \t]{0,40})(?P<tail>[a-z]{2,20})(?![\w-])")
OPENS_COMPOUND = re.compile(
    r"(?i)(?:co|non|cross|post|self|anti|multi|semi|cost|double|single|dual|high|low|mid|late|early|long|short|well|first|second|third|fourth|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|ninety|royalty|milestone|fully|half|up)"
)
"""First halves of words that are printed with a hyphen."""
ENDS_COMPOUND = re.compile(
    r"(?:years?|months?|weeks?|day|stage|digits?|based|like|front|exclusive|term|line|party|class|free|bearing|style|scale|related|owned|specific|sharing|licen[sc]\w{1,4}|develop\w{0,5}|promot\w{1,4}|market\w{0,4}|funded|led|approved|backed|driven|acting|dose|blind|label)"
)
"""Second halves of such words."""
SUFFIX = re.compile(r"(?:ing|ed|er|ers|est|st|ly|ment|ments|ness|able|al|ally|on|ons|ion|ions)")
"""Ends of single words."""
HANGING = frozenset(["and", "or", "to", "as", "nor"])


def left_out(raw: str) -> frozenset[int]:
    """Return the places of the signs to leave out so that parted words are whole: the line end, and the hyphen of none but compounds."""
    places: set[int] = set()
    for match in PARTED.finditer(raw):
        if match["tail"] in HANGING:
            continue
        is_compound = SUFFIX.fullmatch(match["tail"]) is None and (
            OPENS_COMPOUND.fullmatch(match["head"]) is not None or ENDS_COMPOUND.fullmatch(match["tail"]) is not None
        )
        places.update(range(match.start("gap") + is_compound, match.end("gap")))
    return frozenset(places)
