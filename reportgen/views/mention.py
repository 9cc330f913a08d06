"""A partner that is only mentioned: what is said of it and when, and that nothing more is known."""

from reportgen.model import AgreementStatus, ProgrammeStatus, RightsStatus, State
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.parts import Figure, Sentence, StatusMark
from reportgen.views.wording import counted
from reportgen.views.words import AGREEMENT, NOT_MENTIONED, PROGRAMME, RIGHTS


def mention_lines(context: Context, citer: Citer, party: str) -> tuple[Sentence, ...]:
    """Return the two sentences of a short sheet."""
    entries = context.entries_of(party)
    name = context.name(party)
    claims = tuple(claim for _, entry in entries for claim in entry.claims)
    dates = [context.date(roster.as_of) for roster, _ in entries if roster.as_of]
    if not dates:
        return (Sentence(text=f"{name} is mentioned only: these filings report no deal with it.", cites=citer.cite(claims, 2)),)
    days = list(dict.fromkeys(dates))
    where = f"the list of partners of {days[0]}" if len(days) == 1 else f"lists of partners from {days[0]} to {days[-1]}"
    return (
        Sentence(text=f"{name} is named in {where}.", cites=citer.cite(claims, 2)),
        Sentence(text="No deal with it is reported as news: no date of an agreement and no amount is stated."),
    )


def no_states() -> tuple[StatusMark, ...]:
    """Return three states of which nothing is told."""
    agreement, programme, rights = AgreementStatus.UNKNOWN, ProgrammeStatus.UNKNOWN, RightsStatus.UNKNOWN
    return (
        StatusMark(axis="Agreement", code=agreement, text=AGREEMENT[agreement][0], shape=AGREEMENT[agreement][1]),
        StatusMark(axis="Programme", code=programme, text=PROGRAMME[programme][0], shape=PROGRAMME[programme][1]),
        StatusMark(axis="Rights", code=rights, text=RIGHTS[rights][0], shape=RIGHTS[rights][1]),
    )


def no_figures(context: Context, party: str) -> tuple[Figure, ...]:
    """Return four figures in words: how often it is listed, and that no money is mentioned."""
    lists = len({roster.as_of for roster, _ in context.entries_of(party)})
    return (
        Figure(label="Lists that name it", value=str(lists), note=f"{counted(lists, 'date')} of lists of partners in these filings"),
        *(
            Figure(label=label, value=NOT_MENTIONED, note="no deal with it is reported", state=State.NOT_STATED)
            for label in ("Guaranteed", "Received or earned", "Contingent, at most")
        ),
    )
