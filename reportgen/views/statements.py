"""What is said besides terms and rights: quotations, statements, entries in lists of partners, flags."""

import re
from collections.abc import Iterable

from reportgen.model import Flag, Roster, RosterEntry, Statement, StatementKind
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.deal_words import without_state
from reportgen.views.filings import filing_words, registrant_name
from reportgen.views.fiscal import fiscal_closing, period_words
from reportgen.views.parts import Sentence
from reportgen.views.quotes import cleaned, sentence, shortened, with_whole_quotation
from reportgen.views.row_records import MentionRow, QuotationBlock, StatementRow
from reportgen.views.wording import joined
from reportgen.views.words import DATE_NOT_STATED, STATEMENTS

QUOTATION_LIMIT = 300
GENERAL = {StatementKind.TECHNOLOGY_DESCRIPTION, StatementKind.BUSINESS_MODEL}
"""What is of the registrant whatever it stands beside: in the index, on no partner's sheet."""
BARE_TIE = re.compile(r"(?:partnership|collaboration|agreement|alliance|relationship)s?", re.I)
"""What a list says of every partner that it names."""
SEVERAL = " stands "
"""With which our words on a partner go on that may be said of several at once."""
ISO_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


def quotations(context: Context, citer: Citer, statements: Iterable[Statement]) -> tuple[QuotationBlock, ...]:
    """Return what people are quoted with."""
    return tuple(
        QuotationBlock(
            speaker=statement.speaker or "speaker not stated",
            role=", ".join(part for part in (statement.speaker_title, statement.speaker_company) if part),
            text=shortened(cleaned(statement.value).strip("“”\""), QUOTATION_LIMIT),
            as_of=_date(context, statement),
            cites=citer.cite(statement.claims, 2),
        )
        for statement in statements
        if statement.kind is StatementKind.QUOTATION
    )


def statement_rows(context: Context, citer: Citer, statements: Iterable[Statement]) -> tuple[StatementRow, ...]:
    """Return all statements that are no quotation; what is said again in the same words stands once with all its dates."""
    told: dict[tuple[str, str, str], list[Statement]] = {}
    for statement in statements:
        if statement.kind is not StatementKind.QUOTATION:
            place = (STATEMENTS[statement.kind], subject_name(context, statement), statement_words(context, statement))
            told.setdefault(place, []).append(statement)
    return tuple(
        StatementRow(
            kind=kind,
            about=about,
            text=text,
            as_of=joined(list(dict.fromkeys(_date(context, statement) for statement in same))),
            cites=citer.cite((claim for statement in same for claim in statement.claims), max(2, len(same))),
        )
        for (kind, about, text), same in told.items()
    )


def statement_words(context: Context, statement: Statement) -> str:
    """Return what is said; a value that is a period is told as one, a quarter by the registrant's fiscal year."""
    words = without_state(cleaned(statement.value))
    if statement.kind is StatementKind.RECOGNITION_PERIOD:
        filings = (context.filing_of(claim.document) for claim in context.claims_in(statement.claims))
        quarter = period_words(words, fiscal_closing(context, next(filings, None)))
        if quarter:
            return quarter
    if statement.kind is StatementKind.ORDINAL_CLAIM:
        words = words.removeprefix("as ")
    return with_whole_quotation(context.date(words))


def subject_name(context: Context, statement: Statement) -> str:
    """Return what a statement is about; what is general is about the registrant that says it."""
    if statement.kind in GENERAL and statement.about not in context.assets:
        filings = [context.filing_of(claim.document) for claim in context.claims_in(statement.claims)]
        return next((registrant_name(context, filing) for filing in filings if filing and filing.registrant), "")
    return about_name(context, statement.about)


def about_name(context: Context, about: str | None) -> str:
    """Return the name of what a statement is about; empty where it is about none of our records."""
    if about is None:
        return ""
    if about in context.deals:
        return f"agreement with {context.names(context.counterparties(context.deals[about]))}"
    if about in context.events:
        return cleaned(context.events[about].headline)
    return context.names_of_records.get(about, "")


