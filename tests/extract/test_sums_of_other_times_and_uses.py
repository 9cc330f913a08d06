"""Sums of another time or of others, which are no terms of the news, and sums that a use, a choice or an occasion names."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import TermType
from tests.extract.invented_release import ENDED, LICENCE, terms_of

AMENDED = 'DENVER, May 11, 2018 -- Larkspur Devices, Inc. and Corwen Medical, Inc. have amended the License Agreement dated as of May 4, 2009 (as amended by the First Amendment dated July 1, 2012, the "Valve License"). '
ASSIGNED = 'DENVER, May 11, 2018 -- Larkspur Devices, Inc. announced that Corwen Medical, Inc. has assigned to it the License Agreement with Denver College dated as of May 4, 2009 (the "College License"). '
EXERCISED = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. announced that Corwen Medical, Inc. has exercised its option to license Larkspur's valve. "
EXTENDED = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. and Corwen Medical, Inc. have extended their license agreement of 2009 until 2024. "
KIND = TermType
Read = tuple[TermType, Decimal | None, str | None]


def read(folder: Path, text: str) -> list[Read]:
    """Return the kind, the most and the rate of each term."""
    return sorted(((term.type, term.max, term.rate) for term in terms_of(folder, text)), key=str)


def of(*wanted: tuple[TermType, float | None, str | None]) -> list[Read]:
    return sorted(((kind, None if most is None else Decimal(str(most)), rate) for kind, most, rate in wanted), key=str)


@pytest.mark.parametrize(
    "text",
    [
        AMENDED + "The Valve License, which replaced a contract of 2003 and ended a dispute in Denver, called for a license fee of $4 million.",
        AMENDED + "The Valve License, before this change, required Corwen to pay a royalty of 8% of net sales and an annual fee of $50,000.",
        AMENDED + "The Valve License, by which Corwen obtained the rights for a fee of $4 million, runs until 2024.",
        ENDED + "Since the start of the alliance Larkspur has received $30 million from Corwen, comprising an upfront payment of $20 million and milestone payments of $10 million.",
        ENDED + "To date Larkspur has been paid $30 million, of which $20 million was an upfront payment.",
        LICENCE + "Larkspur has also licensed it in Japan to Tarvin Group plc (milestones of up to $80 million).",
        LICENCE + "In Japan the valve is licensed to Tarvin Group plc ($5 million upfront).",
        EXERCISED + "After the exercise Larkspur is no longer entitled to milestone payments.",
        EXTENDED + "The royalty rate and the milestone payments agreed in 2009 remain the same.",
        EXTENDED + "All other payments, including royalties of 8%, are not affected.",
        LICENCE + "Under its own agreement with Denver College, Larkspur owes 3% of its royalties and a fee of $60,000.",
        ASSIGNED + "Under the College License, the licensee must pay minimum royalties of $25,000 and milestones of $600,000.",
        LICENCE + "Corwen holds $30 million in cash and equity securities.",
        LICENCE + "Larkspur offers engineering services to others for $200,000.",
        LICENCE + "A bank will lend Larkspur $5 million.",
        EXERCISED + "In 2015 Corwen paid an option fee of $4 million.",
    ],
)
def test_no_terms_of_the_news(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (AMENDED + "The Valve License, as now amended, provides for an annual fee of $50,000.", of((KIND.MAINTENANCE_FEE, 50_000, None))),
        (LICENCE + "To date Larkspur has raised $30 million; Corwen will pay an upfront payment of $2 million.", of((KIND.UPFRONT_PAYMENT, 2e6, None))),
        (EXTENDED + "The royalties are raised to 9%.", of((KIND.ROYALTY, None, "9%"))),
        (LICENCE + "Under its agreement with Corwen, Larkspur will receive a fee of $60,000.", of((KIND.LICENSE_FEE, 60_000, None))),
        (ASSIGNED + "Larkspur will pay Corwen $400,000 for the assignment.", of((KIND.PURCHASE_PRICE, 400_000, None))),
        (LICENCE + "Corwen will pay a royalty of 6% until it has paid a total of $10 million, and 3% thereafter.", of((KIND.ROYALTY, None, "6%"), (KIND.ROYALTY, None, "3%"))),
        (LICENCE + "The royalty is 6% until royalties totaling $10 million have been received.", of((KIND.ROYALTY, None, "6%"))),
        (LICENCE + "Corwen will pay $10 million until the end of 2019.", of((KIND.LICENSE_FEE, 10e6, None))),
        (EXERCISED + "Upon the exercise Larkspur receives an option fee of $40 million.", of((KIND.OPTION_EXERCISE_FEE, 40e6, None))),
        (EXERCISED + "The two agreed on milestones in 2014. Larkspur remains eligible to receive up to $52 million.", of((KIND.MILESTONE_PAYMENTS, 52e6, None))),
        (AMENDED + "Larkspur will receive an expansion fee of $9 million.", of((KIND.AMENDMENT_FEE, 9e6, None))),
    ],
)
def test_what_looks_like_another_time_and_is_of_the_news(tmp_path: Path, text: str, wanted: list[Read]) -> None:
    assert read(tmp_path, text) == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("If Corwen chooses to use the valve in a second plant, it will pay an additional fee of $900,000.", of((KIND.LICENSE_FEE, 900_000, None))),
        ("Should output exceed 50,000 tons, Corwen will pay an additional fee of $9,500 per unit of capacity.", of((KIND.LICENSE_FEE, 9_500, None))),
        ("If Corwen elects to extend the term, it will pay an additional fee of $900,000.", of((KIND.EXTENSION_FEE, 900_000, None))),
        ("If the FDA clears the valve, Corwen will pay an additional fee of $900,000.", of((KIND.MILESTONE_PAYMENTS, 900_000, None))),
        ("Corwen may prolong the license by two years upon payment of $1.1 million.", of((KIND.EXTENSION_FEE, 1.1e6, None))),
        ("Corwen has an option to extend its territory to Brazil for a further $2.5 million.", of((KIND.OPTION_EXERCISE_FEE, 2.5e6, None))),
        ("Corwen will pay a royalty of $3.10 per valve, falling to $2.40 per valve above 10,000 valves.", of((KIND.ROYALTY, 3.1, None), (KIND.ROYALTY, 2.4, None))),
        ("Corwen pays a royalty of 5%, and the shares fell to $2.40 per share.", of((KIND.ROYALTY, None, "5%"))),
        ("Corwen will pay a technology fee of 30% of its premium.", of((KIND.ROYALTY, None, "30%"))),
        ("Larkspur will receive 40% of Corwen's net receipts.", of((KIND.ROYALTY, None, "40%"))),
        ("Corwen will share with Larkspur 35% of the net proceeds of litigation.", of((KIND.PROFIT_SHARE, None, "35%"))),
        ("Larkspur is to receive $30 million in upfront cash and equity.", of((KIND.HEADLINE_TOTAL, 30e6, None))),
        ("Larkspur will provide training services for $200,000.", of((KIND.OTHER, 200_000, None))),
        ("Larkspur will supply the first batch of resin, the price of which is set at $640,000.", of((KIND.SUPPLY_PRICE, 640_000, None))),
        ("Corwen must buy the resin from Larkspur for three years, at $7.40 per kilogram.", of((KIND.SUPPLY_PRICE, 7.4, None))),
        ("Corwen will pay annual maintenance and support fees of $780,000.", of((KIND.MAINTENANCE_FEE, 780_000, None))),
        ("Corwen will lend Larkspur $5 million.", of((KIND.LOAN, 5e6, None))),
        (
            "Corwen will pay a royalty of 5%, with annual minimums of $50,000 from 2020 and $80,000 from 2022.",
            of((KIND.ROYALTY, None, "5%"), (KIND.ROYALTY, 50_000, None), (KIND.ROYALTY, 80_000, None)),
        ),
        ("Corwen will pay annual minimums of $50,000.", of((KIND.MAINTENANCE_FEE, 50_000, None))),
        ("Corwen will make payments tied to the attainment of sales targets, up to a maximum of $7 million.", of((KIND.SALES_MILESTONES, 7e6, None))),
        ("Corwen will pay $4 million upfront and $6 million on licensure in Japan.", of((KIND.UPFRONT_PAYMENT, 4e6, None), (KIND.MILESTONE_PAYMENTS, 6e6, None))),
        (
            "Corwen will pay a license fee of $3 million, of which $1.5 million is due at once and $1.5 million on May 1, 2019, plus annual maintenance fees of $80,000.",
            of((KIND.LICENSE_FEE, 3e6, None), (KIND.LICENSE_FEE, 1.5e6, None), (KIND.LICENSE_FEE, 1.5e6, None), (KIND.MAINTENANCE_FEE, 80_000, None)),
        ),
        (
            "Corwen will pay up to $19 million, comprised of (i) an upfront payment of $4 million, (ii) $5 million upon filing of the application, and (iii) up to $10 million upon attainment of cumulative sales targets.",
            of((KIND.HEADLINE_TOTAL, 19e6, None), (KIND.UPFRONT_PAYMENT, 4e6, None), (KIND.MILESTONE_PAYMENTS, 5e6, None), (KIND.SALES_MILESTONES, 10e6, None)),
        ),
    ],
)
def test_sums_named_by_a_use_a_choice_or_an_occasion(tmp_path: Path, words: str, wanted: list[Read]) -> None:
    assert read(tmp_path, LICENCE + words) == wanted


@pytest.mark.parametrize(
    "words",
    [
        "Larkspur will provide training services for $200,000.",
        "Larkspur will also supply the first batch of resin, the price of which is set at $640,000.",
    ],
)
def test_what_a_side_gives_is_paid_for_by_the_other(tmp_path: Path, words: str) -> None:
    [term] = terms_of(tmp_path, LICENCE + words)
    assert [side and side.split("-")[0] for side in (term.payer, term.payee)] == ["corwen", "larkspur"]


def test_who_pays_a_fee_for_a_consent_pays_it(tmp_path: Path) -> None:
    [term] = terms_of(tmp_path, LICENCE + "Corwen will pay Larkspur a consent fee of $200,000.")
    assert [side and side.split("-")[0] for side in (term.payer, term.payee)] == ["corwen", "larkspur"]
