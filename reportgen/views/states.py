"""The three states of a deal in words and shapes."""

from reportgen.model import Deal, Event, EventType, StatusBasis
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.parts import Cite, StatusMark
from reportgen.views.words import AGREEMENT, ENDED, PROGRAMME, RIGHTS, UNKNOWN

AGREEMENT_ENDINGS = {EventType.TERMINATION, EventType.EXPIRY, EventType.SUPERSEDED, EventType.RIGHTS_RETURNED}
PROGRAMME_EVENTS = {EventType.MILESTONE, EventType.PROGRAMME_SUSPENDED, EventType.PROGRAMME_DISCONTINUED}
RIGHTS_EVENTS = {EventType.RIGHTS_RETURNED, EventType.TERMINATION, EventType.ASSIGNMENT}


def status_marks(context: Context, citer: Citer, deal: Deal) -> tuple[StatusMark, ...]:
    """Return agreement, programme and rights: what the last event that bears on each tells."""
    events = context.events_of_deal.get(deal.id, ())
    implied = " (implied)" if deal.status_basis is StatusBasis.IMPLIED else ""
    agreement, shape = AGREEMENT[deal.agreement_status]
    programme, programme_shape = PROGRAMME[deal.programme_status]
    rights, rights_shape = RIGHTS[deal.rights_status]
    ended = shape == ENDED
    returned = rights_shape == ENDED
    return (
        StatusMark(
            axis="Agreement", code=deal.agreement_status, shape=shape, text=agreement + (implied if ended else ""),
            cites=_cites(citer, _last(events, AGREEMENT_ENDINGS if ended else set(EventType)), deal) if shape != UNKNOWN else (),
        ),
        StatusMark(
            axis="Programme", code=deal.programme_status, shape=programme_shape, text=programme,
            cites=_cites(citer, _last(events, PROGRAMME_EVENTS), None) if programme_shape != UNKNOWN else (),
        ),
        StatusMark(
            axis="Rights", code=deal.rights_status, shape=rights_shape, text=rights,
            cites=_cites(citer, _last(events, RIGHTS_EVENTS if returned else set(EventType)), None) if rights_shape != UNKNOWN else (),
        ),
    )


def _last(events: tuple[Event, ...], types: set[EventType]) -> Event | None:
    return next((event for event in reversed(events) if event.type in types), None)


def _cites(citer: Citer, event: Event | None, deal: Deal | None) -> tuple[Cite, ...]:
    claims = event.claims if event else deal.claims if deal else ()
    return citer.cite(claims, most=1)
