"""Whether the words of a cue speak of a licence, an option on rights or joint work, not of other contracts.

Reads: "entered into a License Agreement", "terminated the distribution agreement".
Refuses: "entered into a credit agreement", "an option to purchase shares", "performance milestones" that are duties.
"""

import re

from reportgen.extract.lines import Line
from reportgen.extract.topics.about_licences import about_licence
from reportgen.extract.topics.about_money import LENDING, about_money
from reportgen.extract.topics.kinds_of_contracts import (
    LICENSING,
    OTHER_DEED,
    SERVICE_CONTRACT,
    SERVICES,
    STRONG,
    is_other_contract,
    is_product_sale,
)
from reportgen.extract.topics.no_news import COMPANY_PURCHASE, SPIN_OFF, is_about_money, is_for_company
from reportgen.model import EventType

LATER = frozenset(
    {EventType.TERMINATION, EventType.AMENDMENT, EventType.EXTENSION, EventType.EXPIRY, EventType.SUPERSEDED}
)
"""What happens to an agreement that is there."""
OF_A_LICENCE = re.compile(r"(?i)(?:licen[sc]e|collaboration|distribution|co-?promotion|co-?development|commerciali[sz]ation) (?:and [\w ]{0,30})?agreements?|exclusive licen")
FINANCING = re.compile(
    r"(?i)\broyalty (?:financing|moneti[sz]ation|purchase|interest|fund)|\brevenue interest|moneti[sz]ation|\bnon-recourse|synthetic royalty|\bfinancing collaboration"
)
OTHER_RIGHTS = re.compile(
    r"(?i)\b(?:stockholders?'?|shareholders?'?|voting|preferred|registration|dividend|pre-?emptive|appraisal|conversion|registrable|preference|series [a-z]|junior|warrants?|purchase|creditors?'?|landing|naming|grazing|human|civil|water|mineral|air|tenant|security ?holders?'?|subscription|stock) rights?\b|\brights? (?:plan|agreement|offering)\b"
)
STOCK_OPTION = re.compile(
    r"(?i)\bstock options?\b|\boptions? to (?:purchase|buy|acquire) (?:up to )?[\d,.$a-z ]{0,40}(?:shares|units|common)|over-?allotment|\boptions? (?:for|on|covering) (?:up to |an aggregate of )?[\d,]{3,12} (?:shares|units|ADSs|American)|\boptions? (?:plan|grants?|holders?|awards?)\b|equity awards?|vested|underwriters?|employees?\b|directors? (?:have )?exercised|officers? (?:have )?exercised|exercised their options|\bleases?\b|purchase option|option to (?:purchase|buy|acquire) (?:the |all |substantially )*(?:assets|business|land|property|building|company|stock|equity|remaining)"
)
ON_SHARES = re.compile(r"(?i)\boptions? (?:to (?:purchase|buy|acquire)|for|on|covering) (?:up to |an aggregate of )?[\d,]{3,12} (?:[\w-]+ ){0,3}(?:shares|units|ADSs)")
OPTION_ON = re.compile(
    r"(?i)licen[sc]|\brights?\b|technolog|patents?\b|products?\b|program|compounds?\b|candidates?\b|develop|commerciali|targets?\b|antigens?\b|collaborat|agreement|alliance|partner|distribut|promot|intellectual property|platform|fee\b|\boptions? (?:on|over|for|fee|period|held|granted)\b|opt(?:s|ed)? in|[A-Z]{2,5}-?\d|option was|exercised (?:an?|its|their|the) (?:\w+ )?option\b[^;]{0,3}$"
)
"""What an option must be on, in its own sentence."""
SERVICE_RIGHT = re.compile(
    r"(?i)\brights? to (?:handle|haul|operate|run|serve|provide|perform|manage|carry|transport|lease|occupy|build|discharge|draw|cross|enter|access (?:its|the|their) (?:land|property|site))\b"
)
PATENT_TERM = re.compile(r"(?i)\bpatent (?:term|life)\b|\bterm of (?:an?|the|its|this|that) (?:[\w.]+ )?patent\b")
"""What an office extends, or an approval."""
HELD_BY_AGENCY = re.compile(r"(?i)\b(?:(?-i:FDA|EMA)|Food and Drug Administration|(?:drug|health|medicines) agency|regulators?)\b[^;.]{0,40}\b(?:plac(?:ed|es)|put|puts|suspend(?:ed|s))\b|\bclinical hold\b")
"""A trial that an agency stops, which no partner decides."""
WAITING_PERIOD = re.compile(r"(?i)\bwaiting period|Hart-Scott")
OF_A_DISPUTE = re.compile(r"(?i)\b(?:claims?|suits?|lawsuits?|disputes?|litigation|proceedings|undertaking)\b[^;]{0,60}? (?:under|over|about|on|concerning|of)\b")
"""What ends with a settlement is the quarrel about a contract, not the contract."""
GIVEN_AWAY = re.compile(r"(?i)\b(?:scholarships?|fellowships?|endow\w+|donat\w+|philanthrop\w+|internships?|charit\w+)\b")
"""What a company gives a school."""
OF_CONTRACT = re.compile(r"\b(?:to|of) (?:its|their|the|an?|that certain|our) (?P<name>(?:[A-Z][\w-]+ (?:and |of |& )?){1,6}Agreement)\b")
"""The contract that an amendment names."""
AMENDS = re.compile(r"(?i)\b(?:entered into|signed|executed|agreed (?:on|to)) (?:an? |the )?(?:[\w-]+ )?amendments?\b|\bhave amended\b")
LETTER = re.compile(r"(?i)termination (?:letter|notice|agreement)|notice of (?:termination|non-?renewal)|letter of termination")
SOLD_BY_NAME = re.compile(r"(?i)^(?:has|have|today|had) (?:sold|divested) (?:its|their|the) (?:[\w-]+ ){0,3}(?:product|drug|medicine|brand|ointment|cream|tablet|vaccine),? (?-i:[A-Z])")
"""A product that is sold is news of its own, in a text that speaks of no licence."""
OF_WORK_OR_DEBT = re.compile(
    r"(?i)\b(?:(?:base|annual) salary|severance|her employment|his employment|maturity date|revolving|principal amount|lenders?|borrow\w+|interest rate|monthly rent|square feet|leased premises)\b"
)
"""What a change is about that changes no licence, though its sentence names no contract."""


