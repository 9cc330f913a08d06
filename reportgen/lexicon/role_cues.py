"""The phrases that show who grants and who receives; `(?P<L>…)` the licensor, `(?P<E>…)` the licensee, `{O}` an organization."""

AUX = r"(?:has |have |had |will |would |shall |is |are |also |to |may |agreed to |today |hereby |exclusively |non-exclusively |recently |further |then |now ){0,4}"
GAP = "[^;\ue000-\uefff]"
"""Words between a subject and its verb: no other organization."""
L = r"(?P<L>{O})(?:['’]s?)?"
L_DOES = "(?P<L>{O})(?!\uf8ff|['’]s? (?:[\\w-]+ ){0,2}licen[sc]es?\\b)"
"""A licensor that does something, not one whose licences do."""
E = r"(?P<E>{O})(?:['’]s?)?"
E_OF = r"(?P<E>{O})['’]s?"
E_PLAIN = "(?P<E>{O})(?!\uf8ff|['’]s? (?!subsidiar|affiliate|unit|division|arm\\b))"
NO_THING = (
    r"(?! (?!(?:for|to|in|under|on|and|or|of|with|that|which|who|whom|whose|today|as|at|from|by|is|was|has|had|will|may|but|it|its"
    r"|covering|worldwide|exclusively|during|through|until|upon|after|effective|pursuant|giving|allowing)\b)[a-z]{3,20}\b)"
)
"""Behind a name: no thing that is called after it, as in "license to Alpha resin"."""
BACK = r"(?:tak(?:es?|en|ing) back|took back|b(?:uy(?:s|ing)?|ought) back|repurchas\w{1,3}|recover(?:s|ed|ing)?|w[io]n(?:s|ning)? back|g[eo]t(?:s|ting)? back)"
"""What an owner does with rights of its own that another held."""
RIGHTS = r"(?:rights?|licen[sc]es?|sub-?licen[sc]es?|option|access)"

