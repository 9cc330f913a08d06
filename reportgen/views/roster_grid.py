"""Partners over time: who is said to hold what, as of each filing; an absence is flagged and is no ending."""

from reportgen.model import RosterEntry
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.dates import first_day
from reportgen.views.records import RosterCell, RosterColumn, RosterGrid, RosterRow
from reportgen.views.statements import held_words
from reportgen.views.states import AGREEMENT_ENDINGS
from reportgen.views.words import DATE_NOT_STATED

ENTERED = "first list with it"
LEFT = "no longer listed: to review, not an ending"
LEFT_ENDED = "no longer listed; an ending is reported by then"
BACK = "listed again"
Entries = dict[tuple[str, str], dict[str, list[RosterEntry]]]


def roster_grid(context: Context, citer: Citer) -> RosterGrid:
    """Return the lists of all filings side by side; several lists of one filing share a column."""
    columns: Entries = {}
    for roster in sorted(context.dossier.rosters, key=lambda roster: (roster.as_of or "", roster.filing, roster.id)):
        column = columns.setdefault((roster.as_of or "", roster.filing), {})
        for entry in roster.entries:
            column.setdefault(entry.party, []).append(entry)
    parties = list(dict.fromkeys(party for column in columns.values() for party in column))
    return RosterGrid(
        columns=tuple(_column(context, as_of, filing) for as_of, filing in columns),
        rows=tuple(
            RosterRow(
                partner=context.name(party),
                ref=context.partner_ref(party),
                cells=_cells(
                    citer,
                    [column.get(party, []) for column in columns.values()],
                    [_has_ended(context, party, as_of) for as_of, _ in columns],
                ),
            )
            for party in parties
        ),
    )


def _column(context: Context, as_of: str, filing: str) -> RosterColumn:
    known = context.filings.get(filing)
    registrants = {roster.registrant for roster in context.dossier.rosters}
    own = next((roster.registrant for roster in context.dossier.rosters if roster.filing == filing), None)
    date = context.date(as_of) if as_of else DATE_NOT_STATED
    document = known.documents[0].id if known and known.documents else None
    label = f"{date}, {context.name(own)}" if len(registrants) > 1 else date
    return RosterColumn(as_of=label, edtf=as_of, filing=filing, document=document)


def _has_ended(context: Context, party: str, as_of: str) -> bool:
    """Say whether an ending with a partner is reported on or before a day."""
    endings = [event for event in context.events_of_party(party) if event.type in AGREEMENT_ENDINGS and event.date]
    return any(first_day(event.date or "") <= as_of for event in endings)


def _cells(citer: Citer, columns: list[list[RosterEntry]], ended: list[bool]) -> tuple[RosterCell, ...]:
    cells = []
    for place, entries in enumerate(columns):
        before = any(columns[:place])
        if not entries:
            left = bool(place) and bool(columns[place - 1])
            flag = (LEFT_ENDED if ended[place] else LEFT) if left else ""
            cells.append(RosterCell(is_listed=False, text="not in this list", flag=flag, cites=()))
            continue
        flag = "" if place == 0 or columns[place - 1] else BACK if before else ENTERED
        claims = [claim for entry in entries for claim in entry.claims]
        cells.append(RosterCell(is_listed=True, text=held_words(entries) or "listed", flag=flag, cites=citer.cite(claims, 2)))
    return tuple(cells)
