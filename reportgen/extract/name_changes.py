"""Organizations that changed their name, merged or became part of another.

Reads: "Alpha, which later became Beta", "Gamma, now a part of the Delta group", "Beta (formerly Alpha)", "Beta (then called Alpha)".
Refuses: "Alpha became our sixth partner", "Alpha then named Beta its dealer".
"""

from collections.abc import Iterator

from reportgen.extract.lines import Zone
from reportgen.extract.making import line_claim
from reportgen.extract.reading import FilingReading
from reportgen.model import Claim, ClaimKind, NameChange
from reportgen.scan.names import WORD, is_name, trim_name
from reportgen.scan.pattern_table import PatternTable

NAME = rf"(?:{WORD}(?: {{1,3}}(?:& )?{WORD}){{0,4}}(?:,? (?:Inc\.?|plc|Ltd\.?|Corp\.?|GmbH|AG|S\.A\.))?)"
CHANGES = PatternTable((
    (
        "renamed",
        rf"(?P<former>{NAME}),? \(?(?:which|that|who) (?:has |was |had )?(?:later|since|subsequently|then|now)? ?(?:became|become|renamed(?: itself)?|changed its name to|been renamed|is (?:now )?(?:known as|called)|now known as)(?: part of)? (?:the )?(?P<present>{NAME})",
    ),
    (
        "renamed",
        rf"(?P<former>{NAME})(?:,| \() ?(?:now|today|later|subsequently)(?: known as| called| renamed)? (?P<present>{NAME})",
    ),
    (
        "renamed",
        rf"(?P<present>{NAME})(?:,| \() ?(?:formerly|previously|f/k/a|fka)(?: known as| called)? \"?(?P<former>{NAME})",
    ),
    (
        "renamed",
        rf"(?P<former>{NAME}) (?:has )?(?:changed its (?:corporate )?name|was renamed|renamed itself)(?: from {NAME})? (?:to|as)? ?\"?(?P<present>{NAME})",
    ),
    (
        "renamed",
        rf"(?P<present>{NAME})(?:,| \() ?(?:then|at (?:the|that) time) (?:still )?(?:known as|called|named|trading as|operating as) \"?(?P<former>{NAME})",
    ),
    (
        "part_of",
        rf"(?P<former>{NAME})(?:,| \() ?(?:which is )?(?:now|today|since \d{{4}})? ?(?:a )?(?:part|member|subsidiary|unit|division) of (?:the )?(?P<present>{NAME})(?: group| Group)?",
    ),
    (
        "merged",
        rf"(?P<former>{NAME}) (?:was|has been|which was) (?:later |since |subsequently )?(?:acquired by|merged (?:into|with)) (?:the )?(?P<present>{NAME})",
    ),
))


def name_changes(reading: FilingReading) -> Iterator[Claim]:
    """Yield each change of name or belonging that a sentence states."""
    for line in reading.lines:
        if line.zone is Zone.BOILERPLATE:
            continue
        for how, pattern in CHANGES.likely(line.text):
            for match in pattern.finditer(line.text):
                former, present = trim_name(match.group("former")), trim_name(match.group("present"))
                if (
                    is_name(former)
                    and is_name(present)
                    and former.casefold() != present.casefold()
                    and _known(reading, former, present)
                ):
                    value = NameChange(former=_full(reading, former), present=_full(reading, present), how=how)
                    yield line_claim(
                        line,
                        ClaimKind.NAME_CHANGE,
                        value,
                        rule="name_changes",
                        detail=f"{former}{present}",
                        words=match.span(),
                    )


def _known(reading: FilingReading, former: str, present: str) -> bool:
    """Say whether at least one of both names is an organization of the filing, and neither a thing."""
    return reading.directory.find(former) is not None or reading.directory.find(present) is not None


def _full(reading: FilingReading, name: str) -> str:
    organization = reading.directory.find(name)
    return organization.name if organization else name
