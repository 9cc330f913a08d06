"""Sentences that speak of rights in passing, each with the deed that looks like it."""

from pathlib import Path

import pytest

from reportgen.model import Dossier, EventType, Standing
from reportgen.pipeline import gather
from tests.extract.invented_release import news

LEDE = "DENVER, May 11, 2018 -- Larkspur Devices, Inc. reported on its business today."


def read(folder: Path, words: str) -> Dossier:
    file = folder / "release.txt"
    file.write_text(f"Larkspur Reports on its Business\n\n{LEDE} {words}\n\nLarkspur Devices, Inc. makes valves.\n", encoding="utf-8")
    return gather([file]).dossier


IN_PASSING = (
    ("the career of a person", "Dr. Ada Moore was head of licensing at Corwen Medical, Inc. There she signed ten licenses with Tarvin Group plc."),
    ("a state of rights", "The patent is assigned to Corwen Medical, Inc. and is exclusively licensed to Larkspur."),
    ("what a clause says of another", "Corwen Medical, Inc., which licensed the valve from Larkspur, told its holders that the trial in France goes on."),
    ("an option that is held", "Corwen Medical, Inc., which has an option to license valves from Larkspur, is to choose by March 31, 2019."),
    ("a programme that has a partner", "The small valve is partnered with Corwen Medical, Inc. in Europe under a license."),
    ("a milestone of an earlier year", "Corwen Medical, Inc. paid Larkspur a license fee of $2 million and a milestone payment of $4 million in 2010."),
    ("how an agreement may end", "The License Agreement with Corwen Medical, Inc. ends with the last royalty, unless it is terminated earlier by either party."),
    ("talks with lenders", "Larkspur holds a license of Corwen Medical, Inc. It is in talks with three banks on project debt of $180 million."),
    ("a supply for trials", "On May 9, 2018, Larkspur entered into a Clinical Supply and Manufacturing Services Agreement with Corwen Medical, Inc. No license is granted."),
    ("a settlement that licenses nothing", "On May 9, 2018, Larkspur entered into a Settlement Agreement with Corwen Medical, Inc. on two patents. Neither party granted the other a license."),
    ("a licence to ply a trade", "Larkspur has received its distiller's license from the state. The board granted the license on April 29."),
    ("a lien on a licence", "Larkspur granted the lenders a security interest in its license with Corwen Medical, Inc."),
    ("a loan repaid from royalties", "The term loan bears interest at 11%. The lenders may call the loan. The borrower repays it from royalties that it receives from Corwen Medical, Inc. under the License Agreement of June 9, 2010 (the Corwen License)."),
    ("a renewal of an earlier year", "Larkspur pays Corwen Medical, Inc. a royalty under an agreement that was renewed in 2010."),
    ("licences that a customer uses", "Corwen Medical, Inc. has ordered licenses of the software of Larkspur for 900 users, worth $2.1 million."),
    ("a subscription", "Corwen Medical, Inc. will license the planning service of Larkspur under a five-year subscription."),
    ("a licence for a service", "Larkspur entered into a Development Services Agreement with Corwen Medical, Inc. and grants Corwen a royalty-free license to its drawings solely to perform the services."),
    ("the licence of the government", "Larkspur keeps its inventions, and the government receives a nonexclusive license. Corwen Medical, Inc. is a subcontractor."),
    ("the franchise of a city", "On May 9, 2018, the city of Dunmore renewed the exclusive franchise of Larkspur to provide cable television. Larkspur holds a license of Corwen Medical, Inc."),
    ("a school that may teach", "On May 9, 2018, the State Board of Nursing has licensed Larkspur to offer a course on valves. Corwen Medical, Inc. is a patent holder."),
    ("an option on shares", "On May 9, 2018, Dr. Ada Moore exercised an option for 20,000 shares. She granted Corwen Medical, Inc. a license in 2009."),
    ("talks about a business", "Larkspur has signed a letter of intent to acquire Corwen Medical, Inc., a licensee of Tarvin Group plc. Under the letter of intent, Larkspur would pay $4 million."),
    ("what money is raised for", "Larkspur intends to use the proceeds to fund its trial, to make payments to Corwen Medical, Inc., and to license or buy further products."),
    ("what a court is asked to find", "The court denied the request of Corwen Medical, Inc. for a finding that its license agreement was terminated on April 3, 2018."),
    ("a contract for care", "Corwen Medical, Inc. has extended the contract under which Larkspur runs its wards. Larkspur licenses its software from Tarvin Group plc."),
    ("shares sold in the market", "On May 9, 2018, Larkspur entered into an Open Market Sale Agreement with Corwen Medical, Inc., under which it may sell shares. Larkspur holds a license."),
    ("a choice to come", "Larkspur says it will license the valve or sell it, depending on the customer. Corwen Medical, Inc. makes valves."),
    ("an option on claims", "On May 9, 2018, Corwen Medical, Inc. granted Larkspur an exclusive option on 42 unpatented lode claims. Corwen keeps a net smelter returns royalty of 3%."),
    ("rooms that are let", "Larkspur leases the premises from Corwen Medical, Inc. The base rent is $4,000. The landlord gave Larkspur an option on two rooms, and the exclusive right to use 60 parking stalls. Its valve is patented."),
    ("a concession for a road", "Corwen Medical, Inc. paid the state an upfront concession fee of $215 million. Larkspur licenses its valve."),
    ("what a product is made with", "Larkspur makes the pump with a valve licensed from Corwen Medical, Inc. and sells it in Ohio."),
    ("what is done with it all the time", "The valve is made by Corwen Medical, Inc., and licensed to nine makers of pumps."),
    ("a contract with workers", "Three union locals ratified the labor agreement. The workers receive $3,000. The old agreement with Corwen Medical, Inc. was extended twice during the strike. Larkspur has a license."),
    ("the contract of a person", "The inventor, Dr. Ada Moore, has extended her consulting agreement with Corwen Medical, Inc. through 2023. Larkspur holds a license."),
    ("what a bank runs on", "On May 9, 2018, Larkspur renewed its Master Data Processing Agreement with Corwen Medical, Inc. and pays a license fee."),
    ("what has been licensed of a kind", "The patent is one of 44 that Larkspur has licensed to Corwen Medical, Inc. and others."),
    ("a right to a pipe", "The county grants Larkspur the right to discharge water. Corwen Medical, Inc. has a patent on the pipe."),
    ("a licence to enter land", "Larkspur licensed Corwen Medical, Inc. to enter its land for the pipe."),
    ("what is looked for", "Larkspur is looking for products to license or buy. Corwen Medical, Inc. makes valves."),
    ("what comes with a machine", "Larkspur sold Corwen Medical, Inc. a pump and grants it a license to the control software for that time."),
    ("a seismic licence", "Corwen Petroleum, Inc. said that it granted Tarvin Group plc a seismic license in its field."),
)  # fmt: skip
DEEDS = (
    (EventType.AGREEMENT, "Larkspur today announced that it has exclusively licensed the patent to Corwen Medical, Inc."),
    (EventType.OPTION_GRANTED, "Larkspur granted Corwen Medical, Inc. an option to license its valves."),
    (EventType.AGREEMENT, "On May 9, 2018, Northern State University granted Larkspur an exclusive license to its valve."),
    (EventType.EXTENSION, "On May 9, 2018, Larkspur and Corwen Medical, Inc. renewed their license agreement of 2010."),
    (EventType.MILESTONE, "Corwen Medical, Inc. paid Larkspur a milestone payment of $4 million under its license on May 2, 2018."),
    (EventType.TERMINATION, "The License Agreement with Corwen Medical, Inc. was terminated by either party's consent on May 9, 2018."),
    (EventType.AGREEMENT, "On May 9, 2018, Larkspur entered into a Settlement Agreement with Corwen Medical, Inc., by which Larkspur granted Corwen a license."),
    (EventType.AGREEMENT, "Corwen Medical, Inc. today granted Larkspur an exclusive license to its valve, of which the government has 900 pieces."),
    (EventType.AGREEMENT, "On May 9, 2018, Larkspur entered into a License and Services Agreement with Corwen Medical, Inc., to make and sell valves."),
    (EventType.AGREEMENT, "Corwen Medical, Inc. has licensed the software of Larkspur for all of its pumps, Larkspur announced today."),
    (EventType.NEGOTIATION, "Larkspur has signed a letter of intent to acquire the rights to the valve from Corwen Medical, Inc."),
    (EventType.TERMINATION, "The court found for Larkspur. On May 9, 2018, Larkspur terminated its license agreement with Corwen Medical, Inc."),
    (EventType.AGREEMENT, "Larkspur has announced that it has licensed its pump, which it makes with a valve of its own, to Corwen Medical, Inc."),
    (EventType.EXTENSION, "On May 9, 2018, Larkspur renewed its Data Processing License Agreement with Corwen Medical, Inc."),
    (EventType.AGREEMENT, "Larkspur announced that Corwen Medical, Inc. has licensed its valve."),
    (EventType.ASSIGNMENT, "On May 9, 2018, Larkspur completed the purchase from Corwen Medical, Inc. of the U.S. rights to the drug Cardivane."),
    (EventType.EXTENSION, "Corwen Medical, Inc. has extended the license under which Larkspur runs its plant."),
    (EventType.AGREEMENT, "Larkspur leases the premises from Tarvin Bank. The base rent is $4,000. The landlord is Tarvin Bank. On May 9, 2018, Larkspur granted Corwen Medical, Inc. an exclusive license to its patents."),
    (EventType.ASSIGNMENT, "Larkspur completed the sale of its heart drug Cardivane to Corwen Medical, Inc., with all rights to it."),
)  # fmt: skip


