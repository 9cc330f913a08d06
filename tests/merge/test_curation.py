"""What the user's curation says, where it is wrong, and how it shows."""

import tomllib
from decimal import Decimal

import pytest

from reportgen.errors import ConfigError
from reportgen.merge import Curation, load_curation
from reportgen.model import DateBasis, EventType, Standing, State, TermType
from reportgen.views import build_views
from tests.merge.building import ITEM, Paper, merged

BOTH = ("Harlow", "Tern Labs")


def loaded(text: str) -> Curation:
    return load_curation(tomllib.loads(text), text, "curation.toml")


def tern(day: str = "2010-03-05", target: str = "") -> Paper:
    made = Paper(f"f-{day}", report=day, signed=day)
    made.party("Tern Labs")
    made.event("a", EventType.AGREEMENT, ITEM, parties=BOTH, subject=target or None)
    made.term("a", TermType.UPFRONT_PAYMENT, ITEM, state=State.STATED, currency="USD", min=Decimal(20), max=Decimal(20))
    return made


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[partie]]\nname = 'x'\n", "curation.toml:1: unknown table 'partie'"),
        ("# first\n[[party]]\nname = 'x'\nalias = ['y']\nsource = 'z'\n", "curation.toml:4: unknown key 'alias' in [[party]]"),
        ("[[party]]\nname = 'x'\naliases = 'y'\nsource = 'z'\n", "curation.toml:3: 'aliases' in [[party]] has the wrong type"),
        ("[[party]]\nname = 'x'\naliases = ['y']\n", "curation.toml:1: [[party]] has no 'source'"),
        ("[[hide]]\ndeal = 'a'\nreason = 'b'\n\n[[rename]]\nfrom = 'a'\nto = 'b'\ndate = 'May'\nsource = 'c'\n", "curation.toml:8: 'May' is no date"),
        ("[[join]]\ndeals = ['a']\nreason = 'b'\n", "curation.toml:2: [[join]] needs two deals"),
        ("[hide]\ndeal = 'a'\nreason = 'b'\n", "curation.toml:1: 'hide' is no list of tables"),
    ],
)
def test_what_cannot_be_used_is_an_error_that_names_the_line(text: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        loaded(text)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[hide]]\ndeal = 'none-such'\nreason = 'x'\n", "curation.toml:1: unknown deal 'none-such'"),
        ("[[correct]]\nclaim = 'c-0'\nfield = 'max'\nvalue = '1'\nreason = 'x'\n", "curation.toml:1: unknown claim 'c-0'"),
    ],
)
def test_an_unknown_id_is_an_error_that_names_the_line(text: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        merged(tern(), curation=loaded(text))
    assert str(caught.value).startswith(message)


def test_an_alias_joins_two_names_and_shows_its_source() -> None:
    paper = tern()
    paper.roster(("TRN", None))
    dossier = merged(paper, curation=loaded("[[party]]\nname = 'Tern Labs'\naliases = ['TRN', 'Ternlabs']\nsource = 'its own site'\n"))
    party = next(p for p in dossier.parties if not p.is_registrant)
    assert dossier.rosters[0].entries[0].party == party.id == "tern-labs"
    assert {(name.name, name.source) for name in party.names} == {("Tern Labs", None), ("TRN", None), ("Ternlabs", "its own site")}
    assert party.curated == ("Also named TRN; Ternlabs (source: its own site)",)


def test_a_rename_gives_the_name_today_and_dates_both() -> None:
    text = "[[rename]]\nfrom = 'Tern Labs'\nto = 'Petrel'\ndate = '2012'\nsource = 'a notice'\n"
    dossier = merged(tern(), curation=loaded(text))
    party = next(p for p in dossier.parties if not p.is_registrant)
    assert (party.id, party.name) == ("tern-labs", "Petrel")
    assert [(name.name, name.from_, name.to) for name in party.names] == [("Tern Labs", "2010-03-05", "2012"), ("Petrel", "2012", None)]
    assert [then.name for then in dossier.events[0].names_then if then.party == "tern-labs"] == ["Tern Labs"]


def test_a_merger_puts_both_on_one_party() -> None:
    first, second = tern(), Paper("f-2015", report="2015-01-01")
    second.party("Petrel")
    second.event("b", EventType.MILESTONE, ITEM, parties=("Harlow", "Petrel"))
    text = "[[merger]]\nfrom = 'Tern Labs'\nto = 'Petrel'\ndate = '2012'\nsource = 'a notice'\n"
    dossier = merged(first, second, curation=loaded(text))
    assert len(dossier.deals) == 1
    assert [(event.type, event.counterparties) for event in dossier.events] == [
        (EventType.AGREEMENT, ("tern-labs",)), (EventType.PARTY_MERGED, ("tern-labs",)), (EventType.MILESTONE, ("tern-labs",)),
    ]  # fmt: skip
    assert next(p for p in dossier.parties if p.id == "tern-labs").curated == ("Tern Labs merged into Petrel (2012) (source: a notice)",)


def test_a_correction_is_used_marked_and_shown_beside_what_was_read() -> None:
    paper = tern()
    claim = paper.claims[-1]
    text = f"[[correct]]\nclaim = '{claim.id}'\nfield = 'max'\nvalue = '25'\nreason = 'misprint'\nsource = 'the contract'\n"
    dossier = merged(paper, curation=loaded(text))
    term = dossier.deals[0].terms[0]
    assert (term.max, term.is_curated, dossier.deals[0].is_curated) == (Decimal(25), True, True)
    assert claim in dossier.claims
    assert [(c.about, c.field, c.kept, c.rule, c.note) for c in dossier.conflicts] == [
        (claim.id, "max", claim.id, "corrected to 25 by the curation: misprint", "the contract")
    ]


@pytest.mark.parametrize(("field", "value"), [("maximum", "'1'"), ("max", "'plenty'")])
def test_a_correction_that_does_not_fit_is_an_error(field: str, value: str) -> None:
    paper = tern()
    text = f"[[correct]]\nclaim = '{paper.claims[-1].id}'\nfield = '{field}'\nvalue = {value}\nreason = 'x'\n"
    with pytest.raises(ConfigError, match=r"curation\.toml:1: .*max"):
        merged(paper, curation=loaded(text))


def test_a_hidden_deal_is_gone_with_its_events_and_a_notice_says_so() -> None:
    deal = merged(tern()).deals[0].id
    dossier = merged(tern(), curation=loaded(f"[[hide]]\ndeal = '{deal}'\nreason = 'a misreading'\n"))
    assert (dossier.deals, dossier.events) == ((), ())
    assert [notice.text for notice in dossier.notices] == [f"deal {deal} is hidden: a misreading"]


def test_joined_deals_are_one_under_the_first_id() -> None:
    papers = (tern("2010-03-05"), tern("2012-03-05"))
    one, other = (deal.id for deal in merged(*papers).deals)
    dossier = merged(*papers, curation=loaded(f"[[join]]\ndeals = ['{one}', '{other}']\nreason = 'a renewal'\n"))
    assert [(deal.id, deal.is_curated, len(deal.events)) for deal in dossier.deals] == [(one, True, 2)]


def test_an_id_of_a_filing_not_yet_public_is_no_error() -> None:
    papers = (tern("2010-03-05"), tern("2012-03-05"))
    late = merged(*papers).deals[1].id
    curation = loaded(f"[[hide]]\ndeal = '{late}'\nreason = 'x'\n")
    assert len(merged(*papers, curation=curation, as_of="2011-01-01").deals) == 1


def test_a_corrected_amount_sets_both_bounds() -> None:
    paper = tern()
    text = f"[[correct]]\nclaim = '{paper.claims[-1].id}'\nfield = 'amount'\nvalue = 25\nreason = 'misprint'\n"
    term = merged(paper, curation=loaded(text)).deals[0].terms[0]
    assert (term.min, term.max) == (Decimal(25), Decimal(25))


def test_names_that_no_filing_prints_are_noticed() -> None:
    text = "[[party]]\nname = 'Nobody'\naliases = ['None']\nsource = 'x'\n"
    dossier = merged(tern(), curation=loaded(text))
    assert [(notice.file, notice.text) for notice in dossier.notices] == [("curation.toml", "line 1: no filing prints 'Nobody' or 'None'")]
    assert merged(tern(), curation=loaded(text), as_of="2015-01-01").notices == ()


MERGER = "[[merger]]\nfrom = 'Tern Labs'\nto = 'Petrel'\ndate = '2012'\nsource = 'a notice'\n"


def test_a_merger_that_only_the_curation_tells_is_an_event_marked_as_curated_with_its_source() -> None:
    dossier = merged(tern(), curation=loaded(MERGER))
    event = next(event for event in dossier.events if event.type is EventType.PARTY_MERGED)
    assert (event.headline, event.date, event.standing) == ("Party merged: Tern Labs into Petrel", "2012", Standing.HINDSIGHT)
    assert (event.is_curated, event.source, event.claims, event.deal) == (True, "a notice", (), None)
    row = next(row for row in build_views(dossier).chronology.rows if row.event == event.id)
    assert (row.partner_then, row.what, row.standing_words, row.is_curated, row.source_words) == (
        "Tern Labs", "Party merged: Tern Labs into Petrel", "", True, "the curation: a notice",
    )  # fmt: skip


def test_a_change_told_by_a_document_or_ahead_of_the_day_makes_no_second_event() -> None:
    assert [event.type for event in merged(tern(), curation=loaded(MERGER), as_of="2011-12-31").events] == [EventType.AGREEMENT]
    second = Paper("p12", report="2012-06-01", signed="2012-06-01", release="2012-06-01")
    second.party("Tern Labs")
    second.event("c", EventType.PARTY_MERGED, ITEM, parties=("Tern Labs",), dates={DateBasis.EVENT: "2012-05-30"})
    changes = [event for event in merged(tern(), second, curation=loaded(MERGER)).events if event.type is EventType.PARTY_MERGED]
    assert [(event.date, event.is_curated) for event in changes] == [("2012-05-30", False)]


def test_a_change_before_the_first_deal_is_no_event_of_the_chronology() -> None:
    early = MERGER.replace("2012", "2009")
    assert [event.type for event in merged(tern(), curation=loaded(early)).events] == [EventType.AGREEMENT]


def test_a_party_of_no_deal_has_no_curated_event() -> None:
    paper = tern()
    paper.party("Gannet Bank")
    text = "[[rename]]\nfrom = 'Gannet Bank'\nto = 'Skua Bank'\nsource = 'a notice'\n"
    assert [event.type for event in merged(paper, curation=loaded(text)).events] == [EventType.AGREEMENT]