ROLE_CUES: tuple[tuple[int, str], ...] = (
    (20, rf"{L}{GAP}{{0,60}}? {AUX}(?:grant(?:ed|s)?|award(?:ed|s)?|giv(?:e|es|en)|gave) (?:the )?{E}[^;]{{0,60}}? sub-?licen[sc]e\b"),
    (20, rf"{L_DOES}{GAP}{{0,60}}? {AUX}(?:grant(?:ed|s)?|award(?:ed|s)?) an? (?:[\w-]+ ){{0,3}}sub-?licen[sc]e\b[^;]{{0,100}}? to (?:the )?{E_PLAIN}"),
    (20, rf"{L_DOES}{GAP}{{0,60}}? {AUX}sub-?licen[sc](?:ed|es)(?:(?!\b(?:pay(?:s|able)?|paid|owed)\b)[^;]){{0,120}}? to (?:the )?{E_PLAIN}"),
    (
        9,
        rf"{L}{GAP}{{0,60}}? {AUX}(?:grant(?:ed|s|ing)?(?! back)|award(?:ed|s)?|giv(?:e|es|en|ing)|gave|extend(?:ed|s)?|provid(?:ed?|es)|offer(?:ed|s))(?: to)? (?:the )?{E}(?!\uf8ff| {{1,3}}(?:with )?(?:up to )?[$€£¥]| (?:with )?(?:(?:an?|the|its|written|formal|prior) ){{0,3}}(?:notice|letter)\b)[^;]{{0,120}}?{RIGHTS}",
    ),
    (
        9,
        rf"{RIGHTS}[^;.]{{0,80}}? (?:granted|licensed|conveyed|given|awarded) (?:to (?:the )?{E} )?by (?:the )?{L}(?: to (?:the )?(?P<E2>{{O}}))?",
    ),
    (
        9,
        rf"{L}{GAP}{{0,60}}? {AUX}(?<!been )(?<!was )(?<!were )(?:grant(?:ed|s|ing)?(?! back)|award(?:ed|s))[^;]{{0,120}}?{RIGHTS}[^;]{{0,120}}? to (?:the )?{E_PLAIN}",
    ),
    (9, rf"{L_DOES}{GAP}{{0,60}}? {AUX}(?!(?<=its )licen[sc]es?\b)(?!(?<=their )licen[sc]es?\b)(?:out-|sub-?)?licen[sc](?:e|ed|es|ing)(?:(?!\b(?:pay(?:s|able)?|paid|owed)\b)[^;]){{0,160}}? to (?:the )?{E_PLAIN}"),
    (9, rf"{E}{GAP}{{0,60}}? {AUX}(?:in-|sub-?)?licen[sc](?:e|ed|es|ing)[^;]{{0,180}}? from (?:the )?{L}"),
    (
        8,
        rf"{E}{GAP}{{0,40}}? {AUX}(?:in-)?(?-i:licen[sc](?:e|ed|es|ing))\b(?! agreement)[^;]{{0,60}}? (?:to (?:use )?)?(?:the )?{L}['’]s?[ ,]",
    ),
    (
        8,
        rf"{E}{GAP}{{0,60}}? {AUX}(?:receiv(?:e|ed|es|ing)|obtain(?:ed|s|ing)?|acquir(?:e|ed|es|ing)|gain(?:ed|s|ing)?|secur(?:e|ed|es|ing)|get(?:s)?|got|won)[^;]{{0,100}}?{RIGHTS}[^;]{{0,160}}? from (?:the )?{L}",
    ),
    (
        9,
        rf"{E}{GAP}{{0,60}}? {AUX}(?:entered? into|signed|executed|concluded|announced)[^;]{{0,90}}? with (?:the )?{L}{GAP}{{0,140}}? to (?:acquire|obtain|license(?! its\b| out\b)|in-license|receive|secure)\b",
    ),
    (
        7,
        rf"(?<!with )(?<!with the )(?<!from )(?<!\bat )(?<!\bto ){E}(?!{GAP}{{0,50}}?\b(?:which|whereby|that|and) it\b){GAP}{{0,60}}? {AUX}(?:receiv(?:e|ed|es|ing)|obtain(?:ed|s|ing)?|acquir(?:e|ed|es|ing)|gain(?:ed|s|ing)?|secur(?:e|ed|es|ing)|get(?:s)?|got|won)(?:(?!notice|milestone|payment|instal)[^;$]){{0,90}}?(?:licen[sc]es?|rights?)\b(?! (?:plan|offering|fee|deal|pact|agreement|contract|(?:and|or) [\w-]+ (?:fees?|payments?))|, [\w ,-]{{0,30}}(?:fees|payments))",
    ),
    (
        9,
        rf"{E} (?:will |has |shall |is to |agreed to )?(?:also )?(?:fund|pay|make|provide|invest|issue|bear|contribute)(?:s|d|ed)?\b[^;]{{0,160}}? and (?:also )?(?:will |has |is to )?(?:receiv(?:e|es|ed)|obtain(?:s|ed)?|gets?|acquir(?:e|es|ed)|gain(?:s|ed)?) (?:the |an? )?(?:[\w-]+ ){{0,3}}(?:rights|licen[sc]e)\b(?! (?:fee|agreement))",
    ),
    (8, rf"(?:duration|term|scope|life) of (?:the )?{E}['’]s? (?:[\w-]+ ){{0,3}}licen[sc]e\b"),
    (
        9,
        rf"(?:licen[sc]es?|sub-?licen[sc]es?|access|rights?) (?:\w+ ){{0,3}}(?:to|under|for) (?:use )?(?:the )?{L}['’]s? ",
    ),
    (
        8,
        rf"(?:lets|allows|permits|enables|entitles) (?:the )?{E} (?:to )?(?:use|licen[sc]e|develop|make|market|sell|commerciali[sz]e|access)",
    ),
    (8, rf"(?:licen[sc]es?|rights?|option)\b[^;,]{{0,60}}? to (?:the )?{L}['’]s? [a-z]"),
    (8, rf"rights? to (?:[\w-]+ ){{0,4}}of (?:the )?{L}['’]s? [a-z]"),
    (8, rf"in-licen[sc]e[sd]?\b[^;]{{0,100}}? of (?:the )?{L}"),
    (8, rf"{E}[^;]{{0,40}}? (?:gains?|gained|obtains?|obtained|receives?|gets)[^;]{{0,40}}? access to (?:the )?{L}"),
    (
        8,
        rf"(?:giving|granting|which (?:gives|grants)|that (?:gives|grants)|providing|allowing|permitting|letting) (?:the )?{E}[^;]{{0,80}}?(?:rights?|licen[sc]e|option|access)",
    ),
    (8, rf"(?:licen[sc]es?|rights?|option) held by (?:the )?{E}"),
    (
        8,
        rf"(?:under|by|pursuant to|through) which {E} (?:was|is|were|may|can|could|will|has|had|sells?|sold|markets?|publishe[sd]|makes?|made|distributes?|uses?|used|develops?|manufactures?)[^;]{{0,80}}? {L}['’]s?",
    ),
    (
        8,
        rf"{L}{GAP}{{0,40}}? {AUX}(?:grants?|granted|gives|gave|awards?|awarded) (?:it|them)\b[^;]{{0,60}}?(?:rights?|licen[sc]e|option)",
    ),
    (
        9,
        rf"{E}{GAP}{{0,60}}? {AUX}(?:obtain|acquir|licen[sc]|receiv|secur)\w{{0,4}} from (?:the )?(?:(?:Board of )?(?:Regents|Trustees|Governors|Fellows) of (?:the )?)?{L}(?:(?!payment|\bfees?\b|instal|royalt)[^;$]){{0,200}}?(?:rights?|licen[sc]e(?! fee)|patents?|technolog|genes?)",
    ),
    (
        9,
        rf"{L}{GAP}{{0,60}}? {AUX}(?:grant(?:ed|s|ing)?|award(?:ed|s)?|g[ia]v(?:e|es|en)) (?:[A-Z][\w-]{{1,20}}['’]s? ){E}[^;]{{0,160}}?{RIGHTS}",
    ),
    (25, rf"\b(?:which|that) it (?:has |had )?(?:out-)?licen[sc]ed to (?:the )?{E}"),
    (
        8,
        rf"(?:licen[sc]ed?|licen[sc]e (?:agreement )?|rights?)\b(?! (?:fees?|payments?|revenues?|income))[^;,]{{0,100}}? from (?:the )?{L}",
    ),
    (
        9,
        rf"{E}{GAP}{{0,60}}? (?:was|were|(?:has|have|had) been) (?:awarded|granted|given|issued)[^;]{{0,80}}?(?:rights?|licen[sc]e|option)[^;]{{0,80}}? by (?:the )?{L}",
    ),
    (
        7,
        rf"{E} (?:was|were|(?:has|have|had) been) (?:awarded|granted|given)[^;]{{0,60}}?(?:rights?|licen[sc]e|option)\b",
    ),
    (
        6,
        rf"{L}{GAP}{{0,60}}? {AUX}(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )granted (?!by\b|{{O}})[^;]{{0,60}}?(?:rights?|licen[sc]e)\b",
    ),
    (7, rf"(?:licen[sc]ed|licensing|granted|sublicensed)(?: exclusively)? to (?:the )?{E}"),
    (7, rf"licen[sc]e (?:\w+ ){{0,4}}to (?:the )?{E_PLAIN}{NO_THING}"),
    (
        8,
        rf"{L}{GAP}{{0,50}}? {AUX}(?:regain(?:ed|s|ing)?|re-?acquir(?:e|ed|es)|reclaim(?:ed|s)?)[^;]{{0,160}}? from (?:the )?{E}",
    ),
    (
        8,
        rf"{E}{GAP}{{0,50}}? {AUX}(?:return(?:ed|s|ing)?|relinquish(?:ed|es)?|hand(?:ed|s) back|gave back)[^;]{{0,120}}? to (?:the )?{L}",
    ),
    (7, rf"(?:returned|handed back|reverted|revert|given back)[^;]{{0,60}}? (?:to (?:the )?{L})(?: by (?:the )?{E})?"),
    (9, rf"\brights?\b[^;]{{0,120}}? (?:return|revert|go back|come back|pass back|fall back)s? to (?:the )?{L}"),
    (9, rf"{E_OF} (?:[\w-]+ ){{0,3}}(?:rights?|licen[sc]es?)\b[^;]{{0,120}}? (?:return|revert|go back|come back|pass back|fall back)s? to (?:the )?{L}"),
    (9, rf"{L}{GAP}{{0,50}}? {AUX}{BACK}\b{GAP}{{0,90}}?(?:rights?|licen[sc]e|ownership)\b[^;]{{0,120}}? from (?:the )?{E}"),
    (9, rf"{L}{GAP}{{0,50}}? {AUX}{BACK} from (?:the )?{E}[^;]{{0,90}}?(?:rights?|licen[sc]e|ownership)\b"),
    (7, rf"{E}{GAP}{{0,80}}? (?:end|terminat|cancel|discontinu)\w{{0,4}} (?:the|its|an?|this) in-licen[sc]es?\b"),
    (7, rf"(?:returned|handed back|given back)[^;]{{0,60}}? by (?:the )?{E}"),
    (6, rf"{L}{GAP}{{0,110}}? {AUX}(?:regain(?:ed|s|ing)?|re-?acquir(?:e|ed|es)|reclaim(?:ed|s)?)\b"),
    (7, rf"{E}(?!{GAP}{{0,30}}?\b(?:that|whether) it\b){GAP}{{0,40}}? {AUX}(?:exercis(?:e|ed|es|ing)(?! (?:fee|price|payment))|opted in|t(?:ake|akes|aken|ook) up (?:its|the|their) (?:[\w-]+ ){{0,2}}option)\b"),
    (
        9,
        rf"{E}{GAP}{{0,40}}? (?:notified|informed|advised|told) (?:the )?{L}[^;]{{0,60}}? (?:that it|of its)[^;]{{0,50}}?\bexercis",
    ),
    (
        6,
        rf"{E}[^;]{{0,80}}? (?:will|shall|to|agrees? to|has the (?:exclusive |sole )?right to|have (?:the )?(?:exclusive |sole )?rights? to|be responsible for|responsible for) (?:\w+, )?(?:\w+ and )?(?:market(?:ing)?|distribut(?:e|ing|ion)|sell(?:ing)?|commerciali[sz](?:e|ing|ation)|promot(?:e|ing))[^;]{{0,60}}? {L}['’]s?",
    ),
    (8, rf"{E}{GAP}{{0,40}}? {AUX}(?:taken?|takes|took) (?:an? )?(?:[\w-]+ ){{0,3}}licen[sc]e\b"),
    (
        5,
        rf"{E} (?:will|shall) (?:have|hold|own|obtain|receive) (?:the |an? )?(?:[\w-]+ ){{0,4}}(?:rights?|licen[sc]e)\b(?! fee)",
    ),
    (9, rf"(?:come|came|gone|passed|reverted|returned) back (?:to (?:it|{L}) )?from (?:the )?{E}"),
    (
        8,
        rf"{E}{GAP}{{0,40}}? (?:keeps?|retains?|leaves?|holds?|maintains?)\b[^;]{{0,30}}?licen[sc]es? (?:to|for|under|of) (?:the )?{L}",
    ),
    (
        9,
        rf"{E}{GAP}{{0,60}}? {AUX}(?:entered? into|signed|executed|concluded|announced)[^;]{{0,90}}? with (?:the )?{L}[^;]{{0,60}}? (?:(?:under|pursuant to|by|through) which|whereby) it (?:has |will |is to )?(?:obtain|receiv|acquir|gain|secur|in-licen[sc]|takes?|is granted|was granted)\w*",
    ),
    (
        9,
        rf"{L}{GAP}{{0,60}}? {AUX}(?:entered? into|signed|executed|concluded|announced)[^;]{{0,90}}? with (?:the )?{E}[^;]{{0,60}}? (?:(?:under|pursuant to|by|through) which|whereby) it (?:has |will |is to )?(?:grant|out-licen[sc]|sublicen[sc])\w*",
    ),
    (5, rf"licen[sc]e under which (?:the )?{E} (?:will|may|can|is to)\b"),
    (
        6,
        rf"{E} (?:has|have|had|will have|holds?|obtains?|receives?) (?:an? |the )?(?:exclusive |sole |\w+-(?:month|year) )?option(?:, [^,;]{{3,60}},)? (?:to (?!co-|jointly|participate|share|opt|buy|purchase|repurchase|terminate|extend|renew|require|sell)|on\b|for\b)",
    ),
    (9, rf"{E}, (?:its|their|our|the Company's) (?:new |latest |exclusive |sole |[\w-]+ ){{0,3}}licensee\b"),
    (9, rf"{L}, (?:its|their|our|the Company's) (?:new |latest |exclusive |sole |[\w-]+ ){{0,3}}licensor\b"),
    (
        8,
        rf"(?:under|by|pursuant to|through) which (?:the )?{E} (?:may|can|will|shall) (?:have (?:an? |the )?(?:exclusive )?option to )?(?:also )?(?:take|obtain|acquire|select|choose)s? [^;]{{0,60}}?(?:licen[sc]es?|rights)\b",
    ),
    (8, rf"licen[sc]es? (?:that |which )?(?:the )?{E} (?:may |will |can )?(?:takes?|took|obtains?|acquires?|chooses?|selects?)\b"),
    (
        8,
        rf"{E}\"?\)?,? which (?:has |will )?(?:obtain|receive|acquire|license|gain|get|take)s?e?d? (?:[\w-]+ ){{0,6}}(?:the )?{L}['’]s? [a-z]",
    ),
    (9, rf"{E},? (?:which |who )?(?:has )?(?:becomes?|became|becoming|will (?:be|become)) [^;,]{{0,40}}licensee\b"),
    (8, rf"{L}{GAP}{{0,60}}? {AUX}(?:permit(?:ted|s)?|allow(?:ed|s)?|authori[sz](?:ed|es)) (?:the )?{E} to "),
    (
        8,
        rf"{E} (?:is|are|was|were) (?:\w+ )?(?:authori[sz]ed|permitted|entitled|licensed)(?: for [\w -]{{3,24}})? to (?:use|make|sell|copy|develop|market|manufacture)\b",
    ),
    (
        4,
        rf"{E} (?:has|have|had|holds?|held)(?:, [^,;]{{3,40}},)? (?:the |an? )?(?:[\w-]+,? ){{0,4}}(?:rights?|licen[sc]es?) to (?:\w+,? (?:and )?){{0,2}}(?:develop|sell|market|distribute|use|make|commerciali[sz]e|manufacture|promote)\b",
    ),
    (10, rf"{E} (?:now |also |still )?(?:has|have|holds?|obtains?|receives?) (?:an? |the )?(?:(?!granted|given|awarded|offered|extended|sold|assigned|amended|terminated|ended|sent|provided)[\w-]+,? ){{0,4}}licen[sc]es? (?:of|to|for|under) (?:the )?{L}"),
    (
        6,
        rf"(?:distribution|marketing|licen[sc]\w+|commerciali[sz]ation)\b[^;]{{0,40}}? agreement\b[^;]{{0,60}}? (?:by|under|in|through) which (?:the )?{E} (?:will|is to|shall|may|has the right to) (?:\w+ and )?(?:sell|market|distribute|promote|commerciali[sz]e)\b",
    ),
    (8, rf"\b(?:makes?|made|making) (?:the )?{E} (?:an? |the |its |their )?(?:[\w-]+,? ){{0,3}}(?:licensee|distributor|holder of [^;]{{0,60}}?rights|company[^;]{{0,60}}? that may sell)\b"),
    (
        7,
        rf"(?:under|through|by|pursuant to) (?:the|this|that|its) (?:[\w-]+ ){{0,4}}(?:licen[sc]e|agreement),? (?:the )?{E} (?:may|can|has|holds|is free to) (?:go on |continue to )?(?:us(?:e|ing)|sell(?:ing)?|mak(?:e|ing)|market|develop|distribut)\w*\b",
    ),
    (7, rf"{E} (?:has )?agreed to an? [^;]{{0,40}}licen[sc]e\b"),
    (
        9,
        rf"(?:agreement|licen[sc]e|deal|contract|collaboration|pact|alliance)\b[^;]{{0,40}}? (?:gives|grants|provides|awards|confers(?: up)?on|confers on|affords|assigns|entitles)(?: to)? (?:the )?{E}[^;]{{0,90}}?(?:rights?|licen[sc]e|option|access)",
    ),
    (
        5,
        rf"{E}(?! and (?:will|shall|is|has|are))[^;]{{0,30}}? (?:will|shall|to|agreed to|has agreed to|is obligated to|must) (?:make|pay)\b[^;]{{0,200}}?(?:up-?front|milestone|royalt|licen[sc]e (?:issue |initiation )?fee|signing|minimum|annual|per unit)",
    ),
    (
        5,
        rf"{L}{GAP}{{0,30}}? {AUX}(?:receiv(?:e|es|ed|ing)|earn(?:s|ed)?|be paid|collect(?:s|ed)?|entitled to|eligible (?:to|for)|in line for)[^;]{{0,140}}?(?:up-?front|milestone|royalt|licen[sc](?:e|ing) fee|access fee|signing)",
    ),
    (4, rf"(?:payments?|royalt\w+|fees?)[^;]{{0,60}}? from (?:the )?{E}(?: to (?:the )?{L})?"),
    (4, rf"(?:payments?|royalt\w+|fees?)[^;]{{0,60}}? to (?:the )?{L}\b"),
    (4, rf"{E} (?:paid|pays|will pay|has paid|owes)[^;]{{0,40}}? {L}"),
    (
        3,
        rf"{L}['’]s? (?:proprietary |patented |novel |\w+ ){{0,6}}(?:technolog\w+|platform|patents?|intellectual property|know-how|brands?|trademarks?)",
    ),
    (3, rf"developed by (?:the )?{L}"),
    (6, rf"{L} (?:will |has )?(?:retain|keep)(?:s|ed)? (?:all |full |the |its |exclusive |commercial |commerciali[sz]ation |development |worldwide ){{0,4}}rights? (?:(?:to|for) [\w-]{{2,20}} )?(?:outside(?: of)?|elsewhere|everywhere else|in (?:the )?(?:rest|all other|other|remaining))\b"),
    (14, rf"[Rr]eturn of [^;\ue000-\uefff]{{0,60}}?rights? (?:to [^;\ue000-\uefff]{{0,40}} )?from (?:the )?{E}"),
    (9, rf"{E_OF} (?:[\w-]+ ){{0,3}}licen[sc]e (?:to|of|under) (?:the )?{L}['’]s? "),
    (9, rf"(?:goes|go|went|gone|falls?|fell) back to (?:the )?{L}"),
    (9, rf"(?:rights?|licen[sc]es?|technolog\w+|patents?) (?:[\w-]+ ){{0,6}}that (?:the )?{L} (?:has |had )?(?:out-)?licen[sc]ed to (?:it|them|{E})"),
    (
        12,
        rf"{E}{GAP}{{0,60}}? {AUX}(?:re-?assign(?:s|ed)?|grant(?:s|ed)? back|assign(?:s|ed)? back|transferr?(?:s|ed)? back|re-?convey(?:s|ed)?)[^;\ue000-\uefff]{{0,60}}? to (?:the )?{L}",
    ),
    (12, rf"{E} (?:has|have|was|were|is|are)(?: also)? (?:been )?(?:granted|given|awarded) by (?:the )?{L}[^;]{{0,60}}?{RIGHTS}"),
    (8, rf"{L}{GAP}{{0,30}}? {AUX}(?:extend|lengthen|renew|prolong)\w* (?:the (?:duration|term) of )?(?:the )?{E}['’]s (?:[\w-]+ ){{0,4}}licen[sc]e"),
    (7, rf"{E} (?:is|are) (?:granted|given|awarded)[^;\ue000-\uefff]{{0,60}}?(?:rights?|licen[sc]e|option)\b"),
    (12, rf"{E} (?:has |have |had )?(?:sent|gave|given|delivered|provided|notified|served|informed)(?: to)? (?:the )?{L}[^;]{{0,80}}? exercis\w+"),
    (3, rf"{E_PLAIN}[^;]{{0,260}}? will (?:\w+ )?(?:distribute|market and sell|sell and distribute)\b"),
    (5, rf"{E} (?:has|holds|had|will have|is granted|receives) (?:an? |the )(?:[\w-]+ ){{0,4}}licen[sc]e (?:of|to|under|for)\b"),
    (5, rf"under which (?:the )?{E} (?:\w+ and )?(?:sources?|sells?|markets?|manufactures?|distributes?|makes?|uses?|develops?|produces?)\b"),
    (7, rf"{L}['’]s? (?:\w+ ){{0,2}}(?:sub-?)?licen[sc]e[^;]{{0,200}}? to (?:the )?{E}(?: for| to|[.,])"),
    (
        6,
        rf"(?:distribut\w+|licen[sc]e|marketing|supply|commerciali[sz]ation|promotion)[^;]{{0,30}} agreement[^;]{{0,60}} (?:with|between|and) [^;]{{0,80}}?(?:pursuant to|under) which (?:the )?{E} (?:will|shall|is to|has agreed to|agreed to|has the (?:exclusive )?right to|became|will become|will serve as|was appointed)(?: [\w-]+){{0,3}} (?:distribut|market|sell|commerciali[sz]|promot)\w*",
    ),
    (6, rf"{E}(?: [\w-]+)? (?:will be|will act as|will serve as|becomes?|became|is|shall be|as)(?: the| an?| its| our)?(?: (?:sole|exclusive|non-exclusive|and|authori[sz]ed|master))* distributors?\b"),
)
"""Weight and pattern, over masked text: explicit grants weigh most, the direction of money and ownership of the technology less."""
