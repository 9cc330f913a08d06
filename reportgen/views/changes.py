"""What later events changed: the state before and after, and the amounts of amendments."""

from reportgen.model import AgreementStatus, Deal, Event, EventType, RelationType, RightsStatus, State
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.deal_words import deal_title, headline_words
from reportgen.views.money import amount_cell
from reportgen.views.openings import sides_at_opening
from reportgen.views.parts import Cell
from reportgen.views.quotes import capitalized, cleaned
from reportgen.views.records import ChangeRow
from reportgen.views.words import AGREEMENT, DATE_NOT_STATED, EVENT_TYPES, PROGRAMME, RELATIONS, RIGHTS, TERM_TYPES

AMENDING = {EventType.AMENDMENT, EventType.EXTENSION, EventType.SUPERSEDED}
ENDING = {EventType.RIGHTS_RETURNED, EventType.TERMINATION, EventType.EXPIRY}
PROGRAMME_CHANGES = {EventType.PROGRAMME_SUSPENDED, EventType.PROGRAMME_DISCONTINUED}


def change_rows(context: Context, citer: Citer, deal: Deal) -> tuple[ChangeRow, ...]:
    """Return amendments as before and after, endings as the state that they left, and ties to earlier deals."""
    rows: list[ChangeRow] = []
    for event in context.events_of_deal.get(deal.id, ()):
        if event.type in AMENDING:
            rows += _amended(context, citer, deal, event)
        elif event.type is EventType.ASSIGNMENT:
            rows.append(_assigned(context, citer, deal, event))
        elif event.type in ENDING:
            rows.append(_ended(context, citer, deal, event))
        elif event.type in PROGRAMME_CHANGES:
            after = PROGRAMME[deal.programme_status][0]
            rows.append(_row(context, event, "", Cell(text="active or planned"), Cell(text=after, cites=citer.cite(event.claims, 2))))
    return (*rows, *_relations(context, citer, deal))


def _row(context: Context, event: Event, what: str, before: Cell, after: Cell) -> ChangeRow:
    date = context.date(event.date) if event.date else DATE_NOT_STATED
    kind = EVENT_TYPES[event.type]
    return ChangeRow(date=date, what=f"{what} ({kind})" if what else capitalized(kind), before=before, after=after)


def _amended(context: Context, citer: Citer, deal: Deal, event: Event) -> list[ChangeRow]:
    earlier = {term.type: term for term in deal.terms}
    rows = []
    for term in event.terms:
        known = earlier.get(term.type)
        before = amount_cell(context, citer, known) if known else Cell(text="not mentioned", state=State.NOT_STATED)
        rows.append(_row(context, event, TERM_TYPES[term.type], before, amount_cell(context, citer, term)))
    if rows:
        return rows
    before = Cell(text=f"as agreed: {deal_title(deal).lower()}")
    return [_row(context, event, "", before, Cell(text=cleaned(event.headline), cites=citer.cite(event.claims, 2)))]


def _assigned(context: Context, citer: Citer, deal: Deal, event: Event) -> ChangeRow:
    """Return who held the agreement when it was made, and who holds it today."""
    licensor, licensee = sides_at_opening(context, deal)
    sides = ((licensor, deal.licensor, "licensor"), (licensee, deal.licensee, "licensee"))
    before, after, role = next(((old, new, role) for old, new, role in sides if old != new), ((), (), ""))
    told = Cell(text=f"{role} {context.names(after)}" if role else headline_words(event), cites=citer.cite(event.claims, 2))
    return _row(context, event, "", Cell(text=f"{role} {context.names(before)}" if role else "as agreed"), told)


def _ended(context: Context, citer: Citer, deal: Deal, event: Event) -> ChangeRow:
    agreement, rights = AGREEMENT[deal.agreement_status][0], RIGHTS[deal.rights_status][0]
    implied = f", {deal.status_basis}" if deal.status_basis == "implied" else ""
    known = (
        f"rights {rights}" if deal.rights_status is not RightsStatus.UNKNOWN else "",
        f"agreement {agreement}{implied}" if deal.agreement_status is not AgreementStatus.UNKNOWN else "",
    )
    after = "; ".join(part for part in known if part) or headline_words(event)
    before = "rights held by the licensee" if deal.rights_status is not RightsStatus.UNKNOWN else "rights as granted"
    return _row(context, event, "", Cell(text=before), Cell(text=after, cites=citer.cite(event.claims, 2)))


def _relations(context: Context, citer: Citer, deal: Deal) -> list[ChangeRow]:
    rows = []
    for relation in deal.relations:
        other = context.deals.get(relation.deal)
        if other is None or relation.type is RelationType.CHILD_OF_UMBRELLA:
            continue
        date = next((context.date(date) for date in deal.dates.values()), DATE_NOT_STATED)
        rows.append(
            ChangeRow(
                date=date,
                what=f"This agreement {RELATIONS[relation.type]} an earlier one",
                before=Cell(text=deal_title(other)),
                after=Cell(text=deal_title(deal), cites=citer.cite(relation.claims, 2)),
            )
        )
    return rows
