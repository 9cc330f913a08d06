"""A dossier in the words of the terminal."""

from pathlib import Path

import pytest
from msgspec.structs import replace

import reportgen
from reportgen.model import (
    Claim,
    ClaimKind,
    Conflict,
    Document,
    Dossier,
    Filing,
    Flag,
    Grade,
    Notice,
    Span,
    StatementKind,
)
from reportgen.model import StatementReading as Said
from reportgen.terminal import check_lines, explain_lines, find_ids, summary_lines

TEXT = """Alpha licensed its process to Beta for nine million dollars in all.

Elsewhere Alpha says that the sum was eight million dollars, and gives no reason.

Nothing at all was read from this paragraph, which is long enough to be worth a look.
"""


def claim(name: str, words: str, grade: Grade) -> Claim:
    start = TEXT.index(words)
    return Claim(
        id=name, kind=ClaimKind.STATEMENT, value=Said(kind=StatementKind.OTHER, value=words), document="d", file="a.txt",
        start=start, end=start + len(words), quote=words, value_start=start, value_end=start + 5, section="8-K item 8.01",
        rule="sums", grade=grade,
    )  # fmt: skip


@pytest.fixture
def dossier() -> Dossier:
    document = Document(id="d", filing="f", type="8-K", file="a.txt", text=TEXT, form="flat")
    kept = claim("c-kept", "Alpha licensed its process to Beta for nine million dollars in all.", Grade.B)
    other = claim("c-other", "Alpha says that the sum was eight million dollars", Grade.C)
    return Dossier(
        filings=(Filing(id="f", file="a.txt", sha256="0" * 64, documents=(document,)),),
        claims=(kept, other),
        conflicts=(Conflict(id="x-1", about="t-1", field="amount", claims=("c-kept", "c-other"), kept="c-kept", rule="B outranks C"),),
        flags=(Flag(about="p-1", kind="absent", text="Beta is missing from a later list"),),
        notices=(Notice(file="b.txt", text="was given twice"),),
    )


def test_a_claim_is_shown_in_its_context_beside_what_competes(dossier: Dossier) -> None:
    told = " ".join(" ".join(explain_lines(dossier, "c-kept")).split())
    assert told.startswith("claim c-kept: statement value kind other; value Alpha licensed")
    assert "rule sums source a.txt, 8-K item 8.01, characters 0 to 67; grade B, asserted" in told
    assert "«[Alpha] licensed its process to Beta for nine million dollars in all.» Elsewhere Alpha says" in told
    assert "competing x-1 over amount: this one is kept; B outranks C" in told
    assert "c-other “Alpha says that the sum was eight million dollars” (a.txt, 8-K item 8.01, grade C)" in told


def test_the_claim_that_lost_says_so(dossier: Dossier) -> None:
    assert "this one is not kept" in " ".join(explain_lines(dossier, "c-other"))


def test_the_first_characters_of_an_id_are_enough(dossier: Dossier) -> None:
    assert find_ids(dossier, "c-k") == ("c-kept",)
    assert find_ids(dossier, "c-") == ("c-kept", "c-other")
    assert find_ids(dossier, "d-") == ()


def test_check_names_conflicts_flags_notices_and_unread_text(dossier: Dossier) -> None:
    lines = list(check_lines(dossier, reportgen.views_of(Dossier(), reportgen.Config()).gaps))
    headings = [line for line in lines if not line.startswith(" ")]
    counts = ["1 conflict", "no gaps", "1 flag", "1 notice", "1 paragraph from which nothing was read"]
    assert headings == counts
    told = " ".join(" ".join(lines).split())
    assert "kept “Alpha licensed its process" in told
    assert "against “Alpha says that the sum" in told
    assert "absent Beta is missing from a later list" in told
    assert "b.txt: was given twice" in told
    assert f"a.txt, character {TEXT.index('Nothing')}: Nothing at all was read" in told


def test_a_summary_counts_and_says_where_to_look(dossier: Dossier) -> None:
    lines = list(summary_lines(dossier, frozenset({"site/index.html", "data/dossier.json"}), Path("out")))
    assert lines == [
        "Read 1 filing: no deals, no events, 1 conflict, 1 notice.",
        "No deal was found; the index says what was seen and set aside.",
        "site:     out/site/index.html",
        "data:     out/data/dossier.json",
    ]


def test_a_claim_by_curation_has_no_quote_to_show(dossier: Dossier) -> None:
    by_curation = replace(dossier.conflicts[0], claims=("c-kept", "curation"), kept="curation")
    lines = check_lines(replace(dossier, conflicts=(by_curation,)), reportgen.views_of(Dossier(), reportgen.Config()).gaps)
    assert "curation: by the curation" in " ".join(" ".join(lines).split())


def test_formal_parts_of_a_filing_need_not_be_read(dossier: Dossier) -> None:
    start = TEXT.index("Nothing")
    formal = (Span(document="d", start=start, end=len(TEXT)),)
    lines = list(check_lines(dossier, reportgen.views_of(Dossier(), reportgen.Config()).gaps, formal))
    assert lines[-1] == "no paragraphs from which nothing was read"


def test_a_conflict_is_explained_with_all_of_its_claims(dossier: Dossier) -> None:
    told = " ".join(" ".join(explain_lines(dossier, "x-1")).split())
    assert told.startswith("conflict x-1 is about t-1; field amount; kept c-kept; rule B outranks C")
    assert "claim c-kept: statement" in told
    assert "claim c-other: statement" in told


def test_a_corrected_claim_says_who_put_it_right(dossier: Dossier) -> None:
    rule = "corrected to 25 by the curation: misprint"
    curated = replace(dossier.conflicts[0], claims=("c-kept",), rule=rule, note="the contract")
    told = " ".join(" ".join(explain_lines(replace(dossier, conflicts=(curated,)), "c-kept")).split())
    assert told.endswith("curated amount corrected to 25 by the curation: misprint (the contract)")
    assert "this one is kept" not in told
