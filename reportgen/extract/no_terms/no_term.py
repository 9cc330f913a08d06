"""Amounts that are no term although a noun of payment stands near: income, prices of work, budgets, what is lost or past.

Reads: "milestone payments from sales of $40 million" (sales), "it received a total of $3 million to date", "would forgo $9 million".
Refuses: "an upfront payment of $3 million": a term.
"""

import re

from reportgen.extract.amounts.term_nouns import RECEIVED_WORDS, Noun
from reportgen.extract.amounts.unnamed_sums import RECEIVED_TOTAL
from reportgen.lexicon.term_cues import NOT_TERMS
from reportgen.model import SetAsideClass, TermType
from reportgen.scan.money import Amount

NO_TERM = tuple((kind, re.compile(rf"(?i)\b(?:{pattern})")) for kind, pattern in NOT_TERMS)
OWN_NOUN = re.compile(
    r"(?i) (?:\w+ ){0,2}(?:market|opportunity|industry)\b| (?:\w+ )?(?:grant|loan|credit (?:line|facility)|line of credit|offering|financing|rent|budget)\b"
)
"""What an amount is of by the word right behind it, whatever payment is named further on."""
BY_NOW = re.compile(
    r"(?i)\b(?:has|have) (?:now|so far|to date|thus far|by now) (?:received|earned|collected|been paid)\b[^;.]{0,60}\b(?:totall?ing|in all|altogether)\b"
)
CAPPED = re.compile(r"(?i)\broyalt\w*\b[^;.$€£¥]{0,80}(?:%|\bpercent|\bper cent|digits|teens)[^;.$€£¥]{0,40}?, (?:up to a (?:total|maximum|limit) of )?$")
AT_MOST = re.compile(r"(?i)(?:up to|at most|no more than|not more than|an? (?:total|maximum|limit) of)\b")
"""The most that a royalty may bring, behind its rate."""
OF_WORK = re.compile(
    r"(?i)(?<!licen[sc]e and )(?<!licensing and )\b(?:engineering|services?|construction|consulting|training|maintenance|equipment|design|turnkey|separate (?:supply|manufacturing|development|purchase))(?: and (?:design|construction|services?|supply|training|engineering))? $"
    r"|\bseparate $"
)
"""What a contract of its own is for, beside the licence."""
SPENT_FROM = re.compile(r"(?i)\b(?:us(?:e|es|ed|ing)|appl(?:y|ies|ied)|spen[dt]\w*|allocat\w+|devot\w+)\b[^,;.$]{0,15}$")
BROUGHT = re.compile(r"(?i)\b(?:brought|generated|yielded|contributed|earned|received)(?: in| us| it)? $")
IN_THAT_YEAR = re.compile(r"(?i)[^.;$€£¥]{0,60}? (?:in (?:that|the (?:last|past|previous|prior)|fiscal) (?:year|quarter)|(?:last|that|the previous) year)\b")
"""Income of a year gone by."""
SPENT = re.compile(r"(?i)\b(?:spent|spends?|spending) (?:about |approximately |over |some )?$")
IN_CASH = re.compile(r"(?i) in cash\b|, (?:comprising|consisting of|comprised of|including|made up of)\b[^;.]{0,60} in cash\b")
OF_OTHERS = re.compile(r"(?i)\b(?:university|college|school|state|government|institute|foundation|agency|city)'s $")
WAGE = re.compile(r"(?i)\b(?:salary|wages?|bonus(?:es)?|severance|retainer|penalt(?:y|ies)|fines?|dividends?|rent)\b(?! fees?)[^,;$€£¥]{0,15}$")
WERE = re.compile(r"(?i)\b(?:was|were|totall?ed|amounted to|came to) $")
INCOME_OF = re.compile(r"(?i)\broyalty (?:income|revenues?|receipts) of(?: about| approximately| some)? $")
IN_PERIOD = re.compile(r"(?i) (?:in|for|during) (?:the |its )?(?:(?:first|second|third|fourth|last|past|prior|fiscal|full|calendar|three|six|nine|twelve) ){0,2}(?:years?|quarters?|half|months|(?:19|20)\d\d)\b")
"""Of royalties that were earned in a time: income, no rate of the agreement."""
RAISED_TO = re.compile(r"(?i)\braised (?:to|from)\b")
"""Of a sum that grows: no money is raised."""
LOST = re.compile(
    r"(?i)\b(?:los(?:es?|ing|t)|forgo(?:es)?|forfeit\w*|no longer|would have|(?:was|were) to have|relieved of|released from|waiv\w+)\b[^,;]{0,80}$"
)
LOST_BEHIND = re.compile(
    r"(?i)^[^.;$€£¥]{0,140}?(?:,? (?:which|that) [^.;]{2,40} would have|\b(?:falls? away|fell away|will no longer be (?:paid|due)|is no longer (?:paid|due)|(?:was|were) to have been|(?:is|are|was|were) (?:eliminated|waived|abolished|cancel+ed|deleted|dropped)))\b"
)
STILL_OPEN = re.compile(r"(?i)^[^.;$€£¥]{0,40}\b(?:(?:can|could|may) still be (?:earned|received|paid)|(?:is|are|remains?) still (?:open|outstanding|to come)|remains? (?:open|to be (?:earned|paid)))\b")
"""What is left of the payments of an earlier agreement."""
OWN_SUMS = frozenset({TermType.LOAN, TermType.EQUITY_PURCHASE, TermType.RESEARCH_FUNDING})
NO_DEAL_TOTAL = re.compile(
    r"(?i)\b(?:to date|cumulative|third-party|market(?:s|place)?|pipeline|portfolio|valuation|revenues?|industry|CAGR|financing|offering|shares outstanding|assets of|employees|claims against|lawsuits?|litigation|damages)\b"
)
MORE_THAN_ANY_DEAL = 100_000_000_000
"""A number from here on counts markets, patients or a budget."""


