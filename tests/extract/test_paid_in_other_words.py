"""Caps, parts, advances and purchases in other words: each with what looks like it."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import Dossier, EventType, Standing, Term, TermType
from tests.extract.invented_release import read

LICENCE = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. today announced that it has licensed its valve to Corwen Medical, Inc. "
MILLION = 1_000_000


def terms_of(dossier: Dossier) -> list[Term]:
    told = [event for event in dossier.events if event.standing is Standing.NEWS]
    return [term for deal in dossier.deals for term in deal.terms] + [term for event in told for term in event.terms]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Corwen will pay a royalty of 2%, up to a total of $10 million.", []),
        ("Corwen will owe a low single digit royalty on future sales, not to exceed a total of $15 million.", []),
        ("Corwen will pay a royalty of 2% and up to $10 million in milestone payments.", [(TermType.MILESTONE_PAYMENTS, 10)]),
        (
            "Corwen will pay $21 million: $5 million on signing and $16 million on delivery of the plans.",
            [(TermType.LICENSE_FEE, 5), (TermType.LICENSE_FEE, 16), (TermType.LICENSE_FEE, 21)],
        ),
        ("Corwen will fund $4 million a year of research at Larkspur.", [(TermType.RESEARCH_FUNDING, 4)]),
    ],
)
def test_sums_in_other_words(tmp_path: Path, words: str, wanted: list[tuple[TermType, int]]) -> None:
    found = sorted((term.type, term.max) for term in terms_of(read(tmp_path, LICENCE + words)) if term.max is not None)
    assert found == [(kind, Decimal(most * MILLION)) for kind, most in wanted]


@pytest.mark.parametrize(
    ("words", "payer"),
    [
        ("Corwen Medical, Inc. has obtained exclusive rights and paid a license fee of $2 million.", "Corwen Medical, Inc."),
        ("Larkspur receives an advance against a royalty of 22% of net sales.", "Corwen Medical, Inc."),
    ],
)
def test_who_obtains_rights_and_pays_is_the_payer(tmp_path: Path, words: str, payer: str) -> None:
    dossier = read(tmp_path, LICENCE + words)
    names = {party.id: party.name for party in dossier.parties}
    assert {names[str(term.payer)] for term in terms_of(dossier)} == {payer}


def test_rights_bought_from_their_owner_are_an_agreement(tmp_path: Path) -> None:
    text = "DENVER, May 11, 2018 -- Corwen Medical, Inc. has acquired from Belmont Surgical LLC all rights to the TriClip(TM) device for $8.5 million."
    dossier = read(tmp_path, text)
    assert [event.type for event in dossier.events] == [EventType.AGREEMENT]
    assert [(term.type, term.max) for term in terms_of(dossier)] == [(TermType.PURCHASE_PRICE, Decimal("8500000"))]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Larkspur Devices, Inc. has amended its license with Corwen Medical, Inc. The royalty was raised to 11%.", [EventType.AMENDMENT]),
        ("Corwen Japan extended its license agreement with Larkspur Devices, Inc. by five years.", [EventType.EXTENSION]),
        ("Larkspur Devices, Inc. pays royalties under its license, as amended in 2010, with Corwen Medical, Inc.", []),
    ],
)
def test_a_change_is_read_whatever_letters_stand_before_its_verb(tmp_path: Path, words: str, kinds: list[EventType]) -> None:
    assert [event.type for event in read(tmp_path, f"DENVER, May 11, 2018 -- {words}").events] == kinds
