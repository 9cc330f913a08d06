"""Sentences that report what happened to a licence: one sighting a cue.

Reads: "On 3 May Alpha and Beta entered into a licence agreement." and "Gamma has regained all rights to GX-1."
Refuses: "Alpha may terminate the agreement if Beta fails to pay."
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from reportgen.extract.lines import Line, Zone
from reportgen.lexicon.agreements import LICENSING_WORDS, OTHER_AGREEMENTS, STRONG_WORDS, SUPPLY_WORDS
from reportgen.lexicon.event_cues import CUES
from reportgen.lexicon.term_cues import MILESTONE_NAME, MILESTONE_REMARK
from reportgen.model import EventType, Modality, SectionKind
from reportgen.scan.names import ORG, masked_index

PATTERNS = tuple((kind, re.compile("(?i)" + pattern.replace("{O}", ORG))) for kind, pattern in CUES)
ORGANIZATION = re.compile(ORG)
LICENSING = re.compile(r"(?i)\b(?:" + "|".join(LICENSING_WORDS) + r")\b")
STRONG = re.compile(r"(?i)\b(?:" + "|".join(STRONG_WORDS) + r")\b")
OTHER = re.compile(r"(?i)\b(?:" + "|".join(OTHER_AGREEMENTS) + r")\b")
SUPPLY = re.compile(r"(?i)\b(?:" + "|".join(SUPPLY_WORDS) + r")\b")
FINANCING = re.compile(
    r"(?i)\broyalty (?:financing|moneti[sz]ation|purchase|interest|fund)|\brevenue interest|moneti[sz]ation|\bnon-recourse|synthetic royalty|\bfinancing collaboration"
)
NEGATION = re.compile(
    r"(?i)\b(?:not|never|no longer|neither|nor|without|failed to|declined to|did not|has not|have not|unable to|no)\b[^,;]{0,30}$"
)
CONDITION = re.compile(
    r"(?i)\b(?:if|(?-i:may|MAY(?! \d))|might|could|would|unless|in the event|should|can|whether|potentially|intends?(?: to)?|plans?(?: to)?|expects?(?: to)?|anticipates?|seek(?:s|ing)?(?: to)?|considering|exploring|evaluating|hopes? to|aims? to|looking to|"
    r"upon (?:any|the)?|right to|rights to|ability to|able to|opportunit(?:y|ies)|subject to|eligible|prospects? of|possible|possibility|future|proposed|when|until|prior to|before|failure to|risks?|ability of|until such|except|"
    r"(?:has|have|had|with|an|the|exclusive) (?:an? )?option(?:s)? to|entitled to|permit(?:s|ted)? to|continue(?:s|d)? to|in order to|agree on|either party|each party|in connection with any|strategy|require(?:s|d)?)\b[^,;]{0,60}$"
)
EARLIER = re.compile(
    r"(?i)\b(?:previously|originally|earlier(?: this| in)?|formerly|last (?:year|month|fall|spring|summer|winter|\w+ber|\w+ary|march|april|may|june|july|august)|initially|in the past|since then|prior to|pre-existing|historical\w*|first announced|already)\b"
)
BACK_REFERENCE = re.compile(
    r"(?i)\b(?:under|pursuant to|in accordance with|as part of|in connection with|in the|by the|following) (?:the terms of )?(?:the|its|their|an|a|that certain|our) [^,;]{0,60}$"
)
OF_ANOTHER = re.compile(
    r"(?i)^announc\w* .{0,200}\b(?:under|pursuant to) (?:the|its|their|our|this|that|an?) (?!right)(?:[\w&/.'-]+ ){0,6}(?:agreement|licen[sc]e|collaboration|alliance|partnership)s?$"
)
"""News that is told of an agreement and does not tell of its signing."""
SUPPOSED = re.compile(r"(?i)(?:if|should|were|unless|in the event|assuming|whether)\b")
INSIDE = re.compile(r"(?i)\b(?:(?-i:may|MAY(?! \d))|might|can|could|would|should|need|if|intends? to|plans? to|expects? to|hopes? to)\b")
OTHER_RIGHTS = re.compile(
    r"(?i)\b(?:stockholders?'?|shareholders?'?|voting|preferred|registration|dividend|pre-?emptive|appraisal|conversion|registrable|preference|series [a-z]|junior|warrants?|purchase|creditors?'?|human|civil|water|mineral|air|tenant|security ?holders?'?|subscription|stock) rights?\b|\brights? (?:plan|agreement|offering)\b"
)
STOCK_OPTION = re.compile(
    r"(?i)\bstock options?\b|\boptions? to (?:purchase|buy|acquire) (?:up to )?[\d,.$a-z ]{0,40}(?:shares|units|common)|over-?allotment|\boptions? (?:plan|grants?|holders?|awards?)\b|equity awards?|vested|underwriters?|employees?\b|directors? (?:have )?exercised|officers? (?:have )?exercised|exercised their options|renew the lease|lease|purchase option|option to (?:purchase|buy|acquire) (?:the |all |substantially )*(?:assets|business|land|property|building|company|stock|equity|remaining)"
)
NO_EVENT_LICENCE = re.compile(
    r"(?i)\b(?:biologics licen[sc]e|licen[sc]e application|broadcast\w* licen|production licen|establishment licen|import licen|wholesale licen|exploration (?:and production )?licen|[KW][A-Z]{2,3}-(?:FM|AM|TV)|radio station|television station|liquor licen|gaming licen|banking licen|business licen|driver'?s? licen|state licen|operating licen|spectrum (?:licen|auction)|FCC licen|export licen|casino|permits, licen|licen[sc]es, (?:permits|franchises)|licen[sc]ed (?:\w+ )?(?:sales )?(?:representatives?|agents?|professionals?|contractors?|practitioners?|nurses?|dealers?)|"
    r"licen[sc]ed (?:physician|professional|engineer|vaccine in|in the U|for use|bank|lender|broker|insurer)|wireless licen|nuclear (?:plant|power|regulatory)|cannabis licen|dispensary|mining licen|exploration licen|"
    r"money transmitter|state licen|licenses? for \w+ and|user licen|seat licen|pharmacists?\b|to dispense|ordinary course|Amendment No\. \d+ (?:to|amends|on) (?:the |this |its )?(?:current )?(?:report|form)|landlord|tenant|easement|square feet|Federal Communications Commission|offshore|oil lifted|medical licen|pharmacy licen|licensed by the (?:state|FDA|FCC|commission)|software licen[sc]e revenue)"
)
COMPANY_PURCHASE = re.compile(
    r"(?i)agreement and plan of merger|\bmerger (?:agreement|sub|consideration)|\btender offer\b|outstanding shares|all of the (?:issued and )?outstanding|\bto be acquired by\b|\bbusiness combination\b|acquisition of (?:substantially )?all (?:of )?the (?:assets|stock|shares|equity)|"
    r"stock purchase agreement|share purchase agreement|membership interests|\bmerger of\b|\bmerge with\b"
)
DEED_OF_LICENCE = re.compile(
    r"(?i)(?:licen[sc]e|collaboration|distribution|option|co-promotion)(?: and [\w-]{1,30}){0,4} agreement|exclusive(?:ly)? licen|sub-?licen[sc]"
)
WHOLE_COMPANY = re.compile(
    r"(?i)agreement and plan of merger|\btender offer for all|(?:acquir\w+|acquisition|purchase[ds]?|buy) (?:of )?(?:all|100%) (?:of )?(?:the )?(?:issued and )?(?:outstanding )?(?:shares|stock|common stock|capital stock|equity|membership interests|share capital)"
)
RECAP_HEADLINE = re.compile(
    r"(?i)\b(?:financial results|(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter|quarterly results|(?:full[- ]?)?year[- ]end|full[- ]year|fiscal (?:year )?\d{4} (?:results|guidance)|earnings|operating results|corporate update|business updates?|to present at|to participate in|"
    r"investor conference|conference call|guidance|annual meeting|results for the|reports? (?:q[1-4]|record|strong)|pipeline update|shareholder (?:letter|update)|letter to (?:share|stock)holders|year in review|highlights? 20\d\d|net sales|revenue expectations|"
    r"public offering|private placement|underwritten|rights offering|progress(?:es)? (?:on|research|of)|shares progress|advances collaboration|priorities)\b"
)


ITEM_TITLE = re.compile(
    r"(?i)[| ]{0,9}(?:item ?\d[\d.]*[.:;]?[ |-]{0,20})?(?:entry into|termination of|amendment of) a (?:material (?:definitive )?|definitive material )agreement[. |]{0,9}"
)
"""The title that the form gives to an item, which tells of no happening by itself."""
HAPPENED = re.compile(
    r"(?i)\b(?:notified|informed|advised|told|learned|initiated|began|begun|started|dosed|approved|accepted|enrolled|completed)\b"
)
REFERS_BACK = re.compile(
    r"(?i)(?:(?:with|upon|as a result of|by|following) )?(?:the (?:achievement|attainment|accomplishment|initiation|completion|start|beginning|dosing|approval|acceptance|filing) of (?:this|that|the|dosing|\w+)|this (?:event|accomplishment|achievement|milestone|start|approval|filing)|the milestone)\b"
)


DEFINED_AGREEMENT = re.compile(
    r"\((?:[a-z, ]{0,40}?\b)?(?:the |as so amended, the |as amended, the )?\"?((?:[A-Z][\w'-]{0,20} ){1,5}(?:Agreements?|Licen[sc]es?|Amendment|[A-Z]{3,6}))\"?,?\"?\)"
)
"""The name that a bracket gives to a contract: a verb in it, as in "the Amended Licence", tells of nothing."""


class Sighting(Struct, frozen=True, kw_only=True):
    """One cue in one sentence."""

    line: Line
    type: EventType
    start: int
    """Offset of the cue within the line."""
    end: int
    title: str | None
    modality: Modality
    parties: tuple[int, ...]


def sightings(lines: tuple[Line, ...], has_rights_language: bool) -> Iterator[Sighting]:
    """Yield what the titles and news sentences report, modality told apart; nothing of a recap of results."""
    buys_company = (
        sum(bool(COMPANY_PURCHASE.search(line.text)) for line in lines if line.zone in (Zone.NEWS, Zone.TITLE)) >= 2
    )
    buys_company = buys_company or any(
        WHOLE_COMPANY.search(line.text) for line in lines if line.zone in (Zone.NEWS, Zone.TITLE)
    )
    recap = {
        line.document.id + line.section.part
        for line in lines
        if line.section.kind is SectionKind.HEADLINE and RECAP_HEADLINE.search(line.text)
    }
    if _is_about_property(lines):
        return
    names = _defined_agreements(lines)
    before: list[Line] = []
    for line in lines:
        if line.zone not in (Zone.NEWS, Zone.TITLE) or line.document.id + line.section.part in recap:
            continue
        if ITEM_TITLE.fullmatch(line.text.strip()) or (
            NO_EVENT_LICENCE.search(line.text) and not re.search(r"(?i)licen[sc]e agreement|collaborat", line.text)
        ):
            continue
        for sighting in _in_line(line, has_rights_language, names):
            if buys_company and not DEED_OF_LICENCE.search(sighting.line.text):
                continue
            occasion = _occasion_before(line, before) if sighting.modality is Modality.ASSERTED else None
            if occasion is not None:
                yield _occasion(occasion, sighting)
            yield sighting
        before.append(line)


PROPERTY = re.compile(
    r"(?i)\b(?:mineral (?:claims?|rights?|propert\w+|resources?)|mining|net smelter|ore\b|claim area|tonnes|water rights|hectares|working interest|drill(?:ing|ed)? (?:program|results|holes?)|land deeds?|acreage|tungsten|gold project|lithium project)\b"
)
TECHNOLOGY = re.compile(r"(?i)\blicen[sc]|patent|technolog|intellectual property|trademark|know-how")


def _is_about_property(lines: tuple[Line, ...]) -> bool:
    """Say whether a text is about land, water or minerals: options, milestones and royalties there are no licensing."""
    told = [line for line in lines if line.zone in (Zone.NEWS, Zone.TITLE)]
    property_lines = sum(bool(PROPERTY.search(line.text)) for line in told)
    return property_lines >= 2 and not any(TECHNOLOGY.search(line.text) for line in told)


def _occasion_before(line: Line, before: list[Line]) -> Line | None:
    """Return the sentence that tells of the event which "this milestone" names: the nearest with a notice or a date, else the last."""
    if not REFERS_BACK.match(line.text) and not re.search(
        r"(?i)\bthis (?:event|milestone|achievement|accomplishment)\b", line.text[:170]
    ):
        return None
    told = [other for other in before[-3:] if other.section is line.section]
    return next((other for other in reversed(told) if HAPPENED.search(other.text)), told[-1] if told else None)


def _occasion(before: Line, sighting: Sighting) -> Sighting:
    """Return the sentence before as a sighting: it tells of the event that "this milestone" names."""
    parties = tuple(dict.fromkeys(masked_index(m.group()) for m in ORGANIZATION.finditer(before.masked)))
    return Sighting(
        line=before,
        type=sighting.type,
        start=0,
        end=len(before.text),
        title=None,
        modality=sighting.modality,
        parties=parties or sighting.parties,
    )


def _defined_agreements(lines: tuple[Line, ...]) -> re.Pattern[str]:
    """Return the pattern of the names that brackets give to contracts."""
    names = {match[1] for line in lines for match in DEFINED_AGREEMENT.finditer(line.text)}
    return re.compile("|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name))) or r"(?!)")


def _in_line(line: Line, has_rights_language: bool, names: re.Pattern[str]) -> Iterator[Sighting]:
    found: list[tuple[int, int]] = []
    types: set[EventType] = set()
    named = [(match.start(), match.end()) for match in names.finditer(line.text)]
    for kind, pattern in PATTERNS:
        for match in pattern.finditer(line.masked):
            if any(start < match.end() and match.start() < end for start, end in found) or kind in types:
                continue
            if DEED.match(match.group()) and any(start <= match.start() < end for start, end in named):
                continue
            title = match.groupdict().get("title")
            if not _about_rights(kind, match.group(), title, line, has_rights_language):
                continue
            modality = modality_of(line, kind, match)
            if modality is None:
                continue
            found.append((match.start(), match.end()))
            types.add(kind)
            yield Sighting(
                line=line,
                type=kind,
                start=match.start(),
                end=match.end(),
                title=_clean_title(title, line, match),
                modality=modality,
                parties=_parties(line, kind),
            )


PARENT = re.compile(r"(?i)\b(?:subsidiary|affiliate|division|unit|member|part|arm|a company) of (?:the )?$|\bowned by (?:the )?$")
"""What stands before the name of a parent, told in passing."""
NOTICE_TO = re.compile(
    rf"(?i)\bnotice(?: of [^,;.]{{0,40}}?)? (?:to|from) (?:the )?(?P<a>{ORG})|\b(?:notified|informed|advised) (?:the )?(?P<b>{ORG})|(?P<c>{ORG})[^;,.]{{0,30}} (?:notified|informed|advised|gave notice)"
)
"""To whom or from whom the notice of an ending goes."""
ENDINGS = frozenset({EventType.TERMINATION, EventType.EXPIRY, EventType.RIGHTS_RETURNED})


def _parties(line: Line, kind: EventType) -> tuple[int, ...]:
    """Return the organizations of a sentence that take part: no parent told in passing; of an ending by notice, its two sides."""
    named = [m for m in ORGANIZATION.finditer(line.masked) if not PARENT.search(line.masked[: m.start()])]
    parties = tuple(dict.fromkeys(masked_index(m.group()) for m in named))
    noticed = {masked_index(g) for m in NOTICE_TO.finditer(line.masked) if kind in ENDINGS for g in m.groups() if g}
    return tuple(p for p in parties if p in noticed or p == parties[0]) if len(parties) > 2 and noticed else parties


DEED = re.compile(r"(?i)(?:amend|restat|terminat|extend|renew|assign|supplement|modif|revis|replac|supersed|original)")
SERVICE_RIGHT = re.compile(
    r"(?i)\brights? to (?:handle|haul|operate|run|serve|provide|perform|manage|carry|transport|lease|occupy|build)\b"
)
LETTER = re.compile(r"(?i)termination (?:letter|notice|agreement)|notice of (?:termination|non-?renewal)|letter of termination")
HABIT = re.compile(r"(?i)\blicen[sc](?:es|ing)$")


def _about_rights(kind: EventType, words: str, title: str | None, line: Line, has_rights_language: bool) -> bool:
    """Say whether the words of a cue speak of a licence, an option on rights or joint work, not of other contracts."""
    around = line.text
    if COMPANY_PURCHASE.search(around) and not re.search(
        r"(?i)licen[sc]e (?:and [\w ]{0,30})?agreements?|exclusive licen", around
    ):
        return False
    if FINANCING.search(around):
        return False
    if kind in (EventType.RIGHTS_RETURNED, EventType.AGREEMENT) and OTHER_RIGHTS.search(words):
        return False
    if kind in (EventType.OPTION_GRANTED, EventType.OPTION_EXERCISED):
        return not STOCK_OPTION.search(around) and has_rights_language
    if kind is EventType.OTHER:
        return bool(STRONG.search(around)) and not LENDING.search(around)
    if kind in (EventType.MILESTONE, EventType.PAYMENT):
        return _about_money(kind, words, line)
    if kind is EventType.AGREEMENT and SERVICE_RIGHT.search(around) and "licen" not in around.lower():
        return False
    if kind is EventType.AGREEMENT:
        return has_rights_language and _about_licence(words, title, line)
    if _is_other_contract(words, title):
        return False
    if kind is EventType.TERMINATION and LETTER.search(words):
        return bool(STRONG.search(around) or LICENSING.search(LETTER.sub(" ", around)))
    if kind in (
        EventType.TERMINATION,
        EventType.AMENDMENT,
        EventType.EXTENSION,
        EventType.EXPIRY,
        EventType.SUPERSEDED,
    ):
        return has_rights_language and bool(
            STRONG.search(around) or LICENSING.search(title or words) or not OTHER.search(around)
        )
    return has_rights_language


MILESTONE_NAMED = re.compile(MILESTONE_NAME)
MILESTONE_REMARKED = re.compile(MILESTONE_REMARK)
LENDING = re.compile(
    r"(?i)\b(?:commitment fee|undrawn|borrowings?|term loan|revolving|credit (?:agreement|facility)|lenders?)\b"
)


def _about_money(kind: EventType, words: str, line: Line) -> bool:
    around = line.text
    if kind is EventType.PAYMENT and re.search(r"(?i)\bto date\b|\bso far\b|\bcumulative", around):
        return False
    if kind is EventType.PAYMENT and LENDING.search(around):
        return False
    if kind is EventType.PAYMENT:
        return bool(re.search(r"(?i)licen[sc]|royalt|up-?front|milestone|sublicens|collaborat", around)) and bool(
            re.search(r"[$€£¥]|\d", around)
        )
    if (line.zone is not Zone.TITLE and MILESTONE_NAMED.search(around)) or MILESTONE_REMARKED.search(around):
        return False
    if UPFRONT.search(words):
        return False
    if DUTY_MILESTONES.search(words) and not re.search(r"[$€£¥]", around):
        return False
    if re.search(
        r"(?i)\b(?:up to|eligible|potential|certain|future|option exercise)\b", words
    ) or PLANNED_MILESTONES.search(around):
        return False
    return bool(re.search(r"(?i)\bpayments?\b|[$€£¥]|\bfee\b|collaborat|licen[sc]|agreement|partner", around))


UPFRONT = re.compile(r"(?i)up-?front|initial (?:payment|fee)")
IN_PASSING = re.compile(
    r"(?i)\b(?:in|through|under|with) (?:close |joint |ongoing |continued )?(?:collaborations?|partnerships?|alliances?)$|\b(?:results?|data|stud(?:y|ies)|trials?|publication|presentation|poster|approval|clearance)\b[^;]{0,120}\b(?:collaborations?|partnerships?|alliances?|relationships?)$"
)
"""A collaboration that is named beside other news."""
CLINICAL_STUDY = re.compile(r"(?i)\bclinical (?:trial|study|research|supply|collaboration)|\bstudy (?:support|agreement)|\binvestigator")
"""Work on one trial, with a drug supplied for it: no rights pass."""
GIVES_RIGHTS = re.compile(r"(?i)licens|licenc|royalt|milestone|up-?front|\boption|rights? to (?:develop|commerciali|market|sell)|commerciali[sz]|exclusive")
PLANNED_MILESTONES = re.compile(r"(?i)(?:anticipated|upcoming|expected|corporate) milestones|key milestones ahead")


def _about_licence(words: str, title: str | None, line: Line) -> bool:
    """Say whether what was signed, granted or announced is about rights."""
    if title is None:
        is_habit = (
            line.zone is not Zone.TITLE
            and HABIT.search(words)
            and not re.search(r"(?i)\bis licen[sc]ing|today|announc", line.text)
        )
        return not is_habit and not _is_other_contract(words, None)
    if re.search(r"(?i)^plans?\b|\bplans? to\b|intent(?:ion)? to", title):
        return False
    if CLINICAL_STUDY.search(title) and not GIVES_RIGHTS.search(line.text):
        return False
    if IN_PASSING.search(words) or re.search(r"(?i)\b(?:financing|loan|credit|debt)\b", title):
        return False
    if STRONG.search(title):
        return True
    if _is_other_contract(words, title):
        return False
    return bool(LICENSING.search(title)) or bool(_purpose(line, words))


def _is_other_contract(words: str, title: str | None) -> bool:
    named = title or words
    return not STRONG.search(named) and bool(
        OTHER.search(named) or (SUPPLY.search(named) and not LICENSING.search(named))
    )


PURPOSE = re.compile(
    r"(?i)\b(?:licen[sc]\w*|rights? to|to (?:acquire|license|develop|co-?develop|commerciali[sz]e|market|distribute|promote|co-promote|jointly|collaborate|research|sell)|for (?:the |[\w-]+ ){0,3}(?:and )?(?:development|commerciali[sz]ation|distribution|marketing|co-promotion|license|licensing|discovery|supply and)\b|"
    r"technolog\w+|grant\w*|royalt\w*|patents?|intellectual property|under which|pursuant to which|whereby)\b"
)


def _purpose(line: Line, words: str) -> bool:
    at = line.masked.find(words)
    return bool(PURPOSE.search(line.text[at + len(words) : at + len(words) + 220])) and not OTHER.search(
        line.text[at : at + len(words) + 60]
    )


REPORTED_PERFECT = re.compile(
    rf"(?i)\b(?:announced|reported|disclosed|said|stated)\b[^;]{{0,50}} that (?:it|they|we|{ORG}|the \w+)(?: and {ORG})? had $"
)
"""Reported speech puts the news itself into the past perfect: "announced on 5 April that it had acquired …"."""
REMEDY = re.compile(
    r"(?i)\b(?:right to|rights to|option to|entitled to|may|ability to|failure to|require(?:s|d) (?:\w+ )?to)\b[^;]{0,160}\b(?:or|and)(?: to)? $"
)
"""What a party may do, of which a cue is the second or third thing: "has the right to convert, or to terminate, the licence"."""
ANY_OF_KIND = re.compile(
    rf"(?i)\b(?:patents?|products?|technolog\w+|rights|inventions?|improvements?|know-how)\b[^,;.]{{0,20}} (?:that|which) (?:{ORG}|it|they|we) (?:\w+, )?$"
)
"""What a party will license or assign of a kind: "patents that Alpha assigns to others"."""
NOT_YET_ACHIEVED = re.compile(
    r"(?i)\b(?:dates? of|contingent (?:up)?on|dependent (?:up)?on|subject to|payable (?:up)?on|(?:months|days|years) after) (?:the |its |their |any |each )?$"
)
DUTY_MILESTONES = re.compile(r"(?i)\b(?:performance|diligence) milestones?\b")


def modality_of(line: Line, kind: EventType, match: re.Match[str]) -> Modality | None:
    """Return how a cue is meant, or None where it reports nothing."""
    before = line.masked[: match.start()]
    clause = before[max(before.rfind(";"), before.rfind(". "), 0) :]
    if kind is EventType.MILESTONE and NOT_YET_ACHIEVED.search(clause[-60:]):
        return None
    if line.zone is not Zone.TITLE and (REMEDY.search(clause[-240:]) or ANY_OF_KIND.search(clause[-90:])):
        return None
    if NEGATION.search(clause[-60:]) and kind is not EventType.EXPIRY:
        return None
    if line.zone is not Zone.TITLE and SUPPOSED.match(line.text):
        return None
    if line.zone is not Zone.TITLE and INSIDE.search(match.group()):
        return None
    if (
        kind is not EventType.NEGOTIATION
        and CONDITION.search(clause[-90:])
        and not re.search(r"(?i)agreed to $|announced (?:plans|its intent)", clause[-40:])
    ):
        return None
    if line.zone is Zone.TITLE:
        return Modality.ASSERTED
    if kind is EventType.AGREEMENT and OF_ANOTHER.search(match.group()):
        return Modality.RETROSPECTIVE
    if BACK_REFERENCE.search(clause[-90:]) and kind in (EventType.AGREEMENT, EventType.OPTION_GRANTED):
        return Modality.RETROSPECTIVE
    if REPORTED_PERFECT.search(clause[-150:]):
        return Modality.ASSERTED
    if re.search(r"(?i)\bhad (?:\w+ ){0,2}$", clause[-30:]) or re.search(r"(?i)^had\b", match.group()):
        return Modality.RETROSPECTIVE
    near = clause[-80:] + match.group()
    if EARLIER.search(near):
        return Modality.RETROSPECTIVE
    return Modality.ASSERTED


LEADING = re.compile(
    r"(?i)^(?:.{0,80}\b(?:into|signed|signing of|signs|sign|executed|execution of|announced?|announces|announcing|that|of|formed|establish\w*|reached|concluded) )?(?:(?:an?|the|its|their|certain|new|that|this|another|today|first|second) ){0,4}"
)


FINITE = re.compile(r"(?i)\b(?:it|they|we|has|have|had|is|was|will|granted|grants|gave|received|obtained|acquired)\b")
"""Words that make a clause of what would be a name."""


def _clean_title(title: str | None, line: Line, match: re.Match[str]) -> str | None:
    """Return what the sentence calls the agreement, without the words that lead to it."""
    if title is None:
        return None
    at = match.start("title")
    words = " ".join(line.text[at : at + len(title)].split())
    words = LEADING.sub("", words).strip(" ,.-")
    return words if 3 < len(words) <= 90 and not FINITE.search(words) else None
