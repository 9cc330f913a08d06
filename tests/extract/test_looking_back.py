"""Sums of an earlier time, and those of the news beside them."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.extract.no_terms.looking_back import is_long_paid
from reportgen.model import Standing, TermType
from reportgen.pipeline import gather
from reportgen.scan.money import amounts

DAY = "2018-05-11"
OLD = (
    "At that time Corwen paid $45 million upfront and received options on five programs.",
    "It then paid Larkspur $3 million and agreed to pay for half of the trials.",
    "Corwen took its license in 2011, when it paid $6 million.",
    "The pump is sold by Corwen under an agreement of 2012 that brought Larkspur $18 million upfront.",
    "Corwen paid a milestone payment of $4 million in June 2016.",
    "In 2008 it sold its pump for $13 million.",
    "In May it hired Corwen, which in 2010 had been received well, and in 2008 it sold its pump for $13 million.",
    "Corwen had received $13 million by then.",
    "Both companies hold shares, which they bought in 2015 for $13 million in all.",
)
NEW = (
    "Corwen paid Larkspur $45 million upfront on May 2, 2018.",
    "Corwen paid an upfront fee of $2 million for the rights.",
    "Under the agreement of 2012, Corwen will pay a milestone payment of $4 million.",
    "The patents, filed in 2010, were sold, and Larkspur will receive $4 million.",
    "Corwen, founded in 1990, is paying Larkspur $5 million at closing.",
    "Larkspur said today that Corwen Medical had paid $15 million upfront.",
    "In April 2018 Corwen paid Larkspur $5 million.",
)


def test_both_sums_that_had_been_paid_are_old() -> None:
    text = "Under the agreement Corwen had paid $15 million upfront and $10 million in milestones."
    assert [is_long_paid(text, amount, DAY) for amount in amounts(text)] == [True, True]


def test_what_follows_a_sum_that_had_been_paid_is_new() -> None:
    text = "Corwen had paid $15 million upfront and will pay $10 million in milestones."
    assert [is_long_paid(text, amount, DAY) for amount in amounts(text)][1] is False


@pytest.mark.parametrize("text", OLD)
def test_a_sum_of_an_earlier_time_is_long_paid(text: str) -> None:
    assert [is_long_paid(text, amount, DAY) for amount in amounts(text)] == [True]


@pytest.mark.parametrize("text", NEW)
def test_a_sum_of_the_news_is_not(text: str) -> None:
    assert [is_long_paid(text, amount, DAY) for amount in amounts(text)] == [False]


def test_without_a_day_nothing_but_its_own_words_shows_the_past() -> None:
    text = "Corwen paid a milestone payment of $4 million in June 2016."
    assert [is_long_paid(text, amount, None) for amount in amounts(text)] == [False]


def test_what_another_partner_pays_is_no_term_of_the_deal(tmp_path: Path) -> None:
    file = tmp_path / "release.txt"
    file.write_text(
        "Larkspur Licenses Valve to Corwen\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that it has licensed its"
        " valve to Corwen Medical, Inc. for an upfront payment of $2 million. Tarvin Group plc told Larkspur that it would make the"
        " next milestone payment of $3 million for the pump after a further study.\n",
        encoding="utf-8",
    )
    dossier = gather([file]).dossier
    told = [event for event in dossier.events if event.standing is Standing.NEWS]
    terms = [term for deal in dossier.deals for term in deal.terms] + [term for event in told for term in event.terms]
    assert [(term.type, term.max) for term in terms] == [(TermType.UPFRONT_PAYMENT, Decimal(2_000_000))]
