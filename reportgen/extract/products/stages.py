"""How far a compound has come in its development.

Reads: "GX-100 is in Phase 2"; "GX-100 entered clinical trials".
Refuses: a stage in a sentence that names no compound, and one that a person is quoted with.
"""

import re
from collections.abc import Iterator

from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.model import Claim, ClaimKind, StageReading

STAGES = (
    ("phase 1/2", r"[Pp]hase (?:I/II|1/2|1b/2|I-II)\b"),
    ("phase 2/3", r"[Pp]hase (?:II/III|2/3)\b"),
    ("phase 3", r"[Pp]hase (?:III|3)\b"),
    ("phase 2", r"[Pp]hase (?:II|2|IIa|IIb|2a|2b)\b"),
    ("phase 1", r"[Pp]hase (?:I|1|Ia|Ib|1a|1b)\b"),
    ("preclinical", r"(?i:pre-?clinical)"),
    ("clinical", r"(?i:(?:human )?clinical (?:trials?|evaluation|testing|development|stud(?:y|ies)))"),
)
STAGE_PATTERNS = tuple((stage, re.compile(pattern)) for stage, pattern in STAGES)
IN_STAGE = re.compile(
    r"(?i)\b(?:is|are|was|were|been|currently|entered|enters|begun|began|completed|studied|initiated|advanc\w*|now)\b"
)


def stages(line: Line, names: tuple[str, ...]) -> Iterator[Claim]:
    """Yield the stage that a sentence gives for each compound that it names."""
    if not names or line.zone is Zone.QUOTED or not IN_STAGE.search(line.text):
        return
    for stage, pattern in STAGE_PATTERNS:
        match = pattern.search(line.text)
        if match:
            for name in names:
                value = StageReading(asset=name, stage=stage, words=" ".join(line.text.split())[:300])
                yield line_claim(
                    line,
                    ClaimKind.STAGE,
                    value,
                    rule="assets",
                    detail=f"{name}{stage}",
                    words=match.span(),
                )
            return
