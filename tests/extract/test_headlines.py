"""What a headline and its first paragraph tell, each wording with one that looks like it and reports no deal."""

from pathlib import Path

import pytest

from reportgen.model import EventType, Standing
from reportgen.pipeline import gather

AGREEMENT, OPTION, EXERCISED = EventType.AGREEMENT, EventType.OPTION_GRANTED, EventType.OPTION_EXERCISED
AMENDMENT, TERMINATION, MILESTONE = EventType.AMENDMENT, EventType.TERMINATION, EventType.MILESTONE


def read(folder: Path, title: str, lede: str) -> list[EventType]:
    file = folder / "release.txt"
    file.write_text(f"{title}\n\n{lede}\n", encoding="utf-8")
    return [event.type for event in gather([file]).dossier.events if event.standing is Standing.NEWS]


DEALS = (
    (AGREEMENT, "Corwen and Tarvin Pharma Enter Two-Target Gene Editing Collaboration", "Corwen receives $9 million upfront and may earn royalties."),
    (AGREEMENT, "Corwen and Tarvin Enter Exclusive Global Agreement for Sleep Drug", "Tarvin to lead the Phase 3 trial; call today at 9 a.m."),
    (AGREEMENT, "Corwen and Tarvin enter into license agreement on sleep drug", "Tarvin pays $4 million upfront."),
    (AGREEMENT, "Osk Skin and Brant Consumer Ink Trademark License for Sun Cream", "Brant to launch in the spring and to pay royalties."),
    (AGREEMENT, "Larkspur, Corwen in $300 Million Deal to Develop Heart Drugs", "Corwen Pharma will pay Larkspur Bio $20 million upfront for rights to a heart program, the companies said."),
    (AGREEMENT, "Larkspur Materials and Corwen Motors Agree to Develop Battery Anodes", "Joint development agreement includes a license for production in Saxony"),
    (AGREEMENT, "Larkspur and Corwen Vaccines Join to Bring Typhoid Vaccine to Africa", "PUNE, India, May 11, 2018 -- Larkspur N.V. said that it has granted Corwen Vaccines Pvt. Ltd. a license to make the vaccine."),
    (AGREEMENT, "Larkspur Gains U.S. Rights to Nail Lacquer of Corwen Pharma", "Larkspur Labs said on Monday that it gained the rights under an agreement with Corwen Pharma."),
    (AGREEMENT, "Larkspur Wins European Rights to Corwen's Heart Drug", "Larkspur SpA will sell the drug."),
    (AGREEMENT, "Larkspur Seeds Taps Corwen Genomics for Soy Traits", "The deal gives Larkspur exclusive use of the traits, and Corwen Genomics will collect a royalty."),
    (AGREEMENT, "Larkspur Works Freely in Corn Through License to Patents of the Corwen Institute", "Financial terms were not disclosed."),
    (AGREEMENT, "Larkspur Concludes License with Corwen Institute", "DENVER, May 11, 2018 -- Larkspur, Inc. said this morning it had concluded a license with the Corwen Institute."),
    (AGREEMENT, "Larkspur Labs Partners with Corwen Specialty on Migraine Patch; Larkspur to Receive a Share of Net Sales", "DENVER, May 11, 2018 -- Larkspur Labs announced an exclusive license agreement with Corwen Specialty."),
    (AGREEMENT, "Corwen Pharma to Develop Larkspur's Antibody in China", "Corwen Pharma today said it will develop and commercialize the antibody under an agreement with Larkspur Biologics, Inc."),
    (AGREEMENT, "University of Larkspur and Corwen Bio Ink Licensing Pact for Vaccine", "The University of Larkspur has granted Corwen Bio an exclusive license to its vaccine."),
    (AGREEMENT, "Larkspur Grants Corwen Lighting License to Patents on Lamps", "DENVER, May 11, 2018 -- Larkspur Corp. has granted Corwen Lighting a license to its patents on lamps."),
    (AGREEMENT, "Larkspur Broadens Antibody Discovery Pact with Corwen", "Larkspur Bio and Corwen Pharma added two targets."),
    (AGREEMENT, "Larkspur and Corwen Expand Oncology Partnership", "Corwen selects a third program and pays Larkspur $10 million"),
    (AGREEMENT, "Larkspur Instruments Finds Partner", "CHICAGO, March 4, 2021 -- Larkspur Instruments has named Corwen Supply, Inc. the exclusive U.S. distributor of its analyzer."),
    (AGREEMENT, "Larkspur Vision to Make Eye Implant", "PARIS, 9 September 2019 -- Larkspur Vision SA has agreed with the Corwen Institute on the terms of a license for an eye implant."),
    (AGREEMENT, "Larkspur Surgical and Corwen Medical Team to Commercialize Sterilizer", "Corwen Medical will sell it under an exclusive marketing agreement."),
    (AGREEMENT, "Larkspur Pharma to Market Corwen's Gel in Austria", "Larkspur Pharma GmbH and Corwen SA signed an agreement by which Larkspur will exclusively market the gel."),
    (AGREEMENT, "Larkspur Inhaler to Be Used by Corwen Pharma Under New License", "Corwen Pharma will pay Larkspur Tech, Inc. an access fee and a royalty."),
    (AGREEMENT, "Larkspur Settles Patent Case", "Larkspur Pharma has settled its suit against Corwen Generics, Inc., which receives a license to sell a generic from 2026."),
    (EventType.RIGHTS_RETURNED, "Larkspur Takes Back Brazilian Rights to Iron Drug", "Larkspur Labs and Corwen Farma have agreed to end their license for Brazil, and all rights revert to Larkspur."),
    (AGREEMENT, "Larkspur and Corwen Announce Agreements on Batteries", "By a Technology License Agreement, Larkspur, Inc. licenses exclusively to Corwen Motors Co., Ltd. its batteries for cars."),
    (AGREEMENT, "Larkspur Bio Funds Research Program at Corwen University on Obesity", "Sponsored research agreement gives Larkspur an exclusive option on new intellectual property"),
    (AGREEMENT, "Larkspur Oncology Adds Drug to Pipeline in Deal with Corwen", "Larkspur Oncology will pay Corwen Bio $25 million upfront for rights outside China to CRW-88."),
    (AGREEMENT, "Larkspur Gaming Obtains Content License From Corwen Comics", "LAS VEGAS, April 4, 2012 -- Larkspur Gaming, Inc. may use the characters of Corwen Comics."),
    (AGREEMENT, "Larkspur and Corwen Link Up on Enzymes", "Corwen has an exclusive license in packaging."),
    (MILESTONE, "Larkspur Receives Milestone from Corwen Biologics", "Larkspur Ltd has the sum under its license."),
    (MILESTONE, "Larkspur Partner Corwen Files Application; Larkspur Earns $500,000", "The filing triggers a milestone payment of $500,000 to Larkspur, Inc."),
    (EventType.EXPIRY, "License Agreement Between Larkspur Beauty and Corwen Expires", "The license under which perfumes were sold has expired and will not be renewed."),
    (AGREEMENT, "University of Larkspur to License Trap to Corwen", "The University of Larkspur agreed to license its trap to Corwen Devices, Inc."),
    (AMENDMENT, "Larkspur, Corwen Restructure Alliance on Insulin", "Larkspur Corp. and Corwen Inc. said they have restructured their alliance on insulin."),
    (OPTION, "Larkspur and Corwen ink option on sleep drug", "Larkspur Bio and Corwen Pharma announced an option agreement under which Corwen may license the drug."),
    (EXERCISED, "Corwen Pharma Exercises Second Option in Alliance with Larkspur", "Larkspur to receive the option exercise fee within 30 days"),
    (EXERCISED, "Corwen Opts In to Co-Commercialize Zelumine with Partner Larkspur", "Corwen to share in profits; opt-in payment of $6 million due"),
    (TERMINATION, "Corwen Discontinues Lung Alliance with Larkspur", "Larkspur Discovery Ltd has been told by Corwen SA that it discontinues their alliance in lung disease."),
    (TERMINATION, "Larkspur and Corwen End Partnership", "Larkspur Pharma and Corwen Healthcare have decided to end their partnership on the pain patch."),
    (MILESTONE, "Approval of Zelumine Entitles Larkspur Pharma to $3 Million from Licensee Corwen", "DENVER, May 11, 2018 -- Larkspur Pharma, Inc. said the approval entitles it to a milestone of $3 million from Corwen Pharmaceutical."),
    (MILESTONE, "Larkspur's Partner Corwen Doses First Patient, Triggering $8 Million Payment", "Larkspur AG will receive $8 million from Corwen Pharma."),
    (MILESTONE, "Larkspur Announces Receipt of $8 Million Upon Acceptance of Partner's Application", "Larkspur NV has received the sum from Corwen Sciences, which licensed the vaccine."),
)  # fmt: skip
OTHER_NEWS = (
    ("a phase that is entered", "Larkspur Drug Enters Phase 2 in Collaboration with Corwen Pharma", "The trial, run in collaboration with Corwen Pharma, is open."),
    ("a sale of shares", "Larkspur Enters Into $50 Million Equity Distribution Agreement", "Larkspur Bio may sell shares through Brant Securities from time to time. It licenses its drug."),
    ("a building", "Larkspur Inks Lease Near Corwen University", "Larkspur Bio has inked a lease close to Corwen University, which licensed it the vaccine."),
    ("what was licensed before", "Larkspur Raises $84 Million", "Larkspur Genetics has raised $84 million for its heart program, which it licensed in May from the University of Corwen."),
    ("a drug that it licensed", "Larkspur Doses First Subject With In-Licensed Drug", "Larkspur Bio, Inc. has dosed the first subject with LRK-9, the monthly agonist it licensed from Corwen Pharma Co., Ltd. in February."),
    ("a launch under a license", "Corwen Launches Generic", "Corwen Generics has launched a generic under the license that it received from Larkspur Pharma in a settlement of 2021."),
    ("a loan that a milestone prolongs", "Larkspur Amends Loan Agreement", "Larkspur Bio has amended its loan agreement with Corwen Finance after it hit a clinical milestone."),
    ("an order for machines", "Larkspur Computing Books Order from Corwen Consortium", "Larkspur Computing, Inc. has received an order worth $6.8 million for a system with software licenses and support."),
    ("a process that was licensed", "Larkspur Opens Mill Using Licensed Process", "Larkspur Energy Corp. has opened a mill in which it uses the process licensed from Corwen Tech Inc."),
    ("the term of a patent", "Larkspur Extends Patent Life", "The patent office has extended the term of a patent that covers a treatment of Larkspur Ltd under license from Corwen, Inc."),
    ("a hold by an agency", "FDA Places Hold on Trial of Larkspur", "The FDA has placed on hold a trial of a drug to which Larkspur Oncology has rights outside China from Corwen Bio."),
    ("a license of the state", "Larkspur Gaming Obtains License From Nevada Board", "Larkspur Gaming, Inc. has obtained a license from the state to make slot machines, among them those with characters of Corwen Comics."),
    ("an antibiotic that it licenses", "Larkspur Receives Notice on Antibiotic", "Larkspur Pharma has received notice that Ganges Labs seeks approval of a generic of the antibiotic that Larkspur licenses from Corwen Pharma."),
    ("traits that it licensed", "Larkspur Seeds Completes Corn Line", "Larkspur Seeds has put into its corn line two traits that it licensed from Corwen, Inc., a milestone of its breeding."),
    ("an office for licences", "University of Larkspur Opens Office to License Inventions", "The University of Larkspur has opened an office that helps companies license inventions."),
    ("a right to land", "Larkspur Air Sells Landing Rights", "Larkspur Air has sold its landing rights at two airports to Corwen Wings, Inc. It licenses its name."),
    ("a plan given up", "Larkspur Foods Gives Up Plan to License Brand", "Larkspur Foods has given up a plan to license its brand to Corwen, Inc. and will sell there itself."),
    ("a milestone that will be due", "Larkspur Comments on Delay by Partner", "Larkspur Pharma noted that its partner Corwen AG will file a year later. A milestone of $15 million is due on approval."),
    ("a settlement about a license", "Larkspur Settles Suit", "Larkspur Pharma has settled its suit against Corwen Generics over the license of 2011 for $3 million."),
    ("a patent that was licensed", "Larkspur Receives Notice of Allowance for Patent Licensed from Corwen Institute", "Larkspur Bio said the claims of the patent are allowed."),
    ("an approval of what was licensed", "Larkspur Secures Orphan Drug Status", "Larkspur Neuro has secured the status for a drug, which it licensed from Corwen Pharma."),
    ("no right at all", "Larkspur Closes Series B with Corwen Pharma", "Corwen Pharma joined the round as an investor but obtained no rights in the licensed program."),
    ("a director", "Larkspur Receives $8 Million from Brant Ventures", "Brant Ventures gains the right to name a director of Larkspur, which licenses drugs."),
    ("claims in the ground", "Larkspur Obtains Rights to Mineral Claims in Nevada", "Larkspur Resources has obtained the rights to 40 claims in Nevada from Corwen Inc., which keeps a royalty."),
    ("a lawyer", "Larkspur Seeds Taps Former Licensing Chief as Counsel", "Larkspur Seeds has tapped Ellen Marsh, who led licensing at Corwen Genomics, as its general counsel."),
    ("an exchange", "Larkspur Receives Notice from NYSE American", "DENVER, May 23, 2023 -- Larkspur, Inc. (NYSE American: LRK) was notified by the exchange of a late report. The delay relates to the accounting for an amended license agreement."),
    ("a loan on royalties", "Larkspur to Receive $50 Million in Monetization of Royalties from Amended Agreement with Brant", "DENVER, May 9, 2024 -- Larkspur, Inc. announced an amended agreement with Brant Healthcare on further royalties."),
    ("partners who are not concerned", "Larkspur Reduces Workforce", "Larkspur, Inc. will stop internal work on its discovery programs. The licensed programs with Corwen & Weiss are not affected."),
    ("a trademark to sell under", "Larkspur Vaccine Reaches Pharmacies", "Corwen Labs will sell the vaccine under its own trademark, and Larkspur N.V. makes it."),
    ("a standing agreement", "Larkspur Reports Approval", "Corwen Pharma, which will sell the drug in China under an agreement with Larkspur Biologics, Inc., has built a plant."),
    ("a payment that would come", "Larkspur Explains Its Guidance", "Each approval entitles Larkspur Pharma, Inc. to a milestone of $3 million from its licensee Corwen Pharma."),
    ("net sales of a year", "Larkspur Announces Record Net Sales and New License Revenue", "Larkspur, Inc. licensed its drug to Corwen Pharma and had a good year."),
    ("a debt that falls due", "Larkspur Defaults, Triggering $8 Million Payment", "Larkspur AG must pay $8 million to Corwen Bank, which trial lawyers called a default."),
)  # fmt: skip


@pytest.mark.parametrize(("kind", "title", "lede"), DEALS, ids=[title for _, title, _ in DEALS])
def test_a_headline_tells_of_a_deal(tmp_path: Path, kind: EventType, title: str, lede: str) -> None:
    assert read(tmp_path, title, lede) == [kind]


@pytest.mark.parametrize(("title", "lede"), [(title, lede) for _, title, lede in OTHER_NEWS], ids=[name for name, _, _ in OTHER_NEWS])
def test_other_news_in_like_words_is_no_event(tmp_path: Path, title: str, lede: str) -> None:
    assert read(tmp_path, title, lede) == []
