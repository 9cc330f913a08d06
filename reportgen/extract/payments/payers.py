"""Who pays whom: the nearest verb of paying or receiving before a term, else the roles of the happening.

Reads: "Alpha will receive from Beta an upfront payment" and "payable by Beta to Alpha": Beta pays Alpha.
Refuses: a sentence that names neither: the licensee pays the licensor.
"""

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.royalty_sales import is_royalty_sale
from reportgen.extract.lines import Line
from reportgen.extract.sides.sale_sides import sides_of_sale
from reportgen.model import TermType
from reportgen.scan.masking import ORG, ORGANIZATION, masked_index

if TYPE_CHECKING:
    from reportgen.extract.reading import FilingReading

AUX = r"(?:,? ?(?:has|have|had|will|would|shall|is|are|was|also|to|may|could|agreed to|today|then|now|been|be|obligated to|required to|able to|the right to|expected to|further|immediately|both|potentially|initially)\b ?){0,5}"
RECEIVES = re.compile(
    rf"(?i)(?P<payee>{ORG})(?:['’]s)?(?:,[^,;]{{0,60}},)? {AUX}(?:receiv(?:e|es|ed|ing)|earn(?:s|ed)?|(?<=\bbe )paid|(?<=\bbeen )paid|(?<=\bis )paid|(?<=\bwas )paid|collect(?:s|ed)?|entitled to|eligible (?:to|for)|in line for|due|owed|record(?:s|ed)?|compensated|(?:get|obtain|secure)(?:s|d|ed)?(?= (?:(?!pays?\b|paid\b)\w+ ){{0,4}}(?:royalt|payment|fee|milestone|[$€£¥])))\b(?:[^;]{{0,40}}? from (?:the )?(?P<payer>{ORG}))?"
)
PAYS = re.compile(
    rf"(?i)(?P<payer>{ORG})(?:['’]s)?(?:,[^,;]{{0,60}},)? {AUX}(?:pay(?:s|ing)?|paid|mak(?:e|es|ing)|made|fund(?:s|ed|ing)?|reimburs(?:e|es|ed)|invest(?:s|ed)?|purchas(?:e|es|ed)|buy(?:s)?|bought|contribut(?:e|es|ed)|issu(?:e|es|ed)|ow(?:e|es|ed)|provid(?:e|es|ed)|deliver(?:s|ed)?|bear(?:s)?|advance(?:s|d)?|subscribe(?:s|d)?|assist|remit(?:s|ted)?|compensate(?:s|d)?|hand(?:s|ed)? over|put(?:s)? down|giv(?:es|ing)|gave|complet(?:e|es|ed)(?= (?:an?|its) [$€£¥\d]))\b(?:[^;]{{0,12}} (?:to )?(?:the )?(?P<payee>{ORG}))?"
)
BEHIND_FROM = re.compile(
    rf"(?i)^[^;]{{0,90}}?(?<!supported )(?<!developed )(?<!owned )(?<!held )(?<!controlled )(?<!made )(?<!achieved )\b(?:from|by) (?:the )?(?P<payer>{ORG})(?: to (?:the )?(?P<payee>{ORG}))?"
)
BEHIND_TO = re.compile(rf"(?i)^[^;]{{0,90}}?(?<!licensed )(?<!licenced )(?<!granted )(?<!supplied )(?<!sold )(?<!leased )\bto (?:the )?(?P<payee>{ORG})(?: (?:by|from) (?:the )?(?P<payer>{ORG}))?")
PAID_TO = re.compile(
    rf"(?i)\b(?:payments?|fees?|sums?|milestones?|royalt(?:y|ies)) (?:to|due|payable to) (?:the )?(?P<payee>{ORG})(?: (?:by|from) (?:the )?(?P<payer>{ORG}))?"
)
EXCHANGE = re.compile(
    r"(?i)\b(?:in exchange for|in return for|in consideration (?:for|of)|against(?= (?:payment of )?(?:an? |the )?(?:[\w-]+ ){0,3}(?:fees?|payments?|sum)\b))\b(?! (?:the |this |its )?(?:licen|right|grant))"
)
ALSO_PAYS = re.compile(
    rf"(?i)(?P<payer>{ORG})(?:['’]s)? (?!and\b)(?:(?!(?<!the ){ORG}(?![\uf8ff'’]))[^;]){{3,140}} and (?:(?:(?:will|shall|is to|agreed to|has agreed to) (?:also )?(?:pay|provide|fund|contribute|invest|commit|make)|(?:has|have) (?:also |then )?(?:paid|made))\b|paid\b)"
)
"""A second verb after "and" keeps the subject of the first."""
BY_PAYING = re.compile(
    rf"(?i)(?P<payer>{ORG})(?![\uf8ff'’])(?:(?!{ORG})[^;]){{3,200}}? (?:by|through|upon|on|against|after) (?:paying|(?:the )?payment to)(?: (?:the )?(?P<payee>{ORG}))?"
)
"""Who does what it pays for: "Beta has renewed the licence by paying Alpha …"."""
IT_PAYS = re.compile(rf"(?i)\b(?:it|they) (?:will|shall|would|is to|must) (?:also |then )?(?:pay|owe) (?:the )?(?P<payee>{ORG})[^;]{{0,30}}$")
FOR_A_FEE = re.compile(
    rf"(?i)(?P<payer>{ORG}) (?:may|can|could|will|shall|has (?:the right|an option|elected)|is (?:entitled|free)|elects?|wishes|have)? ?(?:to )?(?:renew|extend|exercise|opt|convert|prolong)\w{{0,3}}\b"
)
"""Who has a choice for which a fee is due."""
GETS = re.compile(
    rf"(?i)(?P<payer>{ORG})[^;]{{0,30}}? (?:obtain(?:s|ed)?|acquir(?:e|es|ed)|receiv(?:e|es|ed)|licen[sc](?:es|ed)|gets|got|secured|gain(?:s|ed))\b"
)
RECEIVED_BY = re.compile(
    rf"(?i)^[^;]{{0,60}}?\b(?:was|were|been|is|are|be) (?:received by|due to|owed to|payable to|paid to|made to) (?:the )?(?P<payee>{ORG})"
)
SUPPLIES = re.compile(
    rf"(?i)(?P<payee>{ORG})[^;]{{0,30}}? (?:supply|supplies|manufactures?|produces?|delivers?|sells?|provides?)\b[^;]{{0,80}}? (?:to|for) (?:the )?(?P<payer>{ORG})"
)
SUPPLIED = frozenset({TermType.SUPPLY_PRICE, TermType.MANUFACTURING_PAYMENT})
SHARES_BETWEEN = frozenset({TermType.PROFIT_SHARE, TermType.COST_SHARE})


