"""Which readings are one payment, and which two figures are in conflict."""

from decimal import Decimal

from reportgen.model import (
    Claim,
    Contingency,
    Deal,
    Dossier,
    EventType,
    Exclusivity,
    GrantReading,
    Qualifier,
    State,
    Stated,
    StatementKind,
    StatementReading,
    Term,
    TermType,
    Territory,
    Tier,
    Unit,
)
from tests.merge.building import BODY, ITEM, Paper, merged

BOTH = ("Harlow", "Tern Labs")


def deal_paper(name: str = "p10") -> Paper:
    made = Paper(name, report="2010-03-05", signed="2010-03-05", release="2010-03-05")
    made.party("Tern Labs")
    made.event("a", EventType.AGREEMENT, ITEM, parties=BOTH)
    return made


def usd(made: Paper, kind: TermType, low: int | None, high: int | None, section: str = ITEM, *, again: bool = False, **fields: object) -> Claim:
    bounds = {"min": None if low is None else Decimal(low), "max": None if high is None else Decimal(high)}
    return made.term("a", kind, section, state=State.STATED, again=again, **({"currency": "USD", "payer": "Tern Labs"} | bounds | fields))  # type: ignore[arg-type]


def only_deal(dossier: Dossier) -> Deal:
    assert len(dossier.deals) == 1
    return dossier.deals[0]


def amounts(terms: tuple[Term, ...]) -> list[tuple[TermType, Decimal | None, Decimal | None]]:
    return [(term.type, term.min, term.max) for term in terms]


def test_two_documents_that_differ_in_an_upfront_are_a_conflict_and_one_term() -> None:
    made = deal_paper()
    item = usd(made, TermType.UPFRONT_PAYMENT, 20, 20)
    release = usd(made, TermType.UPFRONT_PAYMENT, 25, 25, BODY)
    dossier = merged(made)
    terms = only_deal(dossier).terms
    assert amounts(terms) == [(TermType.UPFRONT_PAYMENT, Decimal(20), Decimal(20))]
    assert [(c.about, c.field, c.kept, c.claims) for c in dossier.conflicts] == [(terms[0].id, "amount", item.id, (item.id, release.id))]


def test_a_rounded_amount_is_a_variant_and_the_better_source_counts() -> None:
    made = deal_paper()
    usd(made, TermType.UPFRONT_PAYMENT, 20_400_000, 20_400_000)
    usd(made, TermType.UPFRONT_PAYMENT, 20_000_000, 20_000_000, BODY, qualifier=Qualifier.ABOUT)
    dossier = merged(made)
    assert amounts(only_deal(dossier).terms) == [(TermType.UPFRONT_PAYMENT, Decimal(20_400_000), Decimal(20_400_000))]
    assert dossier.conflicts == ()


def test_up_to_an_amount_and_the_amount_are_one() -> None:
    made = deal_paper()
    usd(made, TermType.MILESTONE_PAYMENTS, 0, 42, qualifier=Qualifier.UP_TO)
    usd(made, TermType.MILESTONE_PAYMENTS, 42, 42, BODY, qualifier=Qualifier.EXACT)
    terms = only_deal(merged(made)).terms
    assert [(term.min, term.max, term.qualifier) for term in terms] == [(Decimal(0), Decimal(42), Qualifier.UP_TO)]


def test_two_equal_payments_of_one_sentence_are_two() -> None:
    made = deal_paper()
    usd(made, TermType.LICENSE_FEE, 5, 5, scope="for the first target")
    usd(made, TermType.LICENSE_FEE, 5, 5, again=True, scope="for the second target")
    usd(made, TermType.LICENSE_FEE, 5, 5, BODY)
    assert [len(term.claims) for term in only_deal(merged(made)).terms] == [2, 1]


def test_an_amount_for_each_target_is_another_than_one_for_the_deal() -> None:
    made = deal_paper()
    usd(made, TermType.MILESTONE_PAYMENTS, 0, 40, unit=Unit.TARGET)
    usd(made, TermType.MILESTONE_PAYMENTS, 0, 40, unit=Unit.DEAL)
    assert [term.unit for term in only_deal(merged(made)).terms] == [Unit.TARGET, Unit.DEAL]


