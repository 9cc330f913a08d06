"""Which happenings are one deal, what state it is in, and how deals are tied."""

from decimal import Decimal
from typing import Any

from reportgen.model import (
    AgreementStatus,
    AssetReading,
    DateBasis,
    EventType,
    GrantReading,
    Modality,
    ProgrammeStatus,
    RelationType,
    RightsStatus,
    RosterReading,
    Standing,
    State,
    Stated,
    StatusBasis,
    TermType,
)
from tests.merge.building import ABOUT, ITEM, Paper, events_of, merged

BOTH = ("Harlow", "Tern Labs")


def paper(day: str, us: str = "Harlow Biosciences, Inc.", them: str = "Tern Labs") -> Paper:
    made = Paper(f"f-{day}-{us[:3].lower()}", us=us, report=day, signed=day)
    made.party(them)
    return made


def agreement(day: str, news: str = "a", *, target: str | None = None, asset: str | None = None, **fields: Any) -> Paper:
    made = paper(day)
    made.event(news, EventType.AGREEMENT, ITEM, parties=BOTH, assets=(asset,) if asset else (), dates={DateBasis.SIGNED: day}, **fields)
    if target:
        made.add(GrantReading(news=news, licensor="Harlow", licensee="Tern Labs", target=Stated(state=State.STATED, value=target)), ITEM)
    return made


def later(day: str, kind: EventType, **fields: Any) -> Paper:
    made = paper(day)
    made.event("l", kind, ITEM, parties=BOTH, **fields)
    return made


def test_two_targets_are_two_deals() -> None:
    assert len(merged(agreement("2010-01-05", target="KR44"), agreement("2010-02-05", target="ZP9")).deals) == 2


def test_a_target_and_its_variant_are_one_scope() -> None:
    assert len(merged(agreement("2010-01-05", target="KR44"), agreement("2010-02-05", target="KR44v6")).deals) == 1


def test_an_announcement_before_the_signing_is_the_same_deal() -> None:
    early = paper("2010-03-05")
    early.event("a", EventType.AGREEMENT, parties=BOTH, dates={DateBasis.ANNOUNCED: "2010-03-05"})
    dossier = merged(early, agreement("2010-03-30"))
    assert len(dossier.deals) == 1
    assert [(e.date, e.dates[DateBasis.ANNOUNCED]) for e in dossier.events] == [("2010-03-30", "2010-03-05")]


def test_an_agreement_years_later_is_another_deal() -> None:
    assert len(merged(agreement("2010-03-05"), agreement("2014-03-05")).deals) == 2


def test_news_without_scope_joins_the_only_open_deal() -> None:
    dossier = merged(agreement("2010-01-05", target="KR44"), later("2011-01-05", EventType.MILESTONE))
    assert len(dossier.deals) == 1
    assert (dossier.deals[0].programme_status, dossier.deals[0].rights_status) == (ProgrammeStatus.ACTIVE, RightsStatus.HELD_BY_LICENSEE)


def test_news_that_two_open_deals_fit_stands_alone_with_a_notice() -> None:
    dossier = merged(agreement("2010-01-05", target="KR44"), agreement("2010-02-05", target="ZP9"), later("2011-01-05", EventType.MILESTONE))
    assert len(dossier.deals) == 3
    assert [notice.text for notice in dossier.notices] == ["milestone: several open deals of these parties fit, so it stands as a deal of its own"]


def test_a_product_decides_between_two_deals() -> None:
    first, second = agreement("2010-01-05", asset="TX-1"), agreement("2010-06-05", asset="TX-2")
    dossier = merged(first, second, later("2011-01-05", EventType.MILESTONE, assets=("TX-2",)))
    assert [len(deal.events) for deal in dossier.deals] == [1, 2]


