"""What is said besides terms and rights: quotations, statements, entries in lists of partners, flags."""

import re
from collections.abc import Iterable

from reportgen.model import Flag, Roster, RosterEntry, Statement, StatementKind
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.deal_words import without_state
from reportgen.views.filings import filing_words
from reportgen.views.parts import MentionRow, QuotationBlock, Sentence, StatementRow
from reportgen.views.quotes import cleaned, sentence, shortened
from reportgen.views.words import DATE_NOT_STATED, STATEMENTS

QUOTATION_LIMIT = 300
GENERAL = {StatementKind.TECHNOLOGY_DESCRIPTION, StatementKind.BUSINESS_MODEL}
"""What is of the registrant whatever it stands beside: in the index, on no partner's sheet."""
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
    """Return all statements that are no quotation."""
    return tuple(
        StatementRow(
            kind=STATEMENTS[statement.kind],
            about=about_name(context, statement.about),
            text=statement_words(context, statement),
            as_of=_date(context, statement),
            cites=citer.cite(statement.claims, 2),
        )
        for statement in statements
        if statement.kind is not StatementKind.QUOTATION
    )


def statement_words(context: Context, statement: Statement) -> str:
    """Return what is said; a value that is a period is told as one."""
    return context.date(without_state(cleaned(statement.value)))


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
    """Return what lists of partners say of one, by date."""
    rows = []
    for roster, entry in entries:
        filing = context.filings.get(roster.filing)
        rows.append(
            MentionRow(
                as_of=context.date(roster.as_of) if roster.as_of else DATE_NOT_STATED,
                edtf=roster.as_of or "",
                holds=cleaned(entry.holds or "") or "listed, no more is said",
                territory=cleaned(entry.territory or "") or "not mentioned",
                source=filing_words(context, filing) if filing else roster.filing,
                cites=citer.cite(entry.claims, 2),
            )
        )
    return tuple(rows)


def flag_sentences(context: Context, citer: Citer, flags: Iterable[Flag]) -> tuple[Sentence, ...]:
    """Return what a reader should review."""
    return tuple(Sentence(text=sentence(with_prose_dates(context, cleaned(flag.text))), cites=citer.cite(flag.claims, 3)) for flag in flags)


def with_prose_dates(context: Context, words: str) -> str:
    """Return our own words with ISO days in prose."""
    return ISO_DAY.sub(lambda match: context.date(match.group()), words)


def _date(context: Context, statement: Statement) -> str:
    return context.date(statement.as_of) if statement.as_of else DATE_NOT_STATED
