"""The story of four filings, told by hand-made claims: two licences as news, one known from hindsight, a milestone, a return."""

from decimal import Decimal

from reportgen.model import (
    AgreementStatus,
    AliasBasis,
    AssetReading,
    Contingency,
    DateBasis,
    Dossier,
    EventType,
    Exclusivity,
    ExhibitReading,
    GrantReading,
    ItemReading,
    Modality,
    NameChange,
    Qualifier,
    ResponsibilityReading,
    RightsStatus,
    SetAsideClass,
    SetAsideReading,
    StageReading,
    Standing,
    State,
    Stated,
    StatementKind,
    StatementReading,
    StatusBasis,
    TechnologyReading,
    TermType,
    Territory,
)
from tests.merge.building import ABOUT, ITEM, Paper, deals_with, events_of, merged

US = "Harlow Biosciences, Inc."


def licence_paper() -> Paper:
    paper = Paper("p1", report="2011-11-28", signed="2011-11-29", release="2011-11-28")
    paper.party("Dorn Keller International GmbH", legal="Dorn Keller International GmbH", short=["Dorn Keller"], section=ITEM)
    both = ("Harlow", "Dorn Keller International GmbH")
    paper.event("a", EventType.AGREEMENT, ITEM, parties=both, titles=("collaboration agreement",), deal_types=("collaboration",), dates={DateBasis.ANNOUNCED: "2011-11-28"})
    paper.event("a", EventType.AGREEMENT, parties=both, titles=("Exclusive License Agreement",), deal_types=("license",), assets=("DKX1",), is_headline=True)
    paper.add(AssetReading(name="DKX1", effector="PT9"))
    paper.add(
        GrantReading(
            news="a", licensor="Harlow", licensee="Dorn Keller", rights=("commercialize",), exclusivity=Exclusivity.EXCLUSIVE,
            territory=Territory(included=("worldwide",)), target=Stated(state=State.STATED, value="KR44"),
        )
    )  # fmt: skip
    for activity in ("manufacturing", "product development", "marketing"):
        paper.add(ResponsibilityReading(news="a", party="Dorn Keller", activity=activity))
    for kind in (TermType.UPFRONT_PAYMENT, TermType.MILESTONE_PAYMENTS):
        paper.term("a", kind, payer="Dorn Keller", payee="Harlow", again=kind is TermType.MILESTONE_PAYMENTS)
    paper.term("a", TermType.ROYALTY, payer="Dorn Keller", payee="Harlow", base="net sales", again=True, contingency=Contingency.CONTINGENT)
    paper.add(StatementReading(kind=StatementKind.FINANCIAL_TERMS, value="not disclosed", news="a"))
    paper.add(StatementReading(kind=StatementKind.FINANCIAL_TERMS, value="similar to another licence", news="a"), ITEM)
    paper.add(StatementReading(kind=StatementKind.ORDINAL_CLAIM, about="Dorn Keller", value="sixth corporate partner developing products"))
    paper.roster(("Dorn Keller", None), ("Great Lakes Pharma", None), ("Millbrook", None), ("Otter Biotech", None))
    return paper


