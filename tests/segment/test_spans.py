"""Of every text the sections lie within it, come in order and, all together, hold its words."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.errors import InputError
from reportgen.model import Filing, Section, SectionKind
from reportgen.readers import read_bytes, read_inputs
from reportgen.segment import segment
from tests.places import INPUTS, SHARED, needs_shared
from tests.segment.test_cover import BEFORE, END, TOP
from tests.segment.test_release import RELEASE

PIECES = [
    "Item 1.01 Entry into a Material Definitive Agreement", "Item 5. Other Events", "About Kesh Oy", "Contacts:", "-more-", "###", "7",
    "FOR IMMEDIATE RELEASE", "AVON, Ohio, March 3, 2005 - Vantor signed.", "SIGNATURE", "/s/ Ada Moss", "EXHIBIT INDEX", "99.1 Release",
    "Forward-Looking Statements", "This release contains forward-looking statements.", "FORM 8-K", "SECURITIES AND EXCHANGE COMMISSION",
    "\"We are glad of it all,\" said Ada Moss.", "Pursuant to the requirements of the Securities Exchange Act of 1934", "A | b | c", "\t\t",
    "Date of Report: March 3, 2005", "(Exact name of registrant as specified in its charter)", "Vantor Biosciences, Inc.", "# Heading",
]  # fmt: skip
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=60)), min_size=1, max_size=30).map("\n\n".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_sections_lie_within_the_text_and_in_order(text: str) -> None:
    try:
        filing = read_bytes(text.encode("utf-8", "replace"), "a.txt")
    except InputError:
        return
    check(filing, segment(filing))


@pytest.mark.parametrize("text", [RELEASE, TOP + BEFORE + END, TOP + BEFORE + END + RELEASE])
def test_no_word_of_a_text_is_lost(text: str) -> None:
    filing = read_bytes(text.encode(), "a.txt")
    sections = segment(filing)
    check(filing, sections)
    held = bytearray(len(text))
    for one in sections:
        held[one.span.start : one.span.end] = b"\x01" * (one.span.end - one.span.start)
    assert [word[0] for word in re.finditer(r"\w+", text) if not held[word.start()]] == []


def test_the_sample_filings_have_their_parts() -> None:
    filings = read_inputs([INPUTS]).filings
    assert len(filings) == 4
    for filing in filings:
        kinds = [one.kind for one in segment(filing)]
        assert {SectionKind.COVER, SectionKind.ITEM, SectionKind.SIGNATURE, SectionKind.HEADLINE, SectionKind.DATELINE, SectionKind.ABOUT} <= set(kinds)
        assert kinds.count(SectionKind.HEADLINE) == 1
        assert kinds.count(SectionKind.DATELINE) == 1


@needs_shared
def test_the_sections_of_real_filings_lie_within_them_and_in_order() -> None:
    filings = read_inputs([SHARED / "filings", SHARED / "dev" / "texts", SHARED / "dev" / "edgar_8k"]).filings
    assert len(filings) > 150
    for filing in filings:
        check(filing, segment(filing))


def check(filing: Filing, sections: tuple[Section, ...]) -> None:
    texts = {document.id: document.text for document in filing.documents}
    last = dict.fromkeys(texts, 0)
    for one in sections:
        text = texts[one.span.document]
        assert 0 <= one.span.start < one.span.end <= len(text), one
        for inner in (one.value, one.speaker):
            assert inner is None or 0 <= inner.start <= inner.end <= len(text), one
        if one.kind in (SectionKind.COVER_FIELD, SectionKind.QUOTATION) or one.span.end <= last[one.span.document]:
            continue
        assert one.span.start >= last[one.span.document], one
        last[one.span.document] = one.span.end
