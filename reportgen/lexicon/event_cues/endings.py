"""Cues of rights that return, agreements that expire or are terminated, and programmes that are suspended or discontinued."""

from reportgen.lexicon.event_cues.words import ENTER, NOUN, RIGHT, Cue
from reportgen.model.vocabulary import EventType

ENDED: tuple[Cue, ...] = (
    (
        EventType.RIGHTS_RETURNED,
        rf"\b(?:regain(?:s|ed|ing)?|re-?acquir(?:e|es|ed|ing)|reclaim(?:s|ed|ing)?|recover(?:s|ed|ing)?|tak(?:es?|en|ing) back|took back|(?:get|win)(?:s|ting|ning)? back|(?:got|won) back|b(?:uy(?:s|ing)?|ought) back|repurchas(?:ed|es|ing))\b.{{0,90}}?\b(?:{RIGHT}|ownership|control of)\b",
    ),
    (
        EventType.RIGHTS_RETURNED,
        rf"\b(?:re-?assign(?:s|ed|ing)?|re-?convey(?:s|ed|ing)?|grant(?:s|ed|ing)? back(?![^;.]{{0,60}}\blicen[sc]e\b(?! rights))|transferr?(?:s|ed|ing)? back|assign(?:s|ed|ing)? back)\b.{{0,90}}?\b(?:{RIGHT}|right, title|interests?|patents?)\b",
    ),
    (
        EventType.RIGHTS_RETURNED,
        rf"(?<!\bin )\b(?:return(?:s|ed|ing)?|relinquish(?:es|ed|ing)?|hand(?:s|ed|ing)? back|g[ia]v(?:es?|en|ing) (?:back|up)(?! (?:an? |its |their |the |on )?(?:plans?|hopes?|attempts?|efforts?|bid|search|idea))|surrender(?:s|ed)?)\b.{{0,90}}?\b{RIGHT}\b",
    ),
    (
        EventType.RIGHTS_RETURNED,
        rf"\b{RIGHT}\b[^;]{{0,120}}?\b(?:(?<!what )(?<!whatever )revert(?:s|ed)?|(?:come|came|pass(?:es|ed)?|gone|go) back|(?:have|has|had|were|was|been|are being|will be) (?:been )?(?:returned|handed back|given back|relinquished|reacquired|regained)|return(?:ed|s)? to)\b",
    ),
    (EventType.RIGHTS_RETURNED, r"{O} (?-i:Gives Back|Hands Back|Gives Up) [^;]{3,90}? (?-i:to) {O}"),
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
        EventType.EXPIRY,
        r"\b(?:will|would|did|does|do) not exercise (?:its|the|their|an?) (?:[\w-]+ ){0,2}(?:option|right) (?:(?:to (?:obtain|take|acquire) (?:an? |the |an exclusive )?licen|to (?:licen[sc]e|develop|co-))|on|over)\b",
    ),
    (
        EventType.EXPIRY,
        r"\b(?:informed|notified|told|advised|announced|said|notice)\b[^;.]{0,90}? that (?:it|they|we|{O}) (?:would|will|does|did|do|is|are|was) not (?:intend(?:ing)? to |going to |to )?(?:renew|extend|renewing|extending|prolong)\b(?! (?:an?|any) (?:offer|invitation))",
    ),
    (
        EventType.TERMINATION,
        rf"\b(?:terminat(?:ed|es|ing|ion of|e)|cancel(?:l?ed|s|l?ation of)|revok(?:ed|es|ing)|rescind(?:ed|s)|(?<!year )(?<!years )(?<!quarter )(?<!period )(?<!term )(?<!months )(?<!weeks )(?<!month )(?<!days )end(?:ed|s|ing)(?! (?:on )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?<=will )end|(?<=decided to )end|(?<=elected to )end|(?<=decision to )end|(?<=election to )end|(?<=intent to )end|(?<=intention to )end|(?<=right to )end|agreed? to end|wound? (?:up|down)|wind(?:s|ing)? down|dissolv(?:ed|es)|exit(?:ed|s)|discontinu(?:ed?|es|ing) (?:the|its|their)|bring(?:s)? to an end|brought to an end|part(?:ed|s)? company|withdr(?:e|a)wn? from)\b(?! (?:(?!agree|licen|contract|collab|option)[\w-]+ ){{0,4}}?(?:litigation|lawsuits?|suits|disputes?|arbitration|proceedings)\b).{{0,110}}?\b{NOUN}\b",
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
        rf"\bnotice (?:of its (?:decision|election|intention|intent) to|that (?:it|{{O}}) (?:has |had )?(?:decided|elected|chosen) to) (?:end|terminate|cancel|discontinue|withdraw from)\b.{{0,60}}?\b{NOUN}\b",
    ),
    (
        EventType.TERMINATION,
        r"\bnotices? (?:of (?:its )?(?:intent(?:ion)? to )?terminat|to terminat|that (?:it|{O}) (?:is|was|will be|had elected to|has elected to|would be|elected to) terminat)",
    ),
    (
        EventType.TERMINATION,
        rf"\b(?:notices?|letter|notif(?:ied|ies)|inform(?:ed|s)|advis(?:ed|es)|told)\b[^;]{{0,90}}? that (?:(?:the|its|their|our|this) [^;]{{0,60}}?{NOUN}\b[^;]{{0,140}}?\b(?:ends|is (?:hereby )?terminated|is at an end|comes to an end)\b|(?:it|they|{{O}}) no longer (?:wishes|wished|wants|wanted|intends|intended) to continue [^;]{{0,80}}?\b{NOUN}\b)",
    ),
    (
        EventType.TERMINATION,
        rf"\b(?:notices?|letter|notif(?:ied|ies)|inform(?:ed|s)|advis(?:ed|es))\b[^;]{{0,60}}? of the end of [^;]{{0,60}}?\b{NOUN}\b",
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
    (
        EventType.PROGRAMME_DISCONTINUED,
        r"\b(?:decided|elected|chosen|chose|opted) not to (?:continue|pursue|proceed with|advance|go on with)\b.{0,70}?\b(?:development|work|program(?:me)?|trials?|compound|candidate)\b",
    ),
    (EventType.PROGRAMME_DISCONTINUED, r"\bno longer (?:develop|pursue|advance)\w*\b"),
)

BOUGHT_FROM_LICENSEE: tuple[Cue, ...] = (
    (
        EventType.RIGHTS_RETURNED,
        rf"\b(?:acquir(?:ed|es)|purchas(?:ed|es)|bought|buys)\b.{{0,80}}?\b{RIGHT}\b.{{0,60}}? from (?:its|the|our) (?:former |existing )?(?:sub-?)?licensee\b",
    ),
)
"""Rights that a licensor buys back; behind the cues of an option that is exercised."""
