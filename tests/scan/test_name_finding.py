"""Names of organizations that open with a word of a sentence, or that say in their own language what they are."""

import pytest

from reportgen.scan.name_finding import institutions, legal_names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Alpha has licensed the sensor to Federal Gauge Corporation.", "Federal Gauge"),
        ("It agreed with New Holm Biolabs, Inc. on a price.", "New Holm Biolabs"),
        ("First Meridian, Inc. announced a sale.", "First Meridian"),
        ("a license from Royalty Harbor plc", "Royalty Harbor"),
        ("New Meridian, Inc. Data Shown", "Meridian"),
        ("Exclusive Global License From Meridian Inc.", "Meridian"),
        ("Today Meridian, Inc. said", "Meridian"),
    ],
)
def test_a_word_that_opens_a_name_stays(text: str, name: str) -> None:
    assert [found for found, _, _, _ in legal_names(text)] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a license from Fundação Oswaldo Lima to a vaccine", ["Fundação Oswaldo Lima"]),
        ("with the Instituto de Agronomia and Beta", ["Instituto de Agronomia"]),
        ("the Barley Research Board of Alberta renewed", ["Barley Research Board of Alberta"]),
        ('and the National Handball Alliance ("NHA") today', ["National Handball Alliance"]),
        ("International Strategic Alliance with Beta", []),
        ("its Scientific Advisory Board met", []),
        ("the Board of Directors met", []),
    ],
)
def test_institutions_are_found_by_what_they_are_called(text: str, names: list[str]) -> None:
    assert [found for found, _, _ in institutions(text)] == names
