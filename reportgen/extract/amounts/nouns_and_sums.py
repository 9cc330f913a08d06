"""The nouns of payment and the amounts of a sentence, as far as they are of its happening.

Reads: "a fee of $3 million" (both), "a royalty" where no right to royalties is sold.
Refuses: "the fee" of a sentence that names no partner; "to date Alpha has received $2 million".
"""

from collections.abc import Sequence

from msgspec.structs import replace

from reportgen.extract.amounts.money_lines import MoneyLine
from reportgen.extract.amounts.term_alternatives import rising
from reportgen.extract.amounts.term_nouns import Noun, component_nouns, needs_sum
from reportgen.extract.happenings.earlier_deeds import is_within
from reportgen.extract.happenings.news import News
from reportgen.extract.happenings.royalty_sales import is_royalty_sale
from reportgen.extract.lines import Line, Zone
from reportgen.extract.no_terms.sums_not_due import is_not_due
from reportgen.extract.payments.paid_up import is_paid_once
from reportgen.extract.reading import FilingReading
from reportgen.model import Claim, TermType
from reportgen.scan.money import amounts


def money_line(
    reading: FilingReading, line: Line, news: News, *, is_paid_up: bool, is_past: bool, told: Sequence[Claim]
) -> MoneyLine:
    """Return a sentence of a happening with what of it may be paired: nothing of what it recounts of an earlier agreement."""
    account = None if is_past else reading.earlier.account(line.text)
    return MoneyLine(
        reading=reading,
        line=line,
        news=news,
        nouns=tuple(n for n in _nouns(line, news, is_paid_up=is_paid_up) if not is_within(account, n.start)),
        money=rising(line.text, tuple(a for a in amounts(line.text) if not (is_within(account, a.start) or is_not_due(line.text, a)))),
        told=told,
        is_paid_up=is_paid_up,
        is_past=is_past,
    )


def _nouns(line: Line, news: News, *, is_paid_up: bool) -> tuple[Noun, ...]:
    """Return the nouns of payment of a sentence, as what they name in this happening."""
    nouns = component_nouns(line.text, is_title=line.zone is Zone.TITLE)
    if is_royalty_sale(line):
        nouns = tuple(n for n in nouns if n.type is not TermType.ROYALTY)
    if is_paid_up:
        return tuple(replace(n, type=TermType.BUYOUT) if is_paid_once(n.type, line.text) else n for n in nouns)
    is_of_partner = bool(set(line.names()) & set(news.partners))
    return nouns if is_of_partner else tuple(n for n in nouns if not needs_sum(line.text, n))
