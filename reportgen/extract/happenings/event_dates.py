"""The dates of a happening, each with what it is the date of.

Reads: "On 3 May 2004 Alpha and Beta entered into …" (signed), "told Alpha on 8 October that trials had begun on or about 24 September".
Refuses: the date of the contract in "notice of termination of the agreement dated 28 March 2022".
"""

import re
from datetime import date, timedelta

from reportgen.extract.happenings.sightings import Sighting
from reportgen.lexicon.months import CONTRACT_NOUNS
from reportgen.model import DateBasis, EventType
from reportgen.scan.dates import DateKind, DateMatch, Precision, dates, with_year

EFFECTIVE = re.compile(
    r"(?i)\b(?:effective|takes? effect|took effect|with effect|(?:comes?|came|goes|went|enter(?:s|ed)) into (?:force|effect)|(?:term|agreement|licen[sc]e) (?:will |shall )?(?:commences?|begins?|starts?)|ceases? to have effect|effectiveness|become[s]? effective)(?: date)?(?: of (?:the|such|this) \w+)?(?: \w+){0,3}?,? ?(?:\(?as of|on|date of|from|is|was|will be|immediately|upon)?(?: \w+){0,2}? ?\(?$"
)
DATED = re.compile(r"(?i)\b(?:dated|made)(?: as of| effective as of)?,? ?$|\bdated (?:as )?of ?$")
NOTICE = re.compile(r"(?i)\b(?:notif(?:ied|ies)|notice|inform(?:ed|s)|told|advised|delivered written)\b")
ANNOUNCED = re.compile(r"(?i)\bannounc(?:ed?|es|ing|ement)\b|\b(?:made|make) (?:it )?(?:known|public)\b|\b(?:reported|disclosed)(?: today)?,? on $|\bissued a (?:press|news) release\b")
BEGAN = re.compile(
    r"(?i)\b(?:initiat\w+|dos(?:ed|ing)|began|begun|start\w*|commenc\w+|enroll\w*|approv\w+|accept\w+|filed|achiev\w+|reached|met|earned|received|paid|regain\w*|return\w*|(?<!notice of )terminat\w*|expir\w*)\b[^,;]{0,40}$"
)
PERIOD = re.compile(
    r"(?i)\b(?:until|through|expires?|before|prior to|by|no later than|since|from|after|between|ending|ended|for the|fiscal|term of|within|during)(?: \w+){0,2} ?$"
)
SIGNED_TYPES = frozenset(
    {
        EventType.AGREEMENT,
        EventType.AMENDMENT,
        EventType.EXTENSION,
        EventType.OPTION_GRANTED,
        EventType.LICENSE_TAKEN,
        EventType.ASSIGNMENT,
        EventType.NEGOTIATION,
        EventType.SUPERSEDED,
    }
)
CHANGING = frozenset({EventType.AMENDMENT, EventType.EXTENSION, EventType.TERMINATION})
OLD_EFFECTIVE = re.compile(
    r"(?i)\b(?:to|of|the|its|their) [^;]{0,80}(?:agreement|licen[sc]e)\b[^;]{0,30} (?:with|which has|having|that has) an? effective date of $"
    r"|\bthat certain [^;]{0,90}(?:agreement|licen[sc]e)\b[^;,]{0,30},? (?:dated and )?(?:made )?effective(?: as of)? $"
)
AMENDED = re.compile(r"(?i)\bamendment\b[^;]{0,60} to (?:their|its|the|that|our)\b|\bamend(?:s|ed)\b[^;]{0,20} that certain\b")
SIGNING = re.compile(
    r"(?i)\b(?:enter(?:ed|s|ing)?(?: into)?|sign(?:ed|s|ing)?|execut(?:ed|es|ion)|conclud(?:ed|es)|reach(?:ed|es)|agreed|amend(?:ed|s|ment)|extend(?:ed|s)|renew(?:ed|s)|grant(?:ed|s)|acquir(?:ed|es)|assign(?:ed|s)|licen[sc]ed|settled|exercis(?:ed|es)|gave|took|made|conferred|obtain(?:ed|s)|bec(?:ame|omes)|sold|transferr(?:ed|s)|countersigned|struck|put an end)\b"
)
SIGNED_WITH = re.compile(
    r"(?i)\b(?:enter(?:ed|s) into|signed|executed|concluded|made)\b(?:(?!\b(?:dated|under|of which|which|that|who|whose|since|announc\w+)\b)[^;]){0,260}? on $"
)
"""A deed told with its parties before its day: "made an agreement with Beta on May 3"."""
DONE_TODAY = re.compile(
    r"(?i)\b(?:signed|executed|entered into|concluded|terminated|exercised|closed|completed|received|effective|dosed|paid) (?P<then>today|yesterday|earlier (?:today|this month))\b"
    r"|\b(?:has|have|had|was|were) (?P<then_before>today|yesterday|earlier (?:today|this month)) (?!announc|report|disclos|issued|said)[a-z]{3,20}ed\b"
)
"""What was done on the day of a release, the day before it or in its month: not merely announced."""
OPENING = re.compile(
    r"(?i) *(?:items? \d{1,2}(?:\.\d{2})?\W{1,4})?(?:also |effective |as of |that )*(?:on|in|as of|effective)? ?(?:or about )?(?:the )?"
)
"""What may stand before the date at the head of a clause."""
OF_THE_DEED = re.compile(r"(?i)(?:entered into|signed|agreement of|executed)[^;]{0,60}$")
"""What makes a date that of the deed which ends."""
NEW_SENTENCE = re.compile(r"(?:^|\s)(?:On|As of|Effective|Effective as of) $")
"""Opens a sentence that a heading runs into."""
BY_DEED_OF = re.compile(r"(?i)^ ?(?:by|under|in|through) (?:an?|the|its) (?:[\w-]+ ){0,6}(?:agreement|licen[sc]e|letter|contract)(?: \([^)]{1,60}\))?,? (?:of|dated|made on|signed on)(?: as of)? $")
LETTER_DATED = re.compile(r"(?i)\b(?:letter|notice)(?: of (?:termination|exercise))?,? dated(?: as of)? $")
ENDED_BY_LETTER = frozenset({EventType.TERMINATION, EventType.RIGHTS_RETURNED, EventType.OPTION_EXERCISED})
SPACES = re.compile(r"\s+")
NEW_DEEDS = frozenset({EventType.AGREEMENT, EventType.LICENSE_TAKEN, EventType.OPTION_GRANTED, EventType.NEGOTIATION})
NAMES_DEED = re.compile(
    rf"(?i)(?:\s{{1,30}}[\w-]{{1,30}}){{0,2}}?\s{{1,30}}(?:{CONTRACT_NOUNS})\b"
)
"""Behind a year: "the 2005 patent license"."""
OF_DEED = re.compile(rf"(?i)\b(?:the|its|their|this|that|our) (?:[\w-]{{1,30}} ){{0,4}}?(?:{CONTRACT_NOUNS}) (?:of|from|(?:which|that) (?:\S+ ){{1,2}}?(?:had )?(?:made|signed|entered into|concluded|reached)(?: (?:in|on|as of))?) $")
IN_CLAUSE = re.compile(
    r"(?i)\b(?:by|under|in|through) which\b|\b(?:that|which) (?:they|the (?:two|companies|parties)|both)\b|\b(?:signed|entered into|made|concluded)\b"
)
"""What opens a clause about the deed that is changed or ended."""
SIGNED_ON = re.compile(r"(?i)\b(?:signed|executed|entered into|concluded)(?: on| as of)? $")
"""Right before a date: it is of the deed, though the deed is announced."""
WILL_END = re.compile(r"(?i)\b(?:will|shall|is to|to) (?:therefore |thereby |automatically |thus )?(?:terminate|expire|end|lapse|cease)(?: in full| in its entirety)?,? (?:on|as of) (?:or about )?$")
"""Right before the day from which an agreement stands no more."""
IT_HAPPENED_ON = re.compile(
    r"(?i)\bthat,? (?:on|effective) (?:or about )?$"
    r"|\b(?:received|earned|paid|reached|achieved|met|dosed|treated|exercised|terminated|regained|returned|initiated|began|started|ended)(?: [a-z]+){0,2}?,? on (?:or about )?$"
)


