"""Numbers that were seen and are no terms, each with the class that says why.

Reads: "In 2001 it posted revenues of EUR 6.7 billion" (revenue), "some 140 affiliated companies" (footprint).
Refuses: an amount that a term holds.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.extract.no_terms.no_term import NO_TERM
from reportgen.extract.no_terms.sales_levels import is_step_of_sales
from reportgen.extract.reading import FilingReading
from reportgen.extract.squeezing import place_in
from reportgen.model import Claim, ClaimKind, SetAsideClass, SetAsideReading, TermReading
from reportgen.scan.money import Amount, amounts

THRESHOLD = re.compile(
    r"(?i)\b(?:sales|revenues?)\b[^;.]{0,40}\b(?:exceed\w*|above|reach\w*|over|surpass\w*|thresholds?|at least|more than|in excess of)\b[^;]{0,45}$"
)
RATED = re.compile(r"(?i)\broyalt\w+|\brates?\b")
"""What speaks of rates that change with sales."""
PAID_FOR = re.compile(r"(?i)\b(?:for|(?:price|consideration|payment) of|valued at)(?: an?| about| approximately)? {0,3}$")
IN_CASH = re.compile(r"(?i) in cash\b")
COUNTS = (
    (
        SetAsideClass.FOOTPRINT,
        re.compile(
            r"(?i)(?:(?:some|about|approximately|more than|over) )?(?P<n>\d[\d,]{0,14}) (?:affiliated companies|affiliates|countries|subsidiaries|offices|sites|plants|locations)\b"
        ),
    ),
    (
        SetAsideClass.HEADCOUNT,
        re.compile(
            r"(?i)(?:(?:some|about|approximately|more than|over) )?(?P<n>\d[\d,]{0,14}) (?:employees|people worldwide|staff|scientists|associates)\b"
        ),
    ),
    (
        SetAsideClass.RANK,
        re.compile(
            r"(?i)\b(?:one of the|among the|the world's)(?: world's| top)? (?P<n>\d{1,3}) (?:leading|largest|top)\b"
        ),
    ),
    (
        SetAsideClass.SHARE_OF_SALES,
        re.compile(
            r"(?i)(?P<n>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent) of (?:net |total |its )?(?:sales|revenues?)\b"
        ),
    ),
)


def set_aside(reading: FilingReading, terms: tuple[Claim, ...]) -> Iterator[Claim]:
    """Yield every amount of titles, news and profiles that no term holds, and the counts beside company figures."""
    held = {(c.document, c.value_start, c.value_end) for c in terms}
    for line in reading.lines:
        if line.zone is Zone.BOILERPLATE:
            continue
        for amount in amounts(line.text):
            start, end = (place_in(line.document, line.start + at) for at in (amount.start, amount.end))
            if any(d == line.document.id and s < end and start < e for d, s, e in held) or _is_in_term(amount, (start, end), line, terms):
                continue
            is_step = RATED.search(line.text) is not None and is_step_of_sales(line.text, amount)
            money, kind = amount.money, SetAsideClass.THRESHOLD if is_step else _class(line, amount.start, amount.end)
            yield _claim(
                line,
                SetAsideReading(
                    set_aside_class=kind,
                    currency=money.currency,
                    min=money.min,
                    max=money.min if kind is SetAsideClass.THRESHOLD and money.max is None else money.max,
                    words=" ".join(amount.words.split()),
                ),
                amount.start,
                amount.end,
            )
        if line.zone is Zone.PROFILE:
            for kind, pattern in COUNTS:
                for match in pattern.finditer(line.text):
                    number = Decimal(match.group("n").replace(",", ""))
                    yield _claim(
                        line,
                        SetAsideReading(
                            set_aside_class=kind, min=number, max=number, words=" ".join(match.group().split())
                        ),
                        match.start(),
                        match.end(),
                    )


def _is_in_term(amount: Amount, span: tuple[int, int], line: Line, terms: tuple[Claim, ...]) -> bool:
    """Say whether an amount is the price of a share or a level of sales that a term of its sentence holds."""
    return any(
        isinstance(c.value, TermReading)
        and c.document == line.document.id
        and c.start <= span[0]
        and span[1] <= c.end
        and bool({amount.money.min, amount.money.max} & _held_beside(c.value))
        for c in terms
    )


def _held_beside(value: TermReading) -> set[Decimal]:
    """Return the sums that a term holds beside its own amount."""
    levels = (level for tier in value.tiers for level in (tier.from_, tier.to))
    return {number for number in (value.price_per_share, *levels) if number}


def _class(line: Line, start: int, end: int) -> SetAsideClass:
    """Return the class whose words stand nearest to an amount."""
    if THRESHOLD.search(line.text[max(0, start - 70) : end]) and re.search(r"(?i)milestones\b|milestone[- ](?:payment|fee)|royalt", line.text):
        return SetAsideClass.THRESHOLD
    is_price = PAID_FOR.search(line.text[:start]) is not None and IN_CASH.match(line.text[end:]) is not None
    near: list[tuple[int, int, SetAsideClass]] = []
    for rank, (kind, pattern) in enumerate(NO_TERM):
        for match in pattern.finditer(line.text):
            if is_price and kind is SetAsideClass.CASH:
                continue
            gap = start - match.end() if match.end() <= start else match.start() - end if match.start() >= end else 0
            behind = match.start() >= end and "," in line.text[end : match.start()]
            if gap <= 90:
                near.append((max(gap, 0) + (60 if behind else 0), rank, kind))
    if near:
        return min(near)[2]
    return (
        SetAsideClass.BACKGROUND
        if re.search(r"(?i)licen|milestone|royalt|payment|agreement|collaborat", line.text)
        else SetAsideClass.OTHER
    )


def _claim(line: Line, value: SetAsideReading, start: int, end: int) -> Claim:
    return line_claim(line, ClaimKind.SET_ASIDE, value, rule="set_aside", detail=f"{start}", words=(start, end))
