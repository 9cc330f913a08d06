"""Terms with a sum: what the amount is for, how much it may be, who pays it and how sure it is.

Reads: "a fee of $2 million on the signing of the extension" (an extension fee), "could receive milestones of $40 million" (up to).
Refuses: "milestone payments totaling $40 million" as an upper bound: the total is exact.
"""

import re

from reportgen.extract.amounts.happening_fees import BY_GROUP
from reportgen.extract.amounts.term_nouns import Noun
from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.sales_of_products import is_product_sale
from reportgen.extract.lines import Line
from reportgen.extract.payments.payers import flow_of
from reportgen.extract.payments.term_bounds import bounds_of
from reportgen.extract.payments.term_contingency import condition_of, contingency_of, reached_type
from reportgen.extract.payments.term_units import unit_of_term
from reportgen.extract.reading import FilingReading
from reportgen.extract.shares.bought import with_purchase
from reportgen.model import Contingency, EventType, Qualifier, State, TermReading, TermType
from reportgen.scan.money import Amount
from reportgen.scan.shares import share_counts

AT_CLOSING = re.compile(r"(?i)(?:at|on|upon) (?:the )?(?:closing|signing|execution|completion)")
"""When the price of an assignment is paid."""
SETTLED = re.compile(r"(?i) (?:in cash )?in (?:full |final )?(?:settlement|satisfaction|discharge|lieu) of\b")
SIGNING_OF_CHANGE = re.compile(r"(?i)(?:at|on|upon) (?:the )?(?:closing|signing|execution|signature)(?: of)? (?:the|this|such) (?:amendment|extension|renewal)")
SIGNING_AMENDMENT = re.compile(r"(?i)\b(?:signing|execution)(?: of)? (?:the|this) amendment")
ON_SALES = re.compile(r"(?i)^(?![^,;.]{0,90}\b(?:regulatory|development|clinical|approval)\b)[^,;.]{0,40}\b(?:if|when|once|upon|after|should|(?:in|for) (?:the|any|each) (?:first |second |third )?(?:\w+ )?(?:year|quarter)s?)\b(?:[^,;.]|U\.S\.){0,45}\bsales\b")
TO_SALES = re.compile(r"(?i) (?:(?:relates?|relating|related|is tied|are tied|tied|is linked|linked|belongs?) )?(?:to|for) (?:(?:annual|yearly|net|certain|future|cumulative|commercial|agreed|the) ){0,3}sales\b(?! and (?:development|regulatory))")
ON_STEP = re.compile(r"(?i) (?:in (?:all|total) )?(?:if|when|once|upon) (?!(?:the )?(?:signing|execution|closing|amendment|extension|parties))")
ROYALTY = re.compile(r"(?i)\broyalt(?:y|ies)\b")
FOR_EXERCISE = re.compile(r"(?i)(?:\b(?:as a result of|upon|following|in connection with|on|for) (?:the|its|this|such) (?:option )?exercise\b|\bexercis(?:ing|es)\b)[^;.]{0,60}\b(?:will|shall|is to|must)?\s?(?:receives?|pays?|owes?|paying)\b[^;.$€£¥]{0,50}$|\bexercise(?: of (?:the|its|this|that) option)? (?:triggers|entitles|brings|results in|requires)\b[^;.$€£¥]{0,50}$")
"""What makes an "option fee" the one that the exercise brings."""
BY_CHOICE = re.compile(
    r"(?i)(?:^|[.;] )(?:if|should|when|where) [^,;.$€£¥]{2,40}? (?:elects?|chooses?|wishes|decides?|opts?|wants?) to (?!extend|renew|terminate|end)[^,;.$€£¥]{3,90},? (?:it|they|[\w.&'’-]{2,20}(?: [\w.&'’-]{2,20})?) (?:will|shall|must|is to) (?:then )?pay[^;.$€£¥]{0,30} (?:additional|further|extra|another|second)? ?fee of $"
    r"|(?:^|[.;] )(?:if|should|when|where) (?:the )?(?:[\w-]+ )?(?:capacity|output|production)\b(?:[^,;.$€£¥]|,(?=\d)){3,70}, [^,;.$€£¥]{2,40} (?:will|shall|must|is to) pay[^;.$€£¥]{0,30} fee of $"
)
"""A fee for more use, which depends on the licensee alone."""
FOR_RETURN = re.compile(r"(?i)for (?:the |this |its )?(?:return|reversion|reacquisition)\b")
FOR_ROYALTIES = re.compile(r"(?i)\b(?:replac\w+|instead of|in place of|in lieu of|convert\w*|substitut\w+)\b[^;.$€£¥]{0,60}\broyalt(?:y|ies)\b[^;.$€£¥]{0,40}$")
"""What a fixed fee takes the place of."""
FURTHER = re.compile(r"(?i)\b(?:further|additional|other) (?:amounts|payments|sums)\b[^,;.$€£¥]{0,40}$")
AT_MILESTONES = re.compile(r"(?i) (?:when|upon|if|once|as|on|after)\b[^.;$€£¥]{0,60}\bmilestones?\b")
"""What makes the sum of further payments one of milestones."""
TO_SUPPORT_WORK = re.compile(
    r"(?i)[^;.]{0,90}? to (?:support|fund|finance)\b[^,;.]{0,60}\b(?:research|development|program|studies|trials?)\b"
)
"""What makes a sum of payments the funding of work."""

