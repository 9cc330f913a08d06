"""How the amounts of a sentence find what they are for: all ways in one order, and what is taken out again."""

from collections.abc import Callable

from msgspec.structs import replace

from reportgen.extract.amounts.bare_totals import fees_of_totals
from reportgen.extract.amounts.coordinated_sums import coordinated
from reportgen.extract.amounts.enumerated_parts import enumerated_parts
from reportgen.extract.amounts.headline_totals import headline_total
from reportgen.extract.amounts.listed_sums import listed_sum
from reportgen.extract.amounts.money_lines import Finder, MoneyLine, Pairs
from reportgen.extract.amounts.named_sums import named_sums
from reportgen.extract.amounts.paid_directly import paid_directly
from reportgen.extract.amounts.parts_of_sums import instalments, parts_of_told_sum, parts_on_signing
from reportgen.extract.amounts.royalty_prices import royalty_prices
from reportgen.extract.amounts.term_alternatives import alternatives, respectively
from reportgen.extract.amounts.term_nouns import Noun
from reportgen.extract.amounts.totals_of_each import totals_of_each
from reportgen.extract.no_terms.no_term import MORE_THAN_ANY_DEAL
from reportgen.extract.no_terms.outsiders import is_for_institution, is_of_outsiders
from reportgen.extract.no_terms.profit_sharing import without_profits_beside
from reportgen.extract.no_terms.replaced_sums import is_replaced
from reportgen.extract.no_terms.share_sums import is_warrant_price, without_share_prices
from reportgen.extract.no_terms.sums_earned import is_threshold
from reportgen.extract.no_terms.sums_of_goods import is_of_goods
from reportgen.extract.payments.paid_up import buyouts
from reportgen.scan.money import Amount


def _is_level_paid(sentence: MoneyLine, amount: Amount, noun: Noun) -> bool:
    """Say whether an amount is what must have been paid before a rate changes."""
    return is_threshold(sentence.text, amount, noun)


NO_TERMS: tuple[Callable[[MoneyLine, Amount, Noun], bool], ...] = (is_of_outsiders, is_for_institution, is_of_goods, _is_level_paid)
"""What shows an amount to be no term whichever way it was found."""
BY_NOUN: tuple[Finder, ...] = (named_sums, respectively, parts_on_signing, instalments)
"""What the nouns of a sentence tell, each of the amounts that hold: no noun is for a sum that is replaced by another."""


def by_nouns(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Add the amounts that nouns beside them name, and those that share such a noun."""
    return _in_turn(BY_NOUN, replace(sentence, money=_held(sentence)), pairs)


def without_no_terms(sentence: MoneyLine, pairs: Pairs) -> Pairs:
    """Take out what is no term, whichever way it was found."""
    return tuple((a, n) for a, n in pairs if not any(is_none(sentence, a, n) for is_none in NO_TERMS))


FINDERS: tuple[Finder, ...] = (
    # what stands beside the sum
    by_nouns,
    alternatives,
    without_share_prices,
    without_profits_beside,
    # what happened and who pays, for a sum that no noun names
    paid_directly,
    headline_total,
    # another sum of the sentence, or of the one before; instalments now of what is paid directly
    instalments,
    parts_of_told_sum,
    coordinated,
    # all sums of the sentence together, which may show one to be something else
    totals_of_each,
    enumerated_parts,
    fees_of_totals,
    # the line above a list, where nothing in the sentence told more
    listed_sum,
    without_no_terms,
    # behind what is taken out: who buys royalties is no party to the licence
    royalty_prices,
    buyouts,
)
"""Each sees the pairs of those before it: nearer words go first, and what follows from other sums goes behind them."""


def paired(sentence: MoneyLine) -> Pairs:
    """Return each amount of a sentence with what it is for; what nothing names is left out."""
    return _in_turn(FINDERS, sentence, ())


def _in_turn(finders: tuple[Finder, ...], sentence: MoneyLine, pairs: Pairs) -> Pairs:
    for find in finders:
        pairs = find(sentence, pairs)
    return pairs


def _held(sentence: MoneyLine) -> tuple[Amount, ...]:
    """Return the amounts of a sentence that are not replaced, no price of a warrant, and not more than any deal is worth."""
    text, money = sentence.text, sentence.money
    return tuple(
        amount
        for number, amount in enumerate(money)
        if not is_replaced(text, money, number, sentence.nouns)
        and (amount.money.max or 0) < MORE_THAN_ANY_DEAL
        and not is_warrant_price(text, amount)
    )
