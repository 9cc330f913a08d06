"""Companies of one common name: kept apart where one text names both, or where the curation says so."""

import tomllib
from pathlib import Path

import pytest

from reportgen.errors import ConfigError
from reportgen.merge import load_curation
from reportgen.merge.curation import Curation
from reportgen.model import Dossier, EventType, GrantReading, Territory
from tests.merge.building import ITEM, Paper, merged
from tests.merge.telling import told

US, DE = "Mordant & Co., Inc.", "Mordant KGaA"


def licence(paper: Paper, news: str, party: str, place: str) -> None:
    paper.party(party, legal=party, section=ITEM)
    paper.event(news, EventType.AGREEMENT, ITEM, parties=("Harlow", party), licensor=("Harlow",), licensee=(party,))
    paper.add(GrantReading(news=news, licensor="Harlow", licensee=party, territory=Territory(included=(place,))), ITEM)


def both() -> Paper:
    paper = Paper("p1", report="2005-03-03")
    licence(paper, "a", US, "United States")
    licence(paper, "b", DE, "Europe")
    return paper


def counterparties(dossier: Dossier) -> dict[str, str]:
    return {party.id: party.name for party in dossier.parties if not party.is_registrant}


def loaded(text: str) -> Curation:
    return load_curation(tomllib.loads(text), text, "curation.toml")


def test_two_companies_that_one_text_names_are_two_parties_with_a_deal_each() -> None:
    dossier = merged(both())
    assert sorted(counterparties(dossier).values()) == [US, DE]
    assert sorted((deal.territory.included, len(deal.licensee)) for deal in dossier.deals) == [(("Europe",), 1), (("United States",), 1)]
    assert len({deal.licensee for deal in dossier.deals}) == 2


def test_the_legal_name_of_a_later_filing_tells_which_of_them_it_means() -> None:
    later = Paper("p2", report="2006-05-04")
    later.party(DE, legal=DE, short=["Mordant"], section=ITEM)
    later.event("m", EventType.MILESTONE, ITEM, parties=("Harlow", "Mordant"))
    dossier = merged(both(), later)
    milestone = next(event for event in dossier.events if event.type is EventType.MILESTONE)
    assert [counterparties(dossier)[party] for party in milestone.counterparties] == [DE]
    assert len(dossier.deals) == 2


def test_the_bare_name_means_the_one_that_most_filings_name() -> None:
    second, third = Paper("p2", report="2006-05-04"), Paper("p3", report="2007-05-04")
    second.party(DE, legal=DE, section=ITEM)
    third.roster(("Mordant", None))
    dossier = merged(both(), second, third)
    assert [counterparties(dossier)[entry.party] for entry in dossier.rosters[0].entries] == [DE]
    assert len(counterparties(dossier)) == 2


@pytest.mark.parametrize("other", ["Mordant Corp.", "MORDANT & CO INC", "Mordant Incorporated"])
def test_one_company_printed_with_forms_of_one_law_is_one_party(other: str) -> None:
    paper = Paper("p1", report="2005-03-03")
    licence(paper, "a", US, "United States")
    licence(paper, "b", other, "Europe")
    assert len(counterparties(merged(paper))) == 1


def test_two_forms_in_two_filings_are_one_party_until_the_curation_splits_them() -> None:
    first, second = Paper("p1", report="2005-03-03"), Paper("p2", report="2009-03-03")
    licence(first, "a", US, "United States")
    licence(second, "b", DE, "Europe")
    assert list(counterparties(merged(first, second))) == ["mordant"]
    text = f"[[split]]\nnames = ['{US}', '{DE}']\nreason = 'no tie since 1917'\nsource = 'an encyclopedia'\n"
    dossier = merged(first, second, curation=loaded(text))
    assert counterparties(dossier) == {"mordant": US, "mordant-kgaa": DE}
    assert {party.curated for party in dossier.parties if not party.is_registrant} == {
        (f"{US} and {DE} are not one: no tie since 1917 (source: an encyclopedia)",)
    }


def test_the_curation_splits_names_that_differ_in_a_word_of_the_trade() -> None:
    paper = Paper("p1", report="2005-03-03")
    licence(paper, "a", "Tern", "Japan")
    licence(paper, "b", "Tern Pharma, Inc.", "Europe")
    assert len(counterparties(merged(paper))) == 1
    dossier = merged(paper, curation=loaded("[[split]]\nnames = ['Tern', 'Tern Pharma, Inc.']\nreason = 'two firms'\n"))
    assert sorted(counterparties(dossier).values()) == ["Tern", "Tern Pharma, Inc."]
    assert dossier.notices == ()


def test_one_name_alone_cannot_be_split() -> None:
    with pytest.raises(ConfigError, match=r"curation\.toml:2: \[\[split\]\] needs two names"):
        loaded("[[split]]\nnames = ['Tern']\nreason = 'x'\n")


def test_a_filing_that_names_both_is_read_as_two_deals_and_the_milestone_goes_to_its_own(tmp_path: Path) -> None:
    dossier = told("namesakes", tmp_path)
    assert counterparties(dossier) == {"mordant": US, "mordant-kgaa": DE}
    assert [(deal.licensee, deal.territory.included, len(deal.events)) for deal in dossier.deals] == [
        (("mordant",), ("United States",), 1), (("mordant-kgaa",), ("Europe",), 2),
    ]  # fmt: skip
