"""Amounts that a sentence names only to tell what another amount replaces, exceeds or divides.

Reads: "raised from $2 million to $3 million", "in place of the $4 million …, $1 million", "in addition to the $2 million paid when it signed".
Refuses: "from $2 million, rising to $3 million", "in addition to a fee of $2 million".
"""

import re

from reportgen.extract.amounts.term_nouns import Noun
from reportgen.model import TermType
from reportgen.scan.money import Amount

OF_WHOLE = re.compile(r"(?i)\bof the (?:whole|total|full|entire|aggregate) (?:amount|sum|price|consideration)(?: of)? $")
"""The whole that the sentence goes on to divide."""
INSTEAD_OF = re.compile(r"(?i)\b(?:in place of|instead of|in lieu of|rather than) (?:the |any |its )[^;$€£¥]{3,140}(?:of|to|amounting to|totall?ing) $")
"""What falls away stands before what comes in its place."""
COMPARED = re.compile(r"(?i)\b(?:as )?(?:compared (?:with|to)|as against|versus|formerly|until now) (?:the )?$")
AS_BEFORE = re.compile(r"(?i),? (?:before|until now|so far|previously|formerly|originally|as agreed|under the (?:original|earlier|old|prior|\d{4}))\b")
"""What a sum was before, told beside what it is."""
HAD_BEEN = re.compile(r"(?i)\b(?:had|has|have) (?:previously |originally |until now )?been (?:fixed|set|agreed|capped|limited)(?: at| to| by the parties at)? $")
"""How high a sum was before."""
BESIDE_EARLIER = re.compile(
    r"(?i)\b(?:in addition to|on top of|besides|over and above|beyond|following|after) (?:the|an?|its) (?:[\w-]+ ){0,2}$"
)
PAID_THEN = re.compile(
    r"(?i)(?: (?:that|which)?[^,;.]{0,40}?)? ?(?:was |were |had |has )?(?:already |previously )?(?:paid|received|earned|got)\b[^;.]{0,40}?\b(?:when|at|upon|on|in|previously|earlier|before)\b"
)


def is_replaced(text: str, money: tuple[Amount, ...], number: int, nouns: tuple[Noun, ...]) -> bool:
    """Say whether an amount is the whole that a sentence divides, what falls away, or what was paid before."""
    before = text[: money[number].start]
    return (
        OF_WHOLE.search(before) is not None
        or INSTEAD_OF.search(before) is not None
        or HAD_BEEN.search(before) is not None
        or (COMPARED.search(before) is not None and AS_BEFORE.match(text[money[number].end :]) is not None)
        or _is_former(text, money, number)
        or _is_earlier(text, money[number], nouns)
    )


def _is_former(text: str, money: tuple[Amount, ...], number: int) -> bool:
    """Say whether an amount is what another replaces: "from $2 million to $3 million"."""
    amount = money[number]
    following = money[number + 1] if number + 1 < len(money) else None
    return (
        following is not None
        and re.search(r"(?i)\b(?:from|by) $", text[: amount.start]) is not None
        and re.fullmatch(r" to {1,3}", text[amount.end : following.start]) is not None
    )


def _is_earlier(text: str, amount: Amount, nouns: tuple[Noun, ...]) -> bool:
    """Say whether an amount is what was paid before and is named beside the new one, by no noun of its own."""
    return (
        BESIDE_EARLIER.search(text[: amount.start]) is not None
        and PAID_THEN.match(text[amount.end :]) is not None
        and not any(0 <= noun.start - amount.end < 25 and noun.type is not TermType.OPTION_EXERCISE_FEE for noun in nouns)
    )
