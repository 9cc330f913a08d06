"""The event that a sentence points back to: "this milestone" names what the sentence before it tells.

Reads: "Beta has dosed the first patient. This event triggers a payment of $2 million." (the occasion is the dosing).
Refuses: "The milestone payments may reach $40 million": it points at no event.
"""

import re

from reportgen.extract.lines import Line

HAPPENED = re.compile(
    r"(?i)\b(?:notified|informed|advised|told|learned|initiated|began|begun|started|dosed|approved|accepted|enrolled|completed)\b"
)
REFERS_BACK = re.compile(
    r"(?i)(?:(?:with|upon|as a result of|by|following) )?(?:the (?:achievement|attainment|accomplishment|initiation|completion|start|beginning|dosing|approval|acceptance|filing) of (?:this|that|the|dosing|\w+)|this (?:event|accomplishment|achievement|milestone|start|approval|filing)|the milestone)\b"
    r"|this (?:is|was|represents|marks) (?:the )?(?:first|second|third|fourth|last|final|remaining|one) (?:of (?:the )?\w+ )?(?:instal?lment|part|half|portion|payment)"
)


def occasion_before(line: Line, before: list[Line]) -> Line | None:
    """Return the sentence that tells of the event which "this milestone" names: the nearest with a notice or a date, else the last."""
    if not REFERS_BACK.match(line.text) and not re.search(
        r"(?i)\bthis (?:event|milestone|achievement|accomplishment)\b", line.text[:170]
    ):
        return None
    told = [other for other in before[-3:] if other.section is line.section]
    return next((other for other in reversed(told) if HAPPENED.search(other.text)), told[-1] if told else None)
