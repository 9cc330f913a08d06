"""Capitalized names that are of products, and names of companies in the same places."""

import pytest

from reportgen.extract.parties.things import is_thing

PRODUCTS = (
    ("Flowmesh", "Flowmesh (tirolase) was approved in May. Carden agreed to sell Flowmesh in Japan."),
    ("Flowmesh", "The rights cover Flowmesh, an implant for the knee, and no other device."),
    ("Flowmesh", "An agreement for the Flowmesh embolic filter was signed. Flowmesh received the CE mark in 2006."),
    ("Cormavine", "Sales of Cormavine rose. Cormavine was approved in 2014. Carden pays a royalty on Cormavine."),
)
COMPANIES = (
    ("Flowmesh", "Rights were sold to Flowmesh, a maker of implants. Flowmesh paid a fee. Flowmesh has 40 people."),
    ("Flowmesh", "Flowmesh, a device company, agreed to develop the filter. Carden informed Flowmesh in May."),
    ("Carden", "Carden received a license from Flowmesh. Carden sells filters. Carden was founded in 1990."),
    ("Flowmesh", "Partners with products in trials are Carden (CD-7) and Flowmesh (tirolase acetate)."),
    ("Carden", "Carden (the licensee) pays a royalty. Carden (formerly Cardo) has a license from Flowmesh."),
)


@pytest.mark.parametrize(("name", "text"), PRODUCTS)
def test_what_is_sold_and_approved_is_a_product(name: str, text: str) -> None:
    assert is_thing(name, [text])


@pytest.mark.parametrize(("name", "text"), COMPANIES)
def test_who_buys_and_pays_is_none(name: str, text: str) -> None:
    assert not is_thing(name, [text])
