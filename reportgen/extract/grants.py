"""Rights: what may be done, how exclusively, where, in which field, against which target, and what is kept.

Reads: "exclusive worldwide rights to develop and market products against T4"; "co-exclusive in the U.S. and exclusive elsewhere" (mixed).
Refuses: "exclusive financial adviser"; "rights to all clinical data" (a statement, no grant).
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from reportgen.extract.events import whole_words
from reportgen.extract.exclusivity import exclusivity_of
from reportgen.extract.lines import Line, Zone
from reportgen.extract.look_backs import look_backs
from reportgen.extract.making import make_claim
from reportgen.extract.news import News
from reportgen.extract.reading import FilingReading
from reportgen.extract.royalty_sales import is_royalty_sale
from reportgen.extract.subjects import PLACE, clean_subject, without_dots
from reportgen.lexicon.agreements import SUBLICENSE_WITHHELD
from reportgen.model import Claim, ClaimKind, EventType, Grade, GrantReading, Modality, State, Stated, Territory

PLACES = re.compile(rf"(?<![\w-])(?:the )?(?P<place>{PLACE})(?![\w-])")
WORLD = re.compile(r"(?i)\b(?:world-? ?wide|globally|global|throughout the world|around the world)\b")
GRANT = re.compile(
    r"(?i)\b(?:exclusive(?:ly)?|non-?exclusive(?:ly)?|co-?exclusive(?:ly)?|sole)\b[^;.]{0,80}?\b(?:rights?|licen[sc]\w+|sub-?licen[sc]\w+|agreement|partnership|collaboration|option|access|basis|distribut\w+|partner|alliance)\b"
    r"|\b(?:rights?|licen[sc]es?|licen[sc]ed|licensing|access|sub-?licen[sc]es?)\b[^;]{0,120}?\b(?:to|for|under|of|in)\b|\b(?:market|distribute|sell|commerciali[sz]e|promote)\b|\bterritor(?:y|ies)\b|\bdistribution\b|\brights\b"
    r"|\b(?:may|will|can|shall)\b [^;.]{0,60}?\b(?:use|make|sell|develop|practi[cs]e|manufacture|exploit|publish)\b[^;.]{0,80}?\b(?:non-|co-)?exclusively\b|\bexclusively (?:use|make|sell|develop|practi[cs]e|manufacture|exploit|publish)\b"
)
NO_GRANT = re.compile(
    r"(?i)\bexclusive (?:financial|placement|advis|underwrit|agent for the offering)|\brights? to (?:all )?(?:the )?(?:clinical )?data|\bstockholder|\bforward-looking|\bconference call"
)
RIGHT_VERBS = (
    ("develop", r"develop(?:ing|ment)?"),
    ("commercialize", r"commerciali[sz](?:e|ing|ation)"),
    ("manufacture", r"manufactur(?:e|ing)"),
    ("make", r"make"),
    ("have_made", r"have made"),
    ("use", r"use|utili[sz]e"),
    ("market", r"market(?:ing)?"),
    ("sell", r"sell|offer (?:for sale|to sell)|sales? of"),
    ("distribute", r"distribut(?:e|ing|ion)"),
    ("import", r"import"),
    ("promote", r"(?<!co-)promot(?:e|ing|ion)"),
    ("co_promote", r"co-?promot(?:e|ing|ion)"),
    ("co_develop", r"co-?develop(?:ment)?"),
    ("co_commercialize", r"co-?commerciali[sz]\w+"),
    ("sublicense", r"sub-?licen[sc]\w+"),
    ("research", r"research|discover"),
    ("publish", r"publish"),
    ("exploit", r"exploit"),
    ("practice", r"practi[cs]e"),
)
RIGHTS = tuple((word, re.compile(rf"(?i)\b(?:{pattern})\b")) for word, pattern in RIGHT_VERBS)
RIGHTS_CLAUSE = re.compile(
    r"(?i)\b(?:(?:rights?|licen[sc]es?|option|licen[sc]ed),? (?:\w+,? ){0,4}?(?:to|for(?: the)?)|(?:development|commerciali[sz]ation|marketing|distribution|co-promotion|manufacturing)[\w ,]{0,60} rights) ?(?P<verbs>[^;.]{0,90})"
)
MAY_SUBLICENSE = re.compile(
    r"(?i)\bmay (?:also )?(?:grant )?sub-?licen[sc]|\brights? (?:to|of) (?:grant )?sub-?licen[sc]|\bsub-?licen[sc]able\b"
)
SUBLICENSE_DENIED = re.compile("(?i)" + SUBLICENSE_WITHHELD)
OUTSIDE = re.compile(
    rf"(?i)\b(?:outside(?: of)?|excluding|except(?: for| in)?|other than|with the exception of|but not)\b[^;.]{{0,12}}?(?:the )?(?P<places>{PLACE}(?:(?:,| and|, and| or)? (?:the )?{PLACE}){{0,8}})|\bex-(?P<ex>U\.?S\.?|Japan|China|EU|Europe)\b"
)
FIELD = re.compile(
    r"(?i)\b(?:in the field of|field of use (?:is|of|limited to)|limited to the field of|for use in|for all (?:uses|indications|fields|applications)|for (?:the )?(?:treatment|prevention|diagnosis|detection|potential treatment) of|in all (?:indications|fields)|for (?:veterinary|human|agricultural|therapeutic|diagnostic|research) use)(?P<what>[^,;.(]{0,100})"
)
UNDISCLOSED_TARGET = re.compile(
    r"(?i)\b(?:(?:undisclosed|unnamed|unspecified|confidential)(?: \w+){0,4} (?:targets?|antigens?)|(?:targets?|antigens?)(?: \w+){0,4} (?:that (?:is|are|was|has|have) )?(?:not (?:been |being )?(?:disclosed|named|identified|revealed)|undisclosed))"
)
NAMED_TARGET = re.compile(
    r"\b(?:antibod(?:y|ies)|products?|compounds?|therap\w+|TAPs?|molecules?|conjugates?|inhibitors?|agents?|candidates?)(?: \w+){0,3}? (?:to(?! \w+ing)|that (?:target|bind)(?:s)?(?: to)?|targeting|(?:which|that) (?:is|are) directed (?:to|against|at)|directed (?:to|against|at)|against|specific for|to target)(?: the)?(?: (?:tumou?r |cell )?(?:target|antigen))? (?P<target>[A-Z][A-Za-z]*\d[A-Za-z0-9-]*|[A-Z]{2,6}\d*|[A-Z][a-z]+-\d)\b"
)
REVEALED_TARGET = re.compile(
    r"\b(?:[Rr]eveal|[Dd]isclos|[Nn]am|[Ii]dentif|[Aa]nnounc)\w{1,6} (?P<first>[\w-]{2,30}(?: [\w-]{1,20}){0,4}?) (?:as|to be) the target of\b|\bthe target of [^;]{0,40}?\blicen[sc]e\b[^;.]{0,90}? (?:is|as) (?P<last>[A-Z][\w-]{1,30}(?: [a-z]+\b){0,2}?)(?=[.,;]|$)"
)
RETAINED = re.compile(
    r"(?i)\b(?:retain(?:s|ed)?|will retain|keep(?:s)?|reserve(?:s|d)?|continue(?:s)? to hold)\b[^;.]{0,60}?\b(?:rights?|responsibilit|ownership|option|rest of the world|remainder of the (?:world|globe)|all other (?:countries|territories|markets))[^;.]{0,120}"
)


LAWS_OF = re.compile(r"(?i)\b(?:laws of|organi[sz]ed (?:in|under)|incorporated in|headquartered in|based in|located in)(?: the)?(?: State of)? $")
KEPT_BY_OTHERS = re.compile(r"(?i)\bsubject to (?:the |certain |existing )?rights (?:previously |already |earlier )?(?:granted|licensed|held)\b[^;.]{0,130}$")
"""Places where rights are others' already."""