def milestone_paper() -> Paper:
    paper = Paper("p2", report="2012-10-08", signed="2012-10-15", release="2012-10-15")
    paper.party("Dorn Keller GmbH", legal="Dorn Keller GmbH", section=ITEM)
    both = ("Harlow", "Dorn Keller GmbH")
    dates = {DateBasis.EVENT: "2012-09-24~", DateBasis.NOTICE: "2012-10-08"}
    paper.event("m", EventType.MILESTONE, ITEM, parties=both, dates=dates, subject="initiation of clinical trials")
    paper.term("m", TermType.MILESTONE_PAYMENT, ITEM, state=State.STATED, currency="USD", min=Decimal(1000000), max=Decimal(1000000),
               qualifier=Qualifier.EXACT, payer="Dorn Keller GmbH", payee="Harlow", contingency=Contingency.EARNED)  # fmt: skip
    paper.event("m", EventType.MILESTONE, parties=both, assets=("domvatuzumab",), dates={DateBasis.ANNOUNCED: "2012-10-15"})
    paper.add(AssetReading(name="domvatuzumab", effector="PT9"))
    paper.term("m", TermType.MILESTONE_PAYMENT, state=State.UNDISCLOSED, payer="Dorn Keller GmbH", payee="Harlow")
    paper.event("b", EventType.AGREEMENT, back=True, parties=both, licensor=("Harlow",), licensee=("Dorn Keller GmbH",), dates={DateBasis.ANNOUNCED: "2011-11"})
    paper.term("b", TermType.UPFRONT_PAYMENT, back=True, payer="Dorn Keller GmbH", payee="Harlow", contingency=Contingency.PAID)
    paper.term("b", TermType.ROYALTY, back=True, payer="Dorn Keller GmbH", payee="Harlow", base="net product sales")
    paper.roster(("Great Lakes Pharma", "lumitansine"), ("Millbrook", "MB591PT9"), ("Otter Biotech", "hu901-PT9/OB-10901"))
    return paper


def return_paper() -> Paper:
    paper = Paper("p3", report="2013-01-24", signed="2013-01-24", release="2013-01-24")
    paper.party("Great Lakes Pharma plc", legal="Great Lakes Pharma plc", section=ITEM)
    paper.party("Smithson Beech")
    paper.add(NameChange(former="Smithson Beech", present="Great Lakes Pharma", how="renamed"))
    paper.event("r", EventType.RIGHTS_RETURNED, ITEM, parties=("Harlow", "Great Lakes Pharma plc"), assets=("lumitansine",), dates={DateBasis.ANNOUNCED: "2013-01-24"})
    paper.add(AssetReading(name="lumitansine", aliases=("hu242-PT9",), antibody="hu242", effector="PT9"))
    paper.add(AssetReading(name="hu242-PT9", aliases=("GL-4080",)), ABOUT)
    paper.event("l", EventType.AGREEMENT, back=True, licensor=("Harlow",), licensee=("Smithson Beech",), deal_types=("license",), dates={DateBasis.EVENT: "2009"})
    paper.event("n", EventType.NEGOTIATION, back=True, parties=("Harlow", "Great Lakes Pharma plc"))
    for payer, payee in (("Harlow", "Great Lakes Pharma plc"), ("Great Lakes Pharma plc", "Harlow")):
        paper.term("r", TermType.TERMINATION_PAYMENT, state=State.ZERO, payer=payer, payee=payee)
    paper.roster(("Millbrook", "MB2704"), ("Otter Biotech", "hu901-PT9"), ("Dorn Keller", "domvatuzumab"))
    return paper


def second_licence_paper() -> Paper:
    paper = Paper("p4", report="2014-10-01", signed="2014-10-06", release="2014-10-06")
    paper.party("Caldera Finch, Inc.", legal="Caldera Finch, Inc.", section=ITEM)
    both = ("Harlow", "Caldera Finch, Inc.")
    paper.event("c", EventType.AGREEMENT, ITEM, parties=both, titles=("development and license agreement",), deal_types=("license",), dates={DateBasis.SIGNED: "2014-10-01"})
    for section in (ITEM, "EX-99.1 body"):
        paper.add(
            GrantReading(
                news="c", licensor="Harlow", licensee="Caldera Finch", rights=("develop", "commercialize"), exclusivity=Exclusivity.EXCLUSIVE,
                territory=Territory(included=("worldwide",)), target=Stated(state=State.UNDISCLOSED),
            ), section,
        )  # fmt: skip
        paper.term("c", TermType.UPFRONT_PAYMENT, section, state=State.STATED, currency="USD", min=Decimal(1000000), max=Decimal(1000000),
                   payer="Caldera Finch", payee="Harlow", contingency=Contingency.GUARANTEED)  # fmt: skip
        paper.term("c", TermType.MILESTONE_PAYMENTS, section, state=State.STATED, currency="USD", min=Decimal(0), max=Decimal(42000000), again=True,
                   qualifier=Qualifier.UP_TO_ADDITIONAL, payer="Caldera Finch", payee="Harlow", contingency=Contingency.CONTINGENT)  # fmt: skip
        paper.term("c", TermType.ROYALTY, section, again=True, payer="Caldera Finch", payee="Harlow", base="sales")
    paper.party("Aventine", section=ABOUT)
    paper.add(NameChange(former="Aventine", present="Sano-Aventine", how="part_of"), ABOUT)
    paper.event("av", EventType.AGREEMENT, ABOUT, back=True, parties=("Harlow", "Aventine"), titles=("collaboration",))
    paper.roster(("Dorn Keller", "domvatuzumab"), ("Millbrook Pharmaceuticals", "MB2704"), ("Caldera Finch", None), ("Aventine", "collaboration"))
    return paper


