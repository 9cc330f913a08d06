"""Amounts of earlier deals: claims of the lowest grade, which the merge holds against what was reported at the time.

Reads: "In March 2001 Gamma paid Alpha $4 million upfront under the licence."; "In 2012 Alpha licensed GX-1 to Gamma for $2 million."
Refuses: "Alpha has received $9 million from Gamma to date": a tally is set aside.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from reportgen.extract.happenings.look_backs import recalled
from reportgen.extract.reading import FilingReading
from reportgen.extract.terms import line_terms
from reportgen.model import Claim, Grade, Modality, State, TermReading


def remembered_terms(reading: FilingReading) -> Iterator[Claim]:
    """Yield the amounts of sentences that look back; what the news itself promises is read as its term."""
    for past, line in recalled(reading):
        news = reading.news_for(line)
        if news is not None and not reading.is_background(line, news):
            continue
        for claim in line_terms(reading, line, past, is_past=True):
            if isinstance(claim.value, TermReading) and claim.value.state is State.STATED:
                yield replace(claim, rule="remembered_terms", modality=Modality.RETROSPECTIVE, grade=Grade.D)
