"""Where rights hold: the places that a sentence names for them, and those that it leaves out.

Reads: "rights to sell X in Spain, Portugal and Italy"; "the Japanese rights"; "a worldwide licence, except in Japan".
Refuses: "a company in Japan"; "approved in Canada"; "a fee of US$2 million"; "patents issued in Europe"; "under the laws of Ireland".
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from reportgen.lexicon.places import COUNTRIES, DEMONYMS, REGIONS, US_STATE_NAMES
from reportgen.model import Territory

NAMES = sorted({*REGIONS, *COUNTRIES, *US_STATE_NAMES}, key=len, reverse=True)
PLACE = "(?:" + "|".join(re.escape(name).replace(r"\ ", r"\s{1,4}") for name in NAMES) + ")"
PEOPLE = "(?:" + "|".join(re.escape(name).replace(r"\ ", r"\s{1,4}") for name in sorted(DEMONYMS, key=len, reverse=True)) + ")"
ONE = re.compile(rf"(?<![\w$])(?<!(?<![Ee]x)-)(?:(?P<place>{PLACE})(?!\w|-(?!based)| ?\$\d)|(?P<people>{PEOPLE})(?![\w-]))")
WORLD_NAMES = frozenset(("worldwide", "world-wide", "world wide", "global", "globally", "throughout the world", "the world", "around the world"))
WIDE = r"world-? ?wide|globally|global|throughout the (?:entire |whole )?world|around the world|anywhere in the world|the world over|in (?:all countries|every country)(?: of the world)?|the (?:entire|whole) world|everywhere"

BETWEEN = re.compile(
    r"(?:[,;]|[,;]? ?(?:and/or|and|or|&|as well as|plus|/))?(?: (?:also|further))?(?: (?:in|throughout|for|to))?"
    r"(?: (?:all|certain|other|the rest of|the other (?:countries|parts|states) of|the|remaining|parts of|member states of)){0,3}"
    r"|,? (?:with|including) (?:its|all|their) (?:territories|possessions)(?: and (?:territories|possessions))?(?:,? (?:and|or))?(?: the)?"
)
"""What stands between the places of one list."""
LEFT_OUT = re.compile(
    r"(?i)(?:\boutside(?: of)?|\bexcluding|\bexclusive of|\bexcept(?: for| in| that of)?|\bother than(?: in)?|\bwith the exception of|\bbut not(?: in)?|\bsave(?: for| in)?|\bapart from|\bwithout)"
    r" (?:(?:the|countries|territories|markets|of|in|member|states|all|certain|major|mainland) ){0,4}$|\bex[- ]$"
)
HELD_IN = re.compile(
    r"(?i)(?:\b(?:in|for|throughout|within|across|covering|covers?|covered|comprising|comprises?|includes?|including|namely)|:|(?<=\w) -|\b(?:limited|extend(?:ed|s)?|expand(?:ed|s)?|restricted|confined|appl(?:y|ies)|relat(?:es?|ing)|rights?|access) (?:to|into)"
    r"|\b(?:territor(?:y|ies)|countr(?:y|ies)|markets?|states?|regions?|rights?|all|most|parts?|rest|provinces?) of"
    r"|\b(?:territories|countries|markets|regions)\"?”?,? such as)"
    r" (?:(?:the|both|all|all of|certain|entire|following|countries|territories|markets|states|member|each|new|whole|major|of|other|parts|additional|selected|key|island|province) ){0,5}$"
)
RIGHTS_AFTER = re.compile(
    r"(?i)[ -](?:(?:exclusive|co-exclusive|non-exclusive|sole|commercial(?:i[sz]ation)?|development|marketing|distribution|manufacturing|sales|product|patent|prescription|retail|promotion|co-promotion|license|and|or|,) ?){0,4}\b"
    r"(?:rights|licen[sc]e(?! application)(?:s|d)?|sub-?licen[sc]e|distribution (?:rights|agreement)|(?:marketing|commerciali[sz]ation|supply|promotion) agreement|territor(?:y|ies)|markets?\b(?! (?:leader|share|size|opportunit|potential|research|is\b|was\b|for|of|cap|approval)))"
)
GRANTING_BEFORE = re.compile(r"(?i)\b(?:exclusive(?:ly)?|sole|grant(?:s|ed|ing)?|licen[sc]\w+|rights?|acquir\w+|obtain\w*|receiv\w+|gain\w*|secur\w+|market\w*|sell\w*|distribut\w+|commerciali[sz]\w+|option\w*|regain\w*|return\w*|agreement)\b")
RIGHTS = re.compile(
    r"(?i)\b(?:rights?|(?:sub-?)?licen[sc]\w*|authori[sz]ed|permitted|agreement|distribut\w*|market(?:ing)?|commerciali[sz]\w*|sell|promot\w*|territor\w*|partnership|collaboration|option)\b"
)
OPENING = re.compile(r"(?i)(?:^|[;:] )(?:in|for|throughout|within|outside(?: of)?) (?:the )?$")
OPENED = re.compile(r"^, (?:[^,;.]{0,60} )?(?:rights?|licen[sc]\w+|exclusive\w*|market|sell|commerciali[sz]e|distribute|promote|holds?|retains?)\b")
ELSEWHERE = re.compile(
    r"(?i)\b(?:plants?|offices?|operations|facilit(?:y|ies)|headquarters|headquartered|based|located|subsidiar(?:y|ies)|affiliates?|suits?|lawsuits?|litigation|proceedings|\d{1,3}% of the market|share of the market|market share|employees"
    r"|compan(?:y|ies)|corporation|organi[sz]ed|incorporated|approv(?:ed|als?)|clear(?:ed|ance)|launch(?:ed|es)?|available|(?:is|are|was|were|been|already|currently|now) (?:sold|marketed|used|registered)|registered|registrations?|patents? (?:issued|granted|filed|pending|applications?|allowed)|(?:issued|pending|filed|granted) patents?|applications?|trials?|stud(?:y|ies)|patients|people|women|men|children|sites|cent(?:er|re)s|sales|revenues?|cases|prevalence|population|generic (?:entry|versions?))"
    r"(?: [a-z-]+){0,3}? (?:in|for|within|throughout|across|of)(?: the| both| each of)?(?: (?:countries|member states) of)? $"
    r"|\b(?:our|its|the|their) (?:first|second|third|only|largest) (?:\w+ )?in (?:the )?$"
    r"|\b(?:does|do|did|will|would|may|shall|has|have) not (?:[\w-]+ ){0,4}?(?:sell|market|offer|include|cover|extend|apply)\b[^;.]{0,40} in (?:the )?$"
)
"""Leads to places where something other than the rights is."""
LAWS_OF = re.compile(r"(?i)\b(?:laws? (?:of|in)|organi[sz]ed (?:in|under)|incorporated in|headquartered in|based in|located in|court (?:of|for|in)|dollars? (?:of|in))(?: the)?(?: State of)? $")
OTHERS_HOLD = re.compile(r"(?i)\bsubject to (?:the |certain |existing )?rights (?:previously |already |earlier )?(?:granted|licensed|held)\b[^;.]{0,130}$|\bwhere [^,;.]{0,60} (?:holds?|retains?|keeps?|owns?) [^;.]{0,60}$")
"""Places where rights are others' already."""
TOWN = re.compile(r"\b(?:of|in|at|from|near) (?:[A-Z][\w'-]{2,20} ){0,2}[A-Z][\w'-]{2,20}, $")
"""Leads to the country of a town."""
NOT_THE_PLACE = re.compile(
    r"(?i)['’]s\b| (?:corporation|company|limited|subsidiary|law\b|laws\b|-based|courts?|patent|government|agency|food|department|securities|district|dollars?|commission|pharmacopeia|affiliate|patients|approval|sales|ministry|national|university|health|regulat)|-based"
)
BRACKETED = re.compile(r"\((?!(?:including (?!(?:its|all|their|the) (?:territories|possessions))|excluding|except|other than|outside|but|in |which)\b)[^()]{0,160}\)")
COMPOUND = re.compile(r"\b(North|South|Central|Latin|Western|Eastern|Northern|Southern) (?:and|&|or) (North|South|Central|Latin|Western|Eastern|Northern|Southern) (America|Europe|Africa|Asia)\b")
GROUPS = re.compile(r"(?i)\b(?:[a-z]{3,20}-speaking (?:countries|territories|markets)|(?:low|lower)(?:-income|-? and middle-income) countries|(?:the )?developing (?:countries|world)|[A-Z][a-z]+ (?:Mountain|Coast|Lakes) states)\b")
"""Countries by what they have in common."""
MANY = re.compile(r"(?i)\bin certain (?:territories|countries|markets|regions)\b")
OPTION_BESIDE = re.compile(r"(?i),? (?:as well as|and|together with|plus)(?: also| further)? (?:an? |the )?(?:exclusive |further |additional )?option\b.*", re.S)
"""What may be taken later, told of after what is granted."""
EXCEPTED = re.compile(r"(?i)^(?: alone| only)?,? (?:excepted|excluded)\b")
KEPT_AFTER = re.compile(r"(?i)^(?: itself)? (?:are|is|remains?|will (?:be|remain)|were|was|stays?) (?:\w+ )?(?:kept|retained|reserved|held|excluded|not (?:included|covered|licensed|part)|outside|with)\b")
NO_RIGHTS = re.compile(r"(?i)\bno (?:rights?|licen[sc]e) (?:\w+ ){0,3}(?:outside|except|other than)[^.;]{0,12}$")
"""Leads to the only places where rights hold."""
REST = re.compile(r"(?i)\b(?:rest|remainder|balance) of the (?:world|globe)|\bother (?:countries|territories|markets)\b|\belsewhere\b")
WORLD_RIGHTS = re.compile(
    rf"(?i)\b(?:world-? ?wide|global)(?:,? (?:exclusive|non-exclusive|co-exclusive|sole|commercial\w*|development|marketing|and|,|licen[sc]\w*|distribution|perpetual|irrevocable|fully|paid|royalty-bearing|royalty-free|sublicen[sc]able|strategic|patent|technology|cross|product|nonexclusive)){{0,8}} (?:rights?|licen[sc]es?|license|agreement|basis|collaboration|option|transferable|development|commerciali[sz]ation|territory)\b"
    rf"|\b(?:rights?|(?:sub-?)?licen[sc]e[sd]?|licen[sc]ing|agreement|commerciali[sz]e|market|sell|sale|distribute|develop|use)\b[^;.]{{0,120}}?\b(?:(?<!the )world-? ?wide|{WIDE.split('|', 1)[1]}|on a global basis)\b|\bworldwide,|\bworld rights\b"
)