def about_rights(kind: EventType, words: str, title: str | None, line: Line, has_rights_language: bool) -> bool:
    """Say whether the words of a cue speak of a licence, an option on rights or joint work, not of other contracts."""
    around = SPIN_OFF.sub(" ", line.text)
    if SPIN_OFF.search(title or words):
        return False
    if (COMPANY_PURCHASE.search(around) and not OF_A_LICENCE.search(around)) or FINANCING.search(around):
        return False
    if kind in (EventType.RIGHTS_RETURNED, EventType.AGREEMENT, EventType.ASSIGNMENT) and OTHER_RIGHTS.search(words):
        return False
    if kind in (EventType.OPTION_GRANTED, EventType.OPTION_EXERCISED):
        return not STOCK_OPTION.search(around) and has_rights_language and OPTION_ON.search(around) is not None
    if kind is EventType.OTHER:
        return bool(STRONG.search(around)) and not LENDING.search(around)
    if kind in (EventType.MILESTONE, EventType.PAYMENT):
        return about_money(kind, words, line)
    if kind is EventType.AGREEMENT:
        return (has_rights_language or SOLD_BY_NAME.search(words) is not None) and not _is_of_service_or_stock(words, around) and about_licence(words, title, line)
    is_sale = kind is EventType.ASSIGNMENT and is_product_sale(words)
    if (is_other_contract(words, title) and not is_sale) or _is_done_by_an_office(kind, around):
        return False
    if kind in LATER:
        return has_rights_language and _is_of_a_licence(kind, words, title, around)
    return has_rights_language and not (kind is EventType.NEGOTIATION and (is_about_money(around) or is_for_company(around)))


def _is_of_a_licence(kind: EventType, words: str, title: str | None, around: str) -> bool:
    """Say whether what changes or ends is an agreement on rights, as far as its sentence tells."""
    if kind is EventType.TERMINATION and not _ends_a_licence(words, around):
        return False
    if kind in (EventType.AMENDMENT, EventType.EXTENSION) and OF_WORK_OR_DEBT.search(around) and not STRONG.search(words):
        return False
    if kind in (EventType.AMENDMENT, EventType.EXTENSION) and _is_of_other_contract(words, around):
        return False
    if STRONG.search(around):
        return True
    is_named = LICENSING.search(title or words) is not None or OTHER_DEED.search(around) is None
    return is_named and SERVICE_CONTRACT.search(around) is None


def _is_of_other_contract(words: str, around: str) -> bool:
    """Say whether what is changed is named in the sentence, as a contract of another kind, or is a gift to a school."""
    return (GIVEN_AWAY.search(around) is not None and not STRONG.search(words)) or _names_other_contract(around)


def _names_other_contract(around: str) -> bool:
    """Say whether the contract that a sentence names as changed is one of service, lending or the like."""
    named = OF_CONTRACT.search(around)
    return named is not None and not STRONG.search(named["name"]) and (OTHER_DEED.search(named["name"]) or SERVICES.search(named["name"])) is not None


def changes_other_contract(text: str) -> bool:
    """Say whether a sentence tells of the change of a contract that gives no rights."""
    return AMENDS.search(text) is not None and _names_other_contract(text)


def _is_done_by_an_office(kind: EventType, around: str) -> bool:
    """Say whether what is extended is the term of a patent, and what is suspended a trial, by an agency."""
    if kind is EventType.EXTENSION:
        return PATENT_TERM.search(around) is not None
    return kind is EventType.PROGRAMME_SUSPENDED and HELD_BY_AGENCY.search(around) is not None


def _ends_a_licence(words: str, around: str) -> bool:
    """Say whether what ends is no waiting period, and of a bare termination letter that it is about rights."""
    if WAITING_PERIOD.search(around) or OF_A_DISPUTE.search(words):
        return False
    return LETTER.search(words) is None or bool(STRONG.search(around) or LICENSING.search(LETTER.sub(" ", around)))


def _is_of_service_or_stock(words: str, around: str) -> bool:
    """Say whether what is signed is a right to run something, or an option on shares."""
    if SERVICE_RIGHT.search(around) and "licen" not in around.lower():
        return True
    return ON_SHARES.search(words) is not None or (
        STOCK_OPTION.search(around) is not None and words.lower().endswith(("option", "options"))
    )