@pytest.mark.parametrize("words", [words for _, words in IN_PASSING], ids=[name for name, _ in IN_PASSING])
def test_what_is_told_in_passing_is_no_event(tmp_path: Path, words: str) -> None:
    assert news(read(tmp_path, words)) == []


@pytest.mark.parametrize(("kind", "words"), DEEDS)
def test_a_deed_in_like_words_is_one(tmp_path: Path, kind: EventType, words: str) -> None:
    assert news(read(tmp_path, words)) == [kind]


def test_a_charity_that_is_called_a_fund_is_a_partner(tmp_path: Path) -> None:
    dossier = read(tmp_path, "On May 9, 2018, Larkspur and the Clear Valve Fund, a nonprofit foundation, entered into a license agreement.")
    names = {party.id: party.name for party in dossier.parties}
    assert [names[party] for event in dossier.events for party in event.counterparties] == ["Clear Valve Fund"]


def test_a_company_of_the_profile_is_no_partner_of_news_that_names_none(tmp_path: Path) -> None:
    words = "Larkspur has granted an undisclosed company a license to its valves." + " The valve is small." * 8
    dossier = read(tmp_path, words + " Its pump is sold in Europe by Corwen Medical, Inc. under an agreement of 2011.")
    assert [event.counterparties for event in dossier.events if event.standing is Standing.NEWS] in ([], [()])


