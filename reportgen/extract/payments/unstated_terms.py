"""Terms without a sum: royalties by their rate, shares by their number, other payments as undisclosed, redacted or unquantified.

Reads: "tiered royalties in the low teens on net sales", "an undisclosed upfront payment", "milestone payments and royalties".
Refuses: "achieved a milestone", "revenue recognized from upfront payments", "will pay no royalty", "a fee" alone.
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from reportgen.extract.amounts.named_sums import FOR_RIGHTS
from reportgen.extract.amounts.term_nouns import CONTINGENT, RATED, Noun, needs_sum
from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line
from reportgen.extract.no_terms.profit_sharing import is_own_profit
from reportgen.extract.no_terms.sums_earned import BY_NOW
from reportgen.extract.no_terms.sums_not_due import NOT_PAID, is_not_due
from reportgen.extract.no_terms.sums_spared import is_spared
from reportgen.extract.payments.named_payments import is_named, is_negated_noun
from reportgen.extract.payments.payers import flow_of
from reportgen.extract.payments.rates_in_a_row import rates_in_a_row
from reportgen.extract.payments.royalty_steps import tiers_of
from reportgen.extract.payments.term_contingency import HIDDEN_PAYMENT, condition_behind, contingency_of, reached_type
from reportgen.extract.payments.term_rates import base_of, rate_for, rate_in_force
from reportgen.extract.reading import FilingReading
from reportgen.extract.shares.bought import with_purchase
from reportgen.model import State, TermReading, TermType
from reportgen.scan.money import Amount
from reportgen.scan.rates import RateMatch, rates
from reportgen.scan.shares import share_counts

PAID_FOR = re.compile(
    r"(?i)\b(?:receiv\w*|gets?|pay\w*|paid|eligible|entitled|includ\w*|plus|as well as|in addition to|in exchange|subject to|provides?|consist\w*|earn\w*|compensat\w*|along with|together with|consideration|terms|owe[sd]?|due|trigger\w*|supplies|will (?:also )?(?:fund|reimburse|share|supply)|share[sd]?|agreed to fund|fund\w*|assist|in return|obtain|bear\w*|split|royalty-bearing|undisclosed|make|made|retain|for an? (?:[\w-]+ ){1,2}(?:fee|payment|sum))\b"
)
SOLD_AT = re.compile(r"(?i)^(?:sells?|making|makes?|manufactur\w+|deliver\w*|provid\w+) .* prices?$")
"""A noun of payment that tells of the sale itself."""
ASSUMED = re.compile(r"(?i)\b(?:tak(?:e|es|ing) over|took over|taken over|assum(?:e|es|ed|ing)|inherit\w*|already owes?|continues? to owe)(?: (?:the|its|all|any|their|an?)){0,2}(?: [\w-]+){0,2} $")
"""What a party owes others under an earlier agreement."""
KEPT_SECRET = re.compile(r"(?i) (?:was|were|is|are|has been|have been) (?:not (?:been )?(?:disclosed|revealed)|undisclosed|confidential)")
STILL_DUE = re.compile(r"(?i)\b(?:will|shall|agreed to|continues? to|remains?|surviv\w+|is entitled|retains?)\b")
"""What may yet be paid after an ending; what the ended agreement foresaw is past."""
TO_COME = re.compile(r"(?i)\band (?:[^,;.$€£¥]{0,40} )?(?:remains?|is|are|may|will|could|can|continues?)\b")
"""Where a sentence goes on from what was paid to what may yet be."""
PAID_BACK_THEN = re.compile(r"(?i)\b(?:which|that) [\w.&'’ -]{2,40} had (?:already )?(?:paid|received)(?: [\w.&'’-]{1,20}){0,2} $|\bin return for an? (?:higher|lower|increased|reduced) $")
"""What was paid before, and what a choice would change."""
UP_TO_LEVEL = re.compile(r"(?i)\b(?:until|once|after|when)(?: (?:the|its|total|aggregate|cumulative|all|such)){0,3} $")
LEVEL = re.compile(r"(?i)(?: (?:paid|payments?))?(?: (?:of|totall?ing|in the (?:aggregate )?amount of|amounting to|reach|exceed|equal)){1,2} ?(?:[A-Z]{2,3} ?)?[$€£¥\d]")
"""How much in royalties must have been paid before a rate changes: they are no further royalty."""
UNDER_EXISTING = re.compile(r"(?i)[^;.$€£¥%]{0,60}\b(?:in accordance with|under|pursuant to|as provided in) (?:the|their|its|an) (?:existing|separate|earlier|prior|current) (?:[\w-]+ ){0,3}(?:agreement|arrangement|contract)")
"""What is shared or paid under another contract than that of the news."""
RECOGNIZED = re.compile(
    r"(?i)\brecogni[sz](?:ed|es|e|ing)\b[^.;]{0,60}\brevenues?\b"
    r"|\b(?:brought|generated|yielded)\b[^.;$€£¥]{0,20}[$€£¥][^;]{0,90}? in (?:that|the (?:last|past|previous|prior)) year\b"
)
PASSING = re.compile(
    r"(?i)\b(?:(?:performance|diligence) milestones|milestones? (?:is|are|was|were|in the|for the program|reached|achieved|event)|royalty (?:financing|monetization|interest|trust|free)|royalty-free|royalt(?:y|ies) (?:cease|expire|end)s?\b|"
    r"royalty (?:revenues?|income|receipts) (?:was|were|rose|fell|grew|increased|decreased|declined|totall?ed|amounted|made|accounted|represented|came)\b|royalties (?:made up|accounted for|represented|contributed|came to|totall?ed)\b|"
    r"milestone in\b|funding from|venture|no )"
)
ROYALTY_TERM = re.compile(r"(?i)royalty (?:term|period)\b")
CREDITED = re.compile(r"(?i)\bcredit(?:able|ed) (?:in full |fully )?(?:against|towards?) (?:[\w-]+ ){0,3}$")
"""What an earlier payment is set off against."""
ROYALTY_OF_PROFIT = re.compile(r"(?i)\broyalt(?:y|ies)\b[^;.]{0,60}(?:%|\bper ?cent) of (?:its |the |their )?(?:gross |net )?$")
"""The base of a royalty that is reckoned from profit."""
OF_TOTAL = re.compile(
    r"(?i)\b(?:total|aggregate|combined|worth|valued?|consideration)\b[^;$€£¥]{0,80}[$€£¥] ?\d[\d.,]{0,12}(?: (?:million|billion))?,? (?:including|which includes|comprising|comprised of|consisting of|made up of)\b(?:[^;.]|\.\d){0,140}$"
)
"""What a stated total is made of."""
MILESTONE = re.compile(r"(?i)milestone")
REDACTED = re.compile(r"\[ ?\*+ ?\]|\[ ?redacted ?\]|\*{3,}|\$ ?\[|\[_+\]")
HIDDEN = re.compile(r"(?i)undisclosed|unspecified|not (?:be(?:ing)? |been )?(?:disclosed|revealed|revealing)")


def unstated_terms(
    reading: FilingReading, line: Line, news: News, nouns: list[Noun], unpaired: list[Amount]
) -> Iterator[tuple[TermReading, int, int]]:
    """Yield the components that are mentioned without a sum, each with its span: royalties with their rates and steps, the rest as unquantified."""
    found = list(_components(reading, line, news, nouns, unpaired))
    rated = sorted((rate for value, rate, _, _ in found if rate and value.type is TermType.ROYALTY), key=lambda rate: rate.start)
    tiers = tiers_of(line.text, rated)
    for value, rate, start, end in found:
        yield replace(value, tiers=tiers.get(rate.start, ()) if rate and value.type is TermType.ROYALTY else ()), start, end


def _components(
    reading: FilingReading, line: Line, news: News, nouns: list[Noun], unpaired: list[Amount]
) -> Iterator[tuple[TermReading, RateMatch | None, int, int]]:
    """Yield each component with its rate and its span."""
    found_rates = rates(line.text)
    taken: set[int] = set()
    of_noun: dict[int, Noun] = {}
    for noun in nouns:
        if _is_no_component(reading, line, news, noun, unpaired) or _is_told_of(line, news, noun, unpaired, found_rates):
            continue
        rate = rate_for(line.text, noun, found_rates, taken, nouns) if noun.type in RATED else None
        if rate is not None and any(each.group == "change" for each in (news, *reading.news)):
            rate = rate_in_force(line.text, rate, found_rates)
        kind = reached_type(noun.type, line, news, noun.start, noun.end)
        if not is_named(reading, line, news, noun, kind):
            continue
        yield (
            _without_sum(reading, line, news, noun, kind, rate),
            rate,
            rate.start if rate and rate.start < noun.start else noun.start,
            rate.end if rate and rate.end > noun.end else noun.end,
        )
        if rate is not None:
            of_noun[next(index for index, other in enumerate(found_rates) if other.start >= rate.start or other.end >= rate.end)] = noun
    for noun, rate in rates_in_a_row(line.text, found_rates, taken, nouns, of_noun):
        yield _without_sum(reading, line, news, noun, noun.type, rate), rate, rate.start, rate.end


def _is_no_component(reading: FilingReading, line: Line, news: News, noun: Noun, unpaired: list[Amount]) -> bool:
    """Say whether a noun names nothing without a sum: a total, a price, a loan, the filer's own profit, or an amount's own words."""
    return (
        noun.type in (TermType.HEADLINE_TOTAL, TermType.PURCHASE_PRICE, TermType.LOAN)
        or needs_sum(line.text, noun)
        or (noun.type is TermType.PROFIT_SHARE and is_own_profit(line, reading.parties_of(news), noun.start, noun.end))
        or FOR_RIGHTS.match(line.text, noun.start) is not None
        or any(noun.start < a.end and a.start < noun.end for a in unpaired)
        or (MILESTONE.search(line.text[noun.start : noun.end]) is not None and OF_TOTAL.search(line.text[: noun.start]) is not None)
    )


def _is_told_of(line: Line, news: News, noun: Noun, unpaired: list[Amount], found_rates: tuple[RateMatch, ...]) -> bool:
    """Say whether a sentence only speaks of a payment: as revenue, as denied, in passing, or as part of what has ended."""
    return bool(
        RECOGNIZED.search(line.text)
        or any(noun.start > a.end and _is_of_past_sum(line.text, a, noun) for a in unpaired)
        or (unpaired and noun.type is TermType.MILESTONE_PAYMENTS and BY_NOW.search(line.text))
        or (news.group == "ending" and noun.type in CONTINGENT and not STILL_DUE.search(line.text))
        or is_negated_noun(line.text, noun)
        or NOT_PAID.search(line.text[: noun.start])
        or ASSUMED.search(line.text[: noun.start])
        or PAID_BACK_THEN.search(line.text[: noun.start])
        or is_spared(line.text, noun.start, noun.end)
        or ROYALTY_TERM.match(line.text[noun.start :])
        or CREDITED.search(line.text[: noun.start])
        or (noun.type is TermType.PROFIT_SHARE and ROYALTY_OF_PROFIT.search(line.text[: noun.start]))
        or (UP_TO_LEVEL.search(line.text[: noun.start]) and LEVEL.match(line.text[noun.end :]))
        or UNDER_EXISTING.match(line.text[noun.end :])
        or not (PAID_FOR.search(line.text) or SOLD_AT.search(line.text[noun.start : noun.end]) or (noun.type in RATED and found_rates) or KEPT_SECRET.match(line.text[noun.end :]) or REDACTED.match(line.text[noun.end :].removeprefix(" of ")))
        or PASSING.match(line.text[max(0, noun.start - 3) : noun.end + 30].strip())
    )


def _is_of_past_sum(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether a payment is the one of a sum that is paid already: nothing between the two tells of what is to come."""
    is_past = is_not_due(text, amount) and not is_spared(text, amount.start, amount.end)
    return is_past and TO_COME.search(text[amount.end : noun.start]) is None


