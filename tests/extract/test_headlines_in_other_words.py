"""Headlines and first paragraphs that tell of a deal without its usual words, each with one that looks like it and reports none."""

from pathlib import Path

import pytest

from reportgen.model import EventType, Standing
from reportgen.pipeline import gather

AGREEMENT, OPTION, EXPIRY = EventType.AGREEMENT, EventType.OPTION_GRANTED, EventType.EXPIRY
MILESTONE, PAYMENT, RETURNED = EventType.MILESTONE, EventType.PAYMENT, EventType.RIGHTS_RETURNED
TERMINATION, STOPPED = EventType.TERMINATION, EventType.PROGRAMME_DISCONTINUED


def read(folder: Path, title: str, lede: str) -> set[EventType]:
    file = folder / "release.txt"
    file.write_text(f"{title}\n\n{lede}\n", encoding="utf-8")
    return {event.type for event in gather([file]).dossier.events if event.standing is Standing.NEWS}


DEALS = (
    (AGREEMENT, "Two Breeders Exchange Traits", "Larkspur Seeds Ltd and Corwen Genetics plc grant one another rights to their rust resistance traits."),
    (AGREEMENT, "New User of Protein Library", "Larkspur, Inc. said that Corwen Pharma Co. has signed up to use its screening platform. The non-exclusive license lets Corwen search for kinases."),
    (AGREEMENT, "Larkspur and Corwen Look for RNA Drugs", "Larkspur Inc. and Corwen SA will work together to discover RNA drugs; Corwen gets worldwide rights."),
    (AGREEMENT, "Larkspur Cuts Antibody License Deal With Corwen Pharma", "Larkspur Ltd receives $9 million."),
    (AGREEMENT, "Larkspur Named Licensee", "Brand owner Corwen Holding has signed a licensing agreement with Larkspur Shoe Co., which will make shoes under its name."),
    (AGREEMENT, "Larkspur to Make Dolls", "Larkspur Toys and Corwen Arcade today unveiled a three-year license for dolls from a video game."),
    (AGREEMENT, "Larkspur Kids Goes to India", "Larkspur Television, Inc. licensed its cartoon to Mumbai-based Corwen Kids for television and toys."),
    (AGREEMENT, "Steroid Comes to China", "Larkspur Vision, a specialist in eye disease, has in-licensed a steroid from Corwen Biomedical for China."),
    (AGREEMENT, "Larkspur Licenses Markers", "Larkspur Ltd has secured from a Norwegian cancer hospital a worldwide license to six markers."),
    (AGREEMENT, "Larkspur Shares Its Technology", "Larkspur Inc. has concluded a technology-sharing contract with Corwen Healthcare, Inc."),
    (AGREEMENT, "Larkspur Signs OEM Agreement", "Larkspur Corp. signed an OEM agreement with Corwen Software, Inc. and pays a royalty on each copy."),
    (OPTION, "Larkspur Buys Option on Two Targets From Corwen", "Larkspur, Inc. pays Corwen AB $2 million for an exclusive option on two of its targets."),
    (MILESTONE, "Corwen Decision Brings Larkspur Money", "Larkspur, Inc. said that Corwen AB will enter Phase III. The decision triggers a payment of $11 million to Larkspur under their license."),
    (MILESTONE, "Larkspur Earns $4 Million as First Subject Is Dosed in Corwen Alliance", "Corwen Inc. dosed the first subject in a trial under its collaboration with Larkspur Group Ltd."),
    (MILESTONE, "FDA Clears Gel; Larkspur Labs to Receive $3 Million From Corwen", "Larkspur Labs, Inc. makes the gel, and Corwen Derma, Inc. sells it under license."),
    (MILESTONE, "Start of Trial", "Larkspur, Inc. said that the start of the trial by its licensee Corwen Inc. means $3 million for it."),
    (MILESTONE, "Second Antibody Nominated; Larkspur Collects Milestone", "Larkspur Immune Inc. said that its collaborator nominated a second antibody, for which Larkspur has been paid $3 million."),
    (MILESTONE, "Larkspur Is Paid", "Larkspur, Inc. has received $20 million from Corwen S.p.A. after Europe authorized the drug, the last milestone under their license."),
    (RETURNED, "Corwen Pharma Gives Back Vaccine to Larkspur", "Larkspur, Inc. gets back all rights to the licensed vaccine from Corwen Pharma."),
    (STOPPED, "Corwen Leaves Alliance", "Larkspur, Inc. said that Corwen Pharma, Inc. has decided not to continue its work on the licensed compound."),
    (TERMINATION, "Corwen Stores Wind Down License", "Larkspur Brands, Inc. said that Corwen Stores, Inc. is winding down its license for jeans."),
    (AGREEMENT, "Larkspur Secures Rights to Patch", "Larkspur Pharmaceutical, Inc. has signed an exclusive licensing agreement with its research affiliate, Larkspur Therapeutics."),
    (AGREEMENT, "Larkspur Completes Agreement With Corwen", "Larkspur Animal Health, Inc. has signed a development and commercialization agreement with Corwen, Inc. for a treatment of dogs."),
    (AGREEMENT, "Larkspur, Corwen Make Fuel From Straw", "Larkspur A/S has signed a research and development agreement with Corwen, Inc. on enzymes."),
    (AGREEMENT, "Larkspur Inks Deal With Corwen for Pain Molecules", "Larkspur, Inc. and Corwen Ltd have agreed that Larkspur acquires rights to a family of pain drugs."),
    (AGREEMENT, "Larkspur and Corwen to Develop Painkillers", "Larkspur, Inc. and Corwen, Inc. said that they will develop and commercialize painkillers with Corwen's patented shell."),
    (AGREEMENT, "Brand Goes to the Freezer", "Larkspur Kitchens, Inc. and Corwen Foods, Inc. have teamed for frozen dinners. Corwen holds the license for five years."),
    (MILESTONE, "Larkspur to Receive $5 Million as Partner Launches Gel", "Larkspur Oyj's licensee Corwen launched the gel. The launch entitles Larkspur to a payment of $5 million."),
    (EventType.EXTENSION, "Larkspur and Corwen Extend Agreement for Novel Formulation", "Larkspur PLC has extended an agreement with Corwen Pharma, Inc. of May 2005."),
    (AGREEMENT, "Larkspur and Corwen Ink Companion Diagnostic Deal", "Larkspur Labs and Corwen Pharma inked a Master Development Agreement on companion diagnostics."),
    (AGREEMENT, "Test for Lung Cancer", "Larkspur Labs has teamed up with a major pharmaceutical company to develop a companion diagnostic."),
    (TERMINATION, "Larkspur Ends Marketing Pact", "Larkspur Diagnostics, Inc. said its agreement with Corwen Laboratories, Inc. for the marketing of its blood test has been terminated."),
    (AGREEMENT, "Wireless Company Licenses Image Patent", "Advances in Motion, the provider of wireless devices, has entered into a patent licensing agreement, Larkspur Networks, Inc. said on Friday."),
    (OPTION, "Larkspur Options Corwen Capsids", "Larkspur AG has agreed to pay Corwen Gene, Inc. $5 million up front for options to license two capsids."),
    (OPTION, "Larkspur Invests in Corwen for Opportunity to License Gene Therapy", "Larkspur Pharma Inc. invests $5 million in Corwen Bio for the opportunity to license its gene therapy."),
    (EventType.LICENSE_TAKEN, "Larkspur Nurseries Takes Exclusive License to Rootstocks", "Larkspur Nurseries will propagate and sell rootstocks under a license from the state university announced today."),
    (MILESTONE, "First Sale in Japan Earns Larkspur Sales Milestone", "Larkspur, Inc. announced the first commercial sale by its licensee Corwen Pharma, Inc., for which Larkspur receives $5 million."),
    (AGREEMENT, "Larkspur and Corwen Plan Candidates Together", "Larkspur Inc. and Corwen Ltd. are to develop drug candidates. The two share costs and intellectual property."),
    (AGREEMENT, "Larkspur Sells European Implant Rights", "Larkspur Inc. signed an asset purchase, supply and support agreement with Corwen SpA, which acquires the right to commercialize the implant in Europe."),
    (AGREEMENT, "Larkspur and Corwen Sign Contracts", "Larkspur, Inc. and Corwen, Inc. have signed agreements for their technology alliance. Corwen obtains a process under license."),
    (AGREEMENT, "Larkspur Picks Corwen as Partner", "Larkspur GmbH has selected Corwen AG as exclusive sales partner for its pump in Austria."),
    (EXPIRY, "Large Company Decides Against Antibody", "Larkspur plc said that a large pharmaceutical company will not exercise its option to license the antibody."),
)  # fmt: skip
OTHER_NEWS = (
    ("each other's accounts", "Larkspur and Corwen Give Each Other Notice", "Larkspur, Inc. and Corwen, Inc., which licenses brands, gave each other access to their books."),
    ("work on a bridge", "Larkspur and Corwen Build Bridge", "Larkspur Corp. and Corwen Inc. will work together to build a bridge. Both hold patents."),
    ("an order for tests", "Larkspur Wins Order", "Larkspur Inc. has signed an exclusive supply agreement with a ministry for tests worth $4 million."),
    ("a director of licensing", "Larkspur University Names Marsh Director of Technology Licensing", "Dr. Ellen Marsh directs the office of Larkspur University, which concluded 41 license agreements last year."),
    ("a distributor told in passing", "FDA Clears Larkspur Device", "Larkspur, Inc. starts sales in January, and the wholesaler Corwen Drug, with which Larkspur signed a distribution agreement in July, will deliver."),
    ("a grant", "Larkspur Receives $4 Million for Phase 2 Trial of Licensed Drug", "Larkspur, Inc. has received $4 million from Corwen Foundation as a grant after its trial was approved."),
    ("a court", "Court Approves Plan; Larkspur to Receive $3 Million From Corwen", "Larkspur, Inc. and Corwen, Inc. settled a claim about rent. Larkspur licenses software."),
    ("what it got for a license of old", "Larkspur Recalls Its License", "Larkspur, Inc. received in 2009 for a license a stake and a right to milestones."),
    ("a milestone of safety", "Larkspur Collects Milestone Award", "Larkspur, Inc., which licenses drugs, collects an award for safety."),
    ("cash for holders", "Larkspur Returns Cash to Corwen Holders", "Larkspur, Inc. returns cash to the holders of its shares. It licenses brands."),
    ("a trial that is not continued", "Larkspur Ends Talks", "Larkspur, Inc. has decided not to continue merger talks. It licenses brands."),
    ("an option on shares", "Larkspur Lets Option Lapse", "Larkspur, Inc. will not exercise its option to purchase shares of Corwen, Inc., which licenses brands."),
    ("a company bought", "Larkspur to Acquire Corwen", "Larkspur, Inc. has signed an agreement to acquire Corwen, Inc., with which it has shared a drug under an exclusive license since 2016."),
    ("a round of financing", "Larkspur Closes Round", "Larkspur, Inc. closed a round led by Corwen, Inc.; with it Larkspur also has a development collaboration."),
    ("a site to build on", "Larkspur and Corwen to Develop Waterfront Site", "Larkspur, Inc. and Corwen, Inc. will build 400 homes. Larkspur licenses its name to hotels."),
    ("a sum that may come", "Larkspur Explains Its License", "Each launch entitles Larkspur, Inc. to a payment of $5 million from its licensee Corwen, Inc."),
    ("a survey", "License Renewals Hit Record", "A survey by Larkspur Research, Inc. found that 71 percent renewed their licenses last year."),
    ("a license of the state", "Larkspur Sells Seed", "Larkspur Nurseries will sell seed under a license from the state announced today."),
    ("an option to buy land", "Larkspur Agrees to Pay for Option", "Larkspur, Inc. has agreed to pay Corwen, Inc. $5 million for an option to purchase land. It licenses brands."),
    ("a milestone of safety earned", "Larkspur Earns Safety Milestone", "Larkspur, Inc., which licenses drugs, has worked a year without an accident."),
    ("a town to build", "Larkspur and Corwen Plan Town", "Larkspur Inc. and Corwen Ltd. are to develop drug stores and housing. Larkspur licenses its name."),
    ("a fleet bought", "Larkspur Buys Trucks", "Larkspur Inc. signed an asset purchase and support agreement with Corwen SpA for 40 trucks. It licenses brands."),
    ("a travel partner", "Larkspur Picks Corwen as Travel Agent", "Larkspur GmbH, which licenses software, has selected Corwen AG as exclusive agency for the travel of its staff."),
    ("machines", "Larkspur Signs OEM Agreement", "Larkspur Corp. signed an OEM agreement with Corwen Pumps, Inc. to buy 400 pumps. It licenses brands."),
)  # fmt: skip


@pytest.mark.parametrize(("kind", "title", "lede"), DEALS, ids=[title for _, title, _ in DEALS])
def test_a_headline_in_other_words_tells_of_a_deal(tmp_path: Path, kind: EventType, title: str, lede: str) -> None:
    assert kind in read(tmp_path, title, lede)


@pytest.mark.parametrize(("title", "lede"), [(title, lede) for _, title, lede in OTHER_NEWS], ids=[name for name, _, _ in OTHER_NEWS])
def test_news_that_looks_like_them_is_no_event(tmp_path: Path, title: str, lede: str) -> None:
    assert read(tmp_path, title, lede) == set()
