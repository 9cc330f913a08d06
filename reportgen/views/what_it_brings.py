"""The second sentence of a deal: what is guaranteed, contingent and received, and what happened since; each part cited."""

from reportgen.model import Contingency, Deal, Event, State, StatementKind, Term, TermType
from reportgen.views.amounts import term_words, uncapitalized
from reportgen.views.citing import Citer
from reportgen.views.context import OPENINGS, Context
from reportgen.views.deal_words import headline_words
from reportgen.views.money import has_amount, printed, total_cell
from reportgen.views.money_classes import COMMITTED, CONTINGENT, GUARANTEED, RECEIVED, in_class_order, money_classes
from reportgen.views.parts import Cite, Sentence
from reportgen.views.quotes import sentence
from reportgen.views.states import AGREEMENT_ENDINGS
from reportgen.views.wording import joined
from reportgen.views.words import EVENT_TYPES, STATES, TERM_TYPES

MOST_CITES = 3
ABSENCES = {State.UNQUANTIFIED: "mentioned without an amount"}
"""How a state reads in a sentence, where not as in a cell."""
VERBS = {GUARANTEED: "is guaranteed", COMMITTED: "is committed", CONTINGENT: "is contingent", RECEIVED: "was received"}
OWN_OPENINGS = frozenset(words.split(" ", 1)[0] for words in EVENT_TYPES.values()) | {"licensing", "party", "sale", "collaboration"}
"""Words with which our headlines open, where no name does."""
Part = tuple[str, tuple[Cite, ...]]
"""Words that stand between two semicolons, and what they rest on."""


def what_it_brings(context: Context, citer: Citer, deal: Deal) -> Sentence:
    """Return the money in its classes, unadded, and the last thing that happened."""
    terms = in_class_order(term for term in context.terms_of(deal) if term.state is not State.NOT_STATED)
    parts = [*_in_classes(context, citer, terms), *_totals(context, citer, terms), *_absences(citer, terms)]
    parts = parts or _of_no_class(context, citer, terms) or [_terms_as_a_whole(context, citer, deal)]
    since, claims = _since(context, deal)
    cites = [cite for _, found in parts for cite in found]
    numbered = {cite.number: cite for cite in (*cites[:MOST_CITES], *citer.cite(claims, 1))}
    text = "; ".join([*(words for words, _ in parts), since])
    return Sentence(text=sentence(text), cites=tuple(numbered[number] for number in sorted(numbered)))


def _in_classes(context: Context, citer: Citer, terms: list[Term]) -> list[Part]:
    """Return `US$1 million is guaranteed and US$9 million is contingent`."""
    amounts: list[str] = []
    cites: list[Cite] = []
    for name, verb in VERBS.items():
        cell = total_cell(context, citer, (term for term in terms if name in money_classes(term) and has_amount(term)))
        if cell.state is State.STATED:
            earned = name == RECEIVED and any(term.contingency is Contingency.EARNED for term in terms)
            amounts.append(f"{cell.text} {'was earned' if earned else verb}")
            cites.extend(cell.cites)
    return [(joined(amounts), tuple(cites))] if amounts else []


def _totals(context: Context, citer: Citer, terms: list[Term]) -> list[Part]:
    """Return `the total as stated is up to US$90 million`."""
    totals = [term for term in terms if term.type is TermType.HEADLINE_TOTAL and has_amount(term)]
    words = list(dict.fromkeys(term_words(term, printed(context, term)) for term in totals))
    return [(f"the total as stated is {joined(words, 'or')}", _cited(citer, totals))] if totals else []


def _absences(citer: Citer, terms: list[Term]) -> list[Part]:
    """Return for each state in which amounts are missing which payments are in it."""
    missing = _without_amount(terms)
    return [
        (_absence(state, [TERM_TYPES[term.type].lower() for term in found]), _cited(citer, found))
        for state, found in missing.items()
    ]


def _cited(citer: Citer, terms: list[Term]) -> tuple[Cite, ...]:
    """Return the first source of terms."""
    return citer.cite((claim for term in terms for claim in term.claims), 1)


def _terms_as_a_whole(context: Context, citer: Citer, deal: Deal) -> Part:
    """Return what is said where no payment is: that the terms are not disclosed, or nothing."""
    if deal.financial_terms is None or deal.financial_terms.state is not State.UNDISCLOSED:
        return "no payment is mentioned", ()
    abouts = (deal.id, *deal.events)
    told = [found for found in context.dossier.statements if found.kind is StatementKind.FINANCIAL_TERMS and found.about in abouts]
    claims = (claim for found in told for claim in found.claims)
    return "the financial terms are not disclosed", citer.cite(claims, 1)


def _of_no_class(context: Context, citer: Citer, terms: list[Term]) -> list[Part]:
    """Return `royalties are 7% and at least US$12 million`: what is stated besides the classes that are added up."""
    stated = [term for term in terms if term.state is State.STATED]
    said: dict[str, list[str]] = {}
    for term in stated:
        said.setdefault(TERM_TYPES[term.type].lower(), []).append(uncapitalized(term_words(term, printed(context, term))))
    parts = [f"{label} {'are' if label.endswith('s') else 'is'} {joined(words)}" for label, words in said.items()]
    return [(words, () if number else _cited(citer, stated)) for number, words in enumerate(parts)]


def _absence(state: State, labels: list[str]) -> str:
    """Return `royalties and milestone payments are mentioned without an amount`."""
    if state is State.ZERO:
        return f"there {'are' if labels[0].endswith('s') else 'is'} no {joined(labels, 'or')}, as stated"
    is_many = len(labels) > 1 or labels[0].endswith("s")
    return f"{joined(labels)} {'are' if is_many else 'is'} {ABSENCES.get(state, STATES[state])}"


def _without_amount(terms: list[Term]) -> dict[State, list[Term]]:
    """Return terms without a number by their state, each type once; a type that has an amount is left out."""
    known = {term.type for term in terms if term.state is State.STATED}
    found: dict[State, list[Term]] = {}
    for term in terms:
        others = found.setdefault(term.state, [])
        if term.state is not State.STATED and term.type not in {*known, *(other.type for other in others)}:
            others.append(term)
    return {state: others for state, others in found.items() if others}


def _since(context: Context, deal: Deal) -> tuple[str, tuple[str, ...]]:
    events = [event for event in context.events_of_deal.get(deal.id, ()) if event.type not in OPENINGS]
    if not events:
        return "nothing later is reported in these filings", ()
    endings = [event for event in events if event.type in AGREEMENT_ENDINGS]
    last: Event = (endings or events)[-1]
    when = f" ({context.date(last.date)})" if last.date else ""
    return f"last event reported{when}: {within_sentence(headline_words(last))}", last.claims


def within_sentence(headline: str) -> str:
    """Return a headline of ours as a part of a sentence; one that opens with a name keeps its capital."""
    words = headline.replace(": ", ", ")
    return words[:1].lower() + words[1:] if words.split(" ", 1)[0].lower() in OWN_OPENINGS else words
