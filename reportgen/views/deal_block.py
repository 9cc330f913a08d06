"""One deal on a partner's sheet."""

from reportgen.model import Deal, State, StatementKind
from reportgen.views.bottom_line import bottom_line
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.deal_words import deal_title, stated_words, without_state
from reportgen.views.ledger import four_figures, money_ledger
from reportgen.views.parts import Cell
from reportgen.views.quotes import capitalized, cleaned
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


def financial_terms(context: Context, citer: Citer, deal: Deal) -> tuple[Cell, ...]:
    """Return what the texts say of the financial terms as a whole, each once; nothing where they say nothing of that kind."""
    told: dict[str, list[str]] = {}
    for statement in context.dossier.statements:
        if statement.kind is StatementKind.FINANCIAL_TERMS and statement.about in (deal.id, *deal.events):
            told.setdefault(without_state(cleaned(statement.value)), []).extend(statement.claims)
    whole, state = stated_words(deal.financial_terms)
    cells = [
        Cell(text=whole, state=state, cites=citer.cite(claims, 2)) if words in whole else Cell(text=words, cites=citer.cite(claims, 2))
        for words, claims in told.items()
    ]
    return tuple(cells) or (() if state is State.NOT_STATED else (Cell(text=whole, state=state),))
