"""Purchases of equity: number, price, premium and kind of the shares beside the sum, in any order; and what looks like them."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import Instrument, Term, TermType
from reportgen.pipeline import gather
from tests.extract.test_sums_told_together import LICENSED, terms_of

COMMON, PREFERRED, ADS, WARRANTS, NOTE = Instrument.COMMON, Instrument.PREFERRED, Instrument.ADS, Instrument.WARRANTS, Instrument.CONVERTIBLE_NOTE
AVERAGE = "the 30-day average"


def bought(folder: Path, text: str) -> Term:
    (term,) = (term for term in terms_of(folder, LICENSED + text) if term.type is TermType.EQUITY_PURCHASE)
    return term


@pytest.mark.parametrize(
    ("text", "total", "shares", "price", "premium", "basis", "instrument"),
    [
        ("Corwen will buy 789,000 shares of the Company's common stock at $19.00 per share, a 25% premium to the 30-day average, for $15 million.", 15000000, 789000, "19", "25", AVERAGE, COMMON),
        ("Corwen bought 789,474 shares of common stock for $15 million, a price of $19.00 per share that is a 25 percent premium to the 30-day average.", 15000000, 789474, "19", "25", AVERAGE, COMMON),
        ("Corwen invests $6 million in the Company at a price of $6.25 per share.", 6000000, None, "6.25", None, None, None),
        ("Corwen purchased 1,000,000 shares of Series B preferred stock for $12.5 million, or $12.50 per share.", 12500000, 1000000, "12.5", None, None, PREFERRED),
        ("Corwen will invest $10 million in the Company: 500,000 ADSs at a price of $20.00 per ADS, a premium of 33% to the average price of the last 20 trading days.", 10000000, 500000, "20", "33", "the average price of the last 20 trading days", ADS),
        ("Corwen will buy $15 million of the Company's common stock at a premium of 28 percent over Friday's close.", 15000000, None, None, "28", "Friday's close", COMMON),
        ("Corwen will buy $2 million of common stock, at a premium to the market price of 15%.", 2000000, None, None, "15", "the market price", COMMON),
        ("Corwen makes a $30 million investment in the Company's common stock, priced 15% above the ten-day average.", 30000000, None, None, "15", "the ten-day average", COMMON),
        ("Corwen is buying 2,310,500 shares of common stock, about three percent of the outstanding shares, for $42,000,000, or about $18.18 per share.", 42000000, 2310500, "18.18", None, None, COMMON),
        ("The Company issued Corwen a warrant to purchase 600,000 shares of common stock at an exercise price of $1.75 per share.", None, 600000, "1.75", None, None, WARRANTS),
        ("Corwen will purchase a $4 million convertible note of the Company, which converts into common stock at $8.00 per share.", 4000000, None, None, None, None, NOTE),
    ],
)  # fmt: skip
def test_number_price_premium_and_kind_are_read(
    tmp_path: Path, text: str, total: int | None, shares: int | None, price: str | None, premium: str | None, basis: str | None, instrument: Instrument | None
) -> None:
    term = bought(tmp_path, text)
    read = (term.max, term.shares, term.price_per_share, term.premium, term.premium_on, term.instrument)
    assert read == (total, shares, price and Decimal(price), premium and Decimal(premium), basis, instrument)


@pytest.mark.parametrize(
    "text",
    [
        "Corwen will buy $10 million of common stock, par value $0.01 per share.",
        "Corwen will buy $10 million of common stock; the closing price was $16.67 per share on May 3, 2011.",
        "Corwen will buy $10 million of common stock at a premium of up to 25% to the market price.",
        "Corwen will buy $10 million of common stock at a 10% discount to the market price.",
        "Corwen will buy $10 million of common stock and pay an insurance premium of 5%.",
        "Corwen will buy $10 million of common stock. The scanner will be sold at a premium of 20% over the market price.",
        "Corwen will buy $10 million of common stock. The offer represents a premium of 20% over the closing price of all outstanding shares.",
        "Corwen will buy $10 million of common stock and receives an option for 200,000 shares at $7.00 per share.",
        "Corwen will buy $10 million of common stock. Its sales are 15% above the market average.",
        "Corwen paid a fee in 2010 and subscribed for Company shares worth $10 million.",
        "Corwen will buy up to 900,000 shares of common stock for $10 million.",
        "Corwen will buy 300,000 shares of common stock at $5.00 per share for $10 million, licenses included.",
    ],
)
def test_what_is_no_price_number_or_premium_is_left_out(tmp_path: Path, text: str) -> None:
    term = bought(tmp_path, text)
    assert (term.max, term.shares, term.price_per_share, term.premium) == (Decimal(10000000), None, None, None)


def test_a_premium_of_one_of_two_purchases_is_of_that_one(tmp_path: Path) -> None:
    text = "Corwen will buy $10 million of common stock at closing and an additional $5 million of common stock at a 30% premium to the market price upon approval."
    terms = terms_of(tmp_path, LICENSED + text)
    assert [(term.max, term.premium) for term in terms] == [(Decimal(10000000), None), (Decimal(5000000), Decimal(30))]


def test_the_premium_of_the_next_sentence_rests_on_a_claim_of_its_own(tmp_path: Path) -> None:
    text = LICENSED + "Corwen will buy $15 million of the Company's common stock. The purchase price represents a premium of approximately 28 percent over the closing price of May 3."
    (term,) = terms_of(tmp_path, text)
    dossier = gather([tmp_path / "report.txt"]).dossier
    quotes = [claim.quote for claim in dossier.claims if claim.id in term.claims]
    assert (term.max, term.premium, term.premium_on) == (Decimal(15000000), Decimal(28), "the closing price of May 3")
    assert [quote.split(" ", 2)[:2] for quote in sorted(quotes)] == [["Corwen", "will"], ["The", "purchase"]]


def test_a_premium_behind_two_purchases_is_of_none(tmp_path: Path) -> None:
    text = "Corwen will buy $15 million of common stock now. It will buy $5 million of common stock in 2012. The purchase price represents a premium of 28 percent over the closing price."
    assert [term.premium for term in terms_of(tmp_path, LICENSED + text)] == [None, None]


def test_the_price_of_a_share_is_no_longer_set_aside(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text(LICENSED + "Corwen will buy $15 million of the Company's common stock at $19.00 a share, above the closing price of $15.20 per share.\n", encoding="utf-8")
    assert [number.words for number in gather([file]).dossier.set_aside] == ["$15.20"]
