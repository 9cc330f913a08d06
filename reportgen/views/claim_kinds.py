"""Which claims of a deal say what."""

from reportgen.model import ClaimKind, DateBasis, Deal, EventReading, GrantReading, SubjectReading
from reportgen.views.context import Context
from reportgen.views.quotes import cleaned


def claims_that(context: Context, deal: Deal, kind: str) -> tuple[str, ...]:
    """Return ids of the claims of one kind that a deal rests on; of all where there is none of that kind.

    Of event claims those that tell of the beginning of the deal.
    """
    first = context.opening_of(deal.id)
    if kind == ClaimKind.EVENT and first:
        opening = tuple(claim.id for claim in context.claims_in(first.claims) if claim.kind == kind)
        return opening or first.claims or deal.claims
    own = [claim.id for claim in context.claims_in(deal.claims) if claim.kind == kind]
    if kind == ClaimKind.GRANT:
        own += [claim for grant in deal.grants for claim in grant.claims]
    return tuple(dict.fromkeys(own)) or deal.claims


def claims_of_date(context: Context, deal: Deal, basis: DateBasis) -> tuple[str, ...]:
    """Return ids of the claims that give a date of a deal; of its first event where no claim gives it."""
    first = context.opening_of(deal.id)
    claims = context.claims_in((*deal.claims, *(first.claims if first else ())))
    found = tuple(
        claim.id for claim in claims
        if isinstance(claim.value, EventReading) and claim.value.dates.get(basis) == deal.dates.get(basis)
    )
    return found or claims_that(context, deal, "event")


def claims_with(context: Context, deal: Deal, words: str | None) -> tuple[str, ...]:
    """Return ids of the claims of a deal whose quote holds these words; of its first claim where none does."""
    events = context.events_of_deal.get(deal.id, ())
    wanted = cleaned(words or "").casefold()
    own = tuple(claim.id for claim in context.claims_in(deal.claims) if isinstance(claim.value, SubjectReading) and claim.value.words == words)
    if own:
        return own
    claims = (*deal.claims, *(claim for grant in deal.grants for claim in grant.claims), *(claim for event in events for claim in event.claims))
    found = tuple(claim.id for claim in context.claims_in(claims) if wanted and wanted in cleaned(claim.quote).casefold())
    return found or deal.claims[:1]


def grants_with(context: Context, deal: Deal, field: str) -> tuple[str, ...]:
    """Return ids of the grant claims of a deal that say something of a field; none where no claim does."""
    found = []
    for claim in context.claims_in((*deal.claims, *(claim for grant in deal.grants for claim in grant.claims))):
        if isinstance(claim.value, GrantReading) and getattr(claim.value, field):
            found.append(claim.id)
    return tuple(found)
