"""Sums that pass between others than the parties to a deal, though a noun of payment stands near.

Reads: "an equity investment of $2 million from Gamma LLC" told beside a licence to Beta: none of the deal's.
Refuses: "an equity investment of $2 million from Beta"; "a milestone of $2 million", whoever pays it.
"""

import re

from reportgen.extract.amounts.money_lines import MoneyLine
from reportgen.extract.amounts.term_nouns import Noun
from reportgen.extract.lines import Line
from reportgen.model import TermType
from reportgen.scan.masking import ORG, ORGANIZATION, masked_index
from reportgen.scan.money import Amount

OTHERS = (
    r"(?:landlords?|insurers?|lenders?|banks?|suppliers?|vendors?|contractors?|dealers?|employees|staff|(?:share|stock|bond|note)holders|underwriters?|creditors?|customers|"
    r"investors|tenants?|authorities|government|state|city|county|counsel|auditors?|directors|executives|bankers?|(?:financial )?advis[eo]rs?|brokers?|placement agents?|consultants?)"
)
PAID_TO_OTHERS = re.compile(
    rf"(?i)\b(?:pay|pays|paid|paying|owes?|owed|remits?|remitted|repaid|repay|payments? to|costs?|saves?|save) (?:(?:its|their|the|an?|his|our|some) )?(?:[\w-]+ ){{0,2}}{OTHERS}\b[^;,.$]{{0,40}}$"
)
FROM_OTHERS = re.compile(rf"(?i)^[^;,.$]{{0,40}}?\b(?:from|by|to) (?:(?:its|their|the|an?|our|some) )?(?:[\w-]+ ){{0,2}}{OTHERS}\b")
FROM_ANOTHER = re.compile(rf"(?i)^[^;,.$]{{0,60}}?\b(?:from|by) (?:the )?(?P<payer>{ORG})")
TO_INSTITUTION = re.compile(
    r"(?i)\b(?:pay|pays|paid|paying|owes?|owed|remits?|remitted) (?:the|this|that) (?P<payee>university|institute|foundation|hospital|college|institution|government|trust) (?:also )?(?:an? )?(?:[\w-]+ ){0,2}(?:of )?$"
)
INCURRED = re.compile(r"(?i)\b(?:incur(?:s|red|ring)?|take|record|book|recogni[sz]e)\b[^;.$€£¥]{0,40}\b(?:costs?|charges?|expenses?)(?: of| totall?ing)?(?: about| approximately| up to| some)? {0,3}$")
"""What a party spends on others, or writes off."""
OFFERED = re.compile(
    r"(?i)\b(?:public|registered direct|private|rights|at-the-market|underwritten|follow-on|secondary) (?:offering|placement|sale)|\bSeries [A-H]\b|\boffering\b|\bunderwrit\w+"
)
OF_NAMED = re.compile(rf"(?i)(?P<other>{ORG})(?:['’]s [\w ]{{2,30}})? ?\((?:an? |the |for |up to |milestones? |upfront |payments? |fees? |of ){{0,6}}$")
ALSO_LICENSED = re.compile(r"(?i)\b(?:has|have|had) also (?:out-)?licen[sc]ed\b[^;.$€£¥()]{3,160}\((?:an? |the |for |up to |milestones? |upfront |payments? |fees? |of ){0,6}$")
"""What other licensees pay, in brackets behind them."""
BUYS = re.compile(rf"(?i)(?P<buyer>{ORG})[^;]{{0,60}}? (?:purchas|buy|bought|invest|acquir|subscrib)\w*")


def is_bracketed(sentence: MoneyLine, amount: Amount) -> bool:
    """Say whether brackets right behind a company that is no party hold a sum: "has licensed it to Gamma (up to $9 million in milestones)"."""
    if ALSO_LICENSED.search(sentence.text[: amount.start]):
        return True
    match = OF_NAMED.search(sentence.line.masked[: amount.start])
    return match is not None and masked_index(match["other"]) not in (*sentence.reading.parties_of(sentence.news), sentence.reading.us)


def is_of_outsiders(sentence: MoneyLine, amount: Amount, noun: Noun) -> bool:
    """Say whether a sum is paid to or by somebody who is no party: a loan and shares have to be between the parties."""
    line, parties = sentence.line, sentence.reading.parties_of(sentence.news)
    before, behind = line.text[: amount.start], line.text[amount.end :]
    if is_bracketed(sentence, amount) or INCURRED.search(before) or PAID_TO_OTHERS.search(before) or FROM_OTHERS.match(behind):
        return True
    payer = FROM_ANOTHER.match(line.masked[amount.end :])
    if payer is not None and masked_index(payer["payer"]) not in parties and not _names(parties, line.masked[amount.end :]):
        return True
    if noun.type is TermType.LOAN:
        return not set(parties) <= _named(_clause(line.masked, amount.start, amount.end))
    return noun.type is TermType.EQUITY_PURCHASE and is_offering(parties, line, amount.start, amount.end)


def is_for_institution(sentence: MoneyLine, amount: Amount, noun: Noun) -> bool:
    """Say whether a sum is passed on to an institution that is no party and that the sentence names before."""
    match = TO_INSTITUTION.search(sentence.text[: amount.start])
    if match is None:
        return False
    others = set(sentence.line.names()) - set(sentence.reading.parties_of(sentence.news))
    names = (sentence.reading.directory.organizations[index].name for index in others)
    return any(match["payee"].lower() in name.lower() and name in sentence.text[: match.start()] for name in names)


def is_offering(parties: tuple[int, ...], line: Line, start: int, end: int) -> bool:
    """Say whether the clause of some words tells of shares sold to the public or to others: no party is said to buy them."""
    if OFFERED.search(_clause(line.text, start, end)) is None:
        return False
    return not any(masked_index(m["buyer"]) in parties for m in BUYS.finditer(_clause(line.masked, start, end)))


def _clause(text: str, start: int, end: int) -> str:
    """Return the words around a stretch up to the next semicolon on either side."""
    first, last = text.rfind(";", 0, start), text.find(";", end)
    return text[first + 1 : last if last > 0 else len(text)]


def _named(masked: str) -> set[int]:
    return {masked_index(m.group()) for m in ORGANIZATION.finditer(masked)}


def _names(parties: tuple[int, ...], masked: str) -> bool:
    return bool(set(parties) & _named(masked))
