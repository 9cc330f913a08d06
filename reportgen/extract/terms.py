"""Payment terms: each amount tied to the noun that names it, and each component that has no amount.

Reads: "an upfront payment of $3 million and up to $40 million in milestones", "tiered royalties in the low teens on net sales".
Refuses: "Alpha had revenues of EUR 2 billion"; that number is set aside.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from msgspec import Struct

from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import make_claim
from reportgen.extract.news import News
from reportgen.extract.payers import flow_of
from reportgen.extract.reading import FilingReading
from reportgen.lexicon.term_cues import COMPONENTS, NOT_TERMS, POTENTIAL, RECEIVED
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
    Unit,
)
from reportgen.scan.money import Amount, amounts
from reportgen.scan.names import ORG
from reportgen.scan.rates import RateMatch, rates
from reportgen.scan.shares import share_counts

NOUNS = tuple((kind, re.compile(rf"(?i)\b(?:{pattern})")) for kind, pattern in COMPONENTS)
NO_TERM = tuple((kind, re.compile(rf"(?i)\b(?:{pattern})")) for kind, pattern in NOT_TERMS)
POTENTIAL_WORDS = re.compile(POTENTIAL)
RECEIVED_WORDS = re.compile(RECEIVED)
AFTER_AMOUNT = re.compile(
    r"(?i)^ {0,3}(?:\(.{0,60}?\) ?)?,? ?(?:in|of|as|for|on|upon|if|when|based on|subject to|tied to|contingent (?:up)?on|for each|per|to|through|under|relating to|related to|associated with|payable)?(?: (?:an?|the|its|our|certain|each|any|such|"
    r"[\w-]+(?:,| and| or| &)?)){0,12} {0,3}$"
)
BEFORE_AMOUNT = re.compile(
    r"(?i)^(?: payments?| fees?| cash)?,?(?: \([^)]{0,40}\))?(?: (?:\w+ ){0,6}?)?(?:,? ?(?:of|totall?ing|total(?:s|ed)?|that total|equal to|equaling|amount(?:s|ing)? to|in the (?:aggregate )?amounts? of|in the sum of|worth|valued at|at|is|are|was|were|will be|to|:|-|for|could (?:reach|total|exceed)|may (?:total|reach)|reach(?:ing)?|set at|that (?:could|may) (?:total|reach)|capped at|not to exceed|ranging|range)) {0,3}"
    r"(?:an? |the |aggregate |total |additional |cash |approximately |potentially |of |up to |non-?refundable ){0,5}$"
)
CONTINGENT = frozenset({
    TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES, TermType.ROYALTY, TermType.OPTION_EXERCISE_FEE, TermType.OPT_IN_FEE, TermType.PROFIT_SHARE,
    TermType.SUBLICENSE_INCOME, TermType.HEADLINE_TOTAL,
})
GUARANTEED = frozenset({
    TermType.UPFRONT_PAYMENT, TermType.LICENSE_FEE, TermType.ACCESS_FEE, TermType.OPTION_FEE, TermType.EQUITY_PURCHASE, TermType.EXTENSION_FEE,
    TermType.AMENDMENT_FEE, TermType.BUYOUT, TermType.PURCHASE_PRICE, TermType.MAINTENANCE_FEE,
})
OPEN_ENDED = frozenset({TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES, TermType.HEADLINE_TOTAL})
PART_OF_MOST = re.compile(r"(?i)\bup to\b[^;]{0,120}\b(?:of which|including|comprising|consisting of|comprised of)\b[^;]{0,160}$")
MINIMUM = re.compile(r"(?i)\bminimum\b[^,;]{0,30}\broyalt|\broyalt\w+[^,;]{0,40}\bminimum\b")
COULD = re.compile(r"(?i)\b(?:could|may|might|potential(?:ly)?|would be eligible|eligible (?:for|to)|possible)\b")
RATED = frozenset({TermType.ROYALTY, TermType.PROFIT_SHARE, TermType.COST_SHARE, TermType.SUBLICENSE_INCOME, TermType.SUPPLY_PRICE})
PAID_FOR = re.compile(
    r"(?i)\b(?:receiv\w*|pay\w*|paid|eligible|entitled|includ\w*|plus|as well as|in addition to|in exchange|subject to|provides?|consist\w*|earn\w*|compensat\w*|along with|together with|consideration|terms|owe[sd]?|due|trigger\w*|will (?:also )?(?:fund|reimburse|share)|share[sd]?|agreed to fund|fund\w*|assist|in return|obtain|bear\w*|split|royalty-bearing|undisclosed|make|made|retain)\b"
)
PASSING = re.compile(r"(?i)\b(?:milestones? (?:is|are|was|were|in the|for the program|reached|achieved|event)|royalty (?:financing|monetization|interest|trust|free)|royalty-free|milestone in\b|funding from|venture|no )")
HIDDEN_PAYMENT = re.compile(r"(?i)payments? of (?:an )?undisclosed|(?:milestone )?payments?\b[^.;]{0,90}\b(?:amount|size|sum)\b[^.;]{0,30}\b(?:not|undisclosed|confidential)")
RECOGNIZED = re.compile(r"(?i)\brecogni[sz](?:ed|es|e|ing)\b[^.;]{0,60}\brevenues?\b")
UNDISCLOSED = re.compile(r"(?i)\b(?:undisclosed|unspecified|not (?:been )?disclosed|not (?:being |been )?(?:disclosed|revealed|announced)|confidential|certain)\b")
REDACTED = re.compile(r"\[ ?\*+ ?\]|\[ ?redacted ?\]|\*{3,}|\$ ?\[|\[_+\]")
ARE_MET = re.compile(r"(?i)^ (?:are|is|were|have been|has been) (?:all )?(?:met|achieved|reached|attained|satisfied|completed),? $")
PAID_BETWEEN = frozenset({TermType.TERMINATION_PAYMENT, TermType.EXTENSION_FEE, TermType.AMENDMENT_FEE, TermType.OPTION_FEE, TermType.OPTION_EXERCISE_FEE})
PAYING = re.compile(r"(?i)^[^,;.]{0,50}\b(?:pays?|paid|will pay|receives?|received|owes?)\b[^,;.]{0,40}$")
BASE = re.compile(r"(?i)\b(?:on|of) (?:all |any |worldwide |annual |future |aggregate |the |its |global |product )*((?:net |gross |product |worldwide |global |annual |future |commercial |invoiced |resulting |U\.S\. |ex-U\.S\. |net product ){0,4}(?:sales|revenues?|profits?|selling price|net receipts|wholesale price)(?: of (?:any |the |all |each )?[\w-]+(?: [\w-]+){0,3})?)")
CONDITION = re.compile(r"(?i)\b(if and when [^,;.]{5,80}|if [^,;.]{5,100}|upon [^,;.]{5,100}|subject to [^,;.]{5,100}|based on [^,;.]{5,100}|on (?:the )?(?:achievement|attainment|meeting|reaching|completion) [^,;.]{3,90}|on meeting [^,;.]{3,80})")


class Noun(Struct, frozen=True, kw_only=True):
    """A noun that names what is paid."""

    type: TermType
    start: int
    end: int


def terms(reading: FilingReading) -> Iterator[Claim]:
    """Yield the terms of every happening in titles and news sentences; a fee named again without its sum is the stated one."""
    found: list[Claim] = []
    for line in reading.lines:
        if line.zone in (Zone.NEWS, Zone.TITLE):
            news = reading.news_for(line)
            if news is not None and not reading.is_background(line, news):
                found.extend(_line_terms(reading, line, news))
    stated = {(v.news, v.type) for c in found if isinstance(v := c.value, TermReading) and v.state is State.STATED}
    for claim in found:
        value = claim.value
        is_again = isinstance(value, TermReading) and value.state is State.UNQUANTIFIED and value.type in GUARANTEED and (value.news, value.type) in stated
        if not is_again:
            yield claim


def _line_terms(reading: FilingReading, line: Line, news: News) -> Iterator[Claim]:
    nouns = component_nouns(line.text)
    money = amounts(line.text)
    used: set[Noun] = set()
    seen: set[str] = set()
    pairs = _without_share_prices(line.text, _paired(line.text, nouns, money))
    pairs += [(a, n) for a in money if not any(a is b for b, _ in pairs) and (n := _paid_directly(line, news, a)) is not None]
    readings: list[tuple[TermReading, int, int]] = []
    for amount, noun in pairs:
        used.add(noun)
        readings.append((_with_amount(reading, line, news, noun, amount), amount.start, amount.end))
    paired = {id(a) for a, _ in pairs}
    kinds = {n.type for n in used}
    bare = [n for n in nouns if n not in used and not (n.type in kinds and n.type not in RATED)]
    readings.extend(_without_amount(reading, line, news, bare, [a for a in money if id(a) not in paired]))
    for value, start, end in readings:
        detail = f"{value.type}{value.min}{value.max}{value.rate}{value.payer}"
        if detail not in seen:
            seen.add(detail)
            yield make_claim(
                line.document, line.section, ClaimKind.TERM, value, (line.start, line.end), rule="terms", detail=detail,
                value_span=(line.start + start, line.start + end),
                modality=Modality.POTENTIAL if value.contingency is Contingency.CONTINGENT else Modality.ASSERTED,
            )


PAID_UNDER = {
    "change": TermType.AMENDMENT_FEE,
    "exercise": TermType.OPTION_EXERCISE_FEE,
    "money": TermType.MILESTONE_PAYMENT,
}
"""What a bare payment is for, by the happening that it is told of."""
PAID_BARE = re.compile(
    rf"(?i)\b(?:pays?|paid|paying|receives?|received|entitled to|owes?|obligated to pay|remits?|payment of|due)\b(?: (?:{ORG}|the|an?|it|us|to|immediately|now|then|total|sum|amount|of|in|cash|one-time|single|further|additional|also|approximately)){{0,6}} {{1,4}}$"
)
TOTALS = re.compile(r"(?i)\b(?:total|cumulative|aggregate|all|combined|over \d+ years|so far|three|four|five|several|partners)\b")
NO_FEE = re.compile(r"(?i)\b(?:revenues?|net sales|sales of|market|cash position|loan|debt|salary|offering|cost savings|to date|years? ended|quarter|charge|expenses?|shares?|stock|past|previously|earlier|20\d\d to|since)\b")


def _paid_directly(line: Line, news: News, amount: Amount) -> Noun | None:
    """Return the fee that a sentence says is paid without naming it: told of an extension, it is the extension fee."""
    kind = TermType.EXTENSION_FEE if news.type is EventType.EXTENSION else TermType.LICENSE_FEE if news.type is EventType.LICENSE_TAKEN else PAID_UNDER.get(news.group)
    if kind is None or TOTALS.search(line.text) or NO_FEE.search(line.text) or not PAID_BARE.search(line.masked[: amount.start]) or amount.money.unit is not None:
        return None
    return Noun(type=kind, start=amount.start, end=amount.start)


def _without_share_prices(text: str, pairs: list[tuple[Amount, Noun]]) -> list[tuple[Amount, Noun]]:
    """Return the pairs without the price of one share where the sum for all shares is stated beside it."""
    equity = [a for a, n in pairs if n.type is TermType.EQUITY_PURCHASE]
    prices = [a for a in equity if a.money.unit is Unit.SHARE or re.match(r"(?i) (?:each|apiece|a share|per share)\b", text[a.end :])]
    if len(prices) == len(equity):
        return pairs
    return [(a, n) for a, n in pairs if a not in prices]


def component_nouns(text: str) -> tuple[Noun, ...]:
    """Return the nouns that name payments, none overlapping, the more special kind first."""
    found: list[Noun] = []
    for kind, pattern in NOUNS:
        at = 0
        while (match := pattern.search(text, at)) is not None:
            is_free = not any(n.start < match.end() and match.start() < n.end for n in found)
            if is_free and match.end() > match.start():
                found.append(Noun(type=kind, start=match.start(), end=match.end()))
            at = match.end() if is_free and match.end() > at else match.start() + 1
    return tuple(sorted(found, key=lambda n: n.start))


def _paired(text: str, nouns: tuple[Noun, ...], money: tuple[Amount, ...]) -> list[tuple[Amount, Noun]]:
    """Return each amount with the noun that names it; amounts that no noun claims are left out."""
    pairs: list[tuple[Amount, Noun]] = []
    for amount in money:
        choice = _noun_for(text, nouns, amount, money)
        if choice is not None and not _is_set_aside(text, amount, choice):
            pairs.append((amount, choice))
    return [*pairs, *_instalments(text, pairs, money)]


def _instalments(text: str, pairs: list[tuple[Amount, Noun]], money: tuple[Amount, ...]) -> Iterator[tuple[Amount, Noun]]:
    """Yield the amounts that a sentence enumerates as the parts of a sum, each under the noun of the last sum before it."""
    taken = {a.start for a, _ in pairs}
    for total, noun in sorted(pairs, key=lambda pair: -pair[0].start):
        cue = INSTALMENTS.search(text, total.end)
        parts = [m for m in money if cue and m.start > cue.start() and m.start not in taken]
        if parts and total.money.max is not None and sum(m.money.max or 0 for m in parts) <= total.money.max:
            taken.update(part.start for part in parts)
            for part in parts:
                yield part, Noun(type=noun.type, start=noun.start, end=noun.end)


ANOTHER_CLAUSE = re.compile(
    r"(?i),? and (?:an?|the|up to|tiered|royalt\w*|will|shall|would|is|has|pays?|remits?|owes?)\b|, plus| plus |as well as|in addition|,? with |\b(?:would|could|will|shall|may|is|are|was|were|has|have|had|after|which|who|where|while|but|followed|then|thereafter|fell|falls?|became)\b"
)
ANOTHER_PAYMENT = re.compile(r"(?i)(?:,|\band\b|\bplus\b|\bor\b|\bas well as\b)[^,;]{0,40}\b(?:payments?|fees?|sums?|consideration|investment|make|pay)\b")
INSTALMENTS = re.compile(r"(?i)\b(?:in the following manner|as follows|in (?:\w+ )?instal?lments|of which|in (?:two|three|four|five) (?:equal )?(?:payments|tranches|parts)|payable|consisting of|comprised of|including|of it\b|the remaining|the remainder|the balance)\b")


def _noun_for(text: str, nouns: tuple[Noun, ...], amount: Amount, money: tuple[Amount, ...]) -> Noun | None:
    best: tuple[float, Noun] | None = None
    for noun in nouns:
        distance = _distance(text, noun, amount, money)
        if noun.type is TermType.HEADLINE_TOTAL and distance is not None:
            distance += 6
        if distance is not None and (best is None or distance < best[0]):
            best = (distance, noun)
    if best is None:
        return _sold_for(text, amount)
    return best[1]


LOST = re.compile(r"(?i)\b(?:los(?:es?|ing|t)|forgo(?:es)?|forfeit\w*|no longer|would have|relieved of|released from|waiv\w+)\b[^,;]{0,50}$")
RECEIVED_TOTAL = re.compile(r"(?i)\b(?:received|earned|recorded|collected|paid|raised|recogni[sz]ed|invested|spent|boost\w*|bring\w*|cross\w*|surpass\w*)\b")
NO_DEAL_TOTAL = re.compile(r"(?i)\b(?:to date|cumulative|third-party|market(?:s|place)?|pipeline|portfolio|valuation|revenues?|industry|CAGR|financing|offering|shares outstanding|assets of|employees)\b")
SOLD_FOR = re.compile(
    r"(?i)\b(?:acquir\w+|purchas\w+|buy(?:s|ing)?|bought|sell(?:s|ing)?|sold|sale|assign\w*|transfer\w*|divest\w*)\b[^;$€£¥]{3,200}? (?:for|in exchange for|at a price of|price (?:is|was|of))"
    r"(?: (?:an?|the|total|cash|consideration|of|payment|sum|price|aggregate|purchase|in|approximately|initial|gross|net|one-time)){0,8} {0,2}$"
)


def _sold_for(text: str, amount: Amount) -> Noun | None:
    """Return the price of what is sold or bought "for" an amount; shares and whole companies have none here."""
    match = SOLD_FOR.search(text[: amount.start][-280:])
    if match is None or re.search(r"(?i)\bshares?\b|\bstock\b|\bunits\b|\blicen[sc]es?\b|\brights to\b|per share", match.group()):
        return None
    return Noun(type=TermType.PURCHASE_PRICE, start=amount.start, end=amount.start)


def _distance(text: str, noun: Noun, amount: Amount, money: tuple[Amount, ...]) -> float | None:
    """Return how far a noun stands from an amount that its words tie to it, or None where they do not."""
    if noun.start < amount.end and amount.start < noun.end:
        return 0.0
    if noun.end <= amount.start:
        gap = text[noun.end : amount.start]
        if any(noun.end <= m.start < amount.start for m in money) or ";" in gap:
            return None
        if ANOTHER_PAYMENT.search(gap):
            return None
        if BEFORE_AMOUNT.match(gap) or gap.strip() in ("", "(", ":", "-"):
            return len(gap) / 2
        if ARE_MET.match(gap):
            return len(gap) / 2
        if noun.type in PAID_BETWEEN and len(gap) <= 90 and PAYING.search(gap):
            return len(gap) + 2.0
        if len(gap) <= 60 and re.match(r"(?i)^(?:[^,;]{0,40}) (?:of|totall?ing|to|is|was|amount\w*|worth) (?:[^,;]{0,12})$", gap):
            return len(gap) + 4.0
        return None
    gap = text[amount.end : noun.start]
    if re.match(r"(?i)[ ,]{0,20}(?:and|plus|as well as|along with|together with|in addition to|with|while|but|besides|on top of|alongside)\b", gap):
        return None
    if any(amount.end <= m.start < noun.start for m in money) or ";" in gap:
        return None
    if len(gap) <= 130 and AFTER_AMOUNT.match(gap) and not ANOTHER_CLAUSE.search(gap):
        return len(gap) / 2 + 1
    return None


def _is_set_aside(text: str, amount: Amount, noun: Noun) -> bool:
    """Say whether words beside an amount show it to be no term although a noun of payment stands near."""
    gap = text[noun.end : amount.start] if noun.end <= amount.start else text[amount.end : noun.start]
    before = text[max(0, amount.start - 60) : amount.start]
    if noun.type is TermType.HEADLINE_TOTAL and (RECEIVED_TOTAL.search(before) or NO_DEAL_TOTAL.search(text[max(0, amount.start - 140) : amount.end + 50])):
        return True
    if LOST.search(before):
        return True
    if NO_TERM[0][1].search(text[amount.end : amount.end + 25]) or (re.search(r"(?i)(?:total of|cumulative|aggregate of)\s*$", before) and RECEIVED_WORDS.search(before)):
        return True
    if re.search(r"(?i)\b(?:sales|revenues?) (?:of|above|over|exceed\w*|in excess of|reach\w*|greater than|below|up to|between)\b[^,;]{0,20}$", before + text[amount.start : amount.start + 1]):
        return True
    return any(pattern.search(gap) for kind, pattern in NO_TERM[1:] if noun.type not in (TermType.LOAN, TermType.EQUITY_PURCHASE, TermType.RESEARCH_FUNDING, TermType.HEADLINE_TOTAL)) and len(gap) > 3 and not re.search(r"(?i)milestone|royalt", gap)


def _with_amount(reading: FilingReading, line: Line, news: News, noun: Noun, amount: Amount) -> TermReading:
    kind = _reached(noun.type, line, news, amount.start, amount.end)
    flow = flow_of(reading, line, news, kind, amount.start)
    least, most, qualifier = amount.money.min, amount.money.max, amount.money.qualifier
    if kind is TermType.ROYALTY and MINIMUM.search(line.text[max(0, noun.start - 40) : amount.start]):
        most, qualifier = None, Qualifier.AT_LEAST
    if kind in OPEN_ENDED and qualifier is Qualifier.EXACT and PART_OF_MOST.search(line.text[: amount.start]):
        least, qualifier = Decimal(0), Qualifier.UP_TO
    if kind in OPEN_ENDED and qualifier in (Qualifier.EXACT, Qualifier.ABOUT, Qualifier.NEARLY) and COULD.search(line.text[max(0, amount.start - 70) : amount.start]):
        least, qualifier = Decimal(0), Qualifier.UP_TO
    return TermReading(
        news=news.key, type=kind, state=State.STATED, currency=amount.money.currency, min=least, max=most,
        qualifier=qualifier, unit=_unit(line.text, amount), payer=flow.payer, payee=flow.payee,
        contingency=_contingency(kind, line, noun.start, amount.start), condition=_condition(line.text, amount.end),
        part_of=TermType.HEADLINE_TOTAL if _is_part(line.text, amount) else None,
        rate=_share_words(line, amount) if kind is TermType.EQUITY_PURCHASE else None,
    )


def _unit(text: str, amount: Amount) -> Unit | None:
    """Return what an amount is for: the deal as a whole where the sentence speaks of nothing smaller."""
    if amount.money.unit is not None:
        return amount.money.unit
    return None if SMALLER.search(text) else Unit.DEAL


SMALLER = re.compile(r"(?i)\b(?:per|each|every|a share|apiece|annual(?:ly)?|a year)\b")


def _is_part(text: str, amount: Amount) -> bool:
    return bool(re.search(r"(?i)\b(?:including|includes|of which|comprised of|consisting of|comprising|made up of)\b[^;]{0,60}$", text[: amount.start][-90:])) and bool(
        re.search(r"(?i)\b(?:total|aggregate|up to|worth|valued|value)\b", text[: amount.start])
    )


def _share_words(line: Line, amount: Amount) -> str | None:
    counts = share_counts(line.text)
    del amount
    return line.text[counts[0].start : counts[0].end].strip() if counts else None


def _reached(kind: TermType, line: Line, news: News, start: int, end: int) -> TermType:
    """Return `milestone_payment` for one that was reached, `milestone_payments` for those that may be."""
    if kind not in (TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES):
        return kind
    if news.group == "money" and HIDDEN_PAYMENT.match(line.text[start:]):
        return TermType.MILESTONE_PAYMENT
    near = line.text[max(0, start - 90) : end + 60]
    singular = re.search(r"(?i)milestone(?: payment)?(?!s| payments)\b", near) is not None
    potential = re.search(r"(?i)\b(?:eligible|potential|up to|additional|further|future|could|may|remaining|subsequent|if)\b", near)
    if news.group == "money" and not potential and (singular or RECEIVED_WORDS.search(near)):
        return TermType.MILESTONE_PAYMENT
    return kind


def _contingency(kind: TermType, line: Line, start: int, amount_start: int) -> Contingency | None:
    near = line.text[max(0, min(start, amount_start) - 80) : max(start, amount_start) + 60]
    if kind is TermType.MILESTONE_PAYMENT:
        return Contingency.PAID if RECEIVED_WORDS.search(near) and not re.search(r"(?i)will|entitled|trigger|earned", near) else Contingency.EARNED
    if kind is TermType.HEADLINE_TOTAL and not POTENTIAL_WORDS.search(near):
        return None
    if kind in CONTINGENT:
        return Contingency.PAID if kind is TermType.OPTION_EXERCISE_FEE and re.search(r"(?i)\b(?:paid|received)\b", near) else Contingency.CONTINGENT
    if kind in GUARANTEED:
        if re.search(r"(?i)\b(?:received|has paid|was paid|paid|receipt of)\b", near) and not re.search(r"(?i)\b(?:will|be paid|to be)\b", near):
            return Contingency.PAID
        return Contingency.CONTINGENT if re.search(r"(?i)\b(?:may require|could|may|if)\b", near) and kind is TermType.EQUITY_PURCHASE else Contingency.GUARANTEED
    if kind in (TermType.RESEARCH_FUNDING, TermType.COST_SHARE):
        return Contingency.COMMITTED
    return None


def _condition(text: str, at: int) -> str | None:
    match = CONDITION.match(text[at : at + 130].lstrip(" ,"))
    return " ".join(match.group(1).split()) if match else None


def _without_amount(reading: FilingReading, line: Line, news: News, nouns: list[Noun], unpaired: list[Amount]) -> Iterator[tuple[TermReading, int, int]]:
    """Yield the components that are mentioned without a sum: royalties with their rates, the rest as unquantified."""
    found_rates = rates(line.text)
    taken: set[int] = set()
    for noun in nouns:
        if noun.type in (TermType.HEADLINE_TOTAL, TermType.PURCHASE_PRICE, TermType.LOAN) or any(noun.start < a.end and a.start < noun.end for a in unpaired):
            continue
        if RECOGNIZED.search(line.text) or _negated(line.text, noun) or not (PAID_FOR.search(line.text) or (noun.type in RATED and found_rates)) or PASSING.match(line.text[max(0, noun.start - 3) : noun.end + 30].strip()):
            continue
        rate = _rate_for(line.text, noun, found_rates, taken) if noun.type in RATED else None
        value = _bare(reading, line, news, noun, rate)
        if value is not None:
            yield value, rate.start if rate and rate.start < noun.start else noun.start, rate.end if rate and rate.end > noun.end else noun.end


def _bare(reading: FilingReading, line: Line, news: News, noun: Noun, rate: RateMatch | None) -> TermReading | None:
    kind = _reached(noun.type, line, news, noun.start, noun.end)
    near = line.text[max(0, noun.start - 40) : noun.end + 60]
    if kind is TermType.EQUITY_PURCHASE and not share_counts(line.text) and not re.search(r"(?i)equity (?:investment|stake)", near):
        return None
    if kind is TermType.MILESTONE_PAYMENTS and not _is_payment(line.text, noun):
        return None
    if kind in (TermType.EXTENSION_FEE, TermType.AMENDMENT_FEE, TermType.OPTION_FEE, TermType.OPTION_EXERCISE_FEE) and not re.search(r"(?i)fees?|payments?|premium", line.text[noun.start : noun.end]):
        return None
    if kind is TermType.MANUFACTURING_PAYMENT and not re.search(r"(?i)payments?|fees?", line.text[noun.start : noun.end]) and not re.search(r"(?i)\b(?:compensat\w+|paid|pays?|payments?)\b", line.text):
        return None
    if kind is TermType.UPFRONT_PAYMENT and re.match(r"(?i)(?:at|on|upon) ", line.text[noun.start : noun.end]):
        return None
    flow = flow_of(reading, line, news, kind, noun.start)
    state = State.STATED if rate else State.REDACTED if REDACTED.search(near) else State.UNDISCLOSED if re.search(r"(?i)undisclosed|unspecified|not (?:be(?:ing)? |been )?(?:disclosed|revealed|revealing)", near) or HIDDEN_PAYMENT.match(line.text[noun.start :]) else State.UNQUANTIFIED
    shares = share_counts(line.text) if kind is TermType.EQUITY_PURCHASE else ()
    words = " ".join(line.text[rate.start : rate.end].split()) if rate else line.text[shares[0].start : shares[0].end].strip() if shares else None
    return TermReading(
        news=news.key, type=kind, state=State.STATED if shares else state, rate=words,
        rate_min=rate.rate.min if rate else None, rate_max=rate.rate.max if rate else None,
        base=_base(line.text, noun.end) if kind in (TermType.ROYALTY, TermType.PROFIT_SHARE) else None,
        payer=flow.payer, payee=flow.payee, contingency=_contingency(kind, line, noun.start, noun.start), condition=_condition_behind(line.text, noun.end),
    )


def _condition_behind(text: str, at: int) -> str | None:
    match = re.search(r"(?i)\bif and when [^,;.]{5,80}", text[at : at + 140])
    return " ".join(match.group().split()) if match else None


def _is_payment(text: str, noun: Noun) -> bool:
    words = text[noun.start : noun.end].lower()
    if "payment" in words or "fee" in words:
        return True
    if re.match(r"(?i) and [\w-]+ payments", text[noun.end :]):
        return True
    around = text[max(0, noun.start - 60) : noun.end + 40].lower()
    return bool(re.search(r"receiv|eligible|pay|entitled|royalt|up-?front|earn|subject to|plus", around)) and "milestones" in words


def _negated(text: str, noun: Noun) -> bool:
    return bool(re.search(r"(?i)\b(?:no|not|without|neither|nor|never|free of|any)\b[^,;]{0,25}$", text[max(0, noun.start - 40) : noun.start])) or bool(re.match(r"(?i)-?free\b", text[noun.end :].lstrip()))


def _rate_for(text: str, noun: Noun, found: tuple[RateMatch, ...], taken: set[int]) -> RateMatch | None:
    near = []
    for index, rate in enumerate(found):
        if index in taken:
            continue
        gap = text[noun.end : rate.start] if rate.start >= noun.end else text[rate.end : noun.start]
        if len(gap) <= 70 and ";" not in gap and not re.search(r"(?i)premium|interest|ownership|stake|owned|shares|up-?front|milestone", gap + text[rate.end : rate.end + 14]):
            near.append((len(gap) + (0 if rate.end <= noun.start else 2), index, rate))
    if not near:
        return None
    _, index, rate = min(near)
    taken.add(index)
    return rate


def _base(text: str, at: int) -> str | None:
    match = BASE.search(text[at : at + 160])
    return " ".join(match.group(1).split()) if match else None
