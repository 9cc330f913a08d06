"""What all rules read: the sentences of one filing, its organizations and its happenings."""

from collections.abc import Iterator
from functools import cached_property

from msgspec.structs import replace

from reportgen.extract.filings.fiscal_years import fiscal_year_end
from reportgen.extract.filings.opening_days import latest_day, opening_day, told_day
from reportgen.extract.happenings.background import is_background
from reportgen.extract.happenings.carried_on import carried_on
from reportgen.extract.happenings.deeds import deeds_of
from reportgen.extract.happenings.earlier_deeds import EarlierDeeds
from reportgen.extract.happenings.gathering import news_of
from reportgen.extract.happenings.homes import Homes
from reportgen.extract.happenings.news import News, has_partner
from reportgen.extract.happenings.other_headlines import is_recalled_beside
from reportgen.extract.happenings.paid_under import is_paid_under_another
from reportgen.extract.happenings.royalty_sales import is_royalty_sale, royalty_sales
from reportgen.extract.happenings.sales_of_products import mark_sales
from reportgen.extract.happenings.several import Part, part_clauses, share_roles, split_each
from reportgen.extract.happenings.sighting_moods import PAID
from reportgen.extract.happenings.sightings import Sighting, sightings
from reportgen.extract.lines import Line, Sentence, Zone, flat_texts, lines_of, masked_line
from reportgen.extract.parties.common_nouns import called_mentions, commonly_called, enter_initials
from reportgen.extract.parties.financiers import charities, is_financier
from reportgen.extract.parties.institutions import let_institution_license, let_institution_stay
from reportgen.extract.parties.organizations import directory_of
from reportgen.extract.parties.persons import is_with_person, let_person_license
from reportgen.extract.sides.partners import adopt_partner
from reportgen.extract.sides.role_lines import RoleLines
from reportgen.extract.sides.roles import assign_roles
from reportgen.extract.squeezing import squeezed
from reportgen.extract.topics.rights_language import speaks_of_rights
from reportgen.model import (
    Claim,
    ClaimKind,
    CoverField,
    DatelineReading,
    FieldReading,
    Filing,
    Modality,
    Section,
    SectionKind,
)
from reportgen.scan.directory import Directory
from reportgen.scan.money import amounts
from reportgen.scan.product_names import ProductNames, product_names

LONGEST_HEADING = 60
"""Characters; a longer line of an item is no heading."""


