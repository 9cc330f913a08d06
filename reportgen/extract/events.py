"""What happened: one claim for each sentence that reports a happening, or that looks back at an earlier one.

Reads: "On 1 October 2004 Alpha and Beta entered into a licence agreement."; "In 1999 Alpha licensed these rights to Gamma."
Refuses: "Alpha has partnerships with Beta, Gamma and Delta."
"""

import re
from collections.abc import Iterator

from reportgen.extract.happenings.event_dates import event_dates
from reportgen.extract.happenings.later_dates import dated_elsewhere
from reportgen.extract.happenings.look_backs import look_backs
from reportgen.extract.happenings.news import GROUPS, News
from reportgen.extract.happenings.royalty_sales import is_royalty_sale, sold_royalties
from reportgen.extract.happenings.sightings import Sighting
from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.extract.products.asset_names import asset_names
from reportgen.extract.products.subject_finding import subject_of
from reportgen.extract.reading import FilingReading
from reportgen.extract.sides.sale_sides import Sides, sides_of_assignment
from reportgen.lexicon.agreements import DEAL_TYPES, SUBLICENSE_INCOME, SUBLICENSE_RIGHT, SUBLICENSE_WITHHELD
from reportgen.model import Claim, ClaimKind, EventReading, EventType, Grade, Modality

SUBLICENSE = re.compile(rf"(?i){SUBLICENSE_WITHHELD}|{SUBLICENSE_RIGHT}|{SUBLICENSE_INCOME}")
TYPES = tuple((re.compile("(?i)" + pattern), word) for pattern, word in DEAL_TYPES)
ORDINALS = {
    w: n
    for n, w in enumerate(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], 1
    )
}
ORDINAL = re.compile(
    r"(?i)\b("
    + "|".join(ORDINALS)
    + r")\b(?= (?:such |development |clinical |commercial )?(?:milestone|license|licence|amendment|partner|target))"
)
SALE_OF_RIGHTS = ("asset_purchase",)
RELATED = re.compile(
    r"(?i)\b(?:amend|terminat|extend|renew|supersed|replac|under|assign)\w{0,6}\b[^;]{0,60}?\b((?:[\w'-]+ ){0,8}agreement\b(?:[^,;.]{0,40}? dated (?:as of )?[A-Z][a-z]{2,9} \d{1,2}, \d{4})?)"
)


def events(reading: FilingReading) -> Iterator[Claim]:
    """Yield a claim for each sighting: of news as asserted, of what lies back as retrospective and grade D."""
    for news in reading.news:
        for sighting in news.sightings:
            yield _claim(reading, sighting, news, Modality.ASSERTED)
        for sighting in dated_elsewhere(reading, news):
            yield _claim(reading, sighting, news, Modality.ASSERTED)
    for news, sighting in look_backs(reading):
        yield _claim(reading, sighting, news, Modality.RETROSPECTIVE)


def _claim(reading: FilingReading, sighting: Sighting, news: News, modality: Modality) -> Claim:
    line = sighting.line
    parties = reading.parties_of(news)
    back = modality is Modality.RETROSPECTIVE
    sides = sides_of_assignment(line.masked) if news.type is EventType.ASSIGNMENT else Sides()
    value = EventReading(
        news=news.key,
        type=news.type,
        parties=tuple(n for p in parties if (n := reading.name(p))),
        licensor=tuple(n for p in news.licensor if (n := reading.name(p))),
        licensee=tuple(n for p in news.licensee if (n := reading.name(p))),
        assets=_assets(reading, sighting),
        subject=_occasion(line.text)
        if GROUPS[news.type] == "money"
        else sold_royalties(line)
        if is_royalty_sale(line)
        else _subject(reading, line),
        titles=(sighting.title,) if sighting.title else (),
        deal_types=SALE_OF_RIGHTS if is_royalty_sale(line) else deal_types(line.text),
        dates=event_dates(sighting, None if back else reading.release_date, reading.report_date),
        ordinal=_ordinal(line.text),
        is_headline=line.zone is Zone.TITLE,
        returns_rights=sighting.type is EventType.RIGHTS_RETURNED,
        relates_to=_related(line.text, news.type),
        assignor=reading.name(sides.seller),
        assignee=reading.name(sides.buyer),
    )
    return line_claim(
        line,
        ClaimKind.EVENT,
        value,
        rule="events",
        modality=modality,
        words=(sighting.start, sighting.end),
        grade=Grade.D if back else None,
        detail=f"{news.key}{sighting.type}",
    )


