"""The fixtures of wordings are read strictly, and what they expect can fail to hold."""

from decimal import Decimal

import msgspec
import pytest

from reportgen.model import Deal, Dossier, State, Term, TermType
from tests.extract.phrasing_matching import holds
from tests.extract.phrasing_reader import Expectation, PhrasingFile

FEE = Term(id="fee", type=TermType.LICENSE_FEE, state=State.STATED, currency="USD", min=Decimal(5), max=Decimal(5))
DOSSIER = Dossier(deals=(Deal(id="deal", types=("license",), terms=(FEE,)),))

WHOLE = '[[phrasing]]\nnumber = 1\ntitle = "t"\ntext = "x"\nexpect = [{no_event = true}]\nnear_miss = "y"\nrefuse = [{event = {}}]\n'


def test_a_whole_phrasing_is_read() -> None:
    assert msgspec.toml.decode(WHOLE, type=PhrasingFile).phrasing[0].number == 1


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("no_event = true", "no_events = true"),
        ("no_event = true", "no_event = false"),
        ("no_event = true", 'term = {type = "fee"}'),
        ("no_event = true", 'term = {amount = 5}'),
        ("no_event = true", "no_event = true, no_amount = true"),
        ("{no_event = true}", ""),
        ("{event = {}}", ""),
        ('text = "x"', 'text = ""'),
        ("number = 1", 'number = 1\nnote = "n"'),
    ],
)
def test_a_phrasing_that_asks_for_what_there_is_not_is_refused(words: str, others: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.toml.decode(WHOLE.replace(words, others), type=PhrasingFile)


@pytest.mark.parametrize(
    ("expectation", "is_so"),
    [
        ({"term": {"type": "license_fee", "min": 5}}, True),
        ({"term": {"type": "license_fee", "min": 6}}, False),
        ({"term": {"absent": ["payer"]}}, True),
        ({"term": {"absent": ["min"]}}, False),
        ({"term": {"count": 2}}, False),
        ({"no_term": {"type": "royalty"}}, True),
        ({"no_term": {"max": 5}}, False),
        ({"no_amount": True}, False),
        ({"no_event": True}, True),
        ({"deal": {"types": ["license"], "absent": ["exclusivity"]}}, True),
        ({"deal": {"types": ["license", "option"]}}, False),
    ],
)
def test_an_expectation_holds_or_not(expectation: dict[str, object], is_so: bool) -> None:
    assert holds(DOSSIER, msgspec.convert(expectation, Expectation)) is is_so


def test_a_field_that_no_record_has_is_refused() -> None:
    with pytest.raises(ValueError, match="amount"):
        holds(DOSSIER, msgspec.convert({"term": {"absent": ["amount"]}}, Expectation))