CITY = re.compile(r"\b(?:of|in|at|from|near) (?P<town>(?:[A-Z][\w'-]{2,20} ){0,2}[A-Z][\w'-]{2,20}), $")
"""Leads to the country of a town."""
ELSEWHERE = re.compile(
    r"\b(?:(?i:plants?|offices?|operations|facilit(?:y|ies)|headquarters|headquartered|based|located|subsidiar(?:y|ies)|suits?|lawsuits?|litigation|proceedings|\d{1,3}% of the market|share of the market|market share|employees)"
    r"|(?i:(?:does|do|did|will|would|may|shall|has|have) not (?:[\w-]+ ){0,4}?(?:sell|market|offer|include|cover|extend|apply)\b[^;.]{0,40})) (?:[a-z-]+ ){0,2}in (?:the )?(?:[A-Z][\w.'-]{1,20}(?:,? and|,? or|,)? (?:in )?(?:the )?){0,6}$"
)
"""Leads to places where something other than the rights is."""


def grants(reading: FilingReading) -> Iterator[Claim]:
    """Yield what each sentence of a happening says of the rights."""
    for line, news in reading.told():
        if line.zone not in (Zone.NEWS, Zone.TITLE) or not GRANT.search(line.text) or NO_GRANT.search(line.text):
            continue
        if is_royalty_sale(line):
            continue
        if (
            news is None
            or reading.is_background(line, news)
            or (news.group == "ending" and not re.search(r"(?i)grant|\bexclusive (?:[\w-]+ ){0,3}(?:licen[sc]e|distribution)", line.text))
        ):
            continue
        value = _grant(reading, line, news)
        if value is not None:
            yield make_claim(
                line.document,
                line.section,
                ClaimKind.GRANT,
                value,
                (line.start, line.end),
                rule="grants",
                detail=news.key,
            )
    yield from _looked_back(reading)