def _assets(reading: FilingReading, sighting: Sighting) -> tuple[str, ...]:
    """Return the assets that a sentence names, or for "these rights" those of the sentence before."""
    names = asset_names(sighting.line.text, reading.directory)
    if names or not re.search(
        r"(?i)\b(?:these|those|such|the) (?:\w+ )?rights\b|\bthe (?:compound|product|former)\b", sighting.line.text
    ):
        return names
    before = reading.homes.before(sighting.line)
    return asset_names(before.text, reading.directory) if before else ()


OCCASION = re.compile(
    r"(?i)\b(?:the )?(?:initiation|start|commencement|dosing|approval|acceptance|completion|filing|submission|enrol+ment|launch|first commercial sale|selection|treatment|clearance|grant|issuance|delivery)\b(?:[^,;.-]|(?<=\w)-(?=\w)){3,90}"
)
HAPPENS = re.compile(r"(?i)\b(?:takes? place|took place|triggers?|triggered|triggering|sets? off|entitles|brings|will)\b")
"""What ends the name of an event and tells what it does."""
STEP_TAKEN = re.compile(
    r"(?i)\b(?P<what>(?:(?:pre-?clinical|clinical|pivotal|human|field|phase (?:[1-4]|I{1,3}V?)[ab]?) ){0,3}(?:trials?|stud(?:y|ies)|testing|enrol+ment|dosing|production))\b"
    r"[^,;.]{0,60}? (?:(?:had|have|has) (?:now |already )?(?:been )?)?(?P<step>initiated|started|began|begun|commenced|completed)\b"
)
STEPS = {"initiated": "initiation", "completed": "completion"}
"""What a step is called, by the verb that tells of it; all others begin something."""


def _occasion(text: str) -> str | None:
    """Return the event that a milestone or payment rewards: in the words of the text, or named after the verb that tells of it."""
    match = OCCASION.search(text)
    words = " ".join(HAPPENS.split(match.group())[0].split()) if match else ""
    if " " in words:
        return whole_words(re.sub(r"(?i)^the ", "", words), 110)
    taken = STEP_TAKEN.search(text) if match is None else None
    if taken is None:
        return None
    what = taken["what"] if taken["what"].startswith("Phase") else taken["what"].lower()
    return f"{STEPS.get(taken['step'].lower(), 'start')} of {what}"


def _subject(reading: FilingReading, line: Line) -> str | None:
    found = subject_of(line, reading.product_names, is_told=True)
    return found.words if found else None


def whole_words(words: str, limit: int) -> str:
    """Return the words cut at a space below `limit` characters, with an ellipsis where something was cut."""
    return words if len(words) <= limit else words[:limit].rsplit(" ", 1)[0].rstrip(" ,") + " …"


def deal_types(text: str) -> tuple[str, ...]:
    """Return the kinds of deal that a sentence's words show, in the order of the lexicon."""
    text = SUBLICENSE.sub(" ", text)
    return tuple(dict.fromkeys(word for pattern, word in TYPES if pattern.search(text)))


def _ordinal(text: str) -> int | None:
    match = ORDINAL.search(text)
    return ORDINALS[match.group(1).lower()] if match else None


def _related(text: str, kind: EventType) -> str | None:
    if kind in (EventType.AGREEMENT, EventType.MILESTONE, EventType.PAYMENT):
        match = re.search(
            r"(?i)\bunder\b[^;]{0,20}?((?:existing|prior|multi-?target|right-to-test|umbrella|master|earlier|\d{4}) (?:[\w-]+ ){0,5}agreement)|\b(?:supersed|replac)\w+ ([^,;.]{5,80}agreement)",
            text,
        )
        return " ".join((match.group(1) or match.group(2)).split()) if match else None
    match = RELATED.search(text)
    return " ".join(match.group(1).split()) if match else None
