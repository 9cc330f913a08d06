"""The name that a filing gives to what its agreement is about, in texts of many trades; and sentences that name nothing."""

from pathlib import Path

import pytest

from reportgen.model import ClaimKind, Dossier
from reportgen.pipeline import gather

HEAD = "DENVER, May 11, 2018 -- "


def read(folder: Path, title: str, words: str) -> Dossier:
    file = folder / "text.txt"
    file.write_text(f"{title}\n\n{words}\n", encoding="utf-8")
    return gather([file]).dossier


@pytest.mark.parametrize(
    ("title", "words", "subject"),
    [
        ("Item 1.01", "On June 3, 2019, Brightmoor Therapeutics, Inc. (the \"Company\") entered into a license agreement (the \"License Agreement\") with Kaldera Pharma AG (\"Kaldera\"), pursuant to which the Company granted to Kaldera an exclusive, royalty-bearing license under the Company's patents and know-how to develop, manufacture and commercialize BMT-204 and any product containing BMT-204 in the field of ophthalmology in Japan and South Korea.", "BMT-204"),
        ("Orlen Signs Exclusive License", "BOSTON, May 2, 1996 -- Orlen Systems Corp. and Fenwick Paper Company today announced an agreement under which Orlen has licensed to Fenwick its WebSense moisture control software for use in paper mills throughout North America.", "WebSense moisture control software"),
        ("Harrock Licenses Seed Trait", "ST. LOUIS, March 9, 2011 -- Harrock Seeds, Inc. has granted Dalby Agri Ltd. a non-exclusive license to its DroughtGard+ corn trait for Argentina and Brazil.", "DroughtGard+ corn trait"),
        ("Item 8.01", "On April 4, 2023, Corvista Bio, Inc. received notice from Lunden Pharma S.A. (\"Lunden\") terminating, effective July 3, 2023, the collaboration and license agreement between the parties for CVB-881.", "CVB-881"),
        ("Pellgrove Regains Rights", "SAN DIEGO, January 12, 2004 -- Pellgrove Pharmaceuticals, Inc. said today that it has regained from Mertz & Hale plc all rights to Ocuvane(TM) ophthalmic solution in Europe.", "Ocuvane(TM) ophthalmic solution"),
        ("Item 1.01", "On August 14, 2008, Tindra Semiconductor, Inc. and Yoshino Electric Co., Ltd. entered into a patent cross license agreement under which each party granted the other a non-exclusive worldwide license to its patents relating to phase-change memory for a term of ten years.", "patents relating to phase-change memory"),
        ("Zephyr Toys Signs License", "NEW YORK, February 14, 2000 -- Zephyr Toys Inc. has obtained from Lantern Pictures LLC the exclusive right to make and sell dolls, games and puzzles based on the television series \"Pepper & Moss\".", "dolls, games and puzzles based on the television series \"Pepper & Moss\""),
        ("Item 5. Other Events", "On October 1, 1997, Gemstar Filtration, Inc. granted to Hoku Water K.K. the exclusive right to distribute the Company's PureCell hollow-fiber cartridges in Japan for a period of five years.", "PureCell hollow-fiber cartridges"),
        ("Option", "DURHAM, N.C., July 7, 2015 -- Nacelle Biosciences, Inc. announced that Groupe Verdier has exercised its option to license NB-1401, an oral inhibitor for cystic fibrosis.", "NB-1401"),
        ("Milestone", "CAMBRIDGE, Mass., Sept. 3, 2013 -- Aldine Therapeutics, Inc. announced that it has earned a $5 million milestone payment from its partner Torvald A/S under the parties' 2009 license agreement for fentrazole, a treatment for gout, upon acceptance of the marketing application in Europe.", "fentrazole"),
        ("Item 1.01", "On December 18, 2006, Cascadia Oil Tools, Inc. entered into an Exclusive License Agreement with Bergdorf Drilling GmbH covering the DrillSafe blowout detection system.", "DrillSafe blowout detection system"),
        ("University license", "ANN ARBOR, Mich., May 20, 2010 -- Voltant Energy, Inc. announced today that it has obtained an exclusive worldwide license from the University of Northfield to technology for printing flexible solar cells.", "technology for printing flexible solar cells"),
        ("Amendment", "On March 15, 2018, Lorring Vaccines, Inc. entered into an amendment of its 2014 license agreement with Danvers Biologics plc relating to the LV-3 adjuvant, which extends the term to 2030.", "LV-3 adjuvant"),
        ("Acquisition of brand", "CHICAGO, June 9, 2021 -- Marlin Consumer Brands, Inc. has sold the Softspring trademark and related intellectual property to Bellweather Home LLC for $12 million in cash.", "Softspring trademark"),
        ("Distribution", "IRVINE, Calif., Nov. 4, 2016 -- CardioLoop Medical Corp. signed an exclusive distribution agreement with Shenzhen Weida Medical Co., Ltd. for its TriSeal closure device in China.", "TriSeal closure device"),
        ("Sublicense", "On May 5, 2012, Optra Imaging, Inc. entered into a sublicense agreement with Kestler GmbH pursuant to which Kestler obtained the right to use the quantum-cascade detector technology that the Company had licensed from Ellery University.", "quantum-cascade detector technology"),
        ("Co-promotion", "PARSIPPANY, N.J., Oct. 5, 2005 -- Danforth Pharmaceuticals, Inc. and Stellan Labs, Inc. have signed a co-promotion agreement, under which they will promote Restovan (tiprazole), Danforth's proton pump inhibitor, to gastroenterologists.", "Restovan (tiprazole)"),
        ("Settlement", "On January 9, 2014, Quillan Networks, Inc. and Vardex Ltd. settled all pending litigation, and Vardex took a license under Quillan's mesh-routing patents.", "mesh-routing patents"),
        ("Film", "LOS ANGELES, May 17, 2003 -- Copperline Films, Inc. has licensed to Nordlicht Verleih GmbH the German-language theatrical and television rights to \"The Quiet Harbor\".", "The Quiet Harbor"),
        ("Item 1.01", "On July 22, 2020, Sennova, Inc. and Baojin Pharmaceutical Co., Ltd. entered into a License and Supply Agreement, pursuant to which the Company granted Baojin exclusive rights to register, import and sell Dermalux™, a topical foam for psoriasis, in mainland China, Hong Kong and Macau.", "Dermalux™"),
        ("Research", "SEATTLE, Feb. 8, 1999 -- Genitech Corporation and Rovelle S.A. have entered into a collaboration to discover small molecule drugs that block the leptin receptor.", "small molecule drugs"),
        ("Item 1.02", "On September 30, 2011, Altrix Corp. terminated the Exclusive Distribution Agreement dated May 2, 2008 with Fjell Marine AS for the Company's SonarMate fish finders.", "SonarMate fish finders"),
        ("Brand", "NEW YORK, April 3, 2007 -- Hadleigh Apparel Group, Inc. has extended its license with Porter Eyewear S.p.A. for sunglasses and optical frames under the HADLEIGH brand through 2012.", "sunglasses and optical frames under the HADLEIGH brand"),
        ("CAR-T", "HOUSTON, Jan. 6, 2025 -- Ovella Therapeutics Inc. and Mirai Bio K.K. today announced an exclusive option and license agreement for OVL-19, a GPC3-targeted CAR-T cell therapy.", "OVL-19"),
        ("Platform", "BASEL and AUSTIN, March 3, 2022 -- Nuvasphere, Inc. and Reinhold AG entered into a non-exclusive research license to the NanoShuttle delivery platform against two undisclosed targets.", "NanoShuttle delivery platform"),
        ("Item 1.01", "On May 29, 2024, Trondal Chemie AG assigned to Harpswell Materials, Inc. all right, title and interest in eleven patent families concerning silicon anode binders.", "eleven patent families concerning silicon anode binders"),
        ("Chip", "SAN JOSE, Calif., Aug. 22, 2001 -- Pixeltron Inc. announced that Maruyama Denki Co., Ltd. has licensed the Pixeltron P500 display processor core for its digital cameras.", "Pixeltron P500 display processor core"),
        ("Regain", "DUBLIN, Oct. 30, 2017 -- Kilbride Pharma plc announced today that worldwide rights to its antifungal kelvacin have been returned by Osler Laboratories.", "antifungal kelvacin"),
        ("Veterinary", "FORT WORTH, June 15, 2009 -- Equinova Inc. has appointed Bayliss Animal Health Ltd. exclusive distributor of its JointEase injection for horses in Australia and New Zealand.", "JointEase injection"),
        ("Recordings", "NASHVILLE, Jan. 30, 2006 -- Tall Pine Records, Inc. granted StreamCo Ltd. the right to sell its catalog of gospel recordings as downloads.", "catalog of gospel recordings"),
    ],
)  # fmt: skip
def test_the_subject_is_what_the_text_names(tmp_path: Path, title: str, words: str, subject: str) -> None:
    (deal,) = read(tmp_path, title, words).deals
    assert deal.subject == subject


