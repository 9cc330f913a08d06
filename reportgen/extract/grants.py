"""Rights: what may be done, how exclusively, where, in which field, against which target, and what is kept.

Reads: "exclusive worldwide rights to develop and market products against T4"; "co-exclusive in the U.S. and exclusive elsewhere" (mixed).
Refuses: "exclusive financial adviser"; "rights to all clinical data" (a statement, no grant).
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from reportgen.extract.happenings.look_backs import look_backs
from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.royalty_sales import is_royalty_sale
from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.extract.products.subject_finding import subject_of
from reportgen.extract.reading import FilingReading
from reportgen.extract.rights.exclusivity import exclusivity_of
from reportgen.extract.rights.first_negotiation import first_right
from reportgen.extract.rights.granted_rights import RETAINED, granted_rights, kept_words
from reportgen.extract.rights.targets import target_of
from reportgen.extract.rights.territories import territory_of
from reportgen.model import Claim, ClaimKind, EventType, Grade, GrantReading, Modality

GRANT = re.compile(
    r"(?i)\b(?:exclusive(?:ly)?|non-?exclusive(?:ly)?|co-?exclusive(?:ly)?|sole)\b[^;.]{0,80}?\b(?:rights?|licen[sc]\w+|sub-?licen[sc]\w+|agreement|partnership|collaboration|option|access|basis|distribut\w+|partner|alliance)\b"
    r"|\b(?:rights?|licen[sc]es?|licen[sc]ed|licensing|access|sub-?licen[sc]es?)\b[^;]{0,120}?\b(?:to|for|under|of|in)\b|\b(?:market|distribute|sell|commerciali[sz]e|promote)\b|\bterritor(?:y|ies)\b|\bdistribution\b|\brights\b"
    r"|\b(?:licen[sc]e|rights?|agreement) (?:is|are|shall be|will be)\b[^;.]{0,60}\b(?:exclusive|worldwide)\b|\b(?:worldwide|global)\b[^;.]{0,40}\b(?:collaboration|agreement|alliance|partnership)\b"
    r"|\b(?:may|will|can|shall)\b [^;.]{0,60}?\b(?:use|make|sell|develop|practi[cs]e|manufacture|exploit|publish)\b[^;.]{0,80}?\b(?:non-|co-)?exclusively\b|\bexclusively (?:use|make|sell|develop|practi[cs]e|manufacture|exploit|publish)\b"
)
NO_GRANT = re.compile(
    r"(?i)\b(?:has|have|holds?|retains?|receives?) (?:an? |the )?(?:exclusive )?(?:option|right) to (?:re-?acquire|buy back|repurchase|regain|take back|reclaim)\b|\bexclusive (?:financial|placement|advis|underwrit|agent for the offering)|\brights? to (?:all )?(?:the )?(?:clinical )?data|\bstockholder|\bforward-looking|\bconference call"
)
MARKET_OF = re.compile(
    r"(?i)\b(?:estimat\w+|values?|valued|puts?|sees?|believes?|expects?)\b[^;.]{0,60}\bmarket\b[^;.]{0,40}[$€£¥\d]|\bmarket (?:for [^;.]{1,60} )?(?:is|was|will be|are|were) (?:worth|valued|estimated|expected|projected|about|approximately|over|more)\b|\bmarket (?:worth|size|opportunity|exceeds?|exceeded|totals?|totaled|grew|grows)\b"
)
"""A market as something that has a size, not as what is done with a product."""
RIGHTS_WORD = re.compile(r"(?i)licen[sc]|\brights?\b|exclusiv|distribut|agreement|territor")
FIELD = re.compile(
    r"(?i)\b(?:in the field of|field of use (?:is|of|limited to)|limited to the field of|for use in|for all (?:uses|indications|fields|applications)|for (?:the )?(?:topical |oral |acute |chronic |adjunctive |potential |systemic ){0,2}(?:treatment|prevention|diagnosis|detection) of|in the [\w-]{3,20} field\b|in all (?:indications|fields)|for (?:veterinary|human|agricultural|therapeutic|diagnostic|research) use)(?P<what>(?:(?! (?:throughout|worldwide|globally|anywhere)\b)[^,;.(]){0,100})"
)
REGAINED = re.compile(r"(?i)\b(?:regain(?:s|ed|ing)?|re-?acquir(?:es|ed|ing)|reclaim(?:s|ed)?|tak(?:es|en) back|took back)\b[^,;.]{0,120}")
THESE_RIGHTS = re.compile(r"(?i)\b(?:these|those|such) rights\b")
OF_RIGHTS = re.compile(r"(?i)rights?|licen[sc]|agreement|distribut|territor|market")
NEW_GRANT = re.compile(r"(?i)grant|\bexclusive (?:[\w-]+ ){0,3}(?:licen[sc]e|distribution)")
"""What is granted as something else ends."""
GOES_BACK = re.compile(
    r"(?i)\b(?:rights?|licen[sc]es?|agreement|collaboration|partnership|alliance)\b"
    r"(?=[^;.]{0,160}\b(?:return\w*|revert\w*|terminat\w+|end(?:ed|s|ing)?|expir\w+|lapse[sd]?|back|given up|relinquish\w*)\b)"
    r"|\b(?:return\w*|regain\w*|reacquir\w+|recover\w*|terminat\w+|end(?:ed|s|ing)?|relinquish\w*|g[ai]ves? (?:up|back)|given back|handed back|cancel\w*)\b[^;.]{0,120}\b(?:rights?|licen[sc]es?|agreement|collaboration|partnership|alliance)\b"
)


def grants(reading: FilingReading) -> Iterator[Claim]:
    """Yield what each sentence of a happening says of the rights."""
    for line, news in (*reading.told(), *_announced_together(reading)):
        if line.zone not in (Zone.NEWS, Zone.TITLE) or not GRANT.search(line.text) or NO_GRANT.search(line.text):
            continue
        if MARKET_OF.search(line.text) and not RIGHTS_WORD.search(line.text):
            continue
        if is_royalty_sale(line):
            continue
        if news is None or (reading.is_background(line, news) and not _announces(reading, line)):
            continue
        value = _ended(line, news) if news.group == "ending" and not NEW_GRANT.search(line.text) else _grant(reading, line, news)
        if value is not None:
            yield line_claim(line, ClaimKind.GRANT, value, rule="grants", detail=news.key)
    yield from _looked_back(reading)


def _announces(reading: FilingReading, line: Line) -> bool:
    """Say whether a sentence announces several agreements at once and names none of the partners."""
    return reading.homes.is_shared(line) and not set(line.names()) - {reading.us}


def _announced_together(reading: FilingReading) -> Iterator[tuple[Line, News | None]]:
    """Yield a sentence that announces several agreements once more with each that is not the last."""
    for line in reading.lines:
        if _announces(reading, line):
            yield from ((line, news) for news in reading.news if news is not reading.news_for(line) and any(s.line is line for s in news.sightings))


def _ended(line: Line, news: News) -> GrantReading | None:
    """Return where the rights held that come back; how exclusive they are in their owner's hands says nothing of the deal."""
    territory = territory_of(line.text) if GOES_BACK.search(line.text) else None
    return GrantReading(news=news.key, territory=territory) if territory else None


