"""Percentages and royalty words, and what is no rate."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.scan.rates import rates
from reportgen.scan.text import clean


@pytest.mark.parametrize(
    ("text", "words", "least", "most"),
    [
        ("a royalty of 5% of net sales", "5%", "5", "5"),
        ("a royalty of 12.5 % of it", "12.5 %", "12.5", "12.5"),
        ("a royalty of 5 percent", "5 percent", "5", "5"),
        ("a royalty of five percent (5%)", "five percent (5%)", "5", "5"),
        ("a royalty of eleven per cent", "eleven per cent", "11", "11"),
        ("a royalty of five and one-half percent", "five and one-half percent", "5.5", "5.5"),
        ("one-half of one percent", "one-half of one percent", "0.5", "0.5"),
        ("one-half of one percent (0.5%)", "one-half of one percent (0.5%)", "0.5", "0.5"),
        ("half a percent", "half a percent", "0.5", "0.5"),
        ("50 basis points", "50 basis points", "0.5", "0.5"),
        ("a royalty of 7 1/2% of net sales", "7 1/2%", "7.5", "7.5"),
        ("1/2 of one percent of sales", "1/2 of one percent", "0.5", "0.5"),
        ("a quarter of any sublicense revenue", "a quarter", "25", "25"),
        ("three-quarters of the net profits", "three-quarters", "75", "75"),
        ("ranging from 8% on the first $100 million of net sales to 12% above", "8% on the first $100 million of net sales to 12%", "8", "12"),
        ("5% to 8%", "5% to 8%", "5", "8"),
        ("5-8%", "5-8%", "5", "8"),
        ("five to eight percent", "five to eight percent", "5", "8"),
        ("between 5 and 8 percent", "between 5 and 8 percent", "5", "8"),
        (
            "between five percent (5%) and eight percent (8%)",
            "between five percent (5%) and eight percent (8%)",
            "5",
            "8",
        ),
        ("from 1.5% of net sales and climbing to 3%", "1.5% of net sales and climbing to 3%", "1.5", "3"),
        ("up to 15%", "up to 15%", None, "15"),
        ("at least 5%", "at least 5%", "5", None),
        ("more than ten percent", "more than ten percent", "10", None),
        ("cost plus 8%", "cost plus 8%", "8", "8"),
        ("costs split 50/50", "50/50", "50", "50"),
        ("costs split 60/40", "60/40", "40", "60"),
        ("half of the net profits", "half", "50", "50"),
        ("low double digit royalties", "low double digit", None, None),
        ("a mid-single-digit percentage", "mid-single-digit percentage", None, None),
        ("a double-digit royalty", "double-digit", None, None),
        ("in the high single digits to sub-teens", "high single digits to sub-teens", None, None),
        ("tiered, from high single digits to mid-teens", "high single digits to mid-teens", None, None),
        ("low-to-mid teens", "low-to-mid teens", None, None),
        ("in the low twenties", "low twenties", None, None),
        ("from the high single digits into the low teens", "high single digits into the low teens", None, None),
        ("mid-single digit to 15%", "mid-single digit to 15%", None, "15"),
        ("an equal profit share", "equal", None, None),
        ("they share all costs equally", "equally", None, None),
        ("they split U.S. profits evenly", "evenly", None, None),
        ("profits are shared fifty-fifty", "fifty-fifty", None, None),
        ("that start in the mid teens and climb to the low twenties", "mid teens and climb to the low twenties", None, None),
        ("starting at 2% and stepping up to 5%", "2% and stepping up to 5%", "2", "5"),
        ("shared 40% by Orlo and 60% by Vantor", "40% by Orlo and 60% by Vantor", "40", "60"),
        ("shared, with Orlo paying 40% and Vantor Bio 60%.", "Orlo paying 40% and Vantor Bio 60%", "40", "60"),
        ("split, 55% to Orlo and 45% to Vantor.", "55% to Orlo and 45% to Vantor", "45", "55"),
    ],
)
def test_a_rate_keeps_its_words_and_the_numbers_they_state(
    text: str, words: str, least: str | None, most: str | None
) -> None:
    (found,) = rates(text)
    assert found.rate.words == words == text[found.start : found.end]
    assert (found.rate.min, found.rate.max) == (least and Decimal(least), most and Decimal(most))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("40% by Orlo and 45% by Vantor", ["40%", "45%"]),
        ("5 and 8 percent, respectively", ["5", "8 percent"]),
        ("drops from 5% to 3.25%", ["5%", "3.25%"]),
        ("[***]% of net sales", []),
        ("teens with acne at 12/31 and 3/4", []),
        ("payments in equal instalments", []),
        ("half of the patients", []),
        ("a quarter of the year", []),
        ("a quarter of patients saw sales staff", []),
        ("page 1/2, sections 3/4", []),
        ("a 7-digit code", []),
    ],
)
def test_rates_stay_apart_and_other_numbers_are_none(text: str, words: list[str]) -> None:
    assert [found.rate.words for found in rates(text)] == words


RATEISH = st.lists(
    st.sampled_from(
        [
            "5",
            "%",
            "percent",
            "five",
            "one",
            "half",
            "of",
            "to",
            "between",
            "and",
            "low",
            "mid-",
            "single",
            "digits",
            "teens",
            "double-digit",
            "(",
            ")",
            "up to",
            "50/50",
            "equally",
            "share",
            "basis points",
            "rising",
            "the",
            "-",
            "sub-teens",
            ",",
            "٣",
            "and climbing",
        ]
    ),
    max_size=25,
).map(" ".join)


@given(st.one_of(RATEISH, st.text(max_size=200)))
def test_rates_of_any_text_lie_in_it_in_order(raw: str) -> None:
    text = clean(raw)
    end = 0
    for found in rates(text):
        assert end <= found.start < found.end <= len(text)
        assert found.rate.words == text[found.start : found.end]
        end = found.end
