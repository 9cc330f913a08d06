"""How organizations are named: legal forms, kinds of institution, and capitalized words that are none."""

LEGAL_FORMS = (
    r"Inc\.?", r"INC\.?", r"Incorporated", r"INCORPORATED", r"Corp\.?", r"CORP\.?", r"Corporation", r"CORPORATION",
    r"Co\.,? ?Ltd\.?", r"Co\.,? Inc\.?", r"CO\.,? LTD\.?", r"Company,? Limited", r"Company,? Inc\.?", r"Ltd\.?", r"LTD\.?", r"Limited", r"LIMITED",
    r"LLC", r"L\.L\.C\.?", r"LLP", r"L\.L\.P\.?", r"LP", r"L\.P\.?", r"plc", r"PLC", r"p\.l\.c\.?", r"P\.L\.C\.?",
    r"GmbH(?: & Co\. ?KG(?:aA)?)?", r"GMBH", r"KGaA", r"AG", r"S\.?A\.?S\.?", r"S\.A\.?", r"SA", r"S\.p\.A\.?", r"SpA", r"S\.r\.l\.?",
    r"N\.V\.?", r"NV", r"B\.V\.?", r"BV", r"K\.K\.?", r"AB", r"AS", r"A\.S\.", r"A/S", r"Trust", r"Holdings", r"ApS", r"ASA", r"Oyj", r"OY", r"Oy", r"SE",
    r"Pty\.? Ltd\.?", r"Pte\.? Ltd\.?", r"S\.L\.?", r"Co\.", r"CO\.",
)
"""Legal forms as printed, longer before shorter where one begins another."""

COMMON_TAILS = (
    "Pharmaceuticals", "Pharmaceutical", "Pharma", "Therapeutics", "Biosciences", "Bioscience", "BioSciences", "Biotechnologies",
    "Biotechnology", "Biotech", "Biopharma", "BioPharma", "Biologics", "Sciences", "Technologies", "Technology", "Systems", "Laboratories",
    "Labs", "Holdings", "Holding", "Group", "International", "Industries", "Networks", "Semiconductor", "Semiconductors", "Software",
    "Entertainment", "Studios", "Pictures", "Brands", "Energy", "Medical", "Diagnostics", "Genetics", "Genomics", "Oncology", "Vaccines",
    "Devices", "Electronics", "Communications", "Media", "Games", "Interactive", "Motors", "Chemicals", "Chemical", "Materials",
    "Instruments", "Healthcare", "Health", "Animal Health", "Company", "Corporation", "Enterprises", "Solutions", "Innovations", "Partners",
    "Ventures", "Robotics", "Biosystems", "Biomedical", "Medicine", "Medicines", "Immunotherapeutics", "Biopharmaceuticals",
)
"""Words that end a company's common name and may be left out when it is named for short."""

COMPANY_TAILS = (
    "Pharmaceuticals", "Pharmaceutical", "Pharma", "Therapeutics", "Biosciences", "Bioscience", "BioSciences", "Biotechnologies", "Biotech", "Biopharma", "BioPharma", "Biologics",
    "Technologies", "Laboratories", "Labs", "Holdings", "Semiconductor", "Semiconductors", "Diagnostics", "Genetics", "Genomics", "Oncology", "Biopharmaceuticals", "Biosystems", "Vaccines",
    "Networks", "Entertainment", "Studios", "Pictures", "Brands", "Electronics", "Motors", "Chemicals", "Instruments", "Robotics", "Software", "Interactive", "Microsystems", "Photonics", "Biomedical", "Immunotherapeutics",
)
"""Words that end a company's name and little else."""

INSTITUTION_HEADS = (
    "University", "Université", "Universität", "College", "Institute", "Institut", "Institutes", "Foundation", "Hospital", "Hospitals", "Clinic", "Center", "Centre",
    "Laboratory", "Laboratories", "Trust", "Council", "Academy", "School", "Polytechnic", "Agency", "Administration", "Authority", "Consortium", "Initiative", "Society", "Association",
)

REGULATORS = frozenset({
    "FDA", "EMA", "SEC", "EC", "FTC", "DOJ", "PMDA", "NMPA", "MHRA", "EPA", "FCC", "USPTO", "EPO", "PTO", "USDA",
    "Food and Drug Administration", "U.S. Food and Drug Administration", "European Commission", "European Medicines Agency",
    "Securities and Exchange Commission", "Federal Trade Commission", "Department of Justice", "U.S. Department of Justice", "Health Canada",
    "Patent and Trademark Office", "Nasdaq", "NASDAQ", "NYSE", "New York Stock Exchange", "AMEX", "Euronext", "OTC", "OTCQB",
    "Environmental Protection Agency", "U.S. Environmental Protection Agency", "Drug Administration", "Internal Revenue Service", "Federal Communications Commission", "Medicines Agency", "Nasdaq Stock Market", "The Nasdaq Stock Market", "Court", "District Court", "Court of Appeals", "Congress", "Treasury",
})
"""Agencies, exchanges and courts: they approve, list or judge; they license no technology as a party to a deal."""

