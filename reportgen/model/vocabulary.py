"""The closed enumerations of the model; each word is the same in code, data and pages."""

from enum import StrEnum


class TermType(StrEnum):
    """What is paid for, as agreements name it."""

    UPFRONT_PAYMENT = "upfront_payment"
    LICENSE_FEE = "license_fee"
    ACCESS_FEE = "access_fee"
    OPTION_FEE = "option_fee"
    OPTION_EXERCISE_FEE = "option_exercise_fee"
    EXTENSION_FEE = "extension_fee"
    AMENDMENT_FEE = "amendment_fee"
    MAINTENANCE_FEE = "maintenance_fee"
    EQUITY_PURCHASE = "equity_purchase"
    LOAN = "loan"
    RESEARCH_FUNDING = "research_funding"
    COST_SHARE = "cost_share"
    REIMBURSEMENT = "reimbursement"
    MANUFACTURING_PAYMENT = "manufacturing_payment"
    SUPPLY_PRICE = "supply_price"
    MILESTONE_PAYMENTS = "milestone_payments"
    MILESTONE_PAYMENT = "milestone_payment"
    SALES_MILESTONES = "sales_milestones"
    ROYALTY = "royalty"
    PROFIT_SHARE = "profit_share"
    SUBLICENSE_INCOME = "sublicense_income"
    OPT_IN_FEE = "opt_in_fee"
    BUYOUT = "buyout"
    PURCHASE_PRICE = "purchase_price"
    TERMINATION_PAYMENT = "termination_payment"
    HEADLINE_TOTAL = "headline_total"
    OTHER = "other"


class State(StrEnum):
    """Whether a value is stated, or why there is none."""

    STATED = "stated"
    ZERO = "zero"
    UNQUANTIFIED = "unquantified"
    UNDISCLOSED = "undisclosed"
    REDACTED = "redacted"
    COMPARATIVE = "comparative"
    NOT_STATED = "not_stated"


