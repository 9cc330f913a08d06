"""Steps of a royalty in words."""

from decimal import Decimal

import pytest

from reportgen.model import State, Term, TermType, Tier
from reportgen.views.tier_words import tier_lines, tier_words


@pytest.mark.parametrize(
    ("low", "high", "is_computed", "words"),
    [
        ("0", "100000000", False, "8% up to US$100 million"),
        ("100000000", "250000000", False, "8% from US$100 million to US$250.0 million"),
        ("100000000", "250000000", True, "8% from US$100 million to US$250.0 million (upper bound computed)"),
        ("250000000", None, False, "8% above US$250.0 million"),
    ],
)
def test_a_tier_tells_for_which_sales_it_is(low: str, high: str | None, is_computed: bool, words: str) -> None:
    tier = Tier(rate="8%", from_=Decimal(low), to=Decimal(high) if high else None, currency="USD", is_computed=is_computed)
    assert tier_words(tier, "from $100 million to $250.0 million") == words


def test_a_royalty_without_tiers_has_no_lines() -> None:
    assert tier_lines(Term(id="t", type=TermType.ROYALTY, state=State.STATED, rate="8%"), "") == ()
