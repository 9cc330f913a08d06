"""Whether the words of a cue speak of a licence, an option on rights or joint work, not of other contracts.

Reads: "entered into a License Agreement", "terminated the distribution agreement".
Refuses: "entered into a credit agreement", "an option to purchase shares", "performance milestones" that are duties.
"""

import re

from reportgen.extract.amounts.term_nouns import MILESTONE_NAMED, MILESTONE_REMARKED
from reportgen.extract.lines import Line, Zone
from reportgen.extract.topics.no_news import COMPANY_PURCHASE, is_about_money, is_for_company, is_state
from reportgen.lexicon.agreements import LICENSING_WORDS, OTHER_AGREEMENTS, STRONG_WORDS, SUPPLY_WORDS
from reportgen.model import EventType

LICENSING = re.compile(r"(?i)\b(?:" + "|".join(LICENSING_WORDS) + r")\b")
STRONG = re.compile(r"(?i)\b(?:" + "|".join(STRONG_WORDS) + r")\b")
OTHER_DEED = re.compile(r"(?i)\b(?:" + "|".join(OTHER_AGREEMENTS) + r")\b")
SUPPLY = re.compile(r"(?i)\b(?:" + "|".join(SUPPLY_WORDS) + r")\b")
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
LETTER = re.compile(r"(?i)termination (?:letter|notice|agreement)|notice of (?:termination|non-?renewal)|letter of termination")
ADJECTIVE = re.compile(
    r"(?i)\b(?:patents?|technolog(?:y|ies)|drugs?|vaccines?|products?|compounds?|candidates?|therap(?:y|ies)|programs?|assets?|inhibitors?|antibod(?:y|ies)|devices?|brands?|platforms?|traits?|medicines?|treatments?) (?:in-|out-|sub)?licen[sc]ed$"
    r"|\b(?!(?:has|have|had|is|are|was|were|be|been|being|it|they|we|who|which|that|and|or|then|today|now|also|further|first|\w{2,20}ly|company|firm|unit|subsidiary|affiliate|group|university|institute|maker|developer|partner|parent|owner|giant|startup|\w{2,12}maker)\b)(?-i:[a-z]{3,20}) licen[sc]ed$"
    r"|\b(?:of|for|with|on|using|via|its|their|the|an?) (?:newly |recently |exclusively )?(?:in-|out-|sub)?licen[sc]ed$"
    r"|\b(?:of|for|from|with|on|under|the|its|their|our|no|all|any|new|more|other|such|these|software|patent|technology|additional|annual|two|three|four|five|six|several|\d{1,4}) licen[sc]es$"
)
"""What has been licensed before, as in "a trial of the vaccine licensed from Alpha", and licences that are things: "with software licenses"."""
ORDERED = re.compile(r"(?i)\b(?:an?|purchase|first|second|new|repeat|follow-on) orders? (?:worth|for|from|of|valued|with)\b")
"""Goods that are ordered, with licences to the software in them."""
WHAT_IT_DOES = re.compile(
    r"(?i)\b(?:leads?|leaders?|leading|engaged?s?|speciali[sz]\w+|active) (?:\w+ )?in (?:the )?(?:[\w-]+,? (?:and )?){0,5}licen[sc]ing$"
)
"""The business of a company: "which leads in the development and licensing of …"."""
COMPLETED_SALE = re.compile(r"(?i)(?:complet\w+|closed|announc\w+) (?:the |its )?(?:purchase|acquisition|sale|divestiture) (?:from|to|by)\b")
BUSINESS = re.compile(
    r"(?i)\b(?:business(?:es)?|subsidiar(?:y|ies)|division|plants?|factor(?:y|ies)|stores?|buildings?|real estate|hotels?|restaurants?|vessels?|aircraft|membership interests|land)\b"
)
HABIT = re.compile(r"(?i)\blicen[sc](?:es|ing)$")
GIVEN = re.compile(r"(?i)\b(?:grant|giv|gave|sign|exchang|obtain|receiv|acquir|conclud|enter)\w*\b[^;]{0,90}\blicen[sc]es$")
"""Licences that some deed gives, of which "licenses" is the noun: "granted each other cross-licenses"."""
OF_WORK_OR_DEBT = re.compile(
    r"(?i)\b(?:(?:base|annual) salary|severance|her employment|his employment|maturity date|revolving|principal amount|lenders?|borrow\w+|interest rate|monthly rent|square feet|leased premises)\b"
)
"""What a change is about that changes no licence, though its sentence names no contract."""


