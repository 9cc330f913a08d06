"""The terms of an event in one line: amounts each with its class, terms without an amount gathered by their state."""

from collections.abc import Iterable, Sequence

from reportgen.model import State, Term, TermType, Unit
from reportgen.views.amounts import term_words, unit_words
from reportgen.views.context import Context
from reportgen.views.money import printed
from reportgen.views.money_classes import HEADLINE, OTHER, ROYALTY, class_words, in_class_order, money_class
from reportgen.views.share_words import full_words
from reportgen.views.wording import joined
from reportgen.views.words import STATES, TERM_TYPES

NONE = "none mentioned"
UNCLASSED = {ROYALTY, OTHER, HEADLINE}
"""Classes that the name of the term tells already."""


def money_words(context: Context, terms: Iterable[Term]) -> str:
    """Return `Upfront payment US$1 million (guaranteed); royalties: mentioned, no amount`; instalments follow their sum."""
    told = in_class_order(term for term in terms if term.state is not State.NOT_STATED)
    sums = [term for term in told if term.state is State.STATED]
    parts = _parts(sums)
    inside = {part.id for held in parts.values() for part in held}
    stated = [_stated(context, term) + _of_which(context, parts.get(term.id, ())) for term in sums if term.id not in inside]
    absent: dict[State, dict[TermType, list[Term]]] = {}
    for term in told:
        if term.state is not State.STATED:
            absent.setdefault(term.state, {}).setdefault(term.type, []).append(term)
    gathered = [
        f"{joined([_label(others) for others in by_type.values()])}: {STATES[state]}" for state, by_type in absent.items()
    ]
    line = "; ".join([*dict.fromkeys(stated), *gathered])
    return line[:1].upper() + line[1:] if line else NONE


def _stated(context: Context, term: Term) -> str:
    unit = f" {unit_words(term.unit)}" if term.unit not in (None, Unit.DEAL) else ""
    return f"{TERM_TYPES[term.type].lower()} {full_words(term, printed(context, term))}{unit}{_class(term)}"


def _parts(sums: Sequence[Term]) -> dict[str, list[Term]]:
    """Return by the id of a sum the terms of its own type that are parts of it."""
    by_id = {term.id: term for term in sums}
    found: dict[str, list[Term]] = {}
    for term in sums:
        whole = by_id.get(term.part_of or "")
        if whole is not None and whole.type is term.type and whole.part_of is None:
            found.setdefault(whole.id, []).append(term)
    return found


def _of_which(context: Context, parts: Sequence[Term]) -> str:
    return f", of which {joined([term_words(part, printed(context, part)) for part in parts])}" if parts else ""


def _label(terms: list[Term]) -> str:
    """One type without an amount; both directions are told where each pays the other nothing."""
    ways = {(term.payer, term.payee) for term in terms}
    both = any((payee, payer) in ways for payer, payee in ways if payer != payee)
    return TERM_TYPES[terms[0].type].lower() + (" in either direction" if both else "") + _class(terms[0])


def _class(term: Term) -> str:
    return "" if money_class(term) in UNCLASSED else f" ({class_words(term)})"
