"""Who the sides of a deal were, and by which names, when it was made."""

from reportgen.model import Deal, EventType
from reportgen.views.context import Context


def name_at_opening(context: Context, deal: Deal, party: str) -> str:
    """Return a party's name when the deal was made, from the deal's first event."""
    first = context.opening_of(deal.id)
    return next((then.name for then in (first.names_then if first else ()) if then.party == party), context.name(party))


def sides_at_opening(context: Context, deal: Deal) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return licensor and licensee when the deal was made: of one that was assigned since, whom its first event names."""
    first = context.opening_of(deal.id)
    assigned = any(event.type is EventType.ASSIGNMENT for event in context.events_of_deal.get(deal.id, ()))
    named = [then.party for then in first.names_then] if first and assigned else []
    gone = tuple(party for party in named if party not in (*deal.licensor, *deal.licensee))
    if not gone:
        return deal.licensor, deal.licensee
    licensor, licensee = (tuple(party for party in side if party in named) for side in (deal.licensor, deal.licensee))
    return licensor or gone, licensee or gone
