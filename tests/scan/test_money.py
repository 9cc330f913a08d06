"""Amounts with their bounds, currencies and units; what is no money."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.model.vocabulary import Qualifier, Unit
from reportgen.scan.money import Amount, amounts, share_counts
from reportgen.scan.text import clean

M = 10**6


def only(text: str) -> Amount:
    found = amounts(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "currency", "value"),
    [
        ("a fee of $1 million", "USD", M),
        ("a fee of $1.0 million", "USD", M),
        ("a fee of $200.5million", "USD", 200_500_000),
        ("a fee of $1,000,000", "USD", M),
        ("a fee of $67.2M", "USD", 67_200_000),
        ("a fee of $5MM", "USD", 5 * M),
        ("a fee of $5 mm", "USD", 5 * M),
        ("a fee of $300K", "USD", 300_000),
        ("a fee of $2.8B", "USD", 2_800 * M),
        ("a fee of $2.8bn", "USD", 2_800 * M),
        ("a fee of $750 thousand", "USD", 750_000),
        ("a fee of $1.2 trillion", "USD", 1_200_000 * M),
        ("a fee of US$ 5 million", "USD", 5 * M),
        ("a fee of U.S. $5 million", "USD", 5 * M),
        ("a fee of USD 5 million", "USD", 5 * M),
        ("a fee of USD5m", "USD", 5 * M),
        ("a fee of 1 million US dollars", "USD", M),
        ("a fee of 500,000 dollars", "USD", 500_000),
        ("a fee of EUR 6.7 billion", "EUR", 6_700 * M),
        ("a fee of €6,7 million", "EUR", 6_700_000),
        ("a fee of 28 million euro", "EUR", 28 * M),
        ("a fee of 5M€", "EUR", 5 * M),
        ("a fee of £48 million", "GBP", 48 * M),
        ("a fee of GBP 2 million", "GBP", 2 * M),
        ("a fee of 3 million pounds sterling", "GBP", 3 * M),
        ("a fee of ¥5 billion", "JPY", 5_000 * M),
        ("a fee of JPY 500 million", "JPY", 500 * M),
        ("a fee of 300 million yen", "JPY", 300 * M),
        ("a fee of CHF 2 million", "CHF", 2 * M),
        ("a fee of 2 million Swiss francs", "CHF", 2 * M),
        ("a fee of DKK 40 million", "DKK", 40 * M),
        ("a fee of SEK 40 million", "SEK", 40 * M),
        ("a fee of 40 million Norwegian kroner", "NOK", 40 * M),
        ("a fee of C$7 million", "CAD", 7 * M),
        ("a fee of CAD 7 million", "CAD", 7 * M),
        ("a fee of $7 million Canadian", "CAD", 7 * M),
        ("a fee of A$7 million", "AUD", 7 * M),
        ("a fee of HK$7 million", "HKD", 7 * M),
        ("a fee of S$7 million", "SGD", 7 * M),
        ("a fee of DM 5 million", "DEM", 5 * M),
        ("a fee of 5 million Deutsche marks", "DEM", 5 * M),
        ("a fee of RMB 5 million", "CNY", 5 * M),
        ("a fee of 5 million yuan", "CNY", 5 * M),
        ("a fee of 5 billion won", "KRW", 5_000 * M),
        ("a fee of KRW 5 billion", "KRW", 5_000 * M),
        ("a fee of Rs. 50 crore", "INR", 500 * M),
        ("a fee of NIS 5 million", "ILS", 5 * M),
        ("a $10-million fee", "USD", 10 * M),
        ("a fee of two hundred and fifty thousand dollars", "USD", 250_000),
        ("a fee of twenty-five million dollars", "USD", 25 * M),
        ("a fee of half a million dollars", "USD", 500_000),
        ("a fee of one and a half million dollars", "USD", 1_500_000),
        ("a fee of three and one-half million dollars", "USD", 3_500_000),
        ("a fee of a quarter of a million dollars", "USD", 250_000),
        ("a fee of three quarters of a million dollars", "USD", 750_000),
        ("a fee of a million dollars", "USD", M),
        ("a fee of two million five hundred thousand dollars", "USD", 2_500_000),
        ("a fee of $2½ million", "USD", 2_500_000),
        ("a fee of $2 hundred thousand", "USD", 200_000),
    ],
)
def test_a_fee_is_read_in_its_currency(text: str, currency: str, value: int) -> None:
    amount = only(text)
    assert (amount.money.currency, amount.money.min, amount.money.max) == (currency, Decimal(value), Decimal(value))
    assert amount.money.qualifier is Qualifier.EXACT
    assert amount.words == text[amount.start : amount.end]


@pytest.mark.parametrize(
    ("text", "currency", "least", "most"),
    [
        ("35 cents per unit", "USD", "0.35", "0.35"),
        ("a 35-cent royalty", "USD", "0.35", "0.35"),
        ("five cents a copy", "USD", "0.05", "0.05"),
        ("2.5 cents a kilo", "USD", "0.025", "0.025"),
        ("between 5 and 10 cents per unit", "USD", "0.05", "0.1"),
        ("50 euro cents per disc", "EUR", "0.5", "0.5"),
        ("40 pence a book", "GBP", "0.4", "0.4"),
    ],
)
def test_cents_are_hundredths(text: str, currency: str, least: str, most: str) -> None:
    money = only(text).money
    assert (money.currency, money.min, money.max) == (currency, Decimal(least), Decimal(most))


@pytest.mark.parametrize("text", ["40 percent", "five per cent", "fifty cents on the dollar", "a cent was never paid"])
def test_what_sounds_like_cents_is_no_money(text: str) -> None:
    assert amounts(text) == ()


@pytest.mark.parametrize(
    ("text", "qualifier", "least", "most"),
    [
        ("up to $42 million", Qualifier.UP_TO, 0, 42),
        ("up to a total of $42 million", Qualifier.UP_TO, 0, 42),
        ("as much as $42 million", Qualifier.UP_TO, 0, 42),
        ("a maximum of $42 million", Qualifier.UP_TO, 0, 42),
        ("potentially totaling $42 million", Qualifier.UP_TO, 0, 42),
        ("could total $42 million", Qualifier.UP_TO, 0, 42),
        ("not to exceed $42 million", Qualifier.UP_TO, 0, 42),
        ("no more than $42 million", Qualifier.UP_TO, 0, 42),
        ("$42 million or less", Qualifier.UP_TO, 0, 42),
        ("up to an additional $42 million", Qualifier.UP_TO_ADDITIONAL, 0, 42),
        ("an additional up to $42 million", Qualifier.UP_TO_ADDITIONAL, 0, 42),
        ("additional milestone payments of up to $42 million", Qualifier.UP_TO_ADDITIONAL, 0, 42),
        ("up to $42 million in additional milestones", Qualifier.UP_TO_ADDITIONAL, 0, 42),
        ("up to $42 million in potential additional milestones", Qualifier.UP_TO_ADDITIONAL, 0, 42),
        ("more than $42 million", Qualifier.MORE_THAN, 42, None),
        ("over $42 million", Qualifier.MORE_THAN, 42, None),
        ("in excess of $42 million", Qualifier.MORE_THAN, 42, None),
        ("exceeding $42 million", Qualifier.MORE_THAN, 42, None),
        ("at least $42 million", Qualifier.AT_LEAST, 42, None),
        ("a minimum of $42 million", Qualifier.AT_LEAST, 42, None),
        ("no less than $42 million", Qualifier.AT_LEAST, 42, None),
        ("$42 million or more", Qualifier.AT_LEAST, 42, None),
        ("less than $42 million", Qualifier.LESS_THAN, 0, 42),
        ("under $42 million", Qualifier.LESS_THAN, 0, 42),
        ("approximately $42 million", Qualifier.ABOUT, 42, 42),
        ("about $42 million", Qualifier.ABOUT, 42, 42),
        ("some $42 million", Qualifier.ABOUT, 42, 42),
        ("nearly $42 million", Qualifier.NEARLY, 42, 42),
        ("almost $42 million", Qualifier.NEARLY, 42, 42),
        ("close to $42 million", Qualifier.NEARLY, 42, 42),
        ("between $21 million and $42 million", Qualifier.RANGE, 21, 42),
        ("between $21 and $42 million", Qualifier.RANGE, 21, 42),
        ("between 21 and 42 million dollars", Qualifier.RANGE, 21, 42),
        ("$21-42 million", Qualifier.RANGE, 21, 42),
        ("$21 to $42 million", Qualifier.RANGE, 21, 42),
        ("$21 to 42 million", Qualifier.RANGE, 21, 42),
        ("from $21 million to $42 million", Qualifier.RANGE, 21, 42),
        ("in the range of $21 million to $42 million", Qualifier.RANGE, 21, 42),
        ("between twenty-one and forty-two million dollars", Qualifier.RANGE, 21, 42),
    ],
)
def test_bounding_words_set_the_bounds(text: str, qualifier: Qualifier, least: int, most: int | None) -> None:
    amount = only(f"Orlo pays {text}.")
    assert amount.money.qualifier is qualifier
    assert amount.money.min == least * M
    assert amount.money.max == (None if most is None else most * M)


def test_the_span_holds_the_bounding_words() -> None:
    text = "Orlo pays $1 million and up to an additional $42 million later."
    assert [amount.words for amount in amounts(text)] == ["$1 million", "up to an additional $42 million"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("milestones of $13.5 and $20.5 million, respectively", [13.5, 20.5]),
        ("fees of $5, $10 and $15 million", [5, 10, 15]),
        ("a $1 million and a $2 million milestone", [1, 2]),
        ("raised from $40 million to $44 million", [40, 44]),
        ("the cap goes from $40 million to $44 million", [40, 44]),
        ("$5 million in cash and $7 million in stock", [5, 7]),
        ("about $200 million or $238 million", [200, 238]),
    ],
)
def test_amounts_of_a_list_stay_apart(text: str, values: list[float]) -> None:
    assert [amount.money.max for amount in amounts(text)] == [Decimal(str(value)) * M for value in values]


def test_what_bounds_the_first_of_a_distributed_list_bounds_all() -> None:
    assert {amount.money.qualifier for amount in amounts("up to $5, $10 and $15 million, respectively")} == {
        Qualifier.UP_TO
    }
    assert {amount.money.qualifier for amount in amounts("about $200 million or $238 million")} == {Qualifier.ABOUT}


@pytest.mark.parametrize(
    "text",
    [
        "two hundred and fifty thousand dollars ($250,000)",
        "Two Hundred Fifty Thousand U.S. Dollars (US $250,000)",
        "$250,000 (two hundred fifty thousand dollars)",
        "two hundred fifty thousand (250,000) dollars",
        "two hundred fifty thousand ($250,000)",
    ],
)
def test_an_amount_that_is_repeated_in_brackets_is_one(text: str) -> None:
    amount = only(f"a fee of {text} now")
    assert amount.money.min == 250_000
    assert amount.words == text
    assert amount.converted is None


def test_a_bracketed_amount_in_another_currency_is_a_conversion() -> None:
    amount = only("Orlo paid approx. 28 million euro ($35.5 million) for it")
    assert (amount.money.currency, amount.money.min, amount.money.qualifier) == (
        "EUR",
        Decimal(28 * M),
        Qualifier.ABOUT,
    )
    assert amount.converted is not None
    assert (amount.converted.currency, amount.converted.min, amount.converted.qualifier) == (
        "USD",
        Decimal(35_500_000),
        Qualifier.EXACT,
    )
    about = only("a fee of £48 million (approximately US$79.7 million)")
    assert about.converted is not None
    assert about.converted.qualifier is Qualifier.ABOUT


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("$2 million per target", Unit.TARGET),
        ("nearly $2 million per antigen", Unit.TARGET),
        ("$2 million for each of up to three targets", Unit.TARGET),
        ("$2 million in milestone payments per licensed product", Unit.PRODUCT),
        ("for each product that it develops, Orlo could pay $2 million", Unit.PRODUCT),
        ("a per-compound fee of $2 million", Unit.PRODUCT),
        ("$2 million on a product-by-product basis", Unit.PRODUCT),
        ("$2 million for each program", Unit.PROGRAM),
        ("$2 million per programme", Unit.PROGRAM),
        ("$2 million for each additional indication", Unit.INDICATION),
        ("$2 million per license", Unit.LICENSE),
        ("$2 million per year", Unit.YEAR),
        ("$2 million a year", Unit.YEAR),
        ("$2 million annually", Unit.YEAR),
        ("an annual maintenance fee of $50,000", Unit.YEAR),
        ("$19.00 per share", Unit.SHARE),
        ("$19.00 a share", Unit.SHARE),
        ("$172.50/share", Unit.SHARE),
        ("400,000 shares at $6.25 each", Unit.SHARE),
        ("stock, par value $.01 per share", Unit.SHARE),
        ("$250,000 per FTE per year", Unit.UNIT),
        ("$0.60 a box", Unit.UNIT),
        ("$3 per device", Unit.UNIT),
        ("$2 million at signing", None),
        ("$10.79 a year ago", None),
        ("annual net sales of $500 million", None),
        ("$2 million now, and royalties per product", None),
    ],
)
def test_the_unit_comes_from_the_words_around_the_amount(text: str, unit: Unit | None) -> None:
    assert only(text).money.unit is unit


@pytest.mark.parametrize(
    "text",
    [
        "patent 6,333,410 and Rule 425 of (617) 995-2500",
        "the DM1 payload, the CHF 2 study and an INR of 2.5",
        "a mid-eight-figure sum and 12 pounds of it",
        "5% of sales and 2,000,000 shares",
        "Orlo ($ORLO) rose",
        "a fee of $[***] million",
        "between five and ten patients",
    ],
)
def test_other_numbers_are_no_money(text: str) -> None:
    assert amounts(text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("control over the $3 million account", "$3 million"),
        ("Orlo will hand over $3 million", "$3 million"),
        ("$500 and 2 million shares", "$500"),
    ],
)
def test_near_misses_of_bounds_stay_exact(text: str, words: str) -> None:
    assert (only(text).words, only(text).money.qualifier) == (words, Qualifier.EXACT)


def test_broken_lines_and_markup_do_not_break_an_amount() -> None:
    text = clean("a fee of up to an\nadditional \\$4.5\n   **million**")
    assert (only(text).money.max, only(text).money.qualifier) == (Decimal(4_500_000), Qualifier.UP_TO_ADDITIONAL)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("23M shares", [23 * M]),
        ("one million (1,000,000) ordinary shares and 2,500 new common shares", [M, 2_500]),
        ("90,000 shares of its common stock", [90_000]),
        ("$5 million shares", []),
        ("$19.00 per share", []),
        ("three sharers", []),
    ],
)
def test_share_counts_are_no_money(text: str, counts: list[int]) -> None:
    assert [found.count for found in share_counts(text)] == counts


MONEYISH = st.lists(
    st.sampled_from(
        [
            "$",
            "US$",
            "€",
            "1",
            "5.5",
            "1,000",
            "million",
            "two",
            "hundred",
            "and",
            "half",
            "a",
            "of",
            "(",
            ")",
            "to",
            "-",
            "between",
            "dollars",
            "up to",
            "an additional",
            "per",
            "share",
            ",",
            " ",
            "\n",
            "euro",
            "CHF",
            "¥",
            "or",
            "M",
            "½",
            "DM",
            "yen",
            "from",
            "each",
            "٣",
            ".",
        ]
    ),
    max_size=30,
).map(" ".join)


@given(st.one_of(MONEYISH, st.text(max_size=200)))
def test_amounts_of_any_text_lie_in_it_in_order(raw: str) -> None:
    text = clean(raw)
    end = 0
    for amount in amounts(text):
        assert end <= amount.start < amount.end <= len(text)
        assert amount.words == text[amount.start : amount.end]
        assert amount.money.currency
        end = amount.end
    for shares in share_counts(text):
        assert 0 <= shares.start < shares.end <= len(text)
