"""A contract in a submission: its title, parties, date and omissions are read, its clauses are not."""

from pathlib import Path

import pytest

from reportgen.model import Claim, ClaimKind, DateBasis, Dossier, EventReading, Grade, State
from reportgen.pipeline import gather
from reportgen.views import build_views

REPORT = """<SEC-DOCUMENT>0000912345-05-000123.txt : 20050303
<SEC-HEADER>0000912345-05-000123.hdr.sgml : 20050303
ACCESSION NUMBER:\t\t0000912345-05-000123
CONFORMED SUBMISSION TYPE:\t8-K
CONFORMED PERIOD OF REPORT:\t20050302
FILED AS OF DATE:\t\t20050303

FILER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\t\tTESSELATE BIOLOGICS INC
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
                                    FORM 8-K
                                 CURRENT REPORT
         Date of Report (Date of earliest event reported): March 2, 2005

                           TESSELATE BIOLOGICS, INC.
             (Exact name of registrant as specified in its charter)

Item 1.01. Entry into a Material Definitive Agreement.

On March 2, 2005, Tesselate Biologics, Inc. (the "Company") and Ostrel Pharma, Inc. ("Ostrel") entered into a license agreement. The Company granted Ostrel an exclusive license to develop and commercialize TB-77 in Japan.

                                   SIGNATURES

Date: March 3, 2005                     By: /s/ Ada Quist
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-10.1
<SEQUENCE>2
<TEXT>
{contract}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""
CONTRACT = """                                                                   EXHIBIT 10.1

                               LICENSE AGREEMENT

THIS LICENSE AGREEMENT is made as of {day}, by and between {us}, a Delaware corporation, and {them}, a New Jersey corporation.

WHEREAS, the parties wish to work together;

2.1 Tesselate hereby grants to Ostrel a non-exclusive license to market Licensed Products in Brazil.

3.1 Ostrel shall pay to Tesselate an upfront payment of {sum} within ten days.
"""


def read(folder: Path, *, day: str = "February 28, 2005", us: str = "TESSELATE BIOLOGICS, INC.", them: str = "OSTREL PHARMA, INC.", sum: str = "$8,000,000") -> Dossier:
    path = folder / "submission.txt"
    path.write_text(REPORT.format(contract=CONTRACT.format(day=day, us=us, them=them, sum=sum)), encoding="utf-8")
    return gather([path]).dossier


def of_contract(dossier: Dossier, kind: ClaimKind) -> list[Claim]:
    return [claim for claim in dossier.claims if claim.grade is Grade.A and claim.kind is kind]


def test_title_date_and_parties_are_read_with_the_opening_as_quote(tmp_path: Path) -> None:
    dossier = read(tmp_path)
    assert [(exhibit.number, exhibit.title, exhibit.dated) for exhibit in dossier.filings[0].exhibits] == [("10.1", "License Agreement", "2005-02-28")]
    assert sorted(claim.value.name for claim in of_contract(dossier, ClaimKind.PARTY) if hasattr(claim.value, "name")) == [
        "Ostrel Pharma, Inc.", "Tesselate Biologics, Inc.",
    ]  # fmt: skip
    assert all(claim.quote.startswith("THIS LICENSE AGREEMENT is made") for claim in of_contract(dossier, ClaimKind.PARTY))


def test_the_contract_outranks_the_item_and_the_other_date_is_a_conflict(tmp_path: Path) -> None:
    dossier = read(tmp_path)
    assert dossier.deals[0].dates[DateBasis.SIGNED] == "2005-02-28"
    assert [(conflict.field, conflict.rule) for conflict in dossier.conflicts] == [("dates.signed", "a contract outranks an 8-K item")]


def test_its_clauses_are_not_read_and_a_notice_says_so(tmp_path: Path) -> None:
    dossier = read(tmp_path)
    deal = dossier.deals[0]
    assert (deal.exclusivity, deal.territory.included, deal.terms) == ("exclusive", ("Japan",), ())
    assert [notice.text for notice in dossier.notices] == [
        "exhibit 10.1 (License Agreement) is read for title, parties, date and omissions; its clauses are not read yet"
    ]
    assert [statement.value for statement in dossier.statements if "clauses" in statement.value] == [
        "exhibit 10.1 holds the contract; none of its passages is redacted; its clauses are not read yet"
    ]


@pytest.mark.parametrize("mark", ["$[***]", "[*] dollars", "[REDACTED]", "**** dollars"])
def test_marks_of_omission_make_the_terms_redacted(tmp_path: Path, mark: str) -> None:
    terms = read(tmp_path, sum=mark).deals[0].financial_terms
    assert terms is not None
    assert (terms.state, terms.value) == (State.REDACTED, "exhibit 10.1 holds the contract; 1 of its passages is redacted; its clauses are not read yet")


def test_a_contract_of_other_parties_tells_nothing_of_the_deal(tmp_path: Path) -> None:
    dossier = read(tmp_path, us="Corbel Holdings LLC", them="Marrow Leasing LLC", day="May 3, 2001")
    assert [claim for claim in of_contract(dossier, ClaimKind.EVENT) if isinstance(claim.value, EventReading)] == []
    assert dossier.deals[0].dates[DateBasis.SIGNED] == "2005-03-02"
    assert len(dossier.notices) == 1


def test_gaps_point_to_the_contract_of_the_submission(tmp_path: Path) -> None:
    gaps = build_views(read(tmp_path)).gaps.gaps
    assert {gap.where for gap in gaps} == {"exhibit 10.1 of the 8-K of 2 Mar 2005, whose clauses are not read yet"}


INDEX = """Item 9.01. Financial Statements and Exhibits.

(d) Exhibits.

10.1     {title}
99.1     Press release dated March 2, 2005

                                   SIGNATURES
"""


@pytest.mark.parametrize(
    ("title", "where"),
    [
        ("License Agreement between Tesselate Biologics, Inc. and Ostrel Pharma, Inc.", "exhibit 10.1 of the 8-K of 2 Mar 2005, which is not among the documents read"),
        ("Form of Restricted Stock Award", "the contract as exhibit 10 of the 10-Q or 10-K for the quarter ended 31 Mar 2005"),
    ],
)  # fmt: skip
def test_gaps_point_to_a_contract_that_the_exhibit_index_lists(tmp_path: Path, title: str, where: str) -> None:
    report = REPORT[: REPORT.index("<DOCUMENT>\n<TYPE>EX-10.1")].replace("                                   SIGNATURES\n", INDEX.format(title=title))
    path = tmp_path / "submission.txt"
    path.write_text(report + "</SEC-DOCUMENT>\n", encoding="utf-8")
    assert {gap.where for gap in build_views(gather([path]).dossier).gaps.gaps} == {where}
