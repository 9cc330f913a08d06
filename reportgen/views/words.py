"""The words of the documents for every member of an enumeration; data only."""

from reportgen.model import (
    AgreementStatus,
    AliasBasis,
    DateBasis,
    EventType,
    Exclusivity,
    Grade,
    ProgrammeStatus,
    RelationType,
    RightsStatus,
    SetAsideClass,
    Standing,
    State,
    StatementKind,
    TermType,
    Unit,
)

NOT_MENTIONED = "not mentioned"
NOT_STATED = "not stated"
DATE_NOT_STATED = "date not stated"

STATES: dict[State, str] = {
    State.STATED: "stated",
    State.ZERO: "none, as stated",
    State.UNQUANTIFIED: "mentioned, no amount",
    State.UNDISCLOSED: "not disclosed",
    State.REDACTED: "redacted",
    State.COMPARATIVE: "as in another agreement",
    State.NOT_STATED: NOT_MENTIONED,
}

TERM_TYPES: dict[TermType, str] = {
    TermType.UPFRONT_PAYMENT: "Upfront payment",
    TermType.LICENSE_FEE: "Licence fee",
    TermType.ACCESS_FEE: "Access fee",
    TermType.OPTION_FEE: "Option fee",
    TermType.OPTION_EXERCISE_FEE: "Option exercise fee",
    TermType.EXTENSION_FEE: "Extension fee",
    TermType.AMENDMENT_FEE: "Amendment fee",
    TermType.MAINTENANCE_FEE: "Maintenance fee",
    TermType.EQUITY_PURCHASE: "Equity purchase",
    TermType.LOAN: "Loan",
    TermType.RESEARCH_FUNDING: "Research funding",
    TermType.COST_SHARE: "Cost share",
    TermType.REIMBURSEMENT: "Reimbursement",
    TermType.MANUFACTURING_PAYMENT: "Manufacturing payments",
    TermType.SUPPLY_PRICE: "Supply price",
    TermType.MILESTONE_PAYMENTS: "Milestone payments",
    TermType.MILESTONE_PAYMENT: "Milestone payment",
    TermType.SALES_MILESTONES: "Sales milestones",
    TermType.ROYALTY: "Royalties",
    TermType.PROFIT_SHARE: "Profit share",
    TermType.SUBLICENSE_INCOME: "Share of sublicence income",
    TermType.OPT_IN_FEE: "Opt-in fee",
    TermType.BUYOUT: "Buyout",
    TermType.PURCHASE_PRICE: "Purchase price",
    TermType.TERMINATION_PAYMENT: "Payment on termination or return",
    TermType.HEADLINE_TOTAL: "Total as stated",
    TermType.OTHER: "Other payment",
}

UNITS: dict[Unit, str] = {
    Unit.DEAL: "for the whole deal",
    Unit.TARGET: "per target",
    Unit.PRODUCT: "per product",
    Unit.PROGRAM: "per programme",
    Unit.INDICATION: "per indication",
    Unit.LICENSE: "per licence",
    Unit.YEAR: "per year",
    Unit.SHARE: "per share",
    Unit.UNIT: "per unit supplied",
}

EVENT_TYPES: dict[EventType, str] = {
    EventType.AGREEMENT: "agreement",
    EventType.LICENSE_TAKEN: "licence taken",
    EventType.AMENDMENT: "amendment",
    EventType.SUPERSEDED: "replaced by another agreement",
    EventType.EXTENSION: "extension",
    EventType.OPTION_GRANTED: "option granted",
    EventType.OPTION_EXERCISED: "option exercised",
    EventType.MILESTONE: "milestone",
    EventType.PAYMENT: "payment",
    EventType.PROGRAMME_SUSPENDED: "programme suspended",
    EventType.PROGRAMME_DISCONTINUED: "programme discontinued",
    EventType.RIGHTS_RETURNED: "rights returned",
    EventType.TERMINATION: "termination",
    EventType.EXPIRY: "expiry",
    EventType.ASSIGNMENT: "assignment",
    EventType.PARTY_RENAMED: "renamed",
    EventType.PARTY_MERGED: "merged",
    EventType.NEGOTIATION: "negotiation",
    EventType.OTHER: "other event",
}

DATE_BASES: dict[DateBasis, tuple[str, str]] = {
    DateBasis.EFFECTIVE: ("effective", "e"),
    DateBasis.SIGNED: ("signed", "s"),
    DateBasis.EVENT: ("happened", "v"),
    DateBasis.NOTICE: ("notice given", "n"),
    DateBasis.ANNOUNCED: ("announced", "a"),
    DateBasis.REPORT: ("date of report", "r"),
    DateBasis.SIGNATURE: ("report signed", "g"),
    DateBasis.FILED: ("filed", "f"),
}
"""Words, and the letter that stands for them beside a date in a table."""

STANDINGS: dict[Standing, str] = {
    Standing.NEWS: "",
    Standing.HINDSIGHT: "known only from a later look back",
    Standing.MENTION: "mentioned in passing",
}

STANDING, OPEN, ENDED, UNKNOWN = "■", "△", "▼", "?"

