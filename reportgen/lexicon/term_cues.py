"""The nouns by which agreements name what is paid, and the words that show an amount to be none of it."""

from reportgen.model.vocabulary import SetAsideClass, TermType

TOGETHER = (
    r"(?:(?:up-?front|up front|signing|initial)(?: (?:cash|licen[sc]e|licensing|payments?|fees?)){0,3}(?:, [\w-]+(?: [\w-]+){0,2})?,? (?:and|plus) "
    r"(?:(?:near-term|short-term|potential|future|other|contingent|committed|guaranteed|development|regulatory|clinical|commercial|sales|certain) ){0,4}"
    r"(?:milestones?(?: payments?| fees?)?|(?<=term )payments?(?=,? (?:including|of which|which includes?) [^;.$€£¥]{0,40}(?:equity|shares|stock))|equity(?: investments?| payments?| purchases?)?)\b"
    r"|(?:up-?front|initial)(?: (?:cash|payments?))?, (?:equity|stock)(?: investments?)?,? and near-term payments)"
)
"""Two kinds of payment for which one sum is stated."""
PAYING_TOGETHER = r"(?=(?: (?:worth|of|totall?ing|that total|valued at|(?:(?:could|may|might|would|will|can) )?(?:potentially )?(?:total|reach|amount to|be worth))) (?:up to |about |approximately |more than |over )?(?:[A-Z]{1,3} ?)?[$€£¥\d])"

