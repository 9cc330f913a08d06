"""Deeds of other kinds in the words of licensing, none of which is an event, each with the licence that looks like it."""

from pathlib import Path

import pytest

from reportgen.model import EventType
from tests.extract.invented_release import LICENCE, news, read, terms_of

OPENS = "Larkspur Reports on its Business\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. reported on its business today. "
NONE = (
    ("measurements of the ground", "Larkspur bought oil and gas leases from Corwen Medical, Inc. and acquired a non-exclusive license to use its 3-D seismic data covering the acreage."),
    ("what may not be done until a merger", "Until the closing with Corwen Medical, Inc., Larkspur may not grant a license, sell, assign or abandon any patents, or amend any license agreement."),
    ("an assignment that may fail", "To the extent that the assignment of the patent is not effective, Larkspur grants Corwen Medical, Inc. an exclusive license."),
    ("what an order would ask", "Under the order Corwen Medical, Inc. would be required to sell its plant in Ohio to a buyer, to grant Larkspur a royalty-free license, and to supply it."),
    ("a search for a licensee", "Larkspur has appointed Corwen Medical, Inc. to find a licensee for its patented valve."),
    ("talks to come", "The licenses of Corwen Medical, Inc. expire in 2019 and are to be renegotiated."),
    ("a purchase of last year", "Larkspur licenses its valve. It bought the patent from Corwen Medical, Inc. at an auction last year for $22,000."),
    ("what a court rejects", "The court rejected the argument of Corwen Medical, Inc. that a letter extended the license agreement."),
    ("an amendment to come", "An amendment of the license agreement with Corwen Medical, Inc. is expected in 60 days."),
    ("an option denied", "We have granted no option on the patents to Corwen Medical, Inc."),
    ("licences of many", "Larkspur sued Corwen Medical, Inc. on its patents. Larkspur has licensed the patents to 22 manufacturers."),
    ("a holder that is bought", "Larkspur acquired 63% of Corwen Medical, Inc., holder of an exclusive license to valves of Tarvin College."),
    ("rights on rails", "Larkspur granted Corwen Railway, Inc. overhead trackage rights over 61 miles. It also granted Corwen a license to install cable along the right of way."),
    ("a band of frequencies", "Larkspur agreed to purchase 700 MHz licenses from Corwen Telecom, Inc. for $220 million and to lease spectrum in Ohio."),
    ("a department of a store", "Larkspur has terminated the license agreement under which Corwen Shoes, Inc. operates leased departments."),
    ("a licence to the government", "Corwen Medical, Inc. has a part in it. The agency receives unlimited rights in data and a nonexclusive license in any subject invention under the Federal Acquisition Regulation."),
    ("rooms under a licence", "Larkspur entered into a License Agreement with Corwen Labs, Inc. for the use of 6,200 square feet. Corwen grants Larkspur an exclusive license to occupy Suite 400. A security deposit was paid."),
    ("shops of a chain", "Larkspur has signed an area development agreement with Corwen Foods, Inc. for 40 restaurants. Corwen pays a franchise fee and a royalty of 5%. It has exclusive development rights in 23 counties."),
    ("a permit", "Larkspur was granted a processing licence by Health Canada. The licence of Larkspur, effective May 1, 2018, runs for three years. Corwen Medical, Inc. works for it."),
    ("blocks of the sea", "Larkspur has been offered Licences P2411 and P2415 by the Oil and Gas Authority. Corwen Oil, Inc. holds 30%."),
    ("shares handed out", "On May 9, 2018, Larkspur and Corwen Medical, Inc. entered into a Separation and Distribution Agreement. Each holder got a share. Larkspur licenses its valve."),
    ("a contract for work that is changed", "On May 9, 2018, Larkspur and Corwen Medical, Inc. entered into Amendment No. 3 to their Manufacturing Services Agreement. The amendment extends the term. Corwen holds a limited license for the work."),
    ("a gift to a school", "Larkspur and Corwen College have renewed their agreement on scholarships. It gives Larkspur no rights in patents."),
    ("rights given back years before", "Corwen Medical, Inc. returned all rights to eleven targets in January 2014."),
)  # fmt: skip
DEEDS = (
    (EventType.AGREEMENT, "Larkspur granted Corwen Medical, Inc. a license to its valve, which Corwen may not assign."),
    (EventType.AGREEMENT, "Larkspur has licensed the patents to two makers, including Corwen Medical, Inc."),
    (EventType.AGREEMENT, "Larkspur today licensed its valve to Corwen Medical, Inc. for all makes of pump, of which last year it sold 400."),
    (EventType.AMENDMENT, "Larkspur and Corwen Medical, Inc. have amended the license agreement that they signed three years ago."),
    (EventType.AGREEMENT, "Larkspur granted Corwen Medical, Inc. a license to the valve that it patented three years ago."),
    (EventType.AGREEMENT, "The agreement makes Corwen Medical, Inc. the exclusive holder of the rights to the valve of Larkspur."),
    (EventType.AGREEMENT, "Larkspur granted Corwen Telecom, Inc. an exclusive license to its patents on antennas for cellular telephones."),
    (EventType.AGREEMENT, "Larkspur granted Corwen Rail, Inc. an exclusive license to its patents on brakes for trains."),
    (EventType.AGREEMENT, "Larkspur was granted a permit by the Ministry of Health. On May 9, 2018, Larkspur entered into an exclusive license agreement with Corwen Medical, Inc."),
    (EventType.AGREEMENT, "On May 9, 2018, Larkspur and Corwen Medical, Inc. entered into a License and Distribution Agreement for its valve."),
    (EventType.AMENDMENT, "On May 9, 2018, Larkspur and Corwen Medical, Inc. entered into Amendment No. 3 to their License and Services Agreement. The amendment extends the term."),
    (EventType.EXTENSION, "Larkspur and Corwen College have renewed their research agreement, under which Larkspur holds an option to license valves."),
    (EventType.TERMINATION, "Larkspur has terminated the license agreement under which Corwen Shoes, Inc. sells boots."),
    (EventType.RIGHTS_RETURNED, "Corwen Medical, Inc. has returned all rights to eleven valves, which it licensed in January 2014."),
    (EventType.NEGOTIATION, "Larkspur and Corwen Medical, Inc. have renegotiated for weeks and are in negotiations on a license for the valve."),
)  # fmt: skip