def about_rights(kind: EventType, words: str, title: str | None, line: Line, has_rights_language: bool) -> bool:
    """Say whether the words of a cue speak of a licence, an option on rights or joint work, not of other contracts."""
    around = line.text
    if COMPANY_PURCHASE.search(around) and not re.search(
        r"(?i)licen[sc]e (?:and [\w ]{0,30})?agreements?|exclusive licen", around
    ):
        return False
    if FINANCING.search(around):
        return False
    if kind in (EventType.RIGHTS_RETURNED, EventType.AGREEMENT, EventType.ASSIGNMENT) and OTHER_RIGHTS.search(words):
        return False
    if kind in (EventType.OPTION_GRANTED, EventType.OPTION_EXERCISED):
        return not STOCK_OPTION.search(around) and has_rights_language and OPTION_ON.search(around) is not None
    if kind is EventType.OTHER:
        return bool(STRONG.search(around)) and not LENDING.search(around)
    if kind in (EventType.MILESTONE, EventType.PAYMENT):
        return _about_money(kind, words, line)
    if kind is EventType.AGREEMENT:
        return has_rights_language and not _is_of_service_or_stock(words, around) and _about_licence(words, title, line)
    is_sale = kind is EventType.ASSIGNMENT and _is_product_sale(words)
    if (_is_other_contract(words, title) and not is_sale) or _is_done_by_an_office(kind, around):
        return False
    if kind is EventType.TERMINATION and not _ends_a_licence(words, around):
        return False
    if kind in (EventType.AMENDMENT, EventType.EXTENSION) and OF_WORK_OR_DEBT.search(around) and not STRONG.search(words):
        return False
    if kind in (
        EventType.TERMINATION,
        EventType.AMENDMENT,
        EventType.EXTENSION,
        EventType.EXPIRY,
        EventType.SUPERSEDED,
    ):
        return has_rights_language and not (SERVICE_CONTRACT.search(around) and not STRONG.search(around)) and bool(
            STRONG.search(around) or LICENSING.search(title or words) or not OTHER_DEED.search(around)
        )
    return has_rights_language and not (kind is EventType.NEGOTIATION and (is_about_money(around) or is_for_company(around)))


SERVICE_CONTRACT = re.compile(
    r"(?i)\b(?:her|his) (?:[\w-]+ ){0,2}(?:deal|contract|agreement)\b|\b(?:provider|payer|staffing|maintenance|outsourcing|hosting|service|services) contracts?\b|\bcontracts?\b[^;.]{0,40} (?:under|by|through) which\b[^;.]{0,60}\b(?:provides?|staffs?|serves?|operates?|manages?|runs?|cleans?|hosts?)\b"
)
"""What one side does for another, with no right given."""


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


LENDING = re.compile(
    r"(?i)\b(?:commitment fee|loan agreement|undrawn|borrowings?|term loan|revolving|credit (?:agreement|facility)|lenders?)\b"
)


POTENTIAL_MILESTONES = re.compile(
    r"(?i)\b(?:up to|eligible|potential|certain|future|option exercise)\b|\b(?:pays?|paid|receives?|received|receipt|earns?|earned)\b.{0,120}\bremaining\b|\b(?:will|to) (?:pay|receive|earn)\b.{0,160}\bmilestones?(?: payments)?$"
)


def _about_money(kind: EventType, words: str, line: Line) -> bool:
    around = line.text
    if kind is EventType.PAYMENT and re.search(r"(?i)\bto date\b|\bso far\b|\bcumulative", around):
        return False
    if LENDING.search(around) and (kind is EventType.PAYMENT or not STRONG.search(around)):
        return False
    if kind is EventType.PAYMENT:
        return bool(re.search(r"(?i)licen[sc]|royalt|up-?front|milestone|sublicens|collaborat", around)) and bool(
            re.search(r"[$€£¥]|\d", around)
        )
    if (line.zone is not Zone.TITLE and MILESTONE_NAMED.search(around)) or MILESTONE_REMARKED.search(around):
        return False
    if UPFRONT.search(words) or re.search(r"(?i)\b(?:whatever|any) milestones?\b", words):
        return False
    if DUTY_MILESTONES.search(words) and not re.search(r"[$€£¥]", around):
        return False
    if POTENTIAL_MILESTONES.search(words) or PLANNED_MILESTONES.search(around):
        return False
    is_confirmed = CONFIRMED.search(around) is not None and len(set(line.names())) > 1
    return is_confirmed or bool(re.search(r"(?i)\bpayments?\b|[$€£¥]|\bfee\b|collaborat|licen[sc]|agreement|partner|milestones? from", around))


CONFIRMED = re.compile(r"(?i)\b(?:confirm|notif|inform|advis|agree|acknowledg)\w{1,5}\b[^;.]{0,80}\bmilestones?\b")
"""A milestone that one company tells the other of."""


UPFRONT = re.compile(r"(?i)up-?front|initial (?:payment|fee)")
IN_PASSING = re.compile(
    r"(?i)\b(?:in|through|under|with) (?:close |joint |ongoing |continued )?(?:collaborations?|partnerships?|alliances?)$|\b(?:results?|data|stud(?:y|ies)|trials?|publication|presentation|poster|approval|clearance)\b[^;]{0,120}\b(?:collaborations?|partnerships?|alliances?|relationships?)$"
)
"""A collaboration that is named beside other news."""
CLINICAL_STUDY = re.compile(r"(?i)\bclinical (?:trial|study|research|supply|collaboration)|\b(?:study|trial) (?:support|agreement)|\binvestigator")
"""Work on one trial, with a drug supplied for it: no rights pass."""
GIVES_RIGHTS = re.compile(r"(?i)licens|licenc|royalt|milestone|up-?front|\boption|rights? to (?:develop|commerciali|market|sell)|commerciali[sz]|exclusive")
MEMORANDUM = re.compile(r"(?i)(?<!\sbinding )(?:\bmemorand(?:um|a) of understanding|\bMOU\b|\bletters? of intent|\bterm sheet)")
"""What does not bind."""
PLANNED_MILESTONES = re.compile(r"(?i)(?:anticipated|upcoming|expected|corporate) milestones|key milestones ahead")


