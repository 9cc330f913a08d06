"""The contract of a deal where the filings that tell of it hold it, or list it among their exhibits."""

import re

from reportgen.model import Deal, Filing, Grade
from reportgen.views.context import Context
from reportgen.views.filings import filing_words
from reportgen.views.statements import party_names

CONTRACT = re.compile(r"licen[sc]|collaborat|option|distribut|promot|development|commerciali|assignment|purchase|agreement", re.I)
MATERIAL = "10"
"""Exhibits of Regulation S-K, Item 601(b)(10): material contracts."""


def filed_contract(context: Context, deal: Deal) -> str:
    """Return `exhibit 10.1 of the 8-K of 3 Mar 2005, …`: read in part, else listed; nothing where no filing has it."""
    for claim in context.claims_in(deal.claims):
        filing = context.filing_of(claim.document)
        part = claim.section.split(" ", 1)[0]
        if claim.grade is Grade.A and filing and part.startswith("EX-"):
            return f"exhibit {part.removeprefix('EX-')} of the {filing_words(context, filing)}, whose clauses are not read yet"
    opening = context.opening_of(deal.id)
    for name in opening.filings if opening else ():
        listed = context.filings.get(name)
        number = _listed(context, deal, listed) if listed else None
        if listed and number:
            return f"exhibit {number} of the {filing_words(context, listed)}, which is not among the documents read"
    return ""


def _listed(context: Context, deal: Deal, filing: Filing) -> str | None:
    """Return the number of the exhibit that the index of a filing calls a contract with the partner; of its only deal, of any."""
    contracts = [each for each in filing.exhibits if each.number.split(".")[0] == MATERIAL and CONTRACT.search(each.title)]
    partners = [name for party in context.counterparties(deal) for name in party_names(context, party)]
    named = [each.number for each in contracts if any(name in each.title.casefold() for name in partners)]
    told = {event.deal for event in context.dossier.events if filing.id in event.filings and event.deal}
    only = [each.number for each in contracts] if len(contracts) == 1 and told == {deal.id} else []
    return next(iter(named or only), None)
