"""What a payment is for that no noun names, by the happening that it is told of."""

from reportgen.extract.happenings.news import News
from reportgen.model import EventType, TermType

BY_TYPE = {EventType.EXTENSION: TermType.EXTENSION_FEE, EventType.LICENSE_TAKEN: TermType.LICENSE_FEE}
"""Where the type of a happening says more than its group."""
BY_GROUP = {
    "change": TermType.AMENDMENT_FEE,
    "option": TermType.OPTION_FEE,
    "assignment": TermType.PURCHASE_PRICE,
    "ending": TermType.TERMINATION_PAYMENT,
    "exercise": TermType.OPTION_EXERCISE_FEE,
    "money": TermType.MILESTONE_PAYMENT,
}


def fee_of(news: News) -> TermType | None:
    """Return the fee that belongs to a happening; None for one that may have several, as a new agreement."""
    return BY_TYPE.get(news.type) or BY_GROUP.get(news.group)
