"""The phrases by which a sentence reports what happened to a licence; `{O}` stands for a masked organization."""

from reportgen.lexicon.agreements import AGREEMENT_NOUNS
from reportgen.model.vocabulary import EventType

NOUN = "(?:" + "|".join(AGREEMENT_NOUNS) + ")"
DEED = rf"(?P<title>(?:[\w&/.,'-]{{1,30}} {{1,3}}){{0,12}}?{NOUN}(?: and [\w-]+ agreements?| and [\w-]+ and [\w-]+ agreements?| agreements?)?)\b"
"""An agreement with the words before it that name it."""
ENTER = (
    r"(?:entered?(?:,? (?:on|as of|effective) [^;]{4,60}?)? {1,3}into|entered(?= an? )|enters {1,3}into|entering {1,3}into|entry {1,3}into|signed|signs|signing of|sign|execut(?:ed|es|ion of)|announc(?:ed?|es|ing)|conclud(?:ed|es)|reach(?:ed|es)|formed|forms?"
    r"|establish(?:ed|es|ing)?|inked|finali[sz](?:ed|es)|struck|closed|made|consummated|unveil(?:s|ed)|launch(?:ed|es))"
)
RIGHT = r"(?:rights?(?! (?:after|now|away|before|here|there|side))|licen[sc]es?|sub-?licen[sc]es?)"
PERFECT = r"(?:has |have |had |today |also |recently |exclusively |non-exclusively |additionally |further |now |hereby |formally |successfully ){0,4}"
THINGS = (
    r"(?:patents?|patent portfolio|intellectual property|trademarks?|brands?|(?:clinical|preclinical|late|early|commercial)[- ]?stage (?:asset|compound|candidate|program)|(?:its|the) line of|product lines?|product rights|compounds?|product candidates?"
    r"|drug candidates?|(?:all|worldwide|global|certain|exclusive|full|its|the)(?: \w+){0,3} rights|programs?|programmes?|technology|molecules?|antibod(?:y|ies)|vaccines?|formulations?|know-how)"
)

PRODUCT = (
    r"(?:products?|drug|medicine|brand|treatment|therapy|vaccine|antibiotic|device|formulation|compound|candidate|franchise)"
)
"""What is sold apart from the company that made it."""

