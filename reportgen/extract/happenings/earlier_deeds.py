"""Sentences that recount an earlier agreement: what it asked for, and what was paid under it, is no term of the news.

Reads: "Under the 2009 Agreement, Alpha paid an upfront fee of $2 million"; "The Original Agreement provided for …"; "…, which called for …".
Refuses: "Under the 2009 Agreement, as amended, Alpha will pay $2 million"; "Under the 2009 Agreement, Alpha earned a milestone".
"""

import re
from collections.abc import Iterable, Iterator

from reportgen.extract.happenings.past_dates import LONG_PAST, days_between, opens_long_past
from reportgen.scan.dates import DateKind, DateMatch, Precision, dates

DEED = r"(?:agreements?|licen[sc]es?|collaboration|alliance|partnership|deal|contract|pact|arrangement|option)"
GENERAL = (
    rf"(?:original|prior|existing|earlier|previous|former|old) (?:[\w&'’-]+ ){{0,4}}?{DEED}|(?:initial|first) (?:[\w&'’-]+ ){{0,3}}?agreement"
)
"""What is called the earlier one."""
OF_YEAR = rf"(?P<year>(?:19|20)\d\d) (?:[\w&'’-]+ ){{0,4}}?{DEED}"
DEFINED = re.compile(r"\((?:[a-z, ]{0,40}\b|(?:as|which was) [^()\"]{5,170}[ ,])?(?:the |as so amended, the |as amended, the )?\"(?P<name>[A-Z\d][^\"()]{2,60}?),?\"(?: or [^()]{0,40})?\)")
NAMED = re.compile(r"\b(?P<name>(?:[A-Z][\w&'’-]{1,20} ){1,6}Agreement)(?:,? (?:by and between|between|with|among) [^;()]{2,100}?)?,? (?:\([^()]{0,60}\) ?,? ?)?(?:dated|of|made|entered into|effective|signed)(?: (?:as of|on|in))? {0,2}$")
A_DEED = re.compile(rf"(?i)\b{DEED}\b")
NEW_DEED = r"(?:into|signed|executed|concluded|announced) (?:an?|the) (?:new |definitive |separate )?"
FRAME = r"(?:in addition, |also, |however, )?(?:under|pursuant to|in accordance with|in connection with|as part of|per|by) (?:the (?:terms|provisions)(?: and conditions)? of )?(?:the|its|their|our|this|that|such|an) "
THEN = re.compile(
    rf"(?i)(?:as originally agreed\b|at the time of (?:the|its|their) (?:[\w&'’-]+ ){{0,4}}?(?:{DEED}|signing)\b"
    rf"|when (?:the|its|their|this|that) (?:[\w&'’-]+ ){{0,4}}?{DEED} (?:was (?:first )?(?:signed|made|formed|concluded|granted|entered into|announced)|began|started|took effect|came into (?:force|effect)))"
)
BACK_THEN = re.compile(rf"(?i)\b(?:at|on|upon) the (?:time|date|signing|execution) of (?:the|its|their) (?:[\w&'’-]+ ){{0,4}}?{DEED}\b(?! (?:amendment|termination))")
BEHIND_DATE = re.compile(r"[^;.()]{0,60}?(?:\([^()]{0,80}\))?[^;.()]{0,20}?,? (?:(?:under|pursuant to|for|by|through|in) which|which|that|whereby)\b")
PROVIDED = re.compile(
    r"(?i)(?:, (?:which (?:settled|resolved|ended|replaced|superseded|followed)|as (?:in effect|it stood|originally|previously|then|signed|last amended)|before|prior to|in its)\b[^,;]{0,200}(?:, (?:and|or) [^,;]{0,60})?(?=,))?,? (?:\([^()]{0,60}\),? )?(?:(?:had|also|then|further|initially|originally) ){0,2}"
    r"(?:provided|called|required|obligated|obliged|entitled|set|gave|granted|included|contained|stipulated|foresaw|contemplated|carried|bore|brought)\b"
)
AS_IT_WAS = re.compile(
    r"(?i)\b(?:remains?|stays?|continues?(?: to be)?|(?:is|are)(?: otherwise)?) (?:unchanged|unaffected|unmodified|the same|as (?:it|they) (?:was|were)|in (?:full )?(?:force|effect)|not (?:changed|affected|modified))\b"
    r"|\b(?:does|do|did) not (?:change|affect|alter|modify)\b"
)
PAYMENTS_AS_BEFORE = re.compile(
    r"(?i)(?:the|all|its|their|these|those)(?: other| remaining| existing)? (?:[\w-]+,? ){0,6}?(?:payments?|royalt(?:y|ies)|milestones?|fees|rates?|financial terms)\b[^;.$€£¥]{0,120}? (?:(?:remains?|stays?|continues?|are|is|were)(?: all)? (?:unchanged|unaffected|unmodified|the same|as before|as they (?:are|were))|(?:are|is|were) not (?:changed|affected|altered|modified))\b"
)
"""What is still asked for and is not the news."""
DISCLOSED = re.compile(r"(?i)as (?:previously|earlier|we) (?:previously )?(?:disclosed|reported|announced)[^,]{0,90}, ")
PAST = re.compile(
    r"(?i)\b(?:paid|made|was|were|had|got|gave|took|bought|sold|spent|became|undertook|received|agreed|obtained|acquired|issued|purchased|committed|provided|funded|invested|called|required|entitled|obliged|obligated|carried|bore|licensed|granted|"
    r"\w{3,20}ed (?=(?:an?|the|its|their|to|up|from|us|about|all|exclusive|rights|certain|not)\b|[$€£¥]))"
)
PRESENT = re.compile(r"(?i)\b(?:will|shall|is|are|may|can|could|must|has|have|pays?|receives?|owes?|remains?|retains?|gets?|continues?|expects?)\b")
WILL = re.compile(r"(?i)\b(?:will|shall|must|is to|are to)\b")
TO_COME = re.compile(r"(?i)\b(?:will|shall|now|as (?:so )?amended|must)\b")
DATED_DEED = re.compile(rf"(?i){FRAME}(?:[\w&'’-]+ ){{0,5}}?{DEED}(?: (?:with|between) [^,;]{{2,60}}?)?,? (?:signed|concluded|dated|made|entered into|formed|of)(?: (?:in|on|as of))? $")
"""What leads to the date of an agreement with which a sentence opens."""
WAS_TO = re.compile(r"(?i)\b(?:was|were) to (?:receive|pay|make|get|earn|be paid)\b")
"""What was agreed at an earlier time."""
ASIDE = re.compile(r"(?: \([^()]{0,60}\))?, (?:under|pursuant to|in|for|by) which (?P<told>[^;()]{3,200}?), (?=(?:is|was|has|had|gives?|grants?|gave|granted|provides?|runs?|ran|continues?|remains?|will|expire[sd]?|covers?|covered|relates?|allows?|permits?)\b)")
"""A clause about an agreement between it and what the sentence says of it."""
LONGEST_NAME = 40
OF_ENDING = re.compile(
    r"(?i)\b(?:terminat\w+|settl\w+|return\w*|releas\w+|wind\w*|cancel\w*|reacqui\w+|regain\w*|recover\w*|transfer\w*|in (?:exchange|consideration|connection|return)|as part of|closing|severance|today)\b"
)
"""What ties a payment told in the past to the ending that is the news."""
HAPPENS_NOW = re.compile(r"(?i)\b(?:earn(?:ed|s)|achiev(?:ed|es)|trigger\w*|reach(?:ed|es)|today|entitl\w+ [^;.]{0,40} to a milestone|received (?:an?|the|its) (?:[\w$€£.,-]+ ){0,5}milestone)\b")
"""What may be the news itself, though it is told under an earlier agreement."""


