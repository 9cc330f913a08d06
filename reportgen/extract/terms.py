"""Payment terms: each amount tied to the noun that names it, and each component that has no amount.

Reads: "an upfront payment of $3 million and up to $40 million in milestones", "tiered royalties in the low teens on net sales".
Refuses: "Alpha had revenues of EUR 2 billion"; that number is set aside.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from reportgen.extract.amounts.bare_totals import fees_of_totals
from reportgen.extract.amounts.coordinated_sums import coordinated
from reportgen.extract.amounts.enumerated_parts import with_enumerated_parts
from reportgen.extract.amounts.headline_totals import headline_total
from reportgen.extract.amounts.listed_sums import listed_sum
from reportgen.extract.amounts.paid_directly import paid_directly
from reportgen.extract.amounts.parts_of_sums import instalments, parts_among, parts_of_sum
from reportgen.extract.amounts.table_rows import is_head, row_terms
from reportgen.extract.amounts.term_alternatives import rising, with_alternatives
from reportgen.extract.amounts.term_nouns import GUARANTEED, RATED, Noun, component_nouns
from reportgen.extract.amounts.term_pairs import FOR_RIGHTS, paired_amounts
from reportgen.extract.amounts.totals_of_each import with_totals_of_each
from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.royalty_sales import is_royalty_sale, sale_prices
from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import make_claim
from reportgen.extract.no_terms.looking_back import is_long_paid, recalls_agreement
from reportgen.extract.no_terms.outsiders import is_for_institution, is_of_outsiders
from reportgen.extract.no_terms.share_sums import without_share_prices
from reportgen.extract.no_terms.sums_not_due import is_not_due
from reportgen.extract.no_terms.sums_of_goods import is_from_issue, is_sum_of_goods
from reportgen.extract.no_terms.sums_spared import is_as_before, tells_of_back_then, was_paid_at_signing
from reportgen.extract.payments.paid_up import is_paid_once, paid_up_news
from reportgen.extract.payments.stated_terms import stated_term
from reportgen.extract.payments.term_rates import further_royalties
from reportgen.extract.payments.unstated_terms import needs_sum, unstated_terms
from reportgen.extract.reading import FilingReading
from reportgen.model import Claim, ClaimKind, Contingency, Modality, State, TermReading, TermType
from reportgen.scan.money import Amount, amounts

KEPT = re.compile(r"(?i)\b(?:retains?|keeps?|will keep)\b (?:the|all|its)\b[^.;]{0,60}\b(?:payments?|fees?)\b")
"""What was paid before and is kept at an ending."""
WERE_IT_SIGNED = re.compile(r"(?i)\bwould\b|^(?:should|if|once|when)\b[^,;]{0,80}\b(?:sign|conclud|execut|enter)\w*")
"""What an agreement that is still talked of may bring."""
WHEN_SIGNED = re.compile(r"(?i)when (?:it|they|both) signed\b")
"""What was paid with the signing that is the news, not back then."""
LABEL = re.compile(r"[*_ ]{0,4}:")
"""What makes a noun the label of the point of a list that goes on to state its sum."""
NAMED_AGAIN = GUARANTEED | {TermType.PROFIT_SHARE, TermType.COST_SHARE, TermType.RESEARCH_FUNDING}
"""What a deal has one of as a rule: named again without its sum or rate it is the stated one."""


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
    if news.group == "agreement" and recalls_agreement(line.text, reading.reference_day):
        return
    if not is_past and (tells_of_back_then(line.text) or is_as_before(line.text)):
        return
    if (news.group == "negotiation" and WERE_IT_SIGNED.search(line.text)) or is_head(line):
        return
    nouns = _nouns_of(line, news, is_paid_up=is_paid_up)
    stated = amounts(line.text)
    money = rising(line.text, tuple(a for a in stated if not is_not_due(line.text, a)))
    place = reading.place(line)
    row = row_terms(reading.lines, place, money) if place is not None else None
    if row is not None:
        nouns, stated = row.rated, tuple(amount for amount, _ in row.pairs)
    pairs = _pairs_of(reading, line, news, nouns, money, told) if row is None else list(row.pairs)
    if is_paid_up and news.group == "change":
        pairs = [(a, replace(n, type=TermType.BUYOUT) if n.type is TermType.AMENDMENT_FEE else n) for a, n in pairs]
    parts = parts_among(line.text, pairs)
    readings: list[tuple[TermReading, int, int]] = []
    for amount, noun in pairs:
        is_of_signing = news.group == "agreement" and WHEN_SIGNED.match(line.text[noun.start :]) is not None
        if not is_past and not is_of_signing and is_long_paid(line.text, amount, reading.reference_day):
            continue
        if news.group == "ending" and was_paid_at_signing(line.text, amount):
            continue
        value = stated_term(reading, line, news, noun, amount)
        value = replace(value, part_of=parts[amount.start]) if amount.start in parts else value
        readings.append((value, amount.start, amount.end))
    paired = {a.start for a, _ in pairs}
    readings.extend(unstated_terms(reading, line, news, [*_left_over(line.text, nouns, pairs), *further_royalties(line.text, nouns)], [a for a in stated if a.start not in paired]))
    seen: set[str] = set()
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
        nouns = tuple(n for n in nouns if not needs_sum(line.text, n))
    if is_paid_up:
        nouns = tuple(replace(n, type=TermType.BUYOUT) if is_paid_once(n.type, line.text) else n for n in nouns)
    return nouns


def _pairs_of(
    reading: FilingReading, line: Line, news: News, nouns: tuple[Noun, ...], money: tuple[Amount, ...], told: Sequence[Claim]
) -> list[tuple[Amount, Noun]]:
    """Return each amount of a sentence with what it is for: by its noun, else by the happening, the list or the sale that it stands in."""
    pairs = without_share_prices(line.text, with_alternatives(line.text, paired_amounts(line.text, nouns, money), money))
    pairs += [
        (a, n)
        for a in money
        if not any(a.start == b.start for b, _ in pairs) and (n := paid_directly(line, news, a)) is not None
    ]
    pairs += headline_total(line, news, pairs, money)
    pairs += [(a, n) for a, n in instalments(line.text, pairs, money) if not any(a.start == b.start for b, _ in pairs)]
    pairs += [(a, n) for a, n in parts_of_sum(line, money, told) if not any(a.start == b.start for b, _ in pairs)]
    pairs += coordinated(line.text, nouns, pairs, money)
    pairs = with_totals_of_each(line.text, pairs, money)
    pairs = with_enumerated_parts(line.text, pairs, money)
    pairs = fees_of_totals(line.text, news, nouns, pairs)
    place = reading.place(line)
    point = listed_sum(reading.lines, place, money) if place is not None else None
    if point is not None and not any(point[0] is a for a, _ in pairs):
        pairs.append(point)
    parties = reading.parties_of(news)
    others = tuple(reading.directory.organizations[i].name for i in sorted(set(line.names()) - set(parties)))
    pairs = [
        (a, n)
        for a, n in pairs
        if not is_of_outsiders(parties, line, n.type, a) and not is_for_institution(others, line.text, a) and not is_sum_of_goods(line.text, n.type, a)
    ]
    if is_royalty_sale(line):
        pairs += [(a, n) for a, n in sale_prices(line, money) if not any(a is b for b, _ in pairs)]
    return pairs


def _left_over(text: str, nouns: tuple[Noun, ...], pairs: Sequence[tuple[Amount, Noun]]) -> list[Noun]:
    """Return the nouns that no amount goes with; of a kind that has its sum only those that may have a rate too."""
    used = {noun for _, noun in pairs}
    kinds = {noun.type for noun in used}
    return [
        n
        for n in nouns
        if n not in used
        and not (n.type in kinds and n.type not in RATED)
        and not FOR_RIGHTS.match(text[n.start :])
        and not (used and LABEL.match(text[n.end :]))
        and not is_from_issue(text, n.type, n.end)
    ]
