"""Cues whose own words say that nothing was done, or that name an older deed, and licences of others that have no names.

Reads: "the license shall not be terminated", "conveys no rights", "rights under the Amended and Restated License Agreement",
"five other makers have taken licenses" (each is no news).
Refuses: "signed the Amended and Restated License Agreement", "grants, at no cost, a license": each is a deed.
"""

import re

from reportgen.model import EventType

NEW_DEEDS = frozenset({EventType.AGREEMENT, EventType.LICENSE_TAKEN, EventType.OPTION_GRANTED, EventType.OPTION_EXERCISED})
CHANGES = frozenset({EventType.AMENDMENT, EventType.EXTENSION})
ENDED = frozenset({EventType.TERMINATION, EventType.EXPIRY, EventType.RIGHTS_RETURNED})
ENDS_NOT = re.compile(r"(?i)\b(?:cannot|neither|nor|not|never)(?: be| been| being)?(?: [a-z]{2,9}ly)? (?:terminat|cancel|end|rescind|dissolv|amend|modif|extend|renew)\w*$")
"""How a cue of an ending or a change says that there is none: "the license shall not be terminated"."""
GIVES_NONE = re.compile(
    r"(?i)\b(?:no(?! (?:cost|charge|fee|consideration|payment|further (?:cost|charge|fee|payment|consideration)|additional|longer|later|less|more)\b)|neither|nor) (?:[\w'’-]+ ){0,5}?(?:(?:rights?|options?|licen[sc]\w{0,3})(?: or (?:rights?|licen[sc]\w{0,3}))?)$"
)
"""How a cue of a grant says that nothing is granted: "conveys no rights", "gives neither side a license"."""
TITLE_OF_OLD = re.compile(r"(?-i:Amended and Restated|Amended|Restated|Supplemented) (?-i:[A-Z])")
"""Opens a cue with the name of a deed: "the Amended and Restated License Agreement"."""
OF_THE_OLD = re.compile(
    r"(?i)\b(?:under|of|in|to|by|pursuant to|from|within) (?:the|its|their|our|that certain|an?|all) (?:(?-i:Second|Third|First) )?(?:(?-i:Amended and) )?$"
)
"""What leads to the name of a deed that stood before: "rights under the …"."""
RESTATING = re.compile(r"(?i)\b(?:entry|enter\w*|entered|sign\w*|execut\w*|conclud\w*|agree[sd]?|form|way|means|amend\w*|restate\w*|terms)\b[^;]{0,40}$")
"""What makes the deed of that name the news."""
BY_MANY = re.compile(
    r"(?i)(?:^|[.;,] |\b(?:and|that|after|while) )(?:(?:some|about|over|more than|at least|all|the|these|those) )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several|numerous|most|other|others|some)"
    r" (?:(?:of|the|other|further|leading|large|major|more|such|[A-Z]\w{2,12}) ){0,3}(?:companies|makers|manufacturers|firms|producers|carriers|operators|competitors|parties|vendors|suppliers|publishers|banks|growers|mills|studios|brands)(?: [\w-]+){0,4} (?:have |had )?(?:since |also |already |now )?$"
)
"""Who has taken licences without being named: they are no news of a day."""
TO_OTHERS = re.compile(
    r"(?i)^[^;.,]{0,50}? to (?:(?:many|several|some|two|three|four|five|other|a number of) )?(?:others|third parties|competitors)\b"
    r"|^[^;.,]{0,50}? to (?:(?:more than|over|about|some|at least|all) )?(?:\d{1,3}|many|several|numerous|a number of) (?:other )?(?-i:[a-z]{3,16} ){0,2}(?-i:[a-z]{3,16}s)\b(?![^;.]{0,60}\b(?:including|namely|such as|on|in) )"
)
HOLDER = re.compile(r"(?i)\b(?:holders?|owners?|licensees?|beneficiar(?:y|ies)) of (?:an? |the |its )?(?:[\w-]+ ){0,3}(?:licen[sc]es?|rights)$")
"""Who is bought or named for what it holds: "Acquires Tarvin, Holder of Exclusive License"."""
MAKES_HOLDER = re.compile(r"(?i)^(?:agreement |deal |contract )?(?:makes?|made|making|becomes?|became|becoming|names?|named)\b")
"""What gives it to the holder: "makes Alpha the exclusive holder of the rights"."""