LICENSED = re.compile(r"(?i)\b(?:licen[sc]e|rights?|licen[sc]ed)\b")


class Listed(Struct, frozen=True):
    """Places in a row, with where they stand and whether they are told of as an adjective of the rights."""

    start: int
    end: int
    places: tuple[str, ...]
    is_adjective: bool


def territory_of(text: str, kept: tuple[int, int] | None = None) -> Territory | None:
    """Return where a sentence says rights to hold; `kept` are the words of what a party keeps, whose places are not granted."""
    plain = COMPOUND.sub(_spelled, text) if kept is None else text
    plain = _blanked(plain, BRACKETED)
    plain = _blanked(plain, OPTION_BESIDE) if LICENSED.search(plain[: plain.lower().find("option")]) else plain
    granted = plain if kept is None else plain[: kept[0]] + " " * (kept[1] - kept[0]) + plain[kept[1] :]
    cue = RIGHTS.search(granted)
    if cue is None:
        return None
    lists = tuple(_lists(granted))
    out = [held for held in lists if _is_left_out(granted, held)]
    excluded = [place for held in out for place in held.places]
    held_in = [held for held in lists if held not in out and _is_held(granted, held, cue.start())]
    included = [place for held in held_in for place in held.places]
    if kept is not None and not included and not excluded and REST.search(granted):
        excluded = [place for held in _lists(plain[kept[0] : kept[1]]) for place in held.places]
    if WORLD_RIGHTS.search(granted):
        included.insert(0, "worldwide")
    included += [" ".join(match.group().split()) for match in GROUPS.finditer(granted)]
    included = [place for place in dict.fromkeys(included) if place not in excluded]
    vague = MANY.search(granted)
    if not included and not excluded and not vague:
        return None
    return Territory(
        included=tuple(included), excluded=tuple(dict.fromkeys(excluded)), words=_words(granted, included, excluded, out, vague)
    )