END_EFFECTIVE = re.compile(r"(?i)\b(?:terminat|cancel|end(?:ed|ing)?\b|expir)\w*[^;.]{0,60}\b(?:effective|with effect)(?: as of| on| from)? (?:or about )?$")
"""Leads to the day of an ending, in a sentence that names the deed that ends."""


def event_dates(sighting: Sighting, release_date: str | None, report_date: str | None) -> dict[DateBasis, str]:
    """Return the dates that the sentence of a sighting states, and the release's date where it announces today."""
    text = sighting.line.text
    found: dict[DateBasis, str] = {}
    year = (release_date or report_date or "")[:4]
    for match in dates(text):
        if match.kind is not DateKind.DATE:
            continue
        dated = with_year(match, int(year)) if year.isdigit() and match.edtf is None else match
        basis = _basis(sighting, text, dated)
        if basis is not None and dated.edtf and basis not in found:
            found[basis] = dated.edtf
    today = _done_today(text, release_date)
    if today is not None and not {DateBasis.SIGNED, DateBasis.EVENT, DateBasis.EFFECTIVE} & set(found):
        found[DateBasis.SIGNED if sighting.type in SIGNED_TYPES else DateBasis.EVENT] = today
    if release_date and DateBasis.ANNOUNCED not in found and not sighting.line.section.part.startswith("8-K"):
        found[DateBasis.ANNOUNCED] = release_date
    return dict(sorted(found.items(), key=lambda item: list(DateBasis).index(item[0])))


