"""Where a term stands: what an event pays stands in the event, what an agreement promises in the deal."""

from reportgen.merge.amounts import has_amount
from reportgen.merge.drafts import ENDING, MAKING
from reportgen.model import Contingency, EventType, State, TermReading, TermType

PAID_BY = {
    EventType.MILESTONE: frozenset({TermType.MILESTONE_PAYMENT}),
    EventType.OPTION_EXERCISED: frozenset({TermType.OPTION_EXERCISE_FEE, TermType.LICENSE_FEE, TermType.MILESTONE_PAYMENT}),
    EventType.EXTENSION: frozenset({TermType.EXTENSION_FEE}),
    EventType.AMENDMENT: frozenset({TermType.AMENDMENT_FEE}),
}
"""What an event of a type pays, with an amount or without."""
PROMISES = frozenset(
    {TermType.MILESTONE_PAYMENTS, TermType.SALES_MILESTONES, TermType.ROYALTY, TermType.PROFIT_SHARE, TermType.HEADLINE_TOTAL}
)
"""What an agreement promises for later."""
CHANGES = frozenset({EventType.AMENDMENT, EventType.EXTENSION, EventType.OPTION_EXERCISED, EventType.SUPERSEDED, EventType.ASSIGNMENT})
"""Events that set terms anew: the deal keeps the terms at signing."""
DONE = frozenset({Contingency.PAID, Contingency.EARNED})
WHOLE_DEAL = frozenset({State.UNDISCLOSED, State.COMPARATIVE, State.REDACTED, State.NOT_STATED})


def is_event_term(kind: EventType, reading: TermReading) -> bool:
    """Say whether an event of this type itself pays the term."""
    if kind in MAKING:
        return False
    if reading.type is TermType.TERMINATION_PAYMENT or reading.type in PAID_BY.get(kind, frozenset()):
        return True
    if reading.type in PROMISES:
        return kind in CHANGES and has_amount(reading)
    if kind is EventType.PAYMENT or kind in CHANGES or kind in ENDING:
        return has_amount(reading) or reading.contingency in DONE
    return kind is EventType.MILESTONE and reading.contingency in DONE and reading.type is not TermType.UPFRONT_PAYMENT


def is_about_whole(reading: TermReading) -> bool:
    """Say whether a reading is about the financial terms as a whole: undisclosed, comparable, redacted."""
    return reading.type is TermType.OTHER and reading.state in WHOLE_DEAL and not has_amount(reading)
