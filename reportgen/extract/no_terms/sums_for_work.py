"""Amounts of contracts for work, and what is spent out of a payment: no payments for rights; nor is the most that a royalty may bring.

Reads: "engineering services totaling $4 million", "it will use $2 million of that payment", "royalties of 5%, up to a total of $9 million".
Refuses: "a license and engineering contract totaling $4 million".
"""

import re

from reportgen.extract.amounts.term_nouns import Noun, gap_between
from reportgen.model import TermType
from reportgen.scan.money import Amount

CAPPED = re.compile(r"(?i)\broyalt\w*\b[^;.$€£¥]{0,80}(?:%|\bpercent|\bper cent|digits|teens)[^;.$€£¥]{0,40}?, (?:up to a (?:total|maximum|limit) of )?$|\bdigits? royalt\w*\b[^;.$€£¥]{0,80}?, (?:but |and )?(?:not to exceed (?:an? (?:total|maximum|aggregate) of )?)?$")
AT_MOST = re.compile(r"(?i)(?:up to|at most|no more than|not more than|not to exceed|not exceeding|an? (?:total|maximum|limit) of)\b")
"""The most that a royalty may bring, behind its rate."""
OF_WORK = re.compile(
    r"(?i)(?<!licen[sc]e and )(?<!licensing and )\b(?:engineering|services?|construction|consulting|training|maintenance|equipment|design|turnkey|separate (?:supply|manufacturing|development|purchase))(?: and (?:design|construction|services?|supply|training|engineering))? $"
    r"|\bseparate $"
)
"""What a contract of its own is for, beside the licence."""
SPENT_FROM = re.compile(r"(?i)\b(?:us(?:e|es|ed|ing)|appl(?:y|ies|ied)|spen[dt]\w*|allocat\w+|devot\w+)\b[^,;.$]{0,15}$")
SPENT = re.compile(r"(?i)\b(?:spent|spends?|spending) (?:about |approximately |over |some )?$")
OF_OTHERS = re.compile(r"(?i)\b(?:university|college|school|state|government|institute|foundation|agency|city)'s $")
OF_THAT = re.compile(r"(?i) of (?:the|this|that|such|its)\b")


def is_cap(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is the most that a royalty may bring."""
    return CAPPED.search(text[: amount.start]) is not None and AT_MOST.match(text[amount.start : amount.end]) is not None


def is_for_work(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is what a contract for work is worth."""
    is_total = noun.type is TermType.HEADLINE_TOTAL and not text[noun.start :].lower().startswith("licen")
    return is_total and OF_WORK.search(text[: noun.start]) is not None


def is_spent_from(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is the part of a payment that is spent on something."""
    before = text[max(0, amount.start - 60) : amount.start]
    return SPENT_FROM.search(before) is not None and OF_THAT.match(gap_between(text, amount, noun)) is not None


def is_funding_of_others(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether the funding of research is that of somebody else, or what a company spends itself."""
    is_of_others = OF_OTHERS.search(text[: noun.start]) or SPENT.search(text[max(0, amount.start - 60) : amount.start])
    return noun.type is TermType.RESEARCH_FUNDING and is_of_others is not None
