"""The bottom line of a deal: two sentences made from the model by rules, each cited.

The first says what was licensed, by whom, when; the second what is guaranteed, contingent and received, and what
happened since.
"""

from reportgen.model import Deal, Event, EventType, State
from reportgen.views.citing import Citer
from reportgen.views.claim_kinds import claims_that
from reportgen.views.context import Context
from reportgen.views.dates import year_of
from reportgen.views.deal_words import (
    dated_words,
    deal_noun,
    is_worldwide,
    opening_date,
    territory_words,
    without_article,
)
from reportgen.views.money import CONTINGENT, GUARANTEED, RECEIVED, money_class, total_cell
from reportgen.views.parts import Cell, Sentence
from reportgen.views.quotes import sentence, shortened
from reportgen.views.states import AGREEMENT_ENDINGS
from reportgen.views.words import EVENT_TYPES, EXCLUSIVITY, STANDINGS, joined, right

SUBJECT_LIMIT = 140
OPENINGS = {EventType.AGREEMENT, EventType.LICENSE_TAKEN, EventType.OPTION_GRANTED}


def bottom_line(context: Context, citer: Citer, deal: Deal) -> tuple[Sentence, ...]:
    """Return the two sentences."""
    return (what_was_licensed(context, citer, deal), what_it_brings(context, citer, deal))


def what_was_licensed(context: Context, citer: Citer, deal: Deal) -> Sentence:
    """Return who took which rights from whom, and when."""
    when = dated_words(context, deal)
    known = f" ({STANDINGS[deal.standing]})" if STANDINGS[deal.standing] else ""
    claims = (*claims_that(context, deal, "event"), *(claim for grant in deal.grants[:1] for claim in grant.claims))
    if deal.licensor and deal.licensee:
        licensee = joined([name_at_opening(context, deal, party) for party in deal.licensee])
        licensor = joined([name_at_opening(context, deal, party) for party in deal.licensor])
        text = f"{licensee} took {_rights(deal)} from {licensor}, {when}{known}"
    else:
        parties = joined([context.name(party) for party in context.counterparties(deal)]) or "the counterparty"
        text = f"{deal_noun(deal)} with {parties}, {when}{known}{_about(deal)}"
    return Sentence(text=sentence(text), cites=citer.cite(claims, 2))


def name_at_opening(context: Context, deal: Deal, party: str) -> str:
    """Return a party's name when the deal was made, from the deal's first event."""
    events = context.events_of_deal.get(deal.id, ())
    return next((then.name for event in events[:1] for then in event.names_then if then.party == party), context.name(party))


def _rights(deal: Deal) -> str:
    words = [EXCLUSIVITY[deal.exclusivity]] if deal.exclusivity else []
    if is_worldwide(deal.territory):
        words.append("worldwide")
    verbs = list(dict.fromkeys(verb for grant in deal.grants for verb in grant.rights if verb != "sublicense"))
    noun = f"rights to {joined([right(verb) for verb in verbs])}" if verbs else deal_noun(deal)
    phrase = f"{', '.join(words)} {noun}".strip()
    if not verbs:
        phrase = f"{'an' if phrase[:1] in 'aeiou' else 'a'} {phrase}"
    where = "" if is_worldwide(deal.territory) or not territory_words(deal.territory) else f" in {territory_words(deal.territory)}"
    return phrase + _about(deal, " " if verbs else " to ") + where


def _about(deal: Deal, lead: str = ", for ") -> str:
    subject = deal.subject or next((grant.subject for grant in deal.grants if grant.subject), None)
    return lead + shortened(without_article(subject), SUBJECT_LIMIT) if subject else ""


def what_it_brings(context: Context, citer: Citer, deal: Deal) -> Sentence:
    """Return the money in its classes, unadded, and the last thing that happened."""
    terms = context.terms_of(deal)
    cells = {
        name: total_cell(context, citer, (term for term in terms if money_class(term) == name))
        for name in (GUARANTEED, CONTINGENT, RECEIVED)
    }
    parts = [_money("guaranteed", cells[GUARANTEED]), _money("contingent", cells[CONTINGENT])]
    if cells[RECEIVED].state is not State.NOT_STATED:
        parts.append(_money("received or earned", cells[RECEIVED]))
    since, claims = _since(context, deal)
    money_cites = tuple(dict.fromkeys(cite for cell in cells.values() for cite in cell.cites))
    return Sentence(
        text=sentence(", ".join(parts) + "; " + since),
        cites=tuple(sorted({*money_cites[:3], *citer.cite(claims, 1)}, key=lambda cite: cite.number)),
    )


def _money(kind: str, cell: Cell) -> str:
    return f"{kind}: {cell.text}"


def _since(context: Context, deal: Deal) -> tuple[str, tuple[str, ...]]:
    events = [event for event in context.events_of_deal.get(deal.id, ()) if event.type not in OPENINGS]
    if not events:
        return "nothing later is reported in these filings", ()
    endings = [event for event in events if event.type in AGREEMENT_ENDINGS]
    last: Event = (endings or events)[-1]
    when = f", {context.date(last.date)}" if last.date else ""
    return f"last reported: {EVENT_TYPES[last.type]}{when}", last.claims


def years(context: Context, deals: tuple[Deal, ...], events: tuple[Event, ...]) -> str:
    """Return `2001–2002`: the years of the first and last date of a partner's deals and events."""
    dates = [date[1] for deal in deals for date in (opening_date(deal),) if date]
    found = sorted(year for date in [*dates, *(event.date for event in events if event.date)] for year in (year_of(date),) if year)
    if not found:
        return ""
    return found[0] if found[0] == found[-1] else f"{found[0]}–{found[-1]}"