def _looked_back(reading: FilingReading) -> Iterator[Claim]:
    """Yield the rights that a look back tells of; "these rights" are those of the sentence before."""
    for news, sighting in look_backs(reading):
        line = sighting.line
        if sighting.type is EventType.SUPERSEDED:
            continue
        value = _grant(reading, line, news) if GRANT.search(line.text) else None
        if value is None:
            continue
        if not value.rights and THESE_RIGHTS.search(line.text):
            before = reading.homes.before(line)
            value = replace(value, rights=granted_rights(before.text)) if before else value
        yield line_claim(
            line, ClaimKind.GRANT, value, rule="grants", detail=news.key, grade=Grade.D, modality=Modality.RETROSPECTIVE
        )


def _grant(reading: FilingReading, line: Line, news: News) -> GrantReading | None:
    rights = granted_rights(line.text)
    exclusivity = exclusivity_of(line.text)
    kept = RETAINED.search(line.text)
    territory = territory_of(_without_regained(line.text), kept.span() if kept and "exclusive" not in kept.group() else None)
    target = target_of(line.text)
    field = FIELD.search(line.text)
    first = first_right(line.masked, line.text)
    rights = (*rights, first.right) if first is not None and first.holder in news.licensee else rights
    kept_first = first.words if first is not None and first.holder in news.licensor else None
    retained = kept is not None or kept_first is not None
    if not (
        rights
        or exclusivity
        or territory
        or target
        or retained
        or THESE_RIGHTS.search(line.text)
    ):
        return None
    if (
        not rights
        and not exclusivity
        and not target
        and not retained
        and not OF_RIGHTS.search(line.text)
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
        field_of_use=" ".join(field.group().split()) if field and (rights or exclusivity or territory) else None,
        subject=_subject(reading, line),
        retained=kept_words(line.text) or kept_first,
    )



def _without_regained(text: str) -> str:
    """Return a sentence of the same length without what a licensor takes back in it."""
    return REGAINED.sub(lambda match: " " * len(match.group()), text)


def _subject(reading: FilingReading, line: Line) -> str | None:
    found = subject_of(line, reading.product_names)
    return found.words if found else None