def _blanked(text: str, pattern: re.Pattern[str]) -> str:
    """Return a text of the same length with spaces for what a pattern finds."""
    return pattern.sub(lambda match: " " * len(match.group()), text)


def _spelled(match: re.Match[str]) -> str:
    return f"{match[1]} {match[3]} and {match[2]} {match[3]}"


def _words(text: str, included: list[str], excluded: list[str], out: list[Listed], vague: re.Match[str] | None) -> str:
    """Return the places as they are told: `worldwide, except in Japan`."""
    told = ", ".join(included)
    if out:
        left_out = dict.fromkeys(_left_out_words(text, held) for held in out)
        return ", ".join(part for part in (told, *left_out) if part)
    if excluded:
        return f"outside {', '.join(excluded)}"
    return told or (" ".join(vague.group().split()) if vague else "")


def _left_out_words(text: str, held: Listed) -> str:
    lead = LEFT_OUT.search(text[: held.start])
    return " ".join(text[lead.start() if lead else held.start : held.end].split())


def _lists(text: str) -> Iterator[Listed]:
    """Yield each run of places with nothing but commas, "and" and their like between them."""
    run: list[re.Match[str]] = []
    for match in ONE.finditer(text):
        if run and not _goes_on(text[run[-1].end() : match.start()]):
            yield from _listed(run)
            run = []
        run.append(match)
    if run:
        yield from _listed(run)


