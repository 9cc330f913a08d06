"""Cues of agreements that begin and of rights that are licensed, granted, bought or sold."""

from reportgen.lexicon.event_cues.words import DEED, ENTER, NAMES_A_DEED, PERFECT, PRODUCT, RIGHT, THINGS, Cue
from reportgen.model.vocabulary import EventType

NO_LICENCE_RIGHTS = r"(?:no|naming|mineral|water|broadcast\w*|television|drilling|exploration|mining|land|surface|voting|board|subscription|pre-?emptive|air|human|civil|landing|stock|equal)\b"
NO_LICENCE_USES = (
    r"nominate|appoint|name|elect|designate|vote|drill|explore|mine|build|operate|run|host|broadcast|air|stream|serve|purchase|acquire|buy|subscribe|participate"
    r"|stadium|arena|land|property|acreage|shares|stock|(?:\d{1,4} )?(?:mineral |mining |gold |copper |lithium |uranium )?claims|(?:the |its )?[\w-]{1,12} claims|mines?|minerals?|deposits?|oil|gas"
)
"""What else one gains rights to."""
TECHNICAL = r"technolog\w+|platforms?|traits?|antibod\w+|programs?|compounds?|molecules?|drugs?|candidates?|cells?|vaccines?|therap\w+|sensors?|software|patents?|chips?|materials?"

MARK = r"(?:®|™|\((?:R|TM)\))"
"""What marks a word as the name of a product."""

NO_PREMISES = r"(?![^;.]{0,50}\b(?:buildings?|land|real estate|propert(?:y|ies)|leases?|premises|claims|wells?|mines?|partnership|venture|shares|stock|vessels?|acreage)\b)"
"""What is sold that is no right in technology: "its rights in a building"."""
CLOSED = r"(?:complet(?:ed|es)|clos(?:ed|es)(?: on)?|consummat(?:ed|es)|conclud(?:ed|es)|effected)"