class EarlierDeeds:
    """The agreements of a text that were signed long before its day, by the names that it gives them."""

    def __init__(self, texts: Iterable[str], day: str | None) -> None:
        self._day = day
        told = tuple(texts)
        old = {name for text in told for name in _names(text, day)} - {name for text in told for name in _new_names(text, day)}
        names = sorted(old, key=lambda name: (-len(name), name))
        kept = [n for n in names if not any(re.search(f"{NEW_DEED}{re.escape(n)}", text) for text in told)]
        named = "|".join([*map(re.escape, kept), GENERAL, OF_YEAR])
        self._named = re.compile(rf"(?i)\b(?:{named})\b")
        self._under = re.compile(rf"(?i){FRAME}(?:{named})\b")
        self._subject = re.compile(rf"(?i)(?:the|that|this|its|their|an?) (?:{named})\b")

    def account(self, text: str) -> tuple[int, int] | None:
        """Return from where to where a clean sentence recounts an earlier agreement."""
        led = DISCLOSED.match(text)
        is_disclosed = led is not None and opens_long_past(text[led.end() :], self._day)
        if is_disclosed or PAYMENTS_AS_BEFORE.match(text) or (AS_IT_WAS.search(text) and A_DEED.search(text)):
            return 0, len(text)
        if self._is_recent(text):
            return None
        start = self._start(text[led.end() :]) if led is not None else self._start(text)
        if start is None:
            return self._aside(text)
        start += led.end() if led is not None else 0
        if HAPPENS_NOW.search(text[start:]):
            return None
        coming = TO_COME.search(text, start)
        return start, coming.start() if coming else len(text)

    def recounts(self, text: str, at: int) -> bool:
        """Say whether a place of a clean sentence stands in what it recounts of an earlier agreement."""
        return is_within(self.account(text), at)

    def is_under(self, text: str) -> bool:
        """Say whether a sentence opens with an earlier agreement as that under which it goes on to tell."""
        under = self._under.match(text)
        return under is not None and self._is_earlier(under)

    def _start(self, text: str) -> int | None:
        """Return where a sentence begins to tell in the past what an earlier agreement asked for."""
        then = THEN.match(text)
        if then is not None and _is_past(text[then.end() :]):
            return 0
        under = self._under.match(text)
        if under is not None and self._is_earlier(under) and _is_past(text[under.end() :]):
            return 0
        subject = self._subject.match(text)
        if subject is not None and self._is_earlier(subject) and PROVIDED.match(text, subject.end()):
            return 0
        since = BACK_THEN.search(text)
        if since is not None and self._names_earlier(text[since.start() : since.end() + LONGEST_NAME]) and _is_past(text[: since.start()]):
            return 0
        for date in dates(text):
            if is_old(date, self._day) and DATED_DEED.fullmatch(text[: date.start]) and _is_past(text[date.end :]):
                return 0
            behind = BEHIND_DATE.match(text, date.end) if is_old(date, self._day) else None
            if behind is not None and A_DEED.search(text[: date.start]) and _is_past(text[behind.end() :]):
                return behind.end()
        was_to = WAS_TO.search(text)
        return was_to.start() if was_to else None

    def _aside(self, text: str) -> tuple[int, int] | None:
        """Return the clause in which a sentence on an earlier agreement tells in passing what was paid under it."""
        for named in self._named.finditer(text):
            clause = ASIDE.match(text, named.end()) if self._is_earlier(named) else None
            if clause is not None and _is_past(clause["told"]):
                return clause.span("told")
        return None

    def _names_earlier(self, words: str) -> bool:
        match = self._named.search(words)
        return match is not None and self._is_earlier(match)

    def _is_earlier(self, match: re.Match[str]) -> bool:
        year = match["year"]
        return year is None or (self._day is not None and year < self._day[:4])

    def _is_recent(self, text: str) -> bool:
        """Say whether a sentence opens with a day of the news."""
        first = next((d for d in dates(text[:40]) if d.kind is DateKind.DATE and d.edtf), None)
        return first is not None and re.match(r"(?i)(?:on|effective)\b", text) is not None and not is_old(first, self._day) and "which" not in text


