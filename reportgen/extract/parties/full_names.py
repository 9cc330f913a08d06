"""Organizations under their full names: the registrant, names with a legal form, institutions, and companies with a ticker.

Reads: "Alpha Pharma, Inc. (Nasdaq: ALPH)", "the University of Orland", "Alpha Therapeutics", "Alpha, a maker of chips".
Refuses: "BETA AND ALPHA INC." in a headline, where the text prints "Alpha Inc." alone: they are two.
"""

import re

from reportgen.extract.lines import Zone
from reportgen.extract.parties.known_names import is_within_known
from reportgen.model import CoverField, Filing, Section, SectionKind
from reportgen.scan.directory import Directory
from reportgen.scan.name_finding import described_names, institutions, legal_names, tailed_names
from reportgen.scan.names import NAME_BEFORE, common_name, is_name, trim_name
from reportgen.scan.organization import Organization
from reportgen.scan.text import clean

NUMBERED_EXCHANGE = r"(?:KOSDAQ|Kosdaq|KOSPI|KRX|KONEX|TSE|TYO|JPX|HKEX|HKSE|SEHK|HKG|TWSE|TPEx|TWO|SSE|SZSE|Bursa|(?:[A-Z][a-z]+ ){0,2}(?:Korea|Tokyo|Osaka|Hong Kong|Taiwan|Taipei|Shanghai|Shenzhen|Malaysia)(?: [A-Z][a-z]+){0,3})"
"""Exchanges whose symbols are numbers: they show a company, and not that it files with the SEC."""
TICKER = re.compile(
    rf"[(\[] {{0,2}}(?:(?:[A-Za-z][A-Za-z .&/-]{{1,30}} {{0,2}}: {{0,2}}|\w+ under )[\"']?(?P<symbol>[A-Z][A-Z0-9.]{{0,7}})|{NUMBERED_EXCHANGE} {{0,2}}:? {{0,2}}\d{{3,6}}(?:\.[A-Z]{{1,2}})?)[\"']?[,;:) \]]"
)


LONGEST_NAME = 80
"""Characters of a line that is the name of a company."""


def enter_registrant(directory: Directory, filing: Filing, sections: tuple[Section, ...]) -> None:
    """Enter the registrant under its names of the cover and of the header, and mark it."""
    texts = {d.id: d.text for d in filing.documents}
    printed = [
        " ".join(clean(texts[s.value.document][s.value.start : s.value.end]).split())
        for s in sections
        if s.field is CoverField.REGISTRANT and s.value is not None
    ]
    for name in [*(printed or _signed(sections, texts)), *([filing.registrant] if filing.registrant else [])]:
        organization = _add_legal(directory, _cased(name))
        if organization is not None and directory.registrant is None:
            organization.is_registrant = True


def _signed(sections: tuple[Section, ...], texts: dict[str, str]) -> list[str]:
    """Return the company that a line of the signature, or of a cover without its labels, names and nothing else."""
    for kind in (SectionKind.SIGNATURE, SectionKind.COVER):
        printed = (texts[s.span.document][s.span.start : s.span.end] for s in sections if s.kind is kind)
        lines = (" ".join(clean(line).strip(" |*_").split()) for part in printed for line in part.splitlines())
        names = [line for line in lines if len(line) <= LONGEST_NAME and _is_whole_name(line)]
        if names:
            return names[:1]
    return []


def _is_whole_name(line: str) -> bool:
    return any(start == 0 and end >= len(line) - 1 for _, _, start, end in legal_names(line))


def _cased(name: str) -> str:
    """Return an all-capitals name in title case, its short words kept."""
    name = name.strip(" *_")
    if name.isupper():
        return " ".join(
            w if len(w.strip(".,")) <= 3 and w.strip(".,") not in {"INC", "LTD", "THE", "AND", "CO"} else w.title()
            for w in name.split()
        )
    return name


def _add_legal(directory: Directory, name: str) -> Organization | None:
    short = common_name(name)
    organization = directory.add(short) if short != name else directory.add(name)
    if organization is not None and short != name:
        directory.enter(organization, name)
        organization.legal_name = organization.legal_name or name
        organization.name = name
    return organization


def enter_full_names(directory: Directory, text: str, zone: Zone, whole: str) -> None:
    """Enter the companies that a sentence names in full; `whole` is the text of the filing."""
    for name, form, start, end in legal_names(text):
        if _is_two(name, whole):
            continue
        printed = " ".join(text[start:end].split())
        organization = directory.add(name, form)
        if organization is None:
            continue
        directory.enter(organization, printed)
        if organization.name.casefold() == printed.casefold() and not printed.isupper():
            organization.name = organization.legal_name = printed
        if organization.legal_name is None or organization.name.casefold() == organization.legal_name.casefold():
            organization.legal_name = organization.legal_name or printed
            if not organization.is_registrant or len(printed) >= len(organization.name):
                organization.name = organization.name if len(organization.name) > len(printed) else printed
    _enter_formless_names(directory, text, zone)
    _enter_tickers(directory, text)


def _is_two(name: str, whole: str) -> bool:
    """Say whether a name in capitals is two that a headline joins, of which the text prints the second alone."""
    last = name.rpartition(" AND ")[2] if name.isupper() else name
    return last != name and last.title() in whole and name.title().replace(" And ", " and ") not in whole


def _enter_formless_names(directory: Directory, text: str, zone: Zone) -> None:
    """Enter institutions, and companies that their last word or the words behind them show."""
    for name, _, _ in institutions(text):
        directory.add(name)
    for name in tailed_names(text) if zone is not Zone.TITLE else ():
        directory.add(name)
    for name in described_names(text) if zone is Zone.NEWS else ():
        if directory.find(name) is None and not is_within_known(directory, name, text):
            directory.add(name)


def _enter_tickers(directory: Directory, text: str) -> None:
    """Give a company the symbol that a bracket behind its name prints, and enter the company where it is not known."""
    for match in TICKER.finditer(text):
        before = NAME_BEFORE.search(text[: match.start()])
        if before is None:
            continue
        name = trim_name(before.group(1))
        known = next(
            (o for o in directory if any(text[: match.start()].rstrip(" ,").endswith(s) for s in o.surfaces)), None
        )
        organization = known or (directory.add(name) if is_name(name) else None)
        if organization is not None and organization.ticker is None:
            organization.ticker = match.group("symbol")
