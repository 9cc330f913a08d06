"""What a purchase of equity reads like: as stated, a number that only follows from price and sum marked as computed."""

from decimal import Decimal

import pytest

from reportgen.model import Instrument, Qualifier, State, Term, TermType, Unit
from reportgen.views.share_words import full_words

PRINTED = "$15 million ; 789,474 shares at $19.00"


def term(**fields: object) -> Term:
    return Term(id="t-1", type=TermType.EQUITY_PURCHASE, state=State.STATED, **fields)  # type: ignore[arg-type]


SUM = {"currency": "USD", "min": Decimal(15000000), "max": Decimal(15000000), "qualifier": Qualifier.EXACT, "unit": Unit.DEAL}
PRICE = {"price_per_share": Decimal(19)}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (SUM, "US$15 million"),
        (SUM | PRICE | {"shares": 789474, "rate": "789,474 shares"}, "US$15 million for 789,474 shares at US$19.00"),
        (SUM | PRICE | {"shares": 789474, "premium": Decimal(25), "premium_on": "the 30-day average"}, "US$15 million for 789,474 shares at US$19.00, a premium of 25% on the 30-day average"),
        (SUM | PRICE, "US$15 million at US$19.00 a share, about 789,474 shares (computed)"),
        (SUM | PRICE | {"instrument": Instrument.ADS}, "US$15 million for ADSs at US$19.00 an ADS, about 789,474 ADSs (computed)"),
        (SUM | PRICE | {"qualifier": Qualifier.UP_TO, "min": Decimal(0)}, "up to US$15 million at US$19.00 a share"),
        (SUM | {"premium": Decimal("12.50")}, "US$15 million, a premium of 12.5%"),
        (SUM | {"instrument": Instrument.CONVERTIBLE_NOTE}, "US$15 million for a convertible note"),
        (SUM | {"instrument": Instrument.COMMON}, "US$15 million"),
        ({"shares": 600000, "price_per_share": Decimal("1.75"), "currency": "USD", "instrument": Instrument.WARRANTS}, "warrants on 600,000 shares at US$1.75"),
        ({"shares": 400000, "unit": Unit.SHARE, "currency": "USD", "min": Decimal("6.25"), "max": Decimal("6.25"), "price_per_share": Decimal("6.25")}, "400,000 shares at US$6.25"),
        ({"rate": "half"}, "half"),
    ],
)  # fmt: skip
def test_a_purchase_reads_as_it_is_stated(fields: dict[str, object], words: str) -> None:
    assert full_words(term(**fields), PRINTED) == words


def test_a_purchase_without_its_sum_says_so() -> None:
    open_term = Term(id="t-1", type=TermType.EQUITY_PURCHASE, state=State.UNDISCLOSED, premium=Decimal(25))
    assert full_words(open_term, "") == "not disclosed, a premium of 25%"
