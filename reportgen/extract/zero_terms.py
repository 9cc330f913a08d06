"""Payments that are stated not to be made.

Reads: "No payments were made by either company for the return of the rights" (two terms of zero), "a royalty-free licence".
Refuses: "No further information is available", "royalty-free" of music for videos.
"""

import re
from collections.abc import Iterator

from reportgen.extract.happenings.news import News
from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.extract.payments.payers import flow_of
from reportgen.extract.reading import FilingReading
from reportgen.extract.topics.other_licences import is_of_no_technology
from reportgen.model import Claim, ClaimKind, State, TermReading, TermType
from reportgen.scan.masking import ORG, masked_index

NO_PAYMENT = re.compile(
    r"(?i)\b(?:no|without (?:any |the )?(?:further |additional )?|nor any)(?P<kind>(?: (?:termination|running|continuing|ongoing|minimum|annual|upfront|up-front|early termination|milestone|royalty|licen[sc]e|further|other|additional|cash|financial|such|penalty|or|and|future))*) ?(?P<noun>payments?|fees?|consideration|penalt(?:y|ies)|royalt(?:y|ies)|upfront|compensation|cost|(?:amounts?|sums?)(?= (?:is|are|was|were|will be|shall be) (?:due|payable|owed|paid)))\b"
    r"(?! (?:assurance|history|terms))"
)
NO_TERM = re.compile(r"(?i)no assurance|there can be no|\bfiscal (?:year|quarter)|\b(?:year|quarter|months|period) (?:ended|ending)\b")
"""Nothing that an agreement says: a caution, or the results of a period."""
NEITHER = re.compile(
    r"(?i)\bneither\b[^.;]{0,60}\b(?:made|paid|owes?|received|will (?:make|pay|owe)|is obligated to (?:make|pay)|pays)\b[^.;]{0,30}\b(?:payments?|fees?|consideration|anything|penalt\w+)"
)
NOTHING = re.compile(
    r"(?i)\bnothing (?:(?:is|was|will be|more|further|else) ){0,2}(?:(?:paid|due|payable|owed) )?(?P<kind>up-?front|up front|for the (?:return|termination))\b"
)
DID_NOT = re.compile(
    r"(?i)\b(?:did not|will not|has not|does not|is not required to|not obligated to)\b (?:\w+ ){0,3}?(?:receive|pay|owe|make)\b (?:any |an |a )?(?P<kind>(?:upfront|up-front|termination|milestone|royalty|licen[sc]e|early termination|further|other) )*(?P<noun>payments?|fees?|royalties|penalt(?:y|ies)|consideration)"
)
ROYALTY_FREE = re.compile(
    r"(?i)\broyalty[- ]free\b[^.;]{0,60}\blicen[sc]e|\blicen[sc]e\b[^.;]{0,60}\broyalty[- ]free\b"
)
OWED = re.compile(r"(?i) (?:of [^;.]{1,40} )?(?:due|owed|owing|on time|when due|that (?:was|were|had been|became) (?:due|payable))\b")
"""What was not paid although it was due is no term of zero."""
ROYALTY = re.compile(r"(?i)\broyalt(?:y|ies)\b")
EITHER = re.compile(
    r"(?i)\b(?:either|neither|both|between the|by any) ?(?:company|companies|party|parties|side|of them)?\b|\bneither\b"
)
TYPES = (
    (TermType.TERMINATION_PAYMENT, re.compile(r"(?i)terminat|return|penalt|reversion")),
    (TermType.AMENDMENT_FEE, re.compile(r"(?i)for the (?:change|amendment)|amendment")),
    (TermType.UPFRONT_PAYMENT, re.compile(r"(?i)up-?front")),
    (TermType.MILESTONE_PAYMENTS, re.compile(r"(?i)milestone")),
    (TermType.ROYALTY, re.compile(r"(?i)royalt")),
    (TermType.LICENSE_FEE, re.compile(r"(?i)licen[sc]e")),
)
KEEPS_LICENCE = re.compile(rf"(?i)(?P<taker>{ORG}) (?:will |shall |has |also )?(?:keep|retain|reserve)(?:s|ed)? (?:for itself )?(?:an?|the) [^;.]{{0,40}}$")
GRANTS_LICENCE = re.compile(rf"(?i)\b(?:grant|licen[sc]e|giv)(?:s|es|ed|ing)? (?:back )?(?:to )?(?:the )?(?P<taker>{ORG}) (?:back )?(?:an?|the) [^;.]{{0,40}}$")
ENDINGS = frozenset({"ending"})


