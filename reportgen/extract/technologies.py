"""Named technologies and platforms, with their acronyms and owners.

Reads: "Alpha's Slow-Release Carrier (SRC) technology", "our slow-release carrier, or SRC, technology", "the Zedex™ platform".
Refuses: "information technology", "technology transfer".
"""

import re
from collections.abc import Iterator

from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.extract.reading import FilingReading
from reportgen.lexicon.defined_words import NO_TECHNOLOGY as WORDS_OF_OTHERS
from reportgen.model import Claim, ClaimKind, TechnologyReading

KIND = r"(?:technolog(?:y|ies)|platforms?|system|process|method)"
WITH_ACRONYM = re.compile(
    rf"(?P<name>(?:[A-Za-z][\w-]{{1,24}} ){{0,4}}[A-Za-z][\w-]{{2,24}}),? ?\( ?\"?(?P<acronym>[A-Z][A-Za-z]{{1,5}}s?)\"?(?: {KIND})? ?\)(?= ?{KIND}| compound| product|$|[ ,.;])"
)
OR_ACRONYM = re.compile(
    rf"(?P<name>(?:[A-Za-z][\w-]{{1,24}} ){{0,4}}[A-Za-z][\w-]{{2,24}}), or (?P<acronym>[A-Z]{{2,6}}),? {KIND}"
)
MARKED = re.compile(rf"(?P<name>[A-Z][\w-]{{1,24}}(?: [A-Z][\w-]{{1,24}}){{0,2}})[®™] (?:[\w-]+ ){{0,4}}{KIND}")
NAMED = re.compile(
    rf"(?P<owner>[A-Z][\w.&-]{{1,40}}(?: [A-Z][\w.&-]{{1,40}}){{0,3}})['’]s? (?:proprietary |patented |novel |unique |own |leading ){{0,4}}(?P<name>[A-Z]{{2,6}}|[A-Z][a-z]{{1,30}}[A-Z]\w{{1,30}}) {KIND}"
)
NEEDS = re.compile(rf"(?i){KIND}")
STOP = frozenset(
    [
        "the",
        "a",
        "an",
        "its",
        "our",
        "their",
        "this",
        "that",
        "proprietary",
        "novel",
        "using",
        "use",
        "of",
        "and",
        "in",
        "with",
        "for",
        "to",
        "on",
        "by",
        "from",
        "is",
        "as",
        "or",
        "new",
        "patented",
        "own",
        "called",
        "named",
        "has",
        "developed",
        "into",
        "targeting",
        "compound",
        "compounds",
        "composed",
        "products",
        "product",
        "agent",
    ]
)


def technologies(reading: FilingReading) -> Iterator[Claim]:
    """Yield each technology that a sentence names with its acronym or trade mark."""
    for line in reading.lines:
        if line.zone in (Zone.BOILERPLATE,) or (not NEEDS.search(line.text) and "(" not in line.text):
            continue
        seen: set[str] = set()
        for value, start, end in _named(reading, line):
            if value.name.casefold() not in seen:
                seen.add(value.name.casefold())
                yield line_claim(
                    line, ClaimKind.TECHNOLOGY, value, rule="technologies", detail=value.name, words=(start, end)
                )


def _named(reading: FilingReading, line: Line) -> Iterator[tuple[TechnologyReading, int, int]]:
    for pattern in (WITH_ACRONYM, OR_ACRONYM):
        for match in pattern.finditer(line.text):
            acronym = (
                match.group("acronym").removesuffix("s")
                if len(match.group("acronym")) > 3 and match.group("acronym")[:-1].isupper()
                else match.group("acronym")
            )
            name = _spelled_out(match.group("name"), acronym)
            if (
                name
                and (KIND_NEAR.search(line.text[match.start() : match.end() + 40]) or pattern is OR_ACRONYM)
                and not reading.directory.find(name)
            ):
                at = match.start() + match.group("name").rfind(name)
                yield TechnologyReading(name=name, acronym=acronym, owner=_owner(reading, line, at)), at, match.end()
    for match in MARKED.finditer(line.text):
        if not reading.directory.find(match.group("name")) and re.search(r"(?i)technolog|platform", match.group()):
            yield (
                TechnologyReading(name=match.group("name"), owner=_owner(reading, line, match.start())),
                match.start(),
                match.end(),
            )
    for match in NAMED.finditer(line.text):
        owner = reading.directory.find(match.group("owner"))
        if owner is not None and re.search(r"(?i)technolog|platform", match.group()):
            yield (
                TechnologyReading(
                    name=match.group("name"),
                    acronym=match.group("name") if match.group("name").isupper() else None,
                    owner=owner.name,
                ),
                match.start("name"),
                match.end(),
            )


NO_TECHNOLOGY = re.compile(rf"(?i)\b(?:{WORDS_OF_OTHERS})$")
KIND_NEAR = re.compile(rf"(?i){KIND}|compound|products?\b")


def _spelled_out(words: str, acronym: str) -> str | None:
    """Return the last words whose initials make the acronym: `Gated Release Matrix` for GRM."""
    parts = words.split()
    letters = acronym.upper()
    for count in range(1, min(len(parts), 6) + 1):
        tail = parts[-count:]
        initials = "".join(piece[0] for part in tail for piece in re.split(r"-", part) if piece).upper()
        if initials == letters and tail[0].lower() not in STOP:
            return None if NO_TECHNOLOGY.search(" ".join(tail)) else " ".join(tail)
    return None


def _owner(reading: FilingReading, line: Line, at: int) -> str | None:
    before = [
        m for m in line.mentions if m.end <= at and at - m.end <= 60 and line.text[m.end : m.end + 2] in ("'s", "' ")
    ]
    return reading.name(before[-1].index) if before else None