def term_ids(dossier: Dossier) -> set[str]:
    held = [*(deal.terms for deal in dossier.deals), *(event.terms for event in dossier.events)]
    return {term.id for terms in held for term in terms}


def story() -> Dossier:
    return merged(licence_paper(), milestone_paper(), return_paper(), second_licence_paper())


def test_two_filings_and_a_look_back_make_one_deal() -> None:
    deals = deals_with(story(), "Dorn")
    assert len(deals) == 1
    deal = deals[0]
    assert deal.agreement_status is AgreementStatus.IN_FORCE
    assert (deal.exclusivity, deal.territory.included) == (Exclusivity.EXCLUSIVE, ("worldwide",))
    assert deal.target == Stated(state=State.STATED, value="KR44")
    assert deal.titles == ("collaboration agreement", "Exclusive License Agreement")
    assert (deal.licensor, deal.licensee) == (("harlow",), ("dorn-keller",))
    assert len(deal.responsibilities) == 3


def test_the_agreement_is_dated_by_its_announcement_and_no_signing_is_made_up() -> None:
    agreement = next(event for event in events_of(story(), EventType.AGREEMENT) if "dorn-keller" in event.counterparties)
    assert agreement.dates[DateBasis.ANNOUNCED] == "2011-11-28"
    assert DateBasis.SIGNED not in agreement.dates
    assert agreement.headline == "Licence announced: exclusive, worldwide; KR44"


def test_a_look_back_at_the_upfront_sets_it_paid_and_nothing_else() -> None:
    deal = deals_with(story(), "Dorn")[0]
    upfront = next(term for term in deal.terms if term.type is TermType.UPFRONT_PAYMENT)
    assert (upfront.state, upfront.contingency, upfront.min, len(upfront.claims)) == (State.UNQUANTIFIED, Contingency.PAID, None, 2)
    royalty = next(term for term in deal.terms if term.type is TermType.ROYALTY)
    assert (royalty.base, len(royalty.claims)) == ("net sales", 2)
    assert [term.type for term in deal.terms] == [TermType.UPFRONT_PAYMENT, TermType.MILESTONE_PAYMENTS, TermType.ROYALTY]


def test_the_terms_as_a_whole_follow_the_item() -> None:
    financial = deals_with(story(), "Dorn")[0].financial_terms
    assert financial == Stated(state=State.COMPARATIVE, value="similar to another licence")


def test_a_milestone_is_one_event_with_all_its_dates_and_its_amount() -> None:
    events = events_of(story(), EventType.MILESTONE)
    assert len(events) == 1
    event = events[0]
    assert (event.date, event.date_basis) == ("2012-09-24~", DateBasis.EVENT)
    assert event.dates == {
        DateBasis.EVENT: "2012-09-24~", DateBasis.NOTICE: "2012-10-08", DateBasis.ANNOUNCED: "2012-10-15",
        DateBasis.REPORT: "2012-10-08", DateBasis.SIGNATURE: "2012-10-15",
    }  # fmt: skip
    assert [(term.type, term.state, term.max) for term in event.terms] == [(TermType.MILESTONE_PAYMENT, State.STATED, Decimal(1000000))]
    assert event.headline == "Milestone reached: initiation of clinical trials"


