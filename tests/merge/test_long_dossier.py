"""Twenty filings of one registrant, read from their text: deals linked, three states, any date, conflicts and counts."""

import re
from pathlib import Path

import pytest

from reportgen.config import Config, Format
from reportgen.model import (
    AgreementStatus,
    DateBasis,
    Deal,
    Dossier,
    Event,
    EventType,
    ProgrammeStatus,
    RelationType,
    RightsStatus,
    Standing,
    StatusBasis,
)
from reportgen.pipeline import build, gather
from tests.merge.telling import told, write_story

Key = tuple[str, str]
UMBRELLA: Key = ("corvane", "1998")
FIRST_LICENCE: Key = ("corvane", "1999")
SECOND_LICENCE: Key = ("corvane", "2000")
NEW_LICENCE: Key = ("corvane", "2004")
HALDEN: Key = ("halden", "2000")
BRISCO: Key = ("brisco", "2002")
OSTMARK: Key = ("university-of-ostmark", "2006")
DORREL: Key = ("dorrel", "2009")


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    return told("tesselate", tmp_path_factory.mktemp("story"))


def key(deal: Deal) -> Key:
    """Return the partner and the year of signing, which stay whatever else is read of a deal."""
    return deal.counterparties[0], next(iter(deal.dates.values()))[:4]


def deal(dossier: Dossier, wanted: Key) -> Deal:
    return next(deal for deal in dossier.deals if key(deal) == wanted)


def events(dossier: Dossier, wanted: Key, kind: EventType | None = None) -> list[Event]:
    own = [event for event in dossier.events if event.deal == deal(dossier, wanted).id]
    return [event for event in own if kind in (None, event.type)]


def states(dossier: Dossier, wanted: Key) -> tuple[AgreementStatus, ProgrammeStatus, RightsStatus]:
    found = deal(dossier, wanted)
    return found.agreement_status, found.programme_status, found.rights_status


def test_the_filings_make_eight_deals_and_every_event_has_one(dossier: Dossier) -> None:
    assert len(dossier.filings) == 20
    assert {key(deal) for deal in dossier.deals} == {UMBRELLA, FIRST_LICENCE, SECOND_LICENCE, HALDEN, BRISCO, NEW_LICENCE, OSTMARK, DORREL}
    assert [event.id for event in dossier.events if event.deal is None] == []
    assert {deal.standing for deal in dossier.deals} == {Standing.NEWS}


def test_licences_lie_under_their_umbrella_and_a_new_one_supersedes_the_named_one(dossier: Dossier) -> None:
    keys = {each.id: key(each) for each in dossier.deals}
    ties = {(key(each), tie.type, keys[tie.deal]) for each in dossier.deals for tie in each.relations}
    assert ties == {
        (FIRST_LICENCE, RelationType.CHILD_OF_UMBRELLA, UMBRELLA),
        (SECOND_LICENCE, RelationType.CHILD_OF_UMBRELLA, UMBRELLA),
        (NEW_LICENCE, RelationType.SUPERSEDES, FIRST_LICENCE),
    }
    assert [event.dates[DateBasis.SIGNED] for event in events(dossier, FIRST_LICENCE, EventType.SUPERSEDED)] == ["2004-06-11"]
    assert states(dossier, FIRST_LICENCE)[0] is AgreementStatus.SUPERSEDED
    assert states(dossier, SECOND_LICENCE)[0] is states(dossier, UMBRELLA)[0] is AgreementStatus.IN_FORCE


def test_a_milestone_under_an_umbrella_goes_to_the_licence_that_it_names(dossier: Dossier) -> None:
    assert len(events(dossier, FIRST_LICENCE, EventType.MILESTONE)) == 1
    assert events(dossier, SECOND_LICENCE, EventType.MILESTONE) == events(dossier, UMBRELLA, EventType.MILESTONE) == []


def test_milestones_amendment_and_termination_follow_the_licence(dossier: Dossier) -> None:
    story = [(event.type.value, event.date) for event in events(dossier, HALDEN)]
    assert story == [
        ("agreement", "2000-01-14"), ("milestone", "2000-08-07"), ("amendment", "2001-03-02"), ("milestone", "2001-10-10"),
        ("milestone", "2002-10-31"), ("termination", "2004-02-10"),
    ]  # fmt: skip
    assert states(dossier, HALDEN) == (AgreementStatus.TERMINATED, ProgrammeStatus.UNKNOWN, RightsStatus.UNKNOWN)