SUM_BETWEEN = re.compile(r"[$€£¥] ?\d|\b[A-Z]{3} \d")
"""Another amount between a sum and a number of shares."""
WORTH = re.compile(
    r"(?i)\b(?:shares?|units?|stock|equity|warrants?|ADSs?|interests?|securities)\b[^.;$€£¥]{0,60}\b(?:worth|valued at|with an? (?:[\w-]+ )?value of|having an? (?:[\w-]+ )?value of)(?: (?:about|approximately|roughly|nearly|some|around|an estimated|a total of))? ?(?:\(|US)?$"
)
"""Before what shares are worth that are given in payment."""
IN_PLACE = frozenset({TermType.UPFRONT_PAYMENT, TermType.PURCHASE_PRICE, TermType.LICENSE_FEE, TermType.OTHER, TermType.HEADLINE_TOTAL})
"""What may be paid in shares."""


def stated_term(reading: FilingReading, line: Line, news: News, noun: Noun, amount: Amount) -> TermReading:
    """Return the term that an amount states under the noun that names it."""
    kind = _kind_of(line, news, noun, amount)
    flow = flow_of(reading, line, news, kind, amount.start)
    least, most, qualifier = bounds_of(line.text, kind, noun, amount)
    value = TermReading(
        news=news.key,
        type=kind,
        state=State.STATED,
        currency=amount.money.currency,
        min=least,
        max=most,
        qualifier=qualifier,
        unit=unit_of_term(line.text, kind, amount),
        payer=flow.payer,
        payee=flow.payee,
        contingency=_due_now(news, kind, contingency_of(kind, line, noun.start, amount.start)),
        condition=condition_of(line.text, amount.end),
        part_of=TermType.HEADLINE_TOTAL if _is_part(line.text, amount) else None,
        rate=_share_words(line, amount) if kind is TermType.EQUITY_PURCHASE else None,
    )
    return with_purchase(value, line.text, amount.start, amount.end, amount)


def _kind_of(line: Line, news: News, noun: Noun, amount: Amount) -> TermType:
    """Return what an amount is for: as its noun says, where the happening and the words beside it do not make it more special."""
    if noun.type in IN_PLACE and WORTH.search(line.text[: amount.start]):
        return TermType.EQUITY_PURCHASE
    kind = reached_type(noun.type, line, news, amount.start, amount.end)
    kind = _as_told(kind, line, news, noun, amount)
    if is_product_sale(news):
        kind = _price_of(kind, line.text[noun.start :], amount)
    if kind is TermType.UPFRONT_PAYMENT and news.group == "change" and SIGNING_OF_CHANGE.match(line.text[noun.start :]):
        kind = TermType.EXTENSION_FEE if news.type is EventType.EXTENSION else TermType.AMENDMENT_FEE
    if kind is TermType.ROYALTY and SETTLED.match(line.text[amount.end :]):
        kind = TermType.TERMINATION_PAYMENT if news.group == "ending" else TermType.OTHER
    behind = line.text[amount.end :]
    if kind is TermType.MILESTONE_PAYMENTS and (ON_SALES.match(behind) or TO_SALES.match(behind)):
        kind = TermType.SALES_MILESTONES
    if kind is TermType.OTHER and news.group == "agreement" and ON_STEP.match(behind):
        kind = TermType.SALES_MILESTONES if ON_SALES.match(behind) else TermType.MILESTONE_PAYMENTS
    kind = _within(kind, line, news, noun)
    if kind is TermType.OTHER and news.group in ("change", "ending", "exercise"):
        kind = BY_GROUP[news.group]
    if kind is TermType.UPFRONT_PAYMENT and news.group == "change" and SIGNING_AMENDMENT.search(line.text):
        kind = TermType.AMENDMENT_FEE
    is_bare = kind is TermType.LICENSE_FEE and noun.start == noun.end
    if (is_bare or kind is TermType.HEADLINE_TOTAL) and TO_SUPPORT_WORK.match(line.text[amount.end :]):
        kind = TermType.RESEARCH_FUNDING
    is_further = kind is TermType.HEADLINE_TOTAL and FURTHER.search(line.text[: amount.start]) and AT_MILESTONES.match(behind)
    return TermType.MILESTONE_PAYMENTS if is_further else kind


