"""Which printed names are one party."""

import pytest

from reportgen.merge.names import core, is_capitals, is_short_for
from reportgen.model import AssetReading, EventType, NameChange, TechnologyReading
from tests.merge.building import Paper, merged


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("Harlow Biosciences, Inc.", "harlow biosciences"),
        ("HARLOW BIOSCIENCES INC", "harlow biosciences"),
        ("Osaka Kagaku Co., Ltd.", "osaka kagaku"),
        ("Nordvik A/S", "nordvik"),
        ("Van Houten N.V.", "van houten"),
        ("Brandt & Sohn GmbH & Co. KG", "brandt and sohn"),
        ("The Corbel Institute", "corbel institute"),
        ("Elm and Company", "elm"),
        ("Tessier S.A.", "tessier"),
        ("Kita-Nihon K.K.", "kita nihon"),
        ("Harlow's", "harlow"),
        ("Inc.", "inc"),
    ],
)
def test_a_core_is_what_a_name_has_beside_its_legal_form(printed: str, words: str) -> None:
    assert " ".join(core(printed)) == words


def test_only_words_of_trade_and_group_may_be_left_out() -> None:
    assert is_short_for(core("Dorn Keller"), core("Dorn Keller International GmbH"))
    assert is_short_for(core("Millbrook"), core("Millbrook Pharmaceuticals"))
    assert not is_short_for(core("Caldera"), core("Caldera Finch, Inc."))
    assert not is_short_for(core("Harlow"), core("Harlow"))


def test_capitals_are_told_from_acronyms() -> None:
    assert is_capitals("HARLOW, INC.")
    assert not is_capitals("GSX")
    assert not is_capitals("Harlow")


def names(*papers: Paper) -> list[str]:
    return [party.name for party in merged(*papers).parties if not party.is_registrant]


def naming(name: str, *printed: str) -> Paper:
    paper = Paper(name, report=f"20{name[-2:]}-01-01")
    for form in printed:
        paper.party(form)
    return paper


def test_spellings_of_one_name_over_filings_are_one_party() -> None:
    assert names(naming("p10", "Caldera Finch, Inc."), naming("p11", "CALDERA FINCH INC"), naming("p12", "Caldera Finch Inc.")) == ["Caldera Finch Inc."]


def test_a_legal_name_without_its_full_stop_is_the_same_form() -> None:
    party = next(p for p in merged(naming("p10", "Caldera Finch, Inc", "Caldera Finch, Inc.")).parties if not p.is_registrant)
    assert [name.name for name in party.names] == ["Caldera Finch, Inc."]


def test_words_of_a_trade_may_be_cut() -> None:
    assert names(naming("p10", "Tern Pharmaceuticals, Inc."), naming("p11", "Tern Pharma")) == ["Tern Pharmaceuticals, Inc."]


def test_technologies_and_products_are_no_parties() -> None:
    paper = naming("p10", "Tern Labs", "PTC", "brevitumab")
    paper.add(TechnologyReading(name="Payload Transfer Conjugate", acronym="PTC"))
    paper.add(AssetReading(name="brevitumab"))
    assert names(paper) == ["Tern Labs"]


def test_a_company_whose_name_begins_alike_stays_apart() -> None:
    assert names(naming("p10", "Caldera, Inc.", "Caldera Finch, Inc.")) == ["Caldera, Inc.", "Caldera Finch, Inc."]


def test_a_short_name_of_two_companies_belongs_to_the_one_in_its_filing() -> None:
    first = naming("p10", "Tern Therapeutics", "Tern")
    second = naming("p11", "Tern Semiconductor", "Tern")
    dossier = merged(first, second)
    assert {party.name for party in dossier.parties if not party.is_registrant} == {"Tern Therapeutics", "Tern Semiconductor"}


def test_an_acronym_defined_for_two_companies_means_each_in_its_own_filing() -> None:
    first, second = Paper("p10", report="2010-01-01"), Paper("p11", report="2011-01-01")
    first.party("Great Lakes Biologics", short=["GLB"])
    first.event("a", EventType.AGREEMENT, parties=("Harlow", "GLB"))
    second.party("Gulf Line Brands", short=["GLB"])
    second.event("a", EventType.AGREEMENT, parties=("Harlow", "GLB"))
    dossier = merged(first, second)
    assert [deal.counterparties for deal in dossier.deals] == [("great-lakes-biologics",), ("gulf-line-brands",)]


def test_an_acronym_defined_once_is_understood_in_later_filings() -> None:
    first, second = Paper("p10", report="2010-01-01"), Paper("p11", report="2011-01-01")
    first.party("Great Lakes Biologics", short=["GLB"])
    second.roster(("GLB", None))
    dossier = merged(first, second)
    assert dossier.rosters[0].entries[0].party == "great-lakes-biologics"


def test_a_merged_company_is_one_party_under_its_new_name() -> None:
    paper = naming("p10", "Old Mill plc", "New Mill plc")
    paper.add(NameChange(former="Old Mill", present="New Mill", how="merged", date="2009-05"))
    dossier = merged(paper)
    party = next(p for p in dossier.parties if not p.is_registrant)
    assert party.name == "New Mill plc"
    assert {(name.name, name.to) for name in party.names if "Old" in name.name} == {("Old Mill plc", "2009-05"), ("Old Mill", "2009-05")}


def test_a_change_of_name_never_joins_licensor_and_licensee() -> None:
    paper = naming("p10", "Corbel Labs", "Tessier Labs")
    paper.event("a", EventType.AGREEMENT, licensor=("Corbel Labs",), licensee=("Tessier Labs",))
    paper.add(NameChange(former="Corbel Labs", present="Tessier Labs", how="renamed"))
    dossier = merged(paper)
    assert {party.name for party in dossier.parties if not party.is_registrant} == {"Corbel Labs", "Tessier Labs"}
    assert [notice.text for notice in dossier.notices] == [
        "'corbel labs' and 'tessier labs' stand on two sides of one licence and are kept apart, though a text equates them"
    ]


def test_words_for_a_party_and_bare_legal_forms_are_no_parties() -> None:
    assert names(naming("p10", "Inc", "either company", "the Parties", "Licensee", "Tern Labs")) == ["Tern Labs"]


def test_the_company_means_the_registrant() -> None:
    paper = naming("p10", "Tern Labs")
    paper.event("a", EventType.AGREEMENT, licensor=("the Company",), licensee=("Tern Labs",))
    deal = merged(paper).deals[0]
    assert (deal.licensor, deal.licensee) == (("harlow",), ("tern-labs",))


def test_a_name_in_capitals_gives_way_to_the_one_in_mixed_case() -> None:
    paper = Paper("p10", us="McHarlow, Inc.", report="2010-01-01")
    registrant = next(p for p in merged(paper).parties if p.is_registrant)
    assert registrant.name == "McHarlow, Inc."
    assert [name.name for name in registrant.names] == ["McHarlow, Inc.", "McHarlow"]