def _about_licence(words: str, title: str | None, line: Line) -> bool:
    """Say whether what was signed, granted or announced is about rights."""
    if CLINICAL_STUDY.search(title or line.text) and not GIVES_RIGHTS.search(line.text):
        return False
    if line.zone is Zone.NEWS and is_state(words, line.text):
        return False
    if MEMORANDUM.search(words) and not GIVES_RIGHTS.search(words):
        return False
    if title is None:
        if WHAT_IT_DOES.search(words) or ADJECTIVE.search(words) or ORDERED.search(words):
            return False
        is_habit = (
            line.zone is not Zone.TITLE
            and HABIT.search(words)
            and not GIVEN.search(words)
            and not re.search(r"(?i)\bis licen[sc]ing|today|announc|\b(?:by|under) an? (?:[\w-]+ ){0,4}agreement", line.text)
        )
        return not is_habit and not _is_name(words, line) and (_is_product_sale(words) or not _is_other_contract(words, None))
    if re.search(r"(?i)^(?:plans?|under|pursuant to|by|in accordance with)\b|\bplans? to\b|intent(?:ion)? to|\bunder (?:the|its|their|an?|this)\b", title):
        return False
    if IN_PASSING.search(words) or re.search(r"(?i)\b(?:financing|loan|credit|debt|equity distribution)\b", title):
        return False
    if STRONG.search(title):
        return True
    if SERVICE_CONTRACT.search(line.text):
        return False
    if _is_other_contract(words, title):
        return False
    return bool(LICENSING.search(title)) or bool(_purpose(line, words))


NAMED_SO = re.compile(r" (?:Becomes?|Changes|Announces|Reports|Names|Appoints|Signs|Enters|Completes|Acquires|Holds|Inc|Corp|LLC|Ltd|Group|Company|Co|Holdings)\b")


def _is_name(words: str, line: Line) -> bool:
    """Say whether a headline names a company, "NorthStar Licensing Becomes …", or what it may do, "Alpha Licensed in Ohio"."""
    at = line.masked.find(words)
    if at < 0 or line.zone is not Zone.TITLE:
        return False
    behind = line.text[at + len(words) :]
    return (words.endswith("Licensing") and NAMED_SO.match(behind) is not None) or (words.endswith("Licensed") and behind.startswith(" in "))


SALE_WITH_RIGHTS = re.compile(r"(?i)\b(?:asset|product) (?:purchase|sale)\b[^;]{0,30} agreement\b|^(?:(?:sale|divestiture|divestment|purchase|acquisition) of|sells|divests|acquires|buys|purchases)\b[^;]{0,80}(?:®|™|\((?:R|TM)\))")
"""The sale of a product with the rights to it."""


def _is_product_sale(words: str) -> bool:
    """Say whether a cue tells of the purchase of a thing, of which "purchase" is no name of a contract; a business is none."""
    return (COMPLETED_SALE.match(words) or SALE_WITH_RIGHTS.search(words)) is not None and BUSINESS.search(words) is None


def _is_other_contract(words: str, title: str | None) -> bool:
    named = title or words
    return not STRONG.search(named) and bool(
        OTHER_DEED.search(named) or SERVICES.search(named) or (SUPPLY.search(named) and not LICENSING.search(CLINICAL.sub("", named)))
    )


SERVICES = re.compile(r"(?i)\bservices? agreements?$")
"""Ends the name of a contract for work: "Development and Manufacturing Services Agreement"."""
CLINICAL = re.compile(r"(?i)\bclinical\b")
"""Of a supply it says what the goods are for, not that rights are given."""
PURPOSE = re.compile(
    r"(?i)\b(?:licen[sc]\w*|rights? to|to (?:acquire|license|develop|co-?develop|commerciali[sz]e|market|distribute|promote|co-promote|jointly|collaborate|research|sell)|for (?:the |[\w-]+ ){0,3}(?:and )?(?:development|commerciali[sz]ation|distribution|marketing|co-promotion|license|licensing|discovery|supply and)\b|"
    r"technolog\w+|grant\w*|royalt\w*|patents?|intellectual property|under which|pursuant to which|whereby)\b"
)


def _purpose(line: Line, words: str) -> bool:
    at = line.masked.find(words)
    return bool(PURPOSE.search(line.text[at + len(words) : at + len(words) + 220])) and not OTHER_DEED.search(
        line.text[at : at + len(words) + 60]
    )


DUTY_MILESTONES = re.compile(r"(?i)\b(?:performance|diligence) milestones?\b")
