"""What the words of a sentence show a deal to be, and what of them only tells of rights and income beside it."""

import pytest

from reportgen.extract.events import deal_types


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("granted an exclusive license and will pay 15% of sublicensing revenue", ("license",)),
        ("an exclusive license with the right to grant sublicenses", ("license",)),
        ("a license under which income received from its sublicensees is shared", ("license",)),
        ("entered into a sublicense agreement", ("sublicense", "license")),
        ("granted Corwen an exclusive sublicense in Austria", ("sublicense", "license")),
    ],
)
def test_types_of_deals(text: str, types: tuple[str, ...]) -> None:
    assert deal_types(text) == types
