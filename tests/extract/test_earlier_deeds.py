"""What a sentence recounts of an earlier agreement is told from what the news itself promises."""

import pytest

from reportgen.extract.happenings.earlier_deeds import EarlierDeeds

DAY = "2017-03-09"
OPENS = (
    'On March 9, 2017, Alpha and Beta entered into a Second Amendment (the "Second Amendment") to the License Agreement'
    ' dated May 4, 2009 (the "Beta License").'
)
ITEM = "On March 9, 2017, Alpha signed a second amendment to the Option Agreement dated May 4, 2009 with Beta."


def recounts(text: str, *before: str) -> bool:
    """Say whether the first sum of a sentence is told of an earlier agreement."""
    return EarlierDeeds((*before, text), DAY).recounts(text, text.index("$"))


@pytest.mark.parametrize(
    "text",
    [
        "Under the Beta License, Alpha obtained the rights and paid Beta $7.5 million upfront.",
        "Under the Beta License, Alpha paid $7 million and is eligible to receive up to $90 million.",
        "The Beta License also provided for milestones of up to $62.0 million.",
        "Pursuant to the terms of the 2009 license agreement, Beta was entitled to up to $40 million.",
        "Under the original agreement, Beta paid Alpha $10 million upfront.",
        "The Original Agreement called for a license fee of $2,400,000.",
        "At the time of the original agreement, Beta paid an option fee of $1,000,000.",
        "When the collaboration began in 2013, Beta made an upfront payment of $40 million.",
        "As originally agreed, Alpha was to pay an annual fee of $25,000.",
        "Beta had obtained the rights under the agreement of February 2, 2014, which called for a fee of $22.5 million.",
        "Alpha received a payment of $6.0 million at the time of the Beta License.",
        "The obligation to pay $70 million under the Beta License remains unchanged.",
        "Under the option agreement signed in 2011, Beta paid a fee of $3 million.",
        "Under the license agreement with Beta signed in 2015, Alpha received $35 million.",
        "If the trials succeeded, Alpha was to receive $3 million.",
        "As previously disclosed, on July 7, 2015, Alpha signed a license under which it paid $5 million.",
    ],
)
def test_recounted(text: str) -> None:
    assert recounts(text, OPENS)


@pytest.mark.parametrize(
    "text",
    [
        "Under the Second Amendment, Alpha agreed to pay Beta $3.0 million.",
        "Under the Beta License, as amended, Alpha will pay Beta $3.0 million.",
        "Under the Beta License, Alpha earned a milestone payment of $3.0 million.",
        "Under the 2017 license agreement, Alpha paid Beta $3.0 million.",
        "The Beta License now provides for milestones of up to $62.0 million.",
        "Under the new agreement, Alpha paid Beta $3.0 million.",
        "As previously disclosed, on February 7, 2017, Alpha signed a license under which it paid $5 million.",
        "Under the option agreement signed in 2011, Beta will pay a fee of $3 million.",
        "Under the option agreement signed in 2017, Beta paid a fee of $3 million.",
        "At the time of the amendment, Alpha paid Beta $3.0 million.",
    ],
)
def test_not_recounted(text: str) -> None:
    assert not recounts(text, OPENS)


def test_a_deed_with_its_parties_before_its_date() -> None:
    opens = "On March 9, 2017, Alpha amended the Option Agreement between it and Beta dated May 4, 2009."
    assert recounts("Pursuant to the Option Agreement, Alpha had agreed to pay a $1.2 million milestone.", opens)
    assert not recounts("Pursuant to the Option Agreement, Alpha will pay a $1.2 million milestone.", opens)


def test_what_is_to_come_is_no_account() -> None:
    text = "Under the original agreement Beta paid $2 million; it will now pay $3 million."
    deeds = EarlierDeeds((text,), DAY)
    assert deeds.recounts(text, text.index("$2"))
    assert not deeds.recounts(text, text.index("$3"))


def test_a_name_without_brackets_and_one_used_anew() -> None:
    text = "Under the Option Agreement, Beta paid a fee of $750,000."
    assert recounts(text, ITEM)
    assert not recounts(text, ITEM, "The parties then entered into an Option Agreement.")
