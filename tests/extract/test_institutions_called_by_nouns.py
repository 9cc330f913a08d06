"""Institutions that a text goes on to call by a noun or by initials, and companies and strangers that it does not."""

from decimal import Decimal
from pathlib import Path

from reportgen.model import TermType
from tests.extract.invented_release import read, terms_of

HOSPITAL = "DENVER, May 11, 2018 -- Larkspur Diagnostics, Inc. has licensed from Tarvin Hospital exclusive rights to a blood test. "
AGENCY = "DENVER, May 11, 2018 -- Larkspur Vaccines, Inc. has obtained a non-exclusive license from the National Institutes of Osk for an adjuvant. "
COMPANY = "DENVER, May 11, 2018 -- Larkspur Tools, Inc. has licensed its saw to Corwen Foundation Corp. "


def test_the_hospital_is_the_one_that_is_named(tmp_path: Path) -> None:
    [fee] = terms_of(tmp_path, HOSPITAL + "Larkspur paid the hospital $100,000.")
    assert (fee.type, fee.payer, fee.payee, fee.max) == (TermType.LICENSE_FEE, "larkspur", "tarvin-hospital", Decimal(100_000))


def test_initials_without_a_bracket_name_an_institution(tmp_path: Path) -> None:
    [fee] = terms_of(tmp_path, AGENCY + "Larkspur paid the NIO a license fee of $60,000.")
    assert (fee.payee, fee.max) == ("national-institutes-of-osk", Decimal(60_000))


def test_the_hospital_is_neither_of_two(tmp_path: Path) -> None:
    two = HOSPITAL + "Its trial at Brant Hospital goes on. Larkspur paid the hospital $100,000."
    assert all(term.payee is None for term in terms_of(tmp_path, two) if term.max == 100_000)


def test_the_foundation_is_no_company_that_bears_the_word(tmp_path: Path) -> None:
    terms = terms_of(tmp_path, COMPANY + "Larkspur gave the foundation of its founder $3 million.")
    assert not any(term.max == 3_000_000 for term in terms)


def test_a_saint_is_no_end_of_a_name(tmp_path: Path) -> None:
    text = "DENVER, May 11, 2018 -- Larkspur, Inc. has entered into an exclusive license agreement with the University of Osk and St. Brant Hospital for a gene vector."
    assert {party.name for party in read(tmp_path, text).parties} == {"Larkspur, Inc.", "University of Osk", "St. Brant Hospital"}


def test_an_organisation_is_a_party_and_a_research_organization_in_small_letters_none(tmp_path: Path) -> None:
    text = "DENVER, May 11, 2018 -- Larkspur Ltd. has licensed rust genes from the Tarvin Plant Research Organisation, and hired a contract research organization."
    assert {party.name for party in read(tmp_path, text).parties} == {"Larkspur Ltd.", "Tarvin Plant Research Organisation"}
