"""Which class of money a payment term is of: guaranteed, committed, contingent, royalty, received; never added across classes."""

from collections.abc import Iterable

from reportgen.model import Contingency, Term, TermType

GUARANTEED, COMMITTED, CONTINGENT, ROYALTY, RECEIVED, OTHER = (
    "guaranteed", "committed", "contingent", "royalty", "received", "other",
)
HEADLINE = "headline"
CLASS_WORDS = {
    GUARANTEED: "guaranteed",
    COMMITTED: "committed",
    CONTINGENT: "contingent",
    ROYALTY: "royalty",
    RECEIVED: "received",
    OTHER: "class not stated",
    HEADLINE: "total as stated",
}
SALES_LINKED = {TermType.ROYALTY, TermType.PROFIT_SHARE, TermType.SUBLICENSE_INCOME}
BY_CONTINGENCY = {
    Contingency.GUARANTEED: GUARANTEED,
    Contingency.COMMITTED: COMMITTED,
    Contingency.CONTINGENT: CONTINGENT,
    Contingency.EARNED: RECEIVED,
    Contingency.PAID: RECEIVED,
}
BY_TYPE = {
    TermType.UPFRONT_PAYMENT: GUARANTEED,
    TermType.LICENSE_FEE: GUARANTEED,
    TermType.ACCESS_FEE: GUARANTEED,
    TermType.OPTION_FEE: GUARANTEED,
    TermType.MILESTONE_PAYMENTS: CONTINGENT,
    TermType.MILESTONE_PAYMENT: CONTINGENT,
    TermType.SALES_MILESTONES: CONTINGENT,
    TermType.OPTION_EXERCISE_FEE: CONTINGENT,
    TermType.OPT_IN_FEE: CONTINGENT,
    TermType.EXTENSION_FEE: CONTINGENT,
}
"""Where the text does not say how sure a payment is."""


def money_classes(term: Term) -> tuple[str, ...]:
    """Return the classes that a term stands in: one, but that a fee due at signing which was paid is received too."""
    if term.type is TermType.HEADLINE_TOTAL:
        return (HEADLINE,)
    if term.contingency in (Contingency.EARNED, Contingency.PAID):
        return (GUARANTEED, RECEIVED) if BY_TYPE.get(term.type) == GUARANTEED else (RECEIVED,)
    if term.type in SALES_LINKED:
        return (ROYALTY,)
    if term.contingency is not None:
        return (BY_CONTINGENCY[term.contingency],)
    return (BY_TYPE.get(term.type, OTHER),)


def money_class(term: Term) -> str:
    """Return the first class of a term; what the text says of it goes before what its type suggests."""
    return money_classes(term)[0]


def in_class_order(terms: Iterable[Term]) -> list[Term]:
    """Return terms by class, guaranteed first, headlines last."""
    return sorted(terms, key=lambda term: list(CLASS_WORDS).index(money_class(term)))


def class_words(term: Term) -> str:
    """Return the words for the class; earned is not yet received."""
    words = [CLASS_WORDS[name] for name in money_classes(term)]
    if term.contingency is Contingency.EARNED:
        words[-1] = "earned"
    return ", ".join(words)