@pytest.mark.parametrize(
    "words",
    [
        "it has signed a license agreement with Corwen Medical, Inc. for the German market.",
        "Larkspur Devices, Inc. and Corwen Medical, Inc. have entered into a license agreement for a term of ten years, governed by the laws of Delaware.",
        "Larkspur Devices, Inc. has granted Corwen Medical, Inc. a license for the treatment of diabetes and obesity.",
        "Larkspur Devices, Inc. has granted Corwen Medical, Inc. an exclusive license for use in commercial vehicles in Germany.",
        "Larkspur Devices, Inc. has granted Corwen Medical, Inc. a right of first negotiation to enter into an exclusive licence.",
        "Larkspur Devices, Inc. has entered into a license agreement with Corwen Medical, Inc. for research, development and commercialization.",
        "Larkspur Devices, Inc. has entered into a license agreement with Corwen Medical, Inc. The release is furnished as Exhibit 99.1.",
        "Larkspur Devices, Inc. has notified Corwen Medical, Inc. that it terminates their license agreement for convenience upon 90 days' notice.",
        "Larkspur Devices, Inc. has licensed to Corwen Medical, Inc. the rights granted to it by the University of Arden for all fields.",
        "Larkspur Devices, Inc. and Corwen Medical, Inc. have signed an agreement for distribution to hospitals and clinics in Texas.",
        "Larkspur Devices, Inc. received a milestone payment from Corwen Medical, Inc. under their license agreement for the approval by Chinese regulators of a clinical trial.",
        "Larkspur Devices, Inc. has signed a license agreement with Corwen Medical, Inc. to Develop and Commercialize its products in Asia.",
    ],
)
def test_fields_of_use_parties_times_and_activities_are_no_subject(tmp_path: Path, words: str) -> None:
    deals = read(tmp_path, "License", HEAD + words).deals
    assert [deal.subject for deal in deals if deal.subject] == []


def test_a_subject_rests_on_the_words_that_name_it(tmp_path: Path) -> None:
    dossier = read(tmp_path, "License", HEAD + "Larkspur Devices, Inc. has licensed to Corwen Medical, Inc. its FlowMesh(TM) stent for hospitals.")
    (claim,) = (claim for claim in dossier.claims if claim.kind is ClaimKind.SUBJECT)
    assert claim.quote[claim.value_start - claim.start : claim.value_end - claim.start] == "FlowMesh(TM) stent"
    assert claim.id in dossier.deals[0].claims
