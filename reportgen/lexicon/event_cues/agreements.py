"""Cues of agreements that begin and of rights that are licensed, granted, bought or sold."""

from reportgen.lexicon.event_cues.words import DEED, ENTER, PERFECT, PRODUCT, RIGHT, THINGS, Cue
from reportgen.model.vocabulary import EventType

AGREED: tuple[Cue, ...] = (
    (EventType.AGREEMENT, rf"\b{ENTER}\b.{{0,60}}?{DEED}(?! (?:partners?|holders?)\b)"),
    (EventType.AGREEMENT, r"\bacquisition of (?:[\w-]+ ){0,3}rights to\b"),
    (
        EventType.AGREEMENT,
        rf"{DEED}(?: \w+| \([^()]{{1,40}}\))? (?:was|were|has been|have been) (?:entered into|signed|executed|concluded|reached|finali[sz]ed|made (?=between|with|by))\b",
    ),
    (
        EventType.AGREEMENT,
        rf"{{O}}[^;]{{0,120}}?\b{PERFECT}(?:in-|out-|sub-?|cross-)?licen[sc](?:ed|es|ing)\b(?! (?:agreement|revenue|income|fees?|business|strategy|partners?|compan|products?|program|activit|deal|opportunit|arrangement|terms?|model|operations?|requirements?|contracts?|rights|technology segment|patents from))",
    ),
    (
        EventType.AGREEMENT,
        r"\bbecom(?:es?|ing)\b[^;]{0,20}?\b(?:licensee|licensed|distributor)\b|\bbecame\b[^;]{0,20}?\b(?:licensee|licensed|distributor)\b",
    ),
    (
        EventType.AMENDMENT,
        r"\b(?:widen|broaden|expand|enlarg)(?:e?d|s|es)\b.{0,20}?\b(?:its|their|our|the) (?:existing |current |exclusive |\d{4} ){0,3}(?:licen[sc]e|licensing|distribution|option|supply)(?: and [\w-]+)? agreement\b",
    ),
    (
        EventType.AGREEMENT,
        r"\bagreed to pay (?:the )?{O}.{0,60}? for (?:the )?(?:(?:exclusive |worldwide )?(?:use of|rights? to)|an? (?:[\w-]+ ){0,3}licen|access to)\b",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:broaden(?:ed|s)?|expand(?:ed|s)?|deepen(?:ed|s)?)\b.{0,60}?(?P<title>\b(?:[\w-]+ ){0,4}(?:collaboration|alliance|partnership|agreement|licen[sc]e))\b",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:makes|made) {O} (?:an? |the |its )?(?:[\w-]+,? ){0,3}(?:licensee|distributor|holder of [^;]{0,60}?rights)\b",
    ),
    (
        EventType.AGREEMENT,
        r"\bappoint(?:ed|s|ing|ment of)\b.{0,90}?\b(?:distributor|licensee|marketing partner|sales agent|commercial partner)\b",
    ),
    (EventType.AGREEMENT, rf"\b(?:pass(?:ed|es)|handed|conveyed)\b.{{0,80}}?\b{RIGHT}\b.{{0,90}}?\bsub-?licen[sc]e\b"),
    (EventType.AGREEMENT, r"\bagreed to an? [^;]{0,40}\blicen[sc]e\b"),
    (EventType.AGREEMENT, r"\bsigned with (?:the )?{O}"),
    (
        EventType.AGREEMENT,
        r"\bit and {O}.{0,40}?\b(?:will|have agreed to|agreed to|are to|have) (?:jointly )?(?:collaborat(?:e|ed)|co-develop|co-promote|co-market|develop|partner(?:ed)?|cross-licen[sc]ed?)\b",
    ),
    (
        EventType.AGREEMENT,
        r"{O}, (?:its|their|our|the Company's) new (?:[\w-]+ ){0,3}(?:partner|licensee|licensor|collaborator|distributor)\b[^;]{0,70}?\b(?:will|shall|has|have|is to|agreed to)\b(?! be )",
    ),
    (
        EventType.AGREEMENT,
        r"\bunder the (?:first|second|third|fourth|other|latter|former)\b[^;.]{0,40}?,? {O}(?:, [^,;]{3,60},)? (?:has |will |is to )?(?:obtain|receiv|acquir|gain|get|licens|market|develop|pay|commerciali[sz])\w*",
    ),
    (EventType.AGREEMENT, rf"\b(?:let|lets)\b.{{0,12}}{{O}} have\b.{{0,20}}{RIGHT}"),
    (
        EventType.AGREEMENT,
        r"\b(?:agreed to|will|(?<!option )(?<!options )(?<!right )(?<!rights )to) (?:exclusively )?(?:in-|out-|sub|cross-)?licen[sc]e\b(?! (?:agreement|fees?))",
    ),
    (
        EventType.AGREEMENT,
        rf"\b(?:grant(?:ed|s|ing)?|award(?:ed|s)|giv(?:es|en)|gave|confer(?:red|s))\b.{{0,140}}?\b{RIGHT}\b",
    ),
    (
        EventType.AGREEMENT,
        rf"\b(?:acquir(?:ed|es|ing)|obtain(?:ed|s|ing)|secur(?:ed|es|ing)|gain(?:ed|s)|pick(?:ed|s) up|land(?:ed|s)|in-licens(?:ed|es)|receiv(?:ed|es)|purchas(?:ed|es)|won|buys|bought|agreed to (?:acquire|buy|purchase)|(?:will|is to|are to|shall) (?:receive|obtain|acquire|have))\b.{{0,130}}?\b(?:exclusive|non-?exclusive|world-?wide|global|sole|commercial|co-exclusive|perpetual|irrevocable|royalty-free|paid-up|commerciali[sz]ation|marketing|development|distribution|licen[sc]\w+)\b.{{0,50}}?\b{RIGHT}\b(?! agreements?)",
    ),
    (
        EventType.AGREEMENT,
        rf"\b(?:acquir(?:ed?|es)|purchas(?:ed?|es)|sold|sells?|sale of|divest(?:ed|s|iture of)|buy(?:s)?|bought)\b.{{0,110}}?\b{THINGS}\b.{{0,150}}?\b(?:from|to) (?:the )?{{O}}",
    ),
    (
        EventType.AGREEMENT,
        rf"\b(?:sale|purchase|acquisition|divestiture|divestment) of (?:its|the|all rights to)\b.{{0,70}}?\b{PRODUCT}\b.{{0,90}}?\b(?:from|to) (?:the )?{{O}}",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:acquir(?:ed?|es)|purchas(?:ed?|es)|buy(?:s)?|bought)\b.{0,12} from {O}.{0,40} [\w-]{2,30}, an? .{0,60}?\b(?:inhibitor|antibody|molecule|compound|agonist|antagonist|candidate|vaccine|therap\w+|asset)\b",
    ),
    (
        EventType.AGREEMENT,
        r"{O}(?:, .{0,60}?,)? (?:and|&) {O}.{0,80}?\b(?:to |today |will |have |agree to |announc\w+ |plan to ){0,3}(?:collaborat(?:e|es|ed|ing)|partner(?:ed|s|ing)?|join(?:ed)? forces|team(?:ed)? up|co-develop|jointly develop|cross-licen[sc]e|license|settle[sd]?)\b",
    ),
    (
        EventType.AGREEMENT,
        r"{O}.{0,60}?\b(?:collaborat(?:es|ed|ing)|partner(?:s|ed|ing)|team(?:s|ed)? up|join(?:s|ed)? forces)\b.{0,20} with (?:the )?{O}",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:right to|exclusive right|rights) .{0,60}?\b(?:has been|have been|was|were) (?:granted|licensed|awarded|sold)\b",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:agreements?|pact)\b.{0,60}?\b(?:provides? for|calls? for|giv(?:es|ing)|grant(?:s|ing))\b.{0,80}?\b(?:licens|rights|option)",
    ),
)