def zero_terms(reading: FilingReading) -> Iterator[Claim]:
    """Yield a term of zero for each direction in which a news sentence says that nothing is paid."""
    for line in reading.lines:
        if line.zone is not Zone.NEWS:
            continue
        news = reading.news_for(line)
        if news is None:
            continue
        match = (
            NEITHER.search(line.text)
            or NOTHING.search(line.text)
            or NO_PAYMENT.search(line.text)
            or DID_NOT.search(line.text)
        )
        if match and not NO_TERM.search(line.text) and not OWED.match(line.text[match.end() :]) and not _is_exception(line.text, match):
            yield from _directions(reading, line, news, match)
        free = ROYALTY_FREE.search(line.text)
        if free and not is_of_no_technology(line.text):
            roles = (
                (reading.name(news.licensee[0]), reading.name(news.licensor[0]))
                if news.licensee and news.licensor
                else None
            )
            yield _zero(reading, line, news, TermType.ROYALTY, free, _of_grant(reading, line, news, free) or roles)


def _of_grant(reading: FilingReading, line: Line, news: News, free: re.Match[str]) -> tuple[str | None, str | None] | None:
    """Return who would pay and who would be paid by a licence without royalties: its taker and its giver, where the sentence names them."""
    parties = reading.parties_of(news)
    before = line.masked[: free.start()]
    kept, granted = KEEPS_LICENCE.search(before), GRANTS_LICENCE.search(before)
    taker = masked_index(kept["taker"]) if kept else masked_index(granted["taker"]) if granted else None
    if taker not in parties or len(parties) != 2:
        return None
    giver = next(party for party in parties if party != taker)
    return reading.name(taker), reading.name(giver)


OF_ONE_KIND = re.compile(r"(?i)[^;.]{0,40}\b(?:on|for|in respect of)\b[^;.]{0,40}\b(?:that|which|sold|given|shipped|used|below|above|before|after|until)\b")


def _is_exception(text: str, match: re.Match[str]) -> bool:
    """Say whether a royalty is paid, and none only on some of what is sold."""
    rest = text[: match.start()] + " " * len(match.group()) + text[match.end() :]
    return "royalt" in match.group().lower() and ROYALTY.search(rest) is not None and OF_ONE_KIND.match(text[match.end() :]) is not None


def _directions(reading: FilingReading, line: Line, news: News, match: re.Match[str]) -> Iterator[Claim]:
    kind = _type(match, line, news)
    if (
        kind is TermType.OTHER
        and not set(line.names()) & set(reading.parties_of(news))
        and not EITHER.search(line.text)
    ):
        return
    parties = reading.parties_of(news)
    if EITHER.search(line.text) and len(parties) == 2:
        for payer, payee in (parties, parties[::-1]):
            yield _zero(reading, line, news, kind, match, (reading.name(payer), reading.name(payee)))
    else:
        yield _zero(reading, line, news, kind, match, None)


def _type(match: re.Match[str], line: Line, news: News) -> TermType:
    words = match.group()
    for kind, pattern in TYPES:
        if pattern.search(words):
            return kind
    if news.group in ENDINGS or TYPES[0][1].search(line.text):
        return TermType.TERMINATION_PAYMENT
    return TermType.OTHER


def _zero(
    reading: FilingReading,
    line: Line,
    news: News,
    kind: TermType,
    match: re.Match[str],
    direction: tuple[str | None, str | None] | None,
) -> Claim:
    flow = flow_of(reading, line, news, kind, match.start())
    payer, payee = direction or (flow.payer, flow.payee)
    value = TermReading(news=news.key, type=kind, state=State.ZERO, payer=payer, payee=payee)
    return line_claim(
        line, ClaimKind.TERM, value, rule="zero_terms", detail=f"{kind}{payer}", words=match.span()
    )
