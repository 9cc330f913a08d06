"""Who is licensor and licensee after an assignment: the side that passed its agreement on gives way to the one that took it."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from reportgen.merge.dates import is_before, sort_day
from reportgen.merge.happenings import Happening
from reportgen.merge.sources import public_by
from reportgen.model import EdtfDate, EventType


class Sides(Struct, frozen=True, kw_only=True):
    """Ids of the parties on the two sides of a licence."""

    licensor: tuple[str, ...]
    licensee: tuple[str, ...]


def after_assignments(sides: Sides, told: Iterable[Happening], as_of: EdtfDate | None) -> Sides:
    """Return the sides after all assignments that took effect by `as_of`, in the order of their dates."""
    assigned = [happening for happening in told if happening.type is EventType.ASSIGNMENT]
    for happening in sorted(assigned, key=lambda h: sort_day(h.own_date or public_by(h.filing))):
        if as_of is None or not is_before(as_of, happening.own_date):
            sides = _passed_on(sides, happening)
    return sides


def _passed_on(sides: Sides, happening: Happening) -> Sides:
    """Return the sides with the assignor replaced; unchanged where the text leaves open who passes it on or who takes it."""
    giving = _giving(sides, happening)
    taking = _taking(sides, happening)
    if giving is None or not taking:
        return sides
    return Sides(licensor=_replaced(sides.licensor, giving, taking), licensee=_replaced(sides.licensee, giving, taking))


def _giving(sides: Sides, happening: Happening) -> str | None:
    """Return the side that passes the agreement on: as named, else the only one named that is not the teller."""
    holding = (*sides.licensor, *sides.licensee)
    if happening.assignor is not None:
        return happening.assignor if happening.assignor in holding else None
    said = [party for party in happening.licensor if party in holding]
    named = [party for party in happening.parties if party in holding]
    others = [party for party in named if party != happening.registrant]
    return next((found[0] for found in (said, others, named) if len(found) == 1), None)


def _taking(sides: Sides, happening: Happening) -> tuple[str, ...]:
    """Return who takes the agreement over: a party that was on neither side; nobody where the one that is named holds it already."""
    holding = (*sides.licensor, *sides.licensee)
    if happening.assignee is not None:
        return (happening.assignee,) if happening.assignee not in holding else ()
    if happening.licensee:
        return tuple(party for party in happening.licensee if party not in holding)
    return tuple(party for party in happening.parties if party not in holding)[:1]


def _replaced(side: Sequence[str], giving: str, taking: Sequence[str]) -> tuple[str, ...]:
    if giving not in side:
        return tuple(side)
    return tuple(dict.fromkeys(party for held in side for party in (taking if held == giving else (held,))))
