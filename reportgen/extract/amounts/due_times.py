"""When a sum falls due, by the words right behind it: with a step of development, at a level of sales, at signing, on a date.

Reads: "… on approval by the FDA" (a step), "… if net sales exceed $9 million" (sales), "… at closing" (signing), "… on June 30, 2011" (a date).
Refuses: "… of net sales", "… for supplies".
"""

import re
from enum import StrEnum


class Occasion(StrEnum):
    """What makes a sum fall due."""

    STEP = "step"
    """Of development, approval or launch."""
    DELIVERY = "delivery"
    """Of documents, software or a plant, its acceptance and its tests."""
    SALES = "sales"
    SIGNING = "signing"
    DATE = "date"


FALLS = r"(?: (?:each|more|in cash|in total|thereof))?,?(?: (?:is|are|was|were|will be|becomes?|falls?|fell|shall be|to be))?(?: (?:also|then|due|payable|paid|owed|made|received|added)){0,4}"
WHEN = rf"(?i){FALLS} (?:when(?:ever)?|once|if|should|(?:up)?on|after|following|at|as soon as|on (?:the )?(?:earlier|later) of|for(?: each| every| the first| the)?|within [\w ()-]{{3,30}} (?:of|after|following)|(?:in|for) (?:the|any|each) (?:\w+ ){{0,2}}(?:year|quarter) (?:in which|when|that)|against|with)\b"
UP_TO_CUE = r"[^;$€£¥]{0,70}?"
STEP_WORDS = (
    r"\b(?:phase (?:[1-4]|I{1,3}V?\b)|approv\w+|authori[sz]ation|clear(?:s|ed|ance)\b|submi\w+|filing\b|files?\b|filed\b|accept(?:s|ed|ance) (?:of (?:an?|the|its) )?(?:\w+ )?(?:filing|application|NDA|BLA|IND|MAA)"
    r"|IND\b|NDA\b|BLA\b|MAA\b|PMA\b|510\(k\)|CE[- ]mark|first patient|first (?:[\w-]+ ){1,2}(?:is|are|has been|have been)\b|patients?\b|dos(?:ing|ed)\b|trials?\b|stud(?:y|ies)\b|enrol\w+|launch\w*|licensure\b|Shonin\b|first (?:commercial )?sale|regulator\w*|reimbursement|price decisions?|candidate|proof of concept|certif\w+|prototype|milestones?)"
)
DELIVERY_WORDS = r"\b(?:deliver\w*|accept(?:s|ed|ance)|complet\w+|transfer|installation|start-up|performance tests?|commission\w*|handover|commencement|validation)\b"
SALES_WORDS = r"\b(?:sales|revenues?)\b(?! (?:force|team|staff))"
SIGNING_WORDS = r"\b(?:sign(?:ing|ed|ature)|execution|effective date|closing|effectiveness|takes? effect)\b"
DATES = (
    r"(?:anniversar\w+|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|(?:19|20)\d\d|days\b|months?\b|years?\b|quarters?\b|year-end)"
)
ON_STEP = re.compile(rf"{WHEN}{UP_TO_CUE}{STEP_WORDS}")
ON_DELIVERY = re.compile(rf"{WHEN}{UP_TO_CUE}{DELIVERY_WORDS}")
ON_SALES = re.compile(rf"{WHEN}[^;$€£¥]{{0,40}}?{SALES_WORDS}")
AT_SIGNING = re.compile(rf"{WHEN}[^,;$€£¥]{{0,40}}?{SIGNING_WORDS}|(?i:{FALLS} (?:immediately|at once|up-?front)\b)")
ON_DATE = re.compile(
    rf"(?i){FALLS},? (?:(?:on|by|before|until|not later than|no later than|within|in|at|for|from|over|during|at the end of) [^,;$€£¥]{{0,30}}?\b{DATES}|an? (?:year|month) (?:later|after|thereafter)|(?:one|two|three|six|twelve|eighteen) (?:years?|months?) (?:later|after|thereafter)|thereafter\b|later\b)"
)
ON_ANNIVERSARY = re.compile(rf"(?i){FALLS},? (?:on|by|at|upon|from) [^,;$€£¥]{{0,30}}?\banniversar")
EVENTS = ((Occasion.SIGNING, AT_SIGNING), (Occasion.SALES, ON_SALES), (Occasion.STEP, ON_STEP))


def occasion_of(behind: str) -> Occasion | None:
    """Return what the words behind a sum say that it falls due with, the nearest event where they name several, else the date."""
    if ON_ANNIVERSARY.match(behind):
        return Occasion.DATE
    found = [(match.end(), rank) for rank, (_, pattern) in enumerate(EVENTS) if (match := pattern.match(behind))]
    if found:
        return EVENTS[min(found)[1]][0]
    return Occasion.DELIVERY if ON_DELIVERY.match(behind) else Occasion.DATE if ON_DATE.match(behind) else None