AGREEMENT: dict[AgreementStatus, tuple[str, str]] = {
    AgreementStatus.ANNOUNCED: ("announced", OPEN),
    AgreementStatus.IN_FORCE: ("in force when last reported", STANDING),
    AgreementStatus.SUPERSEDED: ("replaced", ENDED),
    AgreementStatus.EXPIRED: ("expired", ENDED),
    AgreementStatus.TERMINATED: ("terminated", ENDED),
    AgreementStatus.UNKNOWN: (NOT_STATED, UNKNOWN),
}
PROGRAMME: dict[ProgrammeStatus, tuple[str, str]] = {
    ProgrammeStatus.NOT_STARTED: ("not started", OPEN),
    ProgrammeStatus.ACTIVE: ("active when last reported", STANDING),
    ProgrammeStatus.SUSPENDED: ("suspended", OPEN),
    ProgrammeStatus.DISCONTINUED: ("discontinued", ENDED),
    ProgrammeStatus.COMPLETED: ("completed", STANDING),
    ProgrammeStatus.UNKNOWN: (NOT_STATED, UNKNOWN),
}
RIGHTS: dict[RightsStatus, tuple[str, str]] = {
    RightsStatus.HELD_BY_LICENSEE: ("held by the licensee", STANDING),
    RightsStatus.PARTLY_RETURNED: ("partly returned", OPEN),
    RightsStatus.REVERTED_TO_LICENSOR: ("back with the licensor", ENDED),
    RightsStatus.RETAINED_FOR_OTHER_TARGET: ("kept for another target", OPEN),
    RightsStatus.UNKNOWN: (NOT_STATED, UNKNOWN),
}

EXCLUSIVITY: dict[Exclusivity, str] = {
    Exclusivity.EXCLUSIVE: "exclusive",
    Exclusivity.SOLE: "sole",
    Exclusivity.CO_EXCLUSIVE: "co-exclusive",
    Exclusivity.NON_EXCLUSIVE: "non-exclusive",
    Exclusivity.MIXED: "exclusive in part",
}

GRADES: dict[Grade, str] = {
    Grade.A: "contract exhibit",
    Grade.B: "the report itself",
    Grade.C: "press release",
    Grade.D: "company profile or look back",
    Grade.E: "curated by the user",
}

ALIAS_BASES: dict[AliasBasis, str] = {
    AliasBasis.STATED: "stated as the same",
    AliasBasis.INFERRED: "probably the same",
    AliasBasis.CURATED: "from the curation",
}

RELATIONS: dict[RelationType, str] = {
    RelationType.CHILD_OF_UMBRELLA: "licence under",
    RelationType.AMENDS: "amends",
    RelationType.SUPERSEDES: "replaces",
    RelationType.TERMINATES: "ends",
    RelationType.SETTLES: "settles",
}

DEAL_TYPES: dict[str, str] = {
    "license": "licence",
    "asset_purchase": "sale of rights",
    "co_promotion": "co-promotion",
    "co_marketing": "co-marketing",
    "co_commercialization": "co-commercialization",
    "co_development": "co-development",
    "cross_license": "cross-licence",
    "multi_target": "multi-target agreement",
    "sublicense": "sublicence",
    "option": "option",
}
"""Where the words differ from the key with its underscores as spaces."""

STATEMENTS: dict[StatementKind, str] = {
    StatementKind.QUOTATION: "quotation",
    StatementKind.ORDINAL_CLAIM: "rank as claimed",
    StatementKind.IND_HOLDER: "holder of the IND",
    StatementKind.DATA_RIGHTS: "rights to data",
    StatementKind.CLINICAL_STAGE: "clinical stage",
    StatementKind.RECOGNITION_PERIOD: "revenue recognition",
    StatementKind.RESPONSIBILITY: "responsibility",
    StatementKind.TECHNOLOGY_DESCRIPTION: "technology",
    StatementKind.FINANCIAL_TERMS: "financial terms",
    StatementKind.COLLABORATION: "collaboration",
    StatementKind.INTENTION: "intention",
    StatementKind.DECISION: "decision",
    StatementKind.RIGHTS_RELEASED: "rights set free",
    StatementKind.BUSINESS_MODEL: "business model",
    StatementKind.TOTAL_TO_DATE: "total to date, as stated",
    StatementKind.COMPANY_PROFILE: "company profile",
    StatementKind.OTHER: "other statement",
}

SET_ASIDE: dict[SetAsideClass, str] = {
    SetAsideClass.RESEARCH_SPENDING: "research spending of a company",
    SetAsideClass.REVENUE: "revenue of a company",
    SetAsideClass.PRODUCT_SALES: "sales of a product",
    SetAsideClass.SHARE_OF_SALES: "share of sales",
    SetAsideClass.BACKGROUND: "amount of another or earlier deal, told as background",
    SetAsideClass.OTHER: "other number",
}

RIGHTS_VERBS: dict[str, str] = {
    "commercialize": "commercialize",
    "co_promote": "co-promote",
    "co_develop": "co-develop",
    "have_made": "have made",
    "first_negotiation": "negotiate first",
    "first_refusal": "be offered it first",
    "first_offer": "be offered it first",
}