def statements_about(context: Context, party: str) -> tuple[Statement, ...]:
    """Return what is said about a partner, its deals, events and products, and what its people say."""
    deals = context.deals_of.get(party, ())
    own = {party, *(deal.id for deal in deals), *(event.id for event in context.events_of_party(party))}
    own |= {asset for deal in deals for asset in deal.assets}
    own |= {asset for event in context.events_of_party(party) for asset in event.assets}
    names = party_names(context, party)
    return tuple(
        statement
        for statement in context.dossier.statements
        if statement.kind not in GENERAL
        and (statement.about in own or (statement.speaker_company or "").casefold() in names)
    )


def party_names(context: Context, party: str) -> frozenset[str]:
    """Return all names of a party, folded."""
    known = context.parties[party]
    return frozenset(name.casefold() for name in (known.name, *known.legal_names, *(name.name for name in known.names)))


def mention_rows(context: Context, citer: Citer, entries: Iterable[tuple[Roster, RosterEntry]]) -> tuple[MentionRow, ...]:
    """Return what lists of partners say of one, by date; the lists of one filing in one row."""
    by_filing: dict[tuple[str, str], list[RosterEntry]] = {}
    for roster, entry in entries:
        by_filing.setdefault((roster.as_of or "", roster.filing), []).append(entry)
    return tuple(_mention_row(context, citer, as_of, filing, found) for (as_of, filing), found in by_filing.items())


def _mention_row(context: Context, citer: Citer, as_of: str, filing: str, entries: list[RosterEntry]) -> MentionRow:
    known = context.filings.get(filing)
    return MentionRow(
        as_of=context.date(as_of) if as_of else DATE_NOT_STATED,
        edtf=as_of,
        holds=held_words(entries) or "listed, no more is said",
        source=filing_words(context, known) if known else filing,
        cites=citer.cite((claim for entry in entries for claim in entry.claims), 2),
    )


def held_words(entries: Iterable[RosterEntry]) -> str:
    """Return what lists give a partner, with where it holds it; empty where they only name it."""
    words = [
        f"{cleaned(entry.holds)} ({cleaned(entry.territory)})" if entry.territory else cleaned(entry.holds)
        for entry in entries
        if entry.holds and not BARE_TIE.fullmatch(cleaned(entry.holds))
    ]
    return "; ".join(dict.fromkeys(words))


def flag_sentences(context: Context, citer: Citer, flags: Iterable[Flag]) -> tuple[Sentence, ...]:
    """Return what a reader should review; what is said of several partners in the same words stands once."""
    alike: dict[tuple[str, str], list[Flag]] = {}
    for flag in flags:
        name = context.name(flag.about, "")
        rest = cleaned(flag.text).removeprefix(name) if name else ""
        alike.setdefault((flag.kind, rest if rest.startswith(SEVERAL) else cleaned(flag.text)), []).append(flag)
    return tuple(
        Sentence(
            text=sentence(with_prose_dates(context, _flag_words(context, words, same))),
            cites=citer.cite((claim for flag in same for claim in flag.claims), 3),
        )
        for (_, words), same in alike.items()
    )


def _flag_words(context: Context, words: str, flags: list[Flag]) -> str:
    if not words.startswith(SEVERAL):
        return words
    names = context.names(dict.fromkeys(flag.about for flag in flags))
    return names + (words.replace(" stands ", " stand ", 1) if len(flags) > 1 else words)


def with_prose_dates(context: Context, words: str) -> str:
    """Return our own words with ISO days in prose."""
    return ISO_DAY.sub(lambda match: context.date(match.group()), words)


def _date(context: Context, statement: Statement) -> str:
    return context.date(statement.as_of) if statement.as_of else DATE_NOT_STATED
