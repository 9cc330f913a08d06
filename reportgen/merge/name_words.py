"""Words of organization names that tell nothing about which organization it is: data, in lower case without dots."""

LEGAL_FORMS = frozenset(
    ["inc", "incorporated", "corp", "corporation", "co", "company", "companies", "ltd", "limited", "llc", "llp", "lp", "plc", "gmbh", "mbh", "ag", "kgaa", "kg", "sa", "sas", "sarl", "spa", "srl", "nv", "bv", "ab", "as", "asa", "oy", "oyj", "aps", "se", "kk", "pty", "pte", "ltda", "aktiengesellschaft"]
)
"""Ends of a legal name, in any number: `co ltd`, `gmbh co kg`."""

LEGAL_FAMILIES = (
    dict.fromkeys(["inc", "incorporated", "corp", "corporation", "co", "company", "companies", "llc", "llp", "lp"], "us")
    | dict.fromkeys(["ltd", "limited", "plc"], "uk")
    | dict.fromkeys(["gmbh", "mbh", "ag", "kgaa", "kg", "se", "aktiengesellschaft"], "de")
    | dict.fromkeys(["sa", "sas", "sarl"], "fr")
    | dict.fromkeys(["nv", "bv"], "nl")
    | dict.fromkeys(["oy", "oyj"], "fi")
)
"""Legal forms of one law, which one company may be printed with in turn."""

GROUP_WORDS = frozenset(
    ["international", "holdings", "holding", "group", "global", "worldwide", "europe", "european", "usa", "us", "america", "american", "americas", "japan", "germany", "deutschland", "austria", "switzerland", "schweiz", "france", "uk", "ireland", "canada", "australia", "china", "korea", "italy", "spain", "sweden", "denmark", "netherlands", "belgium", "israel", "india", "singapore", "taiwan", "bermuda", "cayman", "overseas"]
)
"""Words that tell the entities of one group apart."""

TRADE_WORDS = frozenset(
    ["pharmaceuticals", "pharmaceutical", "pharma", "therapeutics", "therapeutic", "biotechnologies", "biotechnology", "biotech", "biosciences", "bioscience", "biopharma", "biopharmaceuticals", "biopharmaceutical", "biologics", "biosystems", "biomedical", "biomedicine", "genetics", "genomics", "oncology", "vaccines", "diagnostics", "medical", "medicine", "medicines", "immunotherapeutics", "laboratories", "labs", "laboratory", "sciences", "science", "technologies", "technology", "systems", "networks", "semiconductor", "semiconductors", "software", "entertainment", "studios", "pictures", "brands", "energy", "devices", "electronics", "communications", "media", "games", "interactive", "motors", "chemicals", "chemical", "materials", "instruments", "healthcare", "health", "enterprises", "solutions", "innovations", "industries", "robotics", "products", "research"]
)
"""Words of the trade that are left out where a company is named for short."""

NO_PARTY = frozenset(
    (
        "", "company", "companies", "registrant", "licensor", "licensee", "licensors", "licensees", "party", "parties",
        "either company", "either party", "both companies", "both parties", "neither company", "neither party", "partner",
        "partners", "its partner", "we", "us", "our", "it", "its", "they", "corporation", "buyer", "seller", "purchaser",
        "assignor", "assignee", "university", "institute", "foundation", "subsidiary", "affiliate", "affiliates",
        "collaborator", "collaborators", "third party", "third parties",
    )
)  # fmt: skip
"""Words that stand for a party and are the name of none."""

REGISTRANT_WORDS = frozenset(("company", "registrant", "we", "us", "our"))
"""Words by which a filing speaks of its registrant."""