def _done_today(text: str, release_date: str | None) -> str | None:
    """Return the day of a release, the day before or its month, where the sentence says that something was done then."""
    match = DONE_TODAY.search(text)
    if match is None or release_date is None or len(release_date) != 10:
        return None
    then = (match["then"] or match["then_before"]).lower()
    if then.endswith("month"):
        return release_date[:7]
    day = date.fromisoformat(release_date) - timedelta(days=then == "yesterday")
    return day.isoformat()


def _basis(sighting: Sighting, text: str, match: DateMatch) -> DateBasis | None:
    """Return what a date of a sentence is the date of; None where it is of another deed, of a period or of nothing that happened."""
    kind = sighting.type
    before = SPACES.sub(" ", text[: match.start])
    clause = before[before.rfind(";") + 1 :]
    is_opening = OPENING.fullmatch(clause) is not None or NEW_SENTENCE.search(clause) is not None
    if kind in NEW_DEEDS and END_EFFECTIVE.search(clause[-110:]):
        return None
    if OLD_EFFECTIVE.search(clause) and (kind in CHANGING or AMENDED.search(clause)):
        return None
    if _is_effective_day(kind, clause, is_opening=is_opening):
        return DateBasis.EFFECTIVE
    if _is_of_earlier_deed(sighting, text, match):
        return None
    if DATED.search(clause[-24:]) or (kind in NEW_DEEDS and BY_DEED_OF.search(clause)):
        return _basis_of_paper(sighting, text, match, clause)
    behind = SPACES.sub(" ", text[match.end : match.end + 170])
    if is_opening:
        return _opening_basis(kind, behind)
    return None if PERIOD.search(clause[-30:]) else _basis_within(kind, match, clause, behind)


def _is_effective_day(kind: EventType, clause: str, *, is_opening: bool) -> bool:
    """Say whether a date is the day from which something holds, or the last day of what ends."""
    if kind in (EventType.TERMINATION, EventType.EXPIRY) and WILL_END.search(clause[-60:]):
        return True
    return EFFECTIVE.search(clause[-70:]) is not None or (is_opening and clause.strip().lower().startswith("effective"))


