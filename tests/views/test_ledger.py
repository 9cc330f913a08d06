"""Five kinds of money that are never added together; totals that say what they leave out."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from reportgen.model import Contingency, Qualifier, State, Term, TermType, Unit
from reportgen.views.build import build_views
from reportgen.views.money_classes import class_words, money_classes
from reportgen.views.records import DealBlock, MoneyGroup
from tests.views.sample import HALDEN_DEAL, dollars, dossier


def groups(block: DealBlock) -> dict[str, MoneyGroup]:
    """Return the groups of a ledger by class."""
    return {group.money_class: group for group in block.ledger.groups}


def with_terms(*terms: Term) -> DealBlock:
    """Return the block of the first deal of the sample with other terms."""
    sample = dossier()
    deals = tuple(replace(deal, terms=terms) if deal.id == HALDEN_DEAL.id else deal for deal in sample.deals)
    views = build_views(replace(sample, deals=deals))
    return next(block for sheet in views.fact_sheets for block in sheet.deals if block.deal == HALDEN_DEAL.id)


def test_each_class_of_money_stands_apart(blocks: dict[str, DealBlock]) -> None:
    found = {name: group.total.text for name, group in groups(blocks["deal-halden"]).items()}
    assert found == {
        "guaranteed": "US$1.0 million",
        "committed": "not mentioned",
        "contingent": "up to an additional US$42 million",
        "royalty": "mentioned, no amount",
        "received": "not mentioned",
        "other": "mentioned, no amount",
    }


def test_where_no_total_is_stated_none_is_made(blocks: dict[str, DealBlock]) -> None:
    ledger = blocks["deal-halden"].ledger
    assert ledger.headline_stated.text == "none is stated"
    assert ledger.headline_computed.text == "not added up"
    assert "43" not in ledger.headline_computed.text


def test_a_stated_total_stands_beside_what_its_parts_come_to(blocks: dict[str, DealBlock]) -> None:
    ledger = blocks["deal-tarn-1"].ledger
    assert ledger.headline_stated.text == "US$25 million"
    assert ledger.headline_computed.text == "up to US$26 million"
    assert ledger.headline_computed.is_computed
    assert "differs from the total as stated" in (ledger.headline_computed.note or "")


def test_an_amount_per_target_is_not_multiplied(blocks: dict[str, DealBlock]) -> None:
    figure = blocks["deal-tarn"].figures[3]
    assert figure.value == "up to US$60 million per target"
    assert figure.note == "not multiplied: how many is not known from these filings"


def test_equity_is_left_out_of_the_guaranteed_total_by_name(blocks: dict[str, DealBlock]) -> None:
    figure = blocks["deal-tarn-1"].figures[1]
    assert figure.value == "US$3 million"
    assert figure.note.endswith("leaves out equity purchase")


def test_earned_is_not_called_paid(blocks: dict[str, DealBlock]) -> None:
    received = blocks["deal-ostrava"].figures[2]
    assert (received.value, received.note) == ("US$2 million", "earned; whether it was paid is not stated")


def test_a_stated_none_counts_as_disclosed(blocks: dict[str, DealBlock]) -> None:
    assert blocks["deal-ostrava"].figures[0].value == "2 of 2"
    assert blocks["deal-halden"].figures[0].value == "2 of 4"
    assert blocks["deal-tarn"].figures[0].value == "1 of 3"


def test_states_without_amount_keep_their_words(blocks: dict[str, DealBlock]) -> None:
    assert blocks["deal-tarn"].figures[1].value == "redacted"
    assert groups(blocks["deal-tarn"])["royalty"].total.text == "as in another agreement"
    assert groups(blocks["deal-ostrava"])["other"].total.text == "none, as stated"


def test_two_fees_of_one_kind_are_summed_and_labelled() -> None:
    fee = dollars("a", TermType.UPFRONT_PAYMENT, 1_000_000, (), payer="halden", contingency=Contingency.GUARANTEED)
    block = with_terms(fee, replace(fee, id="b", type=TermType.ACCESS_FEE, min=Decimal(500_000), max=Decimal(500_000)))
    total = groups(block)["guaranteed"].total
    assert (total.text, total.is_computed, total.note) == ("US$1.5 million", True, "computed: sum of 2 stated amounts")


@pytest.mark.parametrize(
    "change",
    [{"currency": "EUR"}, {"unit": Unit.PRODUCT}, {"payer": "corvane", "payee": "halden"}],
    ids=["currency", "unit", "payer"],
)
def test_what_differs_in_kind_is_not_summed(change: dict[str, object]) -> None:
    fee = dollars("a", TermType.UPFRONT_PAYMENT, 1_000_000, (), payer="halden", contingency=Contingency.GUARANTEED)
    block = with_terms(fee, replace(fee, id="b", **change))
    total = groups(block)["guaranteed"].total
    assert not total.is_computed
    assert "; " in total.text
    assert "not added up" in (total.note or "")


def test_instalments_follow_their_sum() -> None:
    whole = dollars("a", TermType.LICENSE_FEE, 8_000_000, ("c-1",), contingency=Contingency.GUARANTEED)
    first = replace(whole, id="b", min=Decimal(5_000_000), max=Decimal(5_000_000), part_of="a")
    last = replace(whole, id="c", min=Decimal(3_000_000), max=Decimal(3_000_000), part_of="a")
    block = with_terms(whole, first, last)
    rows = [(line.row_words, line.amount.text) for line in groups(block)["guaranteed"].lines]
    assert rows == [("Licence fee", "US$8 million"), ("of which licence fee", "US$5 million"), ("of which licence fee", "US$3 million")]


def test_a_part_of_a_stated_amount_does_not_count_twice() -> None:
    whole = dollars("a", TermType.MILESTONE_PAYMENTS, 40_000_000, (), payer="halden", contingency=Contingency.CONTINGENT)
    part = replace(whole, id="b", min=Decimal(5_000_000), max=Decimal(5_000_000), part_of="a")
    assert with_terms(whole, part).figures[3].value == "US$40 million"


def test_a_single_milestone_is_not_added_to_the_sum_of_all() -> None:
    whole = dollars("a", TermType.MILESTONE_PAYMENTS, 40_000_000, (), payer="halden", contingency=Contingency.CONTINGENT,
                    qualifier=Qualifier.UP_TO, min=Decimal(0))
    single = dollars("b", TermType.MILESTONE_PAYMENT, 5_000_000, (), payer="halden", contingency=Contingency.CONTINGENT)
    assert with_terms(whole, single).figures[3].value == "up to US$40 million"


def test_a_paid_upfront_payment_is_guaranteed_and_received() -> None:
    paid = Term(id="t", type=TermType.UPFRONT_PAYMENT, state=State.UNQUANTIFIED, contingency=Contingency.PAID)
    assert money_classes(paid) == ("guaranteed", "received")
    assert class_words(paid) == "guaranteed, received"


def test_what_the_text_says_of_a_payment_goes_before_its_type() -> None:
    committed = Term(id="t", type=TermType.MILESTONE_PAYMENTS, state=State.STATED, contingency=Contingency.COMMITTED)
    assert money_classes(committed) == ("committed",)
