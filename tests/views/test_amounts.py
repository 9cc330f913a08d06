"""Money in words: as printed, qualified, never blank and never zero where nothing is stated."""

from decimal import Decimal

import pytest

from reportgen.model import Qualifier, State, Term, TermType, Unit
from reportgen.views.amounts import amount_words, figure, term_words, unit_words

MILLION = Decimal(1_000_000)


@pytest.mark.parametrize(
    ("number", "printed", "words"),
    [
        (MILLION, "a fee of $1.0 million", "US$1.0 million"),
        (MILLION, "a fee of $1 million", "US$1 million"),
        (MILLION, "a fee of $1,000,000", "US$1,000,000"),
        (MILLION, "", "US$1 million"),
        (Decimal("42500000"), "", "US$42.5 million"),
        (Decimal("6700000000"), "EUR 6.7 billion", "US$6.7 billion"),
        (Decimal("250000"), "", "US$250,000"),
        (Decimal("23913937"), "", "US$23,913,937"),
        (Decimal("0.75"), "", "US$0.75"),
        (MILLION, "$2 million and 1,000 shares", "US$1 million"),
    ],
)
def test_a_number_has_the_precision_of_its_print(number: Decimal, printed: str, words: str) -> None:
    assert figure(number, "USD", printed) == words


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "words"),
    [
        (MILLION, MILLION, Qualifier.EXACT, "US$1 million"),
        (Decimal(0), MILLION, Qualifier.UP_TO, "up to US$1 million"),
        (Decimal(0), MILLION, Qualifier.UP_TO_ADDITIONAL, "up to an additional US$1 million"),
        (MILLION, None, Qualifier.MORE_THAN, "more than US$1 million"),
        (MILLION, None, None, "at least US$1 million"),
        (MILLION, MILLION, Qualifier.ABOUT, "about US$1 million"),
        (MILLION, MILLION, Qualifier.NEARLY, "nearly US$1 million"),
        (MILLION, 2 * MILLION, Qualifier.RANGE, "US$1 million to US$2 million"),
        (Decimal(0), MILLION, None, "up to US$1 million"),
        (None, None, Qualifier.UP_TO, ""),
    ],
)
def test_an_amount_keeps_its_bounds(low: Decimal | None, high: Decimal | None, qualifier: Qualifier | None, words: str) -> None:
    assert amount_words("USD", low, high, qualifier) == words


@pytest.mark.parametrize(("currency", "words"), [("EUR", "€5"), ("GBP", "£5"), ("CHF", "CHF 5"), (None, "5")])
def test_a_currency_has_its_sign_or_its_code(currency: str | None, words: str) -> None:
    assert figure(Decimal(5), currency) == words


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (State.ZERO, "none, as stated"),
        (State.UNQUANTIFIED, "mentioned, no amount"),
        (State.UNDISCLOSED, "not disclosed"),
        (State.REDACTED, "redacted"),
        (State.COMPARATIVE, "as in another agreement"),
        (State.NOT_STATED, "not mentioned"),
    ],
)
def test_every_absence_has_its_own_words(state: State, words: str) -> None:
    assert term_words(Term(id="t", type=TermType.ROYALTY, state=state)) == words


def test_a_rate_is_told_in_the_words_of_the_text() -> None:
    term = Term(id="t", type=TermType.ROYALTY, state=State.STATED, rate="mid-single digits")
    assert term_words(term) == "mid-single digits"


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [("5", "5", "5%"), ("5", "7.50", "5% to 7.5%"), (None, "10", "up to 10%"), ("10", None, "at least 10%")],
)
def test_a_rate_without_words_is_told_in_per_cent(low: str | None, high: str | None, words: str) -> None:
    term = Term(
        id="t", type=TermType.ROYALTY, state=State.STATED,
        rate_min=Decimal(low) if low else None, rate_max=Decimal(high) if high else None,
    )
    assert term_words(term) == words


def test_a_stated_term_without_number_or_rate_is_not_blank() -> None:
    assert term_words(Term(id="t", type=TermType.OTHER, state=State.STATED)) == "mentioned, no amount"


def test_a_unit_is_told_or_said_to_be_missing() -> None:
    assert unit_words(Unit.TARGET) == "per target"
    assert unit_words(None) == "unit not stated"