def test_an_amount_in_the_item_against_undisclosed_in_the_release_is_a_conflict() -> None:
    dossier = story()
    assert [(c.field, c.rule, len(c.claims)) for c in dossier.conflicts] == [("amount", "an 8-K item outranks its press release", 2)]
    term = events_of(dossier, EventType.MILESTONE)[0].terms[0]
    assert dossier.conflicts[0].about == term.id
    assert dossier.conflicts[0].kept == term.claims[0]


def test_a_return_of_rights_makes_the_deal_that_only_a_look_back_tells_of() -> None:
    dossier = story()
    deals = deals_with(dossier, "Great Lakes")
    assert [deal.standing for deal in deals] == [Standing.HINDSIGHT]
    deal = deals[0]
    assert (deal.agreement_status, deal.status_basis, deal.rights_status) == (AgreementStatus.TERMINATED, StatusBasis.IMPLIED, RightsStatus.REVERTED_TO_LICENSOR)
    events = [event for event in dossier.events if event.deal == deal.id]
    assert [(event.type, event.date, event.standing) for event in events] == [
        (EventType.AGREEMENT, "2009", Standing.HINDSIGHT),
        (EventType.NEGOTIATION, None, Standing.MENTION),
        (EventType.RIGHTS_RETURNED, "2013-01-24", Standing.NEWS),
    ]
    assert events[2].headline == "Rights to lumitansine returned"
    assert [(term.state, term.payer) for term in events[2].terms] == [(State.ZERO, "harlow"), (State.ZERO, "great-lakes-pharma")]


def test_a_former_name_is_the_same_party_with_its_time() -> None:
    dossier = story()
    party = next(p for p in dossier.parties if p.name == "Great Lakes Pharma plc")
    former = next(name for name in party.names if name.name == "Smithson Beech")
    assert (former.from_, former.to) == ("2009", "2009")
    assert not [p for p in dossier.parties if p.name.startswith("Smithson")]
    agreement = next(e for e in events_of(dossier, EventType.AGREEMENT) if party.id in e.counterparties)
    assert "Smithson Beech" in [then.name for then in agreement.names_then if then.party == party.id]


def test_item_and_release_give_one_term_with_two_claims() -> None:
    deal = deals_with(story(), "Caldera")[0]
    assert [(t.type, t.min, t.max, t.qualifier, len(t.claims)) for t in deal.terms] == [
        (TermType.UPFRONT_PAYMENT, Decimal(1000000), Decimal(1000000), None, 2),
        (TermType.MILESTONE_PAYMENTS, Decimal(0), Decimal(42000000), Qualifier.UP_TO_ADDITIONAL, 2),
        (TermType.ROYALTY, None, None, None, 2),
    ]
    assert deal.target == Stated(state=State.UNDISCLOSED)


def test_partners_that_are_only_mentioned_have_no_deal() -> None:
    dossier = story()
    for name in ("Millbrook", "Otter", "Aventine"):
        party = next(p for p in dossier.parties if p.name.startswith(name))
        assert not [d for d in dossier.deals if party.id in d.counterparties]
        assert not [e for e in dossier.events if party.id in e.counterparties]
    assert next(p for p in dossier.parties if p.name == "Aventine").successor == "Sano-Aventine"
    assert [s.value for s in dossier.statements if s.about == "aventine"] == ["collaboration"]


def test_a_name_for_short_is_the_party_with_the_fuller_name() -> None:
    assert [p.name for p in story().parties if p.name.startswith("Millbrook")] == ["Millbrook Pharmaceuticals"]


