"""What all rules read: the sentences of one filing, its organizations and its happenings."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from reportgen.extract.carried_on import carried_on
from reportgen.extract.event_dates import latest_day, opening_day, opens_long_past
from reportgen.extract.fiscal_years import fiscal_year_end
from reportgen.extract.lines import Line, Sentence, Zone, flat_texts, lines_of, masked_line
from reportgen.extract.news import DATED_BACK, News, has_partner, news_of
from reportgen.extract.organizations import directory_of
from reportgen.extract.roles import assign_roles, roles_between
from reportgen.extract.royalty_sales import is_royalty_sale, royalty_sales
from reportgen.extract.several import Part, parts_of, share_roles, split_news
from reportgen.extract.sighting_moods import EARLIER, OLD_DEAL
from reportgen.extract.sightings import Sighting, sightings
from reportgen.lexicon.agreements import FINANCIERS, RIGHTS_LANGUAGE
from reportgen.lexicon.legal_forms import LEGAL_FORMS
from reportgen.model import Claim, ClaimKind, CoverField, DatelineReading, FieldReading, Filing, Section, SectionKind
from reportgen.scan.directory import Directory

FINANCIER = re.compile(rf"\b{FINANCIERS}(?:,? (?:{'|'.join(LEGAL_FORMS)}))?$")
CHARITY = re.compile(
    r"(?i),? (?:\([^)]{1,40}\),? )?(?:is |which is )?an? (?:[\w-]+,? ){0,4}(?:foundation|non-?profit|not-for-profit|charit\w+|philanthrop\w+)\b"
)
GENERAL = re.compile(
    r"(?i)\b(?:each licensee|several (?:companies|licensees|partners)|these agreements|our (?:licensees|collaborators)|its (?:licensees|collaborators)|licensed to (?:several|many|numerous|other))\b"
)
RIGHTS = re.compile("(?i)" + RIGHTS_LANGUAGE)
FOR_MORE_YEARS = re.compile(r"(?i)\b(?:extension|renewal) (?:fee|payment)s?\b")
LENT_OR_LET = re.compile(
    r"(?i)\b(?:loans?|credit|lend\w*|borrow\w*|banks?|notes?|leas(?:e|es|ed|ing)|rent\w*|tenants?|landlord|maturity|merger|forbearance|franchis\w+|employ\w+|insur\w+)\b"
)
LONGEST_HEADING = 60
"""Characters; a longer line of an item is no heading."""


class FilingReading:
    """A filing made ready for the rules; nothing in it changes once it is made."""

    def __init__(self, filing: Filing, sections: tuple[Section, ...], facts: tuple[Claim, ...]) -> None:
        self.filing = filing
        self.sections = sections
        texts = flat_texts(filing, sections)
        plain: list[Sentence] = list(lines_of(filing, sections, texts))
        self.directory: Directory = directory_of(filing, sections, plain)
        registrant = self.directory.registrant
        self.us: int | None = self.directory.kin(registrant.index) if registrant else None
        self.lines: tuple[Line, ...] = tuple(
            masked_line(
                *sentence,
                directory=self.directory,
                us=self.us if sentence[2] in (Zone.NEWS, Zone.TITLE, Zone.PROFILE) else None,
            )
            for sentence in plain
        )
        self.release_date, self.report_date = _dates(facts)
        self.fiscal_year_end: int | None = fiscal_year_end(self.lines, self.us, facts)
        has_rights = _speaks_of_rights([line.text for line in self.lines if line.zone is not Zone.BOILERPLATE])
        seen = tuple(sightings(self.lines, has_rights))
        self.news: list[News]
        self.back: list[Sighting]
        sales = tuple(royalty_sales(self.lines))
        sold = {id(line) for line in self.lines if is_royalty_sale(line)}
        seen = tuple(s for s in seen if not self._is_financing(s) and id(s.line) not in sold)
        order = {id(line): number for number, line in enumerate(self.lines)}
        seen = tuple(sorted((*seen, *sales), key=lambda s: order[id(s.line)]))
        told_last = latest_day(line.text for line in self.lines if line.zone is Zone.NEWS)
        self.reference_day = self.release_date or self.report_date or told_last or self.day
        self._carried = carried_on(self.lines)
        self.news, self.back = news_of(seen, self.us, filing.id, self.reference_day, self._openers(), self._carried)
        self._parts: dict[int, list[Part]] = {}
        several = self._split()
        for news in self.news:
            self._adopt_partner(news)
        self.news = [news for news in self.news if has_partner(news)]
        self._part_clauses()
        for news in self.news:
            assign_roles(news, self._lines_for(news), self.us, self._defined_roles())
        for group in several:
            share_roles(group, self.us)
        self._places = {id(line): number for number, line in enumerate(self.lines)}
        for whole, parts in self._parts.items():
            self._places.update((id(part.line), self._places[whole]) for part in parts)
        self._homes = {id(s.line): n for n in self.news for s in n.sightings}
        told = Counter(id(line) for n in self.news for line in {id(s.line): s.line for s in n.sightings}.values())
        self._shared = {line for line, times in told.items() if times > 1}

    def _split(self) -> list[list[News]]:
        """Part the happenings that announce several agreements without a partner; return those parted."""
        groups = []
        for news in self.news:
            parted, parts = split_news(news, self.lines, self.us)
            told = {p for other in self.news if other is not news for p in other.partners}
            if any(told & set(each.partners) for each in parted):
                parted, parts = [news], []
            groups.append(parted)
            for line, part in parts:
                self._parts.setdefault(id(line), []).append(part)
        self.news = [news for group in groups for news in group]
        self.back = [sighting for sighting in self.back if id(sighting.line) not in self._parts]
        return [group for group in groups if len(group) > 1]

    def _part_clauses(self) -> None:
        """Part the sentences that tell of several agreements at once and announce none."""
        told = {id(sighting.line) for news in self.news for sighting in news.sightings}
        for line in self.lines if len(self.news) > 1 else ():
            if line.zone is Zone.NEWS and id(line) not in told and id(line) not in self._parts:
                parts = parts_of(line, self.news, self.us)
                if parts:
                    self._parts[id(line)] = parts

    def _lines_for(self, news: News) -> tuple[Line, ...]:
        """Return the sentences of the filing, of those that tell of several agreements the clause about this one."""
        found: list[Line] = []
        for line in self.lines:
            parts = self._parts.get(id(line))
            found.extend([line] if parts is None else [part.line for part in parts if part.news is news])
        return tuple(found)

    def _openers(self) -> frozenset[int]:
        """Return the first whole sentence of each section."""
        first: dict[int, Line] = {}
        for line in self.lines:
            if line.zone is Zone.NEWS and len(line.text) > LONGEST_HEADING:
                first.setdefault(id(line.section), line)
        return frozenset(id(line) for line in first.values())

    def _defined_roles(self) -> dict[str, int]:
        """Return the organizations that brackets define as `licensor` and `licensee`."""
        return {
            role.casefold(): self.directory.kin(o.index)
            for o in self.directory
            for role in o.roles
            if role.casefold() in ("licensor", "licensee")
        }

    def _adopt_partner(self, news: News) -> None:
        """Give a happening that its headline tells without a partner the one other company of the news text."""
        if news.partners:
            return
        told = [s.line for s in news.sightings]
        near = [
            line
            for at, line in enumerate(self.lines)
            if line.zone is Zone.NEWS
            and not opens_long_past(line.text, self.day)
            and any(other in told for other in self.lines[max(0, at - 6) : at + 3])
        ]
        named = {i for line in self.lines if line.zone is Zone.NEWS for i in line.names() if i != self.us}
        beside = {i for line in near for i in line.names()}
        others = [i for i in named if not FINANCIER.search(self.directory.organizations[i].name)]
        if len(others) == 1 and others[0] in beside:
            news.partners.extend(others)
        elif others:
            news.partners.extend(self._recalled_partner(news, others) or self._licensing_partner(news, others))

    def _recalled_partner(self, news: News, others: list[int]) -> list[int]:
        """Return the partner of the agreement that the same item recalls, where it recalls one."""
        sections = {id(line.section) for line in news.lines()}
        recalled = [s for s in self.back if id(s.line.section) in sections and s.type in DATED_BACK]
        return [i for i in recalled[0].parties if i in others][:1] if recalled else []

    def _licensing_partner(self, news: News, others: list[int]) -> list[int]:
        """Return the one company that sentences of the same document show as the other side of a licence with the filer."""
        if self.us is None:
            return []
        documents = {line.document.id for line in news.lines()}
        lines = tuple(line for line in self.lines if line.document.id in documents)
        paired = [i for i in others if roles_between(lines, self.us, i)]
        return paired if len(paired) == 1 else []

    def _is_financing(self, sighting: Sighting) -> bool:
        """Say whether all partners of a sighting are lenders, advisers or insurers, and none a charity."""
        partners = [self.directory.organizations[p].name for p in sighting.parties if p != self.us]
        return bool(partners) and all(FINANCIER.search(name) and name not in self._charities for name in partners)

    @cached_property
    def _charities(self) -> frozenset[str]:
        """Names that some sentence calls a charity, though they end as those of financial firms do."""
        return frozenset(
            self.directory.organizations[m.index].name
            for line in self.lines
            for m in line.mentions
            if CHARITY.match(line.text[m.end : m.end + 90])
        )

    @property
    def day(self) -> str | None:
        """The day of the report or release, in EDTF, where one is stated; for an item without its cover the day that it opens with."""
        return self.release_date or self.report_date or self._item_day

    @property
    def _item_day(self) -> str | None:
        told = (line for line in self.lines if line.zone is Zone.NEWS and line.section.kind is SectionKind.ITEM)
        return next((day for line in told if (day := opening_day(line.text))), None)

    def name(self, index: int | None) -> str | None:
        """Return the name by which claims point at an organization."""
        return None if index is None else self.directory.organizations[index].name

    def parties_of(self, news: News) -> tuple[int, ...]:
        """Return all organizations that take part in a happening."""
        us = (
            ()
            if self.us is None
            or (len(news.partners) > 1 and self.us not in {p for s in news.sightings for p in s.parties})
            else (self.us,)
        )
        return tuple(dict.fromkeys((*us, *news.partners)))

    def told(self) -> Iterator[tuple[Line, News | None]]:
        """Yield each sentence with the happening that it belongs to; one that tells of several agreements clause by clause."""
        for line in self.lines:
            parts = self._parts.get(id(line))
            yield from ((part.line, part.news) for part in parts) if parts else ((line, self.news_for(line)),)

    def news_for(self, line: Line) -> News | None:
        """Return the happening that a sentence belongs to: its own, that of the partner it names, or the last one told."""
        if not self.news:
            return None
        home = self._homes.get(id(line))
        if home is not None:
            return home
        named = set(line.names()) - {self.us}
        sharing = [n for n in self.news if named & set(n.partners)]
        if sharing:
            return self._last_told(line, sharing)
        if named and len(self.news) > 1:
            return None
        return self._last_told(line, self.news)

    def _last_told(self, line: Line, choice: list[News]) -> News:
        told = [
            n
            for n in choice
            if any(s.line.document.id == line.document.id and s.line.start <= line.start for s in n.sightings)
        ]
        return (
            max(
                told,
                key=lambda n: max(
                    s.line.start
                    for s in n.sightings
                    if s.line.document.id == line.document.id and s.line.start <= line.start
                ),
            )
            if told
            else choice[0]
        )

    def place(self, line: Line) -> int | None:
        """Return the number of a line in reading order, or None for a part of one."""
        return self._places.get(id(line))

    def _is_general(self, line: Line, news: News) -> bool:
        """Say whether a sentence tells what licensees in general get and pay, as one shortly before it announces."""
        if id(line) in self._homes:
            return False
        at = self._places[id(line)]
        for other in reversed(self.lines[max(0, at - 4) : at + 1]):
            if GENERAL.search(other.text):
                return True
            if other is not line and set(other.names()) & set(news.partners):
                return False
        return False

    def _comes_before(self, line: Line, news: News) -> bool:
        """Say whether a sentence of an item stands before the first one that tells of the happening, as of another contract."""
        first = [s.line.start for s in news.sightings if s.line.section is line.section]
        return bool(first) and line.start < min(first)

    def _others_of(self, named: set[int], news: News) -> set[int]:
        """Return the companies that a sentence names besides the filer and the partners, which lend, advise or insure nobody."""
        known = {word for party in self.parties_of(news) for word in self.directory.organizations[party].name.split()}
        names = {i: self.directory.organizations[i].name for i in named - set(self.parties_of(news)) - {self.us}}
        return {i for i, name in names.items() if not FINANCIER.search(name) and not known & set(name.split())}

    def is_background(self, line: Line, news: News) -> bool:
        """Say whether a sentence tells of something earlier or of others than the happening's parties."""
        if id(line) in self._shared and len(self.news) > 1:
            return True
        named = set(line.names())
        if named and not named & set(self.parties_of(news)):
            return True
        if id(line) not in self._homes and not named & set(news.partners) and self._others_of(named, news):
            return True
        if line.section.kind is SectionKind.ITEM and not named & set(news.partners) and self._comes_before(line, news):
            return True
        if self._is_general(line, news):
            return True
        recalled = {id(s.line) for s in self.back} - self._homes.keys()
        if id(line) not in self._homes and (id(line) in recalled or self._carried.get(id(line)) in recalled):
            return True
        if OLD_DEAL.match(line.text):
            return True
        return id(line) not in self._homes and (
            bool(EARLIER.search(line.text[:60])) or opens_long_past(line.text, self.reference_day)
        )


def _speaks_of_rights(texts: list[str]) -> bool:
    """Say whether a text speaks of rights in technology; a fee for more years of an agreement shows it where nothing is lent or let."""
    return any(RIGHTS.search(text) for text in texts) or (
        any(FOR_MORE_YEARS.search(text) for text in texts) and not any(LENT_OR_LET.search(text) for text in texts)
    )


def _dates(facts: tuple[Claim, ...]) -> tuple[str | None, str | None]:
    release = next((c.value.date for c in facts if isinstance(c.value, DatelineReading) and c.value.date), None)
    fields = {
        c.value.field: c.value.text
        for c in facts
        if c.kind is ClaimKind.COVER_FIELD and isinstance(c.value, FieldReading)
    }
    return release, fields.get(CoverField.DATE_OF_REPORT) or fields.get(CoverField.SIGNATURE_DATE)