def test_an_open_mention_joins_the_stated_amount() -> None:
    made = deal_paper()
    usd(made, TermType.UPFRONT_PAYMENT, 20, 20)
    made.term("a", TermType.UPFRONT_PAYMENT, BODY)
    dossier = merged(made)
    assert [(term.state, len(term.claims)) for term in only_deal(dossier).terms] == [(State.STATED, 2)]
    assert dossier.conflicts == ()


def test_undisclosed_and_unquantified_are_one_open_term() -> None:
    made = deal_paper()
    made.term("a", TermType.UPFRONT_PAYMENT, BODY)
    made.term("a", TermType.UPFRONT_PAYMENT, BODY, state=State.UNDISCLOSED, payer="Tern Labs")
    terms = only_deal(merged(made)).terms
    assert [(term.state, term.payer, len(term.claims)) for term in terms] == [(State.UNQUANTIFIED, "tern-labs", 2)]


def test_payers_tell_payments_apart() -> None:
    made = deal_paper()
    made.term("a", TermType.ROYALTY, ITEM, payer="Tern Labs")
    made.term("a", TermType.ROYALTY, ITEM, payer="Harlow")
    assert [term.payer for term in only_deal(merged(made)).terms] == ["tern-labs", "harlow"]


def test_a_part_points_at_its_total() -> None:
    made = deal_paper()
    usd(made, TermType.HEADLINE_TOTAL, 0, 100, qualifier=Qualifier.UP_TO)
    usd(made, TermType.MILESTONE_PAYMENTS, 0, 80, again=True, part_of=TermType.HEADLINE_TOTAL)
    total, part = only_deal(merged(made)).terms
    assert (total.part_of, part.part_of) == (None, total.id)


def test_rates_in_numbers_and_words_are_one_royalty() -> None:
    made = deal_paper()
    made.term("a", TermType.ROYALTY, ITEM, state=State.STATED, rate="5% to 8%", rate_min=Decimal(5), rate_max=Decimal(8))
    made.term("a", TermType.ROYALTY, BODY, state=State.STATED, rate="five to eight percent", rate_min=Decimal(5), rate_max=Decimal(8))
    made.term("a", TermType.ROYALTY, BODY)
    assert [(t.rate, len(t.claims)) for t in only_deal(merged(made)).terms] == [("5% to 8%", 3)]


def steps(made: Paper, section: str, *tiers: tuple[int, int, int | None]) -> None:
    for rate, low, high in tiers:
        tier = Tier(rate=f"{rate}%", rate_min=Decimal(rate), rate_max=Decimal(rate), from_=Decimal(low), to=None if high is None else Decimal(high), currency="USD")
        made.term("a", TermType.ROYALTY, section, again=True, state=State.STATED, rate=f"{rate}%", rate_min=Decimal(rate), rate_max=Decimal(rate), tiers=(tier,))


def test_steps_told_twice_and_their_span_are_one_royalty() -> None:
    made = deal_paper()
    steps(made, ITEM, (8, 0, 100), (12, 100, None))
    steps(made, BODY, (8, 0, 100), (12, 100, None))
    (term,) = only_deal(merged(made)).terms
    assert (term.rate, [tier.rate for tier in term.tiers], len(term.claims)) == ("8% to 12%", ["8%", "12%"], 4)


def test_rates_from_first_to_last_are_those_of_the_steps() -> None:
    made = deal_paper()
    steps(made, ITEM, (8, 0, 100), (10, 100, 250), (12, 250, None))
    made.term("a", TermType.ROYALTY, BODY, state=State.STATED, rate="8% to 12%", rate_min=Decimal(8), rate_max=Decimal(12))
    dossier = merged(made)
    (term,) = only_deal(dossier).terms
    assert (len(term.tiers), len(term.claims), dossier.conflicts) == (3, 4, ())


