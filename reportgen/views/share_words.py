"""A purchase of equity in words: sum, number of shares, price and premium as stated; a number that follows from them is marked."""

from decimal import ROUND_HALF_UP, Decimal

from reportgen.model import Instrument, Qualifier, State, Term, TermReading, TermType, Unit
from reportgen.views.amounts import amount_words, figure, percent_words, term_words

ONE_OF = {Instrument.COMMON: "share", Instrument.PREFERRED: "preferred share", Instrument.ADS: "ADS", Instrument.WARRANTS: "share"}
BOUGHT = {
    Instrument.PREFERRED: "preferred shares",
    Instrument.ADS: "ADSs",
    Instrument.WARRANTS: "warrants",
    Instrument.CONVERTIBLE_NOTE: "a convertible note",
}
"""What is bought where no number is told; that of common shares goes without saying."""


def full_words(term: Term, printed: str) -> str:
    """Return the words of a term as `term_words` does, those of a purchase of equity with its shares."""
    if term.state is not State.STATED:
        return ", ".join(part for part in (term_words(term, printed), _premium(term)) if part)
    amount = amount_words(term.currency, term.min, term.max, term.qualifier, printed)
    return share_words(term, amount, printed) or term_words(term, printed)


def share_words(term: Term | TermReading, amount: str, printed: str) -> str:
    """Return `US$15 million for 789,474 shares at US$19.00, a premium of 25% on the 30-day average`; empty where no share is told of."""
    if term.type not in (TermType.EQUITY_PURCHASE, TermType.LOAN) or not _is_told(term):
        return ""
    sum_words = "" if term.unit is Unit.SHARE else amount
    number = _number(term)
    parts = [sum_words, f"for {number}" if number and sum_words else number, _price(term, number, printed)]
    extra = [_computed(term), _premium(term)]
    return ", ".join(words for words in (" ".join(part for part in parts if part), *extra) if words)


def _is_told(term: Term | TermReading) -> bool:
    told = (term.shares, term.price_per_share, term.premium)
    return any(value is not None for value in told) or term.instrument in BOUGHT


def _number(term: Term | TermReading) -> str:
    """Return how many are bought, or what kind is."""
    if term.shares is None and term.rate is None:
        return BOUGHT.get(term.instrument, "") if term.instrument else ""
    one = ONE_OF.get(term.instrument, "share") if term.instrument else "share"
    counted = f"{term.shares:,} {one}{'' if term.shares == 1 else 's'}" if term.shares else str(term.rate)
    return f"warrants on {counted}" if term.instrument is Instrument.WARRANTS else counted


def _price(term: Term | TermReading, number: str, printed: str) -> str:
    if term.price_per_share is None:
        return ""
    each = "" if term.shares or term.rate else " an ADS" if term.instrument is Instrument.ADS else " a share"
    return f"at {figure(term.price_per_share, term.currency, printed)}{each}"


def _computed(term: Term | TermReading) -> str:
    """Return the number of shares that an exact sum buys at a stated price, where none is stated."""
    is_exact = term.qualifier in (None, Qualifier.EXACT) and term.min == term.max and term.unit in (None, Unit.DEAL)
    if term.shares or term.rate or not term.price_per_share or not term.max or not is_exact:
        return ""
    number = (term.max / term.price_per_share).quantize(Decimal(1), ROUND_HALF_UP)
    return f"about {number:,} {'ADSs' if term.instrument is Instrument.ADS else 'shares'} (computed)"


def _premium(term: Term | TermReading) -> str:
    if term.premium is None:
        return ""
    return f"a premium of {percent_words(term.premium)}" + (f" on {term.premium_on}" if term.premium_on else "")
