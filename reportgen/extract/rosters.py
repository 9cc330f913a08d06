"""Lists of partners: who is said to hold what, as of the document.

Reads: "Alpha has partnerships with Beta, Gamma and Delta", "partners include Beta (BX-1) and Gamma (GX-2)",
"the former is licensed to Beta; the latter is licensed to Gamma in certain territories".
Refuses: the list of research institutions where a product is tested; the list under "About Beta" in a release of Alpha.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.extract.products.asset_names import asset_names
from reportgen.extract.reading import FilingReading
from reportgen.model import Claim, ClaimKind, Grade, RosterEntryReading, RosterReading
from reportgen.scan.organization import Mention

LISTING = re.compile(
    r"(?i)\b(?:partner(?:s|ships?)?|licen[sc]ed to|licensees?|collaborat(?:ion|ions|ors|ing)|agreements? with|alliances?|licen[sc]ed (?:its|our|the)|developing \w+ products|companies (?:that )?(?:are )?developing)\b"
)
KIND = re.compile(
    r"(?i)\b(?P<kind>(?:multi-?target|product|research|strategic|corporate|development|single-target|exclusive|technology|licen[sc]e|collaboration|cross-licen[sc]e|[\w-]+ technology) ?(?:licen[sc]e |access |development |and |collaboration )*(?:agreements?|partnerships?|alliances?|collaborations?|licen[sc]es?)|partnerships?|collaborations?|agreements?|alliances?)\b"
)
TERRITORY = re.compile(r"(?i)\bin (certain territories|(?:the )?[A-Z][\w.]+(?:(?:,| and) (?:the )?[A-Z][\w.]+){0,3})")
FORMER = re.compile(r"(?i)\bthe (former|latter|first|second)\b")
# Between what is said of one partner and what is said of the next.
NEXT_PARTNER = re.compile(r";|,? (?:and|while|whereas) (?=[A-Z]|the (?:former|latter|first|second)\b)")
OF_PRESENTS = frozenset({Zone.PROFILE})


def rosters(reading: FilingReading) -> Iterator[Claim]:
    """Yield one claim for each sentence of a profile that lists partners; grade D, whatever the section."""
    before: tuple[str, ...] = ()
    for line in reading.lines:
        own = asset_names(line.text, reading.directory)
        if (
            line.zone in OF_PRESENTS
            and not _is_of_another(reading, line)
            and LISTING.search(line.text)
            and not re.search(r"(?i)forward-looking|trials? (?:at|with)|institutions", line.text)
        ):
            entries = tuple(_entries(reading, line, own or before))
            if entries:
                yield line_claim(line, ClaimKind.ROSTER, RosterReading(entries=entries), rule="rosters", grade=Grade.D)
        before = own or before if line.zone in OF_PRESENTS else ()


def _entries(reading: FilingReading, line: Line, assets: tuple[str, ...]) -> Iterator[RosterEntryReading]:
    host = _host(reading, line)
    seen: set[int] = set()
    for mention in line.mentions:
        if (
            mention.index in (host, reading.us)
            or mention.index in seen
            or _is_owner(line, mention)
            or _is_group(line, mention)
        ):
            continue
        seen.add(mention.index)
        yield RosterEntryReading(
            party=reading.name(mention.index) or mention.words,
            holds=_holds(line, mention, assets),
            territory=_territory(line, mention),
        )


def _host(reading: FilingReading, line: Line) -> int | None:
    """Return whose list it is: the company of the About section, else the registrant."""
    about = reading.directory.find(line.section.about) if line.section.about else None
    return about.index if about else reading.us


def _is_of_another(reading: FilingReading, line: Line) -> bool:
    """Say whether a list stands under the name of another company than the filer: those are its partners, not ours."""
    return reading.us is not None and _host(reading, line) != reading.us


def _is_owner(line: Line, mention: Mention) -> bool:
    return line.text[mention.end : mention.end + 2] in ("'s", "' ", "-d")


def _is_group(line: Line, mention: Mention) -> bool:
    """Say whether a name stands only as what another is part of."""
    return bool(
        re.search(r"(?i)\b(?:part|member|subsidiary|unit|division|now) (?:of )?(?:the )?$", line.text[: mention.start])
    )


def _holds(line: Line, mention: Mention, assets: tuple[str, ...]) -> str | None:
    bracket = re.match(r"(?:['’]s)? {0,2}\(([^()]{2,60})\)", line.text[mention.end :])
    if bracket and not re.search(r"(?i)nasdaq|nyse|: ?[A-Z]{2,5}$", bracket.group(1)):
        return " ".join(bracket.group(1).split())
    clause = line.text[line.text.rfind(";", 0, mention.start) + 1 : mention.start]
    which = _former_or_latter(line, mention)
    if which and len(assets) >= 2:
        return (
            assets[0]
            if which.group(1).lower() in ("former", "first")
            else assets[-1]
            if len(assets) == 2
            else assets[1]
        )
    if which and assets:
        return assets[-1]
    if re.search(r"(?i)licen[sc]ed to[^;]*$", clause):
        named = [a for a in assets if a in clause]
        return named[-1] if named else "licence"
    kind = KIND.search(line.text)
    return " ".join(kind.group("kind").split()) if kind else None


def _former_or_latter(line: Line, mention: Mention) -> re.Match[str] | None:
    """Find which of two products a partner has: in its own clause, else in the last one before it of the same sentence part."""
    cuts = [0, *(cut.end() for cut in NEXT_PARTNER.finditer(line.text)), len(line.text)]
    part = line.text.rfind(";", 0, mention.start) + 1
    own, *earlier = [
        (start, end) for start, end in reversed(list(pairwise(cuts))) if part <= start <= mention.start
    ]
    for start, end in (own, *earlier):
        if which := FORMER.search(line.text, start, end):
            return which
    return None


def _territory(line: Line, mention: Mention) -> str | None:
    match = re.match(rf"[^;.,]{{0,12}}{TERRITORY.pattern[4:]}", line.text[mention.end :], re.I)
    return " ".join(match.group(1).split()) if match else None
