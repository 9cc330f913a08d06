"""Phrases that name a payment together with what it is for; they come before the nouns of `term_cues`."""

from reportgen.model.vocabulary import TermType

SUM = r"(?= ?(?:up to |about |approximately )?[A-Z]{0,3} ?[$€£¥])"
"""A sum stands right behind."""
BY_PAYING = r"(?: (?:by|for|with|against|through|upon))(?: (?:paying|(?:the )?payment of))?(?: an?)?(?: (?:single|one-time|lump[- ]sum|further|additional|final|cash))?(?: (?:payment|sum|fee))?(?: of)?"
SHARE = r"(?:\d{1,2}(?:\.\d)?(?:%| percent| per cent)\)?|percent(?: \(\d{1,2}%\))?|one[- ](?:half|third|quarter|fifth|tenth)|half|a (?:third|quarter|fifth))"
COSTS = r"(?:costs?|expenses?|budget)\b"

PHRASES: tuple[tuple[TermType, str], ...] = (
    (
        TermType.BUYOUT,
        rf"(?:replac|redeem|commut|discharg|extinguish)\w{{0,3}} (?:(?:all|any|its|the|their|future|further|remaining|running|such) ){{0,4}}royalt(?:y|ies)(?: obligations?| payments?)?\b[^;.$€£¥]{{0,40}}?{BY_PAYING}{SUM}"
        rf"|buy(?:s|ing)? out (?:(?:all|any|its|the|their|future|further|remaining|running|such) ){{0,4}}royalt(?:y|ies)(?: obligations?| payments?)?\b[^;.$€£¥]{{0,40}}?{BY_PAYING}{SUM}"
        rf"|in (?:place|lieu) of (?:(?:all|any|its|the|future|further|remaining|running|such) ){{1,4}}royalties\b,? [^;.$€£¥]{{0,40}}?\b(?:lump[- ]sum|single payment|one-time payment)(?: of)?{SUM}"
        r"|(?:may|can|could|right to|option to|entitled to) (?:buy back|repurchase|reacquire|re-acquire|buy out) (?:(?:all|the|its|such|these|those) ){0,2}(?:[\w-]+ ){0,2}rights\b[^;.$€£¥]{0,40}? (?:for|against)\b(?: an?)?(?: (?:sum|payment|amount|price))?(?: (?:of|equal to))?",
    ),
    (
        TermType.OPTION_EXERCISE_FEE,
        rf"option (?:until (?:[^,;.$€£¥]|, (?=\d{{4}})){{3,30}},? )?to (?:add|include|make|convert|expand|(?:extend|enlarge|widen|broaden) (?:the|its) (?:exclusive )?(?:territory|field|rights|licen[sc]e) to)\b[^;.$€£¥]{{2,80}}?{BY_PAYING}{SUM}"
        rf"|(?:may|can|could|right to|entitled to) (?:make (?:its|the|such|this|these) (?:rights|licen[sc]e) exclusive|convert [^;.$€£¥]{{2,40}} exclusive[^;.$€£¥]{{0,20}}|add [^;.$€£¥]{{3,50}} to (?:its|the) (?:territory|field|licen[sc]e))[^;.$€£¥]{{0,20}}?{BY_PAYING}{SUM}"
        rf"|(?:if|when|should|once) [^,;.$€£¥]{{2,40}} (?:nominates?|selects?|elects?|designates?) (?:an?|the|its) (?:second|third|further|additional|other|new) (?:indication|field|target|product|territory|country|disease)\b[^,;.$€£¥]{{0,30}},? (?:it|they|[\w.&'’-]{{2,20}}(?: [\w.&'’-]{{2,20}})?) (?:pays?|owes?|will pay|shall pay)(?: [\w’'-]{{2,20}}){{0,2}}?(?: (?:an?|further|additional|fee|payment|of)){{0,4}}{SUM}"
        r"|(?:if|when|should|once) [^,;.$€£¥]{2,40} takes? up (?:the|its|this|that) option",
    ),
    (TermType.EXTENSION_FEE, rf"option (?:may|can) be (?:prolonged|extended|renewed)\b[^;.$€£¥]{{0,50}}?{BY_PAYING}{SUM}"),
    (
        TermType.LICENSE_FEE,
        rf"(?:licen[sc]e|it|this) (?:carries|bears)(?: an?)?(?: (?:one-time|fixed|single))? (?:fee|charge) of{SUM}"
        rf"|(?:further|additional|extra) fees? (?:of )?(?=[A-Z]{{0,3}} ?[$€£¥][\d.,]{{1,12}}(?: million)? for each\b)|(?<=[a-h1-9]\) )cash (?:payment )?of{SUM}|price (?:of|for) the licen[sc]e(?: (?:is|was|will be|of))?{SUM}"
        rf"|fixed (?:sum|amount) of(?=[^;.]{{1,30}} for (?:past|sales|units|the past|its past|infring|products))",
    ),
    (
        TermType.UPFRONT_PAYMENT,
        r"(?<!guaranteed )(?:(?:non-?refundable|recoupable|cash|initial) ){0,2}advance(?: payment)? of(?=[^;.]{1,30} (?:against|on account of) (?:future )?royalt)",
    ),
    (
        TermType.SUBLICENSE_INCOME,
        rf"{SHARE} of (?:(?:the|its|any|all|net) )?(?:[\w.&-]{{1,20}}['’]s? )?(?:(?:non-royalty|net|gross|other) )?sub-?licen[sc](?:e|ing) (?:income|revenues?|fees?|consideration|proceeds|receipts|payments)"
        rf"|{SHARE} of (?:(?:the|any|all) )?(?:what|whatever|amounts?|sums?|payments|consideration|fees|revenues?|income)\b[^;.%$€£¥]{{0,40}}?\bsub-?licen[sc](?:ees?|es|ing)\b(?: pays?)?"
        r"|of (?:all|whatever|what|everything|any sums?|all sums?) (?:that )?(?:it|they|[\w.&'’-]{2,30})[^;.%$€£¥]{0,40}? (?:under|from|for) (?:(?:the|its|any|such) )?sub-?licen[sc](?:es?|ees?|ing)\b(?: agreements?)?"
        r"|(?:non-royalty )?sub-?licen[sc](?:e|ing) (?:consideration|receipts|payments)|(?:non-royalty )?(?:consideration|income|revenues?) (?:received )?from (?:(?:its|any|the) )?sub-?licen[sc](?:es|ees|ing)\b",
    ),
    (
        TermType.COST_SHARE,
        rf"(?:bears?|funds?|carr(?:y|ies)|shoulders?|assumes?|covers?|pays?(?: for)?|contributes?) \d{{1,2}}(?:\.\d)?%(?:,? and [^;.%]{{1,40}} \d{{1,2}}(?:\.\d)?%,?)? of (?:[\w.'’-]+ ){{0,5}}{COSTS}"
        rf"|{COSTS}[^,;.%]{{0,30}} (?:are|is|will be|shall be) borne (?:by [^,;.%]{{2,30}} )?(?=\d{{1,2}}(?:\.\d)?%)",
    ),
    (
        TermType.REIMBURSEMENT,
        rf"(?:refund|repay|make good)(?:s|ing|ed)?\b(?=[^;.]{{0,80}}[$€£¥][\d.,]{{1,12}}(?: million)? (?:of|for|in) [^;.]{{0,60}}\b{COSTS})",
    ),
    (
        TermType.RESEARCH_FUNDING,
        rf"(?:pay|cover|bear|meet|carr(?:y|i))(?:s|es|ing)? (?:the )?salaries (?:and benefits )?of (?:[\w-]+ ){{0,3}}(?:scientists|researchers|chemists|engineers|biologists)\b[^,;.$€£¥]{{0,30}},? (?:or |which (?:is|are|come to) )?(?:about|approximately|currently|at|some) {{0,12}}{SUM}"
        rf"|(?:research|development|evaluation|study|trial|clinical|program)\b[^;.$€£¥]{{0,60}}\bunder an? (?:(?:agreed|joint|annual) ){{0,2}}budget of{SUM}|(?:research|development|evaluation|work) plan has an? (?:agreed )?budget of{SUM}",
    ),
    (
        TermType.RESEARCH_FUNDING,
        r"(?<=illion in )(?:grants?|grant funding) (?:towards?|for|to (?:support|fund|finance)) (?:[\w-]+ ){0,5}(?:trials?|stud(?:y|ies)|research|development|program)\b",
    ),
    (TermType.AMENDMENT_FEE, rf"expansion (?:payments?|fees?)(?: of)?{SUM}"),
    (
        TermType.SALES_MILESTONES,
        r"payments? (?:(?:that|which) (?:are|is) )?(?:based (?:up)?on|tied to|linked to|depending (?:up)?on|upon) (?:the )?(?:(?:attainment|achievement|reaching) of )?(?:[\w-]+ ){0,4}sales (?:levels?|targets?|thresholds?|goals?)",
    ),
    (
        TermType.SUPPLY_PRICE,
        rf"suppl(?:y|ies|ied)\b[^;.$€£¥]{{3,90}}, the (?:price|cost) of which (?:is|was|will be|are)(?: (?:estimated|set|fixed|agreed|put))?(?: (?:at|to be))?{SUM}",
    ),
    (
        TermType.LOAN,
        rf"(?:lends?|lent|advances? as a loan)\b(?: to)?(?: [\w.&'’-]{{2,30}}){{1,4}}{SUM}",
    ),
    (
        TermType.ROYALTY,
        r"(?:technology|trait|use|licen[sc]e) fees? (?:equal to|of|amounting to) (?=\d{1,2}(?:\.\d+)?(?:%| percent| per cent) of (?!.{0,12}shares))"
        r"|(?:pay|pays|owes?|remits?|receives?|receive)(?: \w+){0,3} (?=\d{1,2}(?:\.\d+)? ?(?:%|percent|per cent) of [A-Z][\w.&-]{1,20}['’]s (?:net |gross )?(?:sales|revenues?|receipts|proceeds)\b)",
    ),
    (
        TermType.PROFIT_SHARE,
        r"shar(?:e|es|ing) with [^,;.%$]{2,40} (?=\d{1,2}(?:\.\d)?(?:%| percent| per cent) of (?:the |its |any |all )?(?:net |gross )?(?:proceeds|profits|recover\w+)\b)",
    ),
    (
        TermType.OTHER,
        rf"(?:provid|perform|deliver)(?:es?|ed|ing)? (?:the |an? |its )?(?:[\w-]+ ){{0,3}}(?:engineering|design|training|installation|consulting|documentation)(?: (?:package|services|work|assistance))? for{SUM}"
        rf"|(?:engineering|design|training|consulting|installation|technical) (?:services|assistance|support)(?: (?:fees? )?of| for| worth){SUM}|consent fees?\b",
    ),
    (TermType.OTHER, rf"final (?:cash )?payment(?: to [^,;.$€£¥]{{2,30}})? of{SUM}"),
)
"""Type of term and phrases that name it."""
