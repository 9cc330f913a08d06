"""What later filings remember of a deal: a further claim where they agree, a conflict where they do not, never a second payment."""

from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.model import (
    AssetReading,
    Claim,
    Contingency,
    DateBasis,
    Deal,
    Dossier,
    EventType,
    Grade,
    Modality,
    SetAsideClass,
    Standing,
    State,
    Term,
    TermType,
)
from tests.merge.building import ITEM, Paper, events_of, merged
from tests.merge.telling import told

BOTH = ("Harlow", "Tern Labs")
Figures = list[tuple[TermType, Decimal | None, int]]


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    return told("alderly", tmp_path_factory.mktemp("story"))


def norrik(dossier: Dossier) -> Deal:
    return next(deal for deal in dossier.deals if deal.counterparties == ("norrik",))


def figures(terms: tuple[Term, ...]) -> Figures:
    return [(term.type, term.max, len(term.claims)) for term in terms]


def disputes(dossier: Dossier) -> dict[str, list[str]]:
    """Return by field the quotes of each conflict."""
    quotes = {claim.id: claim.quote for claim in dossier.claims}
    return {f"{conflict.field} {conflict.about}": [quotes[each] for each in conflict.claims] for conflict in dossier.conflicts}


def test_a_remembered_amount_joins_the_term_and_adds_none(dossier: Dossier) -> None:
    assert figures(norrik(dossier).terms) == [
        (TermType.UPFRONT_PAYMENT, Decimal(4_000_000), 3),
        (TermType.MILESTONE_PAYMENTS, Decimal(30_000_000), 2),
    ]
    reached = [event for event in dossier.events if event.type is EventType.MILESTONE]
    assert [figures(event.terms) for event in reached] == [
        [(TermType.MILESTONE_PAYMENT, Decimal(1_000_000), 1)], [(TermType.MILESTONE_PAYMENT, Decimal(2_000_000), 3)],
    ]  # fmt: skip


def test_amounts_that_differ_over_the_years_are_conflicts_with_both_quotes(dossier: Dossier) -> None:
    upfront = norrik(dossier).terms[0]
    reached = next(event.terms[0] for event in dossier.events if event.type is EventType.MILESTONE and event.date == "2003-05-02")
    assert disputes(dossier) == {
        f"amount {upfront.id}": [
            "Norrik will pay the Company an upfront payment of $4 million and up to $30 million in milestone payments.",
            "In April 2001, the Company granted Norrik AG an exclusive license to AL-7 in Europe for an upfront payment of $5 million and up to $30 million in milestone payments.",
        ],
        f"amount {reached.id}": [
            "The Company has earned a milestone payment of $2 million from Norrik.",
            "In May 2003, the Company received a milestone payment of $3 million from Norrik.",
        ],
        "dates.signed agreement-norrik-2001-03-14": [
            'On March 12, 2001, Alderly Labs, Inc. (the "Company") and Norrik AG ("Norrik") entered into a license agreement.',
            "In April 2001, the Company granted Norrik AG an exclusive license to AL-7 in Europe for an upfront payment of $5 million and up to $30 million in milestone payments.",
        ],
    }
    assert {conflict.rule for conflict in dossier.conflicts} == {"an 8-K item outranks boilerplate or a look back"}


def test_a_remembered_amount_is_a_retrospective_claim_of_the_lowest_grade(dossier: Dossier) -> None:
    claims = {claim.id: claim for claim in dossier.claims}
    remembered = [claims[each] for each in norrik(dossier).terms[0].claims if claims[each].modality is Modality.RETROSPECTIVE]
    assert [(claim.file, claim.grade) for claim in remembered] == [("alderly-2002-04-18.txt", Grade.D), ("alderly-2005-02-03.txt", Grade.D)]


def test_an_amount_of_a_deal_that_no_filing_reports_stays_background(dossier: Dossier) -> None:
    assert [(number.set_aside_class, number.max, number.words) for number in dossier.set_aside] == [
        (SetAsideClass.CUMULATIVE, Decimal(7_000_000), "$7 million"), (SetAsideClass.BACKGROUND, Decimal(1_000_000), "$1 million"),
    ]  # fmt: skip
    assert {deal.counterparties for deal in dossier.deals} == {("norrik",), ("sandhurst",)}


def test_control_sums_that_do_not_add_up_are_flagged(dossier: Dossier) -> None:
    assert [flag.text for flag in dossier.flags] == [
        "“sixth partner” as of 2005-02-03: the documents up to then name 2 partners",
        "told as milestone number 3: the documents up to then report 2",
        "USD 7,000,000 to date as stated: the payments known up to then add up to 3,000,000",
    ]


