"""Rights that a sentence gives beside those that it grants, or takes back, and the states that follow."""

from decimal import Decimal
from pathlib import Path

from reportgen.model import AgreementStatus, DateBasis, EventType, RightsStatus
from tests.extract.invented_release import AMENDED, LICENCE, news, read, terms_of

DAY = "DENVER, May 11, 2018 -- "


def test_a_licensee_may_be_asked_first(tmp_path: Path) -> None:
    [deal] = read(tmp_path, LICENCE + "Corwen also received a right of first negotiation to improvements of the valve.").deals
    assert "first_negotiation" in [right for grant in deal.grants for right in grant.rights]


def test_what_a_licensor_is_asked_first_is_kept(tmp_path: Path) -> None:
    [deal] = read(tmp_path, LICENCE + "Larkspur holds a right of first negotiation on improvements that Corwen makes.").deals
    assert [grant.retained for grant in deal.grants if grant.retained] == ["right of first negotiation on improvements that Corwen makes"]
    assert not any("first_negotiation" in grant.rights for grant in deal.grants)


def test_a_right_of_first_refusal_in_shares_is_none(tmp_path: Path) -> None:
    [deal] = read(tmp_path, LICENCE + "Corwen holds a right of first refusal on new shares of Larkspur.").deals
    assert not any("first_negotiation" in grant.rights or grant.retained for grant in deal.grants)


def test_an_option_to_take_rights_back_is_no_territory_of_the_licence(tmp_path: Path) -> None:
    [deal] = read(tmp_path, DAY + "Larkspur, Inc. granted Corwen AG exclusive rights to LK-9 worldwide, excluding Russia. Larkspur has an option to reacquire Chinese rights.").deals
    assert deal.territory is not None
    assert (deal.territory.included, deal.territory.excluded) == (("worldwide",), ("Russia",))


def test_what_is_taken_back_with_an_amendment_is_not_the_licensees(tmp_path: Path) -> None:
    [deal] = read(tmp_path, AMENDED + "Larkspur regains rights in Latin America, while Corwen keeps exclusive rights in Europe.").deals
    assert deal.territory is not None
    assert deal.territory.included == ("Europe",)
    assert deal.agreement_status is AgreementStatus.IN_FORCE


def test_the_day_on_which_an_agreement_will_terminate_is_that_of_its_effect(tmp_path: Path) -> None:
    text = "Item 1.02 Termination of a Material Definitive Agreement.\n\nOn March 6, 2020, Larkspur, Inc. received notice from Corwen Co. to terminate their license agreement, dated August 17, 2017. The license agreement will terminate on June 4, 2020."
    [ending] = [event for event in read(tmp_path, text).events if event.type is EventType.TERMINATION]
    assert ending.dates == {DateBasis.EFFECTIVE: "2020-06-04", DateBasis.NOTICE: "2020-03-06"}


def test_what_it_will_keep_stands_when_work_stops(tmp_path: Path) -> None:
    text = DAY + "Larkspur, Inc. announced that Corwen plc has decided to stop development of CW-9, a conjugate that uses Larkspur's toxin under a license. Corwen said that it will keep its license for a second antibody."
    [deal] = read(tmp_path, text).deals
    assert (deal.agreement_status, deal.rights_status) == (AgreementStatus.IN_FORCE, RightsStatus.RETAINED_FOR_OTHER_TARGET)


def test_two_rates_that_bound_a_royalty_are_one(tmp_path: Path) -> None:
    [royalty] = terms_of(tmp_path, LICENCE + "Corwen will pay a royalty of between 2% and 4% of net sales.")
    assert (royalty.rate_min, royalty.rate_max) == (Decimal(2), Decimal(4))


def test_where_a_thing_was_discovered_is_no_partner(tmp_path: Path) -> None:
    text = DAY + "Larkspur Vaccines, Inc. has obtained a license from Tarvin Institute for an adjuvant discovered at the Brant Cancer Institute."
    [event] = read(tmp_path, text).events
    assert event.counterparties == ("tarvin-institute",)


def test_the_takeover_of_a_partner_told_from_its_side_is_an_event(tmp_path: Path) -> None:
    text = DAY + "Larkspur, Inc. commented on the completion of the acquisition of its licensee Corwen, Inc. by Tarvin AG. The license for LK-9 goes on."
    assert news(read(tmp_path, text)) == [EventType.PARTY_MERGED]


def test_the_takeover_of_another_is_none(tmp_path: Path) -> None:
    text = DAY + "Larkspur, Inc. commented on the completion of the acquisition of Osk Bank, Inc. by Tarvin AG. Larkspur banks with both."
    assert news(read(tmp_path, text)) == []
