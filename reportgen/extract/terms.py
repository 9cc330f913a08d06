"""Payment terms: each amount tied to the noun that names it, and each component that has no amount.

Reads: "an upfront payment of $3 million and up to $40 million in milestones", "tiered royalties in the low teens on net sales".
Refuses: "Alpha had revenues of EUR 2 billion"; that number is set aside.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from reportgen.extract.lines import Line, Zone
from reportgen.extract.listed_sums import listed_sum
from reportgen.extract.looking_back import is_long_paid
from reportgen.extract.making import make_claim
from reportgen.extract.news import News
from reportgen.extract.no_term import BY_NOW
from reportgen.extract.outsiders import is_of_outsiders, is_offering
from reportgen.extract.paid_directly import PAID_UNDER, paid_directly
from reportgen.extract.paid_up import is_paid_once, paid_up_news
from reportgen.extract.parts_of_sums import parts_among, parts_of_sum
from reportgen.extract.payers import flow_of
from reportgen.extract.profit_sharing import is_own_profit
from reportgen.extract.reading import FilingReading
from reportgen.extract.royalty_sales import is_royalty_sale, sale_prices
from reportgen.extract.share_sums import without_share_prices
from reportgen.extract.term_alternatives import is_alternative, with_alternatives
from reportgen.extract.term_nouns import CONTINGENT, GUARANTEED, OPEN_ENDED, RATED, Noun, component_nouns
from reportgen.extract.term_pairs import FOR_RIGHTS, paired_amounts
from reportgen.extract.term_words import (
    COULD,
    FURTHER,
    HIDDEN_PAYMENT,
    MAY_COME,
    MINIMUM,
    MOST_OF_COST,
    PART_OF_MOST,
    PASSING,
    RECOGNIZED,
    REDACTED,
    base_of,
    condition_behind,
    condition_of,
    contingency_of,
    is_negated_noun,
    is_part,
    is_payment,
    is_upfront,
    rate_for,
    reached_type,
    share_words,
    unit_of,
)
from reportgen.model import (
    Claim,
    ClaimKind,
    Contingency,
    EventType,
    Modality,
    Qualifier,
    State,
    TermReading,
    TermType,
)
from reportgen.scan.money import Amount, amounts
from reportgen.scan.rates import RateMatch, rates
from reportgen.scan.shares import share_counts

KEPT = re.compile(r"(?i)\b(?:retains?|keeps?|will keep)\b (?:the|all|its)\b[^.;]{0,60}\b(?:payments?|fees?)\b")
"""What was paid before and is kept at an ending."""
NEEDS_SUM = re.compile(r"(?i)fees?$|lump sums?$")
"""Words of a payment that say nothing where no sum stands beside them."""
AT_CLOSING = re.compile(r"(?i)(?:at|on|upon) (?:the )?(?:closing|signing|execution|completion)")
"""When the price of an assignment is paid."""
SETTLED = re.compile(r"(?i) (?:in cash )?in (?:full |final )?(?:settlement|satisfaction|discharge|lieu) of\b")
SIGNING_OF_CHANGE = re.compile(r"(?i)(?:at|on|upon) (?:the )?(?:closing|signing|execution|signature)(?: of)? (?:the|this|such) (?:amendment|extension|renewal)")
WERE_IT_SIGNED = re.compile(r"(?i)\bwould\b|^(?:should|if|once|when)\b[^,;]{0,80}\b(?:sign|conclud|execut|enter)\w*")
"""What an agreement that is still talked of may bring."""
ON_SALES = re.compile(r"(?i)^(?![^,;.]{0,90}\b(?:regulatory|development|clinical|approval)\b)[^,;.]{0,40}\b(?:if|when|once|upon|after|should)\b[^,;.]{0,30}\bsales\b")
WHEN_SIGNED = re.compile(r"(?i)when (?:it|they|both) signed\b")
"""What was paid with the signing that is the news, not back then."""
PAID_BACK = frozenset({TermType.REIMBURSEMENT, TermType.COST_SHARE, TermType.RESEARCH_FUNDING})
NAMED_AGAIN = GUARANTEED | {TermType.PROFIT_SHARE, TermType.COST_SHARE}
"""What a deal has one of as a rule: named again without its sum or rate it is the stated one."""
SIGNING_AMENDMENT = re.compile(r"(?i)\b(?:signing|execution)(?: of)? (?:the|this) amendment")
STATED_TOTAL = re.compile(r"(?i)(?:\btotal(?:l?ing|s)?(?: of)?|\bvalue of)(?: approximately| about| an?)? $")
"""What makes a possible sum an exact one: "may receive payments totaling $72 million"."""
STILL_DUE = re.compile(r"(?i)\b(?:will|shall|agreed to|continues? to|remains?|surviv\w+|is entitled|retains?)\b")
"""What may yet be paid after an ending; what the ended agreement foresaw is past."""
TO_SUPPORT_WORK = re.compile(
    r"(?i)[^;.]{0,90}? to (?:support|fund|finance)\b[^,;.]{0,60}\b(?:research|development|program|studies|trials?)\b"
)
"""What makes a sum of payments the funding of work."""
KEPT_SECRET = re.compile(r"(?i) (?:was|were|is|are|has been|have been) (?:not (?:been )?(?:disclosed|revealed)|undisclosed|confidential)")
PAID_FOR = re.compile(
    r"(?i)\b(?:receiv\w*|pay\w*|paid|eligible|entitled|includ\w*|plus|as well as|in addition to|in exchange|subject to|provides?|consist\w*|earn\w*|compensat\w*|along with|together with|consideration|terms|owe[sd]?|due|trigger\w*|supplies|will (?:also )?(?:fund|reimburse|share|supply)|share[sd]?|agreed to fund|fund\w*|assist|in return|obtain|bear\w*|split|royalty-bearing|undisclosed|make|made|retain|for an? (?:[\w-]+ ){1,2}(?:fee|payment|sum))\b"
)


def terms(reading: FilingReading) -> Iterator[Claim]:
    """Yield the terms of every happening in titles and news sentences; a fee named again without its sum is the stated one."""
    found: list[Claim] = []
    paid_up = paid_up_news(reading)
    for line, news in reading.told():
        if news is not None and line.zone in (Zone.NEWS, Zone.TITLE) and not reading.is_background(line, news):
            found.extend(line_terms(reading, line, news, is_paid_up=news.key in paid_up, told=found))
    stated = {(v.news, v.type) for c in found if isinstance(v := c.value, TermReading) and v.state is State.STATED}
    for claim in found:
        value = claim.value
        is_again = (
            isinstance(value, TermReading)
            and value.state is State.UNQUANTIFIED
            and value.type in NAMED_AGAIN
            and (value.news, value.type) in stated
        )
        if not is_again:
            yield claim


def line_terms(
    reading: FilingReading, line: Line, news: News, *, is_paid_up: bool = False, is_past: bool = False, told: Sequence[Claim] = ()
) -> Iterator[Claim]:
    """Yield the terms of one sentence as those of a happening: sums paid long ago only where it is past itself."""
    if news.group == "ending" and KEPT.search(line.text):
        return
    if news.group == "negotiation" and WERE_IT_SIGNED.search(line.text):
        return
    nouns = _nouns_of(line, news, is_paid_up=is_paid_up)
    money = amounts(line.text)
    used: set[Noun] = set()
    seen: set[str] = set()
    pairs = without_share_prices(line.text, with_alternatives(line.text, paired_amounts(line.text, nouns, money), money))
    pairs += [
        (a, n)
        for a in money
        if not any(a.start == b.start for b, _ in pairs) and (n := paid_directly(line, news, a)) is not None
    ]
    pairs += [(a, n) for a, n in parts_of_sum(line, money, told) if not any(a.start == b.start for b, _ in pairs)]
    parties = reading.parties_of(news)
    place = reading.place(line)
    point = listed_sum(reading.lines, place, money) if place is not None else None
    if point is not None and not any(point[0] is a for a, _ in pairs):
        pairs.append(point)
    pairs = [(a, n) for a, n in pairs if not is_of_outsiders(parties, line, n.type, a)]
    if is_royalty_sale(line):
        pairs += [(a, n) for a, n in sale_prices(line, money) if not any(a is b for b, _ in pairs)]
    parts = parts_among(line.text, pairs)
    readings: list[tuple[TermReading, int, int]] = []
    for amount, noun in pairs:
        used.add(noun)
        is_of_signing = news.group == "agreement" and WHEN_SIGNED.match(line.text[noun.start :]) is not None
        if not is_past and not is_of_signing and is_long_paid(line.text, amount, reading.reference_day):
            continue
        value = _with_amount(reading, line, news, noun, amount)
        value = replace(value, part_of=parts[amount.start]) if amount.start in parts else value
        readings.append((value, amount.start, amount.end))
    paired = {a.start for a, _ in pairs}
    kinds = {n.type for n in used}
    bare = [n for n in nouns if n not in used and not (n.type in kinds and n.type not in RATED) and not FOR_RIGHTS.match(line.text[n.start :])]
    readings.extend(_without_amount(reading, line, news, bare, [a for a in money if a.start not in paired]))
    for value, start, end in readings:
        detail = f"{value.type}{value.min}{value.max}{value.rate}{value.payer}"
        if detail not in seen:
            seen.add(detail)
            yield make_claim(
                line.document,
                line.section,
                ClaimKind.TERM,
                value,
                (line.start, line.end),
                rule="terms",
                detail=detail,
                value_span=(line.start + start, line.start + end),
                modality=Modality.POTENTIAL if value.contingency is Contingency.CONTINGENT else Modality.ASSERTED,
            )


def _nouns_of(line: Line, news: News, *, is_paid_up: bool) -> tuple[Noun, ...]:
    """Return the nouns of payment of a sentence, as what they name in this happening."""
    nouns = component_nouns(line.text, is_title=line.zone is Zone.TITLE)
    if is_royalty_sale(line):
        nouns = tuple(n for n in nouns if n.type is not TermType.ROYALTY)
    if not is_paid_up and not set(line.names()) & set(news.partners):
        nouns = tuple(n for n in nouns if n.type is not TermType.OTHER or not NEEDS_SUM.search(line.text[n.start : n.end]))
    if is_paid_up:
        nouns = tuple(replace(n, type=TermType.BUYOUT) if is_paid_once(n.type, line.text) else n for n in nouns)
    return nouns


def _due_now(news: News, kind: TermType, contingency: Contingency | None) -> Contingency | None:
    """Return how sure a payment is: the fee for an option is contingent no more once the option is exercised."""
    is_due = kind is TermType.OPTION_EXERCISE_FEE and news.group == "exercise" and contingency is Contingency.CONTINGENT
    return Contingency.GUARANTEED if is_due else contingency


def _with_amount(reading: FilingReading, line: Line, news: News, noun: Noun, amount: Amount) -> TermReading:
    kind = reached_type(noun.type, line, news, amount.start, amount.end)
    if kind is TermType.UPFRONT_PAYMENT and news.group == "assignment" and AT_CLOSING.match(line.text[noun.start :]):
        kind = TermType.PURCHASE_PRICE
    if kind is TermType.UPFRONT_PAYMENT and news.group == "change" and SIGNING_OF_CHANGE.match(line.text[noun.start :]):
        kind = TermType.EXTENSION_FEE if news.type is EventType.EXTENSION else TermType.AMENDMENT_FEE
    if kind is TermType.ROYALTY and SETTLED.match(line.text[amount.end :]):
        kind = TermType.TERMINATION_PAYMENT if news.group == "ending" else TermType.OTHER
    if kind is TermType.MILESTONE_PAYMENTS and ON_SALES.match(line.text[amount.end :]):
        kind = TermType.SALES_MILESTONES
    if kind is TermType.OTHER and news.group in ("change", "ending", "exercise"):
        kind = PAID_UNDER[news.group]
    if kind is TermType.UPFRONT_PAYMENT and news.group == "change" and SIGNING_AMENDMENT.search(line.text):
        kind = TermType.AMENDMENT_FEE
    if kind is TermType.HEADLINE_TOTAL and TO_SUPPORT_WORK.match(line.text[amount.end :]):
        kind = TermType.RESEARCH_FUNDING
    flow = flow_of(reading, line, news, kind, amount.start)
    least, most, qualifier = amount.money.min, amount.money.max, amount.money.qualifier
    if kind is TermType.ROYALTY and _is_minimum(line.text, noun, amount):
        most, qualifier = None, Qualifier.AT_LEAST
    if kind in PAID_BACK and qualifier is Qualifier.EXACT and MOST_OF_COST.search(line.text[: amount.start]):
        least, qualifier = Decimal(0), Qualifier.UP_TO
    if kind in OPEN_ENDED and qualifier is Qualifier.EXACT and PART_OF_MOST.search(line.text[: amount.start]):
        least, qualifier = Decimal(0), Qualifier.UP_TO
    if (
        kind in OPEN_ENDED
        and qualifier in (Qualifier.EXACT, Qualifier.ABOUT)
        and not is_alternative(line.text, amount)
        and not STATED_TOTAL.search(line.text[: amount.start])
        and (COULD.search(line.text[max(0, amount.start - 70) : amount.start]) or MAY_COME.match(line.text[amount.end :]))
    ):
        is_further = FURTHER.search(line.text[: amount.start])
        least, qualifier = Decimal(0), Qualifier.UP_TO_ADDITIONAL if is_further else Qualifier.UP_TO
    return TermReading(
        news=news.key,
        type=kind,
        state=State.STATED,
        currency=amount.money.currency,
        min=least,
        max=most,
        qualifier=qualifier,
        unit=unit_of(line.text, amount),
        payer=flow.payer,
        payee=flow.payee,
        contingency=_due_now(news, kind, contingency_of(kind, line, noun.start, amount.start)),
        condition=condition_of(line.text, amount.end),
        part_of=TermType.HEADLINE_TOTAL if is_part(line.text, amount) else None,
        rate=share_words(line) if kind is TermType.EQUITY_PURCHASE else None,
    )


def _is_minimum(text: str, noun: Noun, amount: Amount) -> bool:
    """Say whether a sum is the least royalty; what all minimum royalties total is a sum of its own."""
    words = text[max(0, noun.start - 40) : amount.start]
    is_royalty = "royalt" in text[noun.start : noun.end].lower()
    return MINIMUM.search(words) is not None and (is_royalty or not STATED_SUM.search(words))


STATED_SUM = re.compile(r"(?i)\btotal(?:s|ing|ling)? {1,3}$")


def _without_amount(
    reading: FilingReading, line: Line, news: News, nouns: list[Noun], unpaired: list[Amount]
) -> Iterator[tuple[TermReading, int, int]]:
    """Yield the components that are mentioned without a sum: royalties with their rates, the rest as unquantified."""
    found_rates = rates(line.text)
    taken: set[int] = set()
    for noun in nouns:
        if noun.type is TermType.OTHER and NEEDS_SUM.search(line.text[noun.start : noun.end]):
            continue
        if noun.type is TermType.PROFIT_SHARE and is_own_profit(line, reading.parties_of(news), noun.start, noun.end):
            continue
        if noun.type in (TermType.HEADLINE_TOTAL, TermType.PURCHASE_PRICE, TermType.LOAN) or FOR_RIGHTS.match(line.text, noun.start) or any(
            noun.start < a.end and a.start < noun.end for a in unpaired
        ):
            continue
        if (
            RECOGNIZED.search(line.text)
            or (unpaired and noun.type is TermType.MILESTONE_PAYMENTS and BY_NOW.search(line.text))
            or (news.group == "ending" and noun.type in CONTINGENT and not STILL_DUE.search(line.text))
            or is_negated_noun(line.text, noun)
            or not (PAID_FOR.search(line.text) or (noun.type in RATED and found_rates) or KEPT_SECRET.match(line.text[noun.end :]))
            or PASSING.match(line.text[max(0, noun.start - 3) : noun.end + 30].strip())
        ):
            continue
        rate = rate_for(line.text, noun, found_rates, taken) if noun.type in RATED else None
        value = _bare(reading, line, news, noun, rate)
        if value is not None:
            yield (
                value,
                rate.start if rate and rate.start < noun.start else noun.start,
                rate.end if rate and rate.end > noun.end else noun.end,
            )


def _bare(reading: FilingReading, line: Line, news: News, noun: Noun, rate: RateMatch | None) -> TermReading | None:
    kind = reached_type(noun.type, line, news, noun.start, noun.end)
    near = line.text[max(0, noun.start - 40) : noun.end + 60]
    if (
        kind is TermType.EQUITY_PURCHASE
        and not share_counts(line.text)
        and not re.search(r"(?i)equity (?:investment|stake)", near)
    ):
        return None
    if kind is TermType.EQUITY_PURCHASE and is_offering(reading.parties_of(news), line, noun.start, noun.end):
        return None
    if kind is TermType.MILESTONE_PAYMENTS and not is_payment(line.text, noun):
        return None
    if kind in (
        TermType.EXTENSION_FEE,
        TermType.AMENDMENT_FEE,
        TermType.OPTION_FEE,
        TermType.OPTION_EXERCISE_FEE,
    ) and not re.search(r"(?i)fees?|payments?|premium", line.text[noun.start : noun.end]):
        return None
    if (
        kind is TermType.MANUFACTURING_PAYMENT
        and not re.search(r"(?i)payments?|fees?", line.text[noun.start : noun.end])
        and not re.search(r"(?i)\b(?:compensat\w+|paid|pays?|payments?)\b", line.text)
    ):
        return None
    if kind is TermType.UPFRONT_PAYMENT and not is_upfront(line.text, noun):
        return None
    flow = flow_of(reading, line, news, kind, noun.start)
    state = (
        State.STATED
        if rate
        else State.REDACTED
        if REDACTED.search(near)
        else State.UNDISCLOSED
        if re.search(r"(?i)undisclosed|unspecified|not (?:be(?:ing)? |been )?(?:disclosed|revealed|revealing)", near)
        or HIDDEN_PAYMENT.match(line.text[noun.start :])
        else State.UNQUANTIFIED
    )
    shares = share_counts(line.text) if kind is TermType.EQUITY_PURCHASE else ()
    words = (
        " ".join(line.text[rate.start : rate.end].split())
        if rate
        else line.text[shares[0].start : shares[0].end].strip()
        if shares
        else None
    )
    return TermReading(
        news=news.key,
        type=kind,
        state=State.STATED if shares else state,
        rate=words,
        rate_min=rate.rate.min if rate else None,
        rate_max=rate.rate.max if rate else None,
        base=base_of(line.text, noun.end, kind) if kind in (TermType.ROYALTY, TermType.PROFIT_SHARE) else None,
        payer=flow.payer,
        payee=flow.payee,
        contingency=contingency_of(kind, line, noun.start, noun.start),
        condition=condition_behind(line.text, noun.end),
    )