def test_an_ended_deal_takes_no_later_news() -> None:
    dossier = merged(agreement("2010-01-05"), later("2011-01-05", EventType.TERMINATION), agreement("2012-01-05"), later("2013-01-05", EventType.MILESTONE))
    assert [[e.type for e in dossier.events if e.deal == deal.id] for deal in dossier.deals] == [
        [EventType.AGREEMENT, EventType.TERMINATION],
        [EventType.AGREEMENT, EventType.MILESTONE],
    ]
    assert [deal.agreement_status for deal in dossier.deals] == [AgreementStatus.TERMINATED, AgreementStatus.IN_FORCE]


def test_a_milestone_of_an_unknown_deal_makes_it_as_news() -> None:
    deal = merged(later("2011-01-05", EventType.MILESTONE)).deals[0]
    assert (deal.standing, deal.agreement_status, deal.status_basis) == (Standing.NEWS, AgreementStatus.IN_FORCE, StatusBasis.IMPLIED)


def test_a_milestone_with_a_look_back_at_the_beginning_makes_its_deal_from_hindsight() -> None:
    made = later("2010-03-05", EventType.MILESTONE)
    made.event("b", EventType.AGREEMENT, back=True, parties=BOTH, dates={DateBasis.SIGNED: "2007"})
    deal = merged(made).deals[0]
    assert (deal.standing, [event.standing for event in merged(made).events]) == (Standing.HINDSIGHT, [Standing.HINDSIGHT, Standing.NEWS])


def test_a_look_back_alone_makes_no_deal_and_stays_a_statement() -> None:
    made = paper("2010-01-05")
    made.event("b", EventType.AGREEMENT, back=True, parties=BOTH, titles=("license agreement",), dates={DateBasis.EVENT: "2005"})
    dossier = merged(made)
    assert (dossier.deals, dossier.events) == ((), ())
    assert [(s.about, s.value) for s in dossier.statements] == [("tern-labs", "license agreement (2005)")]


def test_a_look_back_dates_a_deal_that_was_only_announced() -> None:
    first = paper("2010-03-05")
    first.event("a", EventType.AGREEMENT, parties=BOTH, dates={DateBasis.ANNOUNCED: "2010-03-05"})
    second = later("2011-01-05", EventType.MILESTONE)
    second.event("b", EventType.AGREEMENT, back=True, parties=BOTH, dates={DateBasis.SIGNED: "2010-03-01"})
    dossier = merged(first, second)
    assert dossier.deals[0].dates[DateBasis.SIGNED] == "2010-03-01"
    assert dossier.conflicts == ()


def test_a_look_back_at_another_year_leaves_the_deal_alone() -> None:
    second = later("2011-01-05", EventType.MILESTONE)
    second.event("b", EventType.AGREEMENT, back=True, parties=BOTH, dates={DateBasis.SIGNED: "2004"})
    dossier = merged(agreement("2010-03-05"), second)
    assert dossier.deals[0].dates[DateBasis.SIGNED] == "2010-03-05"
    assert len(dossier.deals) == 1


def test_a_list_of_partners_makes_changes_and_ends_nothing() -> None:
    made = paper("2010-01-05")
    made.roster(("Tern Labs", "exclusive license agreement"))
    assert isinstance(made.claims[-1].value, RosterReading)
    assert merged(made).deals == ()


def umbrella() -> Paper:
    return agreement("2010-01-05", titles=("multi-target agreement",), deal_types=("option",))


def licence_taken(day: str, target: str, ordinal: int | None = None) -> Paper:
    made = paper(day)
    made.event("t", EventType.LICENSE_TAKEN, ITEM, parties=BOTH, ordinal=ordinal, relates_to="the multi-target agreement of 2010", dates={DateBasis.EVENT: day})
    made.add(GrantReading(news="t", licensor="Harlow", licensee="Tern Labs", target=Stated(state=State.STATED, value=target)), ITEM)
    return made


def test_a_licence_taken_is_a_child_of_its_umbrella() -> None:
    dossier = merged(umbrella(), licence_taken("2011-03-01", "KR44", 1), licence_taken("2012-03-01", "ZP9", 2))
    head, first, second = dossier.deals
    assert head.relations == ()
    for child in (first, second):
        assert [(tie.type, tie.deal) for tie in child.relations] == [(RelationType.CHILD_OF_UMBRELLA, head.id)]
    assert [e.headline for e in events_of(dossier, EventType.LICENSE_TAKEN)] == ["Licence announced: KR44", "Licence announced: ZP9"]


