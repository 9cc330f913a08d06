"""Words in which the names of companies and institutions begin and end."""

COMMON_TAILS = (
    "Pharmaceuticals", "Pharmaceutical", "Pharma", "Therapeutics", "Biosciences", "Bioscience", "BioSciences",
    "Biotechnologies", "Biotechnology", "Biotech", "Biopharma", "BioPharma", "Biologics", "Sciences",
    "Technologies", "Technology", "Systems", "Laboratories", "Labs", "Holdings", "Holding", "Group",
    "International", "Industries", "Networks", "Semiconductor", "Semiconductors", "Software", "Entertainment",
    "Studios", "Pictures", "Brands", "Energy", "Medical", "Diagnostics", "Genetics", "Genomics", "Oncology",
    "Vaccines", "Devices", "Electronics", "Communications", "Media", "Games", "Interactive", "Motors", "Chemicals",
    "Chemical", "Materials", "Instruments", "Healthcare", "Health", "Animal Health", "Company", "Corporation",
    "Enterprises", "Solutions", "Innovations", "Partners", "Ventures", "Robotics", "Biosystems", "Biomedical",
    "Medicine", "Medicines", "Immunotherapeutics", "Biopharmaceuticals",
)  # fmt: skip
"""Words that end a company's common name and may be left out when it is named for short."""

COMPANY_TAILS = (
    "Company", "Pharmaceuticals", "Pharmaceutical", "Pharma", "Therapeutics", "Biosciences", "Bioscience",
    "BioSciences", "Biotechnologies", "Biotech", "Biopharma", "BioPharma", "Biologics", "Technologies",
    "Laboratories", "Labs", "Holdings", "Semiconductor", "Semiconductors", "Diagnostics", "Genetics", "Genomics",
    "Oncology", "Biopharmaceuticals", "Biosystems", "Vaccines", "Networks", "Entertainment", "Studios", "Pictures",
    "Brands", "Electronics", "Motors", "Chemicals", "Instruments", "Robotics", "Software", "Interactive",
    "Microsystems", "Photonics", "Biomedical", "Immunotherapeutics", "Industry Group", "Industrial Group", "Industries Group",
    "Chemical Group", "Enterprise Group", "Enterprises Group", "Motor Group", "Steel Group", "Energy Group", "Media Group",
)  # fmt: skip
"""Words that end a company's name and little else."""

INSTITUTION_HEADS = (
    "University", "Université", "Universität", "College", "Institute", "Institut", "Institutes", "Foundation",
    "Hospital", "Hospitals", "Clinic", "Center", "Centre", "Laboratory", "Laboratories", "Trust", "Council",
    "Academy", "School", "Polytechnic", "Agency", "Administration", "Authority", "Consortium", "Initiative",
    "Society", "Association", "League", "Federation", "Organisation", "Organization",
)  # fmt: skip
"""Nouns that show the name of an institution."""

COMMON_HEADS = frozenset((
    "american", "national", "general", "united", "first", "new", "north", "south", "global", "advanced", "applied",
    "digital", "medical", "royal", "great", "pacific", "atlantic", "western", "eastern", "northern", "southern",
    "central", "bank", "blue", "green", "black", "white", "open", "smart", "clear", "true", "international",
    "university", "institute", "department", "ministry", "city", "state", "european", "asian", "china", "japan",
    "german", "british", "french", "swiss", "indian", "canadian", "australian", "texas", "california", "york",
    "boston", "cambridge", "oxford", "silicon", "solar", "bio", "life", "health", "energy", "power", "data",
    "cloud", "beijing", "shanghai", "hangzhou", "chongqing", "shenzhen", "guangzhou", "suzhou", "nanjing", "wuhan",
    "jiangsu", "zhejiang", "sichuan", "shandong", "hebei", "nippon", "tokyo", "osaka", "seoul", "korea", "taiwan",
    "hong", "singapore", "israel", "london", "paris", "basel", "zurich", "vienna", "montreal", "toronto", "quebec",
    "mexico", "mobile", "media", "star", "sun", "golden", "silver", "crown", "eagle", "summit",
))  # fmt: skip
"""First words that many companies share, in lower case."""

NO_SHORT_NAME = frozenset(("Big", "Red", "St", "St."))
"""First words that alone name no company, as printed."""
