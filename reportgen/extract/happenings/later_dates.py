"""Days that a later sentence gives for what happened: when it was signed, when it takes effect, when notice or money came.

Reads: "The agreement was signed on 7 April 2009."; "Under the agreement, dated April 7, …"; "Payment arrived on 25 March."
Refuses: "The lease agreement was signed on 7 April 2009."; "the agreement, signed in 2004," of a text of 2009.
"""

import re
from collections.abc import Iterator

from reportgen.extract.happenings.event_dates import event_dates
from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.past_dates import is_long_past, is_recent, ordinal
from reportgen.extract.happenings.sightings import Sighting
from reportgen.extract.lines import Line, Zone
from reportgen.extract.reading import FilingReading
from reportgen.extract.topics.kinds_of_contracts import OTHER_DEED
from reportgen.model import DateBasis, EventType, Modality
from reportgen.scan.dates import dates

TAKES_EFFECT = re.compile(
    r"(?i)(?:the|this|such|that) (?:[\w-]+ ){0,4}?(?P<deed>agreement|licen[sc]e|termination|expiration|amendment|extension|assignment)\b[^.;]{0,30}?\b(?:is|was|be|became|becomes?|took|takes?) effect(?:ive)?\b"
)
DEED = r"(?:agreement|licen[sc]e|contract|deal|option|accord)s?"
SIGNED_THEN = re.compile(
    rf"(?i)(?:the|this|such|their) (?:[\w-]+ ){{0,4}}?{DEED} (?:itself )?(?:(?:was|were|is|had been|has been) (?:signed|executed|entered into|concluded|made)|dates) (?:[^.;]{{0,60}}? )?(?:on|as of|of|from|in)\b"
    rf"|(?:the (?:two )?(?:parties|companies)|both (?:parties|companies)|they) (?:had |have )?(?:signed|executed|entered into|concluded) (?:the|this|their) (?:[\w-]+ ){{0,4}}?{DEED} (?:[^.;]{{0,40}}? )?(?:on|as of)\b"
)
DATED_IN_PASSING = re.compile(
    rf"(?i)\b(?:the|this|such|their) (?:[\w-]+ ){{0,4}}?(?:{DEED}|sale|transaction|paperwork|document)(?: itself)?,? (?:\([^)]{{1,40}}\),? )?(?:(?:which|that) (?:was|were) |was |were )?"
    r"(?:signed|dated|executed|entered into|concluded|struck|countersigned)\b(?: by [^;,.]{3,60}?)?(?: on| as of|,)? (?=(?-i:[A-Z])|\d)"
    r"|\b(?:on|at) (?:the )?signing(?: (?:of )?the agreement)?(?:, which took place)? on (?=(?-i:[A-Z])|\d)"
)
IN_FORCE = re.compile(
    rf"(?i)\b(?:the|this|such|their) (?:[\w-]+ ){{0,4}}?(?:{DEED}|amendment|document|transfer|sale|ending|termination|handover|return|reacquisition|reversion|change)s?\b[^.;]{{0,40}}?"
    r" (?:(?:came|comes|went|goes|enter(?:s|ed)) into (?:force|effect)|(?:became|becomes?|is|was) effective|t(?:akes|ook) effect|(?:will )?ceases? to have effect|effective)\b"
    r"|^ ?(?:the|its) (?:[\w-]+ ){0,3}(?:term|licen[sc]e|agreement)(?: of the (?:agreement|licen[sc]e))? (?:will |shall )?(?:commences?|begins?|starts?)\b"
    r"|^ ?(?:effective|with effect from) (?=(?-i:[A-Z])[a-z]+ \d|\d)"
)
"""When a deed or its end takes effect."""
NOTICE_CAME = re.compile(
    r"(?i)\b(?:written )?(?:notice|notification|election|exercise)(?: of (?:termination|exercise|the (?:termination|exercise)))? (?:was|were|had been) (?:delivered|given|served|received|sent|made)\b|\bnotice of (?:exercise|termination) reached\b"
)
MONEY_CAME = re.compile(r"(?i)\b(?:the )?(?:payment|money|sum|cash|funds|fee)s? (?:arrived|came in|reached [^.;]{3,30}?|(?:was|were|has been) (?:received|paid|made|wired))(?= (?:in full )?on\b)")
FORMS = (
    (DATED_IN_PASSING, frozenset({"agreement", "option", "assignment"})),
    (IN_FORCE, frozenset({"agreement", "option", "change", "ending", "assignment"})),
    (NOTICE_CAME, frozenset({"ending", "exercise"})),
    (MONEY_CAME, frozenset({"money"})),
)
"""What dates which groups of happenings."""
OPENS_ON = re.compile(r" ?(?:On|As of|Effective) (?:or about )?(?=[A-Z][a-z]{2,8} \d|\d)")
ELSEWHERE = re.compile(r"(?i)\b(?:issued a (?:press|news) release|report(?:ed|s)|disclos\w+|previously|subsequently)\b")
"""What makes a day one of a text, or of another happening."""
SIGNED_TODAY = re.compile(rf"(?i)\b(?:the|this|such|their) (?:[\w-]+ ){{0,4}}?{DEED} (?:was|were|has been) (?:signed|executed|entered into|concluded) (?:today|yesterday|earlier)\b")
OWN = frozenset({DateBasis.EFFECTIVE, DateBasis.SIGNED, DateBasis.EVENT, DateBasis.NOTICE})
NEW_DEEDS = frozenset({EventType.AGREEMENT, EventType.LICENSE_TAKEN, EventType.OPTION_GRANTED})


