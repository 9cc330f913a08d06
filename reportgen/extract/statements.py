"""What a filing says besides terms and rights: recognition periods, IND holders, data rights, what was not disclosed, intentions.

Reads: "The payment will be recognized in the quarter ended 30 September 2002", "Alpha holds the IND for GX-1".
Refuses: a safe-harbour sentence.
"""

import re
from collections.abc import Iterator

from reportgen.extract.filings.fiscal_years import months_of
from reportgen.extract.lines import Line, Zone
from reportgen.extract.making import line_claim
from reportgen.extract.products.asset_names import asset_names
from reportgen.extract.reading import FilingReading
from reportgen.model import Claim, ClaimKind, StatementKind, StatementReading
from reportgen.scan.dates import DateKind, dates

FINANCIAL_TERMS = re.compile(
    r"(?i)\b(?:financial|specific|other|further|additional|economic|commercial)?(?: \w+)? ?(?:terms|details)(?: and conditions)?(?: of (?:the|this|its|their|our) [\w -]{0,30}?(?:agreements?|deal|transaction|terms?|payments?|licen[sc]e|arrangement|collaboration|alliance|partnership|settlement|contract|pact|amendment|sale|purchase|option|grant)\b[\w -]{0,20}| (?:and|or) [\w ]{0,40})? (?:were|was|are|have|has|will|being|is)? ?(?:not|been)? ?(?:be |been |being )?(?:not )?(?:disclosed|released|revealed|announced|made public|undisclosed)\b"
    r"|\bdid not (?:disclose|reveal|announce)[^.;]{0,40}terms|\bterms[^.;]{0,60}(?:remain|are|were) (?:confidential|undisclosed)|\bundisclosed (?:financial )?terms"
)
NOT = re.compile(r"(?i)\bnot\b|undisclosed|confidential")
COMPARATIVE = re.compile(
    r"(?i)\bterms\b[^.;]{0,80}\b(?:similar to|comparable (?:to|with)|in line with|consistent with|the same as|on (?:the )?(?:same|pre-agreed) terms)\b[^.;]{0,120}"
)
REDACTED = re.compile(
    r"(?i)confidential treatment|\bomitted and filed separately|\bportions of (?:this|the) (?:exhibit|agreement)[^.]{0,60}(?:omitted|redacted)"
)
RECOGNITION = re.compile(
    r"(?i)\brecogni[sz](?:ed|es|e|ing)\b[^.;]{0,120}\b(?:revenue|income|quarter|year|period|ratabl|over)"
)
IND = re.compile(
    r"(?i)\b(?:holds?|held|retains?|owns?|sponsor of|transferr?ed)\b[^.;]{0,40}\b(?:Investigational New Drug|INDs?\b)"
)
DATA = re.compile(r"(?i)\b(?:rights? to|access to|owns?|ownership of)\b[^.;]{0,30}\b(?:clinical )?data\b[^.;]{0,80}")
TRANSITION = re.compile(
    r"(?i)\b(?:transition|transfer) of (?:all )?[^.;]{0,40}\b(?:data|materials?|program|responsibilit)|\bsmooth transition\b|\borderly transition\b"
)
INTENTION = re.compile(
    r"(?i)\b(?:prospects? of (?:licensing|partnering)|seek(?:s|ing)? (?:a |new |another )*(?:marketing |development |corporate )?partners?|intends? to (?:license|seek|partner|relicense)|looking for (?:a )?(?:new )?partner|plans? to (?:license|out-license|partner))\b"
)
DECISION = re.compile(
    r"(?i)\bnot in the best interests?\b|\b(?:determined|decided|elected|chosen|chose) (?:that|not to|to (?:focus|return|discontinue|terminate))\b"
)
RELEASED = re.compile(
    r"(?i)\b(?:is|are|becomes?|became|was|were|will be) (?:(?:now|again|once again|once more|therefore|thus|then|also),? ){0,3}(?:free|at liberty) (?:again )?to (?:use|licen[sc]e|sub-?licen[sc]e|develop|pursue|partner|sell|market|commerciali[sz]e|distribute|grant|offer|exploit|work)\b[^.;]{0,160}"
)
TOTAL = re.compile(
    r"(?i)\b(?:to date|so far|cumulative\w*|since (?:inception|the start))\b[^.;]{0,80}[$€£]|\breceived (?:a total of|an aggregate of|more than|over) ?[$€£]|[$€£][\d.,]{1,15} ?(?:million|billion|[MB])?\b[^.;]{0,80} to date"
)
MODEL = re.compile(
    r"(?i)\b(?:out-licen[sc]es?|licen[sc]es|licensing) (?:its|our|the) [^.;]{0,60}(?:technolog|platform|product)[^.;]{0,120}"
)
COLLABORATION = re.compile(
    r"(?i)\b(?:have|has) (?:a|an|\w+) (?:[\w-]+ ){0,3}(?:collaboration|partnership|alliance|agreement)s?\b[^.;]{0,200}"
)
PROVIDES = re.compile(
    r"(?i)\b(?:agreement|collaboration|alliance)\b[^.;]{0,20}\b(?:provides?|includes?|calls? for)\b[^.;]{0,200}\b(?:funding|milestone|royalt|co-promotion)"
)
TECHNOLOGY = re.compile(
    r"(?i)\b(?:technolog(?:y|ies)|platform|effector|payload|conjugat\w+|linker|antibod(?:y|ies))\b[^.;]{0,160}\b(?:designed|uses?|comprised|composed|consists?|developed|derivative|attach\w*|combin\w*|deliver\w*|couples?|couple|specific\w*|act|serves?|is a|kill\w*)\b|\b(?:is a|are) [^.;]{0,60}(?:compound|derivative|conjugate|prodrug)"
)