def told_in(folder: Path, title: str, words: str) -> list[EventType]:
    file = folder / "release.txt"
    file.write_text(f"{title}\n\nDENVER, May 11, 2018 -- Larkspur Devices, Inc. {words}\n", encoding="utf-8")
    return news(gather([file]).dossier)


LICENSED = "today announced that it has granted Corwen Medical, Inc. an exclusive license to its valve."
QUARTER = "\n\nFirst Quarter Results\n\nRevenues were $4 million. Larkspur granted Tarvin Group plc an exclusive license to its pump."


def test_of_a_headline_that_tells_a_deed_and_results_the_deed_is_read(tmp_path: Path) -> None:
    title = "Larkspur Signs License for Valve and Reports First Quarter Results"
    assert told_in(tmp_path, title, LICENSED + QUARTER) == [EventType.AGREEMENT]


def test_a_headline_of_results_alone_reports_no_deed(tmp_path: Path) -> None:
    assert told_in(tmp_path, "Larkspur Reports First Quarter Results", LICENSED + QUARTER) == []


def test_a_letter_to_shareholders_looks_back(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    words = "In June, we licensed our valve to Corwen Medical, Inc. In October we extended our license with Tarvin Group plc by two years."
    file.write_text(f"Larkspur Devices, Inc.\n\nTo Our Shareholders:\n\n{words}\n\nAda Moore\n", encoding="utf-8")
    assert news(gather([file]).dossier) == []


def test_a_patent_that_is_issued_is_no_licence(tmp_path: Path) -> None:
    words = "received a patent on its valve. It has exclusively licensed the second patent from Corwen Medical, Inc. It strengthens its hand in talks with makers."
    assert told_in(tmp_path, "Larkspur Receives Patent on Valve", words) == []


def test_a_licence_announced_beside_a_patent_is_one(tmp_path: Path) -> None:
    words = "received a patent on its valve, and today announced that it has licensed the patent to Corwen Medical, Inc."
    assert told_in(tmp_path, "Larkspur Receives Patent on Valve", words) == [EventType.AGREEMENT]


@pytest.mark.parametrize("title", ["Larkspur Licensing Becomes Tarvin Group", "Larkspur Licensed in Ohio"])
def test_a_headline_that_holds_a_name_or_a_state_tells_of_no_licence(tmp_path: Path, title: str) -> None:
    assert told_in(tmp_path, title, "said that its patent office has moved. It licenses valves to Corwen Medical, Inc.") == []


def test_a_debt_of_another_item_is_no_term_of_the_licence(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\nOn May 9, 2018, Larkspur Devices, Inc. granted Corwen Medical, Inc. an"
        " exclusive license to its valve for an upfront payment of $2 million.\n\nItem 2.03 Creation of a Direct Financial Obligation.\n\n"
        "Larkspur borrowed $50 million and paid an upfront fee of $750,000.\n",
        encoding="utf-8",
    )
    dossier = gather([file]).dossier
    assert [int(term.max or 0) for deal in dossier.deals for term in deal.terms] == [2_000_000]


def test_what_slides_show_is_no_news(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text(
        "Item 7.01 Regulation FD Disclosure.\n\nOn January 8, 2018, Larkspur Devices, Inc. posted an updated corporate presentation. It says"
        " that Larkspur received a $10 million milestone payment from Corwen Medical, Inc. under their license agreement.\n",
        encoding="utf-8",
    )
    assert news(gather([file]).dossier) == []


def test_a_deed_told_beside_slides_is_one(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text(
        "Item 8.01 Other Events.\n\nOn January 8, 2018, Larkspur Devices, Inc. posted an updated corporate presentation.\n\nOn January 5,"
        " 2018, Larkspur granted Corwen Medical, Inc. an exclusive license to its valve.\n",
        encoding="utf-8",
    )
    assert news(gather([file]).dossier) == [EventType.AGREEMENT]
