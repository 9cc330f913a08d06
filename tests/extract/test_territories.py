"""Where rights hold, told of in many ways, and places that are no territory."""

import pytest

from reportgen.extract.rights.territories import territory_of

HELD = [
    ("Norvane receives exclusive rights to sell Keltrin in the United States and its territories, while Ostrava has Canada.", ["United States"]),
    ("The Company granted Vantor an exclusive license to make and sell the valve in the Gulf of Mexico.", ["Gulf of Mexico"]),
    ("Sorrel has obtained exclusive European rights to Duravane from Kilmory.", ["Europe"]),
    ("Kilmory has licensed the Japanese rights to Duravane to Sorrel.", ["Japan"]),
    ("Orrin will market Velpex in Greater China (mainland China, Hong Kong, Macau and Taiwan) under the license.", ["Greater China"]),
    ("The deal gives Lumo, which has offices in Germany and France, exclusive rights to distribute the pump in Italy.", ["Italy"]),
    ("Brant, based in Boston, Massachusetts, licensed its enzyme to Cobb for use in Australia and New Zealand.", ["Australia", "New Zealand"]),
    ("Exclusive licence for the entire world in the field of pet food.", ["worldwide"]),
    ("Bannock is thereby authorized to use and copy the source code anywhere in the world.", ["worldwide"]),
    ("Sunto acquired the exclusive right to sell the device in the states of Texas and Oklahoma.", ["Texas", "Oklahoma"]),
    ("Rights cover the member states of the European Union, Norway and Switzerland.", ["European Union", "Norway", "Switzerland"]),
    ("Dexa received approval in Canada, and the license covers Spain and Portugal.", ["Spain", "Portugal"]),
    ("In exchange for U.S. $5 million Boreal gets the exclusive licence for Brazil.", ["Brazil"]),
    ("Under the license Ardel may sell the seeds in North and South America.", ["North America", "South America"]),
    ("Rights in Central and Eastern Europe, Russia and other CIS countries were licensed to Vostok.", ["Central Europe", "Eastern Europe", "Russia", "CIS"]),
    ("Gorse received the right to distribute the kit in Saudi Arabia, the United Arab Emirates, Oman and Bahrain.", ["Saudi Arabia", "United Arab Emirates", "Oman", "Bahrain"]),
    ("An affiliate in Singapore will pay Corin for the licence, which is limited to India.", ["India"]),
    ("It signed an exclusive U.S. distribution agreement with Corin Inc. for the analyser.", ["U.S."]),
    ("Corin licensed rights to its film for the German-speaking territories to Melle.", ["German-speaking territories"]),
    ("We license to Monarque all television rights in the picture in Ireland; rights in North America are kept by us.", ["Ireland"]),
    ("Strathaven has no rights outside the United States.", ["United States"]),
    ("Nakahara has an exclusive license for Japan and Taiwan, as well as an exclusive option for the whole world.", ["Japan", "Taiwan"]),
]  # fmt: skip
LEFT_OUT = [
    ("Halden granted Pirovan a licence to HD-22 in all countries of the world except Japan and South Korea.", ["worldwide"], ["Japan", "South Korea"]),
    ("Tolven obtains exclusive rights outside the U.S. and will pay royalties.", [], ["U.S."]),
    ("Alto licenses ex-U.S. rights to AT-9 to Boreal.", [], ["U.S."]),
    ("Meson will develop and commercialize MS-4 globally, excluding Greater China, where Ledu holds rights.", ["worldwide"], ["Greater China"]),
    ("Tarn obtained exclusive rights for Asia, other than Japan, to Bexol.", ["Asia"], ["Japan"]),
    ("Exclusive worldwide rights to the seeds, Korea excepted, were licensed.", ["worldwide"], ["Korea"]),
]  # fmt: skip
NOWHERE = [
    "A licence fee of US$500,000 is payable by Marrow to Tisk under the licence agreement.",
    "The Company obtained a license to patents issued in the United States, Europe and Japan.",
    "Plum, the leading seed company in Argentina, has licensed the trait from Corin.",
    "The license agreement is governed by the laws of Ireland.",
    "The licence agreement with Ostermark, formed under Austrian law in Austria, was signed on May 2.",
    "This is the third license of the process and our first in Asia.",
    "The licensee will pay royalties on sales in Germany.",
]


@pytest.mark.parametrize(("sentence", "places"), HELD)
def test_places_where_rights_hold_are_read(sentence: str, places: list[str]) -> None:
    territory = territory_of(sentence)
    assert territory is not None
    assert (list(territory.included), territory.excluded) == (places, ())


@pytest.mark.parametrize(("sentence", "included", "excluded"), LEFT_OUT)
def test_places_that_are_left_out_are_told_apart(sentence: str, included: list[str], excluded: list[str]) -> None:
    territory = territory_of(sentence)
    assert territory is not None
    assert (list(territory.included), list(territory.excluded)) == (included, excluded)


@pytest.mark.parametrize("sentence", NOWHERE)
def test_other_places_are_no_territory(sentence: str) -> None:
    assert territory_of(sentence) is None


def test_what_a_party_keeps_is_what_the_rest_of_the_world_is_without() -> None:
    text = "Barrow keeps U.S. rights to the drug, and Tolven takes exclusive rights in the rest of the world."
    territory = territory_of(text, (7, 24))
    assert territory is not None
    assert (territory.included, territory.excluded) == ((), ("U.S.",))
