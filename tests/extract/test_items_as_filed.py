"""Items as they are filed: run on, under headings, about what ended, by a registrant that is not named; and lists of sums."""

from pathlib import Path

from reportgen.model import Dossier, EventType, Standing, TermType
from reportgen.pipeline import gather

RUN_ON = (
    "SECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 FORM 8-K CURRENT REPORT Pursuant to Section 13 or 15(d) of the Securities"
    " Exchange Act of 1934 Date of Report (Date of earliest event reported): May 4, 1998 LARKSPUR SENSORS, INC. ------------- (Exact name of"
    " registrant as specified in its charter) Delaware ------- (State or other jurisdiction of incorporation) Item 5. Other Events. On May 4, 1998,"
    ' Larkspur Sensors, Inc. (the "Company") entered into a License Agreement with Corwen Optics Limited ("Corwen") for its prism patents.'
    " Corwen agreed to pay the Company an up-front payment of $1.5 million. SIGNATURES Pursuant to the requirements of the Act"
)  # fmt: skip


def read(folder: Path, text: str) -> Dossier:
    file = folder / "report.txt"
    file.write_text(text, encoding="utf-8")
    return gather([file]).dossier


def news(dossier: Dossier) -> list[tuple[EventType, str | None]]:
    return [(event.type, event.date) for event in dossier.events if event.standing is Standing.NEWS]


def test_a_report_in_one_line_has_its_cover_its_item_and_its_sum(tmp_path: Path) -> None:
    dossier = read(tmp_path, RUN_ON)
    assert dossier.registrants == ("larkspur-sensors",)
    assert news(dossier) == [(EventType.AGREEMENT, "1998-05-04")]
    assert [(term.type, int(term.max or 0)) for term in dossier.deals[0].terms] == [(TermType.UPFRONT_PAYMENT, 1_500_000)]


def test_a_heading_above_the_text_is_no_part_of_a_name(tmp_path: Path) -> None:
    text = (
        "Item 1.01. Entry into a Material Definitive Agreement\nSublicense Agreement\n"
        'Larkspur Sensors, Inc. (the "Company") entered into a sublicense agreement with Corwen Optics Limited on May 4, 2011.\n'
    )
    assert {party.name for party in read(tmp_path, text).parties} == {"Corwen Optics Limited", "Larkspur Sensors, Inc."}


def test_an_item_about_an_ending_recalls_the_agreement_and_its_payments(tmp_path: Path) -> None:
    text = (
        "Item 1.02. Termination of a Material Definitive Agreement.\n\n"
        'On June 2, 2009, Larkspur Sensors, Inc. (the "Company") entered into an Amended and Restated License Agreement (the "Restated License")'
        ' with Corwen Optics Limited ("Corwen"). In June 2009, Corwen paid the Company $2.3 million as an upfront payment.'
        " As of May 4, 2016, the Restated License automatically terminated in accordance with its terms.\n"
    )
    dossier = read(tmp_path, text)
    assert news(dossier) == [(EventType.TERMINATION, "2016-05-04")]
    assert [term for event in dossier.events if event.standing is Standing.NEWS for term in event.terms] == []


def test_a_registrant_that_is_not_named_is_told_from_its_partner(tmp_path: Path) -> None:
    text = (
        "Item 1.01 Entry into a Material Definitive Agreement\n\n"
        "On May 4, 2016, the Registrant entered into a license agreement with Corwen Optics Limited, giving the Registrant the exclusive right to sell prisms.\n"
    )
    deal = read(tmp_path, text).deals[0]
    assert (deal.licensor, deal.licensee) == (("corwen-optics",), ("registrant-of-report-txt",))


def test_a_parent_and_a_former_name_are_no_partners(tmp_path: Path) -> None:
    text = (
        "Item 8.01. Other Events.\n\n"
        "On May 4, 2016, Larkspur Sensors, Inc. (now known as Larkspur Light, Inc.) licensed its prism patents to Corwen Optics Limited"
        " (a subsidiary of Tarvin Group plc) and received a license fee of $3 million.\n"
    )
    dossier = read(tmp_path, text)
    assert [event.counterparties for event in dossier.events] == [("corwen-optics",)]


def test_the_points_of_a_list_are_paid_where_its_lead_in_says_so(tmp_path: Path) -> None:
    text = (
        "Larkspur licenses LKS-7 to Corwen\n\nLONDON, 4 May 2016 -- Larkspur Bio plc today announced that it has granted Corwen Pharma AG an exclusive licence to LKS-7.\n\n"
        "Under the licence Larkspur will receive:\n\n"
        "* EUR 3 million on signature of the licence\n\n* up to EUR 26 million upon first approvals\n\n"
        "Highlights of the year:\n\n* EUR 9 million raised in June\n"
    )
    terms = read(tmp_path, text).deals[0].terms
    assert [(term.type, int(term.max or 0)) for term in terms] == [
        (TermType.UPFRONT_PAYMENT, 3_000_000),
        (TermType.MILESTONE_PAYMENTS, 26_000_000),
    ]


def test_options_and_royalties_on_mines_are_no_licensing(tmp_path: Path) -> None:
    text = (
        "Larkspur acquires an option on a tungsten project\n\nRENO, Nev., May 4, 2016 -- Larkspur Minerals Inc. has entered into an option agreement with Corwen Corp."
        " to acquire mineral claims of 40 hectares. It will pay $20,000 on signing and a net smelter royalty of 1.5%.\n"
    )
    dossier = read(tmp_path, text)
    assert (dossier.deals, dossier.events) == ((), ())


def test_what_a_party_may_do_and_duties_called_milestones_are_no_events(tmp_path: Path) -> None:
    text = (
        "Item 1.01\n\nOn May 4, 2016, Larkspur Bio, Inc. and Corwen University entered into an amendment to their exclusive license agreement."
        " If Larkspur misses the milestones, the University would have the right to convert the license, or to terminate the license."
        " The University acknowledges that Larkspur has satisfied the performance milestones.\n"
    )
    assert news(read(tmp_path, text)) == [(EventType.AMENDMENT, "2016-05-04")]


def test_a_number_of_a_market_is_no_payment(tmp_path: Path) -> None:
    text = (
        "Larkspur grants Corwen a license\n\nRENO, Nev., May 4, 2016 -- Larkspur Data Inc. has granted Corwen Corp. an exclusive license to its exchange software."
        " It addresses a $2 trillion market opportunity and gives companies access to funding. Corwen will pay a license fee of $10 million.\n"
    )
    assert [int(term.max or 0) for term in read(tmp_path, text).deals[0].terms] == [10_000_000]


def test_a_binding_term_sheet_is_an_agreement_and_a_memorandum_is_none(tmp_path: Path) -> None:
    head = "Larkspur and Corwen on LKS-7\n\nRENO, Nev., May 4, 2016 -- Larkspur Bio, Inc. today announced that it has "
    tail = " with Corwen Pharma AG for the commercialization of LKS-7 in Europe.\n"
    assert news(read(tmp_path, f"{head}signed a binding term sheet{tail}")) == [(EventType.AGREEMENT, "2016-05-04")]
    assert EventType.AGREEMENT not in dict(news(read(tmp_path, f"{head}signed a memorandum of understanding{tail}")))
