"""How compounds and products are named: codes, nonproprietary names by their stems, marked trade names."""

STEMS = (
    "mab", "nib", "tide", "stat", "vir", "gene", "cel", "parib", "lisib", "ciclib", "rafenib", "tinib", "zomib", "limus", "prazole", "sartan", "statin", "gliptin", "gliflozin", "glutide",
    "oxetine", "azepam", "olol", "dipine", "setron", "triptan", "mycin", "cycline", "floxacin", "cillin", "azole", "fungin", "buvir", "previr", "asvir", "tegravir", "cept", "kinra", "siran",
    "rsen", "mustine", "platin", "taxel", "rubicin", "bulin", "tecan", "trexed", "ribine", "citabine", "lukast", "terol", "sonide", "nase", "plase", "poetin", "grastim", "octocog", "sudil", "vaptan",
    "caftor", "farnib", "degib", "metinib", "clax", "stinel", "pant", "gepant", "oxaban", "gatran", "parin", "tinum", "dronate", "ximab", "zumab", "umab", "lumab", "tansine", "vedotin", "ozogamicin", "deruxtecan", "tesirine", "ravtansine", "soravtansine", "mertansine", "emtansine", "pegol", "alfa", "beta", "lanib", "milast", "sertib", "vastatin", "formin", "profen", "melteon", "orexant", "piprazole", "peridone", "apine", "idone", "steride", "relix", "relin", "motide", "reotide", "pressin", "fenacin", "duvir", "tadine",
)
"""Ends of nonproprietary names (INN stems), and the second words of conjugates."""

CONJUGATE_WORDS = ("mertansine", "emtansine", "ravtansine", "soravtansine", "vedotin", "ozogamicin", "deruxtecan", "tesirine", "govitecan", "mafodotin", "pegol", "alfa", "beta", "sodium", "hydrochloride", "acetate", "mesylate", "tartrate", "besylate")

PAYLOADS = ("maytansine", "auristatin", "calicheamicin", "duocarmycin", "tubulysin")
"""Classes of agents that conjugates carry: what a product is made with, and no product."""

NO_CODES = (
    "EX", "EUR", "USD", "GBP", "JPY", "CHF", "CAD", "FY", "ISO", "SEC", "ITEM", "RULE", "FORM", "SFAS", "FAS", "ASC", "NYSE", "COVID", "PHASE", "GRADE", "TYPE", "SERIES", "CLASS", "PIER", "SUITE", "FILE", "ROOM", "BOX", "TEL", "FAX", "ISBN",
)
"""Letters before digits that make no compound's code."""