CUES: tuple[tuple[EventType, str], ...] = (
    # Ended
    (
        EventType.RIGHTS_RETURNED,
        rf"\b(?:regain(?:s|ed|ing)?|re-?acquir(?:e|es|ed|ing)|reclaim(?:s|ed|ing)?|recover(?:s|ed|ing)?|take back|took back|taken back|b(?:uy(?:s|ing)?|ought) back|repurchas(?:ed|es|ing))\b.{{0,90}}?\b(?:{RIGHT}|ownership|control of)\b",
    ),
    (
        EventType.RIGHTS_RETURNED,
        rf"\b(?:re-?assign(?:s|ed|ing)?|re-?convey(?:s|ed|ing)?|grant(?:s|ed|ing)? back|transferr?(?:s|ed|ing)? back|assign(?:s|ed|ing)? back)\b.{{0,90}}?\b(?:{RIGHT}|right, title|interests?|patents?)\b",
    ),
    (
        EventType.RIGHTS_RETURNED,
        rf"(?<!\bin )\b(?:return(?:s|ed|ing)?|relinquish(?:es|ed|ing)?|hand(?:s|ed|ing)? back|g[ia]v(?:es?|en|ing) (?:back|up)|surrender(?:s|ed)?)\b.{{0,90}}?\b{RIGHT}\b",
    ),
    (
        EventType.RIGHTS_RETURNED,
        rf"\b{RIGHT}\b[^;]{{0,120}}?\b(?:(?<!what )(?<!whatever )revert(?:s|ed)?|(?:come|came|pass(?:es|ed)?|gone|go) back|(?:have|has|had|were|was|been|are being|will be) (?:been )?(?:returned|handed back|given back|relinquished|reacquired|regained)|return(?:ed|s)? to)\b",
    ),
    (
        EventType.RIGHTS_RETURNED,
        r"\b(?:hand(?:ed|s|ing)?|g[ia]v(?:e|es|en|ing)|pass(?:ed|es)?|return(?:ed|s)?)\b.{0,40}?\brights? back\b",
    ),
    (EventType.RIGHTS_RETURNED, r"\b(?:return|reversion) (?:to {O} )?of\b.{0,80}?\brights?\b"),
    (
        EventType.EXPIRY,
        rf"\b(?:{NOUN}|term|option|right)\b[^;]{{0,180}}?\b(?:expired|has expired|have expired|lapsed|has lapsed|expires today|ran out|will not be renewed|reached the end of (?:its|the) (?:[\w-]+ )?term)\b",
    ),
    (
        EventType.EXPIRY,
        rf"(?<!at the )(?<!upon )(?<!on the )(?<!after the )(?<!until the )(?<!before the )(?<!following the )(?<!prior to the )(?<!following )(?<!upon )(?<!after )(?<!until )(?<!at )(?<!on )(?<!before )(?<!prior to )(?<!the later of )(?<!the earlier of )\b(?:expir(?:ation|y)|lapse|non-?renewal)\b.{{0,60}}?\b(?:{NOUN}|term)\b",
    ),
    (EventType.EXPIRY, r"\b(?:elected|decided|chosen|chose) not to (?:renew|exercise|extend)\b"),
    (
        EventType.TERMINATION,
        rf"\b(?:terminat(?:ed|es|ing|ion of|e)|cancel(?:l?ed|s|l?ation of)|revok(?:ed|es|ing)|rescind(?:ed|s)|(?<!year )(?<!quarter )(?<!period )(?<!months )(?<!weeks )(?<!month )end(?:ed|s|ing)|(?<=will )end|(?<=decided to )end|(?<=elected to )end|agreed? to end|wound? (?:up|down)|dissolv(?:ed|es)|exit(?:ed|s)|discontinu(?:ed?|es|ing) (?:the|its|their)|bring(?:s)? to an end|brought to an end|part(?:ed|s)? company|withdr(?:e|a)wn? from)\b.{{0,110}}?\b{NOUN}\b",
    ),
    (
        EventType.TERMINATION,
        rf"\b{NOUN}\b[^;]{{0,140}}?\b(?:(?:has|have|had|was|were|is|are|been|be|being)(?: been| being)? (?:mutually |formally |early )?(?:terminated|cancel+ed|ended|rescinded|dissolved|concluded early)|came to an end|terminated on|terminates on|will (?:terminate|end))\b",
    ),
    (
        EventType.TERMINATION,
        rf"\b{NOUN}\b[^;]{{0,240}}?(?<!been )(?<!be )\b(?:automatically |thereby |thereupon |accordingly )?terminated(?= (?:in accordance|pursuant|effective|as of|upon|automatically|according|to the terms|by its terms)|[.,;]|$)",
    ),
    (
        EventType.TERMINATION,
        rf"\b(?:receiv(?:ed|es)|deliver(?:ed|s)|sent|gave|given|serv(?:ed|es)|provid(?:ed|es)|issued|{ENTER})\b.{{0,60}}?\b(?:termination (?:letter|notice|agreement)|notice of (?:termination|non-?renewal)|letter of termination|(?:settlement|release) and termination agreement|termination and [\w ]{{1,40}} agreement)\b",
    ),
    (EventType.TERMINATION, rf"\b(?:bring(?:s|ing)?|brought)\b[^;]{{0,40}}?\b{NOUN}\b[^;]{{0,80}}? to an end\b"),
    (
        EventType.TERMINATION,
        r"\bnotices? (?:of (?:its )?(?:intent(?:ion)? to )?terminat|to terminat|that (?:it|{O}) (?:is|was|will be|had elected to|has elected to|would be|elected to) terminat)",
    ),
    (
        EventType.PROGRAMME_SUSPENDED,
        r"\b(?:suspend(?:ed|s|ing)?|put on hold|paus(?:ed|es|ing)|plac(?:ed|es|ing) (?:\w+ ){0,3}on hold)\b.{0,80}?\b(?:development|clinical|program(?:me)?|trials?|work|testing|stud(?:y|ies))\b",
    ),
    (
        EventType.PROGRAMME_SUSPENDED,
        r"\b(?:put|puts|plac(?:es|ed)) (?:[\w-]{1,20} ){0,4}?(?:development|program(?:me)?|trials?|work|projects?|testing|stud(?:y|ies)) (?:[\w-]{1,20} ){0,4}?on hold\b",
    ),
    (
        EventType.PROGRAMME_DISCONTINUED,
        r"\b(?:discontinu(?:ed?|es|ing)|halt(?:ed|s|ing)?|stopp?(?:ed|s|ing)?|ceas(?:ed?|es|ing)|abandon(?:ed|s|ing)?|terminat(?:ed|es|ing)|drop(?:ped|s)?|no longer (?:pursue|develop)\w*)\b.{0,70}?\b(?:development|clinical (?:trials?|program(?:me)?|development|testing)|program(?:me)?|work on|trials? of|stud(?:y|ies) of)\b",
    ),
    (EventType.PROGRAMME_DISCONTINUED, r"\bno longer (?:develop|pursue|advance)\w*\b"),
    # Options
    (
        EventType.OPTION_EXERCISED,
        r"\b(?:exercis(?:ed|es|ing|e)|exercise of|opt(?:ed|s) (?:in|to license|to exercise)|tak(?:es|en) up|took up)\b.{0,80}?\b(?:options?|opt-in|right to (?:license|co-|participate|acquire))\b",
    ),
    (
        EventType.OPTION_EXERCISED,
        r"\b(?:has|have) opted in\b|\bopts in(?:to)?\b|\boption\b.{0,40}\b(?:was|has been|is|being) exercised\b",
    ),
    (
        EventType.RIGHTS_RETURNED,
        rf"\b(?:acquir(?:ed|es)|purchas(?:ed|es)|bought|buys)\b.{{0,80}}?\b{RIGHT}\b.{{0,60}}? from (?:its|the|our) (?:former |existing )?(?:sub-?)?licensee\b",
    ),
    # Changed
    (EventType.SUPERSEDED, r"\bin (?:place|lieu) of (?:the|its|their|an?|all)\b.{0,60}?\b(?:agreements?|licen[sc]es?)\b"),
    (EventType.SUPERSEDED, rf"\b(?:supersed(?:es|ed|ing)|replac(?:es|ed|ing))\b.{{0,80}}?\b{NOUN}\b"),
    (
        EventType.AMENDMENT,
        rf"(?<!as )(?<!as so )(?<!as previously )(?<!as further )(?<!as last )(?<!as subsequently )\b(?:amend(?:ed|s|ing)?|supplement(?:s|ed|ing)|amended and restated|modif(?:ied|ies|ying)|restat(?:ed|es|ing)|revis(?:ed|es|ing)|restructur(?:ed|es|ing))\b.{{0,90}}?\b{NOUN}\b",
    ),
    (
        EventType.AMENDMENT,
        rf"\b(?:amendment|addendum|supplement|side letter|restatement|modification|expansion)s?\b.{{0,12}}?\b(?:to|of)\b.{{0,90}}?\b{NOUN}\b",
    ),
    (EventType.AMENDMENT, rf"\b{ENTER}\b.{{0,60}}?\bamend(?:ment|ed)\b"),
    (
        EventType.AMENDMENT,
        rf"\b{NOUN}\b(?:[^;]{{0,140}}?| (?:of|dated|between|by and between|with|among|made)\b(?:(?!\b(?:which|that|who|was|were|is|has|have)\b)[^;]){{0,200}}?)\b(?:has been|have been|was|were|been) (?:further )?(?:amended|modified|expanded|restated|broadened)\b",
    ),
    (
        EventType.EXTENSION,
        rf"\b(?:(?<!the )(?<!an )(?<!such )extend(?:ed|s|ing)?(?! (?:(?:its|their|his|her|our|an?|the) (?:[\w-]+ ){{0,2}}(?:thanks|offers?|invitation|gratitude|appreciation|sympath\w+|condolences|congratulations|welcome|lead)|credit)\b)|extensions? (?:of|to)|renew(?:ed|s|ing)?|renewals? of|prolong(?:ed|s|ing)?)\b.{{0,90}}?\b(?:{NOUN}|term|exclusiv\w+|(?:exclusive )?option|(?:exclusive |patent |existing |the |its |their )licen[sc]e)\b",
    ),
    (
        EventType.EXTENSION,
        rf"\b{NOUN}\b[^;]{{0,80}}?\b(?:has been|have been|was|were|been) (?:extended|renewed|prolonged)\b",
    ),
    (EventType.EXTENSION, r"\b(?<!the )lengthen(?:ed|s|ing)?\b.{0,80}?\b(?:term|period|option)\b"),
    (
        EventType.LICENSE_TAKEN,
        r"\b(?:took|takes|taken|taking)\b(?! (?:over|effect|place)).{0,60}?\b(?:sub-?)?licen[sc]es?\b",
    ),
    (
        EventType.LICENSE_TAKEN,
        r"\b(?:licen[sc]ed?|licen[sc]es|nam(?:ed|es)|designat(?:ed|es)|select(?:ed|s))\b.{0,100}?\bunder\b.{0,40}?\b(?:existing|multi-?target|right-to-test|access|master|umbrella|20\d\d|19\d\d)\b.{0,30}?\b(?:agreement|license|licence)\b",
    ),
    (
        EventType.ASSIGNMENT,
        rf"\b(?:assign(?:ed|s|ing)?|assignment (?:of|to)|transferr(?:ed|ing)|transfers|novat(?:ed|es|ion))\b.{{0,140}}?\b(?:{NOUN}|{RIGHT}|patents?|patent applications?|trademarks?|intellectual property)\b",
    ),
    (
        EventType.ASSIGNMENT,
        r"\b(?:acquir(?:ed?|es|ing)|purchas(?:ed?|es|ing)|sell(?:s|ing)?|sold|sale of|buy(?:s|ing)?|bought)\b(?! (?:(?:an?|the) )?(?:[\w-]+ ){0,3}(?:licen[sc]es?|options?|rights? (?:to|under))\b)(?:(?!\binfring|\bcover|\bproducts? ).){0,60}?\b(?:patents?|patent portfolio|patent famil(?:y|ies)|trademarks?)\b",
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
    # Money and progress
    (
        EventType.MILESTONE,
        r"\b(?:achiev(?:ed?|es|ing|ement of)|reach(?:ed|es|ing)|met|meets|attain(?:ed|s|ment of)|accomplish(?:ed|es)|trigger(?:ed|s|ing)?|hit|earn(?:ed|s|ing)?|complet(?:ed|es|ion of)|satisf(?:ied|action of))\b.{0,110}?\bmilestones?\b(?! payments? (?:plus|and|as well))",
    ),
    (
        EventType.MILESTONE,
        r"\bmilestones?\b(?: payments?)?[^;]{0,90}?\b(?:(?:has|have|was|were|is|been) (?:been )?(?:achieved|reached|met|triggered|earned|attained|received|paid|accomplished)|triggered by|became (?:due|payable)|is (?:now )?(?:due|payable)|trigger(?:s|ed|ing))\b",
    ),
    (
        EventType.MILESTONE,
        r"\b(?:receiv(?:ed|es|ing)|receipt of|will receive|to receive|is due|paid|pays|will pay|(?:will be|is|are) (?:making|paying)|(?:is|are) (?:\w+ )?(?:going|about) to (?:make|pay)|(?:has|have) made|entitled to|being paid|collected)\b.{0,50}?\b(?:an?|the|its|first|second|third|fourth|fifth|sixth|final|additional|one|two|three|\$?[\d.,]+(?: ?[mb]illion)?)\b.{0,40}?\bmilestones?(?: payments?)?\b",
    ),
    (EventType.MILESTONE, r"\bmilestones?(?: payments?)? (?:attained|achieved|reached|earned|met|triggered)\b"),
    (
        EventType.MILESTONE,
        r"(?-i:\b(?:Receives?|Earns?|Achieves?|Triggers?|Reaches|Collects|Gets)\b).{0,60}?(?-i:\bMilestones?\b)",
    ),
    (
        EventType.MILESTONE,
        r"\b(?:oblig(?:es|ed)|requires?|entitl(?:es|ed)|result(?:s|ed) in|sets? off|calls for|brings?|brought|means|yields?)\b.{0,60}?\b(?:milestone payment|(?:designation|nomination|selection) (?:fee|payment))\b",
    ),
    (
        EventType.MILESTONE,
        r"\b(?:accomplishment|achievement|event|milestone|initiation|approval|acceptance|dosing|start|filing|launch)\b[^;]{0,90}?\b(?:trigger(?:s|ed|ing)?|sets? off)\b.{0,40}?\bpayments?\b",
    ),
    (
        EventType.PAYMENT,
        r"\b(?:receipt of|received|has received|was paid|collected|paid(?!-up))\b.{0,60}?\b(?:payments?|licen[sc](?:e|ing) fees?|fees?|royalt(?:y|ies)|instal?lments?)\b",
    ),
    (
        EventType.PAYMENT,
        r"\b(?:made|makes|completed|closed)\b.{0,40}?\bequity investment\b",
    ),
    (
        EventType.MILESTONE,
        r"\bas a result of [^,;]{3,60}, {O} (?:has |have |had )?(?:received|earned|receives|earns)\b.{0,20}[$€£¥]",
    ),
    (
        EventType.NEGOTIATION,
        r"\b(?:letter of intent|agreed in principle|agreement in principle|non-?binding (?:term sheet|letter|memorandum|proposal|agreement)|heads of terms)\b",
    ),
    (
        EventType.NEGOTIATION,
        r"\b(?:renegotiat(?:ion|e|ing|ed)|(?:in|entered(?: into)?|begun|began|continuing|under) (?:exclusive |advanced )?(?:negotiations?|talks) (?:with|about|on|over|for|to))\b",
    ),
    (
        EventType.OTHER,
        r"\bconditions?\b[^;]{0,60}?\b(?:purchases?|investments?|right)\b[^;]{0,200}?\b(?:has|have) (?:now )?(?:all )?been (?:fulfilled|satisfied|met)\b|\bconditions?\b[^;]{0,60}?\b(?:purchases?|investments?|right)\b[^;]{0,200}?\b(?:was|were) (?:fulfilled|satisfied|met)\b",
    ),
    (
        EventType.OTHER,
        r"\b(?:reveal|disclos|nam|identif|announc)\w{1,6}\b[^;]{0,80}?\b(?:as|to be) the target of\b[^;]{0,40}?\blicen[sc]e\b|\bthe target of [^;]{0,40}?\blicen[sc]e\b[^;]{0,90}? (?:is|as) (?=[A-Z])",
    ),
    # Begun
    (
        EventType.OPTION_GRANTED,
        rf"\b{ENTER} (?:an?|the) (?:definitive |new |binding |letter ){{0,2}}agreement\b.{{0,110}}?\b(?:under which|whereby|pursuant to which|giving|granting|(?:that|which) (?:gives|grants))\b.{{0,60}}?\b(?:an? |the |exclusive |sole |\w+-(?:month|year) ){{0,4}}options?\b",
    ),
    (EventType.OPTION_GRANTED, r"\bpaid\b.{0,90}?\bfor (?:an?|the) (?:exclusive )?option\b"),
    (
        EventType.OPTION_GRANTED,
        r"\b(?:grant(?:ed|s|ing)?|obtain(?:ed|s)?|secur(?:ed|es)|acquir(?:ed|es)|receiv(?:ed|es)|purchas(?:ed|es)|gain(?:ed|s)|giv(?:es|ing)|gave|given)\b.{0,120}?\b(?:an? |the |exclusive |sole |six-month |\w+-year ){0,4}options?\b(?! (?:to purchase \S+ shares|shares|grants?|plan))",
    ),
    (
        EventType.OPTION_GRANTED,
        rf"\b{ENTER}\b(?:(?!\b(?:licen[sc]e|collaboration|research|development)\b(?:,| and| &)).){{0,60}}?(?<!, )\b(?<!and )option agreement\b",
    ),
    (EventType.OPTION_GRANTED, r"\boption agreement (?:was|has been) (?:signed|executed|entered into|concluded)\b"),
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
"""Event type and pattern, in order of precedence: of several in one sentence the earlier row wins, unless both stand for themselves."""
