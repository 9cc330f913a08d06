"""The sheet of one partner, in the order in which a reader needs it."""

from collections import Counter

from msgspec.structs import replace

from reportgen.model import Asset, Conflict, Deal, Event, Statement, StatementKind
from reportgen.views.changes import change_rows
from reportgen.views.citing import Citer
from reportgen.views.conflicts import conflict_blocks
from reportgen.views.context import Context
from reportgen.views.deal_block import deal_block
from reportgen.views.deal_words import by_date, years
from reportgen.views.gaps import deal_gaps
from reportgen.views.mention import mention_lines, no_figures, no_states
from reportgen.views.naming import alias_rows, name_rows
from reportgen.views.openings import name_at_opening
from reportgen.views.parts import PageRef
from reportgen.views.passages import Passages
from reportgen.views.records import DealBlock, FactSheet
from reportgen.views.row_records import NameRow
from reportgen.views.statements import (
    flag_sentences,
    mention_rows,
    quotations,
    statement_rows,
    statements_about,
    with_prose_dates,
)
from reportgen.views.timeline import event_row
from reportgen.views.titles import as_of_edtf, as_of_words, technology_words
from reportgen.views.wording import counted

ROOM_FOR_SOURCES = 2400
"""In characters: a sheet is to be read on two pages; the whole sentence stands where its number leads."""


def fact_sheet(context: Context, passages: Passages, party: str) -> FactSheet:
    """Return the sheet of a partner; the numbers of its sources follow the order of the fields."""
    citer = Citer(context, passages, ROOM_FOR_SOURCES)
    name = context.name(party)
    deals = by_date(context.deals_of.get(party, ()))
    events = context.events_of_party(party)
    blocks = with_titles_of_their_own(tuple(deal_block(context, citer, deal) for deal in deals))
    line = tuple(found for block in blocks for found in block.bottom_line)
    statements = tuple(found for found in statements_about(context, party) if not is_told_elsewhere(context, found, party))
    return FactSheet(
        ref=PageRef(kind="partner", key=party, title=name),
        title=name,
        description=_description(context, party, name, deals, events),
        as_of=as_of_words(context),
        as_of_edtf=as_of_edtf(context),
        technology=technology_words(context, party),
        party=party,
        name=name,
        name_at_signing=name_at_opening(context, deals[0], party) if deals else name,
        registrant=context.registrant_words(party),
        span=years(context, deals, events),
        is_mention=not deals and not events,
        states=blocks[-1].states if blocks else no_states(),
        bottom_line=line or mention_lines(context, citer, party),
        figures=blocks[-1].figures if blocks else no_figures(context, party),
        deals=blocks,
        timeline=tuple(event_row(context, citer, event) for event in events),
        changes=tuple(row for deal in deals for row in change_rows(context, citer, deal)),
        conflicts=conflict_blocks(context, citer, conflicts_of(context, party)),
        gaps=tuple(row for deal in deals for row in deal_gaps(context, citer, deal)),
        names=told_names(name_rows(context, citer, context.parties[party], has_entries=True), name),
        aliases=alias_rows(context, citer, products_of(context, party)),
        quotations=quotations(context, citer, statements),
        statements=statement_rows(context, citer, statements),
        mentions=mention_rows(context, citer, context.entries_of(party)),
        flags=flag_sentences(context, citer, [flag for flag in context.dossier.flags if is_about(context, flag.about, party)]),
        curated=tuple(with_prose_dates(context, line) for line in context.parties[party].curated),
        sources=citer.notes(),
    )


def with_titles_of_their_own(blocks: tuple[DealBlock, ...]) -> tuple[DealBlock, ...]:
    """Return deals of which no two are called alike: later ones of the same title get a number."""
    counts: Counter[str] = Counter()
    found = []
    for block in blocks:
        counts[block.title] += 1
        found.append(replace(block, title=f"{block.title}, number {counts[block.title]}") if counts[block.title] > 1 else block)
    return tuple(found)


def told_names(rows: tuple[NameRow, ...], name: str) -> tuple[NameRow, ...]:
    """Return the names of a partner; none where the one of the title is the only one and printed in the filings."""
    is_alone = len(rows) == 1 and rows[0].name == name and not rows[0].cell.is_curated
    return () if is_alone else rows


def is_told_elsewhere(context: Context, statement: Statement, party: str) -> bool:
    """Say whether a statement stands on the sheet anyway: with the money of a deal, or in a list of partners."""
    if statement.kind is StatementKind.FINANCIAL_TERMS:
        return any(statement.about in (deal.id, *deal.events) for deal in context.deals_of.get(party, ()))
    if statement.kind is not StatementKind.COLLABORATION:
        return False
    listed = {(claim.document, claim.start) for _, entry in context.entries_of(party) for claim in context.claims_in(entry.claims)}
    claims = context.claims_in(statement.claims)
    return bool(claims) and all((claim.document, claim.start) in listed for claim in claims)


def conflicts_of(context: Context, party: str) -> tuple[Conflict, ...]:
    """Return the conflicts about a partner, its deals, events and terms."""
    return tuple(conflict for conflict in context.dossier.conflicts if is_about(context, conflict.about, party))


def is_about(context: Context, about: str, party: str) -> bool:
    """Say whether a record belongs on the sheet of a partner."""
    return party in context.owners.get(about, ())


def products_of(context: Context, party: str) -> tuple[Asset, ...]:
    """Return the products of a partner's deals and events, those that it owns, and those that lists give it."""
    ids = [asset for deal in context.deals_of.get(party, ()) for asset in deal.assets]
    ids += [asset for event in context.events_of_party(party) for asset in event.assets]
    ids += [asset.id for asset in context.dossier.assets if asset.owner == party]
    held = " ; ".join(entry.holds or "" for _, entry in context.entries_of(party)).casefold()
    ids += [asset.id for asset in context.dossier.assets if held and asset.name.casefold() in held]
    return tuple(context.assets[asset] for asset in dict.fromkeys(ids) if asset in context.assets)


def _description(context: Context, party: str, name: str, deals: tuple[Deal, ...], events: tuple[Event, ...]) -> str:
    registrant = context.registrant_words(party) or "the registrant"
    if not deals and not events:
        return f"What the filings of {registrant} say of {name}, and when."
    return f"{name} and {registrant}: {counted(len(deals), 'deal')}, {counted(len(events), 'event')}, with the words that each rests on."
