"""Words that a bracket may define beside a company and that name no company, and words of diseases and fields: data, in lower case."""

DEFINED_THINGS = (
    "agreement", "amendment", "date", "territory", "product", "products", "patent", "patents", "technology",
    "field", "note", "notes", "warrant", "warrants", "act", "plan", "shares", "transaction", "transactions",
    "closing", "term", "period", "license", "licence", "letter", "compound", "compounds", "program", "programme",
    "merger", "offering", "exchange", "rule", "effective", "notice", "contract", "settlement", "assets", "rights",
    "property", "know-how", "candidate", "release", "report", "form", "facility", "loan", "trial", "study",
    "software", "event", "option", "mou", "deed", "intellectual", "ip", "lease", "stock", "securities", "units",
    "platform", "marks", "trademarks", "brand", "brands", "mark",
)  # fmt: skip
"""Words of a defined term that show it to name a thing, not a party."""

DEFINED_ROLES = frozenset(
    (
        "lenders", "lender", "agent", "administrative agent", "collateral agent", "trustee", "underwriters", "underwriter", "purchasers",
        "investors", "investor", "holders", "holder", "stockholders", "shareholders", "sellers", "buyers", "borrower", "borrowers",
        "guarantors", "guarantor", "sub", "merger sub", "acquisition sub", "bank", "banks", "directive", "order", "commission", "sec",
        "board", "committee", "court", "judge", "spin-off", "spinoff", "separation", "distribution", "solicitation", "solicitations",
        "executive", "employee", "employees", "consultant", "officer", "director", "directors", "management", "secretary", "member",
        "members", "prospectus", "statement", "proxy", "registration", "index", "exhibit", "schedule", "annex", "section", "item",
        "indication", "indications", "disease", "study", "studies", "data", "business", "division", "facilities", "premises", "site",
        "project", "services", "service", "fee", "fees", "payment", "payments", "milestone", "milestones", "royalty", "royalties",
        "collaboration", "partnership", "alliance", "initial", "sponsor", "landlord", "tenant", "plaintiff", "plaintiffs",
        "defendant", "defendants", "claims", "action", "lawsuit", "complaint",
    )
)  # fmt: skip
"""What a defined word or its last part stands for: a role in a loan, a court or a body, a document, a step."""

AILMENTS = (
    r"diseases?|disorders?|syndromes?|conditions?|cancers?|carcinomas?|tumou?rs?|leuk(?:a)?emias?|lymphomas?|melanomas?|myelomas?|sarcomas?|virus(?:es)?|infections?"
    r"|arthritis|hepatitis|dermatitis|colitis|fibrosis|sclerosis|diabetes|hypertension|asthma|epilepsy|obesity|an(?:a)?emia|degeneration|dystrophy|deficiency"
    r"|failure|injury|pain|sepsis|psoriasis|osteoporosis|depression|schizophrenia|dementia"
)
"""Nouns in which the name of an illness ends."""

NO_TECHNOLOGY = (
    rf"{AILMENTS}|property|properties|agreements?|practices?|applications?|trials?|studies|study|committees?|officers?|administration|agency|agencies|commission"
    r"|nervous system|immune system|rights?|know-how|development|care|care system|factors?|receptors?|antigens?|proteins?|enzymes?|acids?|technology transfer"
    r"|information|countries|states|union|exchange|act|drug|drugs|biologics|products?|sales|revenues?|officer|year|quarter|shares?|stock"
)
"""Nouns in which the name of no technology ends."""