class FilingReading:
    """A filing made ready for the rules; nothing in it changes once it is made."""

    def __init__(self, filing: Filing, sections: tuple[Section, ...], facts: tuple[Claim, ...]) -> None:
        self.filing = filing
        self.sections = sections
        plain = squeezed(list(lines_of(filing, sections, flat_texts(filing, sections))))
        self.directory: Directory = directory_of(filing, sections, plain)
        enter_initials(self.directory, (sentence[5] for sentence in plain))
        self._called = commonly_called(self.directory)
        registrant = self.directory.registrant
        self.us: int | None = self.directory.kin(registrant.index) if registrant else None
        self.lines: tuple[Line, ...] = tuple(
            clause for sentence in plain for clause in deeds_of(self._masked(sentence), self.us)
        )
        self.release_date, self.report_date = _dates(facts)
        self.fiscal_year_end: int | None = fiscal_year_end(self.lines, self.us, facts)
        told_last = latest_day(line.text for line in self.lines if line.zone is Zone.NEWS)
        self.reference_day = self.release_date or self.report_date or told_last or self.day or told_day(line.text for line in self.lines if line.zone is Zone.NEWS)
        self.carried = carried_on(self.lines)
        self.earlier = EarlierDeeds((line.text for line in self.lines if line.zone is Zone.NEWS), self.reference_day)
        self.news: list[News]
        self.back: list[Sighting]
        self.news, self.back = news_of(
            self._seen(), self.us, filing.id, self.reference_day, self._openers(), self.carried
        )
        self._parts = self._part_news()
        self.homes = Homes(self.lines, self.news, self._parts, self.us)

    @cached_property
    def product_names(self) -> ProductNames:
        """How the filing prints its words, by which the names of products are known."""
        return product_names(line.text for line in self.lines if line.zone is not Zone.TITLE)

    @cached_property
    def recalled(self) -> frozenset[int]:
        """The sentences, by identity, that look back and tell of no happening."""
        return frozenset(id(s.line) for s in self.back if self.homes.of(s.line) is None)

    def _masked(self, sentence: Sentence) -> Line:
        speaks = sentence[2] in (Zone.NEWS, Zone.TITLE, Zone.PROFILE)
        called = called_mentions(sentence[5], self._called) if speaks else ()
        return masked_line(*sentence, directory=self.directory, us=self.us if speaks else None, called=called)

    def _seen(self) -> tuple[Sighting, ...]:
        """Return what the sentences tell to have happened, in reading order; no financing, and a sale of royalties as one."""
        has_rights = speaks_of_rights([line.text for line in self.lines if line.zone is not Zone.BOILERPLATE])
        sold = {id(line) for line in self.lines if is_royalty_sale(line)}
        charitable = charities(self.lines, self.directory)
        seen = [
            s
            for s in sightings(self.lines, has_rights)
            if not self._is_financing(s, charitable) and id(s.line) not in sold
        ]
        seen = [replace(s, modality=Modality.RETROSPECTIVE) if self._is_before_news(s, seen) else s for s in seen]
        order = {id(line): number for number, line in enumerate(self.lines)}
        return tuple(sorted((*seen, *royalty_sales(self.lines)), key=lambda s: order[id(s.line)]))

    def _is_before_news(self, sighting: Sighting, seen: list[Sighting]) -> bool:
        """Say whether a sum is told of an agreement that stood before the news, or a licence below news of another kind."""
        text = sighting.line.text
        is_recounted = sighting.type in PAID and amounts(text) and self.earlier.recounts(text, sighting.start)
        if is_recounted or is_recalled_beside(sighting, self.lines):
            return True
        return is_paid_under_another(sighting, seen, self.reference_day)

    def _is_financing(self, sighting: Sighting, charitable: frozenset[str]) -> bool:
        """Say whether all partners of a sighting are lenders, advisers or insurers, and none a charity."""
        partners = [self.directory.organizations[p].name for p in sighting.parties if p != self.us]
        return bool(partners) and all(is_financier(name) and name not in charitable for name in partners)

    def _part_news(self) -> dict[int, list[Part]]:
        """Part what tells of several agreements, give each happening its partner and sides; return the clauses of what was parted."""
        groups, parts = split_each(self.news, self.lines, self.us)
        self.news = [news for group in groups for news in group]
        self.back = [sighting for sighting in self.back if id(sighting.line) not in parts]
        for news in self.news:
            if not is_with_person(news):
                adopt_partner(self, news)
        self.news = [news for news in self.news if has_partner(news) or is_with_person(news)]
        part_clauses(self.news, self.lines, parts, self.us)
        told, defined = RoleLines(self.lines, parts, self.us), self._defined_roles()
        for news in self.news:
            assign_roles(news, told.showing(news), told.told(news), self.us, defined)
            let_person_license(news, self.us)
            mark_sales((news,), self.lines)
            let_institution_license(news, {o.index: o.name for o in self.directory}, self.us)
            let_institution_stay(news, {o.index: o.name for o in self.directory}, self.lines)
        for group in groups:
            if len(group) > 1:
                share_roles(group, self.us)
        return parts

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

    @cached_property
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
        """Return the happening that a sentence belongs to."""
        return self.homes.news_for(line)

    def place(self, line: Line) -> int | None:
        """Return the number of a line in reading order; a part of a line has that of the whole."""
        return self.homes.places.get(id(line))

    def is_background(self, line: Line, news: News) -> bool:
        """Say whether a sentence tells of something earlier or of others than the happening's parties."""
        return is_background(self, line, news)


def _dates(facts: tuple[Claim, ...]) -> tuple[str | None, str | None]:
    release = next((c.value.date for c in facts if isinstance(c.value, DatelineReading) and c.value.date), None)
    fields = {
        c.value.field: c.value.text
        for c in facts
        if c.kind is ClaimKind.COVER_FIELD and isinstance(c.value, FieldReading)
    }
    return release, fields.get(CoverField.DATE_OF_REPORT) or fields.get(CoverField.SIGNATURE_DATE)