SOME_DAY = re.compile(r"(?i)\bwill(?: then| automatically| thereafter)? (?:terminate|end|expire)$")
AT_NO_DAY = re.compile(
    r"(?i) (?:automatically )?(?:(?:on|upon|with|at|by|following|after) (?!\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:the |its |his |completion|expiration|termination|reason|operation)|if|when|once|unless|in the event|should|(?:\w+ ){1,3}(?:years|months|days) (?:after|from|following)|in accordance with)"
)
"""How an agreement is to end by its own terms, which is no news: "will terminate on the expiration of the last patent"."""
UPON_END = re.compile(r"(?i)\b(?:upon|on|after|following|in (?:the event|case) of|prior to|before|until|notwithstanding) $")
"""What leads to an ending that some clause provides for: "upon termination of the agreement"."""
STANDS = re.compile(r"(?i)\b(?:are|have become) (?:the )?parties to an? ")
"""How a cue tells which agreement stands between two sides: news only where an item for what is entered tells of nothing else."""

WHEN_SIGNED = re.compile(r"(?i)\b(?:when|after|before|since|until|once) (?:the|its|their|this|that) [^,;]{0,80} (?:signed|executed|entered into|concluded|made|reached)$")
"""A time that the signing of a deed gives: "paid a fee when the agreement was signed"."""
NONE_OF_THEM = re.compile(r"(?i)\bnone (?:of (?:which|them|these) )?(?:has|have) (?:yet )?been\b")
LAPSED = r"(?:[^;,]{0,80}|[^;]{0,500},) (?:has|have|had) (?:(?:now|since|also) )?(?:expired|lapsed|been (?:terminated|withdrawn|abandoned))\b"
TALKS_LAPSED = re.compile(rf"(?i)\b(?:letter of intent|term sheet|heads of terms|non-?binding (?:proposal|memorandum)){LAPSED}")
"""What became of a letter of intent, and so of the talks."""


def is_lapsed_or_unreached(kind: EventType, words: str, text: str) -> bool:
    """Say whether a cue gives but the time of something else, counts milestones of which none is reached, or tells of talks that are over."""
    if kind in NEW_DEEDS:
        return WHEN_SIGNED.search(words) is not None
    if kind is EventType.MILESTONE:
        return NONE_OF_THEM.search(words) is not None
    return (kind is EventType.NEGOTIATION or kind in ENDED) and TALKS_LAPSED.search(text) is not None


def is_no_deed(kind: EventType, words: str, clause: str, behind: str) -> bool:
    """Say whether a cue denies itself, tells how a deed will end some day, or names one that stood before; clause and behind stand around it."""
    if kind in NEW_DEEDS:
        return GIVES_NONE.search(words) is not None or (HOLDER.search(words) is not None and MAKES_HOLDER.match(words) is None)
    if kind in ENDED | CHANGES and ENDS_NOT.search(words):
        return True
    if kind in ENDED and words.lower().startswith("termination of") and UPON_END.search(clause[-24:]):
        return True
    if kind in ENDED and SOME_DAY.search(words) and AT_NO_DAY.match(behind):
        return True
    return kind is EventType.AMENDMENT and _names_the_old(words, clause)


def is_by_or_to_others(words: str, clause: str, behind: str) -> bool:
    """Say whether companies without names take the licence, or others are given it; `behind` is what follows the cue."""
    return BY_MANY.search(clause[-140:]) is not None or (words.endswith("licensed") and TO_OTHERS.match(behind) is not None)


def _names_the_old(words: str, clause: str) -> bool:
    """Say whether "amended and restated" is part of the name of a deed that stood before, under which or with which something else is done."""
    return TITLE_OF_OLD.match(words) is not None and OF_THE_OLD.search(clause[-40:]) is not None and not RESTATING.search(clause[-60:])
