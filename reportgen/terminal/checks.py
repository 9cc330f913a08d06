"""What a person should look at: conflicts, gaps, flags, notices, and text from which nothing was read."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reportgen.model import Claim, Dossier, Filing, Span
from reportgen.terminal.summary import counted
from reportgen.terminal.wording import labelled, one_line

if TYPE_CHECKING:  # for the views are not needed to say what the program can do
    from reportgen.views.records import GapsPage

PARAGRAPH_END = re.compile(r"\n[ \t\r\xa0]{0,200}\n")
FEWEST_WORDS = 12
"""A shorter paragraph is a label, a heading or an artefact."""


def check_lines(dossier: Dossier, gaps: "GapsPage", formal: Sequence[Span] = ()) -> Iterator[str]:
    """Yield each thing to look at, under a heading that counts them; text in `formal` spans need not be read."""
    claims = {claim.id: claim for claim in dossier.claims}
    yield counted(len(dossier.conflicts), "conflict")
    for conflict in dossier.conflicts:
        yield labelled(conflict.id, f"{conflict.about}: {conflict.field}; {conflict.rule}")
        for each in conflict.claims:
            yield labelled("kept" if each == conflict.kept else "against", told(claims.get(each), each), "    ")
    yield counted(len(gaps.gaps), "gap")
    for gap in gaps.gaps:
        yield labelled("", f"{gap.partner}{': ' if gap.deal else ''}{gap.deal}: {gap.what}: {gap.words}; {gap.where}")
    yield counted(len(dossier.flags), "flag")
    for flag in dossier.flags:
        yield labelled(flag.kind, flag.text)
    yield counted(len(dossier.notices), "notice")
    for notice in dossier.notices:
        yield labelled("", f"{notice.file}: {notice.text}")
    unread = list(unread_paragraphs(dossier, formal))
    yield f"{counted(len(unread), 'paragraph')} from which nothing was read"
    for file, start, words in unread:
        yield labelled("", f"{file}, character {start}: {one_line(words, 160)}")


def told(claim: Claim | None, claim_id: str) -> str:
    """Return the words of a claim and where they stand."""
    if claim is None:
        return f"{claim_id}: by the curation"
    return f"“{one_line(claim.quote, 240)}” ({claim.file}, {claim.section}, grade {claim.grade})"


def unread_paragraphs(dossier: Dossier, formal: Sequence[Span] = ()) -> Iterator[tuple[str, int, str]]:
    """Yield file, offset and text of the paragraphs that no claim and no formal part of a filing touches."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for span in formal:
        spans.setdefault(span.document, []).append((span.start, span.end))
    for claim in dossier.claims:
        spans.setdefault(claim.document, []).append((claim.start, claim.end))
    for filing in dossier.filings:
        yield from _unread(filing, spans)


def _unread(filing: Filing, spans: dict[str, list[tuple[int, int]]]) -> Iterator[tuple[str, int, str]]:
    for document in filing.documents:
        read = spans.get(document.id, [])
        start = 0
        for end in (*(match.end() for match in PARAGRAPH_END.finditer(document.text)), len(document.text)):
            words = document.text[start:end]
            touched = any(first < end and last > start for first, last in read)
            if not touched and len(words.split()) >= FEWEST_WORDS:
                yield document.file, start, words
            start = end
