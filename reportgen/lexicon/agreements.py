"""What agreements are called, and which of them are about rights."""

LICENSING_WORDS = (
    r"licen[sc]\w*", r"sub-?licen[sc]\w*", r"cross-?licen[sc]\w*", r"option", r"collaborat\w*", r"co-?develop\w*", r"co-?promot\w*", r"co-?commerciali[sz]\w*",
    r"co-?market\w*", r"commerciali[sz]ation", r"distribut\w*", r"distributorship", r"technology", r"royalt\w*", r"patents?", r"intellectual property",
    r"research", r"development", r"discovery", r"joint development", r"evaluation", r"feasibility", r"alliance", r"partnership", r"partnering", r"marketing", r"know-how", r"trademarks?",
    r"brand", r"merchandis\w+", r"publishing", r"access", r"rights", r"promotion", r"exclusive", r"multi-?target", r"platform", r"clinical", r"franchise", r"sales and marketing", r"agency",
)
"""Words of an agreement's name that speak of rights or of work towards them."""

STRONG_WORDS = (
    r"licen[sc]\w*", r"sub-?licen[sc]\w*", r"cross-?licen[sc]\w*", r"co-?develop\w*", r"co-?promot\w*", r"co-?commerciali[sz]\w*", r"commerciali[sz]ation", r"distribut\w*", r"royalt\w*", r"patents?",
    r"intellectual property", r"collaborat\w*", r"technology transfer", r"technology access", r"trademarks?", r"merchandis\w+", r"multi-?target",
)
"""Words that alone make it a licensing agreement."""

OTHER_AGREEMENTS = (
    r"merger", r"purchase option", r"credit", r"loan", r"employment", r"underwriting", r"lease", r"sublease", r"indemnif\w+", r"registration rights", r"severance", r"separation", r"facility",
    r"subscription", r"voting", r"lock-?up", r"construction", r"engineering", r"consulting", r"advisory", r"retention", r"change[- ]in[- ]control", r"change of control",
    r"note", r"notes", r"guarant\w+", r"security", r"pledge", r"placement", r"equity distribution", r"sales agent", r"at[- ]the[- ]market", r"securities", r"stock", r"share", r"shares", r"unit purchase", r"warrants?",
    r"standstill", r"cooperation", r"tender", r"support", r"real estate", r"purchase and sale", r"restructuring", r"forbearance", r"intercreditor", r"escrow", r"trust", r"deposit",
    r"tax", r"transition services", r"administrative", r"management services", r"compensation", r"bonus", r"rights agreement", r"contribution", r"power purchase", r"interconnection", r"offtake", r"off-take",
    r"franchise (?:tax|fee)", r"collective bargaining", r"labor", r"reseller", r"staffing", r"hosting", r"insurance", r"reinsurance", r"drilling", r"farm-?out", r"gas", r"crude", r"pipeline",
    r"investor rights", r"stockholders?", r"shareholders?", r"exchange and termination", r"settlement and release", r"plea", r"deferred prosecution", r"consent decree", r"plan of (?:merger|reorganization)", r"reorganization", r"supply chain",
    r"clinical trial site", r"naming rights", r"sponsorship", r"carriage", r"affiliation", r"retransmission", r"network affiliation", r"lending", r"purchasing", r"group purchasing", r"customer", r"equity (?:line|purchase)", r"standby", r"waiver", r"compliance", r"listing",
)
"""Words of agreements that are no licences, unless a strong word stands beside them."""

SUPPLY_WORDS = (r"supply", r"quality", r"manufactur\w+", r"services?", r"purchase", r"reseller", r"procurement", r"outsourcing", r"maintenance", r"production")
"""Words of agreements that are no licences, unless any licensing word stands beside them."""

FINANCIERS = r"(?:Capital|Advisors?|Securities|Bank|Bancorp|Investors|Lenders?|Financial|Trust Company|Asset Management|LLP|Partners L\.?P\.?|Underwriters?|Insurance|Assurance|Equity|Credit|Savings|Royalty Fund|Healthcare Fund|Fund|Funds)"
"""Last words of firms that lend, advise and insure: no partners to a licence."""

AGREEMENT_NOUNS = (
    r"agreements?", r"licen[sc]es?", r"sub-?licen[sc]es?", r"collaborations?", r"partnerships?", r"alliances?", r"deals?", r"pacts?", r"term sheets?", r"memorand(?:um|a) of understanding",
    r"MOU", r"contracts?", r"accords?", r"arrangements?", r"settlements?", r"letter agreements?", r"cross-licen[sc]es?", r"options?", r"joint ventures?", r"transactions?", r"relationships?",
)

DEAL_TYPES = (
    (r"cross-?licen[sc]", "cross_license"),
    (r"sub-?licen[sc]", "sublicense"),
    (r"(?:option|opt-in)\b", "option"),
    (r"licen[sc]", "license"),
    (r"collaborat|alliance|partnership|partner\b|joint (?:research|development)|co-?operat", "collaboration"),
    (r"co-?develop", "co_development"),
    (r"co-?promot", "co_promotion"),
    (r"co-?market", "co_marketing"),
    (r"co-?commerciali", "co_commercialization"),
    (r"distribut", "distribution"),
    (r"\bsupply\b|manufactur", "supply"),
    (r"settle", "settlement"),
    (r"(?:acquire|purchase|sale|sell|sold|assign)\w*.{0,80}(?:patent|asset|product|compound|program|intellectual property|trademark|brand)", "asset_purchase"),
    (r"research (?:and|collaboration|agreement|program)", "research"),
)
"""Pattern in the agreement's name or sentence, and the deal type that it shows."""

RIGHTS_LANGUAGE = (
    r"(?:licen[sc]e[sd]?\b|licen[sc]ing|sub-?licen[sc]|royalt|exclusive rights?|rights? to (?:develop|commerciali[sz]e|market|sell|distribute|manufacture|use|promote|make|co-|exploit|publish)|co-?develop|co-?promot|co-?commerciali"
    r"|commerciali[sz]ation rights|development rights|marketing rights|distribution rights|intellectual property|patents?\b|proprietary technolog|technology platform|joint(?:ly)? develop|collaborat|\brights (?:to|for|in|of|pass|lie|revert|return)|(?:all|world|product|exclusive) rights|\boption (?:to|on|held|over|agreement)|milestone payment|distribution agreement|exclusive distribut|exclusive agreement|(?:develop|discover|develop,) and commerciali[sz]e|commerciali[sz]ation of)"
)
"""Words of a text that speaks of rights in technology at all."""