def test_a_new_agreement_supersedes_the_one_it_replaces() -> None:
    second = agreement("2014-03-05", relates_to="replaces the 2010 license agreement")
    dossier = merged(agreement("2010-03-05"), second)
    old, new = dossier.deals
    assert [(tie.type, tie.deal) for tie in new.relations] == [(RelationType.SUPERSEDES, old.id)]
    assert (old.agreement_status, new.agreement_status) == (AgreementStatus.SUPERSEDED, AgreementStatus.IN_FORCE)


def test_an_amendment_keeps_the_terms_at_signing_and_holds_its_own() -> None:
    first = agreement("2010-03-05")
    first.term("a", TermType.MILESTONE_PAYMENTS, ITEM, state=State.STATED, currency="USD", min=Decimal(0), max=Decimal(40), payer="Tern Labs")
    second = later("2012-05-01", EventType.AMENDMENT, dates={DateBasis.EFFECTIVE: "2012-05-01"})
    second.term("l", TermType.MILESTONE_PAYMENTS, ITEM, state=State.STATED, currency="USD", min=Decimal(0), max=Decimal(44), payer="Tern Labs")
    second.term("l", TermType.AMENDMENT_FEE, ITEM, payer="Tern Labs")
    dossier = merged(first, second)
    assert [term.max for term in dossier.deals[0].terms] == [Decimal(40)]
    amendment = events_of(dossier, EventType.AMENDMENT)[0]
    assert [(term.type, term.max) for term in amendment.terms] == [(TermType.MILESTONE_PAYMENTS, Decimal(44)), (TermType.AMENDMENT_FEE, None)]
    assert dossier.conflicts == ()


def test_a_termination_counts_from_its_effective_date() -> None:
    ending = later("2012-01-10", EventType.TERMINATION, dates={DateBasis.NOTICE: "2012-01-09", DateBasis.EFFECTIVE: "2012-04-09"})
    papers = (agreement("2010-03-05"), ending)
    assert merged(*papers, as_of="2012-02-01").deals[0].agreement_status is AgreementStatus.IN_FORCE
    assert merged(*papers, as_of="2012-05-01").deals[0].agreement_status is AgreementStatus.TERMINATED
    assert merged(*papers).deals[0].agreement_status is AgreementStatus.TERMINATED


def test_notice_and_effect_of_a_termination_are_one_event() -> None:
    notice = later("2012-01-10", EventType.TERMINATION, dates={DateBasis.NOTICE: "2012-01-09"})
    effect = later("2012-04-10", EventType.TERMINATION, dates={DateBasis.EFFECTIVE: "2012-04-09"})
    events = events_of(merged(agreement("2010-03-05"), notice, effect), EventType.TERMINATION)
    assert [(e.date, e.dates[DateBasis.NOTICE]) for e in events] == [("2012-04-09", "2012-01-09")]


def test_the_three_states_are_never_mixed() -> None:
    stopped = merged(agreement("2010-03-05", target="KR44"), later("2012-01-10", EventType.PROGRAMME_DISCONTINUED)).deals[0]
    assert (stopped.agreement_status, stopped.programme_status, stopped.rights_status) == (
        AgreementStatus.IN_FORCE, ProgrammeStatus.DISCONTINUED, RightsStatus.HELD_BY_LICENSEE,
    )  # fmt: skip
    expired = merged(agreement("2010-03-05", target="KR44"), later("2012-01-10", EventType.EXPIRY)).deals[0]
    assert (expired.agreement_status, expired.status_basis, expired.rights_status) == (AgreementStatus.EXPIRED, StatusBasis.STATED, RightsStatus.UNKNOWN)


