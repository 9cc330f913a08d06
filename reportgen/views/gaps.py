"""What is not disclosed about a deal, most telling first, and in which document it would be found."""

from msgspec.structs import replace

from reportgen.model import DateBasis, Deal, State, Term, TermType
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.dates import first_day, prose, quarter_end
from reportgen.views.deal_words import deal_title, opening_date, territory_words
from reportgen.views.filed_contracts import filed_contract
from reportgen.views.fiscal import fiscal_closing
from reportgen.views.money_classes import money_class
from reportgen.views.parts import Cite
from reportgen.views.row_records import GapRow
from reportgen.views.words import NOT_MENTIONED, STATES, TERM_TYPES

OPEN_STATES = {State.UNQUANTIFIED, State.UNDISCLOSED, State.REDACTED, State.COMPARATIVE}
RANK = ["guaranteed", "committed", "contingent", "royalty", "received", "other", "headline"]
EXPECTED = (
    ("Upfront payment", {TermType.UPFRONT_PAYMENT, TermType.LICENSE_FEE, TermType.ACCESS_FEE, TermType.OPTION_FEE, TermType.PURCHASE_PRICE}),
    ("Milestone payments", {TermType.MILESTONE_PAYMENTS, TermType.MILESTONE_PAYMENT, TermType.SALES_MILESTONES}),
    ("Royalties", {TermType.ROYALTY, TermType.PROFIT_SHARE}),
)
MOST_CITES = 4
NOTES = "the notes on collaborations in the registrant's next 10-K"
PARTNER_FILING = "a report of the partner on its pipeline"


def deal_gaps(context: Context, citer: Citer, deal: Deal) -> tuple[GapRow, ...]:
    """Return what the texts leave open: terms without an amount, terms not mentioned, then dates and scope."""
    contract = contract_words(context, deal)
    rows = [_term_row(context, citer, deal, term, contract) for term in _open_terms(context, deal)]
    rows += [
        _row(context, deal, label, State.NOT_STATED, NOT_MENTIONED, contract)
        for label, types in EXPECTED
        if not types & {term.type for term in context.terms_of(deal)}
    ]
    rows += _scope_rows(context, citer, deal, contract)
    return merged(rows)


def merged(rows: list[GapRow]) -> tuple[GapRow, ...]:
    """Return rows with those of equal state and place in one that names them all."""
    found: dict[tuple[str, str], GapRow] = {}
    for row in rows:
        known = found.setdefault((row.words, row.where), row)
        if known is not row:
            what = f"{known.what}, {row.what[:1].lower()}{row.what[1:]}"
            cites = tuple(dict.fromkeys((*known.cites, *row.cites)))[:MOST_CITES]
            found[row.words, row.where] = replace(known, what=what, cites=cites)
    return tuple(found.values())


def _open_terms(context: Context, deal: Deal) -> list[Term]:
    found: dict[TermType, Term] = {}
    known = {term.type for term in context.terms_of(deal) if term.state in (State.STATED, State.ZERO)}
    for term in context.terms_of(deal):
        if term.state in OPEN_STATES and term.type not in known:
            found.setdefault(term.type, term)
    return sorted(found.values(), key=lambda term: RANK.index(money_class(term)))


def _term_row(context: Context, citer: Citer, deal: Deal, term: Term, contract: str) -> GapRow:
    where = f"{contract}, with the redacted parts once their confidential treatment ends" if term.state is State.REDACTED else contract
    if money_class(term) == "received":
        where = NOTES
    return _row(context, deal, TERM_TYPES[term.type], term.state, STATES[term.state], where, citer.cite(term.claims, 2))


def _scope_rows(context: Context, citer: Citer, deal: Deal, contract: str) -> list[GapRow]:
    rows = []
    if DateBasis.SIGNED not in deal.dates and DateBasis.EFFECTIVE not in deal.dates:
        rows.append(_row(context, deal, "Date of signing", State.NOT_STATED, "not stated", contract))
    if deal.target is not None and deal.target.state is not State.STATED:
        claims = [claim for grant in deal.grants for claim in grant.claims]
        cites = citer.cite(claims, 2)
        rows.append(_row(context, deal, "Target", deal.target.state, STATES[deal.target.state], PARTNER_FILING, cites))
    if not territory_words(deal.territory):
        rows.append(_row(context, deal, "Territory", State.NOT_STATED, NOT_MENTIONED, contract))
    if deal.exclusivity is None:
        rows.append(_row(context, deal, "Exclusivity", State.NOT_STATED, NOT_MENTIONED, contract))
    rows.append(_row(context, deal, "Length of the agreement and rights to end it", State.NOT_STATED, NOT_MENTIONED, contract))
    return rows


def _row(
    context: Context, deal: Deal, what: str, state: State, words: str, where: str, cites: tuple[Cite, ...] = ()
) -> GapRow:
    partner = next(iter(context.counterparties(deal)), None)
    return GapRow(
        partner=context.name(partner),
        partner_ref=context.partner_ref(partner) if partner else None,
        deal=deal_title(deal),
        what=what,
        state=state,
        words=words,
        where=where,
        cites=cites,
    )


def contract_words(context: Context, deal: Deal) -> str:
    """Return the exhibit that is the contract, else the periodic report with which it would be filed (Regulation S-K, Item 601(b)(10))."""
    filed = filed_contract(context, deal)
    if filed:
        return filed
    date = opening_date(deal)
    day = first_day(date[1]) if date else ""
    if date is None or not day or len(date[1].rstrip("~?%")) < 7:
        return "the contract as exhibit 10 of a 10-Q or 10-K of that time"
    filings = (context.filing_of(claim.document) for claim in context.claims_in(deal.claims))
    closing = fiscal_closing(context, next(filings, None))
    quarter = quarter_end(day, closing)
    end = prose(quarter, context.settings.date_style)
    if closing is None:
        return f"the contract as exhibit 10 of the 10-Q or 10-K for the quarter ended {end}"
    is_year = int(quarter[5:7]) == closing
    return f"the contract as exhibit 10 of the {'10-K for the fiscal year' if is_year else '10-Q for the quarter'} ended {end}"