COMPONENTS: tuple[tuple[TermType, str], ...] = (
    (
        TermType.HEADLINE_TOTAL,
        rf"(?:(?<=illion in )|(?<=\d in ))(?:(?:aggregate|total|combined|cash|committed|guaranteed) ){{0,2}}{TOGETHER}(?! (?:of|totall?ing|worth|up to)\b)|{TOGETHER}{PAYING_TOGETHER}",
    ),
    (TermType.MILESTONE_PAYMENTS, r"(?:near|short)-term (?:milestone )?payments?(?= (?:tied|linked|that|which|based|upon|on|for)\b)"),
    (TermType.UPFRONT_PAYMENT, r"(?:up-?front|signing) milestone payments?"),
    (TermType.ACCESS_FEE, r"(?:technology )?access licen[sc]e (?:fees?|payments?)"),
    (
        TermType.UPFRONT_PAYMENT,
        r"(?:up-?front|up front|signing)(?!, milestone),? (?:(?:non-?refundable|non-?creditable|cash|one-time|and|technology|initial|milestone|licen[sc](?:e|ing)|issue),? ){1,4}(?:fees?|payments?)",
    ),
    (
        TermType.TERMINATION_PAYMENT,
        r"(?:termination|break-?up|break|cancellation|wind-?down|early termination) (?:fees?|payments?|penalt(?:y|ies)|costs)|payments? (?:\w+ ){0,6}?(?:for|on|upon|in connection with) the (?:return|termination|reversion)\b|(?<=illion )for the (?:return|reversion|reacquisition|recovery|surrender|early termination) of\b",
    ),
    (
        TermType.OPTION_EXERCISE_FEE,
        r"(?:option[- ])?exercise (?:fees?|payments?)|option exercise (?:price|fees?|payments?)|(?:up)?on (?:the |its )?exercis(?:e|ing)\b(?: of)?(?: (?:the |its |each |such |that )?option)?|(?:to|by) exercis(?:e|ing) (?:the |its |this |that |each )?option|(?:if|when|should|once) (?:(?! not )[^,;.$]){2,40} exercis(?:es|e|ed) (?:the |its |this |that )?option",
    ),
    (
        TermType.OPTION_FEE,
        r"(?:up-?front |initial )?option (?:fees?|payments?|premium)|(?:payment|fee|consideration) for the option|for (?:the|an|this) (?:exclusive )?option\b",
    ),
    (
        TermType.EXTENSION_FEE,
        r"(?:to )?(?:renew|extend)(?:s|ed|ing)? (?:(?:the|its|this|that|such|their) )?(?:[\w-]+ ){0,3}?(?:agreement|licen[sc]e|term|collaboration|access|contract|option|rights|arrangement|it)\b[^.;$€£¥]{0,70}? (?:for|against|upon|on) (?:the )?(?:payment of )?(?:an? )?(?:additional |further |another |extra |renewal |extension |new ){1,2}(?:fees?|payments?|sums?)\b|(?:to )?(?:extend|renew)(?:s|ed|ing)? (?:(?:the|its|this|that|such|their) )?(?:[\w-]+ ){0,3}?(?:option|agreement|licen[sc]e|term|period)\b[^.;$€£¥]{0,60}? for (?:an? )?(?:additional |further |another )?(?=[$€£¥])|fees? (?:to extend|to renew|for extending|for renewing|in (?:return|exchange) for the (?:extension|renewal))\b|(?:extension|renewal) (?:fees?|payments?)|fee for (?:the|each) (?:extension|renewal)|(?:to extend|to renew|for the extension|for extending|for renewing)\b",
    ),
    (
        TermType.AMENDMENT_FEE,
        r"(?:amendment|expansion) (?:fees?|payments?)|(?:in (?:consideration|exchange) for|as consideration for) (?:the |this )?amend(?:ment|ing)\b",
    ),
    (
        TermType.MAINTENANCE_FEE,
        r"(?:annual |yearly )?(?:licen[sc]e )?maintenance(?: and (?:technical )?(?:support|service))? (?:fees?|payments?|charges?)|(?<!subject to an )(?:annual|yearly) (?:licen[sc]e )?(?:fees?|minimums?)\b(?! royalt| payments?)",
    ),
    (TermType.ACCESS_FEE, r"(?:technology[- ])?access (?:fees?|payments?)|technology fees?\b(?! (?:that|which) (?:it|they|\w+) (?:charges?|collects?|receives?))"),
    (
        TermType.MILESTONE_PAYMENTS,
        r"(?:(?:pre-?clinical|clinical|development(?:al)?|regulatory|approval|technical|research|registration|manufacturing|launch)(?:, |,? and |, | & |/|,? or |,? as well as )(?:(?:clinical|development|regulatory|approval|technical|commerciali[sz]ation|commercial|sales|launch|net sales|sales-based|sales-related|commercial-based|product sales|and|or|,) ?){0,6}) ?(?:based |related )?milestones?(?: payments?)?",
    ),
    (
        TermType.SALES_MILESTONES,
        r"(?:(?:net )?sales?(?:-based|-related)?|commercial(?:i[sz]ation)?(?: sales)?|sales[- ]performance|sales threshold|revenue)[- ](?:based )?milestones?(?: payments?)?|milestones? (?:payments? )?(?:based|tied|linked) (?:on|to) (?:annual |net |worldwide |commercial ){0,4}sales|(?<!royalties )(?<!royalty )(?<!royalty payments )(?<!royalties, )(?<!percentages )(?:tied|linked|subject|based|dependent|contingent|conditional|depending) (?:up)?(?:on|to) (?!(?:certain |agreed |annual )?minimum )(?:[\w']+ ){0,3}sales(?: (?:thresholds?|levels?|targets?|goals?|performance))?",
    ),
    (TermType.MILESTONE_PAYMENTS, r"(?:candidate |target |compound |product )?(?:designation|nomination|selection) (?:fees?|payments?)"),
    (
        TermType.MILESTONE_PAYMENTS,
        r"milestones?(?:[- ](?:based|related))?(?: (?:and other )?(?:payments?|fees?))?|(?:success|achievement|performance|progress|event)[- ](?:based|related|dependent) payments?|contingent payments?|earn-?outs?|(?:goals|targets|objectives|benchmarks|events|hurdles|conditions) (?:are|is) (?:met|achieved|reached|attained)|(?:every|each|all) (?:[\w-]+ ){0,2}(?:steps?|stages?|phases?|trials?|stud(?:y|ies)) (?:succeeds?|(?:is|are) successful)|payments? of (?:an )?undisclosed (?:amounts?|size)|payments?\b(?=[^.;]{0,90}\b(?:amount|size|sum)\b[^.;]{0,30}\b(?:not|undisclosed|confidential))|payments? (?:up)?on (?:the )?(?:achievement|attainment|completion) of (?:[\w-]+,? ){0,6}(?:milestones?|events?|goals?|objectives?|targets?)",
    ),
    (
        TermType.MILESTONE_PAYMENTS,
        r"(?:based on|contingent (?:up)?on|tied to|linked to|upon|for (?=(?:the )?(?:achievement|attainment|occurrence|completion) of)|dependent on|subject to) (?:the |certain |future |successful |specified |various |additional |potential |agreed(?:-upon)? |pre-?(?:defined|specified|determined|agreed) |defined |achieving |(?:achievement|attainment|occurrence|completion) of |receipt of |further |U\.S\. |FDA ){0,4}(?:regulatory|development|clinical|commercial|technical|marketing|sales|product)[\w ,-]{0,40}(?:approvals?|events?|achievements?|progress|goals|objectives|success|targets)\b",
    ),
    (
        TermType.MILESTONE_PAYMENTS,
        r"(?:benchmarks?|goals?|targets?|objectives?) (?:be|are|is|were) (?:met|reached|achieved|attained),? (?:further|additional|other) (?:sums?|payments?|amounts?) of|(?<=illion )more (?:once|when|if|upon|on)\b|(?<=illion )(?:up)?on (?:(?:its|the|first|FDA|U\.S\.|European|EU|Japanese|marketing|regulatory) ){0,3}(?:approvals?|(?:product |commercial )?launch|(?:commercial )?sale)\b",
    ),
    (
        TermType.BUYOUT,
        r"(?:fully[- ])?paid[- ]up,? (?:[\w-]+,? ){0,4}?licen[sc]e|buy-?out|lump[- ]sum (?:royalty|licen[sc]e|payment|fee)|one-time royalty (?:payment|fee)|fully paid,? (?:[\w-]+,? ){0,4}?licen[sc]e",
    ),
    (
        TermType.LICENSE_FEE,
        r"(?:the )?(?:grant|taking|selection) of (?:an?|each|any|such|the) (?:\w+ )?licen[sc]e requires [^.;$€£¥]{0,60}?payments? of|(?:each|every) (?:such |further |additional |new |single-target |exclusive )?licen[sc]e (?:(?!plate|holder|application)[\w' -]{0,50} )?(?:carries|bears|costs|entails|requires|brings)(?: (?:an? |the )?(?:additional )?(?:one-time )?(?:licen[sc]e |payment of |fee of |fees? )?)?|fees? (?:of )?(?=[^;.]{1,40} for (?:each|every) (?:such |further |additional |new )?licen[sc]e (?:that )?(?:it|they|taken|is|\w+ takes)\b)|(?<=illion )for (?:the|this|its|an?|all) (?:[\w-]+ ){0,3}(?:licen[sc]es?|rights)\b(?! (?:fee|pay))|licen[sc](?:e|ing)(?: issue| initiation| signing)? (?:fees?|payments?|consideration)|licen[sc](?:e|ing) and [\w-]+ fees|licen[sc]ure fees?|engineering fees?|(?:distribution(?: rights)?|exclusivity|territory|marketing rights) fees?",
    ),
    (
        TermType.UPFRONT_PAYMENT,
        r"good[- ]faith {1,12}(?:payments?|deposits?)|(?:up-?front|up front|signing|front-?end|initial|execution|signature|down|entry|entrance|issue)(?!, milestone)(?:,? (?:non-?refundable|cash|nonrefundable|one-time|licen[sc]e|licensing|technology|milestone|and near-term|non-creditable|equity|royalty)){0,4} (?:payments?|fees?|cash|consideration|sum|amount|instal?ments?)|up-?front\b|up front\b|payments? (?:at|on|upon) (?:signing|closing|execution|signature)|when (?:it|they|both|the (?:agreement|licen[sc]e|contract|parties|companies)) (?:was |were |has been )?signed\b|(?:at|on|upon) (?:the )?(?:signing|execution|signature|closing|effectiveness)(?:(?: of)? the (?:agreement|licen[sc]e|deal|contract|transaction))?\b",
    ),
    (
        TermType.SUBLICENSE_INCOME,
        r"(?:share|portion|percentage|\d{1,2}(?:\.\d)?%|percent) of (?:any |all |net ){0,2}sub-?licen[sc](?:e|ing) (?:income|revenues?|fees?|consideration|proceeds|receipts)|sub-?licen[sc](?:e|ing) (?:income|revenues?|fees|proceeds)|(?:share|portion|percentage|\d{1,2}(?:\.\d)?%|percent|one[- ](?:half|third|quarter|fifth|tenth)|half|a (?:third|quarter|fifth)) of (?:what|all|any (?:sums?|amounts?)|whatever)(?: that)? \S{1,30} (?:receives?|gets?|earns?|collects?|is paid) from (?:its |any |their )?sub-?licen[sc]ees?",
    ),
    (
        TermType.ROYALTY,
        r"(?:advances?|prepayments?)(?= of [^.;]{1,40} (?:against|on|towards?) (?:[\w-]+ ){0,3}royalt)|royalt(?:y|ies)\b(?![- ]free)(?:[- ](?:bearing|based))?(?: (?:payments?|rates?|income))?|(?:residual|trailing|percentage) payments? (?:on|of|based on) (?:[\w-]+ ){0,3}sales\b|(?:annual |yearly |guaranteed ){1,2}minimum payments?|minimum (?:annual |yearly |guaranteed ){1,2}payments?|(?:a|an agreed) (?:share|percentage|portion) of (?:the |its |all |any |net |gross |commercial |product |future |worldwide )*sales\b|(?:pay|pays|paying|owes?|owing|remits?|due|receives?|receive)(?: \w+){0,3} (?=\d{1,2}(?:\.\d+)? ?(?:%|percent|per cent) of (?:the |its |all |any |net |gross )*(?:[\w'-]+ )?(?:sales|revenues?|selling price|rental revenue|proceeds|receipts)\b(?! (?:that |which )?(?:it|they) ))|\d{1,2}(?:\.\d+)? ?(?:%|percent|per cent) of (?:the |its |all |any |net |gross ){0,3}(?!sub-?licen)(?:[\w'-]+ ){0,3}?(?:(?:sales|revenues?|proceeds|receipts|income)\b[^;.,$]{0,60} (?:goes|go|will go|accrues?|will accrue|belongs?|(?:is|are|will be) (?:paid|due|payable|remitted)) to\b|(?:revenues?|fees|proceeds|receipts|income|subscriptions)(?: (?:that|which))? (?:it|they) (?:charges?|collects?|derives?|earns?|takes? in|generates?|receives?(?= from (?:[\w-]+ ){0,2}(?:customers?|users?|players?|growers?|farmers?|subscribers?|viewers?)))\b)",
    ),
    (
        TermType.PROFIT_SHARE,
        r"(?:(?<=% of )|(?<=percent of )|(?<=half of )|(?<=third of ))(?:the |its |all |any )?(?:operating |net |gross |U\.S\. |future )*profits?\b|profit[- ]?shar(?:e|es|ing)|shar(?:e|es|ing)(?: of| in)? (?:[\w.]+ ){0,4}profits?|profits? (?:and losses )?(?:[\w.]+ ){0,8}(?:shared?|split|divided)|profits?\b[^,;.$]{0,80}? (?:receives?|keeps?|gets?|earns?|retains?) (?:an? )?(?:[\w.%-]+ )?share\b|(?:split|divide) (?:[\w.]+ ){0,4}profits?",
    ),
    (
        TermType.COST_SHARE,
        r"(?:costs?|expenses?)(?:(?! and (?:will |would |shall |to |then |also ){0,2}share)[^,;.]){0,50} (?:shared?|split|divided|borne equally)|b(?:ears?|orne) [^,;.$]{0,50}(?:costs?|expenses?) in (?:the same|equal|agreed|like) (?:proportions?|ratio|shares|parts)|shar(?:e|es|ing)(?: of)? (?:\w+ ){0,5}(?:costs?|expenses?)|(?:split|divide) (?:\w+ ){0,4}(?:costs?|expenses?)|cost[- ]shar(?:e|ing)|(?:bears?|funds?|shoulders?|assumes?|covers?|pays?) \d{1,2}% of (?:[\w.'-]+ ){0,4}(?:costs?|expenses?)",
    ),
    (
        TermType.EQUITY_PURCHASE,
        r"equity (?:investments?|purchases?|stakes?)|invest(?:s|ed|ing|ment)? [^;]{0,80}?(?:\bat|price of|priced at) [^;]{0,30}?(?:a|per) share\b|(?:invest(?:ment|ing|ed|s)? |purchas(?:e|es|ed|ing) |buy(?:s|ing)? |acquir(?:e|es|ed|ing) |issu(?:e|es|ed|ance of|ing) |subscrib\w+ (?:for )?|receiv(?:e|es|ed) |sale of )[^;]{0,70}?(?:common stock|shares|equity|ordinary shares|preferred stock|warrants?|ADSs?|stock)\b|shares of [^,;]{0,40}stock|(?<=illion )(?:for|of) (?:[\w.,'-]+ ){0,4}(?:common stock|ordinary shares)",
    ),
    (TermType.LOAN, r"(?:convertible )?(?:loans?|notes?|credit line|line of credit|debentures?)\b"),
    (TermType.REIMBURSEMENT, r"reimburs(?:e|es|ed|ement|ements|ing)\b(?! (?:tariff|prices?|pricing|milestones?|negotiations?|list|status|decision|system|rates?|approval|code|coverage|policy|polic))|repay\w* [^,;]{0,30}(?:costs?|expenses?)|(?:patent|prosecution|patenting|filing) (?:costs?|expenses?)(?= of [$€£¥A-Z])"),
    (
        TermType.RESEARCH_FUNDING,
        r"(?<!co-)fund(?:s|ed|ing)? {1,3}(?=(?:up to |approximately |about |a further )?(?:[A-Z]{1,3} ?)?[$€£¥]?[\d.,]{1,12}(?: (?:million|billion|thousand))?(?: (?:a|per|each) year| annually)? (?:of|in|worth of) (?:[\w-]+ ){0,3}(?:work|research|studies|development|trials?)\b)|(?:fund|support|financ|pay)\w*\b[^,;.$€£¥]{0,50}(?:FTEs?|full-time|scientists|researchers|chemists|engineers)\b[^,;.$€£¥]{0,40}? at (?:an? )?(?:[\w-]+ ){0,2}(?:rate|cost) of|(?:committed |guaranteed |minimum |annual ){0,2}(?:research|R&D|R & D|development|discovery|program|collaboration)(?:(?: and|,| &) (?:development|research))? (?:funding|support|payments?|fees?)|(?:committed )?(?<!dilutive )(?<!access to )funding\b|sponsor(?:s|ed|ing)? (?:[\w-]+ ){0,4}(?:research|studies)\b(?: at [^,;.$]{3,60})?|(?<!co-)fund(?:s|ed|ing)? (?!and (?:carry|conduct|perform|run|lead|manage|execute|undertake|oversee)\b|all\b|(?:its|their) own\b|the (?:full|entire|whole))[^,;.$]{0,80}(?:research|development|program|work|studies|discovery|R&D|scientists|researchers|FTEs)|FTE (?:funding|payments?|costs?)|(?:compensat\w+|paid|payments?) (?:by \S+ |from \S+ \S* ?)?[^,;.]{0,60}?(?:development research|research (?:work|services|done|it)|for research|the research)",
    ),
    (
        TermType.MANUFACTURING_PAYMENT,
        r"(?:manufacturing|supply|production) (?:fees?|payments?)|(?:production|manufactur\w+|supply|making) of [^,;.]{0,50}(?:materials?|supplies|batches)|(?:producing|making|manufacturing|supplying) (?:the |any |such )?(?:[\w-]+ ){0,5}(?:materials?|supplies|batches)|(?:paid|compensated|payments?|compensation) for (?:that|the|such|this|its|any) (?:\w+ ){0,2}(?:manufactur\w+|production)",
    ),
    (TermType.SUPPLY_PRICE, r"(?:transfer|supply) (?:prices?|pricing)(?: (?:of|at|equal to) cost[- ]plus)?|cost[- ]plus|(?:sells?|suppl(?:y|ies|ied)|making|makes?|manufactur\w+|deliver\w*|provid\w+)\b(?:(?!\bshares?\b|\bstock\b|\bunits\b|\bnotes?\b)[^.;$€£¥]){3,80} at (?:an? )?(?:list|agreed|preset|specified|pre-agreed|negotiated|preferential|discounted)(?: upon)? (?:transfer |supply |unit )?prices?\b|(?<=at )(?:(?:our|its|their|the|his|[A-Z][\w.&-]{1,20}['’]s?) )?(?:full |fully burdened |actual |standard )?(?:cost of (?:manufactur\w+|goods|production)|manufacturing cost)s?|(?:cost|manufacturing cost) plus\b"),
    (TermType.OPT_IN_FEE, r"opt-?in (?:fees?|payments?)"),
    (
        TermType.HEADLINE_TOTAL,
        r"(?:total|aggregate|overall|combined|potential|deal|transaction|contract)(?: potential| deal| transaction| contract| aggregate| total){0,2} (?:value|consideration|worth)(?: of (?:the )?(?:deal|agreement|transaction|collaboration))?"
        r"|(?:deal|agreement|transaction|collaboration|licen[sc]e|contract|alliance|partnership|pact|arrangement|accord|tie-up)\b[^;.$€£]{0,50}?\b(?:worth|valued at|with a value of)"
        r"|(?:total|aggregate|combined)(?: potential)?(?: cash| milestone)? payments?|(?:payments?|consideration|fees|amounts?)(?: [\w-]+){0,4} totall?ing|in (?:total|aggregate|the aggregate|all)\b|(?:an? )?(?:potential )?(?:total|aggregate) of|(?:aggregate|total|sum) of [^;.$€£¥]{5,140}? (?:comes to|amounts to|totals|is|will be|could be)(?= [^ ]{0,4}\d| (?:up|more|about|approximately|some|over|at|US|USD|EUR|[$€£¥]))",
    ),
    (TermType.OTHER, r"(?:minimum guarantees?|guaranteed minimum)(?: payments?)?\b(?! royalt| annual| payments? of royalt| purchase| sales| order)|(?:one-time|single|lump[- ]sum|fixed|flat) (?:cash )?(?:payments?|fees?)|lump sums?\b|(?:detailing|promotion) fees?\b"),
    (
        TermType.PURCHASE_PRICE,
        r"purchase price|(?<=illion )(?:in exchange |as consideration |in consideration |in return )?for (?:the |an? )?(?:assignment|transfer|sale|purchase|acquisition) of\b(?![^.;]{0,40}\b(?:equipment|materials?|supplies|buildings?|land|shares|stock|trucks?|vehicles?|machin\w+|inventor(?:y|ies))\b)|(?:re-?purchase|buy-?back) price|price (?:of|for) the (?:re-?)?(?:purchase|return|acquisition)|sale price|selling price|(?<=the )price(?= ?: )|(?<=[Tt]he )price(?= (?:is|was|will be|of) )|(?:acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|buy(?:s|ing)?|bought|sell(?:s|ing)?|sold|sale of|assign(?:s|ed|ment)?|transfer(?:s|red)?|divest\w*)[^;$€£]{0,120}? (?:for|in exchange for|at a price of)(?: (?:a|an|total|cash|consideration|of|payment|the|sum|price|aggregate|purchase|in|about|approximately)){0,6}$",
    ),
)
"""Type of term and the nouns that name it, the more special before the more general."""