def _basis_within(kind: EventType, match: DateMatch, clause: str, behind: str) -> DateBasis | None:
    """Return what a date within a sentence is of, by the words right around it."""
    if match.is_approximate and kind in (EventType.MILESTONE, EventType.PAYMENT, EventType.AGREEMENT):
        return DateBasis.EVENT if kind is not EventType.AGREEMENT else DateBasis.SIGNED
    near = clause[-90:]
    if NOTICE.search(near) and not BEGAN.search(near):
        return DateBasis.NOTICE
    if ANNOUNCED.search(near[-45:]) and not (IT_HAPPENED_ON if kind not in SIGNED_TYPES else SIGNED_ON).search(near):
        return DateBasis.ANNOUNCED
    if kind in SIGNED_TYPES:
        return DateBasis.SIGNED if SIGNING.search(near) or SIGNING.search(behind[:40]) or SIGNED_WITH.search(clause) else None
    if kind in (EventType.TERMINATION, EventType.EXPIRY) and OF_THE_DEED.search(near):
        return None
    return DateBasis.EVENT if match.precision is Precision.DAY else None


def _basis_of_paper(sighting: Sighting, text: str, match: DateMatch, clause: str) -> DateBasis | None:
    """Return what the date of a paper is: of the notice that ends a deed, of the deed itself, or of another one."""
    if sighting.type in ENDED_BY_LETTER and LETTER_DATED.search(clause):
        return DateBasis.NOTICE
    return DateBasis.SIGNED if sighting.type in SIGNED_TYPES and _same_deed(sighting, text, match) else None


def _is_of_earlier_deed(sighting: Sighting, text: str, match: DateMatch) -> bool:
    """Say whether a date is of the deed that is changed, ended or passed on: "the license of May 4, 2005", "the license they signed in 2005"."""
    if sighting.type in NEW_DEEDS:
        return match.start >= sighting.end and _names_deed(text, match)
    if OF_DEED.search(text[: match.start]) and match.start > sighting.start:
        return True
    if match.precision is not Precision.YEAR:
        return False
    if _names_deed(text, match):
        return True
    return match.start > sighting.start and IN_CLAUSE.search(text[sighting.start + 8 : match.start]) is not None


def _names_deed(text: str, match: DateMatch) -> bool:
    """Say whether a year is part of what an agreement is called: "their 1998 license"."""
    words = text[match.start : match.end].lower()
    is_bare = match.precision is Precision.YEAR and not words.startswith(("in ", "since ", "during "))
    return is_bare and NAMES_DEED.match(text, match.end) is not None


def _opening_basis(kind: EventType, behind: str) -> DateBasis:
    """Return what a date at the head of a sentence is of, by the first verb behind it."""
    notice, announced, signing = NOTICE.search(behind), ANNOUNCED.search(behind), SIGNING.search(behind)
    firsts = [(m.start(), basis) for m, basis in ((notice, DateBasis.NOTICE), (announced, DateBasis.ANNOUNCED)) if m]
    if signing and kind in SIGNED_TYPES:
        firsts.append((signing.start(), DateBasis.SIGNED))
    elif (
        firsts
        and re.search(
            r"(?i)\b(?:terminat|regain|return|exercis|achiev|paid|receiv(?!ed (?:\w+ )?notice)|earn|reached|met)\w*",
            behind[: min(firsts)[0] + 6],
        )
        and kind is not EventType.TERMINATION
    ):
        return DateBasis.EVENT
    if firsts:
        return min(firsts)[1]
    return DateBasis.SIGNED if kind in SIGNED_TYPES else DateBasis.EVENT


def _same_deed(sighting: Sighting, text: str, match: DateMatch) -> bool:
    """Say whether "dated …" belongs to the deed that the sentence reports, not to one that it amends."""
    between = text[sighting.end : match.start]
    if sighting.type in (EventType.AMENDMENT, EventType.EXTENSION):
        return bool(re.search(r"(?i)amendment[^,;]{0,60}(?:, (?:which (?:is|was) )?(?:dated|made)(?: as of)? )?$", text[: match.start]))
    if sighting.type is EventType.ASSIGNMENT:
        return bool(re.search(r"(?i)assignment[^,;]{0,60}$", text[: match.start]))
    return len(between) < 160