def test_an_expiry_is_no_termination(dossier: Dossier) -> None:
    assert states(dossier, OSTMARK)[0] is AgreementStatus.EXPIRED


def test_a_licence_of_a_product_whose_first_licence_ended_is_a_deal_of_its_own(dossier: Dossier) -> None:
    assert deal(dossier, DORREL).assets == deal(dossier, HALDEN).assets == ("tb-11",)
    assert states(dossier, DORREL)[0] is AgreementStatus.IN_FORCE


def test_an_assignment_changes_the_licensee_and_events_keep_the_names_of_their_time(dossier: Dossier) -> None:
    assert (deal(dossier, BRISCO).licensor, deal(dossier, BRISCO).licensee) == (("tesselate-biologics",), ("nyland",))
    assert events(dossier, BRISCO, EventType.ASSIGNMENT)[0].headline == "Agreement assigned by Brisco Therapeutics, Inc. to Nyland Pharma Limited"
    then = [(event.type.value, name.name) for event in events(dossier, BRISCO) for name in event.names_then if name.party == "nyland"]
    assert then == [
        ("assignment", "Nyland Pharma Limited"), ("milestone", "Nyland Pharma Limited"), ("party_merged", "Quill Medicines plc"),
        ("programme_suspended", "Quill Medicines plc"),
    ]  # fmt: skip


def test_a_suspended_programme_leaves_agreement_and_rights_alone(dossier: Dossier) -> None:
    assert states(dossier, BRISCO) == (AgreementStatus.IN_FORCE, ProgrammeStatus.SUSPENDED, RightsStatus.HELD_BY_LICENSEE)


def test_renamed_and_merged_parties_are_one_party_each_with_dated_names(dossier: Dossier) -> None:
    names = {party.id: (party.name, [name.name for name in party.names]) for party in dossier.parties}
    assert names["corvane"] == ("Corvanta, Inc.", ["Corvane Pharmaceuticals, Inc.", "Corvane", "Corvanta, Inc.", "Corvanta"])
    assert names["nyland"][0] == "Quill Medicines plc"
    merged = events(dossier, BRISCO, EventType.PARTY_MERGED)
    assert [(event.date, event.headline) for event in merged] == [("2006-05-19", "Party merged: Nyland Pharma Limited into Quill Medicines plc")]
    first = events(dossier, FIRST_LICENCE)[0]
    assert [name.name for name in first.names_then if name.party == "corvane"] == ["Corvane Pharmaceuticals, Inc."]


@pytest.mark.parametrize(
    ("as_of", "name", "expected"),
    [
        ("2002-12-31", HALDEN, (AgreementStatus.IN_FORCE, ProgrammeStatus.ACTIVE, RightsStatus.HELD_BY_LICENSEE)),
        ("2003-12-31", HALDEN, (AgreementStatus.IN_FORCE, ProgrammeStatus.ACTIVE, RightsStatus.HELD_BY_LICENSEE)),
        ("2004-02-10", HALDEN, (AgreementStatus.TERMINATED, ProgrammeStatus.UNKNOWN, RightsStatus.UNKNOWN)),
        ("2002-12-31", BRISCO, (AgreementStatus.IN_FORCE, ProgrammeStatus.UNKNOWN, RightsStatus.UNKNOWN)),
        ("2003-02-20", BRISCO, (AgreementStatus.IN_FORCE, ProgrammeStatus.UNKNOWN, RightsStatus.HELD_BY_LICENSEE)),
        ("2006-01-01", BRISCO, (AgreementStatus.IN_FORCE, ProgrammeStatus.ACTIVE, RightsStatus.HELD_BY_LICENSEE)),
        ("2004-06-14", FIRST_LICENCE, (AgreementStatus.IN_FORCE, ProgrammeStatus.ACTIVE, RightsStatus.HELD_BY_LICENSEE)),
    ],
)
def test_the_states_of_a_deal_are_those_of_the_date(
    tmp_path: Path, as_of: str, name: Key, expected: tuple[AgreementStatus, ProgrammeStatus, RightsStatus]
) -> None:
    assert states(told("tesselate", tmp_path, as_of=as_of), name) == expected