def test_steps_that_disagree_are_not_mixed() -> None:
    made = deal_paper()
    steps(made, ITEM, (8, 0, 100), (12, 100, None))
    steps(made, BODY, (8, 0, 120), (12, 120, None))
    dossier = merged(made)
    (term,) = only_deal(dossier).terms
    assert ([tier.to for tier in term.tiers], len(dossier.conflicts)) == ([Decimal(100), None], 1)


def test_steps_that_leave_a_gap_are_two_royalties() -> None:
    made = deal_paper()
    steps(made, ITEM, (8, 0, 100), (12, 300, None))
    assert [(term.rate, term.tiers) for term in only_deal(merged(made)).terms] == [("8%", ()), ("12%", ())]


def test_paid_stays_paid() -> None:
    made = deal_paper()
    usd(made, TermType.UPFRONT_PAYMENT, 20, 20, contingency=Contingency.GUARANTEED)
    usd(made, TermType.UPFRONT_PAYMENT, 20, 20, BODY, contingency=Contingency.PAID)
    assert only_deal(merged(made)).terms[0].contingency is Contingency.PAID


def test_terms_as_a_whole_are_no_term() -> None:
    made = deal_paper()
    made.term("a", TermType.OTHER, BODY, state=State.UNDISCLOSED)
    deal = only_deal(merged(made))
    assert (deal.terms, deal.financial_terms) == ((), Stated(state=State.UNDISCLOSED))


def test_what_is_said_of_the_terms_is_read_for_its_state() -> None:
    made = deal_paper()
    made.add(StatementReading(kind=StatementKind.FINANCIAL_TERMS, value="Financial details have not been disclosed", news="a"))
    assert only_deal(merged(made)).financial_terms == Stated(state=State.UNDISCLOSED, value="Financial details have not been disclosed")


def grant(exclusivity: Exclusivity, *places: str) -> GrantReading:
    return GrantReading(news="a", licensor="Harlow", licensee="Tern Labs", exclusivity=exclusivity, territory=Territory(included=places))


def test_documents_that_differ_in_exclusivity_are_a_conflict() -> None:
    made = deal_paper()
    item = made.add(grant(Exclusivity.EXCLUSIVE, "Japan"), ITEM)
    release = made.add(grant(Exclusivity.NON_EXCLUSIVE, "Japan"), BODY)
    dossier = merged(made)
    deal = only_deal(dossier)
    assert (deal.exclusivity, len(deal.grants)) == (Exclusivity.EXCLUSIVE, 1)
    assert [(c.about, c.field, c.kept, c.claims) for c in dossier.conflicts] == [(deal.id, "exclusivity", item.id, (item.id, release.id))]


def test_one_document_with_two_scopes_is_mixed_and_no_conflict() -> None:
    made = deal_paper()
    made.add(grant(Exclusivity.CO_EXCLUSIVE, "United States"), ITEM)
    made.add(grant(Exclusivity.EXCLUSIVE, "Europe", "Japan"), ITEM)
    dossier = merged(made)
    deal = only_deal(dossier)
    assert (deal.exclusivity, deal.territory.included, len(deal.grants)) == (Exclusivity.MIXED, ("United States", "Europe", "Japan"), 2)
    assert dossier.conflicts == ()


def test_dates_that_exclude_each_other_are_a_conflict_and_a_finer_date_is_none() -> None:
    made = deal_paper()
    made.event("a", EventType.AGREEMENT, ITEM, parties=BOTH, dates={"signed": "2010-03"})
    made.event("a", EventType.AGREEMENT, BODY, parties=BOTH, dates={"signed": "2010-03-04"})
    dossier = merged(made)
    assert (dossier.events[0].date, dossier.conflicts) == ("2010-03-04", ())
    made.event("a", EventType.AGREEMENT, BODY, parties=BOTH, dates={"signed": "2010-02-27"})
    dossier = merged(made)
    assert [(c.about, c.field) for c in dossier.conflicts] == [(dossier.events[0].id, "dates.signed")]
