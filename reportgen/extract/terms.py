"""Payment terms: each amount tied to the noun that names it, and each component that has no amount.

Reads: "an upfront payment of $3 million and up to $40 million in milestones", "tiered royalties in the low teens on net sales".
Refuses: "Alpha had revenues of EUR 2 billion"; that number is set aside.
"""

import re
from collections.abc import Container, Iterator, Sequence

from msgspec.structs import replace

from reportgen.extract.amounts.finders import paired
from reportgen.extract.amounts.money_lines import MoneyLine, Pairs
from reportgen.extract.amounts.named_sums import FOR_RIGHTS
from reportgen.extract.amounts.nouns_and_sums import money_line
from reportgen.extract.amounts.parts_of_sums import parts_among
from reportgen.extract.amounts.table_rows import is_head, row_terms
from reportgen.extract.amounts.term_nouns import GUARANTEED, RATED, Noun
from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.extract.no_terms.other_times import is_of_other_time, is_paid_before
from reportgen.extract.no_terms.sums_of_goods import is_from_issue
from reportgen.extract.payments.paid_up import paid_up_news
from reportgen.extract.payments.stated_terms import stated_term
from reportgen.extract.payments.term_rates import further_royalties
from reportgen.extract.payments.unstated_terms import unstated_terms
from reportgen.extract.reading import FilingReading
from reportgen.extract.shares.bought import premium_behind
from reportgen.model import Claim, ClaimKind, Contingency, Modality, State, TermReading, TermType
from reportgen.scan.money import Amount, amounts

LABEL = re.compile(r"[*_ ]{0,4}:")
"""What makes a noun the label of the point of a list that goes on to state its sum."""
NAMED_AGAIN = GUARANTEED | {TermType.PROFIT_SHARE, TermType.COST_SHARE, TermType.RESEARCH_FUNDING}
"""What a deal has one of as a rule: named again without its sum or rate it is the stated one."""
Found = tuple[TermReading, int, int]
"""A term with the start and the end of its words in the sentence."""


def terms(reading: FilingReading) -> Iterator[Claim]:
    """Yield the terms of every happening in titles and news sentences; a fee named again without its sum is the stated one."""
    found: list[Claim] = []
    paid_up = paid_up_news(reading)
    for line, news in reading.told():
        if news is not None and line.zone in (Zone.NEWS, Zone.TITLE) and not reading.is_background(line, news):
            found.extend(line_terms(reading, line, news, is_paid_up=news.key in paid_up, told=found))
            if (premium := premium_behind(line, news, found)) is not None:
                found.append(_claim(line, premium, "premium"))
    stated = {(v.news, v.type) for c in found if isinstance(v := c.value, TermReading) and v.state is State.STATED}
    yield from (claim for claim in found if not _is_named_again(claim, stated))


def line_terms(
    reading: FilingReading, line: Line, news: News, *, is_paid_up: bool = False, is_past: bool = False, told: Sequence[Claim] = ()
) -> Iterator[Claim]:
    """Yield the terms of one sentence as those of a happening: sums paid long ago only where it is past itself."""
    if is_of_other_time(reading, line, news, is_past=is_past) or is_head(line):
        return
    sentence = money_line(reading, line, news, is_paid_up=is_paid_up, is_past=is_past, told=told)
    seen: set[str] = set()
    for found in _found(sentence):
        detail = "{0.type}{0.min}{0.max}{0.rate}{0.payer}".format(found[0])
        if found[0].part_of is found[0].type and detail in seen:
            detail = f"{detail}@{found[1]}"
        if detail not in seen:
            seen.add(detail)
            yield _claim(line, found, detail)


def _found(sentence: MoneyLine) -> Iterator[Found]:
    """Yield the terms with a sum, then those without: of a row of a table what its column is for, else what each sum is paired with."""
    row = row_terms(sentence)
    pairs = paired(sentence) if row is None else row.pairs
    taken = {amount.start for amount, _ in pairs}
    unpaired = [] if row is not None else [a for a in amounts(sentence.text) if a.start not in taken]
    yield from _with_sums(sentence, pairs)
    yield from _without_sums(sentence, sentence.nouns if row is None else row.rated, pairs, unpaired)


def _with_sums(sentence: MoneyLine, pairs: Pairs) -> Iterator[Found]:
    """Yield the term of each pair; an instalment as a part of the payment that is divided."""
    parts = parts_among(sentence.text, pairs)
    for amount, noun in pairs:
        if not is_paid_before(sentence, amount, noun):
            value = stated_term(sentence.reading, sentence.line, sentence.news, noun, amount)
            whole = parts.get(amount.start, value.part_of)
            yield replace(value, part_of=whole), amount.start, amount.end


def _without_sums(
    sentence: MoneyLine, nouns: tuple[Noun, ...], pairs: Pairs, unpaired: list[Amount]
) -> Iterator[Found]:
    """Yield the term of each noun that no amount goes with."""
    alone = [*_left_over(sentence.text, nouns, pairs), *further_royalties(sentence.text, nouns)]
    yield from unstated_terms(sentence.reading, sentence.line, sentence.news, alone, unpaired)


def _left_over(text: str, nouns: tuple[Noun, ...], pairs: Pairs) -> list[Noun]:
    """Return the nouns that no amount goes with; of a kind that has its sum only those that may have a rate too."""
    used = {(noun.start, noun.end) for _, noun in pairs if noun.end > noun.start}
    kinds = {noun.type for _, noun in pairs}
    if TermType.MILESTONE_PAYMENT in kinds:
        kinds.add(TermType.MILESTONE_PAYMENTS)
    return [
        n
        for n in nouns
        if (n.start, n.end) not in used
        and not (n.type in kinds and n.type not in RATED)
        and not FOR_RIGHTS.match(text[n.start :])
        and not (used and LABEL.match(text[n.end :]))
        and not is_from_issue(text, n.type, n.end)
    ]


def _claim(line: Line, found: Found, detail: str) -> Claim:
    """Return the claim of a term; one that may never fall due is not asserted."""
    value, start, end = found
    return line_claim(
        line,
        ClaimKind.TERM,
        value,
        rule="terms",
        detail=detail,
        words=(start, end),
        modality=Modality.POTENTIAL if value.contingency is Contingency.CONTINGENT else Modality.ASSERTED,
    )


def _is_named_again(claim: Claim, stated: Container[tuple[str, TermType]]) -> bool:
    """Say whether a claim only names a payment again whose sum is stated elsewhere."""
    value = claim.value
    return (
        isinstance(value, TermReading)
        and value.state is State.UNQUANTIFIED
        and value.type in NAMED_AGAIN
        and value.premium is None
        and (value.news, value.type) in stated
    )