def test_control_sums_that_add_up_are_not(tmp_path: Path) -> None:
    early = told("alderly", tmp_path, as_of="2002-12-31")
    assert (early.flags, early.conflicts) == ((), ())


def licence(*, with_amount: bool = True) -> Paper:
    made = Paper("p10", report="2010-03-05", signed="2010-03-05", release="2010-03-05")
    made.party("Tern Labs")
    made.add(AssetReading(name="TL-77", owner="Harlow"))
    made.event("a", EventType.AGREEMENT, ITEM, parties=BOTH, assets=("TL-77",), dates={DateBasis.SIGNED: "2010-03-02"})
    upfront(made, "a", 20 if with_amount else None)
    return made


def upfront(made: Paper, news: str, amount: int | None, *, currency: str = "USD", back: bool = False) -> Claim:
    value = None if amount is None else Decimal(amount)
    state = State.UNQUANTIFIED if amount is None else State.STATED
    return made.term(
        news, TermType.UPFRONT_PAYMENT, ITEM, state=state, back=back, currency=currency, min=value, max=value, payer="Tern Labs",
        contingency=Contingency.PAID if back else Contingency.GUARANTEED,
    )  # fmt: skip


def memory(name: str, when: str, amount: int, *, kind: EventType = EventType.PAYMENT, asset: str | None = None, currency: str = "USD") -> Paper:
    """Return a filing of 2015 that remembers an upfront payment of `when`."""
    made = Paper(name, report="2015-06-01", signed="2015-06-01")
    made.party("Tern Labs")
    if asset:
        made.add(AssetReading(name=asset, owner="Harlow"))
    basis = DateBasis.EVENT if kind is EventType.PAYMENT else DateBasis.SIGNED
    made.event("b", kind, ITEM, back=True, parties=BOTH, dates={basis: when}, assets=(asset,) if asset else ())
    upfront(made, "b", amount, back=True, currency=currency)
    return made


def test_a_memory_gives_the_amount_that_the_news_left_out() -> None:
    dossier = merged(licence(with_amount=False), memory("p15", "2010-03", 20))
    assert figures(dossier.deals[0].terms) == [(TermType.UPFRONT_PAYMENT, Decimal(20), 2)]
    assert (dossier.conflicts, dossier.set_aside) == ((), ())


def test_a_payment_that_was_made_is_paid_and_its_event_holds_no_second_term() -> None:
    dossier = merged(licence(), memory("p15", "2010-04", 20))
    assert [(term.contingency, len(term.claims)) for term in dossier.deals[0].terms] == [(Contingency.PAID, 2)]
    assert [(event.standing, event.terms) for event in events_of(dossier, EventType.PAYMENT)] == [(Standing.HINDSIGHT, ())]


@pytest.mark.parametrize(
    "paper",
    [
        pytest.param(memory("p15", "2014-01", 20), id="paid years after signing"),
        pytest.param(memory("p15", "2010-03", 25, asset="TL-90"), id="another product"),
        pytest.param(memory("p15", "2010-03", 25, currency="EUR"), id="another currency"),
    ],
)
def test_what_need_not_be_the_payment_known_is_set_aside(paper: Paper) -> None:
    dossier = merged(licence(), paper)
    assert [figures(deal.terms) for deal in dossier.deals] == [[(TermType.UPFRONT_PAYMENT, Decimal(20), 1)]]
    assert [number.set_aside_class for number in dossier.set_aside] == [SetAsideClass.BACKGROUND]
    assert dossier.conflicts == ()


def test_two_memories_of_a_payment_that_no_news_tells_are_one_term_in_conflict() -> None:
    dossier = merged(
        licence(with_amount=False), memory("p15", "2010-03", 20), memory("p16", "2010-03", 22, kind=EventType.AGREEMENT)
    )
    assert figures(dossier.deals[0].terms) == [(TermType.UPFRONT_PAYMENT, Decimal(20), 3)]
    assert [conflict.field for conflict in dossier.conflicts] == ["amount"]


def test_of_a_deal_whose_beginning_no_news_tells_a_remembered_amount_stays_background() -> None:
    back = Paper("p15", report="2015-06-01", signed="2015-06-01")
    back.party("Tern Labs")
    back.event("a", EventType.RIGHTS_RETURNED, ITEM, parties=BOTH)
    back.event("b", EventType.AGREEMENT, ITEM, back=True, parties=BOTH, dates={DateBasis.SIGNED: "2010-03"})
    upfront(back, "b", 20, back=True)
    dossier = merged(back)
    assert [(deal.standing, deal.terms) for deal in dossier.deals] == [(Standing.HINDSIGHT, ())]
    assert [(number.set_aside_class, number.max) for number in dossier.set_aside] == [(SetAsideClass.BACKGROUND, Decimal(20))]