def _looked_back(reading: FilingReading) -> Iterator[Claim]:
    """Yield the rights that a look back tells of; "these rights" are those of the sentence before."""
    for news, sighting in look_backs(reading):
        line = sighting.line
        if sighting.type is EventType.SUPERSEDED:
            continue
        value = _grant(reading, line, news) if GRANT.search(line.text) else None
        if value is None:
            continue
        if not value.rights and re.search(r"(?i)\b(?:these|those|such) rights\b", line.text):
            before = [
                other for other in reading.lines if other.document.id == line.document.id and other.end <= line.start
            ]
            value = replace(value, rights=_rights(before[-1].text)) if before else value
        yield make_claim(
            line.document,
            line.section,
            ClaimKind.GRANT,
            value,
            (line.start, line.end),
            rule="grants",
            detail=news.key,
            grade=Grade.D,
            modality=Modality.RETROSPECTIVE,
        )


def _grant(reading: FilingReading, line: Line, news: News) -> GrantReading | None:
    rights = _rights(line.text)
    exclusivity = exclusivity_of(line.text)
    kept = RETAINED.search(line.text)
    territory = territory_of(_blanked(line.text, kept) if kept and "exclusive" not in kept.group() else line.text)
    target = target_of(line.text)
    field = FIELD.search(line.text)
    retained = RETAINED.search(line.text)
    if not (
        rights
        or exclusivity
        or territory
        or target
        or retained
        or re.search(r"(?i)\b(?:these|those|such) rights\b", line.text)
    ):
        return None
    if (
        not rights
        and not exclusivity
        and not target
        and not retained
        and not re.search(r"(?i)rights?|licen[sc]|agreement|distribut|territor|market", line.text)
    ):
        return None
    return GrantReading(
        news=news.key,
        licensor=reading.name(news.licensor[0]) if news.licensor else None,
        licensee=reading.name(news.licensee[0]) if news.licensee else None,
        rights=rights,
        exclusivity=exclusivity,
        territory=territory,
        target=target,
        field_of_use=" ".join(field.group().split()) if field and (rights or exclusivity) else None,
        subject=_subject(line),
        retained=" ".join(retained.group().split()) if retained and "exclusive" not in retained.group() else None,
    )


def _blanked(text: str, match: re.Match[str]) -> str:
    """Return a text of the same length without what a party keeps."""
    return text[: match.start()] + " " * len(match.group()) + text[match.end() :]


def _rights(text: str) -> tuple[str, ...]:
    kept = RETAINED.search(text)
    granted = text if kept is None else text[: kept.start()] + text[kept.end() :]
    granted = SUBLICENSE_DENIED.sub(" ", granted)
    clauses = [m.group() for m in RIGHTS_CLAUSE.finditer(granted)]
    found = [word for word, pattern in RIGHTS if pattern.search(" ".join(clauses))]
    if MAY_SUBLICENSE.search(granted) and "sublicense" not in found:
        found.append("sublicense")
    return tuple(found)