class Qualifier(StrEnum):
    """How the words bound an amount."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    UP_TO = "up_to"
    UP_TO_ADDITIONAL = "up_to_additional"
    RANGE = "range"


class Unit(StrEnum):
    """What one amount is for."""

    DEAL = "deal"
    TARGET = "target"
    PRODUCT = "product"
    PROGRAM = "program"
    INDICATION = "indication"
    LICENSE = "license"
    YEAR = "year"
    SHARE = "share"
    UNIT = "unit"


class Instrument(StrEnum):
    """What a purchase of equity buys."""

    COMMON = "common"
    PREFERRED = "preferred"
    WARRANTS = "warrants"
    ADS = "ads"
    CONVERTIBLE_NOTE = "convertible_note"


class Contingency(StrEnum):
    """How sure a payment is."""

    GUARANTEED = "guaranteed"
    COMMITTED = "committed"
    CONTINGENT = "contingent"
    EARNED = "earned"
    PAID = "paid"


class Modality(StrEnum):
    """In what mood a sentence says something."""

    ASSERTED = "asserted"
    POTENTIAL = "potential"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"
    RETROSPECTIVE = "retrospective"
    FORWARD_LOOKING = "forward_looking"


class EventType(StrEnum):
    """What happened to a licence."""

    AGREEMENT = "agreement"
    LICENSE_TAKEN = "license_taken"
    AMENDMENT = "amendment"
    SUPERSEDED = "superseded"
    EXTENSION = "extension"
    OPTION_GRANTED = "option_granted"
    OPTION_EXERCISED = "option_exercised"
    MILESTONE = "milestone"
    PAYMENT = "payment"
    PROGRAMME_SUSPENDED = "programme_suspended"
    PROGRAMME_DISCONTINUED = "programme_discontinued"
    RIGHTS_RETURNED = "rights_returned"
    TERMINATION = "termination"
    EXPIRY = "expiry"
    ASSIGNMENT = "assignment"
    PARTY_RENAMED = "party_renamed"
    PARTY_MERGED = "party_merged"
    NEGOTIATION = "negotiation"
    OTHER = "other"


class DateBasis(StrEnum):
    """What a date is the date of, in sorting order."""

    EFFECTIVE = "effective"
    SIGNED = "signed"
    EVENT = "event"
    NOTICE = "notice"
    ANNOUNCED = "announced"
    REPORT = "report"
    SIGNATURE = "signature"
    FILED = "filed"


class AgreementStatus(StrEnum):
    """Whether the contract stands."""

    ANNOUNCED = "announced"
    IN_FORCE = "in_force"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"
    TERMINATED = "terminated"
    UNKNOWN = "unknown"


class ProgrammeStatus(StrEnum):
    """Whether anybody works on a product."""

    NOT_STARTED = "not_started"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    DISCONTINUED = "discontinued"
    COMPLETED = "completed"
    UNKNOWN = "unknown"


class RightsStatus(StrEnum):
    """Who holds the licensed rights."""

    HELD_BY_LICENSEE = "held_by_licensee"
    PARTLY_RETURNED = "partly_returned"
    REVERTED_TO_LICENSOR = "reverted_to_licensor"
    RETAINED_FOR_OTHER_TARGET = "retained_for_other_target"
    UNKNOWN = "unknown"


class StatusBasis(StrEnum):
    """Whether a status stands in the text or follows from an event."""

    STATED = "stated"
    IMPLIED = "implied"


class Exclusivity(StrEnum):
    """How many may use the licensed rights."""

    EXCLUSIVE = "exclusive"
    SOLE = "sole"
    CO_EXCLUSIVE = "co_exclusive"
    NON_EXCLUSIVE = "non_exclusive"
    MIXED = "mixed"


class Standing(StrEnum):
    """How a deal or event came to be known."""

    NEWS = "news"
    """Reported as news by a document of the dossier."""
    HINDSIGHT = "hindsight"
    """Told only in a look back, and needed by a news event."""
    MENTION = "mention"
    """Mentioned in passing, undated or unconfirmed."""


class Grade(StrEnum):
    """How good a source is."""

    A = "A"
    """Contract exhibit."""
    B = "B"
    """Item of a Form 8-K, its cover and signature."""
    C = "C"
    """Body of a press release."""
    D = "D"
    """Boilerplate, or a later look back."""
    E = "E"
    """Curated by the user."""


class AliasBasis(StrEnum):
    """Why two names are taken for one asset."""

    STATED = "stated"
    INFERRED = "inferred"
    CURATED = "curated"


class RelationType(StrEnum):
    """How one deal relates to another."""

    CHILD_OF_UMBRELLA = "child_of_umbrella"
    AMENDS = "amends"
    SUPERSEDES = "supersedes"
    TERMINATES = "terminates"
    SETTLES = "settles"


class SectionKind(StrEnum):
    """What a stretch of a document is."""

    FILING_HEADER = "filing_header"
    COVER = "cover"
    COVER_FIELD = "cover_field"
    ITEM = "item"
    EXHIBIT_INDEX = "exhibit_index"
    SIGNATURE = "signature"
    LETTERHEAD = "letterhead"
    CONTACTS = "contacts"
    HEADLINE = "headline"
    SUBHEAD = "subhead"
    DATELINE = "dateline"
    BODY = "body"
    """A run of news paragraphs of a press release; `title` where a heading stands above."""
    QUOTATION = "quotation"
    ABOUT = "about"
    FORWARD_LOOKING = "forward_looking"
    AGREEMENT = "agreement"
    ARTEFACT = "artefact"
    """Page number, `-more-`, end mark, rule: never read for facts."""
    OTHER = "other"


class CoverField(StrEnum):
    """The fields of a Form 8-K cover and signature, and of a filing header."""

    FORM = "form"
    AMENDMENT = "amendment"
    DATE_OF_REPORT = "date_of_report"
    REGISTRANT = "registrant"
    STATE_OF_INCORPORATION = "state_of_incorporation"
    COMMISSION_FILE_NUMBER = "commission_file_number"
    EIN = "ein"
    ADDRESS = "address"
    PHONE = "phone"
    CHECK_BOX = "check_box"
    CIK = "cik"
    ACCESSION_NUMBER = "accession_number"
    FILING_DATE = "filing_date"
    FISCAL_YEAR_END = "fiscal_year_end"
    SIGNATURE_DATE = "signature_date"
    SIGNER = "signer"


class ClaimKind(StrEnum):
    """What one claim is a value of."""

    COVER_FIELD = "cover_field"
    ITEM = "item"
    EXHIBIT = "exhibit"
    INCORPORATION = "incorporation"
    HEADLINE = "headline"
    SUBHEAD = "subhead"
    DATELINE = "dateline"
    PARTY = "party"
    NAME_CHANGE = "name_change"
    TECHNOLOGY = "technology"
    ASSET = "asset"
    STAGE = "stage"
    EVENT = "event"
    GRANT = "grant"
    SUBJECT = "subject"
    RESPONSIBILITY = "responsibility"
    TERM = "term"
    ROSTER = "roster"
    STATEMENT = "statement"
    SET_ASIDE = "set_aside"


class StatementKind(StrEnum):
    """What a statement that is no deal fact is about."""

    QUOTATION = "quotation"
    ORDINAL_CLAIM = "ordinal_claim"
    IND_HOLDER = "ind_holder"
    DATA_RIGHTS = "data_rights"
    CLINICAL_STAGE = "clinical_stage"
    RECOGNITION_PERIOD = "recognition_period"
    RESPONSIBILITY = "responsibility"
    TECHNOLOGY_DESCRIPTION = "technology_description"
    FINANCIAL_TERMS = "financial_terms"
    COLLABORATION = "collaboration"
    INTENTION = "intention"
    DECISION = "decision"
    RIGHTS_RELEASED = "rights_released"
    """Who is free again to use or to license what a deal had bound."""
    BUSINESS_MODEL = "business_model"
    TOTAL_TO_DATE = "total_to_date"
    COMPANY_PROFILE = "company_profile"
    OTHER = "other"


class SetAsideClass(StrEnum):
    """Why a number is no deal term."""

    REVENUE = "revenue"
    RESEARCH_SPENDING = "research_spending"
    PRODUCT_SALES = "product_sales"
    MARKET_SIZE = "market_size"
    CASH = "cash"
    FINANCING = "financing"
    COMPANY_VALUE = "company_value"
    SHARE_PRICE = "share_price"
    COMPENSATION = "compensation"
    HEADCOUNT = "headcount"
    FOOTPRINT = "footprint"
    RANK = "rank"
    SHARE_OF_SALES = "share_of_sales"
    THRESHOLD = "threshold"
    CUMULATIVE = "cumulative"
    BACKGROUND = "background"
    """An amount of another, earlier or general deal, told as background."""
    OTHER = "other"
