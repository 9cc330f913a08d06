"""Items of Form 8-K: titles by era, and where each old item went on 23 August 2004 (Release 33-8400)."""

OLD_TITLES: dict[str, tuple[str, ...]] = {
    "1": ("Changes in Control of Registrant",),
    "2": ("Acquisition or Disposition of Assets",),
    "3": ("Bankruptcy or Receivership",),
    "4": ("Changes in Registrant's Certifying Accountant", "Changes in Certifying Accountant"),
    "5": (
        "Other Events and Required FD Disclosure",
        "Other Events and Regulation FD Disclosure",
        "Other Events",
        "Other Materially Important Events",
        "Other Items",
    ),
    "6": ("Resignations of Registrant's Directors", "Resignation of Registrant's Directors"),
    "7": (
        "Financial Statements, Pro Forma Financial Information and Exhibits",
        "Financial Statements and Pro Forma Financial Information and Exhibits",
        "Financial Statements and Pro Forma Financial Information",
        "Financial Statements and Exhibits",
        "Exhibits",
    ),
    "8": ("Change in Fiscal Year",),
    "9": ("Regulation FD Disclosure", "Sales of Equity Securities Pursuant to Regulation S"),
    "10": ("Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics",),
    "11": ("Temporary Suspension of Trading Under Registrant's Employee Benefit Plans",),
    "12": (
        "Results of Operations and Financial Condition",
        "Disclosure of Results of Operations and Financial Condition",
    ),
}
"""By number, longer before shorter where one begins another."""

CURRENT_TITLES: dict[str, tuple[str, ...]] = {
    "1.01": ("Entry into a Material Definitive Agreement", "Amendment of a Material Definitive Agreement"),
    "1.02": ("Termination of a Material Definitive Agreement",),
    "1.03": ("Bankruptcy or Receivership",),
    "1.04": ("Mine Safety - Reporting of Shutdowns and Patterns of Violations",),
    "1.05": ("Material Cybersecurity Incidents",),
    "2.01": ("Completion of Acquisition or Disposition of Assets", "Acquisition or Disposition of Assets"),
    "2.02": ("Results of Operations and Financial Condition",),
    "2.03": (
        "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant",
        "Creation of a Direct Financial Obligation",
    ),
    "2.04": (
        "Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under an "
        "Off-Balance Sheet Arrangement",
    ),
    "2.05": ("Costs Associated with Exit or Disposal Activities",),
    "2.06": ("Material Impairments",),
    "3.01": (
        "Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing",
        "Notice of Delisting",
    ),
    "3.02": ("Unregistered Sales of Equity Securities",),
    "3.03": ("Material Modification to Rights of Security Holders",),
    "4.01": ("Changes in Registrant's Certifying Accountant",),
    "4.02": (
        "Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review",
    ),
    "5.01": ("Changes in Control of Registrant",),
    "5.02": (
        "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; "
        "Compensatory Arrangements of Certain Officers",
        "Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers",
    ),
    "5.03": ("Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year",),
    "5.04": ("Temporary Suspension of Trading Under Registrant's Employee Benefit Plans",),
    "5.05": ("Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics",),
    "5.06": ("Change in Shell Company Status",),
    "5.07": ("Submission of Matters to a Vote of Security Holders",),
    "5.08": ("Shareholder Director Nominations", "Shareholder Nominations Pursuant to Exchange Act Rule 14a-11"),
    "6.01": ("ABS Informational and Computational Material",),
    "6.02": ("Change of Servicer or Trustee",),
    "6.03": ("Change in Credit Enhancement or Other External Support",),
    "6.04": ("Failure to Make a Required Distribution",),
    "6.05": ("Securities Act Updating Disclosure",),
    "6.06": ("Static Pool",),
    "7.01": ("Regulation FD Disclosure",),
    "8.01": ("Other Events",),
    "9.01": (
        "Financial Statements, Pro Forma Financial Information and Exhibits",
        "Financial Statements, Financial Information and Exhibits",
        "Financial Statements and Exhibits",
        "Exhibits",
    ),
}
"""By number, longer before shorter where one begins another."""

SUCCESSORS: dict[str, str] = {
    "1": "5.01",
    "2": "2.01",
    "3": "1.03",
    "4": "4.01",
    "5": "8.01",
    "6": "5.02",
    "7": "9.01",
    "8": "5.03",
    "9": "7.01",
    "10": "5.05",
    "11": "5.04",
    "12": "2.02",
}
"""Old number to the one in force since 23 August 2004."""

EXHIBIT_ITEMS = frozenset(("7", "9.01"))
"""Items that list exhibits."""

SMALL_WORDS = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "into",
        "nor",
        "of",
        "off",
        "on",
        "or",
        "over",
        "per",
        "the",
        "to",
        "under",
        "upon",
        "with",
    ]
)
"""Words that a title keeps in small letters."""

ABBREVIATIONS = {"fd": "FD", "abs": "ABS"}
"""Words that a title keeps in capitals."""


def is_item(number: str) -> bool:
    """Say whether a number is or was an item of Form 8-K."""
    return number in OLD_TITLES or number in CURRENT_TITLES


def current_number(number: str) -> str:
    """Return the number in force today: `5` gives `8.01`, `1.01` itself."""
    return SUCCESSORS.get(number, number)


def titles(number: str) -> tuple[str, ...]:
    """Return the titles that the item had, longer first."""
    return OLD_TITLES.get(number) or CURRENT_TITLES.get(number, ())


def title_case(words: str) -> str:
    """Return a printed title in title case: `ENTRY INTO A …` gives `Entry into a …`; mixed case is evened too."""
    parts = words.split()
    return " ".join(_cased(part, is_first=index == 0) for index, part in enumerate(parts))


def _cased(word: str, *, is_first: bool) -> str:
    core = word.strip(",;.:()")
    low = core.lower()
    if low in ABBREVIATIONS:
        return word.replace(core, ABBREVIATIONS[low])
    if low in SMALL_WORDS and not is_first:
        return word.lower()
    return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))