def _goes_on(gap: str) -> bool:
    words = " ".join(gap.split())
    return bool(words) and BETWEEN.fullmatch(words if words[0] in ",;/" else f" {words}") is not None


def _listed(run: list[re.Match[str]]) -> Iterator[Listed]:
    names = [DEMONYMS[" ".join(one["people"].split())] if one["people"] else " ".join(one["place"].split()) for one in run]
    places = tuple(dict.fromkeys(name for name in names if name not in WORLD_NAMES))
    if places:
        yield Listed(start=run[0].start(), end=run[-1].end(), places=places, is_adjective=run[-1]["people"] is not None)


def _is_left_out(text: str, held: Listed) -> bool:
    before = text[max(0, held.start - 60) : held.start]
    return EXCEPTED.match(text[held.end : held.end + 30]) is not None or (LEFT_OUT.search(before) is not None and not NO_RIGHTS.search(before))


def _is_held(text: str, held: Listed, cue: int) -> bool:
    """Say whether the rights hold in a list of places, by what leads to it and what follows it."""
    before = text[max(0, held.start - 160) : held.start]
    after = text[held.end : held.end + 60]
    if OTHERS_HOLD.search(before) or LAWS_OF.search(before) or TOWN.search(before) or ELSEWHERE.search(before) or KEPT_AFTER.match(after):
        return False
    if NO_RIGHTS.search(before):
        return True
    if RIGHTS_AFTER.match(after):
        return GRANTING_BEFORE.search(text[: held.end]) is not None or not held.is_adjective
    if held.is_adjective or NOT_THE_PLACE.match(after):
        return False
    if OPENING.search(before):
        return OPENED.match(text[held.end :]) is not None or held.start > cue
    return held.start > cue and HELD_IN.search(before) is not None