def test_several_legal_entities_share_the_common_name() -> None:
    party = next(p for p in story().parties if p.id == "dorn-keller")
    assert party.name == "Dorn Keller"
    assert party.legal_names == ("Dorn Keller International GmbH", "Dorn Keller GmbH")


def test_stated_aliases_merge_and_inferred_ones_stand_side_by_side() -> None:
    dossier = story()
    lumitansine = next(a for a in dossier.assets if a.name == "lumitansine")
    assert {alias.name for alias in lumitansine.aliases} == {"hu242-PT9", "GL-4080"}
    assert {alias.basis for alias in lumitansine.aliases} == {AliasBasis.STATED}
    code = next(a for a in dossier.assets if a.name == "MB591PT9")
    assert [(alias.name, alias.basis, alias.reason) for alias in code.aliases] == [("MB2704", AliasBasis.INFERRED, "same partner, code replaced between lists")]
    early = next(a for a in dossier.assets if a.name == "DKX1")
    assert [(alias.name, alias.basis) for alias in early.aliases] == [("domvatuzumab", AliasBasis.INFERRED)]
    assert next(a for a in dossier.assets if a.name == "hu901-PT9").aliases[0].name == "OB-10901"


def test_absence_from_later_lists_is_flagged_and_ends_nothing() -> None:
    flags = [flag for flag in story().flags if flag.kind == "roster_absence"]
    assert [flag.about for flag in flags] == ["otter-biotech"]
    assert "as of 2013-01-24" in flags[0].text


def test_a_count_that_does_not_add_up_is_flagged() -> None:
    flags = [flag for flag in story().flags if flag.kind == "count"]
    assert [flag.text for flag in flags] == ["“sixth corporate partner” as of 2011-11-28: the documents up to then name 4 partners"]


def test_a_build_as_of_a_date_uses_only_what_was_public() -> None:
    papers = (licence_paper(), milestone_paper(), return_paper(), second_licence_paper())
    early = merged(*papers, as_of="2012-12-31")
    assert [filing.id for filing in early.filings] == ["p1", "p2"]
    assert [event.type for event in early.events] == [EventType.AGREEMENT, EventType.MILESTONE]
    assert not deals_with(early, "Great Lakes")


def test_adding_filings_keeps_ids_of_what_was_there() -> None:
    papers = (licence_paper(), milestone_paper(), return_paper(), second_licence_paper())
    for count in range(1, 4):
        before, after = merged(*papers[:count]), merged(*papers)
        assert {d.id for d in before.deals} <= {d.id for d in after.deals}
        assert {e.id for e in before.events} <= {e.id for e in after.events}
        assert {p.id for p in before.parties} <= {p.id for p in after.parties}
        assert {a.id for a in before.assets} <= {a.id for a in after.assets}
        assert term_ids(before) <= term_ids(after)


def test_the_order_of_the_inputs_changes_nothing() -> None:
    papers = (licence_paper(), milestone_paper(), return_paper(), second_licence_paper())
    assert merged(*papers) == merged(*reversed(papers))


def test_denied_and_supposed_events_are_none() -> None:
    paper = Paper("p9", report="2015-01-02")
    paper.party("Tern Labs", short=[])
    for modality in (Modality.NEGATED, Modality.HYPOTHETICAL, Modality.POTENTIAL):
        claim = paper.event("x" + modality, EventType.TERMINATION, parties=("Harlow", "Tern Labs"))
        paper.claims[-1] = type(claim)(**{name: getattr(claim, name) for name in claim.__struct_fields__} | {"modality": modality})
    assert (merged(paper).deals, merged(paper).events) == ((), ())


def test_the_product_of_a_headline_belongs_to_the_only_news() -> None:
    paper = Paper("p5", release="2015-03-01")
    paper.party("Tern Labs")
    paper.event("a", EventType.AGREEMENT, parties=("Harlow", "Tern Labs"))
    paper.add(AssetReading(name="TL-77"), "EX-99.1 subhead")
    paper.add(AssetReading(name="XX-1"), ABOUT)
    assert merged(paper).deals[0].assets == ("tl-77",)