class Flow(Struct, frozen=True, kw_only=True):
    """Payer and payee by their names in the filing; None where nothing shows them."""

    payer: str | None = None
    payee: str | None = None


def flow_of(reading: "FilingReading", line: Line, news: News, kind: TermType, at: int) -> Flow:
    """Return who pays the term that stands at `at` in a line."""
    if kind in SHARES_BETWEEN:
        return Flow()
    parties = reading.parties_of(news)
    payer, payee = _in_words(line.masked, at, parties, kind)
    if kind is TermType.PURCHASE_PRICE or is_royalty_sale(line):
        payer, payee = _of_sale(line.masked, parties, payer, payee)
    if kind is TermType.BUYOUT and news.licensee and news.licensor:
        payer, payee = news.licensee[0], news.licensor[0]
    if kind is TermType.EQUITY_PURCHASE and payer is None and payee is None:
        return Flow()
    if payer is None and payee is None:
        payer = news.licensee[0] if news.licensee else None
        payee = news.licensor[0] if news.licensor else None
    if len(parties) == 2:
        if payer is None and payee is not None:
            payer = next(p for p in parties if p != payee) if payee in parties else None
        elif payee is None and payer is not None:
            payee = next(p for p in parties if p != payer) if payer in parties else None
    payer, payee = _completed(reading, news, kind, payer, payee)
    return Flow(payer=reading.name(payer), payee=reading.name(payee))


def _of_sale(
    masked: str, parties: tuple[int, ...], payer: int | None, payee: int | None
) -> tuple[int | None, int | None]:
    """Return buyer and seller where the sentence tells of the sale, else who pays and receives in its words."""
    sides = sides_of_sale(masked)
    buyer = sides.buyer if sides.buyer in parties else None
    seller = sides.seller if sides.seller in parties else None
    return (payer, payee) if buyer is None and seller is None else (buyer, seller)