def is_within(span: tuple[int, int] | None, at: int) -> bool:
    """Say whether a place lies in a span."""
    return span is not None and span[0] <= at < span[1]


def tells_past(text: str) -> bool:
    """Say whether the first verb of a sentence stands in the past, and nothing in it is to come."""
    return _is_past(text) and WILL.search(text) is None


def is_old(date: DateMatch, day: str | None) -> bool:
    """Say whether a date lies well before the day of a text."""
    if day is None or len(day) < 7 or date.kind is not DateKind.DATE or date.edtf is None:
        return False
    if date.precision is Precision.YEAR:
        return int(date.edtf[:4]) < int(day[:4])
    return days_between(date.edtf, day) > LONG_PAST


def _names(text: str, day: str | None) -> Iterator[str]:
    """Yield the names of agreements that a sentence dates long before the day of the text."""
    found = [d for d in dates(text) if d.kind is DateKind.DATE and d.edtf]
    for match in DEFINED.finditer(text):
        before = [d for d in found if d.end <= match.start()]
        if before and is_old(before[-1], day) and A_DEED.search(match["name"]) and match.start() - before[-1].end < 140:
            yield match["name"]
    for date in found:
        named = NAMED.search(text[: date.start])
        if named is not None and is_old(date, day):
            yield named["name"]


def _new_names(text: str, day: str | None) -> Iterator[str]:
    """Yield the names that brackets give where the last day before them is one of the news."""
    for match in DEFINED.finditer(text):
        before = [d for d in dates(text) if d.kind is DateKind.DATE and d.edtf and d.end <= match.start()]
        if before and not is_old(before[-1], day):
            yield match["name"]


def _is_past(text: str) -> bool:
    """Say whether the first verb of a clause stands in the past."""
    past, present = PAST.search(text), PRESENT.search(text)
    return past is not None and (present is None or past.start() < present.start())
