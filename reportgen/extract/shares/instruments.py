"""What a purchase of equity buys: common or preferred stock, warrants, depositary shares, a convertible note.

Reads: "$5 million of Series B preferred stock", "a warrant to buy 600,000 shares of common stock" (warrants).
Refuses: "units of common stock and warrants": it is two.
"""

import re

from reportgen.model import Instrument

STOCK = r"(?:common stock|ordinary shares|common shares|(?:shares|stock)(?: of [^,;$€£¥]{0,40}?(?:common|ordinary|preferred) (?:stock|shares))?)"
INTO = rf"(?:(?:(?! and | or )[^,;$€£¥]){{0,40}}?,? (?:to (?:buy|purchase|acquire)|for|on|over|(?:that|which) (?:is|are|can be|may be|converts?)|convertible|exercisable|converting)\b(?:[^,;$€£¥]|,(?=\d)){{0,90}}?{STOCK})?"
"""What a right or a note may become, which is not what is bought."""
KINDS = re.compile(
    rf"(?i)\b(?:(?P<convertible_note>convertible (?:[\w-]+ ){{0,2}}(?:notes?|bonds?|debentures?|loans?){INTO})"
    rf"|(?P<warrants>warrants?{INTO})"
    rf"|(?P<preferred>(?:preferred|preference) (?:stock|shares?|equity){INTO})"
    r"|(?P<ads>ADSs?|ADRs?|American depositary (?:shares?|receipts?))"
    r"|(?P<common>common (?:stock|shares?|equity)|ordinary shares?))\b"
)


WITH_WARRANTS = re.compile(r"(?i)\b(?:shares?|stock|units?),? (?:and|plus|with|together with) (?:[\w-]+ ){0,2}warrants")


def instrument_in(words: str) -> Instrument | None:
    """Return the one kind of equity that words speak of; None for none or several."""
    if WITH_WARRANTS.search(words):
        return None
    found = {match.lastgroup for match in KINDS.finditer(words)}
    if found == {"ads", "common"}:
        return Instrument.ADS
    return Instrument(name) if len(found) == 1 and (name := found.pop()) else None
