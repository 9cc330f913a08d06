"""Who pays and who receives: passives, words that entitle, exchanges, second verbs, shares and parts of costs."""

from pathlib import Path

import pytest

from reportgen.model import TermType
from tests.extract.invented_release import read

OUT = """BOSTON, May 4, 2015 -- Larkspur Biosciences, Inc. (the "Company") today announced that it has entered into an exclusive license
agreement with Corwen Medical, Inc. under which Corwen will develop and sell LB-20 in Japan. """
IN = """BOSTON, May 4, 2015 -- Larkspur Biosciences, Inc. (the "Company") today announced that it has entered into an exclusive license
agreement with Corwen Medical, Inc. under which Larkspur will develop and sell CM-9 worldwide. Corwen granted Larkspur the license. """


def sides(folder: Path, text: str) -> set[tuple[str | None, str | None]]:
    dossier = read(folder, text)
    names = {party.id: party.name.split()[0] for party in dossier.parties}
    terms = [*(t for deal in dossier.deals for t in deal.terms), *(t for event in dossier.events for t in event.terms)]
    assert terms
    return {(names.get(term.payer or ""), names.get(term.payee or "")) for term in terms}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Company will be paid $5 million at signing.",
        "An upfront fee of $5 million is payable by Corwen within ten days.",
        "Larkspur is entitled to receive from Corwen milestone payments of up to $40 million.",
        "In return, Corwen will pay $5 million upfront and royalties of 6% of net sales.",
        "Corwen's Japanese subsidiary will make an upfront payment of $5 million.",
        "The first commercial sale in Japan will earn the Company a milestone payment of $4 million.",
        "Corwen takes the license and, in return, is to pay the Company a royalty of 6% of net sales.",
        "Corwen receives the know-how of the Company and will pay Larkspur a running royalty of 6% of net sales.",
        "Larkspur will supply LB-20 to Corwen and will receive a transfer price of 30% of net sales.",
        "Larkspur will make LB-20 for Corwen at a transfer price of 30% of net sales.",
        "For an upfront payment of $5 million, Corwen obtains the Japanese rights.",
        "In return for royalty payments of 6% of net sales, the agreement grants to Corwen the Japanese rights.",
        "Corwen will invest $10 million in Larkspur common stock at $8 a share.",
        "Corwen will pay Larkspur a guaranteed advance of $4 million against royalties.",
        "Corwen dosed the first patient in March, which triggered a milestone payment of €2.5 million to the Company.",
        "Corwen will pay Larkspur US$5 million upfront.",
        "Larkspur will be reimbursed for development costs of up to $2 million.",
        "Larkspur sold 500,000 shares of its common stock to Corwen for $4 million.",
        "Corwen bears 40% of the cost of the Phase 3 program.",
        "Larkspur keeps 12% of the profits on LB-20.",
    ],
)
def test_the_licensee_pays(tmp_path: Path, sentence: str) -> None:
    assert sides(tmp_path, OUT + sentence) == {("Corwen", "Larkspur")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Larkspur will pay Corwen a termination fee of $3 million if it ends the agreement early.",
        "Larkspur's obligation to reimburse development costs is limited to $2 million.",
        "Larkspur will issue 500,000 shares of its common stock to Corwen.",
        "Larkspur will shoulder 30% of the development costs.",
    ],
)
def test_the_licensor_pays_where_the_words_say_so(tmp_path: Path, sentence: str) -> None:
    assert sides(tmp_path, OUT + sentence) == {("Larkspur", "Corwen")}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Company will pay Corwen US$5 million upfront.",
        "Milestone payments of up to $40 million are payable to Corwen upon approval.",
        "In exchange for the rights, the Company issued 500,000 shares of common stock to Corwen.",
        "We will pay an upfront license fee of US$5 million and milestone payments of up to US$40 million.",
        "As consideration, Corwen was issued 200,000 shares of Larkspur common stock.",
        "Corwen will receive from us a payment of $5 million at signing.",
    ],
)
def test_the_filer_pays_as_licensee(tmp_path: Path, sentence: str) -> None:
    assert sides(tmp_path, IN + sentence) == {("Larkspur", "Corwen")}


@pytest.mark.parametrize("sentence", ["Profits are shared equally.", "Larkspur receives 60% of the profits and Corwen 40%.", "The parties will each bear 50% of the costs."])
def test_where_both_have_their_part_none_pays_the_other(tmp_path: Path, sentence: str) -> None:
    assert sides(tmp_path, OUT + sentence) == {(None, None)}


def test_rights_kept_without_royalty_are_free_for_who_keeps_them(tmp_path: Path) -> None:
    dossier = read(tmp_path, OUT + "Larkspur keeps a royalty-free license for research.")
    names = {party.id: party.name.split()[0] for party in dossier.parties}
    free = next(term for deal in dossier.deals for term in deal.terms if term.type is TermType.ROYALTY)
    assert (names[free.payer or ""], names[free.payee or ""]) == ("Larkspur", "Corwen")


def test_where_no_role_is_told_the_buyer_pays_the_seller(tmp_path: Path) -> None:
    sold = """BOSTON, May 4, 2015 -- Larkspur Biosciences, Inc. today announced an agreement to acquire LB-20, a drug for asthma, from Corwen Medical, Inc.
The purchase will include an upfront payment of $5 million and up to $40 million in milestone payments."""
    assert sides(tmp_path, sold) == {("Larkspur", "Corwen")}


def test_the_subject_of_a_headline_receives_what_its_second_half_tells(tmp_path: Path) -> None:
    told = """Larkspur Biosciences signs license agreement with Corwen Medical for LB-20 in Japan - entitled to up to $40 million

BOSTON, May 4, 2015 -- Larkspur Biosciences, Inc. and Corwen Medical, Inc. have signed a license agreement for LB-20 in Japan."""
    assert sides(tmp_path, told) == {("Corwen", "Larkspur")}


def test_who_funds_is_not_who_is_paid_before(tmp_path: Path) -> None:
    assert sides(tmp_path, OUT + "It pays the Company an upfront fee of $3 million and will fund research at not less than $2 million a year.") == {("Corwen", "Larkspur")}


def test_who_issues_a_release_pays_nothing(tmp_path: Path) -> None:
    text = "On May 4, 2015, Larkspur, Inc. issued a press release announcing that its licensee, Corwen Medical, Inc., has begun a trial, which triggers a milestone payment of $4 million to Larkspur."
    assert sides(tmp_path, text) == {("Corwen", "Larkspur,")}