AGREED: tuple[Cue, ...] = (
    (EventType.AGREEMENT, rf"\b{ENTER}\b(?: {{10,600}})?[^;]{{0,60}}?{DEED}(?! (?:partners?|holders?)\b)"),
    (
        EventType.AGREEMENT,
        r"^[^\w]{0,4}(?!(?:the|this|that|these|such|an?|our|its|their|any|each|every|no|under|new)\b)(?-i:(?P<title>[A-Z](?:[\w-]{1,20} ){1,4}(?:agreement|collaboration|partnership|alliance|licen[sc]e|pact)))(?= (?:gives|grants|includes|provides|covers|brings|calls) )",
    ),
    (
        EventType.AGREEMENT,
        rf"^(?:under|pursuant to|by|through) an? {DEED} (?:executed|signed|concluded|entered into|made)\b[^;]{{0,60}}?, [^;]{{0,60}}?{{O}}[^;]{{0,60}}? (?:authori[sz](?:ed|es)|grant(?:ed|s)|licen[sc](?:ed|es)|gave|gives|given|permit(?:ted|s)|appoint(?:ed|s)|obtain(?:ed|s)|receiv(?:ed|es)|acquir(?:ed|es))\b",
    ),
    (EventType.AGREEMENT, r"\bacquisition of (?:[\w-]+ ){0,3}rights to\b"),
    (EventType.AGREEMENT, rf"{{O}}[^;.]{{0,40}}? and (?:the )?{{O}}[^;.]{{0,60}}? (?:are|have become) (?:the )?parties to an? {DEED}"),
    (
        EventType.AGREEMENT,
        rf"{DEED}(?: \w+| \([^()]{{1,40}}\))? (?:was|were|has been|have been) (?:entered into|signed|executed|concluded|reached|finali[sz]ed|made (?=between|with|by))\b",
    ),
    (
        EventType.AGREEMENT,
        rf"{{O}}[^;]{{0,120}}?\b{PERFECT}(?:in-|out-|sub-?|cross-)?licen[sc](?:ed|es|ing)\b(?! (?:agreement|revenue|income|fees?|business|strategy|partners?|compan|products?|program|activit|deal|opportunit|arrangement|terms?|model|operations?|requirements?|contracts?|rights|technology segment|patents from|chief|head|executive|officer|director|veteran|expert|specialist|team|group|unit|talks))",
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
        r"\b(?:agreed to pay|will pay|is paying|pays) (?:the )?{O}.{0,60}? for (?:the )?(?:(?:exclusive |worldwide )?(?:use of|rights? (?:to|outside|in))|an? (?:[\w-]+ ){0,3}licen|access to)\b",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:broaden(?:ed|s)?|expand(?:ed|s)?|deepen(?:ed|s)?)\b.{0,60}?(?P<title>\b(?:[\w-]+ ){0,4}(?:collaboration|alliance|partnership|agreement|licen[sc]e|pact|accord))\b",
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
        r"\bit and {O}.{0,40}?\b(?:will|have agreed to|agreed to|are to|have) (?:(?:jointly |together )?(?:collaborat(?:e|ed)|co-develop|co-promote|co-market|develop|partner(?:ed)?|cross-licen[sc]ed?)|(?:jointly|together) (?:promote|market|sell|commerciali[sz]e|distribute))\b",
    ),
    (
        EventType.AGREEMENT,
        r"{O}, (?:its|their|our|the Company's) new (?:[\w-]+ ){0,3}(?:partner|licensee|licensor|collaborator|distributor)\b[^;]{0,70}?\b(?:will|shall|has|have|is to|agreed to)\b(?! be )",
    ),
    (
        EventType.AGREEMENT,
        r"\bunder the (?:first|second|third|fourth|other|latter|former)\b[^;.]{0,40}?,? {O}(?:, [^,;]{3,60},)? (?:has |will |is to )?(?:obtain|receiv|acquir|gain|get|licens|market|develop|pay|commerciali[sz])\w*",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:will|is to|are to) (?:exclusively )?(?:[\w-]+ and )?(?:develop|commerciali[sz]e|market|sell|distribute|promote|make|manufacture)\b[^;]{0,140}?,? under (?:an? )?(?:[\w-]+ ){0,3}(?:licen[sc]e|agreement) (?:from|with)\b[^;]{0,90}? announced (?:today|on)\b",
    ),
    (EventType.AGREEMENT, rf"\b(?:let|lets)\b.{{0,12}}{{O}} have\b.{{0,20}}{RIGHT}"),
    (
        EventType.AGREEMENT,
        r"(?:\b(?:agree[sd]? to|will|(?:agreements?|deals?|pact|contract|accord|elect(?:s|ed)|decid(?:es|ed)|ch(?:ooses|ose|osen)) to)|{O}(?:'s)? to) (?:exclusively )?(?:in-|out-|sub|cross-)?licen[sc]e\b(?! (?:agreement|fees?))",
    ),
    (
        EventType.AGREEMENT,
        rf"\b(?:grant(?:ed|s|ing)?|award(?:ed|s)|giv(?:es|en)|gave|confer(?:red|s))\b(?! (?:up|back)\b)(?![^;,]{{0,60}}\b(?:notice|letter)\b).{{0,140}}?\b{RIGHT}\b",
    ),
    (
        EventType.AGREEMENT,
        rf"\b(?:acquir(?:ed|es|ing)|obtain(?:ed|s|ing)|secur(?:ed|es|ing)|gain(?:ed|s)|pick(?:ed|s) up|land(?:ed|s)|in-licens(?:ed|es)|receiv(?:ed|es)|purchas(?:ed|es)|won|buys|bought|agreed to (?:acquire|buy|purchase)|(?:will|is to|are to|shall) (?:receive|obtain|acquire|have))\b.{{0,130}}?\b(?:exclusive|non-?exclusive|world-?wide|global|sole|commercial|co-exclusive|perpetual|irrevocable|royalty-free|paid-up|commerciali[sz]ation|marketing|development|distribution|licen[sc]\w+)\b.{{0,50}}?\b{RIGHT}\b(?! agreements?)",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:obtain(?:ed|s)|secur(?:ed|es)|gain(?:ed|s)|pick(?:ed|s) up|land(?:ed|s)|receiv(?:ed|es)|won|wins|takes|took|gets|got) (?:the )?"
        rf"(?:(?!(?:in|under|with|through|from|for|as|by|to|of)\b)(?!back\b|{NO_LICENCE_RIGHTS})[\w.®™-]{{1,24}} ){{0,5}}rights? (?:to|for|in|on|from|over) (?!(?:the |an? )?(?:{NO_LICENCE_USES})\b)",
    ),
    (
        EventType.AGREEMENT,
        r"(?-i:\b(?:Through|Via|With|In)) (?:(?:new|latest|exclusive|non-exclusive|worldwide|global|an?|technology|patent|strategic) ){0,4}(?-i:(?:Cross-|Sub)?[Ll]icen[sc]es?|Licensing)(?: agreement| deal)? (?:to|from|with|for|of)\b",
    ),
    (
        EventType.AGREEMENT,
        rf"\b{ENTER}\b.{{0,60}}?\b(?:asset|product) (?:purchase|sale)(?: and (?:sale|licen[sc]e|assignment))? agreement\b[^;]{{0,140}}?(?:\brights? (?:to|in|under)\b|\bproduct rights\b|{MARK})",
    ),
    (
        EventType.AGREEMENT,
        rf"(?-i:\b(?:(?:Sale|Divestiture|Divestment|Purchase|Acquisition) of|Sells|Divests|Acquires|Buys|Purchases)) (?:[\w-]+ ){{0,4}}?[\w-]+ ?{MARK}(?! (?:systems?|units?|machines?|devices?|business|stores?|shares)\b)[^;]{{0,70}}?\b(?:to|from) (?:the )?{{O}}",
    ),
    (
        EventType.AGREEMENT,
        r"\bagreement\b[^;]{0,60}? (?:by|under|through|pursuant to) which {O}[^;]{0,30}? (?:is to|will|shall|agreed to|has agreed to) (?:acquire|purchase|buy)\b[^;]{0,80}?\brights? (?:to|in|under)\b",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:acquired|purchased|bought|licensed|obtained) from (?:the )?{O}[^;]{0,40}? (?:all|the|its|certain|exclusive|worldwide|global|U\.S\.|North American|European) (?:[\w.-]+ ){0,4}rights? (?:to|in)\b",
    ),
    (
        EventType.AGREEMENT,
        r"{O}(?:,| and| &) {O} (?:in|strike|reach) (?:an? )?(?:[\w$€£¥.,-]{1,15} ){0,4}(?:deal|pact|tie-up|alliance|partnership|accord) (?:to|on|for|over)\b",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:announced|said|today)\b[^;]{0,60}? (?:will|is to) (?:exclusively )?(?:develop|commerciali[sz]e|market|sell|distribute|promote|co-\w+)\b[^;]{0,110}? under an? (?:[\w-]+ ){0,4}(?:agreement|deal|licen[sc]e|pact|collaboration) with (?:the )?{O}",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:adds|added|brings in|brought in|picks up|picked up|gains|lands)\b.{0,80}? (?:in|through|via|under) (?:an? )?(?:[\w$€£¥.,-]{1,15} ){0,3}(?:deal|pact|agreement|accord|licen[sc]e) with {O}",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:obtain|secur|receiv|acquir|gain)(?:s|ed|es) (?:an? |the )?(?:[\w-]{1,20} ){0,3}(?:sub-?)?licen[sc]e (?:from|to use) (?:the )?{O}",
    ),
    (
        EventType.AGREEMENT,
        r"\bunder (?:an? )?new (?P<title>(?:[\w-]{1,20} ){0,3}(?:agreement|deal|licen[sc]e|pact|collaboration|partnership))\b",
    ),
    (EventType.AGREEMENT, r"^{O} (?:and|with|&) {O} to (?:jointly )?(?:co-?promote|co-?market|co-?develop|co-?commerciali[sz]e)\b"),
    (EventType.AGREEMENT, r"^{O} to (?:exclusively |co-)?(?:develop|commerciali[sz]e|market|sell|distribute|promote)(?:(?:,| and|, and) [\w-]{3,20}){0,2} {O}'s\b"),
    (
        EventType.AGREEMENT,
        r"\bsettl(?:es|ed|ing)\b[^;]{0,110}?\b(?:(?:receiv|obtain|grant|gives|given|giving|takes|gets)\w{0,3} (?:{O} )?(?:an? |the )?(?:[\w-]+ ){0,3}(?:licen[sc]e|right to)|(?:allow|permit)\w{0,3} [^,;.]{0,30}?\b(?:launch|sell|market|entry|sale))\b",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:nam(?:ed|es)|select(?:ed|s)|pick(?:ed|s)|cho(?:se|sen|oses)|designat(?:ed|es)) (?:the )?{O}[^;]{0,40}? (?:exclusive|sole|master) (?:[\w.-]+ ){0,3}(?:distributor|licensee|(?:marketing|commercial|sales|distribution|licensing) partner|partner for)\b",
    ),
    (
        EventType.AGREEMENT,
        rf"\btap(?:s|ped) {{O}}(?:'s)?[^;]{{0,40}}? (?:for|to (?:supply|develop|design|discover|commerciali[sz]e|distribute))\b[^;.]{{0,60}}?\b(?:{TECHNICAL})\b",
    ),
    (
        EventType.AGREEMENT,
        rf"\b(?:acquir(?:ed?|es)|purchas(?:ed?|es)|sold|sells?|sale of|divest(?:ed|s|iture of)|buy(?:s)?|bought)\b.{{0,110}}?\b{THINGS}\b.{{0,150}}?\b(?:from|to) (?:the )?{{O}}",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:has|have|today|had) (?:sold|divested) (?:its|their|the) (?:[\w-]+ ){0,3}(?:product|drug|medicine|brand|treatment|ointment|cream|tablet|vaccine),? (?-i:[A-Z][\w®™-]{2,20})(?! (?:line|business|division|unit))[^;]{0,40}? to (?:the )?{O}",
    ),
    (
        EventType.ASSIGNMENT,
        r"\b(?:completed|closed|consummated) (?:the|its) (?:purchase|acquisition|sale|divestiture) (?:from|to) (?:the )?{O}[^;]{0,20} of [^;]{3,120}(?:®|™|\((?:R|TM)\))[^;]{0,140}\basset (?:purchase|sale) agreement\b",
    ),
    (
        EventType.ASSIGNMENT,
        r"\b(?:completed|closed|consummated|announced|agreed (?:up)?on) (?:the|its) (?:purchase|acquisition|sale) (?:from|to) (?:the )?{O}[^;]{0,60}? of (?:all |the |its |certain |exclusive |worldwide ){0,3}(?:[\w.-]{2,20} ){0,2}rights? (?:to|in)\b",
    ),
    (
        EventType.AGREEMENT,
        rf"\b{CLOSED} (?:the |its )?(?:(?:previously|recently) announced )?(?:sale|purchase|acquisition|divestiture|divestment),? (?:to|from) [^;]{{0,60}}?{{O}}[^;,]{{0,60}}?,? of [^;]{{0,90}}?(?:\brights? (?:to|in|under){NO_PREMISES}|\bproduct lines?|\btrademarks?|\bpatents?|{MARK})",
    ),
    (
        EventType.AGREEMENT,
        rf"\b{CLOSED} (?:the |its )?(?:(?:previously|recently) announced )?(?:sale|purchase|acquisition|divestiture|divestment) of [^;]{{0,90}}?(?:\brights? (?:to|in|under){NO_PREMISES}|\bproduct lines?|\btrademarks?|\bpatents?|{MARK})[^;]{{0,120}}? (?:to|from) (?:the )?{{O}}",
    ),
    (
        EventType.AGREEMENT,
        rf"\b(?:sale|purchase|acquisition|divestiture|divestment) [^;]{{0,160}}?\bof (?:all |the |its |certain |worldwide ){{0,3}}(?:rights? (?:to|in|under){NO_PREMISES}|product lines?|trademarks?)[^;]{{0,140}}? (?:was|were|has been|have been) (?:closed|completed|consummated)\b",
    ),
    (
        EventType.AGREEMENT,
        rf"^(?:under )?(?:the )?(?:first|second|third|fourth|one|another|other|last|latter|former)(?: of (?:these|them|the [\w-]{{3,12}}))?(?:,| is| was|, being)(?: an?| the)? {DEED}[^;.]{{0,60}}? with (?:the )?{{O}}",
    ),
    (
        EventType.AGREEMENT,
        rf"\b(?:sale|purchase|acquisition|divestiture|divestment) of (?:its|the|all rights to)\b.{{0,70}}?\b{PRODUCT}\b.{{0,90}}?\b(?:from|to) (?:the )?{{O}}",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:acquir(?:ed|es)|purchas(?:ed|es)|bought|buys)\b.{0,60}?\brights? (?:to|in|for)\b.{0,120}?\bfrom (?:the )?{O}",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:acquir(?:ed|es)|purchas(?:ed|es)|bought|s(?:old|ells))\b.{0,90}?\bright,? title,? and interests? (?:in|to)\b(?!.{0,60}\b(?:propert(?:y|ies)|estate|buildings?|leases?|partnership|venture|LLC|shares|stock|claims?|vessels?)\b)",
    ),
    (
        EventType.AGREEMENT,
        rf"\b(?:complet\w+|closed|announc\w+) (?:the |its )?(?:purchase|acquisition|sale|divestiture) (?:from|to|by) (?:the )?{{O}}.{{0,60}}? of (?:the |its |all |certain )?.{{0,60}}?(?:{THINGS}|{PRODUCT})\b",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:acquir(?:ed?|es)|purchas(?:ed?|es)|buy(?:s)?|bought)\b.{0,12} from {O}.{0,40} [\w-]{2,30}, an? .{0,60}?\b(?:inhibitor|antibody|molecule|compound|agonist|antagonist|candidate|vaccine|therap\w+|asset)\b",
    ),
    (
        EventType.AGREEMENT,
        r"{O}(?:, .{0,60}?,)? (?:and|&) {O}.{0,80}?\b(?:to |today |will |have |agree to |announc\w+ |plan to ){0,3}(?:collaborat(?:e|es|ed|ing)|partner(?:ed|s|ing)?|join(?:ed)? forces|join(?:ed)?(?= (?:together )?to )|team(?:ed)? up|co-develop|jointly develop|(?<=agree to )develop|(?<=agreed to )develop|team(?:ed)?(?= (?:to|for) )|link(?:ed)? up|cross-licen[sc]e|license|settle[sd]?)\b",
    ),
    (
        EventType.AGREEMENT,
        r"{O}[^;.]{0,60}? (?:and|&) {O}[^;.]{0,40}? agree(?:d|s)? to (?:promote|market|sell|commerciali[sz]e|develop|distribute)\b[^;.]{0,80}? (?:together|jointly)\b",
    ),
    (EventType.AGREEMENT, rf"{{O}}(?:, .{{0,60}}?,)? (?:and|&) {{O}} (?:(?:enter|ink){NAMES_A_DEED}|enter into\b).{{0,60}}?{DEED}"),
    (
        EventType.AGREEMENT,
        r"{O}.{0,60}?\b(?:collaborat(?:es|ed|ing)|partner(?:s|ed|ing)|team(?:s|ed)? up|link(?:s|ed)? up|join(?:s|ed)? forces)\b.{0,20} with (?:the )?{O}",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:right to|exclusive right|rights) .{0,60}?\b(?:has been|have been|was|were) (?:granted|licensed|awarded|sold)\b",
    ),
    (
        EventType.AGREEMENT,
        r"\b(?:agreements?|pact|deal|accord)\b.{0,60}?\b(?:provides? for|calls? for|giv(?:es|ing)|grant(?:s|ing))\b.{0,80}?\b(?:licens|rights|option|exclusive use)",
    ),
)