KINDS: tuple[tuple[StatementKind, re.Pattern[str], frozenset[Zone]], ...] = (
    (StatementKind.RECOGNITION_PERIOD, RECOGNITION, frozenset({Zone.NEWS})),
    (StatementKind.IND_HOLDER, IND, frozenset({Zone.NEWS, Zone.PROFILE})),
    (StatementKind.DATA_RIGHTS, DATA, frozenset({Zone.NEWS})),
    (StatementKind.RESPONSIBILITY, TRANSITION, frozenset({Zone.NEWS})),
    (StatementKind.RIGHTS_RELEASED, RELEASED, frozenset({Zone.NEWS})),
    (StatementKind.INTENTION, INTENTION, frozenset({Zone.NEWS, Zone.QUOTED})),
    (StatementKind.DECISION, DECISION, frozenset({Zone.NEWS, Zone.QUOTED})),
    (StatementKind.TOTAL_TO_DATE, TOTAL, frozenset({Zone.NEWS, Zone.TITLE})),
    (StatementKind.BUSINESS_MODEL, MODEL, frozenset({Zone.PROFILE})),
    (StatementKind.FINANCIAL_TERMS, PROVIDES, frozenset({Zone.PROFILE})),
    (StatementKind.COLLABORATION, COLLABORATION, frozenset({Zone.PROFILE})),
    (StatementKind.TECHNOLOGY_DESCRIPTION, TECHNOLOGY, frozenset({Zone.NEWS, Zone.PROFILE})),
)
"""Kind of statement, pattern and the zones where it is read, in order of precedence."""


def statements(reading: FilingReading) -> Iterator[Claim]:
    """Yield the statements of every sentence: of terms as a whole, then of the first other kind that fits."""
    last_partner: str | None = None
    for line in reading.lines:
        if line.zone is Zone.BOILERPLATE:
            continue
        partner = next((reading.name(i) for i in line.names() if i != reading.us), None)
        yield from _financial_terms(reading, line)
        for kind, pattern, zones in KINDS:
            match = pattern.search(line.text)
            if match and line.zone in zones and _is_for(reading, line, kind):
                about = _about(reading, line, kind, partner or last_partner)
                yield _claim(
                    line,
                    StatementReading(kind=kind, about=about, value=_value(reading, line, kind), news=_news(reading, line)),
                    match.span(),
                )
                break
        last_partner = partner or last_partner


def _financial_terms(reading: FilingReading, line: Line) -> Iterator[Claim]:
    """Yield what a sentence says of the terms as a whole: `not disclosed`, `similar to …`, `redacted`."""
    if line.zone not in (Zone.NEWS, Zone.TITLE) or not reading.news:
        return
    for words, pattern in (("not disclosed", FINANCIAL_TERMS), ("comparative", COMPARATIVE), ("redacted", REDACTED)):
        match = pattern.search(line.text)
        if match and (words != "not disclosed" or NOT.search(match.group())):
            value = StatementReading(
                kind=StatementKind.FINANCIAL_TERMS,
                value=words if words != "comparative" else f"comparative: {' '.join(match.group().split())}",
                news=_news(reading, line),
            )
            yield _claim(line, value, match.span())


def _is_for(reading: FilingReading, line: Line, kind: StatementKind) -> bool:
    """Say whether who is free again is a party: visitors may be free to use a car park."""
    if kind is not StatementKind.RIGHTS_RELEASED:
        return True
    news = reading.news_for(line)
    return news is not None and bool(set(line.names()) & set(reading.parties_of(news)))


def _news(reading: FilingReading, line: Line) -> str | None:
    news = reading.news_for(line) if line.zone in (Zone.NEWS, Zone.TITLE) else None
    return news.key if news else None


def _about(reading: FilingReading, line: Line, kind: StatementKind, partner: str | None) -> str | None:
    if kind in (StatementKind.IND_HOLDER, StatementKind.DATA_RIGHTS):
        return next((reading.name(i) for i in line.names()), None)
    if kind is StatementKind.TECHNOLOGY_DESCRIPTION:
        named = asset_names(line.text, reading.directory)
        return named[0] if named else None
    return partner


def _value(reading: FilingReading, line: Line, kind: StatementKind) -> str:
    if kind is StatementKind.RECOGNITION_PERIOD:
        said = dates(line.text)
        period = next((d.edtf for d in said if d.kind is DateKind.QUARTER_ENDED and d.edtf), None) or next(
            (months for d in said if (months := months_of(d, reading.fiscal_year_end))), None
        )
        if period:
            return period
    return " ".join(line.text.split())


def _claim(line: Line, value: StatementReading, span: tuple[int, int]) -> Claim:
    return line_claim(
        line,
        ClaimKind.STATEMENT,
        value,
        rule="statements",
        detail=f"{value.kind}{value.value[:20]}",
        words=span,
    )