def territory_of(text: str) -> Territory | None:
    """Return the places where a sentence says rights to hold."""
    cue = re.search(
        r"(?i)\b(?:rights?|licen[sc]\w*|agreement|distribut\w*|market(?:ing)?|commerciali[sz]\w*|sell|promot\w*|territor\w*|partnership|collaboration|option)\b",
        text,
    )
    if cue is None:
        return None
    outside = OUTSIDE.search(text)
    excluded = (
        tuple(dict.fromkeys(m.group("place") for m in PLACES.finditer(outside.group("places") or "")))
        if outside and outside.group("places")
        else (outside.group("ex"),)
        if outside
        else ()
    )
    included: list[str] = []
    if _world_rights(text):
        included.append("worldwide")
    for match in PLACES.finditer(text):
        place = " ".join(match.group("place").split())
        if (
            WORLD.fullmatch(place)
            or place.lower() in {"the world", "throughout the world"}
            or (outside and outside.start() <= match.start() < outside.end() + 2)
        ):
            continue
        if match.start() > cue.start() and _is_territory(text, match.start(), match.end()) and place not in included:
            included.append(place)
    vague = re.search(r"(?i)\bin certain (?:territories|countries|markets|regions)\b", text)
    if not included and not excluded and not vague:
        return None
    words = " ".join((outside or vague).group().split()) if (outside or vague) else None  # type: ignore[union-attr]
    return Territory(included=tuple(included), excluded=excluded, words=words or ", ".join(included))


def _world_rights(text: str) -> bool:
    return bool(
        re.search(
            r"(?i)\b(?:world-? ?wide|global)(?:,? (?:exclusive|non-exclusive|co-exclusive|sole|commercial\w*|development|marketing|and|,|licen[sc]\w*|distribution|perpetual|irrevocable|fully|paid|royalty-bearing|sublicen[sc]able)){0,8} (?:rights?|licen[sc]es?|license|agreement|basis|collaboration|option|transferable|development|commerciali[sz]ation|territory)\b"
            r"|\b(?:rights?|licen[sc]e[sd]?|licen[sc]ing|licensed|agreement|commerciali[sz]e|market|sell|distribute|develop)\b[^;.]{0,120}?\b(?:world-? ?wide|globally|throughout the world|around the world|in all countries|on a global basis)\b|\bworldwide,",
            text,
        )
    )


def _is_territory(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 40) : start]
    if LAWS_OF.search(before) or _is_behind_town(before) or ELSEWHERE.search(text[max(0, start - 130) : start]) or KEPT_BY_OTHERS.search(text[max(0, start - 160) : start]):
        return False
    if re.search(r"\([^)]{0,40}$", before) and not re.search(r"(?i)countries|territor", before):
        return False
    if re.match(
        r"(?i)'s| (?:corporation|company|limited|subsidiary|law|-based|court|patent|government|agency|food|department|securities|district|dollars?|commission|pharmacopeia|affiliate)|-based",
        text[end : end + 24],
    ):
        return False
    return bool(
        re.search(
            r"(?i)(?:\bin|\bthroughout|\bfor|\bwithin|\bacross|\bcovering|\bof|\bto|:|,|\band|\bor|\bthe|\bcountries|\bterritory(?: of)?|\bincluding|\bfrom|-|\bU\.S\.|exclusive|\bboth|\bnew) {0,3}(?:the )?$",
            before,
        )
    )


def _is_behind_town(before: str) -> bool:
    match = CITY.search(before)
    return match is not None and PLACES.search(match["town"]) is None


def target_of(text: str) -> Stated[str] | None:
    """Return the target that a sentence limits rights to, or that it is not disclosed."""
    if UNDISCLOSED_TARGET.search(text):
        return Stated(state=State.UNDISCLOSED)
    revealed = REVEALED_TARGET.search(text)
    if revealed:
        return Stated(state=State.STATED, value=revealed["first"] or revealed["last"])
    match = NAMED_TARGET.search(text)
    return Stated(state=State.STATED, value=match.group("target")) if match else None


SUBJECT = re.compile(
    r"(?i)\brights? to (?:[\w,-]+ ){1,8}?(?:commerciali[sz]e|market|sell|use|distribute|develop|manufacture)\b (?:and \w+ )?(?P<what>[^;.]{5,400})"
)


def _subject(line: Line) -> str | None:
    match = SUBJECT.search(without_dots(line.text))
    if match is None:
        return None
    words = clean_subject(match["what"], line.masked[match.start("what") : match.end("what")])
    return whole_words(words, 200) if words else None