NO_NAME_START = frozenset(["A", "An", "The", "In", "On", "Under", "Upon", "At", "As", "By", "For", "From", "With", "Without", "Within", "Today", "Yesterday", "Additionally", "Also", "And", "But", "Or", "If", "When", "While", "Since", "Because", "Although", "However", "Moreover", "Further", "Furthermore", "Pursuant", "Following", "After", "Before", "During", "Through", "Until", "Both", "Each", "All", "Any", "Such", "This", "That", "These", "Those", "Its", "Their", "Our", "We", "It", "He", "She", "They", "Mr", "Ms", "Mrs", "Dr", "Prof", "Professor", "Company", "Companies", "Registrant", "Agreement", "Item", "Exhibit", "Form", "Section", "Rule", "Effective", "Dated", "Date", "Between", "Among", "Including", "Certain", "Concurrently", "Simultaneously", "Separately", "Earlier", "Later", "Now", "Previously", "Recently", "Last", "Chairman", "President", "CEO", "CFO", "Chief", "Executive", "Vice", "Senior", "Director", "Officer", "Head", "Contact", "Contacts", "Source", "About", "More", "Special", "Note", "Re", "Vs", "Per", "Board", "Committee", "Management", "Press", "Release", "News", "Announces", "Announced", "Announce", "Financial", "Terms", "Term", "Phase", "Fiscal", "Quarter", "Year", "First", "Second", "Third", "Fourth", "Licensor", "Licensee", "Licensing", "Global", "Worldwide", "Exclusive", "Strategic", "New", "Preclinical", "Clinical", "Patent", "Patents", "License", "Licence", "Licenses", "Agreements", "Signs", "Enters", "Grants", "Receives", "Exercises", "Regains", "Acquires", "Terminates", "Amends", "Extends", "Achieves", "Earns", "Expands", "Collaboration", "Partnership", "Alliance", "Besides", "Several", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Another", "Other", "Many", "Most", "Some", "No", "Neither", "Either", "Where", "Which", "Who", "What", "How", "Why", "Proceeds", "Sales", "Net", "State", "States", "Federal", "Losses", "Shares", "Secondly", "Firstly", "Finally", "Meanwhile", "Instead", "Should", "Consideration", "Payment", "Payments", "Amendment", "Option", "Options", "Rights", "Research", "Development", "Commercialization", "Marketing", "Distribution", "Supply", "Manufacturing", "Technology", "Royalties", "Royalty", "Milestone", "Milestones", "Upfront"])
"""Capitalized words with which no name begins, though a sentence or a headline may."""

NO_NAME = frozenset(["I", "II", "III", "IV", "Phase", "Ph.D", "M.D", "MD", "PhD", "CEO", "CFO", "COO", "President", "Chairman", "Director", "Officer", "Vice", "Executive", "Senior", "Agreement", "Amendment", "Act", "Law", "Rule", "Regulation", "Form", "Exhibit", "Item", "Section", "Securities", "Exchange", "Commission", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "DNA", "RNA", "mRNA", "ADC", "IND", "NDA", "BLA", "IP", "R&D", "US", "U.S", "USA", "UK", "EU", "Europe", "Asia", "Japan", "China", "America", "North", "South", "East", "West", "Latin", "Pacific", "Middle", "Africa", "Australia", "Canada", "Mexico", "Brazil", "India", "Korea", "Taiwan", "Germany", "France", "Italy", "Spain", "Israel", "Switzerland", "Sweden", "Denmark", "Norway", "Finland", "Ireland", "Scotland", "England", "Netherlands", "Belgium", "Austria", "Poland", "Russia", "Alzheimer's", "Parkinson's", "Crohn's", "HIV", "AIDS", "COVID-19", "Medicare", "Medicaid", "Internet", "Web", "Website", "Private", "Reform", "Litigation", "World", "Territory", "Territories", "Product", "Products", "Technology", "Platform", "Patent", "Patents", "Licensed", "Field", "Parties", "Party", "Affiliate", "Affiliates", "Subsidiary", "Effective", "Date", "Closing"])
"""Capitalized words that alone are no organization."""

DEFINED_THINGS = (
    "agreement", "amendment", "date", "territory", "product", "products", "patent", "patents", "technology", "field", "note", "notes", "warrant",
    "warrants", "act", "plan", "shares", "transaction", "transactions", "closing", "term", "period", "license", "licence", "letter", "compound",
    "compounds", "program", "programme", "merger", "offering", "exchange", "rule", "effective", "notice", "contract", "settlement", "assets", "rights",
    "property", "know-how", "candidate", "release", "report", "form", "facility", "loan", "trial", "study", "software", "event", "option", "mou", "deed",
    "intellectual", "ip", "lease", "stock", "securities", "units", "platform", "marks", "trademarks", "brand", "brands", "mark",
)
"""Words of a defined term that show it to name a thing, not a party."""