def dated_elsewhere(reading: FilingReading, news: News) -> Iterator[Sighting]:
    """Yield the sentences beside those of a happening that date it: behind them, or right before the first."""
    later = list(_dated_later(reading, news))
    yield from later
    if not later and not any(OWN & set(event_dates(s, None, reading.day)) for s in news.sightings):
        opener = _opener(reading, news)
        if opener is not None:
            yield opener


def _opener(reading: FilingReading, news: News) -> Sighting | None:
    """Return the sentence before the first of a happening that opens with a recent day and names its parties alone: "On May 3, Alpha and Beta …"."""
    first = next((s for s in news.sightings if s.line.zone is Zone.NEWS), None)
    place = reading.place(first.line) if first is not None else None
    if first is None or not place:
        return None
    line = reading.lines[place - 1]
    match = OPENS_ON.match(line.text)
    names = set(line.names())
    if match is None or line.section is not first.line.section or line.zone is not Zone.NEWS or ELSEWHERE.search(line.text):
        return None
    sighting = _sighting(line, news, match)
    is_ours = bool(names & set(news.partners)) and names <= set(reading.parties_of(news))
    return sighting if is_ours and reading.news_for(line) in (news, None) and is_recent(sighting, reading.day) else None


def _dated_later(reading: FilingReading, news: News) -> Iterator[Sighting]:
    told = {id(s.line) for s in news.sightings}
    is_signed = any(DateBasis.SIGNED in event_dates(s, None, reading.day) for s in news.sightings)
    for line in reading.homes.belonging(news):
        if line.zone is not Zone.NEWS or id(line) in told:
            continue
        sighting = _effective(line, news) or (None if is_signed else _signed(line, news, reading)) or _in_passing(line, news, reading)
        stated = event_dates(sighting, reading.release_date, reading.day) if sighting else {}
        if sighting and OWN & set(stated):
            is_signed = is_signed or DateBasis.SIGNED in stated
            yield sighting


def _effective(line: Line, news: News) -> Sighting | None:
    """Return a sentence on the day on which the deed, or its end, takes effect."""
    match = TAKES_EFFECT.match(line.text)
    if match is None or (news.group == "ending") != match["deed"].lower().startswith(("terminat", "expir")):
        return None
    return _sighting(line, news, match)


def _signed(line: Line, news: News, reading: FilingReading) -> Sighting | None:
    """Return a sentence on the day on which a new deed was signed; none of another contract, of others or of years ago."""
    match = SIGNED_THEN.match(line.text)
    if match is None or news.type not in NEW_DEEDS or OTHER_DEED.search(match.group()):
        return None
    if not set(line.names()) <= set(reading.parties_of(news)):
        return None
    sighting = _sighting(line, news, match)
    return None if is_long_past(sighting, reading.day) else sighting


def _in_passing(line: Line, news: News, reading: FilingReading) -> Sighting | None:
    """Return a sentence that dates the happening beside what it goes on to tell, within a hundred days of its text."""
    if (today := SIGNED_TODAY.search(line.text)) and news.type in NEW_DEEDS and not OTHER_DEED.search(today.group()):
        return _sighting(line, news, today)
    for form, groups in FORMS:
        match = form.search(line.text) if news.group in groups else None
        if match is None or OTHER_DEED.search(match.group()) or not set(line.names()) <= set(reading.parties_of(news)):
            continue
        sighting = _sighting(line, news, match)
        if is_recent(sighting, reading.day) or (form is IN_FORCE and _is_to_come(match, reading.day)):
            return sighting
    return None


def _is_to_come(match: re.Match[str], day: str | None) -> bool:
    """Say whether a day right behind the words lies behind the day of the text."""
    behind = [d for d in dates(match.string) if match.end() - 1 <= d.start <= match.end() + 24 and d.edtf]
    return bool(day and behind and ordinal(behind[0].edtf or "") >= ordinal(day))


def _sighting(line: Line, news: News, match: re.Match[str]) -> Sighting:
    return Sighting(
        line=line, type=news.type, start=match.start(), end=match.end(), title=None, modality=Modality.ASSERTED, parties=()
    )
