"""Fields of terms and of events, compared where a label states them: payer, payee, rate, unit and date."""

import re
from decimal import Decimal

from benchmarks.company_words import is_same_company
from benchmarks.labels import Case, LabelledTerm
from benchmarks.score import Score
from reportgen.lexicon.numbers import SMALL
from reportgen.model import Event, Term

FIELD_ROWS = ("payer", "payee", "rate", "unit", "date")
PERSON = re.compile(r"(?:Dr|Mr|Ms|Mrs|Prof|Professor)\b")
"""Opens the name of a person in a label: persons are no parties, so that a deal with one has no counterparty."""
UNTOLD = frozenset({"announced", "report", "signature", "filed"})
"""Bases of the day of a text, which a label leaves out."""
RATE_WORDS = re.compile(r"\d+(?:[.,]\d+)*|[a-z]+")
SAME_RATE = {
    "lower": "low",
    "middle": "mid",
    "upper": "high",
    "digits": "digit",
    "teen": "teens",
    "equally": "equal",
    "evenly": "equal",
    "half": "50",
    "halves": "50",
}
BANDS = re.compile("low|mid|high|sub|single|double|triple|digit|teens|twenties|thirties|forties|fifties|tens|equal")
Names = dict[str, list[str]]


def compare_term_fields(case: Case, wanted: LabelledTerm, read: Term, names: Names, score: Score) -> None:
    """Count payer, payee, rate and unit of a term whose type and amount were read."""
    words = f"{wanted.type} “{' '.join(wanted.quote.split())}”"
    for row, party, found in (("payer", wanted.payer, read.payer), ("payee", wanted.payee, read.payee)):
        if party is None or PERSON.match(party):
            continue
        known = names.get(found, []) if found else []
        is_right = any(is_same_company(name, party) for name in known)
        _count(case, row, is_right, party, known[0] if known else None, words, score)
    if wanted.rate is not None:
        _count(case, "rate", is_same_rate(wanted.rate, read.rate), wanted.rate, read.rate, words, score)
    if wanted.unit is not None:
        _count(case, "unit", wanted.unit == read.unit, wanted.unit, read.unit, words, score)


def agreement(wanted: LabelledTerm, read: Term, names: Names) -> int:
    """Return how many fields of a term are as the label has them, to tell terms of one type and amount apart."""
    sides = ((wanted.payer, read.payer), (wanted.payee, read.payee))
    right = sum(any(is_same_company(name, want) for name in names.get(found or "", [])) for want, found in sides if want)
    return right + 2 * (wanted.rate is not None and is_same_rate(wanted.rate, read.rate)) + (wanted.unit == read.unit)


def compare_date(case: Case, wanted: str | None, event: Event, score: Score) -> None:
    """Count whether the labelled day is one of the event's own dates: effective, signed, event or notice."""
    if wanted is None:
        return
    own = [_bare(date) for basis, date in event.dates.items() if basis not in UNTOLD]
    told = ", ".join(f"{basis} {date}" for basis, date in event.dates.items()) if own else None
    _count(case, "date", _bare(wanted) in own, wanted, told, event.headline, score)


def is_same_rate(wanted: str, read: str | None) -> bool:
    """Compare rates by their numbers, or by the words of their bands where there are none."""
    return read is not None and _rate_key(wanted) == _rate_key(read)


def _rate_key(rate: str) -> frozenset[str]:
    tokens = (SAME_RATE.get(token, token) for token in RATE_WORDS.findall(rate.lower().replace("50/50", "equal")))
    return frozenset(word for token in tokens if (word := _rate_word(token)))


def _rate_word(token: str) -> str | None:
    """Return a number in digits, or a word of a band; None for words of another kind."""
    if token[0].isdigit():
        return str(Decimal(token.replace(",", "")).normalize())
    return str(SMALL[token]) if token in SMALL else token if BANDS.fullmatch(token) else None


def _bare(date: str) -> str:
    return date.rstrip("~")


def _count(case: Case, row: str, is_right: bool, wanted: str, read: str | None, words: str, score: Score) -> None:
    if is_right:
        score.hit(row)
        return
    score.miss(row, case, f"wanted {wanted}, read {read}: {words}")
    score.false[row] += read is not None
