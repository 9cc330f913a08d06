"""Cues of agreements that are superseded, amended or extended, of licences taken under them, and of assignments."""

from reportgen.lexicon.event_cues.words import ENTER, NOUN, RIGHT, Cue
from reportgen.model.vocabulary import EventType

CHANGED: tuple[Cue, ...] = (
    (EventType.SUPERSEDED, r"\bin (?:place|lieu) of (?:the|its|their|an?|all)\b.{0,60}?\b(?:agreements?|licen[sc]es?)\b"),
    (EventType.SUPERSEDED, rf"\b(?:supersed(?:es|ed|ing)|replac(?:es|ed|ing))\b.{{0,80}}?\b{NOUN}\b"),
    (
        EventType.AMENDMENT,
        rf"(?<!\bas )(?<!\bas so )(?<!as previously )(?<!as further )(?<!as last )(?<!as subsequently )(?<!for an )(?<!about an )(?<!under an )\b(?:amend(?:ed|s|ing)?|supplement(?:s|ed|ing)|amended and restated|modif(?:ied|ies|ying)|restat(?:ed|es|ing)|revis(?:ed|es|ing)|restructur(?:ed?|es|ing)|(?-i:Revise|Modify|Restate))\b.{{0,90}}?\b{NOUN}\b",
    ),
    (
        EventType.AMENDMENT,
        rf"\b(?:amendment|addendum|supplement|side letter|restatement|modification|expansion)s?\b.{{0,12}}?\b(?:to|of)\b.{{0,90}}?\b{NOUN}\b",
    ),
    (EventType.AMENDMENT, rf"\b{ENTER}\b.{{0,60}}?\bamend(?:ment|ed)\b"),
    (
        EventType.AMENDMENT,
        r"\b(?:royalt\w+|fees?|term|territory|field|minimums?|milestones?)\b[^;]{0,160}? (?:has been|have been|was|were|is|are) [^;]{0,80}? (?:by|in|through|under) an? (?:[\w-]+ ){0,3}amendment\b(?= (?:signed|dated|executed|concluded|made|of|effective))",
    ),
    (EventType.AMENDMENT, r"\bconvert(?:ed|s)?\b[^;]{0,60}?\blicen[sc]e\b[^;]{0,90}? (?:in)?to an? (?:non-?)?exclusive\b"),
    (
        EventType.AMENDMENT,
        rf"\b(?:agreed?(?:,? [^;.]{{0,40}}?)?,? to (?:change|alter|vary|adjust|revise)|(?:changed|altered|varied|adjusted)) (?:(?:certain|some of the|the|several|other) )?(?:terms|provisions|conditions|parts|sections)?(?: of)? ?(?:the|their|its|that certain) .{{0,60}}?\b{NOUN}\b",
    ),
    (
        EventType.AMENDMENT,
        r"\b(?:widen|broaden|expand|enlarg)(?:ed|s|es)\b (?:its |their |our |the )?(?:existing |current |exclusive |worldwide |\d{4} ){0,3}licen[sc](?:e|ing)(?: and [\w-]+)?(?: agreement)?\b(?! (?:revenue|program|portfolio|business|strateg|activit|opportunit|fees))",
    ),
    (
        EventType.AMENDMENT,
        rf"\b{NOUN}\b(?:[^;]{{0,140}}?| (?:of|dated|between|by and between|with|among|made)\b(?:(?!\b(?:which|that|who|was|were|is|has|have)\b)[^;]){{0,200}}?)\b(?:has been|have been|was|were|been) (?:further )?(?:amended|modified|expanded|restated|broadened)\b",
    ),
    (
        EventType.EXTENSION,
        rf"\b(?:(?<!the )(?<!\ban )(?<!such )extend(?:ed|s|ing)?(?! (?:(?:its|their|his|her|our|an?|the) (?:[\w-]+ ){{0,2}}(?:thanks|offers?|invitation|gratitude|appreciation|sympath\w+|condolences|congratulations|welcome|lead)|credit)\b)|extensions? (?:of|to)|renew(?:ed|s|ing)?|renewals? of|prolong(?:ed|s|ing)?)\b.{{0,90}}?\b(?:{NOUN}|term|exclusiv\w+|(?:exclusive )?option|(?:exclusive |patent |existing |the |its |their )licen[sc]e)\b",
    ),
    (
        EventType.EXTENSION,
        rf"\b{NOUN}\b[^;]{{0,80}}?\b(?:has been|have been|was|were|been) (?:extended|renewed|prolonged)\b",
    ),
    (
        EventType.EXTENSION,
        r"{O}[^;]{0,80}?\b(?:extend|prolong|lengthen)(?:ed|s)\b(?: (?:by|for) [^;,]{3,40}?)? (?:the|its|their) (?:[\w-]+ ){0,3}(?:period|time|term) (?:in|during|within|for|over) which\b(?= (?:it|they|(?:the )?{O}) (?:may|can|is entitled to|has the right to)"
        r" (?:evaluate|test|examine|review|assess|negotiate|take|elect|license)\b)",
    ),
    (EventType.EXTENSION, r"\b(?:by|under|in) which (?:the|its|their) (?:[\w-]+ ){0,2}(?:period|term|option|exclusivity) (?:is|was|has been) (?:extended|prolonged|lengthened)\b"),
    (EventType.EXTENSION, r"\brenew(?:ed|s)\b(?:,? for [\w -]{3,40}?,?)? (?:the|its|their) (?:[\w-]+ ){0,3}licen[sc]e\b"),
    (EventType.EXTENSION, r"\b(?<!the )lengthen(?:ed|s|ing)?\b.{0,80}?\b(?:term|period|option)\b"),
    (
        EventType.LICENSE_TAKEN,
        r"\b(?:took|takes|taken|taking)\b(?! (?:over|effect|place)).{0,60}?\b(?:sub-?)?licen[sc]es?\b",
    ),
    (
        EventType.LICENSE_TAKEN,
        r"\b(?:licen[sc]ed?(?! (?:fees?|payments?|revenues?)\b)|licen[sc]es|nam(?:ed|es)|designat(?:ed|es)|select(?:ed|s))\b.{0,100}?\bunder\b.{0,40}?\b(?:existing|multi-?target|right-to-test|access|master|umbrella|20\d\d|19\d\d)\b.{0,30}?\b(?:agreement|license|licence)\b",
    ),
    (
        EventType.ASSIGNMENT,
        rf"\b(?:assign(?:ed|s|ing)?|assignment (?:of|to)|transferr(?:ed|ing)|transfers|novat(?:ed|es|ion))\b.{{0,140}}?\b(?:{NOUN}|{RIGHT}|patents?|patent applications?|trademarks?|intellectual property)\b",
    ),
    (
        EventType.ASSIGNMENT,
        r"\b(?:acquir(?:ed?|es|ing)|purchas(?:ed?|es|ing)|sell(?:s|ing)?|sold|sale of|buy(?:s|ing)?|bought)\b(?! (?:down|out)\b| (?:(?:an?|the) )?(?:[\w-]+ ){0,3}(?:licen[sc]es?|options?|rights? (?:to|under))\b)(?:(?!\binfring|\bcover|\bproducts? |\bunder ).){0,60}?\b(?:patents?|patent portfolio|patent famil(?:y|ies)|trademarks?)\b",
    ),
    (
        EventType.ASSIGNMENT,
        r"\bagreements?\b[^;]{0,80}? (?:for|to effect|providing for) the (?:sale|transfer|assignment)(?:(?: and|,) (?:sale|transfer|assignment))? of\b.{0,60}?\b(?:intellectual property|patents?|trademarks?|patent applications)",
    ),
    (
        EventType.ASSIGNMENT,
        r"\b(?:succe(?:eds|eded) (?:[\w-]+ ){0,3}?(?:to|under)|(?:takes|took|has taken|have taken|will take) over|(?:steps|stepped) into)"
        r" (?:the|its|their|this|that|all|\S{2,30}['’]s) (?:[\w-]+ ){0,5}?(?:agreements?|licen[sc]es?)\b",
    ),
    (
        EventType.ASSIGNMENT,
        r"\b(?:agreements?|licen[sc]es?)\b[^;]{0,40}? (?:will pass|passes|passed|has passed|went|will go|has gone) to (?:the )?{O}",
    ),
    (
        EventType.ASSIGNMENT,
        r"\bassum(?:es|ed) (?:all |the |all of the |its |their ){0,2}(?:rights and |duties and )?(?:obligations|responsibilities|liabilities|duties|rights)\b[^;]{0,60}?\b(?:under|of|in)\b[^;]{0,40}?\b(?:agreements?|licen[sc]es?)\b",
    ),
    (
        EventType.ASSIGNMENT,
        rf"\bassignment by (?:the )?{{O}}.{{0,240}}? of (?:all|its|the|certain)\b.{{0,60}}?\b(?:{RIGHT}|interests?)\b",
    ),
    (
        EventType.ASSIGNMENT,
        rf"\b{ENTER}\b.{{0,60}}?\b(?:patents?|trademarks?|intellectual property) (?:purchase|sale|assignment|transfer)(?: and (?:purchase|sale|assignment|assumption))? agreement\b",
    ),
    (
        EventType.ASSIGNMENT,
        r"\b(?:patents?|intellectual property|trademarks?|know-how|patent applications?|technology)(?: rights?)?\b(?:,? {1,3}(?:which|that)[^;,]{0,80},?| \([^)]{1,60}\))? {1,3}(?:has|have|was|were) (?:been )?(?:assigned|transferred|sold|conveyed)\b[^;]{0,40}? to (?:the )?{O}",
    ),
)
