"""Quarters are told by the registrant's fiscal year, as a header or a text gives it."""

import pytest
from msgspec.structs import replace

from reportgen.model import Dossier, Filing
from reportgen.views.context import Context
from reportgen.views.fiscal import fiscal_closing, period_words
from reportgen.views.records import ViewSettings
from tests.views.sample import dossier


def closing_of(*filings: Filing) -> int | None:
    return fiscal_closing(Context(Dossier(filings=filings), ViewSettings()), filings[0])


def bare(filing: Filing, text: str = "") -> Filing:
    """A filing without a year's end in its header, and with one text."""
    return replace(filing, id="f-bare", fiscal_year_end=None, documents=(replace(filing.documents[0], text=text),))


@pytest.mark.parametrize(("period", "closing", "words"), [
    ("2002-07/2002-09", 6, "Q1 of fiscal 2003 (Jul–Sep 2002)"),
    ("2002-04/2002-06", 6, "Q4 of fiscal 2002 (Apr–Jun 2002)"),
    ("2002-07/2002-09", 12, "Q3 of fiscal 2002 (Jul–Sep 2002)"),
    ("2002-11/2003-01", 1, "Q4 of the fiscal year to Jan 2003 (Nov 2002–Jan 2003)"),
    ("2002-07/2002-09", None, "quarter Jul–Sep 2002"),
    ("2002-07/2002-09", 11, "quarter Jul–Sep 2002"),
    ("2002-07/2002-12", 6, None),
    ("2002-13/2003-03", 6, None),
    ("2002", 6, None),
])
def test_a_quarter_is_told_in_words(period: str, closing: int | None, words: str | None) -> None:
    assert period_words(period, closing) == words


def test_the_header_goes_before_the_text() -> None:
    filing = dossier().filings[0]
    assert closing_of(replace(filing, fiscal_year_end="0930"), bare(filing, "for the fiscal year ended June 30, 2001")) == 9


@pytest.mark.parametrize(("text", "month"), [
    ("our report for the fiscal year ended June 30, 2001", 6),
    ("the fiscal year ending\nDecember 31", 12),
    ("Our fiscal year ends on September 30.", 9),
    ("the fiscal year was a good one", None),
    ("for the year ended June 30", None),
])
def test_a_text_may_name_the_end_of_the_year(text: str, month: int | None) -> None:
    assert closing_of(bare(dossier().filings[0], text)) == month


def test_another_registrant_s_year_says_nothing() -> None:
    filing = dossier().filings[0]
    other = replace(bare(filing, "the fiscal year ended June 30, 2001"), id="f-other", registrant="Other, Inc.")
    assert closing_of(bare(filing), other) is None
