"""Sums that stand together: parts of a whole, rows of a table, one behind the other by "and"; each beside what looks like it."""

from pathlib import Path

import pytest

from reportgen.model import Standing, Term, TermType
from reportgen.pipeline import gather

LICENSED = (
    "Item 1.01 Entry into a Material Definitive Agreement.\nOn May 4, 2011, Larkspur Devices, Inc. (the “Company”) and Corwen Optics N.V. (“Corwen”)"
    " entered into a License Agreement. The Company granted Corwen an exclusive license to make and sell its laser scanners in Europe.\n"
)
FROM_COLLEGE = (
    "Item 5. Other Events.\n\nOn March 9, 2000, Tarvin Biologics, Inc. (the “Company”) and the University of Vallance (the “University”) signed an"
    " Exclusive License Agreement under which the University licenses to the Company its patents on heat-stable enzymes worldwide.\n\n"
)
FEE, STEP, SALES, ROYALTY = TermType.LICENSE_FEE, TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES, TermType.ROYALTY
MILESTONES = "Milestone | Amount\nCompletion of a Phase 1 trial | $1,000,000\nApproval of an NDA | $9,500,000\n"


def terms_of(folder: Path, text: str) -> list[Term]:
    file = folder / "report.txt"
    file.write_text(f"{text}\n", encoding="utf-8")
    dossier = gather([file]).dossier
    told = [event for event in dossier.events if event.standing is Standing.NEWS]
    return [term for deal in dossier.deals for term in deal.terms] + [term for event in told for term in event.terms]


def sums_of(folder: Path, text: str) -> list[tuple[TermType, float]]:
    return [(term.type, float(term.min)) for term in terms_of(folder, text) if term.min is not None]


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        (LICENSED + "For these rights Corwen is to pay the Company a total of $2,400,000, of which $900,000 was paid on signing, $1,000,000 is due on delivery of the drawings and $500,000 on June 1, 2012.", [(FEE, 2400000), (FEE, 900000), (FEE, 1000000), (FEE, 500000)]),
        (LICENSED + "Corwen will pay the Company $64.0 million in all, in sixteen equal quarterly installments of $4.0 million.", [(FEE, 64000000), (FEE, 4000000)]),
        (LICENSED + "Corwen undertakes to pay the Company an aggregate of $21 million over three years: $9 million in 2012, $7 million in 2013 and $5 million in 2014.", [(FEE, 21000000), (FEE, 9000000), (FEE, 7000000), (FEE, 5000000)]),
        (LICENSED + "Corwen pays €2.0 million on acceptance of the filing, €4.0 million on approval in Germany and €1.0 million for each of the first three launches.", [(STEP, 2000000), (STEP, 4000000), (STEP, 1000000)]),
        (LICENSED + "Milestone payments are $500,000 on completion of the prototype, $750,000 on certification by the FAA and $1,250,000 upon delivery of the hundredth unit.", [(STEP, 500000), (STEP, 750000), (STEP, 1250000)]),
        (LICENSED + "If the scanner is approved in Italy, Corwen will pay the Company $12 million, and another $8 million if it is approved in Spain.", [(STEP, 12000000), (STEP, 8000000)]),
        (LICENSED + "When annual sales first exceed $200 million the Company receives an extra $15 million.", [(SALES, 15000000)]),
        (FROM_COLLEGE + "The Company owes the University $250,000 when an IND is filed, $1 million when Phase II starts, and $5 million on the first commercial sale.", [(STEP, 250000), (STEP, 1000000), (STEP, 5000000)]),
        (FROM_COLLEGE + "The Company owes minimum annual royalties of $10,000 in 2001, $20,000 in 2002 and $40,000 in each year after that.", [(ROYALTY, 10000), (ROYALTY, 20000), (ROYALTY, 40000)]),
        (LICENSED + "Corwen pays a royalty of $1.10 per scanner with one beam and $1.45 per scanner with two.", [(ROYALTY, 1.10), (ROYALTY, 1.45)]),
    ],
)  # fmt: skip
def test_each_sum_of_a_row_is_read(tmp_path: Path, text: str, sums: list[tuple[TermType, float]]) -> None:
    assert sorted(sums_of(tmp_path, text)) == sorted(sums)


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        (LICENSED + "Corwen will make the following milestone payments:\n" + MILESTONES, [(STEP, 1000000), (STEP, 9500000)]),
        (FROM_COLLEGE + "The following payments are due to the University:\n\n     Event                          Payment\n     Filing of an IND                $  250,000\n     FDA approval                    $4,000,000\n", [(STEP, 250000), (STEP, 4000000)]),
        (LICENSED + "Corwen pays the Company upon these events:\n\nSelection of a first beam .......... $2.0 million\nStart of sales ..................... $5.0 million\n", [(STEP, 2000000), (SALES, 5000000)]),
        (LICENSED + "The license fee is payable as follows:\nDate\tAmount\nJune 30, 2011\t$350,000\nJune 30, 2012\t$450,000\n", [(FEE, 350000), (FEE, 450000)]),
        (LICENSED + "The minimum annual royalties are:\nYear | Minimum royalty\n2012 | $100,000\n2013 and after | $250,000\n", [(ROYALTY, 100000), (ROYALTY, 250000)]),
    ],
)  # fmt: skip
def test_each_row_of_a_table_of_payments_is_read(tmp_path: Path, text: str, sums: list[tuple[TermType, float]]) -> None:
    assert sorted(sums_of(tmp_path, text)) == sorted(sums)


def test_the_rates_of_a_table_are_royalties_and_its_levels_of_sales_are_none(tmp_path: Path) -> None:
    text = LICENSED + "The royalty rates are:\nAnnual net sales | Royalty rate\nUp to $10 million | 4%\n$10 million to $50 million | 6%\nOver $50 million | 8%\n"
    (term,) = terms_of(tmp_path, text)
    assert (term.type, term.max, [tier.rate for tier in term.tiers]) == (ROYALTY, None, ["4%", "6%", "8%"])


def test_the_parts_of_a_whole_point_at_it(tmp_path: Path) -> None:
    terms = terms_of(tmp_path, LICENSED + "Corwen pays $3 million in all, of which $2 million was paid at once and $1 million is due in May 2012.")
    (whole,) = (term for term in terms if term.max == 3000000)
    assert [term.part_of for term in terms if term is not whole] == [whole.id, whole.id]


@pytest.mark.parametrize(
    "text",
    [
        LICENSED + "Selected results of the Company are:\nQuarter | Revenue\nMarch 31, 2010 | $3,000,000\nJune 30, 2010 | $3,500,000\n",
        LICENSED + "Title of each class | Trading symbol | Price\nCommon Stock, $0.001 par value | LKSP | $4.50\n",
        LICENSED + "Sales of the scanners were $3 million on approval in Mexico in 2009, $5 million in 2010.",
        LICENSED + "The Company expects to spend $20 million on the first trial and $45 million on the second.",
        LICENSED + "The lamp is licensed to Gamma Light Ltd. If it is approved, Gamma Light will owe the Company $25 million.",
        LICENSED + "Corwen may pay nothing; a bank lent the Company $6 million in three installments of $2 million.",
    ],
)
def test_what_only_looks_like_a_row_of_payments_is_none(tmp_path: Path, text: str) -> None:
    assert sums_of(tmp_path, text) == []