def _without_sum(reading: FilingReading, line: Line, news: News, noun: Noun, kind: TermType, rate: RateMatch | None) -> TermReading:
    """Return the term that a noun names without a sum: with its rate or its number of shares where one is stated."""
    flow = flow_of(reading, line, news, kind, noun.start)
    shares = share_counts(line.text) if kind is TermType.EQUITY_PURCHASE else ()
    words = (
        " ".join(line.text[rate.start : rate.end].split())
        if rate
        else line.text[shares[0].start : shares[0].end].strip()
        if shares
        else None
    )
    value = TermReading(
        news=news.key,
        type=kind,
        state=State.STATED if rate or shares else _unstated(line.text, noun),
        rate=words,
        rate_min=rate.rate.min if rate else None,
        rate_max=rate.rate.max if rate else None,
        base=base_of(line.text, noun.end, kind) if kind in (TermType.ROYALTY, TermType.PROFIT_SHARE) else None,
        payer=flow.payer,
        payee=flow.payee,
        contingency=contingency_of(kind, line, noun.start, noun.start),
        condition=condition_behind(line.text, noun.end),
    )
    place = shares[0] if shares else noun
    return with_purchase(value, line.text, place.start, place.end)


def _unstated(text: str, noun: Noun) -> State:
    """Return why a sum is missing: blacked out, kept secret, or just not told."""
    near = text[max(0, noun.start - 40) : noun.end + 60]
    if REDACTED.search(near):
        return State.REDACTED
    is_secret = HIDDEN.search(near) or HIDDEN_PAYMENT.match(text[noun.start :])
    return State.UNDISCLOSED if is_secret else State.UNQUANTIFIED