def _as_told(kind: TermType, line: Line, news: News, noun: Noun, amount: Amount) -> TermType:
    """Return what a yearly minimum of royalties, the fee that an exercise brings and the fee for a further choice of the licensee are."""
    before, words = line.text[: amount.start], line.text[noun.start : noun.end].lower()
    if kind is TermType.MAINTENANCE_FEE and "minimum" in words and ROYALTY.search(before):
        return TermType.ROYALTY
    if kind is TermType.OPTION_FEE and news.group == "exercise" and FOR_EXERCISE.search(before):
        return TermType.OPTION_EXERCISE_FEE
    if kind in (TermType.OTHER, TermType.MILESTONE_PAYMENTS) and news.group == "agreement" and BY_CHOICE.search(before):
        return TermType.LICENSE_FEE
    return kind


def _within(kind: TermType, line: Line, news: News, noun: Noun) -> TermType:
    """Return what is paid for the return of rights in an ending, and the fixed fee that a change puts in the place of royalties."""
    if kind is TermType.LICENSE_FEE and news.group == "ending" and FOR_RETURN.match(line.text[noun.start :]):
        return TermType.TERMINATION_PAYMENT
    is_fixed = kind is TermType.OTHER and news.group == "change" and FOR_ROYALTIES.search(line.text[: noun.start])
    return TermType.LICENSE_FEE if is_fixed else kind


def _price_of(kind: TermType, words: str, amount: Amount) -> TermType:
    """Return what is paid for what is sold: its price where a licence would have a fee; the most that it may be is a total."""
    if kind is TermType.LICENSE_FEE or (kind is TermType.UPFRONT_PAYMENT and AT_CLOSING.match(words)):
        return TermType.PURCHASE_PRICE
    is_most = kind is TermType.PURCHASE_PRICE and amount.money.qualifier is Qualifier.UP_TO
    return TermType.HEADLINE_TOTAL if is_most else kind


def _due_now(news: News, kind: TermType, contingency: Contingency | None) -> Contingency | None:
    """Return how sure a payment is: the fee for an option is contingent no more once the option is exercised."""
    is_due = kind is TermType.OPTION_EXERCISE_FEE and news.group == "exercise" and contingency is Contingency.CONTINGENT
    return Contingency.GUARANTEED if is_due else contingency


def _is_part(text: str, amount: Amount) -> bool:
    """Say whether an amount is enumerated as a part of the stated total before it."""
    return bool(
        re.search(
            r"(?i)\b(?:including|includes|of which|comprised of|consisting of|comprising|made up of)\b[^;]{0,60}$",
            text[: amount.start][-90:],
        )
    ) and bool(re.search(r"(?i)\b(?:total|aggregate|up to|worth|valued|value)\b", text[: amount.start]))


def _share_words(line: Line, amount: Amount) -> str | None:
    """Return the number of shares that stands by an amount, no other amount between them."""
    counts = [
        count
        for count in share_counts(line.text)
        if not SUM_BETWEEN.search(line.text[count.end : amount.start] if count.end <= amount.start else line.text[amount.end : count.start])
    ]
    return line.text[counts[0].start : counts[0].end].strip() if counts else None
