"""Cues of things that are forbidden, asked for, sought or yet to come, and of things that were done years ago.

Reads: "may not grant a license, sell or assign patents", "would be required to sell the plant, to grant a license", "appointed a bank to
find a licensee", "are to be renegotiated", "rejected the argument that a letter extended the license" (none of them is done).
Refuses: "granted a license, which may not be assigned", "has renegotiated the license": each is done.
"""

import re

from reportgen.extract.happenings.no_deeds import CHANGES, ENDED, NEW_DEEDS
from reportgen.model import EventType

FORBIDDEN = re.compile(
    r"(?i)\b(?:may|shall|must|can|agree[sd]?|undertakes?|undertook|covenant(?:s|ed)?|required?) not\b[^;.]{0,220}(?:,|\b(?:or|and|any|its)\b)[^;.,]{0,40}$"
)
"""What leads to a thing that a party may not do, of a list of such: "may not grant a license, sell, assign or amend"."""
REQUIRED = re.compile(
    r"(?i)\b(?:would|could|might|may) (?:also |then )?(?:be (?:required|obliged|obligated|entitled|permitted|free|able)|have) to\b[^;]{0,200}(?:,|\b(?:and|or)) to $"
)
"""What leads to a later thing of a list that someone would have to do: "would be required to sell the plant, to grant a license"."""
SOUGHT = re.compile(r"(?i)\bto (?:help (?:it )?)?(?:find|seek|identify|locate|attract|solicit|look for|search for|approach)\b")
"""What makes an appointment a search: "appointed a bank to find a licensee"."""
YET_TO_TALK = re.compile(r"(?i)\b(?:is|are|will|has|have|must|needs?) (?:to )?be $")
"""What leads to talks that are to come: "are to be renegotiated"."""
YET_TO_COME = re.compile(r"(?i)[^;.]{0,60}\b(?:is|are) (?:now |currently )?(?:expected|anticipated|planned|foreseen|sought|pending|under discussion)\b")
"""What tells behind a change that it is to come: "an amendment of the license is expected"."""
YEARS_AGO = re.compile(r"(?i)(?:(?!\b(?:that|which|who|they|it|began|begun|signed|started|dated|since|of)\b)[^,;.]){0,70}\b(?:last year|(?:some|two|three|four|five|several|many|\d{1,2}) years ago)\b")
"""What tells behind a deed that it lies back."""
CLAIMED = re.compile(
    r"(?i)\b(?:den(?:y|ies|ied)|rejects?|rejected|dismiss\w*|asked|asks|sought|seeks|requests?|requested|allegation|argued|contend(?:s|ed))\b[^;]{0,120}\bthat\b[^;]{0,80}$"
)
"""What leads to what a party to a dispute would have a court find."""


def is_unmeant(kind: EventType, words: str, clause: str, behind: str, *, is_title: bool) -> bool:
    """Say whether the words around a cue tell that nothing was done; `clause` is what leads to it, `behind` what follows."""
    if not is_title and (FORBIDDEN.search(clause[-280:]) or REQUIRED.search(clause[-260:])):
        return True
    if kind in NEW_DEEDS:
        return SOUGHT.search(words) is not None
    if kind is EventType.NEGOTIATION:
        return YET_TO_TALK.search(clause[-16:]) is not None
    if kind in CHANGES and not is_title and YET_TO_COME.match(behind):
        return True
    return kind in ENDED | CHANGES and CLAIMED.search(clause[-240:]) is not None


def is_of_years_ago(kind: EventType, behind: str) -> bool:
    """Say whether the words behind a deed tell that it was done last year or earlier."""
    return kind in NEW_DEEDS | {EventType.ASSIGNMENT} and YEARS_AGO.match(behind) is not None
