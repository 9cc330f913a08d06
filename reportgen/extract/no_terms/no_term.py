"""Amounts that are no term although a noun of payment stands near: income, prices of work, budgets, what is lost or past.

Reads: "milestone payments from sales of $40 million" (sales), "it received a total of $3 million to date", "would forgo $9 million".
Refuses: "an upfront payment of $3 million": a term.
"""

import re
from collections.abc import Callable

from reportgen.extract.amounts.term_nouns import Noun, gap_between
from reportgen.extract.amounts.unnamed_sums import RECEIVED_TOTAL
from reportgen.extract.no_terms.sums_earned import (
    is_income_of_a_year,
    is_level_of_sales,
    is_received_by_now,
    is_royalty_income,
    is_threshold,
    is_wage,
)
from reportgen.extract.no_terms.sums_for_work import is_cap, is_for_work, is_funding_of_others, is_spent_from
from reportgen.extract.no_terms.sums_gone import is_bought_back, is_left_over, is_lost
from reportgen.lexicon.term_cues import NOT_TERMS
from reportgen.model import SetAsideClass, TermType
from reportgen.scan.money import Amount

NO_TERM = tuple((kind, re.compile(rf"(?i)\b(?:{pattern})")) for kind, pattern in NOT_TERMS)
OWN_NOUN = re.compile(
    r"(?i) (?:\w+ ){0,2}(?:market|opportunity|industry)\b| (?:\w+ )?(?:grant|loan|credit (?:line|facility)|line of credit|offering|financing|rent|budget)\b"
)
"""What an amount is of by the word right behind it, whatever payment is named further on."""
RAISED_TO = re.compile(r"(?i)\braised (?:to|from)\b")
"""Of a sum that grows: no money is raised."""
OWN_SUMS = frozenset({TermType.LOAN, TermType.EQUITY_PURCHASE, TermType.RESEARCH_FUNDING})
NO_DEAL_TOTAL = re.compile(
    r"(?i)\b(?:to date|cumulative|third-party|market(?:s|place)?|pipeline|portfolio|valuation|revenues?|industry|CAGR|financing|offering|shares outstanding|assets of|employees|claims against|lawsuits?|litigation|damages)\b"
)
MORE_THAN_ANY_DEAL = 100_000_000_000
"""A number from here on counts markets, patients or a budget."""
HAS_NO_GAP = frozenset(
    {TermType.LOAN, TermType.EQUITY_PURCHASE, TermType.RESEARCH_FUNDING, TermType.REIMBURSEMENT, TermType.HEADLINE_TOTAL}
)
"""Payments of which words of income or financing between noun and amount say nothing."""
CASH_HELD = re.compile(
    r"(?i)\b(?:have|has|had|having|held|holds|pro forma|(?:a|our|its|total) )[^,;.$€£¥]{0,30}\bcash\b(?:,? (?:and|or)? ?(?:cash equivalents|equivalents|balances?|position|reserves|resources|marketable securities|(?:short-term )?investments)){0,4}(?: (?:of|totall?ing|in excess of|approximately|about|to|at|was|is|will be)){0,3} ?$"
)
"""Before the money that a company has."""
EARN_OUT = re.compile(r"(?i)earn-?outs?\b")
TAKEOVER = re.compile(
    r"(?i)\b(?:acquired|acquisition of|bought|purchased|purchase of|merged with|merger with)\b(?! (?:the |exclusive |certain |all )*(?:rights|licen[sc]e|patents?|products?|assets?|technology|compound))[^;$€£¥]{2,80}\b(?:(?:Inc|Ltd|Corp|Co|plc|PLC|AG|SE|N\.V|S\.A|B\.V)\b|LLC|GmbH|(?:19|20)\d\d\b|company\b|shares\b|business\b)"
)
OF_PAYMENT = re.compile(r"(?i)milestone|royalt")
POTENTIAL = re.compile(r"(?i)\bpotential\b")
IN_CASH = re.compile(r"(?i) in cash\b|, (?:comprising|consisting of|comprised of|including|made up of)\b[^;.]{0,60} in cash\b")


def is_no_term(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether words beside an amount show it to be no term although a noun of payment stands near."""
    return any(is_ground(text, amount, noun) for is_ground in GROUNDS)


def _is_no_deal_total(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether a total is one of what was received, of a market or of a budget."""
    before = text[max(0, amount.start - 60) : amount.start]
    is_received = RECEIVED_TOTAL.search(before) is not None and POTENTIAL.search(before) is None
    near = text[max(0, amount.start - 140) : amount.end + 50]
    return noun.type is TermType.HEADLINE_TOTAL and (is_received or NO_DEAL_TOTAL.search(near) is not None)


def _is_paid_in_cash(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount beside shares is that of the cash."""
    return noun.type is TermType.EQUITY_PURCHASE and IN_CASH.match(text[amount.end :]) is not None


def _is_tally(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether the words right behind an amount call it the sum of what was received."""
    return NO_TERM[0][1].search(text[amount.end : amount.end + 25]) is not None


def _has_own_noun(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether the word right behind an amount says what it is of."""
    return noun.type not in OWN_SUMS and OWN_NOUN.match(text[amount.end :]) is not None


def _has_other_noun_between(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether a noun of no payment stands between an amount and the noun of payment."""
    gap = gap_between(text, amount, noun)
    if noun.type in HAS_NO_GAP or len(gap) <= 3 or OF_PAYMENT.search(gap):
        return False
    words = RAISED_TO.sub("", gap)
    return any(pattern.search(words) for kind, pattern in NO_TERM[1:] if kind is not SetAsideClass.CASH)


def _is_cash_held(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is the money that a company has, told beside a payment that adds to it."""
    return CASH_HELD.search(text[: amount.start]) is not None


def _is_of_takeover(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether a sum that may yet be earned is part of the price of a company that was bought."""
    return EARN_OUT.match(text, noun.start) is not None and TAKEOVER.search(text[: noun.start]) is not None


GROUNDS: tuple[Callable[[str, Amount, Noun], bool], ...] = (
    _is_no_deal_total,
    is_cap,
    is_for_work,
    is_spent_from,
    is_funding_of_others,
    _is_paid_in_cash,
    is_bought_back,
    is_lost,
    is_left_over,
    _is_tally,
    is_received_by_now,
    is_income_of_a_year,
    is_royalty_income,
    is_threshold,
    is_wage,
    is_level_of_sales,
    _has_own_noun,
    _is_cash_held,
    _is_of_takeover,
    _has_other_noun_between,
)
"""Why an amount is no term; each alone is enough."""
