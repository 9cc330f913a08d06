"""What a sentence says of each of several partners, where a happening stands for each of them.

Reads: "Alpha receives signing payments of $2 million from Beta and $1 million from Gamma"; "Alpha got $2 million from Beta and paid
Gamma an exercise fee of $1 million".
Refuses: "Beta will pay $2 million, and Gamma's patents expire in 2020"; "$2 million from Beta or Gamma".
"""

import re

from msgspec.structs import replace

from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line, with_only
from reportgen.scan.money import amounts
from reportgen.scan.organization import Mention

JOINT = re.compile(r"(?:,? and|;|,? while|,? as well as|,)(?= )")
"""Where what is told of the next partner begins."""
SUM_ALONE = re.compile(r"(?i)(?:,? and|;|,? as well as|,) (?:up to |a further |another )?(?=[A-Z]{0,3} ?[$€£¥]|[A-Z]{3} ?\d|\d)")
"""A sum that the noun before the first sum names: "payments of $2 million from Beta and $1 million from Gamma"."""
RATE = re.compile(r"\b\d{1,2}(?:\.\d)?%|\bpercent\b|\broyalt")


def partner_clauses(line: Line, news: list[News], us: int | None) -> list[tuple[Line, News]]:
    """Return the clauses of a sentence about payments, one for each partner that it names; nothing where it cannot be parted."""
    named = [mention for mention in line.mentions if mention.index != us]
    homes = [_home(news, mention) for mention in named]
    known = [home for home in homes if home is not None]
    if len(known) < len(named) or len({home.key for home in known}) < 2:
        return []
    cuts = _cuts(line.text, named, known)
    if cuts is None:
        return []
    spans = list(zip([0, *cuts], [*cuts, len(line.text)], strict=True))
    sums = amounts(line.text)
    if not all(any(start <= a.start < end for a in sums) or RATE.search(line.text[start:end]) for start, end in spans):
        return []
    lead = sums[0].start if sums else 0
    order = list(dict.fromkeys(home.key for home in known))
    by_key = {home.key: home for home in known}
    return [(_clause(line, lead, start, end), by_key[key]) for (start, end), key in zip(spans, order, strict=True)]


def _home(news: list[News], mention: Mention) -> News | None:
    homes = [each for each in news if each.partners == [mention.index]]
    return homes[0] if len(homes) == 1 else None


def _cuts(text: str, named: list[Mention], homes: list[News]) -> list[int] | None:
    """Return where the clause about each next partner begins; None where nothing parts two, or one is told of twice."""
    cuts, told = [], {homes[0].key}
    for at, (mention, home) in enumerate(zip(named[1:], homes[1:], strict=True)):
        if home.key == homes[at].key:
            continue
        joint = JOINT.search(text, named[at].end, mention.start)
        if joint is None or home.key in told:
            return None
        told.add(home.key)
        cuts.append(joint.start())
    return cuts


def _clause(line: Line, lead: int, start: int, end: int) -> Line:
    """Return a clause; before a sum alone stands what the sentence calls the first sum, moved up to it."""
    alone = SUM_ALONE.match(line.text, start)
    if alone is None or lead > start:
        return with_only(line, (start, end))
    clause = with_only(line, (alone.end(), end))
    return _preceded(clause, line, lead, alone.end())


def _preceded(clause: Line, line: Line, lead: int, at: int) -> Line:
    """Return a clause with the first `lead` characters of the sentence right before it."""
    shift = at - lead
    moved = tuple(
        Mention(index=m.index, start=m.start + shift, end=m.end + shift, words=m.words) for m in line.mentions if m.end <= lead
    )
    return replace(
        clause,
        text=" " * shift + line.text[:lead] + clause.text[at:],
        masked=" " * shift + line.masked[:lead] + clause.masked[at:],
        mentions=(*moved, *clause.mentions),
    )
