"""Which claims of a deal say what."""

from reportgen.model import ClaimKind, Deal, GrantReading
from reportgen.views.context import Context


def claims_that(context: Context, deal: Deal, kind: str) -> tuple[str, ...]:
    """Return ids of the claims of one kind that a deal rests on; of all where there is none of that kind."""
    events = context.events_of_deal.get(deal.id, ())
    own = [claim.id for claim in context.claims_in(deal.claims) if claim.kind == kind]
    if kind == ClaimKind.GRANT:
        own += [claim for grant in deal.grants for claim in grant.claims]
    if kind == ClaimKind.EVENT and events:
        own += [claim.id for claim in context.claims_in(events[0].claims) if claim.kind == kind]
    return tuple(dict.fromkeys(own)) or deal.claims


def grants_with(context: Context, deal: Deal, field: str) -> tuple[str, ...]:
    """Return ids of the grant claims of a deal that say something of a field; none where no claim does."""
    found = []
    for claim in context.claims_in((*deal.claims, *(claim for grant in deal.grants for claim in grant.claims))):
        if isinstance(claim.value, GrantReading) and getattr(claim.value, field):
            found.append(claim.id)
    return tuple(found)