def test_numbers_set_aside_keep_their_class_and_are_no_terms() -> None:
    paper = licence_paper()
    for _ in range(2):
        paper.add(SetAsideReading(set_aside_class=SetAsideClass.REVENUE, currency="EUR", min=Decimal(6000000000), words="more than EUR 6 billion"), ABOUT)
    dossier = merged(paper)
    assert [(a.set_aside_class, a.currency, a.min, a.max, len(a.claims)) for a in dossier.set_aside] == [(SetAsideClass.REVENUE, "EUR", Decimal(6000000000), None, 2)]
    assert {term.currency for deal in dossier.deals for term in deal.terms} == {None}


def test_stages_stand_as_of_their_documents() -> None:
    first, second = Paper("p5", release="2015-03-01"), Paper("p6", release="2016-03-01")
    for paper, stage in ((first, "phase 1/2"), (second, "phase 1")):
        paper.add(StageReading(asset="TL-77", stage=stage, words=f"in {stage}"), ABOUT)
    asset = merged(first, second).assets[0]
    assert [(s.stage, s.as_of) for s in asset.stages] == [("phase 1/2", "2015-03-01"), ("phase 1", "2016-03-01")]


def test_a_filing_gathers_its_items_exhibits_and_dates() -> None:
    paper = Paper("p5", report="2015-02-27", signed="2015-03-01", release="2015-03-01")
    paper.add(ItemReading(number="5", current_number="8.01", title="Other Events"), ITEM)
    paper.add(ExhibitReading(number="99.1", title="Press release", dated="2015-03-01"), ITEM)
    paper.add(ExhibitReading(number="99.1", title="Exhibit 99.1"), ITEM)
    filing = merged(paper).filings[0]
    assert (filing.form, filing.date_of_report, filing.signature_date, filing.release_date, filing.filing_date) == ("8-K", "2015-02-27", "2015-03-01", "2015-03-01", None)
    assert [(item.number, item.current_number) for item in filing.items] == [("5", "8.01")]
    assert [(exhibit.number, exhibit.title, exhibit.dated) for exhibit in filing.exhibits] == [("99.1", "Press release", "2015-03-01")]


def test_a_technology_is_one_with_its_acronym() -> None:
    paper = Paper("p5", release="2015-03-01")
    paper.add(TechnologyReading(name="Payload Transfer Conjugate", acronym="PTC", owner="Harlow"))
    paper.add(TechnologyReading(name="payload transfer conjugate"))
    paper.add(TechnologyReading(name="PTC"))
    technologies = merged(paper).technologies
    assert [(t.id, t.name, t.acronym, t.owner, len(t.claims)) for t in technologies] == [
        ("payload-transfer-conjugate", "Payload Transfer Conjugate", "PTC", "harlow", 3)
    ]


def test_what_was_received_to_date_is_held_against_the_payments_known() -> None:
    paper = milestone_paper()
    paper.add(SetAsideReading(set_aside_class=SetAsideClass.CUMULATIVE, currency="USD", min=Decimal(7000000), max=Decimal(7000000)))
    flags = [flag for flag in merged(licence_paper(), paper).flags if flag.kind == "total"]
    assert [flag.text for flag in flags] == ["USD 7,000,000 to date as stated: the payments known up to then add up to 1,000,000"]


def test_nothing_read_gives_an_empty_dossier() -> None:
    dossier = merged()
    assert (dossier.filings, dossier.deals, dossier.events, dossier.registrants) == ((), (), (), ())


def test_a_filing_without_a_date_is_left_out_of_a_dossier_as_of_a_date() -> None:
    dossier = merged(Paper("undated"), licence_paper(), as_of="2012-01-01")
    assert [filing.id for filing in dossier.filings] == ["p1"]
    assert [notice.text for notice in dossier.notices] == ["has no date, so it is left out of a dossier as of 2012-01-01"]
