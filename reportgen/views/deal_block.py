"""One deal on a partner's sheet."""

from reportgen.model import Deal, State
from reportgen.views.bottom_line import bottom_line
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.deal_words import deal_title, stated_words
from reportgen.views.ledger import four_figures, money_ledger
from reportgen.views.parts import Cell
from reportgen.views.quotes import capitalized
from reportgen.views.records import DealBlock
from reportgen.views.rights import responsibility_matrix, rights_rows
from reportgen.views.snapshot import snapshot
from reportgen.views.states import status_marks
from reportgen.views.words import STANDINGS


def deal_block(context: Context, citer: Citer, deal: Deal) -> DealBlock:
    """Return all that is known of one deal; sources are numbered in the order of the fields."""
    return DealBlock(
        deal=deal.id,
        title=deal_title(deal),
        standing=deal.standing,
        standing_words=capitalized(STANDINGS[deal.standing]),
        states=status_marks(context, citer, deal),
        bottom_line=bottom_line(context, citer, deal),
        figures=four_figures(context, citer, deal),
        snapshot=snapshot(context, citer, deal),
        ledger=money_ledger(context, citer, deal),
        rights=rights_rows(context, citer, deal),
        matrix=responsibility_matrix(context, citer, deal),
        financial_terms=financial_terms(context, citer, deal),
    )


def financial_terms(context: Context, citer: Citer, deal: Deal) -> Cell | None:
    """Return what the texts say of the financial terms as a whole; None where they say nothing of that kind."""
    if deal.financial_terms is None:
        return None
    words, state = stated_words(deal.financial_terms)
    if state is State.NOT_STATED:
        return None
    claims = [
        claim for statement in context.dossier.statements
        if statement.kind == "financial_terms" and statement.about in (deal.id, *deal.events) for claim in statement.claims
    ]
    return Cell(text=words, state=state, cites=citer.cite(claims, 2))