@pytest.mark.parametrize("words", [words for _, words in NONE], ids=[name for name, _ in NONE])
def test_a_deed_of_another_kind_is_no_event(tmp_path: Path, words: str) -> None:
    assert news(read(tmp_path, OPENS + words)) == []


@pytest.mark.parametrize(("kind", "words"), DEEDS)
def test_a_deed_on_rights_in_like_words_is_one(tmp_path: Path, kind: EventType, words: str) -> None:
    assert news(read(tmp_path, OPENS + words)) == [kind]


def test_what_works_are_sold_for_is_no_price_of_rights(tmp_path: Path) -> None:
    assert terms_of(tmp_path, LICENCE + "Larkspur also completed the sale of its plant in Ohio to Corwen for a purchase price of $26 million.") == []


def test_what_works_are_sold_for_with_rights_is_one(tmp_path: Path) -> None:
    words = "Larkspur also sold the plant and the patents on its valve to Corwen for a purchase price of $26 million."
    assert [term.max for term in terms_of(tmp_path, LICENCE + words)] == [26_000_000]


def test_the_licence_that_the_law_gives_an_agency_is_no_royalty_of_zero(tmp_path: Path) -> None:
    words = "The National Institutes of Health retains a royalty-free license for government purposes under the Bayh-Dole Act."
    assert terms_of(tmp_path, LICENCE + words) == []


def test_a_licence_without_royalties_is_one_of_zero(tmp_path: Path) -> None:
    words = "Corwen grants Larkspur a royalty-free license to its improvements."
    assert [str(term.state) for term in terms_of(tmp_path, LICENCE + words)] == ["zero"]


def test_what_other_partners_pay_is_no_term(tmp_path: Path) -> None:
    words = "Larkspur's other partners are Tarvin, with which it began in 2013, and Osram Hill, which funds research worth $3 million a year."
    assert terms_of(tmp_path, LICENCE + words) == []


@pytest.mark.parametrize(
    ("title", "kinds"),
    [
        ("Larkspur Licenses V-310 to Corwen Medical; Reports First Quarter Revenue", [EventType.AGREEMENT]),
        ("Larkspur Wins Rights to Valve; First Quarter Revenue Up 12%", [EventType.AGREEMENT]),
        ("Larkspur Reports First Quarter Revenue; Plant Licensed in Ohio", []),
    ],
)
def test_a_headline_may_tell_a_deed_beside_results(tmp_path: Path, title: str, kinds: list[EventType]) -> None:
    words = "Larkspur Devices, Inc. today announced that it has granted Corwen Medical, Inc. an exclusive license to its valve."
    assert news(read(tmp_path, f"{title}\n\nDENVER, May 11, 2018 -- {words}")) == kinds


def test_money_that_a_headline_says_is_earned_from_a_partner_is_a_milestone(tmp_path: Path) -> None:
    title = "Larkspur Earns $10 Million from Corwen as Japan Accepts Filing"
    words = "Larkspur Devices, Inc. said that Japan has accepted the filing of Corwen Medical, Inc. The acceptance triggers a $10 million milestone payment to Larkspur under the license agreement."
    dossier = read(tmp_path, f"{title}\n\nDENVER, May 11, 2018 -- {words}")
    assert news(dossier) == [EventType.MILESTONE]


def test_the_company_of_a_country_is_a_party(tmp_path: Path) -> None:
    dossier = read(tmp_path, OPENS + "Larkspur has licensed its valve to Italy's Rossano for 22 million euros.")
    assert "Rossano" in [party.name for party in dossier.parties]
