"""Amounts that a sentence names as paid so far, as a part already received, or as what was not paid: none is a term.

Reads: "to date Alpha has received $9 million", "has now received $9 million under the agreement", "of which $1 million has been received", "failed to pay the minimum royalty of $2 million".
Refuses: "a fee of $9 million, of which $1 million is due on signing", "if Beta fails to pay the annual fee of $2 million".
"""

import re

from reportgen.extract.no_terms.sums_spared import is_spared
from reportgen.scan.money import Amount

SO_FAR = re.compile(
    r"(?i)\b(?:to date|so far|thus far|until now|up to now|since (?:then|signing|the (?:start|beginning|outset|signing|formation|launch)(?: of (?:the|its|their|this) [\w-]{3,20})?|(?:its |the )?inception|(?:19|20)\d\d))\b,? [^.;$€£¥]{0,60}"
    r"\b(?:received|earned|collected|paid|recorded)\b[^.;$€£¥]{0,40}$"
)
PARTS_SO_FAR = re.compile(
    r"(?i)\b(?:to date|so far|thus far|until now|up to now|since (?:then|signing|the (?:start|beginning|outset|signing|formation|launch)|(?:its |the )?inception|(?:19|20)\d\d))\b,? [^.;$€£¥]{0,60}"
    r"\b(?:received|earned|collected|paid|recorded)\b(?:[^.;]|\.(?=\d)){0,80}\b(?:including|comprising|consisting of|made up of|of which|comprised of|among them)\b(?:(?!\b(?:will|may|could|remains?|eligible)\b)(?:[^.;]|\.(?=\d))){0,160}$"
)
"""What was received by now, down to the last of its parts."""
PAID_BY_NOW = re.compile(r"(?i)\b(?:has|have|had)\b(?: (?:now|so far|already|thus far|by now|thereby))? (?:been )?(?:received|paid|collected)\b[^.;,$€£¥]{0,30}$")
OF_ONE_PAYMENT = re.compile(r"(?i) of (?:the|its|this|that|an?) (?:[\w-]+ ){0,4}(?:milestones?|payments?|fees?|total|sum|price|amount)\b")
"""What a part of a payment is a part of."""
OF_MILESTONE = re.compile(r"(?i)\d[^.;$€£¥]{0,12} of (?:the|its|this|that|an?) (?:[\w-]+ ){0,3}milestones?(?: payments?)? (?:of|totall?ing) $")
ALL_BY_NOW = re.compile(
    r"(?i)\b(?:has|have) (?:now|so far|thus far|by now|since) (?:received|earned|collected|been paid)(?: (?:more than|over|about|approximately|nearly|almost|some|roughly|at least))? $"
)
UNDER_DEAL = re.compile(r"(?i)(?: in (?:cash|payments|fees|milestones|milestone payments))? (?:under|since|from) (?:the|this|its|their|that) (?:[\w-]+ ){0,3}(?:agreement|licen[sc]e|collaboration|deal|alliance|partnership|signing|start)\b")
"""Behind the sum of all that an agreement has brought by now."""
RECEIVED_PART = re.compile(r"(?i)\bof which(?: about| approximately| some)? {0,2}$")
HAS_BEEN_RECEIVED = re.compile(r"(?i) (?:(?:has|have) (?:already |now |so far |since )?been|(?:was|were|is|are) already) (?:received|paid|collected)\b")
NOT_PAID = re.compile(
    r"(?i)\b(?:fail(?:ure|ed|s|ing)? to (?:pay|make|remit)|(?:did|has|have|had|does) not (?:yet )?(?:pay|paid|made|make|remit\w*)|refus\w+ to pay|overdue|past[- ]due|arrears of|in arrears)\b[^;.$€£¥]{0,90}$"
)
SUPPOSED = re.compile(r"(?i)\b(?:if|should|upon|unless|in (?:the )?(?:event|case)|may terminate|can terminate|right to terminate)\b")


def is_not_due(text: str, amount: Amount) -> bool:
    """Say whether a sentence tells of an amount as of what was received by now, or as of what was due and not paid."""
    before, behind = text[: amount.start], text[amount.end :]
    return (
        SO_FAR.search(before) is not None
        or PARTS_SO_FAR.search(before) is not None
        or (ALL_BY_NOW.search(before) is not None and UNDER_DEAL.match(behind) is not None)
        or _is_part_received(before, behind)
        or (NOT_PAID.search(before) is not None and SUPPOSED.search(before) is None)
        or is_spared(text, amount.start, amount.end)
    )


def _is_part_received(before: str, behind: str) -> bool:
    """Say whether an amount is the part of a payment that has been received, or the milestone that was received in part."""
    if RECEIVED_PART.search(before) and HAS_BEEN_RECEIVED.match(behind):
        return True
    if OF_MILESTONE.search(before):
        return PAID_BY_NOW.search(re.split(r"[$€£¥]|\d", before, maxsplit=1)[0]) is not None
    return PAID_BY_NOW.search(before) is not None and OF_ONE_PAYMENT.match(behind) is not None