def _completed(
    reading: "FilingReading", news: News, kind: TermType, payer: int | None, payee: int | None
) -> tuple[int | None, int | None]:
    """Return both sides where one is a partner and the other can only be the filer; who announces a milestone earns it."""
    us = reading.us
    if payer is None and payee is None and kind is TermType.MILESTONE_PAYMENT and len(news.partners) == 1:
        return news.partners[0], us
    if payer is not None and payee is None and payer in news.partners:
        return payer, us
    if payee is not None and payer is None and payee in news.partners:
        return us, payee
    return payer, payee


def _in_words(masked: str, at: int, parties: tuple[int, ...], kind: TermType) -> tuple[int | None, int | None]:
    before, behind = masked[:at], masked[at:]
    verbs = [(m.start(), "receives", m) for m in RECEIVES.finditer(before + behind[:12])] + [
        (m.start(), "pays", m) for m in PAYS.finditer(before + behind[:12])
    ]
    verbs = [v for v in verbs if v[0] < at and _known(v[2], parties)]
    payer: int | None = None
    payee: int | None = None
    gerunds = [m for m in BY_PAYING.finditer(before) if _known(m, parties)]
    if gerunds and all(start < gerunds[-1].end() for start, _, _ in verbs):
        payer, payee = _index(gerunds[-1], "payer"), _index(gerunds[-1], "payee")
    elif verbs:
        _, _, match = max(verbs, key=lambda v: (v[0], v[1]))
        payer, payee = _index(match, "payer"), _index(match, "payee")
        if match.re is RECEIVES and EXCHANGE.search(before[match.end() :]):
            payer, payee = payee, payer
    else:
        payer, payee = _without_verb(masked, at, parties)
    clause = behind.split(";")[0]
    supplied = SUPPLIES.search(before) if kind in SUPPLIED else None
    if supplied and _known(supplied, parties):
        return _index(supplied, "payer"), _index(supplied, "payee")
    passive = RECEIVED_BY.match(clause)
    if passive and _known(passive, parties):
        return payer if payer != _index(passive, "payee") else None, _index(passive, "payee")
    following = BEHIND_FROM.match(clause)
    if following and (payer is None or payee is None) and _known(following, parties):
        payer = payer if payer is not None else _other(_index(following, "payer"), payee)
        payee = payee if payee is not None else _other(_index(following, "payee"), payer)
    following = BEHIND_TO.match(clause)
    if following and payee is None and payer is None and _known(following, parties):
        payee, payer = _index(following, "payee"), _index(following, "payer")
    return (payer, payee) if payer != payee else (None, payee)


def _without_verb(masked: str, at: int, parties: tuple[int, ...]) -> tuple[int | None, int | None]:
    """Return payer and payee where no verb of paying stands beside its subject."""
    before = masked[:at]
    if (also := ALSO_PAYS.search(before)) and _known(also, parties):
        return _index(also, "payer"), None
    if (paid := PAID_TO.search(before)) and _known(paid, parties):
        return _index(paid, "payer"), _index(paid, "payee")
    if (told := IT_PAYS.search(before)) and _known(told, parties):
        return None, _index(told, "payee")
    if (choice := _choice(masked, at)) and _known(choice, parties):
        return _index(choice, "payer"), None
    getter = GETS.search(before) if EXCHANGE.search(before) else None
    return (_index(getter, "payer"), None) if getter and _known(getter, parties) else (None, None)


def _choice(masked: str, at: int) -> re.Match[str] | None:
    """Return the words before a term that give a party the choice that it pays for, no other party named between."""
    found = [m for m in FOR_A_FEE.finditer(masked) if m.start() < at <= m.end() + 160]
    return found[-1] if found and not ORGANIZATION.search(masked, found[-1].end(), max(at, found[-1].end())) else None


def _index(match: re.Match[str], group: str) -> int | None:
    words = match.groupdict().get(group)
    return masked_index(words) if words else None


def _other(index: int | None, taken: int | None) -> int | None:
    return None if index == taken else index


def _known(match: re.Match[str], parties: tuple[int, ...]) -> bool:
    named = [_index(match, g) for g in ("payer", "payee")]
    return all(n is None or n in parties for n in named)
