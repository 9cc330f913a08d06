"""The partner of a happening whose own sentences name none: from the sentences near it, the agreement recalled, or a licence."""

import re
from typing import TYPE_CHECKING

from reportgen.extract.happenings.news import DATED_BACK, News
from reportgen.extract.happenings.past_dates import opens_long_past
from reportgen.extract.lines import Zone
from reportgen.extract.parties.financiers import is_financier
from reportgen.extract.sides.roles import roles_between
from reportgen.model import EventType

if TYPE_CHECKING:
    from reportgen.extract.reading import FilingReading

WITH_ANOTHER = re.compile(r"(?i)\b(?:successors?|(?:new|other|another|alternative|potential|prospective|possible|several|various|third) (?:[\w-]+ ){0,2}(?:partners?|licensees?|part(?:y|ies)|compan(?:y|ies)|operators?|distributors?|candidates?))\b")
UNTOUCHED = re.compile(r"(?i)\b(?:is|are|will be|remains?) (?:not |un)affected\b|\b(?:do|does|will) not affect\b|\bno (?:effect|impact) on\b")
"""What a sentence says of the agreements with others, which stand as they stood."""


def adopt_partner(reading: "FilingReading", news: News) -> None:
    """Give a happening that its headline tells without a partner the one other company of the news text."""
    if news.partners or _is_with_another(news):
        return
    told = [s.line for s in news.sightings]
    telling = [(at, line) for at, line in enumerate(reading.lines) if line.zone is Zone.NEWS and not UNTOUCHED.search(line.text)]
    near = [
        line
        for at, line in telling
        if not opens_long_past(line.text, reading.day) and any(other in told for other in reading.lines[max(0, at - 6) : at + 3])
    ]
    named = {i for _, line in telling for i in line.names() if i != reading.us}
    beside = {i for line in near for i in line.names()}
    others = [i for i in named if not is_financier(reading.directory.organizations[i].name)]
    if len(others) == 1 and others[0] in beside:
        news.partners.extend(others)
    elif others:
        news.partners.extend(_recalled_partner(reading, news, others) or _licensing_partner(reading, news, others))
    elif not named:
        news.partners.extend(_titled_partner(reading))


def _titled_partner(reading: "FilingReading") -> list[int]:
    """Return the one other company that the titles name, or the two where it is not known whose release it is."""
    named = dict.fromkeys(i for line in reading.lines if line.zone is Zone.TITLE for i in line.names() if i != reading.us)
    titled = [i for i in named if not is_financier(reading.directory.organizations[i].name)]
    return titled if len(named) <= (2 if reading.us is None else 1) else []


def _is_with_another(news: News) -> bool:
    """Say whether talks are told as those with a successor or another partner than the one that the text names."""
    return news.type is EventType.NEGOTIATION and any(WITH_ANOTHER.search(line.text) for line in news.lines())


def _recalled_partner(reading: "FilingReading", news: News, others: list[int]) -> list[int]:
    """Return the partner of the agreement that the same item recalls, where it recalls one."""
    sections = {id(line.section) for line in news.lines()}
    recalled = [s for s in reading.back if id(s.line.section) in sections and s.type in DATED_BACK]
    return [i for i in recalled[0].parties if i in others][:1] if recalled else []


def _licensing_partner(reading: "FilingReading", news: News, others: list[int]) -> list[int]:
    """Return the one company that sentences of the same document show as the other side of a licence with the filer."""
    if reading.us is None:
        return []
    documents = {line.document.id for line in news.lines()}
    lines = tuple(line for line in reading.lines if line.document.id in documents)
    paired = [i for i in others if roles_between(lines, reading.us, i)]
    return paired if len(paired) == 1 else []