MILESTONE_NAME = r"\bMilestones?\b(?! (?:Payments?|Fees?|Events?|Achievements?|Dates?|Schedule)\b) (?:(?:in|of|at|for) )?[A-Z][a-z]"
"""A place, award or paper that is called so; told from payments by the capitals, so it holds for sentences and not for headlines."""
MILESTONE_REMARK = r"(?i), (?:itself )?an? (?:[\w-]+ ){0,2}milestones?\b(?! payments?| fees?)"
"""A remark on a sum that is large, not what the sum is paid for."""

POTENTIAL = r"(?i)\b(?:eligible|potential(?:ly)?|up to|as much as|could|(?-i:may|MAY(?! \d))|might|if|would|upon|contingent|subject to|future|additional|further|possible|depending|entitled to receive|achiev\w+ of certain|certain)\b"
RECEIVED = r"(?i)\b(?:received|has received|have received|was paid|were paid|has paid|paid|receipt of|collected|already|has earned)\b"

NOT_TERMS: tuple[tuple[SetAsideClass, str], ...] = (
    (
        SetAsideClass.CUMULATIVE,
        r"(?:(?:has |have )?(?:earned|received|recorded) milestone payments (?:of|totall?ing)|altogether|up to now|until now|to date|cumulative\w*|so far|since (?:the )?(?:inception|signing|beginning)|total of .{0,60}(?:received|earned|recorded)|received (?:a total|more than|over|approximately)|has (?:now )?(?:earned|received|recorded) (?:a total|an aggregate))",
    ),
    (
        SetAsideClass.RESEARCH_SPENDING,
        r"(?:R&D|research(?: and development)?|development)(?: \w+){0,2} (?:spending|spend|expens\w+|expenditures?|budget|investments?|costs of)|(?:spent|invest(?:ed|s)|spends?) .{0,70}(?:on|in) (?:R&D|research)",
    ),
    (
        SetAsideClass.REVENUE,
        r"(?:revenues?|turnover|net income|net loss|earnings|operating (?:income|expenses?|loss)|profit of|gross margin|bookings|backlog|EBITDA|cost savings|savings|guidance|charge)",
    ),
    (
        SetAsideClass.PRODUCT_SALES,
        r"(?:(?:net|annual|worldwide|global|product|U\.S\.|peak|retail|total|gross)? ?sales (?:of|were|was|totaled|reached|exceed\w*|in|for)|sales of|had sales|annual sales|peak sales|sold (?:more than|over))",
    ),
    (
        SetAsideClass.MARKET_SIZE,
        r"(?:market(?:s|place)?|CAGR|industry|addressable|opportunity|spending on|economic burden|cost of (?:treating|care)|prevalence|worldwide spend)",
    ),
    (
        SetAsideClass.CASH,
        r"(?:cash(?:,| and| of| position| balance| equivalents)|in cash\b(?! (?:up ?front|upon|up-front|payment|(?:at|on) (?:the )?(?:closing|signing|execution|effective|completion|exercise|delivery|receipt)))|marketable securities|runway|working capital|liquidity|on hand|burn)",
    ),
    (
        SetAsideClass.FINANCING,
        r"(?:offering|proceeds|credit|loan|facility|notes? (?:due|offering)|debt|borrow\w*|financing|private placement|underwrit\w*|venture|Series [A-F]\b|raised|bonds?|debentures|indebtedness|interest|principal|grant (?:from|of|to support)|lend\w*|monetization)",
    ),
    (
        SetAsideClass.COMPANY_VALUE,
        r"(?:market capitali[sz]ation|valuation|valued|enterprise value|merger|acquisition of|acquire all|(?:acquired|bought|taken over) by|takeover|tender|outstanding shares|equity value|impairment|third-party)",
    ),
    (
        SetAsideClass.COMPENSATION,
        r"(?:salary|bonus|compensation of|base pay|severance|annual retainer|stipend|employee|executive|director)",
    ),
    (
        SetAsideClass.SHARE_PRICE,
        r"(?:closing price|share price|stock price|per share|trading|bid price|(?:shares?|stock)\b[^.;]{0,40}\b(?:rose|fell|closed|gained|dropped|slipped|jumped))",
    ),
)
"""Class of a number that is no term, and the words beside it that show it."""
