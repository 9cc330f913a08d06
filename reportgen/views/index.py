"""The first page: what was read, what was found, and where everything is."""

from reportgen.views.citing import Citer
from reportgen.views.conflicts import conflict_blocks
from reportgen.views.context import Context
from reportgen.views.deal_words import by_date
from reportgen.views.filings import filing_row
from reportgen.views.gaps import deal_gaps
from reportgen.views.index_rows import deal_rows, notice_rows, partner_rows, product_rows, set_aside_rows
from reportgen.views.ledger import disclosed_figure
from reportgen.views.parts import Figure, PageRef, Sentence
from reportgen.views.passages import Passages
from reportgen.views.records import FactSheet, Index
from reportgen.views.statements import flag_sentences, statement_rows, statements_about
from reportgen.views.timeline import event_row
from reportgen.views.titles import as_of_edtf, as_of_words, main_title, technology_names, technology_words
from reportgen.views.wording import counted, joined


def index(context: Context, passages: Passages, sheets: tuple[FactSheet, ...], ref: PageRef | None = None) -> Index:
    """Return the index, at `ref` where it is one of several; the numbers of its sources follow the order of the fields."""
    citer = Citer(context, passages)
    title = ref.title if ref else main_title(context)
    deals = by_date(context.dossier.deals)
    on_sheets = {statement.id for sheet in sheets for statement in statements_about(context, sheet.party)}
    loose = [statement for statement in context.dossier.statements if statement.id not in on_sheets]
    return Index(
        ref=ref or PageRef(kind="index", title=title),
        title=title,
        description=_description(context),
        as_of=as_of_words(context),
        as_of_edtf=as_of_edtf(context),
        technology=technology_words(context),
        intro=intro(context),
        has_deals=bool(deals),
        figures=index_figures(context),
        partners=partner_rows(context, sheets),
        deals=deal_rows(context, citer),
        events=tuple(event_row(context, citer, event) for event in context.dossier.events),
        products=product_rows(context, citer),
        conflicts=conflict_blocks(context, citer, context.dossier.conflicts),
        gaps=tuple(row for deal in deals for row in deal_gaps(context, citer, deal)),
        filings=tuple(filing_row(context, filing) for filing in context.dossier.filings),
        set_aside=set_aside_rows(context, citer),
        statements=statement_rows(context, citer, loose),
        flags=flag_sentences(context, citer, context.dossier.flags),
        notices=notice_rows(context),
        sources=citer.notes(),
    )


def _description(context: Context) -> str:
    dossier = context.dossier
    return (
        f"{counted(len(dossier.filings), 'filing')} read: {counted(len(dossier.deals), 'deal')}, "
        f"{counted(len(dossier.events), 'event')}, {counted(len(context.partners), 'partner')}; every statement leads to its words."
    )


def intro(context: Context) -> tuple[Sentence, ...]:
    """Return what was read and found; that no deal was found stands first."""
    dossier = context.dossier
    by = f" by {context.registrant_words()}" if dossier.registrants else ""
    read = f"{counted(len(dossier.filings), 'filing')}{by} {'was' if len(dossier.filings) == 1 else 'were'} read.{_left_out(context)}"
    if not dossier.deals:
        seen = [counted(len(dossier.parties), "organization"), counted(len(dossier.statements), "statement"),
                counted(len(dossier.set_aside), "number") + " set aside"]
        return (
            Sentence(text="No licensing deal was found."),
            Sentence(text=f"{read} Seen and listed below: {joined(seen)}."),
        )
    mentioned = sum(1 for party in context.partners if not context.deals_of.get(party) and not context.events_of_party(party))
    found = f"They tell of {counted(len(dossier.deals), 'deal')} and {counted(len(dossier.events), 'event')} with {counted(len(context.partners) - mentioned, 'partner')}"
    more = f", and name {counted(mentioned, 'further partner')} without reporting a deal." if mentioned else "."
    named = technology_names(context)
    technologies = (Sentence(text=f"Technology named in them: {'; '.join(named[:6])}."),) if named else ()
    return (Sentence(text=read), Sentence(text=found + more), *technologies)


def _left_out(context: Context) -> str:
    """Return how many filings the as-of day leaves out; nothing where it leaves out none."""
    number = len(context.dossier.left_out)
    if not number:
        return ""
    return f" {counted(number, 'filing')} not public by {as_of_words(context)} {'is' if number == 1 else 'are'} left out."


def index_figures(context: Context) -> tuple[Figure, ...]:
    """Return the counts of what was found."""
    dossier = context.dossier
    terms = tuple(term for deal in dossier.deals for term in context.terms_of(deal))
    hindsight = sum(deal.standing != "news" for deal in dossier.deals)
    return (
        Figure(label="Deals", value=str(len(dossier.deals)), note=f"{hindsight} known only from a later look back"),
        Figure(label="Events", value=str(len(dossier.events)), note=f"from {counted(len(dossier.filings), 'filing')}"),
        disclosed_figure(terms),
        Figure(label="Conflicts", value=str(len(dossier.conflicts)), note="shown with both quotes"),
    )
