"""Agencies, exchanges and courts: they approve, list or judge; they license no technology as a party to a deal."""

DRUG_AGENCIES = (
    "FDA",
    "Food and Drug Administration",
    "United States Food and Drug Administration",
    "U.S. Food and Drug Administration",
    "Drug Administration",
    "EMA",
    "European Medicines Agency",
    "Medicines Agency",
    "PMDA",
    "NMPA",
    "MHRA",
    "Health Canada",
)
PATENT_OFFICES = ("USPTO", "EPO", "PTO", "Patent and Trademark Office")
OTHER_AUTHORITIES = (
    "SEC",
    "Securities and Exchange Commission",
    "EC",
    "European Commission",
    "FTC",
    "Federal Trade Commission",
    "DOJ",
    "Department of Justice",
    "U.S. Department of Justice",
    "EPA",
    "Environmental Protection Agency",
    "U.S. Environmental Protection Agency",
    "FCC",
    "Federal Communications Commission",
    "USDA",
    "Internal Revenue Service",
    "Congress",
    "Treasury",
)
STOCK_EXCHANGES = (
    "Nasdaq",
    "NASDAQ",
    "Nasdaq Stock Market",
    "The Nasdaq Stock Market",
    "Nasdaq Capital Market",
    "Nasdaq Global Market",
    "Nasdaq Global Select Market",
    "NYSE",
    "NYSE American",
    "NYSE Arca",
    "NYSE MKT",
    "New York Stock Exchange",
    "AMEX",
    "Euronext",
    "OTC",
    "OTCQB",
)
COURTS = ("Court", "District Court", "Court of Appeals")

REGULATORS = frozenset((*DRUG_AGENCIES, *PATENT_OFFICES, *OTHER_AUTHORITIES, *STOCK_EXCHANGES, *COURTS))

REGULATOR = (
    r"(?:[\w.'’-]+ ){0,4}"
    r"(?:(?:Food (?:and|&) Drugs?|Medical Products?|Medical Devices?|Drugs?|Medicines?|Medicinal Products?|Health Products?|Therapeutic Goods|Pharmaceuticals?|Consumer Protection|Antitrust|Competition|Trade|Securities|Communications) "
    r"(?:and [\w ]{3,30} )?(?:Administration|Agency|Authority|Bureau|Safety|Commission|Tribunal|Board|Directorate)"
    r"|(?:Patents?|Trade ?marks?|Intellectual Property)(?: and [\w ]{3,30})? (?:Office|Registry|Tribunal|Court|Board|Administration)"
    r"|(?:Stock|Securities|Mercantile|Futures) Exchange|Ministry of (?:Food|Drugs?|Medicines?)[\w ]{0,40})"
)
"""What the agencies that approve drugs and devices, grant patents, watch markets or list shares are called, in whatever country."""
