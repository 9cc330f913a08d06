"""The chronology: every event by date, lanes, partners over time, trees of agreements, names."""

from reportgen.model import Event
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.dates import first_day
from reportgen.views.lanes import axis, lanes
from reportgen.views.naming import alias_rows, name_rows
from reportgen.views.parts import Figure, PageRef
from reportgen.views.passages import Passages
from reportgen.views.records import Chronology
from reportgen.views.roster_grid import roster_grid
from reportgen.views.row_records import NameRow
from reportgen.views.statements import flag_sentences
from reportgen.views.timeline import event_row
from reportgen.views.titles import as_of_edtf, as_of_words, chronology_title, technology_words
from reportgen.views.trees import deal_trees
from reportgen.views.wording import counted


def chronology(context: Context, passages: Passages) -> Chronology:
    """Return the chronology; the events keep the order of the dossier."""
    citer = Citer(context, passages)
    found = lanes(context)
    start, end = axis(found, as_of_edtf(context))
    title = chronology_title(context)
    return Chronology(
        ref=PageRef(kind="chronology", title=title),
        title=title,
        description=f"{counted(len(context.dossier.events), 'event')} by date, with the basis of each date and its sources.",
        as_of=as_of_words(context),
        as_of_edtf=as_of_edtf(context),
        technology=technology_words(context),
        figures=chronology_figures(context),
        rows=tuple(event_row(context, citer, event) for event in context.dossier.events),
        axis_start=start,
        axis_end=end,
        lanes=found,
        roster=roster_grid(context, citer),
        trees=deal_trees(context, citer),
        aliases=alias_rows(context, citer, context.dossier.assets),
        names=_other_names(context, citer),
        flags=flag_sentences(context, citer, context.dossier.flags),
        sources=citer.notes(),
    )


def chronology_figures(context: Context) -> tuple[Figure, ...]:
    """Return how many events, of which some are known from hindsight, how many partners, and the span."""
    events = context.dossier.events
    hindsight = [event for event in events if event.standing != "news"]
    days = sorted(day for event in events if event.date for day in (first_day(event.date),) if day)
    partners = {party for event in events for party in event.counterparties}
    span = f"{days[0][:4]}–{days[-1][:4]}" if days else "none dated"
    return (
        Figure(label="Events", value=str(len(events)), note=f"{len(hindsight)} known only from a later text or in passing"),
        Figure(label="Partners with events", value=str(len(partners)), note=f"{len(context.partners)} partners are named in all"),
        Figure(label="Years", value=span, note=_dated(events)),
    )


def _dated(events: tuple[Event, ...]) -> str:
    undated = sum(event.date is None for event in events)
    return "every event is dated" if not undated else f"{counted(undated, 'event')} without a date"


def _other_names(context: Context, citer: Citer) -> tuple[NameRow, ...]:
    """Return the rows of partners that have more than one name, former names first."""
    rows = []
    for party in context.partners:
        names = name_rows(context, citer, context.parties[party])
        if len(names) > 1:
            rows += [row for row in names if row.name != context.name(party)]
    return tuple(rows)