def test_as_of_a_date_nothing_is_used_that_was_not_yet_public(tmp_path: Path) -> None:
    dossier = told("tesselate", tmp_path, as_of="2002-12-31")
    assert max(filing.date_of_report or "" for filing in dossier.filings) == "2002-11-04"
    assert {party.name for party in dossier.parties} == {
        "Tesselate Biologics, Inc.", "Corvane Pharmaceuticals, Inc.", "Halden AG", "Brisco Therapeutics, Inc.",
    }  # fmt: skip
    assert deal(dossier, BRISCO).licensee == ("brisco",)
    assert {deal.status_basis for deal in dossier.deals} == {StatusBasis.STATED}


def test_item_against_release_and_year_against_year_are_conflicts_with_both_quotes(dossier: Dossier) -> None:
    claims = {claim.id: claim for claim in dossier.claims}
    told_of = {conflict.field: [(claims[each].file, claims[each].quote) for each in conflict.claims] for conflict in dossier.conflicts}
    assert sorted(told_of) == ["amount", "dates.signed"]
    assert [quote for _, quote in told_of["amount"]] == [
        "Halden will pay the Company an upfront payment of $5 million.", "Halden will make an upfront payment of $6 million to Tesselate.",
        "In February 2000, Tesselate granted Halden AG an exclusive license to TB-11 in Europe for an upfront payment of $5.5 million.",
    ]  # fmt: skip
    assert [file for file, _ in told_of["dates.signed"]] == ["tesselate-2000-01-18.txt", "tesselate-2009-01-20.txt"]
    assert [event.dates[DateBasis.SIGNED] for event in events(dossier, HALDEN, EventType.AGREEMENT)] == ["2000-01-14"]


def test_counts_that_add_up_are_not_flagged_and_one_that_does_not_is(dossier: Dossier) -> None:
    assert [(flag.kind, flag.text) for flag in dossier.flags] == [
        ("count", "“seventh partner” as of 2009-01-20: the documents up to then name 6 partners")
    ]


def test_a_missing_milestone_shows_in_count_and_sum(tmp_path: Path) -> None:
    paths = [path for path in write_story("tesselate", tmp_path) if "2001-10-15" not in path.name]
    dossier = gather(paths).dossier
    assert [flag.text for flag in dossier.flags if flag.about == deal(dossier, HALDEN).id] == [
        "told as milestone number 3: the documents up to then report 2",
        "USD 7,000,000 to date as stated: the payments known up to then add up to 5,000,000",
    ]


def page(folder: Path, name: str) -> str:
    """Return a page of the story as Markdown, without its links."""
    config = Config(formats=(Format.MARKDOWN,))
    build(write_story("tesselate", folder), folder / "out", config=config)
    text = (folder / f"out/markdown/{name}.md").read_text(encoding="utf-8")
    return re.sub(r"(?:\[\\\[\d{1,3}\\\]\]\([^)]{1,80}\))+", "", text).replace("\u00a0", "")


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        (
            "partners/corvane",
            [
                "Under a licence signed 9 Feb 1999, Corvane Pharmaceuticals, Inc. took exclusive worldwide rights from Tesselate Biologics, Inc. to use the Graftlock technology for the target CRV4.",
                "| **11 Jun 2004** (signed); 15 Jun 2004 (date of report, report signed) | Agreement superseded | none mentioned |  |",
            ],
        ),
        (
            "partners/brisco",
            [
                "Brisco Therapeutics, Inc. took from Tesselate Biologics, Inc. an exclusive worldwide licence to TB-40, signed 13 Jun 2002.",
                "| 10 Jan 2005 | Assignment | licensee Brisco Therapeutics, Inc. | licensee Quill Medicines plc |",
            ],
        ),
        (
            "partners/halden",
            [
                "### Agreement: date (signed)",
                "| **14 Jan 2000** (kept) | “On January 14, 2000, Tesselate Biologics, Inc. (the \"Company\") and Halden AG (\"Halden\") entered into a license agreement.” | 8-K of 18 Jan 2000, Item 5 | B (the report itself) |",
                "| Feb 2000 | “In February 2000, Tesselate granted Halden AG an exclusive license to TB-11 in Europe for an upfront payment of $5.5 million.” | 8-K of 20 Jan 2009, Exhibit 99.1, body | D (company profile or look back) |",
            ],
        ),
    ],
)  # fmt: skip
def test_the_documents_read_rightly(tmp_path: Path, name: str, lines: list[str]) -> None:
    text = page(tmp_path, name).splitlines()
    assert [line for line in lines if line not in text] == []
