"""Payments that a party is spared, and what was agreed or paid when an ended agreement was signed: none is a term of the news.

Reads: "will not have to make the milestone payment of $4 million", "fees of $2 million will no longer fall due".
Refuses: "does not have to pay the fee of $4 million until 2020", "is not required to pay more than $4 million".
"""

import re

from reportgen.scan.money import Amount

SPARED = re.compile(
    r"(?i)\b(?:(?:will|does|do|would|need) not (?:have|need) to|(?:will|does|do|would) (?:not|no longer)(?= owe\b)|need not|(?:is|are|be) (?:not|no longer) (?:obliged|required|obligated) to|no longer (?:has|have|needs?) to)"
    r" (?:pay|make|owe|remit)\b(?:(?!\b(?:more than|in excess|other than|except|until|unless|but|instead|pays|will|shall)\b)(?:[^;.]|\.(?=\d))){0,120}$"
)
STILL_PAID = re.compile(r"(?i)[^.;]{0,90}\b(?:until|unless|before|if|as long as|except|but)\b")
"""What makes a payment that is not due one that may yet be."""
NO_LONGER_DUE = re.compile(
    r"(?i)(?:(?!\b(?:is|are|was|were|has|pays?|paid|receives?|will(?! no longer))\b)(?:[^.;]|\.(?=\d))){0,140}?\b(?:will|would|shall|does|do) (?:no longer|not) (?:fall|become|be|come) (?:due|payable|owed)\b(?![^.;]{0,60}\b(?:until|unless|before|if)\b)"
)
MIGHT_HAVE = re.compile(r"(?i)\b(?:could|might|would) have (?:reached|come|totall?ed|amounted|been|brought)(?: to| as much as| up to| about){0,3} $")
AT_SIGNING = re.compile(r"(?i),? (?:that|which) [\w.&'’ -]{2,40} (?:had )?(?:paid|made|received) (?:on|at|upon|with) (?:the |its )?(?:signing|signature|execution|outset)\b")
THEN_AGREED = re.compile(
    r"(?i)(?:at that time|back then|in those days|at the outset),? (?:[\w.&'’-]+ ){1,5}?(?:received|paid|was|were|became|got|obtained|agreed|made|had|took|acquired|invested|licensed)\b"
)
AS_BEFORE = re.compile(
    r"(?i)[;,] (?:and )?(?:these|those|all of (?:these|which)|which)(?: (?:terms|rates|obligations|provisions|royalties|payments|amounts))? (?:are|remain|stay|continue)(?: all)? (?:as before|unchanged|the same|as they were|unaffected)\b"
)


def is_spared(text: str, start: int, end: int) -> bool:
    """Say whether a sentence tells that a payment, whose words stand at a place, will not have to be made."""
    before, behind = text[:start], text[end:]
    is_denied = SPARED.search(before) is not None and STILL_PAID.match(behind) is None
    return is_denied or NO_LONGER_DUE.match(behind) is not None or MIGHT_HAVE.search(before) is not None


def was_paid_at_signing(text: str, amount: Amount) -> bool:
    """Say whether an amount is told as one that was paid when the agreement was signed."""
    return AT_SIGNING.match(text[amount.end :]) is not None


def tells_of_back_then(text: str) -> bool:
    """Say whether a sentence opens with what was agreed or paid at an earlier time."""
    return THEN_AGREED.match(text) is not None


def is_as_before(text: str) -> bool:
    """Say whether a sentence lists what an earlier agreement asks for, only to say that it stays so."""
    return AS_BEFORE.search(text) is not None
