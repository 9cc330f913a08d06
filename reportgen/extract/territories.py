"""The places where rights hold, and those that are left out.

Reads: "exclusive rights in Japan and Korea"; "worldwide rights outside of the U.S."; "in certain countries" as said.
Refuses: the place of a party or of its plants, "a company based in Japan", "the laws of Japan".
"""

import re

from reportgen.extract.subjects import PLACE
from reportgen.model import Territory

PLACES = re.compile(rf"(?<![\w-])(?:the )?(?P<place>{PLACE})(?![\w-])")
WORLD = re.compile(r"(?i)\b(?:world-? ?wide|globally|global|throughout the world|around the world)\b")
OF_RIGHTS = re.compile(
    r"(?i)\b(?:rights?|licen[sc]\w*|agreement|distribut\w*|market(?:ing)?|commerciali[sz]\w*|sell|promot\w*|territor\w*|partnership|collaboration|option)\b"
)
"""Words of rights or of sales, behind which a territory is looked for."""
VAGUE = re.compile(r"(?i)\bin certain (?:territories|countries|markets|regions)\b")
WORLD_RIGHTS = re.compile(
    r"(?i)\b(?:world-? ?wide|global)(?:,? (?:exclusive|non-exclusive|co-exclusive|sole|commercial\w*|development|marketing|and|,|licen[sc]\w*|distribution|perpetual|irrevocable|fully|paid|royalty-bearing|sublicen[sc]able)){0,8} (?:rights?|licen[sc]es?|license|agreement|basis|collaboration|option|transferable|development|commerciali[sz]ation|territory)\b"
    r"|\b(?:rights?|licen[sc]e[sd]?|licen[sc]ing|licensed|agreement|commerciali[sz]e|market|sell|distribute|develop)\b[^;.]{0,120}?\b(?:world-? ?wide|globally|throughout the world|around the world|in all countries|on a global basis)\b|\bworldwide,"
)
OUTSIDE = re.compile(
    rf"(?i)\b(?:outside(?: of)?|excluding|except(?: for| in)?|other than|with the exception of|but not)\b[^;.]{{0,12}}?(?:the )?(?P<places>{PLACE}(?:(?:,| and|, and| or)? (?:the )?{PLACE}){{0,8}})|\bex-(?P<ex>U\.?S\.?|Japan|China|EU|Europe)\b"
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
PART_OF_A_NAME = re.compile(
    r"(?i)'s| (?:corporation|company|limited|subsidiary|law|-based|court|patent|government|agency|food|department|securities|district|dollars?|commission|pharmacopeia|affiliate)|-based"
)
"""Follows a place that is part of the name of something else."""
LEADS_TO_PLACE = re.compile(
    r"(?i)(?:\bin|\bthroughout|\bfor|\bwithin|\bacross|\bcovering|\bof|\bto|:|,|\band|\bor|\bthe|\bcountries|\bterritory(?: of)?|\bincluding|\bfrom|-|\bU\.S\.|exclusive|\bboth|\bnew) {0,3}(?:the )?$"
)


def territory_of(text: str) -> Territory | None:
    """Return the places where a sentence says rights to hold."""
    cue = OF_RIGHTS.search(text)
    if cue is None:
        return None
    outside = OUTSIDE.search(text)
    vague = VAGUE.search(text)
    excluded = _excluded(outside) if outside else ()
    included = _included(text, cue.start(), outside)
    if not included and not excluded and not vague:
        return None
    said = outside or vague
    words = " ".join(said.group().split()) if said else ", ".join(included)
    return Territory(included=included, excluded=excluded, words=words)


def _excluded(outside: re.Match[str]) -> tuple[str, ...]:
    places = outside["places"]
    return tuple(dict.fromkeys(m["place"] for m in PLACES.finditer(places))) if places else (outside["ex"],)


def _included(text: str, behind: int, outside: re.Match[str] | None) -> tuple[str, ...]:
    """Return the places behind the word of rights, the world first, without those that are left out."""
    found = ["worldwide"] if WORLD_RIGHTS.search(text) else []
    for match in PLACES.finditer(text):
        place = " ".join(match["place"].split())
        is_world = WORLD.fullmatch(place) is not None or place.lower() in {"the world", "throughout the world"}
        is_left_out = outside is not None and outside.start() <= match.start() < outside.end() + 2
        if not is_world and not is_left_out and match.start() > behind and _is_territory(text, match.start(), match.end()):
            found.append(place)
    return tuple(dict.fromkeys(found))


def _is_territory(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 40) : start]
    if LAWS_OF.search(before) or _is_behind_town(before) or ELSEWHERE.search(text[max(0, start - 130) : start]) or KEPT_BY_OTHERS.search(text[max(0, start - 160) : start]):
        return False
    if re.search(r"\([^)]{0,40}$", before) and not re.search(r"(?i)countries|territor", before):
        return False
    if PART_OF_A_NAME.match(text[end : end + 24]):
        return False
    return LEADS_TO_PLACE.search(before) is not None


def _is_behind_town(before: str) -> bool:
    match = CITY.search(before)
    return match is not None and PLACES.search(match["town"]) is None