def test_one_product_returned_of_two_is_a_part() -> None:
    first = agreement("2010-03-05")
    first.event("a", EventType.AGREEMENT, ITEM, parties=BOTH, assets=("TX-1", "TX-2"))
    deal = merged(first, later("2012-01-10", EventType.RIGHTS_RETURNED, assets=("TX-1",))).deals[0]
    assert (deal.agreement_status, deal.rights_status) == (AgreementStatus.IN_FORCE, RightsStatus.PARTLY_RETURNED)


def test_an_agreement_yet_to_be_made_is_only_announced() -> None:
    made = paper("2010-01-05")
    claim = made.event("a", EventType.AGREEMENT, ITEM, parties=BOTH, titles=("letter of intent",))
    made.claims[-1] = type(claim)(**{name: getattr(claim, name) for name in claim.__struct_fields__} | {"modality": Modality.FORWARD_LOOKING})
    deal = merged(made).deals[0]
    assert deal.agreement_status is AgreementStatus.ANNOUNCED
    signed = merged(made, agreement("2010-02-05")).deals
    assert [deal.agreement_status for deal in signed] == [AgreementStatus.IN_FORCE]


def test_the_filings_of_both_parties_tell_of_one_deal() -> None:
    ours = agreement("2010-03-05", target="KR44")
    theirs = Paper("f-theirs", us="Tern Labs, Inc.", report="2010-03-06", signed="2010-03-07")
    theirs.party("Harlow Biosciences")
    theirs.event("z", EventType.AGREEMENT, ITEM, parties=("Tern Labs", "Harlow Biosciences"), dates={DateBasis.SIGNED: "2010-03-05"})
    dossier = merged(ours, theirs)
    assert dossier.registrants == ("harlow", "tern-labs")
    assert [deal.counterparties for deal in dossier.deals] == [("tern-labs", "harlow")]
    assert [(e.type, e.filings) for e in dossier.events] == [(EventType.AGREEMENT, ("f-2010-03-05-har", "f-theirs"))]


def test_a_deal_between_two_others_has_both_as_counterparties() -> None:
    made = paper("2010-03-05")
    made.party("Corbel Institute")
    made.event("a", EventType.AGREEMENT, ITEM, licensor=("Corbel Institute",), licensee=("Tern Labs",))
    deal = merged(made).deals[0]
    assert (deal.licensor, deal.licensee, deal.counterparties) == (("corbel-institute",), ("tern-labs",), ("corbel-institute", "tern-labs"))


def test_item_and_release_under_two_keys_are_one_event() -> None:
    made = agreement("2010-03-05")
    made.event("other key", EventType.AGREEMENT, parties=BOTH, assets=("TX-1",))
    dossier = merged(made)
    assert (len(dossier.deals), len(dossier.events)) == (1, 1)
    assert dossier.deals[0].assets == ("tx-1",)


def test_two_milestones_of_one_filing_stay_two() -> None:
    made = paper("2011-03-05")
    for news, asset, amount in (("m", "TX-1", 1000), ("n", "TX-2", 2000)):
        made.event(news, EventType.MILESTONE, ITEM, parties=BOTH, assets=(asset,))
        made.term(news, TermType.MILESTONE_PAYMENT, ITEM, state=State.STATED, currency="USD", min=Decimal(amount), max=Decimal(amount))
    dossier = merged(agreement("2010-03-05", titles=("multi-product collaboration",)), made)
    assert sorted(term.max or Decimal(0) for e in events_of(dossier, EventType.MILESTONE) for term in e.terms) == [Decimal(1000), Decimal(2000)]


def test_a_third_milestone_of_which_one_is_known_is_flagged() -> None:
    dossier = merged(agreement("2010-03-05"), later("2011-01-05", EventType.MILESTONE, ordinal=3))
    assert [(flag.kind, flag.text) for flag in dossier.flags] == [("count", "told as milestone number 3: the documents up to then report 1")]


def test_an_aside_of_the_about_paragraph_is_no_news() -> None:
    made = paper("2010-03-05")
    made.event("a", EventType.AGREEMENT, ABOUT, parties=BOTH)
    made.add(AssetReading(name="TX-1"), ABOUT)
    assert merged(made).deals == ()