def is_no_term(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether words beside an amount show it to be no term although a noun of payment stands near."""
    gap = text[noun.end : amount.start] if noun.end <= amount.start else text[amount.end : noun.start]
    before = text[max(0, amount.start - 60) : amount.start]
    if noun.type is TermType.HEADLINE_TOTAL and (
        (RECEIVED_TOTAL.search(before) and not re.search(r"(?i)\bpotential\b", before))
        or NO_DEAL_TOTAL.search(text[max(0, amount.start - 140) : amount.end + 50])
    ):
        return True
    if _is_cap_or_work(text, amount, noun):
        return True
    if SPENT_FROM.search(before) and re.match(r"(?i) of (?:the|this|that|such|its)\b", gap):
        return True
    if noun.type is TermType.EQUITY_PURCHASE and IN_CASH.match(text[amount.end :]):
        return True
    if noun.type is TermType.RESEARCH_FUNDING and (OF_OTHERS.search(text[: noun.start]) or SPENT.search(before)):
        return True
    if (BROUGHT.search(before) and IN_THAT_YEAR.match(text[amount.end :])) or LOST_BEHIND.match(text[amount.end :]) or STILL_OPEN.match(text[amount.end :]):
        return True
    if LOST.search(text[max(0, amount.start - 90) : amount.start]) or (
        noun.type is TermType.EQUITY_PURCHASE
        and re.search(r"(?i)\b(?:buy back|buys back|repurchas\w+|buyback)\b", text)
    ):
        return True
    if (
        NO_TERM[0][1].search(text[amount.end : amount.end + 25])
        or (
            (RECEIVED_WORDS.search(before) or re.search(r"(?i)\bearned\b", before))
            and re.match(r"(?i)[^,;.]{0,90}\b(?:to date|so far)\b", text[amount.end :])
        )
        or (re.search(r"(?i)(?:total of|cumulative|aggregate of)\s*$", before) and RECEIVED_WORDS.search(before))
        or BY_NOW.search(text[max(0, amount.start - 110) : amount.start])
    ):
        return True
    if WAGE.search(before) or (noun.type is TermType.ROYALTY and (WERE.search(before) or INCOME_OF.search(before)) and IN_PERIOD.match(text[amount.end :])):
        return True
    if re.search(
        r"(?i)\b(?:sales|revenues?) (?:of|above|over|exceed\w*|in excess of|reach\w*|greater than|below|up to|between)\b[^,;]{0,20}$",
        before + text[amount.start : amount.start + 1],
    ) or (
        re.search(r"(?i)\b(?:sales|revenues?)(?: first| ever| initially| that| which| of the \w+)? $", before)
        and re.match(r"(?i)(?:in excess of|above|over|exceed\w*|greater than|at least|more than|surpass\w*|reach\w*)\b", text[amount.start :])
    ):
        return True
    if noun.type not in OWN_SUMS and OWN_NOUN.match(text[amount.end :]):
        return True
    return (
        any(
            pattern.search(RAISED_TO.sub("", gap))
            for kind, pattern in NO_TERM[1:]
            if kind is not SetAsideClass.CASH
            and noun.type
            not in (TermType.LOAN, TermType.EQUITY_PURCHASE, TermType.RESEARCH_FUNDING, TermType.REIMBURSEMENT, TermType.HEADLINE_TOTAL)
        )
        and len(gap) > 3
        and not re.search(r"(?i)milestone|royalt", gap)
    )


def _is_cap_or_work(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is the most that a royalty may bring, or what a contract for work is worth."""
    if CAPPED.search(text[: amount.start]) and AT_MOST.match(text[amount.start : amount.end]):
        return True
    is_total = noun.type is TermType.HEADLINE_TOTAL and not text[noun.start :].lower().startswith("licen")
    return is_total and OF_WORK.search(text[: noun.start]) is not None
